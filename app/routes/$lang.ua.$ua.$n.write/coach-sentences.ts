/** Everything that the coach can say, in the page's language: for the server, and for the script that goes on in its place. */
import type { Hint } from "#app/domain/letter/letter-hints.ts";
import type { Origin, OwnWords } from "#app/domain/letter/own-words.ts";
import type { Text } from "#app/i18n/i18n.ts";

export interface CoachSentences {
  /** "blank": there is no model letter in this language; "empty": nothing is written yet. */
  steps: Record<OwnWords | "blank" | "empty", string>;
  origins: Record<Origin, string>;
  /** Each with "{found}" where the piece stands that it is about. */
  hints: Record<Hint["code"], string>;
  putBack: string;
}

export const FOUND = "{found}";

export const coachSentences = (t: Text): CoachSentences => ({
  steps: {
    none: t("write:coach.step.none"),
    some: t("write:coach.step.some"),
    most: t("write:coach.step.most"),
    blank: t("write:coach.step.blank"),
    empty: t("write:coach.step.empty"),
  },
  origins: {
    model: t("write:coach.origin.model"),
    changed: t("write:coach.origin.changed"),
    own: t("write:coach.origin.own"),
  },
  hints: {
    blank: t("write:coach.hint.blank", { found: FOUND }),
    insult: t("write:coach.hint.insult", { found: FOUND }),
    ask: t("write:coach.hint.ask"),
    name: t("write:coach.hint.name", { found: FOUND }),
    gloss: t("write:coach.hint.gloss"),
  },
  putBack: t("write:coach.putBack"),
});
