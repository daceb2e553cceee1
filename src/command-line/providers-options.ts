import { formats } from './options.ts';
import type { OptionTable } from './option-entry.ts';
import { screenOptions } from './screen-options.ts';

/** What `providers` takes. Apart from the command itself: help must not load that. */
export const providersOptions = {
  format: { type: 'string', choices: formats, describe: 'Print for people or for programs' },
  ascii: screenOptions.ascii,
} as const satisfies OptionTable;
