/** Reads a frame's syntax tree before it is used: what is not on the list of a frame's words is a problem. */
import Handlebars from "handlebars";
import { FRAME_PARTS, FRAME_VARIABLES, type FramePart, OPTIONAL_PARTS } from "./frames.ts";
import { problemAt, syntaxProblem, type TemplateProblem } from "./template-problem.ts";

/**
 * Every problem of a frame's source, none when it may be compiled. Allowed are comments, text, the
 * variables of FRAME_VARIABLES in double braces, {{#if}} and {{#unless}} on one variable, {{#each copies}}
 * with {{addressee}} in it, and {{#part "name"}}, not one within another.
 */
export function checkFrame(source: string): TemplateProblem[] {
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parseWithoutProcessing(source);
  } catch (error) {
    return [syntaxProblem(error)];
  }
  const seen = new Set<FramePart>();
  const problems = inProgram(program, { names: FRAME_VARIABLES, part: null, seen });
  const absent = FRAME_PARTS.filter((part) => !seen.has(part) && !OPTIONAL_PARTS.includes(part));
  return [...problems, ...absent.map((part) => problemAt({}, `the part "${part}" is missing`))];
}

interface Scope {
  /** The variables known here. */
  names: readonly string[];
  /** The part that this stands in. */
  part: FramePart | null;
  /** Every part met so far. */
  seen: Set<FramePart>;
}

const inProgram = (program: hbs.AST.Program | undefined, scope: Scope): TemplateProblem[] =>
  (program?.body ?? []).flatMap((statement) => inStatement(statement, scope));

function inStatement(statement: hbs.AST.Statement, scope: Scope): TemplateProblem[] {
  switch (statement.type) {
    case "CommentStatement":
      return [];
    case "ContentStatement":
      return inContent(statement as hbs.AST.ContentStatement, scope);
    case "MustacheStatement":
      return inMustache(statement as hbs.AST.MustacheStatement, scope);
    case "BlockStatement":
      return inBlock(statement as hbs.AST.BlockStatement, scope);
    default:
      return [problemAt(statement, `${statement.type} is not allowed`)];
  }
}

const inContent = (content: hbs.AST.ContentStatement, { part }: Scope): TemplateProblem[] =>
  part === null && content.value.trim() ? [problemAt(content, "these words stand outside every part")] : [];

function inMustache(mustache: hbs.AST.MustacheStatement, { part, names }: Scope): TemplateProblem[] {
  if (!mustache.escaped) return [problemAt(mustache, "use two braces, not three")];
  if (mustache.params.length > 0 || mustache.hash) return [problemAt(mustache, "unknown helper")];
  if (part === null) return [problemAt(mustache, "this variable stands outside every part")];
  return inVariable(mustache.path, names);
}

function inBlock(block: hbs.AST.BlockStatement, scope: Scope): TemplateProblem[] {
  const helper = block.path.original;
  const [argument, ...more] = block.params;
  if (more.length > 0 || !argument || block.hash) {
    return [problemAt(block, `{{#${helper}}} takes exactly one argument`)];
  }
  if (helper === "part") return inPart(block, argument, scope);
  if (helper === "if" || helper === "unless") {
    return [
      ...inVariable(argument, scope.names),
      ...inProgram(block.program, scope),
      ...inProgram(block.inverse, scope),
    ];
  }
  if (helper === "each" && (argument as hbs.AST.PathExpression).original === "copies" && !block.inverse) {
    return inProgram(block.program, { ...scope, names: ["addressee"] });
  }
  return [problemAt(block, `unknown helper "${helper}"`)];
}

function inPart(
  block: hbs.AST.BlockStatement,
  argument: hbs.AST.Expression,
  scope: Scope,
): TemplateProblem[] {
  const name = (argument as hbs.AST.StringLiteral).value;
  const part = FRAME_PARTS.find((known) => argument.type === "StringLiteral" && known === name);
  if (!part) return [problemAt(argument, `unknown part "${name}"`)];
  if (scope.part !== null) return [problemAt(block, `"${part}" stands within the part "${scope.part}"`)];
  if (scope.seen.has(part)) return [problemAt(block, `the part "${part}" occurs twice`)];
  scope.seen.add(part);
  return inProgram(block.program, { ...scope, part });
}

function inVariable(
  expression: hbs.AST.Expression | hbs.AST.Literal,
  names: readonly string[],
): TemplateProblem[] {
  const { type, data, depth, parts, original } = expression as hbs.AST.PathExpression;
  const plain =
    type === "PathExpression" && !data && depth === 0 && parts.length === 1 && original === parts[0];
  if (!plain) return [problemAt(expression, `"${original}" is not a plain variable`)];
  return names.includes(original) ? [] : [problemAt(expression, `unknown variable "${original}"`)];
}
