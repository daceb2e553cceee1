import type { Parsed } from '../../command-line/command.ts';
import { textOf } from '../../command-line/option-value.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import type { ScanMode } from '../../scan/run/scan-mode.ts';

const modes = ['staged', 'history', 'range', 'stdin', 'home'] as const;

/** What the options ask for. Throws `UsageError` where they contradict one another. */
export function chosenScanMode(parsed: Parsed): ScanMode {
  const asked = modes.filter((name) => parsed[name] !== undefined && parsed[name] !== false);
  const [first, second] = asked.filter((name) => !(name === 'range' && asked.includes('history')));
  if (second) throw new UsageError(`--${first} and --${second} exclude each other.`);
  const selection = { since: textOf(parsed, 'since'), branch: textOf(parsed, 'branch'), range: textOf(parsed, 'range') };
  const isHistory = first === 'history' || first === 'range';
  if (!isHistory) {
    for (const name of ['since', 'branch', 'unreachable'] as const) {
      if (parsed[name] !== undefined) throw new UsageError(`--${name} goes with --history.`);
    }
  }
  if (parsed['unreachable'] && Object.values(selection).some((value) => value !== undefined)) {
    throw new UsageError('--unreachable looks at everything: leave out --since, --branch and --range.');
  }
  const paths = Array.isArray(parsed['paths']) ? parsed['paths'].map(String) : [];
  // `scan "$FOLDER"` with nothing in it is not meant to look at the working folder.
  if (paths.includes('')) throw new UsageError('One of the paths is empty.');
  if ((first === 'stdin' || first === 'home') && paths.length > 0) throw new UsageError(`--${first} takes no paths.`);
  if ((first === 'staged' || isHistory) && paths.length > 1) throw new UsageError(`--${first} takes one repository.`);
  if (first === 'staged') return { is: 'staged', folder: paths[0] };
  if (isHistory) return { is: 'history', folder: paths[0], unreachable: parsed['unreachable'] === true, ...selection };
  return first ? { is: first } : { is: 'paths', paths };
}
