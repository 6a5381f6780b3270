/** The desk's forms about a section's post office, read into changes. Messages are keys of locales/<lang>/post.json. */
import { z } from "zod";
import type { PostChange } from "./post-office.ts";

export interface PostProblem {
  field: string;
  key: string;
}
export type PostForm = { ok: true; change: PostChange } | { ok: false; problems: PostProblem[] };

const country = z.string("post:errors.country").regex(/^[A-Z]{2}$/u, "post:errors.country");
const source = z
  .string("post:errors.source")
  .trim()
  .min(1, "post:errors.source")
  .max(200, "post:errors.tooLong");
const whole = (most: number, message: string) =>
  z
    .string(message)
    .trim()
    .regex(/^\d{1,4}$/u, message)
    .transform(Number)
    .pipe(z.number().min(1, message).max(most, message));
const reach = z.enum(["home", "abroad"], "post:errors.reach");
const upToGrams = whole(2_000, "post:errors.upToGrams");

const FORMS = {
  "set-transit-time": z.object({
    transitCountry: country,
    workingDays: whole(120, "post:errors.workingDays"),
    transitSource: source,
  }),
  "drop-transit-time": z.object({ transitCountry: country }),
  "set-rate": z.object({
    reach,
    upToGrams,
    price: z.string("post:errors.price").trim().min(1, "post:errors.price").max(40, "post:errors.tooLong"),
    rateSource: source,
  }),
  "drop-rate": z.object({ reach, upToGrams }),
  "set-suspension": z.object({ suspendedCountry: country, suspensionSource: source }),
  "drop-suspension": z.object({ suspendedCountry: country }),
};
export type PostIntent = keyof typeof FORMS;
const isIntent = (text: string): text is PostIntent => Object.hasOwn(FORMS, text);

/** `today` (YYYY-MM-DD) is the day on which whoever sends the form has looked: it is kept beside the source. */
export function readPostForm(fields: Record<string, string>, today: string): PostForm {
  const { intent = "" } = fields;
  if (!isIntent(intent)) return { ok: false, problems: [{ field: "intent", key: "post:errors.country" }] };
  const read = FORMS[intent].safeParse(fields);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => ({ field: String(path[0]), key: message }));
    return { ok: false, problems };
  }
  return { ok: true, change: changeOf(intent, fields, today) };
}

/** Read once more by its own schema, so that each change has the fields of its kind. */
function changeOf(intent: PostIntent, fields: Record<string, string>, today: string): PostChange {
  switch (intent) {
    case "set-transit-time": {
      const { transitCountry, workingDays, transitSource } = FORMS[intent].parse(fields);
      return {
        what: "transit-time",
        set: { country: transitCountry, workingDays, source: transitSource, checkedOn: today },
      };
    }
    case "drop-transit-time":
      return { what: "transit-time", drop: { country: FORMS[intent].parse(fields).transitCountry } };
    case "set-rate": {
      const { rateSource, ...rate } = FORMS[intent].parse(fields);
      return { what: "rate", set: { ...rate, source: rateSource, checkedOn: today } };
    }
    case "drop-rate":
      return { what: "rate", drop: FORMS[intent].parse(fields) };
    case "set-suspension": {
      const { suspendedCountry, suspensionSource } = FORMS[intent].parse(fields);
      return {
        what: "suspension",
        set: { country: suspendedCountry, source: suspensionSource, sinceOn: today },
      };
    }
    case "drop-suspension":
      return { what: "suspension", drop: { country: FORMS[intent].parse(fields).suspendedCountry } };
  }
}
