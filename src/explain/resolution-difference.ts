import { placeKey } from '../rule-kit/place-name.ts';
import type { Resolution } from '../types/resolution.ts';

/** In what a replay differs from one before it. */
export interface ResolutionDifference {
  /** Names of settings that are others now. */
  readonly settings: readonly string[];
  /** The places that are looked at. */
  readonly places: boolean;
  /** Which credential is used. */
  readonly credentials: boolean;
  /** What the client raises first, or does at its first request. */
  readonly outcome: boolean;
  /** The client can be made before, and no longer. */
  readonly stops: boolean;
  /** Anything at all. */
  readonly any: boolean;
}

/** Compares two replays: how the client would act, were one thing in its world different. */
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
    // A `Secret` is the same text in JSON whatever it holds: that a value is there or not, and its traits, do differ.
    any: differs((resolution) => resolution),
  };
}

function winners({ chain }: Resolution): readonly string[] {
  return chain.filter(({ wins }) => wins).map(({ slot, place }) => `${slot} ${placeKey(place)}`);
}

function isStopped({ raises }: Resolution): boolean {
  return raises[0]?.phase === 'construct';
}
