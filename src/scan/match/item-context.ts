import type { ArchiveKind } from './decode/archive-kind.ts';
import type { UnpackBudget } from './decode/unpack-budget.ts';
import type { DecodedTextSource } from './decoded-text.ts';
import type { PlacedHit } from './placed-hit.ts';
import type { Tools } from './scan-decoded-text.ts';

/** What the scan of an item needs. */
export interface ItemContext extends DecodedTextSource {
  readonly tools: Tools;
  /** The item's path and its members', the innermost first. */
  readonly names: readonly string[];
  readonly archivesLeft: number;
  /** Of the item and everything in it; created on first use. */
  readonly budget: () => UnpackBudget;
  readonly notRead: (why: string, path?: string) => void;
}

/** What a member of an archive is scanned with, as an item of its own; `path` is undefined where it has none. */
export function memberContext(context: ItemContext, path: string | undefined): ItemContext {
  const names = path === undefined ? context.names.map(nameWithin) : [path, ...context.names];
  return {
    ...context,
    names,
    archivesLeft: context.archivesLeft - 1,
    notRead: (why, inner) => context.notRead(why, inner ?? path),
  };
}

/** What a packed file is called where it is unpacked. */
function nameWithin(name: string): string {
  return name.replace(/\.(?:gz|xz|bz2|zst)$/i, '').replace(/\.(?:tgz|txz|tbz2?|tzst)$/i, '.tar');
}

/** The context for scanning a member's own name. */
export function memberNameContext(context: ItemContext): ItemContext {
  return { ...context, isName: true, archivesLeft: 0 };
}

/** A member's name for people. */
export function memberLabel(kind: ArchiveKind, path: string | undefined): string {
  if (kind === 'pdf') return 'pdf stream';
  if (kind === 'pyc') return 'python bytecode';
  if (kind === 'parquet') return `parquet column ${path ?? ''}`;
  return path === undefined ? kind : `${kind} member ${path}`;
}

/** What was found in a member, as seen from the archive. */
export function insideMember(member: string, hits: readonly PlacedHit[]): readonly PlacedHit[] {
  return hits.map((each) => ({ ...each, offset: 0, members: [member, ...each.members] }));
}

/** What was found in a member's name, as seen from the archive. */
export function insideMemberName(member: string, hits: readonly PlacedHit[]): readonly PlacedHit[] {
  return hits.map((each) => ({ ...each, offset: 0, members: [member, `name of ${member}`] }));
}
