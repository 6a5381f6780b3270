/** UA 72/24, seventh call, in Spanish: the language in which the Attorney General is best addressed. */
import type { DemonstrationLetter, DemonstrationText } from "../../demonstration.ts";
import { prose } from "../prose.ts";

export const text: DemonstrationText = {
  lang: "es",
  title: "Una hermana ya está en casa. En Venezuela siguen detenidas cientos de personas",
  summary: prose(`
    Samantha Hernández, de 16 años, salió en libertad condicional el 18 de mayo de 2026. Su hermana Aranza,
    no. Al menos 457 personas, y más de 600 según otro recuento, siguen detenidas en Venezuela por motivos
    políticos; algunas necesitan atención médica urgente y de otras nadie quiere decir dónde están. Pide al
    Fiscal General que las deje en libertad a todas y que, hasta ese día, se sepa dónde está cada una y reciba
    los cuidados que necesita.
  `),
  background: prose(`
    Aranza Hernández tenía 19 años cuando la detuvieron, el 20 de noviembre de 2025; a ella y a su hermana
    menor, Samantha, las acusaron de terrorismo. Ambas pidieron acogerse a la Ley de Amnistía y a ambas se les
    denegó. El 18 de mayo de 2026, Samantha, de 16 años, quedó en libertad condicional. Aranza sigue detenida.

    Los anuncios de excarcelaciones han sido mayores que las excarcelaciones. Después de que fuerzas de
    Estados Unidos capturaran a Nicolás Maduro y a Cilia Flores el 3 de enero de 2026, Delcy Rodríguez juró el
    cargo de presidenta encargada, y el 8 de enero el presidente de la Asamblea Nacional, Jorge Rodríguez,
    prometió que un número considerable de personas detenidas quedaría en libertad; la organización Foro Penal
    solo pudo confirmar 42 casos ese día. Al 24 de febrero había confirmado 436 excarcelaciones desde el 8 de
    enero, además de 109 personas que obtuvieron la libertad plena en virtud de la Ley de Amnistía, aprobada
    por el Parlamento el 19 de febrero. En mayo se anunciaron otras 300. La mayoría de quienes han salido
    siguen sujetos a condiciones, y las causas en su contra continúan abiertas.

    Las organizaciones que acompañan a las familias llegan a totales distintos: Foro Penal contabilizó al
    menos 457 personas detenidas por motivos políticos el 25 de mayo de 2026, mientras que Justicia, Encuentro
    y Perdón habla de más de 600. Entre ellas están Emirlendris Benítez y Juan Carlos Marrufo, que necesitan
    con urgencia una atención médica que no reciben. De Jorgen Guanares no se sabe nada desde agosto de 2024.
    Victor Hugo Quero Navas no llegó a recobrar la libertad: murió bajo custodia.

    Estos casos no son los primeros. Tras la elección presidencial del 28 de julio de 2024 fueron detenidas
    más de 2000 personas, entre ellas niñas, niños y personas con discapacidad, muchas bajo cargos de
    terrorismo o de incitación al odio que no parecen tener fundamento. Se ha hablado de una puerta giratoria:
    cuando unas personas salen, otras entran. También se hostiga y se procesa a las organizaciones que alzan
    la voz. En mayo de 2025, unos 7,9 millones de personas habían abandonado el país.

    Los organismos internacionales observan. Desde 2020, la misión de determinación de los hechos de Naciones
    Unidas sobre Venezuela ha informado de muertes, desapariciones forzadas, detenciones arbitrarias y
    torturas ocurridas desde 2014, y del papel que desempeña en ellas el sistema de justicia. En noviembre de
    2021, la Fiscalía de la Corte Penal Internacional abrió una investigación sobre posibles crímenes de lesa
    humanidad cometidos al menos desde abril de 2017, entre ellos la privación ilegítima de libertad, la
    tortura, la violencia sexual y la persecución política.
  `),
  riskNotice: prose(`
    Si vives en Venezuela, tienes familia allí o piensas viajar al país, piénsalo antes de firmar: una carta
    puede llevar hasta quien la envía. Puedes omitir tu nombre y tu localidad, o pedir a alguien que viva en
    otro lugar que escriba por ti. Este sitio no guarda nada de lo que escribes aquí.
  `),
};

export const modelLetter: DemonstrationLetter = {
  lang: "es",
  salutation: "Señor Fiscal General:",
  body: prose(`
    Me dirijo a usted, como máxima autoridad del Ministerio Público, para pedirle que todas las personas
    detenidas arbitrariamente en Venezuela por motivos políticos sean puestas en libertad de inmediato y sin
    condiciones.

    El 18 de mayo de 2026, Samantha Hernández, de dieciséis años, obtuvo la libertad condicional. Su hermana
    Aranza, detenida el 20 de noviembre de 2025 a los diecinueve, no ha salido. La puerta que se abrió para
    una puede abrirse para la otra y para cientos de personas más: al menos 457, según contaba Foro Penal el
    25 de mayo.

    Algunas de ellas no pueden esperar. Emirlendris Benítez y Juan Carlos Marrufo necesitan con urgencia una
    atención médica que no reciben. De Jorgen Guanares nada se sabe desde agosto de 2024. La muerte bajo
    custodia de Victor Hugo Quero Navas muestra lo que puede costar la demora.

    Le pido respetuosamente que disponga la libertad inmediata de todas esas personas; que dé a conocer la
    suerte y el paradero de aquellas de las que no hay noticias; y que, a quien permanezca bajo custodia, le
    garantice atención médica, visitas y un abogado o abogada de su confianza. Le agradeceré que me informe de
    las medidas que adopte.
  `),
  closing: "Atentamente,",
};
