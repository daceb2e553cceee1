import type { Git, GitEnd, GitOptions } from './run-git.ts';

export interface GitAnswer extends GitEnd {
  readonly output: Buffer;
}

const mostBytes = 16 * 1024 * 1024;

/** Runs git to its end for a short answer: at most 16 MiB, within 60 seconds unless `options` say otherwise. */
export async function gitAnswer(
  git: Git,
  args: readonly string[],
  options: GitOptions & { readonly text?: string } = {},
): Promise<GitAnswer> {
  const running = git.start(args, { deadline: 60_000, ...options, input: options.text !== undefined });
  running.stdin?.end(options.text);
  const parts: Buffer[] = [];
  let length = 0;
  running.stdout.on('data', (part: Buffer) => {
    length += part.length;
    if (length > mostBytes) running.stop();
    else parts.push(part);
  });
  return { ...(await running.ended), output: Buffer.concat(parts) };
}
