/** The desk's page about mail, from what is urgent to what is set once. */
import type { Evidence } from "#app/domain/delivery/outbox/mail-states.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Enhancement } from "#app/ui/enhancement.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { OfficialsTable } from "./officials-table.tsx";
import type { MailDeskData } from "./route.tsx";
import { SetUp } from "./set-up.tsx";
import { StatesTable } from "./states-table.tsx";
import { TestAnswer } from "./test-answer.tsx";
import { Troubles } from "./troubles.tsx";

interface MailDeskProps {
  page: MailDeskData;
  /** What the mail server said to the test message that was just sent. */
  tested: Evidence | null;
}

export function MailDesk({ page, tested }: MailDeskProps) {
  const { t } = useText();
  return (
    <>
      <PageHead title={t("mail:headline")} lead={<p>{t("mail:lead")}</p>} />
      <div className="stack-wide desk-editor">
        {tested ? <TestAnswer evidence={tested} toFolder={page.setUp.toFolder} /> : <Done page={page} />}
        {page.setUp.toFolder && (
          <Notice kind="urgent" title={t("mail:folder.title")}>
            <p>{t("mail:folder.text")}</p>
          </Notice>
        )}
        <Troubles officials={page.officials} />
        <StatesTable states={page.states} keptDays={page.keptDays} />
        <OfficialsTable officials={page.officials} />
        <SetUp setUp={page.setUp} />
      </div>
      <Enhancement name="copy" nonce={page.cspNonce} />
    </>
  );
}

function Done({ page: { done, letters } }: { page: MailDeskData }) {
  const { t } = useText();
  if (!done) return null;
  const title =
    done === "changed"
      ? t("mail:done.changed")
      : done === "tried-again"
        ? t("mail:done.triedAgain", { count: letters })
        : t("mail:done.givenUp", { count: letters });
  return <Notice kind="done" title={title} />;
}
