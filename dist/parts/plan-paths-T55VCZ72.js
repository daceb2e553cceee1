import {
  refNamesSource
} from "./chunk-NDA4KC2F.js";
import {
  gitFolderSource
} from "./chunk-ZWHFQP5F.js";
import {
  errorCode,
  errorWords,
  readFile,
  walkFolder
} from "./chunk-LCX5666I.js";
import {
  stagedSource
} from "./chunk-WB65PSHL.js";
import {
  stagedChanges
} from "./chunk-5C4G7WLW.js";
import {
  openRepository,
  workTreeOf
} from "./chunk-MYH3QJGA.js";
import {
  pathText,
  shortestName
} from "./chunk-WXZ6MRVN.js";
import {
  scanPlan
} from "./chunk-GNGMALIE.js";
import "./chunk-C62YCCKR.js";

// src/commands/plan-paths.ts
import { existsSync, realpathSync, statSync as statSync2 } from "node:fs";
import { basename, dirname, join, resolve as resolve2 } from "node:path";

// src/scan/source/paths.ts
import { lstatSync, readlinkSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";
function pathsSource({ paths, cwd, onRepository }) {
  return async (sink) => {
    for (const path of paths) {
      if (sink.signal.aborted) return;
      await lookAtInput(path, resolve(cwd, path), sink, onRepository);
    }
  };
}
async function lookAtInput(named, full, sink, onRepository) {
  try {
    lstatSync(full);
    if (statSync(full).isDirectory()) return await lookAtFolder(full, sink, onRepository);
  } catch (error) {
    return sink.unseen(named, errorWords(errorCode(error)), "input");
  }
  await readFile({ path: full, head: { name: full, origin: { is: "file", path: full } }, named: true }, sink);
}
var turn = 256;
async function lookAtFolder(folder, sink, onRepository) {
  const enter = ({ name }) => name.toString("latin1") !== ".git";
  const failed = (path, code) => sink.unseen(pathText(path), errorWords(code), relative(folder, pathText(path)) === "" ? "input" : void 0);
  let count = 0;
  for (const found of walkFolder(Buffer.from(folder), enter, failed)) {
    if (sink.signal.aborted) return;
    const path = pathText(found.path);
    if (found.name.toString("latin1") === ".git") {
      onRepository?.(path.slice(0, -"/.git".length));
      continue;
    }
    if (found.name.length >= shortestName) sink.whole(found.name, { name: "file name", origin: { is: "metadata", what: "file-name", path } });
    if (found.kind === "symlink") lookAtTarget(found, path, sink);
    if (found.kind === "special") sink.unseen(path, "it is a FIFO, a socket or a device");
    if (found.kind === "file") await readFile({ path: found.path, head: { name: path, origin: { is: "file", path } } }, sink);
    count += 1;
    if (count % turn === 0) await new Promise(setImmediate);
  }
}
function lookAtTarget(found, path, sink) {
  try {
    const target = readlinkSync(found.path, { encoding: "buffer" });
    sink.whole(target, { name: "symlink target", origin: { is: "metadata", what: "symlink-target", path } });
  } catch (error) {
    sink.unseen(path, errorWords(errorCode(error)));
  }
}

// src/commands/plan-paths.ts
function planPaths(named, context) {
  const paths = named.length > 0 ? named : ["."];
  const repositories = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Set();
  const isBare = (path) => isBareRepository(resolve2(context.cwd, path));
  for (const path of paths.filter(isBare)) folders.add(resolve2(context.cwd, path));
  const files = pathsSource({ paths: paths.filter((path) => !isBare(path)), cwd: context.cwd, onRepository: (folder) => folders.add(folder) });
  const beside = async (sink) => {
    const known = /* @__PURE__ */ new Set();
    for (const folder of folders) {
      if (sink.signal.aborted) return;
      const opened = await openRepository({ folder, environment: context.environment });
      if (opened.is !== "repository") {
        sink.unseen(join(folder, ".git"), opened.why);
        continue;
      }
      await lookAtRepository(opened.repository, known, repositories)(sink);
    }
  };
  return scanPlan([files, beside], { repositories });
}
function lookAtRepository(repository, known, repositories) {
  return async (sink) => {
    const common = realpathSync(repository.commonFolder);
    if (!known.has(common)) {
      known.add(common);
      await gitFolderSource(common)(sink);
      await refNamesSource(repository.git)(sink);
    }
    if (repository.bare || repositories.has(repository.gitFolder)) return;
    const staged = await stagedChanges(repository.git, sink.signal);
    const top = await workTreeOf(repository) ?? repository.git.folder;
    repositories.set(repository.gitFolder, { repository, path: "", top, staged });
    await stagedSource({ repository, staged, top, as: "commit" })(sink);
  };
}
function isBareRepository(folder) {
  const isFolder = (name) => statSync2(join(folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
  return basename(folder) !== ".git" && dirname(folder) !== folder && existsSync(join(folder, "HEAD")) && isFolder("objects") && isFolder("refs");
}
export {
  planPaths
};
