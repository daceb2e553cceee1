import type { FactKind, Facts, Gap } from '../types/facts.ts';
import type { Provider } from '../types/provider.ts';
import type { ResolveInput } from '../types/resolution.ts';
import type { Verdict } from '../types/verdict.ts';
import type { World } from '../types/world.ts';
/** What to look at, and how. */
export interface GatherInput {
    readonly world: World;
    readonly providers: readonly Provider[];
    /** Platforms asked for by name. */
    readonly asked: readonly string[];
    readonly needs: ReadonlySet<FactKind>;
    readonly resolve?: ResolveInput;
    readonly validUntil?: number;
    /** False: the shells' start-up files are left alone (`--no-rc`). */
    readonly lookAtRcFiles?: boolean;
}
/** Facts, and what could not be told while they were gathered. */
export interface Gathered {
    readonly facts: Facts;
    readonly gaps: readonly Gap[];
}
/** Looks at everything that the rules need, once. Reads only; nothing is sent. */
export declare function gatherFacts({ world, providers, asked, needs, resolve, validUntil, lookAtRcFiles }: GatherInput): Promise<Gathered>;
/** The same facts with what the platforms answered. */
export declare function withVerdicts(facts: Facts, verdicts: readonly Verdict[]): Facts;
