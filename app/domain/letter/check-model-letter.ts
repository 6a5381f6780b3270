/** Checks a campaign's model letter when staff write it: a restricted template of a few plain variables. */
import Handlebars from "handlebars";
import { LETTER_VARIABLES } from "./letter-variables.ts";
import { problemAt, syntaxProblem, type TemplateProblem } from "./template-problem.ts";

/** Every problem of the text, with line and column. Only {{name}}, {{town}}, {{ua_number}} and {{date}} may occur. */
export function checkModelLetter(text: string): TemplateProblem[] {
  try {
    const program = Handlebars.parseWithoutProcessing(text);
    return program.body.flatMap((statement) => problemOf(statement) ?? []);
  } catch (error) {
    return [syntaxProblem(error)];
  }
}

function problemOf(statement: hbs.AST.Statement): TemplateProblem | null {
  if (statement.type === "ContentStatement") {
    const { value } = statement as hbs.AST.ContentStatement;
    return /\{\{|\}\}/u.test(value) ? problemAt(statement, "braces without a variable") : null;
  }
  if (statement.type !== "MustacheStatement")
    return problemAt(statement, "only text and variables are allowed");
  const { path, params, hash, escaped, strip } = statement as hbs.AST.MustacheStatement;
  const name = (path as hbs.AST.PathExpression).original;
  const plain = escaped && params.length === 0 && !hash && !strip.open && !strip.close;
  if (plain && LETTER_VARIABLES.some((known) => known === name)) return null;
  const known = LETTER_VARIABLES.map((variable) => `{{${variable}}}`).join(" ");
  return problemAt(statement, `unknown variable "${name}"; known are ${known}`);
}
