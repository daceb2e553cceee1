import type { CommandEntry } from './command.ts';
import {
  checkOptions,
  demoOptions,
  explainOptions,
  providersOptions,
  rulesOptions,
  scanOptions,
  whereOptions,
} from './options.ts';

/** All commands, in the order in which help lists them. */
export const commands: readonly [CommandEntry, ...CommandEntry[]] = [
  {
    name: 'check',
    summary: 'Say what each client would use here, what is wrong, and what puts it right',
    words: {
      name: 'platforms',
      describe: 'Platforms, by any of their names (cave, cdsapi, es); without one, all that are used here',
    },
    options: checkOptions,
    load: async () => (await import('../commands/check.ts')).check,
  },
  {
    name: 'scan',
    summary: 'Find tokens where they should not be: in files, in what git holds, in a stream',
    words: {
      name: 'paths',
      describe: 'Files and folders; with --staged and --history one repository. Without one, the working folder',
    },
    options: scanOptions,
    load: async () => (await import('../commands/scan.ts')).scan,
  },
  {
    name: 'where',
    summary: 'Find every place that holds a platform’s credential, and list the steps that replace it',
    words: {
      name: 'platform',
      describe: 'A platform, by any of its names; then files and directories to search as well',
    },
    options: whereOptions,
    load: async () => (await import('../commands/where.ts')).where,
  },
  {
    name: 'rules',
    summary: 'List what is looked for, or tell one rule in full',
    words: { name: 'rules', describe: 'Rules by id (truncated-value); without one, all of them' },
    options: rulesOptions,
    load: async () => (await import('../commands/rules.ts')).rules,
  },
  {
    name: 'explain',
    summary: 'Explain a rule, a variable, a platform or a credential file: who reads it, and which one is used',
    words: { name: 'subject', describe: 'A rule, a variable (without $), a platform or package, or a path' },
    options: explainOptions,
    load: async () => (await import('../commands/explain.ts')).explain,
  },
  {
    name: 'providers',
    summary: 'Say what is known of each platform: clients, places in order, shapes, pages',
    words: { name: 'platforms', describe: 'Platforms, by any of their names; without one, a list of all' },
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
    summary: 'Show the diagnosis of a made-up home: a good first run',
    options: demoOptions,
    load: async () => (await import('../commands/demo.ts')).demo,
  },
];
