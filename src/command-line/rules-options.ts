import { formats } from './options.ts';
import type { OptionTable } from './option-entry.ts';
import { screenOptions } from './screen-options.ts';

/** What `rules` takes. Apart from the command itself: help must not load that. */
export const rulesOptions = {
  format: { type: 'string', choices: formats, describe: 'Print for people or for programs' },
  json: { type: 'boolean', describe: 'The same as --format json' },
  color: screenOptions.color,
  ascii: screenOptions.ascii,
  shell: screenOptions.shell,
} as const satisfies OptionTable;
