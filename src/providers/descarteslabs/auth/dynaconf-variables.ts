import type { Outcome, PythonException } from '../../../python/exception.ts';
import { environmentEntries } from '../../../python/os-environ.ts';
import type { World } from '../../../types/world.ts';
import { type DynaconfValue, parseDynaconf } from './dynaconf-value.ts';

/** A setting from a variable: of those that differ only in case, the last one. */
export interface DynaconfSetting {
  readonly variable: string;
  readonly value: DynaconfValue;
}

/** What all variables set, and what dynaconf warns about meanwhile. */
interface DynaconfVariables {
  readonly ok: true;
  readonly settings: ReadonlyMap<string, DynaconfSetting>;
  readonly warnings: readonly string[];
}

/** The exception of the first variable that cannot be parsed. */
export interface DynaconfFailure {
  readonly ok: false;
  readonly variable: string;
  readonly error: PythonException;
}

/**
 * dynaconf 3.3.5's env_loader (loaders/env_loader.py:18-128): every variable that begins with `DYNACONF_`, then every
 * one with the product's prefix, including secrets, is parsed; and the result is parsed once more when it is set.
 */
export async function dynaconfVariables(world: World, prefix: string): Promise<DynaconfVariables | DynaconfFailure> {
  const settings = new Map<string, DynaconfSetting>();
  const warnings: string[] = [];
  for (const begin of ['DYNACONF_', `${prefix}_`]) {
    const parsed: (readonly [string, string, DynaconfValue])[] = [];
    for (const entry of environmentEntries(world)) {
      const variable = entry.name;
      if (!variable.startsWith(begin)) continue;
      const text = entry.value;
      const value = await parseDynaconf(booleanFix(text), true);
      if (!value.ok) return { ok: false, variable, error: value.error };
      if (/^@reset(?: |$)/.test(text)) warnings.push('UserWarning: [secret] does not need `@reset` anymore.');
      parsed.push([variable, variable.slice(begin.length).toUpperCase(), value.value]);
    }
    for (const [variable, name, first] of parsed) {
      const value = await parseAgain(first);
      if (!value.ok) return { ok: false, variable, error: value.error };
      settings.set(name, { variable, value: value.value });
    }
  }
  return { ok: true, settings, warnings };
}

async function parseAgain(value: DynaconfValue): Promise<Outcome<DynaconfValue>> {
  if (value.is === 'text') return await parseDynaconf(value.text, false);
  if (value.is !== 'other') return { ok: true, value };
  for (const text of value.texts) {
    const inner = await parseDynaconf(text, false);
    if (!inner.ok) return inner;
  }
  return { ok: true, value };
}

// utils/parse_conf.py, boolean_fix
function booleanFix(text: string): string {
  const bare = text.trim();
  return bare === 'True' || bare === 'False' ? text.toLowerCase() : text;
}
