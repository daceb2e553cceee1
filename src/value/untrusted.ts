declare const brand: unique symbol;

/**
 * A text from outside: an argument, the name of a file, a key in one. It is no `string`, so that it cannot be put into a
 * sentence by mistake; `shown` (foreign-text.ts) alone makes of it what may be printed.
 */
export interface Untrusted {
  readonly [brand]: 'untrusted';
}

const texts = new WeakMap<object, string>();
const said = 'text from outside';

/** Takes a text from outside into custody. */
export function untrusted(text: string): Untrusted {
  const custody = Object.freeze({ toString: () => said, toJSON: () => said });
  texts.set(custody, text);
  return custody as unknown as Untrusted;
}

/** The text itself, to compare it or to use it; `test/architecture.test.ts` keeps the list of files that may. */
export function rawText(text: Untrusted): string {
  return texts.get(text) ?? '';
}

/** A sentence of ours, or a part of one: nothing of it is from outside but what `shown` let pass. */
export type Words = string & { readonly [brand]: 'words' };

/** A sentence in our own words: what is put into it must be words as well, or a number. */
export function say(own: TemplateStringsArray, ...slots: readonly (Words | number)[]): Words {
  return own.map((text, index) => text + String(slots[index] ?? '')).join('') as Words;
}

/** A text that is in our own sources, for where the compiler cannot see that; `test/architecture.test.ts` keeps the list of files that may. */
export function ourOwn(text: string): Words {
  return text as Words;
}

/** Words one after the other. */
export function joinWords(parts: readonly Words[], between: Words): Words {
  return parts.join(between) as Words;
}
