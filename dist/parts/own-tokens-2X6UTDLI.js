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

// shared:dist/parts/chunk-IZRVBYMD.js
var require_chunk_IZRVBYMD = __commonJS({
  "shared:dist/parts/chunk-IZRVBYMD.js"(exports2, module2) {
    module2.exports = require("./main.js").part12;
  }
});

// shared:dist/parts/chunk-I5SDJ7YU.js
var require_chunk_I5SDJ7YU = __commonJS({
  "shared:dist/parts/chunk-I5SDJ7YU.js"(exports2, module2) {
    module2.exports = require("./main.js").part13;
  }
});

// shared:dist/parts/chunk-5HU2SO63.js
var require_chunk_5HU2SO63 = __commonJS({
  "shared:dist/parts/chunk-5HU2SO63.js"(exports2, module2) {
    module2.exports = require("./main.js").part15;
  }
});

// shared:dist/parts/chunk-LHGCGG7F.js
var require_chunk_LHGCGG7F = __commonJS({
  "shared:dist/parts/chunk-LHGCGG7F.js"(exports2, module2) {
    module2.exports = require("./main.js").part16;
  }
});

// shared:dist/parts/chunk-XM74PU2Y.js
var require_chunk_XM74PU2Y = __commonJS({
  "shared:dist/parts/chunk-XM74PU2Y.js"(exports2, module2) {
    module2.exports = require("./main.js").part17;
  }
});

// shared:dist/parts/chunk-5BNR4QSK.js
var require_chunk_5BNR4QSK = __commonJS({
  "shared:dist/parts/chunk-5BNR4QSK.js"(exports2, module2) {
    module2.exports = require("./main.js").part14;
  }
});

// shared:dist/parts/chunk-QUSV7HA4.js
var require_chunk_QUSV7HA4 = __commonJS({
  "shared:dist/parts/chunk-QUSV7HA4.js"(exports2, module2) {
    module2.exports = require("./main.js").part18;
  }
});

// shared:dist/parts/chunk-JPU7VOLJ.js
var require_chunk_JPU7VOLJ = __commonJS({
  "shared:dist/parts/chunk-JPU7VOLJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part19;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part5;
  }
});

// part:dist/parts/own-tokens-2X6UTDLI.js
var own_tokens_2X6UTDLI_exports = {};
__export(own_tokens_2X6UTDLI_exports, {
  ownTokens: () => ownTokens
});
module.exports = __toCommonJS(own_tokens_2X6UTDLI_exports);
var import_chunk_IZRVBYMD = __toESM(require_chunk_IZRVBYMD());
var import_chunk_I5SDJ7YU = __toESM(require_chunk_I5SDJ7YU());
var import_chunk_5HU2SO63 = __toESM(require_chunk_5HU2SO63());
var import_chunk_LHGCGG7F = __toESM(require_chunk_LHGCGG7F());
var import_chunk_XM74PU2Y = __toESM(require_chunk_XM74PU2Y());
var import_chunk_5BNR4QSK = __toESM(require_chunk_5BNR4QSK());
var import_chunk_QUSV7HA4 = __toESM(require_chunk_QUSV7HA4());
var import_chunk_JPU7VOLJ = __toESM(require_chunk_JPU7VOLJ());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
async function ownTokens(world) {
  const providers = [...await (0, import_chunk_IZRVBYMD.loadProviders)((0, import_chunk_IZRVBYMD.providerIds)()), ...await (0, import_chunk_IZRVBYMD.userProviders)(world)];
  const found = await Promise.all(providers.map((provider) => tokensOf(provider, world)));
  return { needles: found.flatMap(({ needles }) => needles), belongs: [...new Set(found.flatMap(({ belongs }) => belongs))] };
}
async function tokensOf(provider, world) {
  const isPublic = publicSlots(provider);
  const resolutions = await Promise.all(provider.clients.map((client) => client.resolve(world, {})));
  const rungs = resolutions.flatMap(({ client, ladder }) => ladder.map((rung) => ({ client, rung })));
  const needles = rungs.flatMap(({ client, rung }) => needleOf(rung, provider.id, client, isPublic));
  const belongs = rungs.flatMap(({ rung: { place, value } }) => place.kind === "file" && value ? [place.path] : []);
  return { needles: unique(needles), belongs };
}
function publicSlots({ tokens }) {
  const secret = new Set(tokens.filter(({ meaning }) => meaning !== "identifier").flatMap(({ slots }) => slots));
  return new Set(tokens.filter(({ meaning }) => meaning === "identifier").flatMap(({ slots }) => slots.filter((slot) => !secret.has(slot))));
}
function needleOf({ slot, value }, provider, client, isPublic) {
  if (value?.is !== "known" || isPublic.has(slot)) return [];
  const { blank, placeholder, length } = value.traits;
  return blank || placeholder || length < 8 ? [] : [{ secret: value.secret, provider, client, slot }];
}
function unique(needles) {
  return needles.filter((needle, index) => needles.findIndex((other) => other.secret.relation(needle.secret) === "same") === index);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ownTokens
});
