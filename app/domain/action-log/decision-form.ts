/** The desk's forms that decide about a report or a bucket, read and checked. */
import { z } from "zod";
import { BUCKET_DECISIONS, type BucketDecision } from "./bucket.ts";
import type { ReportProblem } from "./letter-report.ts";

/** In the section's own words; it stands in the trail for good, so that it should name nobody. */
const reason = (key: string) => z.string(key).trim().min(3, key).max(200, key);

export type ReportDecisionForm = {
  hash: string;
  decision: "confirm" | "reject";
  /** As typed; null where a rejected report has none. */
  letters: number | null;
  reason: string;
};

type Read<T> = ({ ok: true } & T) | { ok: false; problems: ReportProblem[] };

const reportDecision = z.object({
  hash: z.string().regex(/^[\w-]{43}$/, "events:errors.not-found"),
  decision: z.enum(["confirm", "reject"], "events:errors.decision"),
  letters: z
    .string("events:errors.letters")
    .regex(/^\s*\d{1,6}\s*$/, "events:errors.letters")
    .transform(Number),
  reason: reason("events:errors.reason"),
});

/** Fields that stand on the page once for each report have its hash in their problem's name. */
export function readReportDecision(fields: Record<string, string>): Read<{ decision: ReportDecisionForm }> {
  const read = reportDecision.safeParse(fields);
  if (!read.success)
    return {
      ok: false,
      problems: read.error.issues.map(({ path, message }) => ({
        field: `${String(path[0])}-${fields.hash ?? ""}`,
        key: message,
      })),
    };
  const { letters, ...decision } = read.data;
  return {
    ok: true,
    decision: { ...decision, letters: decision.decision === "confirm" ? letters : null },
  };
}

const bucketDecision = z.object({
  decision: z.enum(BUCKET_DECISIONS, "events:errors.decision"),
  reason: reason("events:errors.reason"),
});

export function readBucketDecision(
  fields: Record<string, string>,
): Read<{ decision: BucketDecision; reason: string }> {
  const read = bucketDecision.safeParse(fields);
  if (read.success) return { ok: true, ...read.data };
  return {
    ok: false,
    problems: read.error.issues.map(({ path, message }) => ({ field: String(path[0]), key: message })),
  };
}
