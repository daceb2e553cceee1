import type { Parsed } from '../../command-line/command.ts';
import { textOf, wordsOf } from '../../command-line/option-value.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import type { ScanMode } from '../../scan/run/scan-mode.ts';
import { ourOwn, rawText, say } from '../../value/untrusted.ts';

const modes = ['staged', 'history', 'range', 'stdin', 'home'] as const;

/** What the options request. Throws `UsageError` if they contradict each other. */
export function chosenScanMode(parsed: Parsed): ScanMode {
  const asked = modes.filter((name) => parsed[name] !== undefined && parsed[name] !== false);
  const [first, second] = asked.filter((name) => !(name === 'range' && asked.includes('history')));
  if (second) throw new UsageError(say`--${ourOwn(first ?? '')} and --${ourOwn(second)} cannot be used together.`);
  const given = (name: 'since' | 'branch' | 'range'): string | undefined => {
    const text = textOf(parsed, name);
    return text && rawText(text);
  };
  const selection = { since: given('since'), branch: given('branch'), range: given('range') };
  const isHistory = first === 'history' || first === 'range';
  if (!isHistory) {
    for (const name of ['since', 'branch', 'unreachable'] as const) {
      if (parsed[name] !== undefined) throw new UsageError(say`--${ourOwn(name)} requires --history.`);
    }
  }
  if (parsed['unreachable'] && Object.values(selection).some((value) => value !== undefined)) {
    throw new UsageError(say`--unreachable cannot be used with --since, --branch or --range.`);
  }
  const paths = wordsOf(parsed, 'paths').map(rawText);
  // `scan "$FOLDER"` with an empty variable is not meant to scan the working directory.
  if (paths.includes('')) throw new UsageError(say`a path is empty`);
  if ((first === 'stdin' || first === 'home') && paths.length > 0)
    throw new UsageError(say`--${ourOwn(first)} takes no paths.`);
  if ((first === 'staged' || isHistory) && paths.length > 1)
    throw new UsageError(say`--${ourOwn(first)} takes one repository.`);
  if (first === 'staged') return { is: 'staged', folder: paths[0] };
  if (isHistory) return { is: 'history', folder: paths[0], unreachable: parsed['unreachable'] === true, ...selection };
  return first ? { is: first } : { is: 'paths', paths };
}
