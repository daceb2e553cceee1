'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// elsewhere:src/python/code-points.ts
var { codePointIndex, createPlaceFinder } = require("./python.js")["src/python/code-points.ts"];

// elsewhere:src/python/decode-text.ts
var { decodeUtf8, readTextLikeOpen, universalNewlines } = require("./python.js")["src/python/decode-text.ts"];

// src/python/toml-failure.ts
function tomlSyntaxFailure(message, index) {
  return { message, index, kind: "syntax" };
}

// elsewhere:src/python/python-repr.ts
var { reprBytes, reprFloat, reprStr } = require("./core.js")["src/python/python-repr.ts"];

// src/python/toml-scan-string.ts
function skipTomlSpace(src, at, newlines = false) {
  let end = at;
  while (src[end] === " " || src[end] === "	" || newlines && src[end] === "\n") end += 1;
  return end;
}
function scanTomlComment(src, at) {
  if (src[at] !== "#") return at;
  const newline = src.indexOf("\n", at);
  return refuseControls(src, at + 1, newline === -1 ? src.length : newline, false);
}
function scanTomlString(src, at, long) {
  const quote = src[at] === '"' ? '"' : "'";
  const triple = quote.repeat(3);
  const isLong = long && src.startsWith(triple, at);
  const end = quote === '"' ? scanBasic(src, at + (isLong ? 3 : 1), isLong) : scanLiteral(src, at, isLong);
  if (typeof end !== "number" || !isLong) return end;
  if (src[end] !== quote) return end;
  return src[end + 1] === quote ? end + 2 : end + 1;
}
function scanLiteral(src, begin, long) {
  const close = long ? "'''" : "'";
  const start = begin + close.length;
  const end = src.indexOf(close, start);
  if (end === -1) return tomlSyntaxFailure(`Expected ${reprStr(close)}`, src.length);
  const checked = refuseControls(src, start, end, long);
  return typeof checked === "number" ? end + close.length : checked;
}
function scanBasic(src, start, long) {
  let at = start;
  for (; ; ) {
    const char = src[at];
    if (char === void 0) return tomlSyntaxFailure("Unterminated string", at);
    if (char === '"') {
      if (!long) return at + 1;
      if (src.startsWith('"""', at)) return at + 3;
      at += 1;
    } else if (char === "\\") {
      const end = scanEscape(src, at, long);
      if (typeof end !== "number") return end;
      at = end;
    } else {
      if (isForbidden(char, long)) return tomlSyntaxFailure(`Illegal character ${reprStr(char)}`, at);
      at += 1;
    }
  }
}
function scanEscape(src, begin, long) {
  const letter = src[begin + 1] ?? "";
  const at = begin + 2;
  if (long && letter === "\n") return skipTomlSpace(src, at, true);
  if (long && (letter === " " || letter === "	")) {
    const end = skipTomlSpace(src, at);
    if (end < src.length && src[end] !== "\n") return tomlSyntaxFailure("Unescaped '\\' in a string", end);
    return skipTomlSpace(src, end, true);
  }
  if (letter === "u" || letter === "U") return scanHex(src, at, letter === "u" ? 4 : 8);
  if (letter !== "" && 'btnfr"\\'.includes(letter)) return at;
  const wide = (src.codePointAt(begin + 1) ?? 0) > 65535;
  return tomlSyntaxFailure("Unescaped '\\' in a string", wide ? at + 1 : at);
}
function scanHex(src, at, size) {
  const digits = src.slice(at, at + size);
  if (digits.length !== size || !/^[0-9A-Fa-f]+$/.test(digits)) return tomlSyntaxFailure("Invalid hex value", at);
  const code = Number.parseInt(digits, 16);
  if (code <= 55295 || code >= 57344 && code <= 1114111) return at + size;
  return tomlSyntaxFailure("Escaped character is not a Unicode scalar value", at + size);
}
function refuseControls(src, start, end, newlines) {
  for (let at = start; at < end; at += 1) {
    const char = src.charAt(at);
    if (isForbidden(char, newlines)) return tomlSyntaxFailure(`Found invalid character ${reprStr(char)}`, at);
  }
  return end;
}
function isForbidden(char, newlines) {
  if (char === "	" || newlines && char === "\n") return false;
  return char < " " || char === "\x7F";
}

// src/python/toml-scan-value.ts
var MAX_INT_DIGITS = 4300;
var MAX_FRAMES = 992;
var TIME = String.raw`(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?`;
var LOCAL_TIME = new RegExp(TIME, "y");
var DATETIME = new RegExp(
  `([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?:[Tt ]${TIME}(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?)?`,
  "y"
);
var NUMBER = /0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)|([+-]?(?:0|[1-9](?:_?[0-9])*))((?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)/y;
var WORD = /true|false|[+-]?(?:inf|nan)/y;
function scanTomlKey(src, begin) {
  let at = begin;
  for (; ; ) {
    const end = scanKeyPart(src, at);
    if (typeof end !== "number") return end;
    at = skipTomlSpace(src, end);
    if (src[at] !== ".") return at;
    at = skipTomlSpace(src, at + 1);
  }
}
function scanTomlPair(src, begin, named, frames = 0) {
  const at = scanTomlKey(src, begin);
  if (typeof at !== "number") return at;
  if (src[at] !== "=") return tomlSyntaxFailure("Expected '=' after a key in a key/value pair", at);
  const end = scanValue(src, skipTomlSpace(src, at + 1), named, frames);
  if (typeof end === "number") named.set(begin, end);
  return end;
}
function scanKeyPart(src, at) {
  const bare = matchAt(/[A-Za-z0-9_-]+/y, src, at);
  if (bare !== void 0) return at + bare[0].length;
  if (src[at] === '"' || src[at] === "'") return scanTomlString(src, at, false);
  return tomlSyntaxFailure("Invalid initial character for a key part", at);
}
function scanValue(src, at, named, frames) {
  const first = src[at];
  if (first === '"' || first === "'") return scanTomlString(src, at, true);
  if (first === "[") return frames + 2 > MAX_FRAMES ? tooDeep(at) : scanArray(src, at, named, frames + 2);
  if (first === "{") return frames + 3 > MAX_FRAMES ? tooDeep(at) : scanInlineTable(src, at, named, frames + 3);
  return scanScalar(src, at);
}
function scanScalar(src, at) {
  const date = matchAt(DATETIME, src, at);
  if (date !== void 0) {
    const [text, year, month, day] = date;
    if (isDay(Number(year), Number(month), Number(day))) return at + text.length;
    return tomlSyntaxFailure("Invalid date or datetime", at);
  }
  const number = matchAt(LOCAL_TIME, src, at) ?? matchAt(NUMBER, src, at);
  if (number !== void 0) {
    const [text, integer, fraction] = number;
    const digits = integer?.replace(/[+_-]/g, "").length ?? 0;
    if (fraction === "" && digits > MAX_INT_DIGITS) return tooManyDigits(digits, at);
    return at + text.length;
  }
  const word = matchAt(WORD, src, at);
  return word === void 0 ? tomlSyntaxFailure("Invalid value", at) : at + word[0].length;
}
function scanArray(src, begin, named, frames) {
  let at = skipVoid(src, begin + 1);
  for (; ; ) {
    if (typeof at !== "number") return at;
    if (src[at] === "]") return at + 1;
    const item = scanValue(src, at, named, frames);
    if (typeof item !== "number") return item;
    const end = skipVoid(src, item);
    if (typeof end !== "number") return end;
    if (src[end] === "]") return end + 1;
    if (src[end] !== ",") return tomlSyntaxFailure("Unclosed array", end);
    at = skipVoid(src, end + 1);
  }
}
function scanInlineTable(src, begin, named, frames) {
  let at = skipTomlSpace(src, begin + 1);
  if (src[at] === "}") return at + 1;
  for (; ; ) {
    const pair = scanTomlPair(src, at, named, frames);
    if (typeof pair !== "number") return pair;
    at = skipTomlSpace(src, pair);
    if (src[at] === "}") return at + 1;
    if (src[at] !== ",") return tomlSyntaxFailure("Unclosed inline table", at);
    at = skipTomlSpace(src, at + 1);
  }
}
function skipVoid(src, begin) {
  let at = begin;
  for (; ; ) {
    const end = scanTomlComment(src, skipTomlSpace(src, at, true));
    if (typeof end !== "number" || end === at) return end;
    at = end;
  }
}
function matchAt(pattern, src, at) {
  pattern.lastIndex = at;
  return pattern.exec(src) ?? void 0;
}
function isDay(year, month, day) {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? leap ? 29 : 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year >= 1 && day <= last;
}
function tooDeep(index) {
  return { message: "maximum recursion depth exceeded", index, kind: "depth" };
}
function tooManyDigits(digits, index) {
  const message = `Exceeds the limit (${String(MAX_INT_DIGITS)} digits) for integer string conversion: value has ${String(digits)} digits; use sys.set_int_max_str_digits() to increase the limit`;
  return { message, index, kind: "digits" };
}

// src/python/toml-scan-document.ts
function scanTomlDocument(src) {
  const named = /* @__PURE__ */ new Map();
  let end = 0;
  let at = 0;
  while (at < src.length) {
    const statement = scanStatement(src, skipTomlSpace(src, at), named);
    if (typeof statement !== "number") return { end, named, failure: statement };
    end = statement;
    const line = scanTomlComment(src, skipTomlSpace(src, end));
    if (typeof line !== "number") return { end, named, failure: line };
    if (line < src.length && src[line] !== "\n") {
      const failure = tomlSyntaxFailure("Expected newline or end of document after a statement", line);
      return { end, named, failure };
    }
    at = line + 1;
  }
  return { end, named, failure: void 0 };
}
function scanStatement(src, at, named) {
  const first = src[at];
  if (first === void 0 || first === "\n" || first === "#") return at;
  if (first === "[") return scanHeader(src, at, named);
  if (!/[A-Za-z0-9_"'-]/.test(first)) return tomlSyntaxFailure("Invalid statement", at);
  return scanTomlPair(src, at, named);
}
function scanHeader(src, start, named) {
  const close = src[start + 1] === "[" ? "]]" : "]";
  const key = start + close.length;
  const end = scanTomlKey(src, skipTomlSpace(src, key));
  if (typeof end !== "number") return end;
  named.set(key, end);
  if (src.startsWith(close, end)) return end + close.length;
  const what = close === "]]" ? "an array" : "a table";
  return tomlSyntaxFailure(`Expected '${close}' at the end of ${what} declaration`, end);
}

// src/python/toml-loads.ts
var CLASH = "Cannot overwrite a value, or declare a table twice";
async function tomlLoads(bytes) {
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return decoded;
  const src = decoded.value.replaceAll("\r\n", "\n");
  const { end, named, failure } = scanTomlDocument(src);
  const { parse } = await Promise.resolve().then(() => __toESM(require("./smol-toml.js"), 1));
  const read = readTable(parse, src.slice(0, end));
  if (!read.ok) {
    return { ok: false, error: decodeError(src, clashIndex(parse, src, named, indexOf(src, read)), CLASH) };
  }
  if (failure === void 0) return { ok: true, value: read.table };
  if (failure.kind === "syntax") return { ok: false, error: decodeError(src, failure.index, failure.message) };
  const name = failure.kind === "depth" ? "RecursionError" : "ValueError";
  return { ok: false, error: { class: name, message: failure.message } };
}
function readTable(parse, src) {
  try {
    return { ok: true, table: toTable(parse(src, { integersAsBigInt: true })) };
  } catch (error) {
    const { line = 1, column = 1 } = error;
    return { ok: false, line, column };
  }
}
function clashIndex(parse, src, named, index) {
  const end = named.get(index);
  if (end === void 0) return index;
  const isHeader = src[index - 1] === "[";
  const pair = src.slice(index, end);
  const read = isHeader ? void 0 : readTable(parse, pair);
  if (read === void 0 || read.ok) return end;
  const inner = indexOf(pair, read);
  return inner > 0 ? clashIndex(parse, src, named, index + inner) : end;
}
function indexOf(src, { line, column }) {
  let start = 0;
  for (let n = 1; n < line; n += 1) start = src.indexOf("\n", start) + 1;
  return start + column - 1;
}
function decodeError(src, index, message) {
  const { line, column } = createPlaceFinder(src)(index);
  const where = index >= src.length ? "end of document" : `line ${String(line)}, column ${String(column)}`;
  return {
    class: "tomllib.TOMLDecodeError",
    message: `${message} (at ${where})`,
    line,
    column,
    position: codePointIndex(src, index)
  };
}
function toTable(table) {
  return { t: "dict", entries: new Map(Object.entries(table).map(([key, value]) => [key, toValue(value)])) };
}
function toValue(value) {
  if (typeof value === "string") return { t: "str", v: value };
  if (typeof value === "boolean") return { t: "bool", v: value };
  if (typeof value === "bigint") return { t: "int", v: value };
  if (typeof value === "number") return { t: "float", v: value };
  if (Array.isArray(value)) return { t: "list", items: value.map(toValue) };
  if (value instanceof Date) return { t: dateType(value), text: value.toISOString() };
  return toTable(Object(value));
}
function dateType(value) {
  const text = value.toISOString();
  if (text.includes("T")) return "datetime";
  return text.includes(":") ? "time" : "date";
}

// part:toml
module.exports = {
  "src/python/toml-loads.ts": { tomlLoads }
};
