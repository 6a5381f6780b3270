/**
 * Who may import whom. The stations stand in the order in which an Urgent Action passes through them; each may look
 * upstream, never downstream. docs/decisions says why; change this table when a better shape appears.
 */

/** The part of the project a file belongs to; the first pattern that fits. */
const PARTS: [RegExp, string][] = [
  [/^app\/domain\/staff\/audit\.server\.ts$/, "audit"],
  [/^app\/domain\/([a-z-]+)\//, "$1"],
  [/^app\/i18n\/languages\.ts$/, "languages"],
  [/^app\/i18n\//, "i18n"],
  [/^app\/ui\/campaign-path\.ts$/, "addresses"],
  [/^app\/ui\//, "ui"],
  [/^app\/styles\//, "styles"],
  [/^app\/(routes\/|root\.tsx$|entry\.)/, "routes"],
  [/^app\/context\.server\.ts$/, "context"],
  [/^app\//, "app"],
  [/^locales\//, "i18n"],
  [/^([a-z]+)(\/|\.ts$)/, "$1"],
];

export function partOf(path: string): string {
  for (const [pattern, name] of PARTS) {
    const match = pattern.exec(path);
    if (match) return name.replace("$1", match[1] ?? "");
  }
  return path;
}

const UPSTREAM = ["urgent-action", "campaign", "letter", "delivery", "action-log", "tally"];
const stations = Object.fromEntries(
  UPSTREAM.map((station, place) => [
    station,
    [...UPSTREAM.slice(0, place), "audit", "db", "languages", "public"],
  ]),
);
const DOMAIN = [...UPSTREAM, "staff", "audit"];

export const ALLOWED: Record<string, string[]> = {
  ...stations,
  // Beside the line: accounts know of no campaign; what was done is written down by whoever does it.
  staff: ["audit", "db", "languages"],
  audit: ["db"],
  db: [],
  // Small modules that run in browsers as well: what is live on a page and what the server does is then one thing.
  public: ["public"],
  languages: [],
  i18n: ["languages"],
  addresses: ["campaign", "urgent-action", "languages"],
  ui: ["addresses", "i18n", "languages", ...DOMAIN],
  styles: [],
  context: ["app", "db", "letter", "delivery"],
  app: ["app", "db", "languages", ...DOMAIN],
  routes: ["addresses", "app", "context", "db", "i18n", "languages", "public", "styles", "ui", ...DOMAIN],
  server: ["server", "app", "context", "i18n", "languages", "staff"],
  scripts: ["scripts", "addresses", "app", "context", "db", "i18n", "languages", "public", ...DOMAIN],
};
