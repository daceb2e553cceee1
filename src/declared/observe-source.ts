import type { PyJson } from '../python/json-value.ts';
import { environmentValue } from '../python/os-environ.ts';
import type { DeclaredField, DeclaredSource } from '../types/declared-client.ts';
import { chooseCandidate } from './choose-candidate.ts';
import type { FieldSeen, SourceSeen } from './observation.ts';
import { observeFile } from './observe-file.ts';
import { fillTemplate, namesOf, type Scope } from './scope.ts';

/** Looks at a source without judging whether the client would. */
export async function observeSource(
  scope: Scope,
  source: Exclude<DeclaredSource, { kind: 'built-in' }>,
): Promise<SourceSeen> {
  if (source.kind === 'file') return await observeFile(scope, source);
  if (source.kind === 'default')
    return { fields: source.fields.map((field) => builtIn(field, source['recording-label'] ?? 'default')) };
  const label = (name: string) => fillTemplate(scope, source['recording-label'] ?? defaultLabel(source.kind), { name });
  const read = source.kind === 'env' ? readVariable : readArgument;
  const fields = source.fields.map((field) => {
    const candidates = namesOf(scope, field).map(({ name, role }) => {
      const value = read(scope, name);
      const place = source.kind === 'env' ? ({ kind: 'env', name } as const) : ({ kind: 'argument', name } as const);
      return { name, role, place, ...(value === undefined ? {} : { value }) };
    });
    return chooseCandidate(field, candidates, label);
  });
  return { fields };
}

function defaultLabel(kind: 'argument' | 'env'): string {
  return kind === 'env' ? 'env:{name}' : 'arg';
}

function builtIn(field: DeclaredField, label: string): FieldSeen {
  const value: PyJson | undefined = field.default === undefined ? undefined : { t: 'str', v: field.default };
  return chooseCandidate(
    field,
    [{ name: '', role: 'current', place: { kind: 'default' }, ...(value ? { value } : {}) }],
    () => label,
  );
}

function readVariable(scope: Scope, name: string): PyJson | undefined {
  const value = environmentValue(scope.world, name);
  return value === undefined ? undefined : { t: 'str', v: value };
}

/** Data only: an object of the user's own code cannot be passed to auth-doctor. Booleans are switches, not secrets. */
function readArgument(scope: Scope, name: string): PyJson | undefined {
  const value = Object.hasOwn(scope.args, name) ? scope.args[name] : undefined;
  if (typeof value === 'string') return { t: 'str', v: value };
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? { t: 'int', text: String(value) } : { t: 'float', text: String(value) };
  return undefined;
}
