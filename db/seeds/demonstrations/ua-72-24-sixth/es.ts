/** UA 72/24, sixth call, in Spanish. */
import type { DemonstrationLetter, DemonstrationText } from "../../demonstration.ts";
import { prose } from "../prose.ts";
import { text as seventh } from "../ua-72-24-seventh/es.ts";

export const text: DemonstrationText = {
  lang: "es",
  title: "Venezuela: una amnistía que deja atrás a cientos de personas",
  summary: prose(`
    Venezuela tiene una Ley de Amnistía desde febrero de 2026, y gracias a ella muchas personas volvieron a
    casa. Sin embargo, el 6 de abril al menos 485 seguían detenidas por motivos políticos: les denegaron la
    solicitud o nadie la ha resuelto. Pide a la presidenta encargada, Delcy Rodríguez, que las ponga a todas
    en libertad, que se retiren los cargos en su contra y que se proteja su vida hasta que salgan.
  `),
  background: prose(`
    Según las cifras publicadas, a finales de marzo la Ley de Amnistía de febrero de 2026 se había aplicado a
    más de 8000 personas. A otras no les llegó. Las hermanas Samantha y Aranza Hernández, de 16 y 19 años,
    detenidas desde noviembre de 2025 y acusadas de terrorismo, recibieron una negativa. También Perkins
    Rocha, que está en arresto domiciliario, y Javier Tarazona y el periodista Rory Branker, que solo están en
    libertad bajo condiciones. A Martha Lía Grajales se le concedió la amnistía y, aun así, el 13 de abril su
    organización, SurGentes, informó de que el Ministerio Público seguía sometiendo su teléfono a peritajes.

    Las excarcelaciones empezaron en enero, después de que fuerzas de Estados Unidos capturaran el día 3 a
    Nicolás Maduro y a Cilia Flores, Delcy Rodríguez asumiera el cargo y el presidente de la Asamblea Nacional
    anunciara que muchas personas detenidas quedarían libres. Tres meses más tarde, el 6 de abril, la
    organización Foro Penal aún contabilizaba 485 personas detenidas por motivos políticos. Emirlendris
    Benítez, María Auxiliadora Delgado y Juan Carlos Marrufo estaban entre ellas. De Jorgen Guanares no había
    rastro. Alfredo Díaz había muerto bajo custodia en diciembre de 2025.

    Tras la elección del 28 de julio de 2024 fueron detenidas más de 2000 personas, también niñas y niños.
    Desde entonces se suceden las excarcelaciones y las nuevas detenciones, y quien sale bajo condiciones
    puede volver a la cárcel en cualquier momento.
  `),
  afterDeadlineNote: prose(`
    Para escribir después de ese día, pregunta antes a la sección de tu país si las cartas todavía sirven.
  `),
  riskNotice: seventh.riskNotice ?? null,
};

export const modelLetter: DemonstrationLetter = {
  lang: "es",
  salutation: "Señora Rodríguez:",
  body: prose(`
    Cuando en enero se anunciaron excarcelaciones y en febrero llegó la Ley de Amnistía, muchas familias de
    toda Venezuela empezaron a tener esperanza. Compartí su alegría por cada persona que volvió a casa. Le
    escribo por quienes no han vuelto.

    El 6 de abril de 2026, la organización Foro Penal todavía contabilizaba 485 personas detenidas por motivos
    políticos. Las hermanas Samantha y Aranza Hernández, de dieciséis y diecinueve años, solicitaron la
    amnistía y se les denegó. Otras personas han salido sujetas a condiciones que pueden devolverlas a una
    celda en cualquier momento, y la familia de Jorgen Guanares ni siquiera sabe dónde está.

    Le pido respetuosamente que asegure la libertad sin condiciones de todas las personas detenidas de forma
    arbitraria y que se ponga fin a los procesos penales iniciados contra ellas por motivos políticos.
    Mientras alguien permanezca bajo custodia del Estado, le ruego que vele por que se protejan su vida y su
    salud, por que su familia pueda visitarle y por que le defiendan abogadas o abogados de su confianza.

    La tortura y la desaparición forzada están prohibidas en toda circunstancia, y quienes las ordenan o las
    toleran pueden responder por ello también fuera de Venezuela. Usted está en condiciones de ponerles fin.
    Le pido que lo haga.
  `),
  closing: "Atentamente,",
};
