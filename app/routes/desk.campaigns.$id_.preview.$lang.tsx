/** A saved model letter as supporters will hold it: with the longest and with the emptiest that they may give. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { findCampaignById } from "#app/domain/campaign/campaign-store.server.ts";
import type { ComposedLetters } from "#app/domain/letter/compose-letters.ts";
import { previewLetter } from "#app/domain/letter/preview-letter.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import { languageName, languageTag } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { FrozenLetterSheet } from "#app/ui/letter-sheet.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export const meta = deskTitle((t) => t("desk:preview.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, "see drafts");
  const campaign = await findCampaignById(context.db, params.id!);
  const lang = languageTag(params.lang ?? "");
  const preview = campaign && lang && previewLetter(context.frames, campaign, lang, context.now());
  if (!preview) throw data(null, { status: 404 });
  return { ...preview, lang };
}

export default function Preview() {
  const { t, lang: pageLanguage } = useText();
  const { longest, emptiest, lang } = useLoaderData<typeof loader>();
  const { id } = useParams();
  return (
    <>
      <PageHead
        title={t("desk:preview.headline", { language: languageName(lang, pageLanguage) })}
        lead={<p>{t("desk:preview.lead")}</p>}
      />
      <div className="stack-wide">
        <PreviewPart of="longest" composed={longest} />
        <PreviewPart of="emptiest" composed={emptiest} />
        <LinkButton to={`/desk/campaigns/${id}#letters`}>{t("desk:preview.back")}</LinkButton>
      </div>
    </>
  );
}

function PreviewPart({ of, composed }: { of: "longest" | "emptiest"; composed: ComposedLetters }) {
  const { t } = useText();
  return (
    <section className="stack" aria-labelledby={of}>
      <h2 id={of}>{t(`desk:preview.${of}`)}</h2>
      {composed.ok ? (
        composed.letters
          .slice(0, 1)
          .map((letter) => (
            <FrozenLetterSheet key={letter.addresseeId} letter={letter} label={t(`desk:preview.${of}`)} />
          ))
      ) : (
        <Notice kind="info" title={t("desk:preview.open")}>
          <p>{t("desk:preview.openHint")}</p>
          <ul>
            {composed.problems.map(({ field, key, vars }) => (
              <li key={[field, key, vars?.found].join(" ")}>
                {vars?.found ? <code dir="ltr">{vars.found}</code> : t("desk:preview.nobody")}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  );
}
