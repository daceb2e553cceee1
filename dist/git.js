'use strict';

// src/git/git-answer.ts
var mostBytes = 16 * 1024 * 1024;
async function gitAnswer(git, args, options = {}) {
  const running = git.start(args, { deadline: 6e4, ...options, input: options.text !== void 0 });
  running.stdin?.end(options.text);
  const parts = [];
  let length = 0;
  running.stdout.on("data", (part) => {
    length += part.length;
    if (length > mostBytes) running.stop();
    else parts.push(part);
  });
  return { ...await running.ended, output: Buffer.concat(parts) };
}

// src/git/git-patience.ts
function gitPatience(milliseconds = 1e4) {
  let isOver = false;
  return {
    milliseconds,
    isOver: () => isOver,
    end: () => {
      isOver = true;
    }
  };
}

// src/git/git-problem.ts
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
  "not-a-repository": "it is not a git repository",
  "another-owner": "another user owns the repository, and git reads it only if your own configuration lists it in safe.directory",
  "broken-object": "an object is missing or damaged",
  "not-fetched": "an object was not fetched yet (partial clone), and a scan fetches nothing",
  "broken-pack": "a pack is damaged",
  alternate: "an alternate object store is missing",
  configuration: "git cannot read the repository's configuration",
  "disk-full": "the disk is full",
  permission: "a file or directory of the repository cannot be read (permission denied)",
  silent: "git did not answer for 10 seconds and was not asked again: one of its files may be a FIFO, or the disk does not answer",
  "not-asked": "git was silent before, and was not asked again",
  other: "git reported an error"
};
function isSilence({ kind }) {
  return kind === "silent" || kind === "not-asked";
}
function problemWords(problem, quotePath) {
  const path = problem.folder === void 0 ? void 0 : quotePath?.(problem.folder);
  if (path !== void 0)
    return `another user owns the repository; if you trust them, \`git config --global --add safe.directory ${path}\` lets git read it`;
  return problem.object ? `${words[problem.kind]} (${problem.object})` : words[problem.kind];
}

// src/git/run-git.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");

// elsewhere:src/git/find-git.ts
var { findGit } = require("./staged-gate.js")["src/git/find-git.ts"];

// elsewhere:src/git/git-safety.ts
var { safeEnvironment, safeOptions } = require("./staged-gate.js")["src/git/git-safety.ts"];

// src/git/run-git.ts
function gitIn(input) {
  const program = findGit(input.environment["PATH"] ?? input.environment["Path"], input.platform ?? process.platform);
  if (!program) return void 0;
  const env = safeEnvironment(input.environment, input);
  const safe = safeOptions(input);
  const trust = (input.trusted ?? []).flatMap((folder) => ["-c", `safe.directory=${folder}`]);
  const patience = input.patience ?? gitPatience();
  const at = (folder) => ({
    folder,
    at,
    // The process starts in git's own directory, never in the repository: Windows looks for programs there first.
    start: (args, options = {}) => patience.isOver() ? notStarted() : start(program, ["-C", folder, ...safe, ...trust, ...args], env, patience, options)
  });
  return at(input.folder);
}
function notStarted() {
  return {
    stdin: void 0,
    stdout: process.getBuiltinModule("node:stream").Readable.from([]),
    ended: Promise.resolve({ code: null, signal: null, problems: [{ kind: "not-asked" }] }),
    stop: () => {
    }
  };
}
var mostErrorText = 64 * 1024;
function start(program, args, env, patience, options) {
  const child = process.getBuiltinModule("node:child_process").spawn(program, args, {
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
  let isSilent = false;
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
      clearInterval(watch);
      options.signal?.removeEventListener("abort", stop);
      resolve({ code, signal, problems: isSilent ? [{ kind: "silent" }] : problemsIn(errorText) });
    };
    const leave = () => {
      stop();
      child.unref();
      stdout.destroy();
      stderr.destroy();
      finish(null, "SIGKILL");
    };
    const isStill = stillness(child);
    const look = () => {
      if (!isStill()) return;
      isSilent = true;
      patience.end();
      leave();
    };
    const watch = setInterval(look, patience.milliseconds / looks).unref();
    const expire = () => {
      look();
      leave();
    };
    const timer = options.deadline === void 0 ? void 0 : setTimeout(expire, options.deadline);
    child.on("error", () => finish(null, null));
    child.on("close", finish);
  });
  return { stdin: child.stdin ?? void 0, stdout, ended, stop };
}
var looks = 4;
function stillness(child) {
  let last = "";
  let same = 0;
  return () => {
    const { stdout } = child;
    const isWaitedFor = stdout !== null && stdout.readableLength > 0;
    const now = `${stdout !== null && "bytesRead" in stdout ? stdout.bytesRead : ""} ${workOf(child.pid)}`;
    same = !isWaitedFor && now === last ? same + 1 : 0;
    last = now;
    return same >= looks - 1;
  };
}
function workOf(pid) {
  try {
    return (0, import_node_fs.readFileSync)(`/proc/${pid}/stat`, "latin1").split(") ")[1]?.split(" ").slice(7, 13).join(" ") ?? "";
  } catch {
    return "";
  }
}
function problemsIn(text) {
  const byText = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    const problem = gitProblem(line);
    if (problem) byText.set(`${problem.kind} ${problem.object ?? ""}`, problem);
  }
  return [...byText.values()];
}

// part:git
module.exports = {
  "src/git/git-answer.ts": { gitAnswer },
  "src/git/git-patience.ts": { gitPatience },
  "src/git/git-problem.ts": { gitProblem, isSilence, problemWords },
  "src/git/run-git.ts": { gitIn }
};
