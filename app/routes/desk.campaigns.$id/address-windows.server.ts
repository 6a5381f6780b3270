/** Each addressee's lines as they will sit in the window of the envelope, on the paper of those who write. */
import type { Addressee, Campaign, PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { type CampaignForm, rowsOf } from "#app/domain/campaign/campaign-form.ts";
import { type FormRow, rowAt } from "#app/domain/campaign/form-rows.ts";
import type { Section } from "#app/domain/campaign/sections.server.ts";
import { languagesInForm } from "#app/domain/campaign/translation-form.ts";
import { fitAddress } from "#app/domain/delivery/fit-address.ts";
import { letterFaces } from "#app/domain/delivery/letter-faces.server.ts";
import { type Paper, points } from "#app/domain/delivery/paper.ts";
import { sheetFor } from "#app/domain/delivery/sheet.ts";
import { usualWindow } from "#app/domain/delivery/window-format.ts";
import { envelopeAddress } from "#app/domain/letter/address-lines.ts";

/** In points from the top left corner of what is seen through the window. */
export interface AddressWindow {
  paper: Paper;
  width: number;
  height: number;
  size: number;
  lines: { text: string; x: number; baseline: number }[];
  fits: boolean;
}

/** By the addressee's row in the form. A section's own addressee is shown on its paper, any other on both. */
export function addressWindows(
  campaign: Campaign,
  form: CampaignForm,
  sections: readonly Section[],
): Record<number, AddressWindow[]> {
  const windows = rowsOf(form, "addressees").map((row) => {
    const addressee = addresseeOf(rowAt(form, `addressees.${row}`));
    const section = sections.find(({ code }) => code === addressee.section);
    const papers: Paper[] = section ? [section.paper] : ["A4", "LETTER"];
    // Nothing can be posted to an addressee without an address.
    if (addressee.addressLines.length === 0) return [row, []] as const;
    const lines = envelopeAddress(addressee, campaign as PublishedCampaign, { section: section?.code });
    return [row, papers.map((paper) => windowOf(lines, paper, campaign.documentLanguage))] as const;
  });
  return Object.fromEntries(windows);
}

function windowOf(address: string[], paper: Paper, language: string): AddressWindow {
  const sheet = sheetFor(paper, usualWindow(null, paper));
  const [left, top, width, height] = sheet.safe.map(points) as [number, number, number, number];
  const set = fitAddress(address, sheet, letterFaces().regular, language);
  const lines = set.lines.map(({ text, x, baseline }) => ({ text, x: x - left, baseline: baseline - top }));
  return { paper, width, height, size: set.size, lines, fits: set.fits };
}

/** As far as it is written: somebody may be in the middle of it. */
function addresseeOf(row: FormRow): Addressee {
  const lines = (text = "") => text.split(/\s*\n\s*/u).filter((line) => line.trim());
  return {
    id: row.id ?? "",
    copy: Boolean(row.copy),
    kind: KINDS.find((kind) => kind === row.kind) ?? "target",
    name: row.name || null,
    office: row.office || null,
    addressLines: lines(row.addressLines),
    emails: [],
    fax: [],
    phones: [],
    social: [],
    contactForm: null,
    salutation: null,
    section: row.section || null,
    inLanguages: languagesInForm(row).map((lang) => ({
      lang,
      office: row[`inLanguages.${lang}.office`] || null,
      salutation: null,
    })),
  };
}

const KINDS = ["target", "mission", "embassy"] as const;
