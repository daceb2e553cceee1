import { type LookupAddress, type LookupOptions } from 'node:dns';
type Callback = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;
/**
 * `dns.lookup` that is given up in the end. It holds a thread for as long as the name servers are silent, and the
 * program's end would wait for it: what is given up is counted, so that the program can end all the same.
 */
export declare function boundedLookup(milliseconds: number): (hostname: string, options: LookupOptions, callback: Callback) => void;
export {};
