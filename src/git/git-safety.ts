import { delimiter, isAbsolute } from 'node:path';

/** Environment variables by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What no repository may decide. Command-line options override every configuration file, so a hostile `.git/config`
 * cannot name a program that git would start (git-config(1): fsmonitor, hooksPath, sshCommand, pager, diff.external,
 * alternateRefsCommand, credential.helper), nor a file that it would open and wait for (orderFile).
 */
const settings = [
  // Said in every call otherwise, since GIT_GRAFT_FILE is set.
  'advice.graftFileDeprecated=false',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.sshCommand=false',
  'core.gitProxy=',
  'core.askPass=',
  'core.pager=cat',
  'core.editor=false',
  'core.alternateRefsCommand=true',
  'core.quotePath=false',
  'core.untrackedCache=false',
  'core.preloadIndex=false',
  'credential.helper=',
  'diff.external=',
  'diff.orderFile=/dev/null',
  'diff.relative=false',
  'gpg.program=false',
  'log.showSignature=false',
  'protocol.allow=never',
  'submodule.recurse=false',
  'gc.auto=0',
  'maintenance.auto=false',
  // git would map a whole pack into memory: of one with 300 MB, 420 MiB in place of 190, and no faster.
  'core.packedGitWindowSize=1m',
  'core.packedGitLimit=32m',
];

/** What the user's own configuration may decide, if it is read: what is ignored, and nothing else. */
const patternFiles = ['core.attributesFile=/dev/null', 'core.excludesFile=/dev/null'];

/** Whose git it is. */
export interface GitTrust {
  /** A hook's git has named its repository and index: use those. */
  readonly fromHook?: boolean;
  /** Also read the user's own configuration: it decides what is ignored. Never what is run. */
  readonly ownConfiguration?: boolean;
}

/** The options before git's own command, in every call. `git check-ignore` rejects literal pathspecs. */
export function safeOptions({ ownConfiguration }: GitTrust): readonly string[] {
  const all = ownConfiguration ? settings : [...settings, ...patternFiles];
  return [
    '--no-pager',
    '--no-optional-locks',
    '--no-replace-objects',
    ...(ownConfiguration ? [] : ['--literal-pathspecs']),
    ...all.flatMap((each) => ['-c', each]),
  ];
}

const kept = [
  'HOME',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'SYSTEMROOT',
  'SystemRoot',
  'WINDIR',
  'TEMP',
  'TMP',
  'TMPDIR',
  'LD_LIBRARY_PATH',
];

/** The repository according to a hook's own git: `git commit -a` has its own index, a receiving git a quarantine. */
const places = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
];

/** Where the user's own configuration is. */
const configurations = ['XDG_CONFIG_HOME', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'];

/**
 * git's environment: only what it needs to run, so that no `GIT_*` variable traces, prompts, pages or connects. A
 * promisor remote is never used: newer gits obey GIT_NO_LAZY_FETCH (2.44), and older ones are allowed no protocol.
 */
export function safeEnvironment(from: Environment, { fromHook, ownConfiguration }: GitTrust): Record<string, string> {
  const path = (from['PATH'] ?? from['Path'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  return {
    ...pick(from, [...kept, ...(fromHook ? places : []), ...(ownConfiguration ? configurations : [])]),
    PATH: path.join(delimiter),
    LC_ALL: 'C',
    ...(ownConfiguration ? {} : { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_ATTR_NOSYSTEM: '1' }),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_PROTOCOL_FROM_USER: '0',
    GIT_SSH_COMMAND: 'false',
    GIT_NO_REPLACE_OBJECTS: '1',
    // Grafts would hide commits.
    GIT_GRAFT_FILE: '/dev/null',
    GIT_PAGER: 'cat',
  };
}

function pick(from: Environment, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = from[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
