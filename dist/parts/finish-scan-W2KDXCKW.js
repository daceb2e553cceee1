import {
  isRemoteLine
} from "./chunk-ZWHFQP5F.js";
import "./chunk-LCX5666I.js";
import {
  stagedChanges
} from "./chunk-5C4G7WLW.js";
import {
  eachRecord,
  gitAnswer,
  listedObjects,
  workTreeOf
} from "./chunk-MYH3QJGA.js";
import {
  pathText
} from "./chunk-WXZ6MRVN.js";
import {
  everyShell
} from "./chunk-WDKX6P6C.js";
import {
  shellPath
} from "./chunk-O36YWWCB.js";
import "./chunk-SJZV5Z6E.js";
import "./chunk-C62YCCKR.js";

// src/commands/finish-scan.ts
import { join as join3 } from "node:path";

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
    unseen: () => {
    }
  };
  await listedObjects(git, () => commits)(visitor, signal);
  return times;
}

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

// src/scan/attribute/tree-changes.ts
import { once } from "node:events";
async function eachTreeChange(git, commits, each, signal) {
  let runs = 0;
  const compare = async (from, to) => {
    if (from >= to || signal.aborted) return true;
    runs += 1;
    if (runs > mostRuns) return false;
    if (await compareOnce(git, commits, from, to, each, signal)) return true;
    if (to - from === 1) return false;
    const middle = Math.floor((from + to) / 2);
    const first = await compare(from, middle);
    return await compare(middle, to) && first;
  };
  return await compare(0, commits.length);
}
var mostRuns = 400;
async function compareOnce(git, commits, from, to, each, signal) {
  const options = ["--stdin", "-r", "--root", "-c", "--no-renames", "--raw", "-z", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"];
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
    if (!stdin.write(ids.join(""))) await Promise.race([once(stdin, "drain").catch(() => {
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
async function locateHits(repository, hits, revisions, signal) {
  const found = /* @__PURE__ */ new Map();
  let complete = true;
  const passes = revisions ? [{ by: "ref", select: revisions }] : everything;
  for (const { by, select } of passes) {
    const open = { objects: missing(hits.objects, found), names: missing(hits.names, found) };
    if (open.objects.size + open.names.size === 0) break;
    const note = (key, commit, path) => {
      const known = found.get(key);
      if (!known) found.set(key, { path, commits: [commit], by, order: found.size });
      else if (known.commits.at(-1) !== commit && known.commits.length < mostCommits) known.commits.push(commit);
    };
    const commits = await commitList(repository.git, select, signal);
    for (let index = 0; index < commits.length; index += 1) {
      const id = commits.at(index);
      if (open.objects.has(id)) note(id, id, void 0);
    }
    const compared = await eachTreeChange(
      repository.git,
      commits,
      (commit, object, path) => {
        if (open.objects.has(object)) note(object, commit, pathText(path));
        if (open.names.size > 0) for (const name of namesIn(pathText(path), open.names)) note(name, commit, pathText(path));
      },
      signal
    );
    complete &&= compared && commits.complete;
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
      const path = keys.length + hits.names.size > 0 ? pathText(record.subarray(end + 1)) : "";
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

// src/scan/attribute/refs-with.ts
async function pushedCommits({ git }, commits, signal) {
  const pushed = /* @__PURE__ */ new Set();
  if (commits.size === 0) return pushed;
  const running = git.start(["rev-list", "--remotes", "--glob=refs/pull/*", "--glob=refs/merge-requests/*"], { signal });
  await eachRecord(running.stdout, 10, (line) => {
    const id = line.toString("latin1");
    if (commits.has(id)) pushed.add(id);
  });
  await running.ended;
  return pushed;
}
function isRemoteRef(name) {
  return /^refs\/(remotes|pull|merge-requests)\//.test(name);
}
var mostCommits2 = 50;
var mostRefs = 10;
async function refsWith(git, how, commits, signal) {
  const refs = /* @__PURE__ */ new Map();
  for (const commit of [...commits].slice(0, mostCommits2)) {
    if (signal.aborted) break;
    refs.set(commit, await refsOf(git, `${how}=${commit}`, signal));
  }
  return refs;
}
async function refsOf(git, condition, signal) {
  const names = [];
  const running = git.start(["for-each-ref", condition, "--format=%(refname) %(symref)"], { signal, deadline: 6e4 });
  await eachRecord(running.stdout, 10, (line) => {
    const [name = "", target] = line.toString().split(" ");
    if (!target && names.length < 1e3) names.push(name);
  });
  await running.ended;
  const remote = (name) => isRemoteRef(name) ? 0 : 1;
  return names.sort((a, b) => remote(a) - remote(b)).slice(0, mostRefs);
}

// src/scan/attribute/attribute-hits.ts
async function attributeHits(repository, hits, revisions, signal) {
  const [{ found, complete }, present] = await Promise.all([locateHits(repository, hits, revisions, signal), presentHits(repository, hits, signal)]);
  const keys = [...hits.objects, ...hits.names];
  const lost = keys.filter((key) => !found.has(key) && !present.index.has(key));
  const reached = lost.length > 0 && complete ? await reachedAtAll(repository, new Set(lost), signal) : /* @__PURE__ */ new Set();
  const first = new Set([...found.values()].flatMap(({ commits }) => commits.slice(0, 1)));
  const named = reached === "unknown" ? /* @__PURE__ */ new Set() : reached;
  const [times, pushed, refs, tags] = await Promise.all([
    commitTimes(repository.git, first, signal),
    pushedCommits(repository, new Set([...found.values()].flatMap(({ commits }) => commits)), signal),
    refsWith(repository.git, "--contains", first, signal),
    refsWith(repository.git, "--points-at", named, signal)
  ]);
  const whereabouts = (key) => {
    const located = found.get(key);
    const introduced = located?.commits[0];
    return {
      keptBy: keeper(key, located, present.index, reached, complete),
      path: located?.path ?? present.head.get(key) ?? present.index.get(key),
      introduced: introduced === void 0 ? void 0 : { id: introduced, time: times.get(introduced) },
      order: located?.order ?? Number.POSITIVE_INFINITY,
      commits: located?.commits.length ?? 0,
      stillIn: present.head.has(key) ? "HEAD" : present.index.has(key) ? "index" : void 0,
      refs: (introduced === void 0 ? tags.get(key) : refs.get(introduced)) ?? [],
      pushed: repository.bare ? "bare" : located?.commits.some((commit) => pushed.has(commit)) ? "yes" : "no"
    };
  };
  return new Map(keys.map((key) => [key, whereabouts(key)]));
}
function keeper(key, located, index, reached, complete) {
  if (located) return located.by;
  if (index.has(key)) return "index";
  if (!complete || reached === "unknown") return "unknown";
  return reached.has(key) ? "ref" : "none";
}
async function reachedAtAll({ git }, objects, signal) {
  const reached = /* @__PURE__ */ new Set();
  const running = git.start(["rev-list", "--objects", "--no-object-names", "--missing=print", "--all", "--reflog", "--indexed-objects"], { signal });
  await eachRecord(running.stdout, 10, (line) => {
    const id = line.toString("latin1");
    if (objects.has(id)) reached.add(id);
  });
  return (await running.ended).code === 0 ? reached : "unknown";
}

// src/scan/distinct-names.ts
function distinctNames(sightings) {
  const told = /* @__PURE__ */ new Map();
  const byLength = sightings.flatMap((each) => pathOf(each) === void 0 ? [] : [each]).sort((a, b) => (pathOf(a) ?? "").length - (pathOf(b) ?? "").length);
  const repeated = /* @__PURE__ */ new Set();
  for (const each of byLength) {
    const path = pathOf(each) ?? "";
    const key = `${each.kind} ${each.label}`;
    const paths = told.get(key) ?? /* @__PURE__ */ new Set();
    told.set(key, paths);
    if (withParents(path).some((parent) => paths.has(parent))) repeated.add(each);
    else paths.add(path);
  }
  return sightings.filter((each) => !repeated.has(each));
}
function pathOf({ origin }) {
  return origin.is === "metadata" && origin.what === "file-name" && origin.repository === void 0 ? origin.path : void 0;
}
function withParents(path) {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

// src/scan/distinct-sightings.ts
function distinctSightings(sightings) {
  const named = new Set(sightings.flatMap((each) => isNamed(each) ? [placeKey(each)] : []));
  return sightings.filter((each) => isNamed(each) || !named.has(placeKey(each)));
}
function isNamed({ origin, name }) {
  return origin.is === "object" && origin.kind === "blob" && name !== "blob";
}
function placeKey({ origin, offset, label, within }) {
  return origin.is === "object" ? `${origin.repository} ${origin.object} ${offset} ${label} ${within.length}` : "";
}

// src/scan/finding/scan-findings.ts
import { join } from "node:path";

// src/scan/finding/scan-remedy.ts
function scanRemedy(input) {
  switch (input.rule) {
    case "token-in-staged-file":
      return {
        steps: [unstage(input), readFromClient(input.provider), { say: "It is not committed yet: if it was nowhere else, there is no need to revoke it" }]
      };
    case "token-in-file":
      return {
        steps: [readFromClient(input.provider), ...revoke(input.provider, "If the file was ever committed, sent or shared: revoke the token")],
        wontHelp: ["Adding the file to .gitignore: what was committed or copied stays so."]
      };
    case "token-in-remote-url":
      return {
        steps: [
          ...revoke(input.provider, "Revoke the token"),
          { say: "Give the remote its address without credentials (`git remote set-url NAME URL`), and let a credential helper keep them" }
        ],
        wontHelp: ["Removing the remote: the address may stand in logs, in other clones and in the reflog."]
      };
    case "token-in-metadata":
      return {
        steps: [
          ...revoke(input.provider, "Revoke the token now"),
          { say: "Then, if you must, rewrite or rename what holds it", run: everyShell("auth-doctor explain token-in-metadata") }
        ],
        wontHelp: ["Renaming or amending alone: copies, reflogs and clones keep the old text."]
      };
    case "token-in-history":
      return {
        steps: [
          ...revoke(input.provider, "Revoke the token now"),
          { say: "Then clean the history, if you must", run: everyShell("auth-doctor explain token-in-history") }
        ],
        wontHelp: ["Removing the line in a later commit: the history keeps it, and so does every clone."]
      };
  }
}
function revoke(provider, say) {
  if (!provider) return [{ say }];
  return [
    { say, url: provider.pages.revoke },
    { say: "Make sure that it is dead (it must say: rejected)", run: everyShell(`auth-doctor check ${provider.id} --online`) }
  ];
}
function readFromClient(provider) {
  const how = provider?.login ? `: the client finds it by itself after \`${provider.login}\`` : "";
  return { say: `Take the token out of the file, and let the program read it from its own place${how}` };
}
function unstage({ stagedPath: stagedPath2, top, home, beforeFirstCommit }) {
  const say = "Take the file out of the commit (it stays as it is on disk)";
  if (stagedPath2 === void 0 || top === void 0) return { say };
  const command = beforeFirstCommit ? "rm --cached --quiet --" : "restore --staged --";
  const run = ["posix", "fish", "powershell", "cmd"].flatMap((shell) => {
    const folder = shellPath(top, home, shell);
    const path = shellPath(stagedPath2, void 0, shell);
    return folder === void 0 || path === void 0 ? [] : [{ shell, line: `git -C ${folder} ${command} ${path}` }];
  });
  return { say, ...run.length > 0 ? { run } : {} };
}

// src/scan/finding/scan-rule.ts
function scanRuleOf({ origin, line }, where, isRemoteLine2) {
  if (where?.keptBy === "index") return "token-in-staged-file";
  switch (origin.is) {
    case "file":
    case "stream":
      return "token-in-file";
    case "index":
      return "token-in-staged-file";
    case "object":
      return origin.kind === "blob" ? "token-in-history" : "token-in-metadata";
    case "metadata": {
      if (origin.what === "remote-url") return "token-in-remote-url";
      const isAddress = origin.what === "git-config" && origin.path !== void 0 && isRemoteLine2(origin.path, line);
      return isAddress ? "token-in-remote-url" : "token-in-metadata";
    }
  }
}

// src/scan/finding/thing-words.ts
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

// src/scan/finding/where-words.ts
function whereWords(where, mask) {
  return [sinceWords(where), keptWords(where, mask), stillWords(where), pushedWords(where, mask)].filter((words) => words !== "");
}
function sinceWords({ introduced, commits }) {
  if (!introduced) return "";
  const date = introduced.time === void 0 ? "" : ` (${new Date(introduced.time * 1e3).toISOString().slice(0, 10)})`;
  return commits > 1 ? `brought by ${commits} commits, first ${introduced.id.slice(0, 8)}${date}` : `since commit ${introduced.id.slice(0, 8)}${date}`;
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
function stillWords({ stillIn, keptBy, introduced }) {
  if (stillIn === "HEAD") return "still there in HEAD";
  if (stillIn === "index" && keptBy !== "index") return "not in HEAD, but staged again";
  return introduced && keptBy === "ref" ? "no longer in HEAD" : "";
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

// src/scan/finding/scan-findings.ts
function scanFindings(input) {
  const groups = /* @__PURE__ */ new Map();
  for (const sighting of input.sightings) {
    const key = groupKey(sighting, input);
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  return [...groups.values()].map((group) => findingOf(group, input)).sort((a, b) => order(a).localeCompare(order(b), "en"));
}
function groupKey(sighting, { whereabouts, isRemoteLine: isRemoteLine2 }) {
  const { origin, kind, label, line, column } = sighting;
  const where = whereabouts(sighting);
  const rule = scanRuleOf(sighting, where, isRemoteLine2);
  if (origin.is !== "object") return JSON.stringify([rule, kind, label, origin, line, column]);
  const at = origin.kind === "blob" ? where?.path ?? origin.object : origin.object;
  return JSON.stringify([rule, kind, label, origin.repository, origin.kind, at, ...origin.kind === "blob" ? [] : [line, column]]);
}
function findingOf(group, input) {
  const sighting = oldest(group, input);
  const rule = scanRuleOf(sighting, input.whereabouts(sighting), input.isRemoteLine);
  const staged = stagedPath(sighting, input);
  const provider = input.providers.find(({ id }) => id === sighting.provider);
  const name = tokenName(sighting, provider);
  const subject = thingWords(sighting, rule);
  const place = placeOf(sighting, input);
  return {
    rule,
    severity: "error",
    platform: sighting.provider,
    clients: sighting.own ? [sighting.own.client] : [],
    place,
    message: sighting.own ? `${subject} holds your own ${name}` : `${subject} holds what looks like ${/^[AEIOU]/i.test(name) ? "an" : "a"} ${name}`,
    evidence: evidenceOf(group, sighting, place, input),
    cause: causes[rule],
    remedy: scanRemedy({
      rule,
      provider,
      home: input.home,
      top: input.workTree(sighting)?.top,
      beforeFirstCommit: input.workTree(sighting)?.beforeFirstCommit ?? false,
      stagedPath: staged !== void 0 && input.mask(staged) === staged ? staged : void 0
    })
  };
}
function stagedPath(sighting, { whereabouts }) {
  return sighting.origin.is === "index" ? sighting.origin.path : whereabouts(sighting)?.path;
}
var causes = {
  "token-in-file": "Whoever can read the file, or a copy of it, can use the token.",
  "token-in-history": "Removing the line does not help: the history keeps it, in this clone and in every other.",
  "token-in-metadata": "Names and messages are copied with every clone, and shown where files are not.",
  "token-in-remote-url": "git keeps the address as it was given, credentials included, and shows it in its messages.",
  "token-in-staged-file": "The next commit would keep it for good."
};
function oldest(group, { whereabouts }) {
  const order2 = (sighting) => whereabouts(sighting)?.order ?? Number.POSITIVE_INFINITY;
  return group.reduce((best, each) => order2(each) < order2(best) ? each : best);
}
function tokenName({ kind, provider: id }, provider) {
  const shape = provider?.tokens.find((token2) => `${id}/${token2.kind}` === kind);
  return shape?.name ?? `${provider?.name ?? id} credential`;
}
function placeOf(sighting, { mask, whereabouts, repositoryName, workTree }) {
  const { origin, line, column } = sighting;
  const inTop = (path) => join(workTree(sighting)?.top ?? "", path);
  switch (origin.is) {
    case "file":
      return { kind: "file", path: mask(origin.path), line, column };
    case "stream":
      return { kind: "file", path: sighting.name, line, column };
    case "index":
      return { kind: "file", path: mask(inTop(origin.path)), line, column };
    case "metadata": {
      const where = whereabouts(sighting);
      if (where?.introduced) return { kind: "git", commit: where.introduced.id, path: mask(where.path ?? sighting.name), line };
      return { kind: "file", path: mask(origin.path ?? sighting.name), ...isContent(origin.what) ? { line, column } : {} };
    }
    case "object": {
      const where = whereabouts(sighting);
      const inside = repositoryName(sighting);
      if (where?.keptBy === "index" && where.path !== void 0) return { kind: "file", path: mask(inTop(where.path)), line, column };
      const path = where?.path ?? (origin.kind === "blob" ? "an object without a path" : sighting.name);
      return { kind: "git", commit: where?.introduced?.id ?? origin.object, path: mask(inside === void 0 ? path : join(inside, path)), line };
    }
  }
}
function isContent(what) {
  return !what.endsWith("-name") && what !== "symlink-target";
}
function evidenceOf(group, sighting, place, input) {
  const { within, cell, own, label } = sighting;
  const where = input.whereabouts(sighting);
  const versions = new Set(group.map(({ origin }) => origin.is === "object" ? origin.object : "")).size;
  const repeated = new Set(input.sightings.filter((each) => each.label === label).map((each) => groupKey(each, input))).size > 1;
  const words = [
    own ? `the value that ${own.client} uses here as ${own.slot}` : "",
    cell ? `in the ${cell.part} of notebook cell ${cell.number}` : "",
    within.length > 0 ? `inside: ${within.map(input.mask).join(", ")}` : "",
    ...where ? whereWords(where, input.mask) : [],
    versions > 1 ? `in ${versions} versions of the file` : "",
    repeated ? `token ${label}: the same token stands in other places too` : ""
  ];
  const [first = `column ${sighting.column}`, ...more] = words.filter((what) => what !== "");
  return [{ place, what: first }, ...more.map((what) => ({ what }))];
}
function order({ rule, place }) {
  const line = "line" in place && place.line !== void 0 ? String(place.line).padStart(9, "0") : "";
  return `${rule}\0${"path" in place ? place.path : ""}\0${line}\0${"commit" in place ? place.commit : ""}`;
}

// src/scan/newly-staged.ts
import { readFileSync } from "node:fs";
import { join as join2 } from "node:path";
async function newlyStaged(repository, changes, sightings, matcher, signal) {
  const staged = sightings.filter(({ origin }) => origin.is === "index" && origin.repository === repository.gitFolder);
  if (staged.length === 0) return { fresh: sightings, known: 0 };
  const parents = [changes, ...await mergeChanges(repository, signal)];
  const known = /* @__PURE__ */ new Set();
  for (const parent of parents) {
    const byPath = groupByPath(staged);
    const earlier = await earlierSightings(repository, parent, byPath, matcher, signal);
    for (const [path, now] of byPath) for (const each of kept(now, earlier(path))) known.add(each);
  }
  return { fresh: sightings.filter((each) => !known.has(each)), known: known.size };
}
async function mergeChanges({ git, gitFolder }, signal) {
  let text;
  try {
    text = readFileSync(join2(gitFolder, "MERGE_HEAD"), "latin1");
  } catch {
    return [];
  }
  const heads = text.split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line));
  const against = await Promise.all(heads.map((head) => stagedChanges(git, signal, head)));
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
async function earlierSightings({ git }, parent, staged, matcher, signal) {
  const deleted = parent.filter(({ status }) => status === "D").flatMap(({ oldObject }) => oldObject ?? []);
  const changed = new Map(parent.map((change) => [pathText(change.path), change]));
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
      unseen: () => {
      }
    };
    await listedObjects(git, () => wanted)(visitor, signal);
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
function alike(sighting) {
  return `${token(sighting)} ${sighting.column} ${sighting.within.join(" ")}`;
}

// src/scan/scan.ts
var mostSightings = 1e4;
async function scan({ sources, matcher, unseen, signal, watch }) {
  const sightings = [];
  const count = { files: 0, objects: 0, bytes: 0 };
  let more = 0;
  watch?.(() => ({ ...count, sightings: sightings.length }));
  const keep = (each) => {
    if (sightings.length < mostSightings) sightings.push(each);
    else more += 1;
  };
  const begin = ({ origin }) => {
    if (origin.is === "object") count.objects += 1;
    else if (origin.is !== "metadata" || !isName(origin.what)) count.files += 1;
  };
  const sink = {
    signal,
    unseen: unseen.add,
    counted: (bytes) => {
      count.objects += 1;
      count.bytes += bytes;
    },
    whole: (bytes, head, part) => {
      if (!part) begin(head);
      if (part !== "again") count.bytes += bytes.length;
      for (const each of matcher.matchBytes(bytes, head)) keep(each);
    },
    sliced: async (item) => {
      begin(item);
      const content = counted(item.content, signal, (length) => {
        count.bytes += length;
      });
      for await (const each of matcher.match({ ...item, content })) keep(each);
    }
  };
  for (const source of sources) if (!signal.aborted) await source(sink);
  if (more > 0) unseen.add(`${more} further tokens`, `only the first ${mostSightings} are listed`);
  return { sightings, coverage: { ...count, unseen: unseen.list() }, interrupted: signal.aborted };
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

// src/commands/finish-scan.ts
async function finishScan(mode2, plan, context, unseen) {
  const { providers, createMatcher } = await context.kit();
  const needles = await context.needles();
  if (mode2.is === "home" && needles.length === 0) unseen.add("your own tokens", "none is known on this machine, so there is nothing to look for");
  const matcher = createMatcher({ providers: mode2.is === "home" ? [] : providers, needles, onUnseen: unseen.add });
  const { signal, watch } = context;
  const total = watch && mode2.is === "history" ? await objectCount(plan, signal) : void 0;
  const seen = await scan({ sources: plan.sources, matcher, unseen, signal, watch: (progress) => void watch?.(progress, total) });
  const later = new AbortController().signal;
  const staged = await withoutKnown(plan, seen.sightings, matcher, later);
  const whereabouts = await locate(plan, staged.fresh, later);
  const shown = staged.fresh.filter((each) => mode2.is !== "history" || mode2.unreachable || whereabouts(each)?.keptBy !== "none");
  return {
    findings: findingsOf(shown, plan, matcher, whereabouts, providers, context.home),
    coverage: { ...seen.coverage, unseen: masked(unseen, matcher) },
    known: staged.known,
    unreachable: staged.fresh.length - shown.length,
    interrupted: seen.interrupted,
    inputFailed: unseen.inputFailed
  };
}
async function objectCount({ repositories, revisions }, signal) {
  if (revisions) return void 0;
  let total = 0;
  for (const { repository } of repositories.values()) {
    const { output } = await gitAnswer(repository.git, ["count-objects", "-v"], { signal });
    for (const [, number] of output.toString("latin1").matchAll(/^(?:count|in-pack): (\d+)$/gm)) total += Number(number);
  }
  return total;
}
function masked(unseen, matcher) {
  return unseen.list().map(({ what, why }) => ({ what: matcher.mask(what), why }));
}
async function withoutKnown(plan, sightings, matcher, signal) {
  let fresh = withoutCopies(sightings, plan);
  let known = 0;
  for (const { repository, staged } of plan.repositories.values()) {
    if (!staged) continue;
    const news = await newlyStaged(repository, staged.changes, fresh, matcher, signal);
    fresh = news.fresh;
    known += news.known;
  }
  return { fresh, known };
}
function withoutCopies(sightings, plan) {
  const key = (path, { kind, label, line, column }) => JSON.stringify([path, kind, label, line, column]);
  const onDisk = new Set(sightings.flatMap((each) => each.origin.is === "file" ? [key(each.origin.path, each)] : []));
  return distinctNames(distinctSightings(sightings)).filter((each) => {
    const top = repositoryOf(each, plan)?.top;
    return each.origin.is !== "index" || top === void 0 || !onDisk.has(key(join3(top, each.origin.path), each));
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
async function locate(plan, sightings, signal) {
  const answers = /* @__PURE__ */ new Map();
  for (const [folder, { repository, staged }] of plan.repositories) {
    if (staged) continue;
    const mine = sightings.filter(({ origin }) => "repository" in origin && origin.repository === folder);
    const objects = new Set(mine.flatMap(({ origin }) => origin.is === "object" ? [origin.object] : []));
    const names = new Set(mine.flatMap((each) => each.origin.is === "metadata" ? hitKey(each) ?? [] : []));
    if (objects.size + names.size > 0) answers.set(folder, await attributeHits(repository, { objects, names }, plan.revisions, signal));
  }
  return (sighting) => {
    const folder = "repository" in sighting.origin ? sighting.origin.repository : void 0;
    return folder === void 0 ? void 0 : answers.get(folder)?.get(hitKey(sighting) ?? "");
  };
}
function findingsOf(sightings, plan, matcher, whereabouts, providers, home) {
  return scanFindings({
    sightings,
    providers,
    home,
    whereabouts,
    isRemoteLine,
    mask: (text) => matcher.mask(text),
    repositoryName: (sighting) => repositoryOf(sighting, plan)?.path || void 0,
    workTree: (sighting) => {
      const scanned = repositoryOf(sighting, plan);
      return scanned && { top: scanned.top, beforeFirstCommit: scanned.staged?.changes.every(({ status }) => status === "A") ?? false };
    }
  });
}
export {
  finishScan
};
