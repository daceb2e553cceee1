import { asksForJson } from './commands/asks-for-json.ts';
import type { Host } from './commands/host.ts';
import { runProgram } from './commands/run-program.ts';
import { endProcess } from './output/end-process.ts';
import { guardedWriter } from './output/guarded-writer.ts';
import { jsonError } from './report/json-error.ts';
import { jsonText } from './report/json-text.ts';
import { isPublicText } from './report/public-secret.ts';
import { version } from './version.ts';

/** Runs the program on this process, and ends it. */
export async function main(args: readonly string[]): Promise<void> {
  const cleanUps = new Set<() => void>();
  const output = { out: guardedWriter(process.stdout, { exempt: isPublicText }), err: guardedWriter(process.stderr, { exempt: isPublicText }) };
  process.once('SIGINT', () => void interrupted(args, cleanUps, output.out));
  endProcess(await runProgram(args, thisHost(cleanUps), output));
}

function thisHost(cleanUps: Set<() => void>): Host {
  return {
    env: process.env,
    platform: process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
    script: process.argv[1],
    stdout: process.stdout,
    stderr: process.stderr,
    world: async (input) => (await import('./world/process.ts')).processWorld(input),
    beforeInterrupt: (cleanUp) => {
      cleanUps.add(cleanUp);
      return () => void cleanUps.delete(cleanUp);
    },
  };
}

async function interrupted(args: readonly string[], cleanUps: ReadonlySet<() => void>, out: ReturnType<typeof guardedWriter>): Promise<void> {
  for (const cleanUp of cleanUps) cleanUp();
  if (asksForJson(args)) await out.write(jsonText(jsonError('interrupted', 'interrupted', version))).catch(() => undefined);
  endProcess(130);
}
