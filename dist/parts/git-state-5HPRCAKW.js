import "./chunk-C62YCCKR.js";

// src/world/git-state.ts
import { basename, dirname, isAbsolute as isAbsolute2, join as join2, relative, sep } from "node:path";

// src/world/git-command.ts
import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
var mostOutput = 1 << 20;
var safe = [
  "--no-pager",
  "--no-optional-locks",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.untrackedCache=false",
  "-c",
  "protocol.allow=never",
  "-c",
  "safe.bareRepository=explicit",
  "-c",
  "advice.safeDirectory=false"
];
function gitCommand(env, home, deadline2) {
  const variables = gitVariables(env, home);
  const program = findGit();
  return async (args) => {
    if (program === void 0) return { is: "failed", reason: "git is not installed" };
    const { spawn } = await import("node:child_process");
    return await new Promise((resolve) => {
      const child = spawn(program, [...safe, ...args], { env: variables, stdio: ["ignore", "pipe", "pipe"], windowsHide: true });
      let output = "";
      let complaint = "";
      const timer = setTimeout(() => {
        child.kill("SIGKILL");
        child.unref();
        child.stdout.destroy();
        child.stderr.destroy();
        resolve({ is: "failed", reason: `git did not answer within ${deadline2 / 1e3} s` });
      }, deadline2);
      child.stdout.setEncoding("utf8").on("data", (text) => {
        if (output.length < mostOutput) output += text;
      });
      child.stderr.setEncoding("utf8").on("data", (text) => {
        if (complaint.length < mostOutput) complaint += text;
      });
      child.once("error", () => {
        clearTimeout(timer);
        resolve({ is: "failed", reason: "git could not be started" });
      });
      child.once("close", (status) => {
        clearTimeout(timer);
        resolve(status === null ? { is: "failed", reason: "git was stopped" } : { is: "answer", status, output, complaint });
      });
    });
  };
}
function gitVariables(env, home) {
  const kept = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!/^GIT_/i.test(name) || /^GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)$/.test(name)) kept[name] = value;
  }
  const configHome = env.find(({ name }) => name === "XDG_CONFIG_HOME")?.value;
  return {
    ...kept,
    HOME: home,
    XDG_CONFIG_HOME: configHome,
    LC_ALL: "C",
    LANGUAGE: void 0,
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_OPTIONAL_LOCKS: "0"
  };
}
function findGit() {
  const name = process.platform === "win32" ? "git.exe" : "git";
  const folders = (process.env["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(delimiter).filter((each) => isAbsolute(each));
  return folders.map((each) => join(each, name)).find(isExecutable);
}
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// src/world/git-state.ts
var dotfileRepositories = [".cfg", ".dotfiles", ".dotfiles.git", ".dots", ".home.git", ".local/share/yadm/repo.git", ".yadm/repo.git"];
var deadline = 3e3;
async function gitState(path, machine, run = gitCommand(machine.env, machine.home, deadline)) {
  const full = isAbsolute2(path) ? path : join2(machine.cwd, path);
  const folder = await machine.realPath(dirname(full));
  if (folder === void 0) return { is: "none" };
  const real = await machine.realPath(full) ?? join2(folder, basename(full));
  if (await hasRepositoryAbove(real, machine)) {
    const state = await ask(run, real, []);
    if (state.is !== "none") return state;
  }
  return await dotfileState(real, machine, run);
}
async function hasRepositoryAbove(real, machine) {
  let folder = dirname(real);
  for (; ; ) {
    if ((await machine.stat(join2(folder, ".git"))).is === "found") return true;
    const parent = dirname(folder);
    if (parent === folder) return false;
    folder = parent;
  }
}
async function dotfileState(real, machine, run) {
  const home = machine.home === void 0 ? void 0 : await machine.realPath(machine.home);
  if (home === void 0 || !real.startsWith(home.endsWith(sep) ? home : home + sep)) return { is: "none" };
  for (const name of dotfileRepositories) {
    const repository = join2(home, name);
    if ((await machine.stat(join2(repository, "HEAD"))).is !== "found") continue;
    const state = await ask(run, real, [`--git-dir=${repository}`, `--work-tree=${home}`]);
    if (state.is === "tracked" || state.is === "unknown") return state;
  }
  return { is: "none" };
}
async function ask(run, real, repository) {
  const inFolder = ["-C", dirname(real), ...repository];
  const name = basename(real);
  const top = await run([...inFolder, "rev-parse", "--show-toplevel"]);
  if (top.is === "failed") return { is: "unknown", reason: top.reason };
  if (top.status !== 0) return refusal(top);
  const root = top.output.replace(/\r?\n$/, "");
  const found = { root, relativePath: relative(root, real) };
  const listed = await run([...inFolder, "--literal-pathspecs", "ls-files", "--error-unmatch", "-z", "--", name]);
  if (listed.is === "failed") return { is: "unknown", reason: listed.reason };
  if (listed.status === 0) return { is: "tracked", ...found };
  if (listed.status !== 1) return refusal(listed);
  const ignored = await run([...inFolder, "check-ignore", "-q", "--", `./${name}`]);
  if (ignored.is === "failed") return { is: "unknown", reason: ignored.reason };
  if (ignored.status > 1) return refusal(ignored);
  return { is: ignored.status === 0 ? "ignored" : "untracked", ...found };
}
function refusal({ status, complaint }) {
  if (/not a git repository|must be run in a work tree/.test(complaint)) return { is: "none" };
  if (/dubious ownership|unsafe repository/.test(complaint)) {
    return { is: "unknown", reason: "git does not trust this repository, since it belongs to somebody else (safe.directory)" };
  }
  return { is: "unknown", reason: `git failed with status ${status}` };
}
export {
  gitState
};
