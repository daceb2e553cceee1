import type { Place } from './place.js';
import type { Value } from './value.js';
import type { FileStat } from './world.js';
/** The name of a credential's part, as the client's own code calls it: `client_id`, `refresh_token`. */
export type Slot = string;
/** One place that a client reads, in its order: what people are shown. */
export interface ChainEntry {
    readonly slot: Slot;
    readonly place: Place;
    readonly role: 'current' | 'legacy' | 'cache' | 'lookalike';
    /**
     * `ignored`: found, but this client skips it; `why` says for what reason. `unknown`: it depends on what is unknown
     * here (never in what a replay gives).
     */
    readonly state: 'found' | 'absent' | 'empty' | 'unreadable' | 'malformed' | 'ignored' | 'unknown';
    /** One short clause: `the environment is set, so the file is not opened`. */
    readonly why?: string;
    readonly wins: boolean;
    readonly value?: Value;
    readonly stat?: FileStat;
    readonly problem?: Problem;
    /** Names in a file that lacks the one that is read, to recognize a similar one. Harmless ones only. */
    readonly otherKeys?: readonly string[];
}
/** What is wrong with a file or a variable that had to be parsed; never its text. */
export interface Problem {
    readonly kind: 'syntax' | 'encoding' | 'bom' | 'type' | 'missing-key' | 'permission' | 'not-a-file' | 'limit';
    /** Our words, which quote nothing of the text: `not JSON`, `a list where an object is expected`. */
    readonly what: string;
    /** Counted from 1. */
    readonly line?: number;
    readonly column?: number;
    /** What this client does about it. */
    readonly effect: 'ignored' | 'warning' | 'fatal';
}
/** An exception of the client that can be predicted before any connection. Secrets in `message` are `[secret]`. */
export interface Raised {
    /** `construct`: creating the client; `token`: getting a token; `send`: the first request. */
    readonly phase: 'construct' | 'token' | 'send';
    /** As Python prints it, without `builtins.`. */
    readonly class: string;
    readonly message: string;
    /** The program catches it and prints only `message`, in its own words: the `es` command. */
    readonly ownWords?: true;
}
/**
 * A value that determines the client's behavior and is not secret: a profile's name, a server's address, an
 * environment's name.
 */
export interface Setting {
    readonly value: string;
    readonly place: Place;
}
export interface Field {
    readonly value: Value;
    readonly place: Place;
}
/** What one client program would do here. */
export interface Resolution {
    readonly client: string;
    readonly provider: string;
    /** A label in the notation of the recordings: `env`, `file:~/…`, `none`; by field if the client mixes sources. */
    readonly source: string | Readonly<Record<Slot, string>>;
    /** The credentials that the client would hold. A field that it holds as `None` is absent. */
    readonly fields: Readonly<Record<Slot, Field>>;
    readonly chain: readonly ChainEntry[];
    /** In the order in which the user would see them. */
    readonly raises: readonly Raised[];
    /** The client's own messages, as the recordings spell them: `UserWarning: …`. */
    readonly warnings: readonly string[];
    readonly settings: Readonly<Record<string, Setting>>;
    /** A token that expires within this many seconds is treated as expired by the client. */
    readonly leewaySeconds: number;
    /** What happens in the first request: `refreshes`, `sends` a held token, sends `nothing`, or it is `unknown`. */
    readonly next: 'sends' | 'exchanges' | 'sends-nothing' | 'raises' | 'unknown';
    /** What is unknown, and why. */
    readonly gaps: readonly string[];
    readonly confidence: 'modelled' | 'other-version';
}
/** What the user's own code passes: `args` to the client's constructor, `options` for the rest (profile, server, …). */
export interface ResolveInput {
    readonly args?: Readonly<Record<string, unknown>>;
    readonly options?: Readonly<Record<string, unknown>>;
}
