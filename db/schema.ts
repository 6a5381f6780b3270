/** Every table on one screen. One file a table in db/tables; what may be stored about people is nothing. */
import type { Kysely, Transaction } from "kysely";
import type { AddresseeMailingTable } from "./tables/addressee-mailing.ts";
import type { AddresseesTable } from "./tables/addressees.ts";
import type { AuditEntriesTable } from "./tables/audit-entries.ts";
import type { BucketDecisionsTable } from "./tables/bucket-decisions.ts";
import type { CampaignTextsTable } from "./tables/campaign-texts.ts";
import type { CampaignsTable } from "./tables/campaigns.ts";
import type { CasePeopleTable, CasePersonStatusesTable } from "./tables/case-people.ts";
import type { EventsTable } from "./tables/events.ts";
import type { EvidenceDocumentsTable, FiguresTable } from "./tables/evidence.ts";
import type { LoggedActionsTable } from "./tables/logged-actions.ts";
import type { LoggedRungsTable } from "./tables/logged-rungs.ts";
import type { MailSuspensionsTable } from "./tables/mail-suspensions.ts";
import type { ModelLettersTable } from "./tables/model-letters.ts";
import type { OfficialRepliesTable } from "./tables/official-replies.ts";
import type { OutboxMailsTable } from "./tables/outbox-mails.ts";
import type { PostageRatesTable } from "./tables/postage-rates.ts";
import type { RepeatMarksTable } from "./tables/repeat-marks.ts";
import type { ReportDecisionsTable } from "./tables/report-decisions.ts";
import type { SectionsTable } from "./tables/sections.ts";
import type { SourceDocumentsTable } from "./tables/source-documents.ts";
import type { ApiTokensTable, StaffLinksTable, StaffSessionsTable, StaffTable } from "./tables/staff.ts";
import type { TallyCellsTable } from "./tables/tally-cells.ts";
import type { TransitTimesTable } from "./tables/transit-times.ts";
import type { WaitingLettersTable } from "./tables/waiting-letters.ts";

export interface Schema {
  campaigns: CampaignsTable;
  campaign_texts: CampaignTextsTable;
  addressees: AddresseesTable;
  model_letters: ModelLettersTable;
  sections: SectionsTable;
  source_documents: SourceDocumentsTable;
  evidence_documents: EvidenceDocumentsTable;
  figures: FiguresTable;
  case_people: CasePeopleTable;
  case_person_statuses: CasePersonStatusesTable;
  logged_actions: LoggedActionsTable;
  logged_rungs: LoggedRungsTable;
  tally_cells: TallyCellsTable;
  events: EventsTable;
  report_decisions: ReportDecisionsTable;
  bucket_decisions: BucketDecisionsTable;
  official_replies: OfficialRepliesTable;
  transit_times: TransitTimesTable;
  postage_rates: PostageRatesTable;
  mail_suspensions: MailSuspensionsTable;
  waiting_letters: WaitingLettersTable;
  outbox_mails: OutboxMailsTable;
  addressee_mailing: AddresseeMailingTable;
  repeat_marks: RepeatMarksTable;
  staff: StaffTable;
  staff_links: StaffLinksTable;
  staff_sessions: StaffSessionsTable;
  api_tokens: ApiTokensTable;
  audit_entries: AuditEntriesTable;
}

/** The open database, or a transaction on it: domain functions take either as their first argument. */
export type Database = Kysely<Schema> | Transaction<Schema>;
