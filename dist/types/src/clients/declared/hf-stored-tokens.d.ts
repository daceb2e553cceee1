import type { BuiltIn } from './replay-state.ts';
/**
 * huggingface_hub 2.4.0 utils/_auth.py:243 and :371: a token of the browser login stands in `stored_tokens` with a
 * refresh token; within a day of its end it is refreshed before it is used. The file is read for the token's sake, and
 * by whatever lists the tokens (`hf auth list`): what is wrong with it is said at each.
 */
export declare const hfStoredTokens: BuiltIn;
