import type { Needle } from '../../types/sighting.ts';
import { isAssignedAt } from './candidates/run-neighbours.ts';
import { type Around, reach, strengthOf } from './context/confidence.ts';
import { type SignIndex, signIndex } from './context/platform-mention-index.ts';
import type { Signs } from './context/platform-mentions.ts';
import type { MatchRule, Strength } from './context/token-patterns.ts';

/** A token seen in a layer. */
export interface Hit {
  /** Places in the layer's bytes. Of a token within something encoded: the places of that. */
  readonly start: number;
  readonly end: number;
  readonly token: string;
  readonly rule?: MatchRule;
  /** How sure it is: see `Strength`. */
  readonly strength: Strength;
  readonly needle?: Needle;
  /** How it is wrapped, as seen from the layer, outermost first. */
  readonly within: readonly string[];
  /** The start of the token in the innermost layer: two tokens in one blob differ by it. */
  readonly inner: number;
}

/** Bytes that are looked into: those of an item, or what was decoded from a piece of them. */
export interface Layer {
  readonly bytes: Buffer;
  /** Tokens that begin here are wanted; what stands around may be read. */
  readonly from: number;
  readonly to: number;
  readonly isName: boolean;
  readonly isSqlite: boolean;
  /** The bytes before the first belong to the same item, but are gone: a run at the start is a piece of a longer one. */
  readonly isContinued: boolean;
  /** How many encodings were taken off. */
  readonly depth: number;
  /** The platform whose sign stands nearest to these places. */
  readonly platformAt: (start: number, end: number) => string | undefined;
  /** Looks into an archive that was found in encoded text; undefined: the bytes are none. */
  readonly unpack: (bytes: Buffer) => readonly Hit[] | undefined;
  /** Told of bytes of which the outcome hangs on others far away. */
  readonly far: (start: number, end: number) => void;
}

/** What an item gives to the layers of it. */
export interface LayerSource {
  /** Its paths: they may show a platform. */
  readonly names: readonly string[];
  readonly isName: boolean;
  readonly signs: Signs;
  readonly unpack: Layer['unpack'];
}

/** Which bytes of an item a layer is. */
export interface LayerPart {
  readonly from: number;
  readonly to: number;
  readonly isContinued: boolean;
  readonly isSqlite: boolean;
}

/** For layers of which nobody asks what they hang on. */
export const notFar: Layer['far'] = () => {};

/** A layer of an item or a member. It is made for each of a million objects: nothing in it is made before it is asked for. */
export function outerLayer(
  bytes: Buffer,
  { from, to, isContinued, isSqlite }: LayerPart,
  source: LayerSource,
  far: Layer['far'],
): Layer {
  let index: SignIndex | undefined;
  let named: { readonly platform: string | undefined } | undefined;
  const platformAt = (start: number, end: number): string | undefined => {
    far(start, end);
    index ??= signIndex(bytes, source.signs);
    const near = index(start, end);
    if (near !== undefined) return near;
    named ??= { platform: platformOfNames(source.names, source.signs) };
    return named.platform;
  };
  return {
    bytes,
    from,
    to,
    isName: source.isName,
    isSqlite,
    isContinued,
    depth: 0,
    platformAt,
    unpack: source.unpack,
    far,
  };
}

/** The same layer, of which other tokens are wanted. */
export function layerBetween(
  { bytes, isName, isSqlite, isContinued, depth, platformAt, unpack, far }: Layer,
  { from, to }: { readonly from: number; readonly to: number },
): Layer {
  return { bytes, from, to, isName, isSqlite, isContinued, depth, platformAt, unpack, far };
}

/** A layer decoded from a piece of another. What it does not show itself, the outer layer may show. */
export function innerLayer(
  outer: Layer,
  piece: { readonly start: number; readonly end: number },
  bytes: Buffer,
  from: number,
  to: number,
  signs: Signs,
  depth: number,
): Layer {
  let index: SignIndex | undefined;
  const platformAt = (start: number, end: number): string | undefined => {
    index ??= signIndex(bytes, signs);
    return index(start, end) ?? outer.platformAt(piece.start, piece.end);
  };
  return {
    bytes,
    from,
    to,
    isName: outer.isName,
    isSqlite: false,
    isContinued: false,
    depth,
    platformAt,
    unpack: outer.unpack,
    far: notFar,
  };
}

/** How sure it is that a text of the rule's shape at these places of the layer is a token. */
export function strengthAt(layer: Layer, rule: MatchRule, token: string, start: number, end: number): Strength {
  const { bytes } = layer;
  const around: Around = {
    before: bytes.toString('latin1', Math.max(0, start - reach.before), start),
    after: bytes.toString('latin1', end, Math.min(bytes.length, end + reach.after)),
    nearestPlatform: () => layer.platformAt(start, end),
    isAssigned: isAssignedAt(bytes, start),
    isName: layer.isName,
  };
  return strengthOf(rule, token, around);
}

function platformOfNames(names: readonly string[], signs: Signs): string | undefined {
  for (const name of names) {
    const found = signs.all(name).at(-1);
    if (found) return found.provider;
  }
  return undefined;
}
