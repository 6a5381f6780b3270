/** UA 72/24, sixth call, in English. */
import type { DemonstrationLetter, DemonstrationText } from "../../demonstration.ts";
import { prose } from "../prose.ts";
import { text as seventh } from "../ua-72-24-seventh/en.ts";

export const text: DemonstrationText = {
  lang: "en",
  title: "Venezuela: an amnesty that leaves hundreds behind",
  summary: prose(`
    Venezuela has had an Amnesty Law since February 2026, and many people came home because of it. Yet on 6
    April at least 485 were still detained for political reasons: their requests were refused, or nobody has
    decided them. Ask the acting president, Delcy Rodríguez, to release them all, to have the cases against
    them dropped and to protect their lives until they are free.
  `),
  background: prose(`
    According to the figures published, the Amnesty Law of February 2026 had been applied to more than 8,000
    people by the end of March. It passed others by. The sisters Samantha and Aranza Hernández, 16 and 19,
    detained since November 2025 and accused of terrorism, were refused. So were Perkins Rocha, who is under
    house arrest, and Javier Tarazona and the journalist Rory Branker, who are out only on conditions. Martha
    Lía Grajales was granted amnesty, yet on 13 April her organization, SurGentes, reported that prosecutors
    were still having her telephone examined.

    Releases began in January, after United States forces captured Nicolás Maduro and Cilia Flores on the 3rd,
    Delcy Rodríguez was sworn in and the president of the National Assembly announced that many detainees
    would be freed. Three months later, on 6 April, the organization Foro Penal still counted 485 people held
    for political reasons. Emirlendris Benítez, María Auxiliadora Delgado and Juan Carlos Marrufo were among
    them. Of Jorgen Guanares there was no trace. Alfredo Díaz had died in custody in December 2025.

    More than 2,000 people were detained after the election of 28 July 2024, children among them. Releases and
    new arrests have followed one another ever since, and someone who is out on conditions can be brought back
    at any time.
  `),
  afterDeadlineNote: prose(`
    To write after this day, first ask the section in your country whether letters are still useful.
  `),
  riskNotice: seventh.riskNotice ?? null,
};

export const modelLetter: DemonstrationLetter = {
  lang: "en",
  salutation: "Dear Ms. Rodríguez,",
  body: prose(`
    When releases were announced in January and an Amnesty Law followed in February, families all over
    Venezuela began to hope. I was glad with them for everyone who came home. I am writing because so many did
    not.

    On 6 April 2026 the organization Foro Penal still counted 485 people detained for political reasons. The
    sisters Samantha and Aranza Hernández, sixteen and nineteen years old, asked for amnesty and were refused.
    Others have been let out on conditions that can send them back to a cell at any moment, and the family of
    Jorgen Guanares does not even know where he is.

    I respectfully ask you to ensure that all those who are arbitrarily detained are released without
    conditions, and that the politically motivated proceedings against them are brought to an end. For as long
    as anyone is in the custody of the state, please see to it that their life and health are protected, that
    their families may visit them and that they are defended by lawyers of their own choice.

    Torture and enforced disappearance are forbidden at all times, and those who order or tolerate them can be
    called to account, also beyond Venezuela's borders. You are in a position to put an end to them. I ask you
    to do so.
  `),
  closing: "Yours sincerely,",
};
