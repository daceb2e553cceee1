import {
  eachRecord,
  problemWords
} from "./chunk-MYH3QJGA.js";
import {
  pathText
} from "./chunk-WXZ6MRVN.js";

// src/scan/source/ref-names.ts
function refNamesSource(git) {
  return async (sink) => {
    const running = git.start(["for-each-ref", "--format=%(refname)"], { signal: sink.signal, deadline: 6e5 });
    await eachRecord(running.stdout, 10, (name) => {
      const path = pathText(name);
      sink.whole(name, { name: "ref name", origin: { is: "metadata", what: path.startsWith("refs/tags/") ? "tag-name" : "branch-name", path } });
    });
    const { problems } = await running.ended;
    if (sink.signal.aborted) return;
    for (const problem of problems) sink.unseen("branches and tags", problemWords(problem));
  };
}

export {
  refNamesSource
};
