import type { Facts } from '../types/facts.ts';
/** The host of an http(s) address in lower case; undefined for any other text. */
export declare function hostOf(address: string): string | undefined;
/** Whether a host is this machine. */
export declare function isLoopback(host: string): boolean;
/** Whether a platform's credentials may be sent to a host: `*.earthscope.org` stands for every name below. */
export declare function isOfPlatform(host: string, platform: string, facts: Facts): boolean;
