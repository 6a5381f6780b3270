/** What became of the test message, in a sentence that says what to look at next. */
import type { Evidence } from "#app/domain/delivery/outbox/mail-states.ts";
import type { Text } from "#app/i18n/i18n.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Notice } from "#app/ui/notice.tsx";

export function TestAnswer({ evidence, toFolder }: { evidence: Evidence; toFolder: boolean }) {
  const { t } = useText();
  const kind = evidence.kind === "accepted" ? "done" : "urgent";
  return <Notice kind={kind} title={answerInWords(t, evidence, toFolder)} />;
}

function answerInWords(t: Text, evidence: Evidence, toFolder: boolean): string {
  switch (evidence.kind) {
    case "accepted":
      return t(toFolder ? "mail:tested.folder" : "mail:tested.accepted");
    case "refused":
      return t("mail:tested.refused", { code: evidence.code });
    case "not-now":
      return evidence.code === 0
        ? t("mail:tested.noConnection")
        : t("mail:tested.notNow", { code: evidence.code });
    case "no-answer":
      return t("mail:tested.noAnswer");
  }
}
