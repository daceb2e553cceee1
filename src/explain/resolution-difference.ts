import { placeKey } from '../rule-kit/place-name.ts';
import type { Resolution } from '../types/resolution.ts';

/** How a replay differs from an earlier one. */
export interface ResolutionDifference {
  /** Names of settings that have changed. */
  readonly settings: readonly string[];
  /** The places that are read. */
  readonly places: boolean;
  /** Which credential is used. */
  readonly credentials: boolean;
  /** What the client raises first, or does in its first request. */
  readonly outcome: boolean;
  /** The client could be created before, but not now. */
  readonly stops: boolean;
  /** Any difference. */
  readonly any: boolean;
}

/** Compares two replays: how the client would behave if one thing in its world were different. */
export function resolutionDifference(before: Resolution, after: Resolution): ResolutionDifference {
  const differs = (part: (resolution: Resolution) => unknown): boolean =>
    JSON.stringify(part(before)) !== JSON.stringify(part(after));
  return {
    settings: Object.keys(after.settings).filter(
      (name) => before.settings[name]?.value !== after.settings[name]?.value,
    ),
    places: differs(({ chain }) => chain.map(({ place }) => placeKey(place))),
    credentials: differs(winners),
    outcome: differs(({ raises: [first], next }) => [first, next]),
    stops: !isStopped(before) && isStopped(after),
    // A `Secret` is the same JSON text whatever it contains: whether a value exists, and its traits, do differ.
    any: differs((resolution) => resolution),
  };
}

function winners({ chain }: Resolution): readonly string[] {
  return chain.filter(({ wins }) => wins).map(({ slot, place }) => `${slot} ${placeKey(place)}`);
}

function isStopped({ raises }: Resolution): boolean {
  return raises[0]?.phase === 'construct';
}
