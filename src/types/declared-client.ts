/** What counts as there: `set` (an empty value too: CDS, Sentinel Hub, Synapse), `nonEmpty` (Hugging Face, W&B, ECMWF), `nonBlank`. */
export type PresenceRule = 'set' | 'nonEmpty' | 'nonBlank';

/** What a client does to a value before it uses it, in the order given. White space is Python's. Default: nothing. */
export type CleanStep = 'trim' | 'remove-newlines' | 'strip-double-quotes';

/**
 * Whether a thing is so. All that is given must hold.
 * `env` with `is`: a presence rule, `empty` (unset counts too), or `true` (1, on, yes or true, case-insensitive), or `equals` a
 * text;
 * `argument` with `equals` (`true` and `false` for booleans), without it: it was passed; `slot` with `contains`, or with
 * `held` (whether the client holds it).
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
  /** The client cannot go on without it. */
  readonly required: boolean;
  /** An address or a user's name: no secret. */
  readonly public: boolean;
  /** Of a public one: what it is for most people, in lines to paste. */
  readonly usual?: string;
}

/** A variable or an argument that picks a profile or a section: `{profile}` in names and paths (Sentinel Hub, Planet). */
export interface DeclaredSelector {
  /** The name that is in braces in names and paths. */
  readonly name: string;
  /** The argument that gives it. */
  readonly argument?: string;
  /** The variable that gives it. */
  readonly env?: string;
  readonly present: PresenceRule;
  /** Its value where nothing else gives one. */
  readonly default: string;
  /** The client lower-cases it (Planet). */
  readonly lower: boolean;
}

/**
 * A path by name. `parts` are joined as the client's `os.path.join` does it; a part may hold `{other}` (a path declared
 * before it, or a selector), `{other:folder}`. A present `env` is in the place of the parts.
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
  /** What is expanded in the outcome, override and default alike: `~`, `$NAME`. Most overrides: nothing. */
  readonly expand: readonly ('user' | 'variables')[];
  /** Only where this holds, it takes the place of the path of the same name (Hugging Face's staging mode). */
  readonly when?: DeclaredCondition;
  /** The client's own words spell it as `pathlib` does. */
  readonly pathlib: boolean;
}

/** An exception: its class as Python prints it, and its message, in which `{name}` is a path, a selector or `{error}`. */
export interface DeclaredRaise {
  /** The exception’s class, as Python prints it. */
  readonly class: string;
  /** Its message. */
  readonly message: string;
}

/**
 * What a problem leads to: `next` (the next source, silently), `stop` (no later source: BossDB, Copernicus Marine),
 * `warn` (a line of the client's, then the next source: W&B), `fatal` (Python's own exception, or one of the client's).
 */
export interface DeclaredPolicy {
  /** What follows. */
  readonly do: 'next' | 'stop' | 'warn' | 'fatal';
  /** Of `fatal`: the client’s own exception, as Python prints it. */
  readonly class?: string;
  /** The line of `warn`, or the message of the client's own exception. */
  readonly message?: string;
}

/** What each problem of a file leads to; by default, the next source. */
export interface DeclaredProblems {
  /** The file is not there. */
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

/** What one source says of one slot (or setting). */
export interface DeclaredField {
  /** The slot that it fills. */
  readonly slot?: string;
  /** The setting that it fills, where it is no slot. */
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
  /** Of `kind = "default"`: the value. */
  readonly default?: string;
}

/** The format of a credential file. */
export type DeclaredFormat = 'raw' | 'json' | 'toml' | 'ini' | 'colon-lines' | 'dotenv';

interface SourceBase {
  /** As recordings spell it; by default `env:{name}`, `file:{path}`, `arg`, `default`. */
  readonly 'recording-label'?: string;
  readonly when?: DeclaredCondition;
  /** The first version of the package that looks here. */
  readonly since?: string;
  /** The first version of the package that looks here no longer. */
  readonly below?: string;
  /** Looked at only while a slot of it is open, or always (Sentinel Hub parses its file even if not needed). */
  readonly opened: 'if-needed' | 'always';
  /** With `pairing = "group"`: what follows where some, but not all, of a kind's slots are here (ECMWF: fatal). */
  readonly partial: DeclaredPolicy;
  readonly fields: readonly DeclaredField[];
}

/** A place where the client looks, in its order. */
export type DeclaredSource =
  | (SourceBase & {
      /** Where the client looks: what the user’s code passes, a variable, a file, nowhere else, or in code of ours. */
      readonly kind: 'argument';
    })
  | (SourceBase & { readonly kind: 'env' })
  /** What is built in where nothing else is found: the `default` of each field (ECMWF's anonymous key). */
  | (SourceBase & { readonly kind: 'default' })
  | (SourceBase & {
      readonly kind: 'file';
      /** The name of a path. */
      readonly path: string;
      readonly format: DeclaredFormat;
      /** Whether the client asks `os.path.exists` first (then what may not be searched is missing) or just opens it. */
      readonly check: 'exists' | 'open';
      /** What each problem of the file leads to; by default, the next source. */
      readonly problems: DeclaredProblems;
    })
  | {
      readonly kind: 'built-in';
      /** The name of a function that auth-doctor has for this place. */
      readonly name: string;
      readonly when?: DeclaredCondition;
      /** The first version of the package that looks here. */
      readonly since?: string;
      /** The first version of the package that looks here no longer. */
      readonly below?: string;
    };

/** A value that steers the client and is no secret. */
export interface DeclaredSetting {
  /** The name of the setting. */
  readonly name: string;
  /** Without one it is always the default: where `when` holds. */
  readonly env?: string;
  readonly when?: DeclaredCondition;
  readonly present: PresenceRule;
  /** Its value where nothing else gives one. */
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
  /** Whether an exception is raised, or the credential is not sent. */
  readonly do: 'raise' | 'withhold';
  /** When it happens: while building the client, asking it for a token, or sending. */
  readonly phase?: 'construct' | 'token' | 'send';
  /** Of `raise`: the exception’s class. */
  readonly class?: string;
  /** Of `raise`: its message. */
  readonly message?: string;
  /** `withhold`: for people, as a setting. */
  readonly why?: string;
}

/** A warning of a client whose constructor connects. */
export interface DeclaredConnectWarning {
  /** The warning's class, as Python prints it. */
  readonly category: string;
  /** The address that the constructor asks, from slots and settings. */
  readonly address: string;
}

/**
 * Where the secret goes in a request, and who sends it. The first is used that holds and whose slot is held, else the
 * first that holds: a client without a credential still asks an address.
 */
export interface DeclaredWire {
  readonly when?: DeclaredCondition;
  /** The slot that is sent. */
  readonly slot: string;
  /** In a header of its own, or as HTTP Basic. */
  readonly auth: 'header' | 'basic';
  /** The header’s name. */
  readonly header: string;
  /** What comes before the value: `Bearer `. */
  readonly prefix: string;
  /** `basic`: what stands between user and password in the slot, and the exception where that gives not two parts. */
  readonly split?: string;
  readonly unsplit?: DeclaredRaise;
  /** Which of Python's HTTP libraries sends it: what that refuses, the client raises, in the library's order. */
  readonly library?: 'requests' | 'httpx' | 'httpx2';
  /** The address of the user's first request, from slots and settings: `{url}/catalogue`. */
  readonly address?: string;
  /** The constructor sends a request of its own, and what that raises becomes a warning of this category. */
  readonly 'warns-on-connect'?: DeclaredConnectWarning;
}

/** A client program as data: what `[[clients]]` of a `provider.toml` says, with defaults filled in. */
export interface DeclaredClient {
  /** The id of the client, which recordings and reports name. */
  readonly id: string;
  /** The Python distribution that brings it, by its normalised name (PEP 503). */
  readonly package: string;
  /** `0.7.` stands for 0.7.x, `1.20-1.33` for 1.20.0 to every 1.33.x. */
  readonly versions: readonly string[];
  /** The programs that the package installs: `hf`. */
  readonly programs: readonly string[];
  /** False where the package is used for much else, so that having it shows nothing. */
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
