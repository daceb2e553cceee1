import { type ArchiveKind, archiveKind } from './decode/archive-kind.ts';
import { whyNotUnpacked } from './decode/other-containers.ts';
import { membersAtOnce } from './decode/unpack-at-once.ts';
import { type DecodedText, type Hit, notFar, outerText, textBetween } from './decoded-text.ts';
import {
  type ItemContext,
  insideMember,
  insideMemberName,
  memberContext,
  memberLabel,
  memberNameContext,
} from './item-context.ts';
import { isDatabase, itemScan, tooDeep } from './item-scan.ts';
import { lineCounter } from './lines.ts';
import type { Spans } from './matcher-types.ts';
import { cellCounter, isNotebook } from './notebook-cells.ts';
import { type PlacedHit, placedHit } from './placed-hit.ts';
import { scanDecodedText } from './scan-decoded-text.ts';

const none: readonly PlacedHit[] = [];

/**
 * Like an `itemScan` that is given all bytes at once, with less overhead: most items are small, and contain nothing.
 */
export function wholeScan(context: ItemContext, bytes: Buffer): readonly PlacedHit[] {
  tellNotUnpacked(context, bytes);
  const kind = archiveKind(bytes);
  return kind ? archiveScan(context, bytes, kind) : placedHits(context, bytes, hitsIn(context, bytes, 'all', notFar));
}

/**
 * The part of a whole item that begins in these spans, in order and apart. `far` is called with what was found and with
 * everything that depends on bytes far away.
 */
export function spanScan(
  context: ItemContext,
  bytes: Buffer,
  spans: Spans,
  far: DecodedText['far'],
): readonly PlacedHit[] {
  tellNotUnpacked(context, bytes);
  const hits = hitsIn(context, bytes, spans, far);
  for (const { start, end } of hits) far(start, end);
  return placedHits(context, bytes, hits);
}

/** Nothing can be found in other compressed formats: that is reported. */
function tellNotUnpacked(context: ItemContext, bytes: Buffer): void {
  const why = context.isName ? undefined : whyNotUnpacked(bytes);
  if (why !== undefined) context.notRead(why);
}

function hitsIn(context: ItemContext, bytes: Buffer, spans: Spans, far: DecodedText['far']): readonly Hit[] {
  const decoded = outerText(
    bytes,
    { from: 0, to: bytes.length, isContinued: false, isSqlite: isDatabase(bytes) },
    context,
    far,
  );
  return spans === 'all'
    ? scanDecodedText(decoded, context.tools)
    : spans.flatMap((span) => scanDecodedText(textBetween(decoded, span), context.tools));
}

function placedHits(context: ItemContext, bytes: Buffer, hits: readonly Hit[]): readonly PlacedHit[] {
  if (hits.length === 0) return none;
  const lines = lineCounter();
  const [name] = context.names;
  const cells = isNotebook(name, bytes) ? cellCounter() : undefined;
  return hits.map((hit) => placedHit(hit, bytes, 0, lines, cells));
}

/** What is in the members, then what else is in the archive's own bytes. */
function archiveScan(context: ItemContext, bytes: Buffer, kind: ArchiveKind): readonly PlacedHit[] {
  if (context.archivesLeft === 0) {
    context.notRead(tooDeep);
    return placedHits(context, bytes, hitsIn(context, bytes, 'all', notFar));
  }
  const members = membersAtOnce(bytes, kind, context.budget());
  if (!members) return itemScan(context).push(bytes, true);
  const inMembers: (readonly PlacedHit[])[] = [];
  for (const { path, content } of members) {
    const member = memberLabel(kind, path);
    if (path !== undefined)
      inMembers.push(insideMemberName(member, wholeScan(memberNameContext(context), Buffer.from(path, 'utf8'))));
    inMembers.push(insideMember(member, wholeScan(memberContext(context, path), content)));
    // What an archive among the members unpacks to counts as well.
    const why = context.budget().exceeded();
    if (why === undefined) continue;
    context.notRead(why);
    break;
  }
  const found = inMembers.flat();
  const tokens = new Set(found.map(({ hit }) => hit.token));
  const own = hitsIn(context, bytes, 'all', notFar).filter(({ token }) => !tokens.has(token));
  return [...found, ...placedHits(context, bytes, own)];
}
