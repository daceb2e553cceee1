import { maskCacheHash, maskerFor } from '../report/shown-text.ts';
import type { ErrorExplanation } from '../types/error-text.ts';
import type { Report } from '../types/report.ts';

/** Keys of texts that are our own: ids, and words of the tables. */
const ourOwn = new Set(['class', 'likelihood', 'confirmed', 'rules', 'platform', 'checked', 'kind', 'severity']);

/** The explanations as data for programs: names from this machine that look like a secret are masked. Pure. */
export function explanationJson(data: ErrorExplanation, report: Report): ErrorExplanation {
  const masked = maskerFor(report);
  const map = (each: unknown, key: string): unknown => {
    if (typeof each === 'string') return ourOwn.has(key) ? each : maskCacheHash(masked(each));
    if (Array.isArray(each)) return each.map((item) => map(item, key));
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([name, value]) => [name, map(value, name)]));
  };
  return map(data, '') as ErrorExplanation;
}
