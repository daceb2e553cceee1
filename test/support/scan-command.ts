import type { Host } from '../../src/command-line/host.ts';
import { inCustody } from '../../src/command-line/in-custody.ts';
import { scan } from '../../src/commands/scan.ts';
import { guardedWriter } from '../../src/output/guarded-writer.ts';
import { isPublicText } from '../../src/report/public-secret.ts';
import { memoryWorld } from '../../src/world/memory.ts';
import { catchingStream } from './catching-stream.ts';

/** A command's output, and its exit code. */
export interface Said {
  readonly code: number;
  readonly text: string;
}

/** Runs the command like the command line, in a directory, on a made-up home. */
export async function runScanCommand(
  folder: string,
  parsed: Readonly<Record<string, unknown>>,
  more: Partial<Host> & { readonly token?: string } = {},
): Promise<Said> {
  const files =
    more.token === undefined ? {} : { '.cloudvolume/secrets/cave-secret.json': JSON.stringify({ token: more.token }) };
  const stream = { write: () => true, on: () => stream } as unknown as Host['stdout'];
  const host: Host = {
    env: { PATH: process.env['PATH'], HOME: '/nonexistent' },
    platform: 'linux',
    script: undefined,
    stdout: stream,
    stderr: stream,
    world: async () => memoryWorld({ cwd: folder, files }),
    beforeInterrupt: () => () => {},
    ...more,
  };
  const { stream: caught, text } = catchingStream();
  const writer = guardedWriter(caught, { exempt: isPublicText, strict: true });
  const code = await scan.run(inCustody(parsed), host, { out: writer, err: writer });
  return { code, text: text() };
}
