import type { Outcome, PythonException } from '../../python/exception.ts';
import { jsonLoads } from '../../python/json-loads.ts';
import { isTruthy, type PyJson, pythonTypeName } from '../../python/json-value.ts';

const absent: PythonException = {
  class: 'cloudvolume.exceptions.AuthenticationError',
  message: 'No Graphene authentication token was provided. Does ~/.cloudvolume/secrets/cave-secret.json exist?',
};
const misshapen: PythonException = {
  class: 'cloudvolume.exceptions.AuthenticationError',
  message:
    'Graphene authentication token was not formatted correctly. It should either be a hexadecimal or base64 string.',
};

/**
 * How cloud-volume parses a file's content or `secrets=` (cloud-volume 12.15.2 datasource/graphene/metadata.py:105,
 * parse_token). `$` in its patterns accepts one final line break.
 */
export function parseGrapheneToken(given: PyJson | undefined): Outcome<string> {
  const parsed = given?.t === 'str' ? jsonLoads(given.v) : undefined;
  if (parsed && !parsed.ok && parsed.error.class !== 'json.decoder.JSONDecodeError') return parsed;
  const content = parsed?.ok ? parsed.value : given;
  const token = content?.t === 'dict' ? content.entries.get('token') : content;
  if (token === undefined || !isTruthy(token)) return { ok: false, error: absent };
  if (token.t !== 'str') {
    return {
      ok: false,
      error: { class: 'TypeError', message: `expected string or bytes-like object, got '${pythonTypeName(token)}'` },
    };
  }
  return /^[A-Za-z0-9+/]+={0,2}\n?$/.test(token.v) ? { ok: true, value: token.v } : { ok: false, error: misshapen };
}
