import { formats } from './options.ts';
import type { OptionTable } from './option-entry.ts';
import { screenOptions } from './screen-options.ts';

/** What `scan` takes. Apart from the command itself: help must not load that. */
export const scanOptions = {
  staged: { type: 'boolean', describe: 'What the next commit would add: the index itself' },
  history: { type: 'boolean', describe: 'Every version of every file, messages, people and names; submodules too' },
  since: { type: 'string', value: 'REV', describe: 'With --history: without what this revision holds' },
  branch: { type: 'string', value: 'NAME', describe: 'With --history: only what this branch holds' },
  range: { type: 'string', value: 'A..B', describe: 'The history of these commits' },
  unreachable: { type: 'boolean', describe: 'With --history: also what no branch, tag, stash or reflog holds' },
  stdin: { type: 'boolean', describe: 'Standard input' },
  home: { type: 'boolean', describe: 'Your own tokens in shell histories, checkpoints, start-up files, editors' },
  baseline: { type: 'string', value: 'FILE', describe: 'Let be the tokens that this file accepts, each at its place' },
  'update-baseline': { type: 'boolean', describe: 'With --baseline: write what is found now to the file' },
  format: { type: 'string', choices: formats, describe: 'Print for people or for programs' },
  strict: { type: 'boolean', describe: 'Exit with 3 where something could not be looked at' },
  ...screenOptions,
  verbose: { ...screenOptions.verbose, describe: 'Name everything that could not be looked at, not ten things' },
} as const satisfies OptionTable;
