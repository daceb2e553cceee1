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

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/home-M7RGNGCB.js
var home_M7RGNGCB_exports = {};
__export(home_M7RGNGCB_exports, {
  homeSource: () => homeSource
});
module.exports = __toCommonJS(home_M7RGNGCB_exports);
var import_chunk_Y2C52W6K = require("./chunk-Y2C52W6K.js");
var import_chunk_BIMPGCH5 = require("./chunk-BIMPGCH5.js");
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var of = (what, ...paths) => paths.map((path) => ({ path, what }));
var homePlaces = [
  ...of(
    "shell history",
    ".bash_history",
    ".zsh_history",
    ".zhistory",
    ".histfile",
    ".history",
    ".ksh_history",
    ".sh_history",
    ".local/share/fish/fish_history",
    ".local/share/xonsh",
    ".local/share/atuin",
    ".local/share/powershell/PSReadLine",
    "AppData/Roaming/Microsoft/Windows/PowerShell/PSReadLine",
    ".zsh_sessions",
    ".bash_sessions",
    ".python_history",
    ".ipython",
    ".julia/logs",
    ".Rhistory",
    ".node_repl_history",
    ".psql_history",
    ".sqlite_history",
    ".mysql_history",
    ".lesshst",
    ".wget-hsts",
    ".matlab"
  ),
  ...of(
    "start-up file",
    ".bashrc",
    ".bash_profile",
    ".bash_login",
    ".bash_aliases",
    ".bash_logout",
    ".profile",
    ".zshrc",
    ".zshenv",
    ".zprofile",
    ".zlogin",
    ".kshrc",
    ".cshrc",
    ".tcshrc",
    ".xprofile",
    ".xsessionrc",
    ".pam_environment",
    ".config/environment.d",
    ".config/fish",
    ".config/nushell",
    ".config/powershell",
    "Documents/PowerShell",
    "Documents/WindowsPowerShell",
    ".Renviron",
    ".Rprofile",
    ".julia/config",
    ".condarc",
    ".gitconfig",
    ".config/git",
    ".config/pip",
    ".ssh/environment",
    ".ssh/rc"
  ),
  ...of(
    "notebook state",
    ".jupyter",
    ".local/share/jupyter",
    ".ipynb_checkpoints",
    "Library/Jupyter",
    "AppData/Roaming/jupyter"
  ),
  ...of(
    "editor's state",
    ".viminfo",
    ".vim",
    ".local/state/vim",
    ".local/state/nvim",
    ".local/share/nvim",
    ".cache/vim",
    ".emacs.d/auto-save-list",
    ".emacs.d/backups",
    ".emacs.d/.local/cache",
    ".local/share/nano",
    ".local/share/rstudio",
    ".rstudio-desktop",
    ".spyder-py3",
    ".config/spyder-py3",
    ...["Code", "Code - Insiders", "VSCodium", "Cursor", "Windsurf", "Positron"].flatMap(
      (editor) => [".config", "Library/Application Support", "AppData/Roaming"].flatMap(
        (folder) => ["User", "Backups", "Workspaces"].map((part) => `${folder}/${editor}/${part}`)
      )
    ),
    ".vscode-server/data/User",
    ".local/share/code-server/User",
    ".cache/JetBrains",
    ".config/JetBrains",
    "Library/Caches/JetBrains",
    "AppData/Local/JetBrains",
    ".config/sublime-text/Local",
    ".config/zed",
    ".local/share/zed"
  ),
  ...of(
    "assistant's log",
    ".claude",
    ".codex",
    ".gemini",
    ".copilot",
    ".continue",
    ".aider.chat.history.md",
    ".aider.input.history"
  )
];
var mostDepth = 6;
var passedBy = /^(node_modules|site-packages|\.git|\.cache|\.conda|\.mamba|\.npm|\.cargo|\.rustup|miniconda3|anaconda3|miniforge3|\.pyenv|\.local|\.venv|venv|Library|AppData|\.Trash)$/;
var turn = 256;
function homeSource({ home, belongs }) {
  return async (sink) => {
    const right = new Set(belongs.map((path) => (0, import_node_path.resolve)(path)));
    const seen = /* @__PURE__ */ new Set();
    const lookAt = async (path) => {
      const text = (0, import_chunk_BIMPGCH5.shownPath)(path);
      if (right.has((0, import_node_path.resolve)(text)) || seen.has(text)) return;
      seen.add(text);
      await (0, import_chunk_Y2C52W6K.readFile)({ path, head: { name: text, origin: { is: "file", path: text } } }, sink);
      if (seen.size % turn === 0) await new Promise(setImmediate);
    };
    for (const { path } of homePlaces) {
      if (sink.signal.aborted) return;
      await lookAtPlace((0, import_node_path.join)(home, path), lookAt, sink);
    }
    await lookForRemains(home, lookAt, sink);
  };
}
async function lookAtPlace(path, lookAt, sink) {
  const stat = (0, import_node_fs.lstatSync)(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isFile()) return await lookAt(path);
  if (!stat.isDirectory()) return;
  const look = (found) => found.kind === "file" ? lookAt(found.path) : void 0;
  await (0, import_chunk_Y2C52W6K.lookThrough)(path, { enter: enterAll, failed: failedIn(sink), look, signal: sink.signal });
}
function enterAll({ name }) {
  return name !== "node_modules";
}
function failedIn(sink) {
  return (path, code) => {
    if (code !== "ENOENT") sink.notRead((0, import_chunk_BIMPGCH5.shownPath)(path), (0, import_chunk_BIMPGCH5.errorWords)(code));
  };
}
async function lookForRemains(home, lookAt, sink) {
  const depthOf = ({ path }) => (0, import_chunk_BIMPGCH5.shownPath)(path).slice(home.length + 1).split("/").length;
  const enter = (found) => depthOf(found) < mostDepth && !passedBy.test((0, import_chunk_BIMPGCH5.shownPath)(found.name));
  const look = (found) => found.kind === "file" && isRemains((0, import_chunk_BIMPGCH5.shownPath)(found.path)) ? lookAt(found.path) : void 0;
  await (0, import_chunk_Y2C52W6K.lookThrough)(home, { enter, failed: failedIn(sink), look, signal: sink.signal });
}
function isRemains(path) {
  return /\/\.ipynb_checkpoints\/|\.sw[a-p]$|~$|\/\.#[^/]*$|\/#[^/]*#$|\/\.Rhistory$|\.un~$|\.bak$/.test(path);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  homeSource
});
