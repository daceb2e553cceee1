import type { OptionTable } from './option-entry.ts';
import { screenOptions } from './screen-options.ts';

/** What `demo` takes. */
export const demoOptions = {
  keep: { type: 'string', value: 'DIR', describe: 'Make the home in this new folder, and leave it there' },
  ...screenOptions,
} as const satisfies OptionTable;
