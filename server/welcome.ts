/** What a person who just started Amparo needs to know: where it is, and how the first administrator gets in. */
import type { AppContext } from "#app/context.server.ts";
import { createFirstAdministratorLink } from "#app/domain/staff/staff-link.server.ts";

/** Prints the addresses; the set-up link, which works once and for a day, only while nobody can log in. */
export async function welcome({ db, now, publicUrl, clockIsSet }: AppContext): Promise<void> {
  const setUp = await createFirstAdministratorLink(db, now());
  const lines = [
    ["Amparo is open", `${publicUrl}/`],
    ["Staff desk", `${publicUrl}/desk`],
    setUp && ["First administrator", `${publicUrl}/desk/set-up?token=${setUp}`],
    clockIsSet && ["Clock (AMPARO_CLOCK)", `set to ${now().toISOString()} and running on from there`],
  ].filter((line) => Array.isArray(line));
  console.log(`\n${lines.map(([what, where]) => `  ${what!.padEnd(21)} ${where}`).join("\n")}\n`);
}
