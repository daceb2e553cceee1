/** What counts as there: `set` (an empty value too: CDS, Sentinel Hub, Synapse), `nonEmpty` (Hugging Face, W&B, ECMWF), `nonBlank`. */
export type PresenceRule = 'set' | 'nonEmpty' | 'nonBlank';
/** What a client does to a value before it uses it, in the order given. White space is Python's. Default: nothing. */
export type CleanStep = 'trim' | 'remove-newlines' | 'strip-double-quotes';
/**
 * Whether a thing is so. All that is given must hold.
 * `env` with `is`: a presence rule, `empty` (unset counts too), or `true` (1, on, yes or true in any case), or `equals` a
 * text;
 * `argument` with `equals` (`true` and `false` for booleans), without it: it was passed; `slot` with `contains`, or with
 * `held` (whether the client holds it).
 */
export interface DeclaredCondition {
    readonly env?: string;
    readonly is?: PresenceRule | 'empty' | 'true';
    readonly argument?: string;
    readonly equals?: string;
    readonly slot?: string;
    readonly contains?: string;
    readonly held?: boolean;
}
/** One named value that the client resolves: `key`, `url`. */
export interface DeclaredSlot {
    readonly name: string;
    /** The client cannot go on without it. */
    readonly required: boolean;
    /** An address or a user's name: no secret. */
    readonly public: boolean;
    /** Of a public one: what it is for most people, in lines to paste. */
    readonly usual?: string;
}
/** A variable or an argument that picks a profile or a section: `{profile}` in names and paths (Sentinel Hub, Planet). */
export interface DeclaredSelector {
    readonly name: string;
    readonly argument?: string;
    readonly env?: string;
    readonly present: PresenceRule;
    readonly default: string;
    /** The client lower-cases it (Planet). */
    readonly lower: boolean;
}
/**
 * A path by name. `parts` are joined as the client's `os.path.join` does it; a part may hold `{other}` (a path declared
 * before it, or a selector), `{other:folder}`. A present `env` stands in the place of the parts.
 */
export interface DeclaredPath {
    readonly name: string;
    readonly env?: string;
    readonly present: PresenceRule;
    readonly parts: readonly string[];
    /** Other parts on Windows and macOS (`_netrc`, `%APPDATA%`: Earthdata, openEO). */
    readonly windows?: readonly string[];
    readonly macos?: readonly string[];
    /** What is expanded in the outcome, override and default alike: `~`, `$NAME`. Most overrides: nothing. */
    readonly expand: readonly ('user' | 'variables')[];
    /** Only where this holds, it takes the place of the path of the same name (Hugging Face's staging mode). */
    readonly when?: DeclaredCondition;
    /** The client's own words spell it as `pathlib` does. */
    readonly pathlib: boolean;
}
/** An exception: its class as Python prints it, and its message, in which `{name}` is a path, a selector or `{error}`. */
export interface DeclaredRaise {
    readonly class: string;
    readonly message: string;
}
/**
 * What a problem leads to: `next` (the next source, silently), `stop` (no later source: BossDB, Copernicus Marine),
 * `warn` (a line of the client's, then the next source: W&B), `fatal` (Python's own exception, or one of the client's).
 */
export interface DeclaredPolicy {
    readonly do: 'next' | 'stop' | 'warn' | 'fatal';
    readonly class?: string;
    /** The line of `warn`, or the message of the client's own exception. */
    readonly message?: string;
}
/** What may be wrong with a file: it is not there, cannot be opened, is no text, is not of its format, lacks a key. */
export type FileProblemClass = 'missing' | 'unreadable' | 'encoding' | 'malformed' | 'missing-key';
/** What one source says of one slot (or setting). */
export interface DeclaredField {
    readonly slot?: string;
    readonly setting?: string;
    /** Variables, arguments or keys, the first present one counts; `a.b` in JSON, TOML and INI. None: the whole file. */
    readonly names: readonly string[];
    /** Older names, asked after the others. */
    readonly legacy: readonly string[];
    readonly present: PresenceRule;
    readonly clean: readonly CleanStep[];
    /** The first present name is chosen before cleaning (Hugging Face: a blank variable hides the older one), or after it. */
    readonly coalesce: 'raw' | 'cleaned';
    /** What still counts as being there after cleaning. */
    readonly cleaned: PresenceRule;
    /** The text must be one of Python's integers, else its ValueError: CDS's `verify`. */
    readonly as?: 'int';
    readonly default?: string;
}
export type DeclaredFormat = 'raw' | 'json' | 'toml' | 'ini' | 'colon-lines' | 'dotenv';
interface SourceBase {
    /** As recordings spell it; by default `env:{name}`, `file:{path}`, `arg`, `default`. */
    readonly 'recording-label'?: string;
    readonly when?: DeclaredCondition;
    /** The first version of the package that looks there, and the first that does so no longer. */
    readonly since?: string;
    readonly below?: string;
    /** Looked at only while a slot of it is open, or always (Sentinel Hub parses its file even if not needed). */
    readonly opened: 'if-needed' | 'always';
    /** With `pairing = "group"`: what follows where some, but not all, of a kind's slots are here (ECMWF: fatal). */
    readonly partial: DeclaredPolicy;
    readonly fields: readonly DeclaredField[];
}
/** A place where the client looks, in its order. */
export type DeclaredSource = (SourceBase & {
    readonly kind: 'argument';
}) | (SourceBase & {
    readonly kind: 'env';
})
/** What is built in where nothing else is found: the `default` of each field (ECMWF's anonymous key). */
 | (SourceBase & {
    readonly kind: 'default';
}) | (SourceBase & {
    readonly kind: 'file';
    /** The name of a path. */
    readonly path: string;
    readonly format: DeclaredFormat;
    /** Whether the client asks `os.path.exists` first (then what may not be searched is missing) or just opens it. */
    readonly check: 'exists' | 'open';
    readonly problems: Readonly<Partial<Record<FileProblemClass, DeclaredPolicy>>>;
}) | {
    readonly kind: 'built-in';
    readonly name: string;
    readonly when?: DeclaredCondition;
    readonly since?: string;
    readonly below?: string;
};
/** A value that steers the client and is no secret. */
export interface DeclaredSetting {
    readonly name: string;
    /** Without one it is always the default: where `when` holds. */
    readonly env?: string;
    readonly when?: DeclaredCondition;
    readonly present: PresenceRule;
    readonly default: string;
    /** Characters that the client takes off the end: `/`. */
    readonly trimEnd?: string;
    /** `url`: the client takes it apart with `urllib.parse` while it is imported, and ends with what that raises. */
    readonly as?: 'url';
}
/**
 * What happens apart from finding values, in the order given: an exception, or the credentials stay at home. A step that
 * withholds with the phase `construct` comes first of all, and nothing is read; with `send` it comes when the request is
 * put together, before it goes out; else when all is found.
 */
export interface DeclaredStep {
    readonly when: readonly DeclaredCondition[];
    readonly do: 'raise' | 'withhold';
    readonly phase?: 'construct' | 'token' | 'send';
    readonly class?: string;
    readonly message?: string;
    /** `withhold`: for people, as a setting. */
    readonly why?: string;
}
/**
 * Where the secret goes in a request, and who sends it. The first is used that holds and whose slot is held, else the
 * first that holds: a client without a credential still asks an address.
 */
export interface DeclaredWire {
    readonly when?: DeclaredCondition;
    readonly slot: string;
    readonly auth: 'header' | 'basic';
    readonly header: string;
    readonly prefix: string;
    /** `basic`: what stands between user and password in the slot, and the exception where that gives not two parts. */
    readonly split?: string;
    readonly unsplit?: DeclaredRaise;
    /** Which of Python's HTTP libraries sends it: what that refuses, the client raises, in the library's order. */
    readonly library?: 'requests' | 'httpx' | 'httpx2';
    /** The address of the user's first request, from slots and settings: `{url}/catalogue`. */
    readonly address?: string;
    /** The constructor sends a request of its own, and what that raises becomes a warning of this category. */
    readonly 'warns-on-connect'?: {
        readonly category: string;
        readonly address: string;
    };
}
/** A client program as data: what `[[clients]]` of a `provider.toml` says, with defaults filled in. */
export interface DeclaredClient {
    readonly id: string;
    readonly package: string;
    /** `0.7.` stands for 0.7.x, `1.20-1.33` for 1.20.0 to every 1.33.x. */
    readonly versions: readonly string[];
    /** The programs that the package installs: `hf`. */
    readonly programs: readonly string[];
    readonly signOfUse: boolean;
    /** Whether recordings give one source, or one for each slot. */
    readonly 'recording-label': 'one' | 'by-slot';
    /** Each slot alone (CDS), or all of them from the first source that has a whole kind (ECMWF, Earthdata). */
    readonly pairing: 'per-field' | 'group';
    /** `group`: the sets of slots of which one must be whole, in the client's order (Earthdata: token, else user and password). */
    readonly kinds: readonly (readonly string[])[];
    /** In seconds: a token that expires sooner is treated as expired. */
    readonly leeway: number;
    readonly slots: readonly DeclaredSlot[];
    readonly selectors: readonly DeclaredSelector[];
    readonly paths: readonly DeclaredPath[];
    readonly settings: readonly DeclaredSetting[];
    readonly sources: readonly DeclaredSource[];
    /** Built-in functions that look at what was found. */
    readonly hooks: readonly string[];
    /** Raised while building the client where a required slot (`group`: a whole kind) was found nowhere. */
    readonly incomplete?: DeclaredRaise;
    readonly steps: readonly DeclaredStep[];
    readonly wire: readonly DeclaredWire[];
}
export {};
