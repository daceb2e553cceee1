import type { TokenMatch } from '../../types/token-match.ts';
import type { WideOrder } from './decode/wide-text.ts';
import type { Hit } from './decoded-text.ts';
import type { LineCounter } from './lines.ts';
import type { CellCounter } from './notebook-cells.ts';

/** A hit with its position in the item, or in the archive member that it is in. */
export interface PlacedHit {
  readonly hit: Hit;
  /** In bytes from the start of the item; 0 in an archive. */
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly cell?: NonNullable<TokenMatch['cell']>;
  /** The members it is in, outermost first. */
  readonly members: readonly string[];
}

function isWide(how: string | undefined): how is WideOrder {
  return how !== undefined && /^utf-(?:16|32)[lb]e$/.test(how);
}

/** Returns where a hit is in bytes that begin at `base`. Asked in the order of the positions. */
export function placedHit(
  hit: Hit,
  bytes: Buffer,
  base: number,
  lines: LineCounter,
  cells: CellCounter | undefined,
): PlacedHit {
  const [order] = hit.within;
  const cell = cells?.at(bytes, base, base + hit.start);
  return {
    hit,
    offset: base + hit.start,
    ...lines.at(bytes, base, base + hit.start, isWide(order) ? order : undefined),
    members: [],
    ...(cell ? { cell } : {}),
  };
}
