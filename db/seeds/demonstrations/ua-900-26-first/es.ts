/** UA 900/26, first call, in Spanish. Country, people and offices are invented. */
import type { DemonstrationLetter, DemonstrationText } from "../../demonstration.ts";
import { prose } from "../prose.ts";

export const text: DemonstrationText = {
  lang: "es",
  title: "Un barco biblioteca se ha quedado vacío: libertad para Noor Adelmar",
  summary: prose(`
    Este es un caso inventado, hecho para que puedas probar el sitio desde la primera página hasta la carta en
    el buzón. No hay ningún país que se llame Ilvadra, ninguna persona de esta historia existe y las
    direcciones no llevan a ninguna parte. En la historia, Noor Adelmar, que lleva un barco biblioteca por el
    río Sarn, está detenida por leer en voz alta un informe público. El ministro de Justicia puede dejarla
    volver a casa.
  `),
  background: prose(`
    (Inventado, como todo en esta página). Desde hace nueve años, Noor Adelmar sube y baja por el río Sarn en
    un barco con dos mil libros. En los pueblos sin escuela se queda a dormir y lee en voz alta para quien
    quiera acercarse. Una tarde, un campesino le llevó el informe sobre el río elaborado por la propia oficina
    de aguas del Gobierno, que era público desde hacía un mes, y le preguntó qué decía, porque él no sabía
    leerlo. Ella lo leyó ante la gente del embarcadero, las once páginas, y no respondió a ninguna pregunta.

    Dos días después, unos agentes subieron al barco, se llevaron el informe y el registro de préstamos, y se
    llevaron también a Noor Adelmar. La tienen en la prisión del puerto de Ostrame en aplicación de una norma
    contra la propagación de alarma, que permite retener a una persona noventa días sin acusarla de nada. Le
    han permitido una visita de su hermana y ninguna de un abogado. Su hermana cuenta que no le dan las
    pastillas que toma para el corazón.

    El registro de préstamos es otro motivo de preocupación: dice quién se llevó cada libro. Por toda la
    ribera hay quienes han empezado a devolver los suyos de noche. La asociación de bibliotecas de Ilvadra ha
    pedido que se le devuelva el registro sin abrir y no ha recibido respuesta.

    Según la Constitución de Ilvadra, o lo que hace sus veces, el ministro de Justicia puede poner fin a una
    detención así con firmar una hoja de papel. Dos de sus antecesores lo hicieron después de que llegaran
    cartas. En esta historia, la tuya podría ser una de ellas.
  `),
  afterDeadlineNote: prose(`
    Después de ese día no pasa nada: el plazo de este caso inventado se va aplazando para que siempre haya uno
    que probar.
  `),
  riskNotice: prose(`
    Nadie puede salir perjudicado por este caso, porque su país no existe. En una campaña real, aquí se
    explica qué deben tener en cuenta antes de firmar quienes viven en el país, tienen familia allí o piensan
    viajar a él.
  `),
};

export const modelLetter: DemonstrationLetter = {
  lang: "es",
  salutation: "Señor Ministro:",
  body: prose(`
    Me dirijo a usted en relación con Noor Adelmar, que desde hace nueve años lleva el barco biblioteca del
    río Sarn y que ahora se encuentra recluida en la prisión del puerto de Ostrame.

    La detuvieron después de que, a petición de un campesino, leyera en voz alta un informe sobre el río que
    la propia oficina de aguas había hecho público un mes antes. Nadie puede poner en peligro a un país por
    leer lo que su Gobierno ha publicado. No se la ha acusado de ningún delito, no se le ha permitido ver a un
    abogado y, según su hermana, no recibe los medicamentos que necesita para el corazón.

    Le pido respetuosamente que ordene su libertad inmediata y sin condiciones. Hasta entonces, le ruego que
    se asegure de que reciba su medicación y la vea un médico, de que pueda hablar en privado con un abogado o
    una abogada de su elección y de que su familia pueda visitarla con regularidad.

    Le pido asimismo que se devuelva sin abrir el registro de préstamos. Lo que lee cada persona es asunto
    suyo.

    Dos de sus antecesores pusieron fin con una firma a detenciones como esta. Confío en saber pronto que
    usted ha hecho lo mismo.
  `),
  closing: "Atentamente,",
};
