/** Why a text is not taken for an Urgent Action. */
import type { RefusedKind } from "#app/domain/urgent-action/ua-reading.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Notice } from "#app/ui/notice.tsx";

export function Refusal({ kind }: { kind: RefusedKind }) {
  const { t } = useText();
  return (
    <Notice kind="urgent" title={t("desk:import.refused.headline")}>
      <p>
        {t(`desk:import.refused.${kind}`)} {t("desk:import.refused.lead")}
      </p>
    </Notice>
  );
}
