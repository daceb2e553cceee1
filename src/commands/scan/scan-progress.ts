import type { StatusLine } from '../../command-line/status-line.ts';
import { groupedNumber } from '../../report/grouped-number.ts';
import { sizeWords } from '../../report/scan-text.ts';
import type { ScanProgress } from '../../scan/scan-sources.ts';
import { joinWords, reshaped, say, type Words } from '../../value/untrusted.ts';

/** Shows the progress of a long scan on a terminal, after one second. Returns a function that ends it. */
export function showProgress(
  line: StatusLine,
  progress: () => ScanProgress,
  objectsInAll: number | undefined,
): () => void {
  const begun = Date.now();
  let shown = false;
  const timer = setInterval(() => {
    const seconds = (Date.now() - begun) / 1000;
    if (seconds < 1) return;
    shown = true;
    line.show(progressWords(progress(), seconds, objectsInAll, line.columns - 1));
  }, 200);
  timer.unref();
  return () => {
    clearInterval(timer);
    if (shown) line.clear();
  };
}

/** As much as fits on a line of this width; the least important parts are left out first. */
export function progressWords(
  { files, objects, bytes, matches }: ScanProgress,
  seconds: number,
  objectsInAll: number | undefined,
  columns: number,
): Words {
  const done = objects + files;
  const share = objectsInAll === undefined || objects === 0 ? undefined : Math.min(1, objects / objectsInAll);
  const of = objectsInAll === undefined ? say`` : say` of ${groupedNumber(objectsInAll)}`;
  const size = sizeWords(bytes);
  const speed = say`${sizeWords(bytes / seconds)}/s`;
  const left = share === undefined ? say`` : say`about ${Math.ceil((seconds * (1 - share)) / share)} s left`;
  const found = matches === 0 ? say`` : say`${matches} found`;
  const counted = say`${groupedNumber(done)}${of}`;
  const things = say`${counted} ${objects > 0 ? 'objects' : 'files'}`;
  const lines = [[things, size, speed, left, found], [things, left, found], [things, left], [counted, left], [counted]];
  const words = lines.map(
    (parts) =>
      say`  scanning: ${joinWords(
        parts.filter((part) => part !== ''),
        ', ',
      )}`,
  );
  return (
    words.find((line) => line.length <= columns) ?? reshaped(words.at(-1) ?? say``, (line) => line.slice(0, columns))
  );
}
