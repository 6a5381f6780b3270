/** The project's source files and what each imports, read with TypeScript's own scanner. */
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  path: string;
  text: string;
  imports: Import[];
}

export interface Import {
  /** As it is written. */
  specifier: string;
  /** The project file it means; undefined for packages and built-in modules. */
  target: string | undefined;
  /** Gone when the program runs. */
  typeOnly: boolean;
}

export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap(filesUnder).filter(isSource).map(read);
}

/** Every file, of any kind. */
export function filesUnder(place: string): string[] {
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs
    .readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(path.posix.join(place, name)));
}

const isSource = (file: string) => /\.(ts|tsx|mjs|js)$/.test(file);

function read(file: string): SourceFile {
  const text = fs.readFileSync(file, "utf8");
  const imports: Import[] = [];
  const found = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    imports.push({ specifier: specifier.text, target: targetOf(file, specifier.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) found(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    if (ts.isExportDeclaration(node)) found(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return { path: file, text, imports };
}

function targetOf(from: string, written: string): string | undefined {
  const specifier = written.replace(/\?.*$/, "");
  if (/^#(app|db|public|tests)\//.test(specifier)) return specifier.slice(1);
  if (!specifier.startsWith(".")) return undefined;
  return path.posix.join(path.posix.dirname(from), specifier);
}

/** "app/ui/a.tsx imports app/routes/b.ts": the sentence that a failing test prints. */
export const sentence = (file: SourceFile, { specifier, target }: Import) =>
  `${file.path} imports ${target ?? specifier}`;
