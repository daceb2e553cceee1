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

// part:dist/parts/chunk-3ZP5OFIM.js
var chunk_3ZP5OFIM_exports = {};
__export(chunk_3ZP5OFIM_exports, {
  fillSamples: () => fillSamples
});
module.exports = __toCommonJS(chunk_3ZP5OFIM_exports);
var import_chunk_Z2R2PZW6 = __toESM(require_chunk_Z2R2PZW6());
var import_chunk_CJXIZDKS = __toESM(require_chunk_CJXIZDKS());
var sample = /\{\{([a-z0-9-]+\/[a-z0-9-]+)(?: (\d+))?(?: first (\d+))?(?: last (\d+))?\}\}/g;
var jwt = /\{\{jwt ([a-z0-9-]+)\/[a-z0-9-]+((?: [a-z_]+=[^ }]+)*)\}\}/g;
function fillSamples(text, now) {
  return text.replaceAll(jwt, (_, platform, claims) => sampleJwt(platform, claims.trim(), now)).replaceAll(sample, (_, kind, number, first, last) => {
    const whole = sampleToken(kind, Number(number ?? 1));
    if (first) return whole.slice(0, Number(first));
    return last ? whole.slice(-Number(last)) : whole;
  });
}
function sampleToken(kind, number) {
  const [platform, name] = kind.split("/");
  const token = import_chunk_CJXIZDKS.catalog.find(({ id }) => id === platform)?.tokens.find((each) => each.kind === name);
  if (!token) throw new Error(`no platform has a token of the kind ${kind}`);
  return (0, import_chunk_Z2R2PZW6.sampleOf)((0, import_chunk_Z2R2PZW6.parseShape)(token.shape), seededRandom(`${kind} ${number}`));
}
function sampleJwt(platform, claims, now) {
  const seconds = Math.floor(now.getTime() / 1e3);
  const token = import_chunk_CJXIZDKS.catalog.find(({ id }) => id === platform)?.tokens.find(({ issuers }) => issuers);
  const payload = {
    iss: token?.issuers?.[0],
    aud: token?.audiences?.[0] ?? "made-up-audience",
    sub: "made-up-subject",
    azp: "made-up-client",
    iat: seconds - 60,
    exp: seconds + 86400
  };
  for (const claim of claims.split(" ").filter(Boolean)) {
    const [key = "", value = ""] = claim.split("=");
    payload[key] = /^[+-]\d+$/.test(value) ? seconds + Number(value) : value;
  }
  const part = (object) => Buffer.from(JSON.stringify(object)).toString("base64url");
  return `${part({ alg: "none", typ: "JWT" })}.${part(payload)}.${part({ made: "up" })}`;
}
function seededRandom(seed) {
  let state = [...seed].reduce(
    (hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619),
    2166136261
  );
  return () => {
    state = state + 1831565813 | 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  fillSamples
});
