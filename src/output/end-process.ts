import { abandonedCalls } from '../world/with-timeout.ts';

/** What ending the process needs from Node; replaced in tests. */
export type EndingProcess = Pick<NodeJS.Process, 'exit' | 'kill' | 'pid' | 'platform'> & {
  readonly execve?: (file: string, args: readonly string[], env: NodeJS.ProcessEnv) => never;
};

/**
 * Ends the program with this exit code, once its output has been written. `process.exit` joins the threads of Node's
 * pool, and hangs forever if one of them waits in the kernel for a dead network home (measured on Node 20 and 24). Then
 * the process is replaced by one that only exits, if Node can do that (22.15 and later), otherwise it is killed: the
 * exit code is lost, but nothing hangs. A home known to be on another machine is checked beforehand, so this is the
 * last resort (`hung-mounts.ts`).
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
