import type { Provider } from '../../types/provider.ts';

/** A file of tokens that this process alone exchanges, and that is sure to take the reply. */
export interface ExchangeFile {
  /** What it holds now; undefined where it is not there or cannot be read. */
  read(): Promise<Uint8Array | undefined>;
  /** Whether no other process has taken its lock. */
  isMine(): Promise<boolean>;
  /** Puts the reply in place, if the present content may be replaced. `kept`: another file has it instead. */
  commit(
    text: string,
    mayReplace: (present: Uint8Array) => boolean,
  ): Promise<{ readonly is: 'stored' | 'superseded' | 'lost' } | { readonly is: 'kept'; readonly path: string }>;
  /** Removes what is left, and gives the lock back. */
  end(): Promise<void>;
}

/** What is told while an exchange goes on. */
export type ExchangeEvent =
  | { readonly is: 'sending'; readonly slot: string; readonly host: string; readonly file: string }
  | { readonly is: 'slow' | 'saved' | 'renewed'; readonly file: string }
  | { readonly is: 'lost'; readonly why: string }
  | { readonly is: 'kept'; readonly file: string; readonly path: string };

/** What an exchange needs of its surroundings. */
export interface ExchangePorts {
  /** Keeps the process from ending until what it gives is called. */
  hold(): () => void;
  /** `isSingleUse`: a token is sent that may be accepted only once. */
  open(
    path: string,
    isSingleUse: boolean,
  ): Promise<
    | { readonly ok: true; readonly file: ExchangeFile }
    | { readonly ok: false; readonly reason: 'cannot-save' | 'busy' | 'unfinished-save'; readonly why: string }
  >;
  /** Whether the user has ended the run: nothing is sent then. */
  interrupted(): boolean;
  tell(event: ExchangeEvent, provider: Provider): Promise<void>;
}
