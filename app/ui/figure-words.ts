/** What a figure counts and how exactly, in the page's language. */
import type { Figure } from "#app/domain/campaign/figures.ts";
import { partsOfName } from "#app/domain/urgent-action/evidence/figure-names.ts";
import type { Text } from "#app/i18n/i18n.ts";

/** "People in detention", "People in detention: women"; for a name of its own what the organizer wrote. */
export function figureLabel(
  t: Text,
  lang: string,
  { name, labels }: Pick<Figure, "name" | "labels">,
): string {
  const own = labels[lang];
  if (own) return own;
  const parts = partsOfName(name);
  if (!parts) return labels.en ?? Object.values(labels)[0] ?? name.replaceAll("-", " ");
  const state = t(`evidence:states.${parts.state}`);
  return parts.group
    ? t("evidence:ofGroup", { what: state, group: t(`evidence:groups.${parts.group}`) })
    : state;
}

/** "457", "at least 457". */
export function figureNumber(
  t: Text,
  lang: string,
  { value, qualifier }: Pick<Figure, "value" | "qualifier">,
): string {
  const number = new Intl.NumberFormat(lang).format(value);
  return qualifier === "exactly" ? number : t(`evidence:qualified.${qualifier}`, { number });
}
