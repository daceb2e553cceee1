'use strict';

// src/git/find-git.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
function findGit(path, platform) {
  const name = platform === "win32" ? "git.exe" : "git";
  return (path ?? "").split(import_node_path.delimiter).filter((folder) => (0, import_node_path.isAbsolute)(folder)).map((folder) => (0, import_node_path.join)(folder, name)).find(isProgram);
}
function isProgram(path) {
  try {
    (0, import_node_fs.accessSync)(path, import_node_fs.constants.X_OK);
    return (0, import_node_fs.statSync)(path).isFile();
  } catch {
    return false;
  }
}

// src/git/git-safety.ts
var import_node_path2 = require("node:path");
var settings = [
  // Said in every call otherwise, since GIT_GRAFT_FILE is set.
  "advice.graftFileDeprecated=false",
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
  "maintenance.auto=false",
  // git would map a whole pack into memory: of one with 300 MB, 420 MiB in place of 190, and no faster.
  "core.packedGitWindowSize=1m",
  "core.packedGitLimit=32m"
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
  const path = (from["PATH"] ?? from["Path"] ?? "").split(import_node_path2.delimiter).filter((folder) => (0, import_node_path2.isAbsolute)(folder));
  return {
    ...pick(from, [...kept, ...fromHook ? places : [], ...ownConfiguration ? configurations : []]),
    PATH: path.join(import_node_path2.delimiter),
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

// src/git/has-work-tree.ts
var import_node_fs2 = require("node:fs");
var import_node_path3 = require("node:path");
function hasWorkTree(folder) {
  return (0, import_node_fs2.existsSync)((0, import_node_path3.join)(folder, ".git")) || (0, import_node_path3.dirname)(folder) !== folder && hasWorkTree((0, import_node_path3.dirname)(folder));
}

// src/git/staged-diff.ts
var stagedDiff = [
  "diff",
  "--cached",
  "--raw",
  "-z",
  "--no-abbrev",
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--ignore-submodules=none"
];

// src/git/staged-gate.ts
var import_node_child_process = require("node:child_process");
var import_node_path4 = require("node:path");
var nothingStaged = "Nothing is staged.\n";
function askStaged(environment, folder) {
  const git = findGit(environment["PATH"] ?? environment["Path"], process.platform);
  if (git === void 0 || environment["PRE_COMMIT"] || !hasWorkTree(folder)) return void 0;
  const { status, stdout, stderr } = (0, import_node_child_process.spawnSync)(
    git,
    ["-C", folder, ...safeOptions({ fromHook: true }), ...stagedDiff, "--"],
    {
      // In git's own directory, never in the repository: Windows looks for programs there first.
      cwd: (0, import_node_path4.dirname)(git),
      env: safeEnvironment(environment, { fromHook: true }),
      stdio: ["ignore", "pipe", "pipe"],
      // A commit of more files than this can tell is for the scan.
      maxBuffer: 1 << 20,
      // The scan asks again, and then waits for as long as git works: only a quick answer spares anything here.
      timeout: 2e3,
      killSignal: "SIGKILL",
      windowsHide: true
    }
  );
  return status === 0 && stderr.length === 0 ? stdout : void 0;
}

// part:staged-gate
module.exports = {
  "src/git/find-git.ts": { findGit },
  "src/git/git-safety.ts": { safeEnvironment, safeOptions },
  "src/git/has-work-tree.ts": { hasWorkTree },
  "src/git/staged-diff.ts": { stagedDiff },
  "src/git/staged-gate.ts": { askStaged, nothingStaged }
};
