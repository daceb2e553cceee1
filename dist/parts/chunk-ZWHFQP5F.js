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

// part:dist/parts/chunk-ZWHFQP5F.js
var chunk_ZWHFQP5F_exports = {};
__export(chunk_ZWHFQP5F_exports, {
  gitFolderSource: () => gitFolderSource,
  isRemoteLine: () => isRemoteLine
});
module.exports = __toCommonJS(chunk_ZWHFQP5F_exports);
var import_chunk_LCX5666I = require("./chunk-LCX5666I.js");
var import_chunk_WXZ6MRVN = require("./chunk-WXZ6MRVN.js");
var import_node_fs = require("node:fs");
function gitFolderSource(gitFolder) {
  return async (sink) => {
    const root = Buffer.from(realFolder(gitFolder));
    const relative = (found) => (0, import_chunk_WXZ6MRVN.pathText)(found.path.subarray(root.length + 1));
    const enter = (found) => !/^(objects|modules|lfs\/objects|annex\/objects|rr-cache)$/.test(relative(found));
    const failed = (path, code) => sink.unseen((0, import_chunk_WXZ6MRVN.pathText)(path), (0, import_chunk_LCX5666I.errorWords)(code));
    let count = 0;
    for (const found of (0, import_chunk_LCX5666I.walkFolder)(root, enter, failed)) {
      if (sink.signal.aborted) return;
      const name = relative(found);
      if (found.kind === "file" && isText(name)) await lookAt(found, name, sink);
      count += 1;
      if (count % 256 === 0) await new Promise(setImmediate);
    }
  };
}
function realFolder(folder) {
  try {
    return (0, import_node_fs.realpathSync)(folder);
  } catch {
    return folder;
  }
}
function isText(name) {
  return !/\.sample$|(^|\/)(index|[^/]*\.(idx|pack|rev|bitmap))$|(^|\/)(fsmonitor--daemon|sharedindex\.)/.test(name);
}
async function lookAt(found, name, sink) {
  const path = (0, import_chunk_WXZ6MRVN.pathText)(found.path);
  const what = whatOf(name);
  await (0, import_chunk_LCX5666I.readFile)({ path: found.path, head: { name: path, origin: { is: "metadata", what, path } } }, sink);
}
function whatOf(name) {
  if (/(^|\/)hooks\//.test(name)) return "hook";
  if (/(^|\/)logs\//.test(name)) return "reflog";
  if (/(^|\/)FETCH_HEAD$|^remotes\/|^branches\//.test(name)) return "remote-url";
  if (/(^|\/)config(\.worktree)?$/.test(name)) return "git-config";
  return "git-file";
}
function isRemoteLine(configFile, line) {
  try {
    const text = (0, import_node_fs.readFileSync)(configFile, "latin1").split("\n", line)[line - 1] ?? "";
    return /^\s*(push)?url\s*=|^\s*\[\s*url\s|insteadof\s*=|^\s*proxy\s*=/i.test(text);
  } catch {
    return false;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gitFolderSource,
  isRemoteLine
});
