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

// part:dist/parts/plan-paths-BXV2V3Z2.js
var plan_paths_BXV2V3Z2_exports = {};
__export(plan_paths_BXV2V3Z2_exports, {
  planPaths: () => planPaths
});
module.exports = __toCommonJS(plan_paths_BXV2V3Z2_exports);
var import_chunk_GAYUPEBQ = require("./chunk-GAYUPEBQ.js");
var import_chunk_TPK247L5 = require("./chunk-TPK247L5.js");
var import_chunk_Y2C52W6K = require("./chunk-Y2C52W6K.js");
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
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_fs3 = require("node:fs");
var import_node_path3 = require("node:path");
function pathsSource({ paths, cwd, onRepository }) {
  return async (sink) => {
    for (const path of paths) {
      if (sink.signal.aborted) return;
      await lookAtInput(path, (0, import_node_path2.resolve)(cwd, path), sink, onRepository);
    }
  };
}
async function lookAtInput(named, full, sink, onRepository) {
  try {
    (0, import_node_fs2.lstatSync)(full);
    if ((0, import_node_fs2.statSync)(full).isDirectory()) return await lookAtFolder(full, sink, onRepository);
  } catch (error) {
    if (!(0, import_chunk_BIMPGCH5.isSystemError)(error)) throw error;
    return sink.notRead(named, (0, import_chunk_BIMPGCH5.errorWords)((0, import_chunk_BIMPGCH5.errorCode)(error)), "input");
  }
  await (0, import_chunk_Y2C52W6K.readFile)({ path: full, head: { name: full, origin: { is: "file", path: full } }, named: true }, sink);
}
async function lookAtFolder(folder, sink, onRepository) {
  const enter = ({ name }) => name !== ".git";
  const failed = (path, code) => sink.notRead((0, import_chunk_BIMPGCH5.shownPath)(path), (0, import_chunk_BIMPGCH5.errorWords)(code), (0, import_node_path2.relative)(folder, (0, import_chunk_BIMPGCH5.shownPath)(path)) === "" ? "input" : void 0);
  await (0, import_chunk_Y2C52W6K.lookThrough)(folder, {
    enter,
    failed,
    look: (found) => lookAtThing(found, sink, onRepository),
    signal: sink.signal
  });
}
function lookAtThing(found, sink, onRepository) {
  const path = (0, import_chunk_BIMPGCH5.shownPath)(found.path);
  if (found.name === ".git") {
    onRepository?.(path.slice(0, -"/.git".length));
    return void 0;
  }
  lookAtName(found, path, sink);
  if (found.kind === "symlink") lookAtTarget(found, path, sink);
  if (found.kind === "special") sink.notRead(path, "it is a FIFO, a socket or a device");
  return found.kind === "file" ? (0, import_chunk_Y2C52W6K.readFile)({ path: found.path, head: { name: path, origin: { is: "file", path } } }, sink) : void 0;
}
function lookAtName({ name }, path, sink) {
  const bytes = (0, import_chunk_BIMPGCH5.bytesOf)(name);
  if (bytes.length >= import_chunk_BIMPGCH5.shortestName)
    sink.whole(bytes, { name: "file name", origin: { is: "metadata", what: "file-name", path } });
}
function lookAtTarget(found, path, sink) {
  try {
    const target = (0, import_node_fs2.readlinkSync)(found.path, { encoding: "buffer" });
    sink.whole(target, { name: "symlink target", origin: { is: "metadata", what: "symlink-target", path } });
  } catch (error) {
    if (!(0, import_chunk_BIMPGCH5.isSystemError)(error)) throw error;
    sink.notRead(path, (0, import_chunk_BIMPGCH5.errorWords)((0, import_chunk_BIMPGCH5.errorCode)(error)));
  }
}
var magic = /[*?]|\[[^\]]+\]|\{[^}]*,[^}]*\}|[@+!]\([^)]*\)/;
async function expandGlobs(named, cwd, windows, notRead) {
  if (!named.some((path) => isPattern(path, cwd))) return named;
  const { default: glob } = await Promise.resolve().then(() => __toESM(require("./out-2JHJ3HXH.js")));
  const paths = [];
  for (const path of named) {
    if (!isPattern(path, cwd)) {
      paths.push(path);
      continue;
    }
    const pattern = windows ? path.replaceAll("\\", "/") : path;
    const options = {
      cwd,
      dot: true,
      onlyFiles: pattern.includes("**"),
      followSymbolicLinks: false,
      ignore: ["**/.git", "**/.git/**"]
    };
    const found = await glob(pattern, options).catch(() => void 0);
    if (found === void 0) notRead.add(path, "a folder of this pattern cannot be read", "input");
    else if (found.length === 0) notRead.add(path, "no file matches this pattern", "input");
    paths.push(...(found ?? []).sort());
  }
  return [...new Set(paths)];
}
function isPattern(path, cwd) {
  return magic.test(path) && !(0, import_node_fs3.existsSync)((0, import_node_path3.resolve)(cwd, path));
}
async function planPaths(named, context, notRead) {
  (0, import_chunk_2XRWKWRE.optimizeLess)();
  const paths = named.length > 0 ? await expandGlobs(named, context.cwd, context.ignores?.windows ?? false, notRead) : ["."];
  const repositories = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Set();
  const isBare = (path) => isBareRepository((0, import_node_path.resolve)(context.cwd, path));
  for (const path of paths.filter(isBare)) folders.add((0, import_node_path.resolve)(context.cwd, path));
  const files = pathsSource({
    paths: paths.filter((path) => !isBare(path)),
    cwd: context.cwd,
    onRepository: (folder) => folders.add(folder)
  });
  const beside = async (sink) => {
    const known = /* @__PURE__ */ new Set();
    for (const folder of folders) {
      if (sink.signal.aborted) return;
      const opened = await (0, import_chunk_SMQKDXDM.openRepository)({ folder, environment: context.environment, quotePath: context.quotePath });
      if (opened.is !== "repository") {
        sink.notRead((0, import_node_path.join)(folder, ".git"), opened.why);
        continue;
      }
      await lookAtRepository(opened.repository, known, repositories)(sink);
    }
  };
  return (0, import_chunk_CQPOJTFS.scanPlan)([files, beside], { repositories });
}
function lookAtRepository(repository, known, repositories) {
  return async (sink) => {
    const common = (0, import_node_fs.realpathSync)(repository.commonFolder);
    if (!known.has(common)) {
      known.add(common);
      await (0, import_chunk_TPK247L5.gitFolderSource)(common)(sink);
      await (0, import_chunk_GAYUPEBQ.refNamesSource)(repository.git)(sink);
    }
    if (repository.bare || repositories.has(repository.gitFolder)) return;
    const staged = await (0, import_chunk_CLGVYBD6.stagedChanges)(repository.git, sink.signal);
    const top = await (0, import_chunk_SMQKDXDM.workTreeOf)(repository) ?? repository.git.folder;
    repositories.set(repository.gitFolder, { repository, path: "", top, staged });
    await (0, import_chunk_IE62PWS3.stagedSource)({ repository, staged, top, as: "commit" })(sink);
  };
}
function isBareRepository(folder) {
  const isFolder = (name) => (0, import_node_fs.statSync)((0, import_node_path.join)(folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
  return (0, import_node_path.basename)(folder) !== ".git" && (0, import_node_path.dirname)(folder) !== folder && (0, import_node_fs.existsSync)((0, import_node_path.join)(folder, "HEAD")) && isFolder("objects") && isFolder("refs");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  planPaths
});
