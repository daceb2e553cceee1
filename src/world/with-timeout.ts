/** Calls that are no longer waited for, but still occupy a thread of Node's pool. */
let abandoned = 0;

/**
 * How many operating system calls have been abandoned and have not returned. While there is one, Node cannot end by
 * itself, nor by `process.exit`, which joins its threads (measured on Node 20): see `end-process.ts`.
 */
export function abandonedCalls(): number {
  return abandoned;
}

/**
 * The work's result, or `late()` if it takes longer than `milliseconds`. Abandoned work continues; `expired` tells it
 * to stop at its next step. `work` must not reject.
 */
export async function withTimeout<T>(
  milliseconds: number,
  work: (expired: () => boolean) => Promise<T>,
  late: () => T,
): Promise<T> {
  let over = false;
  let timer: NodeJS.Timeout | undefined;
  const running = work(() => over);
  const expiry = new Promise<'late'>((resolve) => {
    // One more turn of the loop: if our own thread was busy, the answer may have arrived unnoticed.
    timer = setTimeout(() => setImmediate(() => resolve('late')), milliseconds);
  });
  const winner = await Promise.race([running.then((value) => ({ value })), expiry]);
  clearTimeout(timer);
  if (winner !== 'late') return winner.value;
  over = true;
  abandoned += 1;
  void running.finally(() => {
    abandoned -= 1;
  });
  return late();
}
