import type { ResolveInput, Setting } from '../../types/resolution.ts';
/** The host of the data that is asked for, whose own token file cloud-volume and cloud-files look for first. */
interface DataServer {
    readonly domain: string;
    readonly base: string;
    readonly setting: Setting;
}
/**
 * The host of `graphene://https://HOST/…` or `middleauth+https://HOST/…`. Which data a program will open is not known
 * before it runs: without a word about it the global server is assumed, and the files of other servers are passed over.
 */
export declare function dataServer({ args, options }: ResolveInput): DataServer;
export {};
