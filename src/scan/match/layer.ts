import type { Needle } from '../../types/sighting.ts';
import { type Around, reach, strengthOf } from './judge.ts';
import type { MatchRule, Strength } from './rules.ts';
import { signIndex } from './sign-index.ts';
import type { Signs } from './signs.ts';

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
  /** Told that the outcome hangs on bytes far away. */
  readonly far: () => void;
}

/** A layer of an item or a member. `names` are its paths: they may show a platform. */
export function outerLayer(
  bytes: Buffer,
  part: { readonly from: number; readonly to: number; readonly isContinued: boolean; readonly isSqlite: boolean; readonly isName: boolean },
  names: readonly string[],
  signs: Signs,
  far: () => void = () => {},
): Layer {
  const index = signIndex(bytes, signs);
  let named: { readonly platform: string | undefined } | undefined;
  const byName = (): string | undefined => {
    named ??= { platform: platformOfNames(names, signs) };
    return named.platform;
  };
  const platformAt = (start: number, end: number): string | undefined => {
    far();
    return index(start, end) ?? byName();
  };
  return { ...part, bytes, depth: 0, platformAt, far };
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
  const index = signIndex(bytes, signs);
  return {
    bytes,
    from,
    to,
    isName: outer.isName,
    isSqlite: false,
    isContinued: false,
    depth,
    platformAt: (start, end) => index(start, end) ?? outer.platformAt(piece.start, piece.end),
    far: outer.far,
  };
}

/** How sure it is that a text of the rule's shape at these places of the layer is a token. */
export function strengthAt(layer: Layer, rule: MatchRule, token: string, start: number, end: number): Strength {
  const { bytes } = layer;
  const around: Around = {
    before: bytes.toString('latin1', Math.max(0, start - reach.before), start),
    after: bytes.toString('latin1', end, Math.min(bytes.length, end + reach.after)),
    nearestPlatform: () => layer.platformAt(start, end),
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
