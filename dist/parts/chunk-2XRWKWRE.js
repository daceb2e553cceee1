'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// part:dist/parts/chunk-2XRWKWRE.js
var chunk_2XRWKWRE_exports = {};
__export(chunk_2XRWKWRE_exports, {
  optimizeLess: () => optimizeLess
});
module.exports = __toCommonJS(chunk_2XRWKWRE_exports);
var inlineLess = "--max-inlined-bytecode-size-cumulative=300";
var flags = {
  20: ["--interrupt-budget=400000", inlineLess],
  22: [inlineLess],
  24: [inlineLess],
  26: [inlineLess]
};
function optimizeLess() {
  const [major = ""] = process.versions.node.split(".");
  for (const flag of flags[major] ?? []) process.getBuiltinModule("node:v8").setFlagsFromString(flag);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  optimizeLess
});
