import type { JsonReport } from '../types/json-report.ts';
import type { Report } from '../types/report.ts';
/** What the report alone does not know. */
export interface JsonReportInput {
    /** Of this program. */
    readonly version: string;
    readonly exitCode: number;
}
/** The report as data for programs: lists only, no secret, no key that varies. Pure; its schema is `schema/report.json`. */
export declare function jsonReport(report: Report, { version, exitCode }: JsonReportInput): JsonReport;
