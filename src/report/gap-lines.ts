import type { Gap } from '../types/facts.ts';
import { type Page, signOf } from './page.ts';
import { wrapText } from './wrap-text.ts';

const indent = 4;

/** What could not be told, each once. */
export function gapLines(gaps: readonly Gap[], page: Page): readonly string[] {
  const texts = new Set(gaps.map(({ client, what }) => page.show(client === undefined ? what : `${client}: ${what}`)));
  return [...texts].flatMap((text) =>
    wrapText(text, page.screen.width - indent).map((line, index) => (index === 0 ? `  ${signOf('unknown', page)} ` : ' '.repeat(indent)) + line),
  );
}
