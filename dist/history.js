'use strict';

// elsewhere:src/git/git-problem.ts
var { gitProblem, isSilence, problemWords } = require("./git.js")["src/git/git-problem.ts"];

// elsewhere:src/git/open-repository.ts
var { openRepository, workTreeOf } = require("./scan.js")["src/git/open-repository.ts"];

// elsewhere:src/git/git-answer.ts
var { gitAnswer } = require("./git.js")["src/git/git-answer.ts"];

// elsewhere:src/git/git-records.ts
var { eachRecord, untilStopped } = require("./scan.js")["src/git/git-records.ts"];

// src/scan/repository-gaps.ts
var questionMark = 63;
function repositoryGaps({ git, shallow }, label, hasHoles) {
  return async (sink) => {
    if (sink.signal.aborted) return;
    if (shallow)
      sink.notRead(`${label}older history`, "the clone is shallow; `git fetch --unshallow` fetches the rest");
    const { code } = await gitAnswer(
      git,
      ["config", "--get-regexp", "-z", String.raw`^(remote\..*\.promisor|extensions\.partialclone)$`],
      {
        signal: sink.signal
      }
    );
    const isPartial = code === 0;
    const holes = hasHoles();
    if (holes === void 0)
      sink.notRead(`${label}missing objects`, "there are too many objects to check whether any is missing");
    if (sink.signal.aborted || !isPartial && !holes) return;
    const running = git.start(["rev-list", "--objects", "--all", "--missing=print", "--no-object-names"], {
      signal: sink.signal
    });
    let missing = 0;
    await eachRecord(running.stdout, 10, (line) => {
      if (line[0] === questionMark) missing += 1;
    });
    const ended = await running.ended;
    if (sink.signal.aborted || missing === 0 && ended.code === 0) return;
    const number = ended.code === 0 ? `${missing} missing ${missing === 1 ? "object" : "objects"}` : "missing objects";
    sink.notRead(
      label + number,
      isPartial ? "not fetched yet (partial clone), and a scan does not use the network" : "the history refers to them; `git fsck` lists them"
    );
  };
}

// src/scan/select-history.ts
async function selectHistory(git, { since, branch, range }) {
  if (range !== void 0)
    return since === void 0 && branch === void 0 ? await rangeRevisions(git, range) : wrong("--range cannot be used with --since or --branch");
  if (since === void 0 && branch === void 0) return { is: "selected", revisions: void 0 };
  const from = since === void 0 ? void 0 : await commitOf(git, since);
  const to = branch === void 0 ? void 0 : await commitOf(git, branch);
  if (since !== void 0 && !from)
    return wrong("--since: no such commit in this repository (expected a branch, a tag or an id, not a date)");
  if (branch !== void 0 && !to) return wrong("--branch: no such commit in this repository");
  return { is: "selected", revisions: [to ?? "--all", ...from ? [`^${from}`] : []] };
}
function wrong(why) {
  return { is: "wrong", why };
}
async function rangeRevisions(git, range) {
  const [, left = "", dots, right = ""] = /^(.*?)(\.{2,3})(.*)$/s.exec(range) ?? [];
  if (!dots) return wrong("--range: expected A..B or A...B");
  const isNew = /^0{40,64}$/.test(left);
  const [a, b] = await Promise.all([isNew ? void 0 : commitOf(git, left || "HEAD"), commitOf(git, right || "HEAD")]);
  if (!b || !a && !isNew) return wrong("--range: no such commit in this repository");
  if (!a) return { is: "selected", revisions: [b] };
  if (dots === "..") return { is: "selected", revisions: [b, `^${a}`] };
  const { output } = await gitAnswer(git, ["merge-base", "--all", a, b]);
  const bases = output.toString("latin1").split("\n").filter((line) => line !== "");
  return { is: "selected", revisions: [a, b, ...bases.map((base) => `^${base}`)] };
}
async function commitOf(git, revision) {
  const { code, output } = await gitAnswer(git, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`
  ]);
  const id = output.toString("latin1").trim();
  return code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : void 0;
}

// elsewhere:src/scan/source/batch-stream.ts
var { readBatch } = require("./scan.js")["src/scan/source/batch-stream.ts"];

// elsewhere:src/scan/source/listed-objects.ts
var { listedObjects } = require("./scan.js")["src/scan/source/listed-objects.ts"];

// src/scan/source/cat-file-objects.ts
function catFileObjects(git) {
  return async (visitor, signal) => {
    const running = git.start(["cat-file", "--batch-all-objects", "--unordered", "--batch", "--buffer"], { signal });
    const end = await readBatch(
      running.stdout,
      visitor,
      (id) => visitor.notRead(`object ${id}`, "git lists it, but it is missing")
    );
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
  for (const problem of others) visitor.notRead("objects", problemWords(problem), "input");
  if (code === null && problems.length === 0) visitor.notRead("objects", "git was stopped", "input");
}
async function readRest(git, visitor, signal, end) {
  const listing = git.start(
    ["cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objectname)", "--buffer"],
    { signal }
  );
  const parts = [];
  let begun = "";
  for await (const chunk of untilStopped(listing.stdout)) {
    const text = begun + chunk.toString("latin1");
    const cut = text.lastIndexOf("\n");
    begun = text.slice(cut + 1);
    parts.push(Buffer.from(text.slice(0, Math.max(cut, 0)).replaceAll(/ .*|\n/gm, ""), "hex"));
  }
  await listing.ended;
  const ids = Buffer.concat(parts);
  const width = (end.last ?? end.cut ?? "").length / 2 || (ids.length % 20 === 0 ? 20 : 32);
  const idAt2 = (index) => ids.toString("hex", index * width, (index + 1) * width) || void 0;
  const same = end.done === 0 || idAt2(end.done - 1) === end.last;
  async function* rest() {
    for (let index = same ? end.done : 0; index * width < ids.length; index += 1) yield idAt2(index) ?? "";
  }
  await listedObjects(git, rest)(visitor, signal);
}

// elsewhere:src/scan/source/git-folder.ts
var { gitFolderSource, isRemoteLine } = require("./scan.js")["src/scan/source/git-folder.ts"];

// elsewhere:src/scan/match/candidates/byte-classes.ts
var { base64Bytes, byteClasses, classBits, hexBytes, isControl, tableOf, tokenBytes } = require("./scan.js")["src/scan/match/candidates/byte-classes.ts"];

// elsewhere:src/scan/source/path-name.ts
var { bytesOf, pathName, pathWithin, shownPath, textOfPath } = require("./scan.js")["src/scan/source/path-name.ts"];

// elsewhere:src/scan/source/sink.ts
var { shortestName, wholeLimit } = require("./scan.js")["src/scan/source/sink.ts"];

// src/scan/source/file-names.ts
var mostNames = 5e4;
function fileNames(sink, repository) {
  const names = /* @__PURE__ */ new Set();
  return (bytes, known) => {
    if (bytes.length < shortestName) return;
    const name = known ?? textOfPath(bytes);
    if (names.has(name)) return;
    if (names.size >= mostNames) names.clear();
    names.add(name);
    sink.whole(bytes, { name: "file name", origin: { is: "metadata", what: "file-name", path: name, repository } });
  };
}

// elsewhere:src/scan/source/lfs-pointer.ts
var { isLfsContentIn, isLfsContentNear, isLfsPointer } = require("./scan.js")["src/scan/source/lfs-pointer.ts"];

// src/scan/source/object-presence.ts
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
  const grow = (to) => {
    const before = { high, low, flags };
    slots = to;
    high = new Uint32Array(slots);
    low = new Uint32Array(slots);
    flags = new Uint8Array(slots);
    for (let index = 0; index < before.flags.length; index += 1) {
      const flag = before.flags[index];
      if (flag !== 0)
        fill(
          slotOf(before.high[index], before.low[index]),
          before.high[index],
          before.low[index],
          flag
        );
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
    if (used * 2 > slots) grow(2 * slots);
    const at = slotOf(a, b);
    const old = flags[at];
    if (old === 0) used += 1;
    const isNew = (old & isReferred) === 0 || (old & nameBits) !== (flag & nameBits);
    fill(at, a, b, flag & isReferred ? old & (isSeen | isReferred) | flag : old | flag);
    return isNew;
  };
  return {
    expect: (objects) => {
      let to = slots;
      while (to < 2 * (used + objects) && to < mostSlots) to *= 2;
      if (to > slots) grow(to);
    },
    seen: (head) => {
      if (head.raw) mark(wordAt(head.raw.bytes, head.raw.at), wordAt(head.raw.bytes, head.raw.at + 4), isSeen);
      else mark(Number.parseInt(head.id.slice(0, 8), 16), Number.parseInt(head.id.slice(8, 16), 16), isSeen);
    },
    wasSeen: (id) => isFull() || (flags[slotOf(Number.parseInt(id.slice(0, 8), 16), Number.parseInt(id.slice(8, 16), 16))] & isSeen) !== 0,
    referred: (bytes, at, nameHash) => mark(wordAt(bytes, at), wordAt(bytes, at + 4), isReferred | nameHash & nameBits),
    hasHoles: () => isFull() ? void 0 : flags.some((flag) => (flag & (isSeen | isReferred)) === isReferred)
  };
}
function wordAt(bytes, at) {
  return (bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3]) >>> 0;
}

// elsewhere:src/scan/source/platform-paths.ts
var { hexAt, platformPaths } = require("./found.js")["src/scan/source/platform-paths.ts"];

// elsewhere:src/scan/source/tree-entries.ts
var { eachTreeEntry } = require("./found.js")["src/scan/source/tree-entries.ts"];

// src/scan/source/history.ts
var none = [];
function historySource(input) {
  return async (sink) => {
    const presence = objectPresence();
    const paths = platformPaths(input.platformOfName);
    let pointers = 0;
    const onPointer = () => {
      pointers += 1;
    };
    await input.objects(visitorFor(sink, input, { presence, paths, onPointer }), sink.signal);
    if (sink.signal.aborted) return;
    input.onRead?.(presence.hasHoles());
    if (pointers > 0)
      sink.notRead(
        `${input.label}${pointers} Git LFS ${pointers === 1 ? "pointer" : "pointers"}`,
        "its content is not in the repository"
      );
    await lookUnderNames(input, paths, presence, sink);
  };
}
function visitorFor(sink, { label, repository, lfsFolder }, { presence, paths, onPointer }) {
  const lookAtName = fileNames(sink, repository);
  const originOf = ({ id, kind }) => ({ is: "object", object: id, kind, repository });
  const lookAtTree = (head, tree, spans) => {
    const idBytes2 = head.raw?.length ?? head.id.length / 2;
    sink.counted(tree.length);
    const look = (from, to, kind) => {
      if (kind === "submodule" || !presence.referred(tree, to + 1, hashOf(tree, from, to))) return;
      const bytes = tree.subarray(from, to);
      const name = textOfPath(bytes);
      paths.note(hexAt(tree, to + 1, idBytes2), kind, name);
      lookAtName(bytes, name);
    };
    eachTreeEntry(tree, idBytes2, look, spans);
  };
  const fresh = (head, bytes, spans) => {
    presence.seen(head);
    if (head.kind === "tree") {
      lookAtTree(head, bytes, spans);
      return none;
    }
    if (head.kind === "blob") {
      if (isLfsPointer(bytes) && !isLfsContentIn(lfsFolder, bytes)) onPointer();
      return sink.fresh(bytes, { name: "blob", origin: originOf(head) }, spans);
    }
    const end = endOfHeaders(bytes);
    sink.whole(bytes.subarray(endOfIds(bytes, 2 * (head.raw?.length ?? head.id.length / 2)), end), {
      name: "people",
      origin: originOf(head)
    });
    sink.whole(bytes.subarray(end), { name: nameOf(head), origin: originOf(head) }, "part");
    return "all";
  };
  return {
    expect: presence.expect,
    fresh,
    whole: (head, bytes) => void fresh(head, bytes, "all"),
    sliced: async (head, slices) => {
      presence.seen(head);
      if (head.kind === "tree")
        return sink.notRead(`${label}file names in tree ${head.id}`, "the tree is larger than 8 MiB");
      await sink.sliced({ name: nameOf(head), origin: originOf(head), content: slices, size: head.size });
    },
    notRead: (what, why, input) => sink.notRead(label + what, why, input)
  };
}
function hashOf(tree, from, to) {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash, 31) + tree[at] | 0;
  return hash;
}
function endOfHeaders(bytes) {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf("\n\n");
  return at === -1 ? bytes.length : at + 2;
}
var newline = 10;
function endOfIds(bytes, idLength) {
  let end = 0;
  for (; ; ) {
    const word = bytes[end] === letterT ? "tree ".length : bytes[end] === letterP ? "parent ".length : 0;
    const next = end + word + idLength;
    if (word === 0 || bytes[next] !== newline || !isHex(bytes, end + word, next)) return end;
    end = next + 1;
  }
}
var letterT = 116;
var letterP = 112;
function isHex(bytes, from, to) {
  for (let at = from; at < to; at += 1) if (hexBytes[bytes[at]] === 0) return false;
  return true;
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
      for (const name of blobs.get(id) ?? [])
        sink.whole(bytes, { name, origin: { is: "object", object: id, kind, repository } }, "again");
    },
    // A file this large indicates its platform itself, or is not a client's.
    sliced: async () => {
    },
    notRead: () => {
    }
  };
  await listedObjects(git, () => ids)(visitor, sink.signal);
}

// src/scan/source/index-names.ts
var slash = 47;
function indexNamesSource(repository) {
  return async (sink) => {
    const top = await workTreeOf(repository);
    if (top === void 0 || sink.signal.aborted) return;
    const lookAt = fileNames(sink, repository.gitFolder);
    const running = repository.git.at(top).start(["ls-files", "-z"], { signal: sink.signal });
    await eachRecord(running.stdout, 0, (path) => {
      for (let from = 0; from < path.length; ) {
        const end = path.indexOf(slash, from);
        const bytes = path.subarray(from, end === -1 ? path.length : end);
        from += bytes.length + 1;
        lookAt(bytes);
      }
    });
    const { code, problems } = await running.ended;
    if (code === 0 || sink.signal.aborted) return;
    const [problem] = problems;
    sink.notRead("the index", problem ? problemWords(problem) : "git ended early", "input");
  };
}

// src/scan/source/packed-objects.ts
var import_node_path = require("node:path");

// elsewhere:src/git/read-regular-file.ts
var { readRegularFile } = require("./scan.js")["src/git/read-regular-file.ts"];

// elsewhere:src/scan/source/pack/object-folders.ts
var { looseIds, objectFolders, packNames } = require("./scan.js")["src/scan/source/pack/object-folders.ts"];

// src/scan/source/pack/pack-file.ts
var import_node_fs = require("node:fs");
function openPackFile(path) {
  const file = (0, import_node_fs.openSync)(path, import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NONBLOCK ?? 0));
  const stat = (0, import_node_fs.fstatSync)(file);
  if (!stat.isFile()) {
    (0, import_node_fs.closeSync)(file);
    throw new Error("the pack is not a regular file");
  }
  let isOpen = true;
  const read = (into, from, length) => {
    let filled = 0;
    while (filled < length) {
      const count = (0, import_node_fs.readSync)(file, into, filled, length - filled, from + filled);
      if (count === 0) break;
      filled += count;
    }
    return filled;
  };
  return {
    size: stat.size,
    read,
    isPackOf: (count, checksum) => {
      const head = Buffer.alloc(12);
      const tail = Buffer.alloc(checksum.length);
      read(head, 0, head.length);
      read(tail, stat.size - tail.length, tail.length);
      return head.toString("latin1", 0, 4) === "PACK" && head.readUInt32BE(4) === 2 && head.readUInt32BE(8) === count && tail.equals(checksum);
    },
    close: () => {
      if (isOpen) (0, import_node_fs.closeSync)(file);
      isOpen = false;
    }
  };
}

// src/scan/source/pack/pack-index.ts
var idBytes = 20;
var fanOut = 8;
var idTable = fanOut + 256 * 4;
function packIndex(bytes) {
  if (bytes.length < idTable + 2 * idBytes || bytes.readUInt32BE(0) !== 4285812579 || bytes.readUInt32BE(4) !== 2)
    return void 0;
  const count = bytes.readUInt32BE(idTable - 4);
  const smallOffsets = idTable + count * (idBytes + 4);
  const largeOffsets = smallOffsets + count * 4;
  const end = bytes.length - 2 * idBytes;
  if (largeOffsets > end) return void 0;
  for (let at = smallOffsets; at < largeOffsets; at += 4) {
    const small = bytes.readUInt32BE(at);
    if (small >= 2147483648 && largeOffsets + (small - 2147483648) * 8 + 8 > end) return void 0;
  }
  const offsetAt = (place) => {
    const small = bytes.readUInt32BE(smallOffsets + place * 4);
    return small < 2147483648 ? small : Number(bytes.readBigUInt64BE(largeOffsets + (small - 2147483648) * 8));
  };
  return {
    count,
    ids: bytes.subarray(idTable, idTable + count * idBytes),
    offsetAt,
    packChecksum: bytes.subarray(end, end + idBytes)
  };
}
function positionOf({ ids, count }, id) {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = low + high >>> 1;
    const order = ids.compare(id, 0, idBytes, middle * idBytes, (middle + 1) * idBytes);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}

// src/scan/source/pack/buffer-pool.ts
var leastBits = 10;
var slabBytes = 32 * 1024 * 1024;
var large = 512 * 1024;
var largeStep = 64 * 1024;
var mostWaiting = 8 * 1024 * 1024;
var worthJoining = slabBytes / 8;
function bufferPool() {
  const slab = new ArrayBuffer(slabBytes);
  const places = [];
  places[bitsFor(slabBytes - 1)] = [0];
  let givenBack = 0;
  const small = [];
  const largeOnes = [];
  const waiting = { small: 0, large: 0 };
  const join2 = () => {
    givenBack = 0;
    const sizes = new Map(places.flatMap((free, bits) => free.map((place) => [place, bits])));
    places.length = 0;
    for (let [place, bits] of [...sizes].sort(([one], [other]) => one - other)) {
      if (!sizes.delete(place)) continue;
      for (let other = place ^ 2 ** bits; sizes.get(other) === bits; other = place ^ 2 ** bits) {
        sizes.delete(other);
        place = Math.min(place, other);
        bits += 1;
      }
      sizes.set(place, bits);
    }
    for (const [place, bits] of sizes) {
      places[bits] ??= [];
      places[bits].push(place);
    }
  };
  const placeOf = (bits) => {
    const place = places[bits]?.pop();
    if (place !== void 0 || bits >= places.length) return place;
    const larger = placeOf(bits + 1);
    if (larger === void 0) return void 0;
    places[bits] ??= [];
    places[bits].push(larger + 2 ** bits);
    return larger;
  };
  const takeLarge = (size) => {
    let best = -1;
    for (const [index, { byteLength }] of largeOnes.entries())
      if (byteLength > size && (best < 0 || byteLength < largeOnes[best].byteLength)) best = index;
    const [buffer] = best < 0 ? [] : largeOnes.splice(best, 1);
    if (!buffer) return new ArrayBuffer(Math.ceil((size + 1) / largeStep) * largeStep);
    waiting.large -= buffer.byteLength;
    return buffer;
  };
  return {
    take: (size) => {
      if (size >= large) return Buffer.from(takeLarge(size), 0, size);
      const bits = bitsFor(size);
      let place = placeOf(bits);
      if (place === void 0 && givenBack > worthJoining) {
        join2();
        place = placeOf(bits);
      }
      if (place !== void 0) return Buffer.from(slab, place, size);
      const buffer = small[bits]?.pop();
      if (buffer) waiting.small -= buffer.byteLength;
      return Buffer.from(buffer ?? new ArrayBuffer(2 ** bits), 0, size);
    },
    giveBack: ({ buffer, byteOffset, length }) => {
      const bits = bitsFor(length);
      const isLarge = length >= large;
      if (buffer === slab) {
        givenBack += 2 ** bits;
        places[bits] ??= [];
        places[bits].push(byteOffset);
      } else if (waiting[isLarge ? "large" : "small"] + buffer.byteLength <= mostWaiting / 2) {
        waiting[isLarge ? "large" : "small"] += buffer.byteLength;
        small[bits] ??= [];
        (isLarge ? largeOnes : small[bits]).push(buffer);
      }
    }
  };
}
function bitsFor(size) {
  return Math.max(leastBits, 32 - Math.clz32(size));
}

// elsewhere:src/scan/source/pack/delta.ts
var { applyDelta, deltaHead } = require("./unpack.js")["src/scan/source/pack/delta.ts"];

// src/scan/source/pack/reading-order.ts
var mostKept = 20 * 1024 * 1024;
var staysKept = 0.75;
var familyCost = 1024;
function readingOrder(tree, most) {
  const last = new Int32Array(tree.count);
  for (let entry = 0; entry < tree.count; entry += 1) {
    const family = tree.familyOf(entry);
    if (family >= 0) last[family] = entry;
  }
  const isApart = new Uint8Array(tree.count);
  const apart = [];
  const kept = /* @__PURE__ */ new Map();
  let sum = 0;
  const drop = (family) => {
    const bytes = kept.get(family);
    if (bytes !== void 0) sum -= bytes;
    kept.delete(family);
  };
  const choose = (now) => {
    const worth = ([family, bytes]) => bytes * (last[family] - now);
    for (const [family] of [...kept].sort((one, other) => worth(other) - worth(one))) {
      if (sum <= most * staysKept) return;
      drop(family);
      isApart[family] = 1;
      apart.push(family);
    }
  };
  for (let entry = 0; entry < tree.count; entry += 1) {
    const family = tree.familyOf(entry);
    if (family < 0 || isApart[family] === 1) continue;
    if (last[family] === entry) {
      drop(family);
      continue;
    }
    const before = kept.get(family);
    const more = tree.endOf(entry) - tree.dataAt(entry) + (before === void 0 ? familyCost : 0);
    kept.set(family, (before ?? 0) + more);
    sum += more;
    if (sum > most) choose(entry);
  }
  return {
    lastOf: (family) => last[family],
    isApart: (family) => isApart[family] === 1,
    apart: apart.sort((one, other) => one - other)
  };
}

// src/scan/source/pack/family-reader.ts
var blockBytes = 1024 * 1024;
var gap = 4096;
var longestPacked = wholeLimit + 65536;
var positions = 65536;
var chunkBytes = positions - 1;
var leastChunkBytes = 1023;
function familyReader(file, tree, pool, most = mostKept) {
  const order = readingOrder(tree, most);
  const kept = /* @__PURE__ */ new Map();
  let keptAt = new Uint32Array(0);
  let block = Buffer.alloc(0);
  const inBlock = { first: 0, end: 0, start: 0 };
  let isReadOneByOne = false;
  const place = { bytes: block, from: 0, to: 0 };
  const lengthOf = (entry) => tree.endOf(entry) - tree.dataAt(entry);
  const isReadable = (entry) => tree.sizeOf(entry) <= wholeLimit && lengthOf(entry) <= longestPacked;
  const isRead = (entry) => {
    const family = tree.familyOf(entry);
    return family >= 0 && !order.isApart(family) && tree.sizeOf(family) <= wholeLimit && isReadable(entry);
  };
  const readBlock = (from, to) => {
    if (block.length < to - from) block = Buffer.allocUnsafeSlow(Math.max(to - from, blockBytes));
    let count = 0;
    try {
      count = file.read(block, from, to - from);
    } catch {
    }
    block.fill(0, count, to - from);
    inBlock.start = from;
  };
  const keep = (entry) => {
    const family = tree.familyOf(entry);
    const length = lengthOf(entry);
    const known = kept.get(family) ?? { chunks: [], used: 0 };
    if (known.chunks.length === 0) kept.set(family, known);
    let chunk = known.chunks.at(-1);
    if (!chunk || known.used + length > chunk.length) {
      chunk = pool.take(Math.max(length, Math.min(chunkBytes, chunkSize(known.chunks.length))));
      known.chunks.push(chunk);
      known.used = 0;
    }
    if (keptAt.length === 0) keptAt = new Uint32Array(tree.count);
    const from = tree.dataAt(entry) - inBlock.start;
    block.copy(chunk, known.used, from, from + length);
    keptAt[entry] = (known.chunks.length - 1) * positions + known.used;
    known.used += length;
  };
  const letGo = (family) => {
    for (const chunk of kept.get(family)?.chunks ?? []) pool.giveBack(chunk);
    kept.delete(family);
  };
  const readOn = (entryAt, start, count, wanted) => {
    let from = -1;
    let to = -1;
    let index = start;
    for (; index < count; index += 1) {
      const entry = entryAt(index);
      if (!wanted(entry)) continue;
      if (from >= 0 && (tree.dataAt(entry) - to > gap || tree.endOf(entry) - from > blockBytes)) break;
      if (from < 0) from = tree.dataAt(entry);
      to = tree.endOf(entry);
    }
    if (from >= 0) readBlock(from, to);
    return index;
  };
  function* inOrder2() {
    for (let first = 0; first < tree.count; first = inBlock.end) {
      inBlock.first = first;
      inBlock.end = readOn((index) => index, first, tree.count, isRead);
      for (let entry = first; entry < inBlock.end; entry += 1)
        if (isRead(entry) && order.lastOf(tree.familyOf(entry)) >= inBlock.end) keep(entry);
      for (let entry = first; entry < inBlock.end; entry += 1) {
        const family = tree.familyOf(entry);
        if (family < 0 || order.isApart(family) || order.lastOf(family) !== entry) continue;
        yield family;
        letGo(family);
      }
    }
  }
  function* apart() {
    inBlock.first = inBlock.end = 0;
    for (const family of order.apart) {
      const entries = entriesOf(tree, family).filter(isReadable);
      isReadOneByOne = entries.reduce((sum, entry) => sum + lengthOf(entry), 0) > most;
      for (let next = 0; next < entries.length && !isReadOneByOne; ) {
        const first = next;
        next = readOn((index) => entries[index], first, entries.length, isReadable);
        for (const entry of entries.slice(first, next)) keep(entry);
      }
      yield family;
      letGo(family);
    }
    isReadOneByOne = false;
  }
  return {
    families: function* () {
      yield* inOrder2();
      yield* apart();
    },
    bytesOf: (entry) => {
      if (!isReadable(entry)) return void 0;
      const isInBlock = entry >= inBlock.first && entry < inBlock.end;
      if (isReadOneByOne) readBlock(tree.dataAt(entry), tree.endOf(entry));
      const at = keptAt[entry];
      const chunk = isInBlock || isReadOneByOne ? block : kept.get(tree.familyOf(entry))?.chunks[Math.floor(at / positions)];
      if (!chunk) return void 0;
      place.bytes = chunk;
      place.from = chunk === block ? tree.dataAt(entry) - inBlock.start : at % positions;
      place.to = place.from + lengthOf(entry);
      return place;
    }
  };
}
function chunkSize(number) {
  return (leastChunkBytes + 1 << number) - 1;
}
function entriesOf(tree, family) {
  const entries = [family];
  for (let at = 0; at < entries.length; at += 1)
    for (let child = tree.firstOn(entries[at]); child >= 0; child = tree.nextOn(child)) entries.push(child);
  return entries.sort((one, other) => one - other);
}

// src/scan/source/pack/inflater.ts
var finish = 4;
function createInflater() {
  return worksWith(reusingInflater()) ? reusingInflater() : inflateEach;
}
function reusingInflater() {
  let state = zlibState();
  return (packed, from, to, out, size) => {
    if (!state) return false;
    state.handle.reset();
    const room = new Uint8Array(out.buffer, out.byteOffset, size + 1);
    state.handle.writeSync(finish, packed, from, to - from, room, 0, size + 1);
    const isWhole = !state.isBroken() && state.left[0] === 1;
    if (state.isBroken()) state = zlibState();
    return isWhole;
  };
}
var inflateEach = (packed, from, to, out, size) => {
  try {
    const bytes = process.getBuiltinModule("node:zlib").inflateSync(packed.subarray(from, to), {
      chunkSize: Math.max(64, size + 8),
      maxOutputLength: size + 8
    });
    if (bytes.length !== size) return false;
    out.set(bytes);
    return true;
  } catch {
    return false;
  }
};
function zlibState() {
  const object = process.getBuiltinModule("node:zlib").createInflate().on("error", () => {
  });
  const { _handle: handle, _writeState: left } = object;
  return isHandle(handle) && left instanceof Uint32Array ? { handle, left, isBroken: () => object.destroyed } : void 0;
}
function isHandle(value) {
  return typeof value === "object" && value !== null && "reset" in value && "writeSync" in value;
}
var sample = Buffer.from("eJxLLC3J0E3JTy7JLwIAGhIEaw==", "base64");
var sampleText = "auth-doctor";
function worksWith(inflate) {
  const out = Buffer.alloc(sampleText.length + 1);
  const isRight = () => inflate(sample, 0, sample.length, out, sampleText.length) && out.toString("latin1", 0, sampleText.length) === sampleText;
  const damaged = Buffer.from(sample);
  damaged[4] = damaged[4] ^ 255;
  try {
    return isRight() && !inflate(damaged, 0, damaged.length, out, sampleText.length) && !inflate(sample, 0, sample.length - 5, out, sampleText.length) && !inflate(sample, 0, sample.length, out, sampleText.length - 1) && isRight();
  } catch {
    return false;
  }
}

// src/scan/source/pack/pack-entry.ts
var kinds = [void 0, "commit", "tree", "blob", "tag"];
var offsetDelta = 6;
var idDelta = 7;
var longestEntryHead = 32;
function packEntry(bytes, start) {
  let at = start;
  let byte = bytes[at++] ?? 0;
  const type = byte >> 4 & 7;
  let size = byte & 15;
  for (let scale = 16; byte >= 128; scale *= 128) {
    if (at - start >= longestEntryHead) return void 0;
    byte = bytes[at++] ?? 0;
    size += (byte & 127) * scale;
  }
  if (type === idDelta) return { kind: "delta", size, length: at - start + 20, baseId: at - start };
  if (type !== offsetDelta) {
    const kind = kinds[type];
    return kind && { kind, size, length: at - start };
  }
  byte = bytes[at++] ?? 0;
  let back = byte & 127;
  while (byte >= 128) {
    if (at - start >= longestEntryHead) return void 0;
    byte = bytes[at++] ?? 0;
    back = (back + 1) * 128 + (byte & 127);
  }
  return { kind: "delta", size, length: at - start, back };
}

// src/scan/source/pack/pack-tree.ts
var kinds2 = ["commit", "tree", "blob", "tag"];
var delta = 4;
var unknown = 5;
var mostSize = 4294967295;
function packTree(pack, index) {
  const { count, offsetAt } = index;
  const { places, heads, sizes, types, first, next, families, odd } = readEntries(pack, index);
  const startOf = (entry) => offsetAt(places[entry]);
  return {
    count,
    dataAt: (entry) => startOf(entry) + heads[entry],
    endOf: (entry) => entry + 1 < count ? startOf(entry + 1) : pack.size - idBytes,
    sizeOf: (entry) => sizes[entry],
    kindOf: (entry) => kinds2[types[entry]],
    positionOf: (entry) => places[entry],
    familyOf: (entry) => families[entry],
    firstOn: (entry) => first[entry],
    nextOn: (entry) => next[entry],
    odd
  };
}
function readEntries(pack, index) {
  const { count, offsetAt } = index;
  const { starts, places } = inOrder(index, pack.size);
  if (starts.some((start, entry) => entry > 0 && start === starts[entry - 1])) throw new Error("the index is damaged");
  const entryAt = (offset) => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = low + high >>> 1;
      const start = starts[middle];
      if (start === offset) return middle;
      if (start < offset) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  const entryOf = (id) => {
    const place = positionOf(index, id);
    return place < 0 ? -1 : entryAt(offsetAt(place));
  };
  const heads = new Uint8Array(count);
  const sizes = new Uint32Array(count);
  const types = new Uint8Array(count);
  const bases = new Int32Array(count).fill(-1);
  const odd = [];
  eachHead(pack, starts, (entry, bytes, at) => {
    const head = packEntry(bytes, at);
    const base = head?.back !== void 0 ? entryAt(starts[entry] - head.back) : head?.baseId !== void 0 ? entryOf(bytes.subarray(at + head.baseId, at + head.length)) : -1;
    if (!head || head.kind === "delta" && base < 0) {
      types[entry] = unknown;
      odd.push(entry);
      return;
    }
    heads[entry] = head.length;
    sizes[entry] = Math.min(head.size, mostSize);
    types[entry] = head.kind === "delta" ? delta : kinds2.indexOf(head.kind);
    bases[entry] = base;
  });
  const first = new Int32Array(count).fill(-1);
  const next = new Int32Array(count).fill(-1);
  for (let entry = count - 1; entry >= 0; entry -= 1) {
    const base = bases[entry];
    if (base < 0) continue;
    next[entry] = first[base];
    first[base] = entry;
  }
  const families = familiesOf(bases, (entry) => types[entry] < delta);
  return { places, heads, sizes, types, first, next, families, odd };
}
var digits = 65536;
function inOrder({ count, offsetAt }, size) {
  const offsets = Float64Array.from({ length: count }, (_, place) => offsetAt(place));
  let places = Uint32Array.from({ length: count }, (_, place) => place);
  let next = new Uint32Array(count);
  for (let scale = 1; scale <= size; scale *= digits) {
    const digitOf = (place) => Math.floor(offsets[place] / scale) % digits;
    const ends = new Uint32Array(digits + 1);
    for (let place = 0; place < count; place += 1) {
      const after = digitOf(place) + 1;
      ends[after] = ends[after] + 1;
    }
    for (let digit = 1; digit < digits; digit += 1) ends[digit] = ends[digit] + ends[digit - 1];
    for (const place of places) {
      const digit = digitOf(place);
      next[ends[digit]] = place;
      ends[digit] = ends[digit] + 1;
    }
    [places, next] = [next, places];
  }
  return { starts: Float64Array.from(places, (place) => offsets[place]), places };
}
var headBlock = 64 * 1024;
var mostForHeads = 0.2;
var farthest = 4096;
function nearHeads(starts, size) {
  const bytes = new Float64Array(farthest + 1);
  for (let entry = 1; entry < starts.length; entry += 1) {
    const distance = starts[entry] - starts[entry - 1];
    if (distance <= farthest) bytes[distance] = bytes[distance] + distance;
  }
  let near = longestEntryHead;
  for (let sum = 0; near < farthest; near += 1) {
    sum += bytes[near];
    if (sum > size * mostForHeads) break;
  }
  return near;
}
function eachHead(pack, starts, each) {
  const block = Buffer.alloc(headBlock);
  const near = nearHeads(starts, pack.size);
  for (let entry = 0; entry < starts.length; ) {
    const from = starts[entry];
    let last = entry;
    while (last + 1 < starts.length && starts[last + 1] - starts[last] < near && starts[last + 1] + longestEntryHead <= from + headBlock)
      last += 1;
    pack.read(block, from, Math.min(pack.size, starts[last] + longestEntryHead) - from);
    for (; entry <= last; entry += 1) each(entry, block, starts[entry] - from);
  }
}
var notYet = -2;
var onTheWay = -3;
function familiesOf(bases, isWhole) {
  const families = new Int32Array(bases.length).fill(notYet);
  for (let entry = 0; entry < bases.length; entry += 1) {
    let at = entry;
    while (at >= 0 && families[at] === notYet && !isWhole(at)) {
      families[at] = onTheWay;
      at = bases[at];
    }
    const known = at < 0 || families[at] === onTheWay ? -1 : families[at] === notYet ? at : families[at];
    if (at >= 0 && families[at] === notYet) families[at] = at;
    for (let each = entry; each >= 0 && families[each] === onTheWay; each = bases[each])
      families[each] = known;
  }
  return families;
}

// src/scan/source/pack/waiting-deltas.ts
var mostHeld = 64 * 1024 * 1024;
function waitingDeltas(tree, pool, make, leave) {
  const entries = [];
  const bases = [];
  let bytes = 0;
  return {
    add: (entry, base) => {
      const isTooMuch = bytes + base.bytes.length > mostHeld;
      for (let child = tree.firstOn(entry); child >= 0; child = tree.nextOn(child)) {
        if (isTooMuch) leave(child);
        else {
          base.users += 1;
          entries.push(child);
          bases.push(base);
        }
      }
      if (base.users > 0) bytes += base.bytes.length;
      else pool.giveBack(base.bytes);
    },
    makeNext: () => {
      const entry = entries.pop();
      const base = bases.pop();
      if (entry === void 0 || !base) return false;
      make(entry, base);
      base.users -= 1;
      if (base.users > 0) return true;
      bytes -= base.bytes.length;
      pool.giveBack(base.bytes);
      return true;
    }
  };
}

// src/scan/source/pack/pack-objects.ts
var turn = 8 * 1024 * 1024;
var leastWork = 8192;
async function packObjects({ file, index }, visitor, signal, isKnown, left) {
  visitor.expect?.(index.count);
  const tree = treeOf(file, index);
  if (!tree) {
    for (let place = 0; place < index.count; place += 1) left(idAt(index, place));
    return;
  }
  const pool = bufferPool();
  const met = new Uint8Array(tree.count);
  let work = 0;
  const idOf = (entry) => idAt(index, tree.positionOf(entry));
  const wasGiven = (entry) => isKnown?.(index.ids.subarray(tree.positionOf(entry) * idBytes, (tree.positionOf(entry) + 1) * idBytes)) ?? false;
  const leave = (entry) => {
    const open = [entry];
    for (let each = open.pop(); each !== void 0; each = open.pop()) {
      met[each] = 1;
      if (!wasGiven(each)) left(idOf(each));
      for (let child = tree.firstOn(each); child >= 0; child = tree.nextOn(child)) open.push(child);
    }
  };
  const head = {
    get id() {
      return index.ids.toString("hex", head.raw.at, head.raw.at + idBytes);
    },
    kind: "blob",
    size: 0,
    raw: { bytes: index.ids, at: 0, length: idBytes }
  };
  const give = (entry, kind, bytes, spans) => {
    met[entry] = 1;
    work += leastWork + bytes.length;
    if (wasGiven(entry)) return "all";
    head.raw.at = tree.positionOf(entry) * idBytes;
    head.kind = kind;
    head.size = bytes.length;
    if (visitor.fresh) return visitor.fresh(head, bytes, spans);
    visitor.whole(head, bytes);
    return "all";
  };
  const reader = familyReader(file, tree, pool);
  const entries = entryInflater(tree, reader, pool);
  const make = (entry, base) => {
    const delta2 = entries.delta(entry);
    const made = delta2 && madeOf(delta2, base, pool);
    if (made)
      deltas.add(entry, {
        users: 0,
        bytes: made.bytes,
        kind: base.kind,
        again: give(entry, base.kind, made.bytes, made.spans)
      });
    else leave(entry);
  };
  const deltas = waitingDeltas(tree, pool, make, leave);
  for (const entry of tree.odd) leave(entry);
  for (const family of reader.families()) {
    const kind = tree.kindOf(family);
    const bytes = entries.whole(family);
    if (bytes) deltas.add(family, { users: 0, bytes, kind, again: give(family, kind, bytes, "all") });
    else leave(family);
    do {
      if (work > turn) {
        work = 0;
        await new Promise(setImmediate);
      }
      if (signal.aborted) return;
    } while (deltas.makeNext());
  }
  for (let entry = 0; entry < tree.count; entry += 1) if (met[entry] === 0 && !wasGiven(entry)) left(idOf(entry));
}
function idAt({ ids }, place) {
  return ids.toString("hex", place * idBytes, (place + 1) * idBytes);
}
function treeOf(file, index) {
  try {
    return packTree(file, index);
  } catch {
    return void 0;
  }
}
function madeOf(delta2, base, pool) {
  const head = deltaHead(delta2);
  if (head.baseSize !== base.bytes.length || head.size > wholeLimit) return void 0;
  const bytes = pool.take(head.size);
  const spans = applyDelta(base.bytes, delta2, head.at, bytes, base.again);
  return spans && { bytes, spans };
}
var leastDelta = 16384;
function entryInflater(tree, { bytesOf: bytesOf2 }, pool) {
  const inflate = createInflater();
  let shared = pool.take(leastDelta);
  const isInflated = (entry, out) => {
    const packed = bytesOf2(entry);
    return packed !== void 0 && inflate(packed.bytes, packed.from, packed.to, out, tree.sizeOf(entry));
  };
  return {
    whole: (entry) => {
      const size = tree.sizeOf(entry);
      if (size > wholeLimit) return void 0;
      const bytes = pool.take(size);
      if (isInflated(entry, bytes)) return bytes;
      pool.giveBack(bytes);
      return void 0;
    },
    delta: (entry) => {
      const size = tree.sizeOf(entry);
      if (size > wholeLimit) return void 0;
      if (shared.length < size) {
        pool.giveBack(shared);
        shared = pool.take(Math.max(size, Math.min(2 * shared.length, wholeLimit)));
      }
      return isInflated(entry, shared) ? shared.subarray(0, size) : void 0;
    }
  };
}

// src/scan/source/packed-objects.ts
function packedObjects({ git, commonFolder }) {
  return async (visitor, signal) => {
    const store = openStore((0, import_node_path.join)(commonFolder, "objects"));
    if (!store) return await catFileObjects(git)(visitor, signal);
    const left = [...store.loose];
    try {
      for (const [number, pack] of store.packs.entries()) {
        const earlier = store.packs.slice(0, number);
        const isKnown = earlier.length > 0 ? (id) => earlier.some(({ index }) => positionOf(index, id) >= 0) : void 0;
        await packObjects(pack, visitor, signal, isKnown, (id) => left.push(id));
        if (signal.aborted) return;
        pack.file.close();
      }
    } finally {
      for (const { file } of store.packs) file.close();
    }
    if (left.length > 0) await listedObjects(git, () => left)(visitor, signal);
  };
}
function openStore(objects) {
  const packs = [];
  try {
    const folders = objectFolders(objects);
    const opened = folders?.flatMap(packNames).every((name) => {
      const pack = openPack(name);
      if (pack) packs.push(pack);
      return pack !== void 0;
    });
    const loose = folders && opened ? [...new Set(folders.flatMap((folder) => [...looseIds(folder)]))] : void 0;
    const isPacked = (id) => packs.some(({ index }) => positionOf(index, Buffer.from(id, "hex")) >= 0);
    if (loose?.every((id) => id.length === 2 * idBytes)) return { packs, loose: loose.filter((id) => !isPacked(id)) };
  } catch {
  }
  for (const { file } of packs) file.close();
  return void 0;
}
function openPack(name) {
  const index = packIndex(readRegularFile(`${name}.idx`));
  if (!index) return void 0;
  const file = openPackFile(`${name}.pack`);
  if (file.isPackOf(index.count, index.packChecksum)) return { file, index };
  file.close();
  return void 0;
}

// src/scan/source/walked-objects.ts
function walkedObjects(git, revisions) {
  return async (visitor, signal) => {
    const commits = await commitsOf(git, revisions, signal);
    if (signal.aborted) return;
    if ("why" in commits) {
      visitor.notRead(
        "which commits belong to this part of the history",
        `${commits.why}; everything readable was scanned`
      );
      return await catFileObjects(git)(visitor, signal);
    }
    const { ids, roots, before } = commits;
    const others = revisions.includes("--all") ? await refTargets(git, signal) : { trees: [], rest: [] };
    const known = /* @__PURE__ */ new Set();
    await walk(git, before, known, void 0, signal);
    await listedObjects(git, () => [...ids, ...others.rest])(visitor, signal);
    await walk(git, [...roots, ...others.trees], known, visitor, signal);
  };
}
async function commitsOf(git, revisions, signal) {
  const commits = { ids: [], roots: [], before: [] };
  const listing = git.start(["rev-list", "--boundary", "--format=%m %H %T", ...revisions], { signal });
  await eachRecord(listing.stdout, 10, (line) => {
    const [mark, id = "", tree = ""] = line.toString("latin1").split(" ");
    if (mark === "-") commits.before.push(tree);
    if (mark !== ">") return;
    commits.ids.push(id);
    commits.roots.push(tree);
  });
  const { code, problems } = await listing.ended;
  const [problem] = problems;
  return code === 0 ? commits : { why: problem ? problemWords(problem) : "git ended early" };
}
async function refTargets(git, signal) {
  const trees = [];
  const rest = /* @__PURE__ */ new Set();
  const listing = git.start(["for-each-ref", "--format=%(objecttype) %(objectname)"], { signal });
  await eachRecord(listing.stdout, 10, (line) => {
    const [kind, id = ""] = line.toString("latin1").split(" ");
    if (kind === "tree") trees.push(id);
    else if (kind !== "commit") rest.add(id);
  });
  await listing.ended;
  return { trees, rest: [...rest] };
}
async function walk(git, roots, known, visitor, signal) {
  const news = (ids) => ids.filter((id) => !known.has(id) && known.add(id));
  for (let trees = news(roots); trees.length > 0 && !signal.aborted; ) {
    const below = [];
    const blobs = [];
    await listedObjects(git, () => trees)(
      {
        whole: (head, tree) => {
          eachTreeEntry(tree, head.id.length / 2, (_, to, kind) => {
            if (kind !== "submodule") (kind === "tree" ? below : blobs).push(hexAt(tree, to + 1, head.id.length / 2));
          });
          visitor?.whole(head, tree);
        },
        sliced: async ({ id }) => visitor?.notRead(`tree ${id}, and what is below it`, "it is larger than 8 MiB"),
        notRead: (what, why) => visitor?.notRead(what.replace(/^object (.*)$/, "tree $1, and what is below it"), why)
      },
      signal
    );
    const fresh = news(blobs);
    if (visitor && fresh.length > 0) await listedObjects(git, () => fresh)(visitor, signal);
    trees = news(below);
  }
}

// src/scan/source/reached-objects.ts
var questionMark2 = 63;
function reachedObjects(git, revisions) {
  return async (visitor, signal) => {
    const listing = git.start(["rev-list", "--objects", "--no-object-names", "--missing=print", ...revisions], {
      signal
    });
    const parts = [];
    let width = 0;
    await eachRecord(listing.stdout, 10, (line) => {
      if (line[0] === questionMark2)
        return visitor.notRead(`object ${line.toString("latin1", 1)}`, "it is not in the repository");
      width = line.length / 2;
      parts.push(Buffer.from(line.toString("latin1"), "hex"));
    });
    const { code, problems } = await listing.ended;
    if (signal.aborted) return;
    if (code !== 0 && !problems.some(isSilence)) return await walkedObjects(git, revisions)(visitor, signal);
    for (const problem of problems) visitor.notRead("history", problemWords(problem), "input");
    const ids = Buffer.concat(parts);
    parts.length = 0;
    function* each() {
      for (let at = 0; at < ids.length; at += width) yield ids.toString("hex", at, at + width);
    }
    if (ids.length > 0) await listedObjects(git, each)(visitor, signal);
  };
}

// elsewhere:src/scan/source/ref-names.ts
var { refNamesSource } = require("./scan-more.js")["src/scan/source/ref-names.ts"];

// elsewhere:src/scan/source/submodules.ts
var { isWithin, withSubmodules } = require("./scan-more.js")["src/scan/source/submodules.ts"];

// elsewhere:src/scan/run/optimize-less.ts
var { optimizeLeast, optimizeLess } = require("./scan.js")["src/scan/run/optimize-less.ts"];

// elsewhere:src/scan/run/scan-plan.ts
var { gitInput, scanPlan } = require("./core.js")["src/scan/run/scan-plan.ts"];

// src/scan/run/plan-history.ts
async function planHistory(folder, selection, context, notRead) {
  optimizeLess();
  const input = gitInput(context, folder);
  const opened = await openRepository(input);
  if (opened.is !== "repository") return { is: "wrong", why: `there is no history to scan: ${opened.why}` };
  const selected = await selectHistory(opened.repository.git, selection);
  if (selected.is === "wrong")
    return context.patience.isOver() ? { is: "wrong", why: problemWords({ kind: "silent" }) } : selected;
  const { revisions } = selected;
  const found = revisions ? [{ repository: opened.repository, path: "" }] : await withSubmodules(opened.repository, input, notRead.add);
  const { platformOfName } = await context.kit();
  const repositories = /* @__PURE__ */ new Map();
  for (const each of found)
    repositories.set(each.repository.gitFolder, { ...each, top: await workTreeOf(each.repository) });
  const hasOwnPlace = folder === void 0 && ["GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES"].some(
    (name) => context.environment[name] !== void 0
  );
  const sources = found.flatMap(({ repository, path }) => {
    const label = path === "" ? "" : `submodule ${path}: `;
    const objects = revisions ? reachedObjects(repository.git, revisions) : hasOwnPlace ? catFileObjects(repository.git) : packedObjects(repository);
    let holes = false;
    const onRead = (hasHoles) => {
      holes = revisions ? false : hasHoles;
    };
    const history = [
      historySource({
        objects,
        git: repository.git,
        platformOfName,
        label,
        repository: repository.gitFolder,
        lfsFolder: repository.commonFolder,
        onRead
      }),
      repositoryGaps(repository, label, () => holes)
    ];
    return revisions ? history : [
      refNamesSource(repository.git),
      indexNamesSource(repository),
      gitFolderSource(repository.commonFolder),
      ...history
    ];
  });
  return scanPlan(sources, { repositories, revisions });
}

// part:history
module.exports = {
  "src/scan/run/plan-history.ts": { planHistory }
};
