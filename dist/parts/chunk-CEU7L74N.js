'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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

// part:dist/parts/chunk-CEU7L74N.js
var chunk_CEU7L74N_exports = {};
__export(chunk_CEU7L74N_exports, {
  gitIn: () => gitIn,
  problemWords: () => problemWords
});
module.exports = __toCommonJS(chunk_CEU7L74N_exports);
var import_node_child_process = require("node:child_process");
var import_node_path = require("node:path");
var import_node_fs = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_path3 = require("node:path");
function findGit(path, platform) {
  const name = platform === "win32" ? "git.exe" : "git";
  return (path ?? "").split(import_node_path2.delimiter).filter((folder) => (0, import_node_path2.isAbsolute)(folder)).map((folder) => (0, import_node_path2.join)(folder, name)).find(isProgram);
}
function isProgram(path) {
  try {
    (0, import_node_fs.accessSync)(path, import_node_fs.constants.X_OK);
    return (0, import_node_fs.statSync)(path).isFile();
  } catch {
    return false;
  }
}
var kinds = [
  ["another-owner", /dubious ownership|unsafe repository/],
  ["not-a-repository", /not a git repository|must be run in a work tree|cannot change to/],
  ["disk-full", /No space left/],
  ["permission", /Permission denied/],
  ["not-fetched", /promisor|lazy fetch|transport '.*' not allowed/],
  ["alternate", /alternate|object directory .* does not exist/],
  ["broken-pack", /packfile|pack .*index|index file .*\.idx|multi-pack/],
  [
    "broken-object",
    /bad object|bad tree|missing|unable to (read|stream|parse|unpack)|could not (read|parse|get)|corrupt|inflate|loose object|object file|invalid object|not a valid object/i
  ],
  ["configuration", /config/]
];
function gitProblem(line) {
  if (!/^(error|fatal|warning):/.test(line)) return void 0;
  const kind = kinds.find(([, pattern]) => pattern.test(line))?.[0] ?? "other";
  if (kind === "other" && line.startsWith("warning:")) return void 0;
  const object = /\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/.exec(line)?.[0];
  const folder = kind === "another-owner" ? folderIn(line) : void 0;
  return { kind, ...object ? { object } : {}, ...folder ? { folder } : {} };
}
function folderIn(line) {
  const name = /repository (?:at )?\(?'(.*)'/.exec(line)?.[1];
  const folder = name === void 0 ? "" : Buffer.from(name, "latin1").toString("utf8");
  return folder === "" || /[?\ufffd]/.test(folder) ? void 0 : folder;
}
var words = {
  "not-a-repository": "it is no git repository",
  "another-owner": "another user owns the repository, and git reads such a one only where you trust its owner and your own configuration names it in safe.directory",
  "broken-object": "an object is missing or damaged",
  "not-fetched": "an object was not fetched yet (partial clone), and a scan fetches nothing",
  "broken-pack": "a pack is damaged",
  alternate: "an alternate object store is not there",
  configuration: "git cannot read the repository's configuration",
  "disk-full": "the disk is full",
  permission: "a file or folder of the repository may not be read (permission denied)",
  other: "git reported an error"
};
function problemWords(problem, quotePath) {
  const path = problem.folder === void 0 ? void 0 : quotePath?.(problem.folder);
  if (path !== void 0)
    return `another user owns the repository; if you trust them, \`git config --global --add safe.directory ${path}\` lets git read it`;
  return problem.object ? `${words[problem.kind]} (${problem.object})` : words[problem.kind];
}
var settings = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.sshCommand=false",
  "core.gitProxy=",
  "core.askPass=",
  "core.pager=cat",
  "core.editor=false",
  "core.alternateRefsCommand=true",
  "core.quotePath=false",
  "core.untrackedCache=false",
  "core.preloadIndex=false",
  "credential.helper=",
  "diff.external=",
  "diff.orderFile=/dev/null",
  "diff.relative=false",
  "gpg.program=false",
  "log.showSignature=false",
  "protocol.allow=never",
  "submodule.recurse=false",
  "gc.auto=0",
  "maintenance.auto=false"
];
var patternFiles = ["core.attributesFile=/dev/null", "core.excludesFile=/dev/null"];
function safeOptions({ ownConfiguration }) {
  const all = ownConfiguration ? settings : [...settings, ...patternFiles];
  return [
    "--no-pager",
    "--no-optional-locks",
    "--no-replace-objects",
    ...ownConfiguration ? [] : ["--literal-pathspecs"],
    ...all.flatMap((each) => ["-c", each])
  ];
}
var kept = [
  "HOME",
  "USERPROFILE",
  "HOMEDRIVE",
  "HOMEPATH",
  "SYSTEMROOT",
  "SystemRoot",
  "WINDIR",
  "TEMP",
  "TMP",
  "TMPDIR",
  "LD_LIBRARY_PATH"
];
var places = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_COMMON_DIR"
];
var configurations = ["XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM"];
function safeEnvironment(from, { fromHook, ownConfiguration }) {
  const path = (from["PATH"] ?? from["Path"] ?? "").split(import_node_path3.delimiter).filter((folder) => (0, import_node_path3.isAbsolute)(folder));
  return {
    ...pick(from, [...kept, ...fromHook ? places : [], ...ownConfiguration ? configurations : []]),
    PATH: path.join(import_node_path3.delimiter),
    LC_ALL: "C",
    ...ownConfiguration ? {} : { GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null", GIT_ATTR_NOSYSTEM: "1" },
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_PROTOCOL_FROM_USER: "0",
    GIT_SSH_COMMAND: "false",
    GIT_NO_REPLACE_OBJECTS: "1",
    // Grafts would hide commits.
    GIT_GRAFT_FILE: "/dev/null",
    GIT_PAGER: "cat"
  };
}
function pick(from, names) {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = from[name];
      return value === void 0 ? [] : [[name, value]];
    })
  );
}
function gitIn(input) {
  const program = findGit(input.environment["PATH"] ?? input.environment["Path"], input.platform ?? process.platform);
  if (!program) return void 0;
  const env = safeEnvironment(input.environment, input);
  const safe = safeOptions(input);
  const trust = (input.trusted ?? []).flatMap((folder) => ["-c", `safe.directory=${folder}`]);
  const at = (folder) => ({
    folder,
    at,
    // The process starts beside git itself, never in the repository: Windows looks for programs there first.
    start: (args, options = {}) => start(program, ["-C", folder, ...safe, ...trust, ...args], env, options)
  });
  return at(input.folder);
}
var mostErrorText = 64 * 1024;
function start(program, args, env, options) {
  const child = (0, import_node_child_process.spawn)(program, args, {
    cwd: (0, import_node_path.dirname)(program),
    env,
    stdio: [options.input ? "pipe" : "ignore", "pipe", "pipe"],
    windowsHide: true,
    shell: false
  });
  child.stdin?.on("error", () => {
  });
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error("git was started without pipes");
  let errorText = "";
  stderr.setEncoding("latin1").on("data", (text) => {
    if (errorText.length < mostErrorText) errorText += text;
  });
  const stop = () => {
    child.kill("SIGKILL");
  };
  options.signal?.addEventListener("abort", stop, { once: true });
  if (options.signal?.aborted) stop();
  const ended = new Promise((resolve) => {
    const finish = (code, signal) => {
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", stop);
      resolve({ code, signal, problems: problemsIn(errorText) });
    };
    const leave = () => {
      stop();
      child.unref();
      stdout.destroy();
      stderr.destroy();
      finish(null, "SIGKILL");
    };
    const timer = options.deadline === void 0 ? void 0 : setTimeout(leave, options.deadline);
    child.on("error", () => finish(null, null));
    child.on("close", finish);
  });
  return { stdin: child.stdin ?? void 0, stdout, ended, stop };
}
function problemsIn(text) {
  const byText = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    const problem = gitProblem(line);
    if (problem) byText.set(`${problem.kind} ${problem.object ?? ""}`, problem);
  }
  return [...byText.values()];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gitIn,
  problemWords
});
