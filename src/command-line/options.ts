import { formats } from '../formats.generated.ts';
import type { FormatCommand } from '../report/format.ts';
import type { Shell } from '../types/finding.ts';

/** One option of a command as data: help, suggestions and completion are made from it. */
export interface OptionEntry {
  readonly describe: string;
  readonly type: 'string' | 'boolean';
  readonly alias?: string;
  /** The words that it takes, where those are few. */
  readonly choices?: readonly string[];
  /** What its value is, for help: `DIR`. */
  readonly value?: string;
}

/** Options by their long names. */
export type OptionTable = Readonly<Record<string, OptionEntry>>;

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

/** Returns the names of the formats that a command prints in, the usual one first. */
export function formatNames(command: FormatCommand): readonly string[] {
  return formats.filter(({ commands }) => commands.includes(command)).map(({ name }) => name);
}

/** `--format` of a command: what it takes, the formats themselves say. */
function formatOption(command: FormatCommand) {
  return { type: 'string', choices: formatNames(command), describe: 'Print for people or for programs' } as const;
}

/** What `--fail-on` takes. */
export const failOnChoices = ['error', 'warning', 'note', 'never'] as const;

/** What `check` takes. Apart from the command itself: help must not load that. */
export const checkOptions = {
  format: formatOption('check'),
  'fail-on': { type: 'string', choices: failOnChoices, describe: 'Exit with 1 from this severity on (error)' },
  strict: { type: 'boolean', describe: 'Exit with 3 where something could not be told for sure, or was skipped' },
  profile: { type: 'string', value: 'NAME', describe: 'The profile that your code names' },
  server: { type: 'string', value: 'URL', describe: 'The server that your code names' },
  datastack: { type: 'string', value: 'NAME', describe: 'The datastack that your code names' },
  online: { type: 'boolean', describe: 'Ask each platform whether it still accepts the credential' },
  exchange: {
    type: 'boolean',
    describe: 'With --online: exchange a refresh token where nothing else can tell, and save the reply',
  },
  timeout: { type: 'string', value: 'TIME', describe: 'With --online: how long to wait for each answer (8s)' },
  rc: { type: 'boolean', describe: 'With --no-rc, leave the shells’ start-up files alone' },
  'valid-for': { type: 'string', value: 'TIME', describe: 'How long a credential must live: 72h' },
  ...screenOptions,
} as const satisfies OptionTable;

/** What `demo` takes. */
export const demoOptions = {
  keep: { type: 'string', value: 'DIR', describe: 'Make the home in this new folder, and leave it there' },
  online: { type: 'boolean', describe: 'Show what --online says, asking made-up platforms on this machine' },
  ...screenOptions,
} as const satisfies OptionTable;

/** What `explain` takes. Apart from the command itself: help must not load that. */
export const explainOptions = {
  color: screenOptions.color,
  ascii: screenOptions.ascii,
  shell: screenOptions.shell,
} as const satisfies OptionTable;

/** What `providers` takes. Apart from the command itself: help must not load that. */
export const providersOptions = {
  format: formatOption('providers'),
  ascii: screenOptions.ascii,
} as const satisfies OptionTable;

/** What `rules` takes. Apart from the command itself: help must not load that. */
export const rulesOptions = {
  format: formatOption('rules'),
  json: { type: 'boolean', describe: 'The same as --format json' },
  color: screenOptions.color,
  ascii: screenOptions.ascii,
  shell: screenOptions.shell,
} as const satisfies OptionTable;

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
  format: formatOption('scan'),
  strict: { type: 'boolean', describe: 'Exit with 3 where something could not be looked at' },
  ...screenOptions,
  verbose: { ...screenOptions.verbose, describe: 'Name everything that could not be looked at, not ten things' },
} as const satisfies OptionTable;
