import { placeLines, versionLines } from '../report/chain-lines.ts';
import { wrapText } from '../report/layout.ts';
import type { Page } from '../report/page.ts';
import type { PlatformReport } from '../types/report.ts';
import type { Resolution } from '../types/resolution.ts';
import { blanks, say, type Words } from '../value/untrusted.ts';
import { resolutionDifference } from './resolution-difference.ts';
import { type ClientBlock, sharedBlocks } from './shared-blocks.ts';
import { variableEntries } from './variable-entries.ts';
import type { VariableReader } from './variable-explanation.ts';
import { variableSentences } from './variable-sentences.ts';

const indent = 4;

/**
 * What a variable means to the clients of one platform: each place for the same credential in the client's order, which
 * is used, and which would be used without it. Clients that behave the same share a block.
 */
export function readerLines(
  readers: readonly VariableReader[],
  name: string,
  platform: PlatformReport,
  page: Page,
): readonly Words[] {
  return sharedBlocks(readers.map((reader) => blockOf(reader, name, platform, page)));
}

function blockOf(reader: VariableReader, name: string, platform: PlatformReport, page: Page): ClientBlock {
  const { now, without, anyCase } = reader;
  const slots = [...new Set(variableEntries(now, name, anyCase).map(({ slot }) => slot))];
  const settings = slots.length > 0 ? [] : resolutionDifference(without, now).settings;
  const part: Resolution = {
    ...now,
    chain: now.chain.filter(({ slot }) => slots.includes(slot)),
    settings: Object.fromEntries(Object.entries(now.settings).filter(([key]) => settings.includes(key))),
    warnings: [],
    raises: [],
    gaps: [],
  };
  const head = versionLines([part], platform, page);
  const chain = placeLines(part, page);
  const sentences = variableSentences(reader, name, slots, page).flatMap((text) =>
    wrapText(page.show(text), page.screen.width - indent),
  );
  return { head, body: [...chain, ...sentences.map((line) => say`${blanks(indent)}${line}`)] };
}
