/** Why a document did not become a draft, and what can be done with it all the same. */
import type { FileNote } from "#app/domain/urgent-action/files/document-file.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { KeptImport } from "./keep-import.server.ts";

export function ImportAnswer({ kept, notes }: { kept: KeptImport | null; notes: FileNote[] }) {
  return (
    <>
      {kept?.is === "refused" && <Refused kind={kept.kind} />}
      {kept?.is === "no-action" && <NoAction {...kept} />}
      {kept?.is === "bad-json" && <BadJson problem={kept.problem} />}
      {kept && notes.length > 0 && <Notes notes={notes} />}
    </>
  );
}

function Refused({ kind }: Pick<KeptImport & { is: "refused" }, "kind">) {
  const { t } = useText();
  return (
    <Notice kind="urgent" title={t("import:refused.headline")}>
      <p>
        {t(`import:refused.${kind}`)} {t("import:refused.lead")}
      </p>
      {kind === "situation-report" && <p>{t("import:evidence.lead")}</p>}
    </Notice>
  );
}

function NoAction({ uaNumber, calls }: Pick<KeptImport & { is: "no-action" }, "uaNumber" | "calls">) {
  const { t } = useText();
  return (
    <Notice kind="urgent" title={t("import:noAction.headline")}>
      <p>{t("import:noAction.lead")}</p>
      {uaNumber && calls.length > 0 && (
        <>
          <p>{t("import:noAction.calls", { ua: uaNumber })}</p>
          <ul>
            {calls.map(({ id, ordinal }) => (
              <li key={id}>
                <a href={`/desk/campaigns/${id}`}>
                  {t("import:noAction.call", { ua: uaNumber, n: ordinal })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

function BadJson({ problem }: { problem: string }) {
  const { t } = useText();
  return (
    <Notice kind="urgent" title={t("import:badJson.headline")}>
      <p>{t("import:badJson.lead")}</p>
      <p lang="en" dir="ltr">
        <code>{problem}</code>
      </p>
    </Notice>
  );
}

function Notes({ notes }: { notes: FileNote[] }) {
  const { t } = useText();
  return (
    <Notice kind="info">
      {notes.map(({ code, detail = "" }) => (
        <p key={code}>{t(`import:note.${code}`, { detail })}</p>
      ))}
    </Notice>
  );
}
