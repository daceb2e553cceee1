import type { World } from '../types/world.ts';
import type { Ask } from './probe-request.ts';
/** How long to wait, and what is known of the surroundings. */
export interface TransportOptions {
    readonly world: Pick<World, 'env' | 'read' | 'list'>;
    /** For the connection; in milliseconds. */
    readonly connect: number;
    /** For a question in all, a second try included; in milliseconds. */
    readonly total: number;
    /** Ends what can be ended without harm: never an exchange on its way. */
    readonly signal?: AbortSignal;
}
/** The limits of a question that the user sets no others for. In milliseconds. */
export declare const probeLimits: {
    readonly connect: 3000;
    readonly total: 8000;
};
/** Asks over HTTP. undici is loaded with the first question. */
export declare function transport(options: TransportOptions): Ask;
