import type { HttpLibrary, Reply } from '../types/provider.ts';
import type { FaultReason } from './reasons.ts';

/**
 * One request to a platform. The secret is revealed only when the transport sends it: printing a request shows none.
 */
export interface ProbeRequest {
  readonly method: 'GET' | 'POST';
  /** Without user, query and fragment. */
  readonly url: URL;
  content(): { readonly headers: Readonly<Record<string, string>>; readonly body?: string };
  /** Whether asking twice is harmless: an exchange that rotates a token is sent once. */
  readonly repeatable: boolean;
  readonly library: HttpLibrary;
}

/** The result of a request: a reply, or what went wrong, in our own words. */
export type Answer =
  | {
      readonly is: 'reply';
      readonly reply: Reply /** The body was longer than 64 KiB. */;
      readonly truncated: boolean /** How the client may differ from auth-doctor. */;
      readonly note?: string;
    }
  | {
      readonly is: 'fault';
      readonly reason: FaultReason;
      readonly detail: string;
      /** Nothing of the request had been sent when it ended. */
      readonly unsent?: true;
      /** What had been received of a success reply's body, for a request that is not repeated. */
      readonly partial?: string;
    };

/** The port to the network. It never throws. */
export type Ask = (request: ProbeRequest) => Promise<Answer>;
