import { type PyJson, pythonJsonText } from '../python/json-value.ts';
import { environmentValue } from '../python/os-environ.ts';
import type { DeclaredClient, DeclaredCondition, DeclaredField } from '../types/declared-client.ts';
import type { Place } from '../types/place.ts';
import type { Slot } from '../types/resolution.ts';
import type { World } from '../types/world.ts';
import { isPresent } from './clean-value.ts';

/** A path as the client's own code spells it, and what determined it. */
export interface NamedPath {
  readonly spelled: string;
  /** The variable that changed it, or undefined. */
  readonly env?: string;
}

/** The value that a client holds in a slot, and where it came from. */
export interface Held {
  readonly value: PyJson;
  readonly place: Place;
  readonly label: string;
}

/** Everything that the parts of a declared client may use during the replay. */
export interface Scope {
  readonly world: World;
  readonly client: DeclaredClient;
  readonly args: Readonly<Record<string, unknown>>;
  readonly selectors: ReadonlyMap<string, string>;
  readonly paths: ReadonlyMap<string, NamedPath>;
}

const trueWords = new Set(['1', 'ON', 'YES', 'TRUE']);

/** Whether a condition is true; `held` is what the client has found so far. */
export function holds(
  scope: Pick<Scope, 'world' | 'args'>,
  condition: DeclaredCondition | undefined,
  held?: ReadonlyMap<Slot, Held>,
): boolean {
  if (!condition) return true;
  return (
    envHolds(scope.world, condition) && argumentHolds(scope.args, condition) && slotHolds(condition, held ?? new Map())
  );
}

/** The text of a template: `{name}` is a path, a selector or one of `more`; an unknown name stays as it is. */
export function fillTemplate(
  scope: Pick<Scope, 'paths' | 'selectors'>,
  template: string,
  more: Readonly<Record<string, string>> = {},
): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(more, name)
      ? (more[name] ?? whole)
      : (scope.paths.get(name)?.spelled ?? scope.selectors.get(name) ?? whole),
  );
}

/** A field's names with their selectors filled in, legacy names last. */
export function namesOf(
  scope: Pick<Scope, 'paths' | 'selectors'>,
  field: DeclaredField,
): readonly { readonly name: string; readonly role: 'current' | 'legacy' }[] {
  const filled = (names: readonly string[], role: 'current' | 'legacy') =>
    names.map((name) => ({ name: fillTemplate(scope, name), role }));
  return [...filled(field.names, 'current'), ...filled(field.legacy, 'legacy')];
}

/** A held value as text; what is not a string, as JSON. */
export function heldText(value: PyJson): string {
  return value.t === 'str' ? value.v : pythonJsonText(value);
}

function envHolds(world: World, { env, is, equals }: DeclaredCondition): boolean {
  if (env === undefined) return true;
  const value = environmentValue(world, env);
  if (is === 'empty') return !value;
  if (value === undefined) return false;
  if (equals !== undefined) return value === equals;
  return is === 'true' ? trueWords.has(value.toUpperCase()) : isPresent(value, is ?? 'set');
}

function argumentHolds(args: Scope['args'], { argument, equals }: DeclaredCondition): boolean {
  if (argument === undefined) return true;
  const value = Object.hasOwn(args, argument) ? args[argument] : undefined;
  if (equals === undefined) return value !== undefined && value !== null;
  // An argument that is not passed is None in Python.
  return equals === 'none'
    ? value === undefined || value === null
    : String(value) === equals && typeof value !== 'object';
}

function slotHolds({ slot, contains, held: expected }: DeclaredCondition, held: ReadonlyMap<Slot, Held>): boolean {
  if (slot === undefined) return true;
  const found = held.get(slot);
  if (expected !== undefined && expected !== (found !== undefined)) return false;
  return contains === undefined || (found !== undefined && heldText(found.value).includes(contains));
}
