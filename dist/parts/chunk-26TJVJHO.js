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

// part:dist/parts/chunk-26TJVJHO.js
var chunk_26TJVJHO_exports = {};
__export(chunk_26TJVJHO_exports, {
  anyOf: () => anyOf,
  archiveKind: () => archiveKind,
  blobAt: () => blobAt,
  blobsIn: () => blobsIn,
  isArchive: () => isArchive,
  isCommonName: () => isCommonName,
  joinedParts: () => joinedParts,
  joinedWords: () => joinedWords,
  leastBlob: () => leastBlob,
  leastJwtPiece: () => leastJwtPiece,
  leastWide: () => leastWide,
  lineCounter: () => lineCounter,
  longestToken: () => longestToken,
  longestWord: () => longestWord,
  mayBegin: () => mayBegin,
  namesOtherThing: () => namesOtherThing,
  namesPlaceholder: () => namesPlaceholder,
  namesSecret: () => namesSecret,
  namesSecretOfPlatform: () => namesSecretOfPlatform,
  narrowed: () => narrowed,
  platformWords: () => platformWords,
  secretStems: () => secretStems,
  squashed: () => squashed,
  tokenPatterns: () => tokenPatterns,
  wideAt: () => wideAt,
  wideOrder: () => wideOrder,
  withoutVerbs: () => withoutVerbs,
  wordsOf: () => wordsOf
});
module.exports = __toCommonJS(chunk_26TJVJHO_exports);
var import_chunk_EWGPG5SO = require("./chunk-EWGPG5SO.js");
var import_chunk_Z2R2PZW6 = __toESM(require_chunk_Z2R2PZW6());
var import_node_buffer = require("node:buffer");
var import_node_buffer2 = require("node:buffer");
function wordsOf(name) {
  return (name.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/g) ?? []).map((word) => word.toLowerCase());
}
function joinedWords(name) {
  return `_${wordsOf(name).join("_")}_`;
}
function joinedParts(name) {
  return `_${(name.toLowerCase().match(/[a-z0-9]+/g) ?? []).join("_")}_`;
}
function squashed(name) {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
var verbs = new Set("get set save use add put store with update write new my your our the old".split(" "));
function withoutVerbs(name) {
  const words = wordsOf(name);
  const first = words.findIndex((word) => !verbs.has(word));
  return words.slice(Math.max(0, first)).join("_");
}
var common = new Set(
  "access api app auth authorization bearer client credential credentials default id identity jwt key my oauth oauth2 password private public refresh secret session token tokens user x".split(
    " "
  )
);
function isCommonName(name) {
  return wordsOf(name).every((word) => common.has(word));
}
var secretWords = "token tokens secret secrets password passwd passwort pwd auth authorization bearer credential credentials cred creds jwt authtoken accesstoken refreshtoken clientsecret".split(
  " "
);
var plainSecret = new Set(secretWords);
var anySecret = /* @__PURE__ */ new Set([...secretWords, "key", "keys", "apikey", "pass", "pat", "login", "tok"]);
var uninformative = /^(?:\d+|default|value|new|old|prod|dev|test|str|string|text|val|hex|header)$/;
var placeholderNames = new Set(
  "test tests testing fake dummy mock example sample placeholder invalid bogus expected".split(" ")
);
function namesPlaceholder(name) {
  return wordsOf(name).some((word) => placeholderNames.has(word));
}
function namesSecret(name) {
  return endsIn(name, plainSecret);
}
function namesSecretOfPlatform(name) {
  return endsIn(name, anySecret);
}
var secretStems = ["token", "secret", "passw", "pwd", "auth", "bearer", "cred", "jwt"];
function endsIn(name, known) {
  const words = wordsOf(name);
  return known.has(words.at(-1) ?? "") || uninformative.test(words.at(-1) ?? "") && known.has(words.at(-2) ?? "");
}
var otherThings = new Set(
  "hash hashes md5 md5sum sha sha1 sha256 sha512 sha224 sha384 checksum checksums digest digests etag integrity commit commits revision rev revs uuid uuids guid guids fingerprint fingerprints thumbprint crc crc32 blake2 blake2b blake3 sum sums nonce salt csrf xsrf trace span signature sig resolved".split(
    " "
  )
);
function namesOtherThing(name) {
  return wordsOf(name).some((word) => otherThings.has(word));
}
function longestWord(name) {
  return name.split("_").reduce((one, other) => other.length > one.length ? other : one);
}
function anyOf(texts) {
  const all = [...new Set(texts)];
  return new RegExp(
    all.filter((text2) => !all.some((each) => text2 !== each && text2.includes(each))).join("|") || "(?!)",
    "i"
  );
}
var longestToken = 8e3;
var leastJwtPiece = 20;
function tokenPatterns(providers) {
  return providers.flatMap(
    (provider) => provider.tokens.filter(({ meaning }) => meaning !== "identifier").map((token) => matchRule(provider, token))
  );
}
function matchRule(provider, token) {
  const shape = (0, import_chunk_Z2R2PZW6.parseShape)(token.shape);
  const names = [.../* @__PURE__ */ new Set([...token.names, ...token.slots])];
  const paths = names.filter((name) => name.includes("."));
  const plain = names.filter((name) => !name.includes("."));
  const lookalikes = provider.lookalikes.filter(({ kind, name, common: common2 }) => kind === "env" && !common2 && !isCommonName(name)).map(({ name }) => name);
  const [first] = shape.parts;
  return {
    provider: provider.id,
    kind: `${provider.id}/${token.kind}`,
    detectedBy: detectedBy(token),
    pattern: boundedPattern(shape),
    namePattern: new RegExp(
      `${shape.most === Number.POSITIVE_INFINITY ? "(?<![A-Za-z0-9_-])" : "(?<![A-Za-z0-9])"}${(0, import_chunk_Z2R2PZW6.shapePattern)({ ...shape, parts: shape.parts.map(widened) })}(?![A-Za-z0-9])`,
      "g"
    ),
    names: new RegExp(alternatives(names), "gi"),
    atPlace: new RegExp((0, import_chunk_Z2R2PZW6.shapePattern)({ ...shape, parts: shape.parts.map(widened) }), "y"),
    prefix: first?.is === "literal" ? first.text : "",
    least: shape.least,
    most: Math.min(shape.most, longestToken),
    run: longestRun(shape),
    lead: leadOf(shape),
    isHex: shape.parts.every(isHexPart),
    isPrecise: shape.parts.length === 1 && shape.parts.every(isHexPart) && shape.least >= 24 && shape.least === shape.most,
    ownNames: bothWays([...plain.filter((name) => !isCommonName(name)), ...lookalikes]),
    platformWords: bothWays(platformWords(provider)),
    ownPaths: paths.map(joinedWords),
    commonNames: new Set(plain.filter(isCommonName).map(squashed)),
    issuers: token.issuers ?? [],
    audiences: token.audiences ?? [],
    hosts: provider.hosts.map((host) => host.replace(/^\*\./, "")),
    placeholders: new Set(provider.placeholders)
  };
}
function platformWords(provider) {
  const hosts = provider.hosts.map((host) => host.replace(/^\*\./, "").replace(/\.[a-z]+$/, ""));
  const login = provider.login?.split(" ", 1) ?? [];
  const folders = provider.folders.flatMap(
    (folder) => folder.split(/[/.]+/).findLast((part) => !/^(?:~|config|cache|local|share|secrets|tokens|profiles|)$/.test(part)) ?? []
  );
  const packages = provider.declared?.map((client) => client.package) ?? [];
  return [.../* @__PURE__ */ new Set([provider.id, provider.name, ...hosts, ...login, ...folders, ...packages])].filter(
    (word) => word.length > 3 && !isCommonName(word)
  );
}
function alternatives(names) {
  const sources = [...names].sort((one, other) => other.length - one.length).map(
    (name) => name.replaceAll(/[^A-Za-z0-9_]/g, (mark) => `\\x${mark.charCodeAt(0).toString(16).padStart(2, "0")}`)
  );
  return sources.join("|") || "(?!)";
}
function bothWays(names) {
  return [...new Set(names.flatMap((name) => [joinedWords(name), joinedParts(name)]))];
}
function detectedBy(token) {
  if (token.detect === "near-name") return "names";
  return token.issuers || token.audiences ? "claims" : "shape";
}
function boundedPattern(shape) {
  const source = (0, import_chunk_Z2R2PZW6.shapePattern)({ ...shape, parts: shape.parts.map(widened) });
  const last = shape.parts.at(-1);
  const dotted = last?.is === "run" && last.alphabet === "base64url";
  const after = dotted ? `(?![A-Za-z0-9_+-]|${afterSlash(shape)}|\\.[A-Za-z0-9_-])` : "(?![A-Za-z0-9_]|-[A-Za-z0-9])";
  return new RegExp(beforeOf(shape, dotted) + source + after, "g");
}
function afterSlash(shape) {
  return shape.parts[0]?.is === "literal" ? "/[A-Za-z0-9+/]{40}" : String.raw`/(?!["'\s])`;
}
function beforeOf(shape, isDotted) {
  const isOpen = shape.most === Number.POSITIVE_INFINITY;
  if (shape.parts[0]?.is === "literal") return isOpen ? "(?<![A-Za-z0-9_]|(?<!:)-)" : "(?<![A-Za-z0-9])";
  if (isDotted) return "(?<![A-Za-z0-9_.+]|(?<!:)-|[^/]/)(?!(?<=:)-)";
  return isOpen ? "(?<![A-Za-z0-9_-])" : "(?<![A-Za-z0-9])";
}
function isHexPart(part) {
  return part.is === "literal" || /^(?:any)?hex$|^digit$/i.test(part.alphabet);
}
function widened(part) {
  if (part.is === "literal") return part;
  const alphabet = /^hex$/i.test(part.alphabet) ? "anyhex" : part.alphabet;
  return { ...part, alphabet, most: Math.min(part.most, longestToken) };
}
function leadOf(shape) {
  const last = shape.parts.findLastIndex((part) => part.is === "literal" && /[^\w.%-]/.test(part.text));
  return shape.parts.slice(0, last + 1).reduce(
    (length, part) => length + (part.is === "literal" ? part.text.length : Math.min(part.most, longestToken)),
    0
  );
}
function longestRun(shape) {
  const pieces = shape.parts.map((part) => part.is === "run" ? "x".repeat(Math.min(part.least, longestToken)) : part.text).join("").split(/[^\w-]/);
  return Math.max(...pieces.map((piece) => piece.length));
}
var leastBlob = 27;
var longestBlob = 64 * 1024 * 1024;
var continuedLead = 64;
function blobAt(bytes, start) {
  if (!beginsWell(bytes, start)) return isHexText(bytes, start) ? hexBlobAt(bytes, start) : void 0;
  return base64From(bytes, start);
}
function continuedBlobAt(bytes, from) {
  for (let start = from; start < from + 4; start++) {
    const lead = Buffer.from(bytes.toString("latin1", start, start + continuedLead), "base64");
    if (lead.length === continuedLead * 3 / 4 && isTextWithin(lead)) return base64From(bytes, start);
  }
  return void 0;
}
function base64From(bytes, start) {
  const lines = [];
  let end = start;
  let line = start;
  let width = 0;
  for (; ; ) {
    end = line;
    while (end < bytes.length && end - start < longestBlob && import_chunk_EWGPG5SO.base64Bytes[bytes[end]] === 1) end++;
    lines.push(bytes.toString("latin1", line, end));
    width ||= end - line;
    if (end - line !== width || width < 32 || width > 160) break;
    const next = nextLine(bytes, end);
    if (next === void 0) break;
    line = next;
  }
  while (end < bytes.length && bytes[end] === 61) end++;
  const text2 = lines.join("");
  if (text2.length < leastBlob) return void 0;
  return { encoding: "base64", start, end, bytes: Buffer.from(text2, "base64") };
}
function nextLine(bytes, end) {
  const syntax = /^(?:(?:\\r)?\\n(?:",?\s{1,80}")?|["'`]?[ \t]{0,8}[+.&]?[ \t]{0,8}\\?\r?\n[ \t]{0,80}(?:[+.&][ \t]{0,8})?["'`]?)/.exec(
    bytes.toString("latin1", end, end + 180)
  )?.[0];
  if (syntax === void 0) return void 0;
  const next = end + syntax.length;
  return import_chunk_EWGPG5SO.base64Bytes[bytes[next]] === 1 ? next : void 0;
}
var leastHex = 54;
var hexLead = 8;
function isHexText(bytes, start) {
  if (start + leastHex > bytes.length) return false;
  for (let at = start; at < start + 2 * hexLead; at += 2) {
    const high = bytes[at];
    if (high < 50 || high > 55 || import_chunk_EWGPG5SO.hexBytes[bytes[at + 1]] !== 1) return false;
  }
  return true;
}
function hexBlobAt(bytes, start) {
  let end = start;
  while (end < bytes.length && end - start < longestBlob && import_chunk_EWGPG5SO.hexBytes[bytes[end]] === 1) end++;
  if (end - start < leastHex || (end - start) % 2 === 1) return void 0;
  return { encoding: "hex", start, end, bytes: Buffer.from(bytes.toString("latin1", start, end), "hex") };
}
function beginsWell(bytes, start) {
  if (!mayBegin(bytes, start)) return false;
  const begin = Buffer.from(bytes.toString("latin1", start, start + 32).replace(/[^A-Za-z0-9+/_-].*$/s, ""), "base64");
  if (isArchive(begin) || begin[0] === 255 && begin[1] === 254 || begin[0] === 254 && begin[1] === 255)
    return true;
  if (begin.length > 8 && [begin, begin.subarray(1)].some(
    (each) => each.every((byte, index) => index % 2 === 1 ? byte === 0 : kinds[byte] === text)
  ))
    return true;
  return isTextWithin(begin, [0]);
}
var cuts = [0, 1, 2, 3];
function isTextWithin(bytes, firsts = cuts) {
  return bytes.every((byte) => kinds[byte] !== 0) && firsts.some((first) => cuts.some((cut) => (0, import_node_buffer.isUtf8)(bytes.subarray(first, bytes.length - cut))));
}
var sextets = Uint8Array.from(
  { length: 256 },
  (_, byte) => Buffer.from(`AAA${String.fromCharCode(byte)}`, "base64")[2] ?? 0
);
var text = 1;
var inside = 2;
var kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 128) return byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13 ? text : 0;
  if (byte < 192) return inside;
  return byte < 194 || byte > 244 ? 0 : inside + (byte < 224 ? 1 : byte < 240 ? 2 : 3);
});
function mayBegin(bytes, start) {
  if (isHexText(bytes, start)) return true;
  let open = 0;
  for (let at = start; at < start + 12; at += 4) {
    const bits = sextets[bytes[at]] << 18 | sextets[bytes[at + 1]] << 12 | sextets[bytes[at + 2]] << 6 | sextets[bytes[at + 3]];
    if (at === start && (bits >> 8 === 8075 || bits === 5262083 || bits >> 16 >= 254 || bits >> 16 === 0 || (bits >> 8 & 255) === 0))
      return true;
    for (let shift = 16; shift >= 0; shift -= 8) {
      const kind = kinds[bits >> shift & 255];
      if (open > 0) {
        if (kind !== inside) return false;
        open--;
      } else if (kind === inside || kind === 0) return false;
      else if (kind !== text) open = kind - inside;
    }
  }
  return true;
}
function archiveKind(bytes) {
  if (bytes[0] === 31 && bytes[1] === 139 && bytes[2] === 8) return "gzip";
  return bytes[0] === 80 && bytes[1] === 75 && bytes[2] === 3 && bytes[3] === 4 ? "zip" : void 0;
}
function isArchive(bytes) {
  return archiveKind(bytes) !== void 0;
}
function blobsIn(decoded, found, done, start, end) {
  const { bytes } = decoded;
  let reached = done;
  for (let at = start; at < end; ) {
    let next = at;
    while (next < end && import_chunk_EWGPG5SO.base64Bytes[bytes[next]] === 1) next++;
    if (next - at >= leastBlob - 7 && at >= reached) {
      let first = at;
      while (first > 0 && import_chunk_EWGPG5SO.base64Bytes[bytes[first - 1]] === 1) first--;
      const blob = decoded.isContinued && first === 0 ? continuedBlobAt(bytes, Math.max(at, decoded.from + longestToken)) : blobAt(bytes, first);
      if (blob) found(blob);
      reached = blob ? blob.end : next;
      while (reached < bytes.length && import_chunk_EWGPG5SO.base64Bytes[bytes[reached]] === 1) reached++;
    }
    at = next + 1;
  }
  return reached;
}
var leastWide = 11;
var wideBytes = Uint8Array.from(
  { length: 256 },
  (_, byte) => byte >= 32 && byte < 127 || byte >= 160 || byte === 9 || byte === 10 || byte === 13 ? 1 : 0
);
function wideAt(bytes, zero) {
  let start = zero - 1;
  if (start < 0 || wideBytes[bytes[start]] === 0) return void 0;
  while (start >= 2 && bytes[start - 1] === 0 && wideBytes[bytes[start - 2]] === 1) start -= 2;
  let last = zero - 1;
  while (last + 2 < bytes.length && bytes[last + 1] === 0 && wideBytes[bytes[last + 2]] === 1) last += 2;
  return (last - start) / 2 + 1 >= leastWide ? { start, end: last + 1 } : void 0;
}
function narrowed(bytes, { start, end }) {
  const result = Buffer.allocUnsafe(end - start + 1 >> 1);
  for (let at = 0; at < result.length; at++) result[at] = bytes[start + 2 * at];
  return result;
}
function wideOrder(bytes, { start, end }) {
  const before = start > 0 && bytes[start - 1] === 0;
  const after = end < bytes.length && bytes[end] === 0;
  if (before !== after) return before ? "utf-16be" : "utf-16le";
  return start % 2 === 0 ? "utf-16le" : "utf-16be";
}
var orderSample = 1024;
var atMostForeign = 16;
var narrowStart = 10;
function textOrder(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  if (beginsNarrow(bytes)) return void 0;
  const end = Math.min(orderSample, bytes.length - 1);
  let little = 0;
  let big = 0;
  for (let at = 0; at < end; at += 2) {
    const first = bytes[at];
    const second = bytes[at + 1];
    if (second === 0 && wideBytes[first] === 1) little++;
    else if (first === 0 && wideBytes[second] === 1) big++;
  }
  const least = Math.max(1, end / 2 / atMostForeign);
  if (little >= least && little >= 4 * big) return "utf-16le";
  return big >= least && big >= 4 * little ? "utf-16be" : void 0;
}
function beginsNarrow(bytes) {
  if (bytes.length < narrowStart) return false;
  for (let at = 0; at < narrowStart; at++) {
    const byte = bytes[at];
    if (wideBytes[byte] === 0 || byte >= 128) return false;
  }
  return true;
}
function lineCounter() {
  let chosen;
  const counter = (bytes) => {
    if (!chosen) {
      const order = textOrder(bytes);
      chosen = order === void 0 ? narrowCounter() : wideCounter(order);
    }
    return chosen;
  };
  return {
    at: (bytes, base, place, order) => counter(bytes).at(bytes, base, place, order),
    pass: (bytes, base, place) => counter(bytes).pass(bytes, base, place)
  };
}
var lineEnd = 10;
var byteOrderMark = 65279;
function wideCounter(order) {
  let counted = 0;
  let line = 1;
  let column = 1;
  let first = 0;
  const pass = (bytes, base, place) => {
    for (; counted < place; counted++) {
      const byte = bytes[counted - base];
      if (counted % 2 === 0) {
        first = byte;
        continue;
      }
      const unit = order === "utf-16le" ? first | byte << 8 : first << 8 | byte;
      if (unit === lineEnd) {
        line++;
        column = 1;
      } else if (!isSecondHalf(unit) && !(counted === 1 && unit === byteOrderMark)) column++;
    }
  };
  return {
    at: (bytes, base, place) => {
      pass(bytes, base, place);
      return { line, column };
    },
    pass
  };
}
function isSecondHalf(unit) {
  return unit >= 56320 && unit <= 57343;
}
function narrowCounter() {
  let counted = 0;
  let line = 1;
  let lineStart = 0;
  let columnsBefore = 0;
  const pass = (bytes, base, place) => {
    for (let at = bytes.indexOf(lineEnd, counted - base); at >= 0 && at < place - base; at = bytes.indexOf(lineEnd, at + 1)) {
      line++;
      lineStart = base + at + 1;
      columnsBefore = 0;
    }
    counted = Math.max(counted, place);
  };
  return {
    at: (bytes, base, place, order) => {
      pass(bytes, base, place);
      const from = Math.max(lineStart, base);
      columnsBefore += charactersIn(bytes.subarray(from - base, place - base), order, lineStart === 0);
      lineStart = place;
      return { line, column: columnsBefore + 1 };
    },
    pass: (bytes, base, place) => {
      pass(bytes, base, place);
      if (lineStart >= place) return;
      columnsBefore += charactersIn(
        bytes.subarray(Math.max(0, lineStart - base), place - base),
        void 0,
        lineStart === 0
      );
      lineStart = place;
    }
  };
}
function charactersIn(bytes, order, isStart) {
  if (order !== void 0) return Math.floor(bytes.length / 2);
  const hasMark = isStart && bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  if (!(0, import_node_buffer2.isUtf8)(bytes)) return bytes.length - (hasMark ? 3 : 0);
  let count = hasMark ? -1 : 0;
  for (const byte of bytes) if ((byte & 192) !== 128) count++;
  return count;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  anyOf,
  archiveKind,
  blobAt,
  blobsIn,
  isArchive,
  isCommonName,
  joinedParts,
  joinedWords,
  leastBlob,
  leastJwtPiece,
  leastWide,
  lineCounter,
  longestToken,
  longestWord,
  mayBegin,
  namesOtherThing,
  namesPlaceholder,
  namesSecret,
  namesSecretOfPlatform,
  narrowed,
  platformWords,
  secretStems,
  squashed,
  tokenPatterns,
  wideAt,
  wideOrder,
  withoutVerbs,
  wordsOf
});
