import { exampleLines } from '../../src/examples/example-lines.ts';
import { examplePlatforms } from '../../src/examples/example-world.ts';
import { maskExample } from '../../src/explain/mask-example.ts';
import type { Screen } from '../../src/report/screen.ts';
import { maskCacheHash } from '../../src/report/shown-text.ts';
import { textReport } from '../../src/report/text.ts';
import type { Report } from '../../src/types/report.ts';
import type { RuleExample } from '../../src/types/rule.ts';
import { ourOwn } from '../../src/value/untrusted.ts';

/** The terminal that the pages show. */
export const shownScreen: Screen = {
  width: 80,
  unicode: true,
  colour: false,
  links: false,
  detail: 'normal',
  shell: 'posix',
  call: ourOwn('auth-doctor'),
  offerOnline: false,
};

/** Returns an example as a terminal shows it: the situation, the command, and its real output. */
export function shownOutput(example: RuleExample, report: Report): readonly string[] {
  return [...exampleLines(example).map(maskExample), `$ ${exampleCommand(example)}`, ...outputLines(report)].map(
    maskCacheHash,
  );
}

/** The command that checks an example. */
function exampleCommand(example: RuleExample): string {
  const { validFor, verdicts } = example;
  const hours =
    validFor === undefined ? '' : ` --valid-for ${validFor % 3600 === 0 ? `${validFor / 3600}h` : `${validFor}s`}`;
  return `auth-doctor check ${examplePlatforms(example).join(' ')}${hours}${verdicts === undefined ? '' : ' --online'}`;
}

/**
 * The report without its end: what is unknown about the machine as a whole, and how many checks passed, which would
 * change every page with every new rule.
 */
export function outputLines(report: Report): readonly string[] {
  const ofPlatforms = report.gaps.filter(({ platform }) => platform !== undefined);
  const lines = textReport({ ...report, gaps: ofPlatforms }, shownScreen)
    .trimEnd()
    .split('\n');
  const end = lines.lastIndexOf('');
  return end === -1 ? lines : lines.slice(0, end);
}
