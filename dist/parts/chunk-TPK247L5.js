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

// part:dist/parts/chunk-TPK247L5.js
var chunk_TPK247L5_exports = {};
__export(chunk_TPK247L5_exports, {
  gitFolderSource: () => gitFolderSource,
  isRemoteLine: () => isRemoteLine
});
module.exports = __toCommonJS(chunk_TPK247L5_exports);
var import_chunk_Y2C52W6K = require("./chunk-Y2C52W6K.js");
var import_chunk_BIMPGCH5 = require("./chunk-BIMPGCH5.js");
var import_node_fs = require("node:fs");
function gitFolderSource(gitFolder) {
  return async (sink) => {
    const root = realFolder(gitFolder);
    const relative = (found) => (0, import_chunk_BIMPGCH5.shownPath)(found.path).slice(root.length + 1);
    const enter = (found) => !/^(objects|modules|lfs\/objects|annex\/objects)$/.test(relative(found));
    const failed = (path, code) => sink.notRead((0, import_chunk_BIMPGCH5.shownPath)(path), (0, import_chunk_BIMPGCH5.errorWords)(code));
    const look = (found) => {
      const name = relative(found);
      return found.kind === "file" && isText(name) ? lookAt(found, name, sink) : void 0;
    };
    await (0, import_chunk_Y2C52W6K.lookThrough)(root, { enter, failed, look, signal: sink.signal });
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
function lookAt(found, name, sink) {
  const path = (0, import_chunk_BIMPGCH5.shownPath)(found.path);
  const what = whatOf(name);
  return (0, import_chunk_Y2C52W6K.readFile)({ path: found.path, head: { name: path, origin: { is: "metadata", what, path } } }, sink);
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
