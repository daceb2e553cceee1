import type { NearMiss } from '../rule-kit/near-miss.ts';
import type { Assignment } from '../types/facts.ts';
import type { Finding } from '../types/finding.ts';
import type { Resolution } from '../types/resolution.ts';

/** One client that reads the variable, and what it would do with it and without it. */
export interface VariableReader {
  readonly platform: string;
  readonly client: string;
  /** It takes the name in upper and lower case. */
  readonly anyCase: boolean;
  /** Set here, in a spelling that this client takes. */
  readonly isSet: boolean;
  /** What it does here. */
  readonly now: Resolution;
  /** What it would do, were the variable not set. */
  readonly without: Resolution;
  /**
   * A pair of replays that differ in the variable alone, which is not set in the first, and a text that is no credential
   * in the second. In another world than this one, where it makes no difference here.
   */
  readonly tried: { readonly unset: Resolution; readonly set: Resolution };
}

/** A variable that looks right, and that no client of a platform reads. */
interface VariableLookalike {
  readonly platform: string;
  readonly instead: string;
  readonly why: string;
}

/** A token's shape that the value of a variable has. */
interface VariableShape {
  readonly platform: string;
  /** `huggingface/token`. */
  readonly kind: string;
  /** For people: `Hugging Face access token`. */
  readonly name: string;
  /** The variable that such a token is read from. */
  readonly instead?: string;
}

/** All that is known of one variable here; never its value. */
export interface VariableExplanation {
  readonly name: string;
  /** The spellings under which it is set, where only their case differs. */
  readonly setAs: readonly string[];
  /** In code points, where it is set under its own name. */
  readonly length?: number;
  /** Shapes of tokens that its value has, where no client reads it as a credential: only those that prove something. */
  readonly shapes: readonly VariableShape[];
  /** In the order of platforms and their clients. */
  readonly readers: readonly VariableReader[];
  readonly lookalikes: readonly VariableLookalike[];
  readonly nearMisses: readonly NearMiss[];
  /** Lines that set it, whatever they set it to. */
  readonly assignments: readonly Assignment[];
  readonly findings: readonly Finding[];
}

/** Whether there is anything to say of a variable. */
export function isKnownVariable({ setAs, readers, lookalikes, nearMisses }: VariableExplanation): boolean {
  return [setAs, readers, lookalikes, nearMisses].some((each) => each.length > 0);
}
