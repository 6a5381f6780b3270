/** The form of a campaign. Its parts are saved together; its lists grow by a row at the press of a button. */
import type { CampaignForm } from "#app/domain/campaign/campaign-form.ts";
import type { Doubt } from "#app/domain/campaign/doubts.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import type { FormProblem } from "#app/ui/error-summary.tsx";
import { messageByField } from "#app/ui/problem.ts";
import { AddresseeFields } from "./addressee-fields.tsx";
import { CallFields } from "./call-fields.tsx";
import type { CampaignFacts } from "./campaign-facts.ts";
import { EditorContext } from "./editor-context.tsx";
import { LetterFields } from "./letter-fields.tsx";
import { TextFields } from "./text-fields.tsx";

interface CampaignEditorProps {
  form: CampaignForm;
  messages: FormProblem[];
  doubts: Doubt[];
  published: CampaignFacts["published"];
}

export function CampaignEditor({ form, messages, doubts, published }: CampaignEditorProps) {
  const { t } = useText();
  const editor = {
    form,
    messages: messageByField(messages),
    doubts: new Map(doubts.map(({ field, code }) => [field, code])),
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
        </div>
      </form>
    </EditorContext.Provider>
  );
}
