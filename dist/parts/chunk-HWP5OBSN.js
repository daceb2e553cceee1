'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// part:dist/parts/chunk-HWP5OBSN.js
var chunk_HWP5OBSN_exports = {};
__export(chunk_HWP5OBSN_exports, {
  gitInput: () => gitInput,
  planScan: () => planScan,
  scanPlan: () => scanPlan
});
module.exports = __toCommonJS(chunk_HWP5OBSN_exports);
var import_node_path = require("node:path");
async function planScan(mode, context, unseen) {
  switch (mode.is) {
    case "staged":
      return await (await Promise.resolve().then(() => __toESM(require("./plan-staged-OT7GHP35.js")))).planStaged(mode.folder, context, unseen);
    case "history":
      return await (await Promise.resolve().then(() => __toESM(require("./plan-history-XNOURV4B.js")))).planHistory(mode.folder, mode, context, unseen);
    case "paths":
      return await (await Promise.resolve().then(() => __toESM(require("./plan-paths-2KNNF7FE.js")))).planPaths(mode.paths, context, unseen);
    case "stdin":
      return scanPlan([(await Promise.resolve().then(() => __toESM(require("./stdin-LOW3Q2N4.js")))).streamSource(context.stdin())]);
    case "home": {
      if (context.home === void 0) return { is: "wrong", why: "there is no home: HOME is not set" };
      const { homeSource } = await Promise.resolve().then(() => __toESM(require("./home-U7IT2EBF.js")));
      return scanPlan([homeSource({ home: context.home, belongs: context.belongs })]);
    }
  }
}
function scanPlan(sources, parts = {}) {
  return { is: "plan", plan: { sources, repositories: /* @__PURE__ */ new Map(), revisions: void 0, empty: false, ...parts } };
}
function gitInput({ environment, cwd }, folder) {
  return { folder: (0, import_node_path.resolve)(cwd, folder ?? "."), environment, fromHook: folder === void 0 };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gitInput,
  planScan,
  scanPlan
});
