import type { NearMiss } from '../rule-kit/near-miss.ts';
import type { Assignment } from '../types/facts.ts';
import type { Finding } from '../types/finding.ts';
import type { Resolution } from '../types/resolution.ts';

/** One client that reads the variable, and what it would do with and without it. */
export interface VariableReader {
  readonly platform: string;
  readonly client: string;
  /** It accepts the name in upper and lower case. */
  readonly anyCase: boolean;
  /** Set here, in a spelling that this client accepts. */
  readonly isSet: boolean;
  /** What it does here. */
  readonly now: Resolution;
  /** What it would do if the variable were not set. */
  readonly without: Resolution;
  /**
   * Two replays that differ only in the variable, which is not set in the first, and set to text that is not a
   * credential in the second. In another world, if it makes no difference in this one.
   */
  readonly tried: { readonly unset: Resolution; readonly set: Resolution };
}

/** A variable that looks right, but that no client of a platform reads. */
interface VariableLookalike {
  readonly platform: string;
  readonly instead: string;
  readonly why: string;
}

/** A token shape that the value of a variable has. */
interface VariableShape {
  readonly platform: string;
  /** `huggingface/token`. */
  readonly kind: string;
  /** For people: `Hugging Face access token`. */
  readonly name: string;
  /** The variable that such a token is read from. */
  readonly instead?: string;
}

/** Everything known about one variable here; never its value. */
export interface VariableExplanation {
  readonly name: string;
  /** The spellings that are set, if they differ in case only. */
  readonly setAs: readonly string[];
  /** In code points, if it is set under its own name. */
  readonly length?: number;
  /** Token shapes of its value, if no client reads it as a credential: only those that are evidence. */
  readonly shapes: readonly VariableShape[];
  /** In the order of platforms and their clients. */
  readonly readers: readonly VariableReader[];
  readonly lookalikes: readonly VariableLookalike[];
  readonly nearMisses: readonly NearMiss[];
  /** Lines that set it, to any value. */
  readonly assignments: readonly Assignment[];
  readonly findings: readonly Finding[];
}

/** Whether there is anything to say about a variable. */
export function isKnownVariable({ setAs, readers, lookalikes, nearMisses }: VariableExplanation): boolean {
  return [setAs, readers, lookalikes, nearMisses].some((each) => each.length > 0);
}
