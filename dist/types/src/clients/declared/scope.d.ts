import { type PyJson } from '../../python/json-value.ts';
import type { DeclaredClient, DeclaredCondition, DeclaredField } from '../../types/declared-client.ts';
import type { Place } from '../../types/place.ts';
import type { Slot } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
/** A path as the client's own code spells it, and what made it so. */
export interface NamedPath {
    readonly spelled: string;
    /** The variable that moved it, or undefined. */
    readonly env?: string;
}
/** What a client holds in a slot, and where it took it from. */
export interface Held {
    readonly value: PyJson;
    readonly place: Place;
    readonly label: string;
}
/** All that a declared client's parts may look at while it is replayed. */
export interface Scope {
    readonly world: World;
    readonly client: DeclaredClient;
    readonly args: Readonly<Record<string, unknown>>;
    readonly selectors: ReadonlyMap<string, string>;
    readonly paths: ReadonlyMap<string, NamedPath>;
}
/** Whether a condition holds; `held` is what the client has found so far. */
export declare function holds(scope: Pick<Scope, 'world' | 'args'>, condition: DeclaredCondition | undefined, held?: ReadonlyMap<Slot, Held>): boolean;
/** The text of a template: `{name}` is a path, a selector or one of `more`; an unknown name stays as it is. */
export declare function fillTemplate(scope: Pick<Scope, 'paths' | 'selectors'>, template: string, more?: Readonly<Record<string, string>>): string;
/** A field's names with their selectors filled in, the older ones last. */
export declare function namesOf(scope: Pick<Scope, 'paths' | 'selectors'>, field: DeclaredField): readonly {
    readonly name: string;
    readonly role: 'current' | 'legacy';
}[];
/** A held value as text: what is not a string, as its JSON text. */
export declare function heldText(value: PyJson): string;
