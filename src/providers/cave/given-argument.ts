import type { PyJson } from '../../python/json-value.ts';
import { pythonArgument as argumentValue } from '../../python/python-argument.ts';

/**
 * An argument of the user's own code, as the Python value that it stands for; undefined for None and for what is not
 * data.
 */
export function givenArgument(value: unknown): PyJson | undefined {
  const given = argumentValue(value);
  return given.t === 'null' ? undefined : given;
}
