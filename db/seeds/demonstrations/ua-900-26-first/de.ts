/** UA 900/26, first call: the model letter in German. */
import type { DemonstrationLetter } from "../../demonstration.ts";
import { prose } from "../prose.ts";

export const modelLetter: DemonstrationLetter = {
  lang: "de",
  salutation: "Sehr geehrter Herr Minister,",
  body: prose(`
    ich schreibe Ihnen wegen Noor Adelmar, die seit neun Jahren das Bibliotheksschiff auf dem Fluss Sarn führt
    und jetzt im Hafengefängnis von Ostrame festgehalten wird.

    Sie wurde festgenommen, nachdem sie auf Bitten eines Bauern einen Bericht über den Fluss vorgelesen hatte,
    den die Wasserbehörde selbst einen Monat zuvor veröffentlicht hatte. Niemand gefährdet ein Land, indem er
    vorliest, was dessen Regierung bekannt gegeben hat. Noor Adelmar ist keiner Straftat angeklagt, sie durfte
    bisher keinen Rechtsbeistand sprechen, und nach Angaben ihrer Schwester erhält sie die Herzmedikamente
    nicht, die sie braucht.

    Ich bitte Sie mit Nachdruck, ihre sofortige und bedingungslose Freilassung anzuordnen. Bitte sorgen Sie
    bis dahin dafür, dass sie ihre Medikamente bekommt und ärztlich untersucht wird, dass sie unter vier Augen
    mit einem Rechtsbeistand ihrer Wahl sprechen kann und dass ihre Familie sie regelmäßig besuchen darf.

    Außerdem bitte ich Sie, das Ausleihverzeichnis ungeöffnet zurückgeben zu lassen. Was jemand liest, geht
    niemanden sonst etwas an.

    Zwei Ihrer Vorgänger haben Inhaftierungen wie diese mit einer Unterschrift beendet. Ich hoffe, bald zu
    hören, dass Sie es ihnen gleichgetan haben.
  `),
  closing: "Hochachtungsvoll",
};
