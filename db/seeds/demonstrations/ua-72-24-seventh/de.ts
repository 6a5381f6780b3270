/** UA 72/24, seventh call: the model letter in German. */
import type { DemonstrationLetter } from "../../demonstration.ts";
import { prose } from "../prose.ts";

export const modelLetter: DemonstrationLetter = {
  lang: "de",
  salutation: "Sehr geehrter Herr Generalstaatsanwalt,",
  body: prose(`
    ich wende mich an Sie als Leiter der Staatsanwaltschaft und bitte Sie, dafür zu sorgen, dass alle in
    Venezuela aus politischen Gründen willkürlich Inhaftierten unverzüglich und bedingungslos freigelassen
    werden.

    Am 18. Mai 2026 kam die sechzehnjährige Samantha Hernández unter Auflagen frei. Ihre Schwester Aranza, mit
    neunzehn Jahren am 20. November 2025 festgenommen, ist weiterhin in Haft. Die Tür, die sich für die eine
    geöffnet hat, kann sich auch für die andere öffnen und für Hunderte mehr: Am 25. Mai zählte Foro Penal
    mindestens 457.

    Einige von ihnen können nicht warten. Emirlendris Benítez und Juan Carlos Marrufo brauchen dringend
    medizinische Behandlung, die sie nicht erhalten. Von Jorgen Guanares fehlt seit August 2024 jede
    Nachricht. Der Tod von Victor Hugo Quero Navas in staatlichem Gewahrsam zeigt, was jedes Zögern kosten
    kann.

    Ich bitte Sie mit Nachdruck, die sofortige Freilassung aller anzuordnen, Schicksal und Aufenthaltsort all
    jener offenzulegen, von denen ihre Familien nichts wissen, und allen, die noch in Haft sind, ärztliche
    Versorgung, Besuche ihrer Angehörigen und einen Rechtsbeistand ihrer Wahl zu garantieren. Für eine
    Nachricht über Ihre Schritte wäre ich Ihnen dankbar.
  `),
  closing: "Hochachtungsvoll",
};
