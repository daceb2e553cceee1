import { wrapText } from '../../report/layout.ts';
import { asciiText } from '../../report/page.ts';
import type { Screen } from '../../report/screen.ts';

/** The demo's report, between what it is of and what comes next. `look` is the command that looks at a kept home again. */
export function demoWords(
  report: string,
  variables: readonly string[],
  screen: Screen,
  look: string | undefined,
): string {
  if (screen.detail === 'quiet') return report;
  const before = `A made-up home, with ${variables.join(' and ')} set. Nothing of yours was read, and all secrets in it are made up. This is what auth-doctor says of it:`;
  const after =
    look === undefined
      ? `The home is gone again. To look at your own: ${screen.call}`
      : 'The home is left where you said. To look at it again:';
  return [
    ...wrapText(before, screen.width),
    '',
    report,
    ...wrapText(screen.unicode ? after : asciiText(after), screen.width),
    ...(look === undefined ? [] : [`  $ ${look}`]),
    '',
  ].join('\n');
}
