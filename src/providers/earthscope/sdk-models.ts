import { compareVersions } from '../../value/versions.ts';
import type { FieldType, Model, ModelField } from './model.ts';

// The models of earthscope_sdk 1.9.3 config/models.py, field by field and in their order, which is the order of errors.
// `since` and `below` say what differs in 1.0.0 to 1.8.0; config/settings.py is the same in all of these.

const str = { kind: 'str' } as const;
const int = { kind: 'int' } as const;
const timedelta = { kind: 'timedelta' } as const;
const texts = { kind: 'set', items: str } as const;

function optional(inner: FieldType): FieldType {
  return { kind: 'optional', inner };
}

function nested(name: string, model: Model): ModelField {
  return { name, type: { kind: 'model', model } };
}

/** config/models.py:72-76. */
const tokenFields: readonly ModelField[] = ['access_token', 'id_token', 'refresh_token'].map((name) => ({
  name,
  type: optional(str),
}));

/** The content of tokens.json (config/models.py:69-104). */
export const tokens: Model = { name: 'Tokens', fields: tokenFields };

const retry: Model = {
  name: 'RetrySettings',
  fields: [
    { name: 'attempts', type: { kind: 'int', ge: 0 } },
    { name: 'timeout', type: timedelta },
    { name: 'wait_initial', type: timedelta },
    { name: 'wait_max', type: timedelta },
    { name: 'wait_jitter', type: timedelta },
    { name: 'wait_exp_base', type: { kind: 'float', gt: 0 } },
  ],
};

const httpRetry: Model = {
  name: 'HttpRetrySettings',
  fields: [...retry.fields, { name: 'status_codes', type: { kind: 'set', items: int } }],
};

const rateLimit: Model = {
  name: 'RateLimitSettings',
  fields: [
    { name: 'max_concurrent', type: { kind: 'int', ge: 1, le: 200 } },
    { name: 'max_per_second', type: { kind: 'float', ge: 1, le: 200 } },
  ],
};

const dropoff: Model = {
  name: 'DropoffSettings',
  fields: [
    { name: 'bucket', type: str },
    { name: 'category', type: optional({ kind: 'enum', values: ['miniseed'] }), below: '1.5' },
    {
      name: 'category',
      type: optional({ kind: 'enum', values: ['miniseed', 'assembled', 'stationxml'] }),
      since: '1.5',
    },
    { name: 'part_size', type: int },
    { name: 'part_concurrency', type: int },
    { name: 'object_concurrency', type: int },
    nested('retry', retry),
  ],
};

const http: Model = {
  name: 'HttpSettings',
  fields: [
    { name: 'keepalive_expiry', type: timedelta },
    { name: 'max_connections', type: optional(int) },
    { name: 'max_keepalive_connections', type: optional(int) },
    { name: 'timeout_connect', type: timedelta },
    { name: 'timeout_read', type: timedelta },
    nested('retry', httpRetry),
    { ...nested('rate_limit', rateLimit), since: '1.2' },
    { name: 'user_agent', type: str, default: 'earthscope-sdk py/1.9.3' },
    { name: 'extra_headers', type: { kind: 'dict', values: str }, since: '1.1' },
  ],
};

const oauth2: Model = {
  name: 'AuthFlowSettings',
  fields: [
    ...tokenFields,
    { name: 'audience', type: str, default: 'https://api.earthscope.org' },
    { name: 'domain', type: { kind: 'url' }, default: 'https://login.earthscope.org/' },
    { name: 'client_id', type: str, default: 'b9DtAFBd6QvMg761vI3YhYquNZbJX5G0' },
    { name: 'scope', type: str, default: 'offline_access', below: '1.6.1' },
    { name: 'scope', type: { kind: 'scope' }, default: 'offline_access', since: '1.6.1' },
    { name: 'client_secret', type: optional(str) },
    { name: 'allowed_hosts', type: texts, default: '*.earthscope.org earthscope.org' },
    nested('retry', httpRetry),
  ],
};

const resources: Model = {
  name: 'ResourceRefs',
  fields: [{ name: 'api_url', type: { kind: 'url' }, default: 'https://api.earthscope.org/' }],
};

const queryPlan: Model = {
  name: 'QueryPlanSettings',
  fields: [
    { name: 'memory_limit_bytes', type: optional({ kind: 'int', gt: 0 }) },
    { name: 'timeout_seconds', type: optional({ kind: 'float', gt: 0 }) },
  ],
};

/** A profile of config.toml (config/models.py:349-361). */
const sdkBaseSettings: Model = {
  name: 'SdkBaseSettings',
  fields: [
    { ...nested('dropoff', dropoff), since: '1.3' },
    nested('http', http),
    nested('oauth2', oauth2),
    nested('resources', resources),
    { ...nested('query_plan', queryPlan), since: '1.2' },
    { name: 'thread_pool_max_workers', type: optional(int), since: '1.2' },
  ],
};

/** All settings (config/settings.py:192-221). */
const sdkSettings: Model = {
  name: 'SdkSettings',
  fields: [...sdkBaseSettings.fields, { name: 'profile_name', alias: 'es_profile', type: str }],
};

/** config.toml as a whole (config/settings.py:51-73). */
const sdkGlobalSettings: Model = {
  name: '_SdkGlobalSettings',
  fields: [
    { name: 'defaults', alias: 'default', type: { kind: 'model', model: sdkBaseSettings } },
    {
      name: 'profile_settings_by_name',
      alias: 'profile',
      type: { kind: 'dict', values: { kind: 'model', model: sdkBaseSettings } },
    },
  ],
};

/** The models with which one version of the SDK checks its settings. */
export interface SdkModels {
  readonly settings: Model;
  readonly profile: Model;
  readonly document: Model;
}

/** The models of a version of the SDK; those of the newest if it is unknown. */
export function sdkModels(version: string | undefined): SdkModels {
  const known = modelsOf.get(version);
  if (known) return known;
  const of = (model: Model): Model => modelIn(model, version);
  const models = { settings: of(sdkSettings), profile: of(sdkBaseSettings), document: of(sdkGlobalSettings) };
  modelsOf.set(version, models);
  return models;
}

/** Of each version that was asked for: there are a hundred fields in them. */
const modelsOf = new Map<string | undefined, SdkModels>();

function modelIn(model: Model, version: string | undefined): Model {
  const has = ({ since, below }: ModelField): boolean =>
    version === undefined
      ? below === undefined
      : (since === undefined || compareVersions(version, since) >= 0) &&
        (below === undefined || compareVersions(version, below) < 0);
  return {
    ...model,
    fields: model.fields.filter(has).map((field) => ({ ...field, type: typeIn(field.type, version) })),
  };
}

function typeIn(type: FieldType, version: string | undefined): FieldType {
  switch (type.kind) {
    case 'model':
      return { ...type, model: modelIn(type.model, version) };
    case 'optional':
      return { ...type, inner: typeIn(type.inner, version) };
    case 'dict':
      return { ...type, values: typeIn(type.values, version) };
    default:
      return type;
  }
}
