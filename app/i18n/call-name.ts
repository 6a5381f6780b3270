import type { Text } from "./i18n.ts";

const NAMED = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** 7 → "Seventh call"; beyond the twelfth "Call number 13". */
export function callName(t: Text, ordinal: number): string {
  const named = NAMED.find((n) => n === ordinal);
  return named ? t(`campaign:call.${named}`) : t("campaign:call.nth", { n: ordinal });
}
