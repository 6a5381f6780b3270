/** The people a campaign is for, on a line each: "Noor Adelmar (she, her)". */
export interface NamesAndPronouns {
  names: string;
  pronouns: string | null;
}

/** Empty brackets say that brackets at the end of the names are no pronouns. */
export const formatNames = ({ names, pronouns }: NamesAndPronouns): string =>
  pronouns || names.endsWith(")") ? `${names} (${pronouns ?? ""})` : names;

export function parseNames(line: string): NamesAndPronouns {
  const bracket = line.endsWith(")") ? line.lastIndexOf("(") : -1;
  if (bracket < 0) return { names: line, pronouns: null };
  return { names: line.slice(0, bracket).trim(), pronouns: line.slice(bracket + 1, -1).trim() || null };
}
