import type { Client } from '../../types/provider.ts';
/** The Descartes Labs client as it last was; 4.0.0 and later are empty packages. */
export declare const descarteslabs: Client;
