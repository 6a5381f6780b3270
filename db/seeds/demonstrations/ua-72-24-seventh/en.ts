/** UA 72/24, seventh call, in English. */
import type { DemonstrationLetter, DemonstrationText } from "../../demonstration.ts";
import { prose } from "../prose.ts";

export const text: DemonstrationText = {
  lang: "en",
  title: "One sister is home. Hundreds of people are still held in Venezuela",
  summary: prose(`
    Samantha Hernández, aged 16, left detention on conditions on 18 May 2026. Her sister Aranza did not. At
    least 457 people, and by another count more than 600, are still detained in Venezuela for political
    reasons; some need a doctor urgently, and of some nobody will say where they are. Ask the Attorney General
    to release them all, and until that day to see that each of them is accounted for and cared for.
  `),
  background: prose(`
    Aranza Hernández was 19 when she was arrested on 20 November 2025; she and her younger sister Samantha
    were accused of terrorism. Both asked for release under the Amnesty Law, and both were refused. On 18 May
    2026 Samantha, 16, was released on conditions. Aranza remains in detention.

    Announcements of releases have been larger than the releases. After United States forces captured Nicolás
    Maduro and Cilia Flores on 3 January 2026, Delcy Rodríguez was sworn in as acting president, and on 8
    January the president of the National Assembly, Jorge Rodríguez, promised that a considerable number of
    detainees would be freed; the organization Foro Penal could confirm 42 that day. By 24 February it had
    confirmed 436 releases since 8 January and another 109 people set free under the Amnesty Law, which
    parliament passed on 19 February. A further announcement, of 300 releases, followed in May. Most of those
    who are out are bound by conditions, and the cases against them stay open.

    Organizations that work with the families arrive at different totals: Foro Penal counted at least 457
    people held for political reasons on 25 May 2026, while Justicia, Encuentro y Perdón speaks of more than
    600. Among them are Emirlendris Benítez and Juan Carlos Marrufo, both in urgent need of medical care that
    they do not receive. Of Jorgen Guanares nothing has been known since August 2024. Victor Hugo Quero Navas
    did not live to be released: he died in custody.

    These cases stand in a long line. After the presidential election of 28 July 2024 more than 2,000 people
    were detained, children and people with disabilities among them, many on charges of terrorism or of
    inciting hatred that appear to have no basis. It has been called a revolving door: when some people are
    let out, others are brought in. Organizations that speak up are themselves harassed and prosecuted. By May
    2025 some 7.9 million people had left the country.

    International bodies are watching. Since 2020 the United Nations fact-finding mission on Venezuela has
    reported on killings, enforced disappearances, arbitrary detention and torture since 2014, and on the part
    that the justice system plays in them. In November 2021 the Prosecutor of the International Criminal Court
    opened an investigation into possible crimes against humanity committed since at least April 2017, which
    include unlawful imprisonment, torture, sexual violence and political persecution.
  `),
  riskNotice: prose(`
    If you live in Venezuela, have family there or mean to travel there, think before you sign: a letter can
    be traced to its sender. You may leave out your name and your town, or ask a friend elsewhere to write.
    Nothing that you type here is kept by this site.
  `),
};

export const modelLetter: DemonstrationLetter = {
  lang: "en",
  salutation: "Dear Mr. Attorney General,",
  body: prose(`
    I am writing to ask you, as head of the Public Prosecutor's Office, to use its powers so that every person
    arbitrarily detained in Venezuela for political reasons is released without delay and without conditions.

    On 18 May 2026 Samantha Hernández, who is sixteen, was conditionally released. Her sister Aranza, who was
    nineteen when she was arrested on 20 November 2025, is still detained. The door that opened for one sister
    can open for the other, and for the hundreds of people who wait behind it: on 25 May the organization Foro
    Penal counted at least 457.

    Some of them cannot wait. Emirlendris Benítez and Juan Carlos Marrufo urgently need medical care that they
    do not receive. Nothing has been known of Jorgen Guanares since August 2024. The death in custody of
    Victor Hugo Quero Navas shows what delay can cost.

    I respectfully urge you to order the immediate release of all those who are arbitrarily detained; to
    disclose the fate and whereabouts of every person whose family has had no news; and to make sure that, as
    long as anyone remains in custody, they receive medical care, visits from their family and the help of a
    lawyer of their own choosing.

    Your office can act today. I should be grateful to learn what steps you decide to take.
  `),
  closing: "Yours sincerely,",
};
