import type { OptionTable } from './option-entry.ts';
import { screenOptions } from './screen-options.ts';

/** What `explain` takes. Apart from the command itself: help must not load that. */
export const explainOptions = {
  color: screenOptions.color,
  ascii: screenOptions.ascii,
  shell: screenOptions.shell,
} as const satisfies OptionTable;
