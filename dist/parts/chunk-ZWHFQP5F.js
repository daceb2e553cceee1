import {
  errorWords,
  readFile,
  walkFolder
} from "./chunk-LCX5666I.js";
import {
  pathText
} from "./chunk-WXZ6MRVN.js";

// src/scan/source/git-folder.ts
import { readFileSync, realpathSync } from "node:fs";
function gitFolderSource(gitFolder) {
  return async (sink) => {
    const root = Buffer.from(realFolder(gitFolder));
    const relative = (found) => pathText(found.path.subarray(root.length + 1));
    const enter = (found) => !/^(objects|modules|lfs\/objects|annex\/objects|rr-cache)$/.test(relative(found));
    const failed = (path, code) => sink.unseen(pathText(path), errorWords(code));
    let count = 0;
    for (const found of walkFolder(root, enter, failed)) {
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
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
function isText(name) {
  return !/\.sample$|(^|\/)(index|[^/]*\.(idx|pack|rev|bitmap))$|(^|\/)(fsmonitor--daemon|sharedindex\.)/.test(name);
}
async function lookAt(found, name, sink) {
  const path = pathText(found.path);
  const what = whatOf(name);
  await readFile({ path: found.path, head: { name: path, origin: { is: "metadata", what, path } } }, sink);
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
    const text = readFileSync(configFile, "latin1").split("\n", line)[line - 1] ?? "";
    return /^\s*(push)?url\s*=|^\s*\[\s*url\s|insteadof\s*=|^\s*proxy\s*=/i.test(text);
  } catch {
    return false;
  }
}

export {
  gitFolderSource,
  isRemoteLine
};
