import { fastScan, type Visit } from './candidates/fast-scan.ts';
import { type TextSearch, textSearch } from './candidates/find-texts.ts';
import { isBareName } from './candidates/run-traits.ts';
import type { SearchPlan } from './candidates/search-plan.ts';
import type { DecodedText } from './decoded-text.ts';

/** How a matcher searches. `npm run verify` and tests search in a slow and obvious way, which must give the same. */
export interface TokenSearch {
  /** Whether a short text may hold a token of the plan at all. */
  mayHold(bytes: Uint8Array, plan: SearchPlan): boolean;
  /** Visits everything in a text that may be a token, or holds encoded text. */
  tokens(decoded: DecodedText, plan: SearchPlan, visit: Visit): void;
  /** A search for these texts, exactly. */
  texts(texts: readonly Uint8Array[]): TextSearch;
}

export const fastSearch: TokenSearch = {
  mayHold: (bytes, plan) => !isBareName(bytes, plan),
  tokens: fastScan,
  texts: textSearch,
};
