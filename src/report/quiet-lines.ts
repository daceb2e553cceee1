import { placeName } from '../rule-kit/place-name.ts';
import { say, type Words } from '../value/untrusted.ts';
import type { Page } from './page.ts';

/**
 * One line an error, which editors, grep and problem-matcher.json understand: `path:line:column: rule: message`.
 * Nothing if all is well.
 */
export function quietLines({ report, show }: Page): readonly Words[] {
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  return errors.map(({ place, rule, message }) => {
    const column = place.kind === 'file' && place.line && place.column ? say`:${place.column}` : '';
    return say`${show(placeName(place, report.home))}${column}: ${show(rule)}: ${show(message)}`;
  });
}
