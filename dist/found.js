'use strict';

// elsewhere:src/git/git-records.ts
var { eachRecord, untilStopped } = require("./scan.js")["src/git/git-records.ts"];

// elsewhere:src/scan/attribute/checked-out.ts
var { checkedOut } = require("./scan.js")["src/scan/attribute/checked-out.ts"];

// elsewhere:src/scan/source/listed-objects.ts
var { listedObjects } = require("./scan.js")["src/scan/source/listed-objects.ts"];

// src/scan/attribute/commit-times.ts
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
  await listedObjects(git, () => commits)(visitor, signal);
  return times;
}

// elsewhere:src/scan/source/path-name.ts
var { bytesOf, pathName, pathWithin, shownPath, textOfPath } = require("./scan.js")["src/scan/source/path-name.ts"];

// src/scan/attribute/commit-list.ts
async function commitList(git, revisions, signal) {
  const running = git.start(["rev-list", "--topo-order", "--reverse", ...revisions], { signal });
  const parts = [];
  await eachRecord(running.stdout, 10, (line) => parts.push(Buffer.from(line.toString("latin1"), "hex")));
  const { code, problems } = await running.ended;
  const width = parts[0]?.length ?? 20;
  const ids = Buffer.concat(parts);
  return {
    length: parts.length,
    at: (index) => ids.toString("hex", index * width, (index + 1) * width),
    complete: code === 0 && problems.length === 0
  };
}

// elsewhere:src/git/git-answer.ts
var { gitAnswer } = require("./git.js")["src/git/git-answer.ts"];

// src/scan/source/tree-entries.ts
var nul = 0;
var space = 32;
var zero = 48;
var four = 52;
var six = 54;
function eachTreeEntry(tree, idBytes, each, spans = "all") {
  const fresh = spans === "all" ? [{ from: 0, to: tree.length }] : spans;
  let next = 0;
  for (let at = 0; at < tree.length && next < fresh.length; ) {
    const start = at;
    while (tree[at] === zero) at += 1;
    const first = at;
    while (at < tree.length && tree[at] !== space) at += 1;
    const from = at + 1;
    at = from;
    while (at < tree.length && tree[at] !== nul) at += 1;
    const to = at;
    at += 1 + idBytes;
    if (at > tree.length) return;
    while (next < fresh.length && fresh[next].to <= start) next += 1;
    if (next === fresh.length || fresh[next].from >= at) continue;
    each(from, to, tree[first] === four ? "tree" : tree[first + 1] === six ? "submodule" : "blob");
  }
}

// src/scan/source/platform-paths.ts
var mostKept = 5e4;
function platformPaths(platformOfName) {
  const platforms = /* @__PURE__ */ new Map();
  const blobs = /* @__PURE__ */ new Map();
  let trees = /* @__PURE__ */ new Map();
  const platformOf = (name) => {
    if (platforms.has(name)) return platforms.get(name);
    if (platforms.size >= mostKept) platforms.clear();
    const platform = platformOfName(name);
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
            const name = textOfPath(tree.subarray(from, to));
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
        // The stream of all objects has reported it.
        notRead: () => {
        }
      };
      await listedObjects(git, ids)(visitor, signal);
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

// src/scan/attribute/held-by-commit.ts
async function heldByCommit(git, commit, { objects, names }, signal) {
  const held = /* @__PURE__ */ new Map();
  const { output } = await gitAnswer(git, ["rev-parse", "--verify", "--quiet", `${commit}^{tree}`], { signal });
  const root = output.toString("latin1").trim();
  const known = /* @__PURE__ */ new Set();
  for (let trees = new Map(root === "" ? [] : [[root, ""]]); trees.size > 0 && !signal.aborted; ) {
    const below = /* @__PURE__ */ new Map();
    const visitor = {
      whole: ({ id }, tree) => {
        eachTreeEntry(tree, id.length / 2, (from, to, kind) => {
          const name = textOfPath(tree.subarray(from, to));
          const path = `${trees.get(id) ?? ""}${name}`;
          const object = hexAt(tree, to + 1, id.length / 2);
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
    await listedObjects(git, () => now.keys())(visitor, signal);
    trees = below;
  }
  return held;
}

// src/scan/attribute/tree-changes.ts
var import_node_events = require("node:events");
async function eachTreeChange(git, commits, searched, each, signal) {
  const only = searched === "any" || searched.size > mostSearched ? [] : [...searched].map((id) => `--find-object=${id}`);
  const passedOver = [];
  let runs = 0;
  const compare = async (from, to) => {
    if (from >= to || signal.aborted) return;
    runs += 1;
    if (runs <= mostRuns && await compareOnce(git, commits, { from, to, only }, each, signal)) return;
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
var mostSearched = 200;
var mostRuns = 400;
async function compareOnce(git, commits, { from, to, only }, each, signal) {
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
    "--ignore-submodules=all",
    ...only
  ];
  const running = git.start(["diff-tree", ...options], { input: true, signal });
  const sent = send(running, commits, from, to);
  await eachRecord(running.stdout, 0, changeReader(each));
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

// src/scan/attribute/locate-hits.ts
var mostCommits = 1e4;
var mostSearched2 = 50;
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
      open.names.size > 0 ? "any" : open.objects,
      (commit, object, path) => {
        if (open.objects.has(object)) note(object, commit, textOfPath(path));
        if (open.names.size > 0)
          for (const name of namesIn(textOfPath(path), open.names)) note(name, commit, textOfPath(path));
      },
      signal
    );
    complete &&= passedOver.length === 0 && commits.complete;
    for (const commit of passedOver.slice(0, mostSearched2)) {
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

// elsewhere:src/git/open-repository.ts
var { openRepository, workTreeOf } = require("./scan.js")["src/git/open-repository.ts"];

// src/scan/attribute/present-hits.ts
var tab = 9;
async function presentHits(repository, hits, signal) {
  const list = async (git, args) => {
    const present = /* @__PURE__ */ new Map();
    const running = git.start(args, { signal });
    await eachRecord(running.stdout, 0, (record) => {
      const end = record.indexOf(tab);
      const id = record.toString("latin1", 0, end).split(" ").find((each) => each.length >= 40);
      const keys = id !== void 0 && hits.objects.has(id) ? [id] : [];
      const path = keys.length + hits.names.size > 0 ? textOfPath(record.subarray(end + 1)) : "";
      const names = hits.names.size > 0 ? path.split("/").filter((part) => hits.names.has(part)) : [];
      for (const key of [...keys, ...names]) if (!present.has(key)) present.set(key, path);
    });
    await running.ended;
    return present;
  };
  const top = await workTreeOf(repository);
  const [head, index] = await Promise.all([
    list(repository.git, ["ls-tree", "-r", "-z", "--full-tree", "HEAD"]),
    top === void 0 ? /* @__PURE__ */ new Map() : list(repository.git.at(top), ["ls-files", "--stage", "-z"])
  ]);
  return { head, index };
}

// elsewhere:src/scan/attribute/refs-with.ts
var { isRemoteRef, pushedCommits, refsWith } = require("./scan.js")["src/scan/attribute/refs-with.ts"];

// src/scan/attribute/attribute-hits.ts
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
  await eachRecord(running.stdout, 10, (line) => {
    const id = line.toString("latin1");
    if (objects.has(id)) reached.add(id);
  });
  return (await running.ended).code === 0 ? reached : "unknown";
}

// elsewhere:src/rule-kit/forget-file.ts
var loaded;
var forgetFile = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/forget-file.ts"]).forgetFile(...all);
var ignoreFile = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/forget-file.ts"]).ignoreFile(...all);

// elsewhere:src/rule-kit/remedy-steps.ts
var loaded2;
var everyShell = (...all) => (loaded2 ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).everyShell(...all);

// elsewhere:src/rule-kit/shell-path.ts
var { quoteFish, quotePosix, quotePowerShell, shellPath } = require("./core.js")["src/rule-kit/shell-path.ts"];

// src/scan/finding/scan-remedy.ts
function scanRemedy(input) {
  switch (input.rule) {
    case "token-in-staged-file":
      return {
        steps: [
          unstage(input),
          ...input.tracked ? [ignoreFile(input.tracked, input.home, "")] : removeFromFile(input),
          { say: "The token is not committed yet: if it was never anywhere else, you do not need to revoke it" }
        ]
      };
    case "token-in-file":
      if (input.holder === "stream")
        return {
          steps: [...removeFromFile(input, "the source of this stream"), ...revokeIfShared(input, "the stream")]
        };
      if (input.tracked) return trackedRemedy(input, input.tracked);
      return {
        steps: [...removeFromFile(input), ...revokeIfShared(input, "the file")],
        ...input.inHome ? {} : { wontHelp: ["Adding the file to .gitignore: existing commits and copies still contain the token."] }
      };
    case "token-in-remote-url":
      return {
        steps: [
          ...revoke(input, "Revoke the token"),
          {
            say: "Set the URL of the remote without credentials (`git remote set-url NAME URL`), and store them in a credential helper"
          }
        ],
        wontHelp: ["Removing the remote: its URL may still be in logs, in other clones and in the reflog."]
      };
    case "token-in-metadata":
      return metadataRemedy(input);
    case "token-in-history":
      return {
        steps: [
          ...revoke(input, "Revoke the token now"),
          ...input.tracked ? forgetFile(input.tracked, input.home) : [],
          { say: "If the history must be clean, rewrite it", run: everyShell("auth-doctor explain token-in-history") }
        ],
        wontHelp: ["Removing the line in a later commit: it stays in the history and in every clone."]
      };
  }
}
function metadataRemedy(input) {
  const { holder } = input;
  if (holder === "git-file")
    return {
      steps: [...removeFromFile(input), ...revokeIfShared(input, "the .git directory")]
    };
  if (holder === "name") return { steps: [{ say: "Rename it, without the token" }, ...revokeIfShared(input, "it")] };
  const last = holder === "reflog" ? {
    say: "If the reflog must be clean, expire it; commits that only a reflog reaches are lost, including older stashes",
    run: everyShell("git reflog expire --expire=now --all")
  } : {
    say: "If the name or message must go, rewrite or rename it",
    run: everyShell("auth-doctor explain token-in-metadata")
  };
  return {
    steps: [...revoke(input, "Revoke the token now"), last],
    wontHelp: ["Only renaming or amending: copies, reflogs and clones keep the old text."]
  };
}
function revokeIfShared(input, what) {
  return revoke(input, `If ${what} was ever committed, sent or shared: revoke the token`);
}
function revoke({ provider, own }, say) {
  if (!provider) return [{ say }];
  const command = provider.commands?.revoke;
  return [
    // The command revokes what is in use where it runs.
    command === void 0 ? { say, url: provider.pages.revoke } : { say: own ? say : `${say}, on a machine that uses it`, run: everyShell(command), url: provider.pages.revoke },
    // The servers are asked with the tokens of the machine on which this runs.
    {
      say: `Verify that it was revoked${own ? "" : ", on a machine that uses it"} (expect: rejected)`,
      run: everyShell(`auth-doctor check ${provider.id} --online`)
    }
  ];
}
function trackedRemedy(input, tracked) {
  return {
    steps: [
      ...revoke(
        input,
        "Revoke the credential and create a new one (not needed if the file was staged but never committed)"
      ),
      ...forgetFile(tracked, input.home)
    ],
    wontHelp: ["Deleting the file in a later commit: it stays in the history."]
  };
}
function removeFromFile({ provider, own, keptIn, inJob }, what = "the file") {
  const [first] = keptIn;
  if (first)
    return [
      {
        say: `Remove the token from ${what}: ${own?.client ?? "the client"} reads it from ${first} and needs no other copy`
      }
    ];
  if (inJob) return [{ say: `Remove the token from ${what}` }];
  const store = "If this is your login, first store it where the client reads it, or log in: this may be the only copy";
  return [
    provider?.login ? { say: store, run: everyShell(provider.login) } : { say: store, ...provider ? { url: provider.pages.create } : {} },
    { say: `Then remove the token from ${what}` }
  ];
}
function unstage({ stagedPath, top, home, beforeFirstCommit }) {
  const say = "Unstage the file (the file on disk does not change)";
  if (stagedPath === void 0 || top === void 0 || stagedPath.includes("\uFFFD")) return { say };
  const command = beforeFirstCommit ? "rm --cached --force --quiet --" : "restore --staged --";
  const run = ["posix", "fish", "powershell", "cmd"].flatMap((shell) => {
    const folder = shellPath(top, home, shell);
    const path = shellPath(stagedPath, void 0, shell);
    return folder === void 0 || path === void 0 ? [] : [{ shell, line: `git -C ${folder} ${command} ${path}` }];
  });
  return { say, ...run.length > 0 ? { run } : {} };
}

// part:found
module.exports = {
  "src/scan/attribute/attribute-hits.ts": { attributeHits },
  "src/scan/finding/scan-remedy.ts": { scanRemedy },
  "src/scan/source/platform-paths.ts": { hexAt, platformPaths },
  "src/scan/source/tree-entries.ts": { eachTreeEntry }
};
