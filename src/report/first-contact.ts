import type { Report } from '../types/report.ts';
import { say, type Words } from '../value/untrusted.ts';
import { textOfLines, twoColumns, wrapText } from './layout.ts';
import { type Page, pageOf } from './page.ts';
import type { Screen } from './screen.ts';

/**
 * The report for people where nothing is used here and nothing else is to be said; undefined where something is. What
 * other reports need is not loaded for it.
 */
export function firstContactText(report: Report, screen: Screen): Words | undefined {
  const { platforms, findings, gaps, world, unknown = [] } = report;
  const isSilent = findings.length + gaps.length + unknown.length === 0 && world === undefined;
  if (!isSilent || screen.detail === 'quiet' || platforms.some(({ status }) => status !== 'not-used')) return undefined;
  return textOfLines(firstContactLines(pageOf(report, screen)));
}

/** If nothing is used here: which platforms are known, and what to run next. */
export function firstContactLines({ report, screen, show, paint }: Page): readonly Words[] {
  const known = report.platforms.map(({ id, name }) => ({ name: say`  ${show(id)}`, words: show(name) }));
  const command = (words: Words): Words => say`  $ ${paint.bold(say`${screen.call} ${words}`)}`;
  return [
    ...wrapText(say`Nothing to check: none of the known platforms is used here.`, screen.width),
    say``,
    say`Known platforms:`,
    ...twoColumns(known, screen.width),
    say``,
    say`To check a platform anyway, and to set it up:`,
    command(say`check ${show(report.platforms[0]?.id ?? 'cave')}`),
    say`To see a report on a made-up home directory:`,
    command(say`demo`),
  ];
}
