import type { HttpLibrary, Reply } from '../types/provider.ts';
import type { FaultReason } from './reasons.ts';

/** One question to a platform. The secret comes out only when the transport sends it: printing a request shows none. */
export interface ProbeRequest {
  readonly method: 'GET' | 'POST';
  /** Without user, query and fragment. */
  readonly url: URL;
  content(): { readonly headers: Readonly<Record<string, string>>; readonly body?: string };
  /** Whether asking twice does no harm: an exchange that rotates a token is asked once. */
  readonly repeatable: boolean;
  readonly library: HttpLibrary;
}

/** What came of a request: an answer, or what went wrong, in our own words. */
export type Answer =
  | {
      readonly is: 'reply';
      readonly reply: Reply /** The body went on after 64 KiB. */;
      readonly truncated: boolean /** In what the client may differ from us. */;
      readonly note?: string;
    }
  | {
      readonly is: 'fault';
      readonly reason: FaultReason;
      readonly detail: string;
      /** Nothing of the request had left when it ended. */
      readonly unsent?: true;
      /** What had come of the body of a success, for a request that is not repeated. */
      readonly partial?: string;
    };

/** The port to the network. It never throws. */
export type Ask = (request: ProbeRequest) => Promise<Answer>;
