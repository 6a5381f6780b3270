/** UA 900/26, first call, in English. Country, people and offices are invented. */
import type { DemonstrationLetter, DemonstrationText } from "../../demonstration.ts";
import { prose } from "../prose.ts";

export const text: DemonstrationText = {
  lang: "en",
  title: "A library boat lies empty: free Noor Adelmar",
  summary: prose(`
    This is an invented case, made so that you can try this site from the first page to the posted letter.
    There is no country called Ilvadra, nobody in this story exists, and the addresses lead nowhere. In the
    story, Noor Adelmar, who runs a library boat on the river Sarn, has been detained for reading a public
    report aloud. The Minister of Justice can let her go home.
  `),
  background: prose(`
    (Invented, like everything on this page.) For nine years Noor Adelmar has taken a boat with two thousand
    books up and down the river Sarn. In villages without a school she stays the night and reads aloud to
    whoever comes. One evening a farmer brought her the report of the government's own water office on the
    river, which had been public for a month, and asked what it said, because he could not read it. She read
    it to the people on the landing stage, all eleven pages, and answered no questions.

    Two days later officers boarded the boat, took the report and the lending register, and took Noor Adelmar
    with them. She is held in the harbour prison in Ostrame under a rule against spreading alarm, which allows
    people to be kept for ninety days without a charge. She has been allowed one visit from her sister and
    none from a lawyer. Her sister says that she has not been given the tablets that she takes for her heart.

    The lending register is a second reason for concern: it says who borrowed which book. Readers along the
    river have begun to bring their books back by night. The library association of Ilvadra has asked for the
    register to be returned unopened, and has had no answer.

    Under the constitution of Ilvadra, such as it is, the Minister of Justice may end a detention of this kind
    by signing one sheet of paper. Two of his predecessors did so after letters had arrived. In this story,
    yours could be among them.
  `),
  afterDeadlineNote: prose(`
    Nothing happens after this day: the deadline of this invented case moves on, so that there is always one
    to try.
  `),
  riskNotice: prose(`
    Nobody can come to harm over this case, because its country does not exist. On a real campaign this is
    where people who live in the country, have family there or mean to travel there are told what to consider
    before they sign.
  `),
};

export const modelLetter: DemonstrationLetter = {
  lang: "en",
  salutation: "Dear Minister,",
  body: prose(`
    I am writing to you about Noor Adelmar, who has run the library boat on the river Sarn for nine years and
    who is now held in the harbour prison in Ostrame.

    She was detained after reading aloud, at the request of a farmer, a report on the river that the water
    office itself had made public a month before. Nobody can be a danger to a country by reading out what its
    government has published. She has not been charged with any offence, she has not been allowed to see a
    lawyer, and her sister reports that she is not being given the medicine that she needs for her heart.

    I respectfully ask you to order her immediate and unconditional release. Until she is free, please make
    sure that she receives her medicine and is seen by a doctor, that she can speak with a lawyer of her
    choice in private and that her family may visit her regularly.

    I also ask you to have the lending register of the library returned unopened. What people read is their
    own affair, and nobody should have to bring back a book in the dark.

    Two of your predecessors ended detentions such as this one with a signature. I hope to hear that you have
    done the same.
  `),
  closing: "Yours faithfully,",
};
