import { type ProbeOptions } from '../probe/probe.ts';
import type { Ask } from '../probe/probe-request.ts';
import type { Facts, Gap } from '../types/facts.ts';
import type { SentRequest } from '../types/sent-request.ts';
import type { Verdict } from '../types/verdict.ts';
import type { World } from '../types/world.ts';
/** How to ask. */
export interface OnlineOptions {
    /** Seconds for a question in all; 8 where it is not given. */
    readonly timeout?: number;
    /** Where it is given, a refresh token may be exchanged. */
    readonly exchange?: ProbeOptions['exchange'];
    /** Ends the waiting: what is known by then is given. */
    readonly signal?: AbortSignal;
    /** Is given what must end before the program does: an exchange whose reply must still be saved. */
    readonly settles?: (last: Promise<void>) => void;
    /** Is told which platforms are still being waited for, whenever that changes. */
    readonly waitingFor?: (names: readonly string[]) => void;
    /** In place of the network, for tests. */
    readonly ask?: Ask;
}
/** What the platforms answered. */
export interface Probed {
    readonly verdicts: readonly Verdict[];
    readonly gaps: readonly Gap[];
    readonly requests: readonly SentRequest[];
}
/** Asks all platforms in use at once about the credentials that their clients would use. Never rejects. */
export declare function probePlatforms(facts: Facts, world: World, online: OnlineOptions): Promise<Probed>;
