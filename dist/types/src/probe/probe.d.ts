import type { Provider } from '../types/provider.ts';
import type { Resolution } from '../types/resolution.ts';
import type { Verdict } from '../types/verdict.ts';
import { type ExchangePorts } from './earthscope-exchange.ts';
import type { Ask } from './probe-request.ts';
/** What a probe needs to know beside the credential. */
export interface ProbeOptions {
    readonly home: string | undefined;
    /** The clock of this machine, asked when an answer has come. */
    readonly now: () => Date;
    /** Where it is given, a refresh token is exchanged, and the reply saved. */
    readonly exchange?: ExchangePorts;
}
/** Asks the platform about the credential that this client would use. Never throws; the verdict shows no secret. */
export declare function probe(provider: Provider, resolution: Resolution, ask: Ask, options: ProbeOptions): Promise<Verdict>;
