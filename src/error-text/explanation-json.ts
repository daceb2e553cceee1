import { type Shown, type ShownData, shownData } from '../report/shown-data.ts';
import { maskerFor, maskForOthers } from '../report/shown-text.ts';
import type { ErrorExplanation } from '../types/error-text.ts';
import type { Report } from '../types/report.ts';

/** Keys of texts that are our own: ids, and words of the tables. */
const ours = new Set(['class', 'likelihood', 'confirmed', 'rules', 'platform', 'checked', 'kind', 'severity']);

/** The explanations as data for programs: names from this machine that look like a secret are masked. Pure. */
export function explanationJson(data: ErrorExplanation, report: Report): Shown<ErrorExplanation> & ShownData {
  const masked = maskerFor(report);
  return shownData(data, maskForOthers(masked), ours);
}
