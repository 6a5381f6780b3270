/** Who is written to now and who was before. */
import type { AddresseeDifference } from "#app/domain/campaign/compare-addressees.ts";
import { writtenAddressees } from "#app/domain/campaign/form-rows.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { BeforeAndNow, TakeOver } from "./before-and-now.tsx";
import { useEditor } from "./editor-context.tsx";

export function AddresseeChanges({ changes }: { changes: AddresseeDifference[] }) {
  return changes.map((each) => <AddresseeChange key={`${each.before} ${each.now}`} change={each} />);
}

function AddresseeChange({ change: { before, now, copy, who, parts } }: { change: AddresseeDifference }) {
  const { t } = useText();
  const { form } = useEditor();
  const is =
    now === null ? "gone" : before === null ? "new" : parts.length > 0 ? "changed" : ("same" as const);
  const row = now === null ? undefined : writtenAddressees(form)[now];
  return (
    <li>
      <strong dir="auto">{who}</strong> · {t(copy ? "review:change.copy" : "review:change.target")} ·{" "}
      {t(`review:change.${is}`)}
      {parts.map((each) => (
        <div key={each.part} className="review-part">
          <span>{t(`desk:edit.addressees.${each.part}`)}</span>
          <BeforeAndNow before={each.before} now={each.now} />
        </div>
      ))}
      {before !== null && is !== "same" && (
        <TakeOver
          from={`addressees.${before}`}
          to={row === undefined ? "new" : `addressees.${row}`}
          what={who}
          at={row === undefined ? "addressees" : `addressees-${row}`}
        />
      )}
    </li>
  );
}
