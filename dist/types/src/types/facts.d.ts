import type { Untrusted } from '../value/untrusted.js';
import type { Finding } from './finding.js';
import type { Place } from './place.js';
import type { Provider } from './provider.js';
import type { Resolution } from './resolution.js';
import type { Value } from './value.js';
import type { Verdict } from './verdict.js';
import type { FileStat, GitState, Installation, PythonEnvironment, User, World } from './world.js';
/** Which program reads a file that sets variables. `sh`: every shell of that family, and the session at login. */
export type AssignmentReader = 'bash' | 'sh' | 'zsh' | 'fish' | 'csh' | 'powershell' | 'registry' | 'direnv' | 'dotenv' | 'compose' | 'conda' | 'R' | 'systemd';
/** A line of a file that sets a variable. */
export interface Assignment {
    readonly place: Extract<Place, {
        kind: 'file';
    }>;
    /**
     * Whether it sets the variable's current value; `unknown` if the variable is not set here, or the line computes the
     * value.
     */
    readonly matches: 'same' | 'different' | 'unknown';
    /** Whether programs that are started after it get the variable. */
    readonly exported: boolean;
    readonly readBy: AssignmentReader;
    /** The user's own shell (`SHELL`), if that never reads the file: `zsh`, for ~/.bashrc. */
    readonly neverReadBy?: string;
    /** What the line sets, if that was requested and the line contains it. */
    readonly value?: Extract<Value, {
        is: 'known';
    }>;
}
/**
 * What a file of the working directory (`.env`, a compose file and its env files) says about a variable that a client
 * reads. No client reads the file, so it is never a source, only a hint at what a program will get elsewhere.
 */
export interface Hint {
    readonly name: string;
    readonly place: Extract<Place, {
        kind: 'file';
    }>;
    readonly readBy: 'dotenv' | 'compose';
    /**
     * `line` of an env file; in a compose file, a key of a `map`, or an item of a `list`, which keeps quotation marks.
     */
    readonly form: 'line' | 'map' | 'list';
    /** The value that a program would get. Undefined if the file only passes the variable on, or if it is unknown. */
    readonly value?: Extract<Value, {
        is: 'known';
    }>;
    /** `passed`: taken from the environment of whatever starts the program. */
    readonly passed?: true;
    /**
     * The whole value is a reference to this variable, and it is set neither here nor in `.env`. May be the rest of a
     * password that begins with `$`.
     */
    readonly unsetReference?: Untrusted;
    /** A `$` in the value begins what Docker Compose takes for a reference to a variable that is not set anywhere. */
    readonly dollar?: true;
    /** YAML parses the value as a number, and Docker Compose rewrites that number. */
    readonly rewritten?: true;
    readonly matches: Assignment['matches'];
}
/** A lookalike that exists: a variable or file that looks right but that no client of the platform reads. */
export interface LookalikeFact {
    readonly platform: string;
    readonly place: Place;
    readonly instead: string;
    readonly why: string;
    readonly value?: Value;
    /** The name is common: its presence is no evidence that the platform is used. */
    readonly common?: true;
    /** Only reported if no client of the platform has a credential. */
    readonly fallback?: true;
}
/** A client whose package is installed; of several installations of one client the first one counts. */
export interface InstalledClient extends Installation {
    readonly platform: string;
    readonly client: string;
}
/** Whether a platform is used here, and the evidence. */
export interface UseFact {
    readonly platform: string;
    /** Named on the command line. */
    readonly asked: boolean;
    /** `its package descarteslabs 3.2.2 is installed`, `~/.earthscope exists`. */
    readonly signs: readonly string[];
    /** The installed packages of its clients, `caveclient 8.2.1`. They are part of the evidence. */
    readonly installed: readonly string[];
}
/** An existing credential file, or a directory of such files: each path once. `clients` are those that read it. */
export interface CredentialFileFact {
    readonly path: string;
    readonly platform: string;
    readonly clients: readonly string[];
    readonly stat: FileStat;
    readonly readable: boolean;
    /** Undefined if no rule asked for it. */
    readonly git?: GitState;
}
/** A temporary file next to a credential file: a save was interrupted, or is in progress. */
export interface LeftoverFact {
    readonly platform: string;
    readonly clients: readonly string[];
    readonly path: string;
    /** The file that was to be replaced. */
    readonly target: string;
    /** Its content, compared with that file. */
    readonly holds: 'nothing' | 'the same' | 'another' | 'a part';
    readonly isNewer: boolean;
    /** There is a lock next to it: a process may be at work. */
    readonly isLocked: boolean;
}
/** The home directory that the clients use, and other homes that the user may have meant. */
export interface HomeFact {
    /** Whether the variable (`HOME`, `USERPROFILE`) is set. */
    readonly isSet: boolean;
    readonly path?: string;
    /** Undefined if the directory does not exist. */
    readonly stat?: FileStat;
    /**
     * `account`: the home of the password database; `sudo`: that of the user who called sudo. Only those that differ and
     * in which a client would find a credential.
     */
    readonly others: readonly {
        readonly path: string;
        readonly of: 'account' | 'sudo';
        readonly platforms: readonly string[];
    }[];
}
/** The command line's options besides platforms, as typed: a command to check again repeats them. */
export interface RunOptions {
    readonly profile?: string;
    readonly server?: string;
    readonly datastack?: string;
    readonly validFor?: string;
    readonly timeout?: string;
    readonly online?: boolean;
    readonly exchange?: boolean;
    readonly strict?: boolean;
}
/** A key of a credential file, even if the client's own parser would not accept it as one. */
export interface FileKey {
    /**
     * With its sections or objects: `default.oauth2.refresh_token`. May be a secret that was pasted there: `plainKey`.
     */
    readonly key: Untrusted;
    /** Counted from 1. */
    readonly line: number;
    /** What separates it from its value in a file of lines. */
    readonly separator?: ':' | '=' | ';';
    readonly quoted?: true;
    /** After `-e `, which some shells' echo prints. */
    readonly behindDash?: true;
    readonly behindBom?: true;
    readonly value?: Extract<Value, {
        is: 'known';
    }>;
}
/** The keys of one credential file, in their order. */
export interface FileKeysFact {
    readonly path: string;
    readonly keys: readonly FileKey[];
}
/** A variable that makes a client without a credential read another file than its usual one. */
export interface MovedPlaceFact {
    readonly platform: string;
    readonly client: string;
    readonly variable: string;
    /** The file that the client reads now; whether anything is there. */
    readonly path: string;
    readonly isThere: boolean;
    readonly beginsWithTilde: boolean;
    /** The file that it would read without the variable, and whether it would find a credential then. */
    readonly usualPath: string;
    readonly usualHasCredential: boolean;
}
/** The CI service that runs this job, recognized by its variables. */
export interface CiFact {
    /** `generic`: some other one; most set `CI`. */
    readonly service: 'github' | 'gitlab' | 'generic';
    /** What started the run, in the service's own words: `pull_request`, `schedule`, `merge_request_event`. */
    readonly event?: string;
    /** Why the service withholds its secrets from this run: it is a stranger's change, or Dependabot's. */
    readonly withholds?: 'fork' | 'dependabot';
}
/** Everything that rules may use. Rules are pure: the same facts give the same findings. */
export interface Facts {
    readonly now: Date;
    readonly platform: World['platform'];
    readonly user: User;
    readonly home: string | undefined;
    readonly homeFolder: HomeFact;
    readonly cwd: string;
    readonly providers: readonly Provider[];
    readonly uses: readonly UseFact[];
    readonly resolutions: readonly Resolution[];
    readonly files: readonly CredentialFileFact[];
    readonly lookalikes: readonly LookalikeFact[];
    readonly leftovers: readonly LeftoverFact[];
    readonly movedPlaces: readonly MovedPlaceFact[];
    readonly fileKeys: readonly FileKeysFact[];
    readonly verdicts: readonly Verdict[];
    /** The user's own Python. */
    readonly python?: PythonEnvironment;
    /** In the order of platforms and clients. */
    readonly installed: readonly InstalledClient[];
    /** Which lines set a variable, if a rule asked for it: startup files, direnv, conda. */
    readonly assignments: ReadonlyMap<string, readonly Assignment[]>;
    /** What the project files of the working directory say about the variables of these platforms. */
    readonly hints: readonly Hint[];
    /** The names of the environment's variables, in its order; values are in the chains only. */
    readonly variables: readonly string[];
    /** Undefined if this is not a CI job: somebody can log in and edit startup files. */
    readonly ci?: CiFact;
    /** Unix seconds: how long credentials must be valid (`--valid-for`). */
    readonly validUntil?: number;
    readonly options?: RunOptions;
}
/** What is unknown, and why. */
export interface Gap {
    readonly platform?: string;
    readonly client?: string;
    readonly what: string;
    /** True if it affects a verdict: with `--strict`, exit 3. */
    readonly uncertain: boolean;
}
/** The result of `checkFacts`. */
export interface CheckResult {
    readonly findings: readonly Finding[];
    /** How many rules were applied to how many platforms and found nothing. */
    readonly passed: number;
    readonly gaps: readonly Gap[];
}
