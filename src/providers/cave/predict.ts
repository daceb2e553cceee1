import { attributeError } from '../../python/attribute-error.ts';
import type { Outcome, PythonException } from '../../python/exception.ts';
import { jsonLoads } from '../../python/json-loads.ts';
import { isTruthy, type PyJson, pythonRepr, pythonStr, pythonTypeName } from '../../python/json-value.ts';
import { reprBytes } from '../../python/python-repr.ts';
import { isRedirect, notJson, replyHeader, tooManyRedirects } from '../../requests/reply.ts';
import type { Reply } from '../../types/provider.ts';
import type { Raised, Resolution } from '../../types/resolution.ts';
import { maskSecrets, secretsOf } from '../../value/mask-secrets.ts';
import { subscriptError } from './import-files.ts';
import { reasonPhrase } from './reason-phrase.ts';

/**
 * caveclient's message for a reply to its first request, assuming that every request gets the same reply (caveclient
 * 8.2.1 base.py:36, _raise_for_status; base.py:89, handle_response; base.py:219, _get_version).
 */
export function predictCaveclient(resolution: Resolution, reply: Reply): Raised | undefined {
  if (isRedirect(reply)) return raised(tooManyRedirects);
  const first = resolution.settings['request']?.value ?? '';
  // A server without a version is next asked for its datastacks.
  const url = reply.status === 404 ? first.replace(/\/info\/version$/, '/info/api/v2/datastacks') : first;
  const { status } = reply;
  if (status >= 400 && status < 500) return raised(clientError(resolution, reply, url));
  if (status >= 500 && status < 600) return raised(serverError(resolution, reply, url));
  const answer = jsonOf(reply);
  if (!answer.ok) return raised(notJson(answer.error));
  return first.endsWith('/info/version') ? raised(versionError(resolution, answer.value)) : undefined;
}

/** cloud-volume 12.15.2 datasource/graphene/metadata.py:160, fetch_info. */
export function predictCloudVolume(resolution: Resolution, reply: Reply): Raised | undefined {
  if (isRedirect(reply)) return raised(tooManyRedirects);
  const failed = plainError(resolution, reply);
  if (failed) return raised(failed);
  const answer = jsonOf(reply);
  return answer.ok ? undefined : raised(notJson(answer.error));
}

/**
 * cloud-files 6.4.3 interfaces.py:1028, get_file: a denied file (403) is treated like a missing one, and raises
 * nothing.
 */
export function predictCloudFiles(resolution: Resolution, reply: Reply): Raised | undefined {
  if (isRedirect(reply)) return raised(tooManyRedirects);
  return reply.status === 403 || reply.status === 404 ? undefined : raised(plainError(resolution, reply));
}

function raised(error: PythonException | undefined): Raised | undefined {
  return error && { phase: 'send', class: error.class, message: error.message };
}

/** `response.json()`: without a content type, requests detects the encoding and removes a byte order mark. */
function jsonOf(reply: Reply): Outcome<PyJson> {
  return jsonLoads(replyHeader(reply, 'content-type') === undefined ? reply.body.replace(/^\ufeff/, '') : reply.body);
}

function clientError(resolution: Resolution, reply: Reply, url: string): PythonException {
  if (replyHeader(reply, 'content-type') === 'application/json') {
    const answer = jsonLoads(reply.body);
    if (!answer.ok) return notJson(answer.error);
    const failed = reply.status === 403 && isTruthy(answer.value) ? termsError(answer.value) : undefined;
    if (failed) return failed;
  }
  const message = `${reply.status} Client Error: ${reasonPhrase(reply.status)} for url: ${url} content: ${content(resolution, reply)}`;
  return { class: 'requests.exceptions.HTTPError', message };
}

/** The URL of the terms-of-service form, which is opened in a browser: `json_data["data"]["tos_form_url"]`. */
function termsError(answer: PyJson): PythonException | undefined {
  if (answer.t !== 'dict') return attributeError(pythonTypeName(answer), 'keys');
  const error = answer.entries.get('error');
  if (error?.t !== 'str' || error.v !== 'missing_tos') return undefined;
  const data = answer.entries.get('data');
  if (data === undefined) return { class: 'KeyError', message: "'data'" };
  return subscriptError(data, 'tos_form_url');
}

function serverError(resolution: Resolution, reply: Reply, url: string): PythonException {
  const answer = jsonLoads(reply.body);
  if (answer.ok && answer.value.t !== 'dict') return attributeError(pythonTypeName(answer.value), 'get');
  const given = answer.ok && answer.value.t === 'dict' ? answer.value.entries.get('message') : undefined;
  const reason = given === undefined ? reasonPhrase(reply.status) : masked(resolution, pythonStr(given));
  return {
    class: 'requests.exceptions.HTTPError',
    message: `${reply.status} Server Error: ${reason} for url: ${url} content:${content(resolution, reply)}`,
  };
}

/** requests 2.34.2 models.py, raise_for_status. */
function plainError(resolution: Resolution, { status }: Reply): PythonException | undefined {
  if (status < 400 || status >= 600) return undefined;
  const side = status < 500 ? 'Client' : 'Server';
  const message = `${status} ${side} Error: ${reasonPhrase(status)} for url: ${resolution.settings['request']?.value ?? ''}`;
  return { class: 'requests.exceptions.HTTPError', message };
}

function content(resolution: Resolution, reply: Reply): string {
  return reprBytes(new TextEncoder().encode(masked(resolution, reply.body)));
}

/** packaging 26 version.py: text that is not a PEP 440 version. */
function versionError(resolution: Resolution, answer: PyJson): PythonException | undefined {
  const version =
    /^\s*v?(?:\d+!)?\d+(?:\.\d+)*(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?\d*)?(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?(?:[-_.]?dev[-_.]?\d*)?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?\s*$/i;
  if (answer.t === 'str' && version.test(answer.v)) return undefined;
  return {
    class: 'packaging.version.InvalidVersion',
    message: `Invalid version: ${masked(resolution, pythonRepr(answer))}`,
  };
}

/** A text from the server, which may quote what it was sent. */
function masked(resolution: Resolution, text: string): string {
  return maskSecrets(text, secretsOf(resolution));
}
