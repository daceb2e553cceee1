import type { Secret } from '../secret.js';
/** A character that a pasted credential should not contain: its code point, its name, its position. */
export interface OddCharacter {
    readonly codePoint: number;
    /** Unicode's name, in lower case: `left double quotation mark`. */
    readonly name: string;
    /** Counted from 1, in code points. */
    readonly column: number;
    readonly kind: 'quote' | 'space' | 'invisible' | 'look-alike' | 'control' | 'other';
}
/** The claims of a JWT that are not personal. Times are Unix seconds. */
export interface JwtTraits {
    readonly expires?: number;
    readonly issuedAt?: number;
    readonly notBefore?: number;
    readonly issuer?: string;
    readonly audience?: readonly string[];
    readonly scopes?: readonly string[];
}
/**
 * What a credential is wrapped in, so that the whole is not one: JSON around it, its own name before it (`NAME=value`),
 * one base64 too many, two of them in a row, the path of its file, a line break written as `\\n`. `kinds` are the
 * formats of the content.
 */
export type Wrapping = {
    readonly is: 'json';
    readonly key?: string;
    readonly kinds: readonly string[];
} | {
    readonly is: 'assignment';
    readonly name?: string;
    readonly kinds: readonly string[];
} | {
    readonly is: 'base64';
    readonly kinds: readonly string[];
} | {
    readonly is: 'joined';
    readonly parts: number;
    readonly lines: boolean;
    readonly kinds: readonly string[];
} | {
    readonly is: 'path';
} | {
    readonly is: 'escaped';
};
/** A documented address; a retired one, or another path on a documented host, each with the right one. */
export type AddressStanding = {
    readonly is: 'current';
} | {
    readonly is: 'retired';
    readonly instead: string;
} | {
    readonly is: 'other-path';
    readonly instead: string;
};
/** What rules may know about a value without revealing it. Computed once, when the `Secret` is created. */
export interface Traits {
    /** In code points. */
    readonly length: number;
    /** The ids of all public shapes of any provider that match the trimmed, unquoted value: `cave/token`, `jwt`. */
    readonly kinds: readonly string[];
    /** Empty, or only white space. */
    readonly blank: boolean;
    readonly odd: readonly OddCharacter[];
    /** The value begins and ends with quotation marks. */
    readonly quotes?: 'ascii' | 'curly';
    /** White space at an end. */
    readonly edges?: 'space' | 'newline';
    /** White space (possibly including a line break) inside. */
    readonly inside?: 'space' | 'newline';
    /** A scheme in the value: `Bearer`, `Basic`, `token`. */
    readonly prefix?: string;
    /** `<…>`, `YOUR_…`, `xxxx`, or an example from a platform's own documents. */
    readonly placeholder: boolean;
    /** An http(s) address: its host is not secret. `standing` is its status in a platform's documentation. */
    readonly address?: {
        readonly open: boolean;
        readonly host: string;
        readonly standing?: AddressStanding;
    };
    /** A platform's address without `https://`: the complete one. */
    readonly bareAddress?: string;
    /** If it is set, white space, quotation marks and prefixes belong to the wrapping and are not reported. */
    readonly wrapping?: Wrapping;
    /**
     * Without what was pasted along with it, it is a whole credential as far as its text tells: see `strayCharacters`.
     */
    readonly repairable?: true;
    /** The same text twice in a row. */
    readonly doubled: boolean;
    readonly jwt?: JwtTraits;
    /** It begins like a JWT, whether complete or not. */
    readonly beginsAsJwt: boolean;
    /** Python's type name, if the file contains something other than a string. */
    readonly pythonType?: 'int' | 'float' | 'bool' | 'list' | 'dict' | 'NoneType';
}
/** `unknown`: a CI secret, a sealed file, a file that could not be read. */
export type Value = {
    readonly is: 'known';
    readonly secret: Secret;
    readonly traits: Traits;
} | {
    readonly is: 'unknown';
    readonly reason: string;
};
