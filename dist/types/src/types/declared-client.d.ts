/**
 * What counts as present: `set` (an empty value too: CDS, Sentinel Hub, Synapse), `nonEmpty` (Hugging Face, W&B,
 * ECMWF), `nonBlank`.
 */
export type PresenceRule = 'set' | 'nonEmpty' | 'nonBlank';
/** What a client does to a value before it uses it, in the given order. White space is Python's. Default: nothing. */
export type CleanStep = 'trim' | 'remove-newlines' | 'strip-double-quotes';
/**
 * A condition; everything given must be true. `env` with `is`: a presence rule, `empty` (unset counts too), or `true`
 * (1, on, yes or true, case-insensitive), or `equals` a text; `argument` with `equals` (`true` and `false` for
 * booleans), without it: it was passed; `slot` with `contains`, or with `held` (whether the client holds it).
 */
export interface DeclaredCondition {
    /** The name of a variable; `is` or `equals` says what its value must be. */
    readonly env?: string;
    readonly is?: PresenceRule | 'empty' | 'true';
    /** The name of an argument; without `equals`, passing it is enough. */
    readonly argument?: string;
    /** The text that a variable or an argument must be (`true` and `false` for booleans). */
    readonly equals?: string;
    /** The name of a slot; `contains` or `held` says what must be so. */
    readonly slot?: string;
    /** A text that the slot’s value must contain. */
    readonly contains?: string;
    /** Whether the client must hold the slot, or must not. */
    readonly held?: boolean;
}
/** One named value that the client resolves: `key`, `url`. */
export interface DeclaredSlot {
    /** The name of the slot, as the client’s own code calls it. */
    readonly name: string;
    /** The client cannot continue without it. */
    readonly required: boolean;
    /** An address or a user's name: not secret. */
    readonly public: boolean;
    /** For a public one: the value that most people use, for lines to paste. */
    readonly usual?: string;
}
/**
 * A variable or an argument that selects a profile or a section: `{profile}` in names and paths (Sentinel Hub, Planet).
 */
export interface DeclaredSelector {
    /** The name that is in braces in names and paths. */
    readonly name: string;
    /** The argument that gives it. */
    readonly argument?: string;
    /** The variable that gives it. */
    readonly env?: string;
    readonly present: PresenceRule;
    /** Its default value. */
    readonly default: string;
    /** The client converts it to lower case (Planet). */
    readonly lower: boolean;
}
/**
 * A path by name. `parts` are joined like the client's `os.path.join`; a part may contain `{other}` (a path declared
 * before it, or a selector), `{other:folder}`. If `env` is set, it replaces the parts.
 */
export interface DeclaredPath {
    /** The name under which sources and other paths use it. */
    readonly name: string;
    /** The variable that overrides it. */
    readonly env?: string;
    readonly present: PresenceRule;
    /** What is joined to make the path. */
    readonly parts: readonly string[];
    /** Other parts on Windows (`_netrc`, `%APPDATA%`: Earthdata, openEO). */
    readonly windows?: readonly string[];
    /** Other parts on macOS. */
    readonly macos?: readonly string[];
    /** What is expanded in the result, override and default alike: `~`, `$NAME`. Most overrides: nothing. */
    readonly expand: readonly ('user' | 'variables')[];
    /** Only if this is true, it replaces the path of the same name (Hugging Face's staging mode). */
    readonly when?: DeclaredCondition;
    /** The client's own messages spell it as `pathlib` does. */
    readonly pathlib: boolean;
}
/**
 * An exception: its class as Python prints it, and its message, in which `{name}` is a path, a selector or `{error}`.
 */
export interface DeclaredRaise {
    /** The exception’s class, as Python prints it. */
    readonly class: string;
    /** Its message. */
    readonly message: string;
}
/**
 * What a problem causes: `next` (the next source, silently), `stop` (no later source: BossDB, Copernicus Marine),
 * `warn` (a warning of the client, then the next source: W&B), `fatal` (Python's own exception, or one of the
 * client's).
 */
export interface DeclaredPolicy {
    /** What follows. */
    readonly do: 'next' | 'stop' | 'warn' | 'fatal';
    /** Of `fatal`: the client’s own exception, as Python prints it. */
    readonly class?: string;
    /** The line of `warn`, or the message of the client's own exception. */
    readonly message?: string;
}
/** What each problem of a file causes; by default, the next source. */
export interface DeclaredProblems {
    /** The file does not exist. */
    readonly missing?: DeclaredPolicy;
    /** The file cannot be opened. */
    readonly unreadable?: DeclaredPolicy;
    /** The file is not text in UTF-8. */
    readonly encoding?: DeclaredPolicy;
    /** The text is not of the format. */
    readonly malformed?: DeclaredPolicy;
    /** The file does not have the key. */
    readonly 'missing-key'?: DeclaredPolicy;
}
/** What may be wrong with a file. */
export type FileProblemClass = keyof DeclaredProblems;
/** How one source sets one slot (or setting). */
export interface DeclaredField {
    /** The slot that it fills. */
    readonly slot?: string;
    /** The setting that it fills, if it is not a slot. */
    readonly setting?: string;
    /**
     * Variables, arguments or keys, of which the first present one counts; `a.b` in JSON, TOML and INI. None: the whole
     * file.
     */
    readonly names: readonly string[];
    /** Legacy names, tried after the others. */
    readonly legacy: readonly string[];
    readonly present: PresenceRule;
    readonly clean: readonly CleanStep[];
    /**
     * Whether the first present name is chosen before cleaning (Hugging Face: a blank variable hides the legacy one), or
     * after it.
     */
    readonly coalesce: 'raw' | 'cleaned';
    /** What still counts as present after cleaning. */
    readonly cleaned: PresenceRule;
    /** The text must be an integer in Python, otherwise its ValueError: CDS's `verify`. */
    readonly as?: 'int';
    /** For `kind = "default"`: the value. */
    readonly default?: string;
}
/** The format of a credential file. */
export type DeclaredFormat = 'raw' | 'json' | 'toml' | 'ini' | 'colon-lines' | 'dotenv';
interface SourceBase {
    /** As spelled in recordings; by default `env:{name}`, `file:{path}`, `arg`, `default`. */
    readonly 'recording-label'?: string;
    readonly when?: DeclaredCondition;
    /** The first version of the package that reads it. */
    readonly since?: string;
    /** The first version of the package that no longer reads it. */
    readonly below?: string;
    /** Read only while one of its slots is empty, or always (Sentinel Hub parses its file even if it is not needed). */
    readonly opened: 'if-needed' | 'always';
    /** With `pairing = "group"`: what happens if some, but not all, of a kind's slots are here (ECMWF: fatal). */
    readonly partial: DeclaredPolicy;
    readonly fields: readonly DeclaredField[];
}
/** A place that the client reads, in its order. */
export type DeclaredSource = (SourceBase & {
    /**
     * Where the client reads: what the user’s code passes, a variable, a file, a built-in value, or in code of ours.
     */
    readonly kind: 'argument';
}) | (SourceBase & {
    readonly kind: 'env';
})
/** What is built in if nothing else is found: the `default` of each field (ECMWF's anonymous key). */
 | (SourceBase & {
    readonly kind: 'default';
}) | (SourceBase & {
    readonly kind: 'file';
    /** The name of a path. */
    readonly path: string;
    readonly format: DeclaredFormat;
    /**
     * Whether the client calls `os.path.exists` first (then a directory without search permission counts as missing)
     * or just opens it.
     */
    readonly check: 'exists' | 'open';
    /** What each problem of the file causes; by default, the next source. */
    readonly problems: DeclaredProblems;
}) | {
    readonly kind: 'built-in';
    /** The name of auth-doctor's function for this place. */
    readonly name: string;
    readonly when?: DeclaredCondition;
    /** The first version of the package that reads it. */
    readonly since?: string;
    /** The first version of the package that no longer reads it. */
    readonly below?: string;
};
/** A value that determines the client's behavior and is not secret. */
export interface DeclaredSetting {
    /** The name of the setting. */
    readonly name: string;
    /** Without a name it always has the default: if `when` is true. */
    readonly env?: string;
    readonly when?: DeclaredCondition;
    readonly present: PresenceRule;
    /** Its default value. */
    readonly default: string;
    /** Characters that the client strips from the end: `/`. */
    readonly trimEnd?: string;
    /** `url`: the client parses it with `urllib.parse` while it is imported, and fails with what that raises. */
    readonly as?: 'url';
}
/**
 * What happens besides finding values, in the given order: an exception, or the credentials are not sent. A step that
 * withholds with the phase `construct` comes first of all, and nothing is read; with `send` it comes when the request
 * is built, before it is sent; otherwise when everything is found.
 */
export interface DeclaredStep {
    readonly when: readonly DeclaredCondition[];
    /** Whether an exception is raised, or the credential is not sent. */
    readonly do: 'raise' | 'withhold';
    /** When it happens: while the client is created, while it gets a token, or while sending. */
    readonly phase?: 'construct' | 'token' | 'send';
    /** For `raise`: the exception’s class. */
    readonly class?: string;
    /** For `raise`: its message. */
    readonly message?: string;
    /** For `withhold`: a text for people, shown as a setting. */
    readonly why?: string;
}
/** A warning of a client whose constructor connects. */
export interface DeclaredConnectWarning {
    /** The warning's class, as Python prints it. */
    readonly category: string;
    /** The address that the constructor requests, from slots and settings. */
    readonly address: string;
}
/**
 * How the secret is sent in a request, and by what. The first whose condition is true and whose slot is held is used,
 * otherwise the first whose condition is true: a client without a credential still sends requests.
 */
export interface DeclaredWire {
    readonly when?: DeclaredCondition;
    /** The slot that is sent. */
    readonly slot: string;
    /** In its own header, or as HTTP Basic. */
    readonly auth: 'header' | 'basic';
    /** The header’s name. */
    readonly header: string;
    /** What precedes the value: `Bearer `. */
    readonly prefix: string;
    /** For `basic`: what separates user and password in the slot, and the exception if there are not two parts. */
    readonly split?: string;
    readonly unsplit?: DeclaredRaise;
    /** Which of Python's HTTP libraries sends it: what that rejects, the client raises, in the library's order. */
    readonly library?: 'requests' | 'httpx' | 'httpx2';
    /** The address of the user's first request, from slots and settings: `{url}/catalogue`. */
    readonly address?: string;
    /** The constructor sends a request of its own, and what that raises becomes a warning of this category. */
    readonly 'warns-on-connect'?: DeclaredConnectWarning;
}
/** A client program as data: what `[[clients]]` of a `provider.toml` says, with defaults filled in. */
export interface DeclaredClient {
    /** The id of the client, used in recordings and reports. */
    readonly id: string;
    /** The Python distribution that contains it, by its normalised name (PEP 503). */
    readonly package: string;
    /** `0.7.` stands for 0.7.x, `1.20-1.33` for 1.20.0 to every 1.33.x. */
    readonly versions: readonly string[];
    /** The programs that the package installs: `hf`. */
    readonly programs: readonly string[];
    /** False if the package has many other uses, so that having it is no evidence. */
    readonly signOfUse: boolean;
    /** Whether recordings have one source, or one for each slot. */
    readonly 'recording-label': 'one' | 'by-slot';
    /** Each slot alone (CDS), or all of them from the first source that has a complete kind (ECMWF, Earthdata). */
    readonly pairing: 'per-field' | 'group';
    /**
     * For `group`: the sets of slots of which one must be complete, in the client's order (Earthdata: token, or user and
     * password).
     */
    readonly kinds: readonly (readonly string[])[];
    /** In seconds: a token that expires sooner is treated as expired. */
    readonly leeway: number;
    readonly slots: readonly DeclaredSlot[];
    readonly selectors: readonly DeclaredSelector[];
    readonly paths: readonly DeclaredPath[];
    readonly settings: readonly DeclaredSetting[];
    readonly sources: readonly DeclaredSource[];
    /** Built-in functions that process what was found. */
    readonly hooks: readonly string[];
    /** Raised while the client is created if a required slot (`group`: a complete kind) was not found anywhere. */
    readonly incomplete?: DeclaredRaise;
    readonly steps: readonly DeclaredStep[];
    readonly wire: readonly DeclaredWire[];
}
export {};
