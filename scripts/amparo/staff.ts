/** amparo staff: opens accounts for the desk. */
import { parseArgs } from "node:util";
import { listSections } from "#app/domain/campaign/sections.server.ts";
import { isStaffRole, STAFF_ROLES } from "#app/domain/staff/roles.ts";
import { createStaffLink } from "#app/domain/staff/staff-link.server.ts";
import type { Verb } from "./verb.ts";

const usage = `amparo staff add EMAIL --role ${STAFF_ROLES.join("|")} [--section us]

Prints a link that sets the password. It works once, for 24 hours. For an account that exists already it gives a new
link and the new role, and ends its sessions: this is also how a forgotten password is mended.
A section officer needs --section.`;

export const verb: Verb = {
  summary: "opens an account for the desk",
  usage,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { role: { type: "string" }, section: { type: "string" } },
    });
    const [word, email, ...rest] = positionals;
    const { role, section } = values;
    if (word !== "add" || !email?.includes("@") || rest.length > 0 || !isStaffRole(role)) {
      io.err(usage);
      return 2;
    }
    const db = await io.openDatabase();
    const codes = (await listSections(db)).map(({ code }) => code);
    if (section !== undefined && !codes.includes(section)) {
      io.err(`amparo staff: there is no section ${section}; there are: ${codes.join(", ")}`);
      return 2;
    }
    if (role === "section-officer" && section === undefined) {
      io.err(`amparo staff: a section officer needs --section, one of: ${codes.join(", ")}`);
      return 2;
    }
    const token = await createStaffLink(db, io.now(), { email, role, section: section ?? null });
    const base = io.env.PUBLIC_URL?.replace(/\/$/, "") || `http://localhost:${io.env.PORT || 3000}`;
    io.out(`${base}/desk/set-up?token=${token}`);
    return 0;
  },
};
