import {
  listedObjects,
  problemWords
} from "./chunk-MYH3QJGA.js";
import {
  isLfsPointer,
  pathText,
  shortestName
} from "./chunk-WXZ6MRVN.js";

// src/scan/source/staged.ts
import { join } from "node:path";
function stagedSource(input) {
  return async (sink) => {
    const { code, problems } = input.staged;
    if (sink.signal.aborted) return;
    for (const problem of problems) sink.unseen("the index", problemWords(problem), "input");
    if (code !== 0 && problems.length === 0) sink.unseen("the index", "git did not compare it with HEAD", "input");
    lookAtNames(input, sink);
    await lookAtContent(input, sink);
  };
}
function lookAtNames({ staged, top }, sink) {
  const seen = /* @__PURE__ */ new Set();
  for (const { status, path } of staged.changes) {
    const parts = pathText(path).split("/");
    if (status === "U") sink.unseen(join(top, ...parts), "it is unmerged: there is no content to commit yet");
    if (status !== "A") continue;
    for (const [index, name] of parts.entries()) {
      const upTo = join(top, ...parts.slice(0, index + 1));
      if (name.length < shortestName || seen.has(upTo)) continue;
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
    if (same) same.push(pathText(path));
    else paths.set(newObject, [pathText(path)]);
  }
  if (paths.size === 0) return;
  const headsOf = (object) => (paths.get(object) ?? []).map((path) => ({
    name: join(top, path),
    origin: as === "commit" ? { is: "index", path, object, repository: repository.gitFolder } : { is: "file", path: join(top, path) }
  }));
  const objects = listedObjects(repository.git, () => paths.keys());
  const visitor = {
    whole: ({ id }, bytes) => {
      for (const head of headsOf(id)) {
        if (isLfsPointer(bytes)) sink.unseen(head.name, "it is a Git LFS pointer; the content it stands for is not in the repository");
        sink.whole(bytes, head);
      }
    },
    sliced: async ({ id, size }, content) => {
      const [first, ...others] = headsOf(id);
      if (first) await sink.sliced({ ...first, content, size });
      for (const { name } of others) sink.unseen(name, "it is a copy of another large staged file, which was looked at");
    },
    unseen: (what, why) => {
      const object = what.replace(/^object /, "");
      const names = paths.get(object)?.map((path) => join(top, path)) ?? [what];
      for (const name of names) sink.unseen(name, why);
    }
  };
  await objects(visitor, sink.signal);
}

export {
  stagedSource
};
