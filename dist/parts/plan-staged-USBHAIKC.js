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

// shared:dist/parts/chunk-WDMN3MFB.js
var require_chunk_WDMN3MFB = __commonJS({
  "shared:dist/parts/chunk-WDMN3MFB.js"(exports2, module2) {
    module2.exports = require("./main.js").part20;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/plan-staged-USBHAIKC.js
var plan_staged_USBHAIKC_exports = {};
__export(plan_staged_USBHAIKC_exports, {
  planStaged: () => planStaged
});
module.exports = __toCommonJS(plan_staged_USBHAIKC_exports);
var import_chunk_IE62PWS3 = require("./chunk-IE62PWS3.js");
var import_chunk_CLGVYBD6 = require("./chunk-CLGVYBD6.js");
var import_chunk_2XRWKWRE = require("./chunk-2XRWKWRE.js");
var import_chunk_CQPOJTFS = require("./chunk-CQPOJTFS.js");
var import_chunk_SMQKDXDM = require("./chunk-SMQKDXDM.js");
var import_chunk_BIMPGCH5 = require("./chunk-BIMPGCH5.js");
var import_chunk_WDMN3MFB = __toESM(require_chunk_WDMN3MFB());
var import_chunk_CEU7L74N = require("./chunk-CEU7L74N.js");
var import_chunk_XCLJBZFT = require("./chunk-XCLJBZFT.js");
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
function preCommitRange({ environment }) {
  const { PRE_COMMIT: running, PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = environment;
  return running && from && to ? `${from}..${to}` : void 0;
}
async function planStaged(folder, context, notRead) {
  const range = folder === void 0 ? preCommitRange(context) : void 0;
  if (range !== void 0)
    return await (await Promise.resolve().then(() => __toESM(require("./plan-history-Y3S7JFLH.js")))).planHistory(void 0, { range }, context, notRead);
  const input = (0, import_chunk_CQPOJTFS.gitInput)(context, folder);
  const git = hasWorkTree(input.folder) ? (0, import_chunk_CEU7L74N.gitIn)(input) : void 0;
  const first = git && await (0, import_chunk_CLGVYBD6.stagedChanges)(git, context.signal);
  if (first && isNothing(first) && !(folder === void 0 && isAllFilesRun(context)))
    return (0, import_chunk_CQPOJTFS.scanPlan)([], { empty: true });
  (0, import_chunk_2XRWKWRE.optimizeLess)();
  const opened = await (0, import_chunk_SMQKDXDM.openRepository)(input);
  if (opened.is !== "repository") return { is: "wrong", why: `nothing can be staged here: ${opened.why}` };
  const { repository } = opened;
  if (repository.bare) return { is: "wrong", why: "a bare repository has no index: use --history" };
  const staged = first?.code === 0 ? first : await (0, import_chunk_CLGVYBD6.stagedChanges)(repository.git, context.signal);
  const top = await (0, import_chunk_SMQKDXDM.workTreeOf)(repository) ?? repository.git.folder;
  if (isNothing(staged)) {
    const all = await (0, import_chunk_CLGVYBD6.stagedChanges)(repository.git, context.signal, "nothing");
    return (0, import_chunk_CQPOJTFS.scanPlan)([(0, import_chunk_IE62PWS3.stagedSource)({ repository, staged: all, top, as: "files" })], { allFiles: true });
  }
  const repositories = /* @__PURE__ */ new Map([[repository.gitFolder, { repository, path: "", top, staged }]]);
  return (0, import_chunk_CQPOJTFS.scanPlan)([(0, import_chunk_IE62PWS3.stagedSource)({ repository, staged, top, as: "commit" })], { repositories });
}
function hasWorkTree(folder) {
  return (0, import_node_fs.existsSync)((0, import_node_path.join)(folder, ".git")) || (0, import_node_path.dirname)(folder) !== folder && hasWorkTree((0, import_node_path.dirname)(folder));
}
function isNothing({ code, changes }) {
  return code === 0 && changes.length === 0;
}
function isAllFilesRun({ environment }) {
  return Boolean(environment["PRE_COMMIT"]) && environment["GIT_INDEX_FILE"] === void 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  planStaged
});
