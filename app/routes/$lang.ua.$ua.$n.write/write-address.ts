/** The address of the writing page, as seen from it or from one beside it: which letter it begins, and for whom. */
interface Beginning {
  letter?: string | undefined;
  about?: string | undefined;
  section?: string | undefined;
}

/** "?letter=es&section=us": what is not chosen is left out. */
export function writeAddress({ letter, about, section }: Beginning): string {
  const chosen = { letter, about, section: section === "int" ? "" : section };
  const query = Object.entries(chosen).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return `?${new URLSearchParams(query)}`;
}
