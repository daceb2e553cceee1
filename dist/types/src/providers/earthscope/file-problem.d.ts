import type { PythonException } from '../../python/exception.ts';
import type { Problem } from '../../types/resolution.ts';
import type { ErrorCode } from '../../types/world.ts';
/** What an errno means for people. */
export declare function osProblem(code: ErrorCode, effect: Problem['effect']): Problem;
/** What a text that cannot be read is, without a word of it. `format` is `JSON` or `TOML`. */
export declare function syntaxProblem(format: string, bytes: Uint8Array, error: PythonException, effect: Problem['effect']): Problem;
