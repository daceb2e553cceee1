import type { OptionTable } from './option-entry.ts';
import { screenOptions } from './screen-options.ts';

/** What `--format` takes. */
export const formats = ['text', 'json'] as const;

/** What `--fail-on` takes. */
export const failOnChoices = ['error', 'warning', 'note', 'never'] as const;

/** What `check` takes. Apart from the command itself: help must not load that. */
export const checkOptions = {
  format: { type: 'string', choices: formats, describe: 'Print for people or for programs' },
  'fail-on': { type: 'string', choices: failOnChoices, describe: 'Exit with 1 from this severity on (error)' },
  strict: { type: 'boolean', describe: 'Exit with 3 where something could not be told for sure' },
  profile: { type: 'string', value: 'NAME', describe: 'The profile that your code names' },
  server: { type: 'string', value: 'URL', describe: 'The server that your code names' },
  datastack: { type: 'string', value: 'NAME', describe: 'The datastack that your code names' },
  online: { type: 'boolean', describe: 'Ask each platform whether it still accepts the credential' },
  exchange: { type: 'boolean', describe: 'With --online: exchange a refresh token where nothing else can tell, and save the reply' },
  timeout: { type: 'string', value: 'TIME', describe: 'With --online: how long to wait for each answer (8s)' },
  rc: { type: 'boolean', describe: 'With --no-rc, leave the shells’ start-up files alone' },
  'valid-for': { type: 'string', value: 'TIME', describe: 'How long a credential must live: 72h' },
  ...screenOptions,
} as const satisfies OptionTable;
