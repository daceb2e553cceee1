import { environmentValue } from '../../../python/os-environ.ts';
import type { Raised, Setting } from '../../../types/resolution.ts';
import type { World } from '../../../types/world.ts';
import { dynaconfOptions } from './dynaconf-options.ts';
import { isFalseValue, parseDynaconf } from './dynaconf-value.ts';
import { type DynaconfSetting, dynaconfVariables } from './dynaconf-variables.ts';
import type { AuthProduct, NamedEnvironment } from './product.ts';

/** The address in a setting: a text, a value of another Python type, or one that is unknown here. */
export type Address =
  | { readonly is: 'text'; readonly text: string; readonly place: Setting['place'] }
  | {
      readonly is: 'other';
      readonly type: string;
      readonly shown?: string;
      /** Falsy in Python: 0, an empty list. */
      readonly isFalse?: true;
      readonly place: Setting['place'];
    }
  | { readonly is: 'unknown'; readonly reason: string; readonly place: Setting['place'] };

export interface ClientSettings {
  readonly environment: Setting;
  readonly iamUrl: Address;
  readonly appUrl: Address;
  readonly platformUrl: Address;
  /** Whether reading them succeeds at all is unknown. */
  readonly unsure?: true;
}

/** The settings, or the exception raised by reading them. */
export type SettingsOutcome =
  | { readonly ok: true; readonly settings: ClientSettings; readonly warnings?: readonly string[] }
  | SettingsFailure;

export interface SettingsFailure {
  readonly ok: false;
  readonly raised: Raised;
  readonly environment: Setting;
  /** The variable that cannot be parsed. */
  readonly unparsable?: string;
  /** dynaconf's own variable that prevents the product's settings from being read. */
  readonly hiddenBy?: string;
}

/** `peek_settings()` (config/__init__.py:160-265 over settings.toml): it parses every variable with the prefix. */
export async function clientSettings(product: AuthProduct, world: World): Promise<SettingsOutcome> {
  const selector = `${product.prefix}_ENV`;
  const named = environmentValue(world, selector) || undefined;
  const environment: Setting = {
    value: named ?? product.defaultEnvironment,
    place: named ? { kind: 'env', name: selector } : { kind: 'default' },
  };
  const options = await dynaconfOptions(world);
  if (options.is === 'raises') return failure(environment, options.error, options.variable);
  // The name of the environment is parsed, and converted to capitals, before any other variable is read.
  const name = await parseDynaconf(environment.value, true);
  if (!name.ok) return failure(environment, name.error, selector);
  if (options.is === 'read' && options.unsure !== undefined) return notFollowed(environment, options.unsure);
  if (options.is === 'hidden' && options.always)
    return hidden(unknownEnvironment(product, environment), options.variable);
  const plain = name.value.is === 'text' ? name.value.text : '';
  const names = options.is === 'read' ? (options.forced ?? plain) : undefined;
  if (names === '') return unknownEnvironment(product, environment);
  const variables = await dynaconfVariables(world, product.prefix);
  if (!variables.ok) return failure(environment, variables.error, variables.variable);
  const chosen = names === undefined ? undefined : lastKnown(product, names);
  const outcome = readAddresses(product, environment, chosen, variables.settings);
  if (outcome.ok) return { ...outcome, warnings: variables.warnings };
  const forced = options.is === 'read' && options.forced !== undefined ? 'FORCE_ENV_FOR_DYNACONF' : undefined;
  return hidden(outcome, options.is === 'hidden' ? options.variable : forced);
}

/** With dynaconf's own variable that hides the settings. */
function hidden(outcome: SettingsFailure, variable: string | undefined): SettingsFailure {
  return variable === undefined || outcome.unparsable !== undefined ? outcome : { ...outcome, hiddenBy: variable };
}

function notFollowed(environment: Setting, variable: string): SettingsOutcome {
  const unknown: Address = {
    is: 'unknown',
    reason: `${variable} configures dynaconf in a way that auth-doctor does not support`,
    place: { kind: 'env', name: variable },
  };
  return {
    ok: true,
    settings: { environment, iamUrl: unknown, appUrl: unknown, platformUrl: unknown, unsure: true },
  };
}

// A list of names separated by commas is loaded in turn, so that the last known one counts (dynaconf utils,
// build_env_list).
function lastKnown(product: AuthProduct, names: string): NamedEnvironment | undefined {
  const known = names.split(',').map((each) => each.trim().toLowerCase());
  const last = known.findLast((each) => Object.hasOwn(product.environments, each));
  return last === undefined ? undefined : product.environments[last];
}

function readAddresses(
  product: AuthProduct,
  environment: Setting,
  chosen: NamedEnvironment | undefined,
  variables: ReadonlyMap<string, DynaconfSetting>,
): SettingsOutcome {
  const domain = address(variables.get('DOMAIN'), text(product.domain));
  const template = chosen?.defaultDomain ?? '';
  if (domain === undefined && template.includes('{domain}') && !variables.has('DEFAULT_DOMAIN')) {
    return failure(environment, {
      class: 'dynaconf.utils.parse_conf.DynaconfFormatError',
      message: "Dynaconf can't interpolate variable because DOMAIN",
    });
  }
  const defaultDomain = address(variables.get('DEFAULT_DOMAIN'), fill(template, '{domain}', domain));
  if (defaultDomain === undefined || isFalse(defaultDomain)) return unknownEnvironment(product, environment);
  const iamUrl = address(
    variables.get('IAM_URL'),
    chosen && fill(chosen.iamUrl ?? 'https://iam.{}', '{}', defaultDomain),
  );
  if (iamUrl === undefined) return failure(environment, { class: 'AttributeError', message: 'iam_url' });
  const unset: Address = { is: 'unknown', reason: 'it is not set in any environment', place: { kind: 'default' } };
  const platformUrl =
    address(
      variables.get('PLATFORM_URL'),
      chosen && fill(chosen.platformUrl ?? 'https://platform.{}', '{}', defaultDomain),
    ) ?? unset;
  const appUrl = address(variables.get('APP_URL'), chosen && fill('https://app.{}', '{}', domain)) ?? unset;
  // A lazy value may only raise when it is accessed, while `Auth` is created.
  const waits = [variables.get('DEFAULT_DOMAIN'), variables.get('DOMAIN'), variables.get('IAM_URL')];
  const unsure = waits.some((variable) => variable?.value.is === 'lazy') ? ({ unsure: true } as const) : {};
  return { ok: true, settings: { environment, iamUrl, appUrl, platformUrl, ...unsure } };
}

/** A falsy `default_domain` fails the assertion that guards the environment's name. */
function isFalse(value: Address): boolean {
  if (value.is === 'text') return value.text === '';
  return value.is === 'other' && value.isFalse === true;
}

function unknownEnvironment(product: AuthProduct, environment: Setting): SettingsFailure {
  const message = `Client configuration '${environment.value}' doesn't exist! Check your ${product.prefix}_ENV environment variable.`;
  return failure(environment, { class: `${product.module}.exceptions.ConfigError`, message });
}

function failure(
  environment: Setting,
  error: { readonly class: string; readonly message: string },
  unparsable?: string,
): SettingsFailure {
  const raised = { phase: 'construct', class: error.class, message: error.message } as const;
  return { ok: false, raised, environment, ...(unparsable === undefined ? {} : { unparsable }) };
}

function text(value: string): Address {
  return { is: 'text', text: value, place: { kind: 'default' } };
}

/** What a variable sets instead of the file's setting; undefined if it removes the setting. */
function address(variable: DynaconfSetting | undefined, otherwise: Address | undefined): Address | undefined {
  if (!variable) return otherwise;
  const place = { kind: 'env', name: variable.variable } as const;
  const { value } = variable;
  switch (value.is) {
    case 'text':
      return { is: 'text', text: value.text, place };
    case 'removed':
      return undefined;
    case 'other':
      return {
        is: 'other',
        type: value.type,
        ...(value.shown === undefined ? {} : { shown: value.shown }),
        ...(isFalseValue(value) ? { isFalse: true } : {}),
        place,
      };
    case 'lazy':
      return { is: 'unknown', reason: `${variable.variable} is a dynaconf template`, place };
  }
}

// `str.format` accepts a number or a boolean as well as a text.
function fill(template: string, mark: string, part: Address | undefined): Address {
  if (!template.includes(mark)) return text(template);
  const inserted = part?.is === 'text' ? part.text : part?.is === 'other' ? part.shown : undefined;
  if (part && inserted !== undefined)
    return { is: 'text', text: template.replace(mark, () => inserted), place: part.place };
  const place = part?.place ?? ({ kind: 'default' } as const);
  return { is: 'unknown', reason: 'part of it is not text', place };
}
