declare const brand: unique symbol;

/**
 * A text from outside: an argument, the name of a file, a key in one. It is not a `string`, so it cannot become part of
 * a sentence by mistake; only `shown` (foreign-text.ts) turns it into what may be printed.
 */
export interface Untrusted {
  readonly [brand]: 'untrusted';
}

const texts = new WeakMap<object, string>();
const said = 'text from outside';

/** Makes a text from outside `Untrusted`. */
export function untrusted(text: string): Untrusted {
  const custody = Object.freeze({ toString: () => said, toJSON: () => said });
  texts.set(custody, text);
  return custody as unknown as Untrusted;
}

/** The text itself, to compare or use it; `test/architecture.test.ts` has the list of files that may call it. */
export function rawText(text: Untrusted): string {
  return texts.get(text) ?? '';
}

/** A sentence of ours, or part of one: it contains nothing from outside except what `shown` returned. */
export type Words = string & { readonly [brand]: 'words' };

/** A sentence in our own words: what is inserted must be words as well, or a number. */
export function say(own: TemplateStringsArray, ...slots: readonly (Words | number)[]): Words {
  return own.map((text, index) => text + String(slots[index] ?? '')).join('') as Words;
}

/**
 * A text from our own sources, if the compiler cannot see that; `test/architecture.test.ts` has the list of files that
 * may call it.
 */
export function ourOwn(text: string): Words {
  return text as Words;
}

/** Words one after the other. */
export function joinWords(parts: readonly Words[], between: Words): Words {
  return parts.join(between) as Words;
}
