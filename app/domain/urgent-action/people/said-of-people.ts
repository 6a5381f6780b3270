/** What is said of people in the words around their names, per language. Compared folded. */
import type { PersonStatus } from "./person-found.ts";

export interface Sayings {
  /** Right after the names: "…, who have been | granted amnesty". The first that fits is taken. */
  after: readonly (readonly [RegExp, PersonStatus])[];
  /** Right before the names, at the end of what stands there: "the fate and whereabouts of | …". */
  before: readonly (readonly [RegExp, PersonStatus])[];
  /** Three names or more after such words are people of the case, whatever is said of them. */
  lists: RegExp;
}

/** Who, and the small words between a name and what is said: a verb of telling among them would make it another's words. */
const lead = (relative: string, small: string) => `^,? ?(?:(?:${relative}) )?(?:(?:${small}),? ){0,7}`;
/** ", who was 19 at the time of her arrest on 20 November 2025, remains …" */
const aside = (relative: string, verbs: string) =>
  `^, (?:${relative}) [^;.]{1,110}?, (?:${verbs}) (?:\\p{L}+ ){0,2}`;

const rules = (starts: readonly string[], said: readonly (readonly [string, PersonStatus])[]) =>
  said.flatMap(([words, status]) =>
    starts.map((start) => [new RegExp(`${start}(?:${words})`, "u"), status] as const),
  );

const ENGLISH: Sayings = {
  after: rules(
    [
      lead(
        "who|both of whom|all of whom",
        "has|have|had|was|were|is|are|been|being|be|to|remain|remains|remained|still|currently|reportedly|also|now|since|then|later|recently|finally|arbitrarily|unlawfully|wrongfully|continue|continues|continued|both|all|subsequently|already|in|\\p{L}+ \\d{4}|on \\d{1,2} \\p{L}+(?: \\d{4})?|on \\p{L}+ \\d{1,2}(?:,? \\d{4})?",
      ),
      aside("who|aged|arrested|detained", "remains?|was|were|is|are|has been|have been"),
    ],
    [
      [
        "(?:died|dies|killed|lost (?:his|her|their) (?:life|lives)) (?:in|while in) (?:\\p{L}+ ){0,2}(?:custody|detention|prison|jail)",
        "died-in-custody",
      ],
      [
        "under house (?:arrest|prison)|in home detention|placed under house arrest|transferred to house arrest",
        "house-arrest",
      ],
      ["granted (?:an )?amnesty|amnestied|benefited from (?:the |an )?amnesty", "amnesty-granted"],
      [
        "(?:refused|denied) (?:an )?amnesty|had (?:his|her|their) (?:amnesty )?(?:request|requests|application|applications) for amnesty (?:rejected|refused|denied)",
        "amnesty-refused",
      ],
      [
        "conditionally (?:released|freed)|(?:released|freed) (?:conditionally|on bail|on conditions|under conditions|with conditions|on parole|under (?:precautionary|restrictive) measures|subject to)|granted (?:bail|conditional release)",
        "released-with-conditions",
      ],
      ["released|freed|set free", "released"],
      [
        "whose (?:fate and )?whereabouts (?:are|is|have been|has been|remain|remains|were) (?:still )?unknown|forcibly disappeared|missing|disappeared",
        "whereabouts-unknown",
      ],
      [
        "detained|imprisoned|jailed|held|in (?:arbitrary |pre-?trial |incommunicado |solitary )?(?:detention|prison|custody|jail)|behind bars|arrested (?:on|in|at)",
        "detained",
      ],
    ],
  ),
  before: [
    [/\b(?:fate and |fate or )?whereabouts of (?:\p{L}+ ){0,3}$/u, "whereabouts-unknown"],
    [
      /\bwhereabouts\b[^.;]{0,60}\bunknown, (?:like|such as|including) (?:\p{L}+ ){0,3}$/u,
      "whereabouts-unknown",
    ],
    [/\bdeaths? in (?:state )?custody(?:,|\b)[^.;]{0,60}\b(?:of|like) (?:\p{L}+ ){0,2}$/u, "died-in-custody"],
    [
      /\b(?:remain|remains|still|continue|continues)(?: \p{L}+){0,3} (?:detained|imprisoned|held|in detention|in prison)(?:[^.;]{0,70}\b(?:including|such as|like|among them|namely)|:) (?:\p{L}+ ){0,3}$/u,
      "detained",
    ],
  ],
  lists:
    /\b(?:cases? of|on behalf of|including|such as|namely|among them|individuals included|prisoners|detainees|defenders|detained):? $/u,
};

const SPANISH: Sayings = {
  after: rules(
    [
      lead(
        "que|quien|quienes|los cuales|las cuales",
        "fue|fueron|ha|han|sido|habia|habian|es|son|esta|estan|estaba|estaban|sigue|siguen|permanece|permanecen|continua|continuan|se|encuentra|encuentran|aun|todavia|actualmente|tambien|ya|arbitrariamente|injustamente|puesto|puesta|puestos|puestas|el \\d{1,2} de \\p{L}+(?: de \\d{4})?",
      ),
      aside(
        "que|quien|de|detenid[oa]|arrestad[oa]",
        "sigue|siguen|permanece|permanecen|continua|fue|fueron|esta",
      ),
    ],
    [
      [
        "(?:murio|murieron|fallecio|fallecieron|muert[oa]s?) (?:en|bajo) (?:\\p{L}+ ){0,2}(?:custodia|prision|detencion|carcel)",
        "died-in-custody",
      ],
      ["(?:en|bajo) (?:arresto domiciliario|prision domiciliaria)|en casa por carcel", "house-arrest"],
      [
        "amnistiad[oa]s?|beneficiad[oa]s? (?:por|con) la (?:ley de )?amnistia|obtuvo la amnistia|recibio la amnistia",
        "amnesty-granted",
      ],
      ["(?:le|les) (?:fue |ha sido )?(?:negad[oa]|denegad[oa]|rechazad[oa]) la amnistia", "amnesty-refused"],
      [
        "(?:liberad[oa]s?|excarcelad[oa]s?|en libertad) (?:condicional(?:mente)?|con (?:medidas|condiciones|restricciones)|bajo (?:fianza|medidas|palabra|condiciones))",
        "released-with-conditions",
      ],
      [
        "liberad[oa]s?|excarcelad[oa]s?|en libertad|recupero su libertad|recuperaron su libertad|salio en libertad",
        "released",
      ],
      [
        "cuyo paradero (?:sigue siendo |es |se )?(?:desconocido|desconoce|ignora)|desaparecid[oa]s?|en paradero desconocido",
        "whereabouts-unknown",
      ],
      [
        "detenid[oa]s?|pres[oa]s?|encarcelad[oa]s?|recluid[oa]s?|en (?:prision|detencion|la carcel)|privad[oa]s? de (?:la |su )?libertad",
        "detained",
      ],
    ],
  ),
  before: [
    [/\bparadero de (?:\p{L}+ ){0,3}$/u, "whereabouts-unknown"],
    [/\bde (?:\p{L}+ ){0,3}$(?<=\bnada se sabe de (?:\p{L}+ ){0,3})/u, "whereabouts-unknown"],
    [
      /\b(?:permanecen|siguen|continuan)(?: \p{L}+){0,3} (?:detenid[oa]s|encarcelad[oa]s|en prision)(?:[^.;]{0,70}\b(?:incluid[oa]s|como|entre ell[oa]s)|:) (?:\p{L}+ ){0,3}$/u,
      "detained",
    ],
  ],
  lists:
    /\b(?:casos? de|en favor de|a favor de|incluid[oa]s?|entre ell[oa]s|pres[oa]s|detenid[oa]s|defensor[ae]s?):? $/u,
};

const FRENCH: Sayings = {
  after: rules(
    [
      lead(
        "qui",
        "a|ont|ete|est|sont|etait|etaient|reste|restent|demeure|demeurent|toujours|encore|actuellement|aussi|egalement|arbitrairement|injustement|maintenu|maintenue|maintenus|le \\d{1,2} \\p{L}+(?: \\d{4})?",
      ),
      aside("qui|age|agee|arrete|arretee", "reste|est|a ete|sont|ont ete"),
    ],
    [
      [
        "(?:mort|morte|morts|mortes|decede|decedee|decedes) en (?:detention|prison|garde a vue)",
        "died-in-custody",
      ],
      ["assigne(?:e|s|es)? a residence", "house-arrest"],
      ["amnistie(?:e|s|es)?|beneficie de l'amnistie", "amnesty-granted"],
      [
        "(?:libere|remis) ?(?:e|s|es)? ?(?:en liberte )?(?:sous (?:caution|condition|controle judiciaire)|provisoirement)|en liberte (?:conditionnelle|provisoire)",
        "released-with-conditions",
      ],
      ["libere(?:e|s|es)?|remise?s? en liberte|relache(?:e|s|es)?", "released"],
      ["porte(?:e|s|es)? disparue?s?|disparue?s?|dont on est sans nouvelles", "whereabouts-unknown"],
      [
        "detenu(?:e|s|es)?|emprisonne(?:e|s|es)?|incarcere(?:e|s|es)?|en (?:detention|prison)|derriere les barreaux",
        "detained",
      ],
    ],
  ),
  before: [[/\bsans nouvelles de (?:\p{L}+ ){0,3}$/u, "whereabouts-unknown"]],
  lists: /\b(?:cas de|en faveur de|notamment|dont|parmi (?:eux|elles)|prisonniers|detenus):? $/u,
};

const SAYINGS: Record<string, Sayings> = { en: ENGLISH, es: SPANISH, fr: FRENCH };

/** Undefined for a language in which only the UA's own names are read. */
export const sayingsIn = (language: string): Sayings | undefined => SAYINGS[language.split("-")[0] ?? ""];
