/** Makes a frame of its template source: {{#part}} collects what stands in it instead of printing it. */
import Handlebars, { type HelperOptions } from "handlebars";
import { checkFrame } from "./check-frame.ts";
import type { FramePart, LetterFrame, LetterParts } from "./frames.ts";
import { LetterFrameError } from "./letter-frame-error.ts";

/** An environment of its own: no helper registered elsewhere is known here. */
const handlebars = Handlebars.create();
handlebars.registerHelper("part", function (this: unknown, name: FramePart, options: HelperOptions) {
  const parts = (options.data as { parts: LetterParts }).parts;
  const text = tidy(name, options.fn(this, { data: options.data }));
  if (text) parts[name] = [...(parts[name] ?? []), text];
  return "";
});

/** A template may be indented; only a body keeps its lines. No-break spaces within a line stay. */
const tidy = (part: FramePart, text: string): string =>
  part === "body" ? text.trim() : text.replace(/[ \t]*\n\s*/gu, " ").trim();

/** The frame of a source; `file` names it in errors. Throws LetterFrameError with file:line:column. */
export function compileFrame(source: string, file: string): LetterFrame["partsOf"] {
  const problems = checkFrame(source);
  if (problems.length > 0) {
    throw new LetterFrameError(problems.map((p) => `${file}:${p.line}:${p.column}: ${p.message}`).join("\n"));
  }
  const template = handlebars.compile(source, {
    noEscape: true, // letters are text, not HTML
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { part: true, if: true, unless: true, each: true, with: false, log: false, lookup: false },
    preventIndent: true,
  });
  return (variables) => {
    const parts: LetterParts = {};
    template(variables, {
      data: { parts },
      allowProtoPropertiesByDefault: false,
      allowProtoMethodsByDefault: false,
    });
    return parts;
  };
}
