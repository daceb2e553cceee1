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

// shared:dist/parts/chunk-6ATIZ5XU.js
var require_chunk_6ATIZ5XU = __commonJS({
  "shared:dist/parts/chunk-6ATIZ5XU.js"(exports2, module2) {
    module2.exports = require("./main.js").part28;
  }
});

// part:dist/parts/chunk-RRI5QJLX.js
var chunk_RRI5QJLX_exports = {};
__export(chunk_RRI5QJLX_exports, {
  knownVariables: () => knownVariables
});
module.exports = __toCommonJS(chunk_RRI5QJLX_exports);
var import_chunk_EMMCT3FN = require("./chunk-EMMCT3FN.js");
var import_chunk_6ATIZ5XU = __toESM(require_chunk_6ATIZ5XU());
async function knownVariables() {
  const providers = await (0, import_chunk_6ATIZ5XU.loadProviders)();
  const world = (0, import_chunk_EMMCT3FN.memoryWorld)();
  const resolutions = await Promise.all(
    providers.flatMap(({ clients }) => clients.map((client) => client.resolve(world, {})))
  );
  const read = resolutions.flatMap(
    ({ chain }) => chain.flatMap(({ place }) => place.kind === "env" ? [place.name] : [])
  );
  const lookalikes = providers.flatMap(
    (provider) => provider.lookalikes.filter(({ kind }) => kind === "env").map(({ name }) => name)
  );
  return [.../* @__PURE__ */ new Set([...read, ...lookalikes])].sort();
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  knownVariables
});
