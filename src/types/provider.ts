import type { Raised, Resolution, ResolveInput, Slot } from './resolution.ts';
import type { World } from './world.ts';

/** A server's answer to a client's own request. Bodies are text of at most 64 KiB. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One program, replayed. `package` names the distribution whose behaviour `versions` is modelled. */
export interface Client {
  readonly id: string;
  readonly package: {
    readonly name: string;
    /** Version prefixes: `3.2.` stands for 3.2.x. */
    readonly versions: readonly string[];
    /** False where the package is used for much else, so that having it shows nothing (cloud-volume). */
    readonly signOfUse?: false;
  };
  resolve(world: World, input?: ResolveInput): Promise<Resolution>;
  /** The exception that this client shows for a server's answer to its own request; undefined: it goes on. */
  predict?(resolution: Resolution, reply: Reply): Raised | undefined;
}

/** What a token of a platform looks like. */
export interface TokenShape {
  /** `client-id`, `token`; with the platform's id it makes the kind of `Traits.kinds`: `cave/token`. */
  readonly kind: string;
  /** For people: `CAVE token`. */
  readonly name: string;
  /** The slots that such a token belongs in. */
  readonly slots: readonly Slot[];
  /** In shape notation: `{32:hex}`. */
  readonly shape: string;
  readonly meaning: 'current' | 'obsolete' | 'wrong-kind' | 'identifier';
  /** `structure`: a prefix or structure tells it anywhere; `context`: only beside one of `names`. */
  readonly found: 'structure' | 'context';
  /** How sure it is that a value of another shape is damaged. Shapes age: `documented` is a warning at most. */
  readonly certainty: 'enforced' | 'documented' | 'observed';
  /** The names beside which an opaque token stands, in any case. */
  readonly names: readonly string[];
  /** JWTs: the issuer and audience that make it this platform's. */
  readonly issuers?: readonly string[];
  readonly audiences?: readonly string[];
}

/** A name that looks right and that no client reads. */
export interface Decoy {
  readonly kind: 'env' | 'file';
  /** A variable's name, or a path with `~`. */
  readonly name: string;
  /** The name that is read instead. */
  readonly instead: string;
  readonly why: string;
}

/** Pages for people. */
export interface ProviderPages {
  readonly docs: string;
  /** Where a credential is made. */
  readonly create: string;
  /** Where it is revoked. */
  readonly revoke: string;
}

/** What is known of a platform as data: the content of a `provider.toml`. */
export interface ProviderData {
  /** 0 while the format is experimental. */
  readonly schema: 0;
  readonly id: string;
  readonly name: string;
  readonly pages: ProviderPages;
  /** The command that logs in: `es login`. */
  readonly login?: string;
  /** Hosts that a client may send this platform's credentials to: `*.earthscope.org`. */
  readonly hosts: readonly string[];
  readonly tokens: readonly TokenShape[];
  /** All-or-none sets of slots: an id, and the slots that each can be its secret. */
  readonly pairs: readonly { readonly id: Slot; readonly secret: readonly Slot[] }[];
  readonly decoys: readonly Decoy[];
  /** Values of the platform's own documents, which work nowhere. */
  readonly examples: readonly string[];
  /** Folders that show that a platform is used here, with `~`. */
  readonly folders: readonly string[];
}

/** All that is known of a platform. */
export interface Provider extends ProviderData {
  readonly clients: readonly Client[];
}
