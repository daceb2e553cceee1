/**
 * Whether a directory's file system answers within the deadline. Tested by a child process, which can be abandoned: a
 * thread of our own that hangs in the kernel could not. Listing, not stat: stat may be answered from a cache.
 */
export async function folderAnswers(
  folder: string,
  milliseconds: number,
  command: readonly string[] = ['/bin/ls', '-f', '--'],
): Promise<boolean> {
  const { spawn } = await import('node:child_process');
  const [program = '', ...options] = command;
  return await new Promise((resolve) => {
    const child = spawn(program, [...options, folder], { stdio: 'ignore', env: {}, cwd: '/' });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      child.unref();
      resolve(false);
    }, milliseconds);
    // Any end is an answer, including "no such directory"; so is a machine without this program.
    const answered = (): void => {
      clearTimeout(timer);
      resolve(true);
    };
    child.once('exit', answered);
    child.once('error', answered);
  });
}
