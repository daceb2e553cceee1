import type { Shell } from '../types/finding.ts';
import type { OptionTable } from './option-entry.ts';

/** The names that `--shell` takes, and the shell whose words each needs. */
export const shellNames: Readonly<Record<string, Shell>> = {
  bash: 'posix',
  zsh: 'posix',
  sh: 'posix',
  fish: 'fish',
  powershell: 'powershell',
  pwsh: 'powershell',
  cmd: 'cmd',
};

/** What `--color` takes. */
export const colorChoices = ['auto', 'always', 'never'] as const;

/** The options that say how a text is shown. */
export const screenOptions = {
  verbose: { alias: 'v', type: 'boolean', describe: 'Show every place that each client looks at' },
  quiet: { alias: 'q', type: 'boolean', describe: 'Show errors only, one line each' },
  color: { type: 'string', choices: colorChoices, describe: 'Use colours' },
  ascii: { type: 'boolean', describe: 'Use plain ASCII signs' },
  shell: { type: 'string', choices: Object.keys(shellNames), describe: 'Print commands for this shell' },
} as const satisfies OptionTable;
