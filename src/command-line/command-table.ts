import type { CommandEntry } from './command.ts';
import {
  checkOptions,
  demoOptions,
  explainOptions,
  providersOptions,
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
    name: 'providers',
    summary: 'Show what is known about each platform: clients, places, token formats, pages',
    words: { name: 'platforms', describe: 'Platforms, by any of their names [default: a list of all]' },
    options: providersOptions,
    load: async () => (await import('../commands/providers.ts')).providers,
  },
  {
    name: 'completion',
    summary: 'Print a completion script for bash, zsh, fish or powershell',
    words: { name: 'shell', describe: 'bash, zsh, fish or powershell' },
    options: {},
    load: async () => (await import('../commands/completion.ts')).completionOf(commands),
  },
  {
    name: 'demo',
    summary: 'Check a made-up home directory: a good first run',
    options: demoOptions,
    load: async () => (await import('../commands/demo.ts')).demo,
  },
];
