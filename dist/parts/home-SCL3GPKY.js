import {
  errorWords,
  readFile,
  walkFolder
} from "./chunk-LCX5666I.js";
import {
  pathText
} from "./chunk-WXZ6MRVN.js";
import "./chunk-C62YCCKR.js";

// src/scan/source/home.ts
import { lstatSync } from "node:fs";
import { join, resolve } from "node:path";

// src/scan/source/home-places.ts
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
  ...of("notebook state", ".jupyter", ".local/share/jupyter", ".ipynb_checkpoints", "Library/Jupyter", "AppData/Roaming/jupyter"),
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
  ...of("assistant's log", ".claude", ".codex", ".gemini", ".copilot", ".continue", ".aider.chat.history.md", ".aider.input.history")
];

// src/scan/source/home.ts
var mostDepth = 6;
var passedBy = /^(node_modules|site-packages|\.git|\.cache|\.conda|\.mamba|\.npm|\.cargo|\.rustup|miniconda3|anaconda3|miniforge3|\.pyenv|\.local|\.venv|venv|Library|AppData|\.Trash)$/;
var turn = 256;
function homeSource({ home, belongs }) {
  return async (sink) => {
    const right = new Set(belongs.map((path) => resolve(path)));
    const seen = /* @__PURE__ */ new Set();
    const lookAt = async (path) => {
      const text = pathText(path);
      if (right.has(resolve(text)) || seen.has(text)) return;
      seen.add(text);
      await readFile({ path, head: { name: text, origin: { is: "file", path: text } } }, sink);
      if (seen.size % turn === 0) await new Promise(setImmediate);
    };
    for (const { path } of homePlaces) {
      if (sink.signal.aborted) return;
      await lookAtPlace(join(home, path), lookAt, sink);
    }
    await lookForRemains(home, lookAt, sink);
  };
}
async function lookAtPlace(path, lookAt, sink) {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isFile()) return await lookAt(Buffer.from(path));
  if (!stat.isDirectory()) return;
  for (const found of walkFolder(Buffer.from(path), enterAll, failedIn(sink))) {
    if (sink.signal.aborted) return;
    if (found.kind === "file") await lookAt(found.path);
  }
}
function enterAll({ name }) {
  return name.toString("latin1") !== "node_modules";
}
function failedIn(sink) {
  return (path, code) => {
    if (code !== "ENOENT") sink.unseen(pathText(path), errorWords(code));
  };
}
async function lookForRemains(home, lookAt, sink) {
  const root = Buffer.from(home);
  const depthOf = ({ path }) => pathText(path.subarray(root.length + 1)).split("/").length;
  const enter = (found) => depthOf(found) < mostDepth && !passedBy.test(found.name.toString("latin1"));
  let count = 0;
  for (const found of walkFolder(root, enter, failedIn(sink))) {
    if (sink.signal.aborted) return;
    if (found.kind === "file" && isRemains(pathText(found.path))) await lookAt(found.path);
    count += 1;
    if (count % turn === 0) await new Promise(setImmediate);
  }
}
function isRemains(path) {
  return /\/\.ipynb_checkpoints\/|\.sw[a-p]$|~$|\/\.#[^/]*$|\/#[^/]*#$|\/\.Rhistory$|\.un~$|\.bak$/.test(path);
}
export {
  homeSource
};
