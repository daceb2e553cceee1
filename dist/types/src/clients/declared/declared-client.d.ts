import type { DeclaredClient } from '../../types/declared-client.ts';
import type { Client } from '../../types/provider.ts';
/** A client that plays what a declaration says; `provider` is the id of its platform. Its replay never throws. */
export declare function declaredClient(provider: string, client: DeclaredClient): Client;
