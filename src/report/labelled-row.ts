import type { Page } from './page.ts';

/** Where a finding's rows begin, and how wide their label is: `cause  `. */
export const rowIndent = 6;
export const labelWidth = 7;

/** Lines behind a dim label: the label stands before the first one only. */
export function labelledRow(label: string, lines: readonly string[], { paint }: Page): readonly string[] {
  return lines.map((line, index) => ' '.repeat(rowIndent) + (index === 0 ? paint.dim(label.padEnd(labelWidth)) : ' '.repeat(labelWidth)) + line);
}
