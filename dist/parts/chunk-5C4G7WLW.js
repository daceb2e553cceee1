import {
  eachRecord,
  gitAnswer
} from "./chunk-MYH3QJGA.js";

// src/scan/source/raw-diff.ts
var meta = /^:\d{6} (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/;
function rawDiffReader(each) {
  let begun;
  return (record) => {
    if (!begun) {
      begun = meta.exec(record.toString("latin1")) ?? void 0;
      return;
    }
    const [, newMode = "", old = "", now = "", status = ""] = begun;
    begun = void 0;
    each({ newMode, oldObject: objectOf(old), newObject: objectOf(now), status, path: Buffer.from(record) });
  };
}
function objectOf(id) {
  return /^0+$/.test(id) ? void 0 : id;
}

// src/scan/source/staged-changes.ts
async function stagedChanges(git, signal, against) {
  const changes = [];
  const options = ["--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-color", "--ignore-submodules=none"];
  const other = against === "nothing" ? await emptyTree(git) : against;
  const running = git.start(["diff", ...options, ...other ? [other] : [], "--"], { signal, deadline: 6e5 });
  await eachRecord(
    running.stdout,
    0,
    rawDiffReader((change) => changes.push(change))
  );
  return { changes, ...await running.ended };
}
async function emptyTree(git) {
  const { output } = await gitAnswer(git, ["hash-object", "-t", "tree", "--stdin"], { text: "" });
  return output.toString("latin1").trim();
}

export {
  stagedChanges
};
