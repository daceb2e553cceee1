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

// part:dist/parts/chunk-FWAKVZOJ.js
var chunk_FWAKVZOJ_exports = {};
__export(chunk_FWAKVZOJ_exports, {
  eachTreeEntry: () => eachTreeEntry,
  hexAt: () => hexAt,
  tellingPaths: () => tellingPaths
});
module.exports = __toCommonJS(chunk_FWAKVZOJ_exports);
var import_chunk_KAMVYOD3 = require("./chunk-KAMVYOD3.js");
var nul = 0;
var space = 32;
var four = 52;
var six = 54;
function eachTreeEntry(tree, idBytes, each) {
  for (let at = 0; at < tree.length; ) {
    const kind = tree[at] === four ? "tree" : tree[at + 1] === six ? "submodule" : "blob";
    while (at < tree.length && tree[at] !== space) at += 1;
    const from = at + 1;
    let hash = 0;
    for (at = from; at < tree.length && tree[at] !== nul; at += 1) hash = Math.imul(hash, 31) + tree[at] | 0;
    if (at + idBytes >= tree.length) return;
    each(from, at, kind, hash);
    at += 1 + idBytes;
  }
}
var mostKept = 5e4;
function tellingPaths(telling) {
  const platforms = /* @__PURE__ */ new Map();
  const blobs = /* @__PURE__ */ new Map();
  let trees = /* @__PURE__ */ new Map();
  const platformOf = (name) => {
    if (platforms.has(name)) return platforms.get(name);
    if (platforms.size >= mostKept) platforms.clear();
    const platform = telling(name);
    platforms.set(name, platform);
    return platform;
  };
  const add = (to, id, platform, name) => {
    const known = to.get(id) ?? /* @__PURE__ */ new Map();
    if (!known.has(platform)) to.set(id, known.set(platform, name));
  };
  const note = (id, kind, name) => {
    const platform = platformOf(name);
    if (platform !== void 0) add(kind === "tree" ? trees : blobs, id, platform, name);
  };
  const goDown = async (git, signal) => {
    const entered = /* @__PURE__ */ new Set();
    while (trees.size > 0 && !signal.aborted) {
      const level = trees;
      trees = /* @__PURE__ */ new Map();
      const ids = () => level.keys();
      const visitor = {
        whole: ({ id }, tree) => {
          eachTreeEntry(tree, id.length / 2, (from, to, kind) => {
            const name = (0, import_chunk_KAMVYOD3.pathText)(tree.subarray(from, to));
            if (kind === "submodule" || platformOf(name) !== void 0) return;
            const child = hexAt(tree, to + 1, id.length / 2);
            for (const [platform, folder] of level.get(id) ?? []) {
              if (kind === "blob") add(blobs, child, platform, `${folder}/${name}`);
              else if (!entered.has(`${child} ${platform}`)) {
                entered.add(`${child} ${platform}`);
                add(trees, child, platform, folder);
              }
            }
          });
        },
        sliced: async () => {
        },
        // The stream of all objects has stated it.
        unseen: () => {
        }
      };
      await (0, import_chunk_KAMVYOD3.listedObjects)(git, ids)(visitor, signal);
    }
  };
  return {
    note,
    blobs: async (git, signal) => {
      await goDown(git, signal);
      return new Map([...blobs].map(([id, names]) => [id, [...names.values()]]));
    }
  };
}
function hexAt(bytes, at, length) {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, length).toString("hex");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  eachTreeEntry,
  hexAt,
  tellingPaths
});
