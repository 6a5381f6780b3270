/** A report that was counted while a crowd sends them (server/reports-in-a-crowd.ts): all that its thank-you page depends on. */
import type { CountedReport } from "#app/domain/action-log/report-letters.server.ts";

export type CountedInCrowd = CountedReport & { receipt: string };
