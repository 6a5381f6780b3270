/** The buttons that put addressees in order. They change the form, and nothing is saved by them. */
import { rowsOf } from "#app/domain/campaign/campaign-form.ts";
import type { AddresseeMove } from "#app/domain/campaign/move-addressees.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { useActionAt } from "./action-at.ts";
import { useEditor } from "./editor-context.tsx";

interface AddresseeMovesProps {
  /** Among all addressees, from 0. */
  place: number;
  isCopy: boolean;
  /** Among the targets, or among the copies. */
  alike: number;
  of: number;
}

export function AddresseeMoves({ place, isCopy, alike, of }: AddresseeMovesProps) {
  const { t } = useText();
  const { form } = useEditor();
  const actionAt = useActionAt();
  const count = rowsOf(form, "addressees").length;
  const move = (move: AddresseeMove, shown: boolean, at = place) =>
    shown && (
      <Button
        kind="quiet"
        name="intent"
        value={`addressee-${move} ${place}`}
        formAction={actionAt(`addressees-${Math.max(0, at)}`)}
      >
        {t(
          move === "turn" ? (isCopy ? "review:move.toTarget" : "review:move.toCopy") : `review:move.${move}`,
        )}
      </Button>
    );
  return (
    <div className="review-moves">
      {move("up", alike > 0, place - 1)}
      {move("down", alike < of - 1, place + 1)}
      {move("split", true)}
      {move("merge", place < count - 1)}
      {move("turn", true)}
      {move("remove", true, place - 1)}
      <p className="field-hint">{t("review:move.hint")}</p>
    </div>
  );
}
