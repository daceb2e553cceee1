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

// shared:dist/parts/chunk-XM74PU2Y.js
var require_chunk_XM74PU2Y = __commonJS({
  "shared:dist/parts/chunk-XM74PU2Y.js"(exports2, module2) {
    module2.exports = require("./main.js").part19;
  }
});

// shared:dist/parts/chunk-QUSV7HA4.js
var require_chunk_QUSV7HA4 = __commonJS({
  "shared:dist/parts/chunk-QUSV7HA4.js"(exports2, module2) {
    module2.exports = require("./main.js").part20;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/scan-kit-U4KZ6ERQ.js
var scan_kit_U4KZ6ERQ_exports = {};
__export(scan_kit_U4KZ6ERQ_exports, {
  scanKit: () => scanKit
});
module.exports = __toCommonJS(scan_kit_U4KZ6ERQ_exports);
var import_chunk_XM74PU2Y = __toESM(require_chunk_XM74PU2Y());
var import_chunk_QUSV7HA4 = __toESM(require_chunk_QUSV7HA4());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
var import_node_buffer = require("node:buffer");
var import_node_buffer2 = require("node:buffer");
var import_module = require("module");
var classBits = { digit: 1, hexLetter: 2, lower: 4, upper: 8, dash: 16, dot: 32, percent: 64 };
var byteClasses = makeClasses();
var tokenBytes = byteClasses.map((bits2) => bits2 === 0 || bits2 === classBits.dot ? 0 : 1);
var hexBytes = byteClasses.map((bits2) => (bits2 & (classBits.digit | classBits.hexLetter)) === 0 ? 0 : 1);
var base64Bytes = byteClasses.map((bits2, byte) => bits2 !== 0 && bits2 < classBits.dot || byte === 43 || byte === 47 ? 1 : 0);
function makeClasses() {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 128; byte++) table[byte] = bitsOf(String.fromCharCode(byte));
  return table;
}
function bitsOf(character) {
  const hex = /[A-Fa-f]/.test(character) ? classBits.hexLetter : 0;
  if (/[0-9]/.test(character)) return classBits.digit;
  if (/[a-z]/.test(character)) return classBits.lower | hex;
  if (/[A-Z]/.test(character)) return classBits.upper | hex;
  if (/[_-]/.test(character)) return classBits.dash;
  if (character === ".") return classBits.dot;
  return character === "%" ? classBits.percent : 0;
}
var leastBlob = 27;
var longestBlob = 4 * 1024 * 1024;
function blobAt(bytes, start) {
  if (!beginsWell(bytes, start)) return void 0;
  const lines = [];
  let end = start;
  let line = start;
  let width = 0;
  for (; ; ) {
    end = line;
    while (end < bytes.length && end - start < longestBlob && base64Bytes[bytes[end]] === 1) end++;
    lines.push(bytes.toString("latin1", line, end));
    width ||= end - line;
    if (end - line !== width || width < 60 || width > 80) break;
    const next = nextLine(bytes, end);
    if (next === void 0) break;
    line = next;
  }
  while (end < bytes.length && bytes[end] === 61) end++;
  const text2 = lines.join("");
  if (text2.length < leastBlob) return void 0;
  return { start, end, bytes: Buffer.from(text2, "base64") };
}
function nextLine(bytes, end) {
  const glue = /^(?:(?:\\r)?\\n(?:",?\s{1,80}")?|["']?\s{0,8}\\?\r?\n[ \t]{0,80}["']?)/.exec(bytes.toString("latin1", end, end + 180))?.[0];
  if (glue === void 0) return void 0;
  const next = end + glue.length;
  return base64Bytes[bytes[next]] === 1 ? next : void 0;
}
function beginsWell(bytes, start) {
  if (!mayBegin(bytes, start)) return false;
  const begin = Buffer.from(bytes.toString("latin1", start, start + 32).replace(/[^A-Za-z0-9+/_-].*$/s, ""), "base64");
  if (isArchive(begin) || begin[0] === 255 && begin[1] === 254 || begin[0] === 254 && begin[1] === 255) return true;
  if (begin.length > 8 && [begin, begin.subarray(1)].some((each) => each.every((byte, index) => index % 2 === 1 ? byte === 0 : kinds[byte] === text)))
    return true;
  return begin.every((byte) => kinds[byte] !== 0) && [0, 1, 2, 3].some((cut) => (0, import_node_buffer.isUtf8)(begin.subarray(0, begin.length - cut)));
}
var sextets = Uint8Array.from({ length: 256 }, (_, byte) => Buffer.from(`AAA${String.fromCharCode(byte)}`, "base64")[2] ?? 0);
var text = 1;
var inside = 2;
var kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 128) return byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13 ? text : 0;
  if (byte < 192) return inside;
  return byte < 194 || byte > 244 ? 0 : inside + (byte < 224 ? 1 : byte < 240 ? 2 : 3);
});
function mayBegin(bytes, start) {
  let open2 = 0;
  for (let at = start; at < start + 12; at += 4) {
    const bits2 = sextets[bytes[at]] << 18 | sextets[bytes[at + 1]] << 12 | sextets[bytes[at + 2]] << 6 | sextets[bytes[at + 3]];
    if (at === start && (bits2 >> 8 === 8075 || bits2 === 5262083 || bits2 >> 16 >= 254 || bits2 >> 16 === 0 || (bits2 >> 8 & 255) === 0)) return true;
    for (let shift = 16; shift >= 0; shift -= 8) {
      const kind = kinds[bits2 >> shift & 255];
      if (open2 > 0) {
        if (kind !== inside) return false;
        open2--;
      } else if (kind === inside || kind === 0) return false;
      else if (kind !== text) open2 = kind - inside;
    }
  }
  return true;
}
function isArchive(bytes) {
  return bytes[0] === 31 && bytes[1] === 139 && bytes[2] === 8 || bytes[0] === 80 && bytes[1] === 75 && bytes[2] === 3 && bytes[3] === 4;
}
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
      for (const index of ends.get(pair) ?? []) if (standsAt(bytes, at - least + 1, texts[index])) found(index, at - least + 1);
      at++;
    }
  };
}
function standsAt(bytes, start, text2) {
  if (start + text2.length > bytes.length) return false;
  for (let at = 0; at < text2.length; at++) if (bytes[start + at] !== text2[at]) return false;
  return true;
}
var open = String.raw`(?:[([{]\s{0,80}){0,3}(?:[bBrRuUfFL@$]{0,2}["'\x60]{1,3}(?:\\?\r?\n\s{0,80})?|[*_]{1,3})?(?:(?:Bearer|Basic|Token|token|bearer)[ \t]{1,4})?`;
var wrapped = String.raw`(?:[A-Za-z_][\w.:]{0,60}\([ \t]{0,8}){0,2}`;
var assigns = String.raw`(?:=>|:=|<<?-|:-|\?\?=|\|\|=|[?+~!]?={1,3}|::?|\xe2\x86\x92)`;
var yaml = String.raw`(?:!!?[\w:]{1,30}[ \t]{1,4})?(?:&\w{1,30}[ \t]{1,4})?(?:[|>][-+]?[ \t]{0,4}(?:#[^\n]{0,80})?\r?\n[ \t\r\n]{0,80})?`;
var closed = String.raw`["'\x60]{0,3}[\])]{0,2}["'\x60*_]{0,3}\s{0,40}`;
var glues = [
  // NAME=value · "name": "value" · name <- "value" · name = (⏎ "value" · ENV["NAME"] = … · name: >-⏎ value · name = SecretStr("value"
  { is: "assign", pattern: new RegExp(`^${closed}${assigns}\\s{0,200}(?:\\\\\\s{0,80})?${yaml}${wrapped}(?:\\\\?\\r?\\n\\s{0,80})?${open}$`) },
  // name: Optional[str] = "value"
  { is: "assign", pattern: new RegExp(`^[ \\t]{0,4}:[ \\t]{0,4}[\\w.&'\\[\\]|<> ]{1,40}=\\s{0,80}${wrapped}${open}$`) },
  // name = os.environ.get("X") or "value" · name = args.x || "value"
  { is: "fallback", pattern: /^["'`]{0,2}[ \t]{0,8}[=:][^\n;#]{0,120}(?:\|\||\?\?|\?:|\bor\b|\belse\b)[ \t]{0,4}["'`]$/ },
  // name: NAME⏎ value: value · <add key="NAME" value="value" · {"name": "NAME", "value": "value" · variable "name" { default = "value"
  {
    is: "value",
    pattern: new RegExp(
      `^["'\\x60]{0,2}[ \\t]{0,8}[,;{})\\]|/]?\\s{0,80}(?:-\\s{0,8})?(?:[\\w]{1,20}\\s{0,8}[=:]\\s{0,8}["']?[\\w.]{1,20}["']?[,;]?\\s{1,40})?["'\\x60]?(?:[vV]alue|[dD]efault|[cC]ontent|[dD]ata|[vV]al|[sS]tring[vV]alue|[tT]ext|/d)["'\\x60]?\\s{0,8}(?:=>|=|:|[ \\t])\\s{0,40}${open}$`
    )
  },
  // setenv("NAME", "value" · ("token", "value" · name,value
  { is: "pair", pattern: new RegExp(`^["'\\x60]{0,3}\\s{0,8}[,;]\\s{0,80}${wrapped}${open}$`) },
  // save_token("value"
  { is: "call", pattern: new RegExp(`^\\(\\s{0,80}${open}$`) },
  // Client("a", url, "value"
  { is: "arguments", pattern: new RegExp(`^\\([^()=\\n]{0,200},\\s{0,80}${open}$`) },
  // <token>value · <string name="token">value · <key>NAME</key><string>value · <td>token</td><td>value
  {
    is: "element",
    pattern: /^(?:["'][^<>\n]{0,80})?(?:<\/\w{1,20}>\s{0,80}<\w{1,20}[^<>\n]{0,40})?>\s{0,40}(?:<!\[CDATA\[\s{0,40})?(?:<\w{1,20}[^<>\n]{0,40}>\s{0,10})?$/
  },
  // ENV NAME value · setenv NAME value · --token value · password value · 'Authorization' 'Bearer value
  { is: "space", pattern: new RegExp(`^["'\\x60]?[ \\t]{1,20}(?:\\\\\\r?\\n[ \\t]{1,40})?${open}$`) },
  // Text, lengths and marks of pickle, SQLite, protocol buffers, EXIF
  // biome-ignore lint/suspicious/noControlCharactersInRegex: binary files are read as text too
  { is: "binary", pattern: /^[\x01-\x20\x7f-\xffXU"'$()*+,]{0,8}[\x00-\x08\x0e-\x1f\x80-\xff][\x00-\x20\x7f-\xffXU"'$()*+,]{0,8}$/ },
  { is: "pickle", pattern: /^'\n[pg]\d{1,6}\n[SV]'$/ },
  // | CAVE token | `value` |
  { is: "table", pattern: /^[`*_]{0,3}[ \t]{0,20}\|[ \t]{0,20}[`*_]{0,3}$/ },
  // my CAVE token for minnie is: value
  { is: "loose", pattern: /^[^\n,;{}&<>=()]{0,60}$/ }
];
var nameGlue = /^[-_.=:+@~ %]{1,3}$/;
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
var madeUpNames = new Set("test tests testing fake dummy mock example sample placeholder invalid bogus expected".split(" "));
function namesMadeUp(name) {
  return wordsOf(name).some((word) => madeUpNames.has(word));
}
function namesSecret(name) {
  return endsIn(name, plainSecret);
}
function namesSecretOfPlatform(name) {
  return endsIn(name, anySecret);
}
var secretStems = ["token", "secret", "passw", "pwd", "auth", "bearer", "cred", "jwt"];
function endsIn(name, known2) {
  const words = wordsOf(name);
  return known2.has(words.at(-1) ?? "") || uninformative.test(words.at(-1) ?? "") && known2.has(words.at(-2) ?? "");
}
var otherThings = new Set(
  "hash hashes md5 md5sum sha sha1 sha256 sha512 sha224 sha384 checksum checksums digest digests etag integrity commit commits revision rev revs uuid uuids guid guids fingerprint fingerprints thumbprint crc crc32 blake2 blake2b blake3 sum sums nonce salt csrf xsrf trace span signature sig resolved".split(
    " "
  )
);
function namesOtherThing(name) {
  return wordsOf(name).some((word) => otherThings.has(word));
}
var known = /* @__PURE__ */ new WeakMap();
var mostKnown = 4096;
function kinshipOf(rule, name) {
  let names2 = known.get(rule);
  if (!names2 || names2.size > mostKnown) {
    names2 = /* @__PURE__ */ new Map();
    known.set(rule, names2);
  }
  let kinship = names2.get(name);
  if (kinship === void 0) {
    kinship = judged(rule, name);
    names2.set(name, kinship);
  }
  return kinship;
}
function judged(rule, name) {
  const words = joinedWords(name);
  const parts = joinedParts(name);
  const holds = (own) => words.includes(own) || parts.includes(own);
  if (rule.ownNames.some((own) => words.endsWith(own) || parts.endsWith(own)) || rule.ownPaths.some((own) => words.endsWith(own))) return "own";
  if (namesOtherThing(name)) return "other-thing";
  if ((rule.platformWords.some(holds) || rule.ownNames.some(holds)) && (rule.isPrecise || namesSecretOfPlatform(name))) return "own";
  if (namesMadeUp(name)) return "none";
  const last = name.split(/::|\./).at(-1) ?? "";
  if (rule.commonNames.has(squashed(last))) return "common";
  return namesSecret(name) ? "secret" : "none";
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
function isMadeUp(token) {
  const text2 = token.toLowerCase();
  if (knownDigests.has(text2) || /dead?beef|cafebabe|feedface|badc0de|0123456|abcdef0|1234567/.test(text2)) return true;
  if (/^[0-9a-f]+$/.test(text2))
    return isRepeated(text2) || inSequence(text2) > 0.55 || new Set(text2).size < Math.min(8, text2.length / 3) || /^(?:\d+|[a-f]+)$/.test(text2);
  return isRepeated(text2) || inSequence(text2) > 0.4 || new Set(text2).size < Math.min(10, text2.length / 3);
}
function isWordy(token) {
  return placeholderWords.test(token) || !/\d/.test(token) && (!/[a-z]/.test(token) || !/[A-Z]/.test(token));
}
function readsAsCode(token) {
  return codeWords.test(token) || isWordy(token);
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
  return code >= 97 ? code - 87 : code - 48;
}
var names = /[A-Za-z_$][\w$]{0,120}(?:(?:::|[.-])[A-Za-z0-9_$]{1,120}){0,6}/g;
function namesBefore(before, reach2, most) {
  const tail = before.slice(-reach2);
  return [...tail.matchAll(names)].slice(-most).map((found) => {
    const name = found[0].replace(/_{1,9}$/, "");
    return { name, glue: tail.slice(found.index + name.length) };
  }).filter(({ name }) => name !== "").reverse();
}
function parentsOf(before) {
  const header = [...before.matchAll(/^[ \t]{0,20}\[{1,2}([\w.:" -]{1,80})\]{1,2}[ \t]{0,20}\r?$/gm)].at(-1)?.[1];
  return [...bracesOf(before), ...indentsOf(before), ...header === void 0 ? [] : [header]];
}
function bracesOf(before) {
  const found = [];
  let closed2 = 0;
  for (let at = before.length - 1; at >= 0 && found.length < 3; at--) {
    const character = before.charAt(at);
    if (character === "}") closed2++;
    else if (character === "{" && closed2-- === 0) {
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
var longestToken = 8e3;
var leastJwtPiece = 20;
function matchRules(providers) {
  return providers.flatMap((provider) => provider.tokens.filter(({ meaning }) => meaning !== "identifier").map((token) => matchRule(provider, token)));
}
function matchRule(provider, token) {
  const shape = (0, import_chunk_XM74PU2Y.parseShape)(token.shape);
  const names2 = [.../* @__PURE__ */ new Set([...token.names, ...token.slots])];
  const paths = names2.filter((name) => name.includes("."));
  const plain = names2.filter((name) => !name.includes("."));
  const decoys = provider.decoys.filter(({ kind, name }) => kind === "env" && !isCommonName(name)).map(({ name }) => name);
  const [first] = shape.parts;
  return {
    provider: provider.id,
    kind: `${provider.id}/${token.kind}`,
    told: toldBy(token),
    pattern: boundedPattern(shape),
    namePattern: new RegExp(
      `${shape.most === Number.POSITIVE_INFINITY ? "(?<![A-Za-z0-9_-])" : "(?<![A-Za-z0-9])"}${(0, import_chunk_XM74PU2Y.shapePattern)({ ...shape, parts: shape.parts.map(widened) })}(?![A-Za-z0-9])`,
      "g"
    ),
    names: new RegExp(alternatives(names2), "gi"),
    atPlace: new RegExp((0, import_chunk_XM74PU2Y.shapePattern)({ ...shape, parts: shape.parts.map(widened) }), "y"),
    prefix: first?.is === "literal" ? first.text : "",
    least: shape.least,
    most: Math.min(shape.most, longestToken),
    run: longestRun(shape),
    isHex: shape.parts.every(isHexPart),
    isPrecise: shape.parts.length === 1 && shape.parts.every(isHexPart) && shape.least >= 24 && shape.least === shape.most,
    ownNames: bothWays([...plain.filter((name) => !isCommonName(name)), ...decoys]),
    platformWords: bothWays(platformWords(provider)),
    ownPaths: paths.map(joinedWords),
    commonNames: new Set(plain.filter(isCommonName).map(squashed)),
    issuers: token.issuers ?? [],
    audiences: token.audiences ?? [],
    hosts: provider.hosts.map((host) => host.replace(/^\*\./, "")),
    examples: new Set(provider.examples)
  };
}
function platformWords(provider) {
  const hosts = provider.hosts.map((host) => host.replace(/^\*\./, "").replace(/\.[a-z]+$/, ""));
  const login = provider.login?.split(" ", 1) ?? [];
  const folders = provider.folders.flatMap(
    (folder) => folder.split(/[/.]+/).findLast((part) => !/^(?:~|config|cache|local|share|secrets|tokens|profiles|)$/.test(part)) ?? []
  );
  return [.../* @__PURE__ */ new Set([provider.id, provider.name, ...hosts, ...login, ...folders])].filter((word) => word.length > 3 && !isCommonName(word));
}
function alternatives(names2) {
  const sources = [...names2].sort((one, other) => other.length - one.length).map((name) => name.replaceAll(/[^A-Za-z0-9_]/g, (mark) => `\\x${mark.charCodeAt(0).toString(16).padStart(2, "0")}`));
  return sources.join("|") || "(?!)";
}
function bothWays(names2) {
  return [...new Set(names2.flatMap((name) => [joinedWords(name), joinedParts(name)]))];
}
function toldBy(token) {
  if (token.found === "context") return "by-names";
  return token.issuers || token.audiences ? "by-claims" : "by-shape";
}
function boundedPattern(shape) {
  const source = (0, import_chunk_XM74PU2Y.shapePattern)({ ...shape, parts: shape.parts.map(widened) });
  const last = shape.parts.at(-1);
  const dotted = last?.is === "run" && last.alphabet === "base64url";
  const after = dotted ? String.raw`(?![A-Za-z0-9_+/-]|\.[A-Za-z0-9_-])` : "(?![A-Za-z0-9_]|-[A-Za-z0-9])";
  return new RegExp(beforeOf(shape, dotted) + source + after, "g");
}
function beforeOf(shape, isDotted) {
  const isOpen = shape.most === Number.POSITIVE_INFINITY;
  if (shape.parts[0]?.is === "literal") return isOpen ? "(?<![A-Za-z0-9_-])" : "(?<![A-Za-z0-9_])";
  if (isDotted) return "(?<![A-Za-z0-9_.+-]|[^/]/)";
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
function longestRun(shape) {
  const pieces = shape.parts.map((part) => part.is === "run" ? "x".repeat(Math.min(part.least, longestToken)) : part.text).join("").split(/[^\w-]/);
  return Math.max(...pieces.map((piece2) => piece2.length));
}
var escapes = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: binary files are read as text too
  /(?<!\\)\\+(?:n",(\s{1,80})"|u00([2-7][0-9A-Fa-f])|x([2-7][0-9A-Fa-f])|([nrtabfv0])|(["'`/])|u001[bB]\[[0-9;]{0,12}m)|%(?:25)?([2-7][0-9A-Fa-f]|0[9AaDd])|&(quot|apos|amp|lt|gt|nbsp|#34|#39|#61|#58|#[xX]2[27]|#[xX]3[aAdD]);|\x1b\[[0-9;]{0,12}m|\xc2\xa0|\xe2\x80[\x98-\x9f]|\xef\xbc[\x9a\x9d]|q[\x00-\x08\x0e-\x1f]/g
);
var mayBeEscaped = /[\\%&\x1b\xc2\xe2\xef]|q[\x00-\x08\x0e-\x1f]/;
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
var seams = /(["'`])\s{0,200}(?:(?:\+|\.{1,2}|\*|&|~|<>|\\|_)\s{0,200})?[bBrRuUfF]{0,2}\1|\\\r?\n[ \t]{0,200}/g;
function plainText(text2) {
  const read = replaced({ text: text2, places: void 0 }, escapes, meaningOf);
  const joined = replaced(read, seams, () => "");
  return joined.places ? { text: joined.text, places: joined.places } : void 0;
}
function replaced(from, pattern, meaning) {
  const places = new Int32Array(from.text.length + 1);
  let text2 = "";
  let done = 0;
  const copy = (end) => {
    for (let at = done; at < end; at++) places[text2.length + at - done] = from.places ? from.places[at] : at;
    text2 += from.text.slice(done, end);
  };
  for (const found of from.text.matchAll(pattern)) {
    copy(found.index);
    const written = meaning(found);
    places.fill(from.places ? from.places[found.index] : found.index, text2.length, text2.length + written.length);
    text2 += written;
    done = found.index + found[0].length;
  }
  if (done === 0) return from;
  copy(from.text.length);
  places[text2.length] = from.places ? from.places[from.text.length] : from.text.length;
  return { text: text2, places: places.subarray(0, text2.length + 1) };
}
var reach = { before: 560, after: 160, direct: 120 };
var everyGlue = glues.map(({ is }) => is);
var plainGlue = ["assign", "fallback", "element", "binary", "pickle", "name"];
var signedGlue = everyGlue.filter((is) => is !== "loose");
function strengthOf(rule, token, around) {
  if (rule.examples.has(token)) return 0;
  if (around.after.startsWith("(")) return 0;
  if (rule.told === "by-claims" && token.split(".").every((piece2) => piece2.length < leastJwtPiece)) return 0;
  if (rule.told === "by-claims") return isIssuedBy(rule, token) ? 5 : strengthByName(rule, token, around);
  if (rule.told === "by-shape") return isMadeUp(token.slice(rule.prefix.length)) ? 0 : 5;
  if (!rule.isHex && (isWordy(token) || /^[0-9a-f]+$/i.test(token))) return 0;
  const strength = strengthByName(rule, token, around);
  return strength > 0 && isMadeUp(token.slice(rule.prefix.length)) ? 0 : strength;
}
function strengthByName(rule, token, around) {
  const random = rule.isHex || rule.told === "by-claims" || looksRandom(token) && (!readsAsCode(token) || isAssigned(around.before));
  if (!random && !isAssigned(around.before)) return 0;
  const before = unescaped(random ? around.before : around.before.slice(-reach.direct));
  if (random && isInUrlOf(rule, before, around.after)) return 4;
  for (const found of namesBefore(before, 240, 12)) {
    const kinship = kinshipOf(rule, found.name);
    if (kinship === "none") continue;
    const glue = glueOf(found, around.isName);
    if (glue === void 0 || glue === "loose" && kinship !== "own") continue;
    if (kinship === "other-thing") return 0;
    if (kinship === "own") {
      if (glue !== "loose" || isLooseProse(found, around.after)) return random || glue === "assign" ? 4 : 0;
    } else if (random) {
      if (kinship === "common" && isOwnPath(rule, found.name, before)) return 4;
      if (signedGlue.includes(glue) && around.nearestPlatform() === rule.provider) return kinship === "common" ? 3 : 1;
      if (kinship === "common" && rule.isPrecise && plainGlue.includes(glue) && namesSecret(found.name)) return 2;
    }
  }
  return random && isNamedAfter(rule, unescaped(around.after)) ? 4 : 0;
}
function glueOf({ glue }, isName) {
  if (isName && nameGlue.test(glue)) return "name";
  return glues.find(({ pattern }) => pattern.test(glue))?.is;
}
function isAssigned(before) {
  for (let at = before.length - 1; at >= Math.max(0, before.length - 16); at--) {
    const character = before.charAt(at);
    if (character === "=" || character === ":") return true;
    if (!" 	\"'`\\(".includes(character)) return false;
  }
  return false;
}
function isLooseProse({ name, glue }, after) {
  return (namesSecretOfPlatform(name) || glue.split(/[^\w-]/).some(namesSecret)) && !namesOtherThing(glue) && !namesOtherThing(after.slice(0, 40).split("\n", 1)[0] ?? "");
}
function isOwnPath(rule, name, before) {
  if (rule.ownPaths.length === 0) return false;
  return parentsOf(before).some((parent) => rule.ownPaths.some((path) => joinedWords(`${parent}.${name}`).endsWith(path)));
}
function isInUrlOf(rule, before, after) {
  return /:\/\/(?:[^\s/@:"']{0,100}:)?$/.test(before.slice(-120)) && after.startsWith("@") && isOnHost(after.slice(1), rule.hosts);
}
function isNamedAfter(rule, after) {
  const name = /^["'`]{0,2}[ \t]{0,8}(?:->>?[ \t]{0,8}|[,;]?\s{1,40}["']?(?:name|key|id|Name|Key)["']?\s{0,8}[=:]\s{0,8})["']?([A-Za-z_][\w.]{0,80})/.exec(
    after
  )?.[1];
  return name !== void 0 && kinshipOf(rule, name) === "own";
}
var signReach = { before: 65536, after: 16384 };
var jwts = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,6000}\./g;
function makeSigns(providers, rules) {
  const pattern = new RegExp(`(?<![a-z0-9])(?:${providers.map((provider) => `(${signPattern(provider)})`).join("|") || "(?!)"})`, "gi");
  const claims = rules.filter(({ told }) => told === "by-claims");
  const pieces = providers.flatMap(signNames).map((name) => name.split("_").reduce((one, other) => other.length > one.length ? other : one));
  const quick = new RegExp([...new Set(pieces), ...claims.length > 0 ? ["eyJ"] : []].join("|") || "(?!)", "i");
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
function signNames(provider) {
  const own = provider.tokens.flatMap(({ names: names2 }) => names2).filter((name) => !isCommonName(name) && wordsOf(name).length > 1);
  return [...new Set([...platformWords(provider), ...own].map((name) => wordsOf(name.toLowerCase()).join("_")))];
}
function signPattern(provider) {
  return signNames(provider).map((name) => {
    const source = name.split("_").join("[ ._-]{0,2}");
    return name.length < 6 ? `${source}(?![a-z])` : source;
  }).join("|");
}
var block = 32768;
var overlap = 8192;
var behindCosts = 200;
function signIndex(bytes, signs) {
  const blocks = /* @__PURE__ */ new Map();
  const signsIn = (index) => {
    let found = blocks.get(index);
    if (!found) {
      const from = index * block;
      const first = Math.max(0, from - 1);
      found = signs.all(bytes.toString("latin1", first, Math.min(bytes.length, from + block + overlap))).map(({ at, provider }) => ({ at: at + first, provider })).filter(({ at }) => at >= from && at < from + block);
      blocks.set(index, found);
    }
    return found;
  };
  return (start, end) => {
    let best;
    const lowest = Math.max(0, start - signReach.before);
    const highest = Math.min(bytes.length - 1, end + signReach.after);
    for (let index = Math.floor(lowest / block); index <= Math.floor(highest / block); index++) {
      for (const { at, provider } of signsIn(index)) {
        if (at < lowest || at > highest) continue;
        const distance = at < start ? start - at : Math.max(0, at - end) + behindCosts;
        if (!best || distance < best.distance) best = { distance, provider };
      }
    }
    return best?.provider;
  };
}
function outerLayer(bytes, part, names2, signs) {
  const index = signIndex(bytes, signs);
  let named;
  const byName = () => {
    named ??= { platform: platformOfNames(names2, signs) };
    return named.platform;
  };
  return { ...part, bytes, depth: 0, platformAt: (start, end) => index(start, end) ?? byName() };
}
function innerLayer(outer, piece2, bytes, from, to, signs, depth) {
  const index = signIndex(bytes, signs);
  return {
    bytes,
    from,
    to,
    isName: outer.isName,
    isSqlite: false,
    isContinued: false,
    depth,
    platformAt: (start, end) => index(start, end) ?? outer.platformAt(piece2.start, piece2.end)
  };
}
function strengthAt(layer, rule, token, start, end) {
  const { bytes } = layer;
  const around = {
    before: bytes.toString("latin1", Math.max(0, start - reach.before), start),
    after: bytes.toString("latin1", end, Math.min(bytes.length, end + reach.after)),
    nearestPlatform: () => layer.platformAt(start, end),
    isName: layer.isName
  };
  return strengthOf(rule, token, around);
}
function platformOfNames(names2, signs) {
  for (const name of names2) {
    const found = signs.all(name).at(-1);
    if (found) return found.provider;
  }
  return void 0;
}
function lineCounter() {
  let counted = 0;
  let line = 1;
  let lineStart = 0;
  let columnsBefore = 0;
  const pass = (bytes, base, place) => {
    for (let at = bytes.indexOf(10, counted - base); at >= 0 && at < place - base; at = bytes.indexOf(10, at + 1)) {
      line++;
      lineStart = base + at + 1;
      columnsBefore = 0;
    }
    counted = Math.max(counted, place);
  };
  return {
    at: (bytes, base, place, order2) => {
      pass(bytes, base, place);
      const from = Math.max(lineStart, base);
      columnsBefore += charactersIn(bytes.subarray(from - base, place - base), order2, lineStart === 0);
      lineStart = place;
      return { line, column: columnsBefore + 1 };
    },
    pass: (bytes, base, place) => {
      pass(bytes, base, place);
      if (lineStart >= place) return;
      columnsBefore += charactersIn(bytes.subarray(Math.max(0, lineStart - base), place - base), void 0, lineStart === 0);
      lineStart = place;
    }
  };
}
function charactersIn(bytes, order2, isStart) {
  if (order2 !== void 0) {
    const hasMark2 = isStart && (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255);
    return Math.floor(bytes.length / 2) - (hasMark2 ? 1 : 0);
  }
  const hasMark = isStart && bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  if (!(0, import_node_buffer2.isUtf8)(bytes)) return bytes.length - (hasMark ? 3 : 0);
  let count = hasMark ? -1 : 0;
  for (const byte of bytes) if ((byte & 192) !== 128) count++;
  return count;
}
function isNotebook(name) {
  return name.toLowerCase().endsWith(".ipynb");
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
      else if (list > 0 && depth === list + 1) part = text2 === "source" || text2 === "input" ? "source" : text2 === "outputs" ? "output" : void 0;
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
var dot = 46;
function dottedPieces(bytes) {
  let knownStart = 0;
  let knownEnd = 0;
  const isPart = (byte) => byte === dot || byte !== void 0 && tokenBytes[byte] === 1;
  const follow = (at) => {
    if (at >= knownStart && at < knownEnd) return;
    knownStart = at;
    while (knownStart > 0 && isPart(bytes[knownStart - 1])) knownStart--;
    knownEnd = at;
    while (isPart(bytes[knownEnd])) knownEnd++;
  };
  return {
    start: (at) => {
      follow(at);
      return knownStart;
    },
    end: (at) => {
      follow(at - 1);
      return knownEnd;
    }
  };
}
var inARow = Uint8Array.from({ length: 256 }, (_, bits2) => 31 - Math.clz32(~bits2 & bits2 + 1));
function findRuns(bytes, from, to, table, least, visit) {
  const last = Math.min(bytes.length, to + least - 1);
  let at = Math.max(least, 8) - 1;
  if (from > 0) at = Math.max(at, from + least - 1);
  let passed = -1;
  if (from > 0) {
    const end = runEnd(bytes, from - 1, table);
    if (end > from) {
      const start = runStart(bytes, from, table);
      if (end - start >= least) visit.run(start, end);
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
          const next = visit.zero(zero);
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
    visit.run(start, end);
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
function findSparseRuns(bytes, from, to, table, least, visit) {
  const last = Math.min(bytes.length, to + least - 1);
  let at = Math.max(0, from - least) + least - 1;
  while (at < last) {
    const byte = bytes[at];
    if (table[byte] === 0) {
      if (byte === 0 && bytes[at - 1] !== 0 && bytes[at - 2] === 0) {
        const next = visit.zero(at);
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
        const next = visit.zero(before);
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
    visit.run(start, end);
    at = end + least;
  }
}
function isEscaped(bytes, start, end) {
  if (start > 0 && bytes[start - 1] === 92) return true;
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
function isInBase64(bytes, start, end) {
  return isMark(bytes[end]) || isMark(bytes[start - 1]) && !(bytes[start - 1] === 47 && bytes[start - 2] === 47);
}
function isWordByte(byte) {
  return byteClasses[byte] !== 0 && byteClasses[byte] < classBits.dash;
}
function isAssignedAt(bytes, start) {
  for (let at = start - 1; at >= Math.max(0, start - 16); at--) {
    const byte = bytes[at];
    if (byte === 61 || byte === 58) return true;
    if (byte !== 32 && byte !== 34 && byte !== 39 && byte !== 92 && byte !== 96 && byte !== 40 && byte !== 9) return false;
  }
  return false;
}
function isMark(byte) {
  return byte === 43 || byte === 47;
}
var traits = { needs: 0, longest: 0, coded: 0, percents: 0 };
function traitsOf(bytes, start, end, plan, isSqlite) {
  const { hexLeast } = plan;
  const isLoose = isSqlite || start > 0 && bytes[start - 1] === backslash;
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
    const bits2 = at === end ? classBits.percent : byteClasses[bytes[at]];
    if (bits2 < classBits.dash) {
      const kind = bits2 & kindBits;
      if (kind !== last) changes++;
      last = kind;
      if (kind === classBits.digit) digits++;
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
    if (bits2 === classBits.dash) {
      dashes++;
      if (bytes[at] === dash && plan.prefixStarts[bytes[at + 1]] === 1 && plan.isPrefixAt(bytes, at + 1)) needs |= 1;
      continue;
    }
    const length2 = at - begin;
    if (length2 > longest2) longest2 = length2;
    if (length2 > coded && length2 <= plan.mostOpaque && changes >= (digits > 0 ? codedShare.withDigit : codedShare.withoutDigit) * length2) coded = length2;
    begin = at + 1;
    changes = 0;
    digits = 0;
    last = 0;
    if (at < end) {
      percents++;
      if (plan.isPrefixAt(bytes, at + 3)) needs |= 1;
    }
  }
  traits.needs = dashes < 2 ? needs & ~8 : needs;
  traits.longest = longest2;
  traits.coded = coded;
  traits.percents = percents;
}
var dash = 45;
var backslash = 92;
var letterQ = 113;
var hexBits = classBits.digit | classBits.hexLetter;
var kindBits = classBits.digit | classBits.lower | classBits.upper;
var codedShare = { withDigit: randomShare.withDigit - 0.04, withoutDigit: randomShare.withoutDigit - 0.04 };
function startsPrefix(bytes, start, plan) {
  if (plan.isPrefixAt(bytes, start)) return true;
  return start > 0 && bytes[start - 1] === backslash && (plan.isPrefixAt(bytes, start + 1) || plan.isPrefixAt(bytes, start + 3) || plan.isPrefixAt(bytes, start + 5));
}
var blanks = tableOf(" 	\r\n");
var quotes = tableOf("\"'`");
var joints = tableOf("+.*&~<>\\_bBrRuUfF");
var backslash2 = 92;
var longest = 240;
function isBesideSeam(bytes, start, end) {
  return behindSeam(bytes, end, 1) >= 0 || behindSeam(bytes, start - 1, -1) >= 0;
}
function endOfRow(bytes, end, most) {
  const last = Math.min(bytes.length, end + most);
  let at = end;
  while (at < last) {
    const next = behindSeam(bytes, at, 1);
    if (next < 0) return at;
    at = next;
    while (at < last && quotes[bytes[at]] !== 1 && bytes[at] !== backslash2 && bytes[at] !== 10) at++;
  }
  return last;
}
function behindSeam(bytes, outside, step2) {
  const first = bytes[outside] ?? 0;
  const isCode = first === backslash2 || bytes[outside + step2] === backslash2;
  if (quotes[first] !== 1 && !isCode && !(step2 === -1 && blanks[first] === 1)) return -1;
  let marks = 0;
  for (let count = 0, at = outside; count < longest && at >= 0 && at < bytes.length; count++, at += step2) {
    const byte = bytes[at];
    if (quotes[byte] === 1) {
      if (++marks === (isCode ? 4 : 2)) return at + step2;
    } else if (blanks[byte] === 1) {
      if (byte === 10 && isBackslashBefore(bytes, at)) return at + step2;
    } else if (joints[byte] !== 1 && !(isCode && (byte === 110 || byte === 44))) return isCode && marks >= 2 ? at : -1;
  }
  return -1;
}
function isBackslashBefore(bytes, at) {
  return bytes[at - 1] === backslash2 || bytes[at - 1] === 13 && bytes[at - 2] === backslash2;
}
function tableOf(characters) {
  const table = new Uint8Array(256);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
function rawTokens(layer, rules, { text: text2, at }, report) {
  for (const rule of rules) {
    for (const found of text2.matchAll(layer.isName ? rule.namePattern : rule.pattern)) {
      const start = at + found.index;
      reportToken(layer, rule, found[0], start, start + found[0].length, report);
    }
    if (layer.isSqlite) gluedTokens(layer, rule, { text: text2, at }, report);
  }
}
function plainTokens(layer, rules, { text: text2, at }, report) {
  const plain = plainText(text2);
  if (!plain) return;
  for (const rule of rules) {
    for (const found of plain.text.matchAll(layer.isName ? rule.namePattern : rule.pattern)) {
      if (isTheSame(text2, plain, found.index, found[0].length)) continue;
      const start = plain.places[found.index];
      const last = plain.places[found.index + found[0].length - 1];
      const end = last + (text2.charAt(last) === "%" ? 3 : 1);
      reportToken(layer, rule, found[0], at + start, at + end, report);
    }
  }
}
function isTheSame(text2, plain, index, length2) {
  const start = plain.places[index];
  if (plain.places[index + length2 - 1] !== start + length2 - 1) return false;
  return text2.slice(Math.max(0, start - 2), start) === plain.text.slice(Math.max(0, index - 2), index) && text2.slice(start + length2, start + length2 + 2) === plain.text.slice(index + length2, index + length2 + 2);
}
function reportToken(layer, rule, token, start, end, report) {
  if (start < layer.from || start >= layer.to) return;
  const strength = strengthAt(layer, rule, token, start, end);
  if (strength > 0) report({ start, end, token, rule, strength, within: [], inner: start });
}
function gluedTokens(layer, rule, { text: text2, at }, report) {
  let failed = 0;
  for (const { 0: name, index } of text2.matchAll(rule.names)) {
    const place = index + name.length;
    if (place < failed || !text2.startsWith(rule.prefix, place)) continue;
    rule.atPlace.lastIndex = place;
    const token = rule.atPlace.exec(text2)?.[0];
    const start = at + place;
    if (token !== void 0 && isToldByName(rule, name, token)) {
      if (start >= layer.from && start < layer.to) report({ start, end: start + token.length, token, rule, strength: 4, within: [], inner: start });
    } else if (rule.told === "by-claims") failed = place + lengthOfRun(text2, place);
  }
}
function isToldByName(rule, name, token) {
  if (rule.examples.has(token)) return false;
  if (rule.told === "by-claims") return isIssuedBy(rule, token) || !isCommonName(name);
  if (isMadeUp(token)) return false;
  if (rule.told === "by-shape") return true;
  return rule.isPrecise || !isCommonName(name) && looksRandom(token) && !isWordy(token);
}
function lengthOfRun(text2, start) {
  let end = start;
  while (end < text2.length && /[A-Za-z0-9_.-]/.test(text2.charAt(end))) end++;
  return end - start;
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
var manyPercents = 8;
var openBracket = 40;
var dot2 = 46;
var longestWordy = 240;
var anything = 15;
var longestRow = 16384;
var rowReach = 200;
var escapeReach = 60;
var piece = 65536;
function fastScan(layer, plan, visit) {
  const { bytes, from, to } = layer;
  let wideDone = from;
  let blobDone = 0;
  let rowDone = 0;
  let dotsDone = -1;
  const dots = dottedPieces(bytes);
  const zero = (at) => {
    if (at < wideDone) return -1;
    const found = wideAt(bytes, at);
    if (!found) return -1;
    visit.wide(found.start, found.end);
    wideDone = found.end;
    return found.end;
  };
  const row = (start, end) => {
    if (end <= rowDone) return;
    rowDone = endOfRow(bytes, end, longestRow);
    if (plan.rowNear.test(bytes.toString("latin1", Math.max(0, start - reach.before), Math.min(bytes.length, rowDone + reach.after))))
      lookPlainly(layer, plan.rules, start - rowReach, rowDone + rowReach, visit);
  };
  const run = (start, end) => {
    if (isBesideSeam(bytes, start, end)) row(start, end);
    const isDotted = bytes[start - 1] === dot2 || bytes[end] === dot2 && tokenBytes[bytes[end + 1]] === 1;
    const isPrefixed = startsPrefix(bytes, start, plan) || bytes[start - 1] === dot2 && plan.isPrefixAt(bytes, dots.start(start));
    if (!isPrefixed && (isDotted || bytes[end] === openBracket) && end - start < plan.leastOther) return;
    traitsOf(bytes, start, end, plan, layer.isSqlite);
    const { longest: longest2, coded, percents } = traits;
    if (longest2 >= leastBlob - 7 && end > blobDone && (longest2 < end - start || isMark(bytes[start - 1]) || mayBegin(bytes, start)))
      blobDone = blobsIn(layer, start, end, blobDone, visit);
    const needs = traits.needs | (isPrefixed ? 1 : 0);
    const need = percents >= manyPercents ? anything : needs | (coded >= plan.leastOpaque && !isDotted ? 4 : 0);
    if ((need & 1) === 0 && isUnnamedAt(bytes, start) && percents === 0) return;
    if (need === 0 || need === 4) {
      if (longest2 < plan.leastOpaque || isDotted || percents === 0 && isInBase64(bytes, start, end)) return;
      const isAssigned2 = isAssignedAt(bytes, start);
      if (need === 0 && !isAssigned2) return;
      const text2 = percents === 0 && end - start < longestWordy ? bytes.toString("latin1", start, end) : "";
      if (isWordy(text2)) return;
      if ((need === 0 || readsAsCode(text2)) && !(isAssigned2 && plan.ownNear.test(bytes.toString("latin1", Math.max(0, start - reach.direct), start)))) return;
    }
    if (need === 4 && !mayBeOpaque(layer, plan, start, end)) return;
    const group = plan.groups[need === 0 ? 4 : need];
    if (!isDotted || !isPrefixed) look(layer, group, start, end, visit);
    else if (dots.start(start) !== dotsDone) {
      dotsDone = dots.start(start);
      look(layer, group, dotsDone, dots.end(end), visit);
    }
  };
  findRuns(bytes, from, to, tokenBytes, plan.step, { run, zero });
  wideDone = from;
  rowDone = 0;
  if (plan.hexPart > 0) {
    const part = (start, end) => {
      if (end - start < plan.hexLeast && isBesideSeam(bytes, start, end)) row(start, end);
    };
    findSparseRuns(bytes, from, to, hexBytes, plan.hexPart, { run: part, zero });
  }
}
function mayBeOpaque({ bytes, platformAt }, plan, start, end) {
  const around = bytes.toString("latin1", Math.max(0, start - reach.before), Math.min(bytes.length, end + reach.after));
  if (!plan.groups[4].near?.test(around)) return false;
  return plan.ownNear.test(around) || plan.opaquePlatforms.has(platformAt(start, end) ?? "");
}
function look(layer, { rules, near }, start, end, visit) {
  const { bytes } = layer;
  if (near && end - start < piece && !near.test(bytes.toString("latin1", Math.max(0, start - reach.before), Math.min(bytes.length, end + reach.after)))) return;
  for (let at = start; at < end; at += piece) {
    const first = Math.max(0, at - 2);
    rawTokens(
      layer,
      rules,
      { text: bytes.toString("latin1", first, Math.min(bytes.length, Math.min(end, at + piece + longestToken) + 2)), at: first },
      visit.token
    );
  }
  if (isEscaped(bytes, start, end)) lookPlainly(layer, rules, start - escapeReach, end + escapeReach, visit);
}
function lookPlainly(layer, rules, from, to, visit) {
  const first = Math.max(0, from);
  plainTokens(layer, rules, { text: layer.bytes.toString("latin1", first, Math.min(layer.bytes.length, to)), at: first }, visit.token);
}
function blobsIn(layer, start, end, done, visit) {
  const { bytes } = layer;
  let reached = done;
  for (let at = start; at < end; ) {
    let next = at;
    while (next < end && base64Bytes[bytes[next]] === 1) next++;
    if (next - at >= leastBlob - 7 && at >= reached) {
      let first = at;
      while (first > 0 && base64Bytes[bytes[first - 1]] === 1) first--;
      const blob = layer.isContinued && first === 0 ? void 0 : blobAt(bytes, first);
      if (blob) visit.blob(blob.start, blob.end, blob.bytes);
      reached = blob ? blob.end : next;
      while (reached < bytes.length && base64Bytes[bytes[reached]] === 1) reached++;
    }
    at = next + 1;
  }
  return reached;
}
function settleHits(hits) {
  const sorted = [...hits].sort((one, other) => one.start - other.start);
  const settled = [];
  for (let first = 0; first < sorted.length; ) {
    let next = first;
    for (let end = 0; next < sorted.length && (next === first || sorted[next].start < end); next++) end = Math.max(end, sorted[next].end);
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
    (one, other) => rank(other) - rank(one) || length(other) - length(one) || other.strength - one.strength || one.start - other.start
  )) {
    const key = `${hit.start} ${hit.end} ${hit.inner} ${hit.rule?.kind} ${hit.token}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const rival = kept.find((each) => each.start < hit.end && hit.start < each.end && !areApart(each, hit));
    if (!rival) kept.push(hit);
    else if (hit.rule && !rival.rule && rival.needle && rival.token === hit.token) kept[kept.indexOf(rival)] = { ...rival, rule: hit.rule };
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
  if (hit.needle && hit.within.length === 0) return 4;
  if (hit.rule && hit.rule.told !== "by-names" && hit.within.length === 0) return 3;
  if (hit.within.length > 0 && isDecoded(hit)) return 2;
  return 1;
}
function length(hit) {
  return hit.end - hit.start;
}
var wide = new RegExp(`[\\t\\n\\r\\x20-\\x7e\\xa0-\\xff](?:\\x00[\\t\\n\\r\\x20-\\x7e\\xa0-\\xff]){${leastWide - 1},}`, "g");
var encoded = new RegExp(`[A-Za-z0-9+/_-]{${leastBlob - 7},}`, "g");
function slowScan(layer, rules, visit) {
  const text2 = layer.bytes.toString("latin1");
  rawTokens(layer, rules, { text: text2, at: 0 }, visit.token);
  plainTokens(layer, rules, { text: text2, at: 0 }, visit.token);
  for (const found of text2.matchAll(wide)) visit.wide(found.index, found.index + found[0].length);
  let done = 0;
  for (const found of text2.matchAll(encoded)) {
    if (found.index < done) continue;
    const blob = blobAt(layer.bytes, found.index);
    if (!blob) continue;
    done = blob.end;
    visit.blob(blob.start, blob.end, blob.bytes);
  }
}
var margin = { before: 400, after: 120 };
function scanLayer(layer, tools) {
  const hits = [];
  const keep = (hit) => {
    if (hit.start >= layer.from && hit.start < layer.to) hits.push(hit);
  };
  const visit = {
    token: keep,
    wide: (start, end) => wideHits(layer, tools, start, end).forEach(keep),
    blob: (start, end, bytes) => blobHits(layer, tools, start, end, bytes).forEach(keep)
  };
  if (tools.way === "fast") fastScan(layer, tools.plan, visit);
  else slowScan(layer, tools.plan.rules, visit);
  needleHits(layer, tools, keep);
  return settleHits(hits);
}
function wideHits(layer, tools, start, end) {
  const order2 = wideOrder(layer.bytes, { start, end });
  const text2 = narrowed(layer.bytes, { start, end });
  const inner = {
    ...layer,
    bytes: text2,
    from: 0,
    to: text2.length,
    isContinued: layer.isContinued && start < 2,
    platformAt: innerLayer(layer, { start, end }, text2, 0, text2.length, tools.signs, layer.depth).platformAt
  };
  return scanLayer(inner, tools).map((hit) => ({
    ...hit,
    start: start + 2 * hit.start,
    end: Math.min(end, start + 2 * hit.end),
    within: [order2, ...hit.within],
    inner: hit.within.length > 0 ? hit.inner : hit.start
  }));
}
function blobHits(layer, tools, start, end, bytes) {
  if (layer.depth >= tools.encodingDepth) return [];
  const unpacked = tools.unpack(bytes);
  if (unpacked) return unpacked.map((hit) => ({ ...hit, start, end, within: ["base64", ...hit.within] }));
  const before = layer.bytes.subarray(Math.max(0, start - margin.before), start);
  const around = Buffer.concat([before, bytes, layer.bytes.subarray(end, end + margin.after)]);
  const inner = innerLayer(layer, { start, end }, around, before.length, before.length + bytes.length, tools.signs, layer.depth + 1);
  return scanLayer(inner, tools).map((hit) => ({ ...hit, start, end, within: ["base64", ...hit.within], inner: hit.inner }));
}
function needleHits(layer, { forms, searchForms, way }, keep) {
  const found = (index, start) => {
    const { bytes, encoding, needle, token } = forms[index];
    const within = encoding === void 0 ? [] : [encoding === "utf-16" ? wideOrder(layer.bytes, { start, end: start + bytes.length }) : encoding];
    keep({ start, end: start + bytes.length, token, needle, strength: 5, within, inner: encoding === void 0 ? start : -1 });
  };
  if (way === "fast") searchForms(layer.bytes, layer.from, layer.to, found);
  else {
    forms.forEach((form, index) => {
      for (let at = layer.bytes.indexOf(form.bytes, layer.from); at >= 0; at = layer.bytes.indexOf(form.bytes, at + 1)) found(index, at);
    });
  }
}
var require2 = (0, import_module.createRequire)("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
  _a = require2("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {
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
function unpacker(kind, budget, open2, unseen) {
  let isOver = false;
  const giveUp = (why, path) => {
    if (!isOver) unseen(why, path);
    isOver = true;
  };
  const feed = kind === "gzip" ? gunzipInto(open2(void 0), budget, giveUp) : unzipInto(open2, budget, giveUp, unseen);
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
function unzipInto(open2, budget, giveUp, unseen) {
  let current;
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
        unseen("it is damaged, encrypted or packed in another way", file.name);
        return;
      }
      budget.inflated(chunk.length);
      sink.push(chunk);
      const why = budget.exceeded();
      if (why !== void 0) giveUp(why);
      if (isFinal || why !== void 0) end();
    };
    if (file.compression === 0 || file.compression === 8) file.start();
    else {
      end();
      unseen(`it is packed by method ${file.compression}`, file.name);
    }
  });
  unzip.register(UnzipInflate);
  return (chunk, isLast) => {
    unzip.push(chunk, isLast);
    if (budget.exceeded() !== void 0) current?.terminate();
  };
}
var ahead = 4 * 1024 * 1024 + signReach.after + 4 * longestToken;
var behind = signReach.before + 4 * longestToken;
var portion = 4 * 1024 * 1024;
function itemScan(context) {
  const lines = lineCounter();
  const cells = context.names.slice(0, 1).some(isNotebook) ? cellCounter() : void 0;
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
    isSqlite = bytes.toString("latin1", 0, 15) === "SQLite format 3";
    if (isArchive(bytes))
      archive = archiveOf(context, bytes, (hits) => {
        for (const hit of hits) packed.push(hit);
      });
  };
  const look2 = (isLast) => {
    const bytes = waiting.length === 1 ? waiting[0] : Buffer.concat(waiting);
    const from = done - base;
    const to = isLast ? bytes.length : bytes.length - ahead;
    const part = {
      from: Math.max(0, from - longestToken),
      to: Math.min(bytes.length, to + longestToken),
      isContinued: base > 0,
      isSqlite,
      isName: context.isName
    };
    const hits = scanLayer(outerLayer(bytes, part, context.names, context.tools.signs), context.tools).filter(({ start }) => start >= from && start < to);
    const placed = hits.filter(({ token }) => !packedTokens.has(token)).map((hit) => {
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
    });
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
function archiveOf(context, start, found) {
  const kind = start[0] === 31 ? "gzip" : "zip";
  if (context.archivesLeft === 0) {
    context.unseen("it is an archive in an archive in an archive");
    return void 0;
  }
  return unpacker(
    kind,
    context.budget,
    (path) => {
      const member = path === void 0 ? kind : `${kind} member ${path}`;
      const inside2 = (hits) => {
        found(hits.map((each) => ({ ...each, offset: 0, members: [member, ...each.members] })));
      };
      const names2 = path === void 0 ? context.names.map((name) => name.replace(/\.gz$/i, "")) : [path, ...context.names];
      const scan = itemScan({ ...context, names: names2, archivesLeft: context.archivesLeft - 1, unseen: (why, inner) => context.unseen(why, inner ?? path) });
      if (path !== void 0) {
        const named = itemScan({ ...context, isName: true, archivesLeft: 0 }).push(Buffer.from(path, "utf8"), true);
        inside2(named.map((each) => ({ ...each, members: [`name of ${member}`] })));
      }
      return {
        push: (chunk) => inside2(scan.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength), false)),
        end: () => inside2(scan.push(Buffer.alloc(0), true))
      };
    },
    context.unseen
  );
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
var leastLength = 8;
function needleForms(needles) {
  const forms = /* @__PURE__ */ new Map();
  for (const needle of needles) {
    const token = needle.secret.reveal();
    if (token.length < leastLength || isMadeUp(token)) continue;
    for (const [encoding, bytes] of encodingsOf(token)) {
      const key = bytes.toString("latin1");
      if (!forms.has(key)) forms.set(key, { bytes, needle, token, ...encoding === "" ? {} : { encoding } });
    }
  }
  return [...forms.values()];
}
function encodingsOf(token) {
  const utf8 = Buffer.from(token, "utf8");
  const hex = utf8.toString("hex");
  const wide2 = Buffer.from(token, "utf16le");
  return [
    ["", utf8],
    ["json string", Buffer.from(JSON.stringify(token).slice(1, -1), "utf8")],
    ["percent-encoding", Buffer.from(encodeURIComponent(utf8.toString("utf8")), "utf8")],
    ["percent-encoding", Buffer.from([...utf8].map((byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`).join(""), "latin1")],
    ["percent-encoding", Buffer.from([...utf8].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""), "latin1")],
    ["hex", Buffer.from(hex, "latin1")],
    ["hex", Buffer.from(hex.toUpperCase(), "latin1")],
    // In both byte orders its text but for the first or last zero is the same.
    ["utf-16", wide2.at(-1) === 0 ? wide2.subarray(0, -1) : wide2],
    ...isLatin1(token) ? [["latin-1", Buffer.from(token, "latin1")]] : [],
    ...[0, 1, 2].flatMap((before) => {
      const core = base64Core(utf8, before);
      return [["base64", Buffer.from(core, "latin1")], ["base64", Buffer.from(core.replaceAll("+", "-").replaceAll("/", "_"), "latin1")]];
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
function scanPlan(rules) {
  const precise = rules.filter((rule) => rule.isPrecise && rule.told === "by-names");
  const prefixed = rules.filter(({ prefix }) => prefix.length > 1);
  const dashed = rules.filter((rule) => rule.isHex && !rule.isPrecise && !prefixed.includes(rule));
  const opaque = rules.filter((rule) => !rule.isHex && !prefixed.includes(rule));
  const hexLeast = Math.min(...precise.map(({ least }) => least));
  const hexLengths = new Uint8Array(longestToken);
  for (const { least } of precise) hexLengths[least] = 1;
  const prefixes = prefixed.map(({ prefix }) => Buffer.from(prefix, "latin1"));
  const prefixStarts = new Uint8Array(256);
  for (const prefix of prefixes) prefixStarts[prefix[0]] = 1;
  return {
    rules,
    groups: Array.from(
      { length: 16 },
      (_, needs) => groupOf([...needs & 1 ? prefixed : [], ...needs & 2 ? precise : [], ...needs & 4 ? opaque : [], ...needs & 8 ? dashed : []])
    ),
    rowNear: stemsOf(rules, [...secretStems, ...prefixes.map((prefix) => prefix.toString("latin1").replaceAll(/[^A-Za-z0-9_]/g, "."))]),
    opaquePlatforms: new Set(opaque.map(({ provider }) => provider)),
    ownNear: stemsOf(opaque, []),
    step: Math.max(8, Math.min(24, ...rules.map(({ told, run }) => told === "by-claims" ? leastJwtPiece : run))),
    leastOpaque: Math.min(...opaque.map(({ run }) => run)),
    mostOpaque: Math.max(...opaque.map(({ most }) => most)) + 8,
    leastOther: Math.min(...[...precise, ...dashed, ...prefixed].filter(({ told }) => told !== "by-claims").map(({ least }) => least)),
    hexLeast,
    hexLengths,
    hexPart: precise.length > 0 ? Math.ceil(hexLeast / 3) : 0,
    prefixStarts,
    isPrefixAt: (bytes, at) => prefixStarts[bytes[at]] === 1 && prefixes.some((prefix) => standsAt(bytes, at, prefix))
  };
}
function groupOf(rules) {
  return rules.every(({ told }) => told === "by-names") ? { rules, near: stemsOf(rules, secretStems) } : { rules };
}
function stemsOf(rules, stems) {
  const names2 = rules.flatMap(({ ownNames, ownPaths, platformWords: platformWords2, commonNames }) => [
    ...ownNames,
    ...ownPaths,
    ...platformWords2,
    ...stems.length > 0 ? commonNames : []
  ]);
  const longest2 = names2.map((name) => name.split("_").reduce((one, other) => other.length > one.length ? other : one));
  const all = [.../* @__PURE__ */ new Set([...stems, ...longest2])];
  return new RegExp(all.filter((stem) => !all.some((each) => stem !== each && stem.includes(each))).join("|") || "(?!)", "i");
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
    exceeded: () => {
      if (members > limits.members) return `it has more than ${limits.members} members`;
      if (inflated > limits.inflatedBytes) return `it inflates to more than ${limits.inflatedBytes >> 20} MiB`;
      if (inflated > limits.ratioFreeBytes && inflated > packed * limits.ratio) return `it inflates to more than ${limits.ratio} times its size`;
      return void 0;
    }
  };
}
var noSearch = () => {
};
function createMatcher(options) {
  const limits = { ...defaultLimits, ...options.limits };
  const rules = matchRules(options.providers);
  const plan = scanPlan(rules);
  const signs = makeSigns(options.providers, rules);
  const forms = needleForms(options.needles ?? []);
  const searchForms = forms.length === 0 ? noSearch : textSearch(forms.map(({ bytes }) => bytes));
  const labelOf2 = makeLabels();
  const contextOf = (head, way) => {
    const budget = unpackBudget(limits);
    const unseen = (why, path) => options.onUnseen?.(mask(path === void 0 ? head.name : `${head.name}: ${path}`), why);
    const tools = {
      plan,
      signs,
      forms,
      searchForms,
      encodingDepth: limits.encodingDepth,
      way,
      unpack: (bytes) => isArchive(bytes) ? itemScan({ ...context, archivesLeft: 1 }).push(bytes, true).map(unpackedHit) : void 0
    };
    const context = { tools, names: [head.name], isName: isNameOrigin(head), archivesLeft: limits.archiveDepth, budget, unseen };
    return context;
  };
  const mask = (text2) => {
    const bytes = Buffer.from(text2, "utf8");
    const { tools } = contextOf({ name: "", origin: { is: "stream" } }, "fast");
    const layers = [true, false].map((isName) => outerLayer(bytes, { from: 0, to: bytes.length, isContinued: false, isSqlite: false, isName }, [], signs));
    return maskedText(
      bytes,
      layers.flatMap((layer) => scanLayer(layer, tools))
    );
  };
  const sightingOf = (head, { hit, members, ...place }) => ({
    origin: head.origin,
    name: mask(head.name),
    kind: kindOf(options.providers, hit),
    provider: hit.needle?.provider ?? hit.rule?.provider ?? "",
    ...place,
    within: [...members.map(mask), ...hit.within],
    ...hit.needle ? { own: { client: hit.needle.client, slot: hit.needle.slot } } : {},
    label: labelOf2(hit.token),
    ...options.markOf ? { mark: options.markOf(hit.token) } : {}
  });
  const inName = (head) => {
    if (head.origin.is !== "file" && head.origin.is !== "index") return [];
    const origin = { is: "metadata", what: "file-name", path: head.name };
    const context = contextOf({ name: head.name, origin }, "fast");
    return itemScan({ ...context, names: [] }).push(Buffer.from(head.name, "utf8"), true).map((placed) => sightingOf({ name: head.name, origin }, placed));
  };
  const matchWhole = (bytes, head, way) => [
    ...inName(head),
    ...itemScan(contextOf(head, way)).push(asBuffer(bytes), true).map((placed) => sightingOf(head, placed))
  ];
  async function* match(item) {
    if (item.content instanceof Uint8Array) {
      yield* matchWhole(item.content, item, "fast");
      return;
    }
    yield* inName(item);
    const scan = itemScan(contextOf(item, "fast"));
    for await (const slice of item.content) for (const placed of scan.push(asBuffer(slice), false)) yield sightingOf(item, placed);
    for (const placed of scan.push(Buffer.alloc(0), true)) yield sightingOf(item, placed);
  }
  return {
    match,
    matchBytes: (bytes, head) => matchWhole(bytes, head, "fast"),
    verifyBytes: (bytes, head) => matchWhole(bytes, head, "slow"),
    mask
  };
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
function kindOf(providers, { needle, rule, token }) {
  if (rule && (!needle || rule.provider === needle.provider)) return rule.kind;
  if (!needle) return "";
  const shape = providers.find(({ id }) => id === needle.provider)?.tokens.filter(({ slots, meaning }) => slots.includes(needle.slot) && meaning !== "identifier").find((each) => (0, import_chunk_XM74PU2Y.hasShape)((0, import_chunk_XM74PU2Y.parseShape)(each.shape), token));
  return `${needle.provider}/${shape?.kind ?? needle.slot}`;
}
function tellingNames(providers) {
  const signs = makeSigns(providers, matchRules(providers));
  return (name) => signs.all(name).at(-1)?.provider;
}
function scanKit() {
  return { providers: import_chunk_QUSV7HA4.catalog, createMatcher, telling: tellingNames(import_chunk_QUSV7HA4.catalog) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanKit
});
