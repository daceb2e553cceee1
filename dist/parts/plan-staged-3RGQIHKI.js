import {
  stagedSource
} from "./chunk-WB65PSHL.js";
import {
  stagedChanges
} from "./chunk-5C4G7WLW.js";
import {
  gitIn,
  openRepository,
  workTreeOf
} from "./chunk-MYH3QJGA.js";
import "./chunk-WXZ6MRVN.js";
import {
  gitInput,
  scanPlan
} from "./chunk-GNGMALIE.js";
import "./chunk-C62YCCKR.js";

// src/commands/plan-staged.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
function preCommitRange({ environment }) {
  const { PRE_COMMIT: running, PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = environment;
  return running && from && to ? `${from}..${to}` : void 0;
}
async function planStaged(folder, context, unseen) {
  const range = folder === void 0 ? preCommitRange(context) : void 0;
  if (range !== void 0) return await (await import("./plan-history-5G6C4S3D.js")).planHistory(void 0, { range }, context, unseen);
  const input = gitInput(context, folder);
  const git = hasWorkTree(input.folder) ? gitIn(input) : void 0;
  const first = git && await stagedChanges(git, context.signal);
  if (first && isNothing(first) && !(folder === void 0 && isAllFilesRun(context))) return scanPlan([], { empty: true });
  const opened = await openRepository(input);
  if (opened.is !== "repository") return { is: "wrong", why: `nothing can be staged here: ${opened.why}` };
  const { repository } = opened;
  if (repository.bare) return { is: "wrong", why: "a bare repository has no index: use --history" };
  const staged = first?.code === 0 ? first : await stagedChanges(repository.git, context.signal);
  const top = await workTreeOf(repository) ?? repository.git.folder;
  if (isNothing(staged)) {
    const all = await stagedChanges(repository.git, context.signal, "nothing");
    return scanPlan([stagedSource({ repository, staged: all, top, as: "files" })]);
  }
  const repositories = /* @__PURE__ */ new Map([[repository.gitFolder, { repository, path: "", top, staged }]]);
  return scanPlan([stagedSource({ repository, staged, top, as: "commit" })], { repositories });
}
function hasWorkTree(folder) {
  return existsSync(join(folder, ".git")) || dirname(folder) !== folder && hasWorkTree(dirname(folder));
}
function isNothing({ code, changes }) {
  return code === 0 && changes.length === 0;
}
function isAllFilesRun({ environment }) {
  return Boolean(environment["PRE_COMMIT"]) && environment["GIT_INDEX_FILE"] === void 0;
}
export {
  planStaged
};
