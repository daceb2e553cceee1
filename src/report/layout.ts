import { columnCount } from './column-count.ts';

/**
 * The lines of a text, broken at spaces to fit so many columns. A word that is longer than a line (a path, an
 * address) stands whole on a line of its own: who copies it gets all of it.
 */
export function wrapText(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnCount(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
