/** Every table on one screen. One file a table in db/tables; what may be stored about people is nothing. */
import type { Kysely, Transaction } from "kysely";
import type { AddresseesTable } from "./tables/addressees.ts";
import type { AuditEntriesTable } from "./tables/audit-entries.ts";
import type { CampaignTextsTable } from "./tables/campaign-texts.ts";
import type { CampaignsTable } from "./tables/campaigns.ts";
import type { LoggedActionsTable } from "./tables/logged-actions.ts";
import type { LoggedRungsTable } from "./tables/logged-rungs.ts";
import type { ModelLettersTable } from "./tables/model-letters.ts";
import type { SectionsTable } from "./tables/sections.ts";
import type { ApiTokensTable, StaffLinksTable, StaffSessionsTable, StaffTable } from "./tables/staff.ts";
import type { TallyCellsTable } from "./tables/tally-cells.ts";

export interface Schema {
  campaigns: CampaignsTable;
  campaign_texts: CampaignTextsTable;
  addressees: AddresseesTable;
  model_letters: ModelLettersTable;
  sections: SectionsTable;
  logged_actions: LoggedActionsTable;
  logged_rungs: LoggedRungsTable;
  tally_cells: TallyCellsTable;
  staff: StaffTable;
  staff_links: StaffLinksTable;
  staff_sessions: StaffSessionsTable;
  api_tokens: ApiTokensTable;
  audit_entries: AuditEntriesTable;
}

/** The open database, or a transaction on it: domain functions take either as their first argument. */
export type Database = Kysely<Schema> | Transaction<Schema>;
