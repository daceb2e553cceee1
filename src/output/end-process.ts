import { abandonedCalls } from '../world/with-timeout.ts';

/** What ending needs of Node; tests put something else in its place. */
export type EndingProcess = Pick<NodeJS.Process, 'exit' | 'kill' | 'pid' | 'platform'> & {
  readonly execve?: (file: string, args: readonly string[], env: NodeJS.ProcessEnv) => never;
};

/**
 * Ends the program with this exit code, once its output has been written. `process.exit` joins the threads of Node's
 * pool, and so hangs for ever where one of them waits in the kernel for a dead network home (measured on Node 20 and 24).
 * There the process is replaced by one that only exits, where Node can do that (22.15 and later), else it is killed:
 * the exit code is then lost, but nothing hangs. A home known to be on another machine is asked beforehand, so that this is
 * the last resort (`hung-mounts.ts`).
 */
export function endProcess(code: number, host: EndingProcess = process, stuck: number = abandonedCalls()): void {
  if (stuck > 0) {
    try {
      host.execve?.('/bin/sh', ['sh', '-c', `exit ${code}`], {});
    } catch {
      // No such program, or Windows.
    }
    host.kill(host.pid, 'SIGKILL');
  }
  host.exit(code);
}
