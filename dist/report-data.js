'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// elsewhere:src/path-key.ts
var isSamePath, isWindowsPath, pathBelow, pathKey, registryPath;
var init_path_key = __esm({
  "elsewhere:src/path-key.ts"() {
    ({ isSamePath, isWindowsPath, pathBelow, pathKey, registryPath } = require("./core.js")["src/path-key.ts"]);
  }
});

// src/facts/find-subject.ts
async function findSubject(world, directory) {
  const path = world.platform === "win32" ? import_node_path.win32 : import_node_path.posix;
  const variable = (names) => names.map((name) => world.env.find((each) => each.name === name)?.value).find((value) => value);
  const root = await workTree(world, directory);
  if (root === void 0) return void 0;
  const git = await gitFolder(world, root);
  const common = git === void 0 ? void 0 : await commonFolder(world, git);
  const head = git === void 0 ? void 0 : await textOf(world, path.join(git, "HEAD"));
  const [, ref] = /^ref: (refs\/\S+)/.exec(head ?? "") ?? [];
  const commit = ref === void 0 || git === void 0 || common === void 0 ? commitId(head) : await refCommit(world, [git, common], ref) ?? variable(ciVariables.commit);
  const branch = ref?.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : variable(ciVariables.branch);
  const origin = common === void 0 ? void 0 : originName(await textOf(world, path.join(common, "config")));
  return {
    repository: origin ?? variable(ciVariables.repository) ?? path.basename(root),
    root,
    ...commit === void 0 ? {} : { commit },
    ...branch === void 0 ? {} : { branch }
  };
}
async function repositoryPaths(world, findings, { root }) {
  const paths = /* @__PURE__ */ new Map();
  if (root === void 0) return paths;
  const { join: join2 } = world.platform === "win32" ? import_node_path.win32 : import_node_path.posix;
  const real = await world.realPath?.(root) ?? root;
  for (const finding of findings) {
    const { place } = finding;
    if (place.kind !== "file" && place.kind !== "git") continue;
    const state = await world.git(place.kind === "git" ? join2(root, place.path) : place.path);
    if (state.is === "tracked" && isSamePath(state.root, real))
      paths.set(finding, state.relativePath.replaceAll("\\", world.platform === "win32" ? "/" : "\\"));
  }
  return paths;
}
async function workTree(world, directory) {
  const { dirname: dirname2, join: join2 } = world.platform === "win32" ? import_node_path.win32 : import_node_path.posix;
  for (let folder = directory; ; folder = dirname2(folder)) {
    if ((await world.stat(join2(folder, ".git"))).is === "found") return folder;
    if (dirname2(folder) === folder) return void 0;
  }
}
async function gitFolder(world, root) {
  const { join: join2, resolve } = world.platform === "win32" ? import_node_path.win32 : import_node_path.posix;
  const there = join2(root, ".git");
  const found = await world.stat(there);
  if (found.is !== "found") return void 0;
  if (found.stat.kind === "directory") return there;
  const [, named] = /^gitdir: (.+)/.exec(await textOf(world, there) ?? "") ?? [];
  return named === void 0 ? void 0 : resolve(root, named.trimEnd());
}
async function commonFolder(world, git) {
  const { join: join2, resolve } = world.platform === "win32" ? import_node_path.win32 : import_node_path.posix;
  const named = await textOf(world, join2(git, "commondir"));
  return named === void 0 ? git : resolve(git, named.trim());
}
async function refCommit(world, folders, ref) {
  const { join: join2 } = world.platform === "win32" ? import_node_path.win32 : import_node_path.posix;
  if (ref.split("/").includes("..")) return void 0;
  for (const folder of folders) {
    const loose = commitId(await textOf(world, join2(folder, ref)));
    if (loose !== void 0) return loose;
  }
  const packed = await textOf(world, join2(folders.at(-1) ?? "", "packed-refs")) ?? "";
  return commitId(packed.split("\n").find((line) => line.endsWith(` ${ref}`)));
}
function commitId(text) {
  return /^(?:[0-9a-f]{64}|[0-9a-f]{40})(?=\s|$)/.exec(text ?? "")?.[0];
}
function originName(config) {
  const [, section = ""] = /^\[remote "origin"\]\s*$([^[]*)/m.exec(config ?? "") ?? [];
  const [, address = ""] = /^\s*url\s*=\s*(\S+)\s*$/m.exec(section) ?? [];
  const [, path = ""] = /^(?:[a-z+]+:\/\/[^/]*\/|[^/:]+:(?!\/\/))([^?#]+)$/.exec(address) ?? [];
  const name = path.replace(/^\/+|\/+$|\.git\/?$/g, "");
  return /^[\w.~-]+(?:\/[\w.~-]+)*$/.test(name) ? name : void 0;
}
async function textOf(world, path) {
  const read = await world.read(path);
  return read.is === "file" ? Buffer.from(read.bytes).toString("utf8") : void 0;
}
var import_node_path, ciVariables;
var init_find_subject = __esm({
  "src/facts/find-subject.ts"() {
    "use strict";
    import_node_path = require("node:path");
    init_path_key();
    ciVariables = {
      repository: ["GITHUB_REPOSITORY", "CI_PROJECT_PATH"],
      commit: ["GITHUB_SHA", "CI_COMMIT_SHA"],
      branch: ["GITHUB_HEAD_REF", "GITHUB_REF_NAME", "CI_COMMIT_REF_NAME"]
    };
  }
});

// elsewhere:src/report/shown-data.ts
var shownData;
var init_shown_data = __esm({
  "elsewhere:src/report/shown-data.ts"() {
    ({ shownData } = require("./core.js")["src/report/shown-data.ts"]);
  }
});

// elsewhere:src/report/shown-text.ts
var maskCacheHash, maskForOthers, maskerFor, showFor;
var init_shown_text = __esm({
  "elsewhere:src/report/shown-text.ts"() {
    ({ maskCacheHash, maskForOthers, maskerFor, showFor } = require("./core.js")["src/report/shown-text.ts"]);
  }
});

// src/report/value-labels.ts
var value_labels_exports = {};
__export(value_labels_exports, {
  labelValues: () => labelValues
});
function labelValues() {
  const known = [];
  return (secret) => {
    const index = known.findIndex((each) => each.relation(secret) === "same");
    return letters(index === -1 ? known.push(secret) - 1 : index);
  };
}
function letters(index) {
  const last = String.fromCharCode(65 + index % 26);
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
var init_value_labels = __esm({
  "src/report/value-labels.ts"() {
    "use strict";
  }
});

// src/report/json.ts
var json_exports = {};
__export(json_exports, {
  jsonReport: () => jsonReport,
  shownReport: () => shownReport
});
function jsonReport(report, input) {
  const { version: version2, exitCode, coverage, origin, key } = input;
  const about = { labelOf: labelValues(), key };
  const count = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
  const masked = maskerFor(report);
  const json2 = {
    schemaVersion: 1,
    tool: { name: "auth-doctor", version: version2 },
    started: report.now.toISOString(),
    ...origin?.host ? { host: origin.host } : {},
    ...origin?.subject ? { subject: origin.subject } : {},
    ...key ? { keyId: key.id } : {},
    summary: {
      exitCode,
      errors: count("error"),
      warnings: count("warning"),
      notes: count("note"),
      ignored: report.ignored,
      passed: report.passed,
      online: report.online,
      ...report.python === void 0 ? {} : { python: report.python }
    },
    ...jsonWorld(report),
    platforms: report.platforms.map((platform) => ({
      id: platform.id,
      name: platform.name,
      status: platform.status,
      ...platform.reason === void 0 ? {} : { reason: platform.reason },
      clients: platform.clients.map((client) => jsonClient(client, platform, about)),
      ...platform.verdict ? { verdict: platform.verdict } : {}
    })),
    findings: report.findings.map((finding) => jsonFinding(finding, origin?.paths.get(finding), masked)),
    gaps: report.gaps,
    ...coverage ? { coverage } : {}
  };
  return shownData(json2, maskForOthers(masked), ours);
}
function shownReport(report) {
  const masked = maskerFor({ platforms: [], home: void 0, ...report.coverage ? { namesMasked: true } : {} });
  return shownData(report, maskForOthers(masked), ours);
}
function jsonWorld({ world: name, unknown = [] }) {
  if (name === void 0 && unknown.length === 0) return {};
  return { world: { ...name === void 0 ? {} : { name }, unknown } };
}
function jsonFinding(finding, path, masked) {
  return path === void 0 || masked(path) !== path ? finding : { ...finding, repositoryPath: path };
}
function jsonClient(client, { installed }, about) {
  const found = installed.find((each) => each.client === client.client);
  return {
    id: client.client,
    source: typeof client.source === "string" ? client.source : Object.entries(client.source).map(([slot, from]) => ({ slot, from })),
    raises: client.raises,
    warnings: client.warnings,
    chain: client.chain.map((entry) => jsonEntry(entry, about)),
    next: client.next,
    confidence: client.confidence,
    package: found?.package ?? client.client,
    ...found?.version === void 0 ? {} : { installedVersion: found.version }
  };
}
function jsonEntry({ slot, place, role, state, wins, why, value, problem }, about) {
  return {
    slot,
    place,
    role,
    state,
    wins,
    ...why === void 0 ? {} : { why },
    ...value === void 0 ? {} : { value: jsonValue(value, about) },
    ...problem === void 0 ? {} : { problem }
  };
}
function jsonValue(value, { labelOf, key }) {
  if (value.is === "unknown") return value;
  const { length, kinds, jwt } = value.traits;
  const [issued, expires] = [jwt?.issuedAt, jwt?.expires].map((time) => time === void 0 ? time : isoTime(time));
  return {
    is: "known",
    length,
    label: length === 0 ? "" : labelOf(value.secret),
    kinds,
    ...issued === void 0 ? {} : { issued },
    ...expires === void 0 ? {} : { expires },
    ...key === void 0 || length === 0 ? {} : { fingerprint: key.fingerprintOf(value.secret) }
  };
}
function isoTime(seconds) {
  const time = new Date(seconds * 1e3);
  return Number.isNaN(time.getTime()) ? void 0 : time.toISOString();
}
var ours;
var init_json = __esm({
  "src/report/json.ts"() {
    "use strict";
    init_shown_data();
    init_shown_text();
    init_value_labels();
    ours = /* @__PURE__ */ new Set([
      "rule",
      "kinds",
      "label",
      "commit",
      "issued",
      "expires",
      "class",
      "started",
      "fingerprint",
      "keyId"
    ]);
  }
});

// elsewhere:src/version.ts
var version;
var init_version = __esm({
  "elsewhere:src/version.ts"() {
    ({ version } = require("./core.js")["src/version.ts"]);
  }
});

// src/commands/report/report-data.ts
var report_data_exports = {};
__export(report_data_exports, {
  reportData: () => reportData
});
async function reportData({
  report,
  world,
  exitCode,
  coverage,
  key
}) {
  const { hostName, platform, home } = world;
  const subject = await findSubject(world, world.cwd) ?? await subjectOfFindings(report, world);
  return jsonReport(report, {
    version,
    exitCode,
    coverage,
    key,
    origin: {
      ...hostName === void 0 ? {} : { host: { name: hostName, platform, ...home === void 0 ? {} : { home } } },
      ...subject ? { subject } : {},
      paths: subject ? await repositoryPaths(world, report.findings, subject) : /* @__PURE__ */ new Map()
    }
  });
}
async function subjectOfFindings({ findings }, world) {
  const place = findings.find((each) => each.place.kind === "file" && each.rule.startsWith("token-in-"))?.place;
  return place?.kind === "file" ? await findSubject(world, place.path) : void 0;
}
var init_report_data = __esm({
  "src/commands/report/report-data.ts"() {
    "use strict";
    init_find_subject();
    init_json();
    init_version();
  }
});

// src/files/write-output-file.ts
var write_output_file_exports = {};
__export(write_output_file_exports, {
  appendToFile: () => appendToFile,
  writeOutputFile: () => writeOutputFile
});
async function writeOutputFile(path, text) {
  const target = await (0, import_promises.realpath)(path).catch(() => path);
  const found = await (0, import_promises.lstat)(target).catch(() => void 0);
  if (found && !found.isFile() && !found.isDirectory()) return await write(target, "w", text);
  const temporary = (0, import_node_path2.join)((0, import_node_path2.dirname)(target), `.${(0, import_node_path2.basename)(target).slice(0, 100)}-${(0, import_node_crypto.randomBytes)(6).toString("hex")}`);
  try {
    await write(temporary, "wx", text);
    await (0, import_promises.rename)(temporary, target);
  } catch (error) {
    await (0, import_promises.rm)(temporary, { force: true }).catch(() => void 0);
    throw error;
  }
}
async function appendToFile(path, text) {
  await write(path, "a", text);
}
async function write(path, flags, text) {
  const file = await (0, import_promises.open)(path, flags);
  try {
    await file.writeFile(text);
    await file.sync().catch(() => void 0);
  } finally {
    await file.close();
  }
}
var import_node_crypto, import_promises, import_node_path2;
var init_write_output_file = __esm({
  "src/files/write-output-file.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    import_promises = require("node:fs/promises");
    import_node_path2 = require("node:path");
  }
});

// elsewhere:src/value/untrusted.ts
var blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted;
var init_untrusted = __esm({
  "elsewhere:src/value/untrusted.ts"() {
    ({ blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted } = require("./core.js")["src/value/untrusted.ts"]);
  }
});

// src/report/json-text.ts
var json_text_exports = {};
__export(json_text_exports, {
  escapedJson: () => escapedJson,
  jsonText: () => jsonText
});
function jsonText(data) {
  return ourOwn(escapedJson(data));
}
function escapedJson(data) {
  const escaped = JSON.stringify(data, null, 2).replace(
    /[\u007f-\uffff]|#(?=#(?:vso)?\[)|_(?=(?:start|end):)/gi,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return `${escaped}
`;
}
var init_json_text = __esm({
  "src/report/json-text.ts"() {
    "use strict";
    init_untrusted();
  }
});

// src/report/formats/json.ts
var json_exports2 = {};
__export(json_exports2, {
  json: () => json
});
var json;
var init_json2 = __esm({
  "src/report/formats/json.ts"() {
    "use strict";
    init_json_text();
    json = {
      name: "json",
      commands: ["check", "scan", "status", "where", "demo", "merge", "rules", "explain", "providers"],
      render: async (printable) => jsonText(await printable.data()),
      failure: (error) => jsonText(error)
    };
  }
});

// part:report-data
module.exports = {
  get "src/commands/report/report-data.ts"() {
    return init_report_data(), __toCommonJS(report_data_exports);
  },
  get "src/files/write-output-file.ts"() {
    return init_write_output_file(), __toCommonJS(write_output_file_exports);
  },
  get "src/report/formats/json.ts"() {
    return init_json2(), __toCommonJS(json_exports2);
  },
  get "src/report/json-text.ts"() {
    return init_json_text(), __toCommonJS(json_text_exports);
  },
  get "src/report/json.ts"() {
    return init_json(), __toCommonJS(json_exports);
  },
  get "src/report/value-labels.ts"() {
    return init_value_labels(), __toCommonJS(value_labels_exports);
  }
};
