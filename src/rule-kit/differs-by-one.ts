/** Whether one letter is missing, added or changed, or two neighbours are swapped. */
export function differsByOne(a: string, b: string): boolean {
  const start = [...a].findIndex((letter, index) => letter !== b[index]);
  const at = start < 0 ? a.length : start;
  const rests = [
    [a.slice(at + 1), b.slice(at)],
    [a.slice(at), b.slice(at + 1)],
    [a.slice(at + 1), b.slice(at + 1)],
    [(a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2), b.slice(at)],
  ];
  return a !== b && rests.some(([one, other]) => one === other);
}
