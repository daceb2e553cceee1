import {
  hasColour,
  hasLinks,
  hasUnicode,
  widthOf
} from "./chunk-QUCRSL5B.js";
import {
  UsageError,
  colorChoices,
  meantWord,
  shellNames
} from "./chunk-V6JPFYSX.js";
import {
  shellPath
} from "./chunk-O36YWWCB.js";

// src/commands/option-value.ts
function oneOf(parsed, name, choices) {
  const given = lastOf(parsed[name]);
  if (given === void 0) return void 0;
  const found = choices.find((each) => each === given);
  if (found !== void 0) return found;
  const meant = typeof given === "string" ? meantWord(given, choices) : void 0;
  throw new UsageError(`--${name} takes one of: ${choices.join(", ")}.`, meant ? `Did you mean ${meant}?` : "See auth-doctor --help.");
}
function textOf(parsed, name) {
  const given = lastOf(parsed[name]);
  if (given === void 0) return void 0;
  if (typeof given !== "string" || given === "") throw new UsageError(`--${name} needs a value.`, "See auth-doctor --help.");
  return given;
}
function isOn(parsed, name) {
  return lastOf(parsed[name]) === true;
}
function lastOf(given) {
  return Array.isArray(given) ? given.at(-1) : given;
}

// src/world/shell.ts
import { readFileSync } from "node:fs";
function detectShell(world, input = {}) {
  if (input.shell) return input.shell;
  const valueIn = (name) => world.env.find((each) => each.name.toUpperCase() === name)?.value;
  const login = shellNamed(valueIn("SHELL"));
  if (world.platform === "win32") return login ?? windowsShell(valueIn("PSMODULEPATH"));
  const parent = (input.parent ?? parentName)()?.trim();
  const caller = parent === "sh" || parent === "dash" ? void 0 : shellNamed(parent);
  return caller ?? (valueIn("FISH_VERSION") === void 0 ? login ?? "posix" : "fish");
}
function windowsShell(modulePath) {
  const folders = (modulePath ?? "").split(";").filter((each) => /\\(Windows)?PowerShell\\Modules\\?$/i.test(each));
  return folders.some((each) => !/^[a-z]:\\(Program Files|Windows)/i.test(each)) ? "powershell" : "cmd";
}
function shellNamed(path) {
  const name = path?.trim().split(/[\\/]/).at(-1)?.replace(/^-/, "").replace(/\.exe$/i, "").toLowerCase();
  switch (name) {
    case "fish":
      return "fish";
    case "pwsh":
    case "powershell":
      return "powershell";
    case "bash":
    case "zsh":
    case "sh":
    case "dash":
    case "ksh":
      return "posix";
    case "cmd":
      return "cmd";
    default:
      return void 0;
  }
}
function parentName() {
  if (process.platform !== "linux") return void 0;
  try {
    return readFileSync(`/proc/${process.ppid}/comm`, "utf8");
  } catch {
    return void 0;
  }
}

// src/commands/how-called.ts
import { posix, win32 } from "node:path";
function howCalled({ script, env, platform }, shell, cwd, home) {
  const path = platform === "win32" ? win32 : posix;
  if (script === void 0 || script === "") return "auth-doctor";
  if (path.basename(script).replace(/\.(cmd|ps1)$/i, "") === "auth-doctor") {
    if (env["npm_command"] === "exec") return "npx auth-doctor";
    if ((env["PATH"] ?? "").split(path.delimiter).includes(path.dirname(script))) return "auth-doctor";
  }
  const below = path.relative(cwd, script);
  const isBelow = below !== "" && !below.startsWith("..") && !path.isAbsolute(below);
  const argument = isBelow ? shellPath(below, void 0, shell) : shellPath(script, home, shell);
  if (argument === void 0) return "auth-doctor";
  return script.endsWith(".ts") ? `node --import tsx ${argument}` : `node ${argument}`;
}

// src/commands/screen-for.ts
function screenFor(parsed, host, world) {
  const [verbose, quiet, color] = [isOn(parsed, "verbose"), isOn(parsed, "quiet"), lastOf(parsed["color"])];
  if (verbose && quiet) throw new UsageError("--verbose and --quiet exclude each other.");
  const choice = color === false ? "never" : color === "" ? "always" : oneOf(parsed, "color", colorChoices) ?? "auto";
  const named = oneOf(parsed, "shell", Object.keys(shellNames));
  const shell = detectShell(world, { shell: named === void 0 ? void 0 : shellNames[named] });
  return {
    width: widthOf(host.stdout, host),
    unicode: !isOn(parsed, "ascii") && hasUnicode(host),
    colour: hasColour(host.stdout, host, choice),
    links: hasLinks(host.stdout, host),
    detail: quiet ? "quiet" : verbose ? "verbose" : "normal",
    shell,
    call: howCalled(host, shell, world.cwd, world.home),
    offerOnline: false
  };
}

export {
  oneOf,
  textOf,
  isOn,
  screenFor
};
