'use strict';

// elsewhere:src/python/base64-decode.ts
var { standardB64decode, urlsafeB64decode } = require("./python.js")["src/python/base64-decode.ts"];

// elsewhere:src/python/decode-text.ts
var { decodeUtf8, readTextLikeOpen, universalNewlines } = require("./python.js")["src/python/decode-text.ts"];

// elsewhere:src/python/json-loads.ts
var { jsonLoads } = require("./python.js")["src/python/json-loads.ts"];

// src/providers/earthscope/jiter-loads.ts
var MOST_LEVELS = 200;
var loneSurrogate = new RegExp("\\p{Cs}", "u");
function jiterLoads(bytes) {
  const text = decodeUtf8(bytes);
  if (!text.ok) return text;
  const json = jsonLoads(text.value);
  if (!json.ok) return json;
  return isJiterValue(json.value, 0) ? json : { ok: false, error: refusal };
}
var refusal = { class: "pydantic_core._pydantic_core.ValidationError", message: "Invalid JSON" };
function isJiterValue(json, level) {
  if (level > MOST_LEVELS) return false;
  if (json.t === "str") return !loneSurrogate.test(json.v);
  if (json.t === "list") return json.items.every((item) => isJiterValue(item, level + 1));
  if (json.t !== "dict") return true;
  return [...json.entries].every(([key, value]) => !loneSurrogate.test(key) && isJiterValue(value, level + 1));
}

// src/providers/earthscope/lax-datetime.ts
var TEXT = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt _](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:([Zz])|([+\-\u2212])(\d{2}):?(\d{2}))?)?$/;
var NUMBER = /^[+-]?(?:\d+|(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?)$/;
var FIRST_SECOND = -62135596800;
var LAST_SECOND = 253402300799;
var WATERSHED = 2e10;
function laxDatetime(json) {
  if (json.t === "int" || json.t === "float") return fromTimestamp(Number(json.text));
  if (json.t !== "str") return void 0;
  const match = TEXT.exec(json.v);
  if (match) return fromParts(match);
  return NUMBER.test(json.v) ? fromTimestamp(Number(json.v)) : void 0;
}
function fromTimestamp(value) {
  const seconds = Math.abs(value) > WATERSHED ? value / 1e3 : value;
  return seconds >= FIRST_SECOND && seconds <= LAST_SECOND ? { seconds, naive: false } : void 0;
}
function fromParts(match) {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const [offsetHours = 0, offsetMinutes = 0] = match.slice(10, 12).map((part) => Number(part ?? 0));
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isDate = year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isDate || hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59) return void 0;
  const fraction = Number(`0.${(match[7] ?? "0").slice(0, 6)}`);
  const offset = (offsetHours * 3600 + offsetMinutes * 60) * (match[9] === "+" ? 1 : -1);
  const seconds = date.getTime() / 1e3 + hour * 3600 + minute * 60 + second + fraction - (match[9] ? offset : 0);
  return { seconds, naive: match[8] === void 0 && match[9] === void 0 };
}

// src/providers/earthscope/access-token-body.ts
var undecodable = { class: "ValueError", message: "Unable to decode access token body" };
function accessTokenBody(token) {
  const part = token.split(".")[1];
  if (part === void 0) return { ok: false, error: undecodable };
  const payload = standardB64decode(`${part}==`);
  if (!payload.ok) return { ok: false, error: payload.error.class === "binascii.Error" ? undecodable : payload.error };
  const json = jiterLoads(payload.value);
  const expires = json.ok && json.value.t === "dict" ? expiryOf(json.value) : void 0;
  return expires ? { ok: true, value: { expires } } : { ok: false, error: undecodable };
}
function expiryOf(claims) {
  const claim = (...names) => names.flatMap((name) => claims.entries.get(name) ?? [])[0];
  const issuedAt = claim("iat", "issued_at");
  const expires = claim("exp", "expires_at");
  const holds = isAudience(claim("aud", "audience")) && isText(claim("iss", "issuer")) && isText(claim("sub", "subject")) && isText(claim("client_id", "azp")) && isText(claim("scope") ?? { t: "str", v: "" }) && [claim("gty", "grant_type"), claim("jti", "token_id")].every(
    (each) => each === void 0 || each.t === "null" || isText(each)
  ) && issuedAt !== void 0 && laxDatetime(issuedAt) !== void 0;
  return holds && expires ? laxDatetime(expires) : void 0;
}
function isText(json) {
  return json?.t === "str";
}
function isAudience(json) {
  return json?.t === "list" ? json.items.every(isText) : isText(json);
}

// elsewhere:src/value/installations.ts
var { installationsOf, installedVersion } = require("./core.js")["src/value/installations.ts"];

// elsewhere:src/python/attribute-error.ts
var { attributeError } = require("./python.js")["src/python/attribute-error.ts"];

// elsewhere:src/python/unicode-decode-error.ts
var { unicodeDecodeError } = require("./python.js")["src/python/unicode-decode-error.ts"];

// src/python/decode-utf16-32.ts
function decodeWide(bytes, codec) {
  const size = codec.startsWith("utf-16") ? 2 : 4;
  const bom = codec === "utf-16" || codec === "utf-32" ? bomOrder(bytes, size) : void 0;
  const little = bom === void 0 ? !codec.endsWith("be") : bom === "le";
  const name = bom === void 0 ? codec : `utf-${String(size * 8)}-${bom}`;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = [];
  for (let at = bom === void 0 ? 0 : size; at < bytes.length; at += size) {
    if (at + size > bytes.length) {
      return { ok: false, error: unicodeDecodeError(name, bytes, at, bytes.length, "truncated data") };
    }
    const unit = size === 2 ? view.getUint16(at, little) : view.getUint32(at, little);
    if (unit > 1114111) {
      const reason = "code point not in range(0x110000)";
      return { ok: false, error: unicodeDecodeError(name, bytes, at, at + size, reason) };
    }
    units.push(size === 2 ? String.fromCharCode(unit) : String.fromCodePoint(unit));
  }
  return { ok: true, value: units.join("") };
}
function bomOrder(bytes, size) {
  const [a, b, c, d] = bytes;
  if (size === 2) {
    if (a === 255 && b === 254) return "le";
    return a === 254 && b === 255 ? "be" : void 0;
  }
  if (a === 255 && b === 254 && c === 0 && d === 0) return "le";
  return a === 0 && b === 0 && c === 254 && d === 255 ? "be" : void 0;
}

// src/python/json-loads-bytes.ts
var BAD_FIRST = {
  class: "json.decoder.JSONDecodeError",
  message: "Expecting value: line 1 column 1 (char 0)",
  line: 1,
  column: 1,
  position: 0
};
function jsonLoadsBytes(bytes) {
  const text = decode(bytes);
  if (!text.ok) return text;
  return text.value.startsWith("\uFEFF") ? { ok: false, error: BAD_FIRST } : jsonLoads(text.value);
}
function decode(bytes) {
  const codec = detectEncoding(bytes);
  if (codec === "utf-8") return decodeUtf8(bytes, "surrogatepass");
  if (codec === "utf-8-sig") return decodeUtf8(bytes.subarray(3), "surrogatepass");
  return decodeWide(bytes, codec);
}
function detectEncoding(bytes) {
  const [a, b, c, d] = bytes;
  if (a === 0 && b === 0 && c === 254 && d === 255) return "utf-32";
  if (a === 255 && b === 254) return c === 0 && d === 0 ? "utf-32" : "utf-16";
  if (a === 254 && b === 255) return "utf-16";
  if (a === 239 && b === 187 && c === 191) return "utf-8-sig";
  if (bytes.length >= 4) {
    if (a === 0) return b === 0 ? "utf-32-be" : "utf-16-be";
    if (b === 0) return c === 0 && d === 0 ? "utf-32-le" : "utf-16-le";
  } else if (bytes.length === 2) {
    if (a === 0) return "utf-16-be";
    if (b === 0) return "utf-16-le";
  }
  return "utf-8";
}

// elsewhere:src/python/json-value.ts
var { isTruthy, pythonJsonText, pythonRepr, pythonStr, pythonTypeName } = require("./python.js")["src/python/json-value.ts"];

// elsewhere:src/python/python-repr.ts
var { reprBytes, reprFloat, reprStr } = require("./core.js")["src/python/python-repr.ts"];

// elsewhere:src/value/mask-secrets.ts
var { maskSecrets, publicText, secretsOf } = require("./core.js")["src/value/mask-secrets.ts"];

// src/providers/earthscope/node-from-json.ts
function nodeFromJson(json, source, place) {
  if (json.t === "list")
    return { t: "list", items: json.items.map((item) => nodeFromJson(item, source, place)), source, place };
  if (json.t !== "dict") return { ...json, source, place };
  const entries = /* @__PURE__ */ new Map();
  for (const [key, value] of json.entries) {
    const at = json.places?.get(key)?.value;
    entries.set(key, nodeFromJson(value, source, inside(place, key, at)));
  }
  return { t: "dict", entries, source, place };
}
function inside(place, key, at) {
  if (place.kind !== "file") return place;
  return { kind: "file", path: place.path, key: place.key === void 0 ? key : `${place.key}.${key}`, ...at };
}

// elsewhere:src/value/versions.ts
var { compareVersions, isOneOf, versionWords } = require("./core.js")["src/value/versions.ts"];

// src/providers/earthscope/sdk-models.ts
var str = { kind: "str" };
var int = { kind: "int" };
var timedelta = { kind: "timedelta" };
var texts = { kind: "set", items: str };
function optional(inner) {
  return { kind: "optional", inner };
}
function nested(name, model) {
  return { name, type: { kind: "model", model } };
}
var tokenFields = ["access_token", "id_token", "refresh_token"].map((name) => ({
  name,
  type: optional(str)
}));
var tokens = { name: "Tokens", fields: tokenFields };
var retry = {
  name: "RetrySettings",
  fields: [
    { name: "attempts", type: { kind: "int", ge: 0 } },
    { name: "timeout", type: timedelta },
    { name: "wait_initial", type: timedelta },
    { name: "wait_max", type: timedelta },
    { name: "wait_jitter", type: timedelta },
    { name: "wait_exp_base", type: { kind: "float", gt: 0 } }
  ]
};
var httpRetry = {
  name: "HttpRetrySettings",
  fields: [...retry.fields, { name: "status_codes", type: { kind: "set", items: int } }]
};
var rateLimit = {
  name: "RateLimitSettings",
  fields: [
    { name: "max_concurrent", type: { kind: "int", ge: 1, le: 200 } },
    { name: "max_per_second", type: { kind: "float", ge: 1, le: 200 } }
  ]
};
var dropoff = {
  name: "DropoffSettings",
  fields: [
    { name: "bucket", type: str },
    { name: "category", type: optional({ kind: "enum", values: ["miniseed"] }), below: "1.5" },
    {
      name: "category",
      type: optional({ kind: "enum", values: ["miniseed", "assembled", "stationxml"] }),
      since: "1.5"
    },
    { name: "part_size", type: int },
    { name: "part_concurrency", type: int },
    { name: "object_concurrency", type: int },
    nested("retry", retry)
  ]
};
var http = {
  name: "HttpSettings",
  fields: [
    { name: "keepalive_expiry", type: timedelta },
    { name: "max_connections", type: optional(int) },
    { name: "max_keepalive_connections", type: optional(int) },
    { name: "timeout_connect", type: timedelta },
    { name: "timeout_read", type: timedelta },
    nested("retry", httpRetry),
    { ...nested("rate_limit", rateLimit), since: "1.2" },
    { name: "user_agent", type: str, default: "earthscope-sdk py/1.9.3" },
    { name: "extra_headers", type: { kind: "dict", values: str }, since: "1.1" }
  ]
};
var oauth2 = {
  name: "AuthFlowSettings",
  fields: [
    ...tokenFields,
    { name: "audience", type: str, default: "https://api.earthscope.org" },
    { name: "domain", type: { kind: "url" }, default: "https://login.earthscope.org/" },
    { name: "client_id", type: str, default: "b9DtAFBd6QvMg761vI3YhYquNZbJX5G0" },
    { name: "scope", type: str, default: "offline_access", below: "1.6.1" },
    { name: "scope", type: { kind: "scope" }, default: "offline_access", since: "1.6.1" },
    { name: "client_secret", type: optional(str) },
    { name: "allowed_hosts", type: texts, default: "*.earthscope.org earthscope.org" },
    nested("retry", httpRetry)
  ]
};
var resources = {
  name: "ResourceRefs",
  fields: [{ name: "api_url", type: { kind: "url" }, default: "https://api.earthscope.org/" }]
};
var queryPlan = {
  name: "QueryPlanSettings",
  fields: [
    { name: "memory_limit_bytes", type: optional({ kind: "int", gt: 0 }) },
    { name: "timeout_seconds", type: optional({ kind: "float", gt: 0 }) }
  ]
};
var sdkBaseSettings = {
  name: "SdkBaseSettings",
  fields: [
    { ...nested("dropoff", dropoff), since: "1.3" },
    nested("http", http),
    nested("oauth2", oauth2),
    nested("resources", resources),
    { ...nested("query_plan", queryPlan), since: "1.2" },
    { name: "thread_pool_max_workers", type: optional(int), since: "1.2" }
  ]
};
var sdkSettings = {
  name: "SdkSettings",
  fields: [...sdkBaseSettings.fields, { name: "profile_name", alias: "es_profile", type: str }]
};
var sdkGlobalSettings = {
  name: "_SdkGlobalSettings",
  fields: [
    { name: "defaults", alias: "default", type: { kind: "model", model: sdkBaseSettings } },
    {
      name: "profile_settings_by_name",
      alias: "profile",
      type: { kind: "dict", values: { kind: "model", model: sdkBaseSettings } }
    }
  ]
};
function sdkModels(version) {
  const known = modelsOf.get(version);
  if (known) return known;
  const of = (model) => modelIn(model, version);
  const models = { settings: of(sdkSettings), profile: of(sdkBaseSettings), document: of(sdkGlobalSettings) };
  modelsOf.set(version, models);
  return models;
}
var modelsOf = /* @__PURE__ */ new Map();
function modelIn(model, version) {
  const has = ({ since, below }) => version === void 0 ? below === void 0 : (since === void 0 || compareVersions(version, since) >= 0) && (below === void 0 || compareVersions(version, below) < 0);
  return {
    ...model,
    fields: model.fields.filter(has).map((field) => ({ ...field, type: typeIn(field.type, version) }))
  };
}
function typeIn(type, version) {
  switch (type.kind) {
    case "model":
      return { ...type, model: modelIn(type.model, version) };
    case "optional":
      return { ...type, inner: typeIn(type.inner, version) };
    case "dict":
      return { ...type, values: typeIn(type.values, version) };
    default:
      return type;
  }
}

// src/providers/earthscope/duration-text.ts
var DAY = 86400;
var MOST_DAYS = 999999999;
var LARGEST_NUMBER = 4294967295;
var CLOCK = /^(\d*):([0-5]\d)(?::([0-5]\d(?:[.,]\d+)?))?$/;
var DAYS = /^(\d+) ?[dD](?:ays?|AYS?)?,? ?/;
var STEP = /(T)|(\d+)([.,]\d*)?([YMWDHS])/y;
var dateUnits = { Y: 365 * DAY, M: 30 * DAY, W: 7 * DAY, D: DAY };
var timeUnits = { H: 3600, M: 60, S: 1 };
function durationText(text) {
  const body = text.replace(/^[+-]/, "");
  const seconds = body.startsWith("P") ? isoDuration(body.slice(1)) : daysAndClock(body);
  if (seconds === void 0 || Math.floor(seconds / DAY) > MOST_DAYS) return void 0;
  return text.startsWith("-") ? -seconds : seconds;
}
function daysAndClock(body) {
  if (body.length >= 5 && !/d/i.test(body)) return clock(body);
  const match = DAYS.exec(body);
  if (match === null || Number(match[1]) > LARGEST_NUMBER) return void 0;
  const rest = body.slice(match[0].length);
  const time = rest === "" ? 0 : rest.length < 5 ? void 0 : clock(rest);
  return time === void 0 || time >= DAY ? void 0 : Number(match[1]) * DAY + time;
}
function clock(text) {
  const match = CLOCK.exec(text);
  if (match === null) return void 0;
  return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number((match[3] ?? "0").replace(",", "."));
}
function isoDuration(text) {
  let units = dateUnits;
  let seconds = 0;
  let hasFraction = false;
  let at = 0;
  while (at < text.length) {
    STEP.lastIndex = at;
    const match = STEP.exec(text);
    if (match === null) return void 0;
    at = STEP.lastIndex;
    if (match[1]) {
      if (units === timeUnits) return void 0;
      units = timeUnits;
      continue;
    }
    const unit = units[match[4] ?? ""];
    if (unit === void 0 || hasFraction || Number(match[2]) > LARGEST_NUMBER) return void 0;
    hasFraction = match[3] !== void 0;
    seconds += Number(`${match[2] ?? ""}${(match[3] ?? "").replace(",", ".")}`) * unit;
  }
  return text.length < 2 ? void 0 : seconds;
}

// src/providers/earthscope/http-url.ts
var LONGEST = 2083;
function httpUrl(text) {
  if (text.length > LONGEST) return { ok: false, type: "url_too_long" };
  const url = parsed(text);
  if (url === void 0) return { ok: false, type: "url_parsing", reason: reasonOf(text) };
  return /^https?:$/.test(url.protocol) ? { ok: true, href: url.href } : { ok: false, type: "url_scheme" };
}
function parsed(text) {
  try {
    return new URL(text);
  } catch {
    return void 0;
  }
}
function reasonOf(text) {
  if (text === "") return "input is empty";
  const bare = text.replaceAll(/^[\0- ]+|[\0- ]+$|[\t\r\n]/g, "");
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(bare)?.[0];
  if (scheme === void 0) return "relative URL without a base";
  const isSpecial = /^(?:https?|wss?|ftp|file):$/i.test(scheme);
  const rest = bare.slice(scheme.length).replace(isSpecial ? /^[\\/]*/ : /^\/\//, "");
  const authority = (isSpecial ? /^[^\\/?#]*/ : /^[^/?#]*/).exec(rest)?.[0] ?? "";
  const hostPort = authority.slice(authority.lastIndexOf("@") + 1);
  const host = /^(?:\[[^\]]*\]|[^:]*)/.exec(hostPort)?.[0] ?? "";
  if (hostPort.startsWith("[")) {
    const isWhole = parsed(`https://${host}`) !== void 0 && /^(?::|$)/.test(hostPort.slice(host.length));
    return isWhole ? "invalid port number" : "invalid IPv6 address";
  }
  if (isSpecial && host.replaceAll(new RegExp("\\p{Default_Ignorable_Code_Point}", "gu"), "") === "") return "empty host";
  if (parsed(`${isSpecial ? "https" : "x"}://${host}`) !== void 0) return "invalid port number";
  if (!isSpecial) return "invalid domain character";
  const last = host.replace(/\.$/, "").split(".").at(-1) ?? "";
  return /^(?:[0-9]+|0x[0-9a-f]*)$/i.test(last) ? "invalid IPv4 address" : "invalid international domain name";
}

// src/providers/earthscope/lax-number.ts
var INT = /^[+-]?(?:\d+(?:_\d+)*)(?:\.0+)?$/;
var FLOAT = /^[+-]?(?:inf(?:inity)?|nan|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)$/i;
var MOST_DIGITS = 4300;
var LARGEST_FROM_FLOAT = 2 ** 63;
function laxInt(node) {
  if (node.t === "bool") return { ok: true, value: node.v ? 1 : 0 };
  if (node.t === "int") return { ok: true, value: Number(node.text) };
  if (node.t === "float") {
    const value = Number(node.text);
    if (!Number.isFinite(value)) return { ok: false, type: "finite_number" };
    if (!Number.isInteger(value)) return { ok: false, type: "int_from_float" };
    return Math.abs(value) <= LARGEST_FROM_FLOAT ? { ok: true, value } : { ok: false, type: "int_parsing_size" };
  }
  if (node.t !== "str") return { ok: false, type: "int_type" };
  const text = node.v.trim();
  if (text.length > MOST_DIGITS) return { ok: false, type: "int_parsing_size" };
  return INT.test(text) ? { ok: true, value: Number(text.replaceAll("_", "")) } : { ok: false, type: "int_parsing" };
}
function laxFloat(node) {
  if (node.t === "bool") return { ok: true, value: node.v ? 1 : 0 };
  if (node.t === "int" || node.t === "float") {
    const value = Number(node.text);
    return node.t === "int" && !Number.isFinite(value) ? { ok: false, type: "float_type" } : { ok: true, value };
  }
  if (node.t !== "str") return { ok: false, type: "float_type" };
  const text = node.v.includes("_") ? node.v.replaceAll("_", "") : node.v.trim();
  if (/^_|_$|__/.test(node.v) || !FLOAT.test(text)) return { ok: false, type: "float_parsing" };
  return { ok: true, value: numberOf(text) };
}
function pythonFloat(text) {
  const trimmed = text.trim().replaceAll(new RegExp("\\p{Nd}", "gu"), asciiDigit);
  if (/(?<!\d)_|_(?!\d)/.test(trimmed)) return void 0;
  const plain2 = trimmed.replaceAll("_", "");
  return FLOAT.test(plain2) ? numberOf(plain2) : void 0;
}
function asciiDigit(digit) {
  return /[0-9]/.test(digit) ? digit : "1";
}
function numberOf(text) {
  const lower = text.toLowerCase();
  if (lower.includes("nan")) return Number.NaN;
  if (lower.includes("inf")) return lower.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text);
}

// src/providers/earthscope/python-type-error.ts
function pythonTypeError(message) {
  return { class: "TypeError", message };
}

// src/providers/earthscope/validate.ts
function validateModel(model, table3, path = []) {
  return all(model.fields, (field) => {
    const found = lookUp(field, table3);
    return found ? validateValue(field.type, found.node, [...path, found.name]) : { issues: [] };
  });
}
function lookUp(field, table3) {
  for (const name of [field.alias ?? field.name, field.name]) {
    const node = table3.entries.get(name);
    if (node) return { name, node };
  }
  return void 0;
}
function validateValue(type, node, path) {
  switch (type.kind) {
    case "optional":
      return node.t === "null" ? { issues: [] } : validateValue(type.inner, node, path);
    case "model":
      return node.t === "dict" ? validateModel(type.model, node, path) : refused("model_type", node, path);
    case "set":
      if (node.t !== "list") return refused("set_type", node, path);
      return all(
        [...node.items.entries()],
        ([index, item]) => validateValue(type.items, item, [...path, String(index)])
      );
    case "dict":
      if (node.t !== "dict") return refused("dict_type", node, path);
      return all([...node.entries], ([key, value]) => validateValue(type.values, value, [...path, key]));
    case "scope":
      return validateScope(node, path);
    case "url": {
      if (node.t !== "str") return refused("url_type", node, path);
      const url = httpUrl(node.v);
      return url.ok ? { issues: [] } : refused(url.type, node, path, url.reason);
    }
    default: {
      const problem = scalarProblem(type, node);
      if (typeof problem === "object") return crashed(problem, node, path);
      return problem === void 0 ? { issues: [] } : refused(problem, node, path);
    }
  }
}
function scalarProblem(type, node) {
  switch (type.kind) {
    case "str":
      return node.t === "str" ? void 0 : "string_type";
    case "enum":
      return node.t === "str" && type.values.includes(node.v) ? void 0 : "enum";
    case "int":
    case "float": {
      const read = type.kind === "int" ? laxInt(node) : laxFloat(node);
      return read.ok ? boundProblem(type, read.value) : read.type;
    }
    case "timedelta":
      return timedeltaProblem(node);
  }
}
function boundProblem({ gt, ge, le }, value) {
  if (ge !== void 0 && !(value >= ge)) return "greater_than_equal";
  if (le !== void 0 && !(value <= le)) return "less_than_equal";
  return gt !== void 0 && !(value > gt) ? "greater_than" : void 0;
}
var SECONDS_MOST = 864e11;
function timedeltaProblem(node) {
  if (node.t === "bool") return void 0;
  if (node.t !== "str" && node.t !== "int" && node.t !== "float") return "time_delta_type";
  const seconds = node.t === "str" ? pythonFloat(node.v) ?? durationText(node.v) ?? Number.NaN : Number(node.text);
  if (node.t === "int" && !Number.isFinite(seconds))
    return { class: "OverflowError", message: "int too large to convert to float" };
  if (!(seconds < SECONDS_MOST) || seconds <= -SECONDS_MOST) return "time_delta_parsing";
  const days = Math.floor(seconds / 86400);
  if (days >= -999999999) return void 0;
  return { class: "OverflowError", message: `days=${String(days)}; must have magnitude <= 999999999` };
}
function validateScope(node, path) {
  if (node.t !== "list") return node.t === "str" ? { issues: [] } : refused("string_type", node, path);
  const at = node.items.findIndex((item) => item.t !== "str");
  const wrong = node.items[at];
  if (wrong === void 0) return { issues: [] };
  return crashed(
    pythonTypeError(`sequence item ${String(at)}: expected str instance, ${classPath(wrong)} found`),
    node,
    path
  );
}
function all(parts, check) {
  const issues = [];
  for (const part of parts) {
    const found = check(part);
    issues.push(...found.issues);
    if (found.crash) return { issues, crash: found.crash };
  }
  return { issues };
}
function refused(type, node, path, reason) {
  const why = reason === void 0 ? {} : { reason };
  return { issues: [{ path, type, ...why, inputType: typeName(node), place: node.place }] };
}
function crashed(error, node, path) {
  return { issues: [], crash: { error, issue: { path, type: "crash", inputType: typeName(node), place: node.place } } };
}
function classPath(node) {
  return node.t === "datetime" || node.t === "date" || node.t === "time" ? `datetime.${node.t}` : typeName(node);
}
function typeName(node) {
  return node.t === "null" ? "NoneType" : node.t;
}

// src/providers/earthscope/validation-error.ts
var sentences = new Map(
  Object.entries({
    string_type: "Input should be a valid string",
    model_type: "Input should be a valid dictionary or instance",
    dict_type: "Input should be a valid dictionary",
    set_type: "Input should be a valid set",
    int_type: "Input should be a valid integer",
    int_parsing: "Input should be a valid integer, unable to parse string as an integer",
    int_parsing_size: "Unable to parse input string as an integer, exceeded maximum size",
    int_from_float: "Input should be a valid integer, got a number with a fractional part",
    finite_number: "Input should be a finite number",
    float_type: "Input should be a valid number",
    float_parsing: "Input should be a valid number, unable to parse string as a number",
    time_delta_type: "Input should be a valid timedelta",
    time_delta_parsing: "Input should be a valid timedelta",
    url_type: "URL input should be a string or URL",
    url_parsing: "Input should be a valid URL",
    url_scheme: "URL scheme should be 'http' or 'https'",
    url_too_long: "URL should have at most 2083 characters",
    ["enum"]: "Input should be one of the known values",
    value_error: "Value error, At least one of access token and refresh token is required."
  })
);
function validationError(model, issues) {
  const count = `${String(issues.length)} validation error${issues.length === 1 ? "" : "s"} for ${model}`;
  const lines = issues.flatMap(({ path, type, reason, inputType }) => [
    ...path.length === 0 ? [] : [path.join(".")],
    `  ${sentences.get(type) ?? "Input should be valid"}${reason === void 0 ? "" : `, ${reason}`} [type=${type}, input_value=[secret], input_type=${inputType}]`,
    `    For further information visit https://errors.pydantic.dev/2.14/v/${type}`
  ]);
  return { class: "pydantic_core._pydantic_core.ValidationError", message: [count, ...lines].join("\n") };
}

// src/providers/earthscope/predict.ts
function predictReply(resolution, reply) {
  const isM2m = resolution.settings["flow"]?.value === "m2m";
  const exchanges = resolution.next === "exchanges";
  const error = exchanges ? isM2m ? clientCredentials(resolution, reply) : refresh(resolution, reply) : apiError(reply);
  if (!error) return void 0;
  return {
    phase: exchanges ? "token" : "send",
    class: error.class,
    message: maskSecrets(error.message, secretsOf(resolution, ["client_id"]))
  };
}
function authError(name, message) {
  return { class: `earthscope_sdk.auth.error.${name}`, message };
}
function refresh(resolution, { status, body }) {
  if (status < 200 || status > 299) return authError("InvalidRefreshTokenError", "refresh token exchange failed");
  const json = jsonLoadsBytes(new TextEncoder().encode(body));
  if (!json.ok) return json.error;
  if (json.value.t !== "dict") return attributeError(pythonTypeName(json.value), "setdefault");
  const old = resolution.fields["refresh_token"]?.value;
  const entries = new Map(json.value.entries);
  if (!entries.has("refresh_token") && old?.is === "known")
    entries.set("refresh_token", { t: "str", v: old.traits.length === 0 ? "" : "[secret]" });
  return takeTokens(resolution, { t: "dict", entries });
}
function clientCredentials(resolution, { status, body }) {
  const bytes = new TextEncoder().encode(body);
  const json = jsonLoadsBytes(bytes);
  if (!json.ok) {
    if (json.error.class !== "json.decoder.JSONDecodeError") return json.error;
    return authError("ClientCredentialsFlowError", `Unable to unpack IdP response: ${reprBytes(bytes)}`);
  }
  if (status === 200) {
    if (json.value.t === "dict") return takeTokens(resolution, json.value);
    return validationError("Tokens", [{ path: [], type: "model_type", inputType: pythonTypeName(json.value) }]);
  }
  if (status !== 401)
    return authError("ClientCredentialsFlowError", `('client credentials flow failed', ${reprBytes(bytes)})`);
  const id = publicText(resolution.fields["client_id"]?.value);
  return authError(
    "UnauthorizedError",
    `m2m client '${id}' is not authorized. IdP response: ${pythonRepr(json.value)}`
  );
}
function takeTokens(resolution, reply) {
  const table3 = nodeFromJson(reply, "env", { kind: "default" });
  if (table3.t !== "dict") return void 0;
  const { issues } = validateModel(tokens, table3);
  if (issues.length > 0) return validationError("Tokens", issues);
  const [access, refreshToken] = ["access_token", "refresh_token"].map((name) => reply.entries.get(name));
  const isFilled2 = (json) => json?.t === "str" && json.v !== "";
  if (!isFilled2(access) && !isFilled2(refreshToken))
    return validationError("Tokens", [{ path: [], type: "value_error", inputType: "dict" }]);
  const body = access?.t === "str" ? accessTokenBody(access.v) : void 0;
  if (body && !body.ok) return body.error;
  return unsaved(resolution) ?? (access?.t === "str" ? void 0 : authError("NoAccessTokenError", "No access token was found. Please re-authenticate."));
}
function unsaved({ settings }) {
  const [name, ...words2] = settings["save_error"]?.value.split(": ") ?? [];
  return name === void 0 ? void 0 : { class: name, message: words2.join(": ") };
}
function apiError({ status, body }) {
  if (status === 401) return authError("UnauthenticatedError", body);
  if (status === 403) return authError("UnauthorizedError", body);
  if (status >= 200 && status <= 299) return void 0;
  const kind = status >= 500 ? "Server error" : status >= 400 ? "Client error" : status >= 300 ? "Redirect response" : "Informational response";
  return { class: "httpx.HTTPStatusError", message: `${kind} '${String(status)}'` };
}

// src/python/fnmatch.ts
function fnmatch(name, pattern) {
  return matches([...name], patternParts(pattern));
}
function patternParts(pattern) {
  const parts = [];
  const chars = [...pattern];
  for (let at = 0; at < chars.length; at += 1) {
    const char = chars[at] ?? "";
    const end = char === "[" ? setEnd(chars, at) : -1;
    if (char === "*") parts.push({ is: "any" });
    else if (end > 0) parts.push({ is: "one", test: setTest(chars.slice(at + 1, end)) });
    else parts.push({ is: "one", test: (each) => char === "?" || each === char });
    if (end > 0) at = end;
  }
  return parts;
}
function setEnd(chars, at) {
  const negated = chars[at + 1] === "!" ? 1 : 0;
  return chars.indexOf("]", at + 2 + negated);
}
function setTest(body) {
  const negated = body[0] === "!";
  const set = negated ? body.slice(1) : body;
  return (char) => {
    const isRange = (index) => set[index + 1] === "-" && index + 2 < set.length;
    const held = set.some(
      (each, index) => each === char || isRange(index) && each <= char && char <= (set[index + 2] ?? "")
    );
    return held !== negated;
  };
}
function matches(chars, parts) {
  let at = 0;
  let part = 0;
  let star = -1;
  let starAt = 0;
  while (at < chars.length) {
    const current = parts[part];
    if (current?.is === "one" && current.test(chars[at] ?? "")) {
      at += 1;
      part += 1;
    } else if (current?.is === "any") {
      star = part;
      starAt = at;
      part += 1;
    } else if (star >= 0) {
      part = star + 1;
      starAt += 1;
      at = starAt;
    } else return false;
  }
  return parts.slice(part).every((each) => each.is === "any");
}

// elsewhere:src/value/known-value.ts
var { knownValue } = require("./core.js")["src/value/known-value.ts"];

// elsewhere:src/python/code-points.ts
var { codePointIndex, createPlaceFinder } = require("./python.js")["src/python/code-points.ts"];

// elsewhere:src/python/encode-check.ts
var { encodeCheck } = require("./python.js")["src/python/encode-check.ts"];

// elsewhere:src/python/http-header.ts
var { httpClientHeaderCheck, httpxHeaderCheck, requestsHeaderCheck } = require("./python.js")["src/python/http-header.ts"];

// src/providers/earthscope/http-headers.ts
var NAME = /^[-!#$%&'*+.^_`|~0-9a-zA-Z]+$/;
function ownHeaders(headers) {
  const build = headers.flat().map((text) => encodeCheck(text, "ascii")).find((check) => !check.ok);
  const send = headers.map(([name, value]) => grammarProblem(name, value)).find((problem) => problem !== void 0);
  const authorization = headers.some(([name]) => name.toLowerCase() === "authorization");
  if (build && !build.ok) return { build: build.error, authorization };
  return { ...send ? { send } : {}, authorization };
}
function grammarProblem(name, value) {
  if (!NAME.test(name)) return { class: "httpx.LocalProtocolError", message: "Illegal header name b'[secret]'" };
  return illegalHeaderValue(value);
}
function illegalHeaderValue(value, scheme = "") {
  const check = httpxHeaderCheck(scheme + value);
  if (check.ok) return void 0;
  if (check.error.class !== "httpx.LocalProtocolError") return check.error;
  return { class: check.error.class, message: `Illegal header value b'${scheme}[secret]'` };
}

// src/providers/earthscope/auth-flow.ts
var noRefreshToken = {
  class: "earthscope_sdk.auth.error.NoRefreshTokenError",
  message: "No refresh token was found. Please re-authenticate."
};
var flowless = /* @__PURE__ */ new Set(["login", "logout", "get-settings", "help"]);
function authFlow(settings) {
  if (settings.command !== void 0 && flowless.has(settings.command)) return { raises: [], next: "unknown" };
  const { accessToken, clientSecret } = settings;
  if (clientSecret === "")
    return raising("construct", { class: "ValueError", message: "Client secret required for client credentials flow" });
  const body = accessToken === void 0 ? void 0 : accessTokenBody(accessToken);
  if (body && !body.ok) return raising("construct", body.error);
  const forced = settings.command === "refresh-access-token";
  if (settings.command === "get-refresh-token" || settings.command === "revoke-refresh-token")
    return needRefreshToken(settings);
  if (body?.ok && body.value.expires.naive && !forced) {
    return raising("token", { class: "TypeError", message: "can't subtract offset-naive and offset-aware datetimes" });
  }
  const isFresh = body?.ok === true && !forced && body.value.expires.seconds - settings.now >= settings.leeway;
  const token = isFresh ? void 0 : exchangeProblem(settings);
  const raises = token ? [{ phase: "token", ...plain(token) }] : isFresh ? sendRaises(settings) : [];
  return { raises, next: nextStep(settings, isFresh, raises) };
}
function needRefreshToken(settings) {
  return settings.refreshToken ? { raises: [], next: "unknown" } : raising("token", noRefreshToken);
}
function exchangeProblem(settings) {
  const isM2m = settings.clientSecret !== void 0;
  if (!isM2m && !settings.refreshToken) return noRefreshToken;
  if (settings.headers.build) return settings.headers.build;
  const texts2 = [...settings.formTexts, (isM2m ? settings.clientSecret : settings.refreshToken) ?? ""];
  const unsendable = texts2.map(surrogateError).find((problem) => problem !== void 0);
  if (unsendable) return unsendable;
  if (!settings.headers.send || isM2m) return settings.headers.send;
  return { class: "earthscope_sdk.auth.error.InvalidRefreshTokenError", message: "refresh token exchange failed" };
}
function sendRaises({ accessToken = "", headers, hostAllowed }) {
  const carries = hostAllowed && !headers.authorization;
  const encoded = carries ? illegalHeaderValue(accessToken, "Bearer ") : void 0;
  const early = encoded?.class === "UnicodeEncodeError" ? encoded : void 0;
  const problem = headers.build ?? early ?? headers.send ?? encoded;
  return problem ? [{ phase: "send", ...plain(problem) }] : [];
}
function nextStep({ hostAllowed, headers, isCli }, isFresh, raises) {
  if (!isCli && headers.authorization && !headers.build && !headers.send) return "sends";
  if (!isCli && !hostAllowed && !headers.build && !headers.send) return "sends-nothing";
  if (raises.length > 0) return "raises";
  if (!isFresh) return "exchanges";
  return hostAllowed || headers.authorization ? "sends" : "sends-nothing";
}
function raising(phase, error) {
  return { raises: [{ phase, ...plain(error) }], next: "raises" };
}
function plain({ class: name, message }) {
  return { class: name, message };
}
function surrogateError(text) {
  const match = new RegExp("\\p{Cs}+", "u").exec(text);
  if (match === null) return void 0;
  const start = codePointIndex(text, match.index);
  const count = match[0].length;
  const what = count === 1 ? `character '\\u${match[0].charCodeAt(0).toString(16)}' in position ${String(start)}` : `characters in position ${String(start)}-${String(start + count - 1)}`;
  return { class: "UnicodeEncodeError", message: `'utf-8' codec can't encode ${what}: surrogates not allowed` };
}

// elsewhere:src/value/plain-names.ts
var { plainNames } = require("./core.js")["src/value/plain-names.ts"];

// src/providers/earthscope/setting-text.ts
function settingText(node) {
  return node.t === "str" ? node.v : jsonText(node);
}
function settingPythonType(node) {
  if (node.t === "null") return "NoneType";
  return node.t === "str" || node.t === "datetime" || node.t === "date" || node.t === "time" ? void 0 : node.t;
}
function jsonText(node) {
  switch (node.t) {
    case "null":
      return "null";
    case "bool":
      return String(node.v);
    case "str":
      return JSON.stringify(node.v);
    case "list":
      return `[${node.items.map(jsonText).join(",")}]`;
    case "dict":
      return `{${[...node.entries].map(([key, value]) => `${JSON.stringify(key)}:${jsonText(value)}`).join(",")}}`;
    default:
      return node.text;
  }
}

// src/providers/earthscope/value-entry.ts
function valueEntry(base, node) {
  if (node.t === "null")
    return { ...base, state: "empty", why: "null counts as a value and overrides the places below", wins: false };
  const value = knownValue(settingText(node), settingPythonType(node));
  if (node.t === "str" && node.v !== "") return { ...base, state: "found", wins: false, value };
  if (node.t === "str")
    return { ...base, state: "empty", why: "an empty value counts and overrides the places below", wins: false, value };
  const line = node.place.kind === "file" && node.place.line !== void 0 ? { line: node.place.line } : {};
  const problem = {
    kind: "type",
    what: `a value of type ${node.t} instead of a string`,
    ...line,
    effect: "fatal"
  };
  return { ...base, state: "malformed", wins: false, value, problem };
}

// src/providers/earthscope/environment-chain.ts
function environmentChain(environment, slot) {
  const named = environment.filter(({ name }) => name.toLowerCase() === `es_oauth2__${slot}`);
  const whole = environment.findLast(({ name }) => name.toLowerCase() === "es_oauth2");
  const entries = named.map((variable, index) => variableEntry(variable, slot, index < named.length - 1)).reverse();
  return [...entries.length > 0 ? entries : [absentEntry(slot)], ...whole ? wholeEntries(whole, slot) : []];
}
function absentEntry(slot) {
  return {
    slot,
    place: { kind: "env", name: `ES_OAUTH2__${slot.toUpperCase()}` },
    role: "current",
    state: "absent",
    wins: false
  };
}
function variableEntry({ name, value }, slot, isOverridden) {
  const place = { kind: "env", name };
  const entry = valueEntry({ slot, place, role: "current" }, { t: "str", v: value, source: "env", place });
  return isOverridden ? { ...entry, state: "ignored", why: "the same name in another case comes later in the environment" } : entry;
}
function wholeEntries({ name, value }, slot) {
  const base = { slot, place: { kind: "env", name }, role: "current" };
  const json = jsonLoads(value);
  if (!json.ok) return [];
  const node = nodeFromJson(json.value, "env", base.place);
  const found = node.t === "dict" ? entryInAnyCase(node.entries, slot) : void 0;
  return found ? [valueEntry(base, found)] : [];
}
function entryInAnyCase(entries, slot) {
  return [...entries].findLast(([key]) => key.toLowerCase() === slot)?.[1];
}

// src/providers/earthscope/fault-entries.ts
function faultEntries({ env, merge, bootstrap }, issues) {
  const entries = [...merge.issues ?? [], ...issues].map(issueEntry);
  if (env.fault) entries.unshift(variableEntry2(env.fault.name, env.fault.field, notJson(env.fault.error, "fatal")));
  const broken = bootstrap.raise ?? bootstrap.error;
  if (broken)
    entries.push(variableEntry2(bootstrapName, "settings", notJson(broken, bootstrap.raise ? "fatal" : "warning")));
  const node = bootstrap.node;
  if (node && node.t !== "dict")
    entries.push(
      variableEntry2(bootstrapName, "settings", {
        kind: "type",
        what: `${node.t} instead of an object`,
        effect: "fatal"
      })
    );
  return entries;
}
var bootstrapName = "ES_BOOTSTRAP_SETTINGS";
function variableEntry2(name, slot, problem) {
  return { slot, place: { kind: "env", name }, role: "current", state: "malformed", wins: false, problem };
}
function notJson({ line, column }, effect) {
  return {
    kind: "syntax",
    what: "not JSON",
    ...line === void 0 ? {} : { line },
    ...column === void 0 ? {} : { column },
    effect
  };
}
function issueEntry({ path, type, place }) {
  const line = place.kind === "file" && place.line !== void 0 ? { line: place.line } : {};
  const problem = { kind: "type", what: `${path.join(".")} is ${wordsFor(type)}`, ...line, effect: "fatal" };
  return { slot: path.join("."), place, role: "current", state: "malformed", wins: false, problem };
}
var words = [
  ["string", "not a string"],
  ["model", "not a table"],
  ["dict", "not a table"],
  ["set", "not a list"],
  ["int", "not a whole number"],
  ["finite", "not a finite number"],
  ["float", "not a number"],
  ["time_delta", "not a time span"],
  ["url_scheme", "not an http or https address"],
  ["url_too_long", "too long for an address"],
  ["url", "not an address that begins with https://"],
  ["enum", "not one of the allowed values"],
  ["greater", "too small"],
  ["less", "too large"]
];
function wordsFor(type) {
  return words.find(([start]) => type.startsWith(start))?.[1] ?? "of a type that the client cannot use";
}

// src/providers/earthscope/setting-node.ts
function settingAt(node, path) {
  return path.reduce((at, key) => at?.t === "dict" ? at.entries.get(key) : void 0, node);
}

// src/providers/earthscope/chain.ts
var slots = ["access_token", "refresh_token", "id_token", "client_secret", "client_id"];
function chainOf(world, sources, settings, issues = []) {
  const entries = slots.flatMap(
    (slot) => slotEntries(world, sources, slot, settingAt(settings, ["oauth2", slot]), settings !== void 0)
  );
  const places = new Set(entries.flatMap(({ place, problem }) => problem ? [JSON.stringify(place)] : []));
  return [...entries, ...faultEntries(sources, issues).filter(({ place }) => !places.has(JSON.stringify(place)))];
}
function slotEntries(world, sources, slot, winner, stands) {
  const argument = settingAt(sources.args, ["oauth2", slot]);
  const entries = [
    ...argument ? [valueEntry({ slot, place: argument.place, role: "current" }, argument)] : [],
    ...environmentChain(world.env, slot),
    ...configTomlEntries(sources, slot),
    ...slot === "access_token" || slot === "refresh_token" || slot === "id_token" ? [fileEntry(sources.tokensJson, slot, "current")] : [],
    ...slot === "access_token" || slot === "refresh_token" ? [fileEntry(sources.legacy, slot, "legacy")] : [],
    ...bootstrapEntries(sources, slot),
    ...slot === "client_id" ? [builtIn] : []
  ];
  const winnerPlace = winner?.place ?? { kind: "default" };
  return entries.map((entry) => ({
    ...entry,
    wins: stands && entry.state !== "ignored" && isSame(entry.place, winnerPlace) && entry.state !== "absent"
  }));
}
var builtIn = {
  slot: "client_id",
  place: { kind: "default" },
  role: "current",
  state: "found",
  why: "the public client of the SDK",
  wins: false,
  value: knownValue("b9DtAFBd6QvMg761vI3YhYquNZbJX5G0")
};
function configTomlEntries({ configToml, merge, profile }, slot) {
  const name = profile.t === "str" ? profile.v : "default";
  const entries = [
    { node: settingAt(merge.profile, ["oauth2", slot]), key: `profile.${name}.oauth2.${slot}` },
    { node: settingAt(merge.defaults, ["oauth2", slot]), key: `default.oauth2.${slot}` }
  ];
  return entries.map(({ node, key }) => {
    const base = {
      slot,
      place: node?.place ?? { kind: "file", path: configToml.path, key },
      role: "current"
    };
    if (!node) return emptyEntry(base, configToml);
    const taken = settingAt(merge.table, ["oauth2", slot]);
    const equalsBuiltIn = merge.table !== void 0 && taken !== node && (taken === void 0 || !key.startsWith("default."));
    const entry = { ...valueEntry(base, node), ...statOf(configToml) };
    return equalsBuiltIn ? { ...entry, state: "ignored", why: "it equals the built-in value, so it does not count as set" } : entry;
  });
}
function fileEntry(file, slot, role) {
  const node = settingAt(file.table ?? file.shown, ["oauth2", slot]);
  const base = { slot, place: node?.place ?? { kind: "file", path: file.path, key: slot }, role };
  if (!node) return emptyEntry(base, file);
  const entry = { ...valueEntry(base, node), ...statOf(file) };
  if (file.table || entry.state === "malformed") return entry;
  return {
    ...entry,
    state: "ignored",
    why: "another error makes the client ignore the whole file",
    ...problemOf(file)
  };
}
function emptyEntry(base, file) {
  const state = file.state === "read" ? "absent" : file.state === "unread" ? "unreadable" : file.state;
  const why = file.unread === void 0 ? {} : { why: `it was not read: ${file.unread}` };
  return { ...base, state, wins: false, ...why, ...statOf(file), ...problemOf(file), ...otherKeys(file) };
}
function otherKeys({ table: table3, shown }) {
  const names = plainNames(shown ? keysIn(settingAt(shown, ["oauth2"])) : keysIn(table3));
  return names.length > 0 ? { otherKeys: names } : {};
}
function keysIn(node, above = "") {
  if (node?.t !== "dict") return [];
  return [...node.entries].flatMap(
    ([key, each]) => each.t === "dict" ? keysIn(each, `${above}${key}.`) : [`${above}${key}`]
  );
}
function bootstrapEntries({ bootstrap }, slot) {
  const node = settingAt(bootstrap.node, ["oauth2", slot]);
  return node ? [valueEntry({ slot, place: { kind: "env", name: "ES_BOOTSTRAP_SETTINGS" }, role: "current" }, node)] : [];
}
function statOf({ stat }) {
  return stat ? { stat } : {};
}
function problemOf({ problem }) {
  return problem ? { problem } : {};
}
function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

// src/providers/earthscope/cli-command.ts
function requestOf(input) {
  const options = input?.options ?? {};
  const line = Array.isArray(options["cli"]) ? options["cli"].filter((word) => typeof word === "string") : [];
  const profile = optionValue(line, "--profile", "-p") ?? (typeof options["profile"] === "string" ? options["profile"] : void 0);
  const given = optionValue(line, "--auto-refresh-threshold", "-a") ?? options["threshold"];
  const threshold = given === void 0 || given === "" ? Number.NaN : Number(given);
  const command = commandWord(line);
  return {
    ...command === void 0 ? {} : { command },
    ...profile ? { profile } : {},
    ...Number.isFinite(threshold) ? { threshold } : {}
  };
}
function commandWord(line) {
  if (line.length === 0) return void 0;
  if (line.some((word) => word === "--help" || word === "--version" || word === "-v")) return "help";
  const takesValue = /* @__PURE__ */ new Set(["--profile", "-p", "--auto-refresh-threshold", "-a"]);
  const words2 = line.filter((word, index) => !word.startsWith("-") && !takesValue.has(line[index - 1] ?? ""));
  const isGroup = words2[0] === "user" || words2[0] === "debug" || words2[0] === "dropoff";
  return (isGroup ? words2[1] : words2[0]) ?? "help";
}
function optionValue(line, ...names) {
  const at = line.findLastIndex((word2) => names.some((name) => word2 === name || word2.startsWith(`${name}=`)));
  const word = line[at];
  if (word === void 0) return void 0;
  return word.includes("=") ? word.slice(word.indexOf("=") + 1) : line[at + 1];
}

// src/providers/earthscope/cli-message.ts
var notAuthorized = "You are not authorized to perform this action.";
var noTokens = "No tokens found for profile. To resolve, re-authenticate.";
var table = {
  InvalidRefreshTokenError: "Unable to refresh because the refresh token is not valid. To resolve, re-authenticate.",
  NoAccessTokenError: noTokens,
  NoRefreshTokenError: noTokens,
  NoTokensError: noTokens,
  UnauthorizedError: notAuthorized
};
function inCliWords(raised) {
  const message = cliWords(raised);
  return message === void 0 ? raised : { ...raised, message, ownWords: true };
}
function cliWords({ class: name, message }) {
  if (name.startsWith("earthscope_sdk.auth.error.")) return table[name.slice("earthscope_sdk.auth.error.".length)];
  return name === "earthscope_sdk.config.error.ProfileDoesNotExistError" ? message.replace(/^(['"])(.*)\1$/s, "$2") : void 0;
}

// src/providers/earthscope/set-fields.ts
function setFields(model, table3) {
  const entries = /* @__PURE__ */ new Map();
  for (const field of model.fields) {
    const node = table3.entries.get(field.name);
    if (node === void 0 || node.t === "null") continue;
    if (field.default !== void 0 && canonicalText(field.type, node) === field.default) continue;
    entries.set(
      field.name,
      field.type.kind === "model" && node.t === "dict" ? setFields(field.type.model, node) : node
    );
  }
  return { ...table3, entries };
}
function canonicalText(type, node) {
  if (node.t === "list") {
    const texts2 = node.items.flatMap((item) => item.t === "str" ? [item.v] : []);
    return (type.kind === "set" ? [...new Set(texts2)].sort() : texts2).join(" ");
  }
  if (node.t !== "str") return void 0;
  const url = type.kind === "url" ? httpUrl(node.v) : void 0;
  return url?.ok ? url.href : node.v;
}

// src/providers/earthscope/final-settings.ts
var { settings: sdkSettings2 } = sdkModels(void 0);
function finalText(table3, ...path) {
  const { type, fallback } = fieldAt(sdkSettings2, path);
  const node = settingAt(table3, path);
  const value = type && node && node.t !== "null" ? canonicalText(type, node) : void 0;
  if (value === void 0 || node === void 0) return { value: fallback ?? "", place: { kind: "default" } };
  return { value, place: node.place };
}
function finalProfile(table3) {
  const field = sdkSettings2.fields.find(({ name }) => name === "profile_name");
  const node = field && lookUp(field, table3)?.node;
  return node?.t === "str" ? { value: node.v, place: node.place } : { value: "default", place: { kind: "default" } };
}
function allowedHosts(table3) {
  const node = settingAt(table3, ["oauth2", "allowed_hosts"]);
  return node?.t === "list" ? textsIn(node.items) : ["earthscope.org", "*.earthscope.org"];
}
function requestHeaders(table3) {
  const extra = settingAt(table3, ["http", "extra_headers"]);
  const own = extra?.t === "dict" ? [...extra.entries].flatMap(([key, node]) => node.t === "str" ? [[key, node.v]] : []) : [];
  return [...own.filter(([key]) => key !== "user-agent"), ["user-agent", finalText(table3, "http", "user_agent").value]];
}
function textsIn(nodes) {
  return nodes.flatMap((node) => node.t === "str" ? [node.v] : []);
}
function fieldAt(model, path) {
  const [name, ...rest] = path;
  const field = model.fields.find((each) => each.name === name);
  if (field?.type.kind === "model" && rest.length > 0) return fieldAt(field.type.model, rest);
  return field ? { type: field.type, ...field.default === void 0 ? {} : { fallback: field.default } } : {};
}

// src/providers/earthscope/mask-known.ts
function maskKnown(resolution) {
  const secrets = secretsOf(resolution, ["client_id"]);
  const mask = (text) => maskSecrets(text, secrets);
  return {
    ...resolution,
    raises: resolution.raises.map((raised) => ({ ...raised, message: mask(raised.message) })),
    warnings: resolution.warnings.map(mask),
    gaps: resolution.gaps.map(mask),
    settings: Object.fromEntries(
      Object.entries(resolution.settings).map(([name, setting]) => [
        name,
        { ...setting, value: mask(setting.value) }
      ])
    )
  };
}

// src/providers/earthscope/deep-update.ts
function deepUpdate(under, over) {
  const entries = new Map(under.entries);
  for (const [key, value] of over.entries) {
    const below = entries.get(key);
    entries.set(key, below?.t === "dict" && value.t === "dict" ? deepUpdate(below, value) : value);
  }
  return { ...under, entries };
}

// src/providers/earthscope/merge-sources.ts
function mergeSources(sources) {
  const { args, env, configToml, merge, tokensJson, legacy, bootstrap } = sources;
  const early = env.raise ?? configToml.raise ?? merge.raise ?? tokensJson.raise ?? legacy.raise;
  if (early) return { ok: false, raise: early, warnings: [], issues: [] };
  const warnings = [legacy.warning, bootstrap.warning].flatMap((warning) => warning ?? []);
  if (bootstrap.raise) return { ok: false, raise: bootstrap.raise, warnings, issues: [] };
  const lowest = bootstrap.node;
  if (lowest && lowest.t !== "dict") return { ok: false, raise: notADict(lowest), warnings, issues: [] };
  const layers = [
    lowest,
    legacy.table,
    emptyOauth2,
    tokensJson.table,
    withProfile(merge.table ?? args, sources.profile),
    env.table,
    args
  ];
  const merged = layers.flatMap((layer) => layer ?? []).reduce(deepUpdate);
  const settings = withRestoredName(merged, args.entries.get("es_profile"));
  const { issues, crash } = validateModel(sources.models.settings, settings);
  if (crash) return { ok: false, raise: crash.error, warnings, issues: [crash.issue] };
  if (issues.length > 0)
    return { ok: false, raise: validationError(sources.models.settings.name, issues), warnings, issues };
  return { ok: true, table: settings, warnings };
}
var emptyOauth2 = table2(/* @__PURE__ */ new Map([["oauth2", table2(/* @__PURE__ */ new Map())]]));
function table2(entries) {
  return { t: "dict", entries, source: "tokens.json", place: { kind: "default" } };
}
function notADict(node) {
  if (node.t === "list") return pythonTypeError("list indices must be integers or slices, not str");
  return attributeError(typeName(node), "copy");
}
function withProfile(table3, profile) {
  return { ...table3, entries: new Map([...table3.entries, ["profile_name", profile]]) };
}
function withRestoredName(table3, argument) {
  const given = argument?.place.kind === "argument" ? argument.place.name : void 0;
  if (argument === void 0 || given !== "es_profile" && given !== "profile_name") return table3;
  const rest = [...table3.entries].filter(([key]) => key !== "es_profile" && key !== "profile_name");
  return { ...table3, entries: new Map([...rest, [given, argument]]) };
}

// elsewhere:src/path-key.ts
var { isSamePath, isWindowsPath, pathBelow, pathKey, registryPath } = require("./core.js")["src/path-key.ts"];

// elsewhere:src/python/os-path.ts
var { expandUser, joinPath } = require("./python.js")["src/python/os-path.ts"];

// elsewhere:src/python/pathlib-text.ts
var { pathlibText } = require("./python.js")["src/python/pathlib-text.ts"];

// elsewhere:src/python/os-error.ts
var { osError } = require("./python.js")["src/python/os-error.ts"];

// src/providers/earthscope/file-problem.ts
function osProblem(code, effect) {
  if (code === "EACCES" || code === "EPERM") return { kind: "permission", what: "this user may not read it", effect };
  if (code === "EISDIR") return { kind: "not-a-file", what: "a directory, not a file", effect };
  if (code === "ENOTDIR") return { kind: "not-a-file", what: "a file, not a directory", effect };
  return { kind: "not-a-file", what: `it cannot be opened (${code})`, effect };
}
function syntaxProblem(format, bytes, error, effect) {
  const place = {
    ...error.line === void 0 ? {} : { line: error.line },
    ...error.column === void 0 ? {} : { column: error.column }
  };
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191)
    return { kind: "bom", what: "it begins with a byte order mark", line: 1, column: 1, effect };
  if (error.class === "UnicodeDecodeError") return { kind: "encoding", what: "not UTF-8", effect };
  return { kind: "syntax", what: bytes.length === 0 ? "the file is empty" : `not ${format}`, ...place, effect };
}

// src/providers/earthscope/file-bytes.ts
async function fileBytes(world, path) {
  if (path.includes("\0"))
    return {
      ok: false,
      source: { path, state: "unreadable", raise: { class: "ValueError", message: "embedded null byte" } }
    };
  const read = await world.read(path);
  const stat = read.stat ? { stat: read.stat } : {};
  if (read.is === "unread") return { ok: false, source: { path, state: "unread", unread: read.reason, ...stat } };
  if (read.is === "file") return { ok: true, bytes: read.bytes, stat };
  if (read.code === "ENOENT") return { ok: false, source: { path, state: "absent" } };
  return {
    ok: false,
    source: {
      path,
      state: "unreadable",
      raise: osError(read.code, path),
      problem: osProblem(read.code, "fatal"),
      ...stat
    }
  };
}

// src/providers/earthscope/tokens-json.ts
async function readTokensJson(world, path) {
  const read = await fileBytes(world, path);
  if (!read.ok) return read.source;
  const json = jiterLoads(read.bytes);
  if (!json.ok)
    return {
      path,
      state: "malformed",
      problem: syntaxProblem("JSON", read.bytes, json.error, "ignored"),
      ...read.stat
    };
  return { path, ...read.stat, ...checkTokens(json.value, path) };
}
function checkTokens(json, path) {
  const node = nodeFromJson(json, "tokens.json", { kind: "file", path });
  if (node.t !== "dict") {
    const what = `${typeName(node)} instead of an object`;
    return { state: "malformed", problem: { kind: "type", what, line: 1, effect: "ignored" } };
  }
  const shown = underOauth2(node);
  const issue = validateModel(tokens, node).issues[0];
  if (issue) {
    const what = `${issue.path.join(".")} is of type ${issue.inputType}, not a string, so the whole file is ignored`;
    return {
      state: "malformed",
      shown,
      problem: { kind: "type", what, ...lineOf(node.entries.get(issue.path[0] ?? "")), effect: "ignored" }
    };
  }
  if (!["access_token", "refresh_token"].some((name) => isFilled(node.entries.get(name)))) {
    const what = "it contains neither an access token nor a refresh token";
    return { state: "malformed", shown, problem: { kind: "missing-key", what, effect: "ignored" } };
  }
  return { state: "read", shown, table: underOauth2(setFields(tokens, node)) };
}
function isFilled(node) {
  return node?.t === "str" && node.v !== "";
}
function lineOf(node) {
  return node?.place.kind === "file" && node.place.line !== void 0 ? { line: node.place.line } : {};
}
function underOauth2(table3) {
  return { ...table3, entries: /* @__PURE__ */ new Map([["oauth2", table3]]) };
}

// src/providers/earthscope/other-profiles.ts
var most = 16;
async function otherProfiles(world, chain) {
  const folder = pathlibText(world.platform, expandUser(world, "~"), ".earthscope");
  const read = new Set(chain.flatMap(({ place }) => place.kind === "file" ? [pathKey(place.path)] : []));
  const listed = await world.list(folder);
  const names = listed.is === "found" ? listed.names.slice(0, most) : [];
  const entries = [];
  for (const name of names) {
    const path = pathlibText(world.platform, folder, name, "tokens.json");
    if (read.has(pathKey(path)) || (await world.stat(path)).is !== "found") continue;
    const { table: table3, stat } = await readTokensJson(world, path);
    for (const slot of ["access_token", "refresh_token"]) {
      const node = settingAt(table3, ["oauth2", slot]);
      if (!node) continue;
      const entry = valueEntry({ slot, place: node.place, role: "lookalike" }, node);
      entries.push({ ...entry, state: "ignored", why: "it belongs to another profile", ...stat ? { stat } : {} });
    }
  }
  return entries;
}

// src/providers/earthscope/argument-source.ts
function argumentSettings(input, profile, model) {
  const args = {
    ...profile === void 0 ? {} : { profile_name: profile },
    ...input?.args
  };
  const entries = /* @__PURE__ */ new Map();
  for (const field of model.fields) {
    const names = [field.alias ?? field.name, field.name];
    const given = names.flatMap((name) => Object.keys(args).filter((key) => key.toLowerCase() === name))[0];
    if (given !== void 0) entries.set(names[0] ?? field.name, nodeFromArgument(args[given], given));
  }
  return { t: "dict", entries, source: "arg", place: { kind: "argument", name: "" } };
}
function nodeFromArgument(value, name) {
  const origin = { source: "arg", place: { kind: "argument", name } };
  if (typeof value === "string") return { t: "str", v: value, ...origin };
  if (typeof value === "boolean") return { t: "bool", v: value, ...origin };
  if (typeof value === "number")
    return { t: Number.isInteger(value) ? "int" : "float", text: String(value), ...origin };
  if (Array.isArray(value)) return { t: "list", items: value.map((item) => nodeFromArgument(item, name)), ...origin };
  if (typeof value !== "object" || value === null) return { t: "null", ...origin };
  const entries = Object.entries(value).map(([key, each]) => [key, nodeFromArgument(each, `${name}.${key}`)]);
  return { t: "dict", entries: new Map(entries), ...origin };
}

// elsewhere:src/python/os-environ.ts
var { environmentEntries, environmentValue } = require("./python.js")["src/python/os-environ.ts"];

// src/providers/earthscope/bootstrap-variable.ts
var NAME2 = "ES_BOOTSTRAP_SETTINGS";
function readBootstrap(world) {
  const text = environmentValue(world, NAME2);
  if (text === void 0) return {};
  const json = jsonLoads(text);
  if (json.ok) return { node: nodeFromJson(json.value, "bootstrap", { kind: "env", name: NAME2 }) };
  if (json.error.class !== "json.decoder.JSONDecodeError") return { raise: json.error };
  const warning = `WARNING earthscope_sdk.config._bootstrap: Found bootstrap environment variable '${NAME2}', but unable to decode content as JSON`;
  return { warning, error: json.error };
}

// elsewhere:src/python/toml-loads.ts
var loaded;
var tomlLoads = (...all2) => (loaded ??= require("./toml.js")["src/python/toml-loads.ts"]).tomlLoads(...all2);

// src/providers/earthscope/node-from-toml.ts
function nodeFromToml(table3, path, lineOf2) {
  return tableNode(table3, "", { path, lineOf: lineOf2 });
}
function tableNode(table3, key, file) {
  const entries = /* @__PURE__ */ new Map();
  for (const [name, value] of table3.entries)
    entries.set(name, valueNode(value, key === "" ? name : `${key}.${name}`, file));
  return { t: "dict", entries, ...originOf(key, file) };
}
function valueNode(value, key, file) {
  const origin = originOf(key, file);
  switch (value.t) {
    case "dict":
      return tableNode(value, key, file);
    case "list":
      return { t: "list", items: value.items.map((item) => valueNode(item, key, file)), ...origin };
    case "int":
      return { t: "int", text: String(value.v), ...origin };
    case "float":
      return { t: "float", text: String(value.v), ...origin };
    default:
      return { ...value, ...origin };
  }
}
function originOf(key, { path, lineOf: lineOf2 }) {
  const line = lineOf2(key);
  return {
    source: "config.toml",
    place: { kind: "file", path, ...key === "" ? {} : { key }, ...line === void 0 ? {} : { line } }
  };
}

// src/providers/earthscope/toml-key-lines.ts
var SEGMENT = /\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*/y;
function tomlKeyLines(text) {
  const lines = /* @__PURE__ */ new Map();
  let section = [];
  for (const [index, line] of text.split("\n").entries()) {
    const header = /^\s*\[{1,2}/.exec(line);
    const keys = dottedKey(line, header?.[0].length ?? 0);
    if (keys === void 0) continue;
    if (header && line[keys.end] === "]") section = keys.names;
    else if (!header && line[keys.end] === "=") lines.set([...section, ...keys.names].join("."), index + 1);
  }
  return lines;
}
function dottedKey(line, from) {
  const names = [];
  let at = from;
  for (; ; ) {
    SEGMENT.lastIndex = at;
    const match = SEGMENT.exec(line);
    if (match === null) return void 0;
    names.push(match[1] ?? match[2] ?? match[3] ?? "");
    at = SEGMENT.lastIndex;
    if (line[at] !== ".") return { names, end: at };
    at += 1;
  }
}

// src/providers/earthscope/config-toml.ts
async function readConfigToml(world, path) {
  const found = await world.stat(path);
  if (found.is === "unread") return { path, state: "unread", unread: found.reason };
  if (found.is === "error") {
    if (found.code === "ENOENT" || found.code === "ENOTDIR" || found.code === "ELOOP") return { path, state: "absent" };
    return { path, state: "unreadable", raise: osError(found.code, path), problem: osProblem(found.code, "fatal") };
  }
  if (found.stat.kind !== "file") {
    return {
      path,
      state: "absent",
      stat: found.stat,
      problem: { kind: "not-a-file", what: "not a regular file", effect: "ignored" }
    };
  }
  const read = await world.read(path);
  if (read.is === "unread") return { path, state: "unread", unread: read.reason, stat: found.stat };
  if (read.is === "error") {
    return {
      path,
      state: "unreadable",
      raise: osError(read.code, path),
      problem: osProblem(read.code, "fatal"),
      stat: found.stat
    };
  }
  const document = await tomlLoads(read.bytes);
  if (!document.ok) {
    return {
      path,
      state: "malformed",
      raise: document.error,
      problem: syntaxProblem("TOML", read.bytes, document.error, "fatal"),
      stat: read.stat
    };
  }
  return { path, state: "read", table: tableOf(document.value, path, read.bytes), stat: read.stat };
}
function tableOf(document, path, bytes) {
  const text = decodeUtf8(bytes);
  const lines = text.ok ? tomlKeyLines(text.value) : /* @__PURE__ */ new Map();
  return nodeFromToml(document, path, (key) => lines.get(key));
}

// src/providers/earthscope/explode-variables.ts
function explodeVariables(type, prefix, variables) {
  const result = /* @__PURE__ */ new Map();
  for (const [lower, variable] of variables) {
    if (!lower.startsWith(prefix)) continue;
    const keys = lower.slice(prefix.length).split("__");
    const last = keys.pop() ?? "";
    const into = tableFor(result, keys);
    const value = readVariable([...keys, last].reduce(nextType, type), variable);
    if (!value.ok) return { ok: false, error: value.error, name: variable.name };
    into?.set(last, value.value);
  }
  return { ok: true, value: settled(result) };
}
function tableFor(root, keys) {
  let at = root;
  for (const key of keys) {
    const next = growing(at.get(key));
    if (next === void 0) return void 0;
    at.set(key, next);
    at = next;
  }
  return at;
}
function growing(found) {
  if (found === void 0) return /* @__PURE__ */ new Map();
  if (found instanceof Map) return found;
  return found.t === "dict" ? new Map(found.entries) : void 0;
}
function nextType(type, key) {
  if (type?.kind === "optional") return nextType(type.inner, key);
  if (type?.kind === "dict") return type.values;
  return type?.kind === "model" ? type.model.fields.find((field) => field.name === key)?.type : void 0;
}
function readVariable(type, variable) {
  const place = { kind: "env", name: variable.name };
  const isComplex = type?.kind === "model" || type?.kind === "set" || type?.kind === "dict";
  if (!isComplex || variable.value === "")
    return { ok: true, value: { t: "str", v: variable.value, source: "env", place } };
  const json = jsonLoads(variable.value);
  return json.ok ? { ok: true, value: nodeFromJson(json.value, "env", place) } : json;
}
function settled(growing2) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key, value] of growing2) entries.set(key, value instanceof Map ? settled(value) : value);
  return { t: "dict", entries, source: "env", place: [...entries.values()][0]?.place ?? { kind: "env", name: "" } };
}

// src/providers/earthscope/env-source.ts
var PREFIX = "es_";
var empty = { t: "dict", entries: /* @__PURE__ */ new Map(), source: "env", place: { kind: "env", name: "ES_OAUTH2" } };
function envSettings(environment, model) {
  const variables = byLowerName(environment);
  const entries = /* @__PURE__ */ new Map();
  for (const field of model.fields) {
    const read = readField(field, variables);
    if ("error" in read) return { table: { ...empty, entries }, raise: settingsError(read), fault: read };
    if (read.node && read.node.t !== "null") entries.set(read.key, canonicalNames(field.type, read.node));
  }
  return { table: { ...empty, entries } };
}
function byLowerName(environment) {
  const variables = /* @__PURE__ */ new Map();
  for (const variable of environment) variables.set(variable.name.toLowerCase(), variable);
  return variables;
}
function readField(field, variables) {
  const names = [
    ...field.alias === void 0 ? [] : [[field.alias, field.alias]],
    [field.name, PREFIX + field.name]
  ];
  const [key, lower] = names.find(([, name]) => variables.has(name)) ?? names[0] ?? [field.name, field.name];
  const variable = variables.get(lower);
  const place = { kind: "env", name: variable?.name ?? "" };
  if (field.type.kind !== "model")
    return { key, node: variable && { t: "str", v: variable.value, source: "env", place } };
  const own = variable && jsonLoads(variable.value);
  if (own && !own.ok) return { name: place.name, field: field.name, error: own.error };
  const node = own && nodeFromJson(own.value, "env", place);
  if (node && node.t !== "dict") return { key, node };
  const exploded = explodeVariables(field.type, `${PREFIX}${field.name}__`, variables);
  if (!exploded.ok) return { name: exploded.name, field: field.name, error: exploded.error };
  if (node) return { key, node: deepUpdate(node, exploded.value) };
  return { key, node: exploded.value.entries.size > 0 ? exploded.value : void 0 };
}
function settingsError({ field, error }) {
  if (error.class === "RecursionError") return error;
  const message = `error parsing value for field "${field}" from source "EnvSettingsSource"`;
  return { class: "pydantic_settings.exceptions.SettingsError", message };
}
function canonicalNames(type, node) {
  if (type.kind !== "model" || node.t !== "dict") return node;
  const entries = /* @__PURE__ */ new Map();
  for (const [name, value] of node.entries) {
    const field = type.model.fields.find((each) => each.name === name.toLowerCase());
    entries.set(field?.name ?? name, field ? canonicalNames(field.type, value) : value);
  }
  return { ...node, entries };
}

// src/providers/earthscope/legacy-file.ts
function legacyPath(world) {
  const folder = environmentValue(world, "APP_DIRECTORY") ?? applicationFolder(world);
  return pathlibText(world.platform, folder, "sso_tokens.json");
}
function applicationFolder(world) {
  const name = "earthscope-cli";
  if (world.platform === "win32")
    return pathlibText("win32", environmentValue(world, "APPDATA") ?? expandUser(world, "~"), name);
  if (world.platform === "darwin")
    return pathlibText("darwin", expandUser(world, "~/Library/Application Support"), name);
  return pathlibText("linux", environmentValue(world, "XDG_CONFIG_HOME") ?? expandUser(world, "~/.config"), name);
}
async function readLegacyFile(world) {
  const path = legacyPath(world);
  const read = await fileBytes(world, path);
  if (!read.ok) return read.source;
  const text = readTextLikeOpen(read.bytes);
  const json = text.ok ? jsonLoads(text.value) : text;
  if (json.ok) return { path, ...read.stat, ...tokensIn(nodeFromJson(json.value, "legacy", { kind: "file", path })) };
  const isForgiven = json.error.class === "json.decoder.JSONDecodeError";
  const problem = syntaxProblem("JSON", read.bytes, json.error, isForgiven ? "warning" : "fatal");
  return {
    path,
    state: "malformed",
    problem,
    ...isForgiven ? { warning: warningAbout(path) } : { raise: json.error },
    ...read.stat
  };
}
function tokensIn(node) {
  if (node.t !== "dict") {
    const problem = {
      kind: "type",
      what: `${typeName(node)} instead of an object`,
      line: 1,
      effect: "fatal"
    };
    return { state: "malformed", raise: attributeError(typeName(node), "get"), problem };
  }
  const kept = [...node.entries].filter(
    ([key, value]) => (key === "access_token" || key === "refresh_token") && value.t !== "null"
  );
  const oauth22 = { ...node, entries: new Map(kept) };
  return { state: "read", table: { ...node, entries: /* @__PURE__ */ new Map([["oauth2", oauth22]]) } };
}
function warningAbout(path) {
  return `WARNING earthscope_sdk.config._compat: Found legacy earthscope-cli state at '${path}', but unable to decode content as JSON`;
}

// src/providers/earthscope/merge-profile.ts
function mergeProfile(document, name, models) {
  const defaults = topLevel(document, ["default", "defaults"]);
  const byName = topLevel(document, ["profile", "profile_settings_by_name"]);
  const entries = new Map([
    ...defaults ? [["default", defaults]] : [],
    ...byName ? [["profile", byName]] : []
  ]);
  const shown = { ...tableEntry("defaults", defaults), ...tableEntry("profile", profileIn(byName, name)) };
  if (byName && byName.t !== "dict") {
    const issue = { path: ["profile"], type: "dict_type", inputType: typeName(byName), place: byName.place };
    return { ...shown, raise: attributeError(classPath(byName), "setdefault"), issues: [issue] };
  }
  const { issues, crash } = validateModel(models.document, { ...document, entries });
  if (crash) return { ...shown, raise: crash.error, issues: [crash.issue] };
  if (issues.length > 0) return { ...shown, raise: validationError(models.document.name, issues), issues };
  if (name.t === "list" || name.t === "dict")
    return { ...shown, raise: pythonTypeError(`unhashable type: '${typeName(name)}'`) };
  const isDefault = name.t === "str" && name.v === "default";
  if (!shown.profile && !isDefault) return { ...shown, raise: noSuchProfile(name) };
  const empty2 = { ...document, entries: /* @__PURE__ */ new Map() };
  const [under, over] = [shown.defaults ?? empty2, shown.profile ?? empty2].map(
    (table3) => setFields(models.profile, table3)
  );
  return { ...shown, table: deepUpdate(under ?? empty2, over ?? empty2) };
}
function topLevel(document, names) {
  const keys = [...document.entries.keys()];
  const key = names.flatMap((name) => keys.filter((each) => each.toLowerCase() === name))[0];
  return key === void 0 ? void 0 : document.entries.get(key);
}
function profileIn(byName, name) {
  return byName?.t === "dict" && name.t === "str" ? byName.entries.get(name.v) : void 0;
}
function tableEntry(key, node) {
  return node?.t === "dict" ? { [key]: node } : {};
}
function noSuchProfile(name) {
  const shown = name.t === "str" ? name.v : pythonReprOfNode(name);
  return {
    class: "earthscope_sdk.config.error.ProfileDoesNotExistError",
    message: reprStr(`Profile '${shown}' does not exist`)
  };
}
function pythonReprOfNode(node) {
  switch (node.t) {
    case "list":
    case "dict":
    case "datetime":
    case "date":
    case "time":
      return node.t;
    default:
      return pythonRepr(node);
  }
}

// src/providers/earthscope/read-sources.ts
async function readSources(world, input, profileOption, version) {
  const home = expandUser(world, "~");
  if (home.startsWith("~")) return void 0;
  const folder = pathlibText(world.platform, home, ".earthscope");
  const models = sdkModels(version);
  const args = argumentSettings(input, profileOption, models.settings);
  const env = envSettings(world.env, models.settings);
  const profile = profileOf(args, env.table);
  const configToml = await readConfigToml(world, pathlibText(world.platform, folder, "config.toml"));
  const merge = mergeProfile(configToml.table ?? emptyToml(configToml.path), profile, models);
  const tokensJson = await readTokensJson(
    world,
    tokensPath(world, folder, profile.t === "str" ? profile.v : "default")
  );
  const legacy = await readLegacyFile(world);
  return { folder, models, args, env, profile, configToml, merge, tokensJson, legacy, bootstrap: readBootstrap(world) };
}
function tokensPath(world, folder, profile) {
  return pathlibText(world.platform, folder, slugOf(profile), "tokens.json");
}
var moreSpaces = /* @__PURE__ */ new Set([28, 29, 30, 31, 133]);
function slugOf(name) {
  const spaced = name.replaceAll(new RegExp("\\p{Cc}", "gu"), (char) => moreSpaces.has(char.charCodeAt(0)) ? " " : char);
  return spaced.split(/[^\S\ufeff]/u).filter((word) => word !== "").join("-").toLowerCase();
}
function profileOf(args, env) {
  const found = ["profile_name", "es_profile"].map((key) => args.entries.get(key) ?? env.entries.get(key)).find((node) => node !== void 0);
  return found ?? { t: "str", v: "default", source: "config.toml", place: { kind: "default" } };
}
function emptyToml(path) {
  return { t: "dict", entries: /* @__PURE__ */ new Map(), source: "config.toml", place: { kind: "file", path } };
}

// src/providers/earthscope/save-error.ts
async function saveError(world, folder) {
  if (world.platform === "win32" || world.user.uid <= 0) return void 0;
  const found = await world.stat(folder);
  if (found.is === "found") {
    if (found.stat.kind !== "directory") return osError("EEXIST", folder);
    return mayWrite(world, found.stat) ? void 0 : osError("EACCES", folder);
  }
  if (found.is === "unread") return void 0;
  if (found.code !== "ENOENT") return osError(found.code, folder);
  const parent = folder.slice(0, folder.lastIndexOf("/")) || "/";
  const above = await world.stat(parent);
  if (above.is === "error" && above.code === "ENOENT" && parent !== folder) return await saveError(world, parent);
  if (above.is !== "found") return above.is === "error" ? osError(above.code, folder) : void 0;
  return mayWrite(world, above.stat) ? void 0 : osError("EACCES", folder);
}
function mayWrite({ user }, { mode, owner }) {
  const bits = owner === user.uid ? mode >> 6 & 7 : mode >> 3 & 7 | mode & 7;
  return (bits & 3) === 3;
}

// elsewhere:src/value/token-kinds.ts
var { addKinds, isDocumentExample, kindOf, kindsOf } = require("./core.js")["src/value/token-kinds.ts"];

// src/providers/earthscope/settings-shown.ts
function settingsShown(world, folder, table3, flow) {
  const profile = finalProfile(table3);
  const domain = withoutUser(finalText(table3, "oauth2", "domain"));
  const hosts = finalText(table3, "oauth2", "allowed_hosts");
  return {
    profile_name: profile,
    tokens_file: { value: tokensPath(world, folder, profile.value), place: profile.place },
    flow: { value: flow, place: { kind: "default" } },
    domain,
    // The address is joined without adding a slash (auth/auth_flow.py:168).
    token_url: { value: `${domain.value}oauth/token`, place: domain.place },
    audience: unlessToken(finalText(table3, "oauth2", "audience")),
    scope: unlessToken(finalText(table3, "oauth2", "scope")),
    api_url: withoutUser(finalText(table3, "resources", "api_url")),
    allowed_hosts: {
      value: allowedHosts(table3).map((value) => unlessToken({ value, place: hosts.place }).value).join(" "),
      place: hosts.place
    }
  };
}
function withoutUser(setting) {
  return { ...setting, value: setting.value.replace(/\/\/[^/@]*@/, "//[secret]@") };
}
function unlessToken(setting) {
  return kindsOf(setting.value.trim()).length > 0 ? { ...setting, value: "[secret]" } : setting;
}

// src/providers/earthscope/unread-outcome.ts
function unreadOutcome(sources) {
  const { args, env, configToml, tokensJson, legacy } = sources;
  const unread = [configToml, tokensJson, legacy].filter((file) => file.unread !== void 0);
  const first = unread[0];
  if (first === void 0 || env.raise) return void 0;
  const above = deepUpdate(env.table, args);
  const fields = {};
  for (const slot of ["access_token", "refresh_token", "id_token", "client_secret"]) {
    const node = settingAt(above, ["oauth2", slot]);
    if (node?.t === "str") fields[slot] = { value: knownValue(node.v), place: node.place };
    else
      fields[slot] = {
        value: { is: "unknown", reason: first.unread ?? "" },
        place: { kind: "file", path: first.path }
      };
  }
  return {
    fields,
    next: "unknown",
    gaps: unread.map(({ path, unread: reason = "" }) => `${path} was not read: ${reason}`)
  };
}

// src/providers/earthscope/resolve-earthscope.ts
async function resolveEarthscope(program, world, input) {
  const request = requestOf(input);
  const resolution = inProgramWords(program, input, await resolveRequest(program, world, input, request));
  const works = resolution.next === "sends" || resolution.next === "exchanges";
  if (!works && request.command !== "help")
    return { ...resolution, chain: [...resolution.chain, ...await otherProfiles(world, resolution.chain)] };
  return request.command === "help" ? { ...resolution, raises: [], warnings: [], next: "unknown" } : resolution;
}
function inProgramWords({ id }, input, resolution) {
  const isCommand = id === "earthscope-cli" && input?.options?.["threshold"] === void 0;
  return isCommand ? { ...resolution, raises: resolution.raises.map(inCliWords) } : resolution;
}
async function resolveRequest(program, world, input, request) {
  const leewaySeconds = request.threshold ?? program.leeway;
  const base = { ...emptyResolution, client: program.id, leewaySeconds };
  const sources = await readSources(world, input, request.profile, program.sdk);
  if (!sources) return { ...base, raises: [noHome] };
  const unread = unreadOutcome(sources);
  const merged = mergeSources(sources);
  const settings = profileSetting(sources);
  if (unread) return maskKnown({ ...base, ...unread, settings, chain: chainOf(world, sources, void 0) });
  const { warnings } = merged;
  if (!merged.ok) {
    const { class: name, message } = merged.raise;
    return maskKnown({
      ...base,
      warnings,
      settings,
      chain: chainOf(world, sources, void 0, merged.issues),
      raises: [{ phase: "construct", class: name, message }]
    });
  }
  const built = await withSettings(world, sources, merged.table, {
    ...request,
    isCli: program.id === "earthscope-cli",
    leeway: leewaySeconds
  });
  return maskKnown({ ...base, warnings, chain: chainOf(world, sources, merged.table), ...built });
}
var emptyResolution = {
  provider: "earthscope",
  source: "none",
  fields: {},
  chain: [],
  raises: [],
  warnings: [],
  settings: {},
  next: "raises",
  gaps: [],
  confidence: "modelled"
};
var noHome = { phase: "construct", class: "RuntimeError", message: "Could not determine home directory." };
function profileSetting({ profile }) {
  return profile.t === "str" ? { profile_name: { value: profile.v, place: profile.place } } : {};
}
async function withSettings(world, { folder }, table3, request) {
  const fields = fieldsOf(table3);
  const flow = fields["client_secret"] ? "m2m" : "device_code";
  const settings = settingsShown(world, folder, table3, flow);
  const { raises, next } = authFlow(flowSettings(world, table3, request));
  const tokensFile = settings["tokens_file"]?.value ?? folder;
  const failure = next === "exchanges" ? await saveError(world, tokensFile.slice(0, tokensFile.lastIndexOf("/"))) : void 0;
  const unsaved2 = failure ? {
    save_error: {
      value: `${failure.class}: ${failure.message}`,
      place: { kind: "file", path: tokensFile }
    }
  } : {};
  return { source: sourceLabel(table3), fields, raises, next, settings: { ...settings, ...unsaved2 } };
}
function fieldsOf(table3) {
  const clientId = finalText(table3, "oauth2", "client_id");
  const fields = { client_id: { value: knownValue(clientId.value), place: clientId.place } };
  for (const slot of ["access_token", "refresh_token", "id_token", "client_secret"]) {
    const node = settingAt(table3, ["oauth2", slot]);
    if (node?.t === "str") fields[slot] = { value: knownValue(node.v), place: node.place };
  }
  return fields;
}
function flowSettings(world, table3, request) {
  const text = (slot) => {
    const node = settingAt(table3, ["oauth2", slot]);
    return node?.t === "str" ? node.v : void 0;
  };
  const [accessToken, refreshToken, clientSecret] = ["access_token", "refresh_token", "client_secret"].map(text);
  const formTexts = ["client_id", clientSecret === void 0 ? "scope" : "audience"].map(
    (name) => finalText(table3, "oauth2", name).value
  );
  const host = new URL(finalText(table3, "resources", "api_url").value).hostname.replace(/^\[|\]$/g, "");
  const hosts = allowedHosts(table3);
  return {
    ...accessToken === void 0 ? {} : { accessToken },
    ...refreshToken === void 0 ? {} : { refreshToken },
    ...clientSecret === void 0 ? {} : { clientSecret },
    formTexts,
    headers: ownHeaders(requestHeaders(table3)),
    // Only names with a wildcard are patterns (config/models.py:218-252).
    hostAllowed: hosts.includes(host) || hosts.some((pattern) => /[*?]/.test(pattern) && fnmatch(host, pattern)),
    leeway: request.leeway,
    now: world.now.getTime() / 1e3,
    isCli: request.isCli,
    ...request.command === void 0 ? {} : { command: request.command }
  };
}
var labels = {
  arg: "arg",
  env: "env",
  "config.toml": "config.toml+tokens.json",
  "tokens.json": "config.toml+tokens.json",
  legacy: "legacy sso_tokens.json",
  bootstrap: "bootstrap"
};
function sourceLabel(table3) {
  const nodes = ["access_token", "refresh_token", "id_token", "client_secret"].map(
    (slot) => settingAt(table3, ["oauth2", slot])
  );
  const found = nodes.flatMap((node) => node && node.t !== "null" ? [labels[node.source]] : []);
  return [...new Set(found)].sort().join("+") || "none";
}

// src/providers/earthscope/client.ts
var earthscopeSdk = {
  id: "earthscope-sdk",
  package: { name: "earthscope-sdk", versions: ["1.0-1.9"] },
  resolve: async (world, input) => {
    const sdk = await installedVersion(world, { package: { name: "earthscope-sdk" } });
    return await resolveEarthscope({ id: "earthscope-sdk", leeway: 60, sdk }, world, input);
  },
  predict: predictReply
};
var earthscopeCli = {
  id: "earthscope-cli",
  // 1.0.0 to 1.2.0: the commands that request tokens are the same (common.py, login.py, user.py).
  package: { name: "earthscope-cli", versions: ["1.0-1.2"] },
  programs: ["es"],
  isProgram: true,
  resolve: async (world, input) => {
    const python = await world.packages("es") ?? await world.packages();
    const sdk = python?.packages.get("earthscope-sdk");
    return await resolveEarthscope({ id: "earthscope-cli", leeway: 600, sdk }, world, input);
  },
  predict: predictReply
};

// part:earthscope
module.exports = {
  "src/providers/earthscope/access-token-body.ts": { accessTokenBody },
  "src/providers/earthscope/client.ts": { earthscopeCli, earthscopeSdk }
};
