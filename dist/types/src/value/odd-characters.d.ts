import type { OddCharacter } from '../types/value.ts';
/** Every character of a credential that is not printable ASCII, with its column (from 1, in code points). */
export declare function oddCharacters(text: string): readonly OddCharacter[];
