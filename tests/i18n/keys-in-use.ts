/** The keys that the program names: literal ones, and patterns where a part is chosen at run time. */
import ts from "typescript";
import { NAMESPACES } from "#app/i18n/i18n.ts";
import type { SourceFile } from "#tests/architecture/source-files.ts";

export interface KeysInUse {
  literal: Map<string, string>;
  patterns: RegExp[];
}

const BEGINS_LIKE_A_KEY = new RegExp(`^(${NAMESPACES.join("|")}):`);
const KEY = new RegExp(`${BEGINS_LIKE_A_KEY.source}[\\w.-]+$`);

export function keysInUse(files: SourceFile[]): KeysInUse {
  const found: KeysInUse = { literal: new Map(), patterns: [] };
  for (const { path, text } of files) {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node) && KEY.test(node.text)) found.literal.set(node.text, path);
      if (ts.isTemplateExpression(node) && BEGINS_LIKE_A_KEY.test(node.head.text))
        found.patterns.push(pattern(node));
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** `write:problem.${field}` → /^write:problem\.[\w.-]+$/ */
function pattern({ head, templateSpans }: ts.TemplateExpression): RegExp {
  const parts = [head.text, ...templateSpans.map(({ literal }) => literal.text)];
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\w.-]+")}$`);
}
