import {
  harmlessText
} from "./chunk-NGGYVXOG.js";
import {
  reprBytes,
  reprStr
} from "./chunk-4R7B453B.js";

// src/output/text-readings.ts
import { stripVTControlCharacters } from "node:util";
function textReadings(text) {
  const whole = wellFormed(text);
  const readings = /* @__PURE__ */ new Set([whole, joinedLines(whole, ""), joinedLines(whole, " ")]);
  let newest = [...readings];
  for (let round = 0; round < 3 && newest.length > 0; round += 1) {
    const next = newest.flatMap((each) => [unescaped(each), percentDecoded(each), percentDecoded(each, " "), entitiesDecoded(each)]);
    newest = [...new Set(next)].filter((each) => !readings.has(each));
    for (const each of newest) readings.add(each);
  }
  return [...readings];
}
function wellFormed(text) {
  return text.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD");
}
var named = { n: "\n", r: "\r", t: "	", b: "\b", f: "\f", v: "\v", a: "\x07", e: "\x1B", 0: "\0" };
function unescaped(text) {
  if (!text.includes("\\")) return text;
  const escapes = /\\(?:u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/gs;
  const plain = text.replace(escapes, (_, braced, long, short, byte, character) => {
    if (character !== void 0) return named[character] ?? character;
    const code = Number.parseInt(braced ?? long ?? short ?? byte, 16);
    return code > 65535 ? codePoint(code) : String.fromCharCode(code);
  });
  return wellFormed(plain);
}
function codePoint(code) {
  return code <= 1114111 ? String.fromCodePoint(code) : "\uFFFD";
}
function percentDecoded(text, plus = "+") {
  if (!text.includes("%")) return text;
  return text.replaceAll("+", plus).replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"));
}
var entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function entitiesDecoded(text) {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi, (all, name, decimal, hex) => {
    if (name !== void 0) return entities[name.toLowerCase()] ?? all;
    return codePoint(decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
function joinedLines(text, between) {
  const plain = text.includes("\x1B") ? stripVTControlCharacters(text) : text;
  return plain.includes("\n") ? plain.replace(/[ \t]*\r?\n[ \t]*/g, between) : plain;
}

// src/output/secret-forms.ts
var shortestGuarded = 8;
var encoder = new TextEncoder();
function secretForms(text) {
  const whole = wellFormed(text);
  const bytes = encoder.encode(whole);
  const plain = longestFirst([whole, ...[0, 1, 2].flatMap((before) => base64Cores(bytes, before))]);
  const escaped = longestFirst([
    ...[whole, text].flatMap(escapedForms),
    inner(reprBytes(bytes).slice(1)),
    percentEncoded(bytes, /[A-Za-z0-9\-_.!~*'()]/),
    percentEncoded(bytes, /[A-Za-z0-9\-_.~/]/),
    percentEncoded(bytes, /[A-Za-z0-9\-_.~]/),
    percentEncoded(bytes, /[A-Za-z0-9\-_.*]/).replaceAll("%20", "+")
  ]);
  return { plain, escaped: escaped.filter((form) => !plain.includes(form)) };
}
function escapedForms(text) {
  const json = inner(JSON.stringify(text));
  return [json, asciiOnly(json), inner(JSON.stringify(json)), inner(reprStr(text)), harmlessText(text)];
}
function longestFirst(forms) {
  return [...new Set(forms)].filter((form) => form.length >= shortestGuarded).sort((a, b) => b.length - a.length);
}
function inner(quoted) {
  return quoted.slice(1, -1);
}
function asciiOnly(json) {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function percentEncoded(bytes, plain) {
  let encoded = "";
  for (const byte of bytes) {
    const character = String.fromCharCode(byte);
    encoded += plain.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return encoded;
}
function base64Cores(bytes, before) {
  const padded = new Uint8Array(before + bytes.length);
  padded.set(bytes, before);
  const first = Math.ceil(before * 8 / 6);
  const end = Math.floor(padded.length * 8 / 6);
  return ["base64", "base64url"].map((encoding) => Buffer.from(padded).toString(encoding).slice(first, end));
}

// src/output/holds-secret.ts
var maskedSecret = "[secret]";
var formsOf = /* @__PURE__ */ new WeakMap();
function guardedSecrets(secrets, exempt = () => false) {
  const guarded = /* @__PURE__ */ new Map();
  for (const secret of secrets) {
    if (exempt(secret)) continue;
    const forms = formsOf.get(secret) ?? formsOfCores(secret);
    formsOf.set(secret, forms);
    for (const [text, each] of forms) guarded.set(text, each);
  }
  return guarded;
}
function holdsSecret(text, secrets) {
  if (secrets.size === 0 || text.length < shortestGuarded) return false;
  const [first = "", ...others] = textReadings(text);
  for (const { plain, escaped } of secrets.values()) {
    if (plain.some((form) => first.includes(form)) || escaped.some((form) => first.includes(form))) return true;
    if (plain.some((form) => others.some((reading) => reading.includes(form)))) return true;
  }
  return false;
}
function formsOfCores(secret) {
  const text = secret.reveal();
  const trimmed = text.trim();
  const unquoted = trimmed.replace(/^(["'`])(.*)\1$/s, "$2").trim();
  const bare = unquoted.replace(/^(?:Bearer|Basic|Token) +/i, "");
  const cores = new Set([text, trimmed, unquoted, bare].filter((each) => isGuarded(each)));
  return new Map([...cores].map((each) => [each, secretForms(each)]));
}
function isGuarded(text) {
  return [...text].length >= shortestGuarded && text.trim() !== "" && text !== maskedSecret;
}

export {
  wellFormed,
  maskedSecret,
  guardedSecrets,
  holdsSecret
};
