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

// part:dist/parts/chunk-CQPOJTFS.js
var chunk_CQPOJTFS_exports = {};
__export(chunk_CQPOJTFS_exports, {
  gitInput: () => gitInput,
  scanPlan: () => scanPlan
});
module.exports = __toCommonJS(chunk_CQPOJTFS_exports);
var import_node_path = require("node:path");
function scanPlan(sources, parts = {}) {
  return {
    is: "plan",
    plan: { sources, repositories: /* @__PURE__ */ new Map(), revisions: void 0, empty: false, allFiles: false, ...parts }
  };
}
function gitInput({ environment, cwd, quotePath }, folder) {
  return { folder: (0, import_node_path.resolve)(cwd, folder ?? "."), environment, fromHook: folder === void 0, quotePath };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gitInput,
  scanPlan
});
