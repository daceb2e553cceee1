import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Host } from '../../src/command-line/host.ts';
import { runProgram } from '../../src/command-line/run-program.ts';
import { type FilePort, nodeFiles } from '../../src/files/file-port.ts';
import { guardedWriter } from '../../src/output/guarded-writer.ts';
import { isPublicText } from '../../src/report/public-secret.ts';
import { forgettingSecrets } from '../../src/secret.ts';
import { processWorld } from '../../src/world/process.ts';
import { catchingStream } from './catching-stream.ts';
import type { MemoryRun } from './run-in-memory.ts';

/** How the program is run in a home. */
export interface FixRunInput {
  readonly files?: FilePort;
  readonly env?: Readonly<Record<string, string>>;
  /** What is typed on the terminal; without it there is none. */
  readonly typed?: string;
}

/** A home with real files in it. */
export interface FixHome {
  readonly home: string;
  path(name: string): string;
  write(name: string, content: string | Uint8Array, mode?: number): string;
  read(name: string): string;
  mode(name: string): number;
  /** Every file with its bytes and its mode. */
  all(): readonly (readonly [path: string, bytes: string, mode: number])[];
  run(args: readonly string[], input?: FixRunInput): Promise<MemoryRun>;
  remove(): void;
}

/** This machine's files, which the disk need not have at once: a sync is most of what a test waits for. */
export const withoutSync: FilePort = {
  ...nodeFiles,
  open: async (path, flags) => ({ ...(await nodeFiles.open(path, flags)), sync: async () => undefined }),
  syncFolder: async () => undefined,
};

/** Makes an empty home, with a directory for a program's state beside it. */
export function fixHome(): FixHome {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'auth-doctor-fix-')));
  const home = join(folder, 'home');
  mkdirSync(home);
  const path = (name: string): string => join(home, name);
  return {
    home,
    path,
    write: (name, content, mode = 0o600) => {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
      chmodSync(path(name), mode);
      return path(name);
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    mode: (name) => lstatSync(path(name)).mode & 0o777,
    all: () =>
      readdirSync(home, { recursive: true, withFileTypes: true, encoding: 'utf8' })
        .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).includes('/.git/'))
        .map((entry) => {
          const at = join(entry.parentPath, entry.name);
          return [at, readFileSync(at, 'latin1'), lstatSync(at).mode & 0o777] as const;
        })
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    run: async (args, { files = withoutSync, env = {}, typed } = {}) => {
      const isTTY = typed !== undefined;
      const [stdout, stderr] = [catchingStream({ isTTY }), catchingStream({ isTTY })];
      const own = {
        HOME: home,
        LANG: 'C.UTF-8',
        PATH: process.env['PATH'] ?? '',
        XDG_STATE_HOME: join(folder, 'state'),
        ...env,
      };
      const host: Host = {
        env: own,
        platform: 'linux',
        script: '/usr/bin/auth-doctor',
        stdout: stdout.stream,
        stderr: stderr.stream,
        stdin: Object.assign(typedText(typed), { isTTY }),
        files,
        world: async () => processWorld({ env: own, home, cwd: home }),
        beforeInterrupt: () => () => undefined,
      };
      const guard = { exempt: isPublicText, strict: true };
      const output = { out: guardedWriter(stdout.stream, guard), err: guardedWriter(stderr.stream, guard) };
      const exitCode = await forgettingSecrets(() => runProgram(args, host, output));
      return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function* typedText(text = ''): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
