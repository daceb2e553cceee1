import {
  jsonLoads
} from "./chunk-NOVZZY3T.js";
import {
  decodeUtf8
} from "./chunk-5BNR4QSK.js";

// src/python/base64-decode.ts
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var PAD = 61;
var SIXES = new Map([...ALPHABET].map((char, six) => [char.charCodeAt(0), six]));
function standardB64decode(data) {
  return decode(data, (byte) => byte);
}
function urlsafeB64decode(data) {
  return decode(data, (byte) => byte === 45 ? 43 : byte === 95 ? 47 : byte);
}
function decode(data, translate) {
  if (typeof data === "string" && /[^\0-\x7f]/.test(data)) {
    return failure("ValueError", "string argument should contain only ASCII characters");
  }
  const bytes = typeof data === "string" ? Uint8Array.from(data, (char) => char.charCodeAt(0)) : data;
  const out = [];
  let place = 0;
  let left = 0;
  let pads = 0;
  for (const raw of bytes) {
    const byte = translate(raw);
    if (byte === PAD) {
      if (place < 2) continue;
      pads += 1;
      if (place + pads >= 4) return { ok: true, value: Uint8Array.from(out) };
      continue;
    }
    const six = SIXES.get(byte);
    if (six === void 0) continue;
    pads = 0;
    if (place > 0) out.push((left << 6 | six) >> 6 - 2 * place & 255);
    left = six;
    place = (place + 1) % 4;
  }
  if (place === 0) return { ok: true, value: Uint8Array.from(out) };
  if (place > 1) return failure("binascii.Error", "Incorrect padding");
  const count = out.length / 3 * 4 + 1;
  return failure("binascii.Error", `Invalid base64-encoded string: number of data characters (${String(count)}) cannot be 1 more than a multiple of 4`);
}
function failure(name, message) {
  return { ok: false, error: { class: name, message } };
}

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
  const holds = isAudience(claim("aud", "audience")) && isText(claim("iss", "issuer")) && isText(claim("sub", "subject")) && isText(claim("client_id", "azp")) && isText(claim("scope") ?? { t: "str", v: "" }) && [claim("gty", "grant_type"), claim("jti", "token_id")].every((each) => each === void 0 || each.t === "null" || isText(each)) && issuedAt !== void 0 && laxDatetime(issuedAt) !== void 0;
  return holds && expires ? laxDatetime(expires) : void 0;
}
function isText(json) {
  return json?.t === "str";
}
function isAudience(json) {
  return json?.t === "list" ? json.items.every(isText) : isText(json);
}

export {
  urlsafeB64decode,
  jiterLoads,
  accessTokenBody
};
