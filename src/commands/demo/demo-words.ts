import { wrapText } from '../../report/layout.ts';
import { asciiText } from '../../report/page.ts';
import type { Screen } from '../../report/screen.ts';
import type { Report } from '../../types/report.ts';
import type { World } from '../../types/world.ts';
import { joinWords, say, type Words } from '../../value/untrusted.ts';
import type { DemoLook } from './demo-look.ts';

/** What a demo has to print. */
export interface DemoResult {
  readonly report: Report;
  readonly world: World;
  /** The report for people, with what a newcomer is told around it. */
  text(report: Report): Words;
}

/** The demo's report, with an introduction and what to do next. `look` is the command that checks a kept home again. */
export function demoWords(
  report: Words,
  variables: readonly Words[],
  screen: Screen,
  look: DemoLook | undefined,
): Words {
  if (screen.detail === 'quiet') return report;
  const before = say`A made-up home directory, with ${joinWords(variables, ' and ')} set. None of your files were read, and every secret is made up.`;
  const after =
    look === undefined
      ? say`The demo directory was removed. To check your own setup:`
      : say`The demo directory was kept. To check it again${look.inFolder ? ', in that directory' : ''}:`;
  return joinWords(
    [
      ...wrapText(before, screen.width),
      say``,
      report,
      ...wrapText(screen.unicode ? after : asciiText(after), screen.width),
      say`  $ ${look?.line ?? screen.call}`,
      say``,
    ],
    '\n',
  );
}
