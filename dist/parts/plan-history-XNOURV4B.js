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
    module2.exports = require("./main.js").part35;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/plan-history-XNOURV4B.js
var plan_history_XNOURV4B_exports = {};
__export(plan_history_XNOURV4B_exports, {
  planHistory: () => planHistory
});
module.exports = __toCommonJS(plan_history_XNOURV4B_exports);
var import_chunk_3UEKSNS3 = require("./chunk-3UEKSNS3.js");
var import_chunk_ZWHFQP5F = require("./chunk-ZWHFQP5F.js");
var import_chunk_LCX5666I = require("./chunk-LCX5666I.js");
var import_chunk_HWP5OBSN = require("./chunk-HWP5OBSN.js");
var import_chunk_BYMATYV2 = require("./chunk-BYMATYV2.js");
var import_chunk_WXZ6MRVN = require("./chunk-WXZ6MRVN.js");
var import_chunk_WDMN3MFB = __toESM(require_chunk_WDMN3MFB());
var import_chunk_7IRRMW6O = require("./chunk-7IRRMW6O.js");
var import_chunk_XCLJBZFT = require("./chunk-XCLJBZFT.js");
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var questionMark = 63;
function repositoryGaps({ git, shallow }, label, hasHoles) {
  return async (sink) => {
    if (sink.signal.aborted) return;
    if (shallow) sink.unseen(`${label}older history`, "the clone is shallow; `git fetch --unshallow` gets the rest");
    const { code } = await (0, import_chunk_XCLJBZFT.gitAnswer)(git, ["config", "--get-regexp", "-z", String.raw`^(remote\..*\.promisor|extensions\.partialclone)$`], {
      signal: sink.signal
    });
    const isPartial = code === 0;
    const holes = hasHoles();
    if (holes === void 0) sink.unseen(`${label}missing objects`, "there are too many objects to tell whether all are there");
    if (sink.signal.aborted || !isPartial && !holes) return;
    const running = git.start(["rev-list", "--objects", "--all", "--missing=print", "--no-object-names"], { signal: sink.signal });
    let missing = 0;
    await (0, import_chunk_BYMATYV2.eachRecord)(running.stdout, 10, (line) => {
      if (line[0] === questionMark) missing += 1;
    });
    const ended = await running.ended;
    if (sink.signal.aborted || missing === 0 && ended.code === 0) return;
    const number = ended.code === 0 ? `${missing} missing ${missing === 1 ? "object" : "objects"}` : "missing objects";
    sink.unseen(
      label + number,
      isPartial ? "they were not fetched yet (partial clone), and a scan fetches nothing" : "the history refers to them and they are not there; `git fsck` names them"
    );
  };
}
async function selectHistory(git, { since, branch, range }) {
  if (range !== void 0)
    return since === void 0 && branch === void 0 ? await rangeRevisions(git, range) : wrong("--range stands alone: leave out --since and --branch");
  if (since === void 0 && branch === void 0) return { is: "selected", revisions: void 0 };
  const from = since === void 0 ? void 0 : await commitOf(git, since);
  const to = branch === void 0 ? void 0 : await commitOf(git, branch);
  if (since !== void 0 && !from) return wrong("--since names no commit of this repository");
  if (branch !== void 0 && !to) return wrong("--branch names no commit of this repository");
  return { is: "selected", revisions: [to ?? "--all", ...from ? [`^${from}`] : []] };
}
function wrong(why) {
  return { is: "wrong", why };
}
async function rangeRevisions(git, range) {
  const [, left = "", dots, right = ""] = /^(.*?)(\.{2,3})(.*)$/s.exec(range) ?? [];
  if (!dots) return wrong("--range is written A..B or A...B");
  const isNew = /^0{40,64}$/.test(left);
  const [a, b] = await Promise.all([isNew ? void 0 : commitOf(git, left || "HEAD"), commitOf(git, right || "HEAD")]);
  if (!b || !a && !isNew) return wrong("--range names a commit that is not in this repository");
  if (!a) return { is: "selected", revisions: [b] };
  if (dots === "..") return { is: "selected", revisions: [b, `^${a}`] };
  const { output } = await (0, import_chunk_XCLJBZFT.gitAnswer)(git, ["merge-base", "--all", a, b]);
  const bases = output.toString("latin1").split("\n").filter((line) => line !== "");
  return { is: "selected", revisions: [a, b, ...bases.map((base) => `^${base}`)] };
}
async function commitOf(git, revision) {
  const { code, output } = await (0, import_chunk_XCLJBZFT.gitAnswer)(git, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  const id = output.toString("latin1").trim();
  return code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : void 0;
}
function catFileObjects(git) {
  return async (visitor, signal) => {
    const running = git.start(["cat-file", "--batch-all-objects", "--unordered", "--batch", "--buffer"], { signal });
    const end = await (0, import_chunk_BYMATYV2.readBatch)(running.stdout, visitor, (id) => visitor.unseen(`object ${id}`, "git lists it but does not have it"));
    const ended = await running.ended;
    if (signal.aborted || isInterrupt(ended)) return;
    const whole = ended.code === 0 && end.cut === void 0;
    stateProblems(visitor, ended, whole);
    if (!whole) await readRest(git, visitor, signal, end);
  };
}
function isInterrupt({ signal }) {
  return signal === "SIGINT" || signal === "SIGTERM";
}
function stateProblems(visitor, { problems, code }, whole) {
  const others = problems.filter(({ kind }) => kind !== "not-fetched" && (whole || kind !== "broken-object"));
  for (const problem of others) visitor.unseen("objects", (0, import_chunk_7IRRMW6O.problemWords)(problem));
  if (code === null) visitor.unseen("objects", "git was stopped");
}
async function readRest(git, visitor, signal, end) {
  const listing = git.start(["cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objectname)", "--buffer"], { signal });
  const parts = [];
  let begun = "";
  for await (const chunk of listing.stdout) {
    const text = begun + chunk.toString("latin1");
    const cut = text.lastIndexOf("\n");
    begun = text.slice(cut + 1);
    parts.push(Buffer.from(text.slice(0, Math.max(cut, 0)).replaceAll(/ .*|\n/gm, ""), "hex"));
  }
  await listing.ended;
  const ids = Buffer.concat(parts);
  const width = (end.last ?? end.cut ?? "").length / 2 || (ids.length % 20 === 0 ? 20 : 32);
  const idAt = (index) => ids.toString("hex", index * width, (index + 1) * width) || void 0;
  const same = end.done === 0 || idAt(end.done - 1) === end.last;
  async function* rest() {
    for (let index = same ? end.done : 0; index * width < ids.length; index += 1) yield idAt(index) ?? "";
  }
  await (0, import_chunk_BYMATYV2.listedObjects)(git, rest)(visitor, signal);
}
var isSeen = 1;
var isReferred = 2;
var nameBits = 252;
var mostSlots = 1 << 24;
function objectPresence() {
  let slots = 1 << 12;
  let high = new Uint32Array(slots);
  let low = new Uint32Array(slots);
  let flags = new Uint8Array(slots);
  let used = 0;
  const slotOf = (a, b) => {
    let at = (a ^ b) & slots - 1;
    while (flags[at] !== 0 && (high[at] !== a || low[at] !== b)) at = at + 1 & slots - 1;
    return at;
  };
  const grow = () => {
    const before = { high, low, flags };
    slots *= 2;
    high = new Uint32Array(slots);
    low = new Uint32Array(slots);
    flags = new Uint8Array(slots);
    for (let index = 0; index < before.flags.length; index += 1) {
      const flag = before.flags[index];
      if (flag !== 0) fill(slotOf(before.high[index], before.low[index]), before.high[index], before.low[index], flag);
    }
  };
  const fill = (at, a, b, flag) => {
    high[at] = a;
    low[at] = b;
    flags[at] = flag;
  };
  const isFull = () => used * 2 > slots && slots >= mostSlots;
  const mark = (a, b, flag) => {
    if (isFull()) return true;
    if (used * 2 > slots) grow();
    const at = slotOf(a, b);
    const old = flags[at];
    if (old === 0) used += 1;
    const isNew = (old & isReferred) === 0 || (old & nameBits) !== (flag & nameBits);
    fill(at, a, b, flag & isReferred ? old & (isSeen | isReferred) | flag : old | flag);
    return isNew;
  };
  return {
    seen: (id) => void mark(Number.parseInt(id.slice(0, 8), 16), Number.parseInt(id.slice(8, 16), 16), isSeen),
    wasSeen: (id) => isFull() || (flags[slotOf(Number.parseInt(id.slice(0, 8), 16), Number.parseInt(id.slice(8, 16), 16))] & isSeen) !== 0,
    referred: (bytes, at, nameHash) => mark(wordAt(bytes, at), wordAt(bytes, at + 4), isReferred | nameHash & nameBits),
    hasHoles: () => isFull() ? void 0 : flags.some((flag) => (flag & (isSeen | isReferred)) === isReferred)
  };
}
function wordAt(bytes, at) {
  return (bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3]) >>> 0;
}
var nul = 0;
var space = 32;
var four = 52;
var six = 54;
function eachTreeEntry(tree, idBytes, each) {
  for (let at = 0; at < tree.length; ) {
    const kind = tree[at] === four ? "tree" : tree[at + 1] === six ? "submodule" : "blob";
    while (at < tree.length && tree[at] !== space) at += 1;
    const from = at + 1;
    let hash = 0;
    for (at = from; at < tree.length && tree[at] !== nul; at += 1) hash = Math.imul(hash, 31) + tree[at] | 0;
    if (at + idBytes >= tree.length) return;
    each(from, at, kind, hash);
    at += 1 + idBytes;
  }
}
var mostKept = 5e4;
function tellingPaths(telling) {
  const platforms = /* @__PURE__ */ new Map();
  const blobs = /* @__PURE__ */ new Map();
  let trees = /* @__PURE__ */ new Map();
  const platformOf = (name) => {
    if (platforms.has(name)) return platforms.get(name);
    if (platforms.size >= mostKept) platforms.clear();
    const platform = telling(name);
    platforms.set(name, platform);
    return platform;
  };
  const add = (to, id, platform, name) => {
    const known = to.get(id) ?? /* @__PURE__ */ new Map();
    if (!known.has(platform)) to.set(id, known.set(platform, name));
  };
  const note = (id, kind, name) => {
    const platform = platformOf(name);
    if (platform !== void 0) add(kind === "tree" ? trees : blobs, id, platform, name);
  };
  const goDown = async (git, signal) => {
    const entered = /* @__PURE__ */ new Set();
    while (trees.size > 0 && !signal.aborted) {
      const level = trees;
      trees = /* @__PURE__ */ new Map();
      const ids = () => level.keys();
      const visitor = {
        whole: ({ id }, tree) => {
          eachTreeEntry(tree, id.length / 2, (from, to, kind) => {
            const name = (0, import_chunk_WXZ6MRVN.pathText)(tree.subarray(from, to));
            if (kind === "submodule" || platformOf(name) !== void 0) return;
            const child = hexAt(tree, to + 1, id.length / 2);
            for (const [platform, folder] of level.get(id) ?? []) {
              if (kind === "blob") add(blobs, child, platform, `${folder}/${name}`);
              else if (!entered.has(`${child} ${platform}`)) {
                entered.add(`${child} ${platform}`);
                add(trees, child, platform, folder);
              }
            }
          });
        },
        sliced: async () => {
        },
        // The stream of all objects has stated it.
        unseen: () => {
        }
      };
      await (0, import_chunk_BYMATYV2.listedObjects)(git, ids)(visitor, signal);
    }
  };
  return {
    note,
    blobs: async (git, signal) => {
      await goDown(git, signal);
      return new Map([...blobs].map(([id, names]) => [id, [...names.values()]]));
    }
  };
}
function hexAt(bytes, at, length) {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, length).toString("hex");
}
var mostNames = 5e4;
function historySource(input) {
  return async (sink) => {
    const presence = objectPresence();
    const paths = tellingPaths(input.telling);
    let pointers = 0;
    const onPointer = () => {
      pointers += 1;
    };
    await input.objects(visitorFor(sink, input, { presence, paths, onPointer }), sink.signal);
    if (sink.signal.aborted) return;
    input.onRead?.(presence.hasHoles());
    if (pointers > 0) sink.unseen(`${input.label}${pointers} Git LFS ${pointers === 1 ? "pointer" : "pointers"}`, "the content is not in the repository");
    await lookUnderNames(input, paths, presence, sink);
  };
}
function visitorFor(sink, { label, repository }, { presence, paths, onPointer }) {
  const names = /* @__PURE__ */ new Set();
  const originOf = ({ id, kind }) => ({ is: "object", object: id, kind, repository });
  const lookAtTree = ({ id }, tree) => {
    sink.counted(tree.length);
    eachTreeEntry(tree, id.length / 2, (from, to, kind, hash) => {
      if (kind === "submodule" || !presence.referred(tree, to + 1, hash)) return;
      const bytes = tree.subarray(from, to);
      const name = (0, import_chunk_WXZ6MRVN.pathText)(bytes);
      paths.note(hexAt(tree, to + 1, id.length / 2), kind, name);
      if (bytes.length < import_chunk_WXZ6MRVN.shortestName || names.has(name)) return;
      if (names.size >= mostNames) names.clear();
      names.add(name);
      sink.whole(bytes, { name: "file name", origin: { is: "metadata", what: "file-name", path: name, repository } });
    });
  };
  return {
    whole: (head, bytes) => {
      presence.seen(head.id);
      if (head.kind === "tree") return lookAtTree(head, bytes);
      if (head.kind === "blob" && (0, import_chunk_WXZ6MRVN.isLfsPointer)(bytes)) onPointer();
      if (head.kind === "blob") return sink.whole(bytes, { name: "blob", origin: originOf(head) });
      const end = endOfHeaders(bytes);
      sink.whole(bytes.subarray(0, end), { name: "people", origin: originOf(head) });
      sink.whole(bytes.subarray(end), { name: nameOf(head), origin: originOf(head) }, "part");
    },
    sliced: async (head, slices) => {
      presence.seen(head.id);
      if (head.kind === "tree") return sink.unseen(`${label}file names in tree ${head.id}`, "the tree is larger than 8 MiB");
      await sink.sliced({ name: nameOf(head), origin: originOf(head), content: slices, size: head.size });
    },
    unseen: (what, why) => sink.unseen(label + what, why)
  };
}
function endOfHeaders(bytes) {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf("\n\n");
  return at === -1 ? bytes.length : at + 2;
}
function nameOf({ kind }) {
  return kind === "commit" ? "commit message" : kind === "tag" ? "tag message" : "blob";
}
async function lookUnderNames({ git, repository }, paths, presence, sink) {
  const blobs = await paths.blobs(git, sink.signal);
  const ids = [...blobs.keys()].filter((id) => presence.wasSeen(id));
  if (ids.length === 0) return;
  const visitor = {
    whole: ({ id, kind }, bytes) => {
      for (const name of blobs.get(id) ?? []) sink.whole(bytes, { name, origin: { is: "object", object: id, kind, repository } }, "again");
    },
    // So large a file tells its platform by itself, or is no client's.
    sliced: async () => {
    },
    unseen: () => {
    }
  };
  await (0, import_chunk_BYMATYV2.listedObjects)(git, () => ids)(visitor, sink.signal);
}
var questionMark2 = 63;
function reachedObjects(git, revisions) {
  return async (visitor, signal) => {
    const listing = git.start(["rev-list", "--objects", "--no-object-names", "--missing=print", ...revisions], { signal });
    const parts = [];
    let width = 0;
    await (0, import_chunk_BYMATYV2.eachRecord)(listing.stdout, 10, (line) => {
      if (line[0] === questionMark2) return visitor.unseen(`object ${line.toString("latin1", 1)}`, "it is not in the repository");
      width = line.length / 2;
      parts.push(Buffer.from(line.toString("latin1"), "hex"));
    });
    const { code, problems } = await listing.ended;
    if (signal.aborted) return;
    for (const problem of problems) visitor.unseen("history", (0, import_chunk_7IRRMW6O.problemWords)(problem));
    if (code !== 0 && problems.length === 0) visitor.unseen("history", "git stopped before the end");
    const ids = Buffer.concat(parts);
    parts.length = 0;
    function* each() {
      for (let at = 0; at < ids.length; at += width) yield ids.toString("hex", at, at + width);
    }
    if (ids.length > 0) await (0, import_chunk_BYMATYV2.listedObjects)(git, each)(visitor, signal);
  };
}
var mostDepth = 20;
var mostRepositories = 1e4;
async function withSubmodules(root, input, absent) {
  const known = /* @__PURE__ */ new Set();
  const found = [];
  const visit = async (repository, path, depth) => {
    const folder = (0, import_node_fs.realpathSync)(repository.commonFolder);
    if (known.has(folder)) return;
    known.add(folder);
    found.push({ repository, path });
    if (depth >= mostDepth || found.length >= mostRepositories) return absent(path, "submodules are nested too deeply, or are too many");
    const top = await (0, import_chunk_BYMATYV2.workTreeOf)(repository);
    if (top) for (const each of await gitlinks(repository.git.at(top))) await open((0, import_node_path.join)(top, each), (0, import_node_path.join)(path, each), depth);
    const kept = (0, import_node_path.join)(folder, "modules");
    for (const each of keptModules(kept)) await open(each, (0, import_node_path.join)(path, each.slice(kept.length + 1)), depth);
  };
  const open = async (folder, path, depth) => {
    const own = isFolder(folder) && (isGitFolder(folder) || exists((0, import_node_path.join)(folder, ".git")));
    const opened = own ? await (0, import_chunk_BYMATYV2.openRepository)({ ...input, folder, fromHook: false }) : void 0;
    if (opened?.is === "repository") await visit(opened.repository, path, depth + 1);
    else absent(path === "" ? folder : `submodule ${path}`, opened ? opened.why : "it is not checked out");
  };
  await visit(root, "", 0);
  return found;
}
async function gitlinks(git) {
  const paths = [];
  const running = git.start(["ls-files", "--stage", "-z"], { deadline: 6e5 });
  await (0, import_chunk_BYMATYV2.eachRecord)(running.stdout, 0, (record) => {
    if (record.subarray(0, 7).toString("latin1") !== "160000 ") return;
    paths.push((0, import_chunk_WXZ6MRVN.pathText)(record.subarray(record.indexOf(9) + 1)));
  });
  await running.ended;
  return paths;
}
function keptModules(folder, depth = 0) {
  if (depth > 10 || !isFolder(folder)) return [];
  return (0, import_node_fs.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => (0, import_node_path.join)(folder, entry.name)).flatMap((each) => isGitFolder(each) ? [each] : keptModules(each, depth + 1));
}
function isGitFolder(folder) {
  return exists((0, import_node_path.join)(folder, "HEAD")) && isFolder((0, import_node_path.join)(folder, "objects"));
}
function isFolder(path) {
  return (0, import_node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function exists(path) {
  return (0, import_node_fs.statSync)(path, { throwIfNoEntry: false }) !== void 0;
}
async function planHistory(folder, selection, context, unseen) {
  const input = (0, import_chunk_HWP5OBSN.gitInput)(context, folder);
  const opened = await (0, import_chunk_BYMATYV2.openRepository)(input);
  if (opened.is !== "repository") return { is: "wrong", why: `there is no history to scan: ${opened.why}` };
  const selected = await selectHistory(opened.repository.git, selection);
  if (selected.is === "wrong") return selected;
  const { revisions } = selected;
  const found = revisions ? [{ repository: opened.repository, path: "" }] : await withSubmodules(opened.repository, input, unseen.add);
  const { telling } = await context.kit();
  const repositories = /* @__PURE__ */ new Map();
  for (const each of found) repositories.set(each.repository.gitFolder, { ...each, top: await (0, import_chunk_BYMATYV2.workTreeOf)(each.repository) });
  const sources = found.flatMap(({ repository, path }) => {
    const label = path === "" ? "" : `submodule ${path}: `;
    const objects = revisions ? reachedObjects(repository.git, revisions) : catFileObjects(repository.git);
    let holes = false;
    const onRead = (hasHoles) => {
      holes = revisions ? false : hasHoles;
    };
    const history = [
      historySource({ objects, git: repository.git, telling, label, repository: repository.gitFolder, onRead }),
      repositoryGaps(repository, label, () => holes)
    ];
    return revisions ? history : [...history, (0, import_chunk_3UEKSNS3.refNamesSource)(repository.git), (0, import_chunk_ZWHFQP5F.gitFolderSource)(repository.commonFolder)];
  });
  return (0, import_chunk_HWP5OBSN.scanPlan)(sources, { repositories, revisions });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  planHistory
});
