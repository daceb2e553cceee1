import type { Secret } from '../secret.ts';
import type { Provider } from '../types/provider.ts';
import type { Resolution } from '../types/resolution.ts';
import type { Judgement } from './probe-plan.ts';
import type { Ask } from './probe-request.ts';
/** A file that is about to be written: it is made sure that it can be before anything is sent. */
export type Prepared = {
    readonly ok: true;
    commit(text: string): Promise<boolean>;
    discard(): Promise<void>;
} | {
    readonly ok: false;
    readonly why: string;
};
/** What an exchange needs of its surroundings. */
export interface ExchangePorts {
    prepare(path: string): Promise<Prepared>;
    /** Tells what is about to be done. */
    announce(exchange: {
        readonly slot: string;
        readonly file: string;
        readonly keptElsewhere: boolean;
        readonly host: string;
    }): Promise<void>;
}
/** The new access token, or what became of the exchange. */
export type Exchanged = {
    readonly ok: true;
    readonly token: Secret;
    readonly note?: string;
} | {
    readonly ok: false;
    readonly judgement: Judgement;
};
/** Exchanges what renews the access token, once, and saves the reply as the client does (auth_flow.py:151-204, settings.py:243-268). */
export declare function exchangeEarthscope(provider: Provider, resolution: Resolution, home: string | undefined, ask: Ask, ports: ExchangePorts): Promise<Exchanged>;
