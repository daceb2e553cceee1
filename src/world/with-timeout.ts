/** Calls that are no longer waited for, and that still hold a thread of Node's pool. */
let abandoned = 0;

/**
 * How many calls of the operating system have been given up and have not come back. While there is one, Node cannot
 * end by itself, nor by `process.exit`, which joins its threads (measured on Node 20): see `end-process.ts`.
 */
export function abandonedCalls(): number {
  return abandoned;
}

/**
 * The work's result, or `late()` if it takes longer than `milliseconds`. Work that is given up goes on; `expired` tells
 * it to stop at its next step. `work` must not reject.
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
    // One more turn of the loop: where our own thread was busy, the answer may be there unseen.
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
