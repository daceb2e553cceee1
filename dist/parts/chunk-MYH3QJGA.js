import {
  wholeLimit
} from "./chunk-WXZ6MRVN.js";

// src/scan/git/git-answer.ts
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

// src/scan/git/run-git.ts
import { spawn } from "node:child_process";
import { dirname } from "node:path";

// src/scan/git/find-git.ts
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
function findGit(path, platform) {
  const name = platform === "win32" ? "git.exe" : "git";
  return (path ?? "").split(delimiter).filter((folder) => isAbsolute(folder)).map((folder) => join(folder, name)).find(isProgram);
}
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

// src/scan/git/git-problem.ts
var kinds = [
  ["another-owner", /dubious ownership|unsafe repository/],
  ["not-a-repository", /not a git repository|must be run in a work tree|cannot change to/],
  ["disk-full", /No space left/],
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
  return { kind, ...object ? { object } : {} };
}
var words = {
  "not-a-repository": "it is no git repository",
  "another-owner": "another user owns the repository, and git reads such a one only when your own configuration names it in safe.directory",
  "broken-object": "an object is missing or damaged",
  "not-fetched": "an object was not fetched yet (partial clone), and a scan fetches nothing",
  "broken-pack": "a pack is damaged",
  alternate: "an alternate object store is not there",
  configuration: "git cannot read the repository's configuration",
  "disk-full": "the disk is full",
  other: "git reported an error"
};
function problemWords(problem) {
  return problem.object ? `${words[problem.kind]} (${problem.object})` : words[problem.kind];
}

// src/scan/git/git-safety.ts
import { delimiter as delimiter2, isAbsolute as isAbsolute2 } from "node:path";
var settings = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.sshCommand=false",
  "core.gitProxy=",
  "core.askPass=",
  "core.pager=cat",
  "core.editor=false",
  "core.alternateRefsCommand=true",
  "core.attributesFile=/dev/null",
  "core.excludesFile=/dev/null",
  "core.quotePath=false",
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
var safeOptions = [
  "--no-pager",
  "--no-optional-locks",
  "--no-replace-objects",
  "--literal-pathspecs",
  ...settings.flatMap((each) => ["-c", each])
];
var kept = ["HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "SYSTEMROOT", "SystemRoot", "WINDIR", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH"];
var places = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR"];
function safeEnvironment(from, fromHook) {
  const path = (from["PATH"] ?? from["Path"] ?? "").split(delimiter2).filter((folder) => isAbsolute2(folder));
  return {
    ...pick(from, fromHook ? [...kept, ...places] : kept),
    PATH: path.join(delimiter2),
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
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

// src/scan/git/run-git.ts
function gitIn(input) {
  const program = findGit(input.environment["PATH"] ?? input.environment["Path"], input.platform ?? process.platform);
  if (!program) return void 0;
  const env = safeEnvironment(input.environment, input.fromHook ?? false);
  const trust = (input.trusted ?? []).flatMap((folder) => ["-c", `safe.directory=${folder}`]);
  const at = (folder) => ({
    folder,
    at,
    // The process starts beside git itself, never in the repository: Windows looks for programs there first.
    start: (args, options = {}) => start(program, ["-C", folder, ...safeOptions, ...trust, ...args], env, options)
  });
  return at(input.folder);
}
var mostErrorText = 64 * 1024;
function start(program, args, env, options) {
  const child = spawn(program, args, {
    cwd: dirname(program),
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
  const timer = options.deadline === void 0 ? void 0 : setTimeout(stop, options.deadline);
  options.signal?.addEventListener("abort", stop, { once: true });
  if (options.signal?.aborted) stop();
  const ended = new Promise((resolve2) => {
    const finish = (code, signal) => {
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", stop);
      resolve2({ code, signal, problems: problemsIn(errorText) });
    };
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

// src/scan/git/open-repository.ts
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { parse, resolve } from "node:path";
async function openRepository(input) {
  const git = gitIn(input);
  if (!git) return { is: "refused", why: "git was not found on PATH" };
  const opened = await ask(git);
  if (opened.is !== "refused" || !opened.owner || input.trusted) return opened;
  const trusted = await ownTrust(input);
  return trusted.length === 0 ? opened : openRepository({ ...input, trusted });
}
async function ask(git) {
  const { code, signal, output, problems } = await gitAnswer(git, ["rev-parse", "--is-bare-repository", "--absolute-git-dir"], { deadline: 1e4 });
  if (code !== 0) return refusal(signal !== null, problems);
  const [, bare, gitFolder] = /^(true|false)\n(.*)\n$/s.exec(output.toString()) ?? [];
  if (!gitFolder) return { is: "refused", why: "git gave an answer of an unknown form" };
  const commonFolder = commonFolderOf(gitFolder);
  return {
    is: "repository",
    repository: { git, gitFolder, commonFolder, bare: bare === "true", shallow: existsSync(resolve(commonFolder, "shallow")) }
  };
}
function refusal(killed, problems) {
  if (killed) return { is: "refused", why: "git did not answer within 10 seconds" };
  const owner = problems.find(({ kind }) => kind === "another-owner");
  if (owner) return { is: "refused", why: problemWords(owner), owner: true };
  const [first] = problems;
  if (!first) return { is: "refused", why: "git could not be run" };
  return { is: first.kind === "not-a-repository" ? "none" : "refused", why: problemWords(first) };
}
function commonFolderOf(gitFolder) {
  try {
    return resolve(gitFolder, readFileSync(resolve(gitFolder, "commondir"), "utf8").trimEnd());
  } catch {
    return gitFolder;
  }
}
async function ownTrust(input) {
  const home = input.environment["HOME"] ?? homedir();
  const { XDG_CONFIG_HOME: shared = resolve(home, ".config"), GIT_CONFIG_GLOBAL: named } = input.environment;
  const files = named === void 0 ? [resolve(shared, "git/config"), resolve(home, ".gitconfig")] : [named];
  const own = gitIn({ ...input, folder: parse(home).root, fromHook: false });
  if (!own) return [];
  const answers = files.map((file) => gitAnswer(own, ["config", "-z", "--file", file, "--includes", "--get-all", "safe.directory"], { deadline: 5e3 }));
  return (await Promise.all(answers)).flatMap(
    ({ output }) => output.toString().split("\0").filter((each) => each !== "")
  );
}
async function workTreeOf({ git, bare }) {
  if (bare) return void 0;
  const { code, output } = await gitAnswer(git, ["rev-parse", "--show-toplevel"], { deadline: 1e4 });
  return code === 0 ? output.toString().replace(/\n$/, "") : void 0;
}

// src/scan/source/byte-reader.ts
var newline = 10;
function byteReader(chunks) {
  const source = chunks[Symbol.asyncIterator]();
  let chunk = Buffer.alloc(0);
  let at = 0;
  let scratch = Buffer.alloc(0);
  const more = async () => {
    const next = await source.next().catch(() => ({ done: true, value: void 0 }));
    chunk = next.value ?? Buffer.alloc(0);
    at = 0;
    return !next.done;
  };
  const lineNow = () => {
    const end = chunk.indexOf(newline, at);
    if (end === -1) return void 0;
    const line = chunk.toString("latin1", at, end);
    at = end + 1;
    return line;
  };
  const bytesNow = (size) => {
    if (at + size > chunk.length) return void 0;
    at += size;
    return chunk.subarray(at - size, at);
  };
  return {
    lineNow,
    bytesNow,
    line: async () => {
      for (let begun = ""; ; ) {
        const rest = lineNow();
        if (rest !== void 0) return begun + rest;
        begun += chunk.toString("latin1", at);
        if (!await more()) return void 0;
      }
    },
    bytes: async (size) => {
      if (scratch.length < size) scratch = Buffer.allocUnsafeSlow(Math.max(size, Math.min(2 * scratch.length, wholeLimit)));
      for (let filled = 0; ; ) {
        const copied = chunk.copy(scratch, filled, at, Math.min(chunk.length, at + size - filled));
        filled += copied;
        at += copied;
        if (filled === size) return scratch.subarray(0, size);
        if (!await more()) return void 0;
      }
    },
    slices: (size) => {
      let left = size;
      async function* each() {
        while (left > 0) {
          if (at === chunk.length && !await more()) return;
          const slice = chunk.subarray(at, Math.min(chunk.length, at + left));
          at += slice.length;
          left -= slice.length;
          yield slice;
        }
      }
      return { each, left: () => left };
    }
  };
}

// src/scan/source/batch-stream.ts
var head = /^([0-9a-f]{40,64}) (blob|commit|tag|tree) (\d+)$/;
async function readBatch(chunks, visitor, gone) {
  const reader = byteReader(chunks);
  const readLarge = async (object) => {
    if (object.size > wholeLimit) {
      const slices = reader.slices(object.size);
      await visitor.sliced(object, slices.each());
      for await (const _ of slices.each()) ;
      return slices.left() === 0;
    }
    const bytes = await reader.bytes(object.size);
    if (bytes) visitor.whole(object, bytes);
    return bytes !== void 0;
  };
  let done = 0;
  let last;
  for (; ; ) {
    const line = reader.lineNow() ?? await reader.line();
    if (line === void 0) return { done, last, cut: void 0 };
    const object = headOf(line);
    if (object) {
      const now = object.size <= wholeLimit ? reader.bytesNow(object.size) : void 0;
      if (now) visitor.whole(object, now);
      else if (!await readLarge(object)) return { done, last, cut: object.id };
      if (!reader.bytesNow(1) && !await reader.bytes(1)) return { done, last, cut: object.id };
    } else {
      gone(line.split(" ", 1)[0] ?? "");
    }
    done += 1;
    last = object?.id ?? line.split(" ", 1)[0];
  }
}
function headOf(line) {
  const found = head.exec(line);
  return found ? { id: found[1] ?? "", kind: found[2], size: Number(found[3]) } : void 0;
}

// src/scan/source/listed-objects.ts
import { once } from "node:events";
var mostRestarts = 1e3;
function listedObjects(git, ids) {
  return async (visitor, signal) => {
    let skip = 0;
    for (let starts = 0; starts < mostRestarts && !signal.aborted; starts += 1) {
      const read = await readOnce(git, ids, skip, visitor, signal);
      if (read === "all" || signal.aborted) return;
      skip += read;
    }
    if (!signal.aborted) visitor.unseen("objects", `more than ${mostRestarts} are damaged; the rest was left`);
  };
}
async function readOnce(git, ids, skip, visitor, signal) {
  const running = git.start(["cat-file", "--batch", "--buffer"], { input: true, signal });
  const sent = sendIds(running, ids, skip);
  const end = await readBatch(running.stdout, visitor, (id) => visitor.unseen(`object ${id}`, "it is not in the repository"));
  const { code } = await running.ended;
  await sent;
  if (signal.aborted || code === 0 && end.cut === void 0) return "all";
  const bad = end.cut ?? await idAt(ids, skip + end.done);
  if (bad === void 0) {
    visitor.unseen("objects", "git stopped before the end");
    return "all";
  }
  visitor.unseen(`object ${bad}`, "it is damaged");
  return end.done + 1;
}
async function sendIds({ stdin, ended }, ids, skip) {
  if (!stdin) return;
  const stopped = ended.then(() => stdin.destroy());
  let index = 0;
  let block = "";
  for await (const id of ids()) {
    if (stdin.destroyed) return;
    index += 1;
    if (index <= skip) continue;
    block += `${id}
`;
    if (block.length < 16384) continue;
    const taken = stdin.write(block);
    block = "";
    if (!taken) await Promise.race([once(stdin, "drain").catch(() => {
    }), stopped]);
  }
  stdin.end(block);
}
async function idAt(ids, wanted) {
  let index = 0;
  for await (const id of ids()) {
    if (index === wanted) return id;
    index += 1;
  }
  return void 0;
}

// src/scan/git/git-records.ts
async function eachRecord(stream, separator, each) {
  let begun = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(separator); end !== -1; end = chunk.indexOf(separator, from)) {
      const last = chunk.subarray(from, end);
      each(begun.length === 0 ? last : Buffer.concat([...begun, last]));
      begun = [];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) each(Buffer.concat(begun));
}

export {
  gitAnswer,
  problemWords,
  gitIn,
  openRepository,
  workTreeOf,
  readBatch,
  listedObjects,
  eachRecord
};
