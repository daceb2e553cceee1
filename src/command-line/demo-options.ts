import type { OptionTable } from './option-entry.ts';
import { screenOptions } from './screen-options.ts';

/** What `demo` takes. */
export const demoOptions = {
  keep: { type: 'string', value: 'DIR', describe: 'Make the home in this new folder, and leave it there' },
  online: { type: 'boolean', describe: 'Show what --online says, asking made-up platforms on this machine' },
  ...screenOptions,
} as const satisfies OptionTable;
