'use strict';

// src/python/attribute-error.ts
function attributeError(typeName, attribute) {
  return { class: "AttributeError", message: `'${typeName}' object has no attribute '${attribute}'` };
}

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
  return failure(
    "binascii.Error",
    `Invalid base64-encoded string: number of data characters (${String(count)}) cannot be 1 more than a multiple of 4`
  );
}
function failure(name, message) {
  return { ok: false, error: { class: name, message } };
}

// src/python/code-points.ts
function codePointIndex(text, end) {
  let count = end;
  for (let i = 1; i < end; i += 1) if (isPairEnd(text, i)) count -= 1;
  return count;
}
function createPlaceFinder(text) {
  let at = 0;
  let line = 1;
  let column = 1;
  return (index) => {
    if (index < at) [at, line, column] = [0, 1, 1];
    for (; at < index; at += 1) {
      if (text[at] === "\n") [line, column] = [line + 1, 1];
      else if (!isPairEnd(text, at)) column += 1;
    }
    return { line, column };
  };
}
function isPairEnd(text, index) {
  const unit = text.charCodeAt(index);
  if (unit < 56320 || unit > 57343) return false;
  const before = text.charCodeAt(index - 1);
  return before >= 55296 && before <= 56319;
}

// src/python/unicode-decode-error.ts
function unicodeDecodeError(codec, bytes, start2, end, reason) {
  const byte = (bytes[start2] ?? 0).toString(16).padStart(2, "0");
  const what = end === start2 + 1 ? `byte 0x${byte} in position ${String(start2)}` : `bytes in position ${String(start2)}-${String(end - 1)}`;
  return {
    class: "UnicodeDecodeError",
    message: `'${codec}' codec can't decode ${what}: ${reason}`,
    position: start2
  };
}

// src/python/decode-text.ts
var UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decodeUtf8(bytes, errors = "strict") {
  let out = "";
  let done = 0;
  for (; ; ) {
    const bad = findBadUtf8(bytes, done);
    out += UTF8.decode(bytes.subarray(done, bad?.start));
    if (bad === void 0) return { ok: true, value: out };
    const surrogate = errors === "surrogatepass" ? surrogateAt(bytes, bad.start) : void 0;
    if (surrogate === void 0) {
      return { ok: false, error: unicodeDecodeError("utf-8", bytes, bad.start, bad.end, bad.reason) };
    }
    out += surrogate;
    done = bad.start + 3;
  }
}
function universalNewlines(text) {
  return text.replace(/\r\n?/g, "\n");
}
function readTextLikeOpen(bytes) {
  const text = decodeUtf8(bytes);
  return text.ok ? { ok: true, value: universalNewlines(text.value) } : text;
}
function findBadUtf8(bytes, from) {
  let at = from;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 128) {
      at += 1;
      continue;
    }
    if (lead < 194 || lead > 244) return { start: at, end: at + 1, reason: "invalid start byte" };
    const size = lead < 224 ? 2 : lead < 240 ? 3 : 4;
    for (let i = 1; i < size; i += 1) {
      const byte = bytes[at + i];
      if (byte === void 0) return { start: at, end: bytes.length, reason: "unexpected end of data" };
      const good = i === 1 ? isSecondByte(lead, byte) : isContinuation(byte);
      if (!good) return { start: at, end: at + i, reason: "invalid continuation byte" };
    }
    at += size;
  }
  return void 0;
}
function isSecondByte(lead, byte) {
  if (lead === 224) return byte >= 160 && byte <= 191;
  if (lead === 237) return byte >= 128 && byte <= 159;
  if (lead === 240) return byte >= 144 && byte <= 191;
  if (lead === 244) return byte >= 128 && byte <= 143;
  return isContinuation(byte);
}
function isContinuation(byte) {
  return byte >= 128 && byte <= 191;
}
function surrogateAt(bytes, at) {
  const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
  if (a !== 237 || b < 160 || !isContinuation(b) || !isContinuation(c)) return void 0;
  return String.fromCharCode((a & 15) << 12 | (b & 63) << 6 | c & 63);
}

// src/python/encode-check.ts
function encodeCheck(text, codec) {
  const limit = codec === "ascii" ? 128 : 256;
  const bad = (codec === "ascii" ? /[^\0-\x7f]+/u : /[^\0-\xff]+/u).exec(text);
  if (bad === null) return { ok: true, value: true };
  const start2 = codePointIndex(text, bad.index);
  const count = [...bad[0]].length;
  const what = count === 1 ? `character '${escaped(bad[0].codePointAt(0) ?? 0)}' in position ${String(start2)}` : `characters in position ${String(start2)}-${String(start2 + count - 1)}`;
  const message = `'${codec}' codec can't encode ${what}: ordinal not in range(${String(limit)})`;
  return { ok: false, error: { class: "UnicodeEncodeError", message, position: start2 } };
}
function escaped(code) {
  const digits = code.toString(16);
  if (code <= 255) return `\\x${digits.padStart(2, "0")}`;
  return code <= 65535 ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}

// elsewhere:src/python/python-repr.ts
var { reprBytes, reprFloat, reprStr } = require("./core.js")["src/python/python-repr.ts"];

// src/python/http-header.ts
var SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
var NAME = new RegExp(`^[^:${SPACE}][^:\\r\\n]*$`, "u");
var VALUE = new RegExp(`^(?:[^${SPACE}][^\\r\\n]*)?$`, "u");
var NAME_DOLLAR = new RegExp(`^[^:${SPACE}][^:\\r\\n]*\\n?$`, "u");
var VALUE_DOLLAR = new RegExp(`^(?:[^${SPACE}][^\\r\\n]*)?\\n?$`, "u");
function requestsHeaderCheck(name, value, rule = "up-to-2.33.0") {
  const dollar = rule === "up-to-2.33.0";
  if (!(dollar ? NAME_DOLLAR : NAME).test(name)) return invalidHeader("name", name);
  if (!(dollar ? VALUE_DOLLAR : VALUE).test(value)) return invalidHeader("value", value);
  return { ok: true, value: true };
}
function httpClientHeaderCheck(value) {
  const encoded = encodeCheck(value, "latin-1");
  if (!encoded.ok) return encoded;
  if (!/\n(?![ \t])|\r(?![ \t\n])/.test(value)) return encoded;
  return { ok: false, error: { class: "ValueError", message: `Invalid header value ${reprLatin1(value)}` } };
}
function httpxHeaderCheck(value, module2 = "httpx") {
  const encoded = encodeCheck(value, "ascii");
  if (!encoded.ok) return encoded;
  if (!/^[ \t]|[ \t]$|[\0\n\v\f\r]/.test(value)) return encoded;
  const message = `Illegal header value ${reprLatin1(value)}`;
  return { ok: false, error: { class: `${module2}.LocalProtocolError`, message } };
}
function invalidHeader(kind, part) {
  const message = `Invalid leading whitespace, reserved character(s), or return character(s) in header ${kind}: ${reprStr(part)}`;
  return { ok: false, error: { class: "requests.exceptions.InvalidHeader", message } };
}
function reprLatin1(value) {
  return reprBytes(Uint8Array.from(value, (char) => char.charCodeAt(0)));
}

// src/python/idna.ts
var import_node_url = require("node:url");
var longest = 63;
var lettersAndDigits = "^[\\p{Ll}\\p{Lu}\\p{Lo}\\p{Lm}\\p{Mn}\\p{Mc}\\p{Nd}]$";
var valid = /^[\xdf\u03c2\u06fd\u06fe\u0f0b\u3007]$/u;
var refused = /^[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b]$/u;
var unseen = "^[\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\p{White_Space}\\u1100-\\u11ff\\ua960-\\ua97c\\ud7b0-\\ud7fb]$";
function isIdnaLabel(label) {
  if (label === "" || label !== label.normalize("NFC") || new RegExp("^-|-$|^..--|^\\p{M}", "u").test(label)) return false;
  if (!Array.from(label.replaceAll(/(?<=l)\xb7(?=l)/g, "")).every(isValid)) return false;
  if (/^[\0-\x7f]*$/.test(label)) return label.length <= longest;
  const ascii = (0, import_node_url.domainToASCII)(label);
  return ascii !== "" && ascii.length <= longest;
}
function isValid(char) {
  if (/^[a-z0-9-]$/.test(char) || valid.test(char)) return true;
  if (char <= "\x7F" || refused.test(char) || new RegExp(unseen, "u").test(char)) return false;
  if (!new RegExp(lettersAndDigits, "u").test(char)) return false;
  return char === char.normalize("NFKC").toLowerCase().normalize("NFKC");
}
function socketHostError(host) {
  const labels = host.split(".");
  const isBad = labels.some((label, index) => label.length > longest || label === "" && index < labels.length - 1);
  return isBad ? { class: "UnicodeError", message: "label empty or too long" } : void 0;
}

// src/python/ip-address.ts
function isIPv4Address(text) {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9][0-9]{0,2})$/.test(part) && Number(part) < 256);
}
function isIPv6Address(text) {
  const [address = "", ...zones] = text.split("%");
  if (text.includes("/") || zones.length > 1 || zones[0] === "") return false;
  return isIPv6Groups(address);
}
function isIPv6Groups(address) {
  const halves = address.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => half === "" ? [] : half.split(":"));
  const last = groups.at(-1) ?? "";
  const count = groups.length + (last.includes(".") ? 1 : 0);
  const hex = last.includes(".") ? groups.slice(0, -1) : groups;
  if (!hex.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return false;
  if (last.includes(".") && (!isIPv4Address(last) || address.endsWith("::"))) return false;
  return halves.length === 2 ? count < 8 : count === 8;
}

// src/python/json-scan.ts
function jsonSyntaxFailure(message, index) {
  return { ok: false, message, index, kind: "syntax" };
}

// src/python/json-scan-string.ts
var ESCAPES = /* @__PURE__ */ new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"]
]);
function scanJsonString(doc, begin) {
  let out = "";
  let at = begin + 1;
  for (; ; ) {
    const start2 = at;
    while (at < doc.length && doc[at] !== '"' && doc[at] !== "\\") {
      if (doc.charCodeAt(at) <= 31) return jsonSyntaxFailure("Invalid control character at", at);
      at += 1;
    }
    out += doc.slice(start2, at);
    if (doc[at] === '"') return { ok: true, value: out, end: at + 1 };
    const letter = doc[at + 1];
    if (letter === void 0) return jsonSyntaxFailure("Unterminated string starting at", begin);
    if (letter === "u") {
      const digits = doc.slice(at + 2, at + 6);
      if (at + 6 >= doc.length || !/^[0-9A-Fa-f]{4}$/.test(digits)) {
        return jsonSyntaxFailure("Invalid \\uXXXX escape", at + 1);
      }
      out += String.fromCharCode(Number.parseInt(digits, 16));
      at += 6;
      continue;
    }
    const char = ESCAPES.get(letter);
    if (char === void 0) return jsonSyntaxFailure("Invalid \\escape", at);
    out += char;
    at += 2;
  }
}

// src/python/json-scan-value.ts
var MAX_DEPTH = 995;
var MAX_INT_DIGITS = 4300;
var NUMBER = /(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
var CONSTANTS = [
  ["null", { t: "null" }],
  ["true", { t: "bool", v: true }],
  ["false", { t: "bool", v: false }],
  ["NaN", { t: "float", text: "NaN" }],
  ["Infinity", { t: "float", text: "Infinity" }],
  ["-Infinity", { t: "float", text: "-Infinity" }]
];
function scanJsonValue(source, at, depth) {
  const { doc } = source;
  const first = doc[at];
  if (first === '"') {
    const scan = scanJsonString(doc, at);
    return scan.ok ? { ok: true, value: { t: "str", v: scan.value }, end: scan.end } : scan;
  }
  if (first === "{") return depth < MAX_DEPTH ? scanObject(source, at, depth + 1) : tooDeep("object", at);
  if (first === "[") return depth < MAX_DEPTH ? scanArray(source, at, depth + 1) : tooDeep("array", at);
  const constant = CONSTANTS.find(([text]) => doc.startsWith(text, at));
  if (constant !== void 0) return { ok: true, value: constant[1], end: at + constant[0].length };
  return scanNumber(doc, at);
}
function skipJsonSpace(doc, at) {
  let end = at;
  while (doc[end] === " " || doc[end] === "\n" || doc[end] === "	" || doc[end] === "\r") end += 1;
  return end;
}
function scanObject(source, begin, depth) {
  const { doc, placeAt } = source;
  const entries = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  let at = skipJsonSpace(doc, begin + 1);
  if (doc[at] === "}") return { ok: true, value: { t: "dict", entries, places }, end: at + 1 };
  for (; ; ) {
    if (doc[at] !== '"') return jsonSyntaxFailure("Expecting property name enclosed in double quotes", at);
    const key = scanJsonString(doc, at);
    if (!key.ok) return key;
    const keyPlace = placeAt(at);
    at = skipJsonSpace(doc, key.end);
    if (doc[at] !== ":") return jsonSyntaxFailure("Expecting ':' delimiter", at);
    at = skipJsonSpace(doc, at + 1);
    const valuePlace = placeAt(at);
    const value = scanJsonValue(source, at, depth);
    if (!value.ok) return value;
    entries.set(key.value, value.value);
    places.set(key.value, { key: keyPlace, value: valuePlace });
    at = skipJsonSpace(doc, value.end);
    if (doc[at] === "}") return { ok: true, value: { t: "dict", entries, places }, end: at + 1 };
    if (doc[at] !== ",") return jsonSyntaxFailure("Expecting ',' delimiter", at);
    at = skipJsonSpace(doc, at + 1);
  }
}
function scanArray(source, begin, depth) {
  const { doc } = source;
  const items = [];
  let at = skipJsonSpace(doc, begin + 1);
  if (doc[at] === "]") return { ok: true, value: { t: "list", items }, end: at + 1 };
  for (; ; ) {
    const item = scanJsonValue(source, at, depth);
    if (!item.ok) return item;
    items.push(item.value);
    at = skipJsonSpace(doc, item.end);
    if (doc[at] === "]") return { ok: true, value: { t: "list", items }, end: at + 1 };
    if (doc[at] !== ",") return jsonSyntaxFailure("Expecting ',' delimiter", at);
    at = skipJsonSpace(doc, at + 1);
  }
}
function scanNumber(doc, at) {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(doc);
  const whole = match?.[1];
  if (match === null || whole === void 0) return jsonSyntaxFailure("Expecting value", at);
  const text = match[0];
  const end = at + text.length;
  if (text !== whole) return { ok: true, value: { t: "float", text }, end };
  const digits = whole.startsWith("-") ? whole.length - 1 : whole.length;
  if (digits > MAX_INT_DIGITS) return tooManyDigits(digits, at);
  return { ok: true, value: { t: "int", text }, end };
}
function tooDeep(what, index) {
  const message = `maximum recursion depth exceeded while decoding a JSON ${what} from a unicode string`;
  return { ok: false, message, index, kind: "depth" };
}
function tooManyDigits(digits, index) {
  const message = `Exceeds the limit (${String(MAX_INT_DIGITS)} digits) for integer string conversion: value has ${String(digits)} digits; use sys.set_int_max_str_digits() to increase the limit`;
  return { ok: false, message, index, kind: "digits" };
}

// src/python/json-loads.ts
function jsonLoads(text) {
  const scan = scanDocument(text);
  if (scan.ok) return { ok: true, value: scan.value };
  if (scan.kind === "depth") return { ok: false, error: { class: "RecursionError", message: scan.message } };
  if (scan.kind === "digits") return { ok: false, error: { class: "ValueError", message: scan.message } };
  const { line, column } = createPlaceFinder(text)(scan.index);
  const position = codePointIndex(text, scan.index);
  const message = `${scan.message}: line ${String(line)} column ${String(column)} (char ${String(position)})`;
  return { ok: false, error: { class: "json.decoder.JSONDecodeError", message, line, column, position } };
}
function scanDocument(doc) {
  if (doc.startsWith("\uFEFF")) return jsonSyntaxFailure("Unexpected UTF-8 BOM (decode using utf-8-sig)", 0);
  const scan = scanJsonValue({ doc, placeAt: createPlaceFinder(doc) }, skipJsonSpace(doc, 0), 0);
  if (!scan.ok) return scan;
  const end = skipJsonSpace(doc, scan.end);
  return end === doc.length ? scan : jsonSyntaxFailure("Extra data", end);
}

// src/python/json-value.ts
function pythonTypeName(v) {
  return v.t === "null" ? "NoneType" : v.t;
}
function isTruthy(v) {
  switch (v.t) {
    case "null":
      return false;
    case "bool":
      return v.v;
    case "int":
      return /[1-9]/.test(v.text);
    case "float":
      return Number(v.text) !== 0;
    case "str":
      return v.v !== "";
    case "list":
      return v.items.length > 0;
    case "dict":
      return v.entries.size > 0;
  }
}
function pythonStr(v) {
  return v.t === "str" ? v.v : pythonRepr(v);
}
function pythonRepr(v) {
  switch (v.t) {
    case "null":
      return "None";
    case "bool":
      return v.v ? "True" : "False";
    case "int":
      return v.text === "-0" ? "0" : v.text;
    case "float":
      return reprFloat(v.text);
    case "str":
      return reprStr(v.v);
    case "list":
      return `[${v.items.map(pythonRepr).join(", ")}]`;
    case "dict":
      return `{${[...v.entries].map(([key, item]) => `${reprStr(key)}: ${pythonRepr(item)}`).join(", ")}}`;
  }
}
function pythonJsonText(v) {
  switch (v.t) {
    case "null":
      return "null";
    case "bool":
      return String(v.v);
    case "int":
    case "float":
      return v.text;
    case "str":
      return JSON.stringify(v.v);
    case "list":
      return `[${v.items.map(pythonJsonText).join(",")}]`;
    case "dict":
      return `{${[...v.entries].map(([key, item]) => `${JSON.stringify(key)}:${pythonJsonText(item)}`).join(",")}}`;
  }
}

// src/python/os-access.ts
var bits = { read: 4, write: 2, search: 1 };
function isGranted({ uid, gids }, stat, right) {
  if (uid <= 0) return true;
  const shift = stat.owner === uid ? 6 : gids.includes(stat.owner) ? 3 : 0;
  return (stat.mode >> shift & bits[right]) !== 0;
}

// src/python/os-environ.ts
function environmentEntries({ env, platform }) {
  const first = /* @__PURE__ */ new Map();
  for (const variable of env) if (!first.has(variable.name)) first.set(variable.name, variable);
  return platform === "win32" ? [...new Map([...first.values()].map((variable) => [variable.name.toUpperCase(), inCapitals(variable)])).values()] : [...first.values()];
}
function inCapitals(variable) {
  return {
    name: variable.name.toUpperCase(),
    get value() {
      return variable.value;
    }
  };
}
function environmentValue(world, name) {
  if (world.platform !== "win32") return world.env.find((each) => each.name === name)?.value;
  return environmentEntries(world).find((each) => each.name === name.toUpperCase())?.value;
}

// src/python/os-error.ts
var ERRORS = new Map(
  Object.entries({
    EPERM: { errno: 1, text: "Operation not permitted", class: "PermissionError" },
    ENOENT: { errno: 2, text: "No such file or directory", class: "FileNotFoundError" },
    ESRCH: { errno: 3, text: "No such process", class: "ProcessLookupError" },
    EINTR: { errno: 4, text: "Interrupted system call", class: "InterruptedError" },
    EIO: { errno: 5, text: "Input/output error" },
    ENXIO: { errno: 6, text: "No such device or address" },
    EBADF: { errno: 9, text: "Bad file descriptor" },
    EAGAIN: { errno: 11, text: "Resource temporarily unavailable", class: "BlockingIOError" },
    ENOMEM: { errno: 12, text: "Cannot allocate memory" },
    EACCES: { errno: 13, text: "Permission denied", class: "PermissionError" },
    EBUSY: { errno: 16, text: "Device or resource busy" },
    EEXIST: { errno: 17, text: "File exists", class: "FileExistsError" },
    ENODEV: { errno: 19, text: "No such device" },
    ENOTDIR: { errno: 20, text: "Not a directory", class: "NotADirectoryError" },
    EISDIR: { errno: 21, text: "Is a directory", class: "IsADirectoryError" },
    EINVAL: { errno: 22, text: "Invalid argument" },
    ENFILE: { errno: 23, text: "Too many open files in system" },
    EMFILE: { errno: 24, text: "Too many open files" },
    EFBIG: { errno: 27, text: "File too large" },
    ENOSPC: { errno: 28, text: "No space left on device" },
    EROFS: { errno: 30, text: "Read-only file system" },
    EPIPE: { errno: 32, text: "Broken pipe", class: "BrokenPipeError" },
    ENAMETOOLONG: { errno: 36, text: "File name too long" },
    ELOOP: { errno: 40, text: "Too many levels of symbolic links" },
    EOVERFLOW: { errno: 75, text: "Value too large for defined data type" },
    EOPNOTSUPP: { errno: 95, text: "Operation not supported" },
    ENOTCONN: { errno: 107, text: "Transport endpoint is not connected" },
    ETIMEDOUT: { errno: 110, text: "Connection timed out", class: "TimeoutError" },
    ESTALE: { errno: 116, text: "Stale file handle" }
  })
);
function osError(code, path) {
  const entry = ERRORS.get(code);
  if (entry === void 0) return { class: "OSError", message: `${code}: ${reprStr(path)}` };
  const message = `[Errno ${String(entry.errno)}] ${entry.text}: ${reprStr(path)}`;
  return { class: entry.class ?? "OSError", message };
}

// src/python/nt-path.ts
function ntJoin(path, part) {
  let [drive, rest] = splitDrive(path);
  const [partDrive, partRest] = splitDrive(part);
  if (isSep(partRest[0])) return finish(partDrive !== "" || drive === "" ? partDrive : drive, partRest);
  if (partDrive !== "" && partDrive !== drive) {
    if (partDrive.toLowerCase() !== drive.toLowerCase()) return finish(partDrive, partRest);
    drive = partDrive;
  }
  if (rest !== "" && !isSep(rest.at(-1))) rest += "\\";
  return finish(drive, rest + partRest);
}
function ntSplit(path) {
  const [drive, rest] = splitDrive(path);
  const cut = Math.max(rest.lastIndexOf("/"), rest.lastIndexOf("\\")) + 1;
  const head = rest.slice(0, cut);
  return [drive + (head.replace(/[\\/]+$/, "") || head), rest.slice(cut)];
}
function finish(drive, rest) {
  const needsSep = rest !== "" && !isSep(rest[0]) && drive !== "" && !drive.endsWith(":");
  return needsSep ? `${drive}\\${rest}` : drive + rest;
}
function splitDrive(path) {
  const normal = path.replaceAll("/", "\\");
  if (normal.startsWith("\\\\")) {
    const start2 = normal.slice(0, 8).toUpperCase() === "\\\\?\\UNC\\" ? 8 : 2;
    const host = normal.indexOf("\\", start2);
    const share = host === -1 ? -1 : normal.indexOf("\\", host + 1);
    return share === -1 ? [path, ""] : [path.slice(0, share), path.slice(share)];
  }
  return normal[1] === ":" ? [path.slice(0, 2), path.slice(2)] : ["", path];
}
function isSep(char) {
  return char === "\\" || char === "/";
}

// src/python/expand-user.ts
function posixExpandUser(path, env, passwdHome, homeOf = () => void 0) {
  if (!path.startsWith("~")) return path;
  const slash = path.indexOf("/", 1);
  const end = slash === -1 ? path.length : slash;
  const home = end === 1 ? env("HOME") ?? passwdHome : homeOf(path.slice(1, end));
  if (home === void 0) return path;
  return home.replace(/\/+$/, "") + path.slice(end) || "/";
}
function ntExpandUser(path, env) {
  if (!path.startsWith("~")) return path;
  const end = /[\\/]/.exec(path)?.index ?? path.length;
  const homePath = env("HOMEPATH");
  let home = env("USERPROFILE");
  if (home === void 0) {
    if (homePath === void 0) return path;
    home = ntJoin(env("HOMEDRIVE") ?? "", homePath);
  }
  if (end !== 1) {
    const target = path.slice(1, end);
    const current = env("USERNAME");
    if (target !== current) {
      const [folder, name] = ntSplit(home);
      if (current !== name) return path;
      home = ntJoin(folder, target);
    }
  }
  return home + path.slice(end);
}

// src/python/os-path.ts
function expandUser(world, path) {
  const homeVariable = world.platform === "win32" ? "USERPROFILE" : "HOME";
  const env = (name) => name === homeVariable ? world.home : environmentValue(world, name);
  return world.platform === "win32" ? ntExpandUser(path, env) : posixExpandUser(path, env, world.user.passwdHome);
}
function joinPath(world, first, ...parts) {
  return parts.reduce((path, part) => world.platform === "win32" ? ntJoin(path, part) : posixJoin(path, part), first);
}
function posixJoin(path, part) {
  if (part.startsWith("/")) return part;
  return path === "" || path.endsWith("/") ? path + part : `${path}/${part}`;
}

// src/python/pathlib-text.ts
function pathlibText(platform, ...parts) {
  if (platform === "win32") {
    const joined = parts.filter((part) => part !== "").join("\\");
    return joined.replaceAll("/", "\\").replace(/(?<=.)\\{2,}/g, "\\") || ".";
  }
  let root = "";
  let names = [];
  for (const part of parts) {
    if (part.startsWith("/")) {
      root = /^\/\/(?!\/)/.test(part) ? "//" : "/";
      names = [];
    }
    names.push(...part.split("/").filter((name) => name !== "" && name !== "."));
  }
  return root + names.join("/") || ".";
}

// src/python/python-argument.ts
var none = { t: "null" };
function pythonArgument(value) {
  switch (typeof value) {
    case "string":
      return { t: "str", v: value };
    case "boolean":
      return { t: "bool", v: value };
    case "number":
      return Number.isInteger(value) ? { t: "int", text: BigInt(value).toString() } : { t: "float", text: floatText(value) };
    case "bigint":
      return { t: "int", text: value.toString() };
    case "object":
      return value === null ? none : container(value);
    default:
      return none;
  }
}
function container(value) {
  if (Array.isArray(value)) return { t: "list", items: value.map(pythonArgument) };
  return { t: "dict", entries: new Map(Object.entries(value).map(([key, each]) => [key, pythonArgument(each)])) };
}
function floatText(value) {
  if (Number.isNaN(value)) return "NaN";
  return Number.isFinite(value) ? String(value) : value > 0 ? "Infinity" : "-Infinity";
}

// src/python/python-strip.ts
var space = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
var start = new RegExp(`^[${space}]+`, "u");
var lastSpace = new RegExp(`[${space}]`, "u");
function pythonStrip(text) {
  return pythonRightStrip(pythonLeftStrip(text));
}
function pythonLeftStrip(text) {
  return text.replace(start, "");
}
function pythonRightStrip(text) {
  let end = text.length;
  while (end > 0 && lastSpace.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

// src/python/url-split.ts
function urlSplit(url) {
  const bare = url.replace(/^[\0- ]+/, "").replaceAll(/[\t\r\n]/g, "");
  const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]*:/.exec(bare)?.[0] ?? "";
  const netloc = /^\/\/([^/?#]*)/.exec(bare.slice(scheme.length))?.[1] ?? "";
  const problem = bracketProblem(netloc) ?? normalizationProblem(netloc);
  if (problem !== void 0) return valueError(problem);
  const hostInfo = netloc.slice(netloc.lastIndexOf("@") + 1);
  const open = hostInfo.indexOf("[");
  const [host, port] = open < 0 ? partition(hostInfo, ":") : bracketed(hostInfo.slice(open + 1));
  return { ok: true, value: { hostname: host === "" ? void 0 : host.toLowerCase(), port: portOf(port) } };
}
function bracketProblem(netloc) {
  const [open, close] = [netloc.indexOf("["), netloc.indexOf("]")];
  if (open < 0 && close < 0) return void 0;
  if (open < 0 || close < 0) return "Invalid IPv6 URL";
  const [host] = partition(netloc.slice(open + 1), "]");
  if (host.startsWith("v")) {
    return /^v[a-fA-F0-9]+\.[^\n]+$/.test(host) ? void 0 : "IPvFuture address is invalid";
  }
  if (isIPv4Address(host)) return "An IPv4 address cannot be in brackets";
  return isIPv6Address(host) ? void 0 : `${reprStr(host)} does not appear to be an IPv4 or IPv6 address`;
}
function normalizationProblem(netloc) {
  const bare = netloc.replaceAll(/[@:#?]/g, "");
  const normalized = bare.normalize("NFKC");
  if (bare === normalized || !/[/?#@:]/.test(normalized)) return void 0;
  return `netloc '${netloc}' contains invalid characters under NFKC normalization`;
}
function bracketed(text) {
  const [host, rest] = partition(text, "]");
  return [host, partition(rest, ":")[1]];
}
function portOf(port) {
  if (port === "") return { ok: true, value: void 0 };
  if (!/^[0-9]+$/.test(port)) return valueError(`Port could not be cast to integer value as ${reprStr(port)}`);
  return Number(port) > 65535 ? valueError("Port out of range 0-65535") : { ok: true, value: Number(port) };
}
function valueError(message) {
  return { ok: false, error: { class: "ValueError", message } };
}
function partition(text, separator) {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}

// elsewhere:src/value/installations.ts
var { installationsOf, installedVersion } = require("./core.js")["src/value/installations.ts"];

// src/requests/header-rule.ts
async function requestsHeaderRule(world, client) {
  const python = (await installationsOf(world, client))[0]?.python ?? await world.packages();
  const version = python?.packages.get("requests") ?? "99";
  const [major = 0, minor = 0, patch = 0] = version.split(".").map((part) => Number.parseInt(part, 10) || 0);
  return major * 1e6 + minor * 1e3 + patch >= 2033001 ? "since-2.33.1" : "up-to-2.33.0";
}

// src/python/netrc.ts
function parseNetrc(text, file) {
  const entries = /* @__PURE__ */ new Map();
  const lexer = createLexer(text);
  const failure3 = (what) => {
    const message = `${what} (${file}, line ${String(lexer.line)})`;
    return { ok: false, error: { class: "netrc.NetrcParseError", message, line: lexer.tokenLine } };
  };
  for (; ; ) {
    const before = lexer.line;
    const top = lexer.token();
    const line = lexer.tokenLine;
    if (top === "") return { ok: true, value: entries };
    if (top.startsWith("#")) {
      if (lexer.line === before && top.length === 1) lexer.readLine();
      continue;
    }
    if (top === "macdef") {
      lexer.token();
      if (!skipMacro(lexer)) return failure3("Macro definition missing null line terminator.");
      continue;
    }
    if (top !== "machine" && top !== "default") return failure3("bad toplevel token '[secret]'");
    const name = top === "default" ? top : lexer.token();
    if (name === "") return failure3("missing 'machine' name");
    const entry = readEntry(lexer, line);
    if (!entry) return failure3("bad follower token '[secret]'");
    entries.set(name, entry);
  }
}
function readEntry(lexer, line) {
  const found = { login: "", account: "", password: "", line };
  for (; ; ) {
    const before = lexer.line;
    const word = lexer.token();
    if (word.startsWith("#")) {
      if (lexer.line === before) lexer.readLine();
      continue;
    }
    if (["", "machine", "default", "macdef"].includes(word)) {
      lexer.push(word);
      return found;
    }
    if (word === "login" || word === "user") found.login = lexer.token();
    else if (word === "account") found.account = lexer.token();
    else if (word === "password") found.password = lexer.token();
    else return void 0;
  }
}
function skipMacro(lexer) {
  for (; ; ) {
    const line = lexer.readLine();
    if (line === "") return false;
    if (line === "\n") return true;
  }
}
function createLexer(text) {
  const pushed = [];
  let at = 0;
  let line = 1;
  let tokenLine = 1;
  let taken = 0;
  const next = () => {
    const char = text.charAt(at);
    at += char.length;
    if (char === "\n") line += 1;
    return char;
  };
  const readWord = (first) => {
    const quoted = first === '"';
    let word = quoted ? "" : first === "\\" ? next() : first;
    for (let char = next(); char !== ""; char = next()) {
      if (quoted ? char === '"' : /[\n\t\r ]/.test(char)) return word;
      word += char === "\\" ? next() : char;
    }
    return word;
  };
  return {
    get line() {
      return line;
    },
    get tokenLine() {
      return tokenLine;
    },
    token: () => {
      const before = pushed.shift();
      if (before !== void 0) return before;
      let first = next();
      while (first !== "" && /[\n\t\r ]/.test(first)) first = next();
      tokenLine = line + taken;
      return first === "" ? "" : readWord(first);
    },
    push: (token) => {
      pushed.push(token);
    },
    readLine: () => {
      const end = text.indexOf("\n", at);
      const found = end === -1 ? text.slice(at) : text.slice(at, end + 1);
      at += found.length;
      if (end !== -1) taken += 1;
      return found;
    }
  };
}

// elsewhere:src/value/known-value.ts
var { knownValue } = require("./core.js")["src/value/known-value.ts"];

// src/requests/netrc.ts
async function requestsNetrc(world, host) {
  const path = await netrcPath(world);
  if (path === void 0) return { is: "none" };
  const read = await world.read(path);
  if (read.is === "unread") return { is: "unread", gap: `${path} could not be read here: ${read.reason}` };
  if (read.is === "error") return { is: "none" };
  const text = readTextLikeOpen(read.bytes);
  const stat = read.stat ? { stat: read.stat } : {};
  const common = { slot: "netrc", role: "current", ...stat };
  if (!text.ok) {
    const problem = { kind: "encoding", what: "not UTF-8", effect: "fatal" };
    return {
      is: "broken",
      entry: { ...common, place: { kind: "file", path }, state: "malformed", wins: false, problem },
      raises: text.error
    };
  }
  const hosts = parseNetrc(text.value, path);
  if (!hosts.ok) return { is: "none" };
  const name = hosts.value.has(host) ? host : "default";
  const found = hosts.value.get(name);
  if (!found || found.login === "" && found.account === "" && found.password === "") return { is: "none" };
  const key = name === "default" ? "default" : `machine ${name}`;
  const place = { kind: "file", path, key, line: found.line };
  const why = "requests sends this login instead of the token";
  const entry = { ...common, place, state: "found", why, wins: true, value: knownValue(found.password) };
  const login = found.login === "" ? found.account : found.login;
  const encoded = [login, found.password].map((each) => encodeCheck(each, "latin-1")).find((each) => !each.ok);
  return {
    is: "login",
    entry,
    setting: { value: key, place },
    ...encoded && !encoded.ok ? { raises: encoded.error } : {}
  };
}
async function netrcForAddress(world, address) {
  if (await netrcPath(world) === void 0) return { is: "none" };
  const split = urlSplit(address);
  if (!split.ok) return { is: "unsplit", raises: split.error };
  const { hostname } = split.value;
  return hostname === void 0 ? { is: "none" } : await requestsNetrc(world, hostname);
}
function netrcRaises(netrc) {
  return netrc.is === "broken" || netrc.is === "login" ? netrc.raises : void 0;
}
async function netrcPath(world) {
  const given = environmentValue(world, "NETRC");
  for (const name of given === void 0 ? ["~/.netrc", "~/_netrc"] : [given]) {
    const path = expandUser(world, name);
    if (path !== "" && (await world.stat(path)).is === "found") return path;
  }
  return void 0;
}

// src/requests/reply.ts
var redirects = [301, 302, 303, 307, 308];
var tooManyRedirects = {
  class: "requests.exceptions.TooManyRedirects",
  message: "Exceeded 30 redirects."
};
function isRedirect(reply) {
  return redirects.includes(reply.status) && replyHeader(reply, "location") !== void 0;
}
function replyHeader(reply, name) {
  return Object.entries(reply.headers).find(([key]) => key.toLowerCase() === name)?.[1];
}
function notJson(error) {
  return error.class === "json.decoder.JSONDecodeError" ? { ...error, class: "requests.exceptions.JSONDecodeError" } : error;
}

// src/requests/target.ts
var import_node_url2 = require("node:url");
var URI = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^\\/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/;
var HOST_PORT = /^((?:[^[\]%:/?#]|%[a-fA-F0-9]{2})*|\[[^\]]*\])(?::0*?(|0|[1-9][0-9]{0,4}))?$/;
var IPV6 = /^\[([0-9A-Fa-f:.]*)(?:(?:%25|%)((?:[\w.~-]|%[a-fA-F0-9]{2})+))?\]$/;
var IPV4 = /^(?:0[xX][0-9a-fA-F]+|[0-9]+)(?:\.(?:0[xX][0-9a-fA-F]+|[0-9]+)){0,3}$/;
function requestTarget(address) {
  const url = pythonLeftStrip(address);
  if (url.includes(":") && !url.toLowerCase().startsWith("http")) return noAdapter(url);
  const whole = /^(?:[a-zA-Z][a-zA-Z0-9+-]*:|\/)/.test(url) ? url : `//${url}`;
  const [, given = "", authority = "", rest = "", query = "", fragment = ""] = URI.exec(whole) ?? [];
  const scheme = given.toLowerCase();
  const path = rest.startsWith("/") ? rest : `/${rest}`;
  const at = authority.lastIndexOf("@");
  const hostPort = authority.slice(at + 1);
  const [, host = "", port] = HOST_PORT.exec(hostPort) ?? [];
  if (authority !== "" && !isHostPort(hostPort)) return failedToParse(badHost(hostPort));
  if (Number(port) > 65535) return failedToParse(whole);
  const isHttp = scheme === "http" || scheme === "https";
  const problem = hostProblem(host, isHttp || scheme === "");
  if (problem !== void 0) return failedToParse(problem);
  if (scheme === "") {
    return failure2(
      "MissingSchema",
      `Invalid URL ${reprStr(url)}: No scheme supplied. Perhaps you meant https://${url}?`
    );
  }
  if (host === "") return failure2("InvalidURL", `Invalid URL ${reprStr(url)}: No host supplied`);
  if (/^[*.]/.test(host) || !isHttp && !host.split(".").every(isHostLabel)) {
    return failure2("InvalidURL", "URL has an invalid label.");
  }
  const login = at > 0 ? authority.slice(0, at) : "";
  if (!isHttp) {
    const end = `${query === "" ? "" : `?${query}`}${fragment === "" ? "" : `#${fragment}`}`;
    const name = /^[\0-\x7f]*$/.test(host) ? host : (0, import_node_url2.domainToASCII)(host);
    const encoded = name + hostPort.slice(host.length);
    return noAdapter(requoted(`${scheme}://${login === "" ? "" : `${login}@`}${encoded}${path}${end}`));
  }
  const unknown = socketHostError(host.startsWith("[") ? "" : host);
  return {
    ok: true,
    scheme,
    host: host.toLowerCase(),
    port: port ? Number(port) : scheme === "https" ? 443 : 80,
    path,
    ...login === "" ? {} : { login },
    ...unknown ? {
      unknownHost: {
        class: "urllib3.exceptions.LocationParseError",
        message: `Failed to parse: '${host.toLowerCase()}', ${unknown.message}`
      }
    } : {}
  };
}
function isHostPort(hostPort) {
  const host = HOST_PORT.exec(hostPort)?.[1];
  return host !== void 0 && (!host.startsWith("[") || isBracketed(host));
}
function isBracketed(host) {
  const address = IPV6.exec(host)?.[1]?.replace(/(?<=^|:)[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/, "1.1.1.1");
  return address !== void 0 && isIPv6Groups(address);
}
function hostProblem(host, normalizes) {
  if (invalidCharacter(host) !== void 0) return badHost(host);
  if (!normalizes || IPV4.test(host)) return void 0;
  const coded = /%(?:[01][0-9a-fA-F]|7[fF])/.exec(host.startsWith("[") ? IPV6.exec(host)?.[2] ?? "" : host)?.[0];
  if (coded !== void 0) {
    return `Host ${reprStr(host)} contains invalid percent-encoded control character ${reprStr(coded)}`;
  }
  const label = host.split(".").find((each) => !isHostLabel(each));
  return label === void 0 ? void 0 : `Name '${label}' is not a valid IDNA label`;
}
function isHostLabel(label) {
  return /^[\0-\x7f]*$/.test(label) || isIdnaLabel(label.toLowerCase());
}
function badHost(host) {
  const bad = invalidCharacter(host);
  return bad === void 0 ? `${reprStr(host)} is not a valid host or port` : `Host ${reprStr(host)} contains invalid character ${reprStr(bad)}`;
}
function invalidCharacter(host) {
  return [...host].find((char) => char <= " " || char === "\x7F");
}
function requoted(url) {
  const isQuoted = !/%(?![0-9a-fA-F]{2})/.test(url);
  const plain = isQuoted ? url.replaceAll(/%([0-9a-fA-F]{2})/g, (code, digits) => {
    const char = String.fromCharCode(Number.parseInt(digits, 16));
    return /[A-Za-z0-9._~-]/.test(char) ? char : code;
  }) : url;
  return plain.replaceAll(
    isQuoted ? /[^\w!#$%&'()*+,/:;=?@[\]~.-]+/g : /[^\w!#$&'()*+,/:;=?@[\]~.-]+/g,
    (run) => [...Buffer.from(run, "utf8")].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("")
  );
}
function failedToParse(what) {
  return failure2("InvalidURL", `Failed to parse: ${what}`);
}
function noAdapter(url) {
  return failure2("InvalidSchema", `No connection adapters were found for ${reprStr(url)}`);
}
function failure2(name, message) {
  return { ok: false, error: { class: `requests.exceptions.${name}`, message }, noAdapter: name === "InvalidSchema" };
}

// part:python
module.exports = {
  "src/python/attribute-error.ts": { attributeError },
  "src/python/base64-decode.ts": { standardB64decode, urlsafeB64decode },
  "src/python/code-points.ts": { codePointIndex, createPlaceFinder },
  "src/python/decode-text.ts": { decodeUtf8, readTextLikeOpen, universalNewlines },
  "src/python/encode-check.ts": { encodeCheck },
  "src/python/http-header.ts": { httpClientHeaderCheck, httpxHeaderCheck, requestsHeaderCheck },
  "src/python/idna.ts": { isIdnaLabel, socketHostError },
  "src/python/ip-address.ts": { isIPv4Address, isIPv6Address, isIPv6Groups },
  "src/python/json-loads.ts": { jsonLoads },
  "src/python/json-value.ts": { isTruthy, pythonJsonText, pythonRepr, pythonStr, pythonTypeName },
  "src/python/os-access.ts": { isGranted },
  "src/python/os-environ.ts": { environmentEntries, environmentValue },
  "src/python/os-error.ts": { osError },
  "src/python/os-path.ts": { expandUser, joinPath },
  "src/python/pathlib-text.ts": { pathlibText },
  "src/python/python-argument.ts": { none, pythonArgument },
  "src/python/python-strip.ts": { pythonLeftStrip, pythonRightStrip, pythonStrip },
  "src/python/unicode-decode-error.ts": { unicodeDecodeError },
  "src/python/url-split.ts": { urlSplit },
  "src/requests/header-rule.ts": { requestsHeaderRule },
  "src/requests/netrc.ts": { netrcForAddress, netrcRaises, requestsNetrc },
  "src/requests/reply.ts": { isRedirect, notJson, replyHeader, tooManyRedirects },
  "src/requests/target.ts": { requestTarget }
};
