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

// shared:dist/parts/chunk-OIVLSGKX.js
var require_chunk_OIVLSGKX = __commonJS({
  "shared:dist/parts/chunk-OIVLSGKX.js"(exports2, module2) {
    module2.exports = require("./main.js").part26;
  }
});

// shared:dist/parts/chunk-HJJ75YGN.js
var require_chunk_HJJ75YGN = __commonJS({
  "shared:dist/parts/chunk-HJJ75YGN.js"(exports2, module2) {
    module2.exports = require("./main.js").part34;
  }
});

// shared:dist/parts/chunk-CBLCXREM.js
var require_chunk_CBLCXREM = __commonJS({
  "shared:dist/parts/chunk-CBLCXREM.js"(exports2, module2) {
    module2.exports = require("./main.js").part5;
  }
});

// shared:dist/parts/chunk-Z2R2PZW6.js
var require_chunk_Z2R2PZW6 = __commonJS({
  "shared:dist/parts/chunk-Z2R2PZW6.js"(exports2, module2) {
    module2.exports = require("./main.js").part30;
  }
});

// shared:dist/parts/chunk-WDMN3MFB.js
var require_chunk_WDMN3MFB = __commonJS({
  "shared:dist/parts/chunk-WDMN3MFB.js"(exports2, module2) {
    module2.exports = require("./main.js").part20;
  }
});

// shared:dist/parts/chunk-JEYTXRCL.js
var require_chunk_JEYTXRCL = __commonJS({
  "shared:dist/parts/chunk-JEYTXRCL.js"(exports2, module2) {
    module2.exports = require("./main.js").part11;
  }
});

// shared:dist/parts/chunk-FKQG3ETJ.js
var require_chunk_FKQG3ETJ = __commonJS({
  "shared:dist/parts/chunk-FKQG3ETJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part3;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/finish-scan-BT3U73FR.js
var finish_scan_BT3U73FR_exports = {};
__export(finish_scan_BT3U73FR_exports, {
  finishScan: () => finishScan
});
module.exports = __toCommonJS(finish_scan_BT3U73FR_exports);
var import_chunk_GLUTZ46C = require("./chunk-GLUTZ46C.js");
var import_chunk_26TJVJHO = require("./chunk-26TJVJHO.js");
var import_chunk_KZJUJDYW = require("./chunk-KZJUJDYW.js");
var import_chunk_TPK247L5 = require("./chunk-TPK247L5.js");
var import_chunk_Y2C52W6K = require("./chunk-Y2C52W6K.js");
var import_chunk_EWGPG5SO = require("./chunk-EWGPG5SO.js");
var import_chunk_CLGVYBD6 = require("./chunk-CLGVYBD6.js");
var import_chunk_SMQKDXDM = require("./chunk-SMQKDXDM.js");
var import_chunk_BIMPGCH5 = require("./chunk-BIMPGCH5.js");
var import_chunk_OIVLSGKX = __toESM(require_chunk_OIVLSGKX());
var import_chunk_HJJ75YGN = __toESM(require_chunk_HJJ75YGN());
var import_chunk_CBLCXREM = __toESM(require_chunk_CBLCXREM());
var import_chunk_Z2R2PZW6 = __toESM(require_chunk_Z2R2PZW6());
var import_chunk_WDMN3MFB = __toESM(require_chunk_WDMN3MFB());
var import_chunk_CEU7L74N = require("./chunk-CEU7L74N.js");
var import_chunk_XCLJBZFT = require("./chunk-XCLJBZFT.js");
var import_chunk_JEYTXRCL = __toESM(require_chunk_JEYTXRCL());
var import_chunk_FKQG3ETJ = __toESM(require_chunk_FKQG3ETJ());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
var import_node_path = require("node:path");
var import_promises = require("node:fs/promises");
var import_node_path2 = require("node:path");
var import_node_events = require("node:events");
var import_node_path3 = require("node:path");
var import_node_path4 = require("node:path");
var import_node_fs = require("node:fs");
var import_node_path5 = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_path6 = require("node:path");
async function checkedOut({ git, shallow, commonFolder }, signal) {
  const edges = shallow ? await (0, import_promises.readFile)((0, import_node_path2.join)(commonFolder, "shallow"), "latin1").catch(() => "") : "";
  const { code } = await (0, import_chunk_XCLJBZFT.gitAnswer)(git, ["rev-parse", "--verify", "--quiet", "HEAD"], { signal });
  return { edges: new Set(edges.split("\n").filter(Boolean)), beforeFirstCommit: code === 1 };
}
async function commitTimes(git, commits, signal) {
  const times = /* @__PURE__ */ new Map();
  if (commits.size === 0) return times;
  const visitor = {
    whole: ({ id }, bytes) => {
      const headers = Buffer.from(bytes.subarray(0, 16384)).toString("latin1").split("\n\n", 1)[0] ?? "";
      const time = /^committer .*> (\d{1,12}) [+-]\d{4}$/m.exec(headers)?.[1];
      if (time !== void 0) times.set(id, Number(time));
    },
    sliced: async () => {
    },
    notRead: () => {
    }
  };
  await (0, import_chunk_SMQKDXDM.listedObjects)(git, () => commits)(visitor, signal);
  return times;
}
async function commitList(git, revisions, signal) {
  const running = git.start(["rev-list", "--topo-order", "--reverse", ...revisions], { signal });
  const parts = [];
  await (0, import_chunk_SMQKDXDM.eachRecord)(running.stdout, 10, (line) => parts.push(Buffer.from(line.toString("latin1"), "hex")));
  const { code, problems } = await running.ended;
  const width = parts[0]?.length ?? 20;
  const ids = Buffer.concat(parts);
  return {
    length: parts.length,
    at: (index) => ids.toString("hex", index * width, (index + 1) * width),
    complete: code === 0 && problems.length === 0
  };
}
async function heldByCommit(git, commit, { objects, names }, signal) {
  const held = /* @__PURE__ */ new Map();
  const { output } = await (0, import_chunk_XCLJBZFT.gitAnswer)(git, ["rev-parse", "--verify", "--quiet", `${commit}^{tree}`], { signal });
  const root = output.toString("latin1").trim();
  const known = /* @__PURE__ */ new Set();
  for (let trees = new Map(root === "" ? [] : [[root, ""]]); trees.size > 0 && !signal.aborted; ) {
    const below = /* @__PURE__ */ new Map();
    const visitor = {
      whole: ({ id }, tree) => {
        (0, import_chunk_KZJUJDYW.eachTreeEntry)(tree, id.length / 2, (from, to, kind) => {
          const name = (0, import_chunk_BIMPGCH5.pathText)(tree.subarray(from, to));
          const path = `${trees.get(id) ?? ""}${name}`;
          const object = (0, import_chunk_KZJUJDYW.hexAt)(tree, to + 1, id.length / 2);
          if (objects.has(object) && !held.has(object)) held.set(object, path);
          if (names.has(name) && !held.has(name)) held.set(name, path);
          if (kind === "tree" && !known.has(object)) below.set(object, `${path}/`);
          known.add(object);
        });
      },
      sliced: async () => {
      },
      notRead: () => {
      }
    };
    const now = trees;
    await (0, import_chunk_SMQKDXDM.listedObjects)(git, () => now.keys())(visitor, signal);
    trees = below;
  }
  return held;
}
async function eachTreeChange(git, commits, each, signal) {
  const passedOver = [];
  let runs = 0;
  const compare = async (from, to) => {
    if (from >= to || signal.aborted) return;
    runs += 1;
    if (runs <= mostRuns && await compareOnce(git, commits, from, to, each, signal)) return;
    if (to - from === 1 || runs > mostRuns) {
      for (let index = from; index < to; index += 1) passedOver.push(commits.at(index));
      return;
    }
    const middle = Math.floor((from + to) / 2);
    await compare(from, middle);
    await compare(middle, to);
  };
  await compare(0, commits.length);
  return passedOver;
}
var mostRuns = 400;
async function compareOnce(git, commits, from, to, each, signal) {
  const options = [
    "--stdin",
    "-r",
    "--root",
    "-c",
    "--no-renames",
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-ext-diff",
    "--no-textconv",
    "--ignore-submodules=all"
  ];
  const running = git.start(["diff-tree", ...options], { input: true, signal });
  const sent = send(running, commits, from, to);
  await (0, import_chunk_SMQKDXDM.eachRecord)(running.stdout, 0, changeReader(each));
  const { code } = await running.ended;
  await sent;
  return code === 0 || signal.aborted;
}
async function send({ stdin, ended }, commits, from, to) {
  if (!stdin) return;
  const stopped = ended.then(() => stdin.destroy());
  for (let at = from; at < to && !stdin.destroyed; at += 512) {
    const ids = Array.from({ length: Math.min(512, to - at) }, (_, index) => `${commits.at(at + index)}
`);
    if (!stdin.write(ids.join(""))) await Promise.race([(0, import_node_events.once)(stdin, "drain").catch(() => {
    }), stopped]);
  }
  stdin.end();
}
var colon = 58;
var mode = 7;
function changeReader(each) {
  let commit = "";
  let object;
  return (record) => {
    if (object !== void 0) {
      each(commit, object, record);
      object = void 0;
    } else if (record[0] === colon) {
      let parents = 1;
      while (record[parents] === colon) parents += 1;
      const at = parents + mode * (parents + 1) + (commit.length + 1) * parents;
      object = record.toString("latin1", at, at + commit.length);
    } else {
      commit = record.toString("latin1");
    }
  };
}
var mostCommits = 1e4;
var mostSearched = 50;
async function locateHits(repository, hits, revisions, signal) {
  const found = /* @__PURE__ */ new Map();
  let complete = true;
  const passes = revisions ? [{ by: "ref", select: revisions }] : everything;
  for (const { by, select } of passes) {
    const open = { objects: missing(hits.objects, found), names: missing(hits.names, found) };
    if (open.objects.size + open.names.size === 0) break;
    const note = (key, commit, path, isGuess = false) => {
      const known = found.get(key);
      if (!known) found.set(key, { path, commits: [commit], by, isGuess, order: found.size });
      else if (known.commits.at(-1) !== commit && known.commits.length < mostCommits) known.commits.push(commit);
    };
    const commits = await commitList(repository.git, select, signal);
    for (let index = 0; index < commits.length; index += 1) {
      const id = commits.at(index);
      if (open.objects.has(id)) note(id, id, void 0);
    }
    const passedOver = await eachTreeChange(
      repository.git,
      commits,
      (commit, object, path) => {
        if (open.objects.has(object)) note(object, commit, (0, import_chunk_BIMPGCH5.pathText)(path));
        if (open.names.size > 0)
          for (const name of namesIn((0, import_chunk_BIMPGCH5.pathText)(path), open.names)) note(name, commit, (0, import_chunk_BIMPGCH5.pathText)(path));
      },
      signal
    );
    complete &&= passedOver.length === 0 && commits.complete;
    for (const commit of passedOver.slice(0, mostSearched)) {
      const left = { objects: missing(open.objects, found), names: missing(open.names, found) };
      if (left.objects.size + left.names.size === 0) break;
      for (const [key, path] of await heldByCommit(repository.git, commit, left, signal)) note(key, commit, path, true);
    }
  }
  return { found, complete };
}
var everything = [
  { by: "ref", select: ["--all"] },
  { by: "reflog", select: ["--reflog", "--not", "--all"] }
];
function missing(keys, found) {
  return new Set([...keys].filter((key) => !found.has(key)));
}
function namesIn(path, names) {
  return path.split("/").filter((part) => names.has(part));
}
var tab = 9;
async function presentHits(repository, hits, signal) {
  const list = async (git, args) => {
    const present = /* @__PURE__ */ new Map();
    const running = git.start(args, { signal });
    await (0, import_chunk_SMQKDXDM.eachRecord)(running.stdout, 0, (record) => {
      const end = record.indexOf(tab);
      const id = record.toString("latin1", 0, end).split(" ").find((each) => each.length >= 40);
      const keys = id !== void 0 && hits.objects.has(id) ? [id] : [];
      const path = keys.length + hits.names.size > 0 ? (0, import_chunk_BIMPGCH5.pathText)(record.subarray(end + 1)) : "";
      const names = hits.names.size > 0 ? path.split("/").filter((part) => hits.names.has(part)) : [];
      for (const key of [...keys, ...names]) if (!present.has(key)) present.set(key, path);
    });
    await running.ended;
    return present;
  };
  const top = await (0, import_chunk_SMQKDXDM.workTreeOf)(repository);
  const [head, index] = await Promise.all([
    list(repository.git, ["ls-tree", "-r", "-z", "--full-tree", "HEAD"]),
    top === void 0 ? /* @__PURE__ */ new Map() : list(repository.git.at(top), ["ls-files", "--stage", "-z"])
  ]);
  return { head, index };
}
async function pushedCommits({ git }, commits, signal) {
  const pushed = /* @__PURE__ */ new Set();
  if (commits.size === 0) return pushed;
  const running = git.start(["rev-list", "--remotes", "--glob=refs/pull/*", "--glob=refs/merge-requests/*"], {
    signal
  });
  await (0, import_chunk_SMQKDXDM.eachRecord)(running.stdout, 10, (line) => {
    const id = line.toString("latin1");
    if (commits.has(id)) pushed.add(id);
  });
  await running.ended;
  return pushed;
}
function isRemoteRef(name) {
  return /^refs\/(remotes|pull|merge-requests)\//.test(name);
}
var mostAsked = 8;
var mostNamed = 50;
var mostRefs = 10;
async function refsWith(git, how, commits, signal) {
  if (how === "--contains" && commits.size > mostAsked) return await oneRefEach(git, commits, signal);
  const refs = /* @__PURE__ */ new Map();
  for (const commit of [...commits].slice(0, mostNamed)) {
    if (signal.aborted) break;
    refs.set(commit, await refsOf(git, `${how}=${commit}`, signal));
  }
  return refs;
}
async function oneRefEach(git, commits, signal) {
  const refs = /* @__PURE__ */ new Map();
  const running = git.start(["log", "--all", "--source", "--no-decorate", "--no-color", "--format=%H %S"], { signal });
  await (0, import_chunk_SMQKDXDM.eachRecord)(running.stdout, 10, (line) => {
    const text = line.toString();
    const end = text.indexOf(" ");
    const [commit, ref] = [text.slice(0, end), text.slice(end + 1)];
    if (commits.has(commit) && ref.startsWith("refs/")) refs.set(commit, [ref]);
  });
  await running.ended;
  return refs;
}
async function refsOf(git, condition, signal) {
  const names = [];
  const running = git.start(["for-each-ref", condition, "--format=%(refname) %(symref)"], { signal, deadline: 6e4 });
  await (0, import_chunk_SMQKDXDM.eachRecord)(running.stdout, 10, (line) => {
    const [name = "", target] = line.toString().split(" ");
    if (!target && names.length < 1e3) names.push(name);
  });
  await running.ended;
  const remote = (name) => isRemoteRef(name) ? 0 : 1;
  return names.sort((a, b) => remote(a) - remote(b)).slice(0, mostRefs);
}
async function attributeHits(repository, hits, revisions, signal) {
  const [{ found, complete }, present] = await Promise.all([
    locateHits(repository, hits, revisions, signal),
    presentHits(repository, hits, signal)
  ]);
  const keys = [...hits.objects, ...hits.names];
  const lost = keys.filter((key) => !found.has(key) && !present.index.has(key));
  const reached = lost.length > 0 && complete ? await reachedAtAll(repository, new Set(lost), signal) : /* @__PURE__ */ new Set();
  const first = new Set([...found.values()].flatMap(({ commits }) => commits.slice(0, 1)));
  const named = reached === "unknown" ? /* @__PURE__ */ new Set() : reached;
  const [times, { edges, beforeFirstCommit }, pushed, refs, tags] = await Promise.all([
    commitTimes(repository.git, first, signal),
    checkedOut(repository, signal),
    pushedCommits(repository, new Set([...found.values()].flatMap(({ commits }) => commits)), signal),
    refsWith(repository.git, "--contains", first, signal),
    refsWith(repository.git, "--points-at", named, signal)
  ]);
  const reachability = (key) => {
    const located = found.get(key);
    const introduced = located?.commits[0];
    const path = located?.path ?? present.head.get(key) ?? present.index.get(key);
    const onRefs = (introduced === void 0 ? tags.get(key) : refs.get(introduced)) ?? [];
    const isNote = path !== void 0 && isNotePath(path) && onRefs.length > 0 && onRefs.every((name) => name.startsWith("refs/notes/"));
    return {
      is: isNote ? "note" : path === void 0 ? "text" : "file",
      keptBy: keeper(key, located, present.index, reached, complete),
      path: isNote ? `note on ${path.replaceAll("/", "")}` : path,
      introduced: introduced === void 0 ? void 0 : { id: introduced, time: times.get(introduced), orBefore: orBefore(located, edges) },
      order: located?.order ?? Number.POSITIVE_INFINITY,
      commits: located?.commits.length ?? 0,
      stillIn: present.head.has(key) ? "HEAD" : present.index.has(key) ? "index" : void 0,
      refs: onRefs,
      beforeFirstCommit,
      pushed: repository.bare ? "bare" : located?.commits.some((commit) => pushed.has(commit)) ? "yes" : "no"
    };
  };
  return new Map(keys.map((key) => [key, reachability(key)]));
}
function orBefore(located, edges) {
  if (located?.path === void 0) return void 0;
  return located.isGuess ? "damaged" : edges.has(located.commits[0] ?? "") ? "shallow" : void 0;
}
function isNotePath(path) {
  return /^(?:[0-9a-f]{2}\/)*[0-9a-f]+$/.test(path) && [40, 64].includes(path.replaceAll("/", "").length);
}
function keeper(key, located, index, reached, complete) {
  if (located) return located.by;
  if (!complete || reached === "unknown") return "unknown";
  if (index.has(key)) return "index";
  return reached.has(key) ? "ref" : "none";
}
async function reachedAtAll({ git }, objects, signal) {
  const reached = /* @__PURE__ */ new Set();
  const running = git.start(
    ["rev-list", "--objects", "--no-object-names", "--missing=print", "--all", "--reflog", "--indexed-objects"],
    { signal }
  );
  await (0, import_chunk_SMQKDXDM.eachRecord)(running.stdout, 10, (line) => {
    const id = line.toString("latin1");
    if (objects.has(id)) reached.add(id);
  });
  return (await running.ended).code === 0 ? reached : "unknown";
}
function distinctMatches(matches) {
  const named = new Set(matches.flatMap((each) => isNamed(each) ? [placeKey(each)] : []));
  return matches.filter((each) => isNamed(each) || !named.has(placeKey(each)));
}
function isNamed({ origin, name }) {
  return origin.is === "object" && origin.kind === "blob" && name !== "blob";
}
function placeKey({ origin, offset, label, within }) {
  return origin.is === "object" ? `${origin.repository} ${origin.object} ${offset} ${label} ${within.length}` : "";
}
function distinctNames(matches) {
  const told = /* @__PURE__ */ new Map();
  const byLength = matches.flatMap((each) => pathOf(each) === void 0 ? [] : [each]).sort((a, b) => (pathOf(a) ?? "").length - (pathOf(b) ?? "").length);
  const repeated = /* @__PURE__ */ new Set();
  for (const each of byLength) {
    const path = pathOf(each) ?? "";
    const key = `${each.kind} ${each.label}`;
    const paths = told.get(key) ?? /* @__PURE__ */ new Set();
    told.set(key, paths);
    if (withParents(path).some((parent) => paths.has(parent))) repeated.add(each);
    else paths.add(path);
  }
  return matches.filter((each) => !repeated.has(each));
}
function pathOf({ origin }) {
  return origin.is === "metadata" && origin.what === "file-name" && origin.repository === void 0 ? origin.path : void 0;
}
function withParents(path) {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
var byRule = {
  "token-in-file": "Whoever can read the file, or a copy of it, can use the token.",
  "token-in-history": "Removing the line does not help: the history keeps it, in this clone and in every other.",
  "token-in-metadata": "Names and messages are copied with every clone, and shown where files are not.",
  "token-in-remote-url": "git keeps the address as it was given, credentials included, and shows it in its messages.",
  "token-in-staged-file": "The next commit would keep it for good."
};
var byHolder = {
  stream: "Whoever can read where this comes from, or where it goes, can use the token.",
  "git-file": "The file is of this clone alone, but whoever can read it, or a copy of it, can use the token.",
  reflog: "A reflog is of this clone alone, and keeps the messages of commits that are gone, too.",
  name: "Names are shown in lists and logs, and copied to where the files are not."
};
function scanCause(rule, holder) {
  return (rule === "token-in-remote-url" ? void 0 : byHolder[holder]) ?? byRule[rule];
}
function scanRemedy(input) {
  switch (input.rule) {
    case "token-in-staged-file":
      return {
        steps: [
          unstage(input),
          readFromClient(input),
          { say: "It is not committed yet: if it was nowhere else, there is no need to revoke it" }
        ]
      };
    case "token-in-file":
      if (input.holder === "stream")
        return { steps: [{ say: "Take the token out of what this comes from" }, ...revokeIfShared(input, "it")] };
      return {
        steps: [readFromClient(input), ...revokeIfShared(input, "the file")],
        ...input.inHome ? {} : { wontHelp: ["Adding the file to .gitignore: what was committed or copied stays so."] }
      };
    case "token-in-remote-url":
      return {
        steps: [
          ...revoke(input, "Revoke the token"),
          {
            say: "Give the remote its address without credentials (`git remote set-url NAME URL`), and let a credential helper keep them"
          }
        ],
        wontHelp: ["Removing the remote: the address may stand in logs, in other clones and in the reflog."]
      };
    case "token-in-metadata":
      return metadataRemedy(input);
    case "token-in-history":
      return {
        steps: [
          ...revoke(input, "Revoke the token now"),
          { say: "Then clean the history, if you must", run: (0, import_chunk_HJJ75YGN.everyShell)("auth-doctor explain token-in-history") }
        ],
        wontHelp: ["Removing the line in a later commit: the history keeps it, and so does every clone."]
      };
  }
}
function metadataRemedy(input) {
  const { holder } = input;
  if (holder === "git-file")
    return {
      steps: [
        { say: "Take the token out of the file, or delete what git no longer needs" },
        ...revokeIfShared(input, "the .git folder")
      ]
    };
  if (holder === "name")
    return { steps: [{ say: "Give it another name, without the token" }, ...revokeIfShared(input, "it")] };
  const last = holder === "reflog" ? {
    say: "Then, if you must, let git forget its reflogs; what only they hold is lost, older stashes too",
    run: (0, import_chunk_HJJ75YGN.everyShell)("git reflog expire --expire=now --all")
  } : {
    say: "Then, if you must, rewrite or rename what holds it",
    run: (0, import_chunk_HJJ75YGN.everyShell)("auth-doctor explain token-in-metadata")
  };
  return {
    steps: [...revoke(input, "Revoke the token now"), last],
    wontHelp: ["Renaming or amending alone: copies, reflogs and clones keep the old text."]
  };
}
function revokeIfShared(input, what) {
  return revoke(input, `If ${what} was ever committed, sent or shared: revoke the token`);
}
function revoke({ provider, own }, say) {
  if (!provider) return [{ say }];
  return [
    { say, url: provider.pages.revoke },
    // The servers are asked with the tokens of the machine at which this runs.
    {
      say: `Make sure that it is dead${own ? "" : ", on a machine that uses it"} (it must say: rejected)`,
      run: (0, import_chunk_HJJ75YGN.everyShell)(`auth-doctor check ${provider.id} --online`)
    }
  ];
}
function readFromClient({ provider, own }) {
  if (own)
    return {
      say: "Take the token out of the file: the client reads it from its own place already, and needs no other copy"
    };
  const how = provider?.login ? `: the client finds it by itself after \`${provider.login}\`` : "";
  return { say: `Take the token out of the file, and let the program read it from its own place${how}` };
}
function unstage({ stagedPath: stagedPath2, top, home, beforeFirstCommit }) {
  const say = "Take the file out of the commit (it stays as it is on disk)";
  if (stagedPath2 === void 0 || top === void 0 || stagedPath2.includes("\uFFFD")) return { say };
  const command = beforeFirstCommit ? "rm --cached --force --quiet --" : "restore --staged --";
  const run = ["posix", "fish", "powershell", "cmd"].flatMap((shell) => {
    const folder = (0, import_chunk_CBLCXREM.shellPath)(top, home, shell);
    const path = (0, import_chunk_CBLCXREM.shellPath)(stagedPath2, void 0, shell);
    return folder === void 0 || path === void 0 ? [] : [{ shell, line: `git -C ${folder} ${command} ${path}` }];
  });
  return { say, ...run.length > 0 ? { run } : {} };
}
var scanRules = [
  "token-in-file",
  "token-in-history",
  "token-in-metadata",
  "token-in-remote-url",
  "token-in-staged-file"
];
function scanRuleOf({ origin, line }, where, isRemoteLine2) {
  if (where?.keptBy === "index") return "token-in-staged-file";
  switch (origin.is) {
    case "file":
    case "stream":
      return "token-in-file";
    case "index":
      return "token-in-staged-file";
    case "object":
      return origin.kind === "blob" && where?.is !== "note" ? "token-in-history" : "token-in-metadata";
    case "metadata": {
      if (origin.what === "remote-url") return "token-in-remote-url";
      const isAddress = origin.what === "git-config" && origin.path !== void 0 && isRemoteLine2(origin.path, line);
      return isAddress ? "token-in-remote-url" : "token-in-metadata";
    }
  }
}
function thingWords({ origin, name }, rule) {
  if (rule === "token-in-remote-url") return "A remote's address";
  switch (origin.is) {
    case "file":
    case "stream":
      return "This line";
    case "index":
      return "This staged line";
    case "object":
      if (rule === "token-in-staged-file") return "A staged file";
      if (origin.kind === "blob" && rule === "token-in-metadata") return things.note;
      if (origin.kind === "blob") return "A committed file";
      return name === "commit message" ? "A commit message" : name === "tag message" ? "The message of a tag" : "The author or committer of a commit";
    case "metadata":
      return things[origin.what];
  }
}
var things = {
  "branch-name": "A branch's name",
  "tag-name": "A tag's name",
  "file-name": "A file's name",
  "symlink-target": "The target of a symbolic link",
  "git-config": "The repository's git configuration",
  "remote-url": "A remote's address",
  hook: "A git hook",
  note: "A git note",
  reflog: "A reflog",
  "git-file": "One of git's own files"
};
function tokenHolder({ origin }, where) {
  if (origin.is === "stream") return "stream";
  if (origin.is === "object") return "history";
  if (origin.is !== "metadata") return "file";
  if (where) return "history";
  switch (origin.what) {
    case "git-config":
    case "hook":
    case "git-file":
      return "git-file";
    case "reflog":
      return "reflog";
    case "file-name":
    case "symlink-target":
      return "name";
    default:
      return "history";
  }
}
function whereWords(where, mask) {
  return [sinceWords(where), keptWords(where, mask), stillWords(where), pushedWords(where, mask)].filter(
    (words) => words !== ""
  );
}
var doubts = {
  shallow: "the clone is shallow and begins there",
  damaged: "trees of commits before it cannot be read"
};
function sinceWords({ introduced, commits }) {
  if (!introduced) return "";
  const date = introduced.time === void 0 ? "" : ` (${new Date(introduced.time * 1e3).toISOString().slice(0, 10)})`;
  const since = `${introduced.id.slice(0, 8)}${date}${introduced.orBefore ? `, or before: ${doubts[introduced.orBefore]}` : ""}`;
  return commits > 1 ? `brought by ${commits} commits, first ${since}` : `since commit ${since}`;
}
function keptWords({ keptBy, refs, introduced }, mask) {
  switch (keptBy) {
    case "none":
      return "unreachable: no branch, tag, stash or reflog holds it, so git will clear it away in time";
    case "reflog":
      return "only a reflog holds it (a rewritten commit, a dropped branch or an older stash)";
    case "index":
      return "only in the index: staged, and never committed";
    case "unknown":
      return "which commit brought it could not be told: parts of the history cannot be read";
    case "ref": {
      const names = refs.map((name) => mask(shortRef(name)));
      if (names.length === 0) return "";
      const more = names.length > 3 ? ", \u2026" : "";
      return `${introduced ? "on" : "held by"} ${names.slice(0, 3).join(", ")}${more}`;
    }
  }
}
function stillWords({ is, stillIn, keptBy, introduced }) {
  if (stillIn === "HEAD") return "still there in HEAD";
  if (stillIn === "index" && keptBy !== "index") return "not in HEAD, but staged again";
  return introduced && keptBy === "ref" && is === "file" ? "no longer in HEAD" : "";
}
function pushedWords({ pushed, refs, keptBy }, mask) {
  if (pushed === "bare") return "this is a bare repository: whoever can fetch from it has it";
  if (pushed === "no") return keptBy === "none" || keptBy === "index" ? "" : "not pushed, as far as this clone knows";
  const remote = refs.find(isRemoteRef);
  return remote ? `pushed: ${mask(shortRef(remote))} holds it` : "pushed: a remote branch holds it";
}
function shortRef(name) {
  return name === "refs/stash" ? "the stash" : name.replace(/^refs\/(heads|remotes|tags)\//, "").replace(/^refs\//, "");
}
function scanFindings(input) {
  const groups = /* @__PURE__ */ new Map();
  for (const match of input.matches) {
    const key = groupKey(match, input);
    const group = groups.get(key);
    if (group) group.push(match);
    else groups.set(key, [match]);
  }
  const inPlaces = /* @__PURE__ */ new Map();
  for (const label of [...groups.values()].map(([first]) => first?.label ?? ""))
    inPlaces.set(label, (inPlaces.get(label) ?? 0) + 1);
  const found = [...groups.values()].map((group) => findingOf(group, inPlaces.get(group[0]?.label ?? "") ?? 1, input));
  if (found.length < 2) return found;
  const inOrder = new Intl.Collator("en").compare;
  return found.map((each) => ({ each, key: order(each.finding) })).sort((a, b) => inOrder(a.key, b.key)).map(({ each }) => each);
}
function groupKey(match, { reachability, isRemoteLine: isRemoteLine2 }) {
  const { origin, kind, label, line, column } = match;
  const where = reachability(match);
  const rule = scanRuleOf(match, where, isRemoteLine2);
  if (origin.is !== "object") return JSON.stringify([rule, kind, label, origin, line, column]);
  const at = origin.kind === "blob" ? where?.path ?? origin.object : origin.object;
  return JSON.stringify([
    rule,
    kind,
    label,
    origin.repository,
    origin.kind,
    at,
    ...origin.kind === "blob" ? [] : [line, column]
  ]);
}
function findingOf(group, inPlaces, input) {
  const match = oldest(group, input);
  const where = input.reachability(match);
  const rule = scanRuleOf(match, where, input.isRemoteLine);
  const holder = tokenHolder(match, where);
  const staged = stagedPath(match, input);
  const provider = input.providers.find(({ id }) => id === match.provider);
  const name = tokenName(match, provider);
  const subject = thingWords(match, rule);
  const place = placeOf(match, input);
  const finding = {
    rule,
    severity: "error",
    platform: match.provider,
    clients: match.own ? [match.own.client] : [],
    place,
    message: match.own ? `${subject} holds your own ${name}` : `${subject} holds what looks like ${/^[AEIOU]/i.test(name) ? "an" : "a"} ${name}`,
    evidence: evidenceOf(group, match, place, inPlaces, input),
    cause: scanCause(rule, holder),
    remedy: scanRemedy({
      rule,
      holder,
      provider,
      own: match.own !== void 0,
      inHome: input.inHome ?? false,
      home: input.home,
      top: input.workTree(match)?.top,
      beforeFirstCommit: where?.beforeFirstCommit ?? input.workTree(match)?.beforeFirstCommit ?? false,
      stagedPath: staged !== void 0 && input.mask(staged) === staged ? staged : void 0
    })
  };
  return {
    finding,
    own: match.own !== void 0,
    fingerprint: match.fingerprint,
    path: pathOnDisk(place, match, input)
  };
}
function pathOnDisk(place, match, { reachability, workTree, mask }) {
  if (place.kind !== "git") return "path" in place ? place.path : "";
  const top = workTree(match)?.top;
  const path = reachability(match)?.path;
  return top === void 0 || path === void 0 ? place.path : (0, import_node_path3.join)(top, mask(path));
}
function stagedPath(match, { reachability }) {
  return match.origin.is === "index" ? match.origin.path : reachability(match)?.path;
}
function oldest(group, { reachability }) {
  const order2 = (match) => reachability(match)?.order ?? Number.POSITIVE_INFINITY;
  return group.reduce((best, each) => order2(each) < order2(best) ? each : best);
}
function tokenName({ kind, provider: id }, provider) {
  const shape = provider?.tokens.find((token2) => `${id}/${token2.kind}` === kind);
  return shape?.name ?? `${provider?.name ?? id} credential`;
}
function placeOf(match, { mask, reachability, repositoryName, workTree }) {
  const { origin, line, column } = match;
  const inTop = (path) => (0, import_node_path3.join)(workTree(match)?.top ?? "", path);
  switch (origin.is) {
    case "file":
      return { kind: "file", path: mask(origin.path), line, column };
    case "stream":
      return { kind: "file", path: match.name, line, column };
    case "index":
      return { kind: "file", path: mask(inTop(origin.path)), line, column };
    case "metadata": {
      const where = reachability(match);
      if (where?.keptBy === "index" && where.path !== void 0) return { kind: "file", path: mask(inTop(where.path)) };
      if (where?.introduced)
        return { kind: "git", commit: where.introduced.id, path: mask(where.path ?? match.name), line };
      return {
        kind: "file",
        path: mask(origin.path ?? match.name),
        ...isContent(origin.what) ? { line, column } : {}
      };
    }
    case "object": {
      const where = reachability(match);
      const inside = repositoryName(match);
      if (where?.keptBy === "index" && where.path !== void 0)
        return { kind: "file", path: mask(inTop(where.path)), line, column };
      const path = where?.path ?? (origin.kind === "blob" ? "an object without a path" : match.name);
      return {
        kind: "git",
        commit: where?.introduced?.id ?? origin.object,
        path: mask(inside === void 0 ? path : (0, import_node_path3.join)(inside, path)),
        line
      };
    }
  }
}
function isContent(what) {
  return !what.endsWith("-name") && what !== "symlink-target";
}
function evidenceOf(group, match, place, inPlaces, input) {
  const { cell, own, label } = match;
  const where = input.reachability(match);
  const versions = new Set(group.map(({ origin }) => origin.is === "object" ? origin.object : "")).size;
  const words = [
    own ? `the value that ${own.client} uses here as ${own.slot}` : "",
    cell ? `in the ${cell.part} of notebook cell ${cell.number}` : "",
    withinWords(match, input.mask),
    ...where ? whereWords(where, input.mask) : [],
    versions > 1 ? `in ${versions} versions of the file` : "",
    inPlaces > 1 ? `token ${label}, which stands in ${inPlaces} places` : ""
  ];
  const [first = `column ${match.column}`, ...more] = words.filter((what) => what !== "");
  return [{ place, what: first }, ...more.map((what) => ({ what }))];
}
function withinWords({ within, line }, mask) {
  if (within.length === 0) return "";
  const isMember = within.some((each) => /^(?:zip|gzip)\b/.test(each));
  return `inside: ${within.map(mask).join(", ")}${isMember ? ` (its line ${line})` : ""}`;
}
function order({ rule, place }) {
  const line = "line" in place && place.line !== void 0 ? String(place.line).padStart(9, "0") : "";
  return `${rule}\0${"path" in place ? place.path : ""}\0${line}\0${"commit" in place ? place.commit : ""}`;
}
function applyIgnores(found, input) {
  const { configured, gaps } = byConfiguration(found, input);
  const { baseline } = input;
  if (!baseline)
    return {
      findings: configured.map(({ finding }) => finding),
      ignored: found.length - configured.length,
      gaps,
      accepted: []
    };
  const rows = new Map(baseline.accepted.map((row) => [(0, import_chunk_GLUTZ46C.rowKey)(row), row]));
  const now = new Map(configured.filter(({ own }) => !own).map((each) => [each, rowOf(each, baseline.folder)]));
  const there = new Set([...now.values()].map(import_chunk_GLUTZ46C.rowKey));
  const stale = [...rows].filter(([key, row]) => isGone(row, baseline.folder, input.scope) && !there.has(key));
  const gone = new Set(stale.map(([key]) => key));
  const kept2 = configured.filter((each) => {
    const row = now.get(each);
    return row === void 0 || !(baseline.update || rows.has((0, import_chunk_GLUTZ46C.rowKey)(row)));
  });
  return {
    findings: kept2.map(({ finding }) => finding),
    ignored: found.length - kept2.length,
    gaps: [
      ...gaps,
      ...configured.filter(({ own }) => own && baseline.update).map(() => "the baseline takes no token that is in use on this machine"),
      ...baseline.update ? [] : stale.map(([, { rule, place }]) => `the baseline\u2019s ${rule} at ${place} is stale: it is no longer found`)
    ],
    accepted: [...[...rows].filter(([key]) => !gone.has(key)).map(([, row]) => row), ...now.values()]
  };
}
function byConfiguration(found, { files, around, scope }) {
  const gaps = new Set((0, import_chunk_OIVLSGKX.applyConfig)([], files, around).gaps.map(({ what }) => what));
  const used = /* @__PURE__ */ new Set();
  const configured = found.flatMap((each) => {
    const { finding } = each;
    const place = finding.place.kind === "git" ? { ...finding.place, path: each.path } : finding.place;
    const result = (0, import_chunk_OIVLSGKX.applyConfig)([{ ...finding, place }], files, around);
    for (const ignore of result.used) used.add(ignore);
    const [kept2] = result.findings;
    if (kept2) return [{ ...each, finding: { ...finding, severity: kept2.severity } }];
    if (!each.own) return [];
    gaps.add(
      `${finding.rule} at ${each.path}: the configuration would ignore it, but the token is in use on this machine, and such a one is never ignored`
    );
    return [each];
  });
  const today = around.now.toISOString().slice(0, 10);
  for (const file of files) {
    for (const ignore of file.ignores) {
      if (used.has(ignore) || ignore.until < today || !scope.rules.includes(ignore.rule)) continue;
      if (scope.covers((0, import_chunk_OIVLSGKX.ignoredPath)(ignore, file, around)))
        gaps.add(`${file.path}: the ignore of ${ignore.rule} at ${ignore.place} is stale: nothing is found there`);
    }
  }
  return { configured, gaps: [...gaps] };
}
function rowOf({ finding: { rule, place }, path, fingerprint = "" }, folder) {
  const what = rule === "token-in-metadata" && place.kind === "git" && !(0, import_node_path4.isAbsolute)(path) ? `${place.commit}: ${path}` : path;
  const below = (0, import_node_path4.isAbsolute)(what) ? (0, import_node_path4.relative)(folder, what) : what;
  const isBelow = (0, import_node_path4.isAbsolute)(what) && below !== "" && below.split(import_node_path4.sep)[0] !== ".." && !(0, import_node_path4.isAbsolute)(below);
  return { rule, place: isBelow ? below.split(import_node_path4.sep).join("/") : what, hmac: fingerprint };
}
function isGone({ rule, place }, folder, scope) {
  return scope.rules.includes(rule) && scope.covers((0, import_node_path4.resolve)(folder, place));
}
function ignoreComments(bytes) {
  const reader = commentReader();
  reader.push(bytes, true);
  return reader.found;
}
var comment = /^auth-doctor:[ \t]{0,8}ignore\[([a-z0-9-]{1,60}(?:[ \t]{0,4},[ \t]{0,4}[a-z0-9-]{1,60}){0,8})\][ \t]{0,8}([^\r\n]{0,200})/;
var begin = "auth-doctor:";
var narrow = Buffer.from(begin, "latin1");
var wide = Buffer.from(begin, "utf16le").subarray(0, -1);
var longest = 800;
var mostComments = 1e4;
function commentReader() {
  const found = [];
  let held = Buffer.alloc(0);
  let base = 0;
  let done = 0;
  const lines = (0, import_chunk_26TJVJHO.lineCounter)();
  return {
    found,
    push: (bytes, isLast) => {
      const slice = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const text = held.length === 0 ? slice : Buffer.concat([held, slice]);
      const to = isLast ? text.length : Math.max(done - base, text.length - 2 * longest);
      for (const { at, isWide } of beginnings(text, done - base, to)) {
        if (found.length >= mostComments) break;
        const { line } = lines.at(text, base, base + at);
        const read = found.at(-1)?.line !== line ? commentIn(isWide ? wideText(text, at, base) : narrowText(text, at)) : void 0;
        if (read) found.push({ line, ...read });
      }
      done = base + to;
      if (isLast) return;
      if (to > 0) lines.pass(text, base, base + to);
      const kept2 = Math.max(0, to - 1);
      held = Buffer.from(text.subarray(kept2));
      base += kept2;
    }
  };
}
function beginnings(text, from, to) {
  const found = [];
  const search = (knownSecret, isWide) => {
    for (let at = text.indexOf(knownSecret, from); at >= 0 && at < to; at = text.indexOf(knownSecret, at + knownSecret.length))
      found.push({ at, isWide });
  };
  search(narrow, false);
  const narrows = found.length;
  if (text.includes(0)) search(wide, true);
  return found.length > narrows ? found.sort((a, b) => a.at - b.at) : found;
}
function commentIn(text) {
  const [, rules, reason = ""] = comment.exec(text) ?? [];
  if (rules === void 0) return void 0;
  return {
    rules: rules.split(",").map((rule) => rule.trim()),
    reason: reason.replace(/(?:-->|\*\/|\\n"?,?|")?[ \t]*$/, "").trim()
  };
}
function narrowText(text, at) {
  return text.toString("utf8", at, at + longest);
}
function wideText(text, at, base) {
  if ((base + at) % 2 === 0) return text.toString("utf16le", at, at + 2 * longest);
  const piece = text.subarray(at - 1, at - 1 + 2 * longest);
  return Buffer.from(piece.subarray(0, piece.length - piece.length % 2)).swap16().toString("utf16le");
}
var lineRules = [
  "token-in-file",
  "token-in-staged-file",
  "token-in-history"
];
function inlineIgnores(matcher) {
  const ignored = /* @__PURE__ */ new Set();
  const gaps = /* @__PURE__ */ new Map();
  let more = 0;
  const addGap = (gap) => {
    const key = `${gap.head.name}:${gap.line} ${gap.words} ${gap.head.origin.is === "object" ? gap.head.origin.object : ""}`;
    if (gaps.has(key)) return;
    if (gaps.size < mostGaps) gaps.set(key, gap);
    else more += 1;
  };
  const judge = (comment2, head, rule, matches) => {
    const here = matches.filter((each) => each.line === comment2.line && stands(each, head));
    const add = (words) => addGap({ head, line: comment2.line, words, seen: here[0] ?? matches[0] });
    for (const unknown of comment2.rules.filter((each) => !isScanRule(each))) {
      const meant = (0, import_chunk_FKQG3ETJ.nearest)(unknown, scanRules);
      if (meant !== void 0) add(`names no rule of the scanner; ${meant} may be meant`);
    }
    if (!comment2.rules.some((each) => lineRules.includes(each))) return;
    if (here.length === 0) {
      if (head.origin.is !== "object") add("is stale: no token begins on its line");
      return;
    }
    if (!comment2.rules.includes(rule) && !comment2.rules.includes("token-in-file")) return;
    const why = refusal(comment2, here);
    if (why !== void 0) add(`does not hold: ${why}`);
    else for (const each of here) ignored.add(each);
  };
  const readComments = (bytes, head, found) => {
    const rule = ruleOf(head.origin);
    if (rule === void 0 || (0, import_chunk_26TJVJHO.isArchive)(bytes) || found.length === 0 && head.origin.is === "object") return;
    for (const comment2 of ignoreComments(bytes)) judge(comment2, head, rule, found);
  };
  async function* match(item) {
    const rule = ruleOf(item.origin);
    if (rule === void 0) return yield* matcher.match(item);
    const tee = commentsOf(item.content);
    const found = [];
    for await (const each of matcher.match({ ...item, content: tee.content })) {
      if (found.length < mostMatches) found.push(each);
      yield each;
    }
    if ((0, import_chunk_26TJVJHO.isArchive)(tee.start) || found.length === 0 && item.origin.is === "object") return;
    const last = found.length < mostMatches ? Number.POSITIVE_INFINITY : found.at(-1)?.line ?? 0;
    for (const comment2 of tee.reader.found) if (comment2.line < last) judge(comment2, item, rule, found);
  }
  return {
    matcher: {
      match,
      matchBytes: (bytes, head) => {
        const found = matcher.matchBytes(bytes, head);
        readComments(bytes, head, found);
        return found;
      },
      lookAtNew: (bytes, head, spans) => {
        const look = matcher.lookAtNew(bytes, head, spans);
        readComments(bytes, head, look.matches);
        return look;
      }
    },
    isIgnored: (match2) => ignored.has(match2),
    gaps: (pathOf2) => {
      const told = new Set([...gaps.values()].map((gap) => gapWords(gap, pathOf2)));
      return more === 0 ? [...told] : [...told, `${more} further comments that ask for an ignore do not hold or are stale`];
    }
  };
}
function gapWords({ head, line, words, seen }, pathOf2) {
  const path = head.origin.is === "object" && seen ? pathOf2(seen) ?? `object ${head.origin.object.slice(0, 8)}` : head.name;
  return `${path}:${line}: the comment auth-doctor: ignore[\u2026] ${words}`;
}
var mostGaps = 1e3;
var mostMatches = 1e4;
function commentsOf(content) {
  const reader = commentReader();
  const start = new Uint8Array(4);
  let length = 0;
  async function* read() {
    for await (const slice of content instanceof Uint8Array ? [content] : content) {
      for (let at = 0; length + at < start.length && at < slice.length; at += 1)
        start[length + at] = slice[at];
      length += slice.length;
      reader.push(slice, false);
      yield slice;
    }
    reader.push(new Uint8Array(), true);
  }
  return { content: read(), reader, start };
}
function refusal({ reason }, here) {
  if (here.some(({ own }) => own !== void 0))
    return "the token is in use on this machine, and such a one is never ignored";
  if (new Set(here.map(({ kind, label }) => `${kind} ${label}`)).size > 1)
    return "its line has more than one token, and it cannot tell which was meant";
  return reason === "" ? "it gives no reason" : void 0;
}
function isScanRule(name) {
  return scanRules.includes(name);
}
function ruleOf(origin) {
  if (origin.is === "file" || origin.is === "stream") return "token-in-file";
  if (origin.is === "index") return "token-in-staged-file";
  return origin.is === "object" && origin.kind === "blob" ? "token-in-history" : void 0;
}
function stands({ origin, within }, head) {
  return origin === head.origin && !within.some((each) => /^(?:name of )?(?:zip|gzip)\b/.test(each));
}
async function newlyStaged(repository, changes, matches, matcher, signal) {
  const staged = matches.filter(({ origin }) => origin.is === "index" && origin.repository === repository.gitFolder);
  if (staged.length === 0) return { fresh: matches, known: 0 };
  const parents = [changes, ...await mergeChanges(repository, signal)];
  const known = /* @__PURE__ */ new Set();
  for (const parent of parents) {
    const byPath = groupByPath(staged);
    const earlier = await earlierMatches(repository, parent, byPath, matcher, signal);
    for (const [path, now] of byPath) for (const each of kept(now, earlier(path))) known.add(each);
  }
  return { fresh: matches.filter((each) => !known.has(each)), known: known.size };
}
async function mergeChanges({ git, gitFolder }, signal) {
  let text;
  try {
    text = (0, import_node_fs.readFileSync)((0, import_node_path5.join)(gitFolder, "MERGE_HEAD"), "latin1");
  } catch {
    return [];
  }
  const heads = text.split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line));
  const against = await Promise.all(heads.map((head) => (0, import_chunk_CLGVYBD6.stagedChanges)(git, signal, head)));
  return against.filter(({ code }) => code === 0).map(({ changes }) => changes);
}
function groupByPath(staged) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of staged) {
    const path = each.origin.is === "index" ? each.origin.path : "";
    const group = groups.get(path);
    if (group) group.push(each);
    else groups.set(path, [each]);
  }
  return groups;
}
async function earlierMatches({ git }, parent, staged, matcher, signal) {
  const deleted = parent.filter(({ status }) => status === "D").flatMap(({ oldObject }) => oldObject ?? []);
  const changed = new Map(parent.map((change) => [(0, import_chunk_BIMPGCH5.pathText)(change.path), change]));
  const objectsOf = (change) => change.oldObject ? [change.oldObject] : deleted;
  const wanted = new Set([...staged.keys()].flatMap((path) => changed.get(path) ?? []).flatMap(objectsOf));
  const seen = /* @__PURE__ */ new Map();
  if (wanted.size > 0) {
    const visitor = {
      whole: ({ id }, bytes) => {
        seen.set(id, matcher.matchBytes(bytes, headOf(id)));
      },
      sliced: async ({ id, size }, content) => {
        const all = [];
        for await (const each of matcher.match({ ...headOf(id), content, size })) all.push(each);
        seen.set(id, all);
      },
      // Unread, it makes nothing known.
      notRead: () => {
      }
    };
    await (0, import_chunk_SMQKDXDM.listedObjects)(git, () => wanted)(visitor, signal);
  }
  return (path) => {
    const change = changed.get(path);
    return change ? objectsOf(change).flatMap((id) => seen.get(id) ?? []) : "the same";
  };
}
function headOf(object) {
  return { name: "blob", origin: { is: "object", object, kind: "blob" } };
}
function kept(now, earlier) {
  if (earlier === "the same") return now;
  const left = [...earlier];
  const result = /* @__PURE__ */ new Set();
  for (const keyOf of [alike, token]) {
    for (const each of now) {
      if (result.has(each)) continue;
      const index = left.findIndex((other) => keyOf(other) === keyOf(each));
      if (index === -1) continue;
      left.splice(index, 1);
      result.add(each);
    }
  }
  return [...result];
}
function token({ kind, label }) {
  return `${kind} ${label}`;
}
function alike(match) {
  return `${token(match)} ${match.column} ${match.within.join(" ")}`;
}
var mostMatches2 = 1e4;
async function scan({ sources, matcher, notRead, signal, watch }) {
  const matches = [];
  const count = { files: 0, objects: 0, bytes: 0 };
  let more = 0;
  watch?.(() => ({ ...count, matches: matches.length }));
  const keep = (each) => {
    if (matches.length < mostMatches2) matches.push(each);
    else more += 1;
  };
  const begin2 = ({ origin }) => {
    if (origin.is === "object") count.objects += 1;
    else if (origin.is !== "metadata" || !isName(origin.what)) count.files += 1;
  };
  const sink = {
    signal,
    notRead: notRead.add,
    counted: (bytes) => {
      count.objects += 1;
      count.bytes += bytes;
    },
    whole: (bytes, head, part) => {
      if (!part) begin2(head);
      if (part !== "again") count.bytes += bytes.length;
      for (const each of matcher.matchBytes(bytes, head)) keep(each);
    },
    fresh: (bytes, head, spans) => {
      begin2(head);
      count.bytes += bytes.length;
      const look = matcher.lookAtNew(bytes, head, spans);
      for (const each of look.matches) keep(each);
      return look.again;
    },
    sliced: async (item) => {
      begin2(item);
      const content = counted(item.content, signal, (length) => {
        count.bytes += length;
      });
      for await (const each of matcher.match({ ...item, content })) keep(each);
    }
  };
  for (const source of sources) if (!signal.aborted) await source(sink);
  if (more > 0) notRead.add(`${more} further tokens`, `only the first ${mostMatches2} are listed`);
  return { matches, coverage: { ...count, notRead: notRead.list() }, interrupted: signal.aborted };
}
function isName(what) {
  return what === "symlink-target" || what.endsWith("-name");
}
async function* counted(content, signal, add) {
  for await (const slice of content instanceof Uint8Array ? [content] : content) {
    add(slice.length);
    yield slice;
    if (signal.aborted) return;
  }
}
function namedFolders(mode2, { cwd }) {
  const named = mode2.is === "paths" ? mode2.paths : "folder" in mode2 && mode2.folder !== void 0 ? [mode2.folder] : [];
  return [.../* @__PURE__ */ new Set([cwd, ...named.map((path) => folderOf((0, import_node_path6.resolve)(cwd, path)))])];
}
function folderOf(path) {
  try {
    return (0, import_node_fs2.statSync)(path).isDirectory() ? path : (0, import_node_path6.dirname)(path);
  } catch {
    return (0, import_node_path6.dirname)(path);
  }
}
function scanScope(mode2, { repositories, revisions }, cwd, { coverage, interrupted }) {
  const within = (folders) => (path) => folders.some((folder) => path === folder || path.startsWith(folder.endsWith(import_node_path6.sep) ? folder : folder + import_node_path6.sep)) && !coverage.notRead.some(({ what }) => what.includes(path));
  if (interrupted) return { rules: [], covers: () => false };
  if (mode2.is === "paths")
    return {
      rules: ["token-in-file"],
      covers: within((mode2.paths.length > 0 ? mode2.paths : ["."]).map((path) => (0, import_node_path6.resolve)(cwd, path)))
    };
  if (mode2.is === "history" && revisions === void 0)
    return { rules: ["token-in-history"], covers: within([...repositories.values()].flatMap(({ top }) => top ?? [])) };
  return { rules: [], covers: () => false };
}
async function finishScan(mode2, plan, context, notRead) {
  const { providers, createMatcher } = await context.kit();
  const { ignores } = context;
  const config = await ignores?.config(namedFolders(mode2, context)) ?? [];
  const baseline = ignores?.baseline && await (await Promise.resolve().then(() => __toESM(require("./open-baseline-67XZ3NLX.js")))).openBaseline(ignores.baseline);
  const knownSecrets = await context.knownSecrets();
  if (mode2.is === "home" && knownSecrets.length === 0)
    notRead.add("your own tokens", "none is known on this machine, so there is nothing to look for");
  const matcher = createMatcher({
    providers: mode2.is === "home" ? [] : providers,
    knownSecrets,
    fingerprintOf: baseline?.fingerprintOf,
    onNotRead: notRead.add
  });
  const comments = inlineIgnores(matcher);
  const { signal, watch } = context;
  const total = watch && mode2.is === "history" ? await objectCount(plan, signal) : void 0;
  const seen = await scan({
    sources: plan.sources,
    matcher: comments.matcher,
    notRead,
    signal,
    watch: (progress) => void watch?.(progress, total)
  });
  const later = new AbortController().signal;
  const staged = await withoutKnown(plan, seen.matches, matcher, later);
  const reachability = await locate(plan, staged.fresh, later);
  const shown = staged.fresh.filter(
    (each) => mode2.is !== "history" || mode2.unreachable || reachability(each)?.keptBy !== "none"
  );
  const unborn = await unbornRepositories(plan, shown, later);
  const around = { home: context.home, now: ignores?.now ?? /* @__PURE__ */ new Date(0), windows: ignores?.windows ?? false };
  const asFindings = (matches) => findingsOf(matches, plan, unborn, matcher, reachability, {
    providers,
    home: context.home,
    inHome: mode2.is === "home"
  });
  const commented = shown.filter(comments.isIgnored);
  const found = asFindings(shown.filter((each) => !comments.isIgnored(each)));
  const scope = scanScope(mode2, plan, context.cwd, seen);
  const kept2 = applyIgnores(found, { files: config, around, baseline, scope });
  if (baseline?.update && !seen.interrupted) await baseline.save(kept2.accepted);
  return {
    findings: kept2.findings,
    ignored: kept2.ignored + (commented.length > 0 ? asFindings(commented).length : 0),
    ignoreGaps: [
      ...comments.gaps((each) => pathInHistory(each, plan, reachability)).map(matcher.mask),
      ...baseline?.gaps ?? [],
      ...kept2.gaps
    ],
    ...baseline?.update && !seen.interrupted ? { accepted: kept2.accepted.length } : {},
    config,
    notes: [...plan.repositories.values()].flatMap(({ note }) => note === void 0 ? [] : [matcher.mask(note)]),
    coverage: { ...seen.coverage, notRead: masked(notRead, matcher) },
    allFiles: plan.allFiles,
    known: staged.known,
    unreachable: staged.fresh.length - shown.length,
    interrupted: seen.interrupted,
    inputFailed: notRead.inputFailed
  };
}
async function objectCount({ repositories, revisions }, signal) {
  if (revisions) return void 0;
  let total = 0;
  for (const { repository } of repositories.values()) {
    const { output } = await (0, import_chunk_XCLJBZFT.gitAnswer)(repository.git, ["count-objects", "-v"], { signal });
    for (const [, number] of output.toString("latin1").matchAll(/^(?:count|in-pack): (\d+)$/gm))
      total += Number(number);
  }
  return total;
}
function masked(notRead, matcher) {
  return notRead.list().map(({ what, why }) => ({ what: matcher.mask(what), why }));
}
async function withoutKnown(plan, matches, matcher, signal) {
  let fresh = withoutCopies(matches, plan);
  let known = 0;
  for (const { repository, staged } of plan.repositories.values()) {
    if (!staged) continue;
    const news = await newlyStaged(repository, staged.changes, fresh, matcher, signal);
    fresh = news.fresh;
    known += news.known;
  }
  return { fresh, known };
}
function withoutCopies(matches, plan) {
  const key = (path, { kind, label, line, column }) => JSON.stringify([path, kind, label, line, column]);
  const onDisk = new Set(matches.flatMap((each) => each.origin.is === "file" ? [key(each.origin.path, each)] : []));
  return distinctNames(distinctMatches(matches)).filter((each) => {
    const top = repositoryOf(each, plan)?.top;
    return each.origin.is !== "index" || top === void 0 || !onDisk.has(key((0, import_node_path.join)(top, each.origin.path), each));
  });
}
function repositoryOf({ origin }, plan) {
  const folder = "repository" in origin ? origin.repository : void 0;
  return folder === void 0 ? void 0 : plan.repositories.get(folder);
}
function hitKey({ origin }) {
  if (origin.is === "object") return origin.object;
  return origin.is === "metadata" && origin.what === "file-name" && origin.repository !== void 0 ? origin.path : void 0;
}
async function locate(plan, matches, signal) {
  const answers = /* @__PURE__ */ new Map();
  for (const [folder, { repository, staged }] of plan.repositories) {
    if (staged) continue;
    const mine = matches.filter(({ origin }) => "repository" in origin && origin.repository === folder);
    const objects = new Set(mine.flatMap(({ origin }) => origin.is === "object" ? [origin.object] : []));
    const names = new Set(mine.flatMap((each) => each.origin.is === "metadata" ? hitKey(each) ?? [] : []));
    if (objects.size + names.size > 0)
      answers.set(folder, await attributeHits(repository, { objects, names }, plan.revisions, signal));
  }
  return (match) => {
    const folder = "repository" in match.origin ? match.origin.repository : void 0;
    return folder === void 0 ? void 0 : answers.get(folder)?.get(hitKey(match) ?? "");
  };
}
async function unbornRepositories({ repositories }, matches, signal) {
  const unborn = /* @__PURE__ */ new Set();
  const folders = new Set(matches.flatMap(({ origin }) => origin.is === "index" ? origin.repository ?? [] : []));
  for (const folder of folders) {
    const scanned = repositories.get(folder);
    if (scanned && (await checkedOut(scanned.repository, signal)).beforeFirstCommit) unborn.add(folder);
  }
  return unborn;
}
function pathInHistory(match, plan, reachability) {
  const path = reachability(match)?.path;
  return path === void 0 ? void 0 : (0, import_node_path.join)(repositoryOf(match, plan)?.path ?? "", path);
}
function findingsOf(matches, plan, unborn, matcher, reachability, around) {
  return scanFindings({
    matches,
    ...around,
    reachability,
    isRemoteLine: import_chunk_TPK247L5.isRemoteLine,
    mask: (text) => matcher.mask(text),
    repositoryName: (match) => repositoryOf(match, plan)?.path || void 0,
    workTree: (match) => {
      const scanned = repositoryOf(match, plan);
      return scanned && { top: scanned.top, beforeFirstCommit: unborn.has(scanned.repository.gitFolder) };
    }
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  finishScan
});
