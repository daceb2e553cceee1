'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// shared:dist/parts/chunk-Z2R2PZW6.js
var require_chunk_Z2R2PZW6 = __commonJS({
  "shared:dist/parts/chunk-Z2R2PZW6.js"(exports2, module2) {
    module2.exports = require("./main.js").part30;
  }
});

// shared:dist/parts/chunk-CJXIZDKS.js
var require_chunk_CJXIZDKS = __commonJS({
  "shared:dist/parts/chunk-CJXIZDKS.js"(exports2, module2) {
    module2.exports = require("./main.js").part12;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/scan-kit-CIEVQADR.js
var scan_kit_CIEVQADR_exports = {};
__export(scan_kit_CIEVQADR_exports, {
  scanKit: () => scanKit
});
module.exports = __toCommonJS(scan_kit_CIEVQADR_exports);
var import_chunk_26TJVJHO = require("./chunk-26TJVJHO.js");
var import_chunk_EWGPG5SO = require("./chunk-EWGPG5SO.js");
var import_chunk_Z2R2PZW6 = __toESM(require_chunk_Z2R2PZW6());
var import_chunk_CJXIZDKS = __toESM(require_chunk_CJXIZDKS());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
var import_node_zlib = require("node:zlib");
var longText = 16;
function textSearch(texts) {
  const indexes = texts.map((_, index) => index);
  const groups = [
    indexes.filter((index) => texts[index].length >= longText),
    indexes.filter((index) => texts[index].length < longText)
  ];
  const searches = groups.filter((group) => group.length > 0).map((group) => searchOf(texts, group));
  return (bytes, from, to, found) => {
    for (const search of searches) search(bytes, from, to, found);
  };
}
function searchOf(texts, group) {
  const least = Math.min(...group.map((index) => texts[index].length));
  const steps = new Uint8Array(65536).fill(Math.min(255, least - 1));
  const ends = /* @__PURE__ */ new Map();
  for (const index of group) {
    const text2 = texts[index];
    for (let at = 1; at < least; at++) {
      const pair = text2[at - 1] << 8 | text2[at];
      steps[pair] = Math.min(steps[pair], least - 1 - at);
      if (at === least - 1) ends.set(pair, [...ends.get(pair) ?? [], index]);
    }
  }
  return (bytes, from, to, found) => {
    const last = Math.min(bytes.length, to + least - 1);
    let at = from + least - 1;
    while (at < last) {
      const pair = bytes[at - 1] << 8 | bytes[at];
      const step2 = steps[pair];
      if (step2 > 0) {
        at += step2;
        continue;
      }
      for (const index of ends.get(pair) ?? [])
        if (standsAt(bytes, at - least + 1, texts[index])) found(index, at - least + 1);
      at++;
    }
  };
}
function standsAt(bytes, start, text2) {
  if (start + text2.length > bytes.length) return false;
  for (let at = 0; at < text2.length; at++) if (bytes[start + at] !== text2[at]) return false;
  return true;
}
var knownDigests = /* @__PURE__ */ new Set([
  "d41d8cd98f00b204e9800998ecf8427e",
  "5d41402abc4b2a76b9719d911017c592",
  "5f4dcc3b5aa765d61d8327deb882cf99",
  "098f6bcd4621d373cade4e832627b4f6",
  "0cc175b9c0f1b6a831c399e269772661",
  "21232f297a57a5a743894a0e4a801fc3",
  "e10adc3949ba59abbe56e057f20f883e"
]);
var placeholderWords = /token|secret|client|refresh|access|example|placeholder|insert|replac|change|passw|credent|dummy|sample|config|secur|value|string|default|environ|public|private|process|vault|github|input|output|param|redact|random|valid|expir|_test|test_|fake_|your_|_here|abcdef|xxxxx|00000|1234567/i;
var codeWords = /functi|return|select|crypt|number|object|servic|storage|types|typeof|import|export|modul|express|declar|identif|assign|operat|member|propert|element|context|format|parse|creat|updat|delet|handle|error|event|index|array|class|await|async|comment|unexpect|literal|keyword|statement|visit|symbol|target|source|resol|request|respon|provid|factory|manager|control|listen|render|compon|template|message|should|option|version|install|package|build|length|width|height|color|image|button|style|active|current|first|start|begin|finish|buffer|stream|socket|server|thread|queue|stack|table|column|query|record|field|group|order|filter|count|total|state|static|global|local|window|document|node_|_node|data_|_data|list_|_list|name_|_name/i;
function isPlaceholder(token) {
  const text2 = token.toLowerCase();
  if (knownDigests.has(text2) || /dead?beef|cafebabe|feedface|badc0de|0123456|abcdef0|1234567/.test(text2)) return true;
  if (/^[0-9a-f]+$/.test(text2))
    return isRepeated(text2) || inSequence(text2) > 0.55 || new Set(text2).size < Math.min(8, text2.length / 3) || /^(?:\d+|[a-f]+)$/.test(text2);
  return isRepeated(text2) || inSequence(token) > 0.4 || new Set(text2).size < Math.min(10, text2.length / 3);
}
function readsAsWords(token) {
  return placeholderWords.test(token) || !/\d/.test(token) && (!/[a-z]/.test(token) || !/[A-Z]/.test(token));
}
function readsAsCode(token) {
  return codeWords.test(token) || readsAsWords(token);
}
function looksRandom(token) {
  let places = 0;
  let changes = 0;
  let last = 0;
  let hasDigit = false;
  for (let index = 0; index < token.length; index++) {
    const code = token.charCodeAt(index);
    const kind = code >= 97 ? 1 : code >= 65 ? code === 95 ? 0 : 2 : code >= 48 ? 3 : 0;
    if (kind === 0) continue;
    if (kind === 3) hasDigit = true;
    if (last !== 0) {
      places++;
      if (kind !== last) changes++;
    }
    last = kind;
  }
  return changes >= (hasDigit ? randomShare.withDigit : randomShare.withoutDigit) * places;
}
var randomShare = { withDigit: 0.27, withoutDigit: 0.4 };
function isRepeated(text2) {
  for (let period = 1; period <= Math.min(64, text2.length / 2); period++) {
    if (text2.startsWith(text2.slice(period))) return true;
  }
  return false;
}
function inSequence(text2) {
  let count = 0;
  for (let index = 1; index < text2.length; index++) {
    if (Math.abs(order(text2, index) - order(text2, index - 1)) <= 1) count++;
  }
  return count / (text2.length - 1);
}
function order(text2, index) {
  const code = text2.charCodeAt(index);
  return code >= 97 ? code - 87 : code >= 65 ? code : code - 48;
}
function isEscaped(bytes, start, end) {
  if (start > 0 && (bytes[start - 1] === 92 || bytes[start - 1] === 61 && bytes[start] === 51)) return true;
  if (bytes[start] === 86 && (start === 0 || bytes[start - 1] === 10)) return true;
  if (end < bytes.length && bytes[end] < 32 && bytes[end - 1] === 113) return true;
  for (let at = start; at < end; at++) if (bytes[at] === 37) return true;
  return false;
}
function isUnnamedAt(bytes, start) {
  let isNewLine = false;
  for (let at = start - 1; at >= Math.max(0, start - 64); at--) {
    const byte = bytes[at];
    if (byte === 10) isNewLine = true;
    else if (isWordByte(byte)) return isNewLine;
    else if (byte !== 32 && byte !== 13 && byte !== 9) return false;
  }
  return false;
}
function isSumAt(bytes, end) {
  return end + 2 < bytes.length && bytes[end] === 32 && (bytes[end + 1] === 32 || bytes[end + 1] === 42) && bytes[end + 2] > 32;
}
function isLengthed(bytes, start, end) {
  if (start < 2) return false;
  if (bytes[start] === end - start - 1) return (0, import_chunk_EWGPG5SO.isControl)(bytes[start - 1]);
  return bytes[start - 1] === 46 && end - start === 46 && (0, import_chunk_EWGPG5SO.isControl)(bytes[start - 2]);
}
function isInBase64(bytes, start, end) {
  const isQuoted = end + 1 < bytes.length && bytes[end] === 47 && (bytes[end + 1] === 39 || bytes[end + 1] === 34);
  if (end < bytes.length && isMark(bytes[end]) && !isQuoted) return true;
  if (start === 0 || !isMark(bytes[start - 1])) return false;
  return bytes[start - 1] !== 47 || start < 2 || bytes[start - 2] !== 47;
}
function isWordByte(byte) {
  return import_chunk_EWGPG5SO.byteClasses[byte] !== 0 && import_chunk_EWGPG5SO.byteClasses[byte] < import_chunk_EWGPG5SO.classBits.dash;
}
function isAssignedAt(bytes, start) {
  for (let at = start - 1; at >= Math.max(0, start - 16); at--) {
    const byte = bytes[at];
    if (byte === 61 || byte === 58) return true;
    if (byte !== 32 && byte !== 34 && byte !== 39 && byte !== 92 && byte !== 96 && byte !== 40 && byte !== 9)
      return false;
  }
  return false;
}
function isMark(byte) {
  return byte === 43 || byte === 47;
}
var blanks = (0, import_chunk_EWGPG5SO.tableOf)(" 	\r\n");
var quotes = (0, import_chunk_EWGPG5SO.tableOf)("\"'`");
var joints = (0, import_chunk_EWGPG5SO.tableOf)("+.*&~<>\\_bBrRuUfF");
var backslash = 92;
var equals = 61;
var hash = 35;
var comma = 44;
var dot = 46;
var longest = 240;
function isBesideLiteralJoin(bytes, start, end) {
  const behind2 = behindJoin(bytes, end, 1);
  if (behind2 >= 0 && mayGoOn(bytes, start, end, behind2, 1)) return true;
  const before = behindJoin(bytes, start - 1, -1);
  return before >= 0 && mayGoOn(bytes, start, end, before, -1);
}
function mayGoOn(bytes, start, end, beyond, step2) {
  const isPlain = quotes[bytes[step2 === 1 ? end : start - 1]] === 1 && quotes[bytes[beyond - step2]] === 1;
  if (!isPlain || isAssignedAt(bytes, start)) return true;
  let other = beyond;
  while (other >= 0 && other < bytes.length && Math.abs(other - beyond) < longest && import_chunk_EWGPG5SO.tokenBytes[bytes[other]] === 1)
    other += step2;
  if (other === beyond) return bytes[beyond] === dot;
  const text2 = step2 === 1 ? bytes.toString("latin1", start, end) + bytes.toString("latin1", beyond, other) : bytes.toString("latin1", other + 1, beyond + 1) + bytes.toString("latin1", start, end);
  return /^[0-9a-f]+$/i.test(text2) || looksRandom(text2) || text2.includes("eyJ");
}
function isJoinByte(byte) {
  return quotes[byte] === 1 || byte === backslash || byte === 10;
}
function endOfRow(bytes, end, most) {
  const last = Math.min(bytes.length, end + most);
  let at = end;
  while (at < last) {
    const next = behindJoin(bytes, at, 1);
    if (next < 0) return at;
    at = next;
    while (at < last && quotes[bytes[at]] !== 1 && bytes[at] !== backslash && bytes[at] !== 10 && !isSoftBreak(bytes, at))
      at++;
  }
  return last;
}
function behindJoin(bytes, outside, step2) {
  if (outside < 0 || outside >= bytes.length) return -1;
  const first = bytes[outside];
  const soft = behindSoftBreak(bytes, outside, step2);
  if (soft >= 0) return soft;
  const next = outside + step2;
  const isCode = first === backslash || next >= 0 && next < bytes.length && bytes[next] === backslash;
  if (quotes[first] !== 1 && !isCode && !(step2 === -1 && blanks[first] === 1)) return -1;
  let marks = 0;
  for (let count = 0, at = outside; count < longest && at >= 0 && at < bytes.length; count++, at += step2) {
    const byte = bytes[at];
    if (quotes[byte] === 1) {
      if (++marks === (isCode ? 4 : 2)) return at + step2;
    } else if (blanks[byte] === 1) {
      if (byte === 10 && isBackslashBefore(bytes, at)) return at + step2;
    } else if (byte === hash && step2 === 1 && marks === 1) at = endOfRemark(bytes, at);
    else if (joints[byte] !== 1 && !(byte === comma && at + 2 < bytes.length && (bytes[at + 1] === dot || bytes[at + 2] === dot)) && !(isCode && (byte === 110 || byte === 44)))
      return isCode && marks >= 2 ? at : -1;
  }
  return -1;
}
function isSoftBreak(bytes, at) {
  return bytes[at] === equals && behindSoftBreak(bytes, at, 1) >= 0;
}
function behindSoftBreak(bytes, outside, step2) {
  if (step2 === 1) {
    if (bytes[outside] !== equals || outside + 2 >= bytes.length) return -1;
    const end = bytes[outside + 1] === 13 ? outside + 2 : outside + 1;
    return bytes[end] === 10 && isFullLine(bytes, outside) ? end + 1 : -1;
  }
  if (bytes[outside] !== 10 || outside < 2) return -1;
  const sign = bytes[outside - 1] === 13 ? outside - 2 : outside - 1;
  return bytes[sign] === equals && isFullLine(bytes, sign) ? sign - 1 : -1;
}
function isFullLine(bytes, last) {
  if (last > 46 && bytes[last - 46] === 104 && bytes[last - 45] === 49 && bytes[last - 44] === 58) return false;
  let start = last;
  while (start > 0 && last - start < 80 && bytes[start - 1] !== 10) start--;
  return last - start >= 68 && last - start < 77;
}
function endOfRemark(bytes, at) {
  let end = at;
  while (end < bytes.length - 1 && end - at < 90 && bytes[end + 1] !== 10) end++;
  return end;
}
function isBackslashBefore(bytes, at) {
  if (at === 0) return false;
  return bytes[at - 1] === backslash || at > 1 && bytes[at - 1] === 13 && bytes[at - 2] === backslash;
}
var traits = { needs: 0, longest: 0, coded: 0, percents: 0 };
function traitsOf(bytes, start, end, plan, isSqlite) {
  const { hexLeast } = plan;
  const isLoose = isSqlite || start > 0 && (bytes[start - 1] === backslash2 || bytes[start - 1] === equals2 && bytes[start] === three);
  let needs = 0;
  let hex = 0;
  let longest2 = 0;
  let coded = 0;
  let begin = start;
  let changes = 0;
  let last = 0;
  let percents = 0;
  let digits = 0;
  let dashes = 0;
  for (let at = start; at <= end; at++) {
    const bits2 = at === end ? import_chunk_EWGPG5SO.classBits.percent : import_chunk_EWGPG5SO.byteClasses[bytes[at]];
    if (bits2 < import_chunk_EWGPG5SO.classBits.dash) {
      const kind = bits2 & kindBits;
      if (kind !== last) changes++;
      last = kind;
      if (kind === import_chunk_EWGPG5SO.classBits.digit) digits++;
      if ((bits2 & hexBits) !== 0) {
        if (++hex === 8) needs |= 8;
      } else if (hex > 0) {
        if (hex >= hexLeast && (isLoose || bytes[at] === letterQ && plan.hexLengths[hex] === 1)) needs |= 2;
        hex = 0;
      }
      continue;
    }
    if (hex >= hexLeast && (isLoose || percents > 0 || plan.hexLengths[hex] === 1)) needs |= 2;
    hex = 0;
    if (bits2 === import_chunk_EWGPG5SO.classBits.dash) {
      dashes++;
      if (plan.prefixStarts[bytes[at + 1]] === 1 && plan.isPrefixAt(bytes, at + 1)) needs |= 1;
      continue;
    }
    const length2 = at - begin;
    if (length2 > longest2) longest2 = length2;
    if (length2 > coded && length2 <= plan.mostOpaque && changes >= (digits > 0 ? codedShare.withDigit : codedShare.withoutDigit) * length2)
      coded = length2;
    begin = at + 1;
    changes = 0;
    digits = 0;
    last = 0;
    if (at < end) {
      percents++;
      if (plan.isPrefixAt(bytes, at + 3) || plan.isPrefixAt(bytes, at + 5) || plan.isPrefixAt(bytes, at + 1))
        needs |= 1;
    }
  }
  traits.needs = dashes < 2 ? needs & ~8 : needs;
  traits.longest = longest2;
  traits.coded = coded;
  traits.percents = percents;
}
var dash = 45;
var backslash2 = 92;
var equals2 = 61;
var three = 51;
var letterQ = 113;
var hexBits = import_chunk_EWGPG5SO.classBits.digit | import_chunk_EWGPG5SO.classBits.hexLetter;
var kindBits = import_chunk_EWGPG5SO.classBits.digit | import_chunk_EWGPG5SO.classBits.lower | import_chunk_EWGPG5SO.classBits.upper;
var codedShare = { withDigit: randomShare.withDigit - 0.04, withoutDigit: randomShare.withoutDigit - 0.04 };
function startsPrefix(bytes, start, plan) {
  if (plan.isPrefixAt(bytes, start) || bytes[start] === dash && plan.isPrefixAt(bytes, start + 1)) return true;
  if (start > 0 && bytes[start - 1] === equals2 && plan.isPrefixAt(bytes, start + 2)) return true;
  if (start > 0 && bytes[start - 1] === 10 && bytes[start] === 86 && plan.isPrefixAt(bytes, start + 1)) return true;
  return start > 0 && bytes[start - 1] === backslash2 && (plan.isPrefixAt(bytes, start + 1) || plan.isPrefixAt(bytes, start + 3) || plan.isPrefixAt(bytes, start + 5));
}
function isBareName(bytes, { step: step2 }) {
  let length2 = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0 || isJoinByte(byte)) return false;
    length2 = import_chunk_EWGPG5SO.tokenBytes[byte] === 1 ? length2 + 1 : 0;
    if (length2 === step2) return false;
  }
  return true;
}
function scanPlan(rules) {
  const precise = rules.filter((rule) => rule.isPrecise && rule.detectedBy === "names");
  const prefixed = rules.filter(({ prefix }) => prefix.length > 1);
  const dashed = rules.filter((rule) => rule.isHex && !rule.isPrecise && !prefixed.includes(rule));
  const opaque = rules.filter((rule) => !rule.isHex && !prefixed.includes(rule));
  const hexLeast = Math.min(...precise.map(({ least }) => least));
  const hexLengths = new Uint8Array(import_chunk_26TJVJHO.longestToken);
  for (const { least } of precise) hexLengths[least] = 1;
  const prefixes = prefixed.map(({ prefix }) => Buffer.from(prefix, "latin1"));
  const prefixStarts = new Uint8Array(256);
  for (const prefix of prefixes) prefixStarts[prefix[0]] = 1;
  return {
    rules,
    groups: Array.from(
      { length: 16 },
      (_, needs) => groupOf([
        ...needs & 1 ? prefixed : [],
        ...needs & 2 ? precise : [],
        ...needs & 4 ? opaque : [],
        ...needs & 8 ? dashed : []
      ])
    ),
    rowNear: stemsOf(rules, [
      ...import_chunk_26TJVJHO.secretStems,
      ...prefixes.map((prefix) => prefix.toString("latin1").replaceAll(/[^A-Za-z0-9_]/g, "."))
    ]),
    ownNear: stemsOf(opaque, []),
    step: Math.max(
      8,
      Math.min(24, ...rules.map(({ detectedBy, run }) => detectedBy === "claims" ? import_chunk_26TJVJHO.leastJwtPiece : run))
    ),
    leastOpaque: Math.min(...opaque.map(({ run }) => run)),
    mostOpaque: Math.max(...opaque.map(({ most }) => most)) + 8,
    leastOther: Math.min(
      ...[...precise, ...dashed, ...prefixed].filter(({ detectedBy }) => detectedBy !== "claims").map(({ least }) => least)
    ),
    hexLeast,
    hexLengths,
    hexPart: precise.length > 0 ? Math.ceil(hexLeast / 3) : 0,
    prefixStarts,
    isPrefixAt: (bytes, at) => prefixStarts[bytes[at]] === 1 && prefixes.some((prefix) => standsAt(bytes, at, prefix))
  };
}
function groupOf(rules) {
  const lead = Math.max(0, ...rules.map((rule) => rule.lead));
  return rules.every(({ detectedBy }) => detectedBy === "names") ? { rules, lead, near: stemsOf(rules, import_chunk_26TJVJHO.secretStems) } : { rules, lead };
}
function stemsOf(rules, stems2) {
  const names2 = rules.flatMap(({ ownNames, ownPaths, platformWords: platformWords2, commonNames }) => [
    ...ownNames,
    ...ownPaths,
    ...platformWords2,
    ...stems2.length > 0 ? commonNames : []
  ]);
  return (0, import_chunk_26TJVJHO.anyOf)([...stems2, ...names2.map(import_chunk_26TJVJHO.longestWord)]);
}
function isIssuedBy(rule, jwt) {
  const claims = claimsOf(jwt);
  if (!claims) return false;
  const issuers = textsOf(claims["iss"]);
  const audiences = textsOf(claims["aud"]);
  return issuers.some((issuer) => rule.issuers.some((each) => withoutSlash(each) === withoutSlash(issuer))) || audiences.some((audience) => rule.audiences.some((each) => withoutSlash(each) === withoutSlash(audience))) || [...issuers, ...audiences].some((text2) => isOnHost(text2, rule.hosts));
}
function isOnHost(text2, hosts) {
  const host = /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?([A-Za-z0-9.-]{1,253})(?:[:/?#]|$)/i.exec(text2)?.[1]?.toLowerCase();
  return host !== void 0 && hosts.some((each) => host === each || host.endsWith(`.${each}`));
}
function claimsOf(jwt) {
  try {
    const claims = JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null ? claims : void 0;
  } catch {
    return void 0;
  }
}
function textsOf(claim) {
  return (Array.isArray(claim) ? claim : [claim]).filter((each) => typeof each === "string");
}
function withoutSlash(url) {
  return url.endsWith("/") ? url.slice(0, -1) : url;
}
var mentionReach = { before: 65536, after: 16384 };
var jwts = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,6000}\./g;
function platformMentions(providers, rules) {
  const pattern = new RegExp(
    `(?<![a-z0-9])(?:${providers.map((provider) => `(${mentionPattern(provider)})`).join("|") || "(?!)"})`,
    "gi"
  );
  const claims = rules.filter(({ detectedBy }) => detectedBy === "claims");
  const pieces = providers.flatMap(mentionNames).map(import_chunk_26TJVJHO.longestWord);
  const quick = (0, import_chunk_26TJVJHO.anyOf)([...pieces, ...claims.length > 0 ? ["eyJ"] : []]);
  return {
    all: (text2) => {
      if (!quick.test(text2)) return [];
      const named = [...text2.matchAll(pattern)].map((found) => ({
        at: found.index,
        provider: providers[found.slice(1).findIndex((group) => group !== void 0)]?.id ?? ""
      }));
      if (!text2.includes("eyJ")) return named;
      const issued = [...text2.matchAll(jwts)].flatMap(
        (found) => claims.filter((rule) => isIssuedBy(rule, found[0])).map(({ provider }) => ({ at: found.index, provider }))
      );
      return [...named, ...issued].sort((one, other) => one.at - other.at);
    }
  };
}
function mentionNames(provider) {
  const own = provider.tokens.flatMap(({ names: names2 }) => names2).filter((name) => !(0, import_chunk_26TJVJHO.isCommonName)(name) && (0, import_chunk_26TJVJHO.wordsOf)(name).length > 1);
  return [...new Set([...(0, import_chunk_26TJVJHO.platformWords)(provider), ...own].map((name) => (0, import_chunk_26TJVJHO.wordsOf)(name.toLowerCase()).join("_")))];
}
function mentionPattern(provider) {
  return mentionNames(provider).map((name) => {
    const source = name.split("_").join("[ ._-]{0,2}");
    return name.length < 6 ? `${source}(?![a-z])` : source;
  }).join("|");
}
var signature = Buffer.from("\x89PNG\r\n\n", "latin1");
var mostChunks = 1e4;
var longestText = 1048576;
function isPng(bytes) {
  return bytes[0] === 137 && bytes.subarray(0, signature.length).equals(signature);
}
function pngTexts(bytes) {
  const found = [];
  let at = signature.length;
  for (let count = 0; count < mostChunks && at + 12 <= bytes.length; count++) {
    const length2 = bytes.readUInt32BE(at);
    const start = at + 8;
    const end = Math.min(bytes.length, start + length2);
    const text2 = textOf(bytes.toString("latin1", at + 4, start), bytes.subarray(start, end));
    if (text2) found.push({ encoding: "png text", start, end, bytes: text2 });
    at = start + length2 + 4;
  }
  return found;
}
function textOf(kind, data) {
  if (kind === "tEXt" || kind === "eXIf") return data;
  const keyword = data.indexOf(0);
  if (kind === "zTXt" && keyword >= 0) return unpacked(data, keyword, keyword + 2);
  if (kind !== "iTXt" || keyword < 0) return void 0;
  const language = data.indexOf(0, keyword + 3);
  const translated = data.indexOf(0, language + 1);
  return data[keyword + 1] === 1 && language >= 0 && translated >= 0 ? unpacked(data, keyword, translated + 1) : data;
}
function unpacked(data, keyword, from) {
  try {
    return Buffer.concat([
      data.subarray(0, keyword),
      Buffer.from(": "),
      (0, import_node_zlib.inflateSync)(data.subarray(from), { maxOutputLength: longestText })
    ]);
  } catch {
    return void 0;
  }
}
var defaultLimits = {
  inflatedBytes: 512 * 1024 * 1024,
  ratio: 200,
  ratioFreeBytes: 16 * 1024 * 1024,
  archiveDepth: 3,
  encodingDepth: 2,
  members: 1e5
};
function unpackBudget(limits) {
  let packed = 0;
  let inflated = 0;
  let members = 0;
  return {
    packed: (bytes) => {
      packed += bytes;
    },
    member: () => {
      members++;
    },
    inflated: (bytes) => {
      inflated += bytes;
    },
    hasRoomFor: (bytes, more) => inflated + bytes <= Math.min(limits.ratioFreeBytes, limits.inflatedBytes) && members + more <= limits.members,
    exceeded: () => {
      if (members > limits.members) return `it has more than ${limits.members} members`;
      if (inflated > limits.inflatedBytes) return `it inflates to more than ${limits.inflatedBytes >> 20} MiB`;
      if (inflated > limits.ratioFreeBytes && inflated > packed * limits.ratio)
        return `it inflates to more than ${limits.ratio} times its size`;
      return void 0;
    }
  };
}
var escapes = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: binary files are read as text too
  /(?<!\\)\\+(?:n",(\s{1,80})"|u00([2-7][0-9A-Fa-f])|x([2-7][0-9A-Fa-f])|([nrtabfv0])|(["'`/_])|u001[bB]\[[0-9;]{0,12}m)|%(?:25)?([2-7][0-9A-Fa-f]|0[9AaDd])|&(quot|apos|amp|lt|gt|nbsp|#34|#39|#61|#58|#[xX]2[27]|#[xX]3[aAdD]);|\x1b\[[0-9;]{0,12}m|\xc2\xa0|\xe2\x80[\x98-\x9f]|\xef\xbc[\x9a\x9d]|\xe2\x80[\x8b-\x8d]|\xef\xbb\xbf|=3[dD]|\n[a-z(]{0,2}V(?=[!-~]{1,200}\n[pg]\d)|q[\x00-\x08\x0e-\x1f]/g
);
var mayBeEscaped = /[\\%&\x1b\xc2\xe2\xef]|=3[dD]|\n[a-z(]{0,2}V|q[\x00-\x08\x0e-\x1f]/;
var entities = {
  quot: '"',
  "#34": '"',
  "#x22": '"',
  apos: "'",
  "#39": "'",
  "#x27": "'",
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: " ",
  "#61": "=",
  "#x3d": "=",
  "#58": ":",
  "#x3a": ":"
};
function meaningOf(found) {
  const [all, seam, unicode, hex, letter, mark, percent, entity] = found;
  if (seam !== void 0) return `
${seam}`;
  const code = unicode ?? hex ?? percent;
  if (code !== void 0) return String.fromCharCode(Number.parseInt(code, 16));
  if (letter !== void 0) return letter === "n" || letter === "r" ? "\n" : " ";
  if (mark !== void 0) return mark;
  if (entity !== void 0) return entities[entity.toLowerCase()] ?? " ";
  if (all.startsWith("=")) return "=";
  if (all.endsWith("V")) return "\n";
  if (all === "\xEF\xBB\xBF" || all.startsWith("\xE2") && all < "\xE2\x80\x90") return "";
  if (all.startsWith("\xE2")) return all.endsWith("\x98") || all.endsWith("\x99") ? "'" : '"';
  if (all.startsWith("\xEF")) return all.endsWith("\x9A") ? ":" : "=";
  if (all.startsWith("q")) return `\0${all.charAt(1)}`;
  return all === "\xC2\xA0" ? " " : "";
}
function unescaped(text2) {
  if (!mayBeEscaped.test(text2)) return text2;
  let result = "";
  let done = 0;
  for (const found of text2.matchAll(escapes)) {
    result += text2.slice(done, found.index) + meaningOf(found);
    done = found.index + found[0].length;
  }
  return done === 0 ? text2 : result + text2.slice(done);
}
var joins = /(["'`])(?:[ \t]{0,8}#[^\n"'`]{0,80}\n)?\s{0,200}(?:(?:\+|(?:,[ \t]?)?\.{3}|\.{1,2}|\*|&|~|<>|\\|_)(?:\s{0,200}|[ \t]{0,4}\\\n[ \t]{0,80}))?[bBrRuUfF]{0,2}\1|["'](?:\s{1,100}|[ \t]{0,4}\+[ \t]{0,4}(?:\\?\n[ \t]{0,80})?)["']|\\\r?\n[ \t]{0,200}|(?<=[A-Za-z0-9_.=-])=\r?\n(?=[A-Za-z0-9_=-])/g;
function isFullLine2(text2, end) {
  const length2 = end - 1 - text2.lastIndexOf("\n", end - 1);
  return length2 >= 60 && length2 < 77;
}
function plainText(text2) {
  const read = replaced({ text: text2, places: void 0 }, escapes, meaningOf);
  const joined = replaced(
    read,
    joins,
    (found) => found[0].startsWith("=") && !isFullLine2(found.input ?? "", found.index ?? 0) ? found[0] : ""
  );
  return joined.places ? { text: joined.text, places: joined.places } : void 0;
}
function replaced(from, pattern, meaning) {
  const places = new Int32Array(from.text.length + 1);
  let text2 = "";
  let done = 0;
  const copy = (end) => {
    for (let at = done; at < end; at++)
      places[text2.length + at - done] = from.places ? from.places[at] : at;
    text2 += from.text.slice(done, end);
  };
  for (const found of from.text.matchAll(pattern)) {
    copy(found.index);
    const written = meaning(found);
    places.fill(
      from.places ? from.places[found.index] : found.index,
      text2.length,
      text2.length + written.length
    );
    text2 += written;
    done = found.index + found[0].length;
  }
  if (done === 0) return from;
  copy(from.text.length);
  places[text2.length] = from.places ? from.places[from.text.length] : from.text.length;
  return { text: text2, places: places.subarray(0, text2.length + 1) };
}
var mostRows = 40;
function columnNames(before) {
  const lines = before.split(/\r?\n|\r/);
  const row = lines.pop() ?? "";
  const above = lines.slice(-mostRows).reverse();
  const found = [",", ";", "	", "|"].flatMap((mark) => {
    const cells = row.split(mark);
    if (!isOpening(cells.at(-1) ?? "")) return [];
    return above.flatMap((line) => line.includes(mark) ? nameIn(line.split(mark)[cells.length - 1]) : []);
  });
  return [...found, ...columnsOfStatement(before, row)];
}
function columnsOfStatement(before, row) {
  const end = Math.max(before.lastIndexOf("VALUES"), before.lastIndexOf("values"), before.lastIndexOf("FROM stdin"));
  const columns = end < 0 ? void 0 : /\(([^()]{1,300})\)\s{0,20}$/.exec(before.slice(Math.max(0, end - 330), end))?.[1];
  if (columns === void 0) return [];
  const rest = before.slice(end);
  const values = rest.includes("(") ? rest.slice(rest.lastIndexOf("(") + 1).split(",") : row.split("	");
  return isOpening(values.at(-1) ?? "") ? nameIn(columns.split(",")[values.length - 1]) : [];
}
function isOpening(text2) {
  return /^[\s"'`]{0,20}$/.test(text2);
}
function nameIn(cell) {
  const name = /^[\s"'`*#]{0,20}([A-Za-z_][\w. -]{0,60}?)[\s"'`*]{0,20}$/.exec(cell ?? "")?.[1];
  return name === void 0 ? [] : [name];
}
function parentsOf(before) {
  const header2 = [...before.matchAll(/^[ \t]{0,20}\[{1,2}([\w.:" -]{1,80})\]{1,2}[ \t]{0,20}\r?$/gm)].at(-1)?.[1];
  return [...bracketsOf(before), ...indentsOf(before), ...header2 === void 0 ? [] : [header2]];
}
function bracketsOf(before) {
  const found = [];
  let closed2 = 0;
  for (let at = before.length - 1; at >= 0 && found.length < 3; at--) {
    const character = before.charAt(at);
    if ("}])".includes(character)) closed2++;
    else if ("{[(".includes(character) && closed2-- === 0) {
      closed2 = 0;
      const key = keyAtEnd(before.slice(Math.max(0, at - 90), at));
      if (key !== "") found.push(key);
    }
  }
  return found;
}
function keyAtEnd(text2) {
  let end = text2.length;
  while (end > 0 && ` 	:="'`.includes(text2.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && /[\w.-]/.test(text2.charAt(start - 1))) start--;
  return text2.slice(start, end);
}
function indentsOf(before) {
  const lines = before.split("\n");
  const found = [];
  let indent = indentOf(lines.pop() ?? "");
  for (const line of lines.reverse()) {
    if (line.trim() === "" || indentOf(line) >= indent) continue;
    indent = indentOf(line);
    const trimmed = line.trim();
    const key = trimmed.endsWith(":") ? keyAtEnd(trimmed) : "";
    if (key === "") break;
    found.push(key);
    if (indent === 0) break;
  }
  return found;
}
function indentOf(line) {
  return line.length - line.trimStart().length;
}
var known = /* @__PURE__ */ new WeakMap();
var mostKnown = 4096;
function nameRelationOf(rule, name) {
  let names2 = known.get(rule);
  if (!names2 || names2.size > mostKnown) {
    names2 = /* @__PURE__ */ new Map();
    known.set(rule, names2);
  }
  let relation = names2.get(name);
  if (relation === void 0) {
    relation = judged(rule, name);
    names2.set(name, relation);
  }
  return relation;
}
var stems = /* @__PURE__ */ new WeakMap();
function mayHoldOwnName(rule, text2) {
  let stem = stems.get(rule);
  if (!stem) {
    const longest2 = [...rule.ownNames, ...rule.platformWords, ...rule.ownPaths].map(import_chunk_26TJVJHO.longestWord);
    stem = (0, import_chunk_26TJVJHO.anyOf)(rule.isPrecise ? [...longest2, "auth"] : longest2);
    stems.set(rule, stem);
  }
  return stem.test(text2);
}
function judged(rule, name) {
  const words = (0, import_chunk_26TJVJHO.joinedWords)(name);
  const parts = (0, import_chunk_26TJVJHO.joinedParts)(name);
  const holds = (own) => words.includes(own) || parts.includes(own);
  const isAtEnd = (own) => words.endsWith(own) || parts.endsWith(own) || own.length > 12 && /s_$/.test(words) && words.endsWith(`${own.slice(0, -1)}s_`);
  if (rule.ownNames.some(isAtEnd) || rule.ownNames.some((own) => own.length > 10 && parts.endsWith(`_${(0, import_chunk_26TJVJHO.squashed)(own)}_`)) || rule.ownPaths.some((own) => words.endsWith(own)))
    return "own";
  if ((0, import_chunk_26TJVJHO.namesOtherThing)(name)) return "other-thing";
  if (rule.ownNames.some(holds) && (rule.isPrecise || !(0, import_chunk_26TJVJHO.namesPlaceholder)(name))) return "own";
  if (rule.platformWords.some(holds) && (rule.isPrecise || (0, import_chunk_26TJVJHO.namesSecretOfPlatform)(name))) return "own";
  if ((0, import_chunk_26TJVJHO.namesPlaceholder)(name)) return "none";
  const last = name.split(/::|\./).at(-1) ?? "";
  if (rule.commonNames.has((0, import_chunk_26TJVJHO.squashed)(last)) || rule.commonNames.has((0, import_chunk_26TJVJHO.squashed)((0, import_chunk_26TJVJHO.withoutVerbs)(last)))) return "common";
  return (0, import_chunk_26TJVJHO.namesSecret)(name) ? "secret" : "none";
}
var open = String.raw`(?:[([{<]\s{0,80}){0,3}(?:(?:[bBrRuUfFL@$]{0,2}|raw|u8)#{0,2}["'\x60]{1,3}\(?(?:\\?\r?\n\s{0,80}|[ \t])?|%[qQ]?[({[]|[*_]{1,3})?(?:(?:Bearer|Basic|Token|token|bearer|basic)[ \t]{1,4}(?:%s)?(?:["'][ \t]{0,4}[+.&%][ \t]{0,4}["']|[\w.-]{0,40}:)?)?`;
var wrapped = String.raw`(?:(?:(?:\[\])?[A-Za-z_][\w.:]{0,60}\([ \t]{0,8}(?:[a-z_]{1,20}[ \t]{0,4}=[ \t]{0,4})?){1,2}|[A-Z][A-Za-z]{1,20}-[A-Z][A-Za-z]{1,30}(?:[ \t]{1,4}-[A-Za-z]{1,20})?[ \t]{1,4})?`;
var assigns = String.raw`(?:=>|:=|<<?-|:-|\?\?=|\|\|=|[?+~!]?={1,3}|::?|\xe2\x86\x92)`;
var remark = String.raw`(?:(?:#|//)[^\n]{0,80}\n[ \t]{0,80}|/\*[^*\n]{0,80}\*/[ \t]{0,8})?`;
var yaml = String.raw`(?:-[ \t]{1,8})?(?:!!?[\w:]{1,30}[ \t]{1,4})?(?:&[\w-]{1,30}[ \t]{1,4})?(?:[|>][-+\d]{0,2}[ \t]{0,4}(?:#[^\n]{0,80})?\r?\n[ \t\r\n]{0,80})?`;
var closed = String.raw`["'\x60]{0,3}(?:\s{0,20}[\])}]{1,2})?["'\x60*_]{0,3}\s{0,40}`;
var syntaxes = [
  // NAME=value · "name": "value" · name <- "value" · name = (⏎ "value" · ENV["NAME"] = … · name: >-⏎ value · name = SecretStr("value"
  {
    is: "assign",
    pattern: new RegExp(
      `^${closed}${assigns}\\s{0,200}(?:\\\\\\s{0,80})?${remark}${yaml}(?:["'][ \\t]{0,4}[+.&][ \\t]{0,4})?${wrapped}(?:\\\\?\\r?\\n\\s{0,80})?${open}$`
    )
  },
  // name: Optional[str] = "value"
  { is: "assign", pattern: new RegExp(`^[ \\t]{0,4}:[ \\t]{0,4}[\\w.&'\\[\\]|<> ]{1,40}=\\s{0,80}${wrapped}${open}$`) },
  // var name string = "value" · Dim name As String = "value"
  {
    is: "assign",
    pattern: new RegExp(
      `^[ \\t]{1,4}(?:[aA]s[ \\t]{1,4})?[*\\[\\]]{0,3}(?:str|[sS]tring|[tT]ext|char|byte|[sS]ecure[sS]tring)[ \\t]{0,8}=\\s{0,80}${wrapped}${open}$`
    )
  },
  // name = <<EOF⏎ value · read name <<< "value" · name=$(cat <<'EOF'⏎ value
  {
    is: "assign",
    pattern: /^["'`]?[ \t]{0,8}=?[ \t]{0,8}["']?(?:\$\([a-z]{1,10}[ \t]{1,4})?<<[<~-]?[ \t]{0,4}["']?[A-Za-z_]{0,20}["']?[;)]?[ \t]{0,8}(?:\r?\n[ \t]{0,80})?["']?$/
  },
  // ##vso[task.setvariable variable=NAME;issecret=true]value
  { is: "assign", pattern: /^;[\w=;]{0,40}\]$/ },
  // "NAME=%s" % "value" · "NAME={}".format("value" · printf 'NAME=%s\n' value
  {
    is: "assign",
    pattern: /^[=:][ \t]{0,2}(?:%s|\{\w{0,10}\})\s{0,4}["'`]{1,2}[ \t]{0,4}(?:\.format\(|%|,)?[ \t]{0,4}\(?["'`]?$/
  },
  // name = os.environ.get("X") or "value" · name = args.x || "value" · getenv("NAME") ?? "value"
  {
    is: "fallback",
    pattern: /^["'`]{0,2}[ \t)\]]{0,8}(?:[=:][^\n;#]{0,120})?(?:\|\||\?\?|\?:|\bor\b|\belse\b)\s{0,40}["'`]$/
  },
  // process.env.NAME ⏎ ?? "value"
  { is: "fallback", pattern: /^["'`]{0,2}[)\]]{0,2}\s{1,40}(?:\|\||\?\?|\?:)\s{0,40}["'`]$/ },
  // name = test ? "value" : … · name = test ? … : "value"
  { is: "fallback", pattern: /^["'`]{0,2}[ \t]{0,8}[=:][^\n;#{}?]{0,120}\?[^\n;#{}]{0,60}["'`]$/ },
  // var("NAME").unwrap_or("value"
  {
    is: "fallback",
    pattern: /^["'`]?[ \t]{0,4}\)\s{0,20}\.(?:unwrap_or|unwrap_or_else|orElse|orElseGet|getOrElse)\((?:\|\w{0,10}\|[ \t]{0,4}|\(\)[ \t]{0,4}=>[ \t]{0,4})?["'`]$/
  },
  // name = lambda: "value" · name = () => "value"
  {
    is: "returned",
    pattern: new RegExp(
      `^[ \\t]{0,8}=[ \\t]{0,8}(?:lambda[^:\\n]{0,30}:|\\([^()\\n]{0,30}\\)[ \\t]{0,4}=>)\\s{0,20}${open}$`
    )
  },
  // def name():⏎ return "value" · function name() { return "value"
  {
    is: "returned",
    pattern: new RegExp(
      `^\\([^()\\n]{0,80}\\)[^\\n"'={:]{0,40}[:{]\\s{0,80}(?:"{3}[^"]{0,200}"{3}\\s{0,40})?return\\s{1,8}${open}$`
    )
  },
  // name: NAME⏎ value: value · <add key="NAME" value="value" · {"name": "NAME", "value": "value" · variable "name" { default = "value"
  {
    is: "value",
    pattern: new RegExp(
      `^["'\\x60]{0,2}[ \\t]{0,8}[,;{})\\]|/]?\\s{0,80}(?:-\\s{0,8})?(?:[\\w]{1,20}\\s{0,8}[=:]\\s{0,8}["']?[\\w.]{1,20}["']?[,;]?\\s{1,40})?["'\\x60]?(?:[vV]alue|[dD]efault|[cC]ontent|[dD]ata|[vV]al|[sS]tring[vV]alue|[tT]ext|/d)["'\\x60]?\\s{0,8}(?:=>|=|:|[ \\t])\\s{0,40}${open}$`
    )
  },
  // setenv("NAME", "value" · ("token", "value" · name,value
  { is: "pair", pattern: new RegExp(`^["'\\x60]{0,3}\\s{0,8}[,;]\\s{0,80}(?:s:\\d{1,4}:)?${wrapped}${open}$`) },
  // save_token("value" · \\newcommand{\\name}{value
  { is: "call", pattern: new RegExp(`^(?:[ \\t]?\\(\\s{0,80}|\\}[ \\t]{0,4}\\{)${open}$`) },
  // Client("a", url, "value"
  { is: "arguments", pattern: new RegExp(`^\\([^()=\\n]{0,200},\\s{0,80}${open}$`) },
  // ENV NAME value · -Name `⏎ value · setenv NAME value · --token value · password value · 'Authorization' 'Bearer value
  { is: "space", pattern: new RegExp(`^["'\\x60]?[)\\]}]?[ \\t]{1,20}(?:[\\\\\\x60]\\r?\\n[ \\t]{1,40})?${open}$`) },
  { is: "pickle", pattern: /^(?:'\n[pg]\d{1,6}\n[SV]'|\n[pg]\d{1,6}\nV?)$/ },
  // | CAVE token | `value` |
  { is: "table", pattern: /^[`*_]{0,3}[ \t]{0,20}\|[ \t]{0,20}[`*_]{0,3}$/ },
  // NAME⏎ value · ## NAME⏎⏎ value · name="NAME"⏎⏎ value · # NAME⏎ x = "value"
  {
    is: "above",
    pattern: new RegExp(
      `^["'\\x60:.*]{0,4}[ \\t]{0,8}\\r?\\n\\s{0,80}(?:[-*>][ \\t]{1,4}|\\x60{3}\\w{0,10}\\s{1,8})?${open}$`
    )
  },
  {
    is: "above",
    pattern: new RegExp(
      `^["'\\x60.]{0,2}[ \\t]{0,8}\\r?\\n[ \\t]{0,80}[A-Za-z_$][\\w.$]{0,40}[ \\t]{0,8}[=:]{1,2}[ \\t]{0,8}${open}$`
    )
  },
  // my CAVE token for minnie is: value
  { is: "loose", pattern: /^[^\n,;{}&<>=()]{0,60}$/ }
];
function syntaxOf(syntax, isName) {
  if (isName && nameSyntax.test(syntax)) return "name";
  if (isBetweenElements(syntax)) return "element";
  if (isBinary(syntax)) return "binary";
  return syntaxes.find(({ pattern }) => pattern.test(syntax))?.is;
}
var mostTags = 16;
function isBetweenElements(syntax) {
  if (!syntax.includes(">")) return false;
  const inTag = /^(?:["'](?:[^<>]{0,120}[^<>=-])?|[ \t][^<>]{0,120}["'])?>/.exec(syntax)?.[0] ?? "";
  const pieces = syntax.slice(inTag.length).split("<");
  if (pieces.length > mostTags || inTag === "" && pieces.length === 1) return false;
  const texts = pieces.map(
    (piece2, index) => index === 0 ? piece2 : piece2.startsWith("![CDATA[") ? piece2.slice(8) : textBehindTag(piece2)
  );
  return texts.every((text2) => text2 !== void 0) && /^["']?\s{0,80}(?:[=:]|=>)?\s{0,80}["'`]?$/.test(texts.join("").replace(/java\.lang\.\w{1,20}/, ""));
}
function textBehindTag(piece2) {
  const end = piece2.indexOf(">");
  return end < 0 || end > 120 || !/^[/A-Za-z]/.test(piece2) ? void 0 : piece2.slice(end + 1);
}
function isBinary(syntax) {
  if (syntax.length > 64) return false;
  let controls = 0;
  let printed = 0;
  for (let at = 0; at < syntax.length; at++) {
    const code = syntax.charCodeAt(at);
    if ((0, import_chunk_EWGPG5SO.isControl)(code)) controls++;
    else if (code > 32 && ++printed > 3) return false;
  }
  return controls > printed;
}
var nameSyntax = /^[-_.=:+@~ %]{1,3}$/;
var names = /[A-Za-z_$][\w$]{0,120}(?:(?:::|[.-])[A-Za-z0-9_$]{1,120}){0,6}/g;
function namesBefore(before, reach2, most) {
  const tail = before.slice(-reach2);
  return [...tail.matchAll(names)].slice(-most).map((found) => {
    const name = found[0].replace(/_{1,9}$/, "");
    return { name, syntax: tail.slice(found.index + name.length), isLoose: isLooseAt(tail, found.index) };
  }).filter(
    ({ name, syntax }) => name !== "" && !(name === "span" && /[</]$/.test(tail.slice(0, tail.length - syntax.length - name.length)))
  ).reverse();
}
function isLooseAt(text2, at) {
  const before = text2.charCodeAt(at - 1);
  return (0, import_chunk_EWGPG5SO.isControl)(before) || before === 45 && text2.charAt(at) === "D";
}
var carriers = /(?:^|[._-])(?:value|val|default|content|data|text|string)$|(?:[a-z]Value|Default|_string)$/i;
function isCarrier({ name, syntax }) {
  if (!carriers.test(name)) return false;
  const is = syntaxOf(syntax, false);
  return is === "assign" || is === "element";
}
function isOneRecord(between) {
  if (/[;}\]]|\n[ \t]{0,40}-[ \t]|\b(?:name|key|value)\b/i.test(between)) return false;
  if (/^["'`]{0,2}[ \t]{0,8}(?:[=:]|=>)[ \t]{0,8}[^\s{[(<]/.test(between)) return false;
  if (!/^["'`]{0,2}\s{0,40}[,:={)|>\n]/.test(between) && !/^["'`][ \t\n]/.test(between)) return false;
  const [, ...lines] = between.split("\n");
  const last = indentOf(lines.at(-1) ?? "");
  return lines.every((line, index) => line.trim() === "" && index < lines.length - 1 || indentOf(line) >= last);
}
var reach = { before: 560, after: 160, direct: 120 };
var plainSyntax = /* @__PURE__ */ new Set(["assign", "fallback", "element", "binary", "pickle", "name"]);
var clearSyntax = /* @__PURE__ */ new Set([
  ...plainSyntax,
  "value",
  "record",
  "returned",
  "pair",
  "call",
  "space",
  "table"
]);
var doubtfulSyntax = /* @__PURE__ */ new Set(["loose", "above", "returned", "record", "column"]);
function confidenceOf(rule, token, around) {
  if (rule.placeholders.has(token)) return 0;
  if (around.after.startsWith("(")) return 0;
  if (rule.detectedBy === "claims" && token.split(".").every((piece2) => piece2.length < import_chunk_26TJVJHO.leastJwtPiece)) return 0;
  if (rule.detectedBy === "claims") return isIssuedBy(rule, token) ? 5 : confidenceByName(rule, token, around);
  if (rule.detectedBy === "shape") return isPlaceholder(token.slice(rule.prefix.length)) ? 0 : 5;
  if (!rule.isHex && (readsAsWords(token) || /^[0-9a-f]+$/i.test(token))) return 0;
  const confidence = confidenceByName(rule, token, around);
  return confidence > 0 && isPlaceholder(token.slice(rule.prefix.length)) ? 0 : confidence;
}
function confidenceByName(rule, token, around) {
  const random = rule.isHex || rule.detectedBy === "claims" || looksRandom(token) && (!readsAsCode(token) || around.isAssigned);
  if (!random && !around.isAssigned) return 0;
  const before = unescaped(random ? around.before : around.before.slice(-reach.direct));
  if (random && isInUrlOf(rule, before, around.after)) return 4;
  const names2 = namesBefore(before, 240, 40);
  const [nearest] = names2;
  let best = 0;
  for (const found of names2) {
    const relation = nameRelationIn(rule, found);
    if (relation === "none") continue;
    const syntax = syntaxOf(found.syntax, around.isName) ?? recordSyntax(found, nearest);
    if (syntax === void 0 || syntax === "loose" && relation !== "own") continue;
    if (relation === "other-thing") return best;
    if (relation === "own") {
      if (syntax === "above" && isSumOfFile(around.after)) return best;
      if (doubtfulSyntax.has(syntax) && !(0, import_chunk_26TJVJHO.namesSecretOfPlatform)(found.name)) {
        if (syntax !== "loose" || !isLooseProse(found, around.after)) continue;
      } else if (syntax === "loose" && !isLooseProse(found, around.after)) continue;
      if (random || syntax === "assign") return 4;
      return best;
    }
    if (random) best = stronger(best, confidenceOfCommon(rule, found, relation, syntax, before, around));
  }
  if (!random) return best;
  const after = unescaped(around.after);
  if (mayHoldOwnName(rule, before) && (isUnderOwnName(rule, nearest, before, around.isName) || isInColumnOf(rule, before)))
    return 4;
  if (mayHoldOwnName(rule, after) && isNamedAfter(rule, after)) return 4;
  return best > 0 || !isOption(rule, before, names2) ? best : around.nearestPlatform() === rule.provider ? 3 : 0;
}
function nameRelationIn(rule, { name, isLoose }) {
  const relation = nameRelationOf(rule, name);
  return isLoose && relation !== "own" && nameRelationOf(rule, name.slice(1)) === "own" ? "own" : relation;
}
function confidenceOfCommon(rule, { name }, relation, syntax, before, around) {
  if (relation === "common" && isOwnPath(rule, name, before)) return 4;
  if (syntax !== "above" && around.nearestPlatform() === rule.provider) return relation === "common" ? 3 : 1;
  if (relation !== "common" || !rule.isPrecise || !(0, import_chunk_26TJVJHO.namesSecret)(name)) return 0;
  return plainSyntax.has(syntax) || clearSyntax.has(syntax) && (0, import_chunk_26TJVJHO.wordsOf)(name).length > 1 ? 2 : 0;
}
function stronger(one, other) {
  return other > one ? other : one;
}
function recordSyntax(found, nearest) {
  if (!nearest || nearest === found || !isCarrier(nearest)) return void 0;
  const between = found.syntax.slice(0, found.syntax.length - nearest.syntax.length - nearest.name.length);
  return isOneRecord(between) ? "record" : void 0;
}
function isSumOfFile(after) {
  return /^ [ *][\w./-]/.test(after);
}
function isLooseProse({ name, syntax }, after) {
  return ((0, import_chunk_26TJVJHO.namesSecretOfPlatform)(name) || syntax.split(/[^\w-]/).some(import_chunk_26TJVJHO.namesSecret)) && !(0, import_chunk_26TJVJHO.namesOtherThing)(syntax) && !(0, import_chunk_26TJVJHO.namesOtherThing)(after.slice(0, 40).split("\n", 1)[0] ?? "");
}
function isOwnPath(rule, name, before) {
  if (rule.ownPaths.length === 0) return false;
  return parentsOf(before).some(
    (parent) => rule.ownPaths.some((path) => (0, import_chunk_26TJVJHO.joinedWords)(`${parent}.${name}`).endsWith(path))
  );
}
function isUnderOwnName(rule, nearest, before, isName) {
  if (isName || !/[\s"'`:=,[({-]$/.test(before)) return false;
  const key = nearest && syntaxOf(nearest.syntax, false) === "assign" ? nearest.name : void 0;
  if (key !== void 0 && (0, import_chunk_26TJVJHO.namesPlaceholder)(key)) return false;
  return parentsOf(before).slice(0, 2).some((parent) => isOwnSecret(rule, parent) || key !== void 0 && isOwnSecret(rule, `${parent}.${key}`));
}
function isInColumnOf(rule, before) {
  return columnNames(before).map((name) => name.replaceAll(" ", "_")).some(
    (name) => isOwnSecret(rule, name) || rule.isPrecise && nameRelationOf(rule, name) === "common" && (0, import_chunk_26TJVJHO.wordsOf)(name).length > 1
  );
}
function isOwnSecret(rule, name) {
  return nameRelationOf(rule, name) === "own" && (0, import_chunk_26TJVJHO.namesSecretOfPlatform)(name.replace(/s$/i, ""));
}
function isOption(rule, before, names2) {
  if (/[ \t]--?u(?:ser)?[ \t=]{0,2}["']?(?:[\w.@-]{0,40}:)?$/.test(before.slice(-60))) return true;
  return rule.isHex && names2.some(({ name, syntax }) => /client$/i.test(name) && syntaxOf(syntax, false) === "arguments");
}
function isInUrlOf(rule, before, after) {
  return /:\/\/(?:[^\s/@:"']{0,100}:)?$/.test(before.slice(-120)) && after.startsWith("@") && isOnHost(after.slice(1), rule.hosts);
}
function isNamedAfter(rule, after) {
  const name = /^["'`]{0,2}[ \t]{0,8}(?:->>?[ \t]{0,8}|===?[ \t]{0,8}|[,;]?\s{1,40}["']?(?:name|key|id|Name|Key)["']?\s{0,8}[=:]\s{0,8})["']?([A-Za-z_][\w.]{0,80})/.exec(
    after
  )?.[1];
  if (name !== void 0 && nameRelationOf(rule, name) === "own") return true;
  const rest = /^["'`]{0,2}[ \t]{0,8}[),;]{0,3}[ \t]{0,8}(?:#|\/\/|--|%|\|)([^\n]{0,80})/.exec(after)?.[1] ?? "";
  return (rest.match(/[A-Za-z_][\w.]{0,80}/g) ?? []).some((each) => isOwnSecret(rule, each));
}
var block = 32768;
var overlap = 8192;
var behindCosts = 200;
function mentionIndex(bytes, mentions) {
  const blocks = /* @__PURE__ */ new Map();
  const mentionsIn = (index) => {
    let found = blocks.get(index);
    if (!found) {
      const from = index * block;
      const first = Math.max(0, from - 1);
      found = mentions.all(bytes.toString("latin1", first, Math.min(bytes.length, from + block + overlap))).map(({ at, provider }) => ({ at: at + first, provider })).filter(({ at }) => at >= from && at < from + block);
      blocks.set(index, found);
    }
    return found;
  };
  return (start, end) => {
    let best;
    const lowest = Math.max(0, start - mentionReach.before);
    const highest = Math.min(bytes.length - 1, end + mentionReach.after);
    for (let index = Math.floor(lowest / block); index <= Math.floor(highest / block); index++) {
      for (const { at, provider } of mentionsIn(index)) {
        if (at < lowest || at > highest) continue;
        const distance = at < start ? start - at : Math.max(0, at - end) + behindCosts;
        if (!best || distance < best.distance) best = { distance, provider };
      }
    }
    return best?.provider;
  };
}
var notFar = () => {
};
function outerText(bytes, { from, to, isContinued, isSqlite }, source, far) {
  let index;
  let named;
  const platformAt = (start, end) => {
    far(start, end);
    index ??= mentionIndex(bytes, source.mentions);
    const near = index(start, end);
    if (near !== void 0) return near;
    named ??= { platform: platformOfNames(source.names, source.mentions) };
    return named.platform;
  };
  return {
    bytes,
    from,
    to,
    isName: source.isName,
    isSqlite,
    isContinued,
    depth: 0,
    platformAt,
    unpack: source.unpack,
    far
  };
}
function textBetween({ bytes, isName, isSqlite, isContinued, depth, platformAt, unpack, far }, { from, to }) {
  return { bytes, from, to, isName, isSqlite, isContinued, depth, platformAt, unpack, far };
}
function innerText(outer, piece2, bytes, from, to, mentions, depth) {
  let index;
  const platformAt = (start, end) => {
    index ??= mentionIndex(bytes, mentions);
    return index(start, end) ?? outer.platformAt(piece2.start, piece2.end);
  };
  return {
    bytes,
    from,
    to,
    isName: outer.isName,
    isSqlite: false,
    isContinued: false,
    depth,
    platformAt,
    unpack: outer.unpack,
    far: notFar
  };
}
function confidenceAt(decoded, rule, token, start, end) {
  const { bytes } = decoded;
  const around = {
    before: bytes.toString("latin1", Math.max(0, start - reach.before), start),
    after: bytes.toString("latin1", end, Math.min(bytes.length, end + reach.after)),
    nearestPlatform: () => decoded.platformAt(start, end),
    isAssigned: isAssignedAt(bytes, start),
    isName: decoded.isName
  };
  return confidenceOf(rule, token, around);
}
function platformOfNames(names2, mentions) {
  for (const name of names2) {
    const found = mentions.all(name).at(-1);
    if (found) return found.provider;
  }
  return void 0;
}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]);
var fdeb = new u8([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = function(eb, start) {
  var b = new u16(31);
  for (var i2 = 0; i2 < 31; ++i2) {
    b[i2] = start += 1 << eb[i2 - 1];
  }
  var r = new i32(b[30]);
  for (var i2 = 1; i2 < 30; ++i2) {
    for (var j = b[i2]; j < b[i2 + 1]; ++j) {
      r[j] = j - b[i2] << 5 | i2;
    }
  }
  return { b, r };
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
  x = (i & 43690) >> 1 | (i & 21845) << 1;
  x = (x & 52428) >> 2 | (x & 13107) << 2;
  x = (x & 61680) >> 4 | (x & 3855) << 4;
  rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var x;
var i;
var hMap = (function(cd, mb, r) {
  var s = cd.length;
  var i2 = 0;
  var l = new u16(mb);
  for (; i2 < s; ++i2) {
    if (cd[i2])
      ++l[cd[i2] - 1];
  }
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2) {
    le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
  }
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        var sv = i2 << 4 | cd[i2];
        var r_1 = mb - cd[i2];
        var v = le[cd[i2] - 1]++ << r_1;
        for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
          co[rev[v] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new u16(s);
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
      }
    }
  }
  return co;
});
var flt = new u8(288);
for (i = 0; i < 144; ++i)
  flt[i] = 8;
var i;
for (i = 144; i < 256; ++i)
  flt[i] = 9;
var i;
for (i = 256; i < 280; ++i)
  flt[i] = 7;
var i;
for (i = 280; i < 288; ++i)
  flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i)
  fdt[i] = 5;
var i;
var flrm = /* @__PURE__ */ hMap(flt, 9, 1);
var fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
var max = function(a) {
  var m = a[0];
  for (var i2 = 1; i2 < a.length; ++i2) {
    if (a[i2] > m)
      m = a[i2];
  }
  return m;
};
var bits = function(d, p, m) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
  return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  return new u8(v.subarray(s, e));
};
var ec = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var inflt = function(dat, st, buf, dict) {
  var sl = dat.length, dl = dict ? dict.length : 0;
  if (!sl || st.f && !st.l)
    return buf || new u8(0);
  var noBuf = !buf;
  var resize = noBuf || st.i != 2;
  var noSt = st.i;
  if (noBuf)
    buf = new u8(sl * 3);
  var cbuf = function(l2) {
    var bl = buf.length;
    if (l2 > bl) {
      var nbuf = new u8(Math.max(bl * 2, l2));
      nbuf.set(buf);
      buf = nbuf;
    }
  };
  var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
  var tbts = sl * 8;
  do {
    if (!lm) {
      final = bits(dat, pos, 1);
      var type = bits(dat, pos + 1, 3);
      pos += 3;
      if (!type) {
        var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
        if (t > sl) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + l);
        buf.set(dat.subarray(s, t), bt);
        st.b = bt += l, st.p = pos = t * 8, st.f = final;
        continue;
      } else if (type == 1)
        lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
      else if (type == 2) {
        var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
        var tl = hLit + bits(dat, pos + 5, 31) + 1;
        pos += 14;
        var ldt = new u8(tl);
        var clt = new u8(19);
        for (var i2 = 0; i2 < hcLen; ++i2) {
          clt[clim[i2]] = bits(dat, pos + i2 * 3, 7);
        }
        pos += hcLen * 3;
        var clb = max(clt), clbmsk = (1 << clb) - 1;
        var clm = hMap(clt, clb, 1);
        for (var i2 = 0; i2 < tl; ) {
          var r = clm[bits(dat, pos, clbmsk)];
          pos += r & 15;
          var s = r >> 4;
          if (s < 16) {
            ldt[i2++] = s;
          } else {
            var c = 0, n = 0;
            if (s == 16)
              n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i2 - 1];
            else if (s == 17)
              n = 3 + bits(dat, pos, 7), pos += 3;
            else if (s == 18)
              n = 11 + bits(dat, pos, 127), pos += 7;
            while (n--)
              ldt[i2++] = c;
          }
        }
        var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
        lbt = max(lt);
        dbt = max(dt);
        lm = hMap(lt, lbt, 1);
        dm = hMap(dt, dbt, 1);
      } else
        err(1);
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
    }
    if (resize)
      cbuf(bt + 131072);
    var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
    var lpos = pos;
    for (; ; lpos = pos) {
      var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
      pos += c & 15;
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
      if (!c)
        err(2);
      if (sym < 256)
        buf[bt++] = sym;
      else if (sym == 256) {
        lpos = pos, lm = null;
        break;
      } else {
        var add = sym - 254;
        if (sym > 264) {
          var i2 = sym - 257, b = fleb[i2];
          add = bits(dat, pos, (1 << b) - 1) + fl[i2];
          pos += b;
        }
        var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
        if (!d)
          err(3);
        pos += d & 15;
        var dt = fd[dsym];
        if (dsym > 3) {
          var b = fdeb[dsym];
          dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
        }
        if (pos > tbts) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + 131072);
        var end = bt + add;
        if (bt < dt) {
          var shift = dl - dt, dend = Math.min(dt, end);
          if (shift + bt < 0)
            err(3);
          for (; bt < dend; ++bt)
            buf[bt] = dict[shift + bt];
        }
        for (; bt < end; ++bt)
          buf[bt] = buf[bt - dt];
      }
    }
    st.l = lm, st.p = lpos, st.b = bt, st.f = final;
    if (lm)
      final = 1, st.m = lbt, st.d = dm, st.n = dbt;
  } while (!final);
  return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /* @__PURE__ */ new u8(0);
var b2 = function(d, b) {
  return d[b] | d[b + 1] << 8;
};
var b4 = function(d, b) {
  return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var b8 = function(d, b) {
  return b4(d, b) + b4(d, b + 4) * 4294967296;
};
var gzs = function(d) {
  if (d[0] != 31 || d[1] != 139 || d[2] != 8)
    err(6, "invalid gzip data");
  var flg = d[3];
  var st = 10;
  if (flg & 4)
    st += (d[10] | d[11] << 8) + 2;
  for (var zs = (flg >> 3 & 1) + (flg >> 4 & 1); zs > 0; zs -= !d[st++])
    ;
  return st + (flg & 2);
};
var Inflate = /* @__PURE__ */ (function() {
  function Inflate2(opts, cb) {
    if (typeof opts == "function")
      cb = opts, opts = {};
    this.ondata = cb;
    var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
    this.s = { i: 0, b: dict ? dict.length : 0 };
    this.o = new u8(32768);
    this.p = new u8(0);
    if (dict)
      this.o.set(dict);
  }
  Inflate2.prototype.e = function(c) {
    if (!this.ondata)
      err(5);
    if (this.d)
      err(4);
    if (!this.p.length)
      this.p = c;
    else if (c.length) {
      var n = new u8(this.p.length + c.length);
      n.set(this.p), n.set(c, this.p.length), this.p = n;
    }
  };
  Inflate2.prototype.c = function(final) {
    this.s.i = +(this.d = final || false);
    var bts = this.s.b;
    var dt = inflt(this.p, this.s, this.o);
    this.ondata(slc(dt, bts, this.s.b), this.d);
    this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
    this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
  };
  Inflate2.prototype.push = function(chunk, final) {
    this.e(chunk), this.c(final);
  };
  return Inflate2;
})();
var Gunzip = /* @__PURE__ */ (function() {
  function Gunzip2(opts, cb) {
    this.v = 1;
    this.r = 0;
    Inflate.call(this, opts, cb);
  }
  Gunzip2.prototype.push = function(chunk, final) {
    Inflate.prototype.e.call(this, chunk);
    this.r += chunk.length;
    if (this.v) {
      var p = this.p.subarray(this.v - 1);
      var s = p.length > 3 ? gzs(p) : 4;
      if (s > p.length) {
        if (!final)
          return;
      } else if (this.v > 1 && this.onmember) {
        this.onmember(this.r - p.length);
      }
      this.p = p.subarray(s), this.v = 0;
    }
    Inflate.prototype.c.call(this, 0);
    if (this.s.f && !this.s.l) {
      this.v = shft(this.s.p) + 9;
      this.s = { i: 0 };
      this.o = new u8(0);
      this.push(new u8(0), final);
    } else if (final) {
      Inflate.prototype.c.call(this, final);
    }
  };
  return Gunzip2;
})();
var td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
  td.decode(et, { stream: true });
  tds = 1;
} catch (e) {
}
var dutf8 = function(d) {
  for (var r = "", i2 = 0; ; ) {
    var c = d[i2++];
    var eb = (c > 127) + (c > 223) + (c > 239);
    if (i2 + eb > d.length)
      return { s: r, r: slc(d, i2 - 1) };
    if (!eb)
      r += String.fromCharCode(c);
    else if (eb == 3) {
      c = ((c & 15) << 18 | (d[i2++] & 63) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
    } else if (eb & 1)
      r += String.fromCharCode((c & 31) << 6 | d[i2++] & 63);
    else
      r += String.fromCharCode((c & 15) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63);
  }
};
function strFromU8(dat, latin1) {
  if (latin1) {
    var r = "";
    for (var i2 = 0; i2 < dat.length; i2 += 16384)
      r += String.fromCharCode.apply(null, dat.subarray(i2, i2 + 16384));
    return r;
  } else if (td) {
    return td.decode(dat);
  } else {
    var _a2 = dutf8(dat), s = _a2.s, r = _a2.r;
    if (r.length)
      err(8);
    return s;
  }
}
var z64hs = function(d, b, l, z, sc, su, off) {
  var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
  var nf = nsc + nsu + noff;
  if (z && nf) {
    for (; b + 4 < e; b += 4 + b2(d, b + 2)) {
      if (b2(d, b) == 1) {
        return [
          nsc ? b8(d, b + 4 + 8 * nsu) : sc,
          nsu ? b8(d, b + 4) : su,
          noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
          1
        ];
      }
    }
    if (z < 2)
      err(13);
  }
  return [sc, su, off, 0];
};
var UnzipPassThrough = /* @__PURE__ */ (function() {
  function UnzipPassThrough2() {
  }
  UnzipPassThrough2.prototype.push = function(chunk, final) {
    this.ondata(null, chunk, final);
  };
  UnzipPassThrough2.compression = 0;
  return UnzipPassThrough2;
})();
var UnzipInflate = /* @__PURE__ */ (function() {
  function UnzipInflate2() {
    var _this = this;
    this.i = new Inflate(function(dat, final) {
      _this.ondata(null, dat, final);
    });
  }
  UnzipInflate2.prototype.push = function(chunk, final) {
    try {
      this.i.push(chunk, final);
    } catch (e) {
      this.ondata(e, null, final);
    }
  };
  UnzipInflate2.compression = 8;
  return UnzipInflate2;
})();
var Unzip = /* @__PURE__ */ (function() {
  function Unzip2(cb) {
    this.onfile = cb;
    this.k = [];
    this.o = {
      0: UnzipPassThrough
    };
    this.p = et;
  }
  Unzip2.prototype.push = function(chunk, final) {
    var _this = this;
    if (!this.onfile)
      err(5);
    if (!this.p)
      err(4);
    if (this.c > 0) {
      var len = Math.min(this.c, chunk.length);
      var toAdd = chunk.subarray(0, len);
      this.c -= len;
      if (this.d)
        this.d.push(toAdd, !this.c);
      else
        this.k[0].push(toAdd);
      chunk = chunk.subarray(len);
      if (chunk.length)
        return this.push(chunk, final);
    } else {
      var f = 0, i2 = 0, is = void 0, buf = void 0;
      if (!this.p.length)
        buf = chunk;
      else if (!chunk.length)
        buf = this.p;
      else {
        buf = new u8(this.p.length + chunk.length);
        buf.set(this.p), buf.set(chunk, this.p.length);
      }
      var l = buf.length, oc = this.c, add = oc && this.d;
      var _loop_2 = function() {
        var sig = b4(buf, i2);
        if (sig == 67324752) {
          f = 1, is = i2;
          this_1.d = null;
          this_1.c = 0;
          var bf = b2(buf, i2 + 6), cmp_1 = b2(buf, i2 + 8), u = bf & 2048, dd = bf & 8, fnl = b2(buf, i2 + 26), es = b2(buf, i2 + 28);
          if (l > i2 + 30 + fnl + es) {
            var chks_3 = [];
            this_1.k.unshift(chks_3);
            f = 2;
            var lsc = b4(buf, i2 + 18), lsu = b4(buf, i2 + 22);
            var fn_1 = strFromU8(buf.subarray(i2 + 30, i2 += 30 + fnl), !u);
            var _a2 = z64hs(buf, i2, es, 2, lsc, lsu, 0), sc_1 = _a2[0], su_1 = _a2[1], z64 = _a2[3];
            if (dd)
              sc_1 = -1 - z64;
            i2 += es;
            this_1.c = sc_1;
            var d_1;
            var file_1 = {
              name: fn_1,
              compression: cmp_1,
              start: function() {
                if (!file_1.ondata)
                  err(5);
                if (!sc_1)
                  file_1.ondata(null, et, true);
                else {
                  var ctr = _this.o[cmp_1];
                  if (!ctr)
                    file_1.ondata(err(14, "unknown compression type " + cmp_1, 1), null, false);
                  d_1 = sc_1 < 0 ? new ctr(fn_1) : new ctr(fn_1, sc_1, su_1);
                  d_1.ondata = function(err2, dat3, final2) {
                    file_1.ondata(err2, dat3, final2);
                  };
                  for (var _i = 0, chks_4 = chks_3; _i < chks_4.length; _i++) {
                    var dat2 = chks_4[_i];
                    d_1.push(dat2, false);
                  }
                  if (_this.k[0] == chks_3 && _this.c)
                    _this.d = d_1;
                  else
                    d_1.push(et, true);
                }
              },
              terminate: function() {
                if (d_1 && d_1.terminate)
                  d_1.terminate();
              }
            };
            if (sc_1 >= 0)
              file_1.size = sc_1, file_1.originalSize = su_1;
            this_1.onfile(file_1);
          }
          return "break";
        } else if (oc) {
          if (sig == 134695760) {
            is = i2 += 12 + (oc == -2 && 8), f = 3, this_1.c = 0;
            return "break";
          } else if (sig == 33639248) {
            is = i2 -= 4, f = 3, this_1.c = 0;
            return "break";
          }
        }
      };
      var this_1 = this;
      for (; i2 < l - 4; ++i2) {
        var state_1 = _loop_2();
        if (state_1 === "break")
          break;
      }
      this.p = et;
      if (oc < 0) {
        var dat = f ? buf.subarray(0, is - 12 - (oc == -2 && 8) - (b4(buf, is - 16) == 134695760 && 4)) : buf.subarray(0, i2);
        if (add)
          add.push(dat, !!f);
        else
          this.k[+(f == 2)].push(dat);
      }
      if (f & 2)
        return this.push(buf.subarray(i2), final);
      this.p = buf.subarray(i2);
    }
    if (final) {
      if (this.c)
        err(13);
      this.p = null;
    }
  };
  Unzip2.prototype.register = function(decoder) {
    this.o[decoder.compression] = decoder;
  };
  return Unzip2;
})();
var step = 16384;
function unpacker(kind, budget, open2, notRead) {
  let isOver = false;
  const giveUp = (why, path) => {
    if (!isOver) notRead(why, path);
    isOver = true;
  };
  const feed = kind === "gzip" ? gunzipInto(open2(void 0), budget, giveUp) : unzipInto(open2, budget, giveUp, notRead);
  return {
    push: (bytes, isLast) => {
      for (let at = 0; (at < bytes.length || isLast) && !isOver; at += step) {
        const chunk = bytes.subarray(at, at + step);
        budget.packed(chunk.length);
        try {
          feed(chunk, isLast && at + step >= bytes.length);
        } catch {
          giveUp("it is damaged, encrypted or packed in another way");
        }
        if (at + step >= bytes.length) break;
      }
    }
  };
}
function gunzipInto(sink, budget, giveUp) {
  const gunzip = new Gunzip((chunk, isFinal) => {
    budget.inflated(chunk.length);
    const why = budget.exceeded();
    sink.push(chunk);
    if (why !== void 0) giveUp(why);
    if (isFinal || why !== void 0) sink.end();
  });
  return (chunk, isLast) => {
    try {
      gunzip.push(chunk, isLast);
    } catch (error) {
      sink.end();
      throw error;
    }
  };
}
function unzipInto(open2, budget, giveUp, notRead) {
  let current;
  const heads = zipHeads();
  const unzip = new Unzip((file) => {
    budget.member();
    current = file;
    const sink = open2(file.name);
    let isEnded = false;
    const end = () => {
      if (!isEnded) sink.end();
      isEnded = true;
    };
    file.ondata = (error, chunk, isFinal) => {
      if (error) {
        end();
        notRead("it is damaged, encrypted or packed in another way", file.name);
        return;
      }
      budget.inflated(chunk.length);
      sink.push(chunk);
      const why = budget.exceeded();
      if (why !== void 0) giveUp(why);
      if (isFinal || why !== void 0) end();
    };
    const isHidden = file.compression === 0 && heads.isEncrypted(file.name);
    if (!isHidden && (file.compression === 0 || file.compression === 8)) file.start();
    else {
      end();
      notRead(isHidden ? "it is encrypted" : `it is packed by method ${file.compression}`, file.name);
    }
  });
  unzip.register(UnzipInflate);
  return (chunk, isLast) => {
    heads.note(chunk);
    unzip.push(chunk, isLast);
    if (budget.exceeded() !== void 0) current?.terminate();
  };
}
var longestHead = 30 + 65535;
function zipHeads() {
  const recent = [];
  let length2 = 0;
  return {
    note: (chunk) => {
      recent.push(Buffer.from(chunk));
      length2 += chunk.length;
      while (length2 - (recent[0]?.length ?? 0) >= longestHead + chunk.length) length2 -= recent.shift()?.length ?? 0;
    },
    isEncrypted: (name) => {
      const bytes = Buffer.concat(recent);
      for (let at = bytes.lastIndexOf("PK", void 0, "latin1"); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf("PK", at - 1, "latin1")) {
        if (at + 30 > bytes.length) continue;
        const flags = bytes.readUInt16LE(at + 6);
        const found = strFromU8(bytes.subarray(at + 30, at + 30 + bytes.readUInt16LE(at + 26)), (flags & 2048) === 0);
        if (found === name) return (flags & 1) === 1;
      }
      return false;
    }
  };
}
function memberContext(context, path) {
  const names2 = path === void 0 ? context.names.map((name) => name.replace(/\.gz$/i, "")) : [path, ...context.names];
  return {
    ...context,
    names: names2,
    archivesLeft: context.archivesLeft - 1,
    notRead: (why, inner) => context.notRead(why, inner ?? path)
  };
}
function memberNameContext(context) {
  return { ...context, isName: true, archivesLeft: 0 };
}
function memberLabel(kind, path) {
  return path === void 0 ? kind : `${kind} member ${path}`;
}
function insideMember(member, hits) {
  return hits.map((each) => ({ ...each, offset: 0, members: [member, ...each.members] }));
}
function insideMemberName(member, hits) {
  return hits.map((each) => ({ ...each, offset: 0, members: [member, `name of ${member}`] }));
}
function isNotebook(name, bytes) {
  if (name?.toLowerCase().endsWith(".ipynb")) return true;
  const isJson = /^(?:\xef\xbb\xbf)?\s{0,20}\{/.test(bytes.toString("latin1", 0, 32));
  return isJson && bytes.includes('"nbformat"') && (bytes.includes('"cells"') || bytes.includes('"worksheets"'));
}
function beginsAsNotebook(name, bytes) {
  return isNotebook(name, bytes) || /^(?:\xef\xbb\xbf)?\s{0,20}\{\s{0,20}"cells"\s{0,4}:\s{0,4}\[/.test(bytes.toString("latin1", 0, 80));
}
function cellCounter() {
  let read = 0;
  let depth = 0;
  let isText = false;
  let isEscaped2 = false;
  let text2 = "";
  let cells = 0;
  let list = 0;
  let part;
  const step2 = (byte) => {
    if (isText) {
      if (isEscaped2) isEscaped2 = false;
      else if (byte === 92) isEscaped2 = true;
      else if (byte === 34) isText = false;
      else if (text2.length < 12) text2 += String.fromCharCode(byte);
      return;
    }
    if (byte === 34) {
      isText = true;
      text2 = "";
    } else if (byte === 58) {
      if (list === 0 && text2 === "cells") list = -1;
      else if (list > 0 && depth === list + 1)
        part = text2 === "source" || text2 === "input" ? "source" : text2 === "outputs" ? "output" : void 0;
    } else if (byte === 91 || byte === 123) {
      depth++;
      if (list === -1) list = byte === 91 ? depth : 0;
      else if (list > 0 && depth === list + 1) {
        cells++;
        part = void 0;
      }
    } else if (byte === 93 || byte === 125) {
      if (depth === list) list = 0;
      depth--;
    }
  };
  return {
    at: (bytes, base, place) => {
      for (let at = Math.max(0, read - base); at < place - base; at++) step2(bytes[at]);
      read = Math.max(read, place);
      return list > 0 && depth > list && part !== void 0 ? { number: cells, part } : void 0;
    }
  };
}
function placedHit(hit, bytes, base, lines, cells) {
  const [order2] = hit.within;
  const isWide = order2 === "utf-16le" || order2 === "utf-16be";
  const cell = cells?.at(bytes, base, base + hit.start);
  return {
    hit,
    offset: base + hit.start,
    ...lines.at(bytes, base, base + hit.start, isWide ? order2 : void 0),
    members: [],
    ...cell ? { cell } : {}
  };
}
function rawTokens(decoded, rules, { text: text2, at }, report) {
  for (const rule of rules) {
    for (const found of text2.matchAll(decoded.isName ? rule.namePattern : rule.pattern)) {
      const start = at + found.index;
      reportToken(decoded, rule, found[0], start, start + found[0].length, report);
    }
    if (decoded.isSqlite) gluedTokens(decoded, rule, { text: text2, at }, report);
    if (!rule.isHex && rule.prefix === "") lengthedTokens(decoded, rule, { text: text2, at }, report);
  }
}
function plainTokens(decoded, rules, { text: text2, at }, report) {
  const plain = plainText(text2);
  if (!plain) return;
  for (const rule of rules) {
    for (const found of plain.text.matchAll(decoded.isName ? rule.namePattern : rule.pattern)) {
      if (isTheSame(text2, plain, found.index, found[0].length)) continue;
      const start = plain.places[found.index];
      const last = plain.places[found.index + found[0].length - 1];
      const end = last + (text2.charAt(last) === "%" ? 3 : 1);
      reportToken(decoded, rule, found[0], at + start, at + end, report);
    }
  }
}
function isTheSame(text2, plain, index, length2) {
  const start = plain.places[index];
  if (plain.places[index + length2 - 1] !== start + length2 - 1) return false;
  return text2.slice(Math.max(0, start - 2), start) === plain.text.slice(Math.max(0, index - 2), index) && text2.slice(start + length2, start + length2 + 2) === plain.text.slice(index + length2, index + length2 + 2);
}
function reportToken(decoded, rule, token, start, end, report) {
  if (start < decoded.from || start >= decoded.to) return;
  const confidence = confidenceAt(decoded, rule, token, start, end);
  if (confidence > 0) report({ start, end, token, rule, confidence, within: [], inner: start });
}
var lengths = /[\x00-\x08\x0e-\x1f\x7f-\xff]([-.0-9A-Z_a-z])(?=[A-Za-z0-9_-]{40})/g;
function lengthedTokens(decoded, rule, { text: text2, at }, report) {
  for (const found of text2.matchAll(lengths)) {
    const start = found.index + 2;
    const length2 = text2.charCodeAt(start - 1);
    const token = text2.slice(start, start + length2);
    if (length2 >= rule.least && length2 <= rule.most && token.length === length2 && /^[A-Za-z0-9_-]+$/.test(token))
      reportToken(decoded, rule, token, at + start, at + start + length2, report);
  }
}
function gluedTokens(decoded, rule, { text: text2, at }, report) {
  let failed = 0;
  for (const { 0: name, index } of text2.matchAll(rule.names)) {
    const place = index + name.length;
    if (place < failed || !text2.startsWith(rule.prefix, place)) continue;
    const token = tokenAt(text2, place, rule);
    const start = at + place;
    if (token !== void 0 && isDetectedByName(rule, name, token)) {
      if (start >= decoded.from && start < decoded.to)
        report({ start, end: start + token.length, token, rule, confidence: 4, within: [], inner: start });
    } else if (rule.detectedBy === "claims") failed = place + lengthOfRun(text2, place);
  }
}
function tokenAt(text2, place, rule) {
  if (rule.isHex || rule.prefix !== "") {
    rule.atPlace.lastIndex = place;
    return rule.atPlace.exec(text2)?.[0];
  }
  let end = place;
  while (end < text2.length && end - place < rule.most && /[A-Za-z0-9_-]/.test(text2.charAt(end))) end++;
  return end - place < rule.least ? void 0 : text2.slice(place, end);
}
function isDetectedByName(rule, name, token) {
  if (rule.placeholders.has(token)) return false;
  if (rule.detectedBy === "claims") return isIssuedBy(rule, token) || !(0, import_chunk_26TJVJHO.isCommonName)(name);
  if (isPlaceholder(token)) return false;
  if (rule.detectedBy === "shape") return true;
  return rule.isPrecise || !(0, import_chunk_26TJVJHO.isCommonName)(name) && looksRandom(token) && !readsAsWords(token);
}
function lengthOfRun(text2, start) {
  let end = start;
  while (end < text2.length && /[A-Za-z0-9_.-]/.test(text2.charAt(end))) end++;
  return end - start;
}
var dot2 = 46;
var dash2 = 45;
var colon = 58;
function dottedPieces(bytes) {
  let knownStart = 0;
  let knownEnd = 0;
  const isPart2 = (byte) => byte === dot2 || byte !== void 0 && import_chunk_EWGPG5SO.tokenBytes[byte] === 1;
  const follow2 = (at) => {
    if (at >= knownStart && at < knownEnd) return;
    knownStart = at;
    while (knownStart > 0 && isPart2(bytes[knownStart - 1])) knownStart--;
    if (bytes[knownStart] === dash2 && bytes[knownStart - 1] === colon && knownStart < at) knownStart++;
    knownEnd = at;
    while (isPart2(bytes[knownEnd])) knownEnd++;
  };
  return {
    start: (at) => {
      follow2(at);
      return knownStart;
    },
    end: (at) => {
      follow2(at - 1);
      return knownEnd;
    }
  };
}
var inARow = Uint8Array.from({ length: 256 }, (_, bits2) => 31 - Math.clz32(~bits2 & bits2 + 1));
function findRuns(bytes, from, to, table, least, visit, state) {
  const last = Math.min(bytes.length, to + least - 1);
  let at = Math.max(least, 8) - 1;
  if (from > 0) at = Math.max(at, from + least - 1);
  let passed = -1;
  if (from > 0) {
    const end = runEnd(bytes, from - 1, table);
    if (end > from) {
      const start = runStart(bytes, from, table);
      if (end - start >= least) visit.run(state, start, end);
      passed = end;
      at = end + least - 1;
    }
  }
  while (at < last) {
    const row = table[bytes[at]] | table[bytes[at - 1]] << 1 | table[bytes[at - 2]] << 2 | table[bytes[at - 3]] << 3 | table[bytes[at - 4]] << 4 | table[bytes[at - 5]] << 5 | table[bytes[at - 6]] << 6 | table[bytes[at - 7]] << 7;
    if (row !== 255) {
      const pattern = row & 15;
      if (pattern === 5 || pattern === 10) {
        const zero = pattern === 5 ? at - 1 : at;
        if (bytes[zero] === 0 && bytes[zero - 2] === 0 && bytes[zero - 1] !== 0 && zero > passed) {
          const next = visit.zero(state, zero);
          if (next > at) {
            passed = next;
            at = next + least - 1;
            continue;
          }
        }
      }
      at += least - inARow[row];
      continue;
    }
    const stop = at - least;
    let before = at - 8;
    while (before > stop && table[bytes[before]] === 1) before--;
    if (before > stop) {
      at = before + least;
      continue;
    }
    const start = runStart(bytes, before + 1, table);
    const end = runEnd(bytes, at, table);
    visit.run(state, start, end);
    at = end + least;
  }
}
function runStart(bytes, at, table) {
  let start = at;
  while (start > 0 && table[bytes[start - 1]] === 1) start--;
  return start;
}
function runEnd(bytes, at, table) {
  let end = at;
  while (end < bytes.length && table[bytes[end]] === 1) end++;
  return end;
}
function findSparseRuns(bytes, from, to, table, least, visit, state) {
  const last = Math.min(bytes.length, to + least - 1);
  let at = Math.max(0, from - least) + least - 1;
  while (at < last) {
    const byte = bytes[at];
    if (table[byte] === 0) {
      if (byte === 0 && bytes[at - 1] !== 0 && bytes[at - 2] === 0) {
        const next = visit.zero(state, at);
        if (next > at) {
          at = next + least - 1;
          continue;
        }
      }
      at += least;
      continue;
    }
    const stop = at - least;
    let before = at - 1;
    while (before > stop && table[bytes[before]] === 1) before--;
    if (before > stop) {
      if (before === at - 1 && bytes[before] === 0 && bytes[before - 1] !== 0 && bytes[before - 2] === 0) {
        const next = visit.zero(state, before);
        if (next > before) {
          at = next + least - 1;
          continue;
        }
      }
      at = before + least;
      continue;
    }
    let start = before + 1;
    while (start > 0 && table[bytes[start - 1]] === 1) start--;
    let end = at + 1;
    while (end < bytes.length && table[bytes[end]] === 1) end++;
    visit.run(state, start, end);
    at = end + least;
  }
}
var manyPercents = 8;
var openBracket = 40;
var dot3 = 46;
var longestWords = 240;
var anything = 15;
var longestRow = 16384;
var rowReach = 200;
var escapeReach = 60;
var piece = 65536;
function fastScan(decoded, plan, visit) {
  const { bytes, from, to } = decoded;
  const scanning = {
    decoded,
    bytes,
    plan,
    visit,
    wideDone: from,
    blobDone: 0,
    rowDone: 0,
    dotsDone: -1,
    dots: void 0
  };
  findRuns(bytes, from, to, import_chunk_EWGPG5SO.tokenBytes, plan.step, runs, scanning);
  if (plan.hexPart === 0) return;
  scanning.wideDone = from;
  scanning.rowDone = 0;
  findSparseRuns(bytes, from, to, import_chunk_EWGPG5SO.hexBytes, plan.hexPart, hexPieces, scanning);
}
var runs = { run: lookAtRun, zero: lookAtZero };
var hexPieces = { run: lookAtHexPiece, zero: lookAtZero };
function lookAtZero(scanning, at) {
  if (at < scanning.wideDone) return -1;
  const found = (0, import_chunk_26TJVJHO.wideAt)(scanning.bytes, at);
  if (!found) return -1;
  scanning.visit.wide(found.start, found.end);
  scanning.wideDone = found.end;
  return found.end;
}
function lookAtHexPiece(scanning, start, end) {
  if (end - start < scanning.plan.hexLeast && isBesideLiteralJoin(scanning.bytes, start, end))
    lookAtRow(scanning, start, end);
}
function lookAtRow(scanning, start, end) {
  if (end <= scanning.rowDone) return;
  const { decoded, bytes, plan, visit } = scanning;
  const rowEnd = endOfRow(bytes, end, longestRow);
  scanning.rowDone = rowEnd;
  const text2 = bytes.toString(
    "latin1",
    Math.max(0, start - reach.before),
    Math.min(bytes.length, rowEnd + reach.after)
  );
  if (!plan.rowNear.test(text2)) return;
  if (text2.includes("eyJ")) decoded.far(start, rowEnd);
  lookPlainly(decoded, plan.rules, start - rowReach, rowEnd + rowReach, visit);
}
function lookAtRun(scanning, start, end) {
  const { bytes, plan } = scanning;
  if (isBesideLiteralJoin(bytes, start, end)) lookAtRow(scanning, start, end);
  const before = start > 0 ? bytes[start - 1] : 0;
  const after = end < bytes.length ? bytes[end] : 0;
  const isDotted = before === dot3 || after === dot3 && end + 1 < bytes.length && import_chunk_EWGPG5SO.tokenBytes[bytes[end + 1]] === 1;
  const isPrefixed = startsPrefix(bytes, start, plan) || before === dot3 && startsPrefix(bytes, dotsOf(scanning).start(start), plan);
  if (!isPrefixed && (isDotted || after === openBracket) && end - start < plan.leastOther) return;
  traitsOf(bytes, start, end, plan, scanning.decoded.isSqlite);
  const { longest: longest2, coded, percents } = traits;
  if (longest2 >= import_chunk_26TJVJHO.leastBlob - 7 && end > scanning.blobDone && (longest2 < end - start || isMark(before) || start === 0 && scanning.decoded.isContinued || (0, import_chunk_26TJVJHO.mayBegin)(bytes, start)))
    scanning.blobDone = (0, import_chunk_26TJVJHO.blobsIn)(scanning.decoded, scanning.visit.blob, scanning.blobDone, start, end);
  const needs = traits.needs | (isPrefixed ? 1 : 0);
  const need = percents >= manyPercents || scanning.decoded.isSqlite ? anything : needs | (coded >= plan.leastOpaque && (!isDotted || percents > 0 || isLengthed(bytes, start, end)) ? 4 : 0);
  if ((need === 0 || need === 4) && (longest2 < plan.leastOpaque || percents === 0 && (isDotted && need === 0 || isInBase64(bytes, start, end))))
    return;
  const group = plan.groups[need === 0 ? 4 : need];
  if ((need & 1) === 0 && percents === 0 && isUnnamedAt(bytes, start) && (isSumAt(bytes, end) || !isNamedAbove(scanning.decoded, group, start)))
    return;
  if ((need === 0 || need === 4) && !mayBeOpaque(scanning, need, percents > 0, start, end)) return;
  lookClosely(scanning, need === 0 ? 4 : need, isDotted && (isPrefixed || scanning.decoded.isSqlite), start, end);
}
function mayBeOpaque({ bytes, plan }, need, isEncoded, start, end) {
  const isAssigned = isAssignedAt(bytes, start);
  if (need === 0 && !isAssigned) return false;
  const text2 = !isEncoded && end - start < longestWords ? bytes.toString("latin1", start, end) : "";
  if (text2 !== "" && readsAsWords(text2)) return false;
  const isCode = need === 0 || text2 !== "" && readsAsCode(text2);
  return !isCode || isAssigned && plan.ownNear.test(bytes.toString("latin1", Math.max(0, start - reach.direct), start));
}
function lookClosely(scanning, need, isDotted, start, end) {
  const { decoded, plan, visit } = scanning;
  const group = plan.groups[need];
  if (!isDotted) {
    look(decoded, group, start, end, visit);
    return;
  }
  const dots = dotsOf(scanning);
  const first = dots.start(start);
  if (first === scanning.dotsDone) return;
  scanning.dotsDone = first;
  look(decoded, group, first, dots.end(end), visit);
}
function dotsOf(scanning) {
  scanning.dots ??= dottedPieces(scanning.bytes);
  return scanning.dots;
}
function look(decoded, { rules, lead, near }, start, end, visit) {
  const { bytes } = decoded;
  if (near && end - start < piece && !near.test(bytes.toString("latin1", Math.max(0, start - reach.before), Math.min(bytes.length, end + reach.after))))
    return;
  for (let at = start; at < end; at += piece) {
    const first = Math.max(0, at - 2 - lead);
    rawTokens(
      decoded,
      rules,
      {
        text: bytes.toString("latin1", first, Math.min(bytes.length, Math.min(end, at + piece + import_chunk_26TJVJHO.longestToken) + 2)),
        at: first
      },
      visit.token
    );
  }
  if (isEscaped(bytes, start, end)) lookPlainly(decoded, rules, start - escapeReach, end + escapeReach, visit);
}
function lookPlainly(decoded, rules, from, to, visit) {
  const first = Math.max(0, from);
  plainTokens(
    decoded,
    rules,
    { text: decoded.bytes.toString("latin1", first, Math.min(decoded.bytes.length, to)), at: first },
    visit.token
  );
}
function isNamedAbove({ bytes }, { near }, start) {
  return near?.test(bytes.toString("latin1", Math.max(0, start - reach.direct), start)) ?? true;
}
var wide = new RegExp(
  `[\\t\\n\\r\\x20-\\x7e\\xa0-\\xff](?:\\x00[\\t\\n\\r\\x20-\\x7e\\xa0-\\xff]){${import_chunk_26TJVJHO.leastWide - 1},}`,
  "g"
);
var encoded = new RegExp(`[A-Za-z0-9+/_-]{${import_chunk_26TJVJHO.leastBlob - 7},}`, "g");
function slowScan(decoded, rules, visit) {
  const text2 = decoded.bytes.toString("latin1");
  rawTokens(decoded, rules, { text: text2, at: 0 }, visit.token);
  plainTokens(decoded, rules, { text: text2, at: 0 }, visit.token);
  for (const found of text2.matchAll(wide)) visit.wide(found.index, found.index + found[0].length);
  let done = 0;
  for (const found of text2.matchAll(encoded)) {
    if (found.index < done) continue;
    const blob = (0, import_chunk_26TJVJHO.blobAt)(decoded.bytes, found.index);
    if (!blob) continue;
    done = blob.end;
    visit.blob(blob);
  }
}
var leastHalf = 8;
var mostBetween = 120;
var mostHalf = 24;
function knownSecretHalves(forms) {
  return forms.filter(({ bytes, encoding }) => bytes.length >= 2 * leastHalf && (encoding === void 0 || encoding === "base64")).flatMap((form) => {
    const length2 = Math.min(mostHalf, form.bytes.length >> 1);
    return [
      { form, bytes: form.bytes.subarray(0, length2), isFirst: true },
      { form, bytes: form.bytes.subarray(-length2), isFirst: false }
    ];
  });
}
function brokenAround(bytes, { form, bytes: half, isFirst }, start) {
  const rest = isFirst ? form.bytes.subarray(half.length) : form.bytes.subarray(0, form.bytes.length - half.length);
  const far = isFirst ? follow(bytes, rest, start + half.length, 1) : follow(bytes, rest, start - 1, -1);
  if (far === void 0) return void 0;
  return isFirst ? { start, end: far } : { start: far + 1, end: start + half.length };
}
function follow(bytes, text2, from, step2) {
  let at = from;
  let joins2 = 0;
  let between = 0;
  for (let index = step2 === 1 ? 0 : text2.length - 1; index >= 0 && index < text2.length; ) {
    if (at < 0 || at >= bytes.length) return void 0;
    if (bytes[at] === text2[index]) {
      index += step2;
      between = 0;
    } else if (join[bytes[at]] === 1 && between < mostBetween) {
      between++;
      joins2++;
    } else return void 0;
    at += step2;
  }
  return joins2 > 0 ? at : void 0;
}
var join = (0, import_chunk_EWGPG5SO.tableOf)(" 	\r\n\"'`+.&\\=,>|#nrbfu");
function settleHits(hits) {
  const sorted = [...hits].sort((one, other) => one.start - other.start);
  const settled = [];
  for (let first = 0; first < sorted.length; ) {
    let next = first;
    for (let end = 0; next < sorted.length && (next === first || sorted[next].start < end); next++)
      end = Math.max(end, sorted[next].end);
    for (const hit of settleGroup(sorted.slice(first, next))) settled.push(hit);
    first = next;
  }
  return settled;
}
function settleGroup(hits) {
  if (hits.length === 1) return hits;
  const kept = [];
  const seen = /* @__PURE__ */ new Set();
  for (const hit of [...hits].sort(
    (one, other) => rank(other) - rank(one) || length(other) - length(one) || other.confidence - one.confidence || one.start - other.start
  )) {
    const key = `${hit.start} ${hit.end} ${hit.inner} ${hit.rule?.kind} ${hit.token}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const rival = kept.find((each) => each.start < hit.end && hit.start < each.end && !areApart(each, hit));
    if (!rival) kept.push(hit);
    else if (hit.rule && !rival.rule && rival.knownSecret && rival.token === hit.token)
      kept[kept.indexOf(rival)] = { ...rival, rule: hit.rule };
    else if (hit.knownSecret && !rival.knownSecret && rival.token === hit.token)
      kept[kept.indexOf(rival)] = { ...rival, knownSecret: hit.knownSecret };
  }
  return kept.sort((one, other) => one.start - other.start || one.inner - other.inner);
}
function areApart(one, other) {
  return one.within.length > 0 && other.within.length > 0 && isDecoded(one) && isDecoded(other) && one.token !== other.token;
}
function isDecoded(hit) {
  return hit.inner >= 0;
}
function rank(hit) {
  if (hit.knownSecret && hit.within.length === 0) return 4;
  if (hit.rule && hit.rule.detectedBy !== "names" && hit.within.length === 0) return 3;
  if (hit.within.length > 0 && isDecoded(hit)) return 2;
  return 1;
}
function length(hit) {
  return hit.end - hit.start;
}
var margin = { before: 400, after: 120, wide: 120 };
function scanDecodedText(decoded, tools) {
  const hits = [];
  const keep = (hit) => {
    if (hit.start >= decoded.from && hit.start < decoded.to) hits.push(hit);
  };
  const visit = {
    token: keep,
    wide: (start, end) => {
      decoded.far(start, end);
      wideHits(decoded, tools, start, end).forEach(keep);
    },
    blob: (blob) => {
      decoded.far(blob.start, blob.end);
      blobHits(decoded, tools, blob).forEach(keep);
    }
  };
  if (isPng(decoded.bytes)) pngTexts(decoded.bytes).forEach(visit.blob);
  if (tools.way === "fast") fastScan(decoded, tools.plan, visit);
  else slowScan(decoded, tools.plan.rules, visit);
  if (tools.forms.length > 0) knownSecretHits(decoded, tools, keep);
  return hits.length === 0 ? hits : settleHits(hits);
}
function wideHits(decoded, tools, start, end) {
  const order2 = (0, import_chunk_26TJVJHO.wideOrder)(decoded.bytes, { start, end });
  const before = decoded.bytes.subarray(Math.max(0, start - margin.wide), start).filter((byte, index, all) => byte !== 0 || all[index - 1] === 0);
  const text2 = Buffer.concat([before, (0, import_chunk_26TJVJHO.narrowed)(decoded.bytes, { start, end })]);
  const inner = {
    ...innerText(decoded, { start, end }, text2, before.length, text2.length, tools.mentions, decoded.depth),
    isSqlite: decoded.isSqlite,
    isContinued: decoded.isContinued && start < 2
  };
  return scanDecodedText(inner, tools).map((hit) => ({
    ...hit,
    start: start + 2 * (hit.start - before.length),
    end: Math.min(end, start + 2 * (hit.end - before.length)),
    within: [order2, ...hit.within],
    inner: hit.within.length > 0 ? hit.inner : hit.start
  }));
}
function blobHits(decoded, tools, { start, end, bytes, encoding }) {
  if (decoded.depth >= tools.encodingDepth) return [];
  const unpacked2 = decoded.unpack(bytes);
  if (unpacked2) return unpacked2.map((hit) => ({ ...hit, start, end, within: [encoding, ...hit.within] }));
  const isApart = encoding === "png text";
  const before = decoded.bytes.subarray(isApart ? start : Math.max(0, start - margin.before), start);
  const around = Buffer.concat([before, bytes, decoded.bytes.subarray(end, isApart ? end : end + margin.after)]);
  const inner = innerText(
    decoded,
    { start, end },
    around,
    before.length,
    before.length + bytes.length,
    tools.mentions,
    decoded.depth + 1
  );
  return scanDecodedText(inner, tools).map((hit) => ({
    ...hit,
    start,
    end,
    within: [encoding, ...hit.within],
    inner: hit.inner
  }));
}
function knownSecretHits(decoded, { forms, halves, searchForms, way }, keep) {
  const found = (index, start) => {
    const half = halves[index - forms.length];
    if (half) {
      const place = brokenAround(decoded.bytes, half, start);
      const { encoding: encoding2, knownSecret: knownSecret2, token: token2 } = half.form;
      if (place)
        keep({
          ...place,
          token: token2,
          knownSecret: knownSecret2,
          confidence: 5,
          within: [...encoding2 === void 0 ? [] : [encoding2], "several parts"],
          inner: -1
        });
      return;
    }
    const { bytes, encoding, knownSecret, token } = forms[index];
    const within = encoding === void 0 ? [] : [encoding === "utf-16" ? (0, import_chunk_26TJVJHO.wideOrder)(decoded.bytes, { start, end: start + bytes.length }) : encoding];
    keep({
      start,
      end: start + bytes.length,
      token,
      knownSecret,
      confidence: 5,
      within,
      inner: encoding === void 0 ? start : -1
    });
  };
  if (way === "fast") searchForms(decoded.bytes, decoded.from, decoded.to, found);
  else {
    [...forms, ...halves].forEach(({ bytes }, index) => {
      for (let at = decoded.bytes.indexOf(bytes, decoded.from); at >= 0; at = decoded.bytes.indexOf(bytes, at + 1))
        found(index, at);
    });
  }
}
var ahead = 4 * 1024 * 1024 + mentionReach.after + 4 * import_chunk_26TJVJHO.longestToken;
var behind = mentionReach.before + 4 * import_chunk_26TJVJHO.longestToken;
var portion = 4 * 1024 * 1024;
function itemScan(context) {
  const lines = (0, import_chunk_26TJVJHO.lineCounter)();
  let cells;
  const packed = [];
  const packedTokens = /* @__PURE__ */ new Set();
  let waiting = [];
  let held = 0;
  let base = 0;
  let done = 0;
  let archive;
  let isSqlite = false;
  let isFirst = true;
  const sniff = (bytes) => {
    isFirst = false;
    isSqlite = isDatabase(bytes);
    if (beginsAsNotebook(context.names[0], bytes)) cells = cellCounter();
    const kind = (0, import_chunk_26TJVJHO.archiveKind)(bytes);
    if (kind)
      archive = archiveOf(context, kind, (hits) => {
        for (const hit of hits) packed.push(hit);
      });
  };
  const look2 = (isLast) => {
    const bytes = waiting.length === 1 ? waiting[0] : Buffer.concat(waiting);
    const from = done - base;
    const to = isLast ? bytes.length : bytes.length - ahead;
    const part = {
      from: Math.max(0, from - import_chunk_26TJVJHO.longestToken),
      to: Math.min(bytes.length, to + import_chunk_26TJVJHO.longestToken),
      isContinued: base > 0,
      isSqlite
    };
    const placed = scanDecodedText(outerText(bytes, part, context, notFar), context.tools).filter(({ start, token }) => start >= from && start < to && !packedTokens.has(token)).map((hit) => placedHit(hit, bytes, base, lines, cells));
    if (!isLast) {
      done = base + to;
      const dropped = Math.max(0, to - behind);
      lines.pass(bytes, base, base + dropped);
      cells?.at(bytes, base, base + dropped);
      const rest = Buffer.from(bytes.subarray(dropped));
      waiting = [rest];
      held = rest.length;
      base += dropped;
    }
    return placed;
  };
  return {
    push: (bytes, isLast) => {
      waiting.push(isLast ? bytes : Buffer.from(bytes));
      held += bytes.length;
      if (isFirst && (held >= 16 || isLast)) {
        const start = waiting.length === 1 ? waiting[0] : Buffer.concat(waiting);
        sniff(start);
        archive?.push(start, isLast);
      } else archive?.push(bytes, isLast);
      for (const { hit } of packed) packedTokens.add(hit.token);
      const found = packed.splice(0);
      return isLast || held - (done - base) >= ahead + portion ? [...found, ...look2(isLast)] : found;
    }
  };
}
var tooDeep = "it is an archive in an archive in an archive";
function isDatabase(bytes) {
  return bytes[0] === 83 && bytes.toString("latin1", 0, 15) === "SQLite format 3";
}
function archiveOf(context, kind, found) {
  if (context.archivesLeft === 0) {
    context.notRead(tooDeep);
    return void 0;
  }
  return unpacker(
    kind,
    context.budget(),
    (path) => {
      const member = memberLabel(kind, path);
      const scan = itemScan(memberContext(context, path));
      if (path !== void 0)
        found(insideMemberName(member, itemScan(memberNameContext(context)).push(Buffer.from(path, "utf8"), true)));
      return {
        push: (chunk) => found(insideMember(member, scan.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength), false))),
        end: () => found(insideMember(member, scan.push(Buffer.alloc(0), true)))
      };
    },
    context.notRead
  );
}
var leastLength = 8;
function knownSecretForms(knownSecrets) {
  const forms = /* @__PURE__ */ new Map();
  for (const knownSecret of knownSecrets) {
    const token = knownSecret.secret.reveal();
    if (token.length < leastLength || isPlaceholder(token)) continue;
    for (const [encoding, bytes] of encodingsOf(token)) {
      const key = bytes.toString("latin1");
      if (!forms.has(key)) forms.set(key, { bytes, knownSecret, token, ...encoding === "" ? {} : { encoding } });
    }
  }
  return [...forms.values()];
}
function encodingsOf(token) {
  const utf8 = Buffer.from(token, "utf8");
  const hex = utf8.toString("hex");
  const wide3 = Buffer.from(token, "utf16le");
  return [
    ["", utf8],
    ["json string", Buffer.from(JSON.stringify(token).slice(1, -1), "utf8")],
    ["percent-encoding", Buffer.from(encodeURIComponent(utf8.toString("utf8")), "utf8")],
    [
      "percent-encoding",
      Buffer.from([...utf8].map((byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`).join(""), "latin1")
    ],
    [
      "percent-encoding",
      Buffer.from([...utf8].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""), "latin1")
    ],
    // Tools show hex in either case.
    .../^[0-9a-f-]+$/.test(token) ? [["", Buffer.from(token.toUpperCase(), "latin1")]] : [],
    ["percent-encoding", Buffer.from(encodeURIComponent(encodeURIComponent(token)), "utf8")],
    ["html", Buffer.from(token.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"), "utf8")],
    ["hex", Buffer.from(hex, "latin1")],
    ["hex", Buffer.from(hex.toUpperCase(), "latin1")],
    // In both byte orders its text but for the first or last zero is the same.
    ["utf-16", wide3.at(-1) === 0 ? wide3.subarray(0, -1) : wide3],
    ...isLatin1(token) ? [["latin-1", Buffer.from(token, "latin1")]] : [],
    ...[0, 1, 2].flatMap((before) => {
      const core = base64Core(utf8, before);
      return [
        ["base64", Buffer.from(core, "latin1")],
        ["base64", Buffer.from(core.replaceAll("+", "-").replaceAll("/", "_"), "latin1")]
      ];
    })
  ];
}
function base64Core(bytes, before) {
  const whole = Buffer.concat([Buffer.alloc(before), bytes]);
  return whole.toString("base64").slice(Math.ceil(before * 8 / 6), Math.floor(whole.length * 8 / 6));
}
function isLatin1(token) {
  return Buffer.from(token, "latin1").toString("latin1") === token && Buffer.byteLength(token) !== token.length;
}
var call = "call_some_function_name_here(x, 0x0123456789abcdef0123)\n";
var wide2 = "deadbeef, abcdef01 and then 0123";
var text = Buffer.concat([
  Buffer.from(`${call}short words, and others\0\0a\0b\0\0 x\0y\0z\0\0${call}.`, "latin1"),
  Buffer.from(wide2, "utf16le"),
  Buffer.from(`..${call}`, "latin1"),
  Buffer.from(wide2, "utf16le"),
  Buffer.from(
    `%41%42%43%44%45%46%47(, a-B-c_12345678q901234(, 0123456789abcdef0123456789abcdef(, 0123456789abcdef0123456789abcdefq(${call}call_some_function_name_here`,
    "latin1"
  )
]);
var nothing = { token: () => {
}, wide: () => {
}, blob: () => {
} };
function warmUp(plan) {
  for (const from of [0, 1, 3]) {
    const part = { from, to: text.length, isContinued: false, isSqlite: false };
    fastScan(
      outerText(text, part, { names: [], isName: false, mentions: { all: () => [] }, unpack: () => void 0 }, notFar),
      plan,
      nothing
    );
  }
}
function membersAtOnce(bytes, budget) {
  const packed = (0, import_chunk_26TJVJHO.archiveKind)(bytes) === "gzip" ? gzipMember(bytes) : zipMembers(bytes);
  if (!packed) return void 0;
  const size = packed.reduce((sum, member) => sum + member.size, 0);
  if (!budget.hasRoomFor(size, packed.length)) return void 0;
  const members = [];
  for (const member of packed) {
    const content = contentOf(member);
    if (!content) return void 0;
    members.push({ path: member.path, content });
  }
  budget.packed(bytes.length);
  budget.inflated(size);
  for (const { path } of members) if (path !== void 0) budget.member();
  return members;
}
function gzipMember(bytes) {
  return bytes.length < 18 ? void 0 : [{ path: void 0, packed: bytes, how: "gzip", size: bytes.readUInt32LE(bytes.length - 4) }];
}
var header = 67324752;
var isEncrypted = 1;
var isStreamed = 8;
var isUtf8 = 2048;
function zipMembers(bytes) {
  const members = [];
  let at = 0;
  while (at + 30 < bytes.length && bytes.readUInt32LE(at) === header) {
    const flags = bytes.readUInt16LE(at + 6);
    const method = bytes.readUInt16LE(at + 8);
    const length2 = bytes.readUInt32LE(at + 18);
    const size = bytes.readUInt32LE(at + 22);
    const nameEnd = at + 30 + bytes.readUInt16LE(at + 26);
    const start = nameEnd + bytes.readUInt16LE(at + 28);
    const isPlain = (flags & (isEncrypted | isStreamed)) === 0 && (method === 8 || method === 0 && size === length2);
    if (!isPlain || start + length2 > bytes.length || size === 4294967295) return void 0;
    members.push({
      path: strFromU8(bytes.subarray(at + 30, nameEnd), (flags & isUtf8) === 0),
      packed: bytes.subarray(start, start + length2),
      how: method === 0 || length2 === 0 ? "stored" : "deflate",
      size: length2 === 0 ? 0 : size
    });
    at = start + length2;
  }
  return members.length === 0 || bytes.includes("PK", at, "latin1") ? void 0 : members;
}
function contentOf({ packed, how, size }) {
  if (how === "stored") return packed;
  const { gunzipSync, inflateRawSync } = process.getBuiltinModule("node:zlib");
  const options = { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 };
  try {
    const content = how === "gzip" ? gunzipSync(packed, options) : inflateRawSync(packed, options);
    return content.length === size ? content : void 0;
  } catch {
    return void 0;
  }
}
var none = [];
function wholeScan(context, bytes) {
  const kind = (0, import_chunk_26TJVJHO.archiveKind)(bytes);
  return kind ? archiveScan(context, bytes, kind) : placedHits(context, bytes, hitsIn(context, bytes, "all", notFar));
}
function spanScan(context, bytes, spans, far) {
  const hits = hitsIn(context, bytes, spans, far);
  for (const { start, end } of hits) far(start, end);
  return placedHits(context, bytes, hits);
}
function hitsIn(context, bytes, spans, far) {
  const decoded = outerText(
    bytes,
    { from: 0, to: bytes.length, isContinued: false, isSqlite: isDatabase(bytes) },
    context,
    far
  );
  return spans === "all" ? scanDecodedText(decoded, context.tools) : spans.flatMap((span) => scanDecodedText(textBetween(decoded, span), context.tools));
}
function placedHits(context, bytes, hits) {
  if (hits.length === 0) return none;
  const lines = (0, import_chunk_26TJVJHO.lineCounter)();
  const [name] = context.names;
  const cells = isNotebook(name, bytes) ? cellCounter() : void 0;
  return hits.map((hit) => placedHit(hit, bytes, 0, lines, cells));
}
function archiveScan(context, bytes, kind) {
  if (context.archivesLeft === 0) {
    context.notRead(tooDeep);
    return placedHits(context, bytes, hitsIn(context, bytes, "all", notFar));
  }
  const members = membersAtOnce(bytes, context.budget());
  if (!members) return itemScan(context).push(bytes, true);
  const inMembers = [];
  for (const { path, content } of members) {
    const member = memberLabel(kind, path);
    if (path !== void 0)
      inMembers.push(insideMemberName(member, wholeScan(memberNameContext(context), Buffer.from(path, "utf8"))));
    inMembers.push(insideMember(member, wholeScan(memberContext(context, path), content)));
    const why = context.budget().exceeded();
    if (why === void 0) continue;
    context.notRead(why);
    break;
  }
  const found = inMembers.flat();
  const tokens = new Set(found.map(({ hit }) => hit.token));
  const own = hitsIn(context, bytes, "all", notFar).filter(({ token }) => !tokens.has(token));
  return [...found, ...placedHits(context, bytes, own)];
}
var dot4 = 46;
var rowBytes = 240;
function widenedSpans(bytes, spans, longestForm) {
  const before = Math.max(reach.after + rowBytes, longestForm);
  const after = reach.before;
  const widened = [];
  for (const { from, to } of spans) {
    const last = widened.at(-1);
    const start = last && from - before <= last.to ? last.from : startOfRun(bytes, Math.max(0, from - before));
    const joins2 = last !== void 0 && start <= last.to;
    const end = Math.min(bytes.length, to + after);
    if (joins2) widened[widened.length - 1] = { from: last.from, to: Math.max(last.to, end) };
    else widened.push({ from: start, to: end });
  }
  return widened;
}
function joinedSpans(spans) {
  if (spans.length < 2) return spans;
  const joined = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}
function startOfRun(bytes, at) {
  let start = at;
  while (start > 0 && isPart(bytes[start - 1])) start--;
  return start;
}
function isPart(byte) {
  return import_chunk_EWGPG5SO.tokenBytes[byte] === 1 || byte === dot4 || byte === 43 || byte === 47 || byte === 61;
}
var noSearch = () => {
};
function createMatcher(options) {
  const limits = { ...defaultLimits, ...options.limits };
  const rules = (0, import_chunk_26TJVJHO.tokenPatterns)(options.providers);
  const plan = scanPlan(rules);
  const mentions = platformMentions(options.providers, rules);
  const forms = knownSecretForms(options.knownSecrets ?? []);
  const halves = knownSecretHalves(forms);
  const searchForms = forms.length === 0 ? noSearch : textSearch([...forms, ...halves].map(({ bytes }) => bytes));
  const longestForm = Math.max(0, ...forms.map(({ bytes }) => bytes.length)) + (halves.length > 0 ? mostBetween : 0);
  const labelOf2 = makeLabels();
  const toolsOf = (way) => ({
    plan,
    mentions,
    forms,
    halves,
    searchForms,
    longestForm,
    encodingDepth: limits.encodingDepth,
    way
  });
  const fast = toolsOf("fast");
  const slow = toolsOf("slow");
  warmUp(plan);
  const contextOf = (head, tools, names2 = [head.name]) => {
    let budget;
    const context = {
      tools,
      mentions,
      names: names2,
      isName: isNameOrigin(head),
      archivesLeft: limits.archiveDepth,
      budget: () => {
        budget ??= unpackBudget(limits);
        return budget;
      },
      notRead: (why, path) => options.onNotRead?.(mask(path === void 0 ? thingIn(head) : `${thingIn(head)}: ${path}`), why),
      unpack: (bytes) => (0, import_chunk_26TJVJHO.isArchive)(bytes) ? wholeScan({ ...context, archivesLeft: 1 }, bytes).map(unpackedHit) : void 0
    };
    return context;
  };
  const isBare = (bytes) => forms.length === 0 && isBareName(bytes, plan);
  const mask = (text2) => {
    const bytes = Buffer.from(text2, "utf8");
    if (isBare(bytes)) return text2;
    const context = contextOf({ name: "", origin: { is: "stream" } }, fast, []);
    const whole = { from: 0, to: bytes.length, isContinued: false, isSqlite: false };
    return maskedText(
      bytes,
      [true, false].flatMap((isName) => scanDecodedText(outerText(bytes, whole, { ...context, isName }, notFar), fast))
    );
  };
  const matchOf = (head, { hit, members, ...place }) => ({
    origin: head.origin,
    name: mask(head.name),
    kind: kindOf(options.providers, hit),
    provider: hit.knownSecret?.provider ?? hit.rule?.provider ?? "",
    ...place,
    within: [...members.map(mask), ...hit.within],
    ...hit.knownSecret ? { own: { client: hit.knownSecret.client, slot: hit.knownSecret.slot } } : {},
    label: labelOf2(hit.token),
    ...options.fingerprintOf ? { fingerprint: options.fingerprintOf(hit.token) } : {}
  });
  const inName = (head) => {
    if (head.origin.is !== "file" && head.origin.is !== "index") return none2;
    const bytes = Buffer.from(head.name, "utf8");
    if (isBare(bytes)) return none2;
    const named = { name: head.name, origin: { is: "metadata", what: "file-name", path: head.name } };
    const found = wholeScan(contextOf(named, fast, []), bytes);
    return found.length === 0 ? none2 : found.map((placed) => matchOf(named, placed));
  };
  const matchWhole = (bytes, head, tools) => {
    if (tools.way === "fast" && head.origin.is === "metadata" && bytes.length <= longestName && isBare(bytes))
      return none2;
    const named = inName(head);
    const found = wholeScan(contextOf(head, tools), asBuffer(bytes));
    return found.length === 0 ? named : [...named, ...found.map((placed) => matchOf(head, placed))];
  };
  const lookAtNew = (bytes, head, spans) => {
    const whole = asBuffer(bytes);
    if ((0, import_chunk_26TJVJHO.isArchive)(whole) || isDatabase(whole) || isPng(whole))
      return { matches: matchWhole(bytes, head, fast), again: "all" };
    const again = [];
    const near = spans === "all" ? spans : widenedSpans(whole, spans, longestForm);
    const found = spanScan(contextOf(head, fast), whole, near, (from, to) => again.push({ from, to }));
    return {
      matches: found.map((placed) => matchOf(head, placed)),
      again: again.length > mostAgain ? "all" : joinedSpans(again)
    };
  };
  async function* match(item) {
    if (item.content instanceof Uint8Array) {
      yield* matchWhole(item.content, item, fast);
      return;
    }
    yield* inName(item);
    const scan = itemScan(contextOf(item, fast));
    for await (const slice of item.content)
      for (const placed of scan.push(asBuffer(slice), false)) yield matchOf(item, placed);
    for (const placed of scan.push(Buffer.alloc(0), true)) yield matchOf(item, placed);
  }
  return {
    match,
    matchBytes: (bytes, head) => matchWhole(bytes, head, fast),
    lookAtNew,
    verifyBytes: (bytes, head) => matchWhole(bytes, head, slow),
    mask
  };
}
var longestName = 255;
var mostAgain = 256;
var none2 = [];
function thingIn({ name, origin }) {
  return origin.is === "object" ? `${name} ${origin.object}` : name;
}
function asBuffer(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function isNameOrigin({ origin }) {
  if (origin.is === "object") return origin.kind === "tree";
  return origin.is === "metadata" && ["branch-name", "tag-name", "file-name", "symlink-target"].includes(origin.what);
}
function unpackedHit({ hit, members }, index) {
  return { ...hit, within: [...members, ...hit.within], inner: index };
}
function kindOf(providers, { knownSecret, rule, token }) {
  if (rule && (!knownSecret || rule.provider === knownSecret.provider)) return rule.kind;
  if (!knownSecret) return "";
  const shape = providers.find(({ id }) => id === knownSecret.provider)?.tokens.filter(({ slots, meaning }) => slots.includes(knownSecret.slot) && meaning !== "identifier").find((each) => (0, import_chunk_Z2R2PZW6.hasShape)((0, import_chunk_Z2R2PZW6.parseShape)(each.shape), token));
  return `${knownSecret.provider}/${shape?.kind ?? knownSecret.slot}`;
}
function makeLabels() {
  const labels = /* @__PURE__ */ new Map();
  return (token) => {
    const known2 = labels.get(token);
    if (known2 !== void 0) return known2;
    const label = labelOf(labels.size);
    labels.set(token, label);
    return label;
  };
}
function labelOf(index) {
  const letter = String.fromCharCode(65 + index % 26);
  return index < 26 ? letter : labelOf(Math.floor(index / 26) - 1) + letter;
}
function maskedText(bytes, hits) {
  let result = "";
  let done = 0;
  for (const { start, end } of [...hits].sort((one, other) => one.start - other.start)) {
    if (end <= done) continue;
    result += start < done ? "" : `${bytes.toString("utf8", done, start)}[secret]`;
    done = end;
  }
  return result + bytes.toString("utf8", done);
}
function makePlatformOfName(providers) {
  const mentions = platformMentions(providers, (0, import_chunk_26TJVJHO.tokenPatterns)(providers));
  return (name) => mentions.all(name).at(-1)?.provider;
}
function scanKit() {
  return { providers: import_chunk_CJXIZDKS.catalog, createMatcher, platformOfName: makePlatformOfName(import_chunk_CJXIZDKS.catalog) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanKit
});
