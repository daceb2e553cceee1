import type { Secret } from '../secret.ts';

/** The label of a value: the same for the same text within one report; it reveals nothing else. */
export type LabelOf = (secret: Secret) => string;

/** Assigns labels, `A`, `B`, …, in the order in which values are shown. */
export function labelValues(): LabelOf {
  const known: Secret[] = [];
  return (secret) => {
    const index = known.findIndex((each) => each.relation(secret) === 'same');
    return letters(index === -1 ? known.push(secret) - 1 : index);
  };
}

/** A … Z, AA, AB … as in spreadsheets. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
