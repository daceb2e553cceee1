import type { CommandEntry } from './command.ts';
import {
  checkOptions,
  completionOptions,
  demoOptions,
  explainOptions,
  fixOptions,
  mergeOptions,
  providersOptions,
  reportOptions,
  rulesOptions,
  scanOptions,
  statusOptions,
  whereOptions,
} from './options.ts';

/** All commands, in the order in which help lists them. */
export const commands: readonly [CommandEntry, ...CommandEntry[]] = [
  {
    name: 'check',
    summary: 'Find what is wrong with the credentials that each client uses, and how to fix it',
    words: {
      name: 'platforms',
      describe: 'Platforms, by any of their names, such as cave, cdsapi or es [default: all used here]',
    },
    options: checkOptions,
    examples: [
      ['auth-doctor', 'Check every platform used here'],
      ['auth-doctor check cave -v', 'Check one platform and show every place that is read'],
      ['auth-doctor check --online', 'Also ask the platforms'],
      ['auth-doctor check --valid-for 72h', 'Find credentials that expire during a long job'],
    ],
    load: async () => (await import('../commands/check.ts')).check,
  },
  {
    name: 'status',
    summary: 'Show one line per platform: state, account, credential, source, expiry',
    words: { name: 'platforms', describe: 'Platforms, by any of their names [default: all used here]' },
    options: statusOptions,
    examples: [
      ['auth-doctor status', 'Show all platforms used here'],
      ['auth-doctor status --online', 'Also show whose credential it is'],
      ['auth-doctor status --format json', 'The same for programs; expires is in seconds'],
    ],
    load: async () => (await import('../commands/status.ts')).status,
  },
  {
    name: 'scan',
    summary: 'Find tokens that leaked into files, git history or a stream',
    words: {
      name: 'paths',
      describe: 'Files and directories; with --staged or --history one repository [default: the current directory]',
    },
    options: scanOptions,
    examples: [
      ['auth-doctor scan', 'Scan the files here and what is staged'],
      ['auth-doctor scan --staged', 'Scan what the next commit would add'],
      ['auth-doctor scan --history', 'Scan the whole history of the repository'],
      ['auth-doctor scan --home', 'Look for your own tokens in shell histories and editors'],
    ],
    load: async () => (await import('../commands/scan.ts')).scan,
  },
  {
    name: 'where',
    summary: 'Find every copy of a platform’s credential, and list the steps to replace it',
    words: {
      name: 'platform',
      describe: 'A platform, by any of its names; then files and directories to search as well',
    },
    options: whereOptions,
    load: async () => (await import('../commands/where.ts')).where,
  },
  {
    name: 'merge',
    summary: 'Join reports of many hosts or jobs, and show what differs',
    words: { name: 'files', describe: 'Reports in JSON, from --format json=FILE' },
    options: mergeOptions,
    examples: [
      ['auth-doctor merge *.json', 'Show what differs between hosts'],
      ['auth-doctor merge *.json --format html=fleet.html', 'Join them into one page'],
    ],
    load: async () => (await import('../commands/merge.ts')).merge,
  },
  {
    name: 'rules',
    summary: 'List all rules, or show one in full',
    words: { name: 'rules', describe: 'Rules by id, such as truncated-value [default: all]' },
    options: rulesOptions,
    load: async () => (await import('../commands/rules.ts')).rules,
  },
  {
    name: 'explain',
    summary: 'Explain an error, a rule, an environment variable, a platform or a credential file',
    words: {
      name: 'subject',
      describe:
        'An error text in quotes, or - to read it from standard input; a rule, a variable (without $), a platform or package, or a path',
    },
    options: explainOptions,
    examples: [
      ["auth-doctor explain 'NoRefreshTokenError: No refresh token was found'", 'Find the cause of an error'],
      ['auth-doctor explain - < traceback.txt', 'Read the error text from standard input'],
      ['auth-doctor explain --file ci.log', 'Explain the errors in a log or a notebook'],
      ['auth-doctor explain truncated-value', 'Explain a rule'],
    ],
    load: async () => (await import('../commands/explain.ts')).explain,
  },
  {
    name: 'fix',
    summary: 'Fix what a program can fix safely, and undo that',
    words: { name: 'platforms', describe: 'Platforms, by any of their names [default: all used here]' },
    options: fixOptions,
    examples: [
      ['auth-doctor fix', 'Show what would change, and ask'],
      ['auth-doctor fix cave --dry-run', 'Show what would change for one platform'],
      ['auth-doctor fix --rule file-permissions --yes', 'Fix one kind of finding without asking'],
      ['auth-doctor fix --undo', 'Restore the files of the last fix'],
    ],
    load: async () => (await import('../commands/fix.ts')).fix,
  },
  {
    name: 'report',
    summary: 'Print a report to paste into a bug report or a help-desk ticket',
    words: { name: 'platforms', describe: 'Platforms, by any of their names [default: all used here]' },
    options: reportOptions,
    examples: [
      ['auth-doctor report', 'Everything that is used here, in Markdown'],
      ['auth-doctor report cave --online', 'One platform, with what it answers'],
    ],
    load: async () => (await import('../commands/report.ts')).report,
  },
  {
    name: 'providers',
    summary: 'Show what is known about each platform: clients, places, token formats, pages',
    words: { name: 'platforms', describe: 'Platforms, by any of their names [default: a list of all]' },
    options: providersOptions,
    load: async () => (await import('../commands/providers.ts')).providers,
  },
  {
    name: 'completion',
    summary: 'Print or install completion for bash, zsh, fish or powershell',
    words: { name: 'shell', describe: 'bash, zsh, fish or powershell [default with --install: yours]' },
    options: completionOptions,
    examples: [
      ['auth-doctor completion --install --dry-run', 'Show what would be written'],
      ['auth-doctor completion --install', 'Install it for your shell'],
      ['auth-doctor completion bash', 'Print the script'],
    ],
    load: async () => (await import('../commands/completion.ts')).completionOf(commands),
  },
  {
    name: 'demo',
    summary: 'Check a made-up home directory: a good first run',
    options: demoOptions,
    load: async () => (await import('../commands/demo.ts')).demo,
  },
];
