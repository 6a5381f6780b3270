/** The shape of the answer that comes out of the limited child. */
import { z } from "zod";
import { type DocumentFile, FILE_FORMATS, FILE_NOTES, FILE_PROBLEMS } from "./document-file.ts";

const format = z.enum(FILE_FORMATS);
const note = z.object({ code: z.enum(FILE_NOTES), detail: z.string().max(200).optional() });

const schema: z.ZodType<DocumentFile> = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), text: z.string(), format, notes: z.array(note).max(20) }),
  z.object({
    ok: z.literal(false),
    code: z.enum(FILE_PROBLEMS),
    format: format.optional(),
    text: z.string().optional(),
  }),
]);

/** Undefined where it is not what our reader would say: a document may have taken the child over. */
export function parseChildAnswer(output: string): DocumentFile | undefined {
  try {
    const answer = schema.safeParse(JSON.parse(output));
    return answer.success ? answer.data : undefined;
  } catch {
    return undefined;
  }
}
