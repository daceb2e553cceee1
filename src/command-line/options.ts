import { formats } from '../formats.generated.ts';
import type { FormatCommand } from '../report/format.ts';
import type { Shell } from '../types/finding.ts';

/** One option of a command as data, used for help, suggestions and completion. */
export interface OptionEntry {
  readonly describe: string;
  readonly type: 'string' | 'boolean';
  readonly alias?: string;
  /** The possible values, if there are few. */
  readonly choices?: readonly string[];
  /** A name for its value, for help: `dir`. */
  readonly value?: string;
  /** The default, for help. */
  readonly default?: string;
  /** The heading under which help lists it; if missing, the command's own. */
  readonly group?: 'output' | 'network';
  /** It may be given several times. */
  readonly repeats?: true;
  /** On by default: help shows it as `--no-…`. */
  readonly negated?: true;
}

/** Options by their long names. */
export type OptionTable = Readonly<Record<string, OptionEntry>>;

/** The values of `--shell`, and the shell whose syntax each uses. */
export const shellNames: Readonly<Record<string, Shell>> = {
  bash: 'posix',
  zsh: 'posix',
  sh: 'posix',
  fish: 'fish',
  powershell: 'powershell',
  pwsh: 'powershell',
  cmd: 'cmd',
};

/** The values of `--color`. */
export const colorChoices = ['auto', 'always', 'never'] as const;

/** Options for how text is shown. */
export const screenOptions = {
  verbose: { alias: 'v', type: 'boolean', group: 'output', describe: 'Show every place that each client reads' },
  quiet: { alias: 'q', type: 'boolean', group: 'output', describe: 'Show errors only, one line each' },
  color: {
    type: 'string',
    value: 'when',
    choices: colorChoices,
    default: 'auto',
    group: 'output',
    describe: 'When to use colors',
  },
  ascii: { type: 'boolean', group: 'output', describe: 'Use ASCII characters only' },
  shell: {
    type: 'string',
    value: 'shell',
    choices: Object.keys(shellNames),
    group: 'output',
    describe: 'Print commands for this shell',
  },
} as const satisfies OptionTable;

/** Returns the names of the formats that a command supports, the default first. */
export function formatNames(command: FormatCommand): readonly string[] {
  return formats.filter(({ commands }) => commands.includes(command)).map(({ name }) => name);
}

/** `--format` of a command: its values come from the formats themselves. */
function formatOption(command: FormatCommand) {
  return {
    type: 'string',
    value: 'format',
    choices: formatNames(command),
    default: 'text',
    group: 'output',
    repeats: true,
    describe: 'Output format; FORMAT=FILE writes it to a file',
  } as const;
}

/** The values of `--fail-on`. */
export const failOnChoices = ['error', 'warning', 'note', 'never'] as const;

/** Options about the user's own code, and about the network. */
const clientOptions = {
  profile: { type: 'string', value: 'name', describe: 'The profile that your code uses' },
  server: { type: 'string', value: 'url', describe: 'The server that your code uses' },
  datastack: { type: 'string', value: 'name', describe: 'The datastack that your code uses' },
  rc: { type: 'boolean', negated: true, describe: 'Do not read shell startup files' },
  online: { type: 'boolean', group: 'network', describe: 'Ask each platform whether it accepts the credential' },
  exchange: {
    type: 'boolean',
    group: 'network',
    describe: 'With --online: exchange a refresh token if there is no other way to check it, and save the reply',
  },
  timeout: {
    type: 'string',
    value: 'time',
    default: '8s',
    group: 'network',
    describe: 'With --online: how long to wait for each answer',
  },
} as const satisfies OptionTable;

/** The key that makes values comparable between reports. */
const keyOption = {
  type: 'string',
  value: 'file',
  group: 'output',
  describe: 'With json: add fingerprints under this key, such as ~/.config/auth-doctor/baseline.key, for merge',
} as const satisfies OptionEntry;

/** The options of `check`. In a file of their own: help must not load the command. */
export const checkOptions = {
  format: formatOption('check'),
  'fail-on': {
    type: 'string',
    value: 'severity',
    choices: failOnChoices,
    default: 'error',
    describe: 'Exit with 1 for findings of this severity or above',
  },
  strict: { type: 'boolean', describe: 'Exit with 3 if something is unknown or was skipped' },
  ...clientOptions,
  'valid-for': {
    type: 'string',
    value: 'time',
    describe: 'Report credentials that expire within this time, such as 72h',
  },
  key: keyOption,
  ...screenOptions,
} as const satisfies OptionTable;

/** The options of `status`. */
export const statusOptions = {
  format: formatOption('status'),
  strict: { type: 'boolean', describe: 'Exit as check does: 1 for problems, 3 if something is unknown' },
  ...clientOptions,
  color: screenOptions.color,
  ascii: screenOptions.ascii,
} as const satisfies OptionTable;

/** What `merge` takes. */
export const mergeOptions = {
  format: formatOption('merge'),
  expect: { type: 'string', value: 'n', describe: 'Exit with 2 unless there are this many reports' },
  color: screenOptions.color,
  ascii: screenOptions.ascii,
} as const satisfies OptionTable;

/** The options of `demo`. */
export const demoOptions = {
  format: formatOption('demo'),
  keep: { type: 'string', value: 'dir', describe: 'Create the demo home in this new directory and keep it' },
  online: { type: 'boolean', describe: 'Show what --online reports, with made-up platforms on this machine' },
  ...screenOptions,
} as const satisfies OptionTable;

/** What `completion` takes. Apart from the command itself: help must not load that. */
export const completionOptions = {
  install: { type: 'boolean', describe: 'Show the files and lines that load the script, then write them' },
  uninstall: { type: 'boolean', describe: 'Remove what --install wrote, and nothing else' },
  'dry-run': { type: 'boolean', describe: 'With --install or --uninstall: show what would be written, and stop' },
} as const satisfies OptionTable;

/** The options of `explain`. Separate from the command: help must not load it. */
export const explainOptions = {
  file: { type: 'string', value: 'file', describe: 'Explain the errors in this log, notebook or page' },
  format: formatOption('explain'),
  rc: clientOptions.rc,
  verbose: { ...screenOptions.verbose, describe: 'Show every possible cause' },
  color: screenOptions.color,
  ascii: screenOptions.ascii,
  shell: screenOptions.shell,
} as const satisfies OptionTable;

/** What `fix` takes. Apart from the command itself: help must not load that. */
export const fixOptions = {
  rule: { type: 'string', value: 'id', describe: 'Fix only findings of this rule' },
  yes: { alias: 'y', type: 'boolean', describe: 'Do not ask' },
  'dry-run': { type: 'boolean', describe: 'Show what would change, and change nothing' },
  undo: { type: 'boolean', describe: 'Restore the files of the last fix' },
  profile: clientOptions.profile,
  server: clientOptions.server,
  datastack: clientOptions.datastack,
  color: screenOptions.color,
  ascii: screenOptions.ascii,
} as const satisfies OptionTable;

/** The options of `providers`. Separate from the command: help must not load it. */
export const providersOptions = {
  format: formatOption('providers'),
  ascii: screenOptions.ascii,
} as const satisfies OptionTable;

/** The formats of `report`: it has none for the terminal alone. */
export const supportFormats = ['markdown', 'json'] as const;

/** What `report` takes. Apart from the command itself: help must not load that. */
export const reportOptions = {
  format: {
    type: 'string',
    value: 'format',
    choices: supportFormats,
    default: 'markdown',
    group: 'output',
    describe: 'Output format',
  },
  ...clientOptions,
} as const satisfies OptionTable;

/** The options of `rules`. Separate from the command: help must not load it. */
export const rulesOptions = {
  format: formatOption('rules'),
  json: { type: 'boolean', group: 'output', describe: 'The same as --format json' },
  color: screenOptions.color,
  ascii: screenOptions.ascii,
  shell: screenOptions.shell,
} as const satisfies OptionTable;

/** The options of `scan`. Separate from the command: help must not load it. */
export const scanOptions = {
  staged: { type: 'boolean', describe: 'Scan what the next commit would add' },
  history: { type: 'boolean', describe: 'Scan every version of every file, commit messages and names' },
  since: { type: 'string', value: 'rev', describe: 'With --history: only commits not reachable from this revision' },
  branch: { type: 'string', value: 'name', describe: 'With --history: only commits reachable from this branch' },
  range: { type: 'string', value: 'a..b', describe: 'Scan the history of these commits' },
  unreachable: {
    type: 'boolean',
    describe: 'With --history: also commits not reachable from any branch, tag, stash or reflog',
  },
  stdin: { type: 'boolean', describe: 'Scan standard input' },
  home: {
    type: 'boolean',
    describe: 'Look for your own tokens in shell histories, notebooks, startup files, editors',
  },
  'max-file-size': {
    type: 'string',
    value: 'size',
    describe: 'Skip files and objects that are larger, such as 10M, and list them',
  },
  baseline: { type: 'string', value: 'file', describe: 'Ignore the tokens listed in this baseline file' },
  'update-baseline': { type: 'boolean', describe: 'With --baseline: write the current findings to the file' },
  format: formatOption('scan'),
  'fail-on': checkOptions['fail-on'],
  strict: { type: 'boolean', describe: 'Exit with 3 if something could not be scanned' },
  ...screenOptions,
  verbose: { ...screenOptions.verbose, describe: 'List everything that could not be scanned, not only the first ten' },
} as const satisfies OptionTable;

/** The options of `where`. Separate from the command: help must not load it. */
export const whereOptions = {
  format: formatOption('where'),
  profile: checkOptions.profile,
  server: checkOptions.server,
  datastack: checkOptions.datastack,
  color: screenOptions.color,
  ascii: screenOptions.ascii,
  shell: screenOptions.shell,
} as const satisfies OptionTable;
