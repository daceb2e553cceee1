import type { RecognisedError, Weight } from '../types/error-text.ts';
import type { FailureClass } from '../types/failure-class.ts';

/** A class that an error may be of, and how likely the text alone makes it. */
export interface RankedClass {
  readonly class: FailureClass;
  readonly likelihood: 'high' | 'medium' | 'low';
  readonly score: number;
}

/** What a message is worth. One that decides outweighs any number of last lines that many errors share. */
const worth: Readonly<Record<Weight, number>> = { decides: 100, narrows: 30, hints: 8, any: 2 };
/** Of a class at each place of a message's list. */
const byPlace = [1, 0.5, 0.35, 0.25, 0.18, 0.12, 0.09, 0.07];
const last = 0.05;

/** The classes that the messages of an error speak for, most likely first. */
export function rankClasses({ matches }: RecognisedError): readonly RankedClass[] {
  const scores = new Map<FailureClass, number>();
  // Where one message decides, what others say only orders the rest.
  const isDecided = matches.some(({ weight }) => weight === 'decides');
  for (const { classes, weight, platform } of matches)
    classes.forEach((each, place) => {
      // The platform's own table knows more than the general one.
      const score =
        worth[weight] *
        (platform === undefined ? 1 : 1.5) *
        (isDecided && weight !== 'decides' ? 0.4 : 1) *
        (byPlace[place] ?? last);
      scores.set(each, (scores.get(each) ?? 0) + score);
    });
  const ranked = [...scores].sort(([, a], [, b]) => b - a);
  const most = ranked[0]?.[1] ?? 0;
  const second = ranked[1]?.[1] ?? 0;
  return ranked.map(([name, score], place) => ({
    class: name,
    score,
    likelihood:
      place === 0 && most >= worth.decides && most > second * 1.8
        ? 'high'
        : score >= most * 0.4 && place < 3
          ? 'medium'
          : 'low',
  }));
}
