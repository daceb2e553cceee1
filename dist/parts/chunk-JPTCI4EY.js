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

// part:dist/parts/chunk-JPTCI4EY.js
var chunk_JPTCI4EY_exports = {};
__export(chunk_JPTCI4EY_exports, {
  optimizeLess: () => optimizeLess
});
module.exports = __toCommonJS(chunk_JPTCI4EY_exports);
function optimizeLess() {
  process.getBuiltinModule("node:v8").setFlagsFromString("--interrupt-budget=400000");
  process.getBuiltinModule("node:v8").setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  optimizeLess
});
