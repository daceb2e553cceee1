import { hostname } from 'node:os';
import type { GitState, PythonEnvironment, User, UserVariable, World } from '../types/world.ts';
import { type ProcessFiles, processFiles, type ReadLimits, readLimits } from './process-files.ts';
import { rememberingWorld } from './remembering-world.ts';

/** Parts of this machine that a caller replaces. */
export interface ProcessWorldInput {
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  readonly home?: string | undefined;
  readonly cwd?: string | undefined;
  readonly now?: Date | undefined;
  readonly platform?: World['platform'] | undefined;
  readonly user?: Partial<User> | undefined;
}

/**
 * The world of this process: its variables and this machine's files. Creating it reads no file. Nothing is written,
 * nothing throws, and each call ends within its deadline. A call that hangs in the kernel is abandoned, not ended: it
 * occupies a thread that `process.exit` would wait for, so a program ends with `endProcess`
 * (`src/output/end-process.ts`).
 */
export function processWorld(input: ProcessWorldInput = {}, limits: ReadLimits = readLimits): World {
  const platform = input.platform ?? thisPlatform();
  const env = Object.entries(input.env ?? process.env).flatMap(([name, value]) =>
    // Our own variables are none of the user's: what a launcher says of itself is no credential, whatever it looks
    // like.
    value === undefined || name.startsWith('AUTH_DOCTOR_') ? [] : [{ name, value }],
  );
  const valueIn = (name: string): string | undefined => env.find((each) => each.name === name)?.value;
  const home = input.home ?? valueIn(platform === 'win32' ? 'USERPROFILE' : 'HOME');
  const cwd = input.cwd ?? workingFolder(valueIn('PWD'));
  const files = processFiles({ home, cwd }, limits);
  const gitStates = new Map<string, Promise<GitState>>();
  const environments = new Map<string | undefined, Promise<PythonEnvironment | undefined>>();
  let registry: Promise<readonly UserVariable[]> | undefined;
  // What Python and git have is asked once for each program and path, and so is what is looked up for an answer.
  let snapshot: (World & ProcessFiles) | undefined;
  const seen = (): World & ProcessFiles => {
    snapshot ??= { ...files, ...rememberingWorld(world) };
    return snapshot;
  };
  const world: World = {
    now: input.now ?? new Date(),
    platform,
    hostName: hostname(),
    home,
    cwd,
    user: thisUser(input.user, valueIn('SUDO_USER')),
    env,
    ...files,
    // Few checks need these two: their modules are loaded on first use.
    packages: (program) => {
      const known =
        environments.get(program) ??
        import('./python-environment.ts').then(({ pythonEnvironment, programEnvironment }) =>
          program === undefined ? pythonEnvironment(seen()) : programEnvironment(seen(), program),
        );
      environments.set(program, known);
      return known;
    },
    git: (path) => {
      const known = gitStates.get(path) ?? import('./git-state.ts').then(({ gitState }) => gitState(path, seen()));
      gitStates.set(path, known);
      return known;
    },
    // The registry is that of this machine, whoever's environment is looked at.
    ...(platform === 'win32' && process.platform === 'win32'
      ? {
          userVariables: () => {
            registry ??= import('./registry-variables.ts').then(({ registryVariables }) => registryVariables(env));
            return registry;
          },
        }
      : {}),
  };
  return world;
}

function thisPlatform(): World['platform'] {
  // Other systems (the BSDs, AIX) do not differ in anything that a client reads.
  return process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux';
}

/** The working directory may have been deleted; then the shell's variable is the best answer. */
function workingFolder(shellsWord: string | undefined): string {
  try {
    return process.cwd();
  } catch {
    return shellsWord ?? '/';
  }
}

function thisUser(given: Partial<User> | undefined, sudoUser: string | undefined): User {
  const uid = given?.uid ?? process.getuid?.() ?? -1;
  const sudoFrom = given?.sudoFrom ?? (uid === 0 ? sudoUser : undefined);
  let home: string | undefined;
  return {
    uid,
    gids: given?.gids ?? process.getgroups?.() ?? [],
    // Only used if HOME is unset: the password database may be on another machine.
    get passwdHome() {
      if (given && Object.hasOwn(given, 'passwdHome')) return given.passwdHome;
      home ??= homeOfDatabase();
      return home;
    },
    ...(sudoFrom ? { sudoFrom } : {}),
  };
}

function homeOfDatabase(): string | undefined {
  try {
    return process.getBuiltinModule('node:os').userInfo().homedir;
  } catch {
    // A container's user without an entry in /etc/passwd.
    return undefined;
  }
}
