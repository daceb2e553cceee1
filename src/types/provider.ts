import type { DeclaredClient } from './declared-client.ts';
import type { DeclaredProbe } from './declared-probe.ts';
import type { FailureClass } from './failure-class.ts';
import type { Raised, Resolution, ResolveInput, Slot } from './resolution.ts';
import type { World } from './world.ts';

/** A server's reply to a client's own request. Bodies are text of at most 64 KiB. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One program, replayed. `package` names the distribution whose behavior is modelled for `versions`. */
export interface Client {
  readonly id: string;
  readonly package: {
    readonly name: string;
    /** `3.2.` stands for 3.2.x, `1.20-1.33` for 1.20.0 to every 1.33.x. */
    readonly versions: readonly string[];
    /** False if the package has many other uses, so that having it is no evidence (cloud-volume). */
    readonly signOfUse?: false;
  };
  /** The programs that the package installs, which may run in their own Python environment (pipx, `uv tool`). */
  readonly programs?: readonly string[];
  /** It is a program and not a library: the one on PATH counts, whatever the user's own Python has. */
  readonly isProgram?: boolean;
  resolve(world: World, input?: ResolveInput): Promise<Resolution>;
  /** The exception that this client shows for a server's reply to its own request; undefined if it continues. */
  predict?(resolution: Resolution, reply: Reply): Raised | undefined;
}

/** Loads the replay of one client. */
export type ClientLoader = () => Promise<Client>;

/** The clients of a platform that are code, by their ids, in the order in which people are shown them. */
export type ClientLoaders = Readonly<Record<string, ClientLoader>>;

/** What a token of a platform looks like. */
export interface TokenShape {
  /** Its name within the platform: `token`. With the platform's id, this is the shape's name: `cave/token`. */
  readonly kind: string;
  /** What people call it: `CAVE token`. */
  readonly name: string;
  /** The slots that such a token belongs in. */
  readonly slots: readonly Slot[];
  /** Its format, in shape notation: `{32:hex}`. */
  readonly shape: string;
  /** Its meaning for the clients: usable, no longer usable, something else's token, or not secret. */
  readonly meaning: 'current' | 'obsolete' | 'wrong-kind' | 'identifier';
  /** `anywhere`: its prefix or structure is enough; `near-name`: only next to one of `names`. */
  readonly detect: 'anywhere' | 'near-name';
  /** How certain it is that a value of another shape is damaged. Formats change: `documented` is a warning at most. */
  readonly certainty: 'enforced' | 'documented' | 'observed';
  /** The names next to which an opaque token is found, case-insensitive. */
  readonly names: readonly string[];
  /** Texts in which it is found: tests of the shape. `{{token}}` is a made-up one of the kind `token`. */
  readonly matches?: readonly string[];
  /** Texts in which it is not found: a part of one (`{{token first 31}}`), or one without a name next to it. */
  readonly rejects?: readonly string[];
  /**
   * Calls in source code that take it, `Auth(client_id, client_secret)`: it is the last of these arguments, and the
   * others are passed as well.
   */
  readonly calls?: readonly string[];
  /** JWTs: the issuers that make it this platform's. */
  readonly issuers?: readonly string[];
  /** JWTs: the audiences that make it this platform's. */
  readonly audiences?: readonly string[];
}

/** An address that no longer works. */
export interface RetiredAddress {
  /** The old address. */
  readonly url: string;
  /** The address that replaced it. */
  readonly instead: string;
}

/** The addresses of a platform, for one slot or setting of its clients. */
export interface KnownAddresses {
  /** The slot that holds such an address. */
  readonly slot?: Slot;
  /** The setting that contains such an address, if it is not a slot. */
  readonly setting?: string;
  /** The first is the one to suggest. */
  readonly current: readonly string[];
  /** Addresses that no longer work, and what replaced them. */
  readonly retired: readonly RetiredAddress[];
}

/** A name that looks right but that no client reads. */
export interface Lookalike {
  /** Whether `name` is a variable or a file. */
  readonly kind: 'env' | 'file';
  /** A variable's name, or a path with `~`. */
  readonly name: string;
  /** The name that is read instead. */
  readonly instead: string;
  /** Why it has no effect, in one clause that continues its name. */
  readonly why: string;
  /** Also set for other purposes (`REFRESH_TOKEN`): its presence is no evidence that the platform is used. */
  readonly common?: true;
}

/** A second distribution that causes the fault. */
export interface FaultyCompany {
  /** The distribution's normalised name (PEP 503). */
  readonly package: string;
  /** The first version that causes the fault. */
  readonly from: string;
}

/** Installed versions that cannot work, whatever the credentials are. */
export interface VersionFault {
  /** Whether the package was discontinued, or these versions have a fault. */
  readonly kind: 'discontinued' | 'broken';
  /** The distribution's normalised name (PEP 503). */
  readonly package: string;
  /** Version prefixes: `4.0.` stands for 4.0.x. */
  readonly versions?: readonly string[];
  /** All versions before this one, by its numbers. */
  readonly below?: string;
  /** Another distribution that causes the fault, from a version on. */
  readonly with?: FaultyCompany;
  /** What is wrong, in words that continue `descarteslabs 4.0.0 …`. */
  readonly fault: string;
  /** The exception that it shows, if it has one: `ModuleNotFoundError: No module named 'pkg_resources'`. */
  readonly shows?: string;
  /** One command line that fixes it, the same in every shell. */
  readonly command: string;
  /** What else can be done, for people. */
  readonly otherwise?: string;
}

/** Slots of which all or none must be set. */
export interface CredentialPair {
  /** The slot of the public half: `client_id`. */
  readonly id: Slot;
  /** The slots that each can be the secret half. */
  readonly secret: readonly Slot[];
}

/**
 * Credentials that older versions of a client do not know: they are valid, but those versions cannot use them. The
 * remedy is to upgrade. What an old credential lacks in a new client is a token's `meaning: 'obsolete'` instead.
 */
export interface CredentialEra {
  /** The distribution's normalised name (PEP 503). */
  readonly package: string;
  /** The first version that can use them. */
  readonly below: string;
  /** Kinds of the platform's tokens: `key`. */
  readonly kinds?: readonly string[];
  /** Variables that those versions do not read; `*` stands for any characters: `ES_OAUTH2__*`. */
  readonly variables?: readonly string[];
  /** Files that those versions do not read: paths with `~`, or names; `*` stands for any characters but separators. */
  readonly files?: readonly string[];
  /** Only if set and empty: those versions treat an empty variable as a value. */
  readonly empty?: boolean;
  /** What is wrong, in words that continue `cdsapi 0.6.1 …`. */
  readonly fault: string;
  /** The exception that it shows, if it has its own. */
  readonly shows?: string;
  /** One command line that upgrades it, the same in every shell. */
  readonly command: string;
  /**
   * What the platform issues today, and the commands in its documentation, are of this era: whatever else is to be done
   * for such a client, the upgrade comes first.
   */
  readonly upgradeFirst?: boolean;
  /** What else can be done, for people. */
  readonly otherwise?: string;
}

/**
 * Which of Python's HTTP libraries the clients use: they read different variables, and trust different certificates.
 * `httpx2` is the successor of httpx, which trusts the operating system's store instead of certifi's.
 */
export type HttpLibrary = 'requests' | 'httpx' | 'httpx2';

/** Texts containing `{server}` (the address in use) or `{origin}` (its scheme and host). */
export interface ServerTemplates {
  readonly login?: string;
  readonly pages: ProviderPages;
}

/** Pages for people. */
export interface ProviderPages {
  /** The platform's page about authentication. */
  readonly docs: string;
  /** Where a credential is created. */
  readonly create: string;
  /** Where it is revoked. */
  readonly revoke: string;
}

/** Commands of the platform's own programs for handling credentials, as documented. */
export interface ProviderCommands {
  /** Prints one credential to use elsewhere. */
  readonly get?: string;
  /** The slots that the output of `get` fits. */
  readonly gets?: readonly Slot[];
  /** Prints everything to set in the environment elsewhere. */
  readonly env?: string;
  /** Revokes the credential in use. */
  readonly revoke?: string;
  /** The names of the files that `login` writes; `*` stands for any characters. Other files may override them. */
  readonly stores?: readonly string[];
}

/** What is known about replacing credentials of a platform. */
export interface ProviderRotation {
  /** A sentence that people must know before they create a new credential. */
  readonly remark?: string;
  /**
   * Slots whose value the server may replace whenever it is used, and the client then saves: no two hosts can share it.
   */
  readonly rotates?: readonly Slot[];
}

/** A message of the platform's clients or servers, old versions too, and what it means. */
export interface KnownError {
  /** The message, 8 characters or more, with `{name}` for each part that differs; the rest is searched for as it is. */
  readonly message: string;
  /** The classes of failures that show this message, most likely first. */
  readonly classes: readonly FailureClass[];
  /** The rules that confirm it, where they are not those of the classes. */
  readonly rules?: readonly string[];
}

/** What is known of a platform as data: the content of a `provider.toml`. */
export interface ProviderData {
  /** The version of this format: 0 while it is experimental. */
  readonly schema: 0;
  /** The platform's id on the command line: `huggingface`. */
  readonly id: string;
  /** The platform's name for people: `Hugging Face`. */
  readonly name: string;
  /** Its position among the platforms: lower ones first, and those without one last, by id. */
  readonly order?: number;
  /** Other names for it besides its id: programs, packages, services. Normalised like package names (PEP 503). */
  readonly aliases?: readonly string[];
  /** Where people read about the platform's credentials, create them and revoke them. */
  readonly pages: ProviderPages;
  /** The command that logs in: `es login`. */
  readonly login?: string;
  readonly commands?: ProviderCommands;
  readonly rotation?: ProviderRotation;
  /**
   * `login` and `pages` as spelled in the file, if they contain the server: the values there are for the default one.
   */
  readonly templates?: ServerTemplates;
  /** What its clients make their requests with; `requests` by default. */
  readonly library?: HttpLibrary;
  /** Hosts to which a client may send this platform's credentials: `*.earthscope.org`. */
  readonly hosts: readonly string[];
  /** What the platform's tokens look like. */
  readonly tokens: readonly TokenShape[];
  /** All-or-none sets of slots: an id, and the slots that each can be its secret. */
  readonly pairs: readonly CredentialPair[];
  /**
   * The platform's addresses, and those that no longer work. The first row is that of the server which `{server}`
   * stands for in `login` and `pages`.
   */
  readonly addresses?: readonly KnownAddresses[];
  /** Names that look right but that no client reads. */
  readonly lookalikes: readonly Lookalike[];
  /** How the user's own code selects another key of the credential file: `CAVEclient(…, auth_token_key="{key}")`. */
  readonly keyOption?: string;
  /** Values from the platform's own documentation, which work nowhere. */
  readonly placeholders: readonly string[];
  /** How to ask it, if one request with plain data is enough. */
  readonly probe?: DeclaredProbe;
  /** Directories that show that a platform is used here, with `~`. */
  readonly folders: readonly string[];
  /** Names of its credential files, which identify it wherever they are copied to. */
  readonly files?: readonly string[];
  /** Further words that indicate the platform near a token: names of its clients' files, other programs that use it. */
  readonly mentions?: readonly string[];
  /** The platform whose file this one extends. */
  readonly extends?: string;
  /** It can be used without a credential too: nothing found is not a problem (Hugging Face, Planetary Computer). */
  readonly anonymous?: boolean;
  /** Messages of the clients and servers, and what they mean. */
  readonly errors?: readonly KnownError[];
  /** Installed versions that cannot work, whatever the credentials are. */
  readonly versions?: readonly VersionFault[];
  /** Credentials that older versions of a client do not know. */
  readonly eras?: readonly CredentialEra[];
  /** The client programs that are data: which places each one reads, in which order. */
  readonly declared?: readonly DeclaredClient[];
}

/** Everything known about a platform. */
export interface Provider extends ProviderData {
  readonly clients: readonly Client[];
}
