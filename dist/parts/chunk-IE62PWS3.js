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

// part:dist/parts/chunk-IE62PWS3.js
var chunk_IE62PWS3_exports = {};
__export(chunk_IE62PWS3_exports, {
  stagedSource: () => stagedSource
});
module.exports = __toCommonJS(chunk_IE62PWS3_exports);
var import_chunk_SMQKDXDM = require("./chunk-SMQKDXDM.js");
var import_chunk_BIMPGCH5 = require("./chunk-BIMPGCH5.js");
var import_chunk_CEU7L74N = require("./chunk-CEU7L74N.js");
var import_node_path = require("node:path");
function stagedSource(input) {
  return async (sink) => {
    const { code, problems } = input.staged;
    if (sink.signal.aborted) return;
    for (const problem of problems) sink.notRead("the index", (0, import_chunk_CEU7L74N.problemWords)(problem), "input");
    if (code !== 0 && problems.length === 0) sink.notRead("the index", "git did not compare it with HEAD", "input");
    lookAtNames(input, sink);
    await lookAtContent(input, sink);
  };
}
function lookAtNames({ staged, top }, sink) {
  const seen = /* @__PURE__ */ new Set();
  for (const { status, path } of staged.changes) {
    const parts = (0, import_chunk_BIMPGCH5.pathText)(path).split("/");
    if (status === "U") sink.notRead((0, import_node_path.join)(top, ...parts), "it is unmerged: there is no content to commit yet");
    if (status !== "A") continue;
    for (const [index, name] of parts.entries()) {
      const upTo = (0, import_node_path.join)(top, ...parts.slice(0, index + 1));
      if (name.length < import_chunk_BIMPGCH5.shortestName || seen.has(upTo)) continue;
      seen.add(upTo);
      sink.whole(Buffer.from(name), { name: "file name", origin: { is: "metadata", what: "file-name", path: upTo } });
    }
  }
}
async function lookAtContent({ repository, staged, top, as }, sink) {
  const paths = /* @__PURE__ */ new Map();
  for (const { newObject, newMode, path, status } of staged.changes) {
    if (!newObject || status === "D" || status === "U" || newMode === "160000") continue;
    const same = paths.get(newObject);
    if (same) same.push((0, import_chunk_BIMPGCH5.pathText)(path));
    else paths.set(newObject, [(0, import_chunk_BIMPGCH5.pathText)(path)]);
  }
  if (paths.size === 0) return;
  const headsOf = (object) => (paths.get(object) ?? []).map((path) => ({
    name: (0, import_node_path.join)(top, path),
    origin: as === "commit" ? { is: "index", path, object, repository: repository.gitFolder } : { is: "file", path: (0, import_node_path.join)(top, path) }
  }));
  const objects = (0, import_chunk_SMQKDXDM.listedObjects)(repository.git, () => paths.keys());
  const visitor = {
    whole: ({ id }, bytes) => {
      for (const head of headsOf(id)) {
        if ((0, import_chunk_BIMPGCH5.isLfsPointer)(bytes))
          sink.notRead(head.name, "it is a Git LFS pointer; the content it stands for is not in the repository");
        sink.whole(bytes, head);
      }
    },
    sliced: async ({ id, size }, content) => {
      const [first, ...others] = headsOf(id);
      if (first) await sink.sliced({ ...first, content, size });
      for (const { name } of others)
        sink.notRead(name, "it is a copy of another large staged file, which was looked at");
    },
    notRead: (what, why) => {
      const object = what.replace(/^object /, "");
      const names = paths.get(object)?.map((path) => (0, import_node_path.join)(top, path)) ?? [what];
      for (const name of names) sink.notRead(name, why);
    }
  };
  await objects(visitor, sink.signal);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  stagedSource
});
