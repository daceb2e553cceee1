import { allRules } from '../../all-rules.ts';
import type { FormatCommand } from '../../report/format.ts';
import { type ReportDocument, type RuleHelp, shownDocument } from '../../report/report-document.ts';
import type { Shown, ShownData } from '../../report/shown-data.ts';
import type { JsonReport } from '../../types/json-report.ts';
import { say } from '../../value/untrusted.ts';
import { version } from '../../version.ts';

/** Returns the document of one report, for all formats that are not for people alone. */
export function reportDocument(command: FormatCommand, report: Shown<JsonReport>): Shown<ReportDocument> & ShownData {
  return shownDocument({ version, command, reports: [{ name: say``, report }], rules: ruleHelps(), differences: [] });
}

/** Returns what the rules say of themselves. */
export function ruleHelps(): readonly RuleHelp[] {
  return allRules.map(({ id, severity, layer, summary, why }) => ({ id, severity, layer, summary, why }));
}
