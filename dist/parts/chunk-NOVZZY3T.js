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
    const start = at;
    while (at < doc.length && doc[at] !== '"' && doc[at] !== "\\") {
      if (doc.charCodeAt(at) <= 31) return jsonSyntaxFailure("Invalid control character at", at);
      at += 1;
    }
    out += doc.slice(start, at);
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

export {
  codePointIndex,
  createPlaceFinder,
  jsonLoads
};
