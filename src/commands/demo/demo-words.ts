import { wrapText } from '../../report/layout.ts';
import { asciiText } from '../../report/page.ts';
import type { Screen } from '../../report/screen.ts';
import type { Report } from '../../types/report.ts';
import type { World } from '../../types/world.ts';

/** What a demo has to print. */
export interface DemoResult {
  readonly report: Report;
  readonly world: World;
  /** The report for people, with what a newcomer is told around it. */
  text(report: Report): string;
}

/** The demo's report, with an introduction and what to do next. `look` is the command that checks a kept home again. */
export function demoWords(
  report: string,
  variables: readonly string[],
  screen: Screen,
  look: string | undefined,
): string {
  if (screen.detail === 'quiet') return report;
  const before = `A made-up home directory, with ${variables.join(' and ')} set. None of your files were read, and every secret is made up.`;
  const after =
    look === undefined
      ? 'The demo directory was removed. To check your own setup:'
      : 'The demo directory was kept. To check it again:';
  return [
    ...wrapText(before, screen.width),
    '',
    report,
    ...wrapText(screen.unicode ? after : asciiText(after), screen.width),
    `  $ ${look ?? screen.call}`,
    '',
  ].join('\n');
}
