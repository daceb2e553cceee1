import type { Sighting } from '../../types/sighting.ts';
import { isArchive } from './base64-blob.ts';
import { type Hit, outerLayer } from './layer.ts';
import { lineCounter } from './lines.ts';
import type { Span } from './matcher-types.ts';
import { cellCounter, isNotebook } from './notebook-cells.ts';
import { longestToken } from './rules.ts';
import { scanLayer, type Tools } from './scan-layer.ts';
import { signReach } from './signs.ts';
import { type Unpacker, unpacker } from './unpack.ts';
import type { UnpackBudget } from './unpack-budget.ts';
import { widenedSpans } from './widened-spans.ts';

/** A hit with its place in the item, or in the archive's member that it stands in. */
export interface PlacedHit {
  readonly hit: Hit;
  /** In bytes from the start of the item; 0 in an archive. */
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly cell?: NonNullable<Sighting['cell']>;
  /** The members it stands in, outermost first. */
  readonly members: readonly string[];
}

/** What a scan of an item is given. */
export interface ItemContext {
  readonly tools: Tools;
  /** The item's path and its members', the innermost first. */
  readonly names: readonly string[];
  readonly isName: boolean;
  readonly archivesLeft: number;
  readonly budget: UnpackBudget;
  readonly unseen: (why: string, path?: string) => void;
}

/** A scan of an item or a member that is given its bytes in slices. */
export interface ItemScan {
  /** Gives what was found meanwhile. The bytes may be overwritten after the last call. */
  readonly push: (bytes: Buffer, isLast: boolean) => readonly PlacedHit[];
  /** Of a whole item, only what is near these spans. */
  readonly pushNew: (bytes: Buffer, spans: readonly Span[] | 'all') => readonly PlacedHit[];
  /** See `Look`. */
  readonly isSettled: () => boolean;
}

/** What must still be there behind a place when it is looked at: a sign, a long piece of base64. */
const ahead = 4 * 1024 * 1024 + signReach.after + 4 * longestToken;
/** What must still be there before it. */
const behind = signReach.before + 4 * longestToken;
/** How much is looked at in one go. */
const portion = 4 * 1024 * 1024;

export function itemScan(context: ItemContext): ItemScan {
  const lines = lineCounter();
  const cells = context.names.slice(0, 1).some(isNotebook) ? cellCounter() : undefined;
  const packed: PlacedHit[] = [];
  const packedTokens = new Set<string>();
  let waiting: Buffer[] = [];
  let held = 0;
  let base = 0;
  let done = 0;
  let archive: Unpacker | undefined;
  let isSqlite = false;
  let isFirst = true;
  let isSettled = true;
  const far = (): void => {
    isSettled = false;
  };

  const sniff = (bytes: Buffer): void => {
    isFirst = false;
    isSqlite = isDatabase(bytes);
    if (isArchive(bytes))
      archive = archiveOf(context, bytes, (hits) => {
        for (const hit of hits) packed.push(hit);
      });
  };
  const look = (isLast: boolean, spans?: readonly Span[]): readonly PlacedHit[] => {
    const bytes = waiting.length === 1 ? (waiting[0] as Buffer) : Buffer.concat(waiting);
    const from = done - base;
    const to = isLast ? bytes.length : bytes.length - ahead;
    const part = {
      from: Math.max(0, from - longestToken),
      to: Math.min(bytes.length, to + longestToken),
      isContinued: base > 0,
      isSqlite,
      isName: context.isName,
    };
    const layer = outerLayer(bytes, part, context.names, context.tools.signs, far);
    const hits = spans ? spans.flatMap((span) => scanLayer({ ...layer, ...span }, context.tools)) : scanLayer(layer, context.tools);
    const placed = hits
      .filter(({ start, token }) => start >= from && start < to && !packedTokens.has(token))
      .map((hit) => {
        const [order] = hit.within;
        const isWide = order === 'utf-16le' || order === 'utf-16be';
        const cell = cells?.at(bytes, base, base + hit.start);
        return {
          hit,
          offset: base + hit.start,
          ...lines.at(bytes, base, base + hit.start, isWide ? order : undefined),
          members: [],
          ...(cell ? { cell } : {}),
        };
      });
    if (!isLast) {
      done = base + to;
      const dropped = Math.max(0, to - behind);
      lines.pass(bytes, base, base + dropped);
      cells?.at(bytes, base, base + dropped);
      const rest = Buffer.from(bytes.subarray(dropped));
      waiting = [rest];
      held = rest.length;
      base += dropped;
    }
    return placed;
  };
  const push: ItemScan['push'] = (bytes, isLast) => {
    waiting.push(isLast ? bytes : Buffer.from(bytes));
    held += bytes.length;
    if (isFirst && (held >= 16 || isLast)) {
      const start = waiting.length === 1 ? (waiting[0] as Buffer) : Buffer.concat(waiting);
      sniff(start);
      archive?.push(start, isLast);
    } else archive?.push(bytes, isLast);
    for (const { hit } of packed) packedTokens.add(hit.token);
    const found = packed.splice(0);
    return isLast || held - (done - base) >= ahead + portion ? [...found, ...look(isLast)] : found;
  };
  return {
    push,
    pushNew: (bytes, spans) => {
      if (spans !== 'all' && !isArchive(bytes) && !isDatabase(bytes)) {
        waiting = [bytes];
        return look(true, widenedSpans(bytes, spans, context.tools.longestForm));
      }
      const found = push(bytes, true);
      if (archive || isSqlite) far();
      return found;
    },
    isSettled: () => isSettled,
  };
}

function isDatabase(bytes: Buffer): boolean {
  return bytes[0] === 0x53 && bytes.toString('latin1', 0, 15) === 'SQLite format 3';
}

function archiveOf(context: ItemContext, start: Buffer, found: (hits: readonly PlacedHit[]) => void): Unpacker | undefined {
  const kind = start[0] === 0x1f ? 'gzip' : 'zip';
  if (context.archivesLeft === 0) {
    context.unseen('it is an archive in an archive in an archive');
    return undefined;
  }
  return unpacker(
    kind,
    context.budget,
    (path) => {
      const member = path === undefined ? kind : `${kind} member ${path}`;
      const inside = (hits: readonly PlacedHit[]): void => {
        found(hits.map((each) => ({ ...each, offset: 0, members: [member, ...each.members] })));
      };
      const names = path === undefined ? context.names.map((name) => name.replace(/\.gz$/i, '')) : [path, ...context.names];
      const scan = itemScan({ ...context, names, archivesLeft: context.archivesLeft - 1, unseen: (why, inner) => context.unseen(why, inner ?? path) });
      if (path !== undefined) {
        const named = itemScan({ ...context, isName: true, archivesLeft: 0 }).push(Buffer.from(path, 'utf8'), true);
        inside(named.map((each) => ({ ...each, members: [`name of ${member}`] })));
      }
      return {
        push: (chunk) => inside(scan.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength), false)),
        end: () => inside(scan.push(Buffer.alloc(0), true)),
      };
    },
    context.unseen,
  );
}
