import { holdsCodeWord, looksRandom, readsAsWords } from '../../../value/placeholder.ts';

/** How an opaque text looks. */
export interface TokenLooks {
  readonly token: string;
  /** It contains words of placeholders, or has one case and no digit. */
  readonly isWords: boolean;
  readonly isRandom: () => boolean;
  /** It reads like a name in code. */
  readonly isCode: () => boolean;
}

/** Several patterns have the same shape, and a run is looked at before a token is found in it: read once. */
let last: TokenLooks = looks('');

export function looksOf(token: string): TokenLooks {
  if (last.token !== token) last = looks(token);
  return last;
}

function looks(token: string): TokenLooks {
  const isWords = readsAsWords(token);
  let isRandom: boolean | undefined;
  let isCode: boolean | undefined;
  return {
    token,
    isWords,
    isRandom: () => {
      isRandom ??= looksRandom(token);
      return isRandom;
    },
    isCode: () => {
      isCode ??= isWords || holdsCodeWord(token);
      return isCode;
    },
  };
}
