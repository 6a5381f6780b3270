/** Where the figures of UA 72/24 come from: numbers and days are the sources', the words are ours. */
import type { DemonstrationFigure, DemonstrationReport } from "../../demonstration.ts";
import { prose } from "../prose.ts";

const held = (
  value: number,
  asOf: string,
  said: string,
  qualifier: DemonstrationFigure["qualifier"] = "exactly",
): DemonstrationFigure => ({
  name: "in-detention",
  unit: "people",
  from: null,
  value,
  asOf,
  said,
  qualifier,
});

const counted = (
  name: string,
  value: number,
  [from, asOf]: [from: string, asOf: string],
  said: string,
): DemonstrationFigure => ({ name, unit: "cases", qualifier: "exactly", value, asOf, from, said });

const QUOTED = "Foro Penal, quoted by Amnesty International";

export const reports: DemonstrationReport[] = [
  {
    key: "72-24-call-2025-04",
    publisher: QUOTED,
    title: "Urgent Action of spring 2025",
    issuedOn: null,
    url: null,
    text: prose(`
      Foro Penal counted 896 people detained for political reasons on 10 April 2025. Of 62 people nobody knew
      where they were held.
    `),
    figures: [
      held(
        896,
        "2025-04-10",
        "Foro Penal counted 896 people detained for political reasons on 10 April 2025.",
      ),
      {
        name: "whereabouts-unknown",
        value: 62,
        qualifier: "exactly",
        unit: "people",
        asOf: "2025-04-10",
        from: null,
        said: "Of 62 people nobody knew where they were held.",
      },
    ],
  },
  {
    key: "72-24-call-2026-01",
    publisher: QUOTED,
    title: "Urgent Action of January 2026",
    issuedOn: null,
    url: null,
    text: "On 19 January 2026 Foro Penal still counted 777 people detained for political reasons.",
    figures: [
      held(
        777,
        "2026-01-19",
        "On 19 January 2026 Foro Penal still counted 777 people detained for political reasons.",
      ),
    ],
  },
  {
    key: "72-24-foro-penal-2026-02",
    publisher: "Foro Penal",
    title: "Situation of political prisoners in Venezuela, January–February 2026",
    issuedOn: null,
    url: "https://www.foropenal.com",
    text: prose(`
      A release of a considerable number of people was announced on 8 January 2026; Foro Penal could confirm 42
      releases on that day. By 17 January the confirmed releases came to 270.

      Up to 24 February 2026 the organization had confirmed 436 releases from detention since 8 January. After
      the Amnesty Law came into force on 19 February, 109 people obtained their full freedom. More than 573
      people were still in detention for political reasons on 24 February 2026.
    `),
    figures: [
      counted(
        "releases",
        42,
        ["2026-01-08", "2026-01-08"],
        "Foro Penal could confirm 42 releases on that day.",
      ),
      counted(
        "releases",
        270,
        ["2026-01-08", "2026-01-17"],
        "By 17 January the confirmed releases came to 270.",
      ),
      counted(
        "releases",
        436,
        ["2026-01-08", "2026-02-24"],
        "the organization had confirmed 436 releases from detention since 8 January.",
      ),
      counted("full-releases", 109, ["2026-02-19", "2026-02-24"], "109 people obtained their full freedom."),
      held(
        573,
        "2026-02-24",
        "More than 573 people were still in detention for political reasons on 24 February 2026.",
        "more-than",
      ),
    ],
  },
  {
    key: "72-24-call-6",
    publisher: QUOTED,
    title: "Urgent Action 72/24, sixth call",
    issuedOn: null,
    url: null,
    text: "On 6 April 2026 Foro Penal counted 485 people detained for political reasons.",
    figures: [
      held(
        485,
        "2026-04-06",
        "On 6 April 2026 Foro Penal counted 485 people detained for political reasons.",
      ),
    ],
  },
  {
    key: "72-24-call-7",
    publisher: QUOTED,
    title: "Urgent Action 72/24, seventh call, AMR 53/1059/2026",
    issuedOn: "2026-05-27",
    url: null,
    text: prose(`
      At least 457 people were detained for political reasons on 25 May 2026, according to Foro Penal. Other
      organizations arrive at more than 600.
    `),
    figures: [
      held(
        457,
        "2026-05-25",
        "At least 457 people were detained for political reasons on 25 May 2026, according to Foro Penal.",
        "at-least",
      ),
    ],
  },
];
