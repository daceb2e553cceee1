import type { Finding } from './finding.ts';
import type { Place } from './place.ts';
import type { Provider } from './provider.ts';
import type { Resolution } from './resolution.ts';
import type { Value } from './value.ts';
import type { Verdict } from './verdict.ts';
import type { FileStat, GitState, Installation, PythonEnvironment, User, World } from './world.ts';

/** Which program reads a file that sets variables. `sh`: every shell of that family, and the session at login. */
export type AssignmentReader =
  | 'bash'
  | 'sh'
  | 'zsh'
  | 'fish'
  | 'csh'
  | 'powershell'
  | 'registry'
  | 'direnv'
  | 'dotenv'
  | 'compose'
  | 'conda'
  | 'R'
  | 'systemd';

/** A line of a file that sets a variable. */
export interface Assignment {
  readonly place: Extract<Place, { kind: 'file' }>;
  /** Whether it sets the value that the variable has here; `unknown` where it is not set here, or the line computes it. */
  readonly matches: 'same' | 'different' | 'unknown';
  /** Whether programs that are started after it get the variable. */
  readonly exported: boolean;
  readonly readBy: AssignmentReader;
  /** The user's own shell (`SHELL`), where that never reads the file: `zsh`, of ~/.bashrc. */
  readonly neverReadBy?: string;
  /** What the line sets, where that was asked for and the line says it. */
  readonly value?: Extract<Value, { is: 'known' }>;
}

/**
 * What a file of the working directory (`.env`, a compose file and its env files) says about a variable that a client
 * reads. No client reads the file, so it is never a source, only a hint at what a program will get elsewhere.
 */
export interface Hint {
  readonly name: string;
  readonly place: Extract<Place, { kind: 'file' }>;
  readonly readBy: 'dotenv' | 'compose';
  /** `line` of an env file; in a compose file, a key of a `map`, or an item of a `list`, which keeps quotation marks. */
  readonly form: 'line' | 'map' | 'list';
  /** What a program would get. Undefined where the file only passes the variable on, or where it is unknown. */
  readonly value?: Extract<Value, { is: 'known' }>;
  /** `passed`: taken from the environment of whoever starts the program. */
  readonly passed?: true;
  /** The whole value is a reference to this variable, and it is set neither here nor in `.env`. */
  readonly unsetReference?: string;
  /** A `$` in the value starts what Docker Compose takes for a reference to a variable that is set nowhere. */
  readonly dollar?: true;
  /** YAML reads the value as a number, and Docker Compose writes that number in its own way. */
  readonly rewritten?: true;
  readonly matches: Assignment['matches'];
}

/** A lookalike that is there: a variable or file that looks right and that no client of the platform reads. */
export interface LookalikeFact {
  readonly platform: string;
  readonly place: Place;
  readonly instead: string;
  readonly why: string;
  readonly value?: Value;
  /** The name is common: its presence does not show that the platform is used. */
  readonly common?: true;
  /** Worth a word only where no client of the platform has a credential. */
  readonly fallback?: true;
}

/** A client whose package is installed; of several installations of one client the first one counts. */
export interface InstalledClient extends Installation {
  readonly platform: string;
  readonly client: string;
}

/** Whether a platform is used here, and what shows it. */
export interface UseFact {
  readonly platform: string;
  /** Asked for by name on the command line. */
  readonly asked: boolean;
  /** `its package descarteslabs 3.2.2 is installed`, `~/.earthscope exists`. */
  readonly signs: readonly string[];
  /** The installed packages of its clients, `caveclient 8.2.1`. They are among the signs. */
  readonly installed: readonly string[];
}

/** A credential file, or a directory of such files, that is there: each path once. `clients` are those that read it. */
export interface CredentialFileFact {
  readonly path: string;
  readonly platform: string;
  readonly clients: readonly string[];
  readonly stat: FileStat;
  readonly readable: boolean;
  /** Undefined where no rule asked for it. */
  readonly git?: GitState;
}

/** A temporary file beside a credential file: a save has not ended, or goes on now. */
export interface LeftoverFact {
  readonly platform: string;
  readonly clients: readonly string[];
  readonly path: string;
  /** The file that was to be replaced. */
  readonly target: string;
  /** What is in it, compared with that file. */
  readonly holds: 'nothing' | 'the same' | 'another' | 'a part';
  readonly isNewer: boolean;
  /** Beside it is a lock: a process may be at work. */
  readonly isLocked: boolean;
}

/** The home directory that the clients use, and the other homes that this person may have meant. */
export interface HomeFact {
  /** Whether the variable (`HOME`, `USERPROFILE`) is set. */
  readonly isSet: boolean;
  readonly path?: string;
  /** Undefined where the directory is not there. */
  readonly stat?: FileStat;
  /** `account`: the home of the password database; `sudo`: that of who called sudo. Only those that differ and in which a client would find a credential. */
  readonly others: readonly {
    readonly path: string;
    readonly of: 'account' | 'sudo';
    readonly platforms: readonly string[];
  }[];
}

/** What the command line asked for besides platforms, as it was typed: what a command to check again repeats. */
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

/** A key of a credential file, as it is there: also where the client's own reader would not take it for one. */
export interface FileKey {
  /** With its sections or objects: `default.oauth2.refresh_token`. May be a secret that was pasted in its place. */
  readonly key: string;
  /** Counted from 1. */
  readonly line: number;
  /** What separates it from its value in a file of lines. */
  readonly separator?: ':' | '=' | ';';
  readonly quoted?: true;
  /** Behind `-e `, which some shells' echo prints. */
  readonly behindDash?: true;
  readonly behindBom?: true;
  readonly value?: Extract<Value, { is: 'known' }>;
}

/** The keys of one credential file, in their order. */
export interface FileKeysFact {
  readonly path: string;
  readonly keys: readonly FileKey[];
}

/** A variable that leads a client without a credential to another file than its usual one. */
export interface MovedPlaceFact {
  readonly platform: string;
  readonly client: string;
  readonly variable: string;
  /** The file that the client looks for now; whether anything is there. */
  readonly path: string;
  readonly isThere: boolean;
  readonly beginsWithTilde: boolean;
  /** The file that it would look for without the variable, and whether it would find a credential then. */
  readonly usualPath: string;
  readonly usualHasCredential: boolean;
}

/** The CI service whose job this is, told by its variables. */
export interface CiFact {
  /** `generic`: some other one; most set `CI`. */
  readonly service: 'github' | 'gitlab' | 'generic';
  /** What started the run, in the service's own word: `pull_request`, `schedule`, `merge_request_event`. */
  readonly event?: string;
  /** Why the service keeps its secrets from this run: it is a stranger's change, or Dependabot's. */
  readonly withholds?: 'fork' | 'dependabot';
}

/** All that rules may look at. Rules are pure: the same facts give the same findings. */
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
  /** Which lines set a variable, where a rule asked for it: start-up files, direnv, conda. */
  readonly assignments: ReadonlyMap<string, readonly Assignment[]>;
  /** What the project files of the working directory say about the variables of these platforms. */
  readonly hints: readonly Hint[];
  /** The names of the environment's variables, in its order; values are in the chains only. */
  readonly variables: readonly string[];
  /** Undefined where this is no CI job: somebody can log in and edit start-up files. */
  readonly ci?: CiFact;
  /** Unix seconds: credentials must live that long (`--valid-for`). */
  readonly validUntil?: number;
  readonly options?: RunOptions;
}

/** What is unknown, and why. */
export interface Gap {
  readonly platform?: string;
  readonly client?: string;
  readonly what: string;
  /** True where a verdict is affected: with `--strict`, exit 3. */
  readonly uncertain: boolean;
}

/** What `checkFacts` gives. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** How many rules looked at how many platforms and found nothing. */
  readonly passed: number;
  readonly gaps: readonly Gap[];
}
