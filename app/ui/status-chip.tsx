/** What has befallen a person of the case, in one word or two: filled where they are not free, outlined where they are. */
import type { PersonStatus } from "#app/domain/urgent-action/people/person-found.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { classNames } from "./class-names.ts";

const NOT_FREE: ReadonlySet<PersonStatus> = new Set<PersonStatus>([
  "detained",
  "house-arrest",
  "whereabouts-unknown",
  "died-in-custody",
]);

/** What goes on from its day, and does not happen on it. */
export const isLasting = (status: PersonStatus): boolean =>
  status === "detained" || status === "house-arrest" || status === "whereabouts-unknown";

export function StatusChip({ status }: { status: PersonStatus | null }) {
  const { t } = useText();
  if (!status) return null;
  return (
    <span className={classNames("status-chip", NOT_FREE.has(status) && "status-chip-held")}>
      {t(`people:status.${status}`)}
    </span>
  );
}
