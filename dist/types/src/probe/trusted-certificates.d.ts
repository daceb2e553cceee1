import type { World } from '../types/world.ts';
import type { HttpLibrary } from './probe-request.ts';
/** Which certificate authorities to trust: Node's own, those of a bundle instead, or a bundle that cannot be used. */
export type Trust = {
    readonly is: 'own';
    readonly note?: string;
} | {
    readonly is: 'bundle';
    readonly certificates: readonly string[];
} | {
    readonly is: 'broken';
    readonly why: string;
};
/** What the client would trust, by its library's variables. */
export declare function trustedCertificates(library: HttpLibrary, world: Pick<World, 'env' | 'read' | 'list'>): Promise<Trust>;
