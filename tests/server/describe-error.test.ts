/** A logged error says where the fault is and nothing of what was typed. */
import { expect, it } from "vitest";
import { describeError } from "../../server/describe-error.ts";

const parsing = () => {
  try {
    JSON.parse('Dear Minister, Amina writes "now"');
  } catch (error) {
    return error;
  }
};

it("keeps kind, message and place", () => {
  const described = describeError(new RangeError("too many letters"));
  expect(described).toMatchObject({ error: "RangeError", message: "too many letters" });
  expect(described.at[0]).toMatch(/^at .*describe-error\.test\.ts/);
});

it("blanks whatever the message quotes, also an unfinished quotation and further lines", () => {
  for (const thrown of [
    parsing(),
    new Error('no campaign "Amina'),
    new Error("value 'Amina' and `Amina`"),
    new Error("failed\nAmina"),
    Object.assign(new Error("duplicate key"), { detail: "Key (name)=(Amina)" }),
    "Amina",
    { name: "Amina" },
  ]) {
    expect(JSON.stringify(describeError(thrown))).not.toMatch(/Amina|Dear/);
  }
});
