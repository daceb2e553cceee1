import type { Client } from '../../types/provider.ts';
/** EarthDaily EarthOne's client. */
export declare const earthone: Client;
