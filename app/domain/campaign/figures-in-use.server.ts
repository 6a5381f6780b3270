/** Figures that published letters cite: taking the last value of one away would leave those letters with a hole. */
import type { Database } from "#db/schema.ts";
import type { EvidenceReview } from "./evidence-form.ts";
import { figuresWithoutValue } from "./figure-values.ts";

/**
 * Names of figures that a published model letter cites and that would have no confirmed value left if this
 * report said what the review says, or, without a review, if it were gone.
 */
export async function figuresMissedWithout(
  db: Database,
  documentId: string,
  review: Pick<EvidenceReview, "uaNumber" | "figures"> | null,
): Promise<string[]> {
  const rows = await db
    .selectFrom("figures")
    .select(["document_id", "name", "value", "as_of", "ua_number"])
    .where("confirmed_at", "is not", null)
    .execute();
  const concerned = new Set(
    rows.flatMap((row) => (row.document_id === documentId ? (row.ua_number ?? []) : [])),
  );
  const missed = new Set<string>();
  for (const uaNumber of concerned) {
    const others = rows.filter((row) => row.document_id !== documentId && row.ua_number === uaNumber);
    const own = review?.uaNumber === uaNumber ? review.figures.filter(isConfirmed) : [];
    const left = [...others, ...own].map(({ name }) => ({ name, value: 0, asOf: "" }));
    const letters = await db
      .selectFrom("model_letters")
      .innerJoin("campaigns", "campaigns.id", "model_letters.campaign_id")
      .select(["salutation", "body", "closing"])
      .where("ua_number", "=", uaNumber)
      .where("published_at", "is not", null)
      .where("withdrawn_at", "is", null)
      .execute();
    for (const { salutation, body, closing } of letters) {
      const words = [salutation, body, closing].join("\n");
      for (const name of figuresWithoutValue(words, left)) missed.add(name);
    }
  }
  return [...missed].sort();
}

const isConfirmed = ({ decision }: EvidenceReview["figures"][number]): boolean => decision === "confirmed";
