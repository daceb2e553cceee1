import { allRules } from '../../all-rules.ts';
import type { FormatCommand } from '../../report/format.ts';
import type { ReportDocument, RuleHelp } from '../../report/report-document.ts';
import type { JsonReport } from '../../types/json-report.ts';
import { version } from '../../version.ts';

/** Returns the document of one report, for all formats that are not for people alone. */
export function reportDocument(command: FormatCommand, report: JsonReport): ReportDocument {
  return { version, command, reports: [{ name: '', report }], rules: ruleHelps(), differences: [] };
}

/** Returns what the rules say of themselves. */
export function ruleHelps(): readonly RuleHelp[] {
  return allRules.map(({ id, severity, layer, summary, why }) => ({ id, severity, layer, summary, why }));
}
