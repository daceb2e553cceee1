import type { PythonException } from '../../python/exception.ts';
import type { Place } from '../../types/place.ts';
import { durationText } from './duration-text.ts';
import { httpUrl } from './http-url.ts';
import { laxFloat, laxInt, pythonFloat } from './lax-number.ts';
import type { Bounds, FieldType, Model, ModelField } from './model.ts';
import { pythonTypeError } from './python-type-error.ts';
import type { SettingNode, SettingTable } from './setting-node.ts';

/** One line of a ValidationError: the location (`oauth2.retry.attempts`), and pydantic's name for the problem. */
export interface ValidationIssue {
  readonly path: readonly string[];
  readonly type: string;
  /** The end of pydantic's sentence, if its parser gives a reason. */
  readonly reason?: string;
  readonly inputType: string;
  /** The place of the rejected value. */
  readonly place: Place;
}

/** All issues, unless a validator raised something that pydantic does not catch. */
export interface Validation {
  readonly issues: readonly ValidationIssue[];
  readonly crash?: ValidationCrash;
}

/** An exception of a validator's own, and the value that caused it. */
export interface ValidationCrash {
  readonly error: PythonException;
  readonly issue: ValidationIssue;
}

/** What pydantic reports for a table that is to become `model`. Unknown keys are ignored. */
export function validateModel(model: Model, table: SettingTable, path: readonly string[] = []): Validation {
  return all(model.fields, (field) => {
    const found = lookUp(field, table);
    return found ? validateValue(field.type, found.node, [...path, found.name]) : { issues: [] };
  });
}

/** The entry for a field: under its alias, else under its own name (populate_by_name). */
export function lookUp(
  field: ModelField,
  table: SettingTable,
): { readonly name: string; readonly node: SettingNode } | undefined {
  for (const name of [field.alias ?? field.name, field.name]) {
    const node = table.entries.get(name);
    if (node) return { name, node };
  }
  return undefined;
}

function validateValue(type: FieldType, node: SettingNode, path: readonly string[]): Validation {
  switch (type.kind) {
    case 'optional':
      return node.t === 'null' ? { issues: [] } : validateValue(type.inner, node, path);
    case 'model':
      return node.t === 'dict' ? validateModel(type.model, node, path) : refused('model_type', node, path);
    case 'set':
      if (node.t !== 'list') return refused('set_type', node, path);
      return all([...node.items.entries()], ([index, item]) =>
        validateValue(type.items, item, [...path, String(index)]),
      );
    case 'dict':
      if (node.t !== 'dict') return refused('dict_type', node, path);
      return all([...node.entries], ([key, value]) => validateValue(type.values, value, [...path, key]));
    case 'scope':
      return validateScope(node, path);
    case 'url': {
      if (node.t !== 'str') return refused('url_type', node, path);
      const url = httpUrl(node.v);
      return url.ok ? { issues: [] } : refused(url.type, node, path, url.reason);
    }
    default: {
      const problem = scalarProblem(type, node);
      if (typeof problem === 'object') return crashed(problem, node, path);
      return problem === undefined ? { issues: [] } : refused(problem, node, path);
    }
  }
}

type ScalarType = Exclude<FieldType, { readonly kind: 'optional' | 'model' | 'set' | 'dict' | 'scope' | 'url' }>;

function scalarProblem(type: ScalarType, node: SettingNode): string | PythonException | undefined {
  switch (type.kind) {
    case 'str':
      return node.t === 'str' ? undefined : 'string_type';
    case 'enum':
      return node.t === 'str' && type.values.includes(node.v) ? undefined : 'enum';
    case 'int':
    case 'float': {
      const read = type.kind === 'int' ? laxInt(node) : laxFloat(node);
      return read.ok ? boundProblem(type, read.value) : read.type;
    }
    case 'timedelta':
      return timedeltaProblem(node);
  }
}

function boundProblem({ gt, ge, le }: Bounds, value: number): string | undefined {
  // Written so that NaN fails each of them, as in Python.
  if (ge !== undefined && !(value >= ge)) return 'greater_than_equal';
  if (le !== undefined && !(value <= le)) return 'less_than_equal';
  return gt !== undefined && !(value > gt) ? 'greater_than' : undefined;
}

const SECONDS_MOST = 86_400_000_000_000;

/** A BeforeValidator tries float() first (config/models.py:28-32, 46); an int too large for a float makes it crash. */
function timedeltaProblem(node: SettingNode): string | PythonException | undefined {
  if (node.t === 'bool') return undefined;
  if (node.t !== 'str' && node.t !== 'int' && node.t !== 'float') return 'time_delta_type';
  const seconds = node.t === 'str' ? (pythonFloat(node.v) ?? durationText(node.v) ?? Number.NaN) : Number(node.text);
  if (node.t === 'int' && !Number.isFinite(seconds))
    return { class: 'OverflowError', message: 'int too large to convert to float' };
  if (!(seconds < SECONDS_MOST) || seconds <= -SECONDS_MOST) return 'time_delta_parsing';
  // Python's own timedelta is a day narrower below.
  const days = Math.floor(seconds / 86_400);
  if (days >= -999_999_999) return undefined;
  return { class: 'OverflowError', message: `days=${String(days)}; must have magnitude <= 999999999` };
}

/** A BeforeValidator joins lists (config/models.py:35-43); join's TypeError is not one that pydantic catches. */
function validateScope(node: SettingNode, path: readonly string[]): Validation {
  if (node.t !== 'list') return node.t === 'str' ? { issues: [] } : refused('string_type', node, path);
  const at = node.items.findIndex((item) => item.t !== 'str');
  const wrong = node.items[at];
  if (wrong === undefined) return { issues: [] };
  return crashed(
    pythonTypeError(`sequence item ${String(at)}: expected str instance, ${classPath(wrong)} found`),
    node,
    path,
  );
}

function all<T>(parts: readonly T[], check: (part: T) => Validation): Validation {
  const issues: ValidationIssue[] = [];
  for (const part of parts) {
    const found = check(part);
    issues.push(...found.issues);
    if (found.crash) return { issues, crash: found.crash };
  }
  return { issues };
}

function refused(type: string, node: SettingNode, path: readonly string[], reason?: string): Validation {
  const why = reason === undefined ? {} : { reason };
  return { issues: [{ path, type, ...why, inputType: typeName(node), place: node.place }] };
}

function crashed(error: PythonException, node: SettingNode, path: readonly string[]): Validation {
  return { issues: [], crash: { error, issue: { path, type: 'crash', inputType: typeName(node), place: node.place } } };
}

/** `type(value).__qualname__` with its module, if CPython's own messages show it. */
export function classPath(node: SettingNode): string {
  return node.t === 'datetime' || node.t === 'date' || node.t === 'time' ? `datetime.${node.t}` : typeName(node);
}

/** `type(value).__name__`. */
export function typeName(node: SettingNode): string {
  return node.t === 'null' ? 'NoneType' : node.t;
}
