import { mentionReach } from './context/platform-mentions.ts';
import { longestToken } from './context/token-patterns.ts';
import { type ArchiveKind, archiveKind, kindBytes } from './decode/archive-kind.ts';
import { whyNotUnpacked } from './decode/other-containers.ts';
import { type Unpacker, unpacker } from './decode/unpack.ts';
import { notFar, outerText } from './decoded-text.ts';
import {
  type ItemContext,
  insideMember,
  insideMemberName,
  memberContext,
  memberLabel,
  memberNameContext,
} from './item-context.ts';
import { lineCounter } from './lines.ts';
import { beginsAsNotebook, type CellCounter, cellCounter } from './notebook-cells.ts';
import { type PlacedHit, placedHit } from './placed-hit.ts';
import { scanDecodedText } from './scan-decoded-text.ts';

/** A scan of an item or a member that comes in slices. */
export interface ItemScan {
  /** Returns what was found in the meantime. The bytes may be overwritten after the last call. */
  readonly push: (bytes: Buffer, isLast: boolean) => readonly PlacedHit[];
}

/** What must be available after a position when it is scanned: a mention, a long piece of base64. */
const ahead = 4 * 1024 * 1024 + mentionReach.after + 4 * longestToken;
/** What must be available before it. */
const behind = mentionReach.before + 4 * longestToken;
/** How much is scanned at once. */
const portion = 4 * 1024 * 1024;

export function itemScan(context: ItemContext): ItemScan {
  const lines = lineCounter();
  let cells: CellCounter | undefined;
  const packed: PlacedHit[] = [];
  const packedTokens = new Set<string>();
  let window: Buffer = Buffer.alloc(0);
  let held = 0;
  let base = 0;
  let done = 0;
  let archive: Unpacker | undefined;
  let isSqlite = false;
  let isFirst = true;

  const sniff = (bytes: Buffer): void => {
    isFirst = false;
    isSqlite = isDatabase(bytes);
    const why = context.isName ? undefined : whyNotUnpacked(bytes);
    if (why !== undefined) context.notRead(why);
    if (beginsAsNotebook(context.names[0], bytes)) cells = cellCounter();
    const kind = archiveKind(bytes);
    if (kind)
      archive = archiveOf(context, kind, (hits) => {
        for (const hit of hits) packed.push(hit);
      });
  };
  const hold = (bytes: Buffer): void => {
    if (held + bytes.length > window.length) {
      const larger = takeWindow(Math.max(held + bytes.length, 2 * window.length));
      window.copy(larger, 0, 0, held);
      giveBackWindow(window);
      window = larger;
    }
    bytes.copy(window, held);
    held += bytes.length;
  };
  const look = (bytes: Buffer, isLast: boolean): readonly PlacedHit[] => {
    const from = done - base;
    const to = isLast ? bytes.length : bytes.length - ahead;
    const part = {
      from: Math.max(0, from - longestToken),
      to: Math.min(bytes.length, to + longestToken),
      isContinued: base > 0,
      isSqlite,
    };
    const placed = scanDecodedText(outerText(bytes, part, context, notFar), context.tools)
      .filter(({ start, token }) => start >= from && start < to && !packedTokens.has(token))
      .map((hit) => placedHit(hit, bytes, base, lines, cells));
    if (!isLast) {
      done = base + to;
      const dropped = Math.max(0, to - behind);
      lines.pass(bytes, base, base + dropped);
      cells?.at(bytes, base, base + dropped);
      window.copyWithin(0, dropped, held);
      held -= dropped;
      base += dropped;
    } else {
      giveBackWindow(window);
      window = Buffer.alloc(0);
    }
    return placed;
  };
  return {
    push: (bytes, isLast) => {
      // An item that comes at once is read where it is.
      const isWhole = isLast && held === 0 && base === 0;
      if (!isWhole) hold(bytes);
      const all = isWhole ? bytes : window.subarray(0, held);
      if (isFirst && (all.length >= kindBytes || isLast)) {
        sniff(all);
        // Reading an archive may go on after the call, and what is held here moves.
        archive?.push(isWhole ? all : Buffer.from(all), isLast);
      } else archive?.push(bytes, isLast);
      for (const { hit } of packed) packedTokens.add(hit.token);
      const found = packed.splice(0);
      return isLast || held - (done - base) >= ahead + portion ? [...found, ...look(all, isLast)] : found;
    },
  };
}

/**
 * The last large window that was given back: a new one for each large item would be garbage that nobody collects in
 * time.
 */
let spareWindow: Buffer | undefined;
const largeWindow = 1024 * 1024;

function takeWindow(size: number): Buffer {
  if (size < largeWindow) return Buffer.allocUnsafeSlow(size);
  const spare = spareWindow && spareWindow.length >= size ? spareWindow : undefined;
  if (spare) spareWindow = undefined;
  return spare ?? Buffer.allocUnsafeSlow(Math.max(size, ahead + 2 * portion));
}

function giveBackWindow(window: Buffer): void {
  if (window.length >= largeWindow && window.length > (spareWindow?.length ?? 0)) spareWindow = window;
}

/** Why an archive is not unpacked. */
export const tooDeep = 'archives are nested too deeply';

/** Whether bytes begin like a SQLite database. */
export function isDatabase(bytes: Buffer): boolean {
  return bytes[0] === 0x53 && bytes.toString('latin1', 0, 15) === 'SQLite format 3';
}

function archiveOf(
  context: ItemContext,
  kind: ArchiveKind,
  found: (hits: readonly PlacedHit[]) => void,
): Unpacker | undefined {
  if (context.archivesLeft === 0) {
    context.notRead(tooDeep);
    return undefined;
  }
  return unpacker(
    kind,
    context.budget(),
    (path) => {
      const member = memberLabel(kind, path);
      const scan = itemScan(memberContext(context, path));
      if (path !== undefined)
        found(insideMemberName(member, itemScan(memberNameContext(context)).push(Buffer.from(path, 'utf8'), true)));
      return {
        push: (chunk) =>
          found(insideMember(member, scan.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength), false))),
        end: () => found(insideMember(member, scan.push(Buffer.alloc(0), true))),
      };
    },
    context.notRead,
  );
}
