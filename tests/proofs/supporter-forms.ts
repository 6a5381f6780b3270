/** Every form that a supporter can send, as a browser sends it: for proofs that flood or search the whole site. */
import { newLetterKey } from "#app/domain/action-log/letter-key.ts";
import type { RunningSite } from "../../scripts/running-site.ts";

/** The invented call of the demonstrations. */
export const CALL = "/en/ua/900-26/1";

export const letterForm = (change: Record<string, string> = {}): Record<string, string> => ({
  letter: "es",
  salutation: "Señor Ministro:",
  body: "Le pido la libertad de Noor Adelmar.",
  closing: "Atentamente,",
  name: "",
  town: "",
  section: "int",
  key: newLetterKey(),
  ...change,
});

export const post = (
  site: RunningSite,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(site.url + path, {
    method: "POST",
    headers: { Origin: site.url, ...headers },
    body: new URLSearchParams(fields),
    redirect: "manual",
  });

/** What takes a letter away, or asks for it to be sent. */
export const LETTER_PATHS = [
  "write",
  "letter.pdf",
  "letter.eml",
  "letter.txt",
  "letter.docx",
  "mail",
  "email",
].map((path) => `${CALL}/${path}`);
