import type { Argv } from 'yargs';
import { screenOptions } from './screen-options.ts';

/** What `scan` takes. Apart from the command itself: help must not load that. */
export function scanOptions(parser: Argv): Argv {
  return screenOptions(
    parser
      .positional('paths', {
        type: 'string',
        array: true,
        describe: 'Files and folders; with --staged and --history one repository. Without one, the working folder',
      })
      .option('staged', { type: 'boolean', describe: 'What the next commit would add: the index itself' })
      .option('history', { type: 'boolean', describe: 'Every version of every file, messages, people and names, submodules too' })
      .option('since', { type: 'string', describe: 'With --history: without what this revision holds' })
      .option('branch', { type: 'string', describe: 'With --history: what this branch holds' })
      .option('range', { type: 'string', describe: 'The commits of A..B' })
      .option('unreachable', { type: 'boolean', describe: 'With --history: also what no branch, tag, stash or reflog holds' })
      .option('stdin', { type: 'boolean', describe: 'Standard input' })
      .option('home', { type: 'boolean', describe: 'Your own tokens in shell histories, checkpoints, start-up files, editors' })
      .option('format', { type: 'string', describe: 'text or json' })
      .option('strict', { type: 'boolean', describe: 'Exit with 3 where something could not be looked at' }),
  );
}
