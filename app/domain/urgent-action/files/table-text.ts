/** Tables as text: a row of short cells is a line, a row of address blocks is one block after the other. */

/** Cells of one row, each as the text that it holds. */
export function rowText(cells: string[]): string {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  if (filled.every((cell) => !cell.includes("\n"))) {
    // A line of a table's width would be taken for prose; cells that are sentences stand one below the other.
    return filled.join(filled.some((cell) => cell.length > 100) ? "\n" : "  ");
  }
  const [label = "", ...rest] = filled;
  if (rest.length === 1 && !label.includes("\n") && label.endsWith(":")) return `${label}\n${rest[0]}`;
  return filled.join("\n\n");
}
