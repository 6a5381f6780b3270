/** The form of a campaign. Its parts are saved together; buttons inside it change the form and save nothing. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import type { FormProblem } from "#app/ui/error-summary.tsx";
import { messageByField } from "#app/ui/problem.ts";
import { AddresseeFields } from "./addressee-fields.tsx";
import { isCallControl } from "./call-control.tsx";
import { CallFields } from "./call-fields.tsx";
import { EditorContext } from "./editor-context.tsx";
import { LetterFields } from "./letter-fields.tsx";
import type { ReviewData } from "./review-data.server.ts";
import { SeriesPart } from "./series-part.tsx";
import { SettleFirst } from "./settle-first.tsx";
import { TextFields } from "./text-fields.tsx";

interface CampaignEditorProps {
  review: ReviewData;
  messages: FormProblem[];
  unsaved: boolean;
}

export function CampaignEditor({ review, messages, unsaved }: CampaignEditorProps) {
  const { t } = useText();
  const { form, source, facts, sections, windows, series, translations } = review;
  const { published } = facts;
  const fixed = published ? ["uaNumber", "ordinal"] : [];
  const doubts = review.doubts.filter(({ field }) => !fixed.includes(field));
  const grave = doubts.filter((doubt) => doubt.grave);
  const editor = {
    form,
    messages: messageByField(messages),
    doubts: new Map(grave.map(({ field, code }) => [field, code])),
    first: new Set(grave.map(({ field }) => field).filter(isCallControl)),
    places: new Set(source?.places.map(({ field }) => field)),
    sections,
    windows,
    translations,
  };
  return (
    <EditorContext.Provider value={editor}>
      <form method="post" encType="multipart/form-data" className="desk-editor stack-wide" noValidate>
        {/* Enter in a text field presses the first button of a form: let it be this one. */}
        <button
          type="submit"
          className="only-read"
          name="intent"
          value="save"
          tabIndex={-1}
          aria-hidden="true"
        >
          {t("desk:edit.save")}
        </button>
        <SettleFirst doubts={doubts} />
        <SeriesPart series={series} />
        <CallFields published={published} />
        <AddresseeFields />
        <LetterFields />
        <TextFields />
        <div className="desk-bar button-row">
          <Button kind={published ? "main" : "plain"} name="intent" value="save">
            {t("desk:edit.save")}
          </Button>
          {!published && (
            <Button kind="main" name="intent" value="publish">
              {t("desk:edit.publish")}
            </Button>
          )}
          {unsaved && <span className="review-unsaved">{t("review:unsaved")}</span>}
        </div>
      </form>
    </EditorContext.Provider>
  );
}
