import type { PlatformReport } from '../types/report.ts';
import { raisedWords, usesWords } from './client-words.ts';
import type { Page } from './page.ts';
import { twoColumns } from './two-columns.ts';

const indent = 4;

/** Which credential each program of a platform would use, and what it raises: programs that do the same share a line. */
export function clientLines({ clients }: PlatformReport, page: Page): readonly string[] {
  const { paint, glyphs, screen } = page;
  const alike = new Map<string, { readonly names: string[]; readonly words: string; readonly below: string | undefined }>();
  for (const resolution of clients) {
    const words = usesWords(resolution, page);
    const raised = resolution.raises[0];
    const below = raised && `raises ${raisedWords(raised, page)}`;
    const known = alike.get(`${words} ${below}`);
    if (known) known.names.push(resolution.client);
    else alike.set(`${words} ${below}`, { names: [resolution.client], words, below });
  }
  const rows = [...alike.values()].map(({ names, words, below }) => ({ name: names.join(', '), words, below, paintWords: paint.dim }));
  const sign = `  ${paint.dim(glyphs.uses)} `;
  return twoColumns(rows, screen.width - indent).map((line, index) => (index === 0 ? sign : ' '.repeat(indent)) + line);
}
