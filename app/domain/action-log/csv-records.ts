/** Reads CSV (RFC 4180) as spreadsheets write it: comma or semicolon, any line end, a byte-order mark or none. */

export interface CsvRecord {
  /** The line it begins on, from 1. */
  line: number;
  /** Without surrounding space. */
  fields: string[];
}

/** Empty lines are passed over. A quote that never ends takes the rest of the file into its field. */
export function readCsv(text: string): CsvRecord[] {
  const source = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const separator = separatorOf(source);
  const records: CsvRecord[] = [];
  let record: CsvRecord = { line: 1, fields: [] };
  let field = "";
  let quoted = false;
  let line = 1;
  const endField = (): void => {
    record.fields.push(field.trim());
    field = "";
  };
  const endRecord = (): void => {
    endField();
    if (record.fields.some(Boolean)) records.push(record);
    record = { line, fields: [] };
  };

  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    if (character === "\n") line++;
    if (quoted && character === '"' && source[at + 1] === '"') field += source[at++];
    else if (quoted && character === '"') quoted = false;
    else if (quoted) field += character;
    else if (character === '"' && field === "") quoted = true;
    else if (character === separator) endField();
    else if (character === "\n") endRecord();
    else field += character;
  }
  endRecord();
  return records;
}

/** A spreadsheet in a country with a decimal comma separates by semicolons. */
function separatorOf(source: string): "," | ";" {
  const [firstLine = ""] = source.split("\n", 1);
  return firstLine.includes(";") && !firstLine.includes(",") ? ";" : ",";
}
