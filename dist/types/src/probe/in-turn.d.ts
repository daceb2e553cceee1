import type { Answer, Ask } from './probe-request.ts';
/** The last request to each host: shared by all who ask. */
export type HostLines = Map<string, Promise<Answer | undefined>>;
/**
 * At most one request a host at a time. The same question is asked once, and a host that could not be reached is not
 * asked again: several clients of a platform hold the same token.
 */
export declare function inTurn(ask: Ask, lines: HostLines): Ask;
