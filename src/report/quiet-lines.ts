import { placeName } from '../rule-kit/place-name.ts';
import type { Page } from './page.ts';

/** One line an error, which editors and grep understand: `path:line: rule: message`. Nothing where all is well. */
export function quietLines({ report, show }: Page): readonly string[] {
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  return errors.map(({ place, rule, message }) => `${show(placeName(place, report.home))}: ${rule}: ${show(message)}`);
}
