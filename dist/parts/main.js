'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// part:dist/parts/main.js
var main_exports = {};
__export(main_exports, {
  main: () => main,
  part0: () => chunk_PFEBKKX5_exports,
  part1: () => chunk_VRJV522B_exports,
  part10: () => chunk_7RW4BVEI_exports,
  part11: () => chunk_JEYTXRCL_exports,
  part12: () => chunk_CJXIZDKS_exports,
  part13: () => chunk_KCKQVATM_exports,
  part14: () => chunk_HCJOIG7Y_exports,
  part15: () => chunk_JPU7VOLJ_exports,
  part16: () => chunk_GZN5YJJB_exports,
  part17: () => chunk_ONTAHXMG_exports,
  part18: () => chunk_XEVIE2HV_exports,
  part19: () => chunk_GRF4675J_exports,
  part2: () => chunk_BAZB3IC7_exports,
  part20: () => chunk_WDMN3MFB_exports,
  part21: () => chunk_XNQCJQOA_exports,
  part22: () => chunk_FUDPGQ5S_exports,
  part23: () => chunk_DHYJV56Q_exports,
  part24: () => chunk_6JRPSWBR_exports,
  part25: () => chunk_3THWROEU_exports,
  part26: () => chunk_OIVLSGKX_exports,
  part27: () => chunk_QQIOMKSA_exports,
  part28: () => chunk_6ATIZ5XU_exports,
  part29: () => chunk_XMDTZWRY_exports,
  part3: () => chunk_FKQG3ETJ_exports,
  part30: () => chunk_Z2R2PZW6_exports,
  part31: () => chunk_5BNR4QSK_exports,
  part32: () => chunk_QUDWHPTP_exports,
  part33: () => chunk_5HU2SO63_exports,
  part34: () => chunk_HJJ75YGN_exports,
  part4: () => chunk_QWTQ7ZUZ_exports,
  part5: () => chunk_CBLCXREM_exports,
  part6: () => chunk_PWJTRRHK_exports,
  part7: () => chunk_AHMAAL25_exports,
  part8: () => chunk_YJR5SYEF_exports,
  part9: () => chunk_ZC4KBE5D_exports
});
module.exports = __toCommonJS(main_exports);

// part:dist/parts/chunk-PFEBKKX5.js
var chunk_PFEBKKX5_exports = {};
__export(chunk_PFEBKKX5_exports, {
  jsonText: () => jsonText
});
function jsonText(data) {
  const escaped2 = JSON.stringify(data, null, 2).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return `${escaped2}
`;
}

// part:dist/parts/chunk-VRJV522B.js
var chunk_VRJV522B_exports = {};
__export(chunk_VRJV522B_exports, {
  checkOptions: () => checkOptions,
  demoOptions: () => demoOptions,
  durationSeconds: () => durationSeconds,
  explainOptions: () => explainOptions,
  failOnChoices: () => failOnChoices,
  formats: () => formats,
  isOn: () => isOn,
  oneOf: () => oneOf,
  providersOptions: () => providersOptions,
  rulesOptions: () => rulesOptions,
  scanOptions: () => scanOptions,
  screenFor: () => screenFor,
  textOf: () => textOf,
  widthOf: () => widthOf
});

// part:dist/parts/chunk-BAZB3IC7.js
var chunk_BAZB3IC7_exports = {};
__export(chunk_BAZB3IC7_exports, {
  UsageError: () => UsageError,
  usageProblem: () => usageProblem
});

// part:dist/parts/chunk-FKQG3ETJ.js
var chunk_FKQG3ETJ_exports = {};
__export(chunk_FKQG3ETJ_exports, {
  didYouMean: () => didYouMean,
  nearest: () => nearest
});

// part:dist/parts/chunk-QWTQ7ZUZ.js
var chunk_QWTQ7ZUZ_exports = {};
__export(chunk_QWTQ7ZUZ_exports, {
  __commonJS: () => __commonJS,
  __export: () => __export2,
  __require: () => __require,
  __toESM: () => __toESM2
});
var __create2 = Object.create;
var __defProp2 = Object.defineProperty;
var __getOwnPropDesc2 = Object.getOwnPropertyDescriptor;
var __getOwnPropNames2 = Object.getOwnPropertyNames;
var __getProtoOf2 = Object.getPrototypeOf;
var __hasOwnProp2 = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames2(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export2 = (target, all2) => {
  for (var name in all2)
    __defProp2(target, name, { get: all2[name], enumerable: true });
};
var __copyProps2 = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames2(from))
      if (!__hasOwnProp2.call(to, key) && key !== except)
        __defProp2(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc2(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM2 = (mod, isNodeMode, target) => (target = mod != null ? __create2(__getProtoOf2(mod)) : {}, __copyProps2(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp2(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// part:dist/parts/chunk-FKQG3ETJ.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports2) {
    "use strict";
    exports2.__esModule = true;
    exports2.distance = exports2.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start2 = j * 32;
      var vlen = Math.min(32, m - start2) + start2;
      for (var k = start2; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start2; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports2.distance = distance2;
    var closest2 = function(str2, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str2, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports2.closest = closest2;
  }
});
var import_fastest_levenshtein = __toESM2(require_mod(), 1);
function nearest(word2, known2) {
  if (known2.length === 0) return void 0;
  const best = (0, import_fastest_levenshtein.closest)(word2.toLowerCase(), known2);
  return (0, import_fastest_levenshtein.distance)(word2.toLowerCase(), best.toLowerCase()) <= Math.max(1, Math.floor(best.length / 3)) ? best : void 0;
}
function didYouMean(typed, known2) {
  return /^[a-z-]{2,15}$/i.test(typed) ? nearest(typed, known2) : void 0;
}

// part:dist/parts/chunk-BAZB3IC7.js
var UsageError = class extends Error {
  name = "UsageError";
  /** The second line: what was meant, or where to read on. */
  hint;
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
};
var help = "See auth-doctor --help.";
function usageProblem(message, args, options) {
  const [, kind = "", rest = ""] = /^(Unknown argument)s?: (.*)$/s.exec(message) ?? [];
  if (kind === "") return new UsageError("This command line cannot be followed.", help);
  const name = rest.split(", ")[0] ?? "";
  const index = args.findIndex((arg) => arg === name || optionName(arg) === name);
  const isOption = args[index]?.startsWith("-") ?? false;
  const meant = isOption ? didYouMean(name, options) : void 0;
  if (meant) return new UsageError(`There is no option --${name}.`, `Did you mean --${meant}?`);
  const where = index === -1 ? "" : ` (argument ${index + 1})`;
  return new UsageError(isOption ? `There is no such option${where}.` : `There is one word too many${where}.`, help);
}
function optionName(arg) {
  return arg.replace(/^-+(no-)?/, "").split("=")[0] ?? "";
}

// part:dist/parts/chunk-CBLCXREM.js
var chunk_CBLCXREM_exports = {};
__export(chunk_CBLCXREM_exports, {
  shellPath: () => shellPath
});
var plain = /^[\w@%+:,./-]+$/;
var plainWindows = /^[\w@+:,./\\-]+$/;
function shellPath(path, home, shell) {
  if ([...path].some((character) => character < " " || character === "\x7F")) return void 0;
  if (path === home && home !== "/")
    return { posix: "~", fish: "~", powershell: "$HOME", cmd: '"%USERPROFILE%"' }[shell];
  const below = home && home !== "/" && (path.startsWith(`${home}/`) || path.startsWith(`${home}\\`)) ? path.slice(home.length + 1) : void 0;
  switch (shell) {
    case "posix":
      if (below !== void 0) return plain.test(below) ? `~/${below}` : `"$HOME"/${quotePosix(below)}`;
      return plain.test(path) ? path : quotePosix(path);
    case "fish":
      if (below !== void 0) return plain.test(below) ? `~/${below}` : `$HOME/${quoteFish(below)}`;
      return plain.test(path) ? path : quoteFish(path);
    case "powershell":
      if (below !== void 0)
        return plainWindows.test(below) ? `"$HOME${path.charAt(home?.length ?? 0)}${below}"` : `(Join-Path $HOME ${quotePowerShell(below)})`;
      return quotePowerShell(path);
    case "cmd":
      if (/[%"!^]/.test(path)) return void 0;
      return below === void 0 ? `"${path}"` : `"%USERPROFILE%\\${below}"`;
  }
}
function quotePosix(text2) {
  return `'${text2.replaceAll("'", String.raw`'\''`)}'`;
}
function quoteFish(text2) {
  return `'${text2.replaceAll("\\", String.raw`\\`).replaceAll("'", String.raw`\'`)}'`;
}
function quotePowerShell(text2) {
  return `'${text2.replaceAll(/['‘’‚‛]/g, (quote) => quote + quote)}'`;
}

// part:dist/parts/chunk-VRJV522B.js
var import_node_path = require("node:path");
var import_node_fs = require("node:fs");
function oneOf(parsed2, name, choices) {
  const given = lastOf(parsed2[name]);
  if (given === void 0) return void 0;
  const found2 = choices.find((each) => each === given);
  if (found2 !== void 0) return found2;
  const meant = typeof given === "string" ? didYouMean(given, choices) : void 0;
  throw new UsageError(
    `--${name} takes one of: ${choices.join(", ")}.`,
    meant ? `Did you mean ${meant}?` : "See auth-doctor --help."
  );
}
function textOf(parsed2, name) {
  const given = lastOf(parsed2[name]);
  if (given === void 0) return void 0;
  if (typeof given !== "string" || given === "")
    throw new UsageError(`--${name} needs a value.`, "See auth-doctor --help.");
  return given;
}
function isOn(parsed2, name) {
  return lastOf(parsed2[name]) === true;
}
function lastOf(given) {
  return Array.isArray(given) ? given.at(-1) : given;
}
var seconds = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 };
function durationSeconds(text2, option2) {
  const [, count, unit] = /^(\d{1,9})([smhdw])$/.exec(text2) ?? [];
  const each = seconds[unit ?? ""];
  if (count === void 0 || each === void 0)
    throw new UsageError(
      `--${option2} takes a number with its unit: 90s, 30m, 72h, 7d or 2w.`,
      "See auth-doctor --help."
    );
  return Number(count) * each;
}
var shellNames = {
  bash: "posix",
  zsh: "posix",
  sh: "posix",
  fish: "fish",
  powershell: "powershell",
  pwsh: "powershell",
  cmd: "cmd"
};
var colorChoices = ["auto", "always", "never"];
var screenOptions = {
  verbose: { alias: "v", type: "boolean", describe: "Show every place that each client looks at" },
  quiet: { alias: "q", type: "boolean", describe: "Show errors only, one line each" },
  color: { type: "string", choices: colorChoices, describe: "Use colours" },
  ascii: { type: "boolean", describe: "Use plain ASCII signs" },
  shell: { type: "string", choices: Object.keys(shellNames), describe: "Print commands for this shell" }
};
var formats = ["text", "json"];
var failOnChoices = ["error", "warning", "note", "never"];
var checkOptions = {
  format: { type: "string", choices: formats, describe: "Print for people or for programs" },
  "fail-on": { type: "string", choices: failOnChoices, describe: "Exit with 1 from this severity on (error)" },
  strict: { type: "boolean", describe: "Exit with 3 where something could not be told for sure" },
  profile: { type: "string", value: "NAME", describe: "The profile that your code names" },
  server: { type: "string", value: "URL", describe: "The server that your code names" },
  datastack: { type: "string", value: "NAME", describe: "The datastack that your code names" },
  online: { type: "boolean", describe: "Ask each platform whether it still accepts the credential" },
  exchange: {
    type: "boolean",
    describe: "With --online: exchange a refresh token where nothing else can tell, and save the reply"
  },
  timeout: { type: "string", value: "TIME", describe: "With --online: how long to wait for each answer (8s)" },
  rc: { type: "boolean", describe: "With --no-rc, leave the shells\u2019 start-up files alone" },
  "valid-for": { type: "string", value: "TIME", describe: "How long a credential must live: 72h" },
  ...screenOptions
};
var demoOptions = {
  keep: { type: "string", value: "DIR", describe: "Make the home in this new folder, and leave it there" },
  online: { type: "boolean", describe: "Show what --online says, asking made-up platforms on this machine" },
  ...screenOptions
};
var explainOptions = {
  color: screenOptions.color,
  ascii: screenOptions.ascii,
  shell: screenOptions.shell
};
var providersOptions = {
  format: { type: "string", choices: formats, describe: "Print for people or for programs" },
  ascii: screenOptions.ascii
};
var rulesOptions = {
  format: { type: "string", choices: formats, describe: "Print for people or for programs" },
  json: { type: "boolean", describe: "The same as --format json" },
  color: screenOptions.color,
  ascii: screenOptions.ascii,
  shell: screenOptions.shell
};
var scanOptions = {
  staged: { type: "boolean", describe: "What the next commit would add: the index itself" },
  history: { type: "boolean", describe: "Every version of every file, messages, people and names; submodules too" },
  since: { type: "string", value: "REV", describe: "With --history: without what this revision holds" },
  branch: { type: "string", value: "NAME", describe: "With --history: only what this branch holds" },
  range: { type: "string", value: "A..B", describe: "The history of these commits" },
  unreachable: { type: "boolean", describe: "With --history: also what no branch, tag, stash or reflog holds" },
  stdin: { type: "boolean", describe: "Standard input" },
  home: { type: "boolean", describe: "Your own tokens in shell histories, checkpoints, start-up files, editors" },
  baseline: { type: "string", value: "FILE", describe: "Let be the tokens that this file accepts, each at its place" },
  "update-baseline": { type: "boolean", describe: "With --baseline: write what is found now to the file" },
  format: { type: "string", choices: formats, describe: "Print for people or for programs" },
  strict: { type: "boolean", describe: "Exit with 3 where something could not be looked at" },
  ...screenOptions,
  verbose: { ...screenOptions.verbose, describe: "Name everything that could not be looked at, not ten things" }
};
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
  const folders2 = (modulePath ?? "").split(";").filter((each) => /\\(Windows)?PowerShell\\Modules\\?$/i.test(each));
  return folders2.some((each) => !/^[a-z]:\\(Program Files|Windows)/i.test(each)) ? "powershell" : "cmd";
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
    return (0, import_node_fs.readFileSync)(`/proc/${process.ppid}/comm`, "utf8");
  } catch {
    return void 0;
  }
}
function hasColour(stream, { env }, choice) {
  if (choice !== "auto") return choice === "always";
  const force = env["FORCE_COLOR"];
  if (force !== void 0) return force !== "0" && force !== "false";
  if (env["NO_COLOR"]) return false;
  if (env["CLICOLOR_FORCE"] && env["CLICOLOR_FORCE"] !== "0") return true;
  return stream.isTTY === true && env["TERM"] !== "dumb";
}
function hasUnicode({ env, platform }) {
  if (platform === "win32")
    return Boolean(env["WT_SESSION"] ?? env["TERMINUS_SUBLIME"] ?? env["ConEmuTask"]) || env["TERM_PROGRAM"] === "vscode" || /^(xterm|alacritty)/.test(env["TERM"] ?? "");
  if (env["TERM"] === "linux") return false;
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"];
  return locale ? /utf-?8/i.test(locale) : platform === "darwin";
}
function hasLinks(stream, { env }) {
  return stream.isTTY === true && !env["CI"] && env["TERM"] !== "dumb";
}
function widthOf(stream, { env }) {
  const columns = stream.columns ?? (Number(env["COLUMNS"]) || 80);
  return Math.max(40, Math.min(columns, 100));
}
function screenFor(parsed2, host, world) {
  const [verbose, quiet, color] = [isOn(parsed2, "verbose"), isOn(parsed2, "quiet"), lastOf(parsed2["color"])];
  if (verbose && quiet) throw new UsageError("--verbose and --quiet exclude each other.");
  const choice = color === false ? "never" : color === "" ? "always" : oneOf(parsed2, "color", colorChoices) ?? "auto";
  const named4 = oneOf(parsed2, "shell", Object.keys(shellNames));
  const shell = detectShell(world, { shell: named4 === void 0 ? void 0 : shellNames[named4] });
  return {
    width: widthOf(host.stdout, host),
    unicode: !isOn(parsed2, "ascii") && hasUnicode(host),
    colour: hasColour(host.stdout, host, choice),
    links: hasLinks(host.stdout, host),
    detail: quiet ? "quiet" : verbose ? "verbose" : "normal",
    shell,
    call: programName(host, shell, world.cwd, world.home),
    offerOnline: false
  };
}
function programName({ script, env, platform }, shell, cwd, home) {
  const path = platform === "win32" ? import_node_path.win32 : import_node_path.posix;
  if (script === void 0 || script === "") return "auth-doctor";
  if (path.basename(script).replace(/\.(cmd|ps1)$/i, "") === "auth-doctor") {
    if (env["npm_command"] === "exec") return "npx auth-doctor";
    if ((env["PATH"] ?? "").split(path.delimiter).includes(path.dirname(script))) return "auth-doctor";
  }
  const below = path.relative(cwd, script);
  const isBelow2 = below !== "" && !below.startsWith("..") && !path.isAbsolute(below);
  const argument = isBelow2 ? shellPath(below, void 0, shell) : shellPath(script, home, shell);
  if (argument === void 0) return "auth-doctor";
  return script.endsWith(".ts") ? `node --import tsx ${argument}` : `node ${argument}`;
}

// part:dist/parts/chunk-PWJTRRHK.js
var chunk_PWJTRRHK_exports = {};
__export(chunk_PWJTRRHK_exports, {
  quietLines: () => quietLines,
  textReport: () => textReport
});

// part:dist/parts/chunk-AHMAAL25.js
var chunk_AHMAAL25_exports = {};
__export(chunk_AHMAAL25_exports, {
  chainLines: () => chainLines,
  clientLines: () => clientLines,
  raisedWords: () => raisedWords,
  winningPlaces: () => winningPlaces
});

// part:dist/parts/chunk-YJR5SYEF.js
var chunk_YJR5SYEF_exports = {};
__export(chunk_YJR5SYEF_exports, {
  durationWords: () => durationWords,
  lifeWords: () => lifeWords,
  valueEvidence: () => valueEvidence,
  valueWords: () => valueWords
});
function valueWords(value, now) {
  if (value.is === "unknown") return `could not be told: ${value.reason}`;
  const { length, jwt, blank, pythonType } = value.traits;
  if (length === 0) return "set but empty";
  if (blank) return "white space only";
  const size = `${length} ${length === 1 ? "character" : "characters"}`;
  if (pythonType) return `a ${pythonType}, not text`;
  return jwt ? `${size}, JWT${jwt.expires === void 0 ? "" : `, ${lifeWords(jwt.expires, now)}`}` : size;
}
function lifeWords(expires, now) {
  const seconds2 = Math.round(expires - now.getTime() / 1e3);
  return seconds2 >= 0 ? `${durationWords(seconds2)} left` : `expired ${durationWords(-seconds2)} ago`;
}
function durationWords(seconds2) {
  const units = [
    [86400 * 365, "year"],
    [86400, "day"],
    [3600, "hour"],
    [60, "minute"]
  ];
  const [size, name] = units.find(([each]) => seconds2 >= 2 * each) ?? [1, "second"];
  const count = Math.floor(seconds2 / size);
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
function valueEvidence(place, value, now, wins) {
  return { place, what: valueWords(value, now), ...wins === void 0 ? {} : { wins } };
}

// part:dist/parts/chunk-ZC4KBE5D.js
var chunk_ZC4KBE5D_exports = {};
__export(chunk_ZC4KBE5D_exports, {
  asciiText: () => asciiText,
  columnCount: () => columnCount,
  glyphsOf: () => glyphsOf,
  labelWidth: () => labelWidth,
  labelledRow: () => labelledRow,
  linkTo: () => linkTo,
  padTo: () => padTo,
  pageOf: () => pageOf,
  prose: () => prose,
  rowIndent: () => rowIndent,
  signOf: () => signOf,
  spacedBlocks: () => spacedBlocks,
  textOfLines: () => textOfLines,
  twoColumns: () => twoColumns,
  wrapText: () => wrapText
});

// part:dist/parts/chunk-7RW4BVEI.js
var chunk_7RW4BVEI_exports = {};
__export(chunk_7RW4BVEI_exports, {
  isPlainValue: () => isPlainValue,
  isPublicText: () => isPublicText,
  labelValues: () => labelValues,
  maskCacheHash: () => maskCacheHash,
  maskerFor: () => maskerFor,
  showFor: () => showFor
});

// part:dist/parts/chunk-JEYTXRCL.js
var chunk_JEYTXRCL_exports = {};
__export(chunk_JEYTXRCL_exports, {
  placeKey: () => placeKey,
  placeName: () => placeName,
  withTilde: () => withTilde
});
function placeName(place, home) {
  switch (place.kind) {
    case "env":
      return place.name;
    case "file":
      return `${withTilde(place.path, home)}${place.line ? `:${place.line}` : ""}`;
    case "argument":
      return `the argument ${place.name}`;
    case "keyring":
      return `the keyring entry ${place.service}`;
    case "git":
      return `${place.path}:${place.line} in ${place.commit.slice(0, 8)}`;
    case "default":
      return "built in";
  }
}
function withTilde(path, home) {
  if (!home || home === "/") return path;
  if (path === home) return "~";
  return path.startsWith(`${home}/`) || path.startsWith(`${home}\\`) ? `~${path.slice(home.length)}` : path;
}
function placeKey(place) {
  switch (place.kind) {
    case "env":
    case "argument":
      return `${place.kind} ${place.name}`;
    case "file":
      return `file ${place.path} ${place.key ?? ""}`;
    case "keyring":
      return `keyring ${place.service}`;
    case "git":
      return `git ${place.commit} ${place.path} ${place.line}`;
    case "default":
      return "default";
  }
}

// part:dist/parts/chunk-CJXIZDKS.js
var chunk_CJXIZDKS_exports = {};
__export(chunk_CJXIZDKS_exports, {
  catalog: () => catalog
});
var catalog = [
  {
    "schema": 0,
    "id": "cave",
    "name": "CAVE",
    "login": "caveclient setup-token https://global.daf-apis.com",
    "hosts": [
      "*.daf-apis.com",
      "*.microns-daf.com",
      "*.flywire-daf.com"
    ],
    "folders": [
      "~/.cloudvolume/secrets"
    ],
    "placeholders": [
      "abcdef1234567890",
      "YOUR_TOKEN",
      "my_token",
      "PASTE_YOUR_TOKEN_HERE"
    ],
    "pages": {
      "docs": "https://caveconnectome.github.io/CAVEclient/tutorials/authentication/",
      "create": "https://global.daf-apis.com/sticky_auth/settings/tokens",
      "revoke": "https://global.daf-apis.com/sticky_auth/settings/tokens"
    },
    "pairs": [],
    "tokens": [
      {
        "kind": "token",
        "name": "CAVE token",
        "slots": [
          "token"
        ],
        "shape": "{32:hex}",
        "meaning": "current",
        "detect": "near-name",
        "certainty": "documented",
        "names": [
          "auth_token",
          "token",
          "cave",
          "middle_auth_token"
        ]
      }
    ],
    "lookalikes": [
      {
        "kind": "env",
        "name": "CAVE_TOKEN",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "no CAVE client reads a variable"
      },
      {
        "kind": "env",
        "name": "CAVE_AUTH_TOKEN",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "no CAVE client reads a variable"
      },
      {
        "kind": "env",
        "name": "CAVECLIENT_TOKEN",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "no CAVE client reads a variable"
      },
      {
        "kind": "env",
        "name": "CLOUDVOLUME_TOKEN",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "no CAVE client reads a variable"
      },
      {
        "kind": "env",
        "name": "CAVE_SECRET",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "no CAVE client reads a variable"
      },
      {
        "kind": "env",
        "name": "DAF_CREDENTIALS",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "no CAVE client reads a variable"
      },
      {
        "kind": "env",
        "name": "CLOUD_VOLUME_SECRETS",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "no CAVE client reads a variable"
      },
      {
        "kind": "file",
        "name": "~/.cloudvolume/cave-secret.json",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "it belongs into the folder secrets"
      },
      {
        "kind": "file",
        "name": "~/.cloudvolume/secrets/cave-secret.json.txt",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "no client reads a file of this name"
      },
      {
        "kind": "file",
        "name": "~/.cloudvolume/secrets/CAVE-secret.json",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "the name is read in lower case only"
      }
    ],
    "versions": [
      {
        "kind": "broken",
        "package": "cloud-files",
        "below": "6.3",
        "fault": "sends no token for middleauth+https addresses",
        "command": 'python -m pip install --upgrade "cloud-files>=6.3"'
      }
    ]
  },
  {
    "schema": 0,
    "id": "cds",
    "name": "Copernicus Climate Data Store",
    "hosts": [
      "cds.climate.copernicus.eu",
      "ads.atmosphere.copernicus.eu",
      "ewds.climate.copernicus.eu"
    ],
    "folders": [],
    "placeholders": [
      "<PERSONAL-ACCESS-TOKEN>",
      "{uid}:{api-key}",
      "{api-url}",
      "<UID>:<APIKEY>"
    ],
    "pages": {
      "docs": "https://cds.climate.copernicus.eu/how-to-api",
      "create": "https://cds.climate.copernicus.eu/profile",
      "revoke": "https://cds.climate.copernicus.eu/profile"
    },
    "pairs": [
      {
        "id": "url",
        "secret": [
          "key"
        ]
      }
    ],
    "tokens": [
      {
        "kind": "key",
        "name": "CDS personal access token",
        "slots": [
          "key"
        ],
        "shape": "{8:hex}-{4:hex}-{4:hex}-{4:hex}-{12:hex}",
        "meaning": "current",
        "detect": "near-name",
        "certainty": "documented",
        "names": [
          "CDSAPI_KEY",
          "key",
          "PRIVATE-TOKEN"
        ]
      },
      {
        "kind": "old-key",
        "name": "CDS key of the old store (UID:key)",
        "slots": [
          "key"
        ],
        "shape": "{1,9:digit}:{8:hex}-{4:hex}-{4:hex}-{4:hex}-{12:hex}",
        "meaning": "obsolete",
        "detect": "near-name",
        "certainty": "documented",
        "names": [
          "CDSAPI_KEY",
          "key"
        ]
      }
    ],
    "lookalikes": [
      {
        "kind": "env",
        "name": "ECMWF_DATASTORES_KEY",
        "instead": "CDSAPI_KEY",
        "why": "it belongs to ecmwf-datastores-client"
      },
      {
        "kind": "env",
        "name": "CDS_API_KEY",
        "instead": "CDSAPI_KEY",
        "why": "no underscore stands between CDS and API"
      },
      {
        "kind": "env",
        "name": "CDSAPI_TOKEN",
        "instead": "CDSAPI_KEY",
        "why": "the client calls the token a key"
      },
      {
        "kind": "file",
        "name": "~/.cdsapirc.txt",
        "instead": "~/.cdsapirc",
        "why": "an editor put .txt behind the name"
      },
      {
        "kind": "file",
        "name": "~/cdsapirc",
        "instead": "~/.cdsapirc",
        "why": "the name begins with a dot"
      }
    ],
    "probe": {
      "method": "POST",
      "path": "/profiles/v1/account/verification/pat",
      "server": "url",
      "slot": "key",
      "header": "PRIVATE-TOKEN",
      "prefix": "",
      "library": "requests",
      "rejected": [
        401
      ],
      "denied": [
        403
      ]
    },
    "errors": [
      {
        "says": "Missing/incomplete configuration file",
        "cause": "url or key was found neither in the environment nor in the file, though the file may be there",
        "remedy": "write url: https://cds.climate.copernicus.eu/api (or https://ads.atmosphere.copernicus.eu/api) and key: with your token into ~/.cdsapirc, each on its own line"
      },
      {
        "says": "required licences not accepted",
        "cause": "the key is good, and the dataset's licence was not accepted",
        "remedy": "accept the licence on the dataset's page"
      }
    ],
    "declared": [
      {
        "id": "cds",
        "package": "cdsapi",
        "versions": [
          "0.7."
        ],
        "signOfUse": true,
        "recording-label": "by-slot",
        "pairing": "per-field",
        "kinds": [],
        "leeway": 0,
        "slots": [
          {
            "name": "url",
            "required": true,
            "public": true
          },
          {
            "name": "key",
            "required": true,
            "public": false
          }
        ],
        "selectors": [],
        "paths": [
          {
            "name": "usual",
            "present": "set",
            "parts": [
              "~/.cdsapirc"
            ],
            "expand": [
              "user"
            ],
            "pathlib": false
          },
          {
            "name": "rc",
            "env": "CDSAPI_RC",
            "present": "set",
            "parts": [
              "{usual}"
            ],
            "expand": [],
            "pathlib": false
          }
        ],
        "settings": [],
        "sources": [
          {
            "opened": "if-needed",
            "partial": {
              "do": "next"
            },
            "fields": [
              {
                "slot": "url",
                "names": [
                  "url"
                ],
                "legacy": [],
                "present": "set",
                "clean": [],
                "coalesce": "raw",
                "cleaned": "set"
              },
              {
                "slot": "key",
                "names": [
                  "key"
                ],
                "legacy": [],
                "present": "set",
                "clean": [],
                "coalesce": "raw",
                "cleaned": "set"
              }
            ],
            "kind": "argument"
          },
          {
            "opened": "if-needed",
            "partial": {
              "do": "next"
            },
            "fields": [
              {
                "slot": "url",
                "names": [
                  "CDSAPI_URL"
                ],
                "legacy": [],
                "present": "set",
                "clean": [],
                "coalesce": "raw",
                "cleaned": "set"
              },
              {
                "slot": "key",
                "names": [
                  "CDSAPI_KEY"
                ],
                "legacy": [],
                "present": "set",
                "clean": [],
                "coalesce": "raw",
                "cleaned": "set"
              }
            ],
            "kind": "env"
          },
          {
            "recording-label": "file",
            "opened": "if-needed",
            "partial": {
              "do": "next"
            },
            "fields": [
              {
                "slot": "key",
                "names": [
                  "key"
                ],
                "legacy": [],
                "present": "set",
                "clean": [],
                "coalesce": "raw",
                "cleaned": "set"
              },
              {
                "slot": "url",
                "names": [
                  "url"
                ],
                "legacy": [],
                "present": "set",
                "clean": [],
                "coalesce": "raw",
                "cleaned": "set"
              },
              {
                "setting": "verify",
                "names": [
                  "verify"
                ],
                "legacy": [],
                "present": "set",
                "clean": [],
                "coalesce": "raw",
                "cleaned": "set",
                "as": "int",
                "default": "1"
              }
            ],
            "kind": "file",
            "path": "rc",
            "format": "colon-lines",
            "check": "exists",
            "problems": {
              "missing": {
                "do": "next"
              },
              "unreadable": {
                "do": "fatal"
              },
              "encoding": {
                "do": "fatal"
              },
              "missing-key": {
                "do": "next"
              }
            }
          }
        ],
        "hooks": [],
        "incomplete": {
          "class": "Exception",
          "message": "Missing/incomplete configuration file: {rc}"
        },
        "steps": [],
        "wire": [
          {
            "when": {
              "slot": "key",
              "contains": ":"
            },
            "slot": "key",
            "auth": "basic",
            "header": "Authorization",
            "prefix": "",
            "split": ":",
            "unsplit": {
              "class": "AssertionError",
              "message": "The cdsapi key provided is not the correct format, please ensure it conforms to:\n<UID>:<APIKEY>"
            },
            "checks": []
          },
          {
            "slot": "key",
            "auth": "header",
            "header": "PRIVATE-TOKEN",
            "prefix": "",
            "checks": [
              "requests",
              "http.client"
            ],
            "address": "{url}/catalogue/v1/messages",
            "warns-on-connect": "UserWarning"
          }
        ]
      }
    ]
  },
  {
    "schema": 0,
    "id": "descarteslabs",
    "name": "Descartes Labs",
    "login": "descarteslabs auth login",
    "hosts": [
      "*.descarteslabs.com"
    ],
    "folders": [
      "~/.descarteslabs"
    ],
    "placeholders": [
      "YOUR_CLIENT_ID",
      "YOUR_CLIENT_SECRET",
      "b70B_ozH6CaV23WQ-toFQ8CaujGHDs-eC39QEJTRnZa9Z"
    ],
    "pages": {
      "docs": "https://docs.descarteslabs.com/authentication.html",
      "create": "https://app.descarteslabs.com/account/refresh-token",
      "revoke": "https://app.descarteslabs.com/account/refresh-token"
    },
    "pairs": [
      {
        "id": "client_id",
        "secret": [
          "client_secret",
          "refresh_token"
        ]
      }
    ],
    "tokens": [
      {
        "kind": "client-id",
        "name": "Descartes Labs client id",
        "slots": [
          "client_id"
        ],
        "shape": "{32}",
        "meaning": "identifier",
        "detect": "near-name",
        "certainty": "observed",
        "names": [
          "DESCARTESLABS_CLIENT_ID",
          "client_id"
        ]
      },
      {
        "kind": "client-secret",
        "name": "Descartes Labs client secret",
        "slots": [
          "client_secret",
          "refresh_token"
        ],
        "shape": "{40,100:base64url}",
        "meaning": "current",
        "detect": "near-name",
        "certainty": "observed",
        "names": [
          "DESCARTESLABS_CLIENT_SECRET",
          "DESCARTESLABS_REFRESH_TOKEN"
        ]
      },
      {
        "kind": "jwt",
        "name": "Descartes Labs access token (JWT)",
        "slots": [
          "token"
        ],
        "shape": "eyJ{10,:base64url}.{10,:base64url}.{0,:base64url}",
        "meaning": "current",
        "detect": "anywhere",
        "certainty": "enforced",
        "names": [
          "DESCARTESLABS_TOKEN",
          "jwt_token",
          "JWT_TOKEN"
        ],
        "issuers": [
          "https://iam.production.aws.descarteslabs.com"
        ]
      }
    ],
    "lookalikes": [
      {
        "kind": "env",
        "name": "DESCARTESLABS_JWT_TOKEN",
        "instead": "DESCARTESLABS_TOKEN",
        "why": "the client reads DESCARTESLABS_TOKEN"
      },
      {
        "kind": "env",
        "name": "JWT_TOKEN",
        "instead": "DESCARTESLABS_TOKEN",
        "why": "without the prefix only CLIENT_ID and CLIENT_SECRET are read",
        "common": true
      },
      {
        "kind": "env",
        "name": "REFRESH_TOKEN",
        "instead": "DESCARTESLABS_REFRESH_TOKEN",
        "why": "without the prefix only CLIENT_ID and CLIENT_SECRET are read",
        "common": true
      },
      {
        "kind": "file",
        "name": "~/.descarteslabs/token_info.json.txt",
        "instead": "~/.descarteslabs/token_info.json",
        "why": "an editor has added .txt to the name"
      },
      {
        "kind": "file",
        "name": "~/.descarteslabs/token-info.json",
        "instead": "~/.descarteslabs/token_info.json",
        "why": "an underscore stands between token and info"
      },
      {
        "kind": "file",
        "name": "~/.descarteslabs/token_info",
        "instead": "~/.descarteslabs/token_info.json",
        "why": "the name ends in .json"
      },
      {
        "kind": "file",
        "name": "~/token_info.json",
        "instead": "~/.descarteslabs/token_info.json",
        "why": "it belongs into the folder .descarteslabs",
        "common": true
      }
    ],
    "versions": [
      {
        "kind": "discontinued",
        "package": "descarteslabs",
        "versions": [
          "4."
        ],
        "fault": "is an empty package: the client was discontinued, and 3.2.2 is its last version",
        "shows": "ModuleNotFoundError: No module named 'descarteslabs'",
        "command": 'python -m pip install "descarteslabs==3.2.2"',
        "otherwise": "Or move to its successor earthdaily-earthone, which reads EARTHONE_* and ~/.earthone instead"
      },
      {
        "kind": "broken",
        "package": "descarteslabs",
        "versions": [
          "3."
        ],
        "with": {
          "package": "setuptools",
          "from": "82"
        },
        "fault": "imports pkg_resources, which this version of setuptools no longer has",
        "shows": "ModuleNotFoundError: No module named 'pkg_resources'",
        "command": 'python -m pip install "setuptools<81"'
      }
    ]
  },
  {
    "schema": 0,
    "id": "earthone",
    "name": "EarthDaily EarthOne",
    "extends": "descarteslabs",
    "login": "earthone auth login",
    "hosts": [
      "*.earthone.earthdaily.com",
      "earthone.earthdaily.com"
    ],
    "folders": [
      "~/.earthone"
    ],
    "placeholders": [
      "YOUR_CLIENT_ID",
      "YOUR_CLIENT_SECRET",
      "some-client-id",
      "some-client-secret"
    ],
    "pages": {
      "docs": "https://earthone.earthdaily.com/docs/authentication.html",
      "create": "https://app.earthone.earthdaily.com/account/refresh-token",
      "revoke": "https://app.earthone.earthdaily.com/account/refresh-token"
    },
    "pairs": [
      {
        "id": "client_id",
        "secret": [
          "client_secret",
          "refresh_token"
        ]
      }
    ],
    "tokens": [
      {
        "kind": "client-id",
        "name": "EarthOne client id",
        "slots": [
          "client_id"
        ],
        "shape": "{32}",
        "meaning": "identifier",
        "detect": "near-name",
        "certainty": "observed",
        "names": [
          "EARTHONE_CLIENT_ID",
          "client_id"
        ]
      },
      {
        "kind": "client-secret",
        "name": "EarthOne client secret",
        "slots": [
          "client_secret",
          "refresh_token"
        ],
        "shape": "{40,100:base64url}",
        "meaning": "current",
        "detect": "near-name",
        "certainty": "observed",
        "names": [
          "EARTHONE_CLIENT_SECRET",
          "EARTHONE_REFRESH_TOKEN"
        ]
      },
      {
        "kind": "jwt",
        "name": "EarthOne access token (JWT)",
        "slots": [
          "token"
        ],
        "shape": "eyJ{10,:base64url}.{10,:base64url}.{0,:base64url}",
        "meaning": "current",
        "detect": "anywhere",
        "certainty": "enforced",
        "names": [
          "EARTHONE_TOKEN",
          "jwt_token",
          "JWT_TOKEN"
        ],
        "issuers": [
          "https://iam.production.earthone.earthdaily.com"
        ]
      }
    ],
    "lookalikes": [
      {
        "kind": "env",
        "name": "EARTHONE_JWT_TOKEN",
        "instead": "EARTHONE_TOKEN",
        "why": "the client reads EARTHONE_TOKEN"
      },
      {
        "kind": "file",
        "name": "~/.earthone/token_info.json.txt",
        "instead": "~/.earthone/token_info.json",
        "why": "an editor has added .txt to the name"
      },
      {
        "kind": "file",
        "name": "~/.earthone/token-info.json",
        "instead": "~/.earthone/token_info.json",
        "why": "an underscore stands between token and info"
      },
      {
        "kind": "file",
        "name": "~/.earthone/token_info",
        "instead": "~/.earthone/token_info.json",
        "why": "the name ends in .json"
      },
      {
        "kind": "env",
        "name": "DESCARTESLABS_CLIENT_ID",
        "instead": "EARTHONE_CLIENT_ID",
        "why": "EarthOne reads no variable of Descartes Labs",
        "common": true
      },
      {
        "kind": "env",
        "name": "DESCARTESLABS_CLIENT_SECRET",
        "instead": "EARTHONE_CLIENT_SECRET",
        "why": "EarthOne reads no variable of Descartes Labs",
        "common": true
      },
      {
        "kind": "env",
        "name": "DESCARTESLABS_REFRESH_TOKEN",
        "instead": "EARTHONE_REFRESH_TOKEN",
        "why": "EarthOne reads no variable of Descartes Labs",
        "common": true
      },
      {
        "kind": "env",
        "name": "DESCARTESLABS_TOKEN",
        "instead": "EARTHONE_TOKEN",
        "why": "EarthOne reads no variable of Descartes Labs",
        "common": true
      },
      {
        "kind": "file",
        "name": "~/.descarteslabs/token_info.json",
        "instead": "~/.earthone/token_info.json",
        "why": "EarthOne reads no file of Descartes Labs",
        "common": true
      }
    ],
    "versions": [
      {
        "kind": "discontinued",
        "package": "descarteslabs",
        "versions": [
          "4."
        ],
        "fault": "is an empty package: the client was discontinued, and 3.2.2 is its last version",
        "shows": "ModuleNotFoundError: No module named 'descarteslabs'",
        "command": 'python -m pip install "descarteslabs==3.2.2"',
        "otherwise": "Or move to its successor earthdaily-earthone, which reads EARTHONE_* and ~/.earthone instead"
      },
      {
        "kind": "broken",
        "package": "descarteslabs",
        "versions": [
          "3."
        ],
        "with": {
          "package": "setuptools",
          "from": "82"
        },
        "fault": "imports pkg_resources, which this version of setuptools no longer has",
        "shows": "ModuleNotFoundError: No module named 'pkg_resources'",
        "command": 'python -m pip install "setuptools<81"'
      }
    ]
  },
  {
    "schema": 0,
    "id": "earthscope",
    "name": "EarthScope",
    "login": "es login",
    "hosts": [
      "earthscope.org",
      "*.earthscope.org"
    ],
    "folders": [
      "~/.earthscope",
      "~/.config/earthscope-cli",
      "~/Library/Application Support/earthscope-cli"
    ],
    "placeholders": [
      "<your-refresh-token>",
      "YOUR_REFRESH_TOKEN"
    ],
    "pages": {
      "docs": "https://docs.earthscope.org/projects/SDK/en/stable/",
      "create": "https://www.earthscope.org/user/login",
      "revoke": "https://www.earthscope.org/user/login"
    },
    "pairs": [],
    "tokens": [
      {
        "kind": "refresh-token",
        "name": "EarthScope refresh token",
        "slots": [
          "refresh_token"
        ],
        "shape": "{20,200:base64url}",
        "meaning": "current",
        "detect": "near-name",
        "certainty": "observed",
        "names": [
          "ES_OAUTH2__REFRESH_TOKEN",
          "oauth2.refresh_token",
          "refresh_token"
        ]
      },
      {
        "kind": "refresh-token-v1",
        "name": "EarthScope refresh token",
        "slots": [
          "refresh_token"
        ],
        "shape": "v1.M{20,200:base64url}",
        "meaning": "current",
        "detect": "near-name",
        "certainty": "observed",
        "names": [
          "ES_OAUTH2__REFRESH_TOKEN",
          "oauth2.refresh_token",
          "refresh_token"
        ]
      },
      {
        "kind": "access-token",
        "name": "EarthScope access token (JWT)",
        "slots": [
          "access_token"
        ],
        "shape": "eyJ{10,:base64url}.{10,:base64url}.{0,:base64url}",
        "meaning": "current",
        "detect": "anywhere",
        "certainty": "enforced",
        "names": [
          "ES_OAUTH2__ACCESS_TOKEN",
          "access_token"
        ],
        "issuers": [
          "https://login.earthscope.org/"
        ],
        "audiences": [
          "https://api.earthscope.org"
        ]
      },
      {
        "kind": "client-id",
        "name": "EarthScope client id",
        "slots": [
          "client_id"
        ],
        "shape": "{32}",
        "meaning": "identifier",
        "detect": "near-name",
        "certainty": "observed",
        "names": [
          "ES_OAUTH2__CLIENT_ID",
          "oauth2.client_id"
        ]
      }
    ],
    "lookalikes": [
      {
        "kind": "env",
        "name": "ES_OAUTH2_REFRESH_TOKEN",
        "instead": "ES_OAUTH2__REFRESH_TOKEN",
        "why": "two underscores stand between OAUTH2 and REFRESH_TOKEN"
      },
      {
        "kind": "env",
        "name": "ES_OAUTH2_ACCESS_TOKEN",
        "instead": "ES_OAUTH2__ACCESS_TOKEN",
        "why": "two underscores stand between OAUTH2 and ACCESS_TOKEN"
      },
      {
        "kind": "env",
        "name": "ES_REFRESH_TOKEN",
        "instead": "ES_OAUTH2__REFRESH_TOKEN",
        "why": "the setting lies in the group OAUTH2"
      },
      {
        "kind": "env",
        "name": "OAUTH2__REFRESH_TOKEN",
        "instead": "ES_OAUTH2__REFRESH_TOKEN",
        "why": "the prefix ES_ is missing"
      },
      {
        "kind": "env",
        "name": "EARTHSCOPE_OAUTH2__REFRESH_TOKEN",
        "instead": "ES_OAUTH2__REFRESH_TOKEN",
        "why": "the prefix is ES_"
      },
      {
        "kind": "env",
        "name": "EARTHSCOPE_REFRESH_TOKEN",
        "instead": "ES_OAUTH2__REFRESH_TOKEN",
        "why": "the prefix is ES_, and the setting lies in the group OAUTH2"
      },
      {
        "kind": "env",
        "name": "EARTHSCOPE_TOKEN",
        "instead": "ES_OAUTH2__REFRESH_TOKEN",
        "why": "the prefix is ES_, and the setting lies in the group OAUTH2"
      },
      {
        "kind": "file",
        "name": "~/.earthscope/.env",
        "instead": "~/.earthscope/config.toml",
        "why": "the SDK's documents list .env files, but it is given none to read"
      },
      {
        "kind": "file",
        "name": "~/.earthscope/tokens.json",
        "instead": "~/.earthscope/default/tokens.json",
        "why": "it belongs into the folder of its profile"
      },
      {
        "kind": "file",
        "name": "~/.earthscope/default/token.json",
        "instead": "~/.earthscope/default/tokens.json",
        "why": "the name is tokens.json"
      },
      {
        "kind": "file",
        "name": "~/.earthscope/default/tokens.json.txt",
        "instead": "~/.earthscope/default/tokens.json",
        "why": "an editor has added .txt to the name"
      },
      {
        "kind": "file",
        "name": "~/.earthscope/default/sso_tokens.json",
        "instead": "~/.earthscope/default/tokens.json",
        "why": "the old name is read in the old folder only"
      },
      {
        "kind": "file",
        "name": "~/.earthscope/config.toml.txt",
        "instead": "~/.earthscope/config.toml",
        "why": "an editor has added .txt to the name"
      }
    ]
  },
  {
    "schema": 0,
    "id": "huggingface",
    "name": "Hugging Face",
    "login": "hf auth login",
    "hosts": [
      "huggingface.co",
      "*.huggingface.co",
      "hf.co"
    ],
    "anonymous": true,
    "folders": [
      "~/.cache/huggingface"
    ],
    "placeholders": [
      "hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "hf_***"
    ],
    "pages": {
      "docs": "https://huggingface.co/docs/huggingface_hub/package_reference/authentication",
      "create": "https://huggingface.co/settings/tokens",
      "revoke": "https://huggingface.co/settings/tokens"
    },
    "pairs": [],
    "tokens": [
      {
        "kind": "token",
        "name": "Hugging Face access token",
        "slots": [
          "token"
        ],
        "shape": "hf_{34}",
        "meaning": "current",
        "detect": "anywhere",
        "certainty": "documented",
        "names": [
          "HF_TOKEN",
          "HUGGING_FACE_HUB_TOKEN",
          "hf_token"
        ]
      },
      {
        "kind": "oauth-token",
        "name": "Hugging Face token of the browser login",
        "slots": [
          "token"
        ],
        "shape": "hf_oauth_{20,:base64url}",
        "meaning": "current",
        "detect": "anywhere",
        "certainty": "observed",
        "names": [
          "HF_TOKEN",
          "hf_token"
        ]
      },
      {
        "kind": "organization-token",
        "name": "Hugging Face organization token",
        "slots": [],
        "shape": "api_org_{34}",
        "meaning": "wrong-kind",
        "detect": "anywhere",
        "certainty": "documented",
        "names": [
          "HF_TOKEN"
        ]
      }
    ],
    "lookalikes": [
      {
        "kind": "env",
        "name": "HF_API_TOKEN",
        "instead": "HF_TOKEN",
        "why": "huggingface_hub does not read it"
      },
      {
        "kind": "env",
        "name": "HUGGINGFACE_TOKEN",
        "instead": "HF_TOKEN",
        "why": "huggingface_hub does not read it"
      },
      {
        "kind": "env",
        "name": "HF_ACCESS_TOKEN",
        "instead": "HF_TOKEN",
        "why": "huggingface_hub does not read it"
      },
      {
        "kind": "env",
        "name": "HUGGINGFACEHUB_API_TOKEN",
        "instead": "HF_TOKEN",
        "why": "only LangChain reads it",
        "common": true
      },
      {
        "kind": "file",
        "name": "~/.huggingface/token",
        "instead": "~/.cache/huggingface/token",
        "why": "it was read before huggingface_hub 0.14"
      }
    ],
    "probe": {
      "method": "GET",
      "path": "/api/whoami-v2",
      "server": "endpoint",
      "slot": "token",
      "header": "authorization",
      "prefix": "Bearer ",
      "library": "httpx",
      "account": "name",
      "groups": "orgs.name",
      "rejected": [
        401
      ],
      "denied": [
        403
      ]
    },
    "errors": [
      {
        "says": "The token from HF_TOKEN environment variable is invalid",
        "cause": "HF_TOKEN is bad, and hides a login that may be good",
        "remedy": "unset HF_TOKEN, or replace it"
      },
      {
        "says": "Invalid user token. The token stored is invalid",
        "cause": "the token file is out of date",
        "remedy": "run hf auth login --force"
      },
      {
        "says": "but no token found",
        "cause": "no place holds a token",
        "remedy": "run hf auth login, or set HF_TOKEN"
      },
      {
        "says": "not an organization token",
        "cause": "organization tokens (api_org_\u2026) are refused",
        "remedy": "make a personal token"
      },
      {
        "says": "HF_OIDC_RESOURCE is set but no OIDC id token is available",
        "cause": "HF_OIDC_RESOURCE is meant for CI jobs, and hides every other place",
        "remedy": "unset HF_OIDC_RESOURCE"
      },
      {
        "says": "could not be refreshed (session expired or revoked)",
        "cause": "the refresh token of the browser login was revoked, or is too old",
        "remedy": "run hf auth login"
      },
      {
        "says": "Error parsing stored tokens file",
        "cause": "stored_tokens is no INI file, and counts as empty",
        "remedy": "delete it and run hf auth login"
      }
    ],
    "declared": [
      {
        "id": "huggingface",
        "package": "huggingface-hub",
        "versions": [
          "2."
        ],
        "signOfUse": true,
        "recording-label": "one",
        "pairing": "per-field",
        "kinds": [],
        "leeway": 0,
        "slots": [
          {
            "name": "token",
            "required": false,
            "public": false
          }
        ],
        "selectors": [],
        "paths": [
          {
            "name": "home",
            "present": "set",
            "parts": [
              "~"
            ],
            "expand": [
              "user"
            ],
            "pathlib": false
          },
          {
            "name": "cache",
            "env": "XDG_CACHE_HOME",
            "present": "set",
            "parts": [
              "{home}",
              ".cache"
            ],
            "expand": [],
            "pathlib": false
          },
          {
            "name": "hf_home",
            "env": "HF_HOME",
            "present": "set",
            "parts": [
              "{cache}",
              "huggingface"
            ],
            "expand": [
              "user",
              "variables"
            ],
            "pathlib": false
          },
          {
            "name": "token_path",
            "env": "HF_TOKEN_PATH",
            "present": "set",
            "parts": [
              "{hf_home}",
              "token"
            ],
            "expand": [
              "user",
              "variables"
            ],
            "pathlib": false
          },
          {
            "name": "stored",
            "present": "set",
            "parts": [
              "{token_path:folder}",
              "stored_tokens"
            ],
            "expand": [],
            "pathlib": false
          },
          {
            "name": "token_path",
            "present": "set",
            "parts": [
              "{home}",
              ".cache",
              "huggingface_staging",
              "token"
            ],
            "expand": [],
            "when": {
              "env": "HUGGINGFACE_CO_STAGING",
              "is": "true"
            },
            "pathlib": false
          },
          {
            "name": "token",
            "present": "set",
            "parts": [
              "{token_path}"
            ],
            "expand": [],
            "pathlib": true
          }
        ],
        "settings": [
          {
            "name": "endpoint",
            "env": "HF_ENDPOINT",
            "present": "set",
            "default": "https://huggingface.co",
            "trimEnd": "/"
          },
          {
            "name": "endpoint",
            "when": {
              "env": "HUGGINGFACE_CO_STAGING",
              "is": "true"
            },
            "present": "set",
            "default": "https://hub-ci.huggingface.co"
          },
          {
            "name": "offline",
            "env": "HF_HUB_OFFLINE",
            "when": {
              "env": "HF_HUB_OFFLINE",
              "is": "true"
            },
            "present": "set",
            "default": ""
          }
        ],
        "sources": [
          {
            "opened": "if-needed",
            "partial": {
              "do": "next"
            },
            "fields": [
              {
                "slot": "token",
                "names": [
                  "token"
                ],
                "legacy": [],
                "present": "set",
                "clean": [],
                "coalesce": "raw",
                "cleaned": "set"
              }
            ],
            "kind": "argument"
          },
          {
            "kind": "built-in",
            "name": "hf-oidc",
            "when": {
              "slot": "token",
              "held": false
            }
          },
          {
            "opened": "if-needed",
            "partial": {
              "do": "next"
            },
            "fields": [
              {
                "slot": "token",
                "names": [
                  "HF_TOKEN"
                ],
                "legacy": [
                  "HUGGING_FACE_HUB_TOKEN"
                ],
                "present": "nonEmpty",
                "clean": [
                  "remove-newlines",
                  "trim"
                ],
                "coalesce": "raw",
                "cleaned": "nonEmpty"
              }
            ],
            "kind": "env"
          },
          {
            "opened": "if-needed",
            "partial": {
              "do": "next"
            },
            "fields": [
              {
                "slot": "token",
                "names": [],
                "legacy": [],
                "present": "set",
                "clean": [
                  "remove-newlines",
                  "trim"
                ],
                "coalesce": "raw",
                "cleaned": "nonEmpty"
              }
            ],
            "kind": "file",
            "path": "token",
            "format": "raw",
            "check": "open",
            "problems": {
              "missing": {
                "do": "next"
              },
              "unreadable": {
                "do": "fatal"
              },
              "encoding": {
                "do": "fatal"
              }
            }
          }
        ],
        "hooks": [
          "hf-stored-tokens"
        ],
        "steps": [
          {
            "when": [
              {
                "argument": "token",
                "equals": "true"
              },
              {
                "slot": "token",
                "held": false
              }
            ],
            "do": "raise",
            "phase": "send",
            "class": "huggingface_hub.errors.LocalTokenNotFoundError",
            "message": "Token is required (`token=True`), but no token found. You need to provide a token or be logged in to Hugging Face with `hf auth login` or `huggingface_hub.login`. See https://huggingface.co/settings/tokens."
          },
          {
            "when": [
              {
                "argument": "token",
                "equals": "false"
              }
            ],
            "do": "withhold",
            "why": "token=False"
          },
          {
            "when": [
              {
                "env": "HF_HUB_DISABLE_IMPLICIT_TOKEN",
                "is": "true"
              },
              {
                "argument": "token",
                "equals": "none"
              }
            ],
            "do": "withhold",
            "why": "HF_HUB_DISABLE_IMPLICIT_TOKEN is set"
          }
        ],
        "wire": [
          {
            "slot": "token",
            "auth": "header",
            "header": "Authorization",
            "prefix": "Bearer ",
            "checks": [
              "latin-1",
              "ascii"
            ]
          }
        ]
      }
    ]
  }
];

// part:dist/parts/chunk-KCKQVATM.js
var chunk_KCKQVATM_exports = {};
__export(chunk_KCKQVATM_exports, {
  guardedSecrets: () => guardedSecrets,
  holdsSecret: () => holdsSecret,
  maskGuarded: () => maskGuarded,
  maskTokens: () => maskTokens,
  maskedSecret: () => maskedSecret
});

// part:dist/parts/chunk-HCJOIG7Y.js
var chunk_HCJOIG7Y_exports = {};
__export(chunk_HCJOIG7Y_exports, {
  stripControls: () => stripControls
});
var harmful = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;
function stripControls(text2) {
  if (!/[^ -~]/.test(text2)) return text2;
  return text2.replace(harmful, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

// part:dist/parts/chunk-JPU7VOLJ.js
var chunk_JPU7VOLJ_exports = {};
__export(chunk_JPU7VOLJ_exports, {
  Secret: () => Secret,
  liveSecrets: () => liveSecrets,
  reprBytes: () => reprBytes,
  reprFloat: () => reprFloat,
  reprStr: () => reprStr
});
var live = /* @__PURE__ */ new Set();
var masked = "[secret]";
var Secret = class {
  #text;
  constructor(text2) {
    this.#text = text2;
    live.add(new WeakRef(this));
  }
  /** The text itself, for a replay's own comparisons and for the probe's request. */
  reveal() {
    return this.#text;
  }
  /** In characters (Unicode code points), as Python counts them. */
  get length() {
    return [...this.#text].length;
  }
  /** Whether this text is the other's beginning (`prefix`), its end (`suffix`), the same, or none of these. */
  relation(other2) {
    if (this.#text === other2.#text) return "same";
    if (this.#text === "") return "other";
    if (other2.#text.startsWith(this.#text)) return "prefix";
    return other2.#text.endsWith(this.#text) ? "suffix" : "other";
  }
  toString() {
    return masked;
  }
  toJSON() {
    return masked;
  }
  get [Symbol.toStringTag]() {
    return "secret";
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return masked;
  }
};
function* liveSecrets() {
  for (const reference of live) {
    const secret = reference.deref();
    if (secret) yield secret;
    else live.delete(reference);
  }
}
function reprStr(text2) {
  const quote = text2.includes("'") && !text2.includes('"') ? '"' : "'";
  let out = quote;
  for (const char of text2) out += reprChar(char, quote);
  return out + quote;
}
function reprBytes(bytes) {
  const quote = bytes.includes(39) && !bytes.includes(34) ? '"' : "'";
  let out = `b${quote}`;
  for (const byte of bytes) {
    const char = String.fromCharCode(byte);
    out += byte >= 127 ? hex("x", byte, 2) : reprChar(char, quote);
  }
  return out + quote;
}
function reprFloat(text2) {
  const value = Number(text2);
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const exp = Number(exponent);
  if (exp < -4 || exp >= 16) {
    const tail = digits.length > 1 ? `.${digits.slice(1)}` : "";
    const size = String(Math.abs(exp)).padStart(2, "0");
    return `${sign}${digits.slice(0, 1)}${tail}e${exp < 0 ? "-" : "+"}${size}`;
  }
  if (exp < 0) return `${sign}0.${"0".repeat(-exp - 1)}${digits}`;
  const whole = digits.slice(0, exp + 1).padEnd(exp + 1, "0");
  return `${sign}${whole}.${digits.slice(exp + 1) || "0"}`;
}
function reprChar(char, quote) {
  if (char === "\\" || char === quote) return `\\${char}`;
  if (char === "\n") return "\\n";
  if (char === "\r") return "\\r";
  if (char === "	") return "\\t";
  const code = char.codePointAt(0) ?? 0;
  if (code >= 32 && code < 127) return char;
  if (!/[\p{C}\p{Z}]/u.test(char)) return char;
  if (code <= 255) return hex("x", code, 2);
  return code <= 65535 ? hex("u", code, 4) : hex("U", code, 8);
}
function hex(letter, code, width) {
  return `\\${letter}${code.toString(16).padStart(width, "0")}`;
}

// part:dist/parts/chunk-KCKQVATM.js
var import_node_util = require("node:util");
function textReadings(text2) {
  const whole = wellFormed(text2);
  const readings = /* @__PURE__ */ new Set([whole, joinedLines(whole, ""), joinedLines(whole, " ")]);
  let newest = [...readings];
  for (let round = 0; round < 3 && newest.length > 0; round += 1) {
    const next2 = newest.flatMap((each) => [
      unescaped(each),
      percentDecoded(each),
      percentDecoded(each, " "),
      entitiesDecoded(each)
    ]);
    newest = [...new Set(next2)].filter((each) => !readings.has(each));
    for (const each of newest) readings.add(each);
  }
  return [...readings];
}
function wellFormed(text2) {
  return /[\ud800-\udfff]/.test(text2) ? text2.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD") : text2;
}
var named = {
  n: "\n",
  r: "\r",
  t: "	",
  b: "\b",
  f: "\f",
  v: "\v",
  a: "\x07",
  e: "\x1B",
  0: "\0"
};
function unescaped(text2) {
  if (!text2.includes("\\")) return text2;
  const escapes2 = /\\(?:u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/gs;
  const plain4 = text2.replace(escapes2, (_, braced, long, short, byte, character) => {
    if (character !== void 0) return named[character] ?? character;
    const code = Number.parseInt(braced ?? long ?? short ?? byte, 16);
    return code > 65535 ? codePoint(code) : String.fromCharCode(code);
  });
  return wellFormed(plain4);
}
function codePoint(code) {
  return code <= 1114111 ? String.fromCodePoint(code) : "\uFFFD";
}
function percentDecoded(text2, plus = "+") {
  if (!text2.includes("%")) return text2;
  return text2.replaceAll("+", plus).replace(/(?:%[0-9a-f]{2})+/gi, (run2) => Buffer.from(run2.replaceAll("%", ""), "hex").toString("utf8"));
}
var entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function entitiesDecoded(text2) {
  if (!text2.includes("&")) return text2;
  return text2.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (all2, name, decimal, hex2) => {
      if (name !== void 0) return entities[name.toLowerCase()] ?? all2;
      return codePoint(decimal === void 0 ? Number.parseInt(hex2, 16) : Number(decimal));
    }
  );
}
function joinedLines(text2, between) {
  const plain4 = text2.includes("\x1B") ? (0, import_node_util.stripVTControlCharacters)(text2) : text2;
  return plain4.includes("\n") ? plain4.replace(/[ \t]*\r?\n[ \t]*/g, between) : plain4;
}
var shortestGuarded = 8;
var encoder = new TextEncoder();
function secretForms(text2) {
  const whole = wellFormed(text2);
  const bytes = encoder.encode(whole);
  const plain4 = longestFirst([whole, ...[0, 1, 2].flatMap((before) => base64Cores(bytes, before))]);
  const escaped2 = longestFirst([
    ...[whole, text2].flatMap(escapedForms),
    inner(reprBytes(bytes).slice(1)),
    percentEncoded(bytes, /[A-Za-z0-9\-_.!~*'()]/),
    percentEncoded(bytes, /[A-Za-z0-9\-_.~/]/),
    percentEncoded(bytes, /[A-Za-z0-9\-_.~]/),
    percentEncoded(bytes, /[A-Za-z0-9\-_.*]/).replaceAll("%20", "+")
  ]);
  return { plain: plain4, escaped: escaped2.filter((form) => !plain4.includes(form)) };
}
function escapedForms(text2) {
  const json = inner(JSON.stringify(text2));
  return [json, asciiOnly(json), inner(JSON.stringify(json)), inner(reprStr(text2)), stripControls(text2)];
}
function longestFirst(forms) {
  return [...new Set(forms)].filter((form) => form.length >= shortestGuarded).sort((a, b) => b.length - a.length);
}
function inner(quoted) {
  return quoted.slice(1, -1);
}
function asciiOnly(json) {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function percentEncoded(bytes, plain4) {
  let encoded = "";
  for (const byte of bytes) {
    const character = String.fromCharCode(byte);
    encoded += plain4.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return encoded;
}
function base64Cores(bytes, before) {
  const padded = new Uint8Array(before + bytes.length);
  padded.set(bytes, before);
  const first2 = Math.ceil(before * 8 / 6);
  const end = Math.floor(padded.length * 8 / 6);
  return ["base64", "base64url"].map((encoding) => Buffer.from(padded).toString(encoding).slice(first2, end));
}
var maskedSecret = "[secret]";
var formsOf = /* @__PURE__ */ new WeakMap();
function guardedSecrets(secrets, exempt = () => false) {
  const guarded = /* @__PURE__ */ new Map();
  for (const secret of secrets) {
    if (exempt(secret)) continue;
    const forms = formsOf.get(secret) ?? formsOfCores(secret, guarded);
    formsOf.set(secret, forms);
    for (const [text2, each] of forms) guarded.set(text2, each);
  }
  return guarded;
}
function holdsSecret(text2, secrets) {
  if (secrets.size === 0 || text2.length < shortestGuarded) return false;
  const [first2 = "", ...others] = textReadings(text2);
  for (const { plain: plain4, escaped: escaped2 } of secrets.values()) {
    if (plain4.some((form) => first2.includes(form)) || escaped2.some((form) => first2.includes(form))) return true;
    if (plain4.some((form) => others.some((reading) => reading.includes(form)))) return true;
  }
  return false;
}
function formsOfCores(secret, known2) {
  const text2 = secret.reveal();
  const trimmed = text2.trim();
  const unquoted2 = trimmed.replace(/^(["'`])(.*)\1$/s, "$2").trim();
  const bare4 = unquoted2.replace(/^(?:Bearer|Basic|Token) +/i, "");
  const cores = new Set([text2, trimmed, unquoted2, bare4].filter((each) => isGuarded(each)));
  return new Map([...cores].map((each) => [each, known2.get(each) ?? secretForms(each)]));
}
function isGuarded(text2) {
  return [...text2].length >= shortestGuarded && text2.trim() !== "" && text2 !== maskedSecret;
}
function maskTokens(text2, secrets) {
  return maskGuarded(text2, guardedSecrets(secrets));
}
function maskGuarded(text2, secrets) {
  if (!holdsSecret(text2, secrets)) return text2;
  const forms = [...secrets.values()].flatMap(({ plain: plain4, escaped: escaped2 }) => [...plain4, ...escaped2]).sort((a, b) => b.length - a.length);
  const masked4 = forms.reduce((rest, form) => rest.replaceAll(form, maskedSecret), wellFormed(text2));
  if (!holdsSecret(masked4, secrets)) return masked4;
  const lines = masked4.split("\n").map((line) => holdsSecret(line, secrets) ? maskedSecret : line);
  const joined2 = lines.join("\n");
  return holdsSecret(joined2, secrets) ? maskedSecret : joined2;
}

// part:dist/parts/chunk-7RW4BVEI.js
var oneWord = /^[A-Za-z]{1,15}$/;
var publicText;
function isPublicText(secret) {
  const text2 = secret.reveal();
  if (oneWord.test(text2)) return true;
  publicText ??= JSON.stringify(catalog);
  return publicText.includes(text2);
}
var longName = /[^\s/\\:;,"'`()<>[\]{}|&*?!#^$]{16,}/gu;
var separators = /[-_.@=+~%]+/u;
var asciiWord = /^(?:[A-Z]?[a-z]{0,14}|[A-Z]{0,15})\d{0,4}$|^\d{1,8}$/;
var word = new RegExp("^(?:\\p{Lu}?\\p{Ll}{0,14}|\\p{Lu}{0,15}|\\p{Lo}{0,15})\\d{0,4}$|^\\d{1,8}$", "u");
var cacheName = /^jwt_token_[0-9a-f]{40}\.json$/;
var pythonClass = /^[A-Za-z]{1,40}(?:Error|Warning|Exception)$|^(?:[A-Z][a-z]{2,11}){2,4}$/;
var pathOrAddress = /^(?:~?\/|\.{1,2}\/|[A-Za-z]:[\\/]|[a-z]+:\/\/)/;
function maskRandomNames(text2, mask2) {
  return text2.replace(longName, (name) => isPlainName(name) ? name : mask2);
}
function isPlainValue(value) {
  if ([...value].length < 16) return true;
  const names = pathOrAddress.test(value) ? value.replace(pathOrAddress, "").split(/[\\/:]/) : [value];
  return names.every(
    (name) => (/^[\w.@~ -]*$/.test(name) || /^[\p{L}\p{N}_.@~ -]*$/u.test(name)) && name.split(" ").every(isPlainName)
  );
}
function isPlainName(name) {
  return name.length < 16 || cacheName.test(name) || name.split(separators).every(isWord);
}
function isWord(part) {
  return asciiWord.test(part) || pythonClass.test(part) || /[^ -~]/.test(part) && word.test(part);
}
function showFor(report) {
  const masked4 = maskerFor(report);
  return (text2) => stripControls(masked4(text2));
}
function maskerFor(report) {
  const settings = report.platforms.flatMap(({ clients }) => clients).flatMap((client) => Object.values(client.settings));
  const given = settings.filter(({ place }) => place.kind !== "default").map(({ value }) => withTilde(value, report.home));
  const odd = given.filter((value) => !isPlainValue(value)).map((value) => new Secret(value));
  const guarded = guardedSecrets([...liveSecrets(), ...odd], isPublicText);
  if (report.namesMasked) return (text2) => maskGuarded(text2, guarded);
  const known2 = /* @__PURE__ */ new Map();
  return (text2) => {
    const masked4 = known2.get(text2) ?? maskRandomNames(maskGuarded(text2, guarded), maskedSecret);
    known2.set(text2, masked4);
    return masked4;
  };
}
function maskCacheHash(text2) {
  return text2.replace(/jwt_token_[0-9a-f]{40}\.json/g, "jwt_token_[hash].json");
}
function labelValues() {
  const known2 = [];
  return (secret) => {
    const index = known2.findIndex((each) => each.relation(secret) === "same");
    return letters(index === -1 ? known2.push(secret) - 1 : index);
  };
}
function letters(index) {
  const last = String.fromCharCode(65 + index % 26);
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

// part:dist/parts/chunk-ZC4KBE5D.js
var ANSI_BACKGROUND_OFFSET = 10;
var wrapAnsi16 = (offset = 0) => (code) => `\x1B[${code + offset}m`;
var wrapAnsi256 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`;
var wrapAnsi16m = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`;
var styles = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright: [90, 39],
    gray: [90, 39],
    // Alias of `blackBright`
    grey: [90, 39],
    // Alias of `blackBright`
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright: [100, 49],
    bgGray: [100, 49],
    // Alias of `bgBlackBright`
    bgGrey: [100, 49],
    // Alias of `bgBlackBright`
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  }
};
var modifierNames = Object.keys(styles.modifier);
var foregroundColorNames = Object.keys(styles.color);
var backgroundColorNames = Object.keys(styles.bgColor);
var colorNames = [...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
  const codes = /* @__PURE__ */ new Map();
  for (const [groupName, group] of Object.entries(styles)) {
    for (const [styleName, style] of Object.entries(group)) {
      styles[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      };
      group[styleName] = styles[styleName];
      codes.set(style[0], style[1]);
    }
    Object.defineProperty(styles, groupName, {
      value: group,
      enumerable: false
    });
  }
  Object.defineProperty(styles, "codes", {
    value: codes,
    enumerable: false
  });
  styles.color.close = "\x1B[39m";
  styles.bgColor.close = "\x1B[49m";
  styles.color.ansi = wrapAnsi16();
  styles.color.ansi256 = wrapAnsi256();
  styles.color.ansi16m = wrapAnsi16m();
  styles.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
  Object.defineProperties(styles, {
    rgbToAnsi256: {
      value(red, green, blue) {
        if (red === green && green === blue) {
          if (red < 8) {
            return 16;
          }
          if (red > 248) {
            return 231;
          }
          return Math.round((red - 8) / 247 * 24) + 232;
        }
        return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
      },
      enumerable: false
    },
    hexToRgb: {
      value(hex2) {
        const matches3 = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex2.toString(16));
        if (!matches3) {
          return [0, 0, 0];
        }
        let [colorString] = matches3;
        if (colorString.length === 3) {
          colorString = [...colorString].map((character) => character + character).join("");
        }
        const integer = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise */
          integer >> 16 & 255,
          integer >> 8 & 255,
          integer & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: false
    },
    hexToAnsi256: {
      value: (hex2) => styles.rgbToAnsi256(...styles.hexToRgb(hex2)),
      enumerable: false
    },
    ansi256ToAnsi: {
      value(code) {
        if (code < 8) {
          return 30 + code;
        }
        if (code < 16) {
          return 90 + (code - 8);
        }
        let red;
        let green;
        let blue;
        if (code >= 232) {
          red = ((code - 232) * 10 + 8) / 255;
          green = red;
          blue = red;
        } else {
          code -= 16;
          const remainder = code % 36;
          red = Math.floor(code / 36) / 5;
          green = Math.floor(remainder / 6) / 5;
          blue = remainder % 6 / 5;
        }
        const value = Math.max(red, green, blue) * 2;
        if (value === 0) {
          return 30;
        }
        let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
        if (value === 2) {
          result += 60;
        }
        return result;
      },
      enumerable: false
    },
    rgbToAnsi: {
      value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
      enumerable: false
    },
    hexToAnsi: {
      value: (hex2) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex2)),
      enumerable: false
    }
  });
  return styles;
}
var ansiStyles = assembleStyles();
var ansi_styles_default = ansiStyles;
var supports_color_default = { stdout: false, stderr: false };
function stringReplaceAll(string, substring, replacer) {
  let index = string.indexOf(substring);
  if (index === -1) {
    return string;
  }
  const substringLength = substring.length;
  let endIndex = 0;
  let returnValue = "";
  do {
    returnValue += string.slice(endIndex, index) + substring + replacer;
    endIndex = index + substringLength;
    index = string.indexOf(substring, endIndex);
  } while (index !== -1);
  returnValue += string.slice(endIndex);
  return returnValue;
}
function stringEncaseCRLFWithFirstIndex(string, prefix, postfix, index) {
  let endIndex = 0;
  let returnValue = "";
  do {
    const gotCR = string[index - 1] === "\r";
    returnValue += string.slice(endIndex, gotCR ? index - 1 : index) + prefix + (gotCR ? "\r\n" : "\n") + postfix;
    endIndex = index + 1;
    index = string.indexOf("\n", endIndex);
  } while (index !== -1);
  returnValue += string.slice(endIndex);
  return returnValue;
}
var { stdout: stdoutColor, stderr: stderrColor } = supports_color_default;
var GENERATOR = /* @__PURE__ */ Symbol("GENERATOR");
var STYLER = /* @__PURE__ */ Symbol("STYLER");
var IS_EMPTY = /* @__PURE__ */ Symbol("IS_EMPTY");
var levelMapping = [
  "ansi",
  "ansi",
  "ansi256",
  "ansi16m"
];
var styles2 = /* @__PURE__ */ Object.create(null);
var applyOptions = (object, options = {}) => {
  if (options.level && !(Number.isInteger(options.level) && options.level >= 0 && options.level <= 3)) {
    throw new Error("The `level` option should be an integer from 0 to 3");
  }
  const colorLevel = stdoutColor ? stdoutColor.level : 0;
  object.level = options.level === void 0 ? colorLevel : options.level;
};
var Chalk = class {
  constructor(options) {
    return chalkFactory(options);
  }
};
var chalkFactory = (options) => {
  const chalk2 = (...strings) => strings.join(" ");
  applyOptions(chalk2, options);
  Object.setPrototypeOf(chalk2, createChalk.prototype);
  return chalk2;
};
function createChalk(options) {
  return chalkFactory(options);
}
Object.setPrototypeOf(createChalk.prototype, Function.prototype);
for (const [styleName, style] of Object.entries(ansi_styles_default)) {
  styles2[styleName] = {
    get() {
      const builder = createBuilder(this, createStyler(style.open, style.close, this[STYLER]), this[IS_EMPTY]);
      Object.defineProperty(this, styleName, { value: builder });
      return builder;
    }
  };
}
styles2.visible = {
  get() {
    const builder = createBuilder(this, this[STYLER], true);
    Object.defineProperty(this, "visible", { value: builder });
    return builder;
  }
};
var getModelAnsi = (model, level, type, ...arguments_) => {
  if (model === "rgb") {
    if (level === "ansi16m") {
      return ansi_styles_default[type].ansi16m(...arguments_);
    }
    if (level === "ansi256") {
      return ansi_styles_default[type].ansi256(ansi_styles_default.rgbToAnsi256(...arguments_));
    }
    return ansi_styles_default[type].ansi(ansi_styles_default.rgbToAnsi(...arguments_));
  }
  if (model === "hex") {
    return getModelAnsi("rgb", level, type, ...ansi_styles_default.hexToRgb(...arguments_));
  }
  return ansi_styles_default[type][model](...arguments_);
};
var usedModels = ["rgb", "hex", "ansi256"];
for (const model of usedModels) {
  styles2[model] = {
    get() {
      const { level } = this;
      return function(...arguments_) {
        const styler = createStyler(getModelAnsi(model, levelMapping[level], "color", ...arguments_), ansi_styles_default.color.close, this[STYLER]);
        return createBuilder(this, styler, this[IS_EMPTY]);
      };
    }
  };
  const bgModel = "bg" + model[0].toUpperCase() + model.slice(1);
  styles2[bgModel] = {
    get() {
      const { level } = this;
      return function(...arguments_) {
        const styler = createStyler(getModelAnsi(model, levelMapping[level], "bgColor", ...arguments_), ansi_styles_default.bgColor.close, this[STYLER]);
        return createBuilder(this, styler, this[IS_EMPTY]);
      };
    }
  };
}
var proto = Object.defineProperties(() => {
}, {
  ...styles2,
  level: {
    enumerable: true,
    get() {
      return this[GENERATOR].level;
    },
    set(level) {
      this[GENERATOR].level = level;
    }
  }
});
var createStyler = (open2, close2, parent) => {
  let openAll;
  let closeAll;
  if (parent === void 0) {
    openAll = open2;
    closeAll = close2;
  } else {
    openAll = parent.openAll + open2;
    closeAll = close2 + parent.closeAll;
  }
  return {
    open: open2,
    close: close2,
    openAll,
    closeAll,
    parent
  };
};
var createBuilder = (self, _styler, _isEmpty) => {
  const builder = (...arguments_) => applyStyle(builder, arguments_.length === 1 ? "" + arguments_[0] : arguments_.join(" "));
  Object.setPrototypeOf(builder, proto);
  builder[GENERATOR] = self;
  builder[STYLER] = _styler;
  builder[IS_EMPTY] = _isEmpty;
  return builder;
};
var applyStyle = (self, string) => {
  if (self.level <= 0 || !string) {
    return self[IS_EMPTY] ? "" : string;
  }
  let styler = self[STYLER];
  if (styler === void 0) {
    return string;
  }
  const { openAll, closeAll } = styler;
  if (string.includes("\x1B")) {
    while (styler !== void 0) {
      string = stringReplaceAll(string, styler.close, styler.open);
      styler = styler.parent;
    }
  }
  const lfIndex = string.indexOf("\n");
  if (lfIndex !== -1) {
    string = stringEncaseCRLFWithFirstIndex(string, closeAll, openAll, lfIndex);
  }
  return openAll + string + closeAll;
};
Object.defineProperties(createChalk.prototype, styles2);
var chalk = createChalk();
var chalkStderr = createChalk({ level: stderrColor ? stderrColor.level : 0 });
function wrapText(text2, columns) {
  const lines = [];
  let line = "";
  for (const word2 of text2.split(" ").filter(Boolean)) {
    const longer = line === "" ? word2 : `${line} ${word2}`;
    if (line !== "" && columnCount(longer) > columns) {
      lines.push(line);
      line = word2;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
var wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
var narrowOnly = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/;
function columnCount(text2) {
  if (narrowOnly.test(text2)) return text2.length;
  let columns = 0;
  for (const character of text2) {
    if (!new RegExp("\\p{M}", "u").test(character)) columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}
function padTo(text2, columns) {
  return text2 + " ".repeat(Math.max(0, columns - columnCount(text2)));
}
function spacedBlocks(blocks) {
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, index) => index === 0 ? lines : ["", ...lines]);
}
function textOfLines(lines) {
  return lines.map((line) => `${line.trimEnd()}
`).join("");
}
var gap = 2;
var leastWords = 26;
function twoColumns(rows, columns, hang = gap) {
  const widest = (each, part) => Math.max(0, ...each.map((row) => columnCount(row[part])));
  const room = Math.min(leastWords, widest(rows, "words"));
  const fits = ({ name }) => columns - columnCount(name) - gap >= room;
  const nameColumns = widest(rows.filter(fits), "name");
  return rows.flatMap((row) => {
    const { name, words: words4, below = "", paintName = same, paintWords = same } = row;
    const hung = (text2) => wrapText(text2, columns - hang).map((line) => " ".repeat(hang) + paintWords(line));
    if (!fits(row)) return [...nameLines(name, columns, hang, paintName), ...hung(words4), ...hung(below)];
    const [first2, ...rest] = wrapText(words4, columns - nameColumns - gap);
    const head = first2 === void 0 ? paintName(name) : paintName(padTo(name, nameColumns)) + " ".repeat(gap) + paintWords(first2);
    return [head, ...rest.map((line) => " ".repeat(nameColumns + gap) + paintWords(line)), ...hung(below)];
  });
}
function nameLines(name, columns, hang, paint) {
  const end = name.lastIndexOf(" (");
  if (end <= 0 || columnCount(name) <= columns) return [paint(name)];
  return [paint(name.slice(0, end)), " ".repeat(hang) + paint(name.slice(end + 1))];
}
function same(text2) {
  return text2;
}
function pageOf(report, screen) {
  const show = showFor(report);
  return {
    screen,
    report,
    glyphs: glyphsOf(screen.unicode),
    // The sixteen basic colours are in every terminal's theme: no more is used.
    paint: new Chalk({ level: screen.colour ? 1 : 0 }),
    show: screen.unicode ? show : (text2) => asciiText(show(text2)),
    labelOf: labelValues()
  };
}
function signOf(severity, { glyphs, paint }) {
  switch (severity) {
    case "error":
      return paint.red(glyphs.error);
    case "warning":
      return paint.yellow(glyphs.warning);
    case "note":
      return paint.blue(glyphs.note);
    case "ok":
      return paint.green(glyphs.ok);
    case "skipped":
      return paint.dim(glyphs.skipped);
    case "unknown":
      return paint.yellow(glyphs.unknown);
  }
}
function prose(text2, indent4, { screen }, first2 = "") {
  const lines = wrapText(text2, Math.max(20, screen.width - indent4));
  return lines.map((line, index) => (index === 0 ? first2.padEnd(indent4) : " ".repeat(indent4)) + line);
}
var plain2 = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201C": '"',
  "\u201D": '"',
  "\u2013": "-",
  "\u2014": "-",
  "\u2026": "...",
  "\u2192": "->",
  "\xB7": "-",
  "\xD7": "x"
};
function asciiText(text2) {
  return text2.replace(/[‘’“”–—…→·×]/gu, (character) => plain2[character] ?? character);
}
var unicode = { ok: "\u2713", error: "\u2717", warning: "!", note: "\xB7", skipped: "\u2013", unknown: "?", uses: "\u2192" };
var ascii = { ok: "ok", error: "x", warning: "!", note: ".", skipped: "-", unknown: "?", uses: ">" };
function glyphsOf(canUnicode) {
  return canUnicode ? unicode : ascii;
}
var rowIndent = 6;
var labelWidth = 7;
function labelledRow(label, lines, { paint }) {
  return lines.map(
    (line, index) => " ".repeat(rowIndent) + (index === 0 ? paint.dim(label.padEnd(labelWidth)) : " ".repeat(labelWidth)) + line
  );
}
function linkTo(url, { screen, paint }) {
  const text2 = paint.underline(url);
  return screen.links ? `\x1B]8;;${url}\x1B\\${text2}\x1B]8;;\x1B\\` : text2;
}

// part:dist/parts/chunk-AHMAAL25.js
function usesWords(resolution, page) {
  const places = winningPlaces(resolution, page);
  const uses = places.length > 0 ? `uses ${places.join(", ")}` : "finds no credential";
  return resolution.next === "sends-nothing" && places.length > 0 ? `${uses}, and sends nothing` : uses;
}
function winningPlaces({ chain }, { report, show }) {
  const winners = chain.filter(({ wins, place }) => wins && place.kind !== "default");
  return [...new Set(winners.map(({ place }) => show(placeName(withoutLine(place), report.home))))];
}
function withoutLine(place) {
  return place.kind === "file" ? { kind: "file", path: place.path } : place;
}
function raisedWords({ class: name, message, phase }, { show, report }) {
  const when = { construct: "when it is made", token: "when it asks for a token", send: "at the first request" }[phase];
  const line = message.replaceAll(/\s*\n\s*/g, " ");
  const text2 = report.home && report.home !== "/" ? line.replaceAll(report.home, "~") : line;
  return `${name}${text2 === "" ? "" : `: ${show(text2)}`} (${when})`;
}
var indent = 4;
function clientLines({ clients }, page) {
  const { paint, glyphs, screen } = page;
  const alike = /* @__PURE__ */ new Map();
  for (const resolution of clients) {
    const words4 = usesWords(resolution, page);
    const raised2 = resolution.raises[0];
    const below = raised2 && `raises ${raisedWords(raised2, page)}`;
    const known2 = alike.get(`${words4} ${below}`);
    if (known2) known2.names.push(resolution.client);
    else alike.set(`${words4} ${below}`, { names: [resolution.client], words: words4, below });
  }
  const rows = [...alike.values()].map(({ names, words: words4, below }) => ({
    name: names.join(", "),
    words: words4,
    below,
    paintWords: paint.dim
  }));
  const sign = `  ${paint.dim(glyphs.uses)} `;
  return twoColumns(rows, screen.width - indent).map((line, index) => (index === 0 ? sign : " ".repeat(indent)) + line);
}
function chainLines(resolution, platform, page) {
  const { screen, paint, show } = page;
  const columns = screen.width - 4;
  const head = {
    name: resolution.client,
    words: versionWords(resolution, platform),
    paintName: paint.bold,
    paintWords: paint.dim
  };
  const slots3 = [...new Set(resolution.chain.map(({ slot: slot2 }) => slot2))];
  const entries = slots3.flatMap((slot2) => [
    `    ${slot2}`,
    ...entryLines(
      resolution.chain.filter((entry3) => entry3.slot === slot2),
      page
    )
  ]);
  const said = [
    ...resolution.warnings.map((text2) => `warns: ${show(text2)}`),
    ...resolution.raises.map((raised2) => `raises ${raisedWords(raised2, page)}`),
    ...resolution.gaps.map((text2) => `could not tell: ${show(text2)}`)
  ];
  return [
    ...twoColumns([head], screen.width - 2).map((line) => `  ${line}`),
    ...entries,
    ...settingLines(resolution, page),
    ...said.flatMap((text2) => wrapText(text2, columns)).map((line) => `    ${line}`)
  ];
}
function versionWords({ client, confidence }, { installed }) {
  const found2 = installed.find((each) => each.client === client);
  if (!found2) return "";
  if (found2.version === void 0) return `${found2.package}: no installed version found, the modelled one is assumed`;
  return `${found2.package} ${found2.version} is installed, ${confidence === "modelled" ? "as modelled" : "which is not the modelled version"}`;
}
function entryLines(entries, page) {
  const { screen, paint, glyphs } = page;
  const rows = entries.map(
    (entry3, index) => ({
      name: `${entry3.wins ? glyphs.uses : " "} ${String(index + 1).padStart(2)}  ${entryName(entry3, page)}`,
      words: entryWords(entry3, page),
      ...entry3.wins ? { paintName: paint.bold } : { paintName: paint.dim, paintWords: paint.dim }
    })
  );
  return twoColumns(rows, screen.width - 4, 6).map((line) => `    ${line}`);
}
function entryName({ place, slot: slot2 }, { show, report }) {
  const name = placeName(place, report.home);
  return show(place.kind === "file" && place.key !== void 0 && place.key !== slot2 ? `${name} (${place.key})` : name);
}
function entryWords({ state, value, why, wins, role, problem: problem20, stat: stat2 }, { report, labelOf: labelOf2, show }) {
  const label = value?.is === "known" && value.traits.length > 0 ? `${labelOf2(value.secret)}: ` : "";
  const held2 = value ? `${label}${valueWords(value, report.now)}` : state === "absent" ? "not there" : state;
  const mode = stat2 && stat2.kind === "file" ? `mode ${stat2.mode.toString(8).padStart(4, "0")}` : void 0;
  const wrong = problem20 ? `${problem20.what}${problem20.line ? ` (line ${problem20.line}${problem20.column ? `, column ${problem20.column}` : ""})` : ""}` : void 0;
  const standing = [
    wins ? "wins" : void 0,
    role === "current" ? void 0 : role,
    state === "ignored" ? "passed over" : void 0
  ];
  return [held2, ...standing, mode, wrong && show(wrong), why && show(why)].filter(Boolean).join(", ");
}
function settingLines({ settings }, page) {
  const rows = Object.entries(settings).map(([name, { value, place }]) => ({
    name: page.show(name),
    words: `${page.show(withTilde(value, page.report.home))} (${page.show(placeName(place, page.report.home))})`,
    paintName: page.paint.dim,
    paintWords: page.paint.dim
  }));
  return rows.length === 0 ? [] : ["    settings", ...twoColumns(rows, page.screen.width - 6).map((line) => `      ${line}`)];
}

// part:dist/parts/chunk-GZN5YJJB.js
var chunk_GZN5YJJB_exports = {};
__export(chunk_GZN5YJJB_exports, {
  findingLines: () => findingLines,
  headLines: () => headLines,
  remedyLines: () => remedyLines,
  stepCommand: () => stepCommand
});
function remedyLines(remedies, page) {
  const [{ steps, wontHelp } = { steps: [] }] = remedies;
  const recheck = steps.length > 1 ? steps.at(-1) : void 0;
  const again = recheck?.say === "Then check again" ? recheck : void 0;
  const cure = again ? steps.slice(0, -1) : steps;
  const columns = page.screen.width - rowIndent - labelWidth;
  const commandsOf = (index) => [
    ...new Set(remedies.flatMap((each) => stepCommand(each.steps[index], page) ?? []))
  ];
  const fix = cure.flatMap(
    (step, index) => stepLines(
      step,
      commandsOf(index),
      cure.length > 1 ? `${String(index + 1).padStart(String(cure.length).length)}  ` : "",
      columns,
      page
    )
  );
  const noUse = (wontHelp ?? []).flatMap((text2) => wrapText(page.show(text2), columns));
  return [
    ...labelledRow("fix", remedies.length > 1 ? ["for each of these:", ...fix] : fix, page),
    ...labelledRow("no use", noUse, page),
    ...labelledRow(
      "then",
      again ? stepLines({ ...again, say: "" }, commandsOf(steps.length - 1), "", columns, page) : [],
      page
    )
  ];
}
function stepLines(step, commands3, number, columns, page) {
  const indent4 = " ".repeat(number.length);
  const said = wrapText(
    page.show(step.say) + (commands3.length > 0 || step.url !== void 0 ? ":" : ""),
    columns - number.length
  );
  const lines = [
    ...step.say === "" ? [] : said,
    // Never wrapped: it must work when it is copied.
    ...commands3.map((command3) => `${page.paint.dim("$")} ${page.paint.cyan(command3)}`),
    ...step.url === void 0 ? [] : [linkTo(step.url, page)]
  ];
  return lines.map((line, index) => (index === 0 ? number : indent4) + line);
}
function stepCommand(step, { screen, show }) {
  const line = step && lineFor(step, screen.shell);
  return line !== void 0 && show(line) === line ? withOurName(line, screen.call) : void 0;
}
var ourName = /(^|[;&|] *)auth-doctor(?= |$)/g;
function lineFor({ run: run2 }, shell) {
  return run2?.find((each) => each.shell === shell)?.line;
}
function withOurName(line, call2) {
  return line.replace(ourName, (_, before) => before + call2);
}
var textIndent = 4;
function findingLines(finding, page) {
  const columns = page.screen.width - rowIndent - labelWidth;
  const prose2 = (label, text2) => labelledRow(label, wrapText(page.show(text2), columns), page);
  return [
    ...headLines(finding, page),
    ...labelledRow("seen", evidenceLines(finding, columns, page), page),
    ...whoLines(finding, page, prose2),
    ...prose2("cause", finding.cause),
    ...remedyLines([finding.remedy], page)
  ];
}
function headLines({ severity, message, rule }, page) {
  const { screen, paint, show } = page;
  const columns = screen.width - textIndent;
  const lines = wrapText(show(message), columns);
  const last = lines.at(-1) ?? "";
  const room = columns - columnCount(last) - rule.length;
  const before = (index) => index === 0 ? `  ${signOf(severity, page)}${" ".repeat(Math.max(1, textIndent - 2 - page.glyphs[severity].length))}` : " ".repeat(textIndent);
  const painted = lines.map((line, index) => before(index) + paint.bold(line));
  if (room >= 2) return [...painted.slice(0, -1), `${painted.at(-1) ?? ""}${" ".repeat(room)}${paint.dim(rule)}`];
  return [...painted, " ".repeat(screen.width - rule.length) + paint.dim(rule)];
}
function evidenceLines({ evidence, platform }, columns, page) {
  const secrets = evidence.map((each) => secretAt(each, platform, page));
  const compares = secrets.filter((each) => each !== void 0).length > 1;
  const lines = [];
  let table2 = [];
  const flush = () => {
    lines.push(...twoColumns(table2, columns));
    table2 = [];
  };
  evidence.forEach(({ place, what, wins }, index) => {
    const secret = secrets[index];
    const label = compares && secret ? `${page.labelOf(secret)}: ` : "";
    const words4 = `${label}${page.show(what)}${wins ? ", wins" : ""}`;
    if (place)
      table2.push({
        name: page.show(placeName(place, page.report.home)),
        words: words4,
        ...wins ? { paintName: page.paint.bold } : {}
      });
    else {
      flush();
      lines.push(...wrapText(words4, columns));
    }
  });
  flush();
  return lines;
}
function secretAt({ place }, platform, { report }) {
  if (!place) return void 0;
  const chains = report.platforms.filter(({ id }) => id === platform).flatMap(({ clients }) => clients.flatMap(({ chain }) => chain));
  const value = chains.find((entry3) => placeKey(entry3.place) === placeKey(place) && entry3.value?.is === "known")?.value;
  return value?.is === "known" && value.traits.length > 0 ? value.secret : void 0;
}
function whoLines({ clients, platform }, { report }, prose2) {
  const all2 = report.platforms.find(({ id }) => id === platform)?.clients.map(({ client }) => client) ?? [];
  const spared = all2.filter((client) => !clients.includes(client));
  if (spared.length === 0 || clients.length === 0) return [];
  return prose2("hits", `${clients.join(", ")} (not ${spared.join(", ")})`);
}

// part:dist/parts/chunk-ONTAHXMG.js
var chunk_ONTAHXMG_exports = {};
__export(chunk_ONTAHXMG_exports, {
  gapLines: () => gapLines,
  gapWords: () => gapWords,
  textWithTilde: () => textWithTilde
});
var indent2 = 4;
function gapLines(gaps, page) {
  const signs = /* @__PURE__ */ new Map();
  for (const { client, what, uncertain } of gaps) {
    const text2 = gapWords(client === void 0 ? what : `${client}: ${what}`, page);
    if (uncertain || !signs.has(text2)) signs.set(text2, uncertain ? "unknown" : "note");
  }
  return [...signs].flatMap(
    ([text2, sign]) => wrapAround(text2, page.screen.width - indent2).map(
      (line, index) => (index === 0 ? `  ${signOf(sign, page)} ` : " ".repeat(indent2)) + line
    )
  );
}
function gapWords(what, { show, report }) {
  return show(textWithTilde(what, report.home));
}
var held = "\0";
function wrapAround(text2, columns) {
  const whole = text2.replace(/`[^`]*`/g, (command3) => command3.replaceAll(" ", held));
  return wrapText(whole, columns).map((line) => line.replaceAll(held, " "));
}
function textWithTilde(text2, home) {
  if (!home || home === "/" || !text2.includes(home)) return text2;
  const parts = text2.split(home);
  return parts.reduce((before, after) => before + (beginsPath(before) && endsName(after) ? "~" : home) + after);
}
function beginsPath(before) {
  return before === "" || /[\s"'(:=]$/.test(before);
}
function endsName(after) {
  return after === "" || /^[/\\\s"'):,;]/.test(after);
}

// part:dist/parts/chunk-PWJTRRHK.js
var indent3 = 4;
var mostGroups = 6;
function verdictLines(verdict2, page) {
  if (!verdict2 || verdict2.status === "unknown") return [];
  const { sign, words: words4 } = wordsOf({ ...verdict2, status: verdict2.status });
  return wrapText(page.show(words4), page.screen.width - indent3).map(
    (line, index) => (index === 0 ? `  ${signOf(sign, page)} ` : " ".repeat(indent3)) + line
  );
}
function acceptedWords(verdict2) {
  if (verdict2?.status === "not-asked") return "not asked";
  if (verdict2?.status !== "valid") return "";
  const groups = verdict2.groups ?? [];
  const more = groups.length > mostGroups ? `, and ${groups.length - mostGroups} more` : "";
  const listed = groups.length > 0 ? ` (groups: ${groups.slice(0, mostGroups).join(", ")}${more})` : "";
  return `accepted by ${verdict2.host ?? "the platform"}${verdict2.account === void 0 ? "" : ` as ${verdict2.account}`}${listed}`;
}
function wordsOf(verdict2) {
  const { host = "the platform", reason, detail, status } = verdict2;
  switch (status) {
    case "valid":
      return { sign: "ok", words: `${acceptedWords(verdict2)}${detail === void 0 ? "" : `; ${detail}`}` };
    case "rejected":
      return { sign: "error", words: `rejected by ${host}: ${reason ?? ""}` };
    case "denied":
      return { sign: "error", words: `denied by ${host}, which knows the credential: ${reason ?? ""}` };
    case "not-asked":
      return { sign: "skipped", words: `not asked: ${detail ?? reason ?? ""}` };
  }
}
function requestLines(platform, page) {
  const mine = (page.report.requests ?? []).filter((each) => each.platform === platform);
  return mine.map(
    ({ method, host, path, outcome, milliseconds }) => `    ${page.paint.dim(`${method} ${host}${path}  ${outcome}  ${milliseconds} ms`)}`
  );
}
function healthyLines(platforms, page) {
  const { screen, paint, glyphs } = page;
  const indent22 = 3 + glyphs.ok.length;
  const names = platforms.map(({ name }) => page.show(name));
  const nameColumns = Math.max(0, ...names.map(columnCount));
  const before = indent22 + nameColumns + 2;
  return platforms.flatMap((platform, index) => {
    const [first2, ...rest] = factLines(platform, page, screen.width - before);
    const head = `  ${signOf("ok", page)} ${padTo(names[index] ?? "", nameColumns)}  ${paint.dim(first2 ?? "")}`;
    return [head.trimEnd(), ...rest.map((line) => " ".repeat(before) + paint.dim(line))];
  });
}
function factLines({ clients, verdict: verdict2 }, page, columns) {
  const client = clients.find(({ chain }) => chain.some(({ wins }) => wins)) ?? clients[0];
  if (!client) return [];
  const what = [heldWords(client, page.report.now), page.show(acceptedWords(verdict2))].filter(Boolean).join(", ");
  const where = winningPlaces(client, page).join(", ");
  const one = [what, where].filter(Boolean).join("  ");
  return columnCount(one) <= columns ? [one] : [...wrapText(what, columns), ...wrapText(where, columns)];
}
function heldWords({ chain, provider }, now) {
  const held2 = chain.filter(({ wins, place }) => wins && place.kind !== "default");
  const words4 = held2.map(({ slot: slot2, value }) => value ? describe(`${provider}/`, slot2, value, now) : slot2);
  return [...new Set(words4)].join(", ");
}
function describe(prefix, slot2, value, now) {
  if (value.is === "unknown") return slot2;
  const tokens2 = catalog.find(({ id }) => prefix === `${id}/`)?.tokens ?? [];
  const named4 = tokens2.find((token) => token.slots.includes(slot2) && value.traits.kinds.includes(prefix + token.kind));
  const expires = value.traits.jwt?.expires;
  return `${named4?.name ?? slot2}${expires === void 0 ? "" : `, ${lifeWords(expires, now)}`}`;
}
function textReport(report, screen) {
  const page = pageOf(report, screen);
  const lines = screen.detail === "quiet" ? quietLines(page) : fullLines(page);
  return textOfLines(lines);
}
function fullLines(page) {
  const { report, screen } = page;
  const used = report.platforms.filter(({ status }) => status !== "not-used");
  const groups = used.filter((platform) => screen.detail === "verbose" || hasMore(platform, report)).sort((a, b) => weight(b, report) - weight(a, report));
  const blocks = [
    screen.detail === "verbose" && used.length > 0 ? pythonLines(page) : [],
    ...groups.map((platform) => platformGroup(platform, page)),
    report.findings.filter(({ platform }) => platform === void 0).flatMap((finding) => findingLines(finding, page)),
    [
      ...healthyLines(
        used.filter((platform) => !groups.includes(platform)),
        page
      ),
      ...unusedLine(page)
    ],
    gapLines(
      report.gaps.filter(({ platform }) => platform === void 0),
      page
    ),
    closing(used.length, page)
  ];
  return spacedBlocks(blocks);
}
function hasMore({ id }, { findings, gaps }) {
  return findings.some(({ platform }) => platform === id) || gaps.some(({ platform }) => platform === id);
}
function weight({ id }, { findings }) {
  const worth3 = { error: 3, warning: 2, note: 1 };
  return Math.max(0, ...findings.filter(({ platform }) => platform === id).map(({ severity }) => worth3[severity]));
}
function pythonLines({ report, screen, show, paint }) {
  const words4 = report.python === void 0 ? "none was found" : show(withTilde(report.python, report.home));
  return wrapText(`Python environment: ${words4}`, screen.width).map((line) => paint.dim(line));
}
function unusedLine(page) {
  const names = page.report.platforms.filter(({ status }) => status === "not-used").map(({ name }) => page.show(name));
  if (names.length === 0) return [];
  const indent22 = 3 + page.glyphs.skipped.length;
  return wrapText(`not used here: ${names.join(", ")}`, page.screen.width - indent22).map(
    (line, index) => (index === 0 ? `  ${signOf("skipped", page)} ` : " ".repeat(indent22)) + page.paint.dim(line)
  );
}
function closing(used, page) {
  const { report, screen } = page;
  if (used > 0) return wrapText(closingLine(report, screen.offerOnline), screen.width);
  const text2 = `Nothing to check: no platform that auth-doctor knows is used here. To see what a platform lacks, name it: ${screen.call} check ${report.platforms[0]?.id ?? "cave"}`;
  return wrapText(screen.unicode ? text2 : asciiText(text2), screen.width);
}
function closingLine(report, offerOnline) {
  const { findings, gaps, passed, online, ignored: ignored2 } = report;
  const counted = ["error", "warning", "note"].flatMap(
    (severity) => counts(severity, findings.filter((each) => each.severity === severity).length)
  );
  const unsure = gaps.filter(({ uncertain }) => uncertain).length;
  const checks = `${passed} ${passed === 1 ? "check" : "checks"} passed${online ? "" : ", offline"}`;
  const more = !online && offerOnline ? " Add --online to ask the servers." : "";
  const left2 = [
    ...counted,
    ...unsure > 0 ? [`${unsure} unknown`] : [],
    ...ignored2 > 0 ? [`${ignored2} ignored`] : []
  ];
  if (left2.length > 0) return `${left2.join(", ")}, ${checks}.${more}`;
  return `All good: ${checks}.${more}`;
}
function counts(severity, count) {
  return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
}
function platformGroup(platform, page) {
  const { report, paint, screen, show } = page;
  const findings = report.findings.filter((finding) => finding.platform === platform.id);
  const gaps = report.gaps.filter((gap2) => gap2.platform === platform.id);
  const clients = screen.detail === "verbose" ? platform.clients.flatMap((client, index) => [...index > 0 ? [""] : [], ...chainLines(client, platform, page)]) : clientLines(platform, page);
  const answer = [
    ...verdictLines(platform.verdict, page),
    ...screen.detail === "verbose" ? requestLines(platform.id, page) : []
  ];
  const blocks = [
    clients,
    answer,
    ...findings.map((finding) => findingLines(finding, page)),
    gapLines(gaps, page)
  ].filter((lines) => lines.length > 0);
  return [
    paint.bold(show(platform.name).toUpperCase()),
    ...blocks.flatMap((lines, index) => index > 0 ? ["", ...lines] : lines)
  ];
}
function quietLines({ report, show }) {
  const errors = report.findings.filter(({ severity }) => severity === "error");
  return errors.map(({ place, rule, message }) => `${show(placeName(place, report.home))}: ${rule}: ${show(message)}`);
}

// part:dist/parts/chunk-XEVIE2HV.js
var chunk_XEVIE2HV_exports = {};
__export(chunk_XEVIE2HV_exports, {
  processWorld: () => processWorld
});

// part:dist/parts/chunk-GRF4675J.js
var chunk_GRF4675J_exports = {};
__export(chunk_GRF4675J_exports, {
  abandonedCalls: () => abandonedCalls,
  withTimeout: () => withTimeout
});
var abandoned = 0;
function abandonedCalls() {
  return abandoned;
}
async function withTimeout(milliseconds, work, late) {
  let over2 = false;
  let timer;
  const running = work(() => over2);
  const expiry = new Promise((resolve6) => {
    timer = setTimeout(() => setImmediate(() => resolve6("late")), milliseconds);
  });
  const winner2 = await Promise.race([running.then((value) => ({ value })), expiry]);
  clearTimeout(timer);
  if (winner2 !== "late") return winner2.value;
  over2 = true;
  abandoned += 1;
  void running.finally(() => {
    abandoned -= 1;
  });
  return late();
}

// part:dist/parts/chunk-WDMN3MFB.js
var chunk_WDMN3MFB_exports = {};
__export(chunk_WDMN3MFB_exports, {
  homedir: () => homedir,
  tmpdir: () => tmpdir,
  userInfo: () => userInfo
});
var homedir = (...given) => process.getBuiltinModule("node:os").homedir(...given);
var tmpdir = (...given) => process.getBuiltinModule("node:os").tmpdir(...given);
var userInfo = (...given) => process.getBuiltinModule("node:os").userInfo(...given);

// part:dist/parts/chunk-XEVIE2HV.js
var import_node_path2 = require("node:path");
var import_node_path3 = require("node:path");
var import_node_path4 = require("node:path");
var import_node_path5 = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_fs3 = require("node:fs");
var import_node_path6 = require("node:path");
var import_node_fs4 = require("node:fs");
var python_environment_exports = {};
__export2(python_environment_exports, {
  pythonEnvironment: () => pythonEnvironment
});
function variable(world, name) {
  const same2 = (each) => world.platform === "win32" ? each.toUpperCase() === name : each === name;
  return world.env.find((each) => same2(each.name))?.value;
}
function pathRules(world) {
  return world.platform === "win32" ? import_node_path2.win32 : import_node_path2.posix;
}
async function venvSettings(world, prefix) {
  const file = await world.read(pathRules(world).join(prefix, "pyvenv.cfg"));
  if (file.is !== "file") return void 0;
  const lines = new TextDecoder().decode(file.bytes).split(/\r?\n/).map((line) => line.split("="));
  return new Map(
    lines.flatMap(
      ([key = "", ...value]) => value.length === 0 ? [] : [[key.trim().toLowerCase(), value.join("=").trim()]]
    )
  );
}
async function installedPackages(world, folders2) {
  const packages = /* @__PURE__ */ new Map();
  let unread2;
  for (const folder of folders2) {
    const listed = await world.list(folder);
    if (listed.is === "found") {
      for (const name of listed.names) await add(world, packages, folder, name);
    } else if (listed.is === "unread" || listed.code !== "ENOENT" && listed.code !== "ENOTDIR") {
      unread2 ??= folder;
    }
  }
  return { packages, ...unread2 === void 0 ? {} : { unread: unread2 } };
}
async function add(world, packages, folder, name) {
  const parts = /^([A-Za-z0-9][\w.+-]*?)(?:-(\d[^-]*)(?:-py[\d.]+)?)?\.(?:dist|egg)-info$/.exec(
    name.replace(/(-py[\d.]+)-[^-]+\.egg-info$/, "$1.egg-info")
  );
  const distribution = parts?.[1]?.replace(/[-_.]+/g, "-").toLowerCase();
  if (distribution === void 0 || packages.has(distribution)) return;
  const version2 = parts?.[2] ?? await versionInside(world, pathRules(world).join(folder, name));
  if (version2 !== void 0) packages.set(distribution, version2);
}
async function versionInside(world, folder) {
  const file = await world.read(pathRules(world).join(folder, "PKG-INFO"));
  return file.is === "file" ? /^Version: *(\S+)/m.exec(new TextDecoder().decode(file.bytes))?.[1] : void 0;
}
async function pyenvPrefix(world, root) {
  const path = pathRules(world);
  const wanted = firstVersion(variable(world, "PYENV_VERSION")) ?? await versionFromFiles(world, root);
  if (wanted === void 0 || wanted === "system" || /[\\/]/.test(wanted)) return void 0;
  const name = wanted.replace(/^python-/, "");
  const exact = path.join(root, "versions", name);
  if ((await world.stat(exact)).is === "found") return exact;
  const listed = await world.list(path.join(root, "versions"));
  const fitting = listed.is === "found" ? listed.names.filter((each) => each.startsWith(`${name}.`) && /^[\d.]+$/.test(each)) : [];
  const newest = fitting.sort((a, b) => Number(a.slice(name.length + 1)) - Number(b.slice(name.length + 1))).at(-1);
  return newest === void 0 ? void 0 : path.join(root, "versions", newest);
}
async function versionFromFiles(world, root) {
  const path = pathRules(world);
  for (let folder = world.cwd; ; folder = path.dirname(folder)) {
    const version2 = await versionIn(world, path.join(folder, ".python-version"));
    if (version2 !== void 0) return version2;
    if (path.dirname(folder) === folder) return await versionIn(world, path.join(root, "version"));
  }
}
async function versionIn(world, file) {
  const found2 = await world.read(file);
  return found2.is === "file" ? firstVersion(new TextDecoder().decode(found2.bytes).replace(/#.*/g, "")) : void 0;
}
function firstVersion(text2) {
  return text2?.split(/[:\s]+/).find((each) => each !== "");
}
var largestScript = 64 << 10;
async function interpreterOnPath(world) {
  const path = pathRules(world);
  const folders2 = (variable(world, "PATH") ?? "").split(path.delimiter).filter((each) => path.isAbsolute(each));
  const names = world.platform === "win32" ? ["python.exe", "python3.exe"] : ["python", "python3"];
  for (const name of names) {
    for (const folder of folders2) {
      const found2 = await interpreterAt(world, folder, name);
      if (found2) return found2;
    }
  }
  return void 0;
}
async function interpreterAt(world, folder, name) {
  const path = pathRules(world);
  const program = path.join(folder, name);
  const found2 = await world.stat(program);
  if (found2.is !== "found" || found2.stat.kind !== "file") return void 0;
  if (found2.stat.size === 0 && world.platform === "win32") return void 0;
  if (world.platform !== "win32" && (found2.stat.mode & 73) === 0) return void 0;
  const foundBy = `${name.replace(".exe", "")} on PATH`;
  if (found2.stat.size < largestScript && await isScript(world, program))
    return await scriptPrefix(world, program, foundBy);
  const own = prefixOf(world, folder);
  if ((await world.stat(path.join(own, "pyvenv.cfg"))).is === "found") return { path: own, foundBy };
  const real = await world.realPath?.(program) ?? program;
  if (real !== program && !/^python(\d[\d.]*)?t?(\.exe)?$/i.test(path.basename(real))) {
    return {
      path: program,
      foundBy,
      doubt: `${program} is a stand-in for another program, and which Python it starts could not be told`
    };
  }
  const version2 = /python(3\.\d+)/.exec(path.basename(real))?.[1] ?? await versionBeside(world, folder, found2.stat);
  return { path: prefixOf(world, path.dirname(real)), foundBy, ...version2 === void 0 ? {} : { version: version2 } };
}
function prefixOf(world, folder) {
  const path = pathRules(world);
  if (world.platform !== "win32") return path.dirname(folder);
  return path.basename(folder).toLowerCase() === "scripts" ? path.dirname(folder) : folder;
}
async function isScript(world, program) {
  const file = await world.read(program);
  return file.is === "file" && file.bytes[0] === 35 && file.bytes[1] === 33;
}
async function scriptPrefix(world, program, foundBy) {
  const folder = pathRules(world).dirname(program);
  const pyenv = /[\\/]shims$/.test(folder) ? await pyenvPrefix(world, pathRules(world).dirname(folder)) : void 0;
  if (pyenv !== void 0) return { path: pyenv, foundBy: `${foundBy} (pyenv)` };
  return { path: program, foundBy, doubt: `${program} is a script, and which Python it starts could not be told` };
}
async function versionBeside(world, folder, stat2) {
  if (world.realPath) return void 0;
  const listed = await world.list(folder);
  if (listed.is !== "found") return void 0;
  for (const name of listed.names) {
    const version2 = /^python(3\.\d+)$/.exec(name)?.[1];
    const beside = version2 === void 0 ? void 0 : await world.stat(pathRules(world).join(folder, name));
    if (beside?.is === "found" && beside.stat.size === stat2.size && beside.stat.changed === stat2.changed)
      return version2;
  }
  return void 0;
}
async function packageFolders(world, prefix) {
  const path = pathRules(world);
  const extra = (variable(world, "PYTHONPATH") ?? "").split(path.delimiter).filter(Boolean).map((each) => path.resolve(world.cwd, each));
  const settings = await venvSettings(world, prefix.path);
  const own = await layoutOf(world, prefix.path, prefix.version ?? versionOf(settings));
  const doubt = own.doubt === void 0 ? {} : { doubt: own.doubt };
  const user = userFolders(world, own.version);
  if (!settings) return { folders: [...extra, ...user, ...own.folders], ...doubt };
  const home = settings.get("home");
  if (home === void 0 || settings.get("include-system-site-packages")?.toLowerCase() !== "true") {
    return { folders: [...extra, ...own.folders], ...doubt };
  }
  const base = await layoutOf(world, world.platform === "win32" ? home : path.dirname(home), own.version);
  return { folders: [...extra, ...own.folders, ...user, ...base.folders], ...doubt };
}
function versionOf(settings) {
  return /^3\.\d+/.exec(settings?.get("version") ?? settings?.get("version_info") ?? "")?.[0];
}
async function layoutOf(world, prefix, wanted) {
  const path = pathRules(world);
  if (world.platform === "win32") return { folders: [path.join(prefix, "Lib", "site-packages")], version: wanted };
  const versions = await versionsIn(world, path.join(prefix, "lib"));
  const name = versions.find((each) => wanted !== void 0 && each.includes(wanted) && !/\d/.test(each.split(wanted)[1] ?? "")) ?? versions.at(-1);
  if (name === void 0) return { folders: [], version: wanted, doubt: `no lib/python3.* was found in ${prefix}` };
  const version2 = /3\.\d+/.exec(name)?.[0];
  const unsure = versions.length > 1 && version2 !== wanted ? { doubt: `${prefix} holds more than one Python, and which is in use could not be told` } : {};
  const site = path.join(prefix, "lib", name, "site-packages");
  return { folders: prefix === "/usr" ? systemFolders(name) : [site], version: version2, ...unsure };
}
function systemFolders(name) {
  return [
    `/usr/local/lib/${name}/dist-packages`,
    `/usr/local/lib/${name}/site-packages`,
    `/usr/local/lib64/${name}/site-packages`,
    "/usr/lib/python3/dist-packages",
    `/usr/lib/${name}/dist-packages`,
    `/usr/lib/${name}/site-packages`,
    `/usr/lib64/${name}/site-packages`
  ];
}
async function versionsIn(world, lib) {
  const listed = await world.list(lib);
  if (listed.is !== "found") return [];
  const minor = (name) => Number(/3\.(\d+)/.exec(name)?.[1]);
  return listed.names.filter((each) => /^(python|pypy)3\.\d+t?$/.test(each)).sort((a, b) => minor(a) - minor(b));
}
function userFolders(world, version2) {
  if (variable(world, "PYTHONNOUSERSITE") || version2 === void 0) return [];
  const path = pathRules(world);
  const base = variable(world, "PYTHONUSERBASE");
  if (world.platform === "win32") {
    const folder2 = base ?? (variable(world, "APPDATA") === void 0 ? void 0 : path.join(variable(world, "APPDATA") ?? "", "Python"));
    return folder2 === void 0 ? [] : [path.join(folder2, `Python${version2.replace(".", "")}`, "site-packages")];
  }
  const folder = base ?? (world.home === void 0 ? void 0 : path.join(world.home, ".local"));
  const usual2 = folder === void 0 ? [] : [path.join(folder, "lib", `python${version2}`, "site-packages")];
  const framework = world.platform === "darwin" && base === void 0 && world.home !== void 0;
  return framework ? [path.join(world.home ?? "", "Library", "Python", version2, "lib", "python", "site-packages"), ...usual2] : usual2;
}
async function pythonEnvironment(world) {
  for (const name of ["VIRTUAL_ENV", "CONDA_PREFIX"]) {
    const path = variable(world, name);
    if (!path || (await world.stat(path)).is !== "found") continue;
    return await environment(world, { path, foundBy: name });
  }
  const found2 = await interpreterOnPath(world);
  if (found2 && "doubt" in found2) return { ...found2, packages: /* @__PURE__ */ new Map() };
  return found2 && await environment(world, found2);
}
async function environment(world, prefix) {
  const { folders: folders2, doubt: which } = await packageFolders(world, prefix);
  const { packages, unread: unread2 } = await installedPackages(world, folders2);
  const doubt = which ?? (unread2 === void 0 ? void 0 : `${unread2} could not be listed`);
  return { foundBy: prefix.foundBy, path: prefix.path, packages, ...doubt === void 0 ? {} : { doubt } };
}
var git_state_exports = {};
__export2(git_state_exports, {
  gitState: () => gitState
});
var explicit = ["-c", "safe.bareRepository=explicit"];
function gitCommand(env, home, deadline2) {
  return async (args) => {
    const [{ gitIn }, { gitAnswer }] = await Promise.all([Promise.resolve().then(() => __toESM(require("./run-git-3UOQXPCT.js"))), Promise.resolve().then(() => __toESM(require("./git-answer-CLSXJRBR.js")))]);
    const { PATH = "/usr/local/bin:/usr/bin:/bin" } = process.env;
    const shared = env.find(({ name }) => name === "XDG_CONFIG_HOME")?.value;
    const environment2 = { ...process.env, PATH, HOME: home, XDG_CONFIG_HOME: shared };
    const git = gitIn({ folder: (0, import_node_path4.parse)(homedir()).root, environment: environment2, ownConfiguration: true });
    if (!git) return { is: "failed", reason: "git is not installed" };
    const { code, signal, output, problems: problems4 } = await gitAnswer(git, [...explicit, ...args], { deadline: deadline2 });
    if (code !== null) return { is: "answer", status: code, output: output.toString(), problems: problems4 };
    if (signal === "SIGKILL") return { is: "failed", reason: `git did not answer within ${deadline2 / 1e3} s` };
    return { is: "failed", reason: signal === null ? "git could not be started" : "git was stopped" };
  };
}
var dotfileRepositories = [
  ".cfg",
  ".dotfiles",
  ".dotfiles.git",
  ".dots",
  ".home.git",
  ".local/share/yadm/repo.git",
  ".yadm/repo.git"
];
var deadline = 3e3;
async function gitState(path, machine, run2 = gitCommand(machine.env, machine.home, deadline)) {
  const full = (0, import_node_path3.isAbsolute)(path) ? path : (0, import_node_path3.join)(machine.cwd, path);
  const folder = await machine.realPath((0, import_node_path3.dirname)(full));
  if (folder === void 0) return { is: "none" };
  const real = await machine.realPath(full) ?? (0, import_node_path3.join)(folder, (0, import_node_path3.basename)(full));
  if (await hasRepositoryAbove(real, machine)) {
    const state = await ask(run2, real, []);
    if (state.is !== "none") return state;
  }
  return await dotfileState(real, machine, run2);
}
async function hasRepositoryAbove(real, machine) {
  let folder = (0, import_node_path3.dirname)(real);
  for (; ; ) {
    if ((await machine.stat((0, import_node_path3.join)(folder, ".git"))).is === "found") return true;
    const parent = (0, import_node_path3.dirname)(folder);
    if (parent === folder) return false;
    folder = parent;
  }
}
async function dotfileState(real, machine, run2) {
  const home = machine.home === void 0 ? void 0 : await machine.realPath(machine.home);
  if (home === void 0 || !real.startsWith(home.endsWith(import_node_path3.sep) ? home : home + import_node_path3.sep)) return { is: "none" };
  for (const name of dotfileRepositories) {
    const repository = (0, import_node_path3.join)(home, name);
    if ((await machine.stat((0, import_node_path3.join)(repository, "HEAD"))).is !== "found") continue;
    const state = await ask(run2, real, [`--git-dir=${repository}`, `--work-tree=${home}`]);
    if (state.is === "tracked" || state.is === "unknown") return state;
  }
  return { is: "none" };
}
async function ask(run2, real, repository) {
  const inFolder = ["-C", (0, import_node_path3.dirname)(real), ...repository];
  const name = (0, import_node_path3.basename)(real);
  const top2 = await run2([...inFolder, "rev-parse", "--show-toplevel"]);
  if (top2.is === "failed") return { is: "unknown", reason: top2.reason };
  if (top2.status !== 0) return refusal(top2);
  const root = top2.output.replace(/\r?\n$/, "");
  const found2 = { root, relativePath: (0, import_node_path3.relative)(root, real) };
  const listed = await run2([...inFolder, "--literal-pathspecs", "ls-files", "--error-unmatch", "-z", "--", name]);
  if (listed.is === "failed") return { is: "unknown", reason: listed.reason };
  if (listed.status === 0) return { is: "tracked", ...found2 };
  if (listed.status !== 1) return refusal(listed);
  const ignored2 = await run2([...inFolder, "check-ignore", "-q", "--", `./${name}`]);
  if (ignored2.is === "failed") return { is: "unknown", reason: ignored2.reason };
  if (ignored2.status > 1) return refusal(ignored2);
  return { is: ignored2.status === 0 ? "ignored" : "untracked", ...found2 };
}
function refusal({ status, problems: problems4 }) {
  const has = (kind) => problems4.some((problem20) => problem20.kind === kind);
  if (has("not-a-repository")) return { is: "none" };
  if (has("another-owner"))
    return {
      is: "unknown",
      reason: "git does not trust this repository, since it belongs to somebody else (safe.directory)"
    };
  return { is: "unknown", reason: `git failed with status ${status}` };
}
var sameForClients = /* @__PURE__ */ new Set([
  "ENOENT",
  "EACCES",
  "EPERM",
  "EISDIR",
  "ENOTDIR",
  "ELOOP",
  "ENAMETOOLONG",
  "EIO",
  "EINVAL"
]);
var broken = /* @__PURE__ */ new Set(["EBADMSG", "EUCLEAN", "ENXIO", "ENODEV", "EREMOTEIO"]);
function errorResult(error) {
  const code = codeOf(error);
  if (isErrorCode(code)) return { is: "error", code };
  if (broken.has(code)) return { is: "error", code: "EIO" };
  return { is: "unread", reason: `the system answered ${code}` };
}
function codeOf(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  return typeof code === "string" && /^[A-Z][A-Z0-9_]*$/.test(code) ? code : "an unknown error";
}
function isErrorCode(code) {
  return sameForClients.has(code);
}
function fileStat(stats) {
  return {
    kind: stats.isFile() ? "file" : stats.isDirectory() ? "directory" : stats.isSymbolicLink() ? "symlink" : "special",
    mode: stats.mode & 4095,
    // Windows has no user ids; Node says 0, which would read as root.
    owner: process.platform === "win32" ? -1 : stats.uid,
    size: stats.size,
    changed: Math.floor(stats.mtimeMs / 1e3)
  };
}
function specialKind(stats) {
  if (stats.isFIFO()) return "a FIFO";
  if (stats.isSocket()) return "a socket";
  return stats.isCharacterDevice() || stats.isBlockDevice() ? "a device" : "not a regular file";
}
var call = (start2) => new Promise((resolve6, reject) => {
  start2((error, result) => error ? reject(error) : resolve6(result));
});
var nodeFileSystem = {
  stat: (path) => call((done) => (0, import_node_fs2.stat)(path, done)),
  open: (path) => call((done) => (0, import_node_fs2.open)(path, openFlags(), done)),
  fstat: (descriptor) => call((done) => (0, import_node_fs2.fstat)(descriptor, done)),
  read: (descriptor, into, offset) => call((done) => (0, import_node_fs2.read)(descriptor, into, offset, into.length - offset, null, done)),
  close: (descriptor) => call((done) => (0, import_node_fs2.close)(descriptor, (error) => done(error ?? null, void 0))),
  names: async (folder, most4) => {
    const { size } = await nodeFileSystem.stat(folder);
    const few = size > 0 && size < 1 << 20;
    const names = few ? await call((done) => (0, import_node_fs2.readdir)(folder, done)) : await namesOneByOne(folder, most4);
    return names && names.length > most4 ? void 0 : names;
  },
  realPath: (path) => call((done) => import_node_fs2.realpath.native(path, done))
};
async function namesOneByOne(folder, most4) {
  const names = [];
  for await (const entry3 of await openFolder(folder)) {
    if (names.length === most4) return void 0;
    names.push(entry3.name);
  }
  return names;
}
function openFolder(folder) {
  return call((done) => (0, import_node_fs2.opendir)(folder, { bufferSize: 256 }, done));
}
function openFlags() {
  return import_node_fs2.constants.O_RDONLY | (import_node_fs2.constants.O_NONBLOCK ?? 0) | (import_node_fs2.constants.O_NOCTTY ?? 0);
}
async function folderAnswers(folder, milliseconds, command3 = ["/bin/ls", "-f", "--"]) {
  const { spawn } = await Promise.resolve().then(() => __toESM(require("node:child_process")));
  const [program = "", ...options] = command3;
  return await new Promise((resolve6) => {
    const child = spawn(program, [...options, folder], { stdio: "ignore", env: {}, cwd: "/" });
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      child.unref();
      resolve6(false);
    }, milliseconds);
    const answered = () => {
      clearTimeout(timer);
      resolve6(true);
    };
    child.once("exit", answered);
    child.once("error", answered);
  });
}
var remote = /^(nfs\d?|cifs|smb3|smbfs|ncpfs|9p|afs|coda|autofs|lustre|gpfs|mmfs|beegfs\w*|ceph|orangefs|panfs|wekafs|fuse(\..+)?)$/;
var notHomes = /^\/(proc|sys|dev|run|snap)(\/|$)/;
function networkMounts(table2) {
  const points = table2.split("\n").flatMap((line) => {
    const [, point, type] = line.split(" ");
    if (point === void 0 || type === void 0 || !remote.test(type)) return [];
    const path = point.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
    return notHomes.test(path) ? [] : [path];
  });
  return [...new Set(points)].sort((a, b) => b.length - a.length);
}
var mostLost = 3;
function hungMounts(input) {
  const answers = input.answers ?? folderAnswers;
  const asked = /* @__PURE__ */ new Map();
  const hungFolders = /* @__PURE__ */ new Set();
  const links = /* @__PURE__ */ new Map();
  let mounts;
  let knowsMounts = false;
  const roots = [input.home, input.cwd].filter((each) => each !== void 0 && import_node_path6.posix.isAbsolute(each));
  const ask22 = (region) => {
    const known2 = asked.get(region) ?? answers(region, input.deadline);
    asked.set(region, known2);
    return known2;
  };
  const readMounts = () => {
    const text2 = (input.mountTable ?? mountTable)();
    knowsMounts = text2 !== "";
    mounts = networkMounts(text2);
    return mounts;
  };
  const remoteRegion = (path) => {
    const table2 = mounts ?? readMounts();
    if (table2.length === 0) return void 0;
    const mount = mountBelow(path, table2, links);
    return mount && (roots.find((each) => isBelow(path, each) && mountBelow(each, table2, links) === mount) ?? mount);
  };
  return {
    isLocal: (path) => remoteRegion(path) === void 0 && knowsMounts,
    reason: async (path) => {
      if (abandonedCalls() >= mostLost) return "too many other files did not answer";
      if (hungFolders.has(import_node_path6.posix.dirname(path))) return noAnswer(input.deadline);
      const region = remoteRegion(path) ?? roots.find((each) => asked.has(each) && isBelow(path, each));
      return region === void 0 || await ask22(region) ? void 0 : noAnswer(input.deadline);
    },
    gaveUp: async (path) => {
      hungFolders.add(import_node_path6.posix.dirname(path));
      const root = roots.find((each) => isBelow(path, each));
      if (root !== void 0) asked.set(root, answers(root, input.deadline));
    }
  };
}
function noAnswer(milliseconds) {
  return `no answer from the file system within ${milliseconds / 1e3} s`;
}
function mountTable() {
  if (process.platform !== "linux") return "";
  try {
    return (0, import_node_fs3.readFileSync)("/proc/self/mounts", "utf8");
  } catch {
    return "";
  }
}
function isBelow(path, folder) {
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
function mountBelow(path, mounts, links) {
  let rest = path.split("/").filter(Boolean);
  let at = "/";
  for (let step = 0; step < 100; step += 1) {
    const mount = mounts.find((each) => isBelow(at, each));
    const [name, ...others] = rest;
    if (mount !== void 0 || name === void 0) return mount;
    const next2 = import_node_path6.posix.join(at, name);
    const target = mounts.some((each) => isBelow(next2, each)) ? void 0 : linkTarget(next2, links);
    rest = target === void 0 ? others : [...import_node_path6.posix.resolve(at, target).split("/").filter(Boolean), ...others];
    at = target === void 0 ? next2 : "/";
  }
  return void 0;
}
function linkTarget(path, links) {
  if (links.has(path)) return links.get(path);
  let target;
  try {
    target = (0, import_node_fs3.readlinkSync)(path);
  } catch {
  }
  links.set(path, target);
  return target;
}
var missing = Object.assign(new Error("no such file"), { code: "ENOENT" });
var localFileSystem = {
  stat: async (path) => {
    const stats = (0, import_node_fs4.statSync)(path, { throwIfNoEntry: false });
    if (!stats) throw missing;
    return stats;
  },
  open: async (path) => (0, import_node_fs4.openSync)(path, openFlags()),
  fstat: async (descriptor) => (0, import_node_fs4.fstatSync)(descriptor),
  read: async (descriptor, into, offset) => (0, import_node_fs4.readSync)(descriptor, into, offset, into.length - offset, null),
  close: async (descriptor) => (0, import_node_fs4.closeSync)(descriptor),
  names: async (folder, most4) => {
    const { size } = await localFileSystem.stat(folder);
    const names = size > 0 && size < 1 << 20 ? (0, import_node_fs4.readdirSync)(folder) : await namesOneByOne(folder, most4);
    return names && names.length > most4 ? void 0 : names;
  },
  realPath: async (path) => import_node_fs4.realpathSync.native(path)
};
async function readBounded(path, disk, most4, expired) {
  const first2 = await attempt(path, disk, most4, expired);
  const result = first2 === "changed" ? await attempt(path, disk, most4, expired) : first2;
  return result === "changed" ? { is: "unread", reason: "it changes while it is read" } : result;
}
async function attempt(path, disk, most4, expired) {
  let stats;
  try {
    stats = await disk.stat(path);
    const refused3 = refusal2(stats, most4);
    if (refused3) return refused3;
    const descriptor = await disk.open(path);
    try {
      return await readOpen(descriptor, disk, most4, expired);
    } finally {
      await disk.close(descriptor).catch(() => void 0);
    }
  } catch (error) {
    return { ...errorResult(error), ...stats ? { stat: fileStat(stats) } : {} };
  }
}
async function readOpen(descriptor, disk, most4, expired) {
  const before = await disk.fstat(descriptor);
  const stat2 = fileStat(before);
  const refused3 = refusal2(before, most4);
  if (refused3) return refused3;
  if (before.isDirectory()) return { is: "error", code: "EISDIR", stat: stat2 };
  const bytes = await readAll(descriptor, disk, before.size, most4, expired);
  if (!bytes) return { is: "unread", reason: tooBig(most4), stat: stat2 };
  const after = await disk.fstat(descriptor);
  const whole = before.size === 0 || bytes.length === after.size;
  return whole && before.size === after.size && before.mtimeMs === after.mtimeMs ? { is: "file", bytes, stat: stat2 } : "changed";
}
function refusal2(stats, most4) {
  const stat2 = fileStat(stats);
  if (stat2.kind === "special") return { is: "unread", reason: `it is ${specialKind(stats)}`, stat: stat2 };
  if (stat2.kind === "file" && stats.size > most4) return { is: "unread", reason: tooBig(most4), stat: stat2 };
  return void 0;
}
function tooBig(most4) {
  return `it is larger than ${most4 >= 1 << 20 ? `${most4 >> 20} MiB` : `${most4} bytes`}`;
}
async function readAll(descriptor, disk, size, most4, expired) {
  let buffer = new Uint8Array(Math.min(size === 0 ? 4096 : size + 1, most4 + 1));
  let length = 0;
  for (; ; ) {
    const count = await disk.read(descriptor, buffer, length);
    length += count;
    if (count === 0) return buffer.subarray(0, length);
    if (length > most4 || expired()) return void 0;
    if (length < buffer.length) continue;
    const larger = new Uint8Array(Math.min(buffer.length * 2, most4 + 1));
    larger.set(buffer);
    buffer = larger;
  }
}
var readLimits = { deadline: 2e3, size: 4 << 20, names: 2e4 };
function processFiles(place, limits = readLimits, disk = nodeFileSystem, regions = hungMounts({ ...place, deadline: limits.deadline })) {
  const bounded = async (path, work) => {
    const refused3 = refusedName(path);
    if (refused3) return refused3;
    const full = (0, import_node_path5.isAbsolute)(path) ? path : `${place.cwd}/${path}`;
    if (disk === nodeFileSystem && regions.isLocal?.(full))
      return await work(full, localFileSystem, never).catch(errorResult);
    const silent = await regions.reason(full);
    if (silent !== void 0) return { is: "unread", reason: silent };
    let late = false;
    const result = await withTimeout(
      limits.deadline,
      async (expired) => await work(full, disk, expired).catch(errorResult),
      () => {
        late = true;
        return { is: "unread", reason: noAnswer(limits.deadline) };
      }
    );
    if (late) await regions.gaveUp(full);
    return result;
  };
  return {
    read: (path) => bounded(path, (full, on, expired) => readBounded(full, on, limits.size, expired)),
    stat: (path) => bounded(path, async (full, on) => ({ is: "found", stat: fileStat(await on.stat(full)) })),
    list: (path) => bounded(path, async (full, on) => {
      const names = await on.names(full, limits.names);
      return names ? { is: "found", names: [...names].sort() } : { is: "unread", reason: `it holds more than ${limits.names} names` };
    }),
    realPath: async (path) => {
      const result = await bounded(path, async (full, on) => ({ is: "found", path: await on.realPath(full) }));
      return result.is === "found" ? result.path : void 0;
    }
  };
}
function never() {
  return false;
}
function refusedName(path) {
  if (path === "") return { is: "error", code: "ENOENT" };
  return path.includes("\0") ? { is: "error", code: "EINVAL" } : void 0;
}
function processWorld(input = {}, limits = readLimits) {
  const platform = input.platform ?? thisPlatform();
  const env = Object.entries(input.env ?? process.env).flatMap(
    ([name, value]) => value === void 0 ? [] : [{ name, value }]
  );
  const valueIn = (name) => env.find((each) => each.name === name)?.value;
  const home = input.home ?? valueIn(platform === "win32" ? "USERPROFILE" : "HOME");
  const cwd = input.cwd ?? workingFolder(valueIn("PWD"));
  const files = processFiles({ home, cwd }, limits);
  const gitStates = /* @__PURE__ */ new Map();
  let environment2;
  const world = {
    now: input.now ?? /* @__PURE__ */ new Date(),
    platform,
    home,
    cwd,
    user: thisUser(input.user, valueIn("SUDO_USER")),
    env,
    ...files,
    // Few checks need these two: their modules are loaded when the first one does.
    packages: () => {
      environment2 ??= Promise.resolve(python_environment_exports).then(({ pythonEnvironment: pythonEnvironment2 }) => pythonEnvironment2(world));
      return environment2;
    },
    git: (path) => {
      const known2 = gitStates.get(path) ?? Promise.resolve(git_state_exports).then(({ gitState: gitState2 }) => gitState2(path, { ...files, env, home, cwd }));
      gitStates.set(path, known2);
      return known2;
    }
  };
  return world;
}
function thisPlatform() {
  return process.platform === "win32" || process.platform === "darwin" ? process.platform : "linux";
}
function workingFolder(shellsWord) {
  try {
    return process.cwd();
  } catch {
    return shellsWord ?? "/";
  }
}
function thisUser(given, sudoUser) {
  const uid = given?.uid ?? process.getuid?.() ?? -1;
  const sudoFrom = given?.sudoFrom ?? (uid === 0 ? sudoUser : void 0);
  let home;
  return {
    uid,
    gids: given?.gids ?? process.getgroups?.() ?? [],
    // Asked for only where HOME is unset: the password database may be on another machine.
    get passwdHome() {
      if (given && Object.hasOwn(given, "passwdHome")) return given.passwdHome;
      home ??= homeOfDatabase();
      return home;
    },
    ...sudoFrom ? { sudoFrom } : {}
  };
}
function homeOfDatabase() {
  try {
    return userInfo().homedir;
  } catch {
    return void 0;
  }
}

// part:dist/parts/chunk-XNQCJQOA.js
var chunk_XNQCJQOA_exports = {};
__export(chunk_XNQCJQOA_exports, {
  exitCodeOf: () => exitCodeOf
});
var worth = { note: 1, warning: 2, error: 3, never: 4 };
function exitCodeOf({ findings, gaps }, failOn, strict) {
  if (findings.some(({ severity }) => worth[severity] >= worth[failOn])) return 1;
  return strict && gaps.some(({ uncertain }) => uncertain) ? 3 : 0;
}

// part:dist/parts/chunk-FUDPGQ5S.js
var chunk_FUDPGQ5S_exports = {};
__export(chunk_FUDPGQ5S_exports, {
  version: () => version
});
var version = "0.1.0";

// part:dist/parts/chunk-DHYJV56Q.js
var chunk_DHYJV56Q_exports = {};
__export(chunk_DHYJV56Q_exports, {
  diagnoseWorld: () => diagnoseWorld,
  findAssignments: () => findAssignments
});

// part:dist/parts/chunk-6JRPSWBR.js
var chunk_6JRPSWBR_exports = {};
__export(chunk_6JRPSWBR_exports, {
  configDefaults: () => configDefaults,
  loadConfig: () => loadConfig,
  userFolder: () => userFolder
});

// part:dist/parts/chunk-3THWROEU.js
var chunk_3THWROEU_exports = {};
__export(chunk_3THWROEU_exports, {
  ConfigError: () => ConfigError
});
var ConfigError = class extends Error {
  name = "ConfigError";
};

// part:dist/parts/chunk-6JRPSWBR.js
var import_node_path7 = require("node:path");
var fromStrict = ["note", "warning", "error", "never"];
function configDefaults(files) {
  const user = files.find(({ trust }) => trust === "user");
  const repository = files.find(({ trust }) => trust === "repository");
  const failOn = stricter(user?.failOn, repository?.failOn);
  return {
    platforms: user?.platforms ?? [],
    ...failOn ? { failOn } : {},
    strict: user?.strict === true || repository?.strict === true
  };
}
function stricter(user, repository) {
  if (repository === void 0) return user;
  return fromStrict.indexOf(repository) < fromStrict.indexOf(user ?? "error") ? repository : user;
}
async function loadConfig(world, known2) {
  const path = world.platform === "win32" ? import_node_path7.win32 : import_node_path7.posix;
  const user = userFolder(world);
  const root = await repositoryRoot(world);
  const files = [
    user ? await readConfig(path.join(user, "auth-doctor.toml"), "user", world, known2) : void 0,
    root ? await readConfig(path.join(root, "auth-doctor.toml"), "repository", world, known2) ?? await readConfig(path.join(root, "pyproject.toml"), "repository", world, known2) : void 0
  ];
  return files.filter((file) => file !== void 0);
}
function userFolder(world) {
  const path = world.platform === "win32" ? import_node_path7.win32 : import_node_path7.posix;
  const base = world.env.find(({ name }) => name === "XDG_CONFIG_HOME")?.value;
  const home = world.home ?? world.user.passwdHome;
  if (base && path.isAbsolute(base)) return path.join(base, "auth-doctor");
  return home ? path.join(home, ".config", "auth-doctor") : void 0;
}
async function repositoryRoot(world) {
  const path = world.platform === "win32" ? import_node_path7.win32 : import_node_path7.posix;
  for (let folder = world.cwd; ; folder = path.dirname(folder)) {
    if ((await world.stat(path.join(folder, ".git"))).is === "found") return folder;
    if (path.dirname(folder) === folder) return void 0;
  }
}
async function readConfig(path, trust, world, known2) {
  const result = await world.read(path);
  if (result.is === "error" && (result.code === "ENOENT" || result.code === "ENOTDIR")) return void 0;
  if (result.is !== "file") {
    if (trust === "repository") return void 0;
    throw new ConfigError(`${path}: cannot be read`);
  }
  const text2 = new TextDecoder().decode(result.bytes);
  const isProject = path.endsWith("pyproject.toml");
  if (isProject && !text2.includes("auth-doctor")) return void 0;
  const content2 = await parseToml(text2, path);
  const table2 = isProject ? tableOf(content2) : content2;
  if (table2 === void 0) return void 0;
  const { parseConfig: parseConfig2 } = await Promise.resolve().then(() => __toESM(require("./parse-config-4642LRNC.js")));
  return parseConfig2(table2, path, trust, await known2());
}
async function parseToml(text2, path) {
  const { parse: parse2, TomlError } = await Promise.resolve().then(() => __toESM(require("./dist-DBPVZLK6.js")));
  try {
    return parse2(text2);
  } catch (error) {
    const where = error instanceof TomlError ? `:${error.line}:${error.column}` : "";
    throw new ConfigError(`${path}${where}: not well-formed TOML`);
  }
}
function tableOf(content2) {
  const tool = content2.tool;
  return tool?.["auth-doctor"];
}

// part:dist/parts/chunk-OIVLSGKX.js
var chunk_OIVLSGKX_exports = {};
__export(chunk_OIVLSGKX_exports, {
  applyConfig: () => applyConfig,
  ignoredPath: () => ignoredPath
});
var import_node_path8 = require("node:path");
function applyConfig(findings, files, around) {
  const today = around.now.toISOString().slice(0, 10);
  const kept = [];
  const used = /* @__PURE__ */ new Set();
  for (const finding of findings) {
    const mine = files.filter(
      (file) => file.trust === "user" || isInside(finding.place, folderOf(file, around), around)
    );
    const matching = mine.flatMap(
      (file) => file.ignores.filter((ignore) => ignore.until >= today && matches(ignore, finding, file, around))
    );
    for (const ignore of matching) used.add(ignore);
    const severity = mine.flatMap(({ severities: severities2 }) => severities2).findLast(({ rule }) => rule === finding.rule)?.severity ?? finding.severity;
    if (matching.length === 0 && severity !== "off") kept.push({ ...finding, severity });
  }
  const ended = files.flatMap(
    (file) => file.ignores.filter(({ until }) => until < today).map((ignore) => endedGap(ignore, file))
  );
  return { findings: kept, ignored: findings.length - kept.length, gaps: ended, used };
}
function endedGap({ rule, place, until }, file) {
  return {
    what: `${file.path}: the ignore of ${rule} at ${place} ended on ${until} and no longer holds`,
    uncertain: false
  };
}
function matches(ignore, { rule, place }, file, around) {
  if (ignore.rule !== rule) return false;
  if (place.kind === "env" || place.kind === "argument") return place.name === ignore.place;
  if (place.kind !== "file" && place.kind !== "git") return false;
  const path = around.windows ? import_node_path8.win32 : import_node_path8.posix;
  const ignored2 = ignoredPath(ignore, file, around);
  const found2 = path.resolve(folderOf(file, around), place.path);
  return ignored2.endsWith(path.sep) ? found2.startsWith(ignored2) : found2 === ignored2;
}
function ignoredPath(ignore, file, around) {
  const path = around.windows ? import_node_path8.win32 : import_node_path8.posix;
  const meant = ignore.place.replace(/^~(?=[/\\]|$)/, around.home ?? "~");
  return path.isAbsolute(meant) ? path.normalize(meant) : path.join(folderOf(file, around), meant);
}
function folderOf(file, { windows }) {
  return (windows ? import_node_path8.win32 : import_node_path8.posix).dirname(file.path);
}
function isInside(place, folder, { windows, home }) {
  if (place.kind !== "file" && place.kind !== "git") return false;
  const path = windows ? import_node_path8.win32 : import_node_path8.posix;
  if (home && (home === folder || home.startsWith(folder + path.sep) || folder === path.parse(folder).root))
    return false;
  const full = path.resolve(folder, place.path);
  return full.startsWith(folder + path.sep);
}

// part:dist/parts/chunk-QQIOMKSA.js
var chunk_QQIOMKSA_exports = {};
__export(chunk_QQIOMKSA_exports, {
  allRules: () => allRules,
  differsByOne: () => differsByOne,
  hasNoCredential: () => hasNoCredential,
  installedFaults: () => installedFaults,
  isGenericName: () => isGenericName,
  knownNames: () => knownNames,
  nearMisses: () => nearMisses,
  rules: () => rules,
  scanRuleTexts: () => scanRuleTexts
});

// part:dist/parts/chunk-6ATIZ5XU.js
var chunk_6ATIZ5XU_exports = {};
__export(chunk_6ATIZ5XU_exports, {
  clientLoaders: () => clientLoaders,
  loadProviders: () => loadProviders,
  providerIds: () => providerIds,
  userProviders: () => userProviders
});

// part:dist/parts/chunk-XMDTZWRY.js
var chunk_XMDTZWRY_exports = {};
__export(chunk_XMDTZWRY_exports, {
  absolutePath: () => absolutePath,
  builtIns: () => builtIns,
  cleanValue: () => cleanValue,
  environmentEntries: () => environmentEntries,
  environmentValue: () => environmentValue,
  expandVariables: () => expandVariables,
  fillTemplate: () => fillTemplate,
  folderOf: () => folderOf2,
  heldText: () => heldText,
  holds: () => holds,
  isPresent: () => isPresent,
  isTruthy: () => isTruthy,
  jsonText: () => jsonText2,
  kindsOf: () => kindsOf,
  knownValue: () => knownValue,
  maskedRepr: () => maskedRepr,
  namesOf: () => namesOf,
  parseConfig: () => parseConfig,
  pathRepr: () => pathRepr,
  pathlibText: () => pathlibText,
  pythonInt: () => pythonInt,
  pythonRepr: () => pythonRepr,
  pythonStr: () => pythonStr,
  pythonStrip: () => pythonStrip,
  pythonTypeName: () => pythonTypeName,
  token_kinds_exports: () => token_kinds_exports
});

// part:dist/parts/chunk-Z2R2PZW6.js
var chunk_Z2R2PZW6_exports = {};
__export(chunk_Z2R2PZW6_exports, {
  hasShape: () => hasShape,
  parseShape: () => parseShape,
  sampleOf: () => sampleOf,
  shapePattern: () => shapePattern
});
var alphabets = {
  alnum: "A-Za-z0-9",
  base64: "A-Za-z0-9+/",
  base64url: "A-Za-z0-9_-",
  digit: "0-9",
  hex: "0-9a-f",
  HEX: "0-9A-F",
  anyhex: "0-9A-Fa-f",
  lower: "a-z",
  upper: "A-Z",
  word: "A-Za-z0-9_"
};
var run = /^\{(\d+)(?:(,)(\d*))?(?::([A-Za-z0-9]+))?\}/;
var literal = /^[A-Za-z0-9_.:/+=~-]+/;
function parseShape(text2) {
  const parts = [];
  let rest = text2;
  while (rest !== "") {
    const found2 = run.exec(rest) ?? literal.exec(rest);
    if (!found2)
      throw new Error(`the shape ${text2} cannot be read at "${rest}": write {36}, {20,40:hex} or plain characters`);
    parts.push(rest.startsWith("{") ? readRun(text2, found2) : { is: "literal", text: found2[0] });
    rest = rest.slice(found2[0].length);
  }
  if (parts.length === 0) throw new Error("a shape cannot be empty");
  parts.forEach((part, index) => {
    refuseAmbiguous(text2, part, parts[index + 1]);
  });
  const least = sum(parts.map((part) => part.is === "run" ? part.least : part.text.length));
  const most4 = sum(parts.map((part) => part.is === "run" ? part.most : part.text.length));
  return { text: text2, parts, least, most: most4 };
}
function shapePattern(shape) {
  return shape.parts.map(
    (part) => part.is === "literal" ? part.text.replaceAll(/[.+/]/g, String.raw`\$&`) : `[${alphabets[part.alphabet]}]{${part.least},${part.most === Number.POSITIVE_INFINITY ? "" : part.most}}`
  ).join("");
}
var compiled = /* @__PURE__ */ new WeakMap();
function hasShape(shape, text2) {
  if (text2.length < shape.least || text2.length > shape.most) return false;
  let pattern2 = compiled.get(shape);
  if (!pattern2) {
    pattern2 = new RegExp(`^${shapePattern(shape)}$`);
    compiled.set(shape, pattern2);
  }
  return pattern2.test(text2);
}
function sampleOf(shape, random) {
  return shape.parts.map((part) => {
    if (part.is === "literal") return part.text;
    const characters2 = charactersOf(part.alphabet);
    const length = part.most === Number.POSITIVE_INFINITY ? part.least + 8 : part.least;
    return Array.from({ length }, () => characters2[Math.floor(random() * characters2.length)]).join("");
  }).join("");
}
var characters = /* @__PURE__ */ new Map();
function charactersOf(alphabet) {
  const known2 = characters.get(alphabet);
  if (known2) return known2;
  const pattern2 = new RegExp(`[${alphabets[alphabet]}]`);
  const found2 = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
    (character) => pattern2.test(character)
  );
  characters.set(alphabet, found2);
  return found2;
}
function readRun(text2, found2) {
  const [, leastText = "", comma, mostText, name = "alnum"] = found2;
  const least = Number(leastText);
  const most4 = comma === void 0 ? least : mostText ? Number(mostText) : Number.POSITIVE_INFINITY;
  if (!Object.hasOwn(alphabets, name)) {
    throw new Error(
      `the shape ${text2} names no known characters "${name}": use one of ${Object.keys(alphabets).join(", ")}`
    );
  }
  if (most4 < least) throw new Error(`the shape ${text2} asks for at least ${least} and at most ${most4} characters`);
  return { is: "run", alphabet: name, least, most: most4 };
}
function refuseAmbiguous(text2, part, next2) {
  if (part.is === "literal" || part.least === part.most || next2 === void 0) return;
  const mine = new Set(charactersOf(part.alphabet));
  const following = next2.is === "literal" ? [next2.text.charAt(0)] : charactersOf(next2.alphabet);
  if (following.some((character) => mine.has(character))) {
    throw new Error(`the shape ${text2} has a run of open length that does not end at a character it cannot hold`);
  }
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

// part:dist/parts/chunk-5BNR4QSK.js
var chunk_5BNR4QSK_exports = {};
__export(chunk_5BNR4QSK_exports, {
  decodeUtf8: () => decodeUtf8,
  jwtTraits: () => jwtTraits,
  readTextLikeOpen: () => readTextLikeOpen,
  unicodeDecodeError: () => unicodeDecodeError
});
function unicodeDecodeError(codec, bytes, start2, end, reason) {
  const byte = (bytes[start2] ?? 0).toString(16).padStart(2, "0");
  const what = end === start2 + 1 ? `byte 0x${byte} in position ${String(start2)}` : `bytes in position ${String(start2)}-${String(end - 1)}`;
  return {
    class: "UnicodeDecodeError",
    message: `'${codec}' codec can't decode ${what}: ${reason}`,
    position: start2
  };
}
var UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decodeUtf8(bytes, errors = "strict") {
  let out = "";
  let done = 0;
  for (; ; ) {
    const bad = findBadUtf8(bytes, done);
    out += UTF8.decode(bytes.subarray(done, bad?.start));
    if (bad === void 0) return { ok: true, value: out };
    const surrogate = errors === "surrogatepass" ? surrogateAt(bytes, bad.start) : void 0;
    if (surrogate === void 0) {
      return { ok: false, error: unicodeDecodeError("utf-8", bytes, bad.start, bad.end, bad.reason) };
    }
    out += surrogate;
    done = bad.start + 3;
  }
}
function universalNewlines(text2) {
  return text2.replace(/\r\n?/g, "\n");
}
function readTextLikeOpen(bytes) {
  const text2 = decodeUtf8(bytes);
  return text2.ok ? { ok: true, value: universalNewlines(text2.value) } : text2;
}
function findBadUtf8(bytes, from) {
  let at = from;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 128) {
      at += 1;
      continue;
    }
    if (lead < 194 || lead > 244) return { start: at, end: at + 1, reason: "invalid start byte" };
    const size = lead < 224 ? 2 : lead < 240 ? 3 : 4;
    for (let i = 1; i < size; i += 1) {
      const byte = bytes[at + i];
      if (byte === void 0) return { start: at, end: bytes.length, reason: "unexpected end of data" };
      const good = i === 1 ? isSecondByte(lead, byte) : isContinuation(byte);
      if (!good) return { start: at, end: at + i, reason: "invalid continuation byte" };
    }
    at += size;
  }
  return void 0;
}
function isSecondByte(lead, byte) {
  if (lead === 224) return byte >= 160 && byte <= 191;
  if (lead === 237) return byte >= 128 && byte <= 159;
  if (lead === 240) return byte >= 144 && byte <= 191;
  if (lead === 244) return byte >= 128 && byte <= 143;
  return isContinuation(byte);
}
function isContinuation(byte) {
  return byte >= 128 && byte <= 191;
}
function surrogateAt(bytes, at) {
  const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
  if (a !== 237 || b < 160 || !isContinuation(b) || !isContinuation(c)) return void 0;
  return String.fromCharCode((a & 15) << 12 | (b & 63) << 6 | c & 63);
}
function jwtTraits(text2) {
  const parts = text2.split(".");
  if (parts.length !== 3 || !text2.startsWith("eyJ")) return void 0;
  const claims = decodeClaims(parts[1] ?? "");
  if (!claims) return void 0;
  return {
    ...numberClaim("expires", claims["exp"]),
    ...numberClaim("issuedAt", claims["iat"]),
    ...numberClaim("notBefore", claims["nbf"]),
    ...typeof claims["iss"] === "string" ? { issuer: claims["iss"] } : {},
    ...listClaim("audience", claims["aud"]),
    ...listClaim("scopes", typeof claims["scope"] === "string" ? claims["scope"].split(" ") : claims["scope"])
  };
}
function decodeClaims(part) {
  try {
    const claims = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null && !Array.isArray(claims) ? claims : void 0;
  } catch {
    return void 0;
  }
}
function numberClaim(name, claim2) {
  return typeof claim2 === "number" && Number.isFinite(claim2) ? { [name]: claim2 } : {};
}
function listClaim(name, claim2) {
  const list = typeof claim2 === "string" ? [claim2] : claim2;
  if (!Array.isArray(list)) return {};
  return { [name]: list.filter((each) => typeof each === "string") };
}

// part:dist/parts/chunk-XMDTZWRY.js
var import_node_path9 = require("node:path");
var token_kinds_exports = {};
__export2(token_kinds_exports, {
  addKinds: () => addKinds,
  isDocumentExample: () => isDocumentExample,
  kindsOf: () => kindsOf
});
var builtIn;
var added = /* @__PURE__ */ new Map();
var placeholders;
function kindsOf(text2) {
  builtIn ??= catalog.flatMap(kindsIn);
  const known2 = added.size === 0 ? builtIn : [...builtIn, ...[...added.values()].flatMap(({ kinds }) => kinds)];
  return known2.filter(({ shape }) => hasShape(shape, text2)).map(({ id }) => id);
}
function addKinds(provider) {
  added.set(provider.id, { kinds: kindsIn(provider), placeholders: provider.placeholders });
}
function kindsIn({ id, tokens: tokens2 }) {
  return tokens2.map(({ kind, shape }) => ({ id: `${id}/${kind}`, shape: parseShape(shape) }));
}
function isDocumentExample(text2) {
  placeholders ??= new Set(catalog.flatMap((provider) => provider.placeholders));
  return placeholders.has(text2) || [...added.values()].some((each) => each.placeholders.includes(text2));
}
function environmentEntries({ env, platform }) {
  const first2 = /* @__PURE__ */ new Map();
  for (const { name, value } of env) if (!first2.has(name)) first2.set(name, value);
  return platform === "win32" ? [...new Map([...first2].map(([name, value]) => [name.toUpperCase(), value]))] : [...first2];
}
function environmentValue(world, name) {
  if (world.platform !== "win32") return world.env.find((each) => each.name === name)?.value;
  return environmentEntries(world).find(([each]) => each === name.toUpperCase())?.[1];
}
var known = {
  160: ["space", "no-break space"],
  173: ["invisible", "soft hyphen"],
  171: ["quote", "left-pointing double angle quotation mark"],
  180: ["quote", "acute accent"],
  187: ["quote", "right-pointing double angle quotation mark"],
  1564: ["invisible", "arabic letter mark"],
  5760: ["space", "ogham space mark"],
  6158: ["invisible", "mongolian vowel separator"],
  8192: ["space", "en quad"],
  8193: ["space", "em quad"],
  8194: ["space", "en space"],
  8195: ["space", "em space"],
  8196: ["space", "three-per-em space"],
  8197: ["space", "four-per-em space"],
  8198: ["space", "six-per-em space"],
  8199: ["space", "figure space"],
  8200: ["space", "punctuation space"],
  8201: ["space", "thin space"],
  8202: ["space", "hair space"],
  8203: ["invisible", "zero width space"],
  8204: ["invisible", "zero width non-joiner"],
  8205: ["invisible", "zero width joiner"],
  8206: ["invisible", "left-to-right mark"],
  8207: ["invisible", "right-to-left mark"],
  8208: ["look-alike", "hyphen"],
  8209: ["look-alike", "non-breaking hyphen"],
  8210: ["look-alike", "figure dash"],
  8211: ["look-alike", "en dash"],
  8212: ["look-alike", "em dash"],
  8216: ["quote", "left single quotation mark"],
  8217: ["quote", "right single quotation mark"],
  8218: ["quote", "single low-9 quotation mark"],
  8219: ["quote", "single high-reversed-9 quotation mark"],
  8220: ["quote", "left double quotation mark"],
  8221: ["quote", "right double quotation mark"],
  8222: ["quote", "double low-9 quotation mark"],
  8223: ["quote", "double high-reversed-9 quotation mark"],
  8232: ["space", "line separator"],
  8233: ["space", "paragraph separator"],
  8234: ["invisible", "left-to-right embedding"],
  8235: ["invisible", "right-to-left embedding"],
  8236: ["invisible", "pop directional formatting"],
  8237: ["invisible", "left-to-right override"],
  8238: ["invisible", "right-to-left override"],
  8239: ["space", "narrow no-break space"],
  8249: ["quote", "single left-pointing angle quotation mark"],
  8250: ["quote", "single right-pointing angle quotation mark"],
  8287: ["space", "medium mathematical space"],
  8288: ["invisible", "word joiner"],
  8722: ["look-alike", "minus sign"],
  12288: ["space", "ideographic space"],
  65279: ["invisible", "byte order mark"],
  65533: ["other", "replacement character"]
};
var lookAlikes = [
  [new RegExp("\\p{Script=Cyrillic}", "u"), "Cyrillic letter"],
  [new RegExp("\\p{Script=Greek}", "u"), "Greek letter"],
  [/[\uff01-\uff5e]/u, "fullwidth form"]
];
function oddCharacters(text2) {
  if (/^[ -~]*$/.test(text2)) return [];
  return [...text2].flatMap((character, index) => {
    const codePoint2 = character.codePointAt(0) ?? 0;
    if (codePoint2 >= 32 && codePoint2 < 127) return [];
    return [{ codePoint: codePoint2, column: index + 1, ...describe2(character, codePoint2) }];
  });
}
function describe2(character, codePoint2) {
  const entry3 = known[codePoint2];
  if (entry3) return { kind: entry3[0], name: entry3[1] };
  if (codePoint2 < 32 || codePoint2 >= 127 && codePoint2 < 160)
    return { kind: "control", name: controlName(codePoint2) };
  const script = lookAlikes.find(([pattern2]) => pattern2.test(character));
  return script ? { kind: "look-alike", name: script[1] } : { kind: "other", name: "non-ASCII character" };
}
function controlName(codePoint2) {
  return { 9: "tab", 10: "line feed", 13: "carriage return", 27: "escape", 0: "null" }[codePoint2] ?? "control character";
}
function knownValue(text2, pythonType) {
  return { is: "known", secret: new Secret(text2), traits: traitsOf(text2, pythonType) };
}
function traitsOf(text2, pythonType) {
  const trimmed = text2.trim();
  const quotes = quotesOf(trimmed);
  const unquoted2 = quotes ? trimmed.slice(1, -1).trim() : trimmed;
  const prefix = /^(Bearer|Basic|Token|api-key) +/i.exec(unquoted2)?.[0];
  const core = prefix ? unquoted2.slice(prefix.length) : unquoted2;
  const jwt = jwtTraits(core);
  return {
    length: [...text2].length,
    kinds: kindsOf(core),
    blank: trimmed === "",
    odd: oddCharacters(text2),
    ...quotes ? { quotes } : {},
    ...whiteSpaceAt("edges", text2.slice(0, text2.length - text2.trimStart().length) + text2.slice(text2.trimEnd().length)),
    ...whiteSpaceAt("inside", core.replaceAll(/\S+/g, "")),
    ...prefix ? { prefix: prefix.trim() } : {},
    placeholder: isPlaceholder(core),
    ...addressOf(core),
    doubled: isDoubled(core),
    ...jwt ? { jwt } : {},
    beginsAsJwt: core.startsWith("eyJ"),
    ...pythonType ? { pythonType } : {}
  };
}
function quotesOf(text2) {
  if (text2.length < 2) return void 0;
  const ends = text2.charAt(0) + text2.charAt(text2.length - 1);
  if (ends === '""' || ends === "''" || ends === "``") return "ascii";
  return /^[“”„‟«»‘’‚‛‹›]{2}$/.test(ends) ? "curly" : void 0;
}
function whiteSpaceAt(key, found2) {
  if (found2 === "") return {};
  return { [key]: /[\r\n]/.test(found2) ? "newline" : "space" };
}
var fillers = /^(x{4,}|\*{3,}|\.{3,}|none|null|undefined|nan|todo|changeme|secret|password|token|test|dummy|example)$/i;
var instructions = /^(<.*>|\{.*\}|\[.*\]|\$\{?\w+\}?|%\w+%)$|^(your|my|the|insert|enter|paste|put|add|replace)[ _-]|[ _-](here|goes[ _-]here)$/i;
function isPlaceholder(core) {
  return isDocumentExample(core) || fillers.test(core) || core.length < 80 && instructions.test(core);
}
function addressOf(core) {
  if (!/^https?:\/\//i.test(core) || !URL.canParse(core)) return {};
  const { protocol, hostname } = new URL(core);
  return { address: { open: protocol === "http:", host: hostname } };
}
function isDoubled(core) {
  const half = core.length / 2;
  return core.length >= 24 && Number.isInteger(half) && core.slice(0, half) === core.slice(half);
}
var none = "HF_OIDC_RESOURCE is set but no OIDC id token is available: not running in a supported CI provider (github) and HF_OIDC_ID_TOKEN is not set. Set HF_OIDC_ID_TOKEN to the id token minted by your CI provider, or unset HF_OIDC_RESOURCE.";
var denied = "Cannot request an OIDC id token from GitHub Actions. Make sure the workflow job sets `permissions: id-token: write`. See https://docs.github.com/en/actions/deployment/security-hardening-your-deployments/about-security-hardening-with-openid-connect";
var hfOidc = async (scope, state) => {
  const resource = environmentValue(scope.world, "HF_OIDC_RESOURCE");
  if (!resource) return;
  const place = { kind: "env", name: "HF_OIDC_RESOURCE" };
  state.settings["oidc_resource"] = { value: resource.length < 100 ? resource : "(long)", place };
  const given = environmentValue(scope.world, "HF_OIDC_ID_TOKEN");
  const slot2 = { slot: "id_token", place: { kind: "env", name: "HF_OIDC_ID_TOKEN" }, role: "current" };
  if (given)
    state.chain.push({
      ...slot2,
      state: "found",
      wins: true,
      value: knownValue(given),
      why: "it is exchanged for a token"
    });
  else state.chain.push({ ...slot2, state: given === void 0 ? "absent" : "empty", wins: false });
  const error = given ? void 0 : mintError(scope);
  if (error !== void 0) {
    const problem20 = {
      kind: "missing-key",
      what: "it asks for an exchange, and no id token of a CI system is there",
      effect: "fatal"
    };
    state.chain.push({ slot: "oidc_resource", place, role: "current", state: "malformed", wins: false, problem: problem20 });
    state.raises.push({ phase: "construct", class: "huggingface_hub.errors.OIDCError", message: error });
  } else exchange(state);
};
function mintError({ world }) {
  if (environmentValue(world, "GITHUB_ACTIONS") !== "true") return none;
  const can = environmentValue(world, "ACTIONS_ID_TOKEN_REQUEST_URL") && environmentValue(world, "ACTIONS_ID_TOKEN_REQUEST_TOKEN");
  return can ? void 0 : denied;
}
function exchange(state) {
  state.next = "exchanges";
  state.stopped = "HF_OIDC_RESOURCE is set, so only the exchange counts";
}
var mask = "[secret]";
function maskLine(line) {
  const delimiter = line.search(/[=:]/);
  if (delimiter < 0) return maskCore(line, harmlessName);
  const key = maskCore(line.slice(0, delimiter), harmlessName);
  return key + line.charAt(delimiter) + maskCore(line.slice(delimiter + 1), (value) => value.length < 8 ? value : mask);
}
function maskCore(text2, masked4) {
  const core = text2.trim();
  const start2 = text2.length - text2.trimStart().length;
  return text2.slice(0, start2) + masked4(core) + text2.slice(start2 + core.length);
}
function harmlessName(name) {
  return name.length < 8 || /^(?=.{1,30}$)\ufeff?\[?[A-Za-z]+(?:[ _.-][A-Za-z]+)*\]?$/.test(name) ? name : mask;
}
function maskedRepr(prefix, secret) {
  const quote = reprStr(prefix + secret).charAt(0);
  return `${quote}${prefix}${secret === "" ? "" : mask}${quote}`;
}
var space = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
var start = new RegExp(`^[${space}]+`, "u");
var lastSpace = new RegExp(`[${space}]`, "u");
function pythonStrip(text2) {
  return pythonRightStrip(text2.replace(start, ""));
}
function pythonRightStrip(text2) {
  let end = text2.length;
  while (end > 0 && lastSpace.test(text2.charAt(end - 1))) end -= 1;
  return text2.slice(0, end);
}
function parseConfig(text2, source) {
  const sections = /* @__PURE__ */ new Map();
  const defaults = /* @__PURE__ */ new Map();
  const broken3 = [];
  let firstBroken;
  let current;
  let [section, option2, indent4] = ["", "", 0];
  for (const [index, line] of linesOf(text2).entries()) {
    const at = index + 1;
    const value = pythonStrip(line);
    if (/^[#;]/.test(value)) continue;
    if (value === "") {
      if (option2 !== "") current?.get(option2)?.parts.push("");
      continue;
    }
    const depth = line.length - pythonStrip(`${line}.`).length + 1;
    if (current && option2 !== "" && depth > indent4) {
      current.get(option2)?.parts.push(value);
      continue;
    }
    indent4 = depth;
    const header = headerOf(value);
    if (header !== void 0) {
      if (sections.has(header))
        return failed("DuplicateSectionError", while_(source, at, `section ${reprStr(harmlessName(header))}`), at);
      current = header === "DEFAULT" ? defaults : /* @__PURE__ */ new Map();
      if (header !== "DEFAULT") sections.set(header, current);
      [section, option2] = [header, ""];
      continue;
    }
    if (!current)
      return failed(
        "MissingSectionHeaderError",
        `File contains no section headers.
file: ${source}, line: ${at}
${reprStr(maskLine(line))}`,
        at
      );
    const delimiter = value.search(/[=:]/);
    if (delimiter <= 0) {
      broken3.push(`
	[line ${String(at).padStart(2)}]: ${reprStr(maskLine(line))}`);
      firstBroken ??= at;
    }
    if (delimiter < 0) continue;
    option2 = pythonRightStrip(value.slice(0, delimiter)).toLowerCase();
    if (current.has(option2)) {
      const what = `option ${reprStr(harmlessName(option2))} in section ${reprStr(harmlessName(section))}`;
      return failed("DuplicateOptionError", while_(source, at, what), at);
    }
    current.set(option2, { line: at, parts: [pythonStrip(value.slice(delimiter + 1))] });
  }
  if (firstBroken !== void 0)
    return failed("ParsingError", `Source contains parsing errors: ${source}${broken3.join("")}`, firstBroken);
  return {
    ok: true,
    value: {
      sections: new Map([...sections].map(([name, lines]) => [name, joined(lines)])),
      defaults: joined(defaults)
    }
  };
}
function pathRepr(path, platform) {
  return `${platform === "win32" ? "WindowsPath" : "PosixPath"}(${reprStr(platform === "win32" ? path.replaceAll("\\", "/") : path)})`;
}
function headerOf(value) {
  const end = value.startsWith("[") ? value.lastIndexOf("]") : -1;
  return end > 1 ? value.slice(1, end) : void 0;
}
function linesOf(text2) {
  return text2 === "" ? [] : text2.split(/(?<=\n)/);
}
function joined(lines) {
  return new Map(
    [...lines].map(([name, { line, parts }]) => [name, { line, value: pythonRightStrip(parts.join("\n")) }])
  );
}
function while_(source, line, what) {
  return `While reading from ${source} [line ${String(line).padStart(2)}]: ${what} already exists`;
}
function failed(name, message, line) {
  return { ok: false, error: { class: `configparser.${name}`, message, line } };
}
function pathlibText(platform, ...parts) {
  if (platform === "win32") {
    const joined2 = parts.filter((part) => part !== "").join("\\");
    return joined2.replaceAll("/", "\\").replace(/(?<=.)\\{2,}/g, "\\") || ".";
  }
  let root = "";
  let names = [];
  for (const part of parts) {
    if (part.startsWith("/")) {
      root = /^\/\/(?!\/)/.test(part) ? "//" : "/";
      names = [];
    }
    names.push(...part.split("/").filter((name) => name !== "" && name !== "."));
  }
  return root + names.join("/") || ".";
}
function pythonInt(text2) {
  const core = pythonStrip(text2);
  const found2 = /^([+-]?)(\d+(?:_\d+)*)$/.exec(core);
  if (!found2)
    return {
      ok: false,
      error: { class: "ValueError", message: `invalid literal for int() with base 10: ${reprStr(harmlessName(text2))}` }
    };
  const digits = (found2[2] ?? "").replaceAll("_", "");
  if (digits.length > 4300) {
    return {
      ok: false,
      error: {
        class: "ValueError",
        message: `Exceeds the limit (4300 digits) for integer string conversion: value has ${digits.length} digits; use sys.set_int_max_str_digits() to increase the limit`
      }
    };
  }
  const number = digits.replace(/^0+(?=\d)/, "");
  return { ok: true, value: found2[1] === "-" && number !== "0" ? `-${number}` : number };
}
function posixExpandVars(path, env) {
  return path.replace(/\$(\w+|\{[^}]*\})/g, (whole, name) => {
    return env(name.startsWith("{") ? name.slice(1, -1) : name) ?? whole;
  });
}
function expandVariables(world, path) {
  const env = (name) => environmentValue(world, name) ?? (name === "HOME" && world.platform !== "win32" ? world.home : void 0);
  const expanded2 = posixExpandVars(path, env);
  return world.platform === "win32" ? expanded2.replace(/%([^%]+)%/g, (whole, name) => env(name) ?? whole) : expanded2;
}
function folderOf2(world, path) {
  const cut = Math.max(path.lastIndexOf("/"), world.platform === "win32" ? path.lastIndexOf("\\") : -1) + 1;
  const head = path.slice(0, cut);
  return /^[\\/]*$/.test(head) ? head : head.replace(world.platform === "win32" ? /[\\/]+$/ : /\/+$/, "");
}
function absolutePath(world, path) {
  return (world.platform === "win32" ? import_node_path9.win32 : import_node_path9.posix).resolve(world.cwd, path);
}
function pythonTypeName(v) {
  return v.t === "null" ? "NoneType" : v.t;
}
function isTruthy(v) {
  switch (v.t) {
    case "null":
      return false;
    case "bool":
      return v.v;
    case "int":
      return /[1-9]/.test(v.text);
    case "float":
      return Number(v.text) !== 0;
    case "str":
      return v.v !== "";
    case "list":
      return v.items.length > 0;
    case "dict":
      return v.entries.size > 0;
  }
}
function pythonStr(v) {
  return v.t === "str" ? v.v : pythonRepr(v);
}
function pythonRepr(v) {
  switch (v.t) {
    case "null":
      return "None";
    case "bool":
      return v.v ? "True" : "False";
    case "int":
      return v.text === "-0" ? "0" : v.text;
    case "float":
      return reprFloat(v.text);
    case "str":
      return reprStr(v.v);
    case "list":
      return `[${v.items.map(pythonRepr).join(", ")}]`;
    case "dict":
      return `{${[...v.entries].map(([key, item]) => `${reprStr(key)}: ${pythonRepr(item)}`).join(", ")}}`;
  }
}
function jsonText2(v) {
  switch (v.t) {
    case "null":
      return "null";
    case "bool":
      return String(v.v);
    case "int":
    case "float":
      return v.text;
    case "str":
      return JSON.stringify(v.v);
    case "list":
      return `[${v.items.map(jsonText2).join(",")}]`;
    case "dict":
      return `{${[...v.entries].map(([key, item]) => `${JSON.stringify(key)}:${jsonText2(item)}`).join(",")}}`;
  }
}
function cleanValue(text2, steps) {
  return steps.reduce((value, step) => cleaners[step](value), text2);
}
function isPresent(text2, rule) {
  if (rule === "set") return true;
  return rule === "nonEmpty" ? text2 !== "" : pythonStrip(text2) !== "";
}
var cleaners = {
  trim: pythonStrip,
  "remove-newlines": (text2) => text2.replaceAll(/[\r\n]/g, ""),
  // neuPrint: `token.strip('"')` takes off any number at either end.
  "strip-double-quotes": (text2) => text2.replace(/^"+/, "").replace(/"+$/, "")
};
var trueWords = /* @__PURE__ */ new Set(["1", "ON", "YES", "TRUE"]);
function holds(scope, condition, held2) {
  if (!condition) return true;
  return envHolds(scope.world, condition) && argumentHolds(scope.args, condition) && slotHolds(condition, held2 ?? /* @__PURE__ */ new Map());
}
function fillTemplate(scope, template, more = {}) {
  return template.replaceAll(
    /\{(\w+)\}/g,
    (whole, name) => Object.hasOwn(more, name) ? more[name] ?? whole : scope.paths.get(name)?.spelled ?? scope.selectors.get(name) ?? whole
  );
}
function namesOf(scope, field) {
  const filled = (names, role) => names.map((name) => ({ name: fillTemplate(scope, name), role }));
  return [...filled(field.names, "current"), ...filled(field.legacy, "legacy")];
}
function heldText(value) {
  return value.t === "str" ? value.v : jsonText2(value);
}
function envHolds(world, { env, is, equals }) {
  if (env === void 0) return true;
  const value = environmentValue(world, env);
  if (value === void 0) return false;
  if (equals !== void 0) return value === equals;
  return is === "true" ? trueWords.has(value.toUpperCase()) : isPresent(value, is ?? "set");
}
function argumentHolds(args, { argument, equals }) {
  if (argument === void 0) return true;
  const value = Object.hasOwn(args, argument) ? args[argument] : void 0;
  if (equals === void 0) return value !== void 0 && value !== null;
  return equals === "none" ? value === void 0 || value === null : String(value) === equals && typeof value !== "object";
}
function slotHolds({ slot: slot2, contains, held: expected }, held2) {
  if (slot2 === void 0) return true;
  const found2 = held2.get(slot2);
  if (expected !== void 0 && expected !== (found2 !== void 0)) return false;
  return contains === void 0 || found2 !== void 0 && heldText(found2.value).includes(contains);
}
var margin = 24 * 3600;
var hfStoredTokens = async (scope, state) => {
  const named4 = scope.paths.get("stored");
  if (!named4 || state.raises.some(({ phase }) => phase === "construct")) return;
  const spelled = pathlibText(scope.world.platform, named4.spelled);
  const read2 = await scope.world.read(spelled);
  if (read2.is === "unread")
    state.gaps.push(`${absolutePath(scope.world, spelled)} could not be read here: ${read2.reason}`);
  if (read2.is !== "file") return;
  const path = absolutePath(scope.world, spelled);
  const text2 = readTextLikeOpen(read2.bytes);
  const config = text2.ok ? parseConfig(text2.value, pathRepr(spelled, scope.world.platform)) : text2;
  const fromFile = state.held.get("token")?.place.kind === "file";
  if (!config.ok) return sayBroken(state, path, config.error, fromFile, read2.stat);
  for (const [section, options] of config.value.sections) {
    const stored = option(config.value, options, "hf_token");
    if (!stored) continue;
    const place = { kind: "file", path, key: `${section}.hf_token`, line: stored.line };
    const why = "a stored token; the token file says which one is used";
    state.chain.push({
      slot: "token",
      place,
      role: "lookalike",
      state: "ignored",
      why,
      wins: false,
      value: knownValue(stored.value),
      stat: read2.stat
    });
  }
  if (fromFile) refresh(scope, state, path, config.value);
};
function sayBroken(state, path, error, fromFile, stat2) {
  const lines = `Error parsing stored tokens file: ${error.message}`.split("\n");
  state.warnings.push(...lines, ...fromFile ? lines : []);
  const kind = error.class === "UnicodeDecodeError" ? "encoding" : "syntax";
  const line = error.line === void 0 ? {} : { line: error.line };
  const problem20 = {
    kind,
    what: kind === "encoding" ? "not UTF-8 text" : "not INI text",
    ...line,
    effect: "warning"
  };
  state.chain.push({
    slot: "refresh_token",
    place: { kind: "file", path, ...line },
    role: "current",
    state: "malformed",
    wins: false,
    stat: stat2,
    problem: problem20
  });
}
function refresh(scope, state, path, config) {
  const held2 = state.held.get("token");
  if (!held2) return;
  const token = heldText(held2.value);
  const found2 = [...config.sections].find(([, options2]) => option(config, options2, "hf_token")?.value === token);
  const [section = "", options = /* @__PURE__ */ new Map()] = found2 ?? [];
  const refreshToken = option(config, options, "refresh_token");
  const expires = option(config, options, "expires_at");
  const number = expires && pythonInt(expires.value);
  if (!refreshToken || !expires || !number?.ok) return;
  const soon = Number(number.value) - margin <= scope.world.now.getTime() / 1e3;
  state.settings["expires_at"] = {
    value: number.value.slice(0, 20),
    place: { kind: "file", path, key: `${section}.expires_at`, line: expires.line }
  };
  const place = { kind: "file", path, key: `${section}.refresh_token`, line: refreshToken.line };
  const why = soon ? "the token ends within a day: it is refreshed first" : "the token is good for more than a day";
  state.chain.push({
    slot: "refresh_token",
    place,
    role: "current",
    state: soon ? "found" : "ignored",
    why,
    wins: soon,
    value: knownValue(refreshToken.value)
  });
  if (soon) state.next = "exchanges";
}
function option(config, section, name) {
  return section.get(name) ?? config.defaults.get(name);
}
var builtIns = { "hf-oidc": hfOidc, "hf-stored-tokens": hfStoredTokens };

// part:dist/parts/chunk-QUDWHPTP.js
var chunk_QUDWHPTP_exports = {};
__export(chunk_QUDWHPTP_exports, {
  accessTokenBody: () => accessTokenBody,
  codePointIndex: () => codePointIndex,
  createPlaceFinder: () => createPlaceFinder,
  jiterLoads: () => jiterLoads,
  jsonLoads: () => jsonLoads,
  urlsafeB64decode: () => urlsafeB64decode
});
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var PAD = 61;
var SIXES = new Map([...ALPHABET].map((char, six) => [char.charCodeAt(0), six]));
function standardB64decode(data) {
  return decode(data, (byte) => byte);
}
function urlsafeB64decode(data) {
  return decode(data, (byte) => byte === 45 ? 43 : byte === 95 ? 47 : byte);
}
function decode(data, translate) {
  if (typeof data === "string" && /[^\0-\x7f]/.test(data)) {
    return failure("ValueError", "string argument should contain only ASCII characters");
  }
  const bytes = typeof data === "string" ? Uint8Array.from(data, (char) => char.charCodeAt(0)) : data;
  const out = [];
  let place = 0;
  let left2 = 0;
  let pads = 0;
  for (const raw of bytes) {
    const byte = translate(raw);
    if (byte === PAD) {
      if (place < 2) continue;
      pads += 1;
      if (place + pads >= 4) return { ok: true, value: Uint8Array.from(out) };
      continue;
    }
    const six = SIXES.get(byte);
    if (six === void 0) continue;
    pads = 0;
    if (place > 0) out.push((left2 << 6 | six) >> 6 - 2 * place & 255);
    left2 = six;
    place = (place + 1) % 4;
  }
  if (place === 0) return { ok: true, value: Uint8Array.from(out) };
  if (place > 1) return failure("binascii.Error", "Incorrect padding");
  const count = out.length / 3 * 4 + 1;
  return failure(
    "binascii.Error",
    `Invalid base64-encoded string: number of data characters (${String(count)}) cannot be 1 more than a multiple of 4`
  );
}
function failure(name, message) {
  return { ok: false, error: { class: name, message } };
}
function codePointIndex(text2, end) {
  let count = end;
  for (let i = 1; i < end; i += 1) if (isPairEnd(text2, i)) count -= 1;
  return count;
}
function createPlaceFinder(text2) {
  let at = 0;
  let line = 1;
  let column = 1;
  return (index) => {
    if (index < at) [at, line, column] = [0, 1, 1];
    for (; at < index; at += 1) {
      if (text2[at] === "\n") [line, column] = [line + 1, 1];
      else if (!isPairEnd(text2, at)) column += 1;
    }
    return { line, column };
  };
}
function isPairEnd(text2, index) {
  const unit = text2.charCodeAt(index);
  if (unit < 56320 || unit > 57343) return false;
  const before = text2.charCodeAt(index - 1);
  return before >= 55296 && before <= 56319;
}
function jsonSyntaxFailure(message, index) {
  return { ok: false, message, index, kind: "syntax" };
}
var ESCAPES = /* @__PURE__ */ new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"]
]);
function scanJsonString(doc, begin) {
  let out = "";
  let at = begin + 1;
  for (; ; ) {
    const start2 = at;
    while (at < doc.length && doc[at] !== '"' && doc[at] !== "\\") {
      if (doc.charCodeAt(at) <= 31) return jsonSyntaxFailure("Invalid control character at", at);
      at += 1;
    }
    out += doc.slice(start2, at);
    if (doc[at] === '"') return { ok: true, value: out, end: at + 1 };
    const letter = doc[at + 1];
    if (letter === void 0) return jsonSyntaxFailure("Unterminated string starting at", begin);
    if (letter === "u") {
      const digits = doc.slice(at + 2, at + 6);
      if (at + 6 >= doc.length || !/^[0-9A-Fa-f]{4}$/.test(digits)) {
        return jsonSyntaxFailure("Invalid \\uXXXX escape", at + 1);
      }
      out += String.fromCharCode(Number.parseInt(digits, 16));
      at += 6;
      continue;
    }
    const char = ESCAPES.get(letter);
    if (char === void 0) return jsonSyntaxFailure("Invalid \\escape", at);
    out += char;
    at += 2;
  }
}
var MAX_DEPTH = 995;
var MAX_INT_DIGITS = 4300;
var NUMBER = /(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
var CONSTANTS = [
  ["null", { t: "null" }],
  ["true", { t: "bool", v: true }],
  ["false", { t: "bool", v: false }],
  ["NaN", { t: "float", text: "NaN" }],
  ["Infinity", { t: "float", text: "Infinity" }],
  ["-Infinity", { t: "float", text: "-Infinity" }]
];
function scanJsonValue(source, at, depth) {
  const { doc } = source;
  const first2 = doc[at];
  if (first2 === '"') {
    const scan = scanJsonString(doc, at);
    return scan.ok ? { ok: true, value: { t: "str", v: scan.value }, end: scan.end } : scan;
  }
  if (first2 === "{") return depth < MAX_DEPTH ? scanObject(source, at, depth + 1) : tooDeep("object", at);
  if (first2 === "[") return depth < MAX_DEPTH ? scanArray(source, at, depth + 1) : tooDeep("array", at);
  const constant = CONSTANTS.find(([text2]) => doc.startsWith(text2, at));
  if (constant !== void 0) return { ok: true, value: constant[1], end: at + constant[0].length };
  return scanNumber(doc, at);
}
function skipJsonSpace(doc, at) {
  let end = at;
  while (doc[end] === " " || doc[end] === "\n" || doc[end] === "	" || doc[end] === "\r") end += 1;
  return end;
}
function scanObject(source, begin, depth) {
  const { doc, placeAt } = source;
  const entries = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  let at = skipJsonSpace(doc, begin + 1);
  if (doc[at] === "}") return { ok: true, value: { t: "dict", entries, places }, end: at + 1 };
  for (; ; ) {
    if (doc[at] !== '"') return jsonSyntaxFailure("Expecting property name enclosed in double quotes", at);
    const key = scanJsonString(doc, at);
    if (!key.ok) return key;
    const keyPlace = placeAt(at);
    at = skipJsonSpace(doc, key.end);
    if (doc[at] !== ":") return jsonSyntaxFailure("Expecting ':' delimiter", at);
    at = skipJsonSpace(doc, at + 1);
    const valuePlace = placeAt(at);
    const value = scanJsonValue(source, at, depth);
    if (!value.ok) return value;
    entries.set(key.value, value.value);
    places.set(key.value, { key: keyPlace, value: valuePlace });
    at = skipJsonSpace(doc, value.end);
    if (doc[at] === "}") return { ok: true, value: { t: "dict", entries, places }, end: at + 1 };
    if (doc[at] !== ",") return jsonSyntaxFailure("Expecting ',' delimiter", at);
    at = skipJsonSpace(doc, at + 1);
  }
}
function scanArray(source, begin, depth) {
  const { doc } = source;
  const items = [];
  let at = skipJsonSpace(doc, begin + 1);
  if (doc[at] === "]") return { ok: true, value: { t: "list", items }, end: at + 1 };
  for (; ; ) {
    const item = scanJsonValue(source, at, depth);
    if (!item.ok) return item;
    items.push(item.value);
    at = skipJsonSpace(doc, item.end);
    if (doc[at] === "]") return { ok: true, value: { t: "list", items }, end: at + 1 };
    if (doc[at] !== ",") return jsonSyntaxFailure("Expecting ',' delimiter", at);
    at = skipJsonSpace(doc, at + 1);
  }
}
function scanNumber(doc, at) {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(doc);
  const whole = match?.[1];
  if (match === null || whole === void 0) return jsonSyntaxFailure("Expecting value", at);
  const text2 = match[0];
  const end = at + text2.length;
  if (text2 !== whole) return { ok: true, value: { t: "float", text: text2 }, end };
  const digits = whole.startsWith("-") ? whole.length - 1 : whole.length;
  if (digits > MAX_INT_DIGITS) return tooManyDigits(digits, at);
  return { ok: true, value: { t: "int", text: text2 }, end };
}
function tooDeep(what, index) {
  const message = `maximum recursion depth exceeded while decoding a JSON ${what} from a unicode string`;
  return { ok: false, message, index, kind: "depth" };
}
function tooManyDigits(digits, index) {
  const message = `Exceeds the limit (${String(MAX_INT_DIGITS)} digits) for integer string conversion: value has ${String(digits)} digits; use sys.set_int_max_str_digits() to increase the limit`;
  return { ok: false, message, index, kind: "digits" };
}
function jsonLoads(text2) {
  const scan = scanDocument(text2);
  if (scan.ok) return { ok: true, value: scan.value };
  if (scan.kind === "depth") return { ok: false, error: { class: "RecursionError", message: scan.message } };
  if (scan.kind === "digits") return { ok: false, error: { class: "ValueError", message: scan.message } };
  const { line, column } = createPlaceFinder(text2)(scan.index);
  const position = codePointIndex(text2, scan.index);
  const message = `${scan.message}: line ${String(line)} column ${String(column)} (char ${String(position)})`;
  return { ok: false, error: { class: "json.decoder.JSONDecodeError", message, line, column, position } };
}
function scanDocument(doc) {
  if (doc.startsWith("\uFEFF")) return jsonSyntaxFailure("Unexpected UTF-8 BOM (decode using utf-8-sig)", 0);
  const scan = scanJsonValue({ doc, placeAt: createPlaceFinder(doc) }, skipJsonSpace(doc, 0), 0);
  if (!scan.ok) return scan;
  const end = skipJsonSpace(doc, scan.end);
  return end === doc.length ? scan : jsonSyntaxFailure("Extra data", end);
}
var MOST_LEVELS = 200;
var loneSurrogate = new RegExp("\\p{Cs}", "u");
function jiterLoads(bytes) {
  const text2 = decodeUtf8(bytes);
  if (!text2.ok) return text2;
  const json = jsonLoads(text2.value);
  if (!json.ok) return json;
  return isJiterValue(json.value, 0) ? json : { ok: false, error: refusal3 };
}
var refusal3 = { class: "pydantic_core._pydantic_core.ValidationError", message: "Invalid JSON" };
function isJiterValue(json, level) {
  if (level > MOST_LEVELS) return false;
  if (json.t === "str") return !loneSurrogate.test(json.v);
  if (json.t === "list") return json.items.every((item) => isJiterValue(item, level + 1));
  if (json.t !== "dict") return true;
  return [...json.entries].every(([key, value]) => !loneSurrogate.test(key) && isJiterValue(value, level + 1));
}
var TEXT = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt _](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:([Zz])|([+\-\u2212])(\d{2}):?(\d{2}))?)?$/;
var NUMBER2 = /^[+-]?(?:\d+|(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?)$/;
var FIRST_SECOND = -62135596800;
var LAST_SECOND = 253402300799;
var WATERSHED = 2e10;
function laxDatetime(json) {
  if (json.t === "int" || json.t === "float") return fromTimestamp(Number(json.text));
  if (json.t !== "str") return void 0;
  const match = TEXT.exec(json.v);
  if (match) return fromParts(match);
  return NUMBER2.test(json.v) ? fromTimestamp(Number(json.v)) : void 0;
}
function fromTimestamp(value) {
  const seconds2 = Math.abs(value) > WATERSHED ? value / 1e3 : value;
  return seconds2 >= FIRST_SECOND && seconds2 <= LAST_SECOND ? { seconds: seconds2, naive: false } : void 0;
}
function fromParts(match) {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const [offsetHours = 0, offsetMinutes = 0] = match.slice(10, 12).map((part) => Number(part ?? 0));
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isDate = year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isDate || hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59) return void 0;
  const fraction = Number(`0.${(match[7] ?? "0").slice(0, 6)}`);
  const offset = (offsetHours * 3600 + offsetMinutes * 60) * (match[9] === "+" ? 1 : -1);
  const seconds2 = date.getTime() / 1e3 + hour * 3600 + minute * 60 + second + fraction - (match[9] ? offset : 0);
  return { seconds: seconds2, naive: match[8] === void 0 && match[9] === void 0 };
}
var undecodable = { class: "ValueError", message: "Unable to decode access token body" };
function accessTokenBody(token) {
  const part = token.split(".")[1];
  if (part === void 0) return { ok: false, error: undecodable };
  const payload = standardB64decode(`${part}==`);
  if (!payload.ok) return { ok: false, error: payload.error.class === "binascii.Error" ? undecodable : payload.error };
  const json = jiterLoads(payload.value);
  const expires = json.ok && json.value.t === "dict" ? expiryOf(json.value) : void 0;
  return expires ? { ok: true, value: { expires } } : { ok: false, error: undecodable };
}
function expiryOf(claims) {
  const claim2 = (...names) => names.flatMap((name) => claims.entries.get(name) ?? [])[0];
  const issuedAt = claim2("iat", "issued_at");
  const expires = claim2("exp", "expires_at");
  const holds3 = isAudience(claim2("aud", "audience")) && isText(claim2("iss", "issuer")) && isText(claim2("sub", "subject")) && isText(claim2("client_id", "azp")) && isText(claim2("scope") ?? { t: "str", v: "" }) && [claim2("gty", "grant_type"), claim2("jti", "token_id")].every(
    (each) => each === void 0 || each.t === "null" || isText(each)
  ) && issuedAt !== void 0 && laxDatetime(issuedAt) !== void 0;
  return holds3 && expires ? laxDatetime(expires) : void 0;
}
function isText(json) {
  return json?.t === "str";
}
function isAudience(json) {
  return json?.t === "list" ? json.items.every(isText) : isText(json);
}

// part:dist/parts/chunk-5HU2SO63.js
var chunk_5HU2SO63_exports = {};
__export(chunk_5HU2SO63_exports, {
  createHash: () => createHash,
  createHmac: () => createHmac,
  randomBytes: () => randomBytes
});
var createHash = (...given) => process.getBuiltinModule("node:crypto").createHash(...given);
var createHmac = (...given) => process.getBuiltinModule("node:crypto").createHmac(...given);
var randomBytes = (...given) => process.getBuiltinModule("node:crypto").randomBytes(...given);

// part:dist/parts/chunk-6ATIZ5XU.js
var import_node_path10 = require("node:path");
var import_node_path11 = require("node:path");
function attributeError(typeName2, attribute) {
  return { class: "AttributeError", message: `'${typeName2}' object has no attribute '${attribute}'` };
}
var none2 = { t: "null" };
function pythonArgument(value) {
  switch (typeof value) {
    case "string":
      return { t: "str", v: value };
    case "boolean":
      return { t: "bool", v: value };
    case "number":
      return Number.isInteger(value) ? { t: "int", text: BigInt(value).toString() } : { t: "float", text: floatText(value) };
    case "bigint":
      return { t: "int", text: value.toString() };
    case "object":
      return value === null ? none2 : container(value);
    default:
      return none2;
  }
}
function container(value) {
  if (Array.isArray(value)) return { t: "list", items: value.map(pythonArgument) };
  return { t: "dict", entries: new Map(Object.entries(value).map(([key, each]) => [key, pythonArgument(each)])) };
}
function floatText(value) {
  if (Number.isNaN(value)) return "NaN";
  return Number.isFinite(value) ? String(value) : value > 0 ? "Infinity" : "-Infinity";
}
var redirects = [301, 302, 303, 307, 308];
var tooManyRedirects = {
  class: "requests.exceptions.TooManyRedirects",
  message: "Exceeded 30 redirects."
};
function isRedirect(reply) {
  return redirects.includes(reply.status) && replyHeader(reply, "location") !== void 0;
}
function replyHeader(reply, name) {
  return Object.entries(reply.headers).find(([key]) => key.toLowerCase() === name)?.[1];
}
function notJson(error) {
  return error.class === "json.decoder.JSONDecodeError" ? { ...error, class: "requests.exceptions.JSONDecodeError" } : error;
}
var URI = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^\\/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/;
var HOST_PORT = /^((?:[^[\]%:/?#]|%[a-fA-F0-9]{2})*|\[[0-9A-Fa-f:.]*(?:%[^\]]*)?\])(?::0*?(|0|[1-9][0-9]{0,4}))?$/;
function requestTarget(address2) {
  const url = address2.trimStart();
  if (url.includes(":") && !url.toLowerCase().startsWith("http")) return noAdapter(url);
  const [, scheme, authority, path = ""] = URI.exec(/^(?:[a-zA-Z][a-zA-Z0-9+-]*:|\/)/.test(url) ? url : `//${url}`) ?? [];
  const hostPort = authority?.slice(authority.lastIndexOf("@") + 1) ?? "";
  const match = HOST_PORT.exec(hostPort);
  if (authority && !match) return failedToParse(badHost(hostPort));
  const port = match?.[2] ? Number(match[2]) : void 0;
  if (port !== void 0 && port > 65535) return failedToParse(url);
  const host = match?.[1] ?? "";
  if (invalidCharacter(host) !== void 0) return failedToParse(badHost(host));
  if (!scheme) {
    return failure2(
      "MissingSchema",
      `Invalid URL ${reprStr(url)}: No scheme supplied. Perhaps you meant https://${url}?`
    );
  }
  if (host === "") return failure2("InvalidURL", `Invalid URL ${reprStr(url)}: No host supplied`);
  if (/^[*.]/.test(host)) return failure2("InvalidURL", "URL has an invalid label.");
  const lower = scheme.toLowerCase();
  if (lower !== "http" && lower !== "https") return noAdapter(url);
  return {
    ok: true,
    scheme: lower,
    host: host.toLowerCase(),
    port: port ?? (lower === "https" ? 443 : 80),
    path: path || "/"
  };
}
function badHost(host) {
  const bad = invalidCharacter(host);
  return bad === void 0 ? `${reprStr(host)} is not a valid host or port` : `Host ${reprStr(host)} contains invalid character ${reprStr(bad)}`;
}
function invalidCharacter(host) {
  return [...host].find((char) => char <= " " || char === "\x7F");
}
function failedToParse(what) {
  return failure2("InvalidURL", `Failed to parse: ${what}`);
}
function noAdapter(url) {
  return failure2("InvalidSchema", `No connection adapters were found for ${reprStr(url)}`);
}
function failure2(name, message) {
  return { ok: false, error: { class: `requests.exceptions.${name}`, message }, noAdapter: name === "InvalidSchema" };
}
var shortest = 4;
function maskSecrets(text2, secrets) {
  const texts22 = [...secrets].map((secret) => secret.reveal());
  const forms = new Set(
    texts22.flatMap((each) => [each, each.trim(), JSON.stringify(each).slice(1, -1)]).filter((form) => form.length >= shortest)
  );
  return [...forms].sort((a, b) => b.length - a.length).reduce((masked4, form) => masked4.replaceAll(form, "[secret]"), text2);
}
function secretsOf({ fields, chain }, except = []) {
  const values = [...Object.entries(fields).map(([slot2, { value }]) => ({ slot: slot2, value })), ...chain];
  return values.flatMap(({ slot: slot2, value }) => value?.is === "known" && !except.includes(slot2) ? [value.secret] : []);
}
function publicText2(value) {
  return value?.is === "known" ? value.secret.reveal() : "";
}
function utf8Failure(text2) {
  const bad = /(?:[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff])+/.exec(text2);
  if (!bad) return void 0;
  const start2 = codePointIndex(text2, bad.index);
  const end = start2 + bad[0].length - 1;
  const what = start2 === end ? `character '\\u${bad[0].charCodeAt(0).toString(16)}' in position ${String(start2)}` : `characters in position ${String(start2)}-${String(end)}`;
  return { class: "UnicodeEncodeError", message: `'utf-8' codec can't encode ${what}: surrogates not allowed` };
}
function getPayload(token) {
  if (token.t !== "str")
    return unreadable(
      isTruthy(token) ? "[secret]" : pythonStr(token),
      attributeError(pythonTypeName(token), "split").message
    );
  const failure4 = utf8Failure(token.v);
  if (failure4) return { is: "raised", error: failure4 };
  const shown2 = token.v === "" ? "b''" : "b'[secret]'";
  const claims = token.v.split(".")[1];
  if (claims === void 0) return unreadable(shown2, "list index out of range");
  const payload = decodeClaims2(claims);
  return payload.ok ? { is: "payload", payload: payload.value } : unreadable(shown2, payload.error.message);
}
function decodeClaims2(claims) {
  const bytes = Buffer.from(claims, "utf8");
  const rest = bytes.length % 4;
  const padded = rest > 0 ? Buffer.concat([bytes, Buffer.alloc(4 - rest, "=")]) : bytes;
  const decoded = urlsafeB64decode(padded);
  if (!decoded.ok) return decoded;
  const text2 = decodeUtf8(decoded.value);
  return text2.ok ? jsonLoads(text2.value) : text2;
}
function unreadable(token, reason) {
  return { is: "auth-error", message: `Unable to read token ${token}: ${reason}` };
}
var classes = /* @__PURE__ */ new Map([
  [400, "BadRequestError"],
  [401, "UnauthorizedError"],
  [403, "ForbiddenError"],
  [404, "NotFoundError"],
  [405, "MethodNotAllowedError"],
  [407, "ProxyAuthenticationRequiredError"],
  [409, "ConflictError"],
  [410, "GoneError"],
  [422, "ValidationError"],
  [429, "RateLimitError"]
]);
var tokenRetries = [429, 500, 502, 503, 504];
var serviceRetries = [500, 502, 503, 504];
function predictReply(product, resolution, reply) {
  if (resolution.next === "sends") return predictService(product, resolution, reply);
  if (resolution.next !== "exchanges") return void 0;
  const raised2 = predictToken(product, resolution, reply);
  const held2 = resolution.fields["token"] !== void 0;
  return held2 && raised2?.phase === "token" && raised2.class.endsWith(".OauthError") ? void 0 : raised2;
}
function predictToken(product, resolution, reply) {
  const { status } = reply;
  const body = maskedBody(resolution, reply.body);
  if (tokenRetries.includes(status))
    return retryError(resolution.settings["iam_url"]?.value ?? "", "/token", "token", status);
  if (isRedirect(reply)) return { phase: "token", ...tooManyRedirects };
  const failed2 = predictStatus(product, status, body, "POST /token", "token");
  if (failed2) return failed2;
  const oauthError = (message) => ({
    phase: "token",
    class: `${product.module}.exceptions.OauthError`,
    message
  });
  if (status !== 200) return oauthError(`Could not retrieve token: ${body.trim()}`);
  const data = jsonLoads(reply.body);
  if (!data.ok) return { phase: "token", ...plain3(notJson(data.error)) };
  if (data.value.t !== "dict") return { phase: "token", ...plain3(attributeError(pythonTypeName(data.value), "get")) };
  const token = tokenIn(data.value.entries);
  if (token.t === "null") return oauthError("Could not retrieve token");
  return resolution.settings["reads_payload"] ? unreadableToken(product, token) : void 0;
}
function tokenIn(entries) {
  const access = entries.get("access_token") ?? none2;
  return access.t === "null" ? entries.get("id_token") ?? none2 : access;
}
function unreadableToken(product, token) {
  const payload = getPayload(token);
  if (payload.is === "payload") return void 0;
  if (payload.is === "raised") return { phase: "send", ...plain3(payload.error) };
  return { phase: "send", class: `${product.module}.exceptions.AuthError`, message: payload.message };
}
function predictService(product, resolution, reply) {
  const { status } = reply;
  if (serviceRetries.includes(status))
    return retryError(resolution.settings["platform_url"]?.value ?? "", "/", "send", status);
  if (isRedirect(reply)) return { phase: "send", ...tooManyRedirects };
  return predictStatus(product, status, maskedBody(resolution, reply.body), "GET /", "send");
}
function predictStatus(product, status, body, request, phase) {
  if (status >= 200 && status < 400) return void 0;
  const own = classes.get(status) ?? (status >= 500 ? "ServerError" : void 0);
  if (own === void 0) return { phase, ...plain3(attributeError("int", "value")) };
  const message = status === 404 && body === "" ? `404 ${request}` : body;
  return { phase, class: `${product.module}.exceptions.${own}`, message };
}
function retryError(address2, path, phase, status) {
  const target = requestTarget(address2 + (path === "/" ? "" : path));
  const [scheme, host, port, url] = target.ok ? [target.scheme, target.host, target.port, target.path] : ["https", "", 443, path];
  const pool = `${scheme === "https" ? "HTTPSConnectionPool" : "HTTPConnectionPool"}(host=${reprStr(host)}, port=${String(port)})`;
  const cause = `(Caused by ResponseError('too many ${String(status)} error responses'))`;
  return {
    phase,
    class: "requests.exceptions.RetryError",
    message: `${pool}: Max retries exceeded with url: ${url} ${cause}`
  };
}
function maskedBody(resolution, body) {
  const masked4 = maskSecrets(body, secretsOf(resolution));
  return masked4.replaceAll(/("(?:access|id|refresh)_token"\s*:\s*")(?:[^"\\]|\\.)*/g, "$1[secret]").replaceAll(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, "[secret]");
}
function plain3({ class: name, message }) {
  return { class: name, message };
}
function pythonEqual(a, b) {
  const [left2, right2] = [numberOf(a), numberOf(b)];
  if (left2 !== void 0 || right2 !== void 0)
    return left2 !== void 0 && right2 !== void 0 && sameNumber(left2, right2);
  if (a.t === "str" && b.t === "str") return a.v === b.v;
  if (a.t === "list" && b.t === "list") {
    return a.items.length === b.items.length && a.items.every((item, index) => pythonEqual(item, b.items[index] ?? { t: "null" }));
  }
  if (a.t === "dict" && b.t === "dict") {
    return a.entries.size === b.entries.size && [...a.entries].every(([key, item]) => {
      const other2 = b.entries.get(key);
      return other2 !== void 0 && pythonEqual(item, other2);
    });
  }
  return a.t === "null" && b.t === "null";
}
function numberOf(value) {
  if (value.t === "bool") return value.v ? 1n : 0n;
  if (value.t === "int") return BigInt(value.text);
  return value.t === "float" ? Number(value.text) : void 0;
}
function sameNumber(a, b) {
  return a <= b && a >= b;
}
async function requestsHeaderRule(world) {
  const version2 = (await world.packages())?.packages.get("requests") ?? "99";
  const [major = 0, minor = 0, patch = 0] = version2.split(".").map((part) => Number.parseInt(part, 10) || 0);
  return major * 1e6 + minor * 1e3 + patch >= 2033001 ? "since-2.33.1" : "up-to-2.33.0";
}
function encodeCheck(text2, codec) {
  const limit = codec === "ascii" ? 128 : 256;
  const bad = (codec === "ascii" ? /[^\0-\x7f]+/u : /[^\0-\xff]+/u).exec(text2);
  if (bad === null) return { ok: true, value: true };
  const start2 = codePointIndex(text2, bad.index);
  const count = [...bad[0]].length;
  const what = count === 1 ? `character '${escaped(bad[0].codePointAt(0) ?? 0)}' in position ${String(start2)}` : `characters in position ${String(start2)}-${String(start2 + count - 1)}`;
  const message = `'${codec}' codec can't encode ${what}: ordinal not in range(${String(limit)})`;
  return { ok: false, error: { class: "UnicodeEncodeError", message, position: start2 } };
}
function escaped(code) {
  const digits = code.toString(16);
  if (code <= 255) return `\\x${digits.padStart(2, "0")}`;
  return code <= 65535 ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}
function parseNetrc(text2, file) {
  const entries = /* @__PURE__ */ new Map();
  const lexer = createLexer(text2);
  const failure4 = (what) => {
    const message = `${what} (${file}, line ${String(lexer.line)})`;
    return { ok: false, error: { class: "netrc.NetrcParseError", message, line: lexer.tokenLine } };
  };
  for (; ; ) {
    const before = lexer.line;
    const top2 = lexer.token();
    const line = lexer.tokenLine;
    if (top2 === "") return { ok: true, value: entries };
    if (top2.startsWith("#")) {
      if (lexer.line === before && top2.length === 1) lexer.readLine();
      continue;
    }
    if (top2 === "macdef") {
      lexer.token();
      if (!skipMacro(lexer)) return failure4("Macro definition missing null line terminator.");
      continue;
    }
    if (top2 !== "machine" && top2 !== "default") return failure4("bad toplevel token '[secret]'");
    const name = top2 === "default" ? top2 : lexer.token();
    if (name === "") return failure4("missing 'machine' name");
    const entry3 = readEntry(lexer, line);
    if (!entry3) return failure4("bad follower token '[secret]'");
    entries.set(name, entry3);
  }
}
function readEntry(lexer, line) {
  const found2 = { login: "", account: "", password: "", line };
  for (; ; ) {
    const before = lexer.line;
    const word2 = lexer.token();
    if (word2.startsWith("#")) {
      if (lexer.line === before) lexer.readLine();
      continue;
    }
    if (["", "machine", "default", "macdef"].includes(word2)) {
      lexer.push(word2);
      return found2;
    }
    if (word2 === "login" || word2 === "user") found2.login = lexer.token();
    else if (word2 === "account") found2.account = lexer.token();
    else if (word2 === "password") found2.password = lexer.token();
    else return void 0;
  }
}
function skipMacro(lexer) {
  for (; ; ) {
    const line = lexer.readLine();
    if (line === "") return false;
    if (line === "\n") return true;
  }
}
function createLexer(text2) {
  const pushed = [];
  let at = 0;
  let line = 1;
  let tokenLine = 1;
  let taken = 0;
  const next2 = () => {
    const char = text2.charAt(at);
    at += char.length;
    if (char === "\n") line += 1;
    return char;
  };
  const readWord = (first2) => {
    const quoted = first2 === '"';
    let word2 = quoted ? "" : first2 === "\\" ? next2() : first2;
    for (let char = next2(); char !== ""; char = next2()) {
      if (quoted ? char === '"' : /[\n\t\r ]/.test(char)) return word2;
      word2 += char === "\\" ? next2() : char;
    }
    return word2;
  };
  return {
    get line() {
      return line;
    },
    get tokenLine() {
      return tokenLine;
    },
    token: () => {
      const before = pushed.shift();
      if (before !== void 0) return before;
      let first2 = next2();
      while (first2 !== "" && /[\n\t\r ]/.test(first2)) first2 = next2();
      tokenLine = line + taken;
      return first2 === "" ? "" : readWord(first2);
    },
    push: (token) => {
      pushed.push(token);
    },
    readLine: () => {
      const end = text2.indexOf("\n", at);
      const found2 = end === -1 ? text2.slice(at) : text2.slice(at, end + 1);
      at += found2.length;
      if (end !== -1) taken += 1;
      return found2;
    }
  };
}
function ntJoin(path, part) {
  let [drive, rest] = splitDrive(path);
  const [partDrive, partRest] = splitDrive(part);
  if (isSep(partRest[0])) return finish(partDrive !== "" || drive === "" ? partDrive : drive, partRest);
  if (partDrive !== "" && partDrive !== drive) {
    if (partDrive.toLowerCase() !== drive.toLowerCase()) return finish(partDrive, partRest);
    drive = partDrive;
  }
  if (rest !== "" && !isSep(rest.at(-1))) rest += "\\";
  return finish(drive, rest + partRest);
}
function ntSplit(path) {
  const [drive, rest] = splitDrive(path);
  const cut = Math.max(rest.lastIndexOf("/"), rest.lastIndexOf("\\")) + 1;
  const head = rest.slice(0, cut);
  return [drive + (head.replace(/[\\/]+$/, "") || head), rest.slice(cut)];
}
function finish(drive, rest) {
  const needsSep = rest !== "" && !isSep(rest[0]) && drive !== "" && !drive.endsWith(":");
  return needsSep ? `${drive}\\${rest}` : drive + rest;
}
function splitDrive(path) {
  const normal = path.replaceAll("/", "\\");
  if (normal.startsWith("\\\\")) {
    const start2 = normal.slice(0, 8).toUpperCase() === "\\\\?\\UNC\\" ? 8 : 2;
    const host = normal.indexOf("\\", start2);
    const share = host === -1 ? -1 : normal.indexOf("\\", host + 1);
    return share === -1 ? [path, ""] : [path.slice(0, share), path.slice(share)];
  }
  return normal[1] === ":" ? [path.slice(0, 2), path.slice(2)] : ["", path];
}
function isSep(char) {
  return char === "\\" || char === "/";
}
function posixExpandUser(path, env, passwdHome, homeOf = () => void 0) {
  if (!path.startsWith("~")) return path;
  const slash = path.indexOf("/", 1);
  const end = slash === -1 ? path.length : slash;
  const home = end === 1 ? env("HOME") ?? passwdHome : homeOf(path.slice(1, end));
  if (home === void 0) return path;
  return home.replace(/\/+$/, "") + path.slice(end) || "/";
}
function ntExpandUser(path, env) {
  if (!path.startsWith("~")) return path;
  const end = /[\\/]/.exec(path)?.index ?? path.length;
  const homePath = env("HOMEPATH");
  let home = env("USERPROFILE");
  if (home === void 0) {
    if (homePath === void 0) return path;
    home = ntJoin(env("HOMEDRIVE") ?? "", homePath);
  }
  if (end !== 1) {
    const target = path.slice(1, end);
    const current = env("USERNAME");
    if (target !== current) {
      const [folder, name] = ntSplit(home);
      if (current !== name) return path;
      home = ntJoin(folder, target);
    }
  }
  return home + path.slice(end);
}
function expandUser(world, path) {
  const homeVariable = world.platform === "win32" ? "USERPROFILE" : "HOME";
  const env = (name) => name === homeVariable ? world.home : environmentValue(world, name);
  return world.platform === "win32" ? ntExpandUser(path, env) : posixExpandUser(path, env, world.user.passwdHome);
}
function joinPath(world, first2, ...parts) {
  return parts.reduce((path, part) => world.platform === "win32" ? ntJoin(path, part) : posixJoin(path, part), first2);
}
function posixJoin(path, part) {
  if (part.startsWith("/")) return part;
  return path === "" || path.endsWith("/") ? path + part : `${path}/${part}`;
}
async function requestsNetrc(world, host) {
  const path = await netrcPath(world);
  if (path === void 0) return { is: "none" };
  const read2 = await world.read(path);
  if (read2.is === "unread") return { is: "unread", gap: `${path} could not be read here: ${read2.reason}` };
  if (read2.is === "error") return { is: "none" };
  const text2 = readTextLikeOpen(read2.bytes);
  const stat2 = read2.stat ? { stat: read2.stat } : {};
  const common2 = { slot: "netrc", role: "current", ...stat2 };
  if (!text2.ok) {
    const problem20 = { kind: "encoding", what: "not UTF-8", effect: "fatal" };
    return {
      is: "broken",
      entry: { ...common2, place: { kind: "file", path }, state: "malformed", wins: false, problem: problem20 },
      raises: text2.error
    };
  }
  const hosts = parseNetrc(text2.value, path);
  if (!hosts.ok) return { is: "none" };
  const name = hosts.value.has(host) ? host : "default";
  const found2 = hosts.value.get(name);
  if (!found2 || found2.login === "" && found2.account === "" && found2.password === "") return { is: "none" };
  const key = name === "default" ? "default" : `machine ${name}`;
  const place = { kind: "file", path, key, line: found2.line };
  const why = "requests sends this login instead of the token";
  const entry3 = { ...common2, place, state: "found", why, wins: true, value: knownValue(found2.password) };
  const login = found2.login === "" ? found2.account : found2.login;
  const encoded = [login, found2.password].map((each) => encodeCheck(each, "latin-1")).find((each) => !each.ok);
  return {
    is: "login",
    entry: entry3,
    setting: { value: key, place },
    ...encoded && !encoded.ok ? { raises: encoded.error } : {}
  };
}
function netrcRaises(netrc) {
  return netrc.is === "broken" || netrc.is === "login" ? netrc.raises : void 0;
}
async function netrcPath(world) {
  const given = environmentValue(world, "NETRC");
  for (const name of given === void 0 ? ["~/.netrc", "~/_netrc"] : [given]) {
    const path = expandUser(world, name);
    if (path !== "" && (await world.stat(path)).is === "found") return path;
  }
  return void 0;
}
var commands = ["env", "groups", "login", "name", "payload", "token"];
function cliCommand(words22) {
  const [group, name, ...rest] = Array.isArray(words22) ? words22.map(String) : [];
  if (group === void 0 || rest.includes("--help") || group === "--help" || name === "--help")
    return { is: "nothing" };
  if (group !== "auth")
    return ["version", "env", "catalog"].includes(group) ? { is: "nothing" } : usage(unknown("command", group));
  if (name === void 0) return { is: "nothing" };
  const command3 = commands.find((each) => each === name);
  if (command3 === void 0) return usage(name.startsWith("-") ? unknown("option", name) : unknown("command", name));
  const extra = rest[0];
  if (extra === void 0) return { is: "run", name: command3 };
  return usage(extra.startsWith("-") ? unknown("option", extra) : `Got unexpected extra argument (${extra})`);
}
function claimFailure(product, name, payload) {
  if (name !== "groups" || payload.t !== "dict") return void 0;
  const prefixed = product.claimPrefix === void 0 ? void 0 : payload.entries.get(`${product.claimPrefix}groups`);
  const groups = prefixed ?? payload.entries.get("groups");
  if (groups === void 0) return { phase: "send", class: "KeyError", message: "'groups'" };
  if (groups.t === "list" || groups.t === "str" || groups.t === "dict") return void 0;
  return { phase: "send", class: "TypeError", message: `'${pythonTypeName(groups)}' object is not iterable` };
}
function usage(message) {
  return { is: "usage", raised: { phase: "construct", class: "click.exceptions.UsageError", message } };
}
function unknown(what, name) {
  return `No such ${what} '${name}'.`;
}
var SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
var NAME = new RegExp(`^[^:${SPACE}][^:\\r\\n]*$`, "u");
var VALUE = new RegExp(`^(?:[^${SPACE}][^\\r\\n]*)?$`, "u");
var NAME_DOLLAR = new RegExp(`^[^:${SPACE}][^:\\r\\n]*\\n?$`, "u");
var VALUE_DOLLAR = new RegExp(`^(?:[^${SPACE}][^\\r\\n]*)?\\n?$`, "u");
function requestsHeaderCheck(name, value, rule = "up-to-2.33.0") {
  const dollar = rule === "up-to-2.33.0";
  if (!(dollar ? NAME_DOLLAR : NAME).test(name)) return invalidHeader("name", name);
  if (!(dollar ? VALUE_DOLLAR : VALUE).test(value)) return invalidHeader("value", value);
  return { ok: true, value: true };
}
function httpClientHeaderCheck(value) {
  const encoded = encodeCheck(value, "latin-1");
  if (!encoded.ok) return encoded;
  if (!/\n(?![ \t])|\r(?![ \t\n])/.test(value)) return encoded;
  return { ok: false, error: { class: "ValueError", message: `Invalid header value ${reprLatin1(value)}` } };
}
function httpxHeaderCheck(value) {
  const encoded = encodeCheck(value, "ascii");
  if (!encoded.ok) return encoded;
  if (!/^[ \t]|[ \t]$|[\0\n\v\f\r]/.test(value)) return encoded;
  const message = `Illegal header value ${reprLatin1(value)}`;
  return { ok: false, error: { class: "httpx.LocalProtocolError", message } };
}
function invalidHeader(kind, part) {
  const message = `Invalid leading whitespace, reserved character(s), or return character(s) in header ${kind}: ${reprStr(part)}`;
  return { ok: false, error: { class: "requests.exceptions.InvalidHeader", message } };
}
function reprLatin1(value) {
  return reprBytes(Uint8Array.from(value, (char) => char.charCodeAt(0)));
}
function tokenExpired(payload, now, leeway) {
  const exp = claim(payload, "exp");
  if (!exp.ok) return exp;
  if (exp.value.t === "null") return { ok: true, value: true };
  const seconds2 = numberOf(leeway);
  if (seconds2 === void 0)
    return typeError(`unsupported operand type(s) for +: 'float' and '${pythonTypeName(leeway)}'`);
  const due = numberOf(exp.value);
  if (due === void 0)
    return typeError(`'>' not supported between instances of 'float' and '${pythonTypeName(exp.value)}'`);
  return { ok: true, value: now + Number(seconds2) > due };
}
function claim(payload, name) {
  if (payload.t !== "dict") return { ok: false, error: attributeError(pythonTypeName(payload), "get") };
  return { ok: true, value: payload.entries.get(name) ?? none2 };
}
function typeError(message) {
  return { ok: false, error: { class: "TypeError", message } };
}
function authorizationError(product, what) {
  return `No valid authentication info found${what}. See ${product.helpUrl}.`;
}
function nothingFound(product) {
  return `UserWarning: ${authorizationError(product, "")}`;
}
function tokenRequestFailure(product, request) {
  const { clientId, clientSecret, refreshToken, scope, iamUrl } = request;
  const authError2 = (what) => ({
    phase: "token",
    class: `${product.module}.exceptions.AuthError`,
    message: authorizationError(product, what)
  });
  if (clientId.t === "null") return authError2(" (no client_id)");
  if (clientSecret.t === "null" && refreshToken.t === "null") return authError2(" (no client_secret or refresh_token)");
  const joined2 = scope.t === "null" ? void 0 : joinFailure(scope);
  if (joined2) return { phase: "token", class: "TypeError", message: joined2 };
  if (iamUrl.is === "unknown") return void 0;
  if (iamUrl.is === "other") return { phase: "token", ...startsWithFailure(iamUrl.type) };
  const target = requestTarget(`${iamUrl.text}/token`);
  const adapter = !target.ok && target.error.message.startsWith("No connection adapters");
  if (!target.ok && !adapter) return { phase: "token", class: target.error.class, message: target.error.message };
  if (hasInfinity(clientId) || hasInfinity(refreshToken)) {
    return {
      phase: "token",
      class: "requests.exceptions.InvalidJSONError",
      message: "Out of range float values are not JSON compliant"
    };
  }
  return target.ok ? void 0 : { phase: "token", class: target.error.class, message: target.error.message };
}
function startsWithFailure(type) {
  return type === "DataDict" ? { class: "dynaconf.nodes.AccessError", message: "'startswith'" } : attributeError(type, "startswith");
}
function joinFailure(scope) {
  if (scope.t === "str" || scope.t === "dict") return void 0;
  if (scope.t !== "list") return "can only join an iterable";
  const index = scope.items.findIndex(({ t }) => t !== "str");
  const item = scope.items[index];
  return item ? `sequence item ${String(index)}: expected str instance, ${pythonTypeName(item)} found` : void 0;
}
function hasInfinity(value) {
  if (value.t === "float") return !Number.isFinite(Number(value.text));
  if (value.t === "list") return value.items.some(hasInfinity);
  return value.t === "dict" && [...value.entries.values()].some(hasInfinity);
}
function useToken(product, token, request, leeway, now) {
  const failure4 = tokenRequestFailure(product, request);
  if (token.t === "null") return failure4 ? { next: "raises", raised: failure4 } : { next: "exchanges" };
  const read2 = getPayload(token);
  if (read2.is === "raised") return raises(read2.error);
  if (read2.is === "auth-error")
    return raises({ class: `${product.module}.exceptions.AuthError`, message: read2.message });
  const due = tokenExpired(read2.payload, now, leeway);
  if (!due.ok) return raises(due.error);
  if (!due.value) return { next: "sends" };
  if (!failure4) return { next: "exchanges" };
  const over2 = tokenExpired(read2.payload, now, { t: "int", text: "0" });
  const alive = over2.ok && !over2.value;
  return failure4.class.endsWith(".AuthError") && alive ? { next: "sends" } : { next: "raises", raised: failure4 };
}
function sendFailure(token, netrc, rule) {
  const error = netrcRaises(netrc);
  const ofNetrc = error && { phase: "send", class: error.class, message: error.message };
  if (token === "" || netrc.is === "broken") return ofNetrc;
  const header = `Bearer ${token}`;
  const valid = requestsHeaderCheck("Authorization", header, rule);
  if (!valid.ok) {
    const quote = reprStr(header).charAt(0);
    const message = `Invalid leading whitespace, reserved character(s), or return character(s) in header value: ${quote}Bearer [secret]${quote}`;
    return { phase: "send", class: valid.error.class, message };
  }
  if (netrc.is === "login") return ofNetrc;
  const encoded = httpClientHeaderCheck(header);
  if (encoded.ok) return void 0;
  return {
    phase: "send",
    class: encoded.error.class,
    message: encoded.error.class === "ValueError" ? "Invalid header value b'Bearer [secret]'" : encoded.error.message
  };
}
function jsonOf(held2) {
  return held2?.json ?? none2;
}
function raises(error) {
  return { next: "raises", raised: { phase: "token", class: error.class, message: error.message } };
}
var parameters = [
  "domain",
  "scope",
  "leeway",
  "token_info_path",
  "client_id",
  "client_secret",
  "jwt_token",
  "refresh_token",
  "retries",
  "_suppress_warning"
];
var standardLeeway = 500;
function authOutcome(facts) {
  const { args, options, built, settings } = facts;
  const unexpected = Object.keys(args).find((name) => !parameters.includes(name));
  if (unexpected !== void 0) {
    const message = `Auth.__init__() got an unexpected keyword argument '${unexpected}'`;
    return { raises: [{ phase: "construct", class: "TypeError", message }], next: "raises", early: true };
  }
  if (options["cli"] !== void 0) return cliOutcome(facts);
  const broken22 = built.raised ?? (settings.ok ? void 0 : settings.raised);
  if (broken22) return { raises: [broken22], next: "raises" };
  const use = tokenUse(facts);
  if (use.next === "raises") return { raises: [use.raised], next: "raises" };
  if (use.next !== "sends") return { raises: [], next: use.next };
  const token = built.held.token?.json;
  const failure4 = token?.t === "str" ? sendFailure(token.v, facts.netrc.service, facts.headerRule) : void 0;
  return failure4 ? { raises: [failure4], next: "raises" } : { raises: [], next: "sends" };
}
function cliOutcome(facts) {
  const { product, options, built, settings } = facts;
  if (!settings.ok) return { raises: [settings.raised], next: "raises", early: true };
  const command3 = cliCommand(options["cli"]);
  if (command3.is === "usage") return { raises: [command3.raised], next: "raises", early: true };
  if (command3.is === "nothing") return { raises: [], next: "sends-nothing", early: true };
  if (command3.name === "login" && built.source !== "env") return { raises: [], next: "unknown", early: true };
  if (built.raised) return { raises: [built.raised], next: "raises" };
  if (command3.name === "env") return { raises: [], next: "sends-nothing" };
  const use = tokenUse(facts);
  if (use.next === "raises") return { raises: [use.raised], next: "raises" };
  if (use.next !== "sends") return { raises: [], next: use.next };
  const failure4 = built.check?.is === "kept" ? claimFailure(product, command3.name, built.check.payload) : void 0;
  return failure4 ? { raises: [failure4], next: "raises" } : { raises: [], next: "sends-nothing" };
}
function tokenUse({
  product,
  world,
  args,
  built,
  settings,
  netrc
}) {
  if (built.unread !== void 0 || !settings.ok) return { next: "unknown" };
  const request = {
    clientId: jsonOf(built.held.client_id),
    clientSecret: jsonOf(built.held.client_secret),
    refreshToken: jsonOf(built.held.refresh_token),
    scope: built.scope,
    iamUrl: settings.iamUrl
  };
  const leeway = args["leeway"] === void 0 ? { t: "int", text: String(standardLeeway) } : pythonArgument(args["leeway"]);
  const use = useToken(product, jsonOf(built.held.token), request, leeway, world.now.getTime() / 1e3);
  if (use.next !== "exchanges") return use;
  if (settings.iamUrl.is === "unknown") return { next: "unknown" };
  const error = netrcRaises(netrc.tokenService);
  return error ? { next: "raises", raised: { phase: "token", class: error.class, message: error.message } } : use;
}
function checkToken(token, clientId, now) {
  const read2 = getPayload(token);
  if (read2.is === "raised") return { is: "raises", error: read2.error };
  if (read2.is === "auth-error") return { is: "dropped", why: "it is not a JWT that the client can read" };
  const { payload } = read2;
  const expired = tokenExpired(payload, now, { t: "int", text: "0" });
  if (!expired.ok) return { is: "raises", error: expired.error };
  if (expired.value) {
    const timed = payload.t === "dict" && (payload.entries.get("exp") ?? none2).t !== "null";
    return { is: "dropped", why: timed ? "it has expired" : "it has no expiry time" };
  }
  const audience = claim(payload, "aud");
  if (!audience.ok) return { is: "raises", error: audience.error };
  if (isTruthy(clientId) && !pythonEqual(audience.value, clientId))
    return { is: "dropped", why: "its audience is not the client id" };
  return { is: "kept", payload };
}
var slots = ["client_id", "client_secret", "refresh_token", "token"];
function holds2(held2) {
  return held2 !== void 0 && isTruthy(held2.json);
}
function heldValue(json) {
  const type = pythonTypeName(json);
  return type === "str" ? knownValue(json.t === "str" ? json.v : "") : knownValue(jsonText2(json), type);
}
var ERRORS = new Map(
  Object.entries({
    EPERM: { errno: 1, text: "Operation not permitted", class: "PermissionError" },
    ENOENT: { errno: 2, text: "No such file or directory", class: "FileNotFoundError" },
    ESRCH: { errno: 3, text: "No such process", class: "ProcessLookupError" },
    EINTR: { errno: 4, text: "Interrupted system call", class: "InterruptedError" },
    EIO: { errno: 5, text: "Input/output error" },
    ENXIO: { errno: 6, text: "No such device or address" },
    EBADF: { errno: 9, text: "Bad file descriptor" },
    EAGAIN: { errno: 11, text: "Resource temporarily unavailable", class: "BlockingIOError" },
    ENOMEM: { errno: 12, text: "Cannot allocate memory" },
    EACCES: { errno: 13, text: "Permission denied", class: "PermissionError" },
    EBUSY: { errno: 16, text: "Device or resource busy" },
    EEXIST: { errno: 17, text: "File exists", class: "FileExistsError" },
    ENODEV: { errno: 19, text: "No such device" },
    ENOTDIR: { errno: 20, text: "Not a directory", class: "NotADirectoryError" },
    EISDIR: { errno: 21, text: "Is a directory", class: "IsADirectoryError" },
    EINVAL: { errno: 22, text: "Invalid argument" },
    ENFILE: { errno: 23, text: "Too many open files in system" },
    EMFILE: { errno: 24, text: "Too many open files" },
    EFBIG: { errno: 27, text: "File too large" },
    ENOSPC: { errno: 28, text: "No space left on device" },
    EROFS: { errno: 30, text: "Read-only file system" },
    EPIPE: { errno: 32, text: "Broken pipe", class: "BrokenPipeError" },
    ENAMETOOLONG: { errno: 36, text: "File name too long" },
    ELOOP: { errno: 40, text: "Too many levels of symbolic links" },
    EOVERFLOW: { errno: 75, text: "Value too large for defined data type" },
    EOPNOTSUPP: { errno: 95, text: "Operation not supported" },
    ENOTCONN: { errno: 107, text: "Transport endpoint is not connected" },
    ETIMEDOUT: { errno: 110, text: "Connection timed out", class: "TimeoutError" },
    ESTALE: { errno: 116, text: "Stale file handle" }
  })
);
function osError(code, path) {
  const entry3 = ERRORS.get(code);
  if (entry3 === void 0) return { class: "OSError", message: `${code}: ${reprStr(path)}` };
  const message = `[Errno ${String(entry3.errno)}] ${entry3.text}: ${reprStr(path)}`;
  return { class: entry3.class ?? "OSError", message };
}
async function readTokenInfo(world, path) {
  if (path.includes("\0")) return { is: "failed", path, error: { class: "ValueError", message: "embedded null byte" } };
  const read2 = await world.read(path);
  const stat2 = read2.stat ? { stat: read2.stat } : {};
  if (read2.is === "unread") return { is: "unread", path, reason: read2.reason, ...stat2 };
  if (read2.is === "error")
    return { is: "failed", path, error: osError(read2.code, path), ...problemOf(read2.code), ...stat2 };
  const text2 = readTextLikeOpen(read2.bytes);
  if (!text2.ok)
    return {
      is: "failed",
      path,
      error: text2.error,
      problem: { kind: "encoding", what: "not UTF-8", effect: "warning" },
      ...stat2
    };
  const json = jsonLoads(text2.value);
  if (!json.ok)
    return { is: "failed", path, error: json.error, problem: syntaxProblem(text2.value, json.error), ...stat2 };
  const { value } = json;
  if (value.t === "dict") return { is: "read", path, json: value, stat: read2.stat };
  const what = `${article[pythonTypeName(value)] ?? "a value"} where an object is due`;
  return { is: "read", path, json: value, stat: read2.stat, problem: { kind: "type", what, effect: "fatal" } };
}
var article = {
  list: "a list",
  str: "a string",
  int: "a number",
  float: "a number",
  bool: "a truth value",
  NoneType: "null"
};
function problemOf(code) {
  if (code === "ENOENT" || code === "ENOTDIR") return {};
  if (code === "EISDIR")
    return { problem: { kind: "not-a-file", what: "a folder where a file is due", effect: "warning" } };
  const denied2 = code === "EACCES" || code === "EPERM";
  return {
    problem: {
      kind: denied2 ? "permission" : "not-a-file",
      what: denied2 ? "may not be read" : "cannot be opened",
      effect: "warning"
    }
  };
}
function syntaxProblem(text2, error) {
  const at = {
    ...error.line === void 0 ? {} : { line: error.line },
    ...error.column === void 0 ? {} : { column: error.column }
  };
  if (text2.startsWith("\uFEFF"))
    return { kind: "bom", what: "begins with a byte order mark", ...at, effect: "warning" };
  return { kind: "syntax", what: text2.trim() === "" ? "empty" : "not JSON", ...at, effect: "warning" };
}
async function takeGiven(state) {
  const { product, world, found: found2, folder, paths } = state;
  if (paths.explicit) return await takeMatchingToken(state, paths.explicit);
  if (paths.used) {
    const info2 = await readTokenInfo(world, paths.used);
    state.files.push({
      info: info2,
      use: "all",
      passedOver: "the environment or an argument gives a credential, so the file is not opened"
    });
  }
  const refresh22 = found2.refresh_token;
  if (!holds2(refresh22) || (product.cachesWithEmptyPath ? paths.used === void 0 : !paths.used)) return void 0;
  if (refresh22.json.t !== "str") return raisedAs(attributeError(pythonTypeName(refresh22.json), "encode"));
  const failure4 = utf8Failure(refresh22.json.v);
  if (failure4) return raisedAs(failure4);
  const digest = createHash("sha1").update(refresh22.json.v, "utf8").digest("hex");
  paths.used = joinPath(world, folder, `jwt_token_${digest}.json`);
  const info = await readTokenInfo(world, paths.used);
  if (holds2(found2.token)) {
    state.files.push({ info, use: "cache", passedOver: "a token is given, which the client writes here" });
    return void 0;
  }
  return takeCache(state, info);
}
function takeCache(state, info) {
  const { found: found2, cacheDisabled } = state;
  if (cacheDisabled) {
    state.files.push({ info, use: "cache", passedOver: "the JWT cache is switched off" });
    assign(found2, "token", void 0);
    return void 0;
  }
  state.files.push({ info, use: "cache" });
  assign(found2, "token", void 0);
  if (info.is === "unread") state.unread = info.reason;
  if (info.is !== "read") return void 0;
  if (info.json.t !== "dict") return raisedAs(attributeError(pythonTypeName(info.json), "get"));
  assign(found2, "token", entry(info, "jwt_token"));
  return void 0;
}
async function takeMatchingToken(state, path) {
  const { world, found: found2 } = state;
  const info = await readTokenInfo(world, path);
  const exists = !path.includes("\0") && (await world.stat(path)).is === "found";
  if (!exists) {
    state.files.push({ info, use: "token" });
    return void 0;
  }
  const json = readJson(state, info, "token", false);
  if (json === void 0 || holds2(found2.token)) return void 0;
  if (json.t !== "dict") return raisedAs(attributeError(pythonTypeName(json), "get"));
  const same2 = (slot2) => pythonEqual(found2[slot2]?.json ?? none2, json.entries.get(slot2) ?? none2);
  if (same2("client_id") && same2("refresh_token"))
    assign(found2, "token", info.is === "read" && !state.cacheDisabled ? entry(info, "jwt_token") : void 0);
  return void 0;
}
async function takeFile(state) {
  const { world, found: found2, paths } = state;
  if (!paths.used) return void 0;
  const info = await readTokenInfo(world, paths.used);
  const json = readJson(state, info, "all", state.quiet);
  if (json === void 0) return void 0;
  if (json.t !== "dict") return raisedAs(attributeError(pythonTypeName(json), "get"));
  const get = (key) => info.is === "read" && !state.cacheDisabled ? entry(info, key) : void 0;
  assign(found2, "client_id", get("client_id"));
  assign(found2, "client_secret", get("client_secret"));
  assign(found2, "refresh_token", get("refresh_token"));
  assign(found2, "token", get("JWT_TOKEN") ?? get("jwt_token"));
  return void 0;
}
function readJson(state, info, use, quiet) {
  const empty2 = { t: "dict", entries: /* @__PURE__ */ new Map() };
  const passedOver2 = state.cacheDisabled ? { passedOver: "the JWT cache is switched off, and this file with it" } : {};
  state.files.push({ info, use, ...passedOver2 });
  if (state.cacheDisabled) return empty2;
  if (info.is === "unread") {
    state.unread = info.reason;
    return void 0;
  }
  if (info.is === "failed" && !quiet) {
    state.warnings.push(`UserWarning: Unable to read token_info from ${info.path} with error ${info.error.message}.`);
  }
  state.tokenInfo = info.is === "read" ? info.json : empty2;
  return state.tokenInfo;
}
function entry(info, key) {
  if (info.json.t !== "dict") return void 0;
  const json = info.json.entries.get(key);
  if (json === void 0 || json.t === "null") return void 0;
  const line = info.json.places?.get(key)?.value.line;
  return { json, place: { kind: "file", path: info.path, key, ...line === void 0 ? {} : { line } } };
}
function assign(found2, slot2, held2) {
  if (held2) found2[slot2] = held2;
  else delete found2[slot2];
}
function raisedAs(error) {
  return { phase: "construct", class: error.class, message: error.message };
}
function constructorArgs(product, world, args) {
  const { prefix } = product;
  const given = (argument, ...names) => {
    const places = [];
    if (args[argument] !== void 0 && args[argument] !== null) {
      places.push({
        place: { kind: "argument", name: argument },
        role: "current",
        json: pythonArgument(args[argument])
      });
    }
    for (const [index, name] of names.entries()) {
      const text2 = environmentValue(world, name);
      places.push({
        place: { kind: "env", name },
        role: index === 0 ? "current" : "legacy",
        ...text2 === void 0 ? {} : { json: { t: "str", v: text2 } }
      });
    }
    const first2 = places.find(({ json }) => json !== void 0 && json.t !== "null");
    return { places, chosen: first2?.json ? { json: first2.json, place: first2.place } : void 0 };
  };
  return {
    client_id: given("client_id", `${prefix}_CLIENT_ID`, "CLIENT_ID"),
    client_secret: given("client_secret", `${prefix}_CLIENT_SECRET`, "CLIENT_SECRET"),
    refresh_token: given("refresh_token", `${prefix}_REFRESH_TOKEN`),
    token: given("jwt_token", `${prefix}_TOKEN`)
  };
}
var mismatch = "UserWarning: Authentication token mismatch: both the client secret and the refresh token are provided but differ in value; the refresh token will be used for authentication.";
async function buildAuth(product, world, args) {
  const given = constructorArgs(product, world, args);
  const folder = joinPath(world, expandUser(world, "~"), product.folder);
  const paths = tokenInfoPaths(product, world, args, joinPath(world, folder, "token_info.json"));
  const cacheDisabled = environmentValue(world, `${product.prefix}_NO_JWT_CACHE`)?.toLowerCase() === "true";
  const found2 = chosenOf(given);
  if (!holds2(found2.refresh_token)) assign(found2, "refresh_token", found2.client_secret);
  const isGiven = holds2(found2.client_id) || holds2(found2.refresh_token) || holds2(found2.token);
  const state = {
    product,
    world,
    given,
    folder,
    paths,
    cacheDisabled,
    found: found2,
    warnings: [],
    files: [],
    scope: none2,
    quiet: isTruthy(pythonArgument(args["_suppress_warning"]))
  };
  const failure4 = isGiven ? await takeGiven(state) : await takeFile(state);
  const source = isGiven ? Object.values(given).some(({ chosen }) => holds2(chosen) && chosen.place.kind === "argument") ? "arg" : "env" : "none";
  return finish2(state, args, failure4, source);
}
function tokenInfoPaths(product, world, args, standard) {
  if (!("token_info_path" in args) || args["token_info_path"] === void 0) {
    return { explicit: void 0, used: environmentValue(world, `${product.prefix}_TOKEN_INFO_PATH`) ?? standard };
  }
  const path = typeof args["token_info_path"] === "string" ? args["token_info_path"] : void 0;
  return { explicit: path, used: path };
}
function finish2(state, args, failure4, given) {
  const { found: found2, warnings, product, world } = state;
  const result = (more) => ({
    source: given === "none" && Object.values(held2).some(holds2) ? "file" : given,
    given: state.given,
    files: state.files,
    held: held2,
    found: found2,
    scope: state.scope,
    tokenInfoPath: state.paths.used,
    cacheDisabled: state.cacheDisabled,
    warnings,
    ...state.unread === void 0 ? {} : { unread: state.unread },
    ...more
  });
  const held2 = { ...found2 };
  if (failure4) return result({ raised: failure4 });
  if (state.unread !== void 0) return result({});
  const { client_secret: secret, refresh_token: refresh22 } = found2;
  if (holds2(secret) && holds2(refresh22) && !pythonEqual(secret.json, refresh22.json)) warnings.push(mismatch);
  if (holds2(refresh22)) held2.client_secret = refresh22;
  else if (holds2(secret)) held2.refresh_token = secret;
  if (state.tokenInfo && state.tokenInfo.t !== "dict")
    return result({ raised: raisedAs(attributeError(pythonTypeName(state.tokenInfo), "get")) });
  state.scope = scopeOf(args, state.tokenInfo);
  const check2 = holds2(held2.token) ? checkToken(held2.token.json, held2.client_id?.json ?? none2, world.now.getTime() / 1e3) : void 0;
  if (check2?.is === "raises") return result({ raised: raisedAs(check2.error), check: check2 });
  if (check2?.is === "dropped") delete held2.token;
  if (!state.quiet && !holds2(held2.token) && !(holds2(held2.client_id) && holds2(held2.refresh_token)))
    warnings.push(nothingFound(product));
  return result(check2 ? { check: check2 } : {});
}
function scopeOf(args, tokenInfo) {
  const scope = pythonArgument(args["scope"]);
  if (scope.t !== "null") return scope;
  return (tokenInfo?.t === "dict" ? tokenInfo.entries.get("scope") : void 0) ?? none2;
}
function chosenOf(given) {
  const found2 = {};
  for (const slot2 of slots) assign(found2, slot2, given[slot2].chosen);
  return found2;
}
var most = 12;
function plainNames(keys2) {
  return [...keys2].filter((key) => /^[A-Za-z][A-Za-z_.-]{0,31}$/.test(key)).slice(0, most);
}
function settingsEntries(failure4, netrc) {
  return [
    ...failure4 ? variableEntries(failure4) : [],
    ...netrc.is === "login" || netrc.is === "broken" ? [netrc.entry] : []
  ];
}
function variableEntries({ raised: raised2, environment: environment2, unparsable }) {
  const entry3 = (name, kind, what) => ({
    slot: "settings",
    place: { kind: "env", name },
    role: "current",
    state: "malformed",
    wins: false,
    problem: { kind, what, effect: "fatal" }
  });
  if (unparsable !== void 0) return [entry3(unparsable, "syntax", unparsableWords)];
  const isUnknown = raised2.class.endsWith(".ConfigError") && environment2.place.kind === "env";
  return isUnknown && environment2.place.kind === "env" ? [entry3(environment2.place.name, "type", "it names no environment of this client")] : [];
}
var unparsableWords = "dynaconf takes it for a directive (`@int`, `@json`, \u2026) that cannot be carried out";
var keys = {
  client_id: ["client_id"],
  client_secret: ["client_secret"],
  refresh_token: ["refresh_token"],
  token: ["JWT_TOKEN", "jwt_token"]
};
function buildChain(built, unparsable) {
  return slots.flatMap((slot2) => [
    ...built.given[slot2].places.map((place) => markUnparsable(givenEntry(built, slot2, place), unparsable)),
    ...built.files.flatMap((file) => keysOf(file, slot2).map((key) => fileEntry(built, slot2, file, key)))
  ]);
}
function keysOf(file, slot2) {
  if (file.use === "all") return keys[slot2];
  return slot2 === "token" ? ["jwt_token"] : [];
}
function givenEntry(built, slot2, { place, role, json }) {
  if (json === void 0) return { slot: slot2, place, role, state: "absent", wins: false };
  return { slot: slot2, place, role, value: heldValue(json), ...verdict(built, slot2, place, json) };
}
function markUnparsable(entry3, unparsable) {
  if (entry3.place.kind !== "env" || entry3.place.name !== unparsable) return entry3;
  return { ...entry3, problem: { kind: "syntax", what: unparsableWords, effect: "fatal" } };
}
function fileEntry(built, slot2, file, key) {
  const { info, passedOver: passedOver2 } = file;
  const json = info.is === "read" && info.json.t === "dict" ? info.json.entries.get(key) : void 0;
  const line = info.is === "read" && info.json.t === "dict" ? info.json.places?.get(key)?.value.line : info.is === "unread" ? void 0 : info.problem?.line;
  const place = { kind: "file", path: info.path, key, ...line === void 0 ? {} : { line } };
  const entry3 = {
    slot: slot2,
    place,
    role: file.use === "cache" ? "cache" : "current",
    wins: false,
    ...info.stat ? { stat: info.stat } : {},
    ...info.is !== "unread" && info.problem ? { problem: { ...info.problem, ...effectHere(file, info.problem) } } : {}
  };
  if (info.is === "unread")
    return {
      ...entry3,
      state: "unreadable",
      why: passedOver2 ?? info.reason,
      value: { is: "unknown", reason: info.reason }
    };
  if (json === void 0 || json.t === "null") {
    const otherKeys2 = info.is === "read" && info.json.t === "dict" ? plainNames(info.json.entries.keys()) : [];
    return { ...entry3, ...withoutValue(file), ...otherKeys2.length > 0 ? { otherKeys: otherKeys2 } : {} };
  }
  if (passedOver2) return { ...entry3, value: heldValue(json), state: "ignored", why: passedOver2 };
  return { ...entry3, value: heldValue(json), ...verdict(built, slot2, place, json) };
}
function withoutValue({ info, passedOver: passedOver2 }) {
  const why = passedOver2 ?? (info.is === "read" && info.json.t === "dict" ? "the file has no such key" : void 0);
  const state = stateWithout(info);
  return {
    state: passedOver2 && state !== "absent" ? "ignored" : state,
    ...why === void 0 || passedOver2 && !info.stat ? {} : { why }
  };
}
function stateWithout(info) {
  if (info.is === "read") return info.json.t === "dict" ? "absent" : "malformed";
  if (info.is === "unread") return "unreadable";
  const kind = info.problem?.kind;
  if (kind === void 0) return "absent";
  return kind === "permission" || kind === "not-a-file" ? "unreadable" : "malformed";
}
function effectHere({ use, passedOver: passedOver2 }, { effect }) {
  return { effect: passedOver2 || use === "cache" && effect === "warning" ? "ignored" : effect };
}
function verdict(built, slot2, place, json) {
  const empty2 = json.t === "str" && json.v === "";
  const state = empty2 ? "empty" : "found";
  const first2 = built.found[slot2]?.place;
  if (first2 === void 0 || !samePlace(first2, place))
    return { state, wins: false, ...whyNot(built, slot2, place, json) };
  if (slot2 === "token" && built.check && built.check.is !== "kept") {
    return {
      state: "ignored",
      wins: false,
      why: built.check.is === "dropped" ? built.check.why : "its claims make the client crash"
    };
  }
  const last = built.held[slot2]?.place;
  const overruled = slot2 === "client_secret" && last !== void 0 && !samePlace(last, place) && isTruthy(json);
  return overruled ? { state, wins: false, why: "the refresh token is used in its place" } : { state, wins: true };
}
function whyNot(built, slot2, place, json) {
  const winner2 = built.found[slot2]?.place;
  if (!isTruthy(json) && place.kind !== "file") return { why: "it is empty" };
  if (winner2?.kind === "env") return { why: `${winner2.name} comes first` };
  if (winner2?.kind === "argument") return { why: `the argument ${winner2.name} comes first` };
  if (winner2?.kind === "file" && place.kind === "file") return { why: `${winner2.key ?? "another key"} comes first` };
  return place.kind === "file" ? { why: "its id or refresh token is another" } : {};
}
function samePlace(a, b) {
  if (a.kind === "file" && b.kind === "file") return a.path === b.path && a.key === b.key;
  return a.kind === "env" && b.kind === "env" && a.name === b.name || a.kind === "argument" && b.kind === "argument" && a.name === b.name;
}
function tomlSyntaxFailure(message, index) {
  return { message, index, kind: "syntax" };
}
function skipTomlSpace(src, at, newlines = false) {
  let end = at;
  while (src[end] === " " || src[end] === "	" || newlines && src[end] === "\n") end += 1;
  return end;
}
function scanTomlComment(src, at) {
  if (src[at] !== "#") return at;
  const newline = src.indexOf("\n", at);
  return refuseControls(src, at + 1, newline === -1 ? src.length : newline, false);
}
function scanTomlString(src, at, long) {
  const quote = src[at] === '"' ? '"' : "'";
  const triple = quote.repeat(3);
  const isLong = long && src.startsWith(triple, at);
  const end = quote === '"' ? scanBasic(src, at + (isLong ? 3 : 1), isLong) : scanLiteral(src, at, isLong);
  if (typeof end !== "number" || !isLong) return end;
  if (src[end] !== quote) return end;
  return src[end + 1] === quote ? end + 2 : end + 1;
}
function scanLiteral(src, begin, long) {
  const close2 = long ? "'''" : "'";
  const start2 = begin + close2.length;
  const end = src.indexOf(close2, start2);
  if (end === -1) return tomlSyntaxFailure(`Expected ${reprStr(close2)}`, src.length);
  const checked2 = refuseControls(src, start2, end, long);
  return typeof checked2 === "number" ? end + close2.length : checked2;
}
function scanBasic(src, start2, long) {
  let at = start2;
  for (; ; ) {
    const char = src[at];
    if (char === void 0) return tomlSyntaxFailure("Unterminated string", at);
    if (char === '"') {
      if (!long) return at + 1;
      if (src.startsWith('"""', at)) return at + 3;
      at += 1;
    } else if (char === "\\") {
      const end = scanEscape(src, at, long);
      if (typeof end !== "number") return end;
      at = end;
    } else {
      if (isForbidden(char, long)) return tomlSyntaxFailure(`Illegal character ${reprStr(char)}`, at);
      at += 1;
    }
  }
}
function scanEscape(src, begin, long) {
  const letter = src[begin + 1] ?? "";
  const at = begin + 2;
  if (long && letter === "\n") return skipTomlSpace(src, at, true);
  if (long && (letter === " " || letter === "	")) {
    const end = skipTomlSpace(src, at);
    if (end < src.length && src[end] !== "\n") return tomlSyntaxFailure("Unescaped '\\' in a string", end);
    return skipTomlSpace(src, end, true);
  }
  if (letter === "u" || letter === "U") return scanHex(src, at, letter === "u" ? 4 : 8);
  if (letter !== "" && 'btnfr"\\'.includes(letter)) return at;
  const wide2 = (src.codePointAt(begin + 1) ?? 0) > 65535;
  return tomlSyntaxFailure("Unescaped '\\' in a string", wide2 ? at + 1 : at);
}
function scanHex(src, at, size) {
  const digits = src.slice(at, at + size);
  if (digits.length !== size || !/^[0-9A-Fa-f]+$/.test(digits)) return tomlSyntaxFailure("Invalid hex value", at);
  const code = Number.parseInt(digits, 16);
  if (code <= 55295 || code >= 57344 && code <= 1114111) return at + size;
  return tomlSyntaxFailure("Escaped character is not a Unicode scalar value", at + size);
}
function refuseControls(src, start2, end, newlines) {
  for (let at = start2; at < end; at += 1) {
    const char = src.charAt(at);
    if (isForbidden(char, newlines)) return tomlSyntaxFailure(`Found invalid character ${reprStr(char)}`, at);
  }
  return end;
}
function isForbidden(char, newlines) {
  if (char === "	" || newlines && char === "\n") return false;
  return char < " " || char === "\x7F";
}
var MAX_INT_DIGITS2 = 4300;
var MAX_FRAMES = 992;
var TIME = String.raw`(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?`;
var LOCAL_TIME = new RegExp(TIME, "y");
var DATETIME = new RegExp(
  `([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?:[Tt ]${TIME}(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?)?`,
  "y"
);
var NUMBER3 = /0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)|([+-]?(?:0|[1-9](?:_?[0-9])*))((?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)/y;
var WORD = /true|false|[+-]?(?:inf|nan)/y;
function scanTomlKey(src, begin) {
  let at = begin;
  for (; ; ) {
    const end = scanKeyPart(src, at);
    if (typeof end !== "number") return end;
    at = skipTomlSpace(src, end);
    if (src[at] !== ".") return at;
    at = skipTomlSpace(src, at + 1);
  }
}
function scanTomlPair(src, begin, named22, frames = 0) {
  const at = scanTomlKey(src, begin);
  if (typeof at !== "number") return at;
  if (src[at] !== "=") return tomlSyntaxFailure("Expected '=' after a key in a key/value pair", at);
  const end = scanValue(src, skipTomlSpace(src, at + 1), named22, frames);
  if (typeof end === "number") named22.set(begin, end);
  return end;
}
function scanKeyPart(src, at) {
  const bare23 = matchAt(/[A-Za-z0-9_-]+/y, src, at);
  if (bare23 !== void 0) return at + bare23[0].length;
  if (src[at] === '"' || src[at] === "'") return scanTomlString(src, at, false);
  return tomlSyntaxFailure("Invalid initial character for a key part", at);
}
function scanValue(src, at, named22, frames) {
  const first2 = src[at];
  if (first2 === '"' || first2 === "'") return scanTomlString(src, at, true);
  if (first2 === "[") return frames + 2 > MAX_FRAMES ? tooDeep2(at) : scanArray2(src, at, named22, frames + 2);
  if (first2 === "{") return frames + 3 > MAX_FRAMES ? tooDeep2(at) : scanInlineTable(src, at, named22, frames + 3);
  return scanScalar(src, at);
}
function scanScalar(src, at) {
  const date = matchAt(DATETIME, src, at);
  if (date !== void 0) {
    const [text2, year, month, day] = date;
    if (isDay(Number(year), Number(month), Number(day))) return at + text2.length;
    return tomlSyntaxFailure("Invalid date or datetime", at);
  }
  const number = matchAt(LOCAL_TIME, src, at) ?? matchAt(NUMBER3, src, at);
  if (number !== void 0) {
    const [text2, integer, fraction] = number;
    const digits = integer?.replace(/[+_-]/g, "").length ?? 0;
    if (fraction === "" && digits > MAX_INT_DIGITS2) return tooManyDigits2(digits, at);
    return at + text2.length;
  }
  const word2 = matchAt(WORD, src, at);
  return word2 === void 0 ? tomlSyntaxFailure("Invalid value", at) : at + word2[0].length;
}
function scanArray2(src, begin, named22, frames) {
  let at = skipVoid(src, begin + 1);
  for (; ; ) {
    if (typeof at !== "number") return at;
    if (src[at] === "]") return at + 1;
    const item = scanValue(src, at, named22, frames);
    if (typeof item !== "number") return item;
    const end = skipVoid(src, item);
    if (typeof end !== "number") return end;
    if (src[end] === "]") return end + 1;
    if (src[end] !== ",") return tomlSyntaxFailure("Unclosed array", end);
    at = skipVoid(src, end + 1);
  }
}
function scanInlineTable(src, begin, named22, frames) {
  let at = skipTomlSpace(src, begin + 1);
  if (src[at] === "}") return at + 1;
  for (; ; ) {
    const pair = scanTomlPair(src, at, named22, frames);
    if (typeof pair !== "number") return pair;
    at = skipTomlSpace(src, pair);
    if (src[at] === "}") return at + 1;
    if (src[at] !== ",") return tomlSyntaxFailure("Unclosed inline table", at);
    at = skipTomlSpace(src, at + 1);
  }
}
function skipVoid(src, begin) {
  let at = begin;
  for (; ; ) {
    const end = scanTomlComment(src, skipTomlSpace(src, at, true));
    if (typeof end !== "number" || end === at) return end;
    at = end;
  }
}
function matchAt(pattern2, src, at) {
  pattern2.lastIndex = at;
  return pattern2.exec(src) ?? void 0;
}
function isDay(year, month, day) {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? leap ? 29 : 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year >= 1 && day <= last;
}
function tooDeep2(index) {
  return { message: "maximum recursion depth exceeded", index, kind: "depth" };
}
function tooManyDigits2(digits, index) {
  const message = `Exceeds the limit (${String(MAX_INT_DIGITS2)} digits) for integer string conversion: value has ${String(digits)} digits; use sys.set_int_max_str_digits() to increase the limit`;
  return { message, index, kind: "digits" };
}
function scanTomlDocument(src) {
  const named22 = /* @__PURE__ */ new Map();
  let end = 0;
  let at = 0;
  while (at < src.length) {
    const statement = scanStatement(src, skipTomlSpace(src, at), named22);
    if (typeof statement !== "number") return { end, named: named22, failure: statement };
    end = statement;
    const line = scanTomlComment(src, skipTomlSpace(src, end));
    if (typeof line !== "number") return { end, named: named22, failure: line };
    if (line < src.length && src[line] !== "\n") {
      const failure4 = tomlSyntaxFailure("Expected newline or end of document after a statement", line);
      return { end, named: named22, failure: failure4 };
    }
    at = line + 1;
  }
  return { end, named: named22, failure: void 0 };
}
function scanStatement(src, at, named22) {
  const first2 = src[at];
  if (first2 === void 0 || first2 === "\n" || first2 === "#") return at;
  if (first2 === "[") return scanHeader(src, at, named22);
  if (!/[A-Za-z0-9_"'-]/.test(first2)) return tomlSyntaxFailure("Invalid statement", at);
  return scanTomlPair(src, at, named22);
}
function scanHeader(src, start2, named22) {
  const close2 = src[start2 + 1] === "[" ? "]]" : "]";
  const key = start2 + close2.length;
  const end = scanTomlKey(src, skipTomlSpace(src, key));
  if (typeof end !== "number") return end;
  named22.set(key, end);
  if (src.startsWith(close2, end)) return end + close2.length;
  const what = close2 === "]]" ? "an array" : "a table";
  return tomlSyntaxFailure(`Expected '${close2}' at the end of ${what} declaration`, end);
}
var CLASH = "Cannot overwrite a value, or declare a table twice";
async function tomlLoads(bytes) {
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return decoded;
  const src = decoded.value.replaceAll("\r\n", "\n");
  const { end, named: named22, failure: failure4 } = scanTomlDocument(src);
  const { parse: parse2 } = await Promise.resolve().then(() => __toESM(require("./dist-DBPVZLK6.js")));
  const read2 = readTable(parse2, src.slice(0, end));
  if (!read2.ok) {
    return { ok: false, error: decodeError(src, clashIndex(parse2, src, named22, indexOf(src, read2)), CLASH) };
  }
  if (failure4 === void 0) return { ok: true, value: read2.table };
  if (failure4.kind === "syntax") return { ok: false, error: decodeError(src, failure4.index, failure4.message) };
  const name = failure4.kind === "depth" ? "RecursionError" : "ValueError";
  return { ok: false, error: { class: name, message: failure4.message } };
}
function readTable(parse2, src) {
  try {
    return { ok: true, table: toTable(parse2(src, { integersAsBigInt: true })) };
  } catch (error) {
    const { line = 1, column = 1 } = error;
    return { ok: false, line, column };
  }
}
function clashIndex(parse2, src, named22, index) {
  const end = named22.get(index);
  if (end === void 0) return index;
  const isHeader = src[index - 1] === "[";
  const pair = src.slice(index, end);
  const read2 = isHeader ? void 0 : readTable(parse2, pair);
  if (read2 === void 0 || read2.ok) return end;
  const inner2 = indexOf(pair, read2);
  return inner2 > 0 ? clashIndex(parse2, src, named22, index + inner2) : end;
}
function indexOf(src, { line, column }) {
  let start2 = 0;
  for (let n = 1; n < line; n += 1) start2 = src.indexOf("\n", start2) + 1;
  return start2 + column - 1;
}
function decodeError(src, index, message) {
  const { line, column } = createPlaceFinder(src)(index);
  const where = index >= src.length ? "end of document" : `line ${String(line)}, column ${String(column)}`;
  return {
    class: "tomllib.TOMLDecodeError",
    message: `${message} (at ${where})`,
    line,
    column,
    position: codePointIndex(src, index)
  };
}
function toTable(table2) {
  return { t: "dict", entries: new Map(Object.entries(table2).map(([key, value]) => [key, toValue(value)])) };
}
function toValue(value) {
  if (typeof value === "string") return { t: "str", v: value };
  if (typeof value === "boolean") return { t: "bool", v: value };
  if (typeof value === "bigint") return { t: "int", v: value };
  if (typeof value === "number") return { t: "float", v: value };
  if (Array.isArray(value)) return { t: "list", items: value.map(toValue) };
  if (value instanceof Date) return { t: dateType(value), text: value.toISOString() };
  return toTable(Object(value));
}
function dateType(value) {
  const text2 = value.toISOString();
  if (text2.includes("T")) return "datetime";
  return text2.includes(":") ? "time" : "date";
}
function dynaconfJson(text2) {
  const json = jsonLoads(text2);
  if (json.ok || json.error.class !== "json.decoder.JSONDecodeError") return json;
  const inner2 = firstObject(normalised(text2));
  if (inner2) return { ok: true, value: inner2 };
  if (isPythonLiteral(text2)) return { ok: true, value: void 0 };
  return {
    ok: false,
    error: { class: "dynaconf.utils.parse_conf.DynaconfParseError", message: "Cannot parse as JSON: [secret]" }
  };
}
function normalised(text2) {
  return text2.replace(
    /: ?(?:True|False|None)/g,
    (each) => each.replace("True", "true").replace("False", "false").replace("None", "null")
  );
}
function firstObject(text2) {
  for (let from = text2.indexOf("{"), tries = 0; from !== -1 && tries < 50; from = text2.indexOf("{", from + 1)) {
    for (let to = text2.indexOf("}", from); to !== -1 && tries < 50; to = text2.indexOf("}", to + 1), tries += 1) {
      const json = jsonLoads(text2.slice(from, to + 1));
      if (json.ok) return json.value;
    }
  }
  return void 0;
}
var STRING = String.raw`[bBrRuU]{0,2}(?:'[^'\\\n]*'|"[^"\\\n]*")`;
var ATOM = String.raw`(?:${STRING}(?:[ \t]*${STRING})*|[+-]?\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?[jJ]?|True|False|None)`;
var LITERAL = new RegExp(`^[ \\t]*${ATOM}\\s*$`);
function isPythonLiteral(text2) {
  const inner2 = new RegExp(String.raw`[([{]\s*(?:${ATOM}(?:\s*[:,]\s*${ATOM})*\s*,?)?\s*[)\]}]`);
  let rest = text2.slice(0, 4096).trimStart();
  for (let step = 0; step < 50 && inner2.test(rest); step += 1) rest = rest.replace(inner2, "0");
  return LITERAL.test(rest);
}
var EDGES = /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/g;
var INT = new RegExp("^[+-]?\\p{Nd}+(?:_\\p{Nd}+)*$", "u");
var FLOAT = new RegExp("^[+-]?(?:(?:\\p{Nd}+(?:_\\p{Nd}+)*\\.?(?:\\p{Nd}+(?:_\\p{Nd}+)*)?|\\.\\p{Nd}+(?:_\\p{Nd}+)*)(?:e[+-]?\\p{Nd}+(?:_\\p{Nd}+)*)?|inf|infinity|nan)$", "iu");
var MAX_INT_DIGITS22 = 4300;
function isPythonInt(text2) {
  const bare23 = text2.replace(EDGES, "");
  return INT.test(bare23) && (bare23.match(new RegExp("\\p{Nd}", "gu"))?.length ?? 0) <= MAX_INT_DIGITS22;
}
function isPythonFloat(text2) {
  return FLOAT.test(text2.replace(EDGES, ""));
}
var parseError = "dynaconf.utils.parse_conf.DynaconfParseError";
var lazy = /* @__PURE__ */ new Set(["@format", "@jinja", "@get", "@read_file"]);
var nothing = /* @__PURE__ */ new Set(["@note", "@comment", "@null", "@none"]);
var cased = {
  "@str": (text2) => text2,
  "@upper": (text2) => text2.toUpperCase(),
  "@lower": (text2) => text2.toLowerCase(),
  "@casefold": (text2) => text2.toLowerCase(),
  "@title": (text2) => text2.toLowerCase().replace(new RegExp("\\p{L}+", "gu"), (word2) => word2.charAt(0).toUpperCase() + word2.slice(1)),
  "@capitalize": (text2) => text2.charAt(0).toUpperCase() + text2.slice(1).toLowerCase(),
  "@swapcase": (text2) => [...text2].map((each) => each === each.toUpperCase() ? each.toLowerCase() : each.toUpperCase()).join(""),
  "@strip": (text2) => text2.trim(),
  "@lstrip": (text2) => text2.trimStart(),
  "@rstrip": (text2) => text2.trimEnd()
};
var converters = /* @__PURE__ */ new Set([
  ...lazy,
  ...nothing,
  ...Object.keys(cased),
  "@int",
  "@float",
  "@bool",
  "@json",
  "@reset",
  "@del",
  "@merge",
  "@merge_unique",
  "@insert",
  "@split",
  "@empty"
]);
async function parseDynaconf(text2, toml) {
  const space2 = text2.indexOf(" ");
  const word2 = space2 === -1 ? text2 : text2.slice(0, space2);
  const rest = space2 === -1 ? "" : text2.slice(space2 + 1);
  if (!converters.has(word2)) return toml ? await parseToml2(text2) : { ok: true, value: { is: "text", text: text2 } };
  const second = /^@(?:jinja|format|read_file|get)/.exec(rest)?.[0];
  if (second) return { ok: true, value: { is: "lazy", formatter: "cast", text: "" } };
  return await convert(word2, rest);
}
async function convert(word2, rest) {
  if (lazy.has(word2)) return { ok: true, value: { is: "lazy", formatter: word2.slice(1), text: rest } };
  if (nothing.has(word2)) return { ok: true, value: { is: "other", type: "NoneType", shown: "None", texts: [] } };
  if (word2 === "@empty") return { ok: true, value: { is: "removed" } };
  if (word2 === "@int")
    return isPythonInt(rest) ? other("int", rest.trim().replaceAll("_", "").replace(/^\+/, "")) : failure22("integer", "invalid literal for int() with base 10");
  if (word2 === "@float")
    return isPythonFloat(rest) ? other("float") : failure22("float", "could not convert string to float");
  if (word2 === "@bool") return other("bool", /^(t|true|enabled|1|on|yes)$/i.test(rest.trim()) ? "True" : "False");
  if (word2 === "@split")
    return { ok: true, value: { is: "other", type: "DataList", texts: rest.split(/\s+/).filter(Boolean) } };
  if (word2 === "@json") {
    const json = dynaconfJson(rest);
    return json.ok ? { ok: true, value: json.value === void 0 ? { is: "other", type: "str", texts: [] } : ofJson(json.value) } : json;
  }
  const change = cased[word2];
  if (change) return { ok: true, value: { is: "text", text: change(rest) } };
  return await marker(word2, rest);
}
async function marker(word2, rest) {
  let text2 = rest;
  if (word2 === "@insert") {
    const token = insertedText(rest);
    if (token === void 0)
      return {
        ok: false,
        error: { class: "dynaconf.utils.parse_conf.DynaconfFormatError", message: "Unclosed quote in: [secret]" }
      };
    text2 = token;
  }
  const inner2 = await parseDynaconf(text2, true);
  if (!inner2.ok) return inner2;
  if (word2 === "@del") return { ok: true, value: { is: "removed" } };
  return word2 === "@reset" ? inner2 : other("DataList");
}
function insertedText(rest) {
  const text2 = rest.trim();
  const quote = /^["']/.exec(text2)?.[0];
  if (quote) {
    const end = text2.indexOf(quote, 1);
    if (end === -1) return void 0;
    return text2.slice(end + 1).trim() === "" ? text2.slice(1, end) : rest;
  }
  const [, first2 = "", remainder = ""] = /^(\S*)\s*([\s\S]*)$/.exec(text2) ?? [];
  if (remainder === "" || !new RegExp("^[+-]*\\p{Nd}", "u").test(first2) || !isPythonInt(first2)) return remainder === "" ? first2 : rest;
  return /^["']/.test(remainder) ? insertedText(remainder) : remainder;
}
async function parseToml2(text2) {
  if (!/^[ \t]*(?:["'[{\d+-]|true|false|inf|nan)/.test(text2)) return { ok: true, value: { is: "text", text: text2 } };
  const table2 = await tomlLoads(new TextEncoder().encode(`key=${text2}`));
  if (table2.ok) {
    const value = table2.value.entries.get("key");
    return { ok: true, value: value === void 0 ? { is: "text", text: text2 } : ofToml(value) };
  }
  if (table2.error.class === "tomllib.TOMLDecodeError") return { ok: true, value: { is: "text", text: text2 } };
  return table2;
}
function ofToml(value) {
  switch (value.t) {
    case "str":
      return { is: "text", text: value.v };
    case "list":
      return { is: "other", type: "DataList", texts: value.items.flatMap(textsOfToml) };
    case "dict":
      return { is: "other", type: "DataDict", texts: [...value.entries.values()].flatMap(textsOfToml) };
    case "bool":
      return { is: "other", type: "bool", shown: value.v ? "True" : "False", texts: [] };
    case "int":
      return { is: "other", type: "int", shown: value.v.toString(), texts: [] };
    case "float":
      return { is: "other", type: "float", texts: [] };
    default:
      return {
        is: "other",
        type: `datetime.${value.t}`,
        ...value.t === "date" ? { shown: value.text } : {},
        texts: []
      };
  }
}
function textsOfToml(value) {
  const inner2 = ofToml(value);
  return inner2.is === "text" ? [inner2.text] : inner2.is === "other" ? inner2.texts : [];
}
function ofJson(value) {
  if (value.t === "str") return { is: "text", text: value.v };
  const types = {
    null: "NoneType",
    bool: "bool",
    int: "int",
    float: "float",
    list: "DataList",
    dict: "DataDict"
  };
  return { is: "other", type: types[value.t], texts: textsOfJson(value) };
}
function textsOfJson(value) {
  if (value.t === "str") return [value.v];
  if (value.t === "list") return value.items.flatMap(textsOfJson);
  return value.t === "dict" ? [...value.entries.values()].flatMap(textsOfJson) : [];
}
function other(type, shown2) {
  return { ok: true, value: { is: "other", type, ...shown2 === void 0 ? {} : { shown: shown2 }, texts: [] } };
}
function failure22(type, reason) {
  return {
    ok: false,
    error: { class: parseError, message: `Cannot convert '[secret]' to ${type}: ${reason}: '[secret]'` }
  };
}
async function dynaconfVariables(world, prefix) {
  const settings = /* @__PURE__ */ new Map();
  for (const begin of ["DYNACONF_", `${prefix}_`]) {
    const parsed2 = [];
    for (const [variable3, text2] of environmentEntries(world)) {
      if (!variable3.startsWith(begin)) continue;
      const value = await parseDynaconf(booleanFix(text2), true);
      if (!value.ok) return { ok: false, variable: variable3, error: value.error };
      parsed2.push([variable3, variable3.slice(begin.length).toUpperCase(), value.value]);
    }
    for (const [variable3, name, first2] of parsed2) {
      const value = await parseAgain(first2);
      if (!value.ok) return { ok: false, variable: variable3, error: value.error };
      settings.set(name, { variable: variable3, value: value.value });
    }
  }
  return { ok: true, settings };
}
async function parseAgain(value) {
  if (value.is === "text") return await parseDynaconf(value.text, false);
  if (value.is !== "other") return { ok: true, value };
  for (const text2 of value.texts) {
    const inner2 = await parseDynaconf(text2, false);
    if (!inner2.ok) return inner2;
  }
  return { ok: true, value };
}
function booleanFix(text2) {
  const bare23 = text2.trim();
  return bare23 === "True" || bare23 === "False" ? text2.toLowerCase() : text2;
}
async function clientSettings(product, world) {
  const selector = `${product.prefix}_ENV`;
  const named22 = environmentValue(world, selector) || void 0;
  const environment2 = {
    value: named22 ?? product.defaultEnvironment,
    place: named22 ? { kind: "env", name: selector } : { kind: "default" }
  };
  const name = await parseDynaconf(environment2.value, true);
  if (!name.ok) return failure3(environment2, name.error, selector);
  if (name.value.is !== "text") return unknownEnvironment(product, environment2);
  const variables = await dynaconfVariables(world, product.prefix);
  if (!variables.ok) return failure3(environment2, variables.error, variables.variable);
  return readAddresses(product, environment2, lastKnown(product, name.value.text), variables.settings);
}
function lastKnown(product, names) {
  const known2 = names.split(",").map((each) => each.trim().toLowerCase());
  const last = known2.findLast((each) => Object.hasOwn(product.environments, each));
  return last === void 0 ? void 0 : product.environments[last];
}
function readAddresses(product, environment2, chosen, variables) {
  const domain = address(variables.get("DOMAIN"), text(product.domain));
  const template = chosen?.defaultDomain ?? "";
  if (domain === void 0 && template.includes("{domain}") && !variables.has("DEFAULT_DOMAIN")) {
    return failure3(environment2, {
      class: "dynaconf.utils.parse_conf.DynaconfFormatError",
      message: "Dynaconf can't interpolate variable because DOMAIN"
    });
  }
  const defaultDomain = address(variables.get("DEFAULT_DOMAIN"), fill(template, "{domain}", domain));
  const isEmpty2 = defaultDomain === void 0 || defaultDomain.is === "text" && defaultDomain.text === "";
  if (isEmpty2 || defaultDomain.is === "other" && defaultDomain.type === "NoneType")
    return unknownEnvironment(product, environment2);
  const iamUrl = address(
    variables.get("IAM_URL"),
    chosen && fill(chosen.iamUrl ?? "https://iam.{}", "{}", defaultDomain)
  );
  if (iamUrl === void 0) return failure3(environment2, { class: "AttributeError", message: "iam_url" });
  const unset2 = { is: "unknown", reason: "no environment sets it", place: { kind: "default" } };
  const platformUrl = address(
    variables.get("PLATFORM_URL"),
    chosen && fill(chosen.platformUrl ?? "https://platform.{}", "{}", defaultDomain)
  ) ?? unset2;
  const appUrl = address(variables.get("APP_URL"), chosen && fill("https://app.{}", "{}", domain)) ?? unset2;
  return { ok: true, settings: { environment: environment2, iamUrl, appUrl, platformUrl } };
}
function unknownEnvironment(product, environment2) {
  const message = `Client configuration '${environment2.value}' doesn't exist! Check your ${product.prefix}_ENV environment variable.`;
  return failure3(environment2, { class: `${product.module}.exceptions.ConfigError`, message });
}
function failure3(environment2, error, unparsable) {
  const raised2 = { phase: "construct", class: error.class, message: error.message };
  return { ok: false, raised: raised2, environment: environment2, ...unparsable === void 0 ? {} : { unparsable } };
}
function text(value) {
  return { is: "text", text: value, place: { kind: "default" } };
}
function address(variable3, otherwise) {
  if (!variable3) return otherwise;
  const place = { kind: "env", name: variable3.variable };
  const { value } = variable3;
  switch (value.is) {
    case "text":
      return { is: "text", text: value.text, place };
    case "removed":
      return void 0;
    case "other":
      return { is: "other", type: value.type, ...value.shown === void 0 ? {} : { shown: value.shown }, place };
    case "lazy":
      return { is: "unknown", reason: `${variable3.variable} is a dynaconf template`, place };
  }
}
function fill(template, mark, part) {
  if (!template.includes(mark)) return text(template);
  const inserted = part?.is === "text" ? part.text : part?.is === "other" ? part.shown : void 0;
  if (part && inserted !== void 0)
    return { is: "text", text: template.replace(mark, () => inserted), place: part.place };
  const place = part?.place ?? { kind: "default" };
  return { is: "unknown", reason: "a part of it is no text", place };
}
function shownSettings(product, world, built, outcome, args) {
  const shown2 = {};
  if (built.tokenInfoPath !== void 0)
    shown2["token_info_path"] = { value: built.tokenInfoPath, place: pathPlace(product, world, built, args) };
  if (built.cacheDisabled)
    shown2["no_jwt_cache"] = { value: "true", place: { kind: "env", name: `${product.prefix}_NO_JWT_CACHE` } };
  if (!outcome.ok) {
    shown2["env"] = outcome.environment;
    if (outcome.unparsable !== void 0)
      shown2["unparsable"] = { value: outcome.unparsable, place: { kind: "env", name: outcome.unparsable } };
    return shown2;
  }
  const { settings } = outcome;
  if (settings) shown2["env"] = settings.environment;
  const addresses = { iam_url: outcome.iamUrl, app_url: settings?.appUrl, platform_url: settings?.platformUrl };
  for (const [name, address2] of Object.entries(addresses)) {
    if (address2?.is === "text") shown2[name] = { value: address2.text, place: address2.place };
  }
  return shown2;
}
function pathPlace(product, world, built, args) {
  if (built.files.some(({ info, use }) => use === "cache" && info.path === built.tokenInfoPath))
    return { kind: "default" };
  if (args["token_info_path"] !== void 0) return { kind: "argument", name: "token_info_path" };
  const name = `${product.prefix}_TOKEN_INFO_PATH`;
  return environmentValue(world, name) === void 0 ? { kind: "default" } : { kind: "env", name };
}
function payloadSetting(options) {
  const command3 = cliCommand(options["cli"]);
  const asked = options["payload"] === true || command3.is === "run" && !["env", "token"].includes(command3.name);
  return asked ? { reads_payload: { value: "true", place: { kind: "default" } } } : {};
}
async function resolveAuth(product, world, input = {}) {
  const args = input.args ?? {};
  const options = input.options ?? {};
  const built = await buildAuth(product, world, args);
  const settings = await settingsOf(product, world, args, options["cli"] !== void 0);
  const netrc = await netrcOf(world, settings, options["service"]);
  const outcome = authOutcome({
    product,
    world,
    args,
    options,
    built,
    settings,
    netrc,
    headerRule: await requestsHeaderRule(world)
  });
  return {
    client: product.id,
    provider: product.id,
    source: built.source,
    fields: fieldsOf(built),
    chain: chainOf(built, settings, netrc.service),
    raises: outcome.raises,
    warnings: outcome.early ? [] : built.warnings,
    settings: {
      ...shownSettings(product, world, built, settings, args),
      ...netrcSettings(netrc),
      ...payloadSetting(options)
    },
    leewaySeconds: leewayOf(args),
    next: outcome.next,
    gaps: [...gapsOf(built, settings), ...netrcGaps(netrc)],
    confidence: "modelled"
  };
}
function chainOf(built, settings, netrc) {
  const failure4 = settings.ok ? void 0 : settings;
  const credentials = buildChain(built, failure4?.unparsable);
  const known2 = credentials.some(({ problem: problem20, place }) => place.kind === "env" && problem20 !== void 0);
  return [...credentials, ...settingsEntries(known2 ? void 0 : failure4, netrc)];
}
async function settingsOf(product, world, args, isCli) {
  const domain = pythonArgument(args["domain"]);
  if (domain.t !== "null" && !isCli) {
    const place = { kind: "argument", name: "domain" };
    const type = domain.t;
    return { ok: true, iamUrl: type === "str" ? { is: "text", text: domain.v, place } : { is: "other", type, place } };
  }
  const outcome = await clientSettings(product, world);
  return outcome.ok ? { ok: true, settings: outcome.settings, iamUrl: outcome.settings.iamUrl } : outcome;
}
async function netrcOf(world, settings, service) {
  const none3 = { is: "none" };
  if (!settings.ok) return { service: none3, tokenService: none3 };
  const platform = settings.settings?.platformUrl;
  const [sends, asks] = [typeof service === "string" ? service : textOf2(platform), textOf2(settings.iamUrl)];
  const loginFor = async (url) => {
    const target = url === void 0 ? void 0 : requestTarget(url);
    return target?.ok ? await requestsNetrc(world, target.host.replace(/^\[|\]$/g, "")) : none3;
  };
  return { service: await loginFor(sends), tokenService: await loginFor(asks) };
}
function netrcSettings({ service, tokenService }) {
  return {
    ...service.is === "login" ? { netrc: service.setting } : {},
    ...tokenService.is === "login" ? { netrc_token_request: tokenService.setting } : {}
  };
}
function netrcGaps({ service, tokenService }) {
  return [...new Set([service, tokenService].flatMap((each) => each.is === "unread" ? [each.gap] : []))];
}
function fieldsOf(built) {
  const fields = {};
  const unread2 = built.files.find(({ info, passedOver: passedOver2 }) => info.is === "unread" && passedOver2 === void 0);
  for (const slot2 of slots) {
    const held2 = built.held[slot2];
    if (held2) fields[slot2] = { value: heldValue(held2.json), place: held2.place };
    else if (unread2 && (unread2.use === "all" || slot2 === "token")) {
      fields[slot2] = {
        value: { is: "unknown", reason: built.unread ?? "it was not read" },
        place: { kind: "file", path: unread2.info.path }
      };
    }
  }
  return fields;
}
function gapsOf(built, settings) {
  const unread2 = built.unread === void 0 ? [] : [`a file of the client was not read: ${built.unread}`];
  return settings.ok && settings.iamUrl.is === "unknown" ? [...unread2, `the address of the token service cannot be told: ${settings.iamUrl.reason}`] : unread2;
}
function leewayOf(args) {
  if (args["leeway"] === void 0) return standardLeeway;
  return Number(numberOf(pythonArgument(args["leeway"])) ?? standardLeeway);
}
function textOf2(address2) {
  return address2?.is === "text" ? address2.text : void 0;
}
var descarteslabs = {
  id: "descarteslabs",
  package: { name: "descarteslabs", versions: ["3.2."] },
  resolve: (world, input) => resolveAuth(descarteslabsProduct, world, input),
  predict
};
var descarteslabsProduct = {
  id: "descarteslabs",
  module: "descarteslabs",
  prefix: "DESCARTESLABS",
  folder: ".descarteslabs",
  helpUrl: "https://docs.descarteslabs.com/authentication.html",
  defaultEnvironment: "aws-production",
  domain: "descarteslabs.com",
  environments: {
    "aws-production": { defaultDomain: "production.aws.{domain}" },
    "aws-staging": { defaultDomain: "staging.aws.{domain}" },
    "aws-dev": { defaultDomain: "dev.aws.{domain}" },
    "aws-freemium": { defaultDomain: "freemium.aws.{domain}" },
    testing: { defaultDomain: "dev.aws.{domain}" },
    local: {
      defaultDomain: "dev.localhost",
      platformUrl: "https://platform.dev.aws.descarteslabs.com",
      iamUrl: "https://{}:8000"
    }
  },
  cachesWithEmptyPath: true
};
function predict(resolution, reply) {
  return predictReply(descarteslabsProduct, resolution, reply);
}
var earthone = {
  id: "earthone",
  package: { name: "earthdaily-earthone", versions: ["6."] },
  resolve: (world, input) => resolveAuth(earthoneProduct, world, input),
  predict: predict2
};
var earthoneProduct = {
  id: "earthone",
  module: "earthdaily.earthone",
  prefix: "EARTHONE",
  folder: ".earthone",
  helpUrl: "https://earthone.earthdaily.com/docs/authentication.html",
  defaultEnvironment: "production",
  domain: "earthone.earthdaily.com",
  environments: {
    production: { defaultDomain: "production.{domain}" },
    staging: { defaultDomain: "staging.{domain}" },
    dev: { defaultDomain: "dev.{domain}" },
    freemium: { defaultDomain: "freemium.{domain}" },
    testing: { defaultDomain: "dev.{domain}" },
    local: {
      defaultDomain: "dev.localhost",
      platformUrl: "https://platform.dev.earthone.earthdaily.com",
      iamUrl: "https://{}:8000"
    }
  },
  // auth.py:420 asks whether the path is true, where descarteslabs asks whether it is None.
  cachesWithEmptyPath: false,
  claimPrefix: "earthdaily__dl__"
};
function predict2(resolution, reply) {
  return predictReply(earthoneProduct, resolution, reply);
}
function decodeWide(bytes, codec) {
  const size = codec.startsWith("utf-16") ? 2 : 4;
  const bom = codec === "utf-16" || codec === "utf-32" ? bomOrder(bytes, size) : void 0;
  const little = bom === void 0 ? !codec.endsWith("be") : bom === "le";
  const name = bom === void 0 ? codec : `utf-${String(size * 8)}-${bom}`;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = [];
  for (let at = bom === void 0 ? 0 : size; at < bytes.length; at += size) {
    if (at + size > bytes.length) {
      return { ok: false, error: unicodeDecodeError(name, bytes, at, bytes.length, "truncated data") };
    }
    const unit = size === 2 ? view.getUint16(at, little) : view.getUint32(at, little);
    if (unit > 1114111) {
      const reason = "code point not in range(0x110000)";
      return { ok: false, error: unicodeDecodeError(name, bytes, at, at + size, reason) };
    }
    units.push(size === 2 ? String.fromCharCode(unit) : String.fromCodePoint(unit));
  }
  return { ok: true, value: units.join("") };
}
function bomOrder(bytes, size) {
  const [a, b, c, d] = bytes;
  if (size === 2) {
    if (a === 255 && b === 254) return "le";
    return a === 254 && b === 255 ? "be" : void 0;
  }
  if (a === 255 && b === 254 && c === 0 && d === 0) return "le";
  return a === 0 && b === 0 && c === 254 && d === 255 ? "be" : void 0;
}
var BAD_FIRST = {
  class: "json.decoder.JSONDecodeError",
  message: "Expecting value: line 1 column 1 (char 0)",
  line: 1,
  column: 1,
  position: 0
};
function jsonLoadsBytes(bytes) {
  const text2 = decode2(bytes);
  if (!text2.ok) return text2;
  return text2.value.startsWith("\uFEFF") ? { ok: false, error: BAD_FIRST } : jsonLoads(text2.value);
}
function decode2(bytes) {
  const codec = detectEncoding(bytes);
  if (codec === "utf-8") return decodeUtf8(bytes, "surrogatepass");
  if (codec === "utf-8-sig") return decodeUtf8(bytes.subarray(3), "surrogatepass");
  return decodeWide(bytes, codec);
}
function detectEncoding(bytes) {
  const [a, b, c, d] = bytes;
  if (a === 0 && b === 0 && c === 254 && d === 255) return "utf-32";
  if (a === 255 && b === 254) return c === 0 && d === 0 ? "utf-32" : "utf-16";
  if (a === 254 && b === 255) return "utf-16";
  if (a === 239 && b === 187 && c === 191) return "utf-8-sig";
  if (bytes.length >= 4) {
    if (a === 0) return b === 0 ? "utf-32-be" : "utf-16-be";
    if (b === 0) return c === 0 && d === 0 ? "utf-32-le" : "utf-16-le";
  } else if (bytes.length === 2) {
    if (a === 0) return "utf-16-be";
    if (b === 0) return "utf-16-le";
  }
  return "utf-8";
}
function nodeFromJson(json, source, place) {
  if (json.t === "list")
    return { t: "list", items: json.items.map((item) => nodeFromJson(item, source, place)), source, place };
  if (json.t !== "dict") return { ...json, source, place };
  const entries = /* @__PURE__ */ new Map();
  for (const [key, value] of json.entries) {
    const at = json.places?.get(key)?.value;
    entries.set(key, nodeFromJson(value, source, inside(place, key, at)));
  }
  return { t: "dict", entries, source, place };
}
function inside(place, key, at) {
  if (place.kind !== "file") return place;
  return { kind: "file", path: place.path, key: place.key === void 0 ? key : `${place.key}.${key}`, ...at };
}
var str = { kind: "str" };
var int = { kind: "int" };
var timedelta = { kind: "timedelta" };
var texts = { kind: "set", items: str };
function optional(inner2) {
  return { kind: "optional", inner: inner2 };
}
function nested(name, model) {
  return { name, type: { kind: "model", model } };
}
var tokenFields = ["access_token", "id_token", "refresh_token"].map((name) => ({
  name,
  type: optional(str)
}));
var tokens = { name: "Tokens", fields: tokenFields };
var retry = {
  name: "RetrySettings",
  fields: [
    { name: "attempts", type: { kind: "int", ge: 0 } },
    { name: "timeout", type: timedelta },
    { name: "wait_initial", type: timedelta },
    { name: "wait_max", type: timedelta },
    { name: "wait_jitter", type: timedelta },
    { name: "wait_exp_base", type: { kind: "float", gt: 0 } }
  ]
};
var httpRetry = {
  name: "HttpRetrySettings",
  fields: [...retry.fields, { name: "status_codes", type: { kind: "set", items: int } }]
};
var rateLimit = {
  name: "RateLimitSettings",
  fields: [
    { name: "max_concurrent", type: { kind: "int", ge: 1, le: 200 } },
    { name: "max_per_second", type: { kind: "float", ge: 1, le: 200 } }
  ]
};
var dropoff = {
  name: "DropoffSettings",
  fields: [
    { name: "bucket", type: str },
    { name: "category", type: optional({ kind: "enum", values: ["miniseed", "assembled", "stationxml"] }) },
    { name: "part_size", type: int },
    { name: "part_concurrency", type: int },
    { name: "object_concurrency", type: int },
    nested("retry", retry)
  ]
};
var http = {
  name: "HttpSettings",
  fields: [
    { name: "keepalive_expiry", type: timedelta },
    { name: "max_connections", type: optional(int) },
    { name: "max_keepalive_connections", type: optional(int) },
    { name: "timeout_connect", type: timedelta },
    { name: "timeout_read", type: timedelta },
    nested("retry", httpRetry),
    nested("rate_limit", rateLimit),
    { name: "user_agent", type: str, default: "earthscope-sdk py/1.9.3" },
    { name: "extra_headers", type: { kind: "dict", values: str } }
  ]
};
var oauth2 = {
  name: "AuthFlowSettings",
  fields: [
    ...tokenFields,
    { name: "audience", type: str, default: "https://api.earthscope.org" },
    { name: "domain", type: { kind: "url" }, default: "https://login.earthscope.org/" },
    { name: "client_id", type: str, default: "b9DtAFBd6QvMg761vI3YhYquNZbJX5G0" },
    { name: "scope", type: { kind: "scope" }, default: "offline_access" },
    { name: "client_secret", type: optional(str) },
    { name: "allowed_hosts", type: texts, default: "*.earthscope.org earthscope.org" },
    nested("retry", httpRetry)
  ]
};
var resources = {
  name: "ResourceRefs",
  fields: [{ name: "api_url", type: { kind: "url" }, default: "https://api.earthscope.org/" }]
};
var queryPlan = {
  name: "QueryPlanSettings",
  fields: [
    { name: "memory_limit_bytes", type: optional({ kind: "int", gt: 0 }) },
    { name: "timeout_seconds", type: optional({ kind: "float", gt: 0 }) }
  ]
};
var sdkBaseSettings = {
  name: "SdkBaseSettings",
  fields: [
    nested("dropoff", dropoff),
    nested("http", http),
    nested("oauth2", oauth2),
    nested("resources", resources),
    nested("query_plan", queryPlan),
    { name: "thread_pool_max_workers", type: optional(int) }
  ]
};
var sdkSettings = {
  name: "SdkSettings",
  fields: [...sdkBaseSettings.fields, { name: "profile_name", alias: "es_profile", type: str }]
};
var sdkGlobalSettings = {
  name: "_SdkGlobalSettings",
  fields: [
    { name: "defaults", alias: "default", type: { kind: "model", model: sdkBaseSettings } },
    {
      name: "profile_settings_by_name",
      alias: "profile",
      type: { kind: "dict", values: { kind: "model", model: sdkBaseSettings } }
    }
  ]
};
var DAY = 86400;
var MOST_DAYS = 999999999;
var LARGEST_NUMBER = 4294967295;
var CLOCK = /^(\d*):([0-5]\d)(?::([0-5]\d(?:[.,]\d+)?))?$/;
var DAYS = /^(\d+) ?[dD](?:ays?|AYS?)?,? ?/;
var STEP = /(T)|(\d+)([.,]\d*)?([YMWDHS])/y;
var dateUnits = { Y: 365 * DAY, M: 30 * DAY, W: 7 * DAY, D: DAY };
var timeUnits = { H: 3600, M: 60, S: 1 };
function durationText(text2) {
  const body = text2.replace(/^[+-]/, "");
  const seconds2 = body.startsWith("P") ? isoDuration(body.slice(1)) : daysAndClock(body);
  if (seconds2 === void 0 || Math.floor(seconds2 / DAY) > MOST_DAYS) return void 0;
  return text2.startsWith("-") ? -seconds2 : seconds2;
}
function daysAndClock(body) {
  if (body.length >= 5 && !/d/i.test(body)) return clock(body);
  const match = DAYS.exec(body);
  if (match === null || Number(match[1]) > LARGEST_NUMBER) return void 0;
  const rest = body.slice(match[0].length);
  const time = rest === "" ? 0 : rest.length < 5 ? void 0 : clock(rest);
  return time === void 0 || time >= DAY ? void 0 : Number(match[1]) * DAY + time;
}
function clock(text2) {
  const match = CLOCK.exec(text2);
  if (match === null) return void 0;
  return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number((match[3] ?? "0").replace(",", "."));
}
function isoDuration(text2) {
  let units = dateUnits;
  let seconds2 = 0;
  let hasFraction = false;
  let at = 0;
  while (at < text2.length) {
    STEP.lastIndex = at;
    const match = STEP.exec(text2);
    if (match === null) return void 0;
    at = STEP.lastIndex;
    if (match[1]) {
      if (units === timeUnits) return void 0;
      units = timeUnits;
      continue;
    }
    const unit = units[match[4] ?? ""];
    if (unit === void 0 || hasFraction || Number(match[2]) > LARGEST_NUMBER) return void 0;
    hasFraction = match[3] !== void 0;
    seconds2 += Number(`${match[2] ?? ""}${(match[3] ?? "").replace(",", ".")}`) * unit;
  }
  return text2.length < 2 ? void 0 : seconds2;
}
var LONGEST = 2083;
function httpUrl(text2) {
  if (text2.length > LONGEST) return { ok: false, type: "url_too_long" };
  const url = parsed(text2);
  if (url === void 0) return { ok: false, type: "url_parsing" };
  return /^https?:$/.test(url.protocol) ? { ok: true, href: url.href } : { ok: false, type: "url_scheme" };
}
function parsed(text2) {
  try {
    return new URL(text2);
  } catch {
    return void 0;
  }
}
var INT2 = /^[+-]?(?:\d+(?:_\d+)*)(?:\.0+)?$/;
var FLOAT2 = /^[+-]?(?:inf(?:inity)?|nan|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)$/i;
var MOST_DIGITS = 4300;
var LARGEST_FROM_FLOAT = 2 ** 63;
function laxInt(node) {
  if (node.t === "bool") return { ok: true, value: node.v ? 1 : 0 };
  if (node.t === "int") return { ok: true, value: Number(node.text) };
  if (node.t === "float") {
    const value = Number(node.text);
    if (!Number.isFinite(value)) return { ok: false, type: "finite_number" };
    if (!Number.isInteger(value)) return { ok: false, type: "int_from_float" };
    return Math.abs(value) <= LARGEST_FROM_FLOAT ? { ok: true, value } : { ok: false, type: "int_parsing_size" };
  }
  if (node.t !== "str") return { ok: false, type: "int_type" };
  const text2 = node.v.trim();
  if (text2.length > MOST_DIGITS) return { ok: false, type: "int_parsing_size" };
  return INT2.test(text2) ? { ok: true, value: Number(text2.replaceAll("_", "")) } : { ok: false, type: "int_parsing" };
}
function laxFloat(node) {
  if (node.t === "bool") return { ok: true, value: node.v ? 1 : 0 };
  if (node.t === "int" || node.t === "float") {
    const value = Number(node.text);
    return node.t === "int" && !Number.isFinite(value) ? { ok: false, type: "float_type" } : { ok: true, value };
  }
  if (node.t !== "str") return { ok: false, type: "float_type" };
  const text2 = node.v.includes("_") ? node.v.replaceAll("_", "") : node.v.trim();
  if (/^_|_$|__/.test(node.v) || !FLOAT2.test(text2)) return { ok: false, type: "float_parsing" };
  return { ok: true, value: numberOf2(text2) };
}
function pythonFloat(text2) {
  const trimmed = text2.trim().replaceAll(new RegExp("\\p{Nd}", "gu"), asciiDigit);
  if (/(?<!\d)_|_(?!\d)/.test(trimmed)) return void 0;
  const plain32 = trimmed.replaceAll("_", "");
  return FLOAT2.test(plain32) ? numberOf2(plain32) : void 0;
}
function asciiDigit(digit) {
  return /[0-9]/.test(digit) ? digit : "1";
}
function numberOf2(text2) {
  const lower = text2.toLowerCase();
  if (lower.includes("nan")) return Number.NaN;
  if (lower.includes("inf")) return lower.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text2);
}
function pythonTypeError(message) {
  return { class: "TypeError", message };
}
function validateModel(model, table2, path = []) {
  return all(model.fields, (field) => {
    const found2 = lookUp(field, table2);
    return found2 ? validateValue(field.type, found2.node, [...path, found2.name]) : { issues: [] };
  });
}
function lookUp(field, table2) {
  for (const name of [field.alias ?? field.name, field.name]) {
    const node = table2.entries.get(name);
    if (node) return { name, node };
  }
  return void 0;
}
function validateValue(type, node, path) {
  switch (type.kind) {
    case "optional":
      return node.t === "null" ? { issues: [] } : validateValue(type.inner, node, path);
    case "model":
      return node.t === "dict" ? validateModel(type.model, node, path) : refused("model_type", node, path);
    case "set":
      if (node.t !== "list") return refused("set_type", node, path);
      return all(
        [...node.items.entries()],
        ([index, item]) => validateValue(type.items, item, [...path, String(index)])
      );
    case "dict":
      if (node.t !== "dict") return refused("dict_type", node, path);
      return all([...node.entries], ([key, value]) => validateValue(type.values, value, [...path, key]));
    case "scope":
      return validateScope(node, path);
    default: {
      const problem20 = scalarProblem(type, node);
      if (typeof problem20 === "object") return crashed(problem20, node, path);
      return problem20 === void 0 ? { issues: [] } : refused(problem20, node, path);
    }
  }
}
function scalarProblem(type, node) {
  switch (type.kind) {
    case "str":
      return node.t === "str" ? void 0 : "string_type";
    case "url": {
      if (node.t !== "str") return "url_type";
      const url = httpUrl(node.v);
      return url.ok ? void 0 : url.type;
    }
    case "enum":
      return node.t === "str" && type.values.includes(node.v) ? void 0 : "enum";
    case "int":
    case "float": {
      const read2 = type.kind === "int" ? laxInt(node) : laxFloat(node);
      return read2.ok ? boundProblem(type, read2.value) : read2.type;
    }
    case "timedelta":
      return timedeltaProblem(node);
  }
}
function boundProblem({ gt, ge, le }, value) {
  if (ge !== void 0 && !(value >= ge)) return "greater_than_equal";
  if (le !== void 0 && !(value <= le)) return "less_than_equal";
  return gt !== void 0 && !(value > gt) ? "greater_than" : void 0;
}
var SECONDS_MOST = 864e11;
function timedeltaProblem(node) {
  if (node.t === "bool") return void 0;
  if (node.t !== "str" && node.t !== "int" && node.t !== "float") return "time_delta_type";
  const seconds2 = node.t === "str" ? pythonFloat(node.v) ?? durationText(node.v) ?? Number.NaN : Number(node.text);
  if (node.t === "int" && !Number.isFinite(seconds2))
    return { class: "OverflowError", message: "int too large to convert to float" };
  if (!(seconds2 < SECONDS_MOST) || seconds2 <= -SECONDS_MOST) return "time_delta_parsing";
  const days = Math.floor(seconds2 / 86400);
  if (days >= -999999999) return void 0;
  return { class: "OverflowError", message: `days=${String(days)}; must have magnitude <= 999999999` };
}
function validateScope(node, path) {
  if (node.t !== "list") return node.t === "str" ? { issues: [] } : refused("string_type", node, path);
  const at = node.items.findIndex((item) => item.t !== "str");
  const wrong = node.items[at];
  if (wrong === void 0) return { issues: [] };
  return crashed(
    pythonTypeError(`sequence item ${String(at)}: expected str instance, ${classPath(wrong)} found`),
    node,
    path
  );
}
function all(parts, check2) {
  const issues = [];
  for (const part of parts) {
    const found2 = check2(part);
    issues.push(...found2.issues);
    if (found2.crash) return { issues, crash: found2.crash };
  }
  return { issues };
}
function refused(type, node, path) {
  return { issues: [{ path, type, inputType: typeName(node), place: node.place }] };
}
function crashed(error, node, path) {
  return { issues: [], crash: { error, issue: { path, type: "crash", inputType: typeName(node), place: node.place } } };
}
function classPath(node) {
  return node.t === "datetime" || node.t === "date" || node.t === "time" ? `datetime.${node.t}` : typeName(node);
}
function typeName(node) {
  return node.t === "null" ? "NoneType" : node.t;
}
var sentences = new Map(
  Object.entries({
    string_type: "Input should be a valid string",
    model_type: "Input should be a valid dictionary or instance",
    dict_type: "Input should be a valid dictionary",
    set_type: "Input should be a valid set",
    int_type: "Input should be a valid integer",
    int_parsing: "Input should be a valid integer, unable to parse string as an integer",
    int_parsing_size: "Unable to parse input string as an integer, exceeded maximum size",
    int_from_float: "Input should be a valid integer, got a number with a fractional part",
    finite_number: "Input should be a finite number",
    float_type: "Input should be a valid number",
    float_parsing: "Input should be a valid number, unable to parse string as a number",
    time_delta_type: "Input should be a valid timedelta",
    time_delta_parsing: "Input should be a valid timedelta",
    url_type: "URL input should be a string or URL",
    url_parsing: "Input should be a valid URL",
    url_scheme: "URL scheme should be 'http' or 'https'",
    url_too_long: "URL should have at most 2083 characters",
    ["enum"]: "Input should be one of the known values",
    value_error: "Value error, At least one of access token and refresh token is required."
  })
);
function validationError(model, issues) {
  const count = `${String(issues.length)} validation error${issues.length === 1 ? "" : "s"} for ${model}`;
  const lines = issues.flatMap(({ path, type, inputType }) => [
    ...path.length === 0 ? [] : [path.join(".")],
    `  ${sentences.get(type) ?? "Input should be valid"} [type=${type}, input_value=[secret], input_type=${inputType}]`,
    `    For further information visit https://errors.pydantic.dev/2.14/v/${type}`
  ]);
  return { class: "pydantic_core._pydantic_core.ValidationError", message: [count, ...lines].join("\n") };
}
function predictReply2(resolution, reply) {
  const isM2m = resolution.settings["flow"]?.value === "m2m";
  const exchanges = resolution.next === "exchanges";
  const error = exchanges ? isM2m ? clientCredentials(resolution, reply) : refresh2(resolution, reply) : apiError(reply);
  if (!error) return void 0;
  return {
    phase: exchanges ? "token" : "send",
    class: error.class,
    message: maskSecrets(error.message, secretsOf(resolution, ["client_id"]))
  };
}
function authError(name, message) {
  return { class: `earthscope_sdk.auth.error.${name}`, message };
}
function refresh2(resolution, { status, body }) {
  if (status < 200 || status > 299) return authError("InvalidRefreshTokenError", "refresh token exchange failed");
  const json = jsonLoadsBytes(new TextEncoder().encode(body));
  if (!json.ok) return json.error;
  if (json.value.t !== "dict") return attributeError(pythonTypeName(json.value), "setdefault");
  const old = resolution.fields["refresh_token"]?.value;
  const entries = new Map(json.value.entries);
  if (!entries.has("refresh_token") && old?.is === "known")
    entries.set("refresh_token", { t: "str", v: old.traits.length === 0 ? "" : "[secret]" });
  return takeTokens(resolution, { t: "dict", entries });
}
function clientCredentials(resolution, { status, body }) {
  const bytes = new TextEncoder().encode(body);
  const json = jsonLoadsBytes(bytes);
  if (!json.ok) {
    if (json.error.class !== "json.decoder.JSONDecodeError") return json.error;
    return authError("ClientCredentialsFlowError", `Unable to unpack IdP response: ${reprBytes(bytes)}`);
  }
  if (status === 200) {
    if (json.value.t === "dict") return takeTokens(resolution, json.value);
    return validationError("Tokens", [{ path: [], type: "model_type", inputType: pythonTypeName(json.value) }]);
  }
  if (status !== 401)
    return authError("ClientCredentialsFlowError", `('client credentials flow failed', ${reprBytes(bytes)})`);
  const id = publicText2(resolution.fields["client_id"]?.value);
  return authError(
    "UnauthorizedError",
    `m2m client '${id}' is not authorized. IdP response: ${pythonRepr(json.value)}`
  );
}
function takeTokens(resolution, reply) {
  const table2 = nodeFromJson(reply, "env", { kind: "default" });
  if (table2.t !== "dict") return void 0;
  const { issues } = validateModel(tokens, table2);
  if (issues.length > 0) return validationError("Tokens", issues);
  const [access, refreshToken] = ["access_token", "refresh_token"].map((name) => reply.entries.get(name));
  const isFilled2 = (json) => json?.t === "str" && json.v !== "";
  if (!isFilled2(access) && !isFilled2(refreshToken))
    return validationError("Tokens", [{ path: [], type: "value_error", inputType: "dict" }]);
  const body = access?.t === "str" ? accessTokenBody(access.v) : void 0;
  if (body && !body.ok) return body.error;
  return unsaved(resolution) ?? (access?.t === "str" ? void 0 : authError("NoAccessTokenError", "No access token was found. Please re-authenticate."));
}
function unsaved({ settings }) {
  const [name, ...words22] = settings["save_error"]?.value.split(": ") ?? [];
  return name === void 0 ? void 0 : { class: name, message: words22.join(": ") };
}
function apiError({ status, body }) {
  if (status === 401) return authError("UnauthenticatedError", body);
  if (status === 403) return authError("UnauthorizedError", body);
  if (status >= 200 && status <= 299) return void 0;
  const kind = status >= 500 ? "Server error" : status >= 400 ? "Client error" : status >= 300 ? "Redirect response" : "Informational response";
  return { class: "httpx.HTTPStatusError", message: `${kind} '${String(status)}'` };
}
function fnmatch(name, pattern2) {
  return matches2([...name], patternParts(pattern2));
}
function patternParts(pattern2) {
  const parts = [];
  const chars = [...pattern2];
  for (let at = 0; at < chars.length; at += 1) {
    const char = chars[at] ?? "";
    const end = char === "[" ? setEnd(chars, at) : -1;
    if (char === "*") parts.push({ is: "any" });
    else if (end > 0) parts.push({ is: "one", test: setTest(chars.slice(at + 1, end)) });
    else parts.push({ is: "one", test: (each) => char === "?" || each === char });
    if (end > 0) at = end;
  }
  return parts;
}
function setEnd(chars, at) {
  const negated = chars[at + 1] === "!" ? 1 : 0;
  return chars.indexOf("]", at + 2 + negated);
}
function setTest(body) {
  const negated = body[0] === "!";
  const set = negated ? body.slice(1) : body;
  return (char) => {
    const isRange = (index) => set[index + 1] === "-" && index + 2 < set.length;
    const held2 = set.some(
      (each, index) => each === char || isRange(index) && each <= char && char <= (set[index + 2] ?? "")
    );
    return held2 !== negated;
  };
}
function matches2(chars, parts) {
  let at = 0;
  let part = 0;
  let star = -1;
  let starAt = 0;
  while (at < chars.length) {
    const current = parts[part];
    if (current?.is === "one" && current.test(chars[at] ?? "")) {
      at += 1;
      part += 1;
    } else if (current?.is === "any") {
      star = part;
      starAt = at;
      part += 1;
    } else if (star >= 0) {
      part = star + 1;
      starAt += 1;
      at = starAt;
    } else return false;
  }
  return parts.slice(part).every((each) => each.is === "any");
}
var NAME2 = /^[-!#$%&'*+.^_`|~0-9a-zA-Z]+$/;
function ownHeaders(headers) {
  const build = headers.flat().map((text2) => encodeCheck(text2, "ascii")).find((check2) => !check2.ok);
  const send = headers.map(([name, value]) => grammarProblem(name, value)).find((problem20) => problem20 !== void 0);
  const authorization = headers.some(([name]) => name.toLowerCase() === "authorization");
  if (build && !build.ok) return { build: build.error, authorization };
  return { ...send ? { send } : {}, authorization };
}
function grammarProblem(name, value) {
  if (!NAME2.test(name)) return { class: "httpx.LocalProtocolError", message: "Illegal header name b'[secret]'" };
  return illegalHeaderValue(value);
}
function illegalHeaderValue(value, scheme = "") {
  const check2 = httpxHeaderCheck(scheme + value);
  if (check2.ok) return void 0;
  if (check2.error.class !== "httpx.LocalProtocolError") return check2.error;
  return { class: check2.error.class, message: `Illegal header value b'${scheme}[secret]'` };
}
function surrogateError(text2) {
  const match = new RegExp("\\p{Cs}+", "u").exec(text2);
  if (match === null) return void 0;
  const start2 = codePointIndex(text2, match.index);
  const count = match[0].length;
  const what = count === 1 ? `character '\\u${match[0].charCodeAt(0).toString(16)}' in position ${String(start2)}` : `characters in position ${String(start2)}-${String(start2 + count - 1)}`;
  return { class: "UnicodeEncodeError", message: `'utf-8' codec can't encode ${what}: surrogates not allowed` };
}
var noRefreshToken = {
  class: "earthscope_sdk.auth.error.NoRefreshTokenError",
  message: "No refresh token was found. Please re-authenticate."
};
var flowless = /* @__PURE__ */ new Set(["login", "logout", "get-settings", "help"]);
function authFlow(settings) {
  if (settings.command !== void 0 && flowless.has(settings.command)) return { raises: [], next: "unknown" };
  const { accessToken, clientSecret } = settings;
  if (clientSecret === "")
    return raising("construct", { class: "ValueError", message: "Client secret required for client credentials flow" });
  const body = accessToken === void 0 ? void 0 : accessTokenBody(accessToken);
  if (body && !body.ok) return raising("construct", body.error);
  const forced = settings.command === "refresh-access-token";
  if (settings.command === "get-refresh-token" || settings.command === "revoke-refresh-token")
    return needRefreshToken(settings);
  if (body?.ok && body.value.expires.naive && !forced) {
    return raising("token", { class: "TypeError", message: "can't subtract offset-naive and offset-aware datetimes" });
  }
  const isFresh = body?.ok === true && !forced && body.value.expires.seconds - settings.now >= settings.leeway;
  const token = isFresh ? void 0 : exchangeProblem(settings);
  const raises2 = token ? [{ phase: "token", ...plain22(token) }] : isFresh ? sendRaises(settings) : [];
  return { raises: raises2, next: nextStep(settings, isFresh, raises2) };
}
function needRefreshToken(settings) {
  return settings.refreshToken ? { raises: [], next: "unknown" } : raising("token", noRefreshToken);
}
function exchangeProblem(settings) {
  const isM2m = settings.clientSecret !== void 0;
  if (!isM2m && !settings.refreshToken) return noRefreshToken;
  if (settings.headers.build) return settings.headers.build;
  const texts22 = [...settings.formTexts, (isM2m ? settings.clientSecret : settings.refreshToken) ?? ""];
  const unsendable = texts22.map(surrogateError).find((problem20) => problem20 !== void 0);
  if (unsendable) return unsendable;
  if (!settings.headers.send || isM2m) return settings.headers.send;
  return { class: "earthscope_sdk.auth.error.InvalidRefreshTokenError", message: "refresh token exchange failed" };
}
function sendRaises({ accessToken = "", headers, hostAllowed }) {
  const carries = hostAllowed && !headers.authorization;
  const encoded = carries ? illegalHeaderValue(accessToken, "Bearer ") : void 0;
  const early = encoded?.class === "UnicodeEncodeError" ? encoded : void 0;
  const problem20 = headers.build ?? early ?? headers.send ?? encoded;
  return problem20 ? [{ phase: "send", ...plain22(problem20) }] : [];
}
function nextStep({ hostAllowed, headers, isCli }, isFresh, raises2) {
  if (!isCli && headers.authorization && !headers.build && !headers.send) return "sends";
  if (!isCli && !hostAllowed && !headers.build && !headers.send) return "sends-nothing";
  if (raises2.length > 0) return "raises";
  if (!isFresh) return "exchanges";
  return hostAllowed || headers.authorization ? "sends" : "sends-nothing";
}
function raising(phase, error) {
  return { raises: [{ phase, ...plain22(error) }], next: "raises" };
}
function plain22({ class: name, message }) {
  return { class: name, message };
}
function settingText(node) {
  return node.t === "str" ? node.v : jsonText22(node);
}
function settingPythonType(node) {
  if (node.t === "null") return "NoneType";
  return node.t === "str" || node.t === "datetime" || node.t === "date" || node.t === "time" ? void 0 : node.t;
}
function jsonText22(node) {
  switch (node.t) {
    case "null":
      return "null";
    case "bool":
      return String(node.v);
    case "str":
      return JSON.stringify(node.v);
    case "list":
      return `[${node.items.map(jsonText22).join(",")}]`;
    case "dict":
      return `{${[...node.entries].map(([key, value]) => `${JSON.stringify(key)}:${jsonText22(value)}`).join(",")}}`;
    default:
      return node.text;
  }
}
function valueEntry(base, node) {
  if (node.t === "null")
    return { ...base, state: "empty", why: "null counts as a value and hides those below", wins: false };
  const value = knownValue(settingText(node), settingPythonType(node));
  if (node.t === "str" && node.v !== "") return { ...base, state: "found", wins: false, value };
  if (node.t === "str")
    return { ...base, state: "empty", why: "an empty value counts and hides those below", wins: false, value };
  const line = node.place.kind === "file" && node.place.line !== void 0 ? { line: node.place.line } : {};
  const problem20 = {
    kind: "type",
    what: `a value of type ${node.t} where a string is due`,
    ...line,
    effect: "fatal"
  };
  return { ...base, state: "malformed", wins: false, value, problem: problem20 };
}
function environmentEntries2(environment2, slot2) {
  const named22 = environment2.filter(({ name }) => name.toLowerCase() === `es_oauth2__${slot2}`);
  const whole = environment2.findLast(({ name }) => name.toLowerCase() === "es_oauth2");
  const entries = named22.map((variable3, index) => variableEntry(variable3, slot2, index < named22.length - 1)).reverse();
  return [...entries.length > 0 ? entries : [absentEntry(slot2)], ...whole ? wholeEntries(whole, slot2) : []];
}
function absentEntry(slot2) {
  return {
    slot: slot2,
    place: { kind: "env", name: `ES_OAUTH2__${slot2.toUpperCase()}` },
    role: "current",
    state: "absent",
    wins: false
  };
}
function variableEntry({ name, value }, slot2, isOverridden) {
  const place = { kind: "env", name };
  const entry3 = valueEntry({ slot: slot2, place, role: "current" }, { t: "str", v: value, source: "env", place });
  return isOverridden ? { ...entry3, state: "ignored", why: "the same name in another case comes later in the environment" } : entry3;
}
function wholeEntries({ name, value }, slot2) {
  const base = { slot: slot2, place: { kind: "env", name }, role: "current" };
  const json = jsonLoads(value);
  if (!json.ok) return [];
  const node = nodeFromJson(json.value, "env", base.place);
  const found2 = node.t === "dict" ? entryInAnyCase(node.entries, slot2) : void 0;
  return found2 ? [valueEntry(base, found2)] : [];
}
function entryInAnyCase(entries, slot2) {
  return [...entries].findLast(([key]) => key.toLowerCase() === slot2)?.[1];
}
function faultEntries({ env, merge, bootstrap }, issues) {
  const entries = [...merge.issues ?? [], ...issues].map(issueEntry);
  if (env.fault) entries.unshift(variableEntry2(env.fault.name, env.fault.field, notJson2(env.fault.error, "fatal")));
  const broken22 = bootstrap.raise ?? bootstrap.error;
  if (broken22)
    entries.push(variableEntry2(bootstrapName, "settings", notJson2(broken22, bootstrap.raise ? "fatal" : "warning")));
  const node = bootstrap.node;
  if (node && node.t !== "dict")
    entries.push(
      variableEntry2(bootstrapName, "settings", {
        kind: "type",
        what: `${node.t} where an object is due`,
        effect: "fatal"
      })
    );
  return entries;
}
var bootstrapName = "ES_BOOTSTRAP_SETTINGS";
function variableEntry2(name, slot2, problem20) {
  return { slot: slot2, place: { kind: "env", name }, role: "current", state: "malformed", wins: false, problem: problem20 };
}
function notJson2({ line, column }, effect) {
  return {
    kind: "syntax",
    what: "not JSON",
    ...line === void 0 ? {} : { line },
    ...column === void 0 ? {} : { column },
    effect
  };
}
function issueEntry({ path, type, place }) {
  const line = place.kind === "file" && place.line !== void 0 ? { line: place.line } : {};
  const problem20 = { kind: "type", what: `${path.join(".")} is ${wordsFor(type)}`, ...line, effect: "fatal" };
  return { slot: path.join("."), place, role: "current", state: "malformed", wins: false, problem: problem20 };
}
var words = [
  ["string", "no string"],
  ["model", "no table"],
  ["dict", "no table"],
  ["set", "no list"],
  ["int", "no whole number"],
  ["finite", "no finite number"],
  ["float", "no number"],
  ["time_delta", "no span of time"],
  ["url_scheme", "no http or https address"],
  ["url_too_long", "too long for an address"],
  ["url", "no address with https:// at its head"],
  ["enum", "none of the values that it may have"],
  ["greater", "too small"],
  ["less", "too large"]
];
function wordsFor(type) {
  return words.find(([start2]) => type.startsWith(start2))?.[1] ?? "of a kind that the client cannot use";
}
function settingAt(node, path) {
  return path.reduce((at, key) => at?.t === "dict" ? at.entries.get(key) : void 0, node);
}
var slots2 = ["access_token", "refresh_token", "id_token", "client_secret", "client_id"];
function chainOf2(world, sources, settings, issues = []) {
  const entries = slots2.flatMap(
    (slot2) => slotEntries(world, sources, slot2, settingAt(settings, ["oauth2", slot2]), settings !== void 0)
  );
  const places = new Set(entries.flatMap(({ place, problem: problem20 }) => problem20 ? [JSON.stringify(place)] : []));
  return [...entries, ...faultEntries(sources, issues).filter(({ place }) => !places.has(JSON.stringify(place)))];
}
function slotEntries(world, sources, slot2, winner2, stands) {
  const argument = settingAt(sources.args, ["oauth2", slot2]);
  const entries = [
    ...argument ? [valueEntry({ slot: slot2, place: argument.place, role: "current" }, argument)] : [],
    ...environmentEntries2(world.env, slot2),
    ...configTomlEntries(sources, slot2),
    ...slot2 === "access_token" || slot2 === "refresh_token" || slot2 === "id_token" ? [fileEntry2(sources.tokensJson, slot2, "current")] : [],
    ...slot2 === "access_token" || slot2 === "refresh_token" ? [fileEntry2(sources.legacy, slot2, "legacy")] : [],
    ...bootstrapEntries(sources, slot2),
    ...slot2 === "client_id" ? [builtIn2] : []
  ];
  const winnerPlace = winner2?.place ?? { kind: "default" };
  return entries.map((entry3) => ({
    ...entry3,
    wins: stands && entry3.state !== "ignored" && isSame(entry3.place, winnerPlace) && entry3.state !== "absent"
  }));
}
var builtIn2 = {
  slot: "client_id",
  place: { kind: "default" },
  role: "current",
  state: "found",
  why: "the public client of the SDK",
  wins: false,
  value: knownValue("b9DtAFBd6QvMg761vI3YhYquNZbJX5G0")
};
function configTomlEntries({ configToml, merge, profile }, slot2) {
  const name = profile.t === "str" ? profile.v : "default";
  const entries = [
    { node: settingAt(merge.profile, ["oauth2", slot2]), key: `profile.${name}.oauth2.${slot2}` },
    { node: settingAt(merge.defaults, ["oauth2", slot2]), key: `default.oauth2.${slot2}` }
  ];
  return entries.map(({ node, key }) => {
    const base = {
      slot: slot2,
      place: node?.place ?? { kind: "file", path: configToml.path, key },
      role: "current"
    };
    if (!node) return emptyEntry(base, configToml);
    const taken = settingAt(merge.table, ["oauth2", slot2]);
    const equalsBuiltIn = merge.table !== void 0 && taken !== node && (taken === void 0 || !key.startsWith("default."));
    const entry3 = { ...valueEntry(base, node), ...statOf(configToml) };
    return equalsBuiltIn ? { ...entry3, state: "ignored", why: "it equals the built-in value, and so does not count as set" } : entry3;
  });
}
function fileEntry2(file, slot2, role) {
  const node = settingAt(file.table ?? file.shown, ["oauth2", slot2]);
  const base = { slot: slot2, place: node?.place ?? { kind: "file", path: file.path, key: slot2 }, role };
  if (!node) return emptyEntry(base, file);
  const entry3 = { ...valueEntry(base, node), ...statOf(file) };
  if (file.table || entry3.state === "malformed") return entry3;
  return {
    ...entry3,
    state: "ignored",
    why: "something else in the file makes the client pass over all of it",
    ...problemOf2(file)
  };
}
function emptyEntry(base, file) {
  const state = file.state === "read" ? "absent" : file.state === "unread" ? "unreadable" : file.state;
  const why = file.unread === void 0 ? {} : { why: `it was not read: ${file.unread}` };
  return { ...base, state, wins: false, ...why, ...statOf(file), ...problemOf2(file), ...otherKeys(file) };
}
function otherKeys({ table: table2, shown: shown2 }) {
  const names = plainNames(shown2 ? keysIn(settingAt(shown2, ["oauth2"])) : keysIn(table2));
  return names.length > 0 ? { otherKeys: names } : {};
}
function keysIn(node, above = "") {
  if (node?.t !== "dict") return [];
  return [...node.entries].flatMap(
    ([key, each]) => each.t === "dict" ? keysIn(each, `${above}${key}.`) : [`${above}${key}`]
  );
}
function bootstrapEntries({ bootstrap }, slot2) {
  const node = settingAt(bootstrap.node, ["oauth2", slot2]);
  return node ? [valueEntry({ slot: slot2, place: { kind: "env", name: "ES_BOOTSTRAP_SETTINGS" }, role: "current" }, node)] : [];
}
function statOf({ stat: stat2 }) {
  return stat2 ? { stat: stat2 } : {};
}
function problemOf2({ problem: problem20 }) {
  return problem20 ? { problem: problem20 } : {};
}
function isSame(one, other2) {
  return JSON.stringify(one) === JSON.stringify(other2);
}
function requestOf(input) {
  const options = input?.options ?? {};
  const line = Array.isArray(options["cli"]) ? options["cli"].filter((word2) => typeof word2 === "string") : [];
  const profile = optionValue(line, "--profile", "-p") ?? (typeof options["profile"] === "string" ? options["profile"] : void 0);
  const given = optionValue(line, "--auto-refresh-threshold", "-a") ?? options["threshold"];
  const threshold = given === void 0 || given === "" ? Number.NaN : Number(given);
  const command3 = commandWord(line);
  return {
    ...command3 === void 0 ? {} : { command: command3 },
    ...profile ? { profile } : {},
    ...Number.isFinite(threshold) ? { threshold } : {}
  };
}
function commandWord(line) {
  if (line.length === 0) return void 0;
  if (line.some((word2) => word2 === "--help" || word2 === "--version" || word2 === "-v")) return "help";
  const takesValue = /* @__PURE__ */ new Set(["--profile", "-p", "--auto-refresh-threshold", "-a"]);
  const words22 = line.filter((word2, index) => !word2.startsWith("-") && !takesValue.has(line[index - 1] ?? ""));
  const isGroup = words22[0] === "user" || words22[0] === "debug" || words22[0] === "dropoff";
  return (isGroup ? words22[1] : words22[0]) ?? "help";
}
function optionValue(line, ...names) {
  const at = line.findLastIndex((word22) => names.some((name) => word22 === name || word22.startsWith(`${name}=`)));
  const word2 = line[at];
  if (word2 === void 0) return void 0;
  return word2.includes("=") ? word2.slice(word2.indexOf("=") + 1) : line[at + 1];
}
function setFields(model, table2) {
  const entries = /* @__PURE__ */ new Map();
  for (const field of model.fields) {
    const node = table2.entries.get(field.name);
    if (node === void 0 || node.t === "null") continue;
    if (field.default !== void 0 && canonicalText(field.type, node) === field.default) continue;
    entries.set(
      field.name,
      field.type.kind === "model" && node.t === "dict" ? setFields(field.type.model, node) : node
    );
  }
  return { ...table2, entries };
}
function canonicalText(type, node) {
  if (node.t === "list") {
    const texts22 = node.items.flatMap((item) => item.t === "str" ? [item.v] : []);
    return (type.kind === "set" ? [...new Set(texts22)].sort() : texts22).join(" ");
  }
  if (node.t !== "str") return void 0;
  const url = type.kind === "url" ? httpUrl(node.v) : void 0;
  return url?.ok ? url.href : node.v;
}
function finalText(table2, ...path) {
  const { type, fallback } = fieldAt(sdkSettings, path);
  const node = settingAt(table2, path);
  const value = type && node && node.t !== "null" ? canonicalText(type, node) : void 0;
  if (value === void 0 || node === void 0) return { value: fallback ?? "", place: { kind: "default" } };
  return { value, place: node.place };
}
function finalProfile(table2) {
  const field = sdkSettings.fields.find(({ name }) => name === "profile_name");
  const node = field && lookUp(field, table2)?.node;
  return node?.t === "str" ? { value: node.v, place: node.place } : { value: "default", place: { kind: "default" } };
}
function allowedHosts(table2) {
  const node = settingAt(table2, ["oauth2", "allowed_hosts"]);
  return node?.t === "list" ? textsIn(node.items) : ["earthscope.org", "*.earthscope.org"];
}
function requestHeaders(table2) {
  const extra = settingAt(table2, ["http", "extra_headers"]);
  const own = extra?.t === "dict" ? [...extra.entries].flatMap(([key, node]) => node.t === "str" ? [[key, node.v]] : []) : [];
  return [...own.filter(([key]) => key !== "user-agent"), ["user-agent", finalText(table2, "http", "user_agent").value]];
}
function textsIn(nodes) {
  return nodes.flatMap((node) => node.t === "str" ? [node.v] : []);
}
function fieldAt(model, path) {
  const [name, ...rest] = path;
  const field = model.fields.find((each) => each.name === name);
  if (field?.type.kind === "model" && rest.length > 0) return fieldAt(field.type.model, rest);
  return field ? { type: field.type, ...field.default === void 0 ? {} : { fallback: field.default } } : {};
}
function maskKnown(resolution) {
  const secrets = secretsOf(resolution, ["client_id"]);
  const mask2 = (text2) => maskSecrets(text2, secrets);
  return {
    ...resolution,
    raises: resolution.raises.map((raised2) => ({ ...raised2, message: mask2(raised2.message) })),
    warnings: resolution.warnings.map(mask2),
    gaps: resolution.gaps.map(mask2),
    settings: Object.fromEntries(
      Object.entries(resolution.settings).map(([name, setting]) => [
        name,
        { ...setting, value: mask2(setting.value) }
      ])
    )
  };
}
function deepUpdate(under, over2) {
  const entries = new Map(under.entries);
  for (const [key, value] of over2.entries) {
    const below = entries.get(key);
    entries.set(key, below?.t === "dict" && value.t === "dict" ? deepUpdate(below, value) : value);
  }
  return { ...under, entries };
}
function mergeSources(sources) {
  const { args, env, configToml, merge, tokensJson, legacy: legacy2, bootstrap } = sources;
  const early = env.raise ?? configToml.raise ?? merge.raise ?? tokensJson.raise ?? legacy2.raise;
  if (early) return { ok: false, raise: early, warnings: [], issues: [] };
  const warnings = [legacy2.warning, bootstrap.warning].flatMap((warning) => warning ?? []);
  if (bootstrap.raise) return { ok: false, raise: bootstrap.raise, warnings, issues: [] };
  const lowest = bootstrap.node;
  if (lowest && lowest.t !== "dict") return { ok: false, raise: notADict(lowest), warnings, issues: [] };
  const layers2 = [
    lowest,
    legacy2.table,
    emptyOauth2,
    tokensJson.table,
    withProfile(merge.table ?? args, sources.profile),
    env.table,
    args
  ];
  const merged = layers2.flatMap((layer) => layer ?? []).reduce(deepUpdate);
  const settings = withRestoredName(merged, args.entries.get("es_profile"));
  const { issues, crash } = validateModel(sdkSettings, settings);
  if (crash) return { ok: false, raise: crash.error, warnings, issues: [crash.issue] };
  if (issues.length > 0) return { ok: false, raise: validationError(sdkSettings.name, issues), warnings, issues };
  return { ok: true, table: settings, warnings };
}
var emptyOauth2 = table(/* @__PURE__ */ new Map([["oauth2", table(/* @__PURE__ */ new Map())]]));
function table(entries) {
  return { t: "dict", entries, source: "tokens.json", place: { kind: "default" } };
}
function notADict(node) {
  if (node.t === "list") return pythonTypeError("list indices must be integers or slices, not str");
  return attributeError(typeName(node), "copy");
}
function withProfile(table2, profile) {
  return { ...table2, entries: new Map([...table2.entries, ["profile_name", profile]]) };
}
function withRestoredName(table2, argument) {
  const given = argument?.place.kind === "argument" ? argument.place.name : void 0;
  if (argument === void 0 || given !== "es_profile" && given !== "profile_name") return table2;
  const rest = [...table2.entries].filter(([key]) => key !== "es_profile" && key !== "profile_name");
  return { ...table2, entries: new Map([...rest, [given, argument]]) };
}
function osProblem(code, effect) {
  if (code === "EACCES" || code === "EPERM") return { kind: "permission", what: "this user may not read it", effect };
  if (code === "EISDIR") return { kind: "not-a-file", what: "a folder where a file is due", effect };
  if (code === "ENOTDIR") return { kind: "not-a-file", what: "a file where a folder is due", effect };
  return { kind: "not-a-file", what: `it cannot be opened (${code})`, effect };
}
function syntaxProblem2(format2, bytes, error, effect) {
  const place = {
    ...error.line === void 0 ? {} : { line: error.line },
    ...error.column === void 0 ? {} : { column: error.column }
  };
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191)
    return { kind: "bom", what: "it begins with a byte order mark", line: 1, column: 1, effect };
  if (error.class === "UnicodeDecodeError") return { kind: "encoding", what: "not UTF-8", effect };
  return { kind: "syntax", what: bytes.length === 0 ? "the file is empty" : `not ${format2}`, ...place, effect };
}
async function fileBytes(world, path) {
  if (path.includes("\0"))
    return {
      ok: false,
      source: { path, state: "unreadable", raise: { class: "ValueError", message: "embedded null byte" } }
    };
  const read2 = await world.read(path);
  const stat2 = read2.stat ? { stat: read2.stat } : {};
  if (read2.is === "unread") return { ok: false, source: { path, state: "unread", unread: read2.reason, ...stat2 } };
  if (read2.is === "file") return { ok: true, bytes: read2.bytes, stat: stat2 };
  if (read2.code === "ENOENT") return { ok: false, source: { path, state: "absent" } };
  return {
    ok: false,
    source: {
      path,
      state: "unreadable",
      raise: osError(read2.code, path),
      problem: osProblem(read2.code, "fatal"),
      ...stat2
    }
  };
}
async function readTokensJson(world, path) {
  const read2 = await fileBytes(world, path);
  if (!read2.ok) return read2.source;
  const json = jiterLoads(read2.bytes);
  if (!json.ok)
    return {
      path,
      state: "malformed",
      problem: syntaxProblem2("JSON", read2.bytes, json.error, "ignored"),
      ...read2.stat
    };
  return { path, ...read2.stat, ...checkTokens(json.value, path) };
}
function checkTokens(json, path) {
  const node = nodeFromJson(json, "tokens.json", { kind: "file", path });
  if (node.t !== "dict") {
    const what = `${typeName(node)} where an object is due`;
    return { state: "malformed", problem: { kind: "type", what, line: 1, effect: "ignored" } };
  }
  const shown2 = underOauth2(node);
  const issue = validateModel(tokens, node).issues[0];
  if (issue) {
    const what = `${issue.path.join(".")} is of type ${issue.inputType}, not a string, and so the whole file is passed over`;
    return {
      state: "malformed",
      shown: shown2,
      problem: { kind: "type", what, ...lineOf(node.entries.get(issue.path[0] ?? "")), effect: "ignored" }
    };
  }
  if (!["access_token", "refresh_token"].some((name) => isFilled(node.entries.get(name)))) {
    const what = "it holds neither an access token nor a refresh token";
    return { state: "malformed", shown: shown2, problem: { kind: "missing-key", what, effect: "ignored" } };
  }
  return { state: "read", shown: shown2, table: underOauth2(setFields(tokens, node)) };
}
function isFilled(node) {
  return node?.t === "str" && node.v !== "";
}
function lineOf(node) {
  return node?.place.kind === "file" && node.place.line !== void 0 ? { line: node.place.line } : {};
}
function underOauth2(table2) {
  return { ...table2, entries: /* @__PURE__ */ new Map([["oauth2", table2]]) };
}
var most2 = 16;
async function otherProfiles(world, chain) {
  const folder = pathlibText(world.platform, expandUser(world, "~"), ".earthscope");
  const read2 = new Set(chain.flatMap(({ place }) => place.kind === "file" ? [place.path] : []));
  const listed = await world.list(folder);
  const names = listed.is === "found" ? listed.names.slice(0, most2) : [];
  const entries = [];
  for (const name of names) {
    const path = pathlibText(world.platform, folder, name, "tokens.json");
    if (read2.has(path) || (await world.stat(path)).is !== "found") continue;
    const { table: table2, stat: stat2 } = await readTokensJson(world, path);
    for (const slot2 of ["access_token", "refresh_token"]) {
      const node = settingAt(table2, ["oauth2", slot2]);
      if (!node) continue;
      const entry3 = valueEntry({ slot: slot2, place: node.place, role: "lookalike" }, node);
      entries.push({ ...entry3, state: "ignored", why: "it belongs to another profile", ...stat2 ? { stat: stat2 } : {} });
    }
  }
  return entries;
}
function nodeFromArgument(value, name) {
  const origin2 = { source: "arg", place: { kind: "argument", name } };
  if (typeof value === "string") return { t: "str", v: value, ...origin2 };
  if (typeof value === "boolean") return { t: "bool", v: value, ...origin2 };
  if (typeof value === "number")
    return { t: Number.isInteger(value) ? "int" : "float", text: String(value), ...origin2 };
  if (Array.isArray(value)) return { t: "list", items: value.map((item) => nodeFromArgument(item, name)), ...origin2 };
  if (typeof value !== "object" || value === null) return { t: "null", ...origin2 };
  const entries = Object.entries(value).map(([key, each]) => [key, nodeFromArgument(each, `${name}.${key}`)]);
  return { t: "dict", entries: new Map(entries), ...origin2 };
}
function argumentSettings(input, profile) {
  const args = {
    ...profile === void 0 ? {} : { profile_name: profile },
    ...input?.args
  };
  const entries = /* @__PURE__ */ new Map();
  for (const field of sdkSettings.fields) {
    const names = [field.alias ?? field.name, field.name];
    const given = names.flatMap((name) => Object.keys(args).filter((key) => key.toLowerCase() === name))[0];
    if (given !== void 0) entries.set(names[0] ?? field.name, nodeFromArgument(args[given], given));
  }
  return { t: "dict", entries, source: "arg", place: { kind: "argument", name: "" } };
}
var NAME3 = "ES_BOOTSTRAP_SETTINGS";
function readBootstrap(world) {
  const text2 = environmentValue(world, NAME3);
  if (text2 === void 0) return {};
  const json = jsonLoads(text2);
  if (json.ok) return { node: nodeFromJson(json.value, "bootstrap", { kind: "env", name: NAME3 }) };
  if (json.error.class !== "json.decoder.JSONDecodeError") return { raise: json.error };
  const warning = `WARNING earthscope_sdk.config._bootstrap: Found bootstrap environment variable '${NAME3}', but unable to decode content as JSON`;
  return { warning, error: json.error };
}
function nodeFromToml(table2, path, lineOf3) {
  return tableNode(table2, "", { path, lineOf: lineOf3 });
}
function tableNode(table2, key, file) {
  const entries = /* @__PURE__ */ new Map();
  for (const [name, value] of table2.entries)
    entries.set(name, valueNode(value, key === "" ? name : `${key}.${name}`, file));
  return { t: "dict", entries, ...originOf(key, file) };
}
function valueNode(value, key, file) {
  const origin2 = originOf(key, file);
  switch (value.t) {
    case "dict":
      return tableNode(value, key, file);
    case "list":
      return { t: "list", items: value.items.map((item) => valueNode(item, key, file)), ...origin2 };
    case "int":
      return { t: "int", text: String(value.v), ...origin2 };
    case "float":
      return { t: "float", text: String(value.v), ...origin2 };
    default:
      return { ...value, ...origin2 };
  }
}
function originOf(key, { path, lineOf: lineOf3 }) {
  const line = lineOf3(key);
  return {
    source: "config.toml",
    place: { kind: "file", path, ...key === "" ? {} : { key }, ...line === void 0 ? {} : { line } }
  };
}
var SEGMENT = /\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*/y;
function tomlKeyLines(text2) {
  const lines = /* @__PURE__ */ new Map();
  let section = [];
  for (const [index, line] of text2.split("\n").entries()) {
    const header = /^\s*\[{1,2}/.exec(line);
    const keys2 = dottedKey(line, header?.[0].length ?? 0);
    if (keys2 === void 0) continue;
    if (header && line[keys2.end] === "]") section = keys2.names;
    else if (!header && line[keys2.end] === "=") lines.set([...section, ...keys2.names].join("."), index + 1);
  }
  return lines;
}
function dottedKey(line, from) {
  const names = [];
  let at = from;
  for (; ; ) {
    SEGMENT.lastIndex = at;
    const match = SEGMENT.exec(line);
    if (match === null) return void 0;
    names.push(match[1] ?? match[2] ?? match[3] ?? "");
    at = SEGMENT.lastIndex;
    if (line[at] !== ".") return { names, end: at };
    at += 1;
  }
}
async function readConfigToml(world, path) {
  const found2 = await world.stat(path);
  if (found2.is === "unread") return { path, state: "unread", unread: found2.reason };
  if (found2.is === "error") {
    if (found2.code === "ENOENT" || found2.code === "ENOTDIR" || found2.code === "ELOOP") return { path, state: "absent" };
    return { path, state: "unreadable", raise: osError(found2.code, path), problem: osProblem(found2.code, "fatal") };
  }
  if (found2.stat.kind !== "file") {
    return {
      path,
      state: "absent",
      stat: found2.stat,
      problem: { kind: "not-a-file", what: "no regular file", effect: "ignored" }
    };
  }
  const read2 = await world.read(path);
  if (read2.is === "unread") return { path, state: "unread", unread: read2.reason, stat: found2.stat };
  if (read2.is === "error") {
    return {
      path,
      state: "unreadable",
      raise: osError(read2.code, path),
      problem: osProblem(read2.code, "fatal"),
      stat: found2.stat
    };
  }
  const document = await tomlLoads(read2.bytes);
  if (!document.ok) {
    return {
      path,
      state: "malformed",
      raise: document.error,
      problem: syntaxProblem2("TOML", read2.bytes, document.error, "fatal"),
      stat: read2.stat
    };
  }
  return { path, state: "read", table: tableOf2(document.value, path, read2.bytes), stat: read2.stat };
}
function tableOf2(document, path, bytes) {
  const text2 = decodeUtf8(bytes);
  const lines = text2.ok ? tomlKeyLines(text2.value) : /* @__PURE__ */ new Map();
  return nodeFromToml(document, path, (key) => lines.get(key));
}
function canonicalNames(type, node) {
  if (type.kind !== "model" || node.t !== "dict") return node;
  const entries = /* @__PURE__ */ new Map();
  for (const [name, value] of node.entries) {
    const field = type.model.fields.find((each) => each.name === name.toLowerCase());
    entries.set(field?.name ?? name, field ? canonicalNames(field.type, value) : value);
  }
  return { ...node, entries };
}
function explodeVariables(type, prefix, variables) {
  const result = /* @__PURE__ */ new Map();
  for (const [lower, variable3] of variables) {
    if (!lower.startsWith(prefix)) continue;
    const keys2 = lower.slice(prefix.length).split("__");
    const last = keys2.pop() ?? "";
    const into = tableFor(result, keys2);
    const value = readVariable([...keys2, last].reduce(nextType, type), variable3);
    if (!value.ok) return { ok: false, error: value.error, name: variable3.name };
    into?.set(last, value.value);
  }
  return { ok: true, value: settled(result) };
}
function tableFor(root, keys2) {
  let at = root;
  for (const key of keys2) {
    const next2 = growing(at.get(key));
    if (next2 === void 0) return void 0;
    at.set(key, next2);
    at = next2;
  }
  return at;
}
function growing(found2) {
  if (found2 === void 0) return /* @__PURE__ */ new Map();
  if (found2 instanceof Map) return found2;
  return found2.t === "dict" ? new Map(found2.entries) : void 0;
}
function nextType(type, key) {
  if (type?.kind === "optional") return nextType(type.inner, key);
  if (type?.kind === "dict") return type.values;
  return type?.kind === "model" ? type.model.fields.find((field) => field.name === key)?.type : void 0;
}
function readVariable(type, variable3) {
  const place = { kind: "env", name: variable3.name };
  const isComplex = type?.kind === "model" || type?.kind === "set" || type?.kind === "dict";
  if (!isComplex || variable3.value === "")
    return { ok: true, value: { t: "str", v: variable3.value, source: "env", place } };
  const json = jsonLoads(variable3.value);
  return json.ok ? { ok: true, value: nodeFromJson(json.value, "env", place) } : json;
}
function settled(growing2) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key, value] of growing2) entries.set(key, value instanceof Map ? settled(value) : value);
  return { t: "dict", entries, source: "env", place: [...entries.values()][0]?.place ?? { kind: "env", name: "" } };
}
var PREFIX = "es_";
var empty = { t: "dict", entries: /* @__PURE__ */ new Map(), source: "env", place: { kind: "env", name: "ES_OAUTH2" } };
function envSettings(environment2, model) {
  const variables = byLowerName(environment2);
  const entries = /* @__PURE__ */ new Map();
  for (const field of model.fields) {
    const read2 = readField(field, variables);
    if ("error" in read2) return { table: { ...empty, entries }, raise: settingsError(read2), fault: read2 };
    if (read2.node && read2.node.t !== "null") entries.set(read2.key, canonicalNames(field.type, read2.node));
  }
  return { table: { ...empty, entries } };
}
function byLowerName(environment2) {
  const variables = /* @__PURE__ */ new Map();
  for (const variable3 of environment2) variables.set(variable3.name.toLowerCase(), variable3);
  return variables;
}
function readField(field, variables) {
  const names = [
    ...field.alias === void 0 ? [] : [[field.alias, field.alias]],
    [field.name, PREFIX + field.name]
  ];
  const [key, lower] = names.find(([, name]) => variables.has(name)) ?? names[0] ?? [field.name, field.name];
  const variable3 = variables.get(lower);
  const place = { kind: "env", name: variable3?.name ?? "" };
  if (field.type.kind !== "model")
    return { key, node: variable3 && { t: "str", v: variable3.value, source: "env", place } };
  const own = variable3 && jsonLoads(variable3.value);
  if (own && !own.ok) return { name: place.name, field: field.name, error: own.error };
  const node = own && nodeFromJson(own.value, "env", place);
  if (node && node.t !== "dict") return { key, node };
  const exploded = explodeVariables(field.type, `${PREFIX}${field.name}__`, variables);
  if (!exploded.ok) return { name: exploded.name, field: field.name, error: exploded.error };
  if (node) return { key, node: deepUpdate(node, exploded.value) };
  return { key, node: exploded.value.entries.size > 0 ? exploded.value : void 0 };
}
function settingsError({ field, error }) {
  if (error.class === "RecursionError") return error;
  const message = `error parsing value for field "${field}" from source "EnvSettingsSource"`;
  return { class: "pydantic_settings.exceptions.SettingsError", message };
}
function legacyPath(world) {
  const folder = environmentValue(world, "APP_DIRECTORY") ?? applicationFolder(world);
  return pathlibText(world.platform, folder, "sso_tokens.json");
}
function applicationFolder(world) {
  const name = "earthscope-cli";
  if (world.platform === "win32")
    return pathlibText("win32", environmentValue(world, "APPDATA") ?? expandUser(world, "~"), name);
  if (world.platform === "darwin")
    return pathlibText("darwin", expandUser(world, "~/Library/Application Support"), name);
  return pathlibText("linux", environmentValue(world, "XDG_CONFIG_HOME") ?? expandUser(world, "~/.config"), name);
}
async function readLegacyFile(world) {
  const path = legacyPath(world);
  const read2 = await fileBytes(world, path);
  if (!read2.ok) return read2.source;
  const text2 = readTextLikeOpen(read2.bytes);
  const json = text2.ok ? jsonLoads(text2.value) : text2;
  if (json.ok) return { path, ...read2.stat, ...tokensIn(nodeFromJson(json.value, "legacy", { kind: "file", path })) };
  const isForgiven = json.error.class === "json.decoder.JSONDecodeError";
  const problem20 = syntaxProblem2("JSON", read2.bytes, json.error, isForgiven ? "warning" : "fatal");
  return {
    path,
    state: "malformed",
    problem: problem20,
    ...isForgiven ? { warning: warningAbout(path) } : { raise: json.error },
    ...read2.stat
  };
}
function tokensIn(node) {
  if (node.t !== "dict") {
    const problem20 = {
      kind: "type",
      what: `${typeName(node)} where an object is due`,
      line: 1,
      effect: "fatal"
    };
    return { state: "malformed", raise: attributeError(typeName(node), "get"), problem: problem20 };
  }
  const kept = [...node.entries].filter(
    ([key, value]) => (key === "access_token" || key === "refresh_token") && value.t !== "null"
  );
  const oauth22 = { ...node, entries: new Map(kept) };
  return { state: "read", table: { ...node, entries: /* @__PURE__ */ new Map([["oauth2", oauth22]]) } };
}
function warningAbout(path) {
  return `WARNING earthscope_sdk.config._compat: Found legacy earthscope-cli state at '${path}', but unable to decode content as JSON`;
}
function pythonRepr2(node) {
  switch (node.t) {
    case "list":
    case "dict":
    case "datetime":
    case "date":
    case "time":
      return node.t;
    default:
      return pythonRepr(node);
  }
}
function mergeProfile(document, name) {
  const defaults = topLevel(document, ["default", "defaults"]);
  const byName = topLevel(document, ["profile", "profile_settings_by_name"]);
  const entries = new Map([
    ...defaults ? [["default", defaults]] : [],
    ...byName ? [["profile", byName]] : []
  ]);
  const shown2 = { ...tableEntry("defaults", defaults), ...tableEntry("profile", profileIn(byName, name)) };
  if (byName && byName.t !== "dict") {
    const issue = { path: ["profile"], type: "dict_type", inputType: typeName(byName), place: byName.place };
    return { ...shown2, raise: attributeError(classPath(byName), "setdefault"), issues: [issue] };
  }
  const { issues, crash } = validateModel(sdkGlobalSettings, { ...document, entries });
  if (crash) return { ...shown2, raise: crash.error, issues: [crash.issue] };
  if (issues.length > 0) return { ...shown2, raise: validationError(sdkGlobalSettings.name, issues), issues };
  if (name.t === "list" || name.t === "dict")
    return { ...shown2, raise: pythonTypeError(`unhashable type: '${typeName(name)}'`) };
  const isDefault = name.t === "str" && name.v === "default";
  if (!shown2.profile && !isDefault) return { ...shown2, raise: noSuchProfile(name) };
  const empty2 = { ...document, entries: /* @__PURE__ */ new Map() };
  const [under, over2] = [shown2.defaults ?? empty2, shown2.profile ?? empty2].map(
    (table2) => setFields(sdkBaseSettings, table2)
  );
  return { ...shown2, table: deepUpdate(under ?? empty2, over2 ?? empty2) };
}
function topLevel(document, names) {
  const keys2 = [...document.entries.keys()];
  const key = names.flatMap((name) => keys2.filter((each) => each.toLowerCase() === name))[0];
  return key === void 0 ? void 0 : document.entries.get(key);
}
function profileIn(byName, name) {
  return byName?.t === "dict" && name.t === "str" ? byName.entries.get(name.v) : void 0;
}
function tableEntry(key, node) {
  return node?.t === "dict" ? { [key]: node } : {};
}
function noSuchProfile(name) {
  const shown2 = name.t === "str" ? name.v : pythonRepr2(name);
  return {
    class: "earthscope_sdk.config.error.ProfileDoesNotExistError",
    message: reprStr(`Profile '${shown2}' does not exist`)
  };
}
async function readSources(world, input, profileOption) {
  const home = expandUser(world, "~");
  if (home.startsWith("~")) return void 0;
  const folder = pathlibText(world.platform, home, ".earthscope");
  const args = argumentSettings(input, profileOption);
  const env = envSettings(world.env, sdkSettings);
  const profile = profileOf(args, env.table);
  const configToml = await readConfigToml(world, pathlibText(world.platform, folder, "config.toml"));
  const merge = mergeProfile(configToml.table ?? emptyToml(configToml.path), profile);
  const tokensJson = await readTokensJson(
    world,
    tokensPath(world, folder, profile.t === "str" ? profile.v : "default")
  );
  const legacy2 = await readLegacyFile(world);
  return { folder, args, env, profile, configToml, merge, tokensJson, legacy: legacy2, bootstrap: readBootstrap(world) };
}
function tokensPath(world, folder, profile) {
  return pathlibText(world.platform, folder, slugOf(profile), "tokens.json");
}
var moreSpaces = /* @__PURE__ */ new Set([28, 29, 30, 31, 133]);
function slugOf(name) {
  const spaced = name.replaceAll(new RegExp("\\p{Cc}", "gu"), (char) => moreSpaces.has(char.charCodeAt(0)) ? " " : char);
  return spaced.split(/[^\S\ufeff]/u).filter((word2) => word2 !== "").join("-").toLowerCase();
}
function profileOf(args, env) {
  const found2 = ["profile_name", "es_profile"].map((key) => args.entries.get(key) ?? env.entries.get(key)).find((node) => node !== void 0);
  return found2 ?? { t: "str", v: "default", source: "config.toml", place: { kind: "default" } };
}
function emptyToml(path) {
  return { t: "dict", entries: /* @__PURE__ */ new Map(), source: "config.toml", place: { kind: "file", path } };
}
async function saveError(world, folder) {
  if (world.platform === "win32" || world.user.uid <= 0) return void 0;
  const found2 = await world.stat(folder);
  if (found2.is === "found") {
    if (found2.stat.kind !== "directory") return osError("EEXIST", folder);
    return mayWrite(world, found2.stat) ? void 0 : osError("EACCES", folder);
  }
  if (found2.is === "unread") return void 0;
  if (found2.code !== "ENOENT") return osError(found2.code, folder);
  const parent = folder.slice(0, folder.lastIndexOf("/")) || "/";
  const above = await world.stat(parent);
  if (above.is === "error" && above.code === "ENOENT" && parent !== folder) return await saveError(world, parent);
  if (above.is !== "found") return above.is === "error" ? osError(above.code, folder) : void 0;
  return mayWrite(world, above.stat) ? void 0 : osError("EACCES", folder);
}
function mayWrite({ user }, { mode, owner }) {
  const bits = owner === user.uid ? mode >> 6 & 7 : mode >> 3 & 7 | mode & 7;
  return (bits & 3) === 3;
}
function settingsShown(world, folder, table2, flow) {
  const profile = finalProfile(table2);
  const domain = withoutUser(finalText(table2, "oauth2", "domain"));
  const hosts = finalText(table2, "oauth2", "allowed_hosts");
  return {
    profile_name: profile,
    tokens_file: { value: tokensPath(world, folder, profile.value), place: profile.place },
    flow: { value: flow, place: { kind: "default" } },
    domain,
    // The address is put together without a slash of its own (auth/auth_flow.py:168).
    token_url: { value: `${domain.value}oauth/token`, place: domain.place },
    audience: unlessToken(finalText(table2, "oauth2", "audience")),
    scope: unlessToken(finalText(table2, "oauth2", "scope")),
    api_url: withoutUser(finalText(table2, "resources", "api_url")),
    allowed_hosts: {
      value: allowedHosts(table2).map((value) => unlessToken({ value, place: hosts.place }).value).join(" "),
      place: hosts.place
    }
  };
}
function withoutUser(setting) {
  return { ...setting, value: setting.value.replace(/\/\/[^/@]*@/, "//[secret]@") };
}
function unlessToken(setting) {
  return kindsOf(setting.value.trim()).length > 0 ? { ...setting, value: "[secret]" } : setting;
}
var labels = {
  arg: "arg",
  env: "env",
  "config.toml": "config.toml+tokens.json",
  "tokens.json": "config.toml+tokens.json",
  legacy: "legacy sso_tokens.json",
  bootstrap: "bootstrap"
};
function sourceLabel(table2) {
  const nodes = ["access_token", "refresh_token", "id_token", "client_secret"].map(
    (slot2) => settingAt(table2, ["oauth2", slot2])
  );
  const found2 = nodes.flatMap((node) => node && node.t !== "null" ? [labels[node.source]] : []);
  return [...new Set(found2)].sort().join("+") || "none";
}
function unreadOutcome(sources) {
  const { args, env, configToml, tokensJson, legacy: legacy2 } = sources;
  const unread2 = [configToml, tokensJson, legacy2].filter((file) => file.unread !== void 0);
  const first2 = unread2[0];
  if (first2 === void 0 || env.raise) return void 0;
  const above = deepUpdate(env.table, args);
  const fields = {};
  for (const slot2 of ["access_token", "refresh_token", "id_token", "client_secret"]) {
    const node = settingAt(above, ["oauth2", slot2]);
    if (node?.t === "str") fields[slot2] = { value: knownValue(node.v), place: node.place };
    else
      fields[slot2] = {
        value: { is: "unknown", reason: first2.unread ?? "" },
        place: { kind: "file", path: first2.path }
      };
  }
  return {
    fields,
    next: "unknown",
    gaps: unread2.map(({ path, unread: reason = "" }) => `${path} was not read: ${reason}`)
  };
}
async function resolveEarthscope(program, world, input) {
  const request = requestOf(input);
  const resolution = await resolveRequest(program, world, input, request);
  const works = resolution.next === "sends" || resolution.next === "exchanges";
  if (!works && request.command !== "help")
    return { ...resolution, chain: [...resolution.chain, ...await otherProfiles(world, resolution.chain)] };
  return request.command === "help" ? { ...resolution, raises: [], warnings: [], next: "unknown" } : resolution;
}
async function resolveRequest(program, world, input, request) {
  const leewaySeconds = request.threshold ?? program.leeway;
  const base = { ...emptyResolution, client: program.id, leewaySeconds };
  const sources = await readSources(world, input, request.profile);
  if (!sources) return { ...base, raises: [noHome] };
  const unread2 = unreadOutcome(sources);
  const merged = mergeSources(sources);
  if (unread2) return maskKnown({ ...base, ...unread2, chain: chainOf2(world, sources, void 0) });
  const { warnings } = merged;
  if (!merged.ok) {
    const { class: name, message } = merged.raise;
    return maskKnown({
      ...base,
      warnings,
      chain: chainOf2(world, sources, void 0, merged.issues),
      raises: [{ phase: "construct", class: name, message }]
    });
  }
  const built = await withSettings(world, sources, merged.table, {
    ...request,
    isCli: program.id === "earthscope-cli",
    leeway: leewaySeconds
  });
  return maskKnown({ ...base, warnings, chain: chainOf2(world, sources, merged.table), ...built });
}
var emptyResolution = {
  provider: "earthscope",
  source: "none",
  fields: {},
  chain: [],
  raises: [],
  warnings: [],
  settings: {},
  next: "raises",
  gaps: [],
  confidence: "modelled"
};
var noHome = { phase: "construct", class: "RuntimeError", message: "Could not determine home directory." };
async function withSettings(world, { folder }, table2, request) {
  const fields = fieldsOf2(table2);
  const flow = fields["client_secret"] ? "m2m" : "device_code";
  const settings = settingsShown(world, folder, table2, flow);
  const { raises: raises2, next: next2 } = authFlow(flowSettings(world, table2, request));
  const tokensFile = settings["tokens_file"]?.value ?? folder;
  const failure4 = next2 === "exchanges" ? await saveError(world, tokensFile.slice(0, tokensFile.lastIndexOf("/"))) : void 0;
  const unsaved22 = failure4 ? {
    save_error: {
      value: `${failure4.class}: ${failure4.message}`,
      place: { kind: "file", path: tokensFile }
    }
  } : {};
  return { source: sourceLabel(table2), fields, raises: raises2, next: next2, settings: { ...settings, ...unsaved22 } };
}
function fieldsOf2(table2) {
  const clientId = finalText(table2, "oauth2", "client_id");
  const fields = { client_id: { value: knownValue(clientId.value), place: clientId.place } };
  for (const slot2 of ["access_token", "refresh_token", "id_token", "client_secret"]) {
    const node = settingAt(table2, ["oauth2", slot2]);
    if (node?.t === "str") fields[slot2] = { value: knownValue(node.v), place: node.place };
  }
  return fields;
}
function flowSettings(world, table2, request) {
  const text2 = (slot2) => {
    const node = settingAt(table2, ["oauth2", slot2]);
    return node?.t === "str" ? node.v : void 0;
  };
  const [accessToken, refreshToken, clientSecret] = ["access_token", "refresh_token", "client_secret"].map(text2);
  const formTexts = ["client_id", clientSecret === void 0 ? "scope" : "audience"].map(
    (name) => finalText(table2, "oauth2", name).value
  );
  const host = new URL(finalText(table2, "resources", "api_url").value).hostname.replace(/^\[|\]$/g, "");
  const hosts = allowedHosts(table2);
  return {
    ...accessToken === void 0 ? {} : { accessToken },
    ...refreshToken === void 0 ? {} : { refreshToken },
    ...clientSecret === void 0 ? {} : { clientSecret },
    formTexts,
    headers: ownHeaders(requestHeaders(table2)),
    // Only names with a wildcard are patterns (config/models.py:218-252).
    hostAllowed: hosts.includes(host) || hosts.some((pattern2) => /[*?]/.test(pattern2) && fnmatch(host, pattern2)),
    leeway: request.leeway,
    now: world.now.getTime() / 1e3,
    isCli: request.isCli,
    ...request.command === void 0 ? {} : { command: request.command }
  };
}
var earthscopeSdk = {
  id: "earthscope-sdk",
  package: { name: "earthscope-sdk", versions: ["1.9."] },
  resolve: (world, input) => resolveEarthscope({ id: "earthscope-sdk", leeway: 60 }, world, input),
  predict: predictReply2
};
var earthscopeCli = {
  id: "earthscope-cli",
  package: { name: "earthscope-cli", versions: ["1.2."] },
  resolve: (world, input) => resolveEarthscope({ id: "earthscope-cli", leeway: 600 }, world, input),
  predict: predictReply2
};
function tokenValue(json) {
  const type = pythonTypeName(json);
  return json.t === "str" ? knownValue(json.v) : knownValue(jsonText2(json), type === "str" ? void 0 : type);
}
function tokenIn2(json, key, bareString = false) {
  if (json.t === "dict") return json.entries.get(key);
  return bareString && json.t !== "null" ? json : void 0;
}
function tokenPlace(path, key, file) {
  const line = file.is === "json" && file.json.t === "dict" ? file.json.places?.get(key)?.value.line : void 0;
  return { kind: "file", path, key, ...line === void 0 ? {} : { line } };
}
function tokenEntry(path, key, file, use) {
  const seen = observe(file, key, use);
  const state = use.consulted || file.is === "absent" ? seen.state : "ignored";
  const why = use.why ?? seen.why;
  const stat2 = "stat" in file && file.stat ? { stat: file.stat } : {};
  const otherKeys2 = seen.problem?.kind === "missing-key" && file.is === "json" && file.json.t === "dict" ? { otherKeys: plainNames(file.json.entries.keys()) } : {};
  const problem20 = seen.problem ? {
    problem: {
      ...seen.problem,
      effect: use.consulted ? seen.effect ?? use.effect ?? "fatal" : "ignored"
    }
  } : {};
  const value = seen.value ? { value: seen.value } : {};
  return {
    slot: "token",
    place: tokenPlace(path, key, file),
    role: use.role,
    state,
    ...why === void 0 ? {} : { why },
    wins: false,
    ...value,
    ...stat2,
    ...problem20,
    ...otherKeys2
  };
}
var likelyKeys = [
  "token",
  "Token",
  "TOKEN",
  "auth_token",
  "access_token",
  "api_key",
  "apikey",
  "key",
  "secret",
  "bearer",
  "value"
];
function observe(file, key, { bareString }) {
  switch (file.is) {
    case "absent":
      return file.denied ? {
        state: "unreadable",
        why: "its folder may not be searched, so the client takes it for absent",
        problem: { kind: "permission", what: "its folder may not be searched" },
        effect: "ignored"
      } : { state: "absent" };
    case "unread":
      return {
        state: "unreadable",
        why: file.reason,
        value: { is: "unknown", reason: file.reason },
        problem: { kind: "limit", what: file.reason },
        effect: "ignored"
      };
    case "broken":
      return { state: file.state, problem: file.problem };
    case "json":
      return observeJson(file.json, key, bareString ?? false);
  }
}
function observeJson(json, key, bareString) {
  if (json.t !== "dict" && !(bareString && (json.t === "str" || json.t === "null"))) {
    const held2 = json.t === "str" ? { value: tokenValue(json) } : {};
    return { state: "malformed", ...held2, problem: { kind: "type", what: `${named2(json)} where an object is due` } };
  }
  const token = tokenIn2(json, key, bareString);
  if (token === void 0) {
    if (json.t !== "dict") return { state: "empty", why: "the file holds null" };
    const other2 = likelyKeys.find((name) => json.entries.has(name));
    const what = other2 === void 0 ? `no key ${key}` : `no key ${key}, but ${other2}`;
    return {
      state: "absent",
      why: `the file has no key ${key}`,
      problem: { kind: "missing-key", what },
      effect: "ignored"
    };
  }
  if (token.t === "null") return { state: "empty", why: "the token is null" };
  const wrongType = token.t === "str" ? {} : { problem: { kind: "type", what: `${named2(token)} where text is due` }, effect: "ignored" };
  return { state: token.t === "str" && token.v === "" ? "empty" : "found", value: tokenValue(token), ...wrongType };
}
function named2(json) {
  const names = {
    null: "null",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    str: "text",
    list: "a list",
    dict: "an object"
  };
  return names[json.t];
}
function emptyResolution2(client) {
  return {
    client,
    provider: "cave",
    source: "none",
    fields: {},
    chain: [],
    raises: [],
    warnings: [],
    settings: {},
    leewaySeconds: 0,
    next: "sends-nothing",
    gaps: [],
    confidence: "modelled"
  };
}
function holdToken(start2, token, source, login) {
  const base = {
    ...start2,
    chain: [...start2.chain, ...login.entries],
    settings: { ...start2.settings, ...login.settings },
    gaps: [...start2.gaps, ...login.gaps]
  };
  if (token === void 0 || token.t === "null") return { resolution: base };
  const place = start2.chain.find(({ wins }) => wins)?.place ?? { kind: "default" };
  const field = { value: tokenValue(token), place };
  return { resolution: { ...base, source, fields: { token: field }, next: "sends" }, headerText: pythonStr(token) };
}
function pythonArgument2(value) {
  const given = pythonArgument(value);
  return given.t === "null" ? void 0 : given;
}
async function readSecretFile(world, path) {
  if (path === "") return { is: "absent", denied: false };
  const found2 = await world.stat(path);
  if (found2.is === "error") return { is: "absent", denied: found2.code === "EACCES" || found2.code === "EPERM" };
  if (found2.is === "unread") return { is: "unread", reason: found2.reason };
  const read2 = await world.read(path);
  if (read2.is === "unread") return { is: "unread", reason: read2.reason, stat: found2.stat };
  if (read2.is === "error") {
    const folder = found2.stat.kind === "directory";
    const problem20 = folder ? { kind: "not-a-file", what: "a folder where a file is due" } : { kind: "permission", what: "it may not be read" };
    return { is: "broken", state: "unreadable", error: osError(read2.code, path), problem: problem20, stat: found2.stat };
  }
  return parseSecretText(read2.bytes, read2.stat);
}
function parseSecretText(bytes, stat2) {
  const text2 = readTextLikeOpen(bytes);
  if (!text2.ok) {
    const wide2 = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
    const what = wide2 ? "UTF-16 text where UTF-8 is due" : "not UTF-8 text";
    return { is: "broken", state: "malformed", error: text2.error, problem: { kind: "encoding", what }, stat: stat2 };
  }
  const json = jsonLoads(text2.value);
  if (json.ok) return { is: "json", json: json.value, stat: stat2 };
  return { is: "broken", state: "malformed", error: json.error, problem: syntaxProblem3(text2.value, json.error), stat: stat2 };
}
function syntaxProblem3(text2, { line, column }) {
  const place = { ...line === void 0 ? {} : { line }, ...column === void 0 ? {} : { column } };
  if (text2.startsWith("\uFEFF")) return { kind: "bom", what: "a byte order mark before the JSON", ...place };
  if (text2.trim() === "") return { kind: "syntax", what: "an empty file where JSON is due", ...place };
  return { kind: "syntax", what: "not JSON", ...place };
}
var caveFolder = "~/.cloudvolume/secrets";
var globalServer = "https://global.daf-apis.com";
var suffix = "-cave-secret.json";
function serverFile(world, address2) {
  const first2 = splitAddress(address2);
  if (!first2.ok) return first2;
  const split = first2.value.scheme === "" ? splitAddress(`https://${address2}`) : first2;
  if (!split.ok) return split;
  return { ok: true, value: expandUser(world, joinPath(world, caveFolder, split.value.netloc + suffix)) };
}
function serverOfFile(name) {
  return name.endsWith(suffix) && name.length > suffix.length ? name.slice(0, -suffix.length) : void 0;
}
function splitAddress(address2) {
  const start2 = [...address2].findIndex((char) => char > " ");
  const url = start2 < 0 ? "" : [...address2].slice(start2).join("").replaceAll(/[\t\r\n]/g, "");
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(url)?.[1] ?? "";
  const rest = scheme === "" ? url : url.slice(scheme.length + 1);
  if (!rest.startsWith("//")) return { ok: true, value: { scheme: scheme.toLowerCase(), netloc: "" } };
  const netloc = /^[^/?#]*/.exec(rest.slice(2))?.[0] ?? "";
  if (netloc.includes("[") !== netloc.includes("]"))
    return { ok: false, error: { class: "ValueError", message: "Invalid IPv6 URL" } };
  return { ok: true, value: { scheme: scheme.toLowerCase(), netloc } };
}
function hostOf(address2) {
  const split = splitAddress(address2);
  if (!split.ok) return void 0;
  const info = split.value.netloc.slice(split.value.netloc.lastIndexOf("@") + 1);
  const bracketed = /^[^[]*\[([^\]]*)/.exec(info)?.[1];
  const host = bracketed ?? info.split(":")[0] ?? "";
  return host === "" ? void 0 : host.toLowerCase();
}
function withoutLogin(address2) {
  return address2.replace(/\/\/[^/?#]*@/, "//[secret]@");
}
var legacy = `${caveFolder}/chunkedgraph-secret.json`;
var deprecation = `WARNING caveclient.auth: file location ${legacy} is deprecated,
rename to 'cave-secret.json' or 'SERVER_ADDRESS-cave-secret.json`;
async function caveFiles(world, args, request, settled2) {
  const keyArgument = args["token_key"] ?? args["auth_token_key"] ?? void 0;
  const key = typeof keyArgument === "string" ? keyArgument : "token";
  const fileArgument = pythonArgument2(args["token_file"] ?? args["auth_token_file"]);
  const typeError2 = fileArgument !== void 0 && fileArgument.t !== "str";
  const given = fileArgument?.t === "str" ? expandUser(world, fileArgument.v) : void 0;
  const chosen = await choose(world, key, request, given);
  const oldPath = expandUser(world, legacy);
  const old = await readSecretFile(world, oldPath);
  const settings = {
    token_file: {
      value: chosen.path,
      place: given === void 0 ? { kind: "default" } : { kind: "argument", name: "token_file" }
    },
    token_key: {
      value: key,
      place: typeof keyArgument === "string" ? { kind: "argument", name: "token_key" } : { kind: "default" }
    }
  };
  const base = { key, settings, warnings: [] };
  const oldEntry = (consulted, why) => tokenEntry(oldPath, key, old, { role: "legacy", consulted, ...why === void 0 ? {} : { why } });
  if (typeError2 && !request.raises) {
    const message = `expected str, bytes or os.PathLike object, not ${fileArgument ? pythonTypeName(fileArgument) : "object"}`;
    return {
      ...base,
      chain: [...chosen.chain(false, "building the client fails before"), oldEntry(false)],
      raises: { class: "TypeError", message }
    };
  }
  if (settled2 || request.raises) {
    const why = settled2 ? "the code passes a token, so no file is opened" : "building the client fails before";
    return { ...base, chain: [...chosen.chain(false, why), oldEntry(false, why)] };
  }
  const first2 = tokenOf(chosen.file, key);
  const firstChain = chosen.chain(true);
  if (first2.raises ?? first2.unknown)
    return { ...base, ...first2, chain: [...firstChain, oldEntry(false, "reading the file before it fails")] };
  if (first2.token) {
    return {
      ...base,
      token: first2.token,
      path: chosen.path,
      chain: [...won(firstChain, chosen.path), oldEntry(false, "a token was found before")]
    };
  }
  const second = tokenOf(old, key);
  const chain = [...firstChain, oldEntry(true)];
  if (second.raises ?? second.unknown) return { ...base, ...second, chain };
  if (!second.token) return { ...base, chain };
  return { ...base, token: second.token, path: oldPath, warnings: [deprecation], chain: won(chain, oldPath) };
}
async function choose(world, key, request, given) {
  const steps = [
    ...given === void 0 ? [] : [{ path: given, role: "current" }],
    ...request.serverFile === void 0 ? [] : [{ path: request.serverFile, role: "current", mustBeFile: true }],
    { path: expandUser(world, joinPath(world, `${caveFolder}/cave-secret.json`)), role: "current" }
  ];
  const files = await Promise.all(steps.map(async (step) => await readSecretFile(world, step.path)));
  const folders2 = await Promise.all(steps.map(async (step) => await isOther(world, step)));
  const exists = (index) => files[index]?.is !== "absent" && folders2[index] !== true;
  const winner2 = given !== void 0 ? 0 : steps.findIndex((step, index) => !step.mustBeFile || exists(index));
  const chain = (consulted, why) => steps.map((step, index) => {
    const file = files[index] ?? { is: "absent", denied: false };
    if (!consulted)
      return tokenEntry(step.path, key, file, {
        role: step.role,
        consulted: false,
        ...why === void 0 ? {} : { why }
      });
    if (index === winner2) return tokenEntry(step.path, key, file, { role: step.role, consulted: true });
    const reason = index > winner2 ? chosenInstead(given !== void 0) : "not a file, so the client passes over it";
    const skipped = index > winner2 || exists(index) || folders2[index] === true;
    return tokenEntry(step.path, key, file, {
      role: step.role,
      consulted: !skipped,
      ...skipped ? { why: reason } : {},
      effect: "ignored"
    });
  });
  return { path: steps[winner2]?.path ?? "", file: files[winner2] ?? { is: "absent", denied: false }, chain };
}
function chosenInstead(byArgument) {
  return byArgument ? "the code names another file, which alone is opened" : "the server's own file exists and alone is opened";
}
async function isOther(world, { path, mustBeFile }) {
  if (!mustBeFile) return false;
  const found2 = await world.stat(path);
  return found2.is === "found" && found2.stat.kind !== "file";
}
function tokenOf(file, key) {
  if (file.is === "absent") return {};
  if (file.is === "unread") return { unknown: file.reason };
  if (file.is === "broken") return { raises: file.error };
  if (file.json.t !== "dict") return { raises: attributeError(pythonTypeName(file.json), "get") };
  const token = file.json.entries.get(key);
  return token === void 0 || token.t === "null" ? {} : { token };
}
function won(chain, path) {
  return chain.map(
    (entry3) => entry3.place.kind === "file" && entry3.place.path === path && entry3.state !== "ignored" ? { ...entry3, wins: true } : entry3
  );
}
async function canWrite(world, path) {
  const found2 = await world.stat(path);
  if (found2.is === "found") return permits(world, found2.stat, 2);
  if (found2.is === "unread" || found2.code !== "ENOENT") return false;
  const folder = (world.platform === "win32" ? import_node_path10.win32 : import_node_path10.posix).dirname(path);
  return folder !== path && await canMakeIn(world, folder);
}
async function canMakeIn(world, folder) {
  const found2 = await world.stat(folder);
  if (found2.is === "found")
    return found2.stat.kind === "directory" && permits(world, found2.stat, 2) && permits(world, found2.stat, 1);
  if (found2.is === "unread" || found2.code !== "ENOENT") return false;
  const parent = (world.platform === "win32" ? import_node_path10.win32 : import_node_path10.posix).dirname(folder);
  return parent !== folder && await canMakeIn(world, parent);
}
function permits(world, stat2, right2) {
  const { uid, gids } = world.user;
  if (uid <= 0) return true;
  const shift = stat2.owner === uid ? 6 : gids.includes(stat2.owner) ? 3 : 0;
  return (stat2.mode >> shift & right2) !== 0;
}
async function datastackServer(world, datastack, given) {
  const path = expandUser(world, joinPath(world, caveFolder, "cave_datastack_to_server_map.json"));
  const file = await readSecretFile(world, path);
  const map = file.is === "json" ? file.json : { t: "dict", entries: /* @__PURE__ */ new Map() };
  if (map.t !== "dict") {
    return { fromMap: false, raises: attributeError(pythonTypeName(map), "get"), warnings: [], settings: {} };
  }
  const noted = map.entries.get(datastack);
  const place = { kind: "file", path, key: datastack };
  const settings = noted?.t === "str" ? { datastack_server: { value: withoutLogin(noted.v), place } } : {};
  if (given === void 0)
    return {
      server: noted?.t === "null" ? void 0 : noted,
      fromMap: noted !== void 0 && noted.t !== "null",
      warnings: [],
      settings
    };
  const changes = !(noted?.t === "str" && given.t === "str" && noted.v === given.v);
  const writes = changes && given.t === "str" && await canWrite(world, path);
  const found2 = await world.stat(path);
  if (writes && found2.is === "found" && found2.stat.kind === "directory") {
    return { server: given, fromMap: false, raises: osError("EISDIR", path), warnings: [], settings };
  }
  const warning = `WARNING caveclient.datastack_lookup: Updated datastack-to-server cache \u2014 '${given.t === "str" ? withoutLogin(given.v) : ""}' will now be used by default for datastack '${datastack}'`;
  return { server: given, fromMap: false, warnings: writes ? [warning] : [], settings };
}
var refusal4 = "Invalid token format. Please ensure it is a 32-character hexadecimal (0-9, a-f) string.";
function setupToken(commandLine, typed) {
  const words22 = Array.isArray(commandLine) ? commandLine.filter((word2) => typeof word2 === "string") : [];
  const [command3, ...rest] = words22[0] === "caveclient" ? words22.slice(1) : words22;
  const server = rest.find((word2) => !word2.startsWith("-"));
  if (command3 !== "setup-token" || server === void 0) return void 0;
  const lines = typeof typed === "string" ? typed.replace(/\n$/, "").split("\n") : [];
  const tokens2 = typeof typed === "string" && typed !== "" ? lines.map((line) => line.trim().toLowerCase()) : [];
  const good = tokens2.findIndex((token) => /^[a-f0-9]{32}\n?$/.test(token));
  const refused3 = good === -1 ? tokens2.length : good;
  const says = Array.from({ length: refused3 }, () => refusal4);
  return { server, says, raises: good === -1 ? [{ phase: "token", class: "EOFError", message: "" }] : [] };
}
async function caveclientServer(world, { args = {}, options = {} }) {
  const setup = setupToken(options["cli"], options["stdin"]);
  const given = pythonArgument2(
    setup?.server ?? args["server_address"] ?? options["server_address"] ?? options["server"]
  );
  const datastack = options["datastack"] ?? args["datastack_name"];
  const looked = typeof datastack === "string" ? await datastackServer(world, datastack, given) : void 0;
  const server = looked ? looked.server : given;
  const place = looked?.fromMap ? looked.settings["datastack_server"]?.place : void 0;
  const settings = { ...looked?.settings };
  if (typeof datastack === "string")
    settings["datastack"] = { value: datastack, place: { kind: "argument", name: "datastack_name" } };
  const address2 = server === void 0 ? globalServer : pythonStr(server);
  settings["server_address"] = {
    value: withoutLogin(address2),
    place: server === void 0 ? { kind: "default" } : place ?? { kind: "argument", name: "server_address" }
  };
  const base = {
    server: address2,
    settings,
    warnings: [...looked?.warnings ?? [], ...setup?.says ?? []],
    later: setup?.raises ?? []
  };
  const path = options["use"] === "tokens" ? "/auth/api/v1/user/token" : "/info/version";
  const url = `${address2}${path}`;
  settings["request"] = { value: withoutLogin(url), place: { kind: "default" } };
  if (looked?.raises) return { ...base, url, raises: looked.raises };
  const file = fileOf(world, server);
  const namesFile = (args["token_file"] ?? args["auth_token_file"] ?? void 0) !== void 0;
  if (!file.ok && namesFile) return { ...base, url };
  return file.ok ? { ...base, url, serverFile: file.value } : { ...base, url, raises: file.error };
}
function fileOf(world, server) {
  if (server === void 0 || server.t === "str") return serverFile(world, server?.v ?? globalServer);
  return { ok: false, error: attributeError(pythonTypeName(server), "decode") };
}
var anyTokenFile = /cave-secret|chunkedgraph-secret/i;
async function passedOver(world, consulted, reads, key = "token") {
  const seen = new Set(consulted);
  const entries = [];
  for (const folder of folders(world, reads)) {
    const listed = await world.list(folder.path);
    if (listed.is !== "found") continue;
    for (const name of listed.names.filter((each) => anyTokenFile.test(each))) {
      const path = joinPath(world, folder.path, name);
      if (seen.has(path)) continue;
      seen.add(path);
      const why = folder.why === "" ? reasonFor(name, reads) : folder.why;
      entries.push(
        tokenEntry(path, key, await readSecretFile(world, path), { role: "lookalike", consulted: false, why })
      );
    }
  }
  return entries;
}
function reasonFor(name, reads) {
  const server = serverOfFile(name);
  if (server !== void 0)
    return reads === "caveclient" ? `used only for the server ${server}` : `used only for data at ${server}`;
  if (name === "chunkedgraph-secret.json") return `${reads} does not read this old name`;
  return `${reads} reads no file of this name`;
}
function folders(world, reads) {
  const home = expandUser(world, "~");
  const own = joinPath(world, home, ".cloudvolume", "secrets");
  const moved = environmentValue(world, "CLOUD_VOLUME_DIR");
  const movedFiles = environmentValue(world, "CLOUD_FILES_DIR");
  const rest = [];
  if (moved !== void 0 && moved !== "") {
    rest.push({
      path: joinPath(world, moved, "secrets"),
      why: reads === "caveclient" ? "caveclient does not read CLOUD_VOLUME_DIR" : ""
    });
  }
  const ownWhy = moved === void 0 || reads === "caveclient" ? "" : "CLOUD_VOLUME_DIR names another folder";
  return [
    { path: own, why: ownWhy },
    ...rest,
    { path: joinPath(world, home, ".cloudvolume"), why: "it belongs into the folder secrets" },
    { path: world.cwd, why: "no CAVE client looks into the working folder" },
    {
      path: joinPath(world, home, ".neuroglancer", "secrets"),
      why: reads === "cloud-volume" ? "" : "only cloud-volume looks into this old folder"
    },
    {
      path: joinPath(world, movedFiles ?? joinPath(world, home, ".cloudfiles"), "secrets"),
      why: reads === "cloud-files" ? "" : "only cloud-files looks into this folder"
    },
    ...movedFiles === void 0 || reads !== "cloud-files" ? [] : [{ path: joinPath(world, home, ".cloudfiles", "secrets"), why: "CLOUD_FILES_DIR names another folder" }]
  ];
}
async function cloudFilesImport(world) {
  const path = await firstPath(world, filesFolders(world), "google-secret.json");
  return path === void 0 ? { entries: [] } : await checked(world, path, "project_id");
}
async function cloudVolumeImport(world) {
  const first2 = await cloudFilesImport(world);
  if (first2.raises) return first2;
  const folders2 = volumeFolders(world);
  const named22 = environmentValue(world, "GOOGLE_PROJECT_NAME") !== void 0 || await firstPath(world, folders2, "project_name") !== void 0;
  const google = named22 ? void 0 : await firstPath(world, folders2, "google-secret.json");
  const second = google === void 0 ? { entries: [] } : await checked(world, google, "project_id");
  if (second.raises) return second;
  const boss = await firstPath(world, folders2, "boss-secret.json");
  return boss === void 0 ? { entries: [] } : await checked(world, boss, void 0);
}
function filesFolders(world) {
  const home = expandUser(world, "~");
  const volume = environmentValue(world, "CLOUD_VOLUME_DIR") ?? joinPath(world, home, ".cloudvolume");
  const files = environmentValue(world, "CLOUD_FILES_DIR") ?? joinPath(world, home, ".cloudfiles");
  return [joinPath(world, volume, "secrets"), "/", joinPath(world, files, "secrets")];
}
function volumeFolders(world) {
  const home = expandUser(world, "~");
  const volume = environmentValue(world, "CLOUD_VOLUME_DIR") ?? joinPath(world, home, ".cloudvolume");
  return [volume, joinPath(world, home, ".neuroglancer"), "/"].map((folder) => joinPath(world, folder, "secrets"));
}
async function firstPath(world, folders2, name) {
  for (const folder of folders2) {
    const path = joinPath(world, folder, name);
    if ((await world.stat(path)).is === "found") return path;
  }
  return void 0;
}
async function checked(world, path, key) {
  const file = await readSecretFile(world, path);
  const error = file.is === "broken" ? file.error : file.is === "json" && key !== void 0 ? subscriptError(file.json, key) : void 0;
  if (!error) return { entries: [] };
  return { raises: { class: error.class, message: error.message }, entries: [entry2(path, file)] };
}
function entry2(path, file) {
  const problem20 = file.is === "broken" ? file.problem : { kind: "missing-key", what: "no project_id" };
  return {
    slot: "import",
    place: { kind: "file", path },
    role: "current",
    state: file.is === "broken" ? file.state : "malformed",
    why: "it is read when the package is imported",
    wins: false,
    ..."stat" in file && file.stat ? { stat: file.stat } : {},
    problem: { ...problem20, effect: "fatal" }
  };
}
function subscriptError(value, key) {
  if (value.t === "dict") return value.entries.has(key) ? void 0 : { class: "KeyError", message: `'${key}'` };
  if (value.t === "list") return { class: "TypeError", message: "list indices must be integers or slices, not str" };
  if (value.t === "str") return { class: "TypeError", message: "string indices must be integers, not 'str'" };
  return { class: "TypeError", message: `'${pythonTypeName(value)}' object is not subscriptable` };
}
var phrases = {
  300: "Multiple Choices",
  304: "Not Modified",
  305: "Use Proxy",
  400: "Bad Request",
  401: "Unauthorized",
  402: "Payment Required",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  407: "Proxy Authentication Required",
  408: "Request Timeout",
  409: "Conflict",
  410: "Gone",
  411: "Length Required",
  412: "Precondition Failed",
  413: "Request Entity Too Large",
  414: "Request-URI Too Long",
  415: "Unsupported Media Type",
  416: "Requested Range Not Satisfiable",
  417: "Expectation Failed",
  418: "I'm a Teapot",
  421: "Misdirected Request",
  422: "Unprocessable Entity",
  423: "Locked",
  424: "Failed Dependency",
  425: "Too Early",
  426: "Upgrade Required",
  428: "Precondition Required",
  429: "Too Many Requests",
  431: "Request Header Fields Too Large",
  451: "Unavailable For Legal Reasons",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
  505: "HTTP Version Not Supported",
  506: "Variant Also Negotiates",
  507: "Insufficient Storage",
  508: "Loop Detected",
  510: "Not Extended",
  511: "Network Authentication Required"
};
function reasonPhrase(status) {
  return phrases[status] ?? "";
}
function predictCaveclient(resolution, reply) {
  if (isRedirect(reply)) return raised(tooManyRedirects);
  const first2 = resolution.settings["request"]?.value ?? "";
  const url = reply.status === 404 ? first2.replace(/\/info\/version$/, "/info/api/v2/datastacks") : first2;
  const { status } = reply;
  if (status >= 400 && status < 500) return raised(clientError(resolution, reply, url));
  if (status >= 500 && status < 600) return raised(serverError(resolution, reply, url));
  const answer = jsonOf2(reply);
  if (!answer.ok) return raised(notJson(answer.error));
  return first2.endsWith("/info/version") ? raised(versionError(resolution, answer.value)) : void 0;
}
function predictCloudVolume(resolution, reply) {
  if (isRedirect(reply)) return raised(tooManyRedirects);
  const failed2 = plainError(resolution, reply);
  if (failed2) return raised(failed2);
  const answer = jsonOf2(reply);
  return answer.ok ? void 0 : raised(notJson(answer.error));
}
function predictCloudFiles(resolution, reply) {
  if (isRedirect(reply)) return raised(tooManyRedirects);
  return reply.status === 403 || reply.status === 404 ? void 0 : raised(plainError(resolution, reply));
}
function raised(error) {
  return error && { phase: "send", class: error.class, message: error.message };
}
function jsonOf2(reply) {
  return jsonLoads(replyHeader(reply, "content-type") === void 0 ? reply.body.replace(/^\ufeff/, "") : reply.body);
}
function clientError(resolution, reply, url) {
  if (replyHeader(reply, "content-type") === "application/json") {
    const answer = jsonLoads(reply.body);
    if (!answer.ok) return notJson(answer.error);
    const failed2 = reply.status === 403 && isTruthy(answer.value) ? termsError(answer.value) : void 0;
    if (failed2) return failed2;
  }
  const message = `${reply.status} Client Error: ${reasonPhrase(reply.status)} for url: ${url} content: ${content(resolution, reply)}`;
  return { class: "requests.exceptions.HTTPError", message };
}
function termsError(answer) {
  if (answer.t !== "dict") return attributeError(pythonTypeName(answer), "keys");
  const error = answer.entries.get("error");
  if (error?.t !== "str" || error.v !== "missing_tos") return void 0;
  const data = answer.entries.get("data");
  if (data === void 0) return { class: "KeyError", message: "'data'" };
  return subscriptError(data, "tos_form_url");
}
function serverError(resolution, reply, url) {
  const answer = jsonLoads(reply.body);
  if (answer.ok && answer.value.t !== "dict") return attributeError(pythonTypeName(answer.value), "get");
  const given = answer.ok && answer.value.t === "dict" ? answer.value.entries.get("message") : void 0;
  const reason = given === void 0 ? reasonPhrase(reply.status) : masked2(resolution, pythonStr(given));
  return {
    class: "requests.exceptions.HTTPError",
    message: `${reply.status} Server Error: ${reason} for url: ${url} content:${content(resolution, reply)}`
  };
}
function plainError(resolution, { status }) {
  if (status < 400 || status >= 600) return void 0;
  const side = status < 500 ? "Client" : "Server";
  const message = `${status} ${side} Error: ${reasonPhrase(status)} for url: ${resolution.settings["request"]?.value ?? ""}`;
  return { class: "requests.exceptions.HTTPError", message };
}
function content(resolution, reply) {
  return reprBytes(new TextEncoder().encode(masked2(resolution, reply.body)));
}
function versionError(resolution, answer) {
  const version2 = /^\s*v?(?:\d+!)?\d+(?:\.\d+)*(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?\d*)?(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?(?:[-_.]?dev[-_.]?\d*)?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?\s*$/i;
  if (answer.t === "str" && version2.test(answer.v)) return void 0;
  return {
    class: "packaging.version.InvalidVersion",
    message: `Invalid version: ${masked2(resolution, pythonRepr(answer))}`
  };
}
function masked2(resolution, text2) {
  return maskSecrets(text2, secretsOf(resolution));
}
var none22 = { replaces: false, entries: [], settings: {}, gaps: [] };
async function replacingLogin(world, address2) {
  const fromFile = await netrcLogin(world, hostOf(address2));
  return fromFile.replaces || fromFile.raises ? fromFile : { ...addressLogin(address2), gaps: fromFile.gaps };
}
function addressLogin(address2) {
  const split = splitAddress(address2);
  const info = split.ok ? /^(.*)@/.exec(split.value.netloc)?.[1] : void 0;
  const parts = info === void 0 ? void 0 : /^([^:]*):(.*)$/s.exec(info);
  if (!parts || parts[1] === "" && parts[2] === "") return none22;
  const place = { kind: "argument", name: "server_address" };
  const why = "requests sends the login of the address instead of the token";
  const entry3 = {
    slot: "login",
    place,
    role: "current",
    state: "found",
    why,
    wins: true,
    value: knownValue(parts[2] ?? "")
  };
  return {
    replaces: true,
    entries: [entry3],
    settings: { address_login: { value: "in the address", place } },
    gaps: []
  };
}
async function netrcLogin(world, host) {
  const found2 = host === void 0 ? { is: "none" } : await requestsNetrc(world, host);
  switch (found2.is) {
    case "none":
      return none22;
    case "unread":
      return { ...none22, gaps: [found2.gap] };
    case "broken":
      return { ...none22, entries: [found2.entry], raises: found2.raises };
    case "login":
      return {
        replaces: true,
        entries: [found2.entry],
        settings: { netrc: found2.setting },
        gaps: [],
        ...found2.raises ? { raises: found2.raises } : {}
      };
  }
}
function sendRaise({ url: address2, token, cookie, login, rule }) {
  const target = requestTarget(withoutLogin(address2));
  const header = token === void 0 ? void 0 : `Bearer ${token}`;
  const early = login.raises && !login.replaces ? login.raises : void 0;
  const error = early ?? (target.ok || target.noAdapter ? void 0 : target.error) ?? (header === void 0 ? void 0 : requestsError(header, rule)) ?? login.raises ?? (target.ok ? void 0 : target.error) ?? wireError(header, cookie ?? false, login.replaces);
  return error && { phase: "send", class: error.class, message: error.message };
}
function requestsError(header, rule) {
  const checked2 = requestsHeaderCheck("Authorization", header, rule);
  return checked2.ok ? void 0 : masked22(checked2.error, header);
}
function wireError(header, cookie, replaced) {
  if (header === void 0) return void 0;
  const checked2 = replaced ? { ok: true } : httpClientHeaderCheck(header);
  if (!checked2.ok) return masked22(checked2.error, header);
  const cookieChecked = cookie ? encodeCheck(`middle_auth_token=${header.split(" ")[1] ?? ""}`, "latin-1") : checked2;
  return cookieChecked.ok ? void 0 : cookieChecked.error;
}
function masked22(error, header) {
  if (error.class === "UnicodeEncodeError") return error;
  const start2 = error.message.indexOf("'Bearer ") >= 0 ? error.message.indexOf("'Bearer ") : error.message.indexOf('"Bearer ');
  if (start2 < 0) return { ...error, message: "Invalid header value" };
  const quote = reprStr(header).charAt(0);
  const shown2 = header === "Bearer " ? "" : "[secret]";
  return { ...error, message: `${error.message.slice(0, start2)}${quote}Bearer ${shown2}${quote}` };
}
var caveclient = {
  id: "caveclient",
  package: { name: "caveclient", versions: ["8."] },
  resolve,
  predict: predictCaveclient
};
async function resolve(world, input = {}) {
  const request = await caveclientServer(world, input);
  const start2 = {
    ...emptyResolution2("caveclient"),
    warnings: request.warnings,
    settings: request.settings
  };
  const argument = pythonArgument2(input.args?.["token"] ?? input.args?.["auth_token"]);
  const found2 = await caveFiles(world, input.args ?? {}, request, argument !== void 0);
  const lookalikes = await passedOver(
    world,
    found2.chain.flatMap(({ place }) => place.kind === "file" ? [place.path] : []),
    "caveclient",
    found2.key
  );
  const error = request.raises ?? found2.raises;
  const chain = [argumentEntry(argument, error === void 0), ...found2.chain, ...lookalikes];
  const settings = { ...request.settings, ...found2.settings };
  if (error)
    return {
      ...start2,
      chain,
      settings,
      raises: [{ phase: "construct", class: error.class, message: error.message }],
      next: "raises"
    };
  if (argument) return await sent(world, input, { ...start2, chain, settings }, request, argument, "arg");
  const warnings = [...start2.warnings, ...found2.warnings];
  if (found2.unknown !== void 0)
    return { ...start2, chain, settings, warnings, next: "unknown", gaps: [found2.unknown] };
  return await sent(
    world,
    input,
    { ...start2, chain, settings, warnings },
    request,
    found2.token,
    found2.path === void 0 ? "none" : `file:${found2.path}`
  );
}
function argumentEntry(argument, wins) {
  const entry3 = { slot: "token", place: { kind: "argument", name: "auth_token" }, role: "current" };
  return argument ? { ...entry3, state: "found", wins, value: tokenValue(argument) } : { ...entry3, state: "absent", wins: false };
}
async function sent(world, input, start2, request, token, source) {
  const login = await replacingLogin(world, request.url);
  const held2 = holdToken(start2, token, source, login);
  const cookie = input.options?.["use"] !== "tokens";
  const raised2 = sendRaise({
    url: request.url,
    token: held2.headerText,
    cookie,
    login,
    rule: await requestsHeaderRule(world)
  });
  const raises2 = [...request.later, ...raised2 ? [raised2] : []];
  return { ...held2.resolution, raises: raises2, next: raised2 ? "raises" : held2.resolution.next };
}
function dataServer({ args = {}, options = {} }) {
  const words22 = [
    options["cv_domain"],
    options["domain"],
    options["cloudpath"],
    args["cloudpath"],
    options["server"],
    args["server_address"]
  ];
  const given = words22.find((word2) => typeof word2 === "string");
  const address2 = typeof given === "string" ? given : globalServer;
  const bare23 = address2.replace(/^(?:[a-z]+:\/\/)??(?:middleauth\+)?(?=https?:\/\/)/i, "");
  const split = splitAddress(bare23);
  const netloc = split.ok && split.value.netloc !== "" ? split.value.netloc : /^[^/?#]*/.exec(bare23.replace(/^[a-z]+:\/\//i, ""))?.[0] ?? "";
  const scheme = /^http:\/\//i.test(bare23) ? "http" : "https";
  const place = typeof given === "string" ? { kind: "argument", name: "cloudpath" } : { kind: "default" };
  const shown2 = netloc.slice(netloc.lastIndexOf("@") + 1);
  return {
    domain: netloc,
    base: netloc === "" ? globalServer : `${scheme}://${netloc}`,
    setting: { value: shown2, place }
  };
}
async function firstExisting(world, candidates, bareString, settled2) {
  let winner2;
  const chain = [];
  const chosen = [];
  for (const { role, paths } of candidates) {
    let first2;
    for (const path of paths) {
      const file = await readSecretFile(world, path);
      const opened = file.is !== "absent" && first2 === void 0 && winner2 === void 0 && settled2 === void 0;
      const use = { role, consulted: file.is === "absent" || opened, bareString };
      const why = settled2 ?? (winner2 ? `${winner2.path} exists and alone is opened` : `${first2 ?? ""} stands before it`);
      chain.push(tokenEntry(path, "token", file, use.consulted ? use : { ...use, why }));
      if (file.is === "absent") continue;
      first2 ??= path;
      if (opened) winner2 = { path, file };
    }
    chosen.push(first2 ?? paths[0] ?? "");
  }
  return {
    ...winner2 ? { path: winner2.path } : {},
    file: winner2?.file ?? { is: "absent", denied: false },
    chain,
    chosen
  };
}
var absent = {
  class: "cloudvolume.exceptions.AuthenticationError",
  message: "No Graphene authentication token was provided. Does ~/.cloudvolume/secrets/cave-secret.json exist?"
};
var misshapen = {
  class: "cloudvolume.exceptions.AuthenticationError",
  message: "Graphene authentication token was not formatted correctly. It should either be a hexadecimal or base64 string."
};
function parseGrapheneToken(given) {
  const parsed2 = given?.t === "str" ? jsonLoads(given.v) : void 0;
  if (parsed2 && !parsed2.ok && parsed2.error.class !== "json.decoder.JSONDecodeError") return parsed2;
  const content2 = parsed2?.ok ? parsed2.value : given;
  const token = content2?.t === "dict" ? content2.entries.get("token") : content2;
  if (token === void 0 || !isTruthy(token)) return { ok: false, error: absent };
  if (token.t !== "str") {
    return {
      ok: false,
      error: { class: "TypeError", message: `expected string or bytes-like object, got '${pythonTypeName(token)}'` }
    };
  }
  return /^[A-Za-z0-9+/]+={0,2}\n?$/.test(token.v) ? { ok: true, value: token.v } : { ok: false, error: misshapen };
}
var cloudVolume = {
  id: "cloud-volume",
  package: { name: "cloud-volume", versions: ["12."] },
  resolve: resolve2,
  predict: predictCloudVolume
};
async function resolve2(world, input = {}) {
  const server = dataServer(input);
  const given = pythonArgument2(input.args?.["secrets"] ?? input.options?.["cv_secrets"]);
  const argument = given && isTruthy(given) ? given : void 0;
  const home = expandUser(world, "~");
  const folder = folderSetting(world, home);
  const folders2 = [folder.value, joinPath(world, home, ".neuroglancer"), "/"];
  const names = [`${server.domain}-cave-secret.json`, "cave-secret.json", "chunkedgraph-secret.json"];
  const candidates = names.slice(server.domain === "" ? 1 : 0).map((name) => ({
    role: name === "chunkedgraph-secret.json" ? "legacy" : "current",
    paths: folders2.map((each) => joinPath(world, each, "secrets", name))
  }));
  const opened = await firstExisting(
    world,
    candidates,
    true,
    argument ? "the code passes secrets, so no file is opened" : void 0
  );
  const others = await passedOver(
    world,
    candidates.flatMap(({ paths }) => paths),
    "cloud-volume"
  );
  const url = `${server.base}/segmentation/table/<dataset>/info`;
  const request = { value: withoutLogin(url), place: { kind: "default" } };
  const settings = { domain: server.setting, cloud_volume_dir: folder, request };
  const start2 = { ...emptyResolution2("cloud-volume"), settings };
  const before = await cloudVolumeImport(world);
  const chain = [...before.entries, argumentEntry2(given, argument !== void 0), ...opened.chain, ...others];
  if (before.raises) return { ...start2, chain, raises: [{ phase: "construct", ...before.raises }], next: "raises" };
  const preferred = candidates.map(({ paths }) => paths[0] ?? "");
  const warnings = argument ? [] : opened.chosen.flatMap(
    (path, index) => path === preferred[index] ? [] : [`Deprecation Warning: ${preferred[index] ?? ""} is now preferred to ${path}.`]
  );
  const { file } = opened;
  if (!argument && file.is === "unread") return { ...start2, chain, warnings, next: "unknown", gaps: [file.reason] };
  if (!argument && file.is === "broken") {
    return {
      ...start2,
      chain,
      warnings,
      raises: [{ phase: "construct", class: file.error.class, message: file.error.message }],
      next: "raises"
    };
  }
  const parsed2 = parseGrapheneToken(argument ?? (file.is === "json" ? file.json : void 0));
  if (!parsed2.ok)
    return {
      ...start2,
      chain,
      warnings,
      raises: [{ phase: "construct", class: parsed2.error.class, message: parsed2.error.message }],
      next: "raises"
    };
  const won2 = chain.map(
    (entry3) => isWinner(entry3, argument ? void 0 : opened.path) ? { ...entry3, wins: true } : entry3
  );
  const login = await replacingLogin(world, url);
  const token = { t: "str", v: parsed2.value };
  const shown2 = won2.map((entry3) => argument && entry3.wins ? { ...entry3, value: tokenValue(token) } : entry3);
  const held2 = holdToken(
    { ...start2, chain: shown2, warnings },
    token,
    argument ? "arg" : `file:${opened.path ?? ""}`,
    login
  );
  const raised2 = sendRaise({ url, token: held2.headerText, login, rule: await requestsHeaderRule(world) });
  return { ...held2.resolution, raises: raised2 ? [raised2] : [], next: raised2 ? "raises" : held2.resolution.next };
}
function folderSetting(world, home) {
  const given = environmentValue(world, "CLOUD_VOLUME_DIR");
  if (given === void 0) return { value: joinPath(world, home, ".cloudvolume"), place: { kind: "default" } };
  return { value: given, place: { kind: "env", name: "CLOUD_VOLUME_DIR" } };
}
function argumentEntry2(given, used) {
  const entry3 = { slot: "token", place: { kind: "argument", name: "secrets" }, role: "current", wins: false };
  if (given === void 0) return { ...entry3, state: "absent" };
  const held2 = given.t === "dict" ? given.entries.get("token") : given;
  const value = held2 === void 0 || held2.t === "null" ? {} : { value: tokenValue(held2) };
  return used ? { ...entry3, state: "found", ...value } : { ...entry3, state: "empty", why: "an empty secrets counts as none", ...value };
}
function isWinner(entry3, path) {
  if (entry3.slot !== "token") return false;
  if (path === void 0) return entry3.place.kind === "argument";
  return entry3.place.kind === "file" && entry3.place.path === path && entry3.state !== "ignored";
}
async function httpSecret(world, given) {
  if (given && isTruthy(given)) return inSecrets(given, { kind: "argument", name: "secrets" });
  const path = await firstPath(world, filesFolders(world), "http-secret.json");
  if (path === void 0) return {};
  const file = await readSecretFile(world, path);
  if (file.is === "broken")
    return {
      raises: file.error,
      login: loginWith([
        { ...tokenEntry(path, "password", file, { role: "current", consulted: true }), slot: "login" }
      ])
    };
  if (file.is === "unread") return { unknown: file.reason };
  return file.is === "json" && isTruthy(file.json) ? inSecrets(file.json, { kind: "file", path, key: "password" }) : {};
}
function inSecrets(secrets, place) {
  if (secrets.t === "dict") {
    const [user, password] = [secrets.entries.get("user"), secrets.entries.get("password")];
    if (user === void 0 || password === void 0) return {};
    const why = "cloud-files sends this login instead of the token";
    const login = loginWith([
      { slot: "login", place, role: "current", state: "found", why, wins: true, value: tokenValue(password) }
    ]);
    const error2 = [user, password].map((each) => encodeCheck(pythonStr(each), "latin-1")).find((each) => !each.ok);
    return {
      login: {
        ...login,
        replaces: true,
        settings: { http_login: { value: "http-secret.json", place } },
        ...error2 && !error2.ok ? { raises: error2.error } : {}
      }
    };
  }
  const holds3 = (word2) => secrets.t === "str" ? secrets.v.includes(word2) : secrets.t === "list" && secrets.items.some((each) => each.t === "str" && each.v === word2);
  if (secrets.t !== "str" && secrets.t !== "list")
    return { raises: { class: "TypeError", message: `argument of type '${pythonTypeName(secrets)}' is not iterable` } };
  const error = holds3("user") && holds3("password") ? subscriptError(secrets, "user") : void 0;
  return error ? { raises: error } : {};
}
function loginWith(entries) {
  return { replaces: false, entries, settings: {}, gaps: [] };
}
var cloudFiles = {
  id: "cloud-files",
  package: { name: "cloud-files", versions: ["6."] },
  resolve: resolve3,
  predict: predictCloudFiles
};
async function resolve3(world, input = {}) {
  const server = dataServer(input);
  const folders2 = filesFolders(world);
  const names = [`${server.domain}-cave-secret.json`, "cave-secret.json"].slice(server.domain === "" ? 1 : 0);
  const candidates = names.map((name) => ({
    role: "current",
    paths: folders2.map((folder) => joinPath(world, folder, name))
  }));
  const opened = await firstExisting(world, candidates, false);
  const others = await passedOver(
    world,
    candidates.flatMap(({ paths }) => paths),
    "cloud-files"
  );
  const request = { value: withoutLogin(`${server.base}/<path>`), place: { kind: "default" } };
  const start2 = {
    ...emptyResolution2("cloud-files"),
    settings: { domain: server.setting, ...folderSettings(world), request }
  };
  const before = await cloudFilesImport(world);
  const given = pythonArgument2(input.args?.["secrets"]);
  const http2 = await httpSecret(world, given);
  const chain = [...before.entries, ...secretsEntry(given), ...opened.chain, ...others];
  const read2 = tokenOf2(opened.file);
  const error = before.raises ?? http2.raises ?? read2.raises;
  if (error) {
    const all2 = [...chain, ...http2.login?.entries ?? []];
    return {
      ...start2,
      chain: all2,
      raises: [{ phase: "construct", class: error.class, message: error.message }],
      next: "raises"
    };
  }
  if (read2.unknown !== void 0) return { ...start2, chain, next: "unknown", gaps: [read2.unknown] };
  const gaps = http2.unknown === void 0 ? [] : [http2.unknown];
  const won2 = read2.token ? chain.map((entry3) => isOpened(entry3, opened.path) ? { ...entry3, wins: true } : entry3) : chain;
  const login = http2.login ?? await replacingLogin(world, server.base);
  const held2 = holdToken({ ...start2, chain: won2, gaps }, read2.token, `file:${opened.path ?? ""}`, login);
  const raised2 = sendRaise({
    url: `${server.base}/`,
    token: held2.headerText,
    login,
    rule: await requestsHeaderRule(world)
  });
  return { ...held2.resolution, raises: raised2 ? [raised2] : [], next: raised2 ? "raises" : held2.resolution.next };
}
function tokenOf2(file) {
  if (file.is === "absent") return {};
  if (file.is === "unread") return { unknown: file.reason };
  if (file.is === "broken") return { raises: file.error };
  if (file.json.t === "null") return {};
  if (file.json.t !== "dict") return { raises: attributeError(pythonTypeName(file.json), "get") };
  const token = file.json.entries.get("token");
  return token === void 0 || token.t === "null" ? {} : { token };
}
function isOpened(entry3, path) {
  return entry3.slot === "token" && entry3.place.kind === "file" && entry3.place.path === path && entry3.state !== "ignored";
}
function secretsEntry(given) {
  if (given === void 0) return [];
  const held2 = given.t === "dict" ? given.entries.get("token") : given;
  const value = held2 === void 0 || held2.t === "null" ? {} : { value: tokenValue(held2) };
  return [
    {
      slot: "token",
      place: { kind: "argument", name: "secrets" },
      role: "lookalike",
      state: "ignored",
      why: "cloud-files takes no CAVE token from its secrets argument",
      wins: false,
      ...value
    }
  ];
}
function folderSettings(world) {
  const given = (name) => {
    const value = environmentValue(world, name);
    return value === void 0 ? {} : { [name.toLowerCase()]: { value, place: { kind: "env", name } } };
  };
  return { ...given("CLOUD_VOLUME_DIR"), ...given("CLOUD_FILES_DIR") };
}
var declared_client_exports = {};
__export2(declared_client_exports, {
  declaredClient: () => declaredClient
});
function chooseCandidate(field, candidates, label, stat2) {
  const taken = candidates.findIndex((each) => isThere(field, each.value));
  const found2 = candidates[taken];
  const value = found2?.value === void 0 ? void 0 : cleaned(field, found2.value);
  const usable = value !== void 0 && (value.t !== "str" || isPresent(value.v, field.cleaned));
  const entries = candidates.map(
    (each, index) => entryOf(field, each, index === taken, index > taken && taken >= 0, stat2)
  );
  if (!found2 || !usable) return { field, entries };
  return { field, entries, winner: taken, chosen: { value, place: found2.place, label: label(found2.name) } };
}
function heldValue2(value) {
  const type = pythonTypeName(value);
  return type === "str" ? knownValue(heldText(value)) : knownValue(heldText(value), type);
}
function isThere(field, value) {
  if (value === void 0 || value.t === "null") return false;
  if (value.t !== "str") return true;
  return isPresent(value.v, field.present) && (field.coalesce === "raw" || isPresent(cleanValue(value.v, field.clean), field.cleaned));
}
function cleaned(field, value) {
  return value.t === "str" ? { t: "str", v: cleanValue(value.v, field.clean) } : value;
}
function entryOf(field, { place, role, value, why }, taken, after, stat2) {
  const base = { slot: field.slot ?? field.setting ?? "", place, role, wins: false, ...stat2 ? { stat: stat2 } : {} };
  if (value === void 0) return { ...base, state: "absent", ...why === void 0 ? {} : { why } };
  if (value.t === "null") return { ...base, state: "empty", why: "it is null" };
  const shown2 = heldValue2(value);
  if (value.t !== "str") {
    const problem20 = { kind: "type", what: `a ${pythonTypeName(value)} where text is due`, effect: "ignored" };
    return { ...base, state: "found", value: shown2, problem: problem20 };
  }
  if (taken && !isPresent(cleanValue(value.v, field.clean), field.cleaned)) {
    return {
      ...base,
      state: "empty",
      value: shown2,
      why: after || role === "legacy" ? "nothing is left of it" : "nothing is left of it, and it hides older names"
    };
  }
  if (taken)
    return {
      ...base,
      state: value.v === "" ? "empty" : "found",
      value: shown2,
      ...value.v === "" ? { why: "empty, and taken as it is" } : {}
    };
  if (!isPresent(value.v, field.present))
    return { ...base, state: "empty", value: shown2, why: "empty counts as not set" };
  return {
    ...base,
    state: after ? "ignored" : "empty",
    value: shown2,
    why: after ? "another name stands before it" : "nothing is left of it"
  };
}
function openScope(world, client, input) {
  const args = input.args ?? {};
  const settings = {};
  const selectors = /* @__PURE__ */ new Map();
  for (const selector of client.selectors) {
    const setting = selected(world, selector, { ...input.options, ...args });
    selectors.set(selector.name, selector.lower ? setting.value.toLowerCase() : setting.value);
    settings[selector.name] = setting;
  }
  const paths = /* @__PURE__ */ new Map();
  for (const path of client.paths) {
    if (!holds({ world, args }, path.when)) continue;
    const named22 = namedPath(world, path, paths, selectors);
    paths.set(path.name, named22);
    if (named22.env !== void 0)
      settings[path.name] = { value: named22.spelled, place: { kind: "env", name: named22.env } };
  }
  for (const setting of client.settings) {
    if (holds({ world, args }, setting.when)) settings[setting.name] = declaredSetting(world, setting);
  }
  return { scope: { world, client, args, selectors, paths }, settings };
}
function selected(world, selector, given) {
  const argument = selector.argument === void 0 ? void 0 : given[selector.argument];
  if (typeof argument === "string")
    return { value: argument, place: { kind: "argument", name: selector.argument ?? "" } };
  const value = selector.env === void 0 ? void 0 : environmentValue(world, selector.env);
  if (value !== void 0 && isPresent(value, selector.present))
    return { value, place: { kind: "env", name: selector.env ?? "" } };
  return { value: selector.default, place: { kind: "default" } };
}
function declaredSetting(world, { env, present, default: usual2, trimEnd }) {
  const value = env === void 0 ? void 0 : environmentValue(world, env);
  if (env === void 0 || value === void 0 || !isPresent(value, present))
    return { value: usual2, place: { kind: "default" } };
  let end = value.length;
  while (trimEnd !== void 0 && end > 0 && trimEnd.includes(value.charAt(end - 1))) end -= 1;
  return { value: value.slice(0, end), place: { kind: "env", name: env } };
}
function namedPath(world, path, known2, selectors) {
  const override = path.env === void 0 ? void 0 : environmentValue(world, path.env);
  const overridden = override !== void 0 && isPresent(override, path.present);
  const parts = { linux: path.parts, win32: path.windows ?? path.parts, darwin: path.macos ?? path.parts }[world.platform];
  let spelled = overridden ? override : joinPath(world, "", ...parts.map((part) => fillPart(world, part, known2, selectors)));
  for (const what of path.expand)
    spelled = what === "user" ? expandUser(world, spelled) : expandVariables(world, spelled);
  return {
    spelled: path.pathlib ? pathlibText(world.platform, spelled) : spelled,
    ...overridden && path.env !== void 0 ? { env: path.env } : {}
  };
}
function fillPart(world, part, known2, selectors) {
  return part.replaceAll(/\{(\w+)(:folder)?\}/g, (whole, name, folder) => {
    const text2 = known2.get(name)?.spelled ?? selectors.get(name);
    if (text2 === void 0) return whole;
    return folder === void 0 ? text2 : folderOf2(world, text2);
  });
}
function hasFailed(state) {
  return state.raises.some(({ phase }) => phase === "construct");
}
function effectOf(policy) {
  return policy.do === "fatal" ? "fatal" : policy.do === "warn" ? "warning" : "ignored";
}
function maskedTarget(address2) {
  const target = requestTarget(address2);
  if (target.ok) return target;
  const message = target.error.message.replaceAll(/\/\/[^/?#]*@/g, "//[secret]@").replaceAll(/[\w-]{8,}/g, (run2) => /\d/.test(run2) ? "[secret]" : run2);
  return { ...target, error: { ...target.error, message } };
}
async function sendRequest(scope, state) {
  const wire = scope.client.wire.find(({ when, slot: slot2 }) => state.held.has(slot2) && holds(scope, when, state.held));
  const held2 = wire && state.held.get(wire.slot);
  if (!wire || !held2) return;
  const secret = heldText(held2.value);
  if (wire.auth === "basic") return sendBasic(state, wire, secret);
  const error = headerError(wire, secret, await requestsHeaderRule(scope.world));
  const target = wire.address === void 0 ? void 0 : maskedTarget(fillSlots(wire.address, state.held));
  const refused3 = target?.ok === false ? target : void 0;
  const early = target && (refused3?.noAdapter === false ? refused3.error : error?.early ? error : refused3?.error);
  if (wire["warns-on-connect"] !== void 0 && early)
    state.warnings.push(`${wire["warns-on-connect"]}: ${early.message}`);
  if (error) state.raises.push({ phase: "send", class: error.class, message: error.message });
}
function sendBasic(state, wire, secret) {
  const parts = wire.split === void 0 ? ["", secret] : secret.split(wire.split);
  if (parts.length !== 2) {
    if (wire.unsplit) state.raises.push({ phase: "construct", ...wire.unsplit });
    return;
  }
  const failed2 = parts.map((part) => encodeCheck(part, "latin-1")).find((each) => !each.ok);
  if (failed2 && !failed2.ok)
    state.raises.push({ phase: "send", class: failed2.error.class, message: failed2.error.message });
}
function headerError(wire, secret, rule) {
  const value = wire.prefix + secret;
  for (const check2 of wire.checks) {
    const checked2 = {
      requests: () => requestsHeaderCheck(wire.header, value, rule),
      "http.client": () => httpClientHeaderCheck(value),
      httpx: () => httpxHeaderCheck(value),
      "latin-1": () => encodeCheck(value, "latin-1"),
      ascii: () => encodeCheck(value, "ascii")
    }[check2]();
    if (!checked2.ok) return { ...masked3(checked2.error, wire.prefix, secret), early: check2 === "requests" };
  }
  return void 0;
}
function masked3(error, prefix, secret) {
  if (error.class === "UnicodeEncodeError") return error;
  const cut = error.message.search(/(?<=: |value )b?["']/);
  const bytes = error.message.charAt(cut) === "b" ? "b" : "";
  return {
    class: error.class,
    message: cut < 0 ? "an invalid header value" : `${error.message.slice(0, cut)}${bytes}${maskedRepr(prefix, secret)}`
  };
}
function fillSlots(template, held2) {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name) => {
    const value = held2.get(name);
    return value ? heldText(value.value) : whole;
  });
}
function nearKey(name, keys2) {
  const wanted = name.toLowerCase();
  const found2 = keys2.find(({ key }) => bare(key) === wanted);
  if (!found2) return void 0;
  const line = found2.line === void 0 ? {} : { line: found2.line };
  return {
    why: `${found2.line === void 0 ? "the file" : `line ${found2.line}`} has it ${manner(found2.key, name)}`,
    ...line
  };
}
function bare(key) {
  return key.replace(/^\ufeff/, "").trim().replaceAll(/^["']|["']$/g, "").toLowerCase();
}
function manner(key, name) {
  if (key.startsWith("\uFEFF")) return "behind a byte order mark";
  if (/["']/.test(key)) return "in quotes";
  if (key === name) return "with another sign than is due behind it";
  return key.trim() === name ? "with a space beside the name" : "with other capital letters";
}
function parseColonLines(text2) {
  const entries = /* @__PURE__ */ new Map();
  const keys2 = [];
  for (const [index, raw] of text2.split("\n").entries()) {
    const line = pythonStrip(raw);
    const colon = line.indexOf(":");
    const at = index + 1;
    if (colon < 0) {
      const equals = line.indexOf("=");
      if (equals > 0) keys2.push({ key: line.slice(0, equals), line: at });
      continue;
    }
    const key = line.slice(0, colon);
    keys2.push({ key, line: at });
    entries.set(key, { value: { t: "str", v: pythonStrip(line.slice(colon + 1)) }, line: at });
  }
  return { is: "parsed", keys: keys2, get: (key) => entries.get(key) };
}
var escapes = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" };
function parseDotenv(text2, env) {
  const entries = /* @__PURE__ */ new Map();
  const keys2 = [];
  const source = text2.replace(/^\ufeff/, "");
  const binding = /[^\S\n]*(?:export[^\S\n]+)?(?:'([^'\n]+)'|([^=#\s]+))[^\S\n]*(?:=[^\S\n]*('(?:\\'|[^'])*'|"(?:\\"|[^"])*"|[^\n]*))?/y;
  let [at, line, counted] = [0, 1, 0];
  while (at < source.length) {
    const end = lineEnd(source, at);
    for (; counted < at; counted += 1) if (source[counted] === "\n") line += 1;
    binding.lastIndex = at;
    const found2 = binding.exec(source);
    const rest = found2 ? source.slice(binding.lastIndex, lineEnd(source, binding.lastIndex)) : "";
    const key = found2?.[1] ?? found2?.[2];
    if (!found2 || key === void 0 || !/^\s*(?:#.*)?$/.test(rest)) {
      at = end + 1;
      continue;
    }
    keys2.push({ key, line });
    const own = (name) => env(name) ?? textOf22(entries.get(name));
    if (found2[3] !== void 0) entries.set(key, { value: { t: "str", v: expanded(unquoted(found2[3]), own) }, line });
    at = lineEnd(source, binding.lastIndex) + 1;
  }
  return { is: "parsed", keys: keys2, get: (key) => entries.get(key) };
}
function lineEnd(text2, from) {
  const end = text2.indexOf("\n", from);
  return end === -1 ? text2.length : end;
}
function unquoted(value) {
  if (/^'.*'$/s.test(value)) return value.slice(1, -1).replaceAll(/\\([\\'])/g, "$1");
  if (/^".*"$/s.test(value))
    return value.slice(1, -1).replaceAll(/\\([\\'"abfnrtv])/g, (_, char) => escapes[char] ?? char);
  const comment = /\s#/.exec(value)?.index ?? value.length;
  return value.slice(0, comment).trimEnd();
}
function expanded(value, env) {
  return value.replaceAll(
    /\$\{([^}:]*)(?::-([^}]*))?\}/g,
    (_, name, usual2) => env(name) ?? usual2 ?? ""
  );
}
function textOf22(entry3) {
  return entry3?.value.t === "str" ? entry3.value.v : void 0;
}
function parseIni(text2, source) {
  const config = parseConfig(text2, source);
  if (!config.ok) {
    const { line } = config.error;
    const bom = text2.startsWith("\uFEFF");
    const problem20 = {
      kind: bom ? "bom" : "syntax",
      what: bom ? "a byte order mark before the first section" : "not INI text"
    };
    return {
      is: "broken",
      kind: "malformed",
      error: config.error,
      problem: { ...problem20, ...line === void 0 ? {} : { line } }
    };
  }
  const { sections, defaults } = config.value;
  return {
    is: "parsed",
    keys: [...sections].flatMap(
      ([section, options]) => [...options].map(([key, { line }]) => ({ key: `${section}.${key}`, line }))
    ),
    get: (key) => {
      const cut = key.lastIndexOf(".");
      const section = sections.get(key.slice(0, Math.max(cut, 0)));
      const found2 = section && (section.get(key.slice(cut + 1)) ?? defaults.get(key.slice(cut + 1)));
      return found2 && { value: { t: "str", v: found2.value }, line: found2.line };
    }
  };
}
function parseJsonFile(text2) {
  const json = jsonLoads(text2);
  if (!json.ok) {
    const { line, column } = json.error;
    const place = { ...line === void 0 ? {} : { line }, ...column === void 0 ? {} : { column } };
    const problem20 = text2.startsWith("\uFEFF") ? { kind: "bom", what: "a byte order mark before the JSON" } : { kind: "syntax", what: text2.trim() === "" ? "an empty file where JSON is due" : "not JSON" };
    return { is: "broken", kind: "malformed", error: json.error, problem: { ...problem20, ...place } };
  }
  if (json.value.t !== "dict") {
    const type = pythonTypeName(json.value);
    const error = { class: "TypeError", message: `'${type}' object is not a mapping` };
    return {
      is: "broken",
      kind: "malformed",
      error,
      problem: { kind: "type", what: `a ${type} where an object is due` }
    };
  }
  const root = json.value;
  return { is: "parsed", keys: keysOf2(root, ""), get: (key) => entryAt(root, key.split(".")) };
}
function entryAt(value, path) {
  const [first2 = "", ...rest] = path;
  if (value.t !== "dict") return void 0;
  const found2 = value.entries.get(first2);
  if (found2 === void 0) return void 0;
  if (rest.length > 0) return entryAt(found2, rest);
  const line = lineOf2(value.places?.get(first2));
  return { value: found2, ...line === void 0 ? {} : { line } };
}
function keysOf2(value, before) {
  if (value.t !== "dict") return [];
  return [...value.entries].flatMap(([key, each]) => {
    const line = lineOf2(value.places?.get(key));
    return [{ key: before + key, ...line === void 0 ? {} : { line } }, ...keysOf2(each, `${before}${key}.`)];
  });
}
function lineOf2(place) {
  return place?.value.line;
}
async function parseTomlFile(bytes) {
  const table2 = await tomlLoads(bytes);
  if (!table2.ok) {
    const { line, column } = table2.error;
    const encoding = table2.error.class === "UnicodeDecodeError";
    const place = { ...line === void 0 ? {} : { line }, ...column === void 0 ? {} : { column } };
    const problem20 = encoding ? { kind: "encoding", what: "not UTF-8 text" } : { kind: "syntax", what: "not TOML", ...place };
    return { is: "broken", kind: encoding ? "encoding" : "malformed", error: table2.error, problem: problem20 };
  }
  const root = table2.value;
  return {
    is: "parsed",
    keys: keysOf3(root, "").map((key) => ({ key })),
    get: (key) => {
      const value = key.split(".").reduce((each, part) => each?.t === "dict" ? each.entries.get(part) : void 0, root);
      return value && { value: asJson(value) };
    }
  };
}
function keysOf3(table2, before) {
  return [...table2.entries].flatMap(([key, value]) => [
    before + key,
    ...value.t === "dict" ? keysOf3(value, `${before}${key}.`) : []
  ]);
}
function asJson(value) {
  switch (value.t) {
    case "dict":
      return { t: "dict", entries: new Map([...value.entries].map(([key, each]) => [key, asJson(each)])) };
    case "list":
      return { t: "list", items: value.items.map(asJson) };
    case "int":
    case "float":
      return { t: value.t, text: String(value.v) };
    case "str":
    case "bool":
      return value;
    default:
      return { t: "str", v: value.text };
  }
}
async function readFormat(format2, bytes, context) {
  if (format2 === "toml") return await parseTomlFile(bytes);
  const text2 = readTextLikeOpen(bytes);
  if (text2.ok) return parsers[format2](text2.value, context);
  const wide2 = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
  const what = wide2 ? "UTF-16 text where UTF-8 is due" : "not UTF-8 text";
  return { is: "broken", kind: "encoding", error: text2.error, problem: { kind: "encoding", what } };
}
var parsers = {
  raw: (text2) => ({
    is: "parsed",
    keys: [],
    get: (key) => key === "" ? { value: { t: "str", v: text2 }, line: 1 } : void 0
  }),
  json: parseJsonFile,
  ini: (text2, { source }) => parseIni(text2, source),
  "colon-lines": parseColonLines,
  dotenv: (text2, { env }) => parseDotenv(text2, env)
};
async function observeFile(scope, source) {
  const spelled = scope.paths.get(source.path)?.spelled ?? "";
  const path = absolutePath(scope.world, spelled);
  if (source.check === "exists") {
    const stat2 = spelled === "" ? { is: "error", code: "ENOENT" } : await scope.world.stat(spelled);
    if (stat2.is === "unread") return unread(scope, source, path, stat2.reason);
    if (stat2.is === "error")
      return broken2(
        scope,
        source,
        path,
        missing2(stat2.code, spelled, stat2.code !== "ENOENT" && stat2.code !== "ENOTDIR")
      );
  }
  const read2 = await scope.world.read(spelled);
  if (read2.is === "unread") return unread(scope, source, path, read2.reason, read2.stat);
  if (read2.is === "error") return broken2(scope, source, path, refused2(read2, spelled), read2.stat);
  const context = {
    source: pathRepr(spelled, scope.world.platform),
    env: (name) => environmentValue(scope.world, name)
  };
  const parsed2 = await readFormat(source.format, read2.bytes, context);
  if (parsed2.is === "broken")
    return broken2(scope, source, path, { kind: parsed2.kind, error: parsed2.error, what: parsed2.problem }, read2.stat);
  return {
    fields: source.fields.map((field) => seenIn(scope, source, field, path, parsed2, read2.stat)),
    stat: read2.stat
  };
}
function seenIn(scope, source, field, path, parsed2, stat2) {
  const names = field.names.length === 0 ? [{ name: "", role: "current" }] : namesOf(scope, field);
  const candidates = names.map(({ name, role }) => {
    const held2 = parsed2.get(name);
    const near = held2 ? void 0 : nearKey(name, parsed2.keys);
    const line = held2?.line ?? near?.line;
    const place = {
      kind: "file",
      path,
      ...name === "" ? {} : { key: name },
      ...line === void 0 || name === "" ? {} : { line }
    };
    if (held2) return { name, role, place, value: held2.value };
    return { name, role, place, why: near?.why ?? `the file has no ${name}` };
  });
  const seen = chooseCandidate(field, candidates, () => labelOf(scope, source), stat2);
  const entries = seen.entries.map(
    (entry3) => entry3.state === "absent" ? { ...entry3, problem: missingKey(entry3) } : entry3
  );
  return field.setting === void 0 ? { ...seen, entries } : settingIn(field, seen, entries);
}
function settingIn(field, seen, entries) {
  const place = seen.chosen?.place ?? { kind: "default" };
  const text2 = seen.chosen ? heldText(seen.chosen.value) : field.default;
  if (text2 === void 0) return { field, entries: [] };
  const setting = { value: text2.length < 40 ? text2 : "(long)", place };
  if (field.as !== "int") return { field, entries: [], setting };
  const number = pythonInt(text2);
  if (number.ok) return { field, entries: [], setting: { value: number.value, place } };
  const problem20 = { kind: "type", what: "no whole number", effect: "fatal" };
  const bad = entries.map(
    (entry3) => entry3.state === "found" || entry3.state === "empty" ? { ...withoutValue2(entry3), state: "malformed", problem: problem20 } : entry3
  );
  return { field, entries: bad, raises: number.error };
}
function withoutValue2({ value: _value, ...entry3 }) {
  return entry3;
}
function labelOf(scope, source) {
  return fillTemplate(scope, source["recording-label"] ?? "file:{path}", {
    path: scope.paths.get(source.path)?.spelled ?? ""
  });
}
function missingKey({ place }) {
  const key = place.kind === "file" ? place.key ?? "" : "";
  return { kind: "missing-key", what: `no ${key}`, effect: "ignored" };
}
function missing2(code, spelled, denied2) {
  const what = denied2 ? { kind: "permission", what: "its folder may not be searched" } : { kind: "not-a-file", what: "no such file" };
  return { kind: "missing", error: osError(code, spelled), what };
}
function refused2(read2, spelled) {
  if (read2.code === "ENOENT") return missing2(read2.code, spelled, false);
  const folder = read2.code === "EISDIR" || read2.code === "ENOTDIR";
  const what = folder ? { kind: "not-a-file", what: "a folder where a file is due" } : { kind: "permission", what: "it may not be read" };
  return { kind: "unreadable", error: osError(read2.code, spelled), what };
}
function broken2(scope, source, path, problem20, stat2) {
  const state = problem20.kind === "missing" && problem20.what.kind !== "permission" ? "absent" : problem20.kind === "encoding" || problem20.kind === "malformed" ? "malformed" : "unreadable";
  const told2 = state === "absent" ? {} : { problem: { ...problem20.what, effect: "ignored" } };
  return {
    fields: entriesOnly(scope, source, path, { state, ...told2, ...stat2 ? { stat: stat2 } : {} }),
    problem: problem20,
    ...stat2 ? { stat: stat2 } : {}
  };
}
function unread(scope, source, path, reason, stat2) {
  const problem20 = { kind: "limit", what: reason, effect: "ignored" };
  const fields = entriesOnly(scope, source, path, {
    state: "unreadable",
    why: reason,
    value: { is: "unknown", reason },
    problem: problem20,
    ...stat2 ? { stat: stat2 } : {}
  });
  return { fields, unread: `${path} could not be read here: ${reason}`, ...stat2 ? { stat: stat2 } : {} };
}
function entriesOnly(scope, source, path, rest) {
  return source.fields.flatMap((field) => {
    if (field.slot === void 0) return [];
    const key = namesOf(scope, field)[0]?.name;
    const line = rest.problem?.line;
    const place = {
      kind: "file",
      path,
      ...key === void 0 ? {} : { key },
      ...line === void 0 ? {} : { line }
    };
    return [{ field, entries: [{ slot: field.slot, place, role: "current", wins: false, ...rest }] }];
  });
}
async function observeSource(scope, source) {
  if (source.kind === "file") return await observeFile(scope, source);
  if (source.kind === "default")
    return { fields: source.fields.map((field) => builtIn22(field, source["recording-label"] ?? "default")) };
  const label = (name) => fillTemplate(scope, source["recording-label"] ?? defaultLabel(source.kind), { name });
  const read2 = source.kind === "env" ? readVariable2 : readArgument;
  const fields = source.fields.map((field) => {
    const candidates = namesOf(scope, field).map(({ name, role }) => {
      const value = read2(scope, name);
      const place = source.kind === "env" ? { kind: "env", name } : { kind: "argument", name };
      return { name, role, place, ...value === void 0 ? {} : { value } };
    });
    return chooseCandidate(field, candidates, label);
  });
  return { fields };
}
function defaultLabel(kind) {
  return kind === "env" ? "env:{name}" : "arg";
}
function builtIn22(field, label) {
  const value = field.default === void 0 ? void 0 : { t: "str", v: field.default };
  return chooseCandidate(
    field,
    [{ name: "", role: "current", place: { kind: "default" }, ...value ? { value } : {} }],
    () => label
  );
}
function readVariable2(scope, name) {
  const value = environmentValue(scope.world, name);
  return value === void 0 ? void 0 : { t: "str", v: value };
}
function readArgument(scope, name) {
  const value = Object.hasOwn(scope.args, name) ? scope.args[name] : void 0;
  if (typeof value === "string") return { t: "str", v: value };
  if (typeof value === "number")
    return Number.isSafeInteger(value) ? { t: "int", text: String(value) } : { t: "float", text: String(value) };
  return void 0;
}
var next = { do: "next" };
var usual = { missing: next, "missing-key": next };
async function walkSources(scope, state) {
  for (const source of scope.client.sources) {
    if (source.kind === "built-in") {
      if (!hasFailed(state) && state.stopped === void 0 && holds(scope, source.when, state.held))
        await builtIns[source.name]?.(scope, state);
      continue;
    }
    await visit(scope, state, source);
  }
}
async function visit(scope, state, source) {
  const seen = await observeSource(scope, source);
  const reason = whyPassedOver(scope, state, source);
  if (reason !== void 0) {
    state.chain.push(...seen.fields.flatMap(({ entries }) => entries.map((entry3) => ignored(entry3, reason))));
    return;
  }
  if (seen.unread !== void 0) {
    state.gaps.push(seen.unread);
    state.stopped = "what stands before it could not be read here";
    state.next = "unknown";
  }
  const policy = policyOf(source, seen);
  const mine = scope.client.pairing === "group" ? groupOf(scope, state, source, seen) : openFields(state, seen);
  for (const field of seen.fields) state.chain.push(...entriesOf(field, mine.has(field), policy, state));
  if (seen.problem) return applyPolicy(scope, state, policy, seen.problem.error);
  const raises2 = seen.fields.find((field) => field.raises)?.raises;
  for (const { field, setting } of seen.fields)
    if (field.setting !== void 0 && setting) state.settings[field.setting] = setting;
  for (const { field, chosen } of mine) if (field.slot !== void 0 && chosen) state.held.set(field.slot, chosen);
  if (raises2) raise(state, raises2);
  else if (policy.do !== "next") applyPolicy(scope, state, policy, { class: "KeyError", message: "" });
}
function whyPassedOver(scope, state, source) {
  if (hasFailed(state)) return "the client stops before it";
  if (state.stopped !== void 0) return state.stopped;
  if (!holds(scope, source.when, state.held)) return "it is not asked here";
  const slots3 = source.fields.flatMap(({ slot: slot2 }) => slot2 === void 0 ? [] : [slot2]);
  const open2 = slots3.some((slot2) => !state.held.has(slot2));
  return open2 || source.opened === "always" ? void 0 : "all of it was found before";
}
function policyOf(source, seen) {
  if (source.kind !== "file") return next;
  if (seen.problem) return source.problems[seen.problem.kind] ?? usual[seen.problem.kind] ?? { do: "fatal" };
  const lacks = seen.fields.some(({ field, chosen }) => field.slot !== void 0 && !chosen);
  return lacks && seen.unread === void 0 ? source.problems["missing-key"] ?? next : next;
}
function applyPolicy(scope, state, policy, error) {
  const words22 = { error: error.message };
  if (policy.do === "stop") state.stopped = "a file that stands before it exists, and it alone counts";
  if (policy.do === "warn") state.warnings.push(fillTemplate(scope, policy.message ?? "{error}", words22));
  if (policy.do !== "fatal") return;
  raise(state, {
    class: policy.class ?? error.class,
    message: policy.message === void 0 ? error.message : fillTemplate(scope, policy.message, words22)
  });
}
function raise(state, { class: name, message }) {
  state.raises.push({ phase: "construct", class: name, message });
}
function openFields(state, seen) {
  const slots3 = new Set(state.held.keys());
  const mine = seen.fields.filter(({ field, chosen }) => {
    if (field.slot === void 0 || !chosen || slots3.has(field.slot)) return false;
    slots3.add(field.slot);
    return true;
  });
  return new Set(mine);
}
function groupOf(scope, state, source, seen) {
  const has = new Map(
    seen.fields.flatMap(
      (each) => each.field.slot !== void 0 && each.chosen ? [[each.field.slot, each.chosen]] : []
    )
  );
  const kinds = kindsOf2(scope);
  const whole = kinds.find((kind) => kind.every((slot2) => has.has(slot2)));
  const required = new Set(kinds.flat());
  const isPartial = !whole && [...has.keys()].some((slot2) => required.has(slot2));
  if (isPartial) applyPolicy(scope, state, source.partial, { class: "ValueError", message: "" });
  if (!whole && !(isPartial && source.partial.do === "stop")) return /* @__PURE__ */ new Set();
  state.stopped = whole ? "a source before it has all that is needed" : "a source before it has a part, and none is mixed";
  const takes = (slot2) => slot2 !== void 0 && (whole ? whole.includes(slot2) || !required.has(slot2) : true);
  return new Set(seen.fields.filter(({ field, chosen }) => takes(field.slot) && chosen));
}
function kindsOf2({ client }) {
  return client.kinds.length > 0 ? client.kinds : [client.slots.filter(({ required }) => required).map(({ name }) => name)];
}
function entriesOf(seen, takes, policy, state) {
  const effect = effectOf(policy);
  return seen.entries.map((entry3, index) => {
    const judged = entry3.problem && entry3.problem.kind !== "limit" && entry3.problem.effect !== "fatal" && entry3.problem.kind !== "type" ? { ...entry3, problem: { ...entry3.problem, effect } } : entry3;
    if (index !== seen.winner || !seen.chosen) return judged;
    if (takes) return { ...judged, wins: true };
    const why = seen.field.slot !== void 0 && state.held.has(seen.field.slot) ? "another place stands before it" : "only a part of what is needed is here";
    return { ...judged, state: "ignored", why };
  });
}
function ignored(entry3, why) {
  const { problem: problem20, ...rest } = entry3;
  const told2 = problem20 ? { problem: { ...problem20, effect: "ignored" } } : {};
  return { ...rest, ...told2, wins: false, ...entry3.state === "absent" ? {} : { state: "ignored", why } };
}
async function finishReplay(scope, state) {
  if (hasFailed(state)) return;
  const { incomplete } = scope.client;
  const lacks = !kindsOf2(scope).some((kind) => kind.every((slot2) => state.held.has(slot2)));
  if (incomplete && lacks && state.next !== "unknown") {
    state.raises.push({
      phase: "construct",
      class: incomplete.class,
      message: fillTemplate(scope, incomplete.message)
    });
    state.chain.splice(
      0,
      state.chain.length,
      ...state.chain.map((entry3) => state.held.has(entry3.slot) ? entry3 : fatal(entry3))
    );
    return;
  }
  for (const step of scope.client.steps) {
    if (!step.when.every((condition) => holds(scope, condition, state.held))) continue;
    takeStep(scope, state, step);
    if (step.do === "withhold") return;
  }
  await sendRequest(scope, state);
}
function takeStep(scope, state, step) {
  if (step.do === "withhold") {
    state.next = "sends-nothing";
    state.settings["withheld"] = { value: step.why ?? "nothing is sent", place: placeOf(step) };
    return;
  }
  state.raises.push({
    phase: step.phase ?? "construct",
    class: step.class ?? "Exception",
    message: fillTemplate(scope, step.message ?? "")
  });
}
function placeOf({ when }) {
  for (const { env, argument } of when) {
    if (env !== void 0) return { kind: "env", name: env };
    if (argument !== void 0) return { kind: "argument", name: argument };
  }
  return { kind: "default" };
}
function fatal(entry3) {
  if (entry3.problem?.kind !== "missing-key" || entry3.state === "ignored") return entry3;
  return { ...entry3, problem: { ...entry3.problem, effect: "fatal" } };
}
function declaredClient(provider, client) {
  return {
    id: client.id,
    package: {
      name: client.package,
      versions: client.versions,
      ...client.signOfUse ? {} : { signOfUse: false }
    },
    resolve: async (world, input) => await resolve4(world, provider, client, input)
  };
}
async function resolve4(world, provider, client, input = {}) {
  const { scope, settings } = openScope(world, client, input);
  const state = {
    held: /* @__PURE__ */ new Map(),
    chain: [],
    raises: [],
    warnings: [],
    settings: { ...settings },
    gaps: []
  };
  await walkSources(scope, state);
  for (const name of client.hooks) if (!hasFailed(state)) await builtIns[name]?.(scope, state);
  await finishReplay(scope, state);
  const failed2 = hasFailed(state);
  const held2 = failed2 ? [] : [...state.held];
  return {
    client: client.id,
    provider,
    source: failed2 ? "none" : sourceOf(client, state),
    fields: Object.fromEntries(
      held2.map(([slot2, { value, place }]) => [slot2, { value: heldValue2(value), place }])
    ),
    chain: state.chain,
    raises: failed2 ? state.raises.filter(({ phase }) => phase === "construct") : state.raises,
    warnings: state.warnings,
    settings: state.settings,
    leewaySeconds: client.leeway,
    next: state.raises.length > 0 ? "raises" : state.next ?? (held2.length > 0 ? "sends" : "sends-nothing"),
    gaps: state.gaps,
    confidence: "modelled"
  };
}
function sourceOf(client, { held: held2 }) {
  if (client["recording-label"] === "by-slot")
    return Object.fromEntries([...held2].map(([slot2, { label }]) => [slot2, label]));
  return [...new Set([...held2.values()].map(({ label }) => label))].join("+") || "none";
}
var written = {
  descarteslabs: async () => descarteslabs,
  earthone: async () => earthone,
  "earthscope-sdk": async () => earthscopeSdk,
  "earthscope-cli": async () => earthscopeCli,
  caveclient: async () => caveclient,
  "cloud-volume": async () => cloudVolume,
  "cloud-files": async () => cloudFiles
};
var declared = Object.fromEntries(
  catalog.flatMap(
    (provider) => (provider.declared ?? []).map((client) => [
      client.id,
      async () => declaredClient(provider.id, client)
    ])
  )
);
var clientLoaders = { ...written, ...declared };
var written2 = {
  cave: ["caveclient", "cloud-volume", "cloud-files"],
  descarteslabs: ["descarteslabs"],
  earthone: ["earthone"],
  earthscope: ["earthscope-sdk", "earthscope-cli"]
};
var first = ["descarteslabs", "earthone", "earthscope", "cave"];
function providerIds() {
  const others = catalog.map(({ id }) => id).filter((id) => !first.includes(id));
  return [...first, ...others];
}
async function loadProviders(ids = providerIds()) {
  const wanted = providerIds().filter((id) => ids.includes(id));
  return await Promise.all(
    wanted.map(async (id) => {
      const data = catalog.find((each) => each.id === id);
      if (!data) throw new Error(`the platform ${id} has no provider.toml`);
      const clients = await Promise.all(clientIds(data).map(async (client) => await loadClient(client)));
      return { ...data, clients };
    })
  );
}
function clientIds(data) {
  return [...written2[data.id] ?? [], ...(data.declared ?? []).map(({ id }) => id)];
}
async function loadClient(id) {
  const load = clientLoaders[id];
  if (!load) throw new Error(`the client ${id} has no replay`);
  return await load();
}
async function userProviders(world) {
  const folder = userProviderFolder(world);
  if (folder === void 0) return [];
  const listed = await world.list(folder);
  const names = listed.is === "found" ? listed.names.filter((name) => name.endsWith(".toml")).sort() : [];
  if (names.length === 0) return [];
  const { addKinds: addKinds2 } = await Promise.resolve(token_kinds_exports);
  const { declaredClient: declaredClient2 } = await Promise.resolve(declared_client_exports);
  const data = await readFiles(world, folder, names);
  for (const each of data) addKinds2(each);
  return data.map((each) => ({
    ...each,
    clients: (each.declared ?? []).map((client) => declaredClient2(each.id, client))
  }));
}
function userProviderFolder(world) {
  const path = world.platform === "win32" ? import_node_path11.win32 : import_node_path11.posix;
  const given = world.env.find(({ name }) => name === "XDG_CONFIG_HOME")?.value;
  const home = world.home ?? world.user.passwdHome;
  const config = given !== void 0 && path.isAbsolute(given) ? given : home === void 0 ? void 0 : path.join(home, ".config");
  return config === void 0 ? void 0 : path.join(config, "auth-doctor", "providers");
}
async function readFiles(world, folder, names) {
  const { parseProviderFile, ProviderFileError } = await Promise.resolve().then(() => __toESM(require("./provider-file-H2VDPNIT.js")));
  const path = world.platform === "win32" ? import_node_path11.win32 : import_node_path11.posix;
  const found2 = [];
  for (const name of names) {
    const file = path.join(folder, name);
    const content2 = await readToml(world, file);
    if (content2.is === "broken") throw new ProviderFileError(`${file}: ${content2.why}`);
    const provider = parseProviderFile(content2.table, file, builtIn3);
    const clash = clashOf(provider, found2);
    if (clash !== void 0) throw new ProviderFileError(`${file}: ${clash}`);
    found2.push(provider);
  }
  return found2;
}
async function readToml(world, file) {
  const read2 = await world.read(file);
  if (read2.is !== "file")
    return {
      is: "broken",
      why: read2.is === "error" ? `it cannot be read (${read2.code})` : `it cannot be read: ${read2.reason}`
    };
  const { parse: parse2 } = await Promise.resolve().then(() => __toESM(require("./dist-DBPVZLK6.js")));
  try {
    return { is: "read", table: parse2(new TextDecoder("utf-8", { fatal: true }).decode(read2.bytes)) };
  } catch (error) {
    const { line, column } = error;
    return {
      is: "broken",
      why: typeof line === "number" ? `it is not TOML (line ${line}, column ${Number(column)})` : "it is not UTF-8 text"
    };
  }
}
function builtIn3(id) {
  const provider = catalog.find((each) => each.id === id);
  if (!provider) return void 0;
  const { declared: declared2, ...data } = provider;
  return { ...data, ...declared2 ? { clients: declared2 } : {} };
}
function clashOf({ id, declared: declared2 }, before) {
  const platforms = [...catalog, ...before];
  if (platforms.some((each) => each.id === id)) return `id: there is a platform ${id} already`;
  const clients = /* @__PURE__ */ new Set([
    ...Object.keys(clientLoaders),
    ...before.flatMap((each) => each.declared ?? []).map((client) => client.id)
  ]);
  const twice = declared2?.find((client) => clients.has(client.id));
  return twice && `clients: there is a client ${twice.id} already`;
}

// part:dist/parts/chunk-HJJ75YGN.js
var chunk_HJJ75YGN_exports = {};
__export(chunk_HJJ75YGN_exports, {
  correctValue: () => correctValue,
  createPage: () => createPage,
  everyShell: () => everyShell,
  logIn: () => logIn,
  makePrivate: () => makePrivate,
  moveFile: () => moveFile,
  removeCache: () => removeCache,
  renameVariable: () => renameVariable,
  setVariable: () => setVariable,
  unsetVariable: () => unsetVariable,
  unsetVariables: () => unsetVariables
});
var shells = ["posix", "fish", "powershell", "cmd"];
function everyShell(line) {
  return shells.map((shell) => ({ shell, line }));
}
function unsetVariable(name, facts) {
  return unsetVariables([name], facts);
}
function unsetVariables(names, facts) {
  const odd = names.filter((name) => !/^[A-Za-z_]\w*$/.test(name));
  const plain4 = names.filter((name) => !odd.includes(name));
  const away = odd.map((name) => ({ say: `Take the variable ${name} out of this program's environment.` }));
  if (plain4.length === 0) return away;
  const here = {
    say: `Take ${plain4.join(" and ")} away in this terminal`,
    run: [
      { shell: "posix", line: `unset ${plain4.join(" ")}` },
      { shell: "fish", line: `set -e ${plain4.join(" ")}` },
      { shell: "powershell", line: `Remove-Item ${plain4.map((name) => `Env:${name}`).join(", ")}` },
      { shell: "cmd", line: plain4.map((name) => `set ${name}=`).join("& ") }
    ]
  };
  const forGood = plain4.flatMap(
    (name) => (facts.assignments.get(name) ?? []).map((place) => removeFromFile(name, place, facts))
  );
  const unknown2 = plain4.filter((name) => !facts.assignments.get(name)?.length);
  const rest = `out of the file that sets ${unknown2.length > 1 ? "them" : "it"} (a shell's start-up file, a job script, conda, .env); in a notebook, restart the kernel afterwards`;
  return [
    ...away,
    here,
    ...forGood,
    ...unknown2.length > 0 ? [{ say: `For good: take ${unknown2.join(" and ")} ${rest}` }] : []
  ];
}
function setVariable(name, say) {
  return {
    say,
    run: [
      { shell: "posix", line: `printf '${name}: ' && IFS= read -rs ${name} && export ${name} && echo` },
      { shell: "fish", line: `read -s -x -g -P '${name}: ' ${name}` },
      {
        shell: "powershell",
        line: `$env:${name} = [Net.NetworkCredential]::new('', (Read-Host '${name}' -AsSecureString)).Password`
      },
      { shell: "cmd", line: `set /p ${name}=${name}: ` }
    ]
  };
}
function makePrivate(path, facts, mode = 384) {
  const run2 = shells.flatMap((shell) => {
    const argument = shellPath(path, facts.home, shell);
    return argument === void 0 ? [] : [{ shell, line: privateLine(shell, argument, mode, facts.platform) }];
  });
  return { say: "Let only yourself read it", run: run2, edit: { kind: "chmod", path, mode } };
}
function privateLine(shell, argument, mode, platform) {
  if (platform !== "win32") return `chmod ${mode.toString(8)} ${argument}`;
  if (shell === "powershell") return `icacls ${argument} /inheritance:r /grant:r "\${env:USERNAME}:F"`;
  return `icacls ${argument} /inheritance:r /grant:r "%USERNAME%:F"`;
}
function logIn(platform, facts, say = "Log in again") {
  const provider = facts.providers.find(({ id }) => id === platform);
  if (provider?.login) return { say, run: everyShell(provider.login) };
  return {
    say: "Copy your credential from the platform\u2019s page, and write it where the client looks",
    ...provider ? { url: provider.pages.create } : {}
  };
}
function createPage(platform, facts, say) {
  const url = facts.providers.find(({ id }) => id === platform)?.pages.create;
  return { say, ...url ? { url } : {} };
}
function correctValue(place, what, facts) {
  if (place.kind === "env") {
    const assignment = facts.assignments.get(place.name)?.[0];
    if (assignment) return [{ say: `${what} in ${placeName(assignment, facts.home)}, and open a new terminal` }];
    const how = "type or paste the value anew (it is not shown, and stays out of the history)";
    return [setVariable(place.name, what === "Put it" ? `Put it in ${place.name}: ${how}` : `${what}: ${how}`)];
  }
  if (place.kind === "file") {
    const key = place.key ? ` (key ${place.key})` : "";
    return [
      {
        say: `${what} in ${withTilde(place.path, facts.home)}${place.line ? `, line ${place.line}` : ""}${key}, with an editor`
      }
    ];
  }
  if (place.kind === "argument") return [{ say: `${what} where your own code passes ${place.name}` }];
  return [{ say: what }];
}
function moveFile(from, to, say, facts) {
  const folder = to.replace(/[\\/][^\\/]*$/, "");
  const isThere2 = folder === facts.home || folder === from.replace(/[\\/][^\\/]*$/, "");
  const run2 = ["posix", "fish", "powershell", "cmd"].flatMap((shell) => {
    const [a, b, c] = [from, to, folder].map((path) => shellPath(path, facts.home, shell));
    return a && b && c ? [{ shell, line: lineFor2(shell, a, b, isThere2 ? void 0 : c) }] : [];
  });
  return { say, run: run2 };
}
function lineFor2(shell, from, to, folder) {
  switch (shell) {
    case "posix":
      return `${folder ? `mkdir -p ${folder} && ` : ""}mv -n ${from} ${to}`;
    case "fish":
      return `${folder ? `mkdir -p ${folder}; and ` : ""}mv -n ${from} ${to}`;
    case "powershell":
      return `${folder ? `New-Item -ItemType Directory -Force ${folder} | Out-Null; ` : ""}Move-Item ${from} ${to}`;
    case "cmd":
      return `${folder ? `(if not exist ${folder} mkdir ${folder}) & ` : ""}if not exist ${to} move ${from} ${to}`;
  }
}
var command = { posix: "rm", fish: "rm", powershell: "Remove-Item", cmd: "del" };
function removeCache(path, say, facts) {
  const run2 = ["posix", "fish", "powershell", "cmd"].flatMap((shell) => {
    const argument = shellPath(path, facts.home, shell);
    return argument === void 0 ? [] : [{ shell, line: `${command[shell]} ${argument}` }];
  });
  return { say, run: run2, edit: { kind: "delete-cache", path } };
}
function renameVariable(from, to, facts, keep = false) {
  const assignments = facts.assignments.get(from) ?? [];
  const where = assignments.map((place) => placeName(place, facts.home)).join(", ") || "the file that sets it (a shell\u2019s start-up file, a job script, conda, .env)";
  const forGood = {
    say: `For good: write ${to} ${keep ? "beside" : "in the place of"} ${from} in ${where}`
  };
  if (![from, to].every((name) => /^[A-Za-z_]\w*$/.test(name))) return [forGood];
  const sameOnWindows = from.toUpperCase() === to.toUpperCase();
  return [
    {
      say: `Set ${to} to the value of ${from} in this terminal`,
      run: [
        { shell: "posix", line: `export ${to}="$${from}"${keep ? "" : ` && unset ${from}`}` },
        { shell: "fish", line: `set -gx ${to} $${from}${keep ? "" : `; set -e ${from}`}` },
        ...sameOnWindows ? [] : [
          { shell: "powershell", line: `$env:${to} = $env:${from}${keep ? "" : `; Remove-Item Env:${from}`}` },
          { shell: "cmd", line: `set "${to}=%${from}%"${keep ? "" : ` & set "${from}="`}` }
        ]
      ]
    },
    forGood
  ];
}
function removeFromFile(name, place, facts) {
  const path = place.kind === "file" ? place.path : "";
  const where = placeName(place, facts.home);
  if (/[\\/]fish_variables$/.test(path)) {
    return {
      say: `For good: ${name} is a universal variable of fish; take it away there`,
      run: [{ shell: "fish", line: `set -e -U ${name}` }]
    };
  }
  if (/[\\/]conda-meta[\\/]state$/.test(path)) {
    const line = `conda env config vars unset ${name}`;
    return {
      say: "For good: conda sets it with this environment; take it away there, and activate the environment anew",
      run: ["posix", "fish", "powershell", "cmd"].map((shell) => ({ shell, line }))
    };
  }
  const after = /[\\/]\.envrc$/.test(path) ? ", and give direnv leave again (direnv allow)" : "";
  return { say: `For good: take ${name} out of ${where}${after}` };
}

// part:dist/parts/chunk-QQIOMKSA.js
var import_node_path12 = require("node:path");
function installedProblems(kind, facts, cause) {
  const { python } = facts;
  if (!python) return [];
  const used = new Set(facts.resolutions.map(({ provider }) => provider));
  return installedFaults(facts.providers, python.packages).filter(({ provider, fault }) => fault.kind === kind && used.has(provider.id)).map(({ provider, clients, version: version2, fault }) => {
    const place = { kind: "file", path: python.path };
    const other2 = fault.with && `${fault.with.package} ${python.packages.get(fault.with.package) ?? ""}`;
    return {
      platform: provider.id,
      clients,
      place,
      // Where it shows no exception of its own, only a part of it fails.
      severity: fault.shows ? "error" : "warning",
      message: `${fault.package} ${version2} ${fault.fault}`,
      evidence: [
        {
          place,
          what: `${fault.package} ${version2}${other2 ? ` and ${other2} are` : " is"} installed in ${withTilde(python.path, facts.home)} (${python.foundBy})`
        },
        ...fault.shows ? [{ what: `it shows ${fault.shows}` }] : []
      ],
      cause,
      remedy: {
        steps: [
          { say: "Install what works, in the same environment", run: everyShell(fault.command) },
          ...fault.otherwise ? [{ say: fault.otherwise }] : []
        ],
        wontHelp: [
          `Logging in again, or a new credential: ${fault.shows ? "the program stops before it looks at any" : "the fault is in the program"}.`
        ]
      }
    };
  });
}
function installedFaults(providers, packages) {
  return providers.flatMap(
    (provider) => (provider.versions ?? []).flatMap((fault) => {
      const version2 = packages.get(fault.package);
      const clients = provider.clients.filter((client) => client.package.name === fault.package).map(({ id }) => id);
      return version2 !== void 0 && clients.length > 0 && isFaulty(fault, version2, packages) ? [{ provider, clients, version: version2, fault }] : [];
    })
  );
}
function isFaulty({ versions, below, with: other2 }, version2, packages) {
  if (versions && !versions.some((prefix) => version2.startsWith(prefix))) return false;
  if (below !== void 0 && compareVersions(version2, below) >= 0) return false;
  if (!other2) return true;
  const brings = packages.get(other2.package);
  return brings !== void 0 && compareVersions(brings, other2.from) >= 0;
}
function compareVersions(a, b) {
  const [one, two] = [a, b].map((version2) => (/^\d+(\.\d+)*/.exec(version2)?.[0] ?? "0").split(".").map(Number));
  const length = Math.max(one?.length ?? 0, two?.length ?? 0);
  for (let index = 0; index < length; index += 1) {
    const difference = (one?.[index] ?? 0) - (two?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
var brokenClient = {
  id: "broken-client",
  severity: "error",
  layer: "installation",
  failureClass: "client-bug",
  summary: "The installed version of a client is known to fail, whatever the credentials are.",
  why: "A library that it needs has dropped a part, or the version has a fault that a later one has not. What it shows looks like a credential problem, or comes before any credential is read.",
  needs: ["packages"],
  *check(facts) {
    yield* installedProblems(
      "broken",
      facts,
      "The versions that are installed do not fit together, or have a known fault."
    );
  },
  examples: {
    valid: [
      {
        title: "a version without the fault",
        platform: "cave",
        packages: { caveclient: "8.2.1", "cloud-files": "6.4.3" },
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      },
      {
        title: "setuptools that still has pkg_resources",
        platform: "descarteslabs",
        packages: { descarteslabs: "3.2.2", setuptools: "81.0.0" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "setuptools has dropped pkg_resources",
        platform: "descarteslabs",
        packages: { descarteslabs: "3.2.2", setuptools: "84.2.1" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "imports pkg_resources"
      },
      {
        title: "a cloud-files that forgets the token",
        platform: "cave",
        packages: { caveclient: "8.2.1", "cloud-files": "6.1.1" },
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "warning",
        says: "sends no token for middleauth+https"
      }
    ]
  }
};
var clientsDisagree = {
  id: "clients-disagree",
  severity: "error",
  layer: "shadow",
  failureClass: "two-clients-one-credential",
  summary: "One client of a platform finds a credential, and another finds none, or another one.",
  why: "The clients of one platform look into different places: a folder that a variable names, an old name, a server\u2019s own file. So one program works beside another that is refused with the same token in the same home.",
  needs: [],
  *check(facts) {
    for (const { id } of facts.providers) {
      const resolutions = facts.resolutions.filter(({ provider }) => provider === id);
      const finder = resolutions.find((resolution) => tokenOf3(resolution) !== void 0);
      const found2 = finder && tokenOf3(finder);
      if (!finder || !found2) continue;
      const others = resolutions.filter((other2) => other2 !== finder && !isBroken(other2));
      const lacking2 = others.filter(
        (other2) => !tokenOf3(other2) && (!isOld(finder, found2) || isInstalled(other2, id, facts))
      );
      if (lacking2.length > 0) yield without(finder, found2, lacking2, facts);
      const unlikes = [finder, ...others].some(isTold) ? [] : others.filter((other2) => differs(found2, tokenOf3(other2)));
      if (unlikes.length > 0) yield unlike(finder, found2, unlikes, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "the place that all of them read",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "a folder that only cloud-files reads",
        platform: "cave",
        files: { ".cloudvolume/secrets/chunkedgraph-secret.json": '{"token": "{{cave/token}}"}' },
        packages: { caveclient: "8.2.1", "cloud-files": "6.4.3" },
        severity: "error",
        says: "cloud-files finds no token"
      },
      {
        title: "CLOUD_VOLUME_DIR leads two of them elsewhere",
        platform: "cave",
        env: { CLOUD_VOLUME_DIR: "/home/me/cv" },
        files: {
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}',
          "cv/secrets/cave-secret.json": '{"token": "{{cave/token 2}}"}'
        },
        severity: "warning",
        says: "another token"
      }
    ]
  }
};
var slot = "token";
function tokenOf3({ fields }) {
  const field = fields[slot];
  return field?.value.is === "known" && !field.value.traits.blank ? field : void 0;
}
function isBroken({ next: next2, chain, fields }) {
  const took = chain.some((entry3) => entry3.slot === slot && entry3.role !== "lookalike" && entry3.state === "found");
  const refuses = fields[slot] === void 0 && took;
  return next2 === "unknown" || refuses || chain.some(({ state, problem: problem20 }) => problem20?.effect === "fatal" && state !== "ignored");
}
function isTold({ fields, settings }) {
  return fields[slot]?.place.kind === "argument" || ["token_file", "token_key", "datastack"].some((name) => settings[name]?.place.kind === "argument");
}
function differs(one, other2) {
  return one.value.is === "known" && other2?.value.is === "known" && one.value.secret.relation(other2.value.secret) !== "same";
}
function namesOf2(resolutions) {
  return resolutions.map(({ client }) => client).join(" and ");
}
function without(finder, found2, lacking2, facts) {
  const where = placeName(found2.place, facts.home);
  const places = lacking2.map(({ chain }) => fileForAll(chain)?.place);
  const copies = [
    ...new Set(places.flatMap((place) => place?.kind === "file" ? [withTilde(place.path, facts.home)] : []))
  ];
  const renamed = renaming(finder, found2, facts);
  return {
    platform: finder.provider,
    // An old name concerns all of them.
    clients: (renamed ? facts.resolutions.filter(({ provider }) => provider === finder.provider) : lacking2).map(
      ({ client }) => client
    ),
    place: found2.place,
    slot,
    message: `${namesOf2(lacking2)} ${lacking2.length > 1 ? "find" : "finds"} no ${slot}, though ${finder.client} does`,
    evidence: [
      valueEvidence(found2.place, found2.value, facts.now, true),
      ...lacking2.map(({ client, raises: raises2 }) => ({
        what: raises2[0] ? `${client} stops with ${raises2[0].class}` : `${client} sends its requests without a token`
      }))
    ],
    cause: `${where} is no place where ${namesOf2(lacking2)} would look.`,
    remedy: {
      steps: renamed ?? [
        { say: `Put the token that you have where they look, too${copies.length > 0 ? `: ${copies.join(", ")}` : ""}` }
      ],
      wontHelp: ["Making a new token: it would lie in the same place, and may end the one that you have."]
    }
  };
}
function fileForAll(chain) {
  const files = chain.filter(({ role, place }) => role === "current" && place.kind === "file");
  return files.find(({ place }) => place.kind === "file" && /[\\/]cave-secret\.json$/.test(place.path)) ?? files[0];
}
function isOld({ chain }, { place }) {
  return chain.some((entry3) => entry3.wins && entry3.role === "legacy" && placeKey(entry3.place) === placeKey(place));
}
function isInstalled({ client }, platform, facts) {
  const about5 = facts.providers.find(({ id }) => id === platform)?.clients.find(({ id }) => id === client);
  return about5 !== void 0 && facts.python?.packages.has(about5.package.name) === true;
}
function renaming(finder, found2, facts) {
  const { place } = found2;
  const due = finder.chain.findLast(
    (entry3) => entry3.slot === slot && entry3.role === "current" && entry3.place.kind === "file"
  )?.place;
  if (!isOld(finder, found2) || place.kind !== "file" || due?.kind !== "file") return void 0;
  return [moveFile(place.path, due.path, `Give it its new name: ${withTilde(due.path, facts.home)}`, facts)];
}
function eachPlaceOnce(fields) {
  return fields.filter(
    ({ place }, index) => fields.findIndex((each) => placeKey(each.place) === placeKey(place)) === index
  );
}
function unlike(finder, found2, others, facts) {
  const fields = others.flatMap((other2) => tokenOf3(other2) ?? []);
  const places = [...new Set(fields.map(({ place }) => placeName(place, facts.home)))];
  return {
    platform: finder.provider,
    clients: [finder, ...others].map(({ client }) => client),
    place: fields[0]?.place ?? found2.place,
    slot,
    severity: "warning",
    message: `${namesOf2(others)} ${others.length > 1 ? "use" : "uses"} another ${slot} than ${finder.client}`,
    evidence: eachPlaceOnce([found2, ...fields]).map(({ place, value }) => valueEvidence(place, value, facts.now, true)),
    cause: `${finder.client} takes that of ${placeName(found2.place, facts.home)}, ${namesOf2(others)} that of ${places.join(", ")}.`,
    remedy: {
      steps: [
        { say: "Decide which is right, and put it into both places (a copy of it: a new one may end the others)" }
      ]
    }
  };
}
function askedCredential(verdict2, facts) {
  const { platform, client, slot: slot2, clientShows } = verdict2;
  const resolution = facts.resolutions.find((each) => each.provider === platform && each.client === client);
  const fields = Object.entries(resolution?.fields ?? {});
  const [name, field] = fields.find(
    ([each, { place }]) => slot2 === void 0 ? each !== "client_id" && place.kind !== "default" : each === slot2
  ) ?? [];
  const shows = clientShows === void 0 ? [] : [{ what: `${client} shows it as ${clientShows}` }];
  const value = field ? [valueEvidence(field.place, field.value, facts.now, true)] : [];
  return {
    place: field?.place ?? { kind: "default" },
    ...name === void 0 ? {} : { slot: name },
    ...resolution ? { resolution } : {},
    evidence: [...value, { what: answerWords(verdict2) }, ...shows]
  };
}
function answerWords({ host, detail, reason, status }) {
  return `${host ?? "the platform"}: ${detail ?? reason ?? status}`;
}
function replaceCredential(platform, place, facts) {
  if (place.kind !== "env" && place.kind !== "argument") {
    const page2 = createPage(
      platform,
      facts,
      "Or copy one that is still valid from the platform\u2019s page; making a new one may end the others"
    );
    return { steps: [logIn(platform, facts), ...page2.url ? [page2] : []], wontHelp: ["Waiting, or asking again."] };
  }
  const page = createPage(
    platform,
    facts,
    "Copy a credential that is still valid from the platform\u2019s page; making a new one may end the others"
  );
  const where = place.kind === "env" ? "the variable still wins" : "the program still passes its own";
  return {
    steps: [...page.url ? [page] : [], ...correctValue(place, "Put it in place of the present one", facts)],
    wontHelp: [`Logging in again: that writes a file, and ${where}.`, "Waiting, or asking again."]
  };
}
var clockSkew = {
  id: "clock-skew",
  severity: "warning",
  layer: "server",
  failureClass: "clock-skew",
  summary: "This machine\u2019s clock is wrong.",
  why: "Tokens with a date are judged by the clock, here and at the platform: with a wrong one, good tokens are refused, and dead ones are sent. A virtual machine that slept and a container without a time service are the usual places.",
  needs: [],
  *check(facts) {
    const wrong = facts.verdicts.filter(
      ({ reason, clockOffset }) => reason === "clock-skew" || clockOffset !== void 0
    );
    const first2 = wrong.find(({ reason }) => reason === "clock-skew") ?? wrong[0];
    if (!first2) return;
    const hosts = [...new Map(wrong.map((each) => [each.host ?? each.platform, each])).values()];
    yield {
      platform: first2.platform,
      clients: [...new Set(wrong.filter(({ platform }) => platform === first2.platform).map(({ client }) => client))],
      place: { kind: "default" },
      severity: first2.reason === "clock-skew" ? "error" : "warning",
      message: `this machine\u2019s clock is ${offsetWords(first2)}`,
      evidence: hosts.map((each) => ({
        what: each.reason === "clock-skew" ? answerWords(each) : `${each.host ?? each.platform} shows another time, by ${offsetWords(each)}`
      })),
      cause: "The clock is not kept by a time service, or the time zone was put right by changing the hour.",
      remedy: {
        steps: stepsFor(facts.platform),
        wontHelp: ["Logging in again: a new token is judged by the same clock."]
      }
    };
  },
  examples: {
    valid: [
      {
        title: "the clocks agree",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" },
        verdicts: [{ platform: "earthscope", client: "earthscope-sdk", status: "valid", host: "api.earthscope.org" }]
      }
    ],
    invalid: [
      {
        title: "a good token is refused for the clock",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "unknown",
            reason: "clock-skew",
            host: "api.earthscope.org",
            clockOffset: -7200
          }
        ],
        severity: "error",
        says: "2 hours behind"
      },
      {
        title: "nothing has come of it yet",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          { platform: "cave", client: "caveclient", status: "valid", host: "global.daf-apis.com", clockOffset: 600 }
        ],
        severity: "warning",
        says: "10 minutes ahead"
      }
    ]
  }
};
function offsetWords({ clockOffset = 0, host }) {
  const side = clockOffset < 0 ? "behind" : "ahead of";
  return `${durationWords(Math.abs(clockOffset))} ${side} that of ${host ?? "the platform"}`;
}
function stepsFor(platform) {
  const line = {
    linux: "sudo timedatectl set-ntp true",
    darwin: "sudo sntp -sS time.apple.com",
    win32: "w32tm /resync"
  }[platform];
  return [
    { say: "Let a time service set the clock", run: everyShell(line) },
    { say: "In a container or a virtual machine, set the clock of the machine that it runs on" }
  ];
}
var discontinuedClient = {
  id: "discontinued-client",
  severity: "error",
  layer: "installation",
  failureClass: "client-bug",
  summary: "The installed version of a client is an empty or abandoned package.",
  why: "`pip install descarteslabs` takes 4.0.0, which holds nothing: the import fails, and people look for the fault in their credentials. The last version that works has to be named.",
  needs: ["packages"],
  *check(facts) {
    yield* installedProblems(
      "discontinued",
      facts,
      "The client was given up, and pip takes the newest package of its name unless told otherwise."
    );
  },
  examples: {
    valid: [
      {
        title: "the last version that works",
        platform: "descarteslabs",
        packages: { descarteslabs: "3.2.2", setuptools: "80.9.0" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "what pip takes today",
        platform: "descarteslabs",
        packages: { descarteslabs: "4.0.0.post2" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "is an empty package"
      },
      {
        title: "without any login",
        platform: "descarteslabs",
        packages: { descarteslabs: "4.0.0" },
        severity: "error",
        says: "is an empty package"
      }
    ]
  }
};
function heldValues(facts) {
  return collect(
    facts,
    (entry3, resolution) => entry3.place.kind !== "default" && (entry3.wins || isTaken(entry3, resolution))
  );
}
function losingValues(facts) {
  return collect(
    facts,
    (entry3, resolution) => !entry3.wins && !isTaken(entry3, resolution) && entry3.role !== "lookalike" && (entry3.state === "found" || entry3.state === "ignored")
  );
}
function isTaken(entry3, { next: next2, chain }) {
  if (next2 !== "raises" || entry3.state !== "found" || entry3.role === "lookalike") return false;
  const mine = chain.filter(({ slot: slot2 }) => slot2 === entry3.slot);
  return !mine.some(({ wins }) => wins) && mine.find(({ state, role }) => state === "found" && role !== "lookalike") === entry3;
}
function collect(facts, wanted) {
  const held2 = /* @__PURE__ */ new Map();
  for (const resolution of facts.resolutions) {
    const { provider: platform, client, chain, fields } = resolution;
    for (const entry3 of chain) {
      if (!wanted(entry3, resolution) || entry3.value?.is !== "known" || entry3.slot === "netrc") continue;
      const key = `${platform} ${entry3.slot} ${placeKey(entry3.place)}`;
      const known2 = held2.get(key);
      if (known2?.clients.includes(client)) continue;
      const field = entry3.wins ? fields[entry3.slot] : void 0;
      const value = field?.value.is === "known" && placeKey(field.place) === placeKey(entry3.place) ? field.value : entry3.value;
      held2.set(key, {
        platform,
        slot: entry3.slot,
        place: entry3.place,
        value,
        clients: [...known2?.clients ?? [], client]
      });
    }
  }
  return [...held2.values()];
}
function isAddressSlot(slot2) {
  return slot2 === "url" || slot2.endsWith("_url");
}
function hasNoCredential({ fields }) {
  return Object.values(fields).every(({ place }) => place.kind === "default");
}
function isUsable(value, now) {
  const { blank, odd, placeholder, quotes, edges, prefix, jwt, pythonType } = value.traits;
  const expired = jwt?.expires !== void 0 && jwt.expires <= now.getTime() / 1e3;
  return !blank && odd.length === 0 && !placeholder && !quotes && !edges && !prefix && !pythonType && !expired;
}
function shortfall({ platform, slot: slot2, value }, facts) {
  const shapes = facts.providers.find(({ id }) => id === platform)?.tokens.filter(({ slots: slots3 }) => slots3.includes(slot2)) ?? [];
  if (shapes.length === 0 || value.traits.pythonType) return void 0;
  if (value.traits.kinds.some((kind) => kind.startsWith(`${platform}/`))) return void 0;
  const isJwt = shapes.every(({ shape }) => shape.startsWith("eyJ"));
  if (isJwt) return value.traits.beginsAsJwt ? "the beginning of a JWT, without its other parts" : void 0;
  const least = Math.min(...shapes.map(({ shape }) => parseShape(shape).least));
  const { length } = value.traits;
  return length < least ? `shorter than every ${shapes[0]?.name ?? "credential"} that is known: ${length} characters, not ${least}` : void 0;
}
function canAuthenticate({ next: next2 }) {
  return next2 === "sends" || next2 === "exchanges";
}
function valueProblem(held2, facts, fault) {
  const { platform, clients, place, slot: slot2, value } = held2;
  const hidden = place.kind === "env" ? losingValues(facts).find(
    (other2) => other2.platform === platform && other2.slot === slot2 && other2.place.kind === "file" && isUsable(other2.value, facts.now)
  ) : void 0;
  return {
    platform,
    clients,
    place,
    slot: slot2,
    ...fault.severity ? { severity: fault.severity } : {},
    message: fault.message,
    evidence: [
      valueEvidence(place, value, facts.now, true),
      ...fault.evidence ?? [],
      ...hidden ? [valueEvidence(hidden.place, hidden.value, facts.now, false)] : []
    ],
    cause: hidden ? `${fault.cause} It hides the value of ${placeName(hidden.place, facts.home)}, in which nothing is wrong.` : fault.cause,
    remedy: {
      steps: hidden && place.kind === "env" ? unsetVariable(place.name, facts) : correctValue(place, fault.remedy, facts),
      ...fault.wontHelp ? { wontHelp: fault.wontHelp } : {}
    }
  };
}
var doubledPrefix = {
  id: "doubled-prefix",
  severity: "error",
  layer: "damage",
  failureClass: "paste-damage",
  summary: "The value begins with the word that the client adds by itself, such as `Bearer`.",
  why: "The client puts `Bearer ` before the token. A token that was copied from a header or a curl line brings its own, and the platform sees `Bearer Bearer \u2026`.",
  needs: ["assignments"],
  *check(facts) {
    for (const held2 of heldValues(facts)) {
      const { prefix } = held2.value.traits;
      if (!prefix) continue;
      yield valueProblem(held2, facts, {
        message: `${held2.slot} begins with \u201C${prefix}\u201D, which the client adds by itself`,
        cause: "The value was copied from a header or a command line together with the word before it.",
        remedy: `Take \u201C${prefix}\u201D and the space after it away`
      });
    }
  },
  examples: {
    valid: [
      {
        title: "the token alone",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "Bearer in a file",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "Bearer {{cave/token}}"}' },
        severity: "error",
        says: "begins with \u201CBearer\u201D"
      }
    ]
  }
};
function envShadow(resolution, facts) {
  const { chain, fields } = resolution;
  const variables = chain.filter(
    (entry3) => entry3.place.kind === "env" && entry3.state !== "absent" && entry3.role !== "lookalike"
  );
  for (const loser of chain.filter(isHidden)) {
    const same2 = variables.find((entry3) => entry3.slot === loser.slot && entry3.wins);
    const winner2 = same2 ?? (fields[loser.slot] === void 0 && !canAuthenticate(resolution) ? variables[0] : void 0);
    if (winner2?.value?.is !== "known" || loser.value?.is !== "known") continue;
    if (same2 && winner2.value.secret.relation(loser.value.secret) === "same") continue;
    const fails = !canAuthenticate(resolution) || resolution.next === "exchanges" && !isUsable(winner2.value, facts.now) && !winner2.value.traits.jwt;
    return { winner: winner2, loser, broken: fails && isUsable(loser.value, facts.now) };
  }
  return void 0;
}
function isHidden({ place, wins, state, role, value }) {
  return place.kind === "file" && !wins && (state === "found" || state === "ignored") && role !== "lookalike" && role !== "cache" && value?.is === "known";
}
function envGroup(name, { source, chain }) {
  if (source !== "env") return [name];
  const set = chain.flatMap(
    ({ place, state, role }) => place.kind === "env" && state !== "absent" && role !== "lookalike" ? [place.name] : []
  );
  return [.../* @__PURE__ */ new Set([name, ...set])];
}
var emptyValue = {
  id: "empty-value",
  severity: "error",
  layer: "damage",
  failureClass: "empty-value",
  summary: "A credential is set, but empty.",
  why: "An empty value is not the same as none: some clients take it and hide a good file behind it, some stop looking for the older name, some pass over it. Compose files and CI systems set variables to nothing where a secret is missing.",
  needs: ["assignments"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const entry3 of resolution.chain) {
        if (!isBlank(entry3) || entry3.role === "lookalike") continue;
        yield problem(resolution, entry3, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "not set at all",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' }
      }
    ],
    invalid: [
      {
        title: "an empty variable hides a good file",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "is set but empty"
      },
      {
        title: "an empty token in the file",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": ""}' },
        severity: "error",
        says: "is set but empty"
      }
    ]
  }
};
function isBlank({ state, value }) {
  return state === "empty" || (state === "found" || state === "ignored") && value?.is === "known" && value.traits.blank;
}
function stepsForVariable(name, resolution, entry3, hides, facts) {
  const away = unsetVariables(entry3.wins ? envGroup(name, resolution) : [name], facts);
  if (!entry3.wins || hides || entry3.slot === "access_token") return away;
  return [
    ...away,
    logIn(resolution.provider, facts, "Log in: this stores what is due"),
    ...correctValue(entry3.place, "Or set it after all", facts)
  ];
}
function isEmpty({ value }) {
  return value?.is !== "known" || value.traits.length === 0;
}
function problem(resolution, entry3, facts) {
  const hides = resolution.chain.find(
    ({ slot: slot2, wins, state, value }) => slot2 === entry3.slot && !wins && (state === "found" || state === "ignored") && value?.is === "known" && !value.traits.blank
  );
  const finds = resolution.next === "sends" || resolution.next === "exchanges";
  const where = placeName(entry3.place, facts.home);
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: entry3.place,
    slot: entry3.slot,
    severity: entry3.wins || !finds ? resolution.next === "sends" && entry3.slot === "refresh_token" ? "warning" : "error" : "note",
    message: `${entry3.slot} is set but empty${isEmpty(entry3) ? "" : ": white space only"}`,
    evidence: [
      { place: entry3.place, what: "set but empty", wins: entry3.wins },
      ...hides ? [{ place: hides.place, what: "holds a value that is not reached", wins: false }] : [],
      {
        what: entry3.wins ? `${resolution.client} takes the empty value` : `${resolution.client} passes over it${entry3.why ? `: ${entry3.why}` : ""}`
      }
    ],
    cause: entry3.place.kind === "env" ? `Something set ${where} to nothing: a compose file, a job, or a CI secret that is missing.` : "The value was never filled in, or a login was broken off.",
    remedy: {
      steps: entry3.place.kind === "env" ? stepsForVariable(entry3.place.name, resolution, entry3, hides !== void 0, facts) : entry3.place.kind === "file" ? [logIn(resolution.provider, facts)] : correctValue(entry3.place, "Pass a value, or nothing at all", facts)
    }
  };
}
var envOverCache = {
  id: "env-over-cache",
  severity: "warning",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "A variable hides another credential that a file holds.",
  why: "A variable that was set once, in a start-up file or by another tool, wins over what a login writes into a file. Logging in again cannot help while it is set.",
  needs: ["assignments"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const shadow = envShadow(resolution, facts);
      if (shadow) yield problem2(resolution, shadow, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "the same value in both",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' }
      },
      {
        title: "only the variable",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      }
    ],
    invalid: [
      {
        title: "another value in the file",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}' },
        severity: "warning",
        says: "hides another"
      },
      {
        title: "an expired JWT in the variable, good credentials in the file",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=-3600}}" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}", "refresh_token": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "hides a good"
      }
    ]
  }
};
function problem2(resolution, { winner: winner2, loser, broken: broken3 }, facts) {
  const name = winner2.place.kind === "env" ? winner2.place.name : winner2.slot;
  const file = placeName(loser.place, facts.home);
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: winner2.place,
    slot: winner2.slot,
    severity: broken3 ? "error" : "warning",
    message: broken3 ? `${name} hides a good ${loser.slot} in ${file}` : `${name} hides another ${loser.slot} in ${file}`,
    evidence: [
      ...winner2.value ? [valueEvidence(winner2.place, winner2.value, facts.now, true)] : [],
      ...loser.value ? [valueEvidence(loser.place, loser.value, facts.now, false)] : []
    ],
    cause: broken3 ? "The variable wins over the file, and its value cannot work." : "The variable wins over the file, and the two values differ: one of them is another account\u2019s, or old.",
    remedy: {
      steps: unsetVariables(envGroup(name, resolution), facts),
      wontHelp: [
        facts.providers.some(({ id, login }) => id === resolution.provider && login !== void 0) ? "Logging in again: it writes the file, and the variable still wins." : "Changing the file: the variable still wins."
      ]
    }
  };
}
var expiredToken = {
  id: "expired-token",
  severity: "error",
  layer: "expiry",
  failureClass: "expired-token",
  summary: "A token has expired, or will before it is needed, and nothing renews it.",
  why: "The token itself says until when it is valid. A client that holds a refresh token or a secret renews it unseen; one that holds the token alone fails, and each client treats a token as expired some time before it is.",
  needs: ["assignments"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const entry3 of resolution.chain) {
        const expires = entry3.value?.is === "known" ? entry3.value.traits.jwt?.expires : void 0;
        if (expires === void 0 || entry3.role === "lookalike" || entry3.role === "cache" || canRenew(resolution))
          continue;
        if (entry3.wins || entry3.state === "ignored") yield* problems(resolution, entry3, expires, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "valid for a day",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" }
      },
      {
        title: "expired, and a refresh token renews it",
        platform: "earthscope",
        files: {
          ".earthscope/default/tokens.json": '{"access_token": "{{jwt earthscope/access-token exp=-3600}}", "refresh_token": "{{earthscope/refresh-token}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "expired an hour ago, and nothing renews it",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=-7200}}" },
        severity: "error",
        says: "expired 2 hours ago"
      },
      {
        title: "too short for a long job",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+7200}}" },
        validFor: 259200,
        severity: "error",
        says: "before the job ends"
      }
    ]
  }
};
function canRenew({ fields, chain, next: next2 }) {
  const renewing = ["refresh_token", "client_secret"];
  if (chain.some(({ slot: slot2, state, wins }) => renewing.includes(slot2) && state === "empty" && wins)) return true;
  return renewing.some((slot2) => fields[slot2] !== void 0) && next2 !== "raises";
}
function* problems(resolution, entry3, expires, facts) {
  const now = facts.now.getTime() / 1e3;
  const left2 = Math.round(expires - now);
  const { leewaySeconds } = resolution;
  if (left2 < leewaySeconds) {
    const early = left2 >= 0 ? ` has ${durationWords(left2)} left, less than the client wants` : ` expired ${durationWords(-left2)} ago`;
    yield problem3(resolution, entry3, `${entry3.slot}${early}`, facts);
  } else if (facts.validUntil !== void 0 && expires - leewaySeconds < facts.validUntil) {
    yield problem3(resolution, entry3, `${entry3.slot} expires in ${durationWords(left2)}, before the job ends`, facts);
  }
}
function problem3(resolution, entry3, message, facts) {
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: entry3.place,
    slot: entry3.slot,
    // Descartes Labs goes on to send a token that it wanted to renew and could not, as long as it lives.
    severity: resolution.next === "sends" && facts.validUntil === void 0 ? "warning" : "error",
    message,
    evidence: [
      ...entry3.value ? [valueEvidence(entry3.place, entry3.value, facts.now, entry3.wins)] : [],
      {
        what: `${resolution.client} treats a token as expired ${durationWords(resolution.leewaySeconds)} early, and holds nothing with which it could get a new one`
      }
    ],
    cause: "A token has an end, and this one cannot renew itself.",
    remedy: { steps: stepsFor2(resolution, entry3, facts), wontHelp: ["Waiting, or starting the program again."] }
  };
}
function stepsFor2({ provider }, { place }, facts) {
  if (place.kind !== "env") return [logIn(provider, facts)];
  return [
    logIn(provider, facts, "Log in: this stores what renews itself"),
    ...unsetVariable(place.name, facts),
    createPage(provider, facts, "Or make a new token on the platform\u2019s page")
  ];
}
var filePermissions = {
  id: "file-permissions",
  severity: "warning",
  layer: "exposure",
  failureClass: "file-permissions",
  summary: "A credential file can be read by others, or cannot be read by you.",
  why: "Most clients never check a file\u2019s mode, so a loose one is not why a login fails, but everyone on a shared machine can read it. A file that belongs to somebody else, often left by a command run with sudo, cannot be read or renewed.",
  needs: [],
  *check(facts) {
    if (facts.platform === "win32") return;
    for (const file of facts.files) {
      const foreign = facts.user.uid > 0 && file.stat.owner !== facts.user.uid;
      if (!file.readable) yield unreadable2(file, foreign, facts);
      else if (foreign) yield another(file, facts);
      else if ((file.stat.mode & 63) !== 0 && file.stat.kind === "file") yield loose(file, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "mode 600",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": { content: '{"token": "{{cave/token}}"}', mode: "600" } }
      }
    ],
    invalid: [
      {
        title: "everyone may read it",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": { content: '{"token": "{{cave/token}}"}', mode: "644" } },
        severity: "warning",
        says: "everyone on this machine"
      },
      {
        title: "nobody may read it",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": { content: '{"token": "{{cave/token}}"}', mode: "000" } },
        severity: "error",
        says: "cannot be read"
      },
      {
        title: "it belongs to root",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/cave-secret.json": { content: '{"token": "{{cave/token}}"}', mode: "600", owner: 0 }
        },
        severity: "error",
        says: "cannot be read"
      }
    ]
  }
};
function loose(file, facts) {
  const readers = file.stat.mode & 7 ? "everyone on this machine" : "your group";
  return {
    ...about(file),
    severity: "warning",
    message: `${withTilde(file.path, facts.home)} is open to ${readers}`,
    evidence: [{ place: { kind: "file", path: file.path }, what: modeWords(file) }],
    cause: "The program that wrote the file used the default mode. No client checks it: this is not why a login fails.",
    remedy: {
      steps: [makePrivate(file.path, facts)],
      ...readers === "your group" ? { wontHelp: ["If a group shares this file on purpose, leave it as it is."] } : {}
    }
  };
}
function another(file, facts) {
  return {
    ...about(file),
    severity: "error",
    message: `${withTilde(file.path, facts.home)} belongs to another user (id ${file.stat.owner})`,
    evidence: [{ place: { kind: "file", path: file.path }, what: modeWords(file) }],
    cause: "Who owns the file acts as you, or you as them. A command that was run with sudo leaves such files behind.",
    remedy: { steps: takeOver(file, facts) }
  };
}
function unreadable2(file, foreign, facts) {
  const directory = file.stat.kind === "directory";
  return {
    ...about(file),
    severity: "error",
    message: `${withTilde(file.path, facts.home)} cannot be read${foreign ? `: it belongs to another user (id ${file.stat.owner})` : ""}`,
    evidence: [{ place: { kind: "file", path: file.path }, what: modeWords(file) }],
    cause: foreign ? "It was written by another user; a command that was run with sudo leaves such files behind." : "Its mode keeps everyone out, you too.",
    remedy: { steps: foreign ? takeOver(file, facts) : [makePrivate(file.path, facts, directory ? 448 : 384)] }
  };
}
function takeOver(file, facts) {
  const posix25 = shellPath(file.path, facts.home, "posix");
  const fish = shellPath(file.path, facts.home, "fish");
  if (!posix25 || !fish) return [{ say: "Make yourself its owner" }];
  return [
    {
      say: "Make yourself its owner (if it is yours to take; else ask its owner)",
      run: [
        { shell: "posix", line: `sudo chown "$(id -un)" ${posix25} && chmod 600 ${posix25}` },
        { shell: "fish", line: `sudo chown (id -un) ${fish}; and chmod 600 ${fish}` }
      ]
    }
  ];
}
function about(file) {
  return { platform: file.platform, clients: file.clients, place: { kind: "file", path: file.path } };
}
function modeWords({ stat: stat2 }) {
  return `mode ${stat2.mode.toString(8).padStart(4, "0")}`;
}
function hostOf2(address2) {
  if (!/^https?:\/\//i.test(address2) || !URL.canParse(address2)) return void 0;
  return new URL(address2).hostname.toLowerCase() || void 0;
}
function isLoopback(host) {
  return host === "localhost" || host.endsWith(".localhost") || /^127(\.\d+){3}$/.test(host) || host === "[::1]" || host === "0.0.0.0";
}
function isOfPlatform(host, platform, facts) {
  const hosts = facts.providers.find(({ id }) => id === platform)?.hosts ?? [];
  return hosts.some((each) => each.startsWith("*.") ? host.endsWith(each.slice(1)) : host === each);
}
var insecureEndpoint = {
  id: "insecure-endpoint",
  severity: "error",
  // A credential that is sent elsewhere is exposed, whatever else is wrong with it.
  layer: "exposure",
  failureClass: "wrong-server-or-env",
  summary: "A setting sends the credential over an open line, or to a host that is not the platform\u2019s.",
  why: "One variable is enough to send every token to another server, and a configuration file can come with a cloned repository. Over http:// everyone on the way can read the token.",
  needs: ["assignments"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (hasNoCredential(resolution)) continue;
      const seen = /* @__PURE__ */ new Set();
      for (const [name, setting] of Object.entries(resolution.settings)) {
        const host = redirects2(name, setting);
        if (!host || isLoopback(host) || seen.has(placeKey(setting.place))) continue;
        const open2 = /^http:/i.test(setting.value);
        if (!open2 && isOfPlatform(host, resolution.provider, facts)) continue;
        seen.add(placeKey(setting.place));
        yield problem4(resolution, setting, host, open2, facts);
      }
      for (const [slot2, { place, value }] of Object.entries(resolution.fields)) {
        const address2 = isAddressSlot(slot2) && value.is === "known" ? value.traits.address : void 0;
        if (!address2 || place.kind !== "env" && place.kind !== "file" || isLoopback(address2.host) || seen.has(placeKey(place)))
          continue;
        if (address2.open || !isOfPlatform(address2.host, resolution.provider, facts))
          yield problem4(resolution, { place }, address2.host, address2.open, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "a test server on this machine",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}", ES_OAUTH2__DOMAIN: "http://localhost:8080" }
      },
      {
        title: "another server of the platform",
        platform: "earthscope",
        env: {
          ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}",
          ES_OAUTH2__DOMAIN: "https://login-dev.earthscope.org"
        }
      }
    ],
    invalid: [
      {
        title: "an open line",
        platform: "earthscope",
        env: {
          ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}",
          ES_OAUTH2__DOMAIN: "http://login.earthscope.org"
        },
        severity: "error",
        says: "over http://"
      },
      {
        title: "an address without its s, in the file that holds the key",
        platform: "cds",
        files: { ".cdsapirc": "url: http://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\n" },
        severity: "error",
        says: "over http://"
      },
      {
        title: "a stranger\u2019s host",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}",
          DESCARTESLABS_IAM_URL: "https://iam.example.org"
        },
        severity: "warning",
        says: "to iam.example.org"
      }
    ]
  }
};
var derived = /* @__PURE__ */ new Set(["token_url", "request", "app_url", "audience"]);
function redirects2(name, { value, place }) {
  return derived.has(name) || place.kind !== "env" && place.kind !== "file" ? void 0 : hostOf2(value);
}
function problem4(resolution, { place }, host, open2, facts) {
  const { provider, client } = resolution;
  const name = placeName(place, facts.home);
  return {
    platform: provider,
    clients: [client],
    place,
    // A file of addresses is the client's own note of what the user's code once named.
    severity: open2 ? "error" : place.kind === "env" ? "warning" : "note",
    message: open2 ? `${name} sends the credential over http://, which everyone on the way can read` : `${name} sends the credential to ${host}`,
    evidence: [
      { place, what: `the address in use: ${open2 ? "http" : "https"}://${host}`, wins: true },
      {
        what: open2 ? "nothing on the way is encrypted" : `${host} is none of the hosts that are known of this platform`
      }
    ],
    cause: open2 ? "The address was written without the s, or for a test." : "A test, a proxy or a server of your own; or somebody wants your token.",
    remedy: {
      steps: [
        {
          say: open2 ? `Write https:// in ${name}` : `If you do not know ${host}: do not use the credential before this is gone, and make a new one if you have`
        },
        ...place.kind === "env" ? unsetVariable(place.name, facts) : [{ say: `Take the address out of ${name}, with an editor` }]
      ]
    }
  };
}
var otherWords = {
  client_id: ["ID", "CLIENTID", "USER_ID"],
  client_secret: ["SECRET", "KEY", "API_KEY", "APIKEY", "CLIENT_KEY", "SECRET_KEY", "PASSWORD"],
  refresh_token: ["REFRESH", "RT", "TOKEN", "API_TOKEN"],
  token: ["ACCESS_TOKEN", "AUTH_TOKEN", "API_TOKEN", "JWT", "BEARER", "BEARER_TOKEN", "TOKEN", "API_KEY"],
  key: ["TOKEN", "APIKEY", "API_KEY", "SECRET"]
};
function nearMisses(resolutions, variables) {
  const misses = /* @__PURE__ */ new Map();
  for (const { provider, chain, settings } of resolutions) {
    const read2 = new Set(
      [...chain, ...Object.values(settings)].flatMap(({ place }) => place.kind === "env" ? [place.name] : [])
    );
    const known2 = namesOf22(chain);
    const prefix = commonPrefix(known2.map(({ name }) => name));
    for (const name of variables) {
      if (read2.has(name)) continue;
      const meant = known2.find((each) => isSpeltOtherwise(name, each.name)) ?? known2.find((each) => isMistyped(name, each.name)) ?? otherWord(name, prefix, known2);
      if (meant)
        misses.set(`${provider} ${name}`, {
          platform: provider,
          name,
          instead: meant.name,
          slot: meant.slot,
          why: whyNot2(name, meant.name)
        });
    }
  }
  return [...misses.values()];
}
function namesOf22(chain) {
  const entries = chain.filter(({ place, role }) => place.kind === "env" && role === "current");
  return entries.flatMap(
    ({ place, slot: slot2 }) => place.kind === "env" && place.name.length >= 8 ? [{ name: place.name, slot: slot2 }] : []
  );
}
function isSpeltOtherwise(name, known2) {
  return bare2(name) === bare2(known2);
}
function isMistyped(name, known2) {
  const [a, b] = [bare2(name), bare2(known2)];
  return b.length >= 12 && Math.abs(a.length - b.length) <= 1 && a.slice(0, 2) === b.slice(0, 2) && differsByOne(a, b);
}
function otherWord(name, prefix, known2) {
  if (prefix.length < 5 || !name.toUpperCase().startsWith(prefix.toUpperCase())) return void 0;
  const rest = name.slice(prefix.length).toUpperCase();
  return known2.find(({ slot: slot2, name: each }) => each.startsWith(prefix) && (otherWords[slot2] ?? []).includes(rest));
}
function commonPrefix(names) {
  const [first2 = "", ...others] = names;
  let length = first2.length;
  for (const name of others) while (!name.startsWith(first2.slice(0, length))) length -= 1;
  return first2.slice(0, first2.slice(0, length).lastIndexOf("_") + 1);
}
function bare2(name) {
  return name.toUpperCase().replaceAll("_", "");
}
function whyNot2(name, known2) {
  if (name.toUpperCase() === known2.toUpperCase()) return "upper and lower case count";
  if (name.replaceAll("_", "") === known2.replaceAll("_", "")) return "the underscores are others";
  return "no client reads this name";
}
function differsByOne(a, b) {
  const start2 = [...a].findIndex((letter, index) => letter !== b[index]);
  const at = start2 < 0 ? a.length : start2;
  const rests = [
    [a.slice(at + 1), b.slice(at)],
    [a.slice(at), b.slice(at + 1)],
    [a.slice(at + 1), b.slice(at + 1)],
    [(a[at + 1] ?? "") + (a[at] ?? "") + a.slice(at + 2), b.slice(at)]
  ];
  return a !== b && rests.some(([one, other2]) => one === other2);
}
function isGenericName(variable22) {
  return variable22.split("_").length <= 2;
}
var legacyName = {
  id: "legacy-name",
  severity: "warning",
  layer: "shadow",
  failureClass: "legacy-format-or-name",
  summary: "A credential is taken from an old name, which other tools use as well or newer clients no longer read.",
  why: "CLIENT_ID and CLIENT_SECRET without a prefix are set for many tools: whichever set them last decides what this client sends. Old files go on being read after a new login, and not by every client of a platform.",
  needs: ["assignments"],
  *check(facts) {
    for (const { platform, asked, signs } of facts.uses) {
      if (!asked && signs.length === 0) continue;
      for (const resolution of facts.resolutions.filter(({ provider }) => provider === platform)) {
        const shadow = envShadow(resolution, facts)?.winner;
        for (const entry3 of resolution.chain) {
          if (entry3.role !== "legacy" || !entry3.wins || entry3.value?.is !== "known") continue;
          if (entry3.place.kind === "env" && shadow && shadow !== entry3) continue;
          yield problem5(resolution, entry3, facts);
        }
      }
    }
  },
  examples: {
    valid: [
      {
        title: "the old variables are there, and the new ones win",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}",
          CLIENT_ID: "{{descarteslabs/client-id 2}}"
        }
      }
    ],
    invalid: [
      {
        title: "a secret without a prefix",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          CLIENT_SECRET: "{{descarteslabs/client-secret}}"
        },
        severity: "warning",
        says: "CLIENT_SECRET is an old name"
      },
      {
        title: "CAVE\u2019s old file",
        platform: "cave",
        files: { ".cloudvolume/secrets/chunkedgraph-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "warning",
        says: "chunkedgraph-secret.json is an old name"
      }
    ]
  }
};
function problem5(resolution, entry3, facts) {
  const { provider, client } = resolution;
  const name = placeName(
    entry3.place.kind === "file" ? { kind: "file", path: entry3.place.path } : entry3.place,
    facts.home
  );
  return {
    platform: provider,
    clients: [client],
    place: entry3.place.kind === "file" ? { kind: "file", path: entry3.place.path } : entry3.place,
    ...entry3.place.kind === "file" ? {} : { slot: entry3.slot },
    severity: !canAuthenticate(resolution) && resolution.chain.some(isPassedOver) ? "error" : "warning",
    message: `${name} is an old name, and ${entry3.place.kind === "file" ? "the client still reads it" : `${entry3.slot} is taken from it`}`,
    evidence: entry3.value ? [valueEvidence(entry3.place, entry3.value, facts.now, true)] : [],
    cause: entry3.place.kind === "env" ? isGenericName(entry3.place.name) ? "A variable without the platform\u2019s prefix belongs to whichever tool sets it." : "It was set for an older version, or after an older page." : "It was written by an older version, and later logins do not replace it.",
    remedy: { steps: stepsFor3(resolution, entry3, facts) }
  };
}
function isPassedOver({ place, role, state, value }) {
  return place.kind === "file" && role === "current" && state === "ignored" && value?.is === "known" && !value.traits.blank;
}
function stepsFor3(resolution, { slot: slot2, place }, facts) {
  const current = resolution.chain.filter((entry3) => entry3.slot === slot2 && entry3.role === "current").map((entry3) => entry3.place);
  if (place.kind === "env") {
    const variable22 = current.find(({ kind }) => kind === "env");
    if (variable22?.kind !== "env") return unsetVariable(place.name, facts);
    return canAuthenticate(resolution) ? renameVariable(place.name, variable22.name, facts) : unsetVariable(place.name, facts);
  }
  const file = current.findLast((each) => each.kind === "file");
  const sameFolder = place.kind === "file" && file?.kind === "file" && folderOf3(place.path) === folderOf3(file.path);
  if (!sameFolder || place.kind !== "file" || file?.kind !== "file")
    return [logIn(resolution.provider, facts, "Log in: this writes the new file")];
  return [
    moveFile(
      place.path,
      file.path,
      `Give it its new name: ${placeName({ kind: "file", path: file.path }, facts.home)}`,
      facts
    )
  ];
}
function folderOf3(path) {
  return path.replace(/[\\/][^\\/]*$/, "");
}
var malformedFile = {
  id: "malformed-file",
  severity: "error",
  layer: "damage",
  failureClass: "config-file-malformed",
  summary: "A credential or configuration file cannot be read as what it should be.",
  why: "A comma too many, a byte order mark from a Windows editor, a bare token where JSON is due: some clients stop with a parser\u2019s message, others pass over the file without a word, and a file that nobody needs can still stop them.",
  needs: [],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const seen = /* @__PURE__ */ new Set();
      for (const entry3 of resolution.chain) {
        if (entry3.place.kind !== "file" || entry3.role === "lookalike" || !entry3.problem || seen.has(entry3.place.path) || elsewhere.has(entry3.problem.kind))
          continue;
        if (entry3.problem.kind === "not-a-file" && facts.homeFolder.stat && facts.homeFolder.stat.kind !== "directory")
          continue;
        seen.add(entry3.place.path);
        yield problem6(resolution, entry3, entry3.problem, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "well-formed",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "a bare token where JSON is due",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": "{{cave/token}}" },
        severity: "error",
        says: "cave-secret.json"
      },
      {
        title: "a byte order mark that the client passes over with the whole file",
        platform: "descarteslabs",
        files: {
          ".descarteslabs/token_info.json": '\uFEFF{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "token_info.json"
      },
      {
        title: "config.toml stops the client although the variable holds all it needs",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope/config.toml": "[default]\noauth2.audience = unquoted\n" },
        severity: "error",
        says: "config.toml"
      }
    ]
  }
};
var elsewhere = /* @__PURE__ */ new Set(["permission", "missing-key", "limit"]);
function problem6(resolution, entry3, { what, line, column, effect }, facts) {
  const path = entry3.place.kind === "file" ? entry3.place.path : "";
  const works = resolution.next === "sends" || resolution.next === "exchanges";
  const place = { kind: "file", path, ...line ? { line } : {}, ...column ? { column } : {} };
  const where = line ? `, line ${line}${column ? `, column ${column}` : ""}` : "";
  const effects = {
    fatal: `stops with ${resolution.raises[0]?.class ?? "an error"}`,
    warning: "only warns, and goes on without the file",
    ignored: "passes over the file without a word"
  };
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place,
    severity: effect !== "fatal" && works ? "warning" : "error",
    message: `${withTilde(path, facts.home)} is not well-formed: ${what}${where}`,
    evidence: [{ place, what: `${what}${where}` }, { what: `${resolution.client} ${effects[effect]}` }],
    cause: "The file was edited by hand, cut, or saved by a program that writes another encoding.",
    remedy: { steps: stepsFor4(resolution, entry3, where, facts) }
  };
}
function stepsFor4({ provider }, { place, slot: slot2, stat: stat2, problem: fault }, where, facts) {
  const path = place.kind === "file" ? place.path : "";
  const isWritten = slot2 !== "netrc" && !path.endsWith(".toml");
  if (fault?.kind === "not-a-file" && stat2?.kind !== "directory") {
    return [
      { say: `See what stands where ${withTilde(path, facts.home)} or one of its folders is due, and move it away` }
    ];
  }
  if (fault?.kind === "not-a-file") {
    const away = moveFile(path, `${path}.away`, "Move what stands there away", facts);
    return [away, ...isWritten ? [logIn(provider, facts, "Log in again: this writes the file")] : []];
  }
  if (isWritten && stat2?.kind === "file" && stat2.size === 0 && fault?.effect !== "fatal")
    return [logIn(provider, facts, "Log in again: this writes the file anew")];
  const correct = { say: `Correct ${withTilde(path, facts.home)}${where} with an editor that saves plain UTF-8` };
  if (!isWritten) return [correct];
  if (fault?.effect !== "fatal") return [correct, logIn(provider, facts, "Or log in again: this writes the file anew")];
  return [
    correct,
    moveFile(path, `${path}.away`, "Or move it away", facts),
    logIn(provider, facts, "and log in again: this writes it anew")
  ];
}
var malformedVariable = {
  id: "malformed-variable",
  severity: "error",
  layer: "damage",
  failureClass: "config-file-malformed",
  summary: "A variable that the client has to parse cannot be parsed.",
  why: "Some clients read every variable that begins with their prefix and stop at the first that they cannot make sense of, even if it has nothing to do with the login.",
  needs: ["assignments"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const entry3 of resolution.chain) {
        if (entry3.place.kind === "env" && entry3.problem && !resolution.raises.some(({ class: name }) => name.endsWith(".ConfigError")))
          yield problem7(resolution, entry3, entry3.place.name, entry3.problem, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "a number where a number is due",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}", ES_HTTP__TIMEOUT_READ: "5" }
      }
    ],
    invalid: [
      {
        title: "half a JSON text",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}", ES_HTTP: "{" },
        severity: "error",
        says: "ES_HTTP"
      },
      {
        title: "a secret that begins with @json",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "@json {{descarteslabs/client-secret}}"
        },
        severity: "error",
        says: "DESCARTESLABS_CLIENT_SECRET"
      }
    ]
  }
};
function problem7(resolution, entry3, name, fault, facts) {
  const isUnmet = fault.kind === "missing-key";
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: entry3.place,
    slot: entry3.slot,
    severity: fault.effect === "fatal" || Object.values(resolution.fields).every(({ place }) => place.kind === "default") ? "error" : "warning",
    message: `${placeName(entry3.place, facts.home)} cannot be ${isUnmet ? "used" : "parsed"}: ${fault.what}`,
    evidence: [
      { place: entry3.place, what: fault.what },
      {
        what: fault.effect === "fatal" ? `${resolution.client} stops with ${resolution.raises[0]?.class ?? "an error"}` : `${resolution.client} passes over it`
      }
    ],
    cause: isUnmet ? "It was set for another place, where what it needs is there." : `${resolution.client} parses every variable that begins with its prefix.`,
    remedy: {
      steps: entry3.value && !isUnmet ? correctValue(entry3.place, "Put the credential itself", facts) : unsetVariable(name, facts)
    }
  };
}
var misnamedFile = {
  id: "misnamed-file",
  severity: "error",
  layer: "name",
  failureClass: "wrong-name",
  summary: "A credential file has almost the name, or lies almost where, a client looks.",
  why: "An editor adds .txt without showing it, a file is put beside its folder, a variable names a file that is not there. The client takes it for absent and says nothing.",
  needs: ["assignments"],
  *check(facts) {
    for (const { platform, place, instead, why, common: common2 } of facts.lookalikes) {
      const mine = facts.resolutions.filter(({ provider }) => provider === platform);
      const fails = mine.length > 0 && !mine.some(canAuthenticate);
      if (place.kind !== "file" || mine.length === 0 || common2 && (!fails || hasNearerCause(platform, instead, mine, facts)))
        continue;
      yield misplaced({ platform, path: place.path, instead, why, fails, common: common2 ?? false }, mine, facts);
    }
    for (const resolution of facts.resolutions) yield* namedByVariable(resolution, facts);
  },
  examples: {
    valid: [
      {
        title: "in its place",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      },
      {
        title: "the predecessor\u2019s own file, beside one that is half empty",
        platform: "earthone",
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}',
          ".earthone/token_info.json": '{"client_secret": "{{earthone/client-secret}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "beside the folder that it belongs into",
        platform: "cave",
        files: { ".cloudvolume/cave-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "error",
        says: "is not read"
      },
      {
        title: "an editor has added .txt",
        platform: "descarteslabs",
        files: {
          ".descarteslabs/token_info.json.txt": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: ".txt"
      },
      {
        title: "the client does not expand the ~ in its variable",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN_INFO_PATH: "~/.descarteslabs/token_info.json" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "names a file that is not there"
      }
    ]
  }
};
function misplaced({ platform, path, instead, why, fails, common: common2 }, mine, facts) {
  const target = facts.home ? instead.replace(/^~/, facts.home) : instead;
  const move = moveFile(
    path,
    facts.platform === "win32" ? import_node_path12.win32.normalize(target) : import_node_path12.posix.normalize(target),
    `Move it to ${instead}`,
    facts
  );
  return {
    platform,
    clients: mine.map(({ client }) => client),
    place: { kind: "file", path },
    // Beside a login that works, a file that nobody reads is merely in the way.
    severity: fails ? "error" : "note",
    message: `${withTilde(path, facts.home)} is not read: ${why}`,
    evidence: [
      { place: { kind: "file", path }, what: "is there, and no client opens it", wins: false },
      { what: `the clients look for ${instead}` }
    ],
    cause: "The file was saved under another name, or in another folder.",
    remedy: {
      steps: fails && !common2 ? [move] : [logIn(platform, facts, "Log in: this writes the file that is read")]
    }
  };
}
function hasNearerCause(platform, instead, mine, facts) {
  const isThere2 = mine.some(
    ({ chain }) => chain.some(({ place, stat: stat2 }) => place.kind === "file" && stat2 && withTilde(place.path, facts.home) === instead)
  );
  const lookalike = facts.lookalikes.some((each) => each.platform === platform && !each.common);
  return isThere2 || lookalike || nearMisses(mine, facts.variables).length > 0;
}
function isAbsent(path, { chain }) {
  const entries = chain.filter(({ place, role }) => place.kind === "file" && place.path === path && role === "current");
  return entries.length > 0 && entries.every(({ state, stat: stat2 }) => state === "absent" && !stat2);
}
function* namedByVariable(resolution, facts) {
  const settings = Object.values(resolution.settings);
  const setting = settings.find(
    ({ value, place }) => place.kind === "env" && value !== "" && isAbsent(value, resolution)
  );
  if (setting?.place.kind !== "env" || canAuthenticate(resolution)) return;
  const { name } = setting.place;
  if (settings.some(
    (other2) => other2 !== setting && other2.place.kind === "env" && other2.place.name === name && !/[\\/]/.test(other2.value)
  ))
    return;
  const tilde = setting.value.startsWith("~");
  yield {
    platform: resolution.provider,
    clients: [resolution.client],
    place: setting.place,
    message: `${setting.place.name} names a file that is not there`,
    evidence: [
      { place: setting.place, what: tilde ? "begins with ~, which this client does not expand" : "set", wins: true },
      { what: "the usual file is not opened then" }
    ],
    cause: tilde ? "A shell expands ~ only where it stands alone at the head of a word: in quotes, or in a file of variables, it stays." : "The file was moved or deleted, or belongs to another machine.",
    remedy: { steps: unsetVariable(setting.place.name, facts) }
  };
}
var misnamedKey = {
  id: "misnamed-key",
  severity: "error",
  layer: "name",
  failureClass: "wrong-name",
  summary: "A credential file is well-formed, but lacks the key that the client reads.",
  why: "Keys are read letter by letter: accessToken is not access_token, and a key that stands above its table in a TOML file belongs to none. The client finds nothing, and most say nothing.",
  needs: [],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (canAuthenticate(resolution)) continue;
      const lacking2 = resolution.chain.filter(lacksItsKey);
      for (const path of new Set(lacking2.flatMap(({ place }) => place.kind === "file" ? [place.path] : []))) {
        const mine = lacking2.filter(({ place }) => place.kind === "file" && place.path === path);
        const near = mine.find((entry22) => meantKey(entry22) !== void 0);
        const faulty = mine.filter(({ problem: fault }) => fault?.kind === "missing-key");
        const entry3 = near ?? faulty.find(({ slot: slot2 }) => slot2 !== "access_token" && slot2 !== "id_token") ?? faulty[0];
        if (!near && resolution.chain.some(
          ({ slot: slot2, role, state }) => slot2 === entry3?.slot && role === "current" && state === "ignored"
        ))
          continue;
        if (entry3) yield problem8(resolution, entry3, path, meantKey(entry3), facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "other keys beside the right one",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"note": "mine", "token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "a capital letter",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"Token": "{{cave/token}}"}' },
        severity: "error",
        says: "has Token where token is read"
      },
      {
        title: "camel case",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refreshToken": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "has refreshToken where refresh_token is read"
      },
      {
        title: "a key above its table",
        platform: "earthscope",
        files: { ".earthscope/config.toml": 'refresh_token = "{{earthscope/refresh-token}}"\n' },
        severity: "error",
        says: "where default.oauth2.refresh_token is read"
      }
    ]
  }
};
function lacksItsKey({ place, state, role, otherKeys: otherKeys2, problem: fault }) {
  return place.kind === "file" && role !== "lookalike" && state !== "ignored" && (otherKeys2 !== void 0 || fault?.kind === "missing-key");
}
var otherWords2 = {
  token: ["authtoken", "accesstoken", "apikey", "apitoken", "key", "secret", "bearer", "value", "cavetoken"],
  refresh_token: ["refresh", "token"],
  access_token: ["access"],
  client_id: ["id"],
  client_secret: ["secret"]
};
function meantKey({ slot: slot2, place, otherKeys: otherKeys2 = [] }) {
  const due = place.kind === "file" ? place.key ?? slot2 : slot2;
  if (otherKeys2.includes(due)) return void 0;
  const names = otherKeys2.map((key) => ({ key, last: bare22(key.split(".").at(-1) ?? key) }));
  const same2 = names.find(({ last }) => last === bare22(slot2));
  return (same2 ?? names.find(({ last }) => otherWords2[slot2]?.includes(last)))?.key;
}
function bare22(name) {
  return name.toLowerCase().replaceAll(/[_.-]/g, "");
}
function problem8(resolution, entry3, path, meant, facts) {
  const due = entry3.place.kind === "file" ? readKey(entry3.place.key) ?? entry3.slot : entry3.slot;
  const file = withTilde(path, facts.home);
  const others = (entry3.otherKeys ?? []).join(", ");
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: {
      kind: "file",
      path,
      ...entry3.place.kind === "file" && entry3.place.line ? { line: entry3.place.line } : {}
    },
    message: meant ? `${file} has ${meant} where ${due} is read` : `${file} lacks ${due}`,
    evidence: [
      {
        place: { kind: "file", path },
        what: others ? `its keys: ${others}` : entry3.otherKeys ? "it holds no key" : `holds no ${due}`,
        wins: false
      },
      ...entry3.why ? [{ what: entry3.why }] : [],
      {
        what: `${resolution.client} finds no ${entry3.slot} in it${resolution.raises[0] ? ` and stops with ${resolution.raises[0].class}` : " and says nothing"}`
      }
    ],
    cause: meant ? "The file was written by hand, or by another program." : "The login that writes this key was broken off, or the file belongs to another program.",
    remedy: {
      steps: [
        ...meant ? [{ say: `Rename ${meant} to ${due} in ${file}, with an editor that saves plain UTF-8` }] : [],
        logIn(
          resolution.provider,
          facts,
          meant ? "Or log in: this writes the file anew" : "Log in: this writes the file anew"
        )
      ]
    }
  };
}
function readKey(key) {
  return key?.replace(/^profile\.default\./, "default.");
}
var misnamedVariable = {
  id: "misnamed-variable",
  severity: "error",
  layer: "name",
  failureClass: "wrong-name",
  summary: "A variable has almost the name that a client reads.",
  why: "No client says that it passed over a variable. One underscore where two are due, small letters where case counts, a prefix too few: the client behaves as if nothing were set, and people set the same name again.",
  needs: ["assignments"],
  *check(facts) {
    const lookalikes = facts.lookalikes.filter(({ place }) => place.kind === "env");
    const misses = nearMisses(facts.resolutions, facts.variables).filter(({ name }) => !lookalikes.some(({ place }) => place.kind === "env" && place.name === name)).filter(({ name, instead }) => facts.platform !== "win32" || name.toUpperCase() !== instead.toUpperCase()).map(({ name, ...miss }) => ({ ...miss, place: { kind: "env", name } }));
    for (const lookalike of [...lookalikes, ...misses]) yield* problems2(lookalike, facts);
  },
  examples: {
    valid: [
      {
        title: "EarthScope\u2019s names are read in any case",
        platform: "earthscope",
        env: { es_oauth2__refresh_token: "{{earthscope/refresh-token}}" }
      },
      {
        title: "a common name that another tool has set",
        platform: "descarteslabs",
        env: { REFRESH_TOKEN: "{{descarteslabs/client-secret}}" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "one underscore where two are due",
        platform: "earthscope",
        env: { ES_OAUTH2_REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        severity: "error",
        says: "ES_OAUTH2_REFRESH_TOKEN is not read"
      },
      {
        title: "small letters where case counts",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          descarteslabs_client_secret: "{{descarteslabs/client-secret}}"
        },
        severity: "error",
        says: "descarteslabs_client_secret is not read"
      },
      {
        title: "the predecessor\u2019s variable",
        platform: "earthone",
        env: { DESCARTESLABS_REFRESH_TOKEN: "{{earthone/client-secret}}" },
        severity: "error",
        says: "the name is EARTHONE_REFRESH_TOKEN"
      },
      {
        title: "CAVE reads no variable",
        platform: "cave",
        env: { CAVE_TOKEN: "{{cave/token}}" },
        severity: "error",
        says: "CAVE_TOKEN is not read"
      }
    ]
  }
};
function* problems2(lookalike, facts) {
  const { platform, place, instead, why, value, common: common2 } = lookalike;
  const mine = facts.resolutions.filter(({ provider }) => provider === platform);
  const fails = mine.length > 0 && mine.every((resolution) => hasNoCredential(resolution) || resolution.next === "raises");
  if (place.kind !== "env" || mine.length === 0 || common2 && !fails) return;
  const name = place.name;
  const isFile2 = instead.startsWith("~");
  yield {
    platform,
    clients: mine.map(({ client }) => client),
    place,
    ...lookalike.slot ? { slot: lookalike.slot } : {},
    severity: fails ? "error" : "warning",
    message: `${name} is not read: ${isFile2 ? why : `the name is ${instead}`}`,
    evidence: [
      ...value ? [valueEvidence(place, value, facts.now, false)] : [{ place, what: "set, and read by no client", wins: false }],
      { what: isFile2 ? `the token is looked for in ${instead}` : why }
    ],
    cause: isFile2 ? "The token stands where no client of this platform looks." : common2 ? "The name is that of another program." : "The name was mistyped, or taken from another tool or an older page.",
    remedy: {
      steps: isFile2 ? [
        logIn(
          platform,
          facts,
          `Store it in ${instead}: paste the token that you have (a new one may end the others)`
        ),
        ...unsetVariable(name, facts)
      ] : (
        // A common name is another program's, which may need it.
        renameVariable(name, instead, facts, common2 === true)
      ),
      wontHelp: ["Setting the same name again, or in another file."]
    }
  };
}
var missingCredential = {
  id: "missing-credential",
  severity: "error",
  layer: "absence",
  failureClass: "missing-credential",
  summary: "No client of a platform that is used here finds any credential.",
  why: "Clients say so late and in different words: some only when the server answers 401. The list of places that were looked at shows where a credential would be found.",
  needs: [],
  *check(facts) {
    for (const { platform, asked, signs } of facts.uses) {
      if (!asked && signs.length === 0) continue;
      const resolutions = facts.resolutions.filter(({ provider }) => provider === platform);
      const first2 = resolutions[0];
      if (!first2 || resolutions.some(holdsSomething)) continue;
      yield {
        platform,
        clients: resolutions.map(({ client }) => client),
        place: first2.chain.find(({ role }) => role === "current")?.place ?? { kind: "default" },
        severity: isOptional(platform, facts) ? "note" : asked ? "error" : "warning",
        message: "no credential was found",
        evidence: [...signs.map((what) => ({ what })), ...placesLookedAt(first2, facts)],
        cause: "Nobody has logged in here, or the login belongs to another home, profile or machine.",
        remedy: { steps: stepsFor5(platform, facts) }
      };
    }
  },
  examples: {
    valid: [
      {
        title: "a token is there",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      { title: "asked for by name, and nothing is there", platform: "cave", severity: "error", says: "no credential" },
      {
        title: "the folder alone",
        platform: "earthscope",
        files: { ".earthscope/default/readme.txt": "empty" },
        severity: "error",
        says: "no credential"
      }
    ]
  }
};
function stepsFor5(platform, facts) {
  const login = logIn(platform, facts, "Log in");
  return login.url ? [login] : [login, createPage(platform, facts, "The platform\u2019s page for credentials")];
}
function holdsSomething({ fields, chain }) {
  return Object.values(fields).some(({ place }) => place.kind !== "default") || chain.some(({ state, role, place }) => state !== "absent" && role !== "lookalike" && place.kind !== "default");
}
function isOptional(platform, facts) {
  return facts.providers.some(({ id, anonymous }) => id === platform && anonymous === true);
}
function placesLookedAt({ chain }, facts) {
  const names = chain.filter(({ role, place }) => role === "current" && place.kind !== "default").map(({ place }) => placeName(place, facts.home));
  return [{ what: `looked at ${[...new Set(names)].join(", ")}` }];
}
var missingPair = {
  id: "missing-pair",
  severity: "error",
  layer: "absence",
  failureClass: "missing-credential",
  summary: "One half of a pair of credentials is there and the other is not.",
  why: "An id without its secret, or a secret without its id, is no credential. Clients that take the pair from one place only do not fetch the missing half from another, and some name the wrong half in their message.",
  needs: ["assignments"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (resolution.next === "sends") continue;
      const pairs = facts.providers.find(({ id }) => id === resolution.provider)?.pairs ?? [];
      for (const pair of pairs) {
        const id = found(resolution, pair.id);
        const secret = pair.secret.map((slot2) => found(resolution, slot2)).find((field) => field !== void 0);
        if (id && !secret) yield problem9(facts, resolution, id, pair.id, pair.secret[0] ?? "secret");
        if (secret && !id) yield problem9(facts, resolution, secret, pair.secret[0] ?? "secret", pair.id);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "both halves in the environment",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}"
        }
      },
      { title: "nothing at all is another fault", platform: "descarteslabs" }
    ],
    invalid: [
      {
        title: "the id without its secret",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}" },
        severity: "error",
        says: "client_secret is missing"
      },
      {
        title: "the secret without its id",
        platform: "earthone",
        env: { EARTHONE_CLIENT_SECRET: "{{earthone/client-secret}}" },
        severity: "error",
        says: "client_id is missing"
      }
    ]
  }
};
function found({ fields, chain }, slot2) {
  const winner2 = chain.find((entry3) => entry3.slot === slot2 && entry3.wins);
  return fields[slot2] ?? (winner2?.value && { value: winner2.value, place: winner2.place });
}
function problem9(facts, resolution, there, present, missing3) {
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: there.place,
    slot: missing3,
    message: `${present} is there, but ${missing3} is missing`,
    evidence: [
      valueEvidence(there.place, there.value, facts.now, true),
      { what: `no place that ${resolution.client} reads together with it holds ${missing3}` }
    ],
    cause: "Only one half of the pair is set, and this client does not take the other half from elsewhere.",
    remedy: { steps: stepsFor6(facts, resolution, there, present, missing3) }
  };
}
function stepsFor6(facts, resolution, there, present, missing3) {
  const { provider } = resolution;
  if (there.place.kind !== "env") return [logIn(provider, facts, "Log in: this writes both halves")];
  const variable22 = resolution.chain.find(
    ({ slot: slot2, place, role }) => slot2 === missing3 && place.kind === "env" && role === "current"
  )?.place;
  const elsewhere3 = resolution.chain.some((entry3) => entry3.slot === missing3 && entry3.state === "ignored");
  if (elsewhere3) return unsetVariable(there.place.name, facts);
  return [
    createPage(provider, facts, `Find the ${missing3} that belongs to this ${present} on the platform's page`),
    ...variable22?.kind === "env" ? [
      setVariable(
        variable22.name,
        `Set ${variable22.name}: paste it when asked (it is not shown, and stays out of the history)`
      )
    ] : []
  ];
}
var missingScope = {
  id: "missing-scope",
  severity: "error",
  layer: "server",
  failureClass: "scope-or-role-missing",
  summary: "The credential is good, and the account lacks a right.",
  why: "A bare 403 looks like a bad password, and people make new tokens in vain: the platform knows who asks, and does not let that account in. Somebody else must grant the right.",
  needs: [],
  *check(facts) {
    for (const verdict2 of facts.verdicts) {
      if (verdict2.status !== "denied" || verdict2.reason === "missing-terms") continue;
      const { place, slot: slot2, evidence } = askedCredential(verdict2, facts);
      const lacks = lacking[verdict2.reason ?? ""] ?? "a right";
      const named22 = verdict2.missing && verdict2.missing.length > 0 ? ` (${verdict2.missing.join(", ")})` : "";
      yield {
        platform: verdict2.platform,
        clients: [verdict2.client],
        place,
        ...slot2 === void 0 ? {} : { slot: slot2 },
        message: `the credential is good, but the account lacks ${lacks}${named22}`,
        evidence: [
          ...evidence,
          ...verdict2.account === void 0 ? [] : [{ what: `the account is ${verdict2.account}` }]
        ],
        cause: "The platform knows the account, and does not let it in.",
        remedy: remedyFor(verdict2, facts)
      };
    }
  },
  examples: {
    valid: [
      {
        title: "terms are another finding",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "denied",
            reason: "missing-terms",
            host: "global.daf-apis.com"
          }
        ]
      }
    ],
    invalid: [
      {
        title: "no right to a dataset",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "denied",
            reason: "missing-permission",
            host: "global.daf-apis.com",
            slot: "token",
            missing: ["view", "minnie65"]
          }
        ],
        severity: "error",
        says: "lacks a permission (view, minnie65)"
      },
      {
        title: "a token without the scope",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "denied",
            reason: "missing-scope",
            host: "api.earthscope.org",
            slot: "access_token"
          }
        ],
        severity: "error",
        says: "lacks a scope"
      }
    ]
  }
};
var lacking = {
  "missing-scope": "a scope",
  "missing-permission": "a permission",
  "missing-role": "a role",
  "missing-group": "membership of a group"
};
function remedyFor({ platform, reason }, facts) {
  if (reason === "missing-scope") {
    const steps = [
      logIn(platform, facts, "Log in again, and agree to all that is asked"),
      createPage(platform, facts, "Or make a token with more scopes on the platform\u2019s page")
    ];
    return { steps, wontHelp: ["Waiting, or asking again with the same token."] };
  }
  const name = facts.providers.find(({ id }) => id === platform)?.name ?? "the platform";
  const docs = facts.providers.find(({ id }) => id === platform)?.pages.docs;
  return {
    steps: [
      {
        say: `Ask whoever manages the group, the project or the data at ${name} to let this account in`,
        ...docs ? { url: docs } : {}
      }
    ],
    wontHelp: ["Logging in again, or a new token: it is the same account."]
  };
}
var mixedSources = {
  id: "mixed-sources",
  severity: "warning",
  // Before `shadow`: that one refresh token hides another explains nothing as long as the access token is used.
  layer: "name",
  failureClass: "wrong-account",
  summary: "The access token comes from one login and the refresh token from another.",
  why: "A client that takes each value from the first place that has it can hold two people\u2019s tokens at once: it acts as the one until the access token expires, and as the other afterwards.",
  needs: ["assignments"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (resolution.next !== "sends") continue;
      const access = winner(resolution, "access_token");
      const refresh3 = winner(resolution, "refresh_token");
      if (!access || !refresh3 || origin(access.place) === origin(refresh3.place)) continue;
      const beside = resolution.chain.find(
        ({ slot: slot2, place, state }) => slot2 === "refresh_token" && state === "found" && origin(place) === origin(access.place)
      );
      const relation = beside?.value?.is === "known" && refresh3.value?.is === "known" ? beside.value.secret.relation(refresh3.value.secret) : void 0;
      if (relation !== void 0 && relation !== "same") yield problem10(resolution, access, refresh3, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "the file that the client wrote with the variable\u2019s own refresh token",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: {
          ".earthscope/default/tokens.json": '{"access_token": "{{jwt earthscope/access-token exp=+86400}}", "refresh_token": "{{earthscope/refresh-token}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "another login\u2019s refresh token in the variable",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token 2}}" },
        files: {
          ".earthscope/default/tokens.json": '{"access_token": "{{jwt earthscope/access-token exp=+86400}}", "refresh_token": "{{earthscope/refresh-token}}"}'
        },
        severity: "warning",
        says: "of two logins"
      },
      {
        title: "config.toml over a newer login",
        platform: "earthscope",
        files: {
          ".earthscope/config.toml": '[default]\noauth2.refresh_token = "{{earthscope/refresh-token 2}}"\n',
          ".earthscope/default/tokens.json": '{"access_token": "{{jwt earthscope/access-token exp=+86400}}", "refresh_token": "{{earthscope/refresh-token}}"}'
        },
        severity: "warning",
        says: "of two logins"
      }
    ]
  }
};
function winner({ chain }, slot2) {
  return chain.find(
    (entry3) => entry3.slot === slot2 && entry3.wins && entry3.state === "found" && entry3.place.kind !== "default"
  );
}
function origin(place) {
  return place.kind === "file" ? place.path : place.kind;
}
function problem10(resolution, access, refresh3, facts) {
  const expires = access.value?.is === "known" ? access.value.traits.jwt?.expires : void 0;
  const left2 = expires === void 0 ? "" : ` for ${durationWords(expires - facts.now.getTime() / 1e3)} more`;
  const [a, b] = [access, refresh3].map(({ place }) => placeName(place, facts.home));
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: refresh3.place,
    slot: "refresh_token",
    message: `the access token and the refresh token are of two logins`,
    evidence: [access, refresh3].flatMap(
      (entry3) => entry3.value ? [valueEvidence(entry3.place, entry3.value, facts.now, true)] : []
    ),
    cause: `The client takes each from the first place that has it: it acts as the login of ${a}${left2}, then as that of ${b}.`,
    remedy: {
      steps: [
        ...refresh3.place.kind === "env" ? unsetVariable(refresh3.place.name, facts) : [{ say: `To keep the login of ${a}: take the refresh token out of ${b}, with an editor` }],
        logIn(resolution.provider, facts, "Then log in as whom you want to be")
      ],
      wontHelp: [`Logging in again and leaving ${b} as it is: it wins as soon as the access token expires.`]
    }
  };
}
var netrcOverride = {
  id: "netrc-override",
  severity: "error",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "A login in ~/.netrc is sent in the place of the token.",
  why: "The HTTP library that most Python clients use prefers a netrc entry for the host, or a `default` entry for every host, to the header that the client has made. The token is whole and never arrives.",
  needs: [],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const entry3 = resolution.chain.find(
        ({ slot: slot2, wins, place }) => (slot2 === "netrc" || slot2 === "login") && wins && place.kind === "file"
      );
      if (entry3 && Object.keys(resolution.fields).length > 0) yield problem11(resolution, entry3, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "an entry for another host",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}',
          ".netrc": "machine example.org login me password made-up\n"
        }
      }
    ],
    invalid: [
      {
        title: "a default entry; the platform answers 400",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}',
          ".netrc": "default login me password made-up\n"
        },
        severity: "error",
        says: "is sent in the place of the token"
      },
      {
        title: "a default entry",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=+86400}}" },
        files: { ".netrc": "default login me password made-up\n" },
        severity: "warning",
        says: "is sent in the place of the token"
      }
    ]
  }
};
function problem11(resolution, entry3, facts) {
  const { provider, client, settings } = resolution;
  const host = settings["netrc"]?.value ?? "an entry";
  const file = entry3.place.kind === "file" ? withTilde(entry3.place.path, facts.home) : "~/.netrc";
  return {
    platform: provider,
    clients: [client],
    place: entry3.place,
    slot: "login",
    // CAVE is recorded to answer 400; what Descartes Labs' services say to such a login is not known.
    severity: provider === "cave" ? "error" : "warning",
    message: `the login of ${placeName(entry3.place, facts.home)} is sent in the place of the token`,
    evidence: [{ place: entry3.place, what: `the entry ${host} fits the host that ${client} asks`, wins: true }],
    cause: host === "default" ? "A default entry fits every host that has no entry of its own." : "The entry names the very host that the client asks.",
    remedy: {
      steps: [{ say: `Take the entry ${host} out of ${file}, or name the one host that it is for, with an editor` }],
      wontHelp: ["A new token, or logging in again: no token is sent."]
    }
  };
}
var nonAsciiQuotes = {
  id: "non-ascii-quotes",
  severity: "error",
  layer: "damage",
  failureClass: "smart-quotes",
  summary: "A credential holds characters that no credential has: curly quotes, no-break or zero-width spaces, look-alike letters.",
  why: "Chat programs, word processors and web pages replace plain quotes and spaces when text is copied. The result looks right on the screen. Some clients send it and are refused; others crash with a codec error that names a position, counted from the start of the header.",
  needs: ["assignments"],
  *check(facts) {
    for (const { platform, slot: slot2, place, value, clients } of heldValues(facts)) {
      const odd = value.traits.odd.filter(({ kind }) => kind !== "control");
      if (odd.length === 0) continue;
      yield {
        platform,
        clients,
        place,
        slot: slot2,
        message: `${slot2} holds ${odd.length === 1 ? "a character" : `${odd.length} characters`} that no credential has`,
        evidence: [valueEvidence(place, value, facts.now, true), ...named3(odd)],
        cause: "The value was copied through a program that replaces plain characters by typographic ones.",
        remedy: {
          steps: correctValue(
            place,
            "Replace the value by one copied from the platform\u2019s own page as plain text",
            facts
          ),
          wontHelp: ["Making a new credential: the same way of copying damages it again."]
        }
      };
    }
  },
  examples: {
    valid: [
      {
        title: "plain characters only",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      },
      {
        title: "a line break is another fault",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}\n" }
      }
    ],
    invalid: [
      {
        title: "curly quotes around a secret",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "\u201C{{descarteslabs/client-secret}}\u201D"
        },
        severity: "error",
        says: "2 characters"
      },
      {
        title: "a zero-width space at the end",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}\u200B"}' },
        severity: "error",
        says: "a character that no credential has"
      },
      {
        title: "a Cyrillic letter",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}\u0430" },
        severity: "error",
        says: "a character that no credential has"
      }
    ]
  }
};
var mostNamed = 8;
function named3(odd) {
  const rows = odd.slice(0, mostNamed).map(({ codePoint: codePoint2, name, column }) => ({
    what: `column ${column}: U+${codePoint2.toString(16).toUpperCase().padStart(4, "0")} ${name}`
  }));
  return odd.length > mostNamed ? [...rows, { what: `and ${odd.length - mostNamed} more` }] : rows;
}
var otherProfile = {
  id: "other-profile",
  severity: "error",
  layer: "name",
  failureClass: "wrong-server-or-env",
  summary: "No credential is found for the profile or server in use, but there is one for another.",
  why: "A login is kept for one profile or one server. A program that names another, or none, finds nothing and says \u201Clog in\u201D, which nobody understands who has just done so.",
  needs: ["assignments"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (canAuthenticate(resolution) || resolution.raises[0]?.phase === "construct") continue;
      const others = resolution.chain.filter(isForAnother);
      if (others.length > 0) yield problem12(resolution, others, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "the profile in use has its own tokens",
        platform: "earthscope",
        files: {
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}',
          ".earthscope/work/tokens.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "logged in under another profile",
        platform: "earthscope",
        files: { ".earthscope/work/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "there is one for another profile"
      },
      {
        title: "a token for another server",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave.my-lab.org-cave-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "error",
        says: "there is one for another server"
      }
    ]
  }
};
function isForAnother({ role, state, why = "", value }) {
  return role === "lookalike" && state === "ignored" && /profile|used only for/.test(why) && value?.is === "known" && !value.traits.blank;
}
function problem12(resolution, others, facts) {
  const { provider, client, settings } = resolution;
  const isProfile = others.some(({ why }) => why?.includes("profile"));
  const files = [
    ...new Set(
      others.map(
        ({ place }) => placeName(place.kind === "file" ? { kind: "file", path: place.path } : place, facts.home)
      )
    )
  ];
  const inUse = isProfile ? settings["profile_name"]?.value : (settings["server_address"] ?? settings["domain"])?.value;
  return {
    platform: provider,
    clients: [client],
    place: others[0]?.place ?? { kind: "default" },
    message: `no credential for ${isProfile ? "this profile" : "this server"}, but there is one for another ${isProfile ? "profile" : "server"}`,
    evidence: [
      ...others.map(({ place, why }) => ({ place, what: why ?? "of another", wins: false })),
      ...inUse ? [{ what: `in use: ${inUse}` }] : []
    ],
    cause: `The login was made for another ${isProfile ? "profile" : "server"} than the one that is in use here.`,
    remedy: {
      steps: [
        ...isProfile ? useProfile(others[0]?.place, settings["profile_name"], facts) : [
          {
            say: `Name that server in your code (server_address, or its datastack): its token is in ${files.join(", ")}`
          }
        ],
        logIn(provider, facts, `Or log in for ${isProfile ? "this profile" : "this server"}`)
      ]
    }
  };
}
function useProfile(tokens2, inUse, facts) {
  const name = tokens2?.kind === "file" ? tokens2.path.split(/[\\/]/).at(-2) : void 0;
  if (name === "default" && inUse?.place.kind === "env") return unsetVariable(inUse.place.name, facts);
  if (name === void 0 || !/^\w[\w.-]*$/.test(name) || inUse?.place.kind === "argument") {
    return [
      { say: "Name that profile in your code, or in ES_PROFILE, and give it a section in ~/.earthscope/config.toml" }
    ];
  }
  const run2 = [
    { shell: "posix", line: `export ES_PROFILE=${name}` },
    { shell: "fish", line: `set -gx ES_PROFILE ${name}` },
    { shell: "powershell", line: `$env:ES_PROFILE = '${name}'` },
    { shell: "cmd", line: `set ES_PROFILE=${name}` }
  ];
  const section = {
    say: `Give it a section in ~/.earthscope/config.toml, where it has none: a line [profile.${name}]`
  };
  return [{ say: "Name the profile that has the tokens", run: run2 }, ...name === "default" ? [] : [section]];
}
var overlongValue = {
  id: "overlong-value",
  severity: "error",
  layer: "damage",
  failureClass: "paste-damage",
  summary: "The value is longer than a credential can be: two joined, or one pasted twice.",
  why: "A paste that was repeated because nothing showed on the screen, or a file in which two lines became one, makes a value that no platform knows.",
  needs: ["assignments"],
  *check(facts) {
    for (const held2 of heldValues(facts)) {
      const { traits } = held2.value;
      if (traits.doubled && !isShortEnough(held2, facts)) {
        yield valueProblem(held2, facts, {
          message: `${held2.slot} is the same text twice`,
          cause: "It was pasted twice; a prompt that shows nothing invites that.",
          remedy: "Put the value once"
        });
      } else if (isTooLong(held2, facts)) {
        yield valueProblem(held2, facts, {
          severity: "warning",
          message: `${held2.slot} is longer than every known credential of its kind: ${traits.length} characters`,
          cause: "Two values were probably joined, or something was pasted along.",
          remedy: "Compare the value with the platform\u2019s own page, and put it alone"
        });
      }
    }
  },
  examples: {
    valid: [
      {
        title: "a token of the usual length",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "pasted twice",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}{{cave/token}}"}' },
        severity: "error",
        says: "the same text twice"
      },
      {
        title: "two tokens joined",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}{{cave/token 2}}"}' },
        severity: "warning",
        says: "longer than every known"
      }
    ]
  }
};
function isShortEnough({ platform, slot: slot2, value }, facts) {
  const shapes = facts.providers.find(({ id }) => id === platform)?.tokens.filter(({ slots: slots3 }) => slots3.includes(slot2)) ?? [];
  const { length, edges, quotes, odd } = value.traits;
  const stray = Math.max(odd.length, edges || quotes ? 2 : 0);
  return shapes.some(({ shape }) => length - stray <= parseShape(shape).least);
}
function isTooLong({ platform, slot: slot2, value }, facts) {
  const shapes = facts.providers.find(({ id }) => id === platform)?.tokens.filter(({ slots: slots3 }) => slots3.includes(slot2)) ?? [];
  const { length, kinds, blank, jwt, placeholder, odd, quotes, edges, inside: inside2, prefix } = value.traits;
  const damagedOtherwise = odd.length > 0 || quotes || edges || inside2 || prefix || placeholder || blank;
  if (shapes.length === 0 || damagedOtherwise || jwt || kinds.some((kind) => kind.startsWith(`${platform}/`)))
    return false;
  return shapes.every(({ shape }) => length > parseShape(shape).most);
}
var placeholderValue = {
  id: "placeholder-value",
  severity: "error",
  layer: "damage",
  failureClass: "placeholder-left",
  summary: "The value is a placeholder or an example from the documents.",
  why: "It was copied together with the instructions and never replaced. Clients send it like any other value, and the platform answers 401.",
  needs: ["assignments"],
  *check(facts) {
    for (const held2 of heldValues(facts)) {
      if (!held2.value.traits.placeholder || held2.value.traits.blank) continue;
      const problem20 = valueProblem(held2, facts, {
        message: `${held2.slot} is a placeholder, not a credential`,
        cause: "The text from the instructions was never replaced by your own value.",
        remedy: "Put your own value"
      });
      yield {
        ...problem20,
        remedy: {
          steps: [
            createPage(held2.platform, facts, "Find your own value on the platform\u2019s page"),
            ...correctValue(held2.place, "Put it", facts)
          ]
        }
      };
    }
  },
  examples: {
    valid: [
      {
        title: "a value of its own",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      }
    ],
    invalid: [
      {
        title: "angle brackets",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "<your-refresh-token>" },
        severity: "error",
        says: "placeholder"
      },
      {
        title: "an instruction in capitals",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "YOUR_CLIENT_SECRET"
        },
        severity: "error",
        says: "placeholder"
      },
      {
        title: "the documents\u2019 own example",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "abcdef1234567890"}' },
        severity: "error",
        says: "placeholder"
      }
    ]
  }
};
var quotedValue = {
  id: "quoted-value",
  severity: "error",
  layer: "damage",
  failureClass: "literal-quotes",
  summary: "The quotation marks around a credential are part of it.",
  why: "A shell takes quotation marks away; `docker --env-file`, lists in compose files, systemd units and many .env readers do not. The client sends them along, and the platform refuses.",
  needs: ["assignments"],
  *check(facts) {
    for (const held2 of heldValues(facts)) {
      if (held2.value.traits.quotes !== "ascii") continue;
      yield valueProblem(held2, facts, {
        message: `the quotation marks around ${held2.slot} are part of its value`,
        cause: "Whatever set the value does not take quotation marks away as a shell does.",
        remedy: "Take the quotation marks away",
        wontHelp: ["Making a new credential: it would be quoted again."]
      });
    }
  },
  examples: {
    valid: [
      {
        title: "no quotation marks",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      }
    ],
    invalid: [
      {
        title: "double quotes, as docker --env-file leaves them",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: '"{{earthscope/refresh-token}}"' },
        severity: "error",
        says: "part of its value"
      },
      {
        title: "quotes inside the JSON text",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": `{"token": "'{{cave/token}}'"}` },
        severity: "error",
        says: "part of its value"
      }
    ]
  }
};
var rejectedToken = {
  id: "rejected-token",
  severity: "error",
  layer: "server",
  failureClass: "wrong-credential",
  summary: "The platform does not accept the credential.",
  why: "It may be revoked, expired, mistyped, or another server\u2019s: most platforms do not say which, and what looks whole here can be dead there. A cached token can hide it for hours.",
  needs: ["assignments"],
  *check(facts) {
    for (const verdict2 of facts.verdicts) {
      if (verdict2.status === "rejected" && verdict2.reason !== "revoked") yield problem13(verdict2, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "accepted",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: "cave", client: "caveclient", status: "valid", host: "global.daf-apis.com" }]
      },
      {
        title: "nobody answered, which says nothing of the token",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          { platform: "cave", client: "caveclient", status: "unknown", reason: "timeout", host: "global.daf-apis.com" }
        ]
      }
    ],
    invalid: [
      {
        title: "a token that CAVE does not know",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "rejected",
            reason: "invalid-token",
            host: "global.daf-apis.com",
            slot: "token"
          },
          {
            platform: "cave",
            client: "cloud-volume",
            status: "rejected",
            reason: "invalid-token",
            host: "global.daf-apis.com",
            slot: "token"
          }
        ],
        severity: "error",
        says: "does not accept"
      },
      {
        title: "a refresh token that the login host refuses",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "rejected",
            reason: "invalid-token",
            host: "login.earthscope.org",
            slot: "refresh_token"
          }
        ],
        severity: "error",
        says: "does not accept"
      }
    ]
  }
};
function problem13(verdict2, facts) {
  const { place, slot: slot2, evidence, resolution } = askedCredential(verdict2, facts);
  const { message, cause } = words2[verdict2.reason ?? ""] ?? wordsOfAny;
  const cached = resolution?.next === "sends" && slot2 !== "token" && slot2 !== "access_token";
  return {
    platform: verdict2.platform,
    clients: [verdict2.client],
    place,
    ...slot2 === void 0 ? {} : { slot: slot2 },
    message,
    evidence: cached ? [
      ...evidence,
      { what: `${verdict2.client} still holds a token from earlier, so that it goes on working until that ends` }
    ] : evidence,
    cause,
    remedy: replaceCredential(verdict2.platform, place, facts)
  };
}
var wordsOfAny = {
  message: "the platform does not accept this credential",
  cause: "It was revoked, replaced by a newer one, mistyped, or made for another server: the platform does not say which."
};
var words2 = {
  expired: {
    message: "the platform says that this credential has expired",
    cause: "Its time is over, whatever it says of itself."
  },
  "invalid-client": {
    message: "the platform does not accept the client id with this credential",
    cause: "The id is mistyped, was deleted, or belongs to another credential."
  },
  "no-token-seen": {
    message: "the platform sees no token in what the client sends",
    cause: "White space or a word before the token takes its place in the header."
  }
};
var revokedToken = {
  id: "revoked-token",
  severity: "error",
  layer: "server",
  failureClass: "revoked-or-rotated",
  summary: "The platform says that the credential was revoked.",
  why: "A revoked credential looks whole and is not expired: only the platform can tell. It is said here only where the platform itself says so.",
  needs: ["assignments"],
  *check(facts) {
    for (const verdict2 of facts.verdicts) {
      if (verdict2.status !== "rejected" || verdict2.reason !== "revoked") continue;
      const { place, slot: slot2, evidence } = askedCredential(verdict2, facts);
      yield {
        platform: verdict2.platform,
        clients: [verdict2.client],
        place,
        ...slot2 === void 0 ? {} : { slot: slot2 },
        message: "the platform has revoked this credential",
        evidence,
        cause: "It was revoked on the platform\u2019s page, or replaced by a newer one.",
        remedy: replaceCredential(verdict2.platform, place, facts)
      };
    }
  },
  examples: {
    valid: [
      {
        title: "nobody asked the platform",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      },
      {
        title: "rejected for an unknown reason is another finding",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: "cave", client: "caveclient", status: "rejected", reason: "invalid-token" }]
      }
    ],
    invalid: [
      {
        title: "the platform says revoked",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "rejected",
            reason: "revoked",
            host: "global.daf-apis.com"
          }
        ],
        severity: "error",
        says: "revoked"
      }
    ]
  }
};
var shadowedFile = {
  id: "shadowed-file",
  severity: "warning",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "One file hides what another holds.",
  why: "CAVE prefers a server\u2019s own file to the documented one, and EarthScope its config.toml to what a login writes. Whoever corrects the hidden file sees no effect.",
  needs: [],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const loser of resolution.chain.filter(isHidden2)) {
        const winner2 = over(resolution, loser);
        if (!winner2 || isTold2(winner2, resolution)) continue;
        yield problem14(resolution, winner2, loser, facts);
        break;
      }
    }
  },
  examples: {
    valid: [
      {
        title: "the same token in both",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/global.daf-apis.com-cave-secret.json": '{"token": "{{cave/token}}"}',
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "the server\u2019s own file over the documented one",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/global.daf-apis.com-cave-secret.json": '{"token": "{{cave/token}}"}',
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token 2}}"}'
        },
        severity: "warning",
        says: "hides another token"
      },
      {
        title: "config.toml over what a login wrote",
        platform: "earthscope",
        files: {
          ".earthscope/config.toml": '[default]\noauth2.refresh_token = "{{earthscope/refresh-token}}"\n',
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}'
        },
        severity: "warning",
        says: "hides another refresh_token"
      },
      {
        title: "the server\u2019s own file holds no token, and the good one is not opened",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/global.daf-apis.com-cave-secret.json": '{"note": "mine"}',
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}'
        },
        severity: "error",
        says: "hides a good token"
      }
    ]
  }
};
function isHidden2({ place, role, state, wins, value }) {
  return place.kind === "file" && role === "current" && !wins && (state === "found" || state === "ignored") && value?.is === "known" && !value.traits.blank;
}
function isTold2({ place }, { settings }) {
  return place.kind === "file" && Object.values(settings).some((setting) => setting.place.kind === "argument" && setting.value === place.path);
}
function over({ chain }, loser) {
  const before = chain.slice(0, chain.indexOf(loser)).filter(
    ({ slot: slot2, place, role, state }) => slot2 === loser.slot && place.kind === "file" && role === "current" && state !== "ignored"
  );
  const winner2 = before.find(({ wins }) => wins) ?? (chain.some(({ slot: slot2, wins }) => slot2 === loser.slot && wins) ? void 0 : before.find(({ stat: stat2 }) => stat2));
  if (winner2?.place.kind !== "file" || loser.place.kind !== "file" || winner2.place.path === loser.place.path)
    return void 0;
  if (winner2.value?.is !== "known" || loser.value?.is !== "known")
    return winner2.problem?.kind === "missing-key" ? winner2 : void 0;
  return winner2.value.secret.relation(loser.value.secret) === "same" ? void 0 : winner2;
}
function problem14(resolution, winner2, loser, facts) {
  const broken3 = !canAuthenticate(resolution) && loser.value?.is === "known" && isUsable(loser.value, facts.now);
  const [file, other2] = [winner2, loser].map(
    ({ place }) => place.kind === "file" ? withTilde(place.path, facts.home) : ""
  );
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: winner2.place,
    slot: winner2.slot,
    severity: broken3 ? "error" : "warning",
    message: `${file} hides ${broken3 ? "a good" : "another"} ${winner2.slot} in ${other2}`,
    evidence: [
      winner2.value ? valueEvidence(winner2.place, winner2.value, facts.now, true) : { place: winner2.place, what: winner2.problem?.what ?? "holds none", wins: true },
      ...loser.value ? [valueEvidence(loser.place, loser.value, facts.now, false)] : []
    ],
    cause: `${resolution.client} takes the first of the two that is there, whatever is in the other.`,
    remedy: {
      steps: [
        {
          say: `Decide which is right. If it is that of ${other2}: take ${winner2.slot} out of ${placeName(winner2.place, facts.home)}${broken3 ? ", or rename that file" : ""}`
        },
        { say: `If it is that of ${file}: leave it, and remove the other, so that nobody corrects it in vain` }
      ],
      wontHelp: [`Correcting ${other2}: it is not looked at.`]
    }
  };
}
var shadowedLogin = {
  id: "shadowed-login",
  severity: "error",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "Logging in again cannot help: a variable or a configuration file wins over what a login writes.",
  why: "Clients answer a dead credential with the advice to log in again. While a shell\u2019s start-up file, conda, direnv or a configuration file goes on setting the old one, the new login is written and never read.",
  needs: ["assignments"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (!facts.providers.find(({ id }) => id === resolution.provider)?.login) continue;
      const shadow = switchedOff(resolution) ?? dead(resolution, facts) ?? told(resolution, facts);
      if (shadow) yield problem15(resolution, shadow, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "refused, and a login is what is used",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [{ platform: "earthscope", client: "earthscope-sdk", status: "rejected", reason: "invalid-token" }]
      }
    ],
    invalid: [
      {
        title: "the platform refuses what a start-up file sets",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".bashrc": "# my shell\nexport ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n" },
        verdicts: [{ platform: "earthscope", client: "earthscope-sdk", status: "rejected", reason: "invalid-token" }],
        severity: "error",
        says: "ES_OAUTH2__REFRESH_TOKEN wins over every login"
      },
      {
        title: "a variable keeps the client from reading the login\u2019s file",
        platform: "descarteslabs",
        env: { DESCARTESLABS_NO_JWT_CACHE: "true" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "DESCARTESLABS_NO_JWT_CACHE"
      }
    ]
  }
};
function switchedOff(resolution) {
  const setting = resolution.settings["no_jwt_cache"];
  const unread2 = resolution.chain.find(
    ({ state, place, role }) => state === "ignored" && place.kind === "file" && role === "current"
  );
  if (setting?.place.kind !== "env" || !unread2 || canAuthenticate(resolution)) return void 0;
  const message = `${setting.place.name} keeps the client from reading what a login writes`;
  return {
    place: setting.place,
    message,
    severity: "error",
    evidence: [{ place: unread2.place, what: `not read: ${unread2.why ?? "switched off"}`, wins: false }]
  };
}
function dead(resolution, facts) {
  const rejected = facts.verdicts.find(({ client, status }) => client === resolution.client && status === "rejected");
  const login = resolution.chain.some(
    (entry3) => isLogin(entry3) && entry3.value?.is === "known" && isUsable(entry3.value, facts.now)
  );
  const winner2 = resolution.chain.find(
    (entry3) => overLogin(entry3) && (rejected !== void 0 || login && !canAuthenticate(resolution) && isExpired(entry3, facts))
  );
  if (!winner2) return void 0;
  const why = rejected ? `${rejected.host ?? "the platform"} refuses it` : "it has expired";
  return { ...shown(winner2, facts, "error"), evidence: [...valueRow(winner2, facts), { what: why }] };
}
function told(resolution, facts) {
  const winner2 = resolution.chain.find(
    (entry3) => entry3.place.kind === "env" && overLogin(entry3) && (facts.assignments.get(entry3.place.name)?.length ?? 0) > 0
  );
  const login = resolution.chain.find((entry3) => isLogin(entry3) && entry3.slot === winner2?.slot && !entry3.wins);
  if (winner2?.value?.is !== "known" || login?.value?.is !== "known" || winner2.value.secret.relation(login.value.secret) === "same")
    return void 0;
  return { ...shown(winner2, facts, "warning"), evidence: valueRow(winner2, facts) };
}
function shown(winner2, facts, severity) {
  return {
    place: winner2.place,
    slot: winner2.slot,
    severity,
    message: `${placeName(winner2.place, facts.home)} wins over every login, so logging in again cannot help`
  };
}
function valueRow({ place, value }, facts) {
  return value ? [valueEvidence(place, value, facts.now, true)] : [];
}
function overLogin({ place, role, wins, slot: slot2 }) {
  const isSet = place.kind === "env" || place.kind === "file" && /\.toml$/.test(place.path);
  return wins && role !== "lookalike" && role !== "cache" && slot2 !== "client_id" && isSet;
}
function isLogin({ place, role, state }) {
  return place.kind === "file" && place.path.endsWith(".json") && role === "current" && (state === "found" || state === "ignored");
}
function isExpired({ value }, facts) {
  return value?.is === "known" && (value.traits.jwt?.expires ?? Number.POSITIVE_INFINITY) <= facts.now.getTime() / 1e3;
}
function problem15({ provider, client }, { place, slot: slot2, message, severity, evidence }, facts) {
  const assignments = place.kind === "env" ? facts.assignments.get(place.name) ?? [] : [];
  return {
    platform: provider,
    clients: [client],
    place,
    ...slot2 ? { slot: slot2 } : {},
    severity,
    message,
    evidence: [
      ...evidence,
      ...assignments.map((each) => ({ place: each, what: `sets ${place.kind === "env" ? place.name : "it"}` }))
    ],
    cause: assignments.length > 0 ? `${assignments.map((each) => placeName(each, facts.home)).join(" and ")} sets it anew in every terminal.` : "It was set once, and wins over whatever a login writes.",
    remedy: {
      steps: place.kind === "env" ? unsetVariable(place.name, facts) : [{ say: `Take it out of ${placeName(place, facts.home)}, with an editor` }],
      wontHelp: ["Logging in again before that: the login is written, and not used."]
    }
  };
}
var staleCache = {
  id: "stale-cache",
  severity: "warning",
  layer: "expiry",
  failureClass: "revoked-or-rotated",
  summary: "A token in a cache hides that the credential behind it no longer works.",
  why: "A client that keeps the last token goes on sending it without a question: a revoked or incomplete credential works until that token expires, and fails on a day on which nobody changed anything.",
  needs: [],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const entry3 of resolution.chain) {
        if (entry3.role === "cache" && entry3.place.kind === "file" && entry3.value?.is === "known")
          yield* problems3(resolution, entry3, entry3.place.path, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "no token is cached",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "made-up-secret-of-at-least-forty-characters"
        }
      },
      {
        title: "a cached token beside a whole pair: the client renews it",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "made-up-client-id-of-32-letters-",
          DESCARTESLABS_CLIENT_SECRET: "made-up-secret-of-at-least-forty-characters"
        },
        files: {
          ".descarteslabs/jwt_token_e29457d68bffc9f8a40ee3fffb296cda915b7fa5.json": '{"jwt_token": "{{jwt descarteslabs/jwt aud=made-up-client-id-of-32-letters- exp=+86400}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "a secret without its id works as long as the cached token lives",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_SECRET: "made-up-secret-of-at-least-forty-characters" },
        files: {
          ".descarteslabs/jwt_token_e29457d68bffc9f8a40ee3fffb296cda915b7fa5.json": '{"jwt_token": "{{jwt descarteslabs/jwt exp=+86400}}"}'
        },
        severity: "warning",
        says: "works from a cached token only"
      },
      {
        title: "the cached token was made for another id",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "made-up-secret-of-at-least-forty-characters"
        },
        files: {
          ".descarteslabs/jwt_token_e29457d68bffc9f8a40ee3fffb296cda915b7fa5.json": '{"jwt_token": "{{jwt descarteslabs/jwt aud=another-client-id exp=+86400}}"}'
        },
        severity: "warning",
        says: "another client_id"
      }
    ]
  }
};
function* problems3(resolution, entry3, path, facts) {
  const { provider, client, fields, next: next2 } = resolution;
  const rejected = facts.verdicts.find((verdict2) => verdict2.client === client && verdict2.status === "rejected");
  const lacks = (facts.providers.find(({ id }) => id === provider)?.pairs ?? []).find(
    ({ id, secret }) => fields[id] === void 0 !== secret.every((slot2) => fields[slot2] === void 0)
  );
  const about5 = {
    platform: provider,
    clients: [client],
    place: entry3.place,
    slot: entry3.slot,
    evidence: entry3.value ? [valueEvidence(entry3.place, entry3.value, facts.now, entry3.wins)] : []
  };
  if (entry3.wins && next2 === "sends" && (rejected || lacks)) {
    const expires = entry3.value?.is === "known" ? entry3.value.traits.jwt?.expires : void 0;
    const left2 = expires === void 0 ? "" : ` (${lifeWords(expires, facts.now)})`;
    const missing3 = lacks && (fields[lacks.id] ? lacks.secret[0] : lacks.id);
    yield {
      ...about5,
      message: `the client works from a cached token only${left2}`,
      cause: rejected ? "The platform refuses the credential from which the token was made; the token outlives it." : `${missing3 ?? "A half of the pair"} is missing: the token cannot be renewed.`,
      remedy: {
        steps: [
          createPage(provider, facts, rejected ? "Make a new credential" : "Find the missing half"),
          logIn(provider, facts, "Or log in again")
        ],
        wontHelp: ["Taking the working program as a proof."]
      }
    };
  } else if (entry3.state === "ignored" && entry3.why?.includes("audience")) {
    yield {
      ...about5,
      message: `the cached token of this secret was made for another client_id`,
      cause: "The id was changed and the secret was not, or the other way round: the two may not belong together.",
      remedy: {
        steps: [
          createPage(provider, facts, "Compare id and secret with the platform\u2019s page"),
          removeCache(path, "If they belong together: delete the cached token", facts)
        ]
      }
    };
  }
}
var strayWhitespace = {
  id: "stray-whitespace",
  severity: "error",
  layer: "damage",
  failureClass: "whitespace-or-newline",
  summary: "A space or line break stands around or inside a credential.",
  why: "`echo TOKEN > file`, Kubernetes secrets and CI settings add a line break that cannot be seen. Few clients trim: the header library refuses the value, often with a message that prints the secret, or the platform does.",
  needs: ["assignments"],
  *check(facts) {
    for (const held2 of heldValues(facts)) {
      const where = strayIn(held2.value.traits);
      if (!where) continue;
      yield valueProblem(held2, facts, {
        message: `${where} of ${held2.slot}`,
        cause: "It came along when the value was copied or written; it cannot be seen on the screen.",
        remedy: "Take the white space away",
        wontHelp: ["Making a new credential: the same way of storing it adds the white space again."]
      });
    }
  },
  examples: {
    valid: [
      {
        title: "a clean value",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      }
    ],
    invalid: [
      {
        title: "a line break at the end",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}\n"
        },
        severity: "error",
        says: "a line break stands at an end"
      },
      {
        title: "a space in front",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": " {{cave/token}}"}' },
        severity: "error",
        says: "a space stands at an end"
      }
    ]
  }
};
function strayIn({ blank, edges, inside: inside2, placeholder }) {
  if (blank || placeholder) return void 0;
  if (edges) return `${edges === "newline" ? "a line break" : "a space"} stands at an end`;
  return inside2 ? `${inside2 === "newline" ? "a line break" : "a space"} stands inside` : void 0;
}
var swappedFields = {
  id: "swapped-fields",
  severity: "error",
  layer: "kind",
  failureClass: "swapped-fields",
  summary: "Two fields hold each other\u2019s values: the id in the secret\u2019s place, or the address in the key\u2019s.",
  why: "Both values are genuine, so each looks right by itself; the platform only says that it does not know the id.",
  needs: ["assignments"],
  *check(facts) {
    const held2 = heldValues(facts);
    for (const one of held2) {
      const other2 = held2.find(
        (each) => each.platform === one.platform && each.slot > one.slot && isOthers(one, each, facts) && isOthers(each, one, facts)
      );
      if (other2) yield problem16(one, other2, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "each in its own place",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}"
        }
      }
    ],
    invalid: [
      {
        title: "id and secret changed places",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-secret}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-id}}"
        },
        severity: "error",
        says: "hold each other\u2019s values"
      },
      {
        title: "the key in the place of the address",
        platform: "cds",
        files: { ".cdsapirc": "url: {{cds/key}}\nkey: https://cds.climate.copernicus.eu/api\n" },
        severity: "error",
        says: "hold each other\u2019s values"
      }
    ]
  }
};
function isOthers(one, other2, facts) {
  const tokens2 = facts.providers.find(({ id }) => id === one.platform)?.tokens ?? [];
  const { address: address2, kinds } = one.value.traits;
  const fits = (slot2) => isAddressSlot(slot2) ? address2 !== void 0 : tokens2.some((token) => token.slots.includes(slot2) && kinds.includes(`${one.platform}/${token.kind}`));
  return fits(other2.slot) && !fits(one.slot);
}
function problem16(one, other2, facts) {
  return {
    platform: one.platform,
    clients: one.clients,
    place: one.place,
    slot: one.slot,
    message: `${one.slot} and ${other2.slot} hold each other\u2019s values`,
    evidence: [
      valueEvidence(one.place, one.value, facts.now, true),
      valueEvidence(other2.place, other2.value, facts.now, true)
    ],
    cause: `By their shapes, the value of ${one.slot} belongs in ${other2.slot}, and the other way round.`,
    remedy: {
      steps: [
        ...correctValue(one.place, `Put what ${other2.slot} holds now`, facts),
        ...correctValue(other2.place, `Put what ${one.slot} held`, facts)
      ]
    }
  };
}
var termsNotAccepted = {
  id: "terms-not-accepted",
  severity: "error",
  layer: "server",
  failureClass: "terms-or-access-not-granted",
  summary: "The credential is good, and terms of service have not been accepted.",
  why: "Data stands behind terms that each account must accept once, in a browser. A program without a browser meets a bare 403, and a new token does not help.",
  needs: [],
  *check(facts) {
    for (const verdict2 of facts.verdicts) {
      const open2 = verdict2.missing ?? [];
      const isDenied = verdict2.status === "denied" && verdict2.reason === "missing-terms";
      if (!isDenied && !(verdict2.status === "valid" && open2.length > 0)) continue;
      const { place, slot: slot2, evidence } = askedCredential(verdict2, facts);
      const named22 = open2.length > 0 ? ` (${open2.join(", ")})` : "";
      const form = {
        say: "Read and accept the terms, logged in as the same account",
        ...verdict2.link === void 0 ? {} : { url: verdict2.link }
      };
      yield {
        platform: verdict2.platform,
        clients: [verdict2.client],
        place,
        ...slot2 === void 0 ? {} : { slot: slot2 },
        severity: isDenied ? "error" : "warning",
        message: isDenied ? `the credential is good, but terms of service are not accepted${named22}` : `some data stands behind terms that are not accepted${named22}`,
        evidence: [
          ...evidence,
          ...verdict2.account === void 0 ? [] : [{ what: `the account is ${verdict2.account}` }]
        ],
        cause: "The platform lets an account see this data only after it has accepted the terms.",
        remedy: {
          steps: [verdict2.link === void 0 ? createPage(verdict2.platform, facts, form.say) : form],
          wontHelp: ["Logging in again, or a new token: it is the same account."]
        }
      };
    }
  },
  examples: {
    valid: [
      {
        title: "all terms accepted",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "valid",
            host: "global.daf-apis.com",
            groups: ["everyone"]
          }
        ]
      }
    ],
    invalid: [
      {
        title: "the whole platform",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "denied",
            reason: "missing-terms",
            host: "global.daf-apis.com",
            slot: "token",
            missing: ["MICrONS"],
            link: "https://global.daf-apis.com/sticky_auth/api/v1/tos/2/accept"
          }
        ],
        severity: "error",
        says: "not accepted (MICrONS)"
      },
      {
        title: "some of the data",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "valid",
            host: "global.daf-apis.com",
            slot: "token",
            missing: ["FlyWire"]
          }
        ],
        severity: "warning",
        says: "some data"
      }
    ]
  }
};
var tokenInGit = {
  id: "token-in-git",
  severity: "error",
  layer: "exposure",
  failureClass: "leaked-and-auto-revoked",
  summary: "A credential file is tracked by git, or lies in a work tree where the next `git add` takes it.",
  why: "What was committed stays in the history and in every clone, whatever is deleted later: only revoking it helps. A file that is merely not ignored is one careless command away from that.",
  needs: ["git"],
  *check(facts) {
    for (const file of facts.files) {
      if (file.git?.is === "tracked") yield tracked(file, file.git, facts);
      if (file.git?.is === "untracked") yield untracked(file, file.git, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "the work tree ignores it",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        git: { ".cloudvolume/secrets/cave-secret.json": "ignored" }
      },
      {
        title: "outside any work tree",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "git tracks the file",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        git: { ".cloudvolume/secrets/cave-secret.json": "tracked" },
        severity: "error",
        says: "git tracks"
      },
      {
        title: "in a work tree and not ignored",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        git: { ".cloudvolume/secrets/cave-secret.json": "untracked" },
        severity: "warning",
        says: "not ignored"
      }
    ]
  }
};
function tracked(file, git, facts) {
  const revoke2 = facts.providers.find(({ id }) => id === file.platform)?.pages.revoke;
  return {
    ...about2(file, facts),
    message: `git tracks ${withTilde(file.path, facts.home)}`,
    cause: "The file was added to a repository: from the commit on, its credential is in the history and in every clone.",
    remedy: {
      steps: [
        {
          say: "Revoke the credential, and make a new one (unless the file was only added, and never committed)",
          ...revoke2 ? { url: revoke2 } : {}
        },
        { say: "Let git forget the file (it stays on disk)", run: inRepository(git, facts, "rm --cached --quiet --") },
        {
          say: `Add /${git.relativePath} to ${withTilde(git.root, facts.home)}/.gitignore, and commit both`,
          edit: { kind: "ignore-path", file: `${git.root}/.gitignore`, line: `/${git.relativePath}` }
        }
      ],
      wontHelp: ["Deleting the file in a later commit: the history keeps it."]
    }
  };
}
function untracked(file, git, facts) {
  return {
    ...about2(file, facts),
    severity: "warning",
    message: `${withTilde(file.path, facts.home)} lies in a git work tree and is not ignored`,
    cause: "The next `git add .` there takes the credential along.",
    remedy: {
      steps: [
        {
          say: `Add /${git.relativePath} to ${withTilde(git.root, facts.home)}/.gitignore`,
          edit: { kind: "ignore-path", file: `${git.root}/.gitignore`, line: `/${git.relativePath}` }
        }
      ]
    }
  };
}
function inRepository(git, facts, command3) {
  return ["posix", "fish", "powershell", "cmd"].flatMap((shell) => {
    const root = shellPath(git.root, facts.home, shell);
    const path = shellPath(git.relativePath, void 0, shell);
    return root === void 0 || path === void 0 ? [] : [{ shell, line: `git -C ${root} ${command3} ${path}` }];
  });
}
function about2(file, facts) {
  const place = { kind: "file", path: file.path };
  const root = file.git && "root" in file.git ? file.git.root : "";
  return {
    platform: file.platform,
    clients: file.clients,
    place,
    evidence: [{ place, what: `in the repository ${withTilde(root, facts.home)}` }]
  };
}
var truncatedValue = {
  id: "truncated-value",
  severity: "error",
  layer: "damage",
  failureClass: "paste-damage",
  summary: "A credential was cut short when it was copied.",
  why: "A value that is the beginning or the end of a longer one held elsewhere was cut: that is certain. A value that is merely shorter than the platform\u2019s credentials are known to be is a suspicion, since shapes change with time.",
  needs: ["assignments"],
  *check(facts) {
    const others = losingValues(facts);
    for (const held2 of heldValues(facts)) {
      if (held2.value.traits.placeholder || held2.value.traits.blank) continue;
      const whole = others.find((other2) => isCutFrom(held2, other2));
      const lacks = whole ? void 0 : shortfall(held2, facts);
      if (whole) yield certain(held2, whole, facts);
      else if (lacks) yield suspected(held2, lacks, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "a whole token",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      },
      {
        title: "two different whole values",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}' }
      }
    ],
    invalid: [
      {
        title: "the variable holds the beginning of the file\u2019s value",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token first 18}}" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "first 18 characters"
      },
      {
        title: "shorter than every CAVE token",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token first 20}}"}' },
        severity: "warning",
        says: "shorter than"
      }
    ]
  }
};
function isCutFrom(held2, other2) {
  const relation = held2.value.secret.relation(other2.value.secret);
  return held2.platform === other2.platform && held2.value.secret.length >= 4 && (relation === "prefix" || relation === "suffix");
}
function certain(held2, whole, facts) {
  const { place, value } = held2;
  const end = value.secret.relation(whole.value.secret) === "prefix" ? "first" : "last";
  return {
    ...about3(held2),
    message: `${held2.slot} is the ${end} ${value.traits.length} characters of a longer value`,
    evidence: [valueEvidence(place, value, facts.now, true), valueEvidence(whole.place, whole.value, facts.now, false)],
    cause: `The value was cut when it was copied; ${placeName(whole.place, facts.home)} holds the whole one.`,
    remedy: {
      steps: place.kind === "env" ? unsetVariables(variablesOf(held2, place.name, facts), facts) : correctValue(place, "Put the whole value", facts)
    }
  };
}
function variablesOf({ clients }, name, facts) {
  const resolution = facts.resolutions.find(({ client }) => clients.includes(client));
  return resolution ? envGroup(name, resolution) : [name];
}
function suspected(held2, lacks, facts) {
  return {
    ...about3(held2),
    severity: "warning",
    message: `${held2.slot} is ${lacks}`,
    evidence: [valueEvidence(held2.place, held2.value, facts.now, true)],
    cause: "The value was probably cut when it was copied.",
    remedy: {
      steps: correctValue(held2.place, "Compare the value with the platform\u2019s own page, and put the whole one", facts)
    }
  };
}
function about3({
  platform,
  clients,
  place,
  slot: slot2
}) {
  return { platform, clients, place, slot: slot2 };
}
var unknownProfile = {
  id: "unknown-profile",
  severity: "error",
  layer: "home",
  failureClass: "wrong-server-or-env",
  summary: "A profile or an environment is named that the client does not know.",
  why: "The client stops before it looks at any credential, so a perfect one does not help. EarthScope wants a section in config.toml even where a profile\u2019s tokens are there; Descartes Labs has dropped the names of its first cloud.",
  needs: ["assignments"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const unknown2 = unknownName(resolution, facts);
      if (unknown2) yield problem17(resolution, unknown2, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "a profile with a section of its own",
        platform: "earthscope",
        env: { ES_PROFILE: "work", ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope/config.toml": "[profile.work]\n" }
      }
    ],
    invalid: [
      {
        title: "a profile without a section, though the variable holds a token",
        platform: "earthscope",
        env: { ES_PROFILE: "work", ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        severity: "error",
        says: "ES_PROFILE names a profile"
      },
      {
        title: "a constant of an older version",
        platform: "descarteslabs",
        env: { DESCARTESLABS_ENV: "gcp-production" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "DESCARTESLABS_ENV names an environment"
      }
    ]
  }
};
function unknownName({ raises: raises2, chain }, facts) {
  const name = raises2[0]?.class.split(".").at(-1);
  if (name === "ProfileDoesNotExistError")
    return {
      what: "a profile",
      place: variableLike(/^es_profile(_name)?$/i, facts) ?? { kind: "argument", name: "profile" }
    };
  if (name !== "ConfigError") return void 0;
  const place = chain.find(({ slot: slot2, state }) => slot2 === "settings" && state === "malformed")?.place ?? variableLike(/_(DEFAULT_)?DOMAIN$/, facts);
  return place && { what: "an environment", place };
}
function variableLike(pattern2, facts) {
  const name = facts.variables.find((each) => pattern2.test(each));
  return name === void 0 ? void 0 : { kind: "env", name };
}
function problem17(resolution, { what, place }, facts) {
  const { provider, client, raises: raises2 } = resolution;
  return {
    platform: provider,
    clients: [client],
    place,
    message: `${placeName(place, facts.home)} names ${what} that the client does not know`,
    evidence: [
      { place, what: `names ${what}`, wins: true },
      { what: `${client} stops with ${raises2[0]?.class ?? "an error"}` }
    ],
    cause: what === "a profile" ? "Every profile but default needs its section in config.toml, also where its tokens are there." : "The name was mistyped, or comes from an older version.",
    remedy: {
      steps: stepsFor7(what, place, facts),
      wontHelp: ["Logging in again, or a new credential: none is looked at."]
    }
  };
}
function stepsFor7(what, place, facts) {
  const away = place.kind === "env" ? unsetVariable(place.name, facts) : [{ say: `Correct ${placeName(place, facts.home)} where your own code passes it` }];
  if (what === "an environment") return away;
  return [
    { say: "If the name is right: add its section to ~/.earthscope/config.toml, a line [profile.NAME] with that name" },
    ...away
  ];
}
var unloadedVariable = {
  id: "unloaded-variable",
  severity: "error",
  layer: "name",
  failureClass: "env-not-visible",
  summary: "A file sets the variable, but it is not set here.",
  why: "No client reads a .env file by itself, direnv waits for its leave, and a start-up file counts for terminals that are opened after it was changed, and not for a notebook or a job. The variable is right there in the file, and the client says that nothing is set.",
  needs: ["assignments"],
  *check(facts) {
    for (const { id: platform } of facts.providers) {
      const mine = facts.resolutions.filter(({ provider }) => provider === platform);
      if (mine.length === 0 || !mine.every(hasNoCredential) || mine.some(stopsBefore)) continue;
      const names = new Set(
        mine.flatMap(
          ({ chain }) => chain.flatMap(({ place, role }) => place.kind === "env" && role === "current" ? [place.name] : [])
        )
      );
      const found2 = [...names].flatMap(
        (name) => facts.variables.includes(name) ? [] : (facts.assignments.get(name) ?? []).map((place) => ({ name, place }))
      );
      const first2 = found2[0];
      if (first2)
        yield problem18(
          platform,
          mine.map(({ client }) => client),
          found2.filter(({ place }) => pathOf(place) === pathOf(first2.place)),
          pathOf(first2.place),
          facts
        );
    }
  },
  examples: {
    valid: [
      {
        title: "set here as well",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { "work/.env": "ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n" }
      }
    ],
    invalid: [
      {
        title: "a .env file that nobody loads",
        platform: "descarteslabs",
        files: {
          "work/.env": "DESCARTESLABS_CLIENT_ID={{descarteslabs/client-id}}\nDESCARTESLABS_CLIENT_SECRET={{descarteslabs/client-secret}}\n"
        },
        severity: "error",
        says: ".env sets DESCARTESLABS_CLIENT_ID and DESCARTESLABS_CLIENT_SECRET"
      },
      {
        title: "a start-up file that this terminal has not read",
        platform: "earthscope",
        files: { ".bashrc": "# my shell\nexport ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n" },
        severity: "error",
        says: "~/.bashrc sets ES_OAUTH2__REFRESH_TOKEN"
      }
    ]
  }
};
function stopsBefore({ raises: raises2 }) {
  return /Profile|Config|Validation|Settings|Decode|Permission|Directory/.test(raises2[0]?.class ?? "");
}
function pathOf(place) {
  return place.kind === "file" ? place.path : "";
}
function problem18(platform, clients, settings, path, facts) {
  const names = [...new Set(settings.map(({ name }) => name))].join(" and ");
  return {
    platform,
    clients,
    place: settings[0]?.place ?? { kind: "file", path },
    message: `${withTilde(path, facts.home)} sets ${names}, which is not set here`,
    evidence: [
      ...settings.map(({ name, place }) => ({ place, what: `sets ${name}`, wins: false })),
      { what: "this program\u2019s environment holds none of it" }
    ],
    cause: /\.env$/.test(path) ? "No client reads a .env file: the program that starts it has to load it." : "This program was started by something that has not read the file, or before it was changed.",
    remedy: { steps: stepsFor8(path, settings, facts), wontHelp: ["Logging in, while the variable is to be used."] }
  };
}
function stepsFor8(path, settings, facts) {
  const where = settings.map(({ place }) => placeName(place, facts.home)).join(", ");
  if (/[\\/]\.envrc$/.test(path))
    return [{ say: "Give direnv leave, in that folder", run: everyShell("direnv allow") }];
  if (/[\\/]\.env$/.test(path)) {
    return [
      {
        say: `Load ${withTilde(path, facts.home)} where the program is started: python-dotenv in your code, an env file of the container or the editor, or direnv`
      }
    ];
  }
  return [
    {
      say: `Open a new terminal, or start the notebook or the job anew, and see that ${where} exports it (\`export\`, \`set -x\`)`
    }
  ];
}
var unreachable = {
  id: "unreachable",
  severity: "note",
  layer: "server",
  failureClass: "network-proxy-tls",
  summary: "The platform could not be asked, which says nothing of the credential.",
  why: "Clients show a lost connection, a proxy or a firewall\u2019s certificate as a failed login (EarthScope\u2019s says that the refresh token is invalid), and people log in again for it. The credential may well be good.",
  needs: [],
  *check(facts) {
    for (const verdict2 of facts.verdicts) {
      const advice = verdict2.status === "unknown" ? adviceFor[verdict2.reason ?? ""] : void 0;
      if (!advice) continue;
      const noted = `${verdict2.host ?? verdict2.platform} ${advice.message}`;
      yield {
        platform: verdict2.platform,
        clients: [verdict2.client],
        place: { kind: "default" },
        message: noted,
        evidence: [{ what: answerWords(verdict2) }],
        cause: advice.cause,
        remedy: { steps: advice.steps(verdict2.platform), wontHelp: [`Logging in again: ${advice.wontHelp}.`] }
      };
    }
  },
  examples: {
    valid: [
      {
        title: "it answered",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: "cave", client: "caveclient", status: "valid", host: "global.daf-apis.com" }]
      },
      {
        title: "only an exchange could tell",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        verdicts: [{ platform: "earthscope", client: "earthscope-sdk", status: "unknown", reason: "needs-exchange" }]
      }
    ],
    invalid: [
      {
        title: "a company\u2019s certificate in between",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "unknown",
            reason: "tls",
            host: "api.earthscope.org"
          }
        ],
        severity: "note",
        says: "no secure connection"
      },
      {
        title: "a proxy that wants a login",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          { platform: "cave", client: "caveclient", status: "unknown", reason: "proxy", host: "global.daf-apis.com" }
        ],
        severity: "note",
        says: "behind a proxy"
      },
      {
        title: "no answer",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          { platform: "cave", client: "caveclient", status: "unknown", reason: "timeout", host: "global.daf-apis.com" }
        ],
        severity: "note",
        says: "did not answer in time"
      }
    ]
  }
};
var proxySteps = [
  { say: "Look at HTTPS_PROXY and NO_PROXY: ask whoever runs the network which proxy, and which login, to use" }
];
var laterSteps = [{ say: "Try again later, or look at the platform\u2019s own word on its state" }];
var networkSteps = [
  { say: "Look at the network: another page in a browser, a VPN, a firewall, HTTPS_PROXY" }
];
var adviceFor = {
  dns: {
    message: "could not be found by its name",
    cause: "There is no network, no name server answers, or the name is mistyped.",
    wontHelp: "it cannot make a name known",
    steps: () => networkSteps
  },
  refused: {
    message: "takes no connection",
    cause: "The server is down, or a firewall lets nobody through to it.",
    wontHelp: "it cannot open a firewall",
    steps: () => networkSteps
  },
  reset: {
    message: "cut the connection",
    cause: "The server, or a firewall on the way, ended the connection before the answer was whole.",
    wontHelp: "it cannot mend a connection",
    steps: () => networkSteps
  },
  timeout: {
    message: "did not answer in time",
    cause: "The server is slow, or a firewall swallows what is sent without a word.",
    wontHelp: "it cannot hasten an answer",
    steps: () => [...networkSteps, { say: "Or wait longer: --timeout 30s" }]
  },
  tls: {
    message: "could be reached, but there was no secure connection",
    cause: "Often a company\u2019s firewall opens the connection and shows a certificate of its own, which no client knows.",
    wontHelp: "it cannot change a certificate",
    steps: tlsSteps
  },
  proxy: {
    message: "lies behind a proxy that let nothing through",
    cause: "The proxy wants a login, is down, or is the wrong one.",
    wontHelp: "it cannot fix a proxy",
    steps: () => proxySteps
  },
  "captive-portal": {
    message: "was not what answered: a web page came",
    cause: "A login page of the network, a proxy or a firewall answered in the platform\u2019s place.",
    wontHelp: "the platform never saw the question",
    steps: () => [{ say: "Open any page in a browser, and log in to the network if it asks" }, ...networkSteps]
  },
  redirected: {
    message: "pointed elsewhere",
    cause: "The address is not the platform\u2019s present one, or a login page stands in front of it.",
    wontHelp: "the question went to the wrong address",
    steps: () => [{ say: "Look at the address that the client is given, and at the network\u2019s own login page" }]
  },
  "rate-limited": {
    message: "has had too many requests",
    cause: "This machine, or all that share its address, asked too often.",
    wontHelp: "that is one more request",
    steps: () => [{ say: "Wait, and let programs ask less often" }]
  },
  "server-error": {
    message: "has a fault of its own",
    cause: "The platform is down or overloaded.",
    wontHelp: "the fault is the platform\u2019s",
    steps: () => laterSteps
  },
  "bad-reply": {
    message: "gave no proper answer",
    cause: "What answered is not the platform, or something on the way damaged the answer.",
    wontHelp: "it cannot mend an answer",
    steps: () => networkSteps
  },
  "unexpected-reply": {
    message: "gave an answer that says nothing of the credential",
    cause: "The address is not the platform\u2019s, or the platform has changed.",
    wontHelp: "the answer was not about the login",
    steps: () => [{ say: "Look at the address that the client is given" }, ...laterSteps]
  },
  "reply-too-large": {
    message: "gave an answer that is far too long",
    cause: "What answered is not what was asked.",
    wontHelp: "the answer was not about the login",
    steps: () => [{ say: "Look at the address that the client is given" }]
  }
};
function tlsSteps(platform) {
  const name = platform === "earthscope" ? "SSL_CERT_FILE" : "REQUESTS_CA_BUNDLE";
  return [
    {
      say: `Get the company\u2019s certificate as a file, add it to a copy of Python\u2019s own bundle (python -m certifi), and name that copy in ${name}: the client and auth-doctor then use it`
    },
    { say: "For other programs: SSL_CERT_FILE (httpx), REQUESTS_CA_BUNDLE (requests), NODE_EXTRA_CA_CERTS (Node)" }
  ];
}
var unreadableToken2 = {
  id: "unreadable-token",
  severity: "error",
  layer: "kind",
  failureClass: "wrong-kind-of-credential",
  summary: "The client cannot read what stands inside of the token.",
  why: "Some clients look into a token before they send it. One without an end, or with claims that the client does not expect, is dropped without a word or stops the client, although the platform might take it, and it can keep a good refresh token from being used.",
  needs: ["assignments"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const entry3 = resolution.next === "raises" ? resolution.chain.find((each) => isTaken2(each, resolution, facts)) : void 0;
      if (entry3?.value?.is === "known") yield problem19(resolution, entry3, entry3.value, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "an end that the client can read",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=+86400}}" }
      },
      {
        title: "expired is another fault",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=-3600}}" }
      }
    ],
    invalid: [
      {
        title: "an end that is no number",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=never}}" },
        severity: "error",
        says: "cannot use the token"
      },
      {
        title: "a claim that is missing stops the client, though the refresh token is good",
        platform: "earthscope",
        env: {
          ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400 iat=never}}",
          ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}"
        },
        severity: "error",
        says: "cannot use the access_token"
      }
    ]
  }
};
var tokenSlots = /* @__PURE__ */ new Set(["token", "access_token"]);
function isTaken2({ slot: slot2, state, wins, role, value, place }, resolution, facts) {
  if (!tokenSlots.has(slot2) || role === "lookalike" || role === "cache" || place.kind === "default" || value?.is !== "known" || value.traits.blank)
    return false;
  if (resolution.raises[0]?.phase === "send" || !isUsable(value, facts.now)) return false;
  const shapes = facts.providers.find(({ id }) => id === resolution.provider)?.tokens.filter(({ slots: slots3 }) => slots3.includes(slot2)) ?? [];
  if (!shapes.every(({ shape }) => shape.startsWith("eyJ"))) return false;
  const isDropped = state === "ignored" && isFirst(resolution, slot2, place);
  return isDropped || wins && value.traits.jwt !== void 0 && resolution.raises[0]?.phase === "construct";
}
function isFirst({ chain }, slot2, place) {
  return chain.find((entry3) => entry3.slot === slot2 && entry3.state !== "absent")?.place === place;
}
function problem19(resolution, entry3, value, facts) {
  const { provider, client } = resolution;
  const renews = resolution.fields["refresh_token"] !== void 0;
  const { jwt } = value.traits;
  const { state, why } = entry3;
  const words22 = jwt ? jwt.expires === void 0 ? "it is a JWT without an end (`exp`) that the client can read" : "it is a JWT that the client cannot decode, or whose claims it does not expect" : "it is no JWT";
  return {
    platform: provider,
    clients: [client],
    place: entry3.place,
    slot: entry3.slot,
    message: `the client cannot use the ${entry3.slot}: ${state === "ignored" && why ? why : words22}`,
    evidence: [
      valueEvidence(entry3.place, value, facts.now, true),
      { what: entry3.why ?? `${client} stops with ${resolution.raises[0]?.class ?? "an error"}` }
    ],
    cause: renews ? "The client looks into the token before anything else, and so never comes to the refresh token, which is there." : "Not every token that a platform gives is one for this client.",
    remedy: {
      steps: [
        ...entry3.place.kind === "env" ? unsetVariable(entry3.place.name, facts) : [],
        logIn(
          provider,
          facts,
          renews && entry3.place.kind === "env" ? "If it then asks for a login: log in" : "Log in: this stores a token that the client can read"
        )
      ]
    }
  };
}
var unusableHome = {
  id: "unusable-home",
  severity: "error",
  layer: "home",
  failureClass: "home-differs",
  summary: "The home folder is not set, is another user\u2019s, cannot be written, or is not where the login was made.",
  why: "Clients look for their files below HOME. In a container, under sudo, in a job or a service it is often unset or another\u2019s: the login lies where nobody looks, or is renewed and cannot be saved.",
  needs: [],
  *check(facts) {
    for (const { id: platform } of facts.providers) {
      const mine = facts.resolutions.filter(({ provider }) => provider === platform);
      const fault = mine.length > 0 ? elsewhere2(platform, mine, facts) ?? unset(mine, facts) ?? notThere(mine, facts) ?? ofAnother(facts) : void 0;
      if (fault)
        yield {
          platform,
          clients: mine.map(({ client }) => client),
          place: { kind: "env", name: variable2(facts) },
          ...fault
        };
      for (const resolution of mine) {
        const failure4 = resolution.settings["save_error"];
        if (failure4 && !fault) yield unsaved2(resolution, failure4, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "one\u2019s own home",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' }
      }
    ],
    invalid: [
      {
        title: "HOME leads elsewhere, and the login is in the account\u2019s own",
        platform: "earthscope",
        env: { HOME: "/home/me/scratch" },
        files: {
          "/home/me/.earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}',
          "readme.txt": "x"
        },
        severity: "error",
        says: "the login is in another home"
      },
      {
        title: "HOME is not set",
        platform: "earthscope",
        homeless: true,
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: "warning",
        says: "HOME is not set"
      },
      {
        title: "the renewed token cannot be saved",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope": { dir: true, mode: "555" } },
        severity: "error",
        says: "cannot be saved"
      },
      {
        title: "sudo that keeps the home of who called it",
        platform: "earthscope",
        uid: 0,
        sudoFrom: "me",
        files: {
          ".earthscope/default/tokens.json": {
            content: '{"refresh_token": "{{earthscope/refresh-token}}"}',
            owner: 1e3
          },
          ".": { dir: true, owner: 1e3 }
        },
        severity: "warning",
        says: "another user\u2019s"
      }
    ]
  }
};
function variable2(facts) {
  return facts.platform === "win32" ? "USERPROFILE" : "HOME";
}
function elsewhere2(platform, mine, facts) {
  const other2 = facts.homeFolder.others.find(({ platforms }) => platforms.includes(platform));
  if (!other2 || !mine.every(hasNoCredential)) return void 0;
  const name = variable2(facts);
  return {
    message: `no credential is found, and the login is in another home: ${other2.path}`,
    evidence: [
      { what: `${name} is ${facts.homeFolder.isSet ? facts.homeFolder.path ?? "empty" : "not set"}` },
      { what: `${other2.path} holds the platform\u2019s folder` }
    ],
    cause: other2.of === "sudo" ? "sudo has changed the user, and the home with it." : `${name} does not name the home of this account: a container, a job or a service has set it.`,
    remedy: {
      steps: other2.of === "sudo" ? [{ say: "Run the program without sudo: it needs no other rights than yours" }] : [goHome(other2, facts)]
    }
  };
}
function goHome({ path }, facts) {
  const run2 = ["posix", "fish", "powershell", "cmd"].flatMap((shell) => {
    const argument = shellPath(path, void 0, shell);
    if (argument === void 0) return [];
    const lines = {
      posix: `export HOME=${argument}`,
      fish: `set -gx HOME ${argument}`,
      powershell: `$env:USERPROFILE = ${argument}`,
      cmd: `set "USERPROFILE=${path}"`
    };
    return [{ shell, line: lines[shell] }];
  });
  return { say: `Let ${variable2(facts)} name that home, here and where the job or service is set up`, run: run2 };
}
function unset(mine, { homeFolder, ...facts }) {
  if (homeFolder.isSet) return void 0;
  const stops = mine.find(
    ({ raises: raises2 }) => raises2.some(({ class: name2, message }) => name2 === "RuntimeError" && message.includes("home"))
  );
  const name = facts.platform === "win32" ? "USERPROFILE" : "HOME";
  return {
    severity: stops ? "error" : "warning",
    message: `${name} is not set`,
    evidence: [
      {
        what: homeFolder.path ? `the clients take the account\u2019s home instead: ${homeFolder.path}` : "the account has no home either"
      },
      ...stops ? [{ what: `${stops.client} stops` }] : []
    ],
    cause: "A service, a job or a container starts programs without it.",
    remedy: { steps: [{ say: `Set ${name} where the service, the job or the container is set up` }] }
  };
}
function notThere(mine, { homeFolder, ...facts }) {
  const { path, stat: stat2, isSet } = homeFolder;
  if (!path || stat2?.kind === "directory" || !isSet || mine.every(canAuthenticate)) return void 0;
  const name = facts.platform === "win32" ? "USERPROFILE" : "HOME";
  return {
    message: stat2 ? `${name} names a file, not a folder` : `${name} names a folder that is not there`,
    evidence: [{ what: stat2 ? `${path} is no folder` : `${path} does not exist, or may not be looked at` }],
    cause: "A container or a service was given a user without a home.",
    remedy: {
      steps: [
        { say: `${stat2 ? "Let" : "Make the folder, or let"} ${name} name ${stat2 ? "a folder" : "one"} that is there` }
      ]
    }
  };
}
function ofAnother({ homeFolder, user }) {
  const owner = homeFolder.stat?.owner;
  if (owner === void 0 || owner < 0 || user.uid < 0 || owner === user.uid || user.uid === 0 && !user.sudoFrom || user.uid !== 0 && owner === 0)
    return void 0;
  return {
    severity: "warning",
    message: `the home folder is another user\u2019s (id ${owner})`,
    evidence: [{ what: `this program runs as user id ${user.uid}${user.sudoFrom ? ", by sudo" : ""}` }],
    cause: user.sudoFrom ? "sudo has changed the user and kept the home: what a client writes there, its owner can no longer read or renew." : "HOME was taken over from somebody else.",
    remedy: {
      steps: [{ say: user.sudoFrom ? "Run the program without sudo, or with sudo -H" : "Let HOME name your own home" }]
    }
  };
}
function unsaved2(resolution, { place }, facts) {
  const path = place.kind === "file" ? place.path : "";
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place,
    message: `the renewed token cannot be saved: ${withTilde(path, facts.home)} may not be written`,
    evidence: [
      { place, what: "may not be written by this user" },
      { what: "the client first renews its token, then stops with PermissionError" }
    ],
    cause: "The folder is read-only here, belongs to another user, or cannot be made.",
    remedy: {
      steps: [
        {
          say: `Make ${withTilde(path.replace(/[\\/][^\\/]*$/, ""), facts.home)} writable for this user, or let HOME name a folder that is`
        },
        logIn(resolution.provider, facts, "Then log in again: the renewed token may have replaced the old one")
      ]
    }
  };
}
var wrongKind = {
  id: "wrong-kind",
  severity: "error",
  layer: "kind",
  failureClass: "wrong-kind-of-credential",
  summary: "The value is a credential, but of another kind than this place needs.",
  why: "An access token where a refresh token is due, a JWT where a platform gives opaque tokens, another platform\u2019s key: each is genuine somewhere, and no client says what it expected.",
  needs: ["assignments"],
  *check(facts) {
    for (const held2 of heldValues(facts)) {
      const { blank, placeholder, pythonType } = held2.value.traits;
      const due = tokensOf(held2, facts).filter(
        ({ slots: slots3, meaning }) => slots3.includes(held2.slot) && meaning !== "wrong-kind" && meaning !== "obsolete"
      );
      if (blank || placeholder || pythonType || due.length === 0 || due.some((token) => isOf(held2, token))) continue;
      const kind = kindInstead(held2, due, facts);
      if (!kind || shortfall(held2, facts)) continue;
      const problem20 = valueProblem(held2, facts, {
        message: `${held2.slot} is ${kind}, where ${article2(due[0]?.name ?? held2.slot)} is due`,
        cause: "The wrong one of several credentials was copied.",
        remedy: "Put the right kind of credential"
      });
      const steps = isNotNeeded(held2, facts) ? unsetVariable(held2.place.name, facts) : [
        createPage(held2.platform, facts, "Find the right kind on the platform\u2019s page"),
        ...correctValue(held2.place, "Put it", facts)
      ];
      yield { ...problem20, remedy: { steps } };
    }
  },
  examples: {
    valid: [
      {
        title: "a refresh token as the refresh token",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      },
      {
        title: "a token that is cut is another fault",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token first 20}}"}' }
      }
    ],
    invalid: [
      {
        title: "the access token as the refresh token",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{jwt earthscope/access-token exp=+3600}}" },
        severity: "error",
        says: "an access token (JWT)"
      },
      {
        title: "a JWT where 32 hexadecimal digits are due",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{jwt earthscope/access-token exp=+3600}}"}' },
        severity: "error",
        says: "an access token (JWT)"
      }
    ]
  }
};
function isNotNeeded(held2, facts) {
  const renews = heldValues(facts).some(
    ({ platform, slot: slot2, value }) => platform === held2.platform && slot2 === "refresh_token" && isUsable(value, facts.now)
  );
  return held2.place.kind === "env" && held2.slot !== "refresh_token" && renews;
}
function tokensOf({ platform }, facts) {
  return facts.providers.find(({ id }) => id === platform)?.tokens ?? [];
}
function isOf(held2, token) {
  return held2.value.traits.kinds.includes(`${held2.platform}/${token.kind}`);
}
function kindInstead(held2, due, facts) {
  if (held2.value.traits.jwt && !due.some(({ shape }) => shape.startsWith("eyJ"))) return "an access token (JWT)";
  if (held2.value.traits.address && !isAddressSlot(held2.slot)) return "an address";
  const named22 = tokensOf(held2, facts).find(
    (token) => isOf(held2, token) && (token.detect === "anywhere" || token.meaning === "wrong-kind" || token.meaning === "obsolete")
  );
  if (named22) return article2(named22.name);
  const enforced = due.every(({ certainty }) => certainty === "enforced");
  const { odd, quotes, edges, inside: inside2, prefix } = held2.value.traits;
  return enforced && odd.length === 0 && !quotes && !edges && !inside2 && !prefix ? "not of the form that the client demands" : void 0;
}
function article2(name) {
  return /^[aeiou]/i.test(name) ? `an ${name}` : `a ${name}`;
}
var wrongServer = {
  id: "wrong-server",
  severity: "error",
  layer: "kind",
  failureClass: "wrong-server-or-env",
  summary: "The token was made for another server than the one in use, or the address in use is none.",
  why: "A token says who made it and for whom. One of the test system is whole, alive, and refused by the real one; an address without https:// stops the client before anything is sent.",
  needs: ["assignments"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const unusable = addressOf2(resolution);
      if (unusable && resolution.raises.some(({ class: name }) => /InvalidSchema|MissingSchema|InvalidURL/.test(name)))
        yield noAddress(resolution, unusable, facts);
    }
    for (const held2 of heldValues(facts)) {
      const resolution = facts.resolutions.find(
        ({ client, next: next2 }) => held2.clients.includes(client) && next2 === "sends"
      );
      const mismatch2 = resolution && otherServer(held2, resolution, facts);
      if (mismatch2) yield { ...about4(held2), ...mismatch2 };
    }
  },
  examples: {
    valid: [
      {
        title: "made by the server in use",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" }
      },
      {
        title: "a test server on this machine",
        platform: "earthscope",
        env: {
          ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}",
          ES_OAUTH2__DOMAIN: "http://127.0.0.1:8080"
        }
      }
    ],
    invalid: [
      {
        title: "made by the test system",
        platform: "earthscope",
        env: {
          ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400 iss=https://login-dev.earthscope.org/}}"
        },
        severity: "error",
        says: "made by login-dev.earthscope.org"
      },
      {
        title: "made for another audience",
        platform: "earthscope",
        env: {
          ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}",
          ES_OAUTH2__AUDIENCE: "https://api-dev.earthscope.org"
        },
        severity: "error",
        says: "for another audience"
      },
      {
        title: "an address without https://",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}",
          DESCARTESLABS_IAM_URL: "iam.production.aws.descarteslabs.com"
        },
        severity: "error",
        says: "without https://"
      }
    ]
  }
};
function addressOf2({ settings }) {
  return settings["domain"] ?? settings["iam_url"];
}
function otherServer({ slot: slot2, place, value }, resolution, facts) {
  const { jwt } = value.traits;
  const server = addressOf2(resolution);
  const host = server && hostOf2(server.value);
  if (!jwt || !server || !host || isLoopback(host) || resolution.fields[slot2] === void 0) return void 0;
  const maker = jwt.issuer === void 0 ? void 0 : hostOf2(jwt.issuer);
  const steps = [
    // As long as the variable is set, no login is looked at.
    ...place.kind === "env" ? unsetVariable(place.name, facts) : [],
    logIn(resolution.provider, facts, "Log in at the server that is in use"),
    ...server.place.kind === "env" ? unsetVariable(server.place.name, facts) : []
  ];
  if (maker && maker !== host && isOfPlatform(maker, resolution.provider, facts)) {
    return {
      message: `${slot2} was made by ${maker}, and ${host} is in use`,
      evidence: [{ what: `the token names its maker: ${maker}` }, { place: server.place, what: `in use: ${host}` }],
      cause: "The token belongs to another environment of the platform.",
      remedy: { steps }
    };
  }
  const audience = resolution.settings["audience"];
  if (!audience || !jwt.audience || jwt.audience.includes(audience.value) || slot2 !== "access_token") return void 0;
  return {
    message: `${slot2} was made for another audience than the one in use`,
    evidence: [
      { what: `the token names: ${jwt.audience.join(", ")}` },
      { place: audience.place, what: `in use: ${audience.value}` }
    ],
    cause: "The token is for another service, or the setting was changed after the login.",
    remedy: {
      steps: [
        ...audience.place.kind === "env" ? unsetVariable(audience.place.name, facts) : [],
        ...place.kind === "env" ? unsetVariable(place.name, facts) : [],
        logIn(
          resolution.provider,
          facts,
          audience.place.kind === "env" ? "Or log in again with this setting" : "Log in again"
        )
      ]
    }
  };
}
function noAddress({ provider, client, raises: raises2 }, { place }, facts) {
  const name = placeName(place, facts.home);
  return {
    platform: provider,
    clients: [client],
    place,
    message: `${name} is an address without https://`,
    evidence: [
      { place, what: "has no scheme", wins: true },
      { what: `${client} stops with ${raises2[0]?.class ?? "an error"}` }
    ],
    cause: "The client puts its paths behind the address as it stands.",
    remedy: {
      steps: [
        { say: `Put https:// before the address in ${name}` },
        ...place.kind === "env" ? unsetVariable(place.name, facts) : []
      ]
    }
  };
}
function about4({
  platform,
  clients,
  place,
  slot: slot2
}) {
  return { platform, clients, place, slot: slot2 };
}
var rules = [
  brokenClient,
  clientsDisagree,
  clockSkew,
  discontinuedClient,
  doubledPrefix,
  emptyValue,
  envOverCache,
  expiredToken,
  filePermissions,
  insecureEndpoint,
  legacyName,
  malformedFile,
  malformedVariable,
  misnamedFile,
  misnamedKey,
  misnamedVariable,
  missingCredential,
  missingPair,
  missingScope,
  mixedSources,
  netrcOverride,
  nonAsciiQuotes,
  otherProfile,
  overlongValue,
  placeholderValue,
  quotedValue,
  rejectedToken,
  revokedToken,
  shadowedFile,
  shadowedLogin,
  staleCache,
  strayWhitespace,
  swappedFields,
  termsNotAccepted,
  tokenInGit,
  truncatedValue,
  unknownProfile,
  unloadedVariable,
  unreachable,
  unreadableToken2,
  unusableHome,
  wrongKind,
  wrongServer
];
var common = {
  severity: "error",
  layer: "exposure",
  failureClass: "leaked-and-auto-revoked",
  needs: [],
  examples: { valid: [], invalid: [] }
};
var revoke = [
  { say: "Revoke the token on its platform\u2019s page (auth-doctor providers PLATFORM names it) and make a new one" },
  { say: "Make sure that it is dead: auth-doctor check PLATFORM --online must say rejected" }
];
var cleanHistory = {
  steps: [
    ...revoke,
    {
      say: "Often that is enough: a dead token harms nobody. If the history must be clean all the same, tell everybody who has a clone: all of them have to clone anew"
    },
    {
      say: "In a fresh clone, with the token in a file outside of it, one a line (git-filter-repo is a program of its own)",
      run: everyShell("git filter-repo --replace-text ../tokens.txt")
    },
    {
      say: "Push what was rewritten, all of it, to the repository\u2019s address (git-filter-repo has taken the remote away)",
      run: everyShell("git push --force --mirror URL")
    },
    {
      say: "Ask the host to clear its caches and the refs of pull requests, which keep the old commits; delete tokens.txt"
    },
    {
      say: "In clones that are kept, let git forget the old commits (and the older stashes with them)",
      run: everyShell("git reflog expire --expire=now --all")
    },
    { say: "and take them away", run: everyShell("git gc --prune=now") },
    { say: "Look again", run: everyShell("auth-doctor scan --history --unreachable") }
  ],
  wontHelp: [
    "Removing the line, or the file, in a later commit: the history keeps it, and so does every clone.",
    "Making the repository private: who has it has it."
  ]
};
var texts2 = {
  "token-in-file": {
    summary: "A file holds a token: of a platform\u2019s own shape, or beside a name that the platform gives it.",
    why: "Whoever can read the file, a copy of it or a backup has the token, and one `git add` makes it part of a history. Adding the file to .gitignore does not help where it was committed or copied before.",
    command: "auth-doctor scan .",
    remedy: {
      steps: [
        {
          say: "Take the token out of the file, and let the program read it from its own place: the client finds it there by itself"
        },
        {
          say: "If the file was ever committed, sent or shared: revoke the token, as auth-doctor explain token-in-history says"
        }
      ],
      wontHelp: ["Adding the file to .gitignore: what was committed or copied stays so."]
    }
  },
  "token-in-staged-file": {
    summary: "What the next commit would add holds a token: the index is read, not the files on disk.",
    why: "Now it costs nothing to take it out; after the commit it is in the history, and after the push in every clone. A token that the same file holds in HEAD already is the history\u2019s finding, and does not stop the commit.",
    command: "auth-doctor scan --staged",
    remedy: {
      steps: [
        {
          say: "Take the file out of the commit (it stays as it is on disk)",
          run: everyShell("git restore --staged -- FILE")
        },
        { say: "Take the token out of the file, and let the program read it from its own place" }
      ],
      wontHelp: ["Committing with --no-verify and cleaning up later: the commit is there, and its reflog."]
    }
  },
  "token-in-history": {
    summary: "A version of a file in the history holds a token, still there or removed since.",
    why: "Every clone has every version. What was pushed must be taken for known, however briefly it was there: such tokens are searched for by programs. Only revoking helps; cleaning the history comes last, if at all.",
    command: "auth-doctor scan --history",
    remedy: cleanHistory
  },
  "token-in-metadata": {
    summary: "A name or a message holds a token: of a file, a branch or a tag, a commit\u2019s message or author, a note, a hook, git\u2019s own files.",
    why: "Such texts are copied with every clone and shown in lists, logs and mails where files are not. Renaming or amending makes a new object beside the old one.",
    command: "auth-doctor scan --history",
    remedy: {
      steps: [
        ...revoke,
        {
          say: "If the name or message must go: git filter-repo has --replace-message, --mailmap and --path-rename; a branch or tag is made anew under another name and the old one deleted, on the remote too"
        }
      ],
      wontHelp: ["Renaming or amending alone: copies, reflogs and clones keep the old text."]
    }
  },
  "token-in-remote-url": {
    summary: "The address of a remote, in a repository\u2019s git configuration, holds a token.",
    why: "git keeps the address as it was given, credentials included, and shows it in messages and logs; whoever copies the folder copies it too.",
    command: "auth-doctor scan .",
    remedy: {
      steps: [
        ...revoke,
        {
          say: "Give the remote its address without credentials, and let a credential helper keep them",
          run: everyShell("git remote set-url NAME URL")
        }
      ],
      wontHelp: ["Removing the remote: the address may stand in logs, in other clones and in the reflog."]
    }
  }
};
var scanRuleTexts = Object.keys(texts2).map((id) => ({ id, ...common, ...texts2[id] })).sort((a, b) => a.id < b.id ? -1 : 1);
async function knownNames(world) {
  const own = await userProviders(world);
  return { rules: allRules.map(({ id }) => id), platforms: [...providerIds(), ...own.map(({ id }) => id)] };
}
var allRules = [...rules, ...scanRuleTexts].sort((a, b) => a.id < b.id ? -1 : 1);

// part:dist/parts/chunk-DHYJV56Q.js
var import_node_path13 = require("node:path");
var import_node_path14 = require("node:path");
var import_node_path15 = require("node:path");
var import_node_path16 = require("node:path");
var import_node_path17 = require("node:path");
var layers = [
  "installation",
  "home",
  "damage",
  "kind",
  "name",
  "shadow",
  "expiry",
  "absence",
  "server",
  "exposure"
];
var severities = ["error", "warning", "note"];
function checkFacts(facts, rules2) {
  const suspects2 = [];
  const gaps = [];
  let passed = 0;
  const platforms = new Set(facts.resolutions.map(({ provider }) => provider)).size;
  for (const rule of rules2) {
    const found2 = runRule(rule, facts);
    if (found2 === void 0)
      gaps.push({ what: `the rule ${rule.id} failed: this is a fault of auth-doctor`, uncertain: true });
    else suspects2.push(...found2);
    passed += Math.max(0, platforms - new Set(found2?.map(({ finding }) => finding.platform)).size);
  }
  return {
    findings: sortFindings(
      oneForEachCause(suspects2).map((finding) => lowerUnusedSeverity(finding, facts)),
      facts
    ),
    passed,
    gaps
  };
}
function runRule(rule, facts) {
  try {
    return [...rule.check(facts)].map(({ slot: slot2, ...problem20 }) => ({
      finding: withRecheck({ ...problem20, rule: rule.id, severity: problem20.severity ?? rule.severity }),
      layer: rule.layer,
      slot: slot2
    }));
  } catch {
    return void 0;
  }
}
var onlineRules = /* @__PURE__ */ new Set([
  "revoked-token",
  "rejected-token",
  "missing-scope",
  "terms-not-accepted",
  "clock-skew",
  "unreachable"
]);
function withRecheck(finding) {
  if (!finding.platform) return finding;
  const online = onlineRules.has(finding.rule) ? " --online" : "";
  const again = { say: "Then check again", run: everyShell(`auth-doctor check ${finding.platform}${online}`) };
  return { ...finding, remedy: { ...finding.remedy, steps: [...finding.remedy.steps, again] } };
}
function oneForEachCause(suspects2) {
  const inOrder = [...suspects2].sort((a, b) => Number(isError(b)) - Number(isError(a)) || rank(a) - rank(b));
  const kept = [];
  for (const suspect of inOrder) {
    const cause = kept.find((each) => explains(each.suspect, suspect, each.clients));
    if (!cause) kept.push({ suspect, evidence: [], clients: new Set(suspect.finding.clients) });
    else if (cause.suspect.finding.rule !== suspect.finding.rule)
      cause.evidence.push(...newEvidence(cause.suspect, suspect, cause.evidence));
    else if (isError(cause.suspect) === isError(suspect))
      for (const client of suspect.finding.clients) cause.clients.add(client);
  }
  return kept.map(({ suspect: { finding }, evidence, clients }) => ({
    ...finding,
    clients: [...clients],
    evidence: [...finding.evidence, ...evidence]
  }));
}
function isError({ finding }) {
  return finding.severity === "error";
}
function rank({ layer, finding }) {
  return layers.indexOf(layer) * severities.length + severities.indexOf(finding.severity);
}
function explains(first2, second, clients) {
  const a = first2.finding;
  const b = second.finding;
  if (a.platform !== b.platform) return false;
  if (first2.layer === "exposure" !== (second.layer === "exposure")) return false;
  if (second.layer === "absence" && first2.layer !== "absence")
    return severities.indexOf(a.severity) <= severities.indexOf(b.severity) && shareClient(clients, b);
  const sameSpot = placeKey(a.place) === placeKey(b.place) || sameFile(a, b, first2.slot, second.slot);
  if (a.rule === b.rule) return sameSpot && first2.slot === second.slot && a.message === b.message;
  if (first2.layer === "exposure") return false;
  return sameSpot && (first2.slot === second.slot || first2.slot === void 0 || second.slot === void 0) && shareClient(clients, b);
}
function sameFile(a, b, slot2, other2) {
  return a.place.kind === "file" && b.place.kind === "file" && a.place.path === b.place.path && (slot2 === void 0 || other2 === void 0);
}
function shareClient(clients, { clients: others }) {
  return clients.size === 0 || others.length === 0 || others.some((client) => clients.has(client));
}
function newEvidence(first2, second, already) {
  const known2 = new Set([...first2.finding.evidence, ...already].map(({ what }) => what));
  return [{ what: `so also: ${second.finding.message} (${second.finding.rule})` }, ...second.finding.evidence].filter(
    ({ what }) => !known2.has(what)
  );
}
function sortFindings(findings, facts) {
  const platforms = facts.providers.map(({ id }) => id);
  const key = ({ platform, severity, rule, place }) => [
    String(platform ? platforms.indexOf(platform) : 999).padStart(3, "0"),
    severities.indexOf(severity),
    rule,
    placeKey(place)
  ].join(" ");
  return [...findings].sort((a, b) => key(a) < key(b) ? -1 : 1);
}
function lowerUnusedSeverity(finding, facts) {
  const { platform, clients, severity } = finding;
  const [first2, ...others] = facts.providers.find(({ id }) => id === platform)?.clients ?? [];
  if (severity !== "error" || !first2 || others.length === 0 || clients.length === 0 || clients.includes(first2.id))
    return finding;
  const isHere = others.some(
    (client) => clients.includes(client.id) && facts.python?.packages.has(client.package.name)
  );
  const next2 = facts.resolutions.find(({ client }) => client === first2.id)?.next;
  return isHere || next2 !== "sends" && next2 !== "exchanges" ? finding : { ...finding, severity: "warning" };
}
var most3 = 32;
async function assignmentFiles(world, lookAtRcFiles) {
  const { join: join3 } = world.platform === "win32" ? import_node_path14.win32 : import_node_path14.posix;
  const home = world.home ?? world.user.passwdHome;
  const valueIn = (name) => world.env.find((each) => each.name === name)?.value || void 0;
  const configuration = valueIn("XDG_CONFIG_HOME") ?? (home && join3(home, ".config"));
  const conda = valueIn("CONDA_PREFIX");
  const files = [
    ...await envrcFiles(world),
    { path: join3(world.cwd, ".env"), syntax: "assignments" },
    { path: join3(world.cwd, ".Renviron"), syntax: "assignments" }
  ];
  if (conda) {
    files.push({ path: join3(conda, "conda-meta", "state"), syntax: "json" });
    files.push(...await fragments(world, join3(conda, "etc", "conda", "activate.d"), ".sh", "sh"));
  }
  if (home) files.push({ path: join3(home, ".Renviron"), syntax: "assignments" });
  if (configuration)
    files.push(...await fragments(world, join3(configuration, "environment.d"), ".conf", "assignments"));
  if (!lookAtRcFiles || !home) return files;
  for (const name of [".bash_profile", ".bash_login", ".bashrc", ".bash_aliases", ".profile"])
    files.push({ path: join3(home, name), syntax: "sh" });
  const zsh = valueIn("ZDOTDIR") ?? home;
  for (const name of [".zshenv", ".zprofile", ".zshrc", ".zlogin"]) files.push({ path: join3(zsh, name), syntax: "sh" });
  if (!configuration) return files;
  const fish = join3(configuration, "fish");
  files.push(
    { path: join3(fish, "config.fish"), syntax: "fish" },
    { path: join3(fish, "fish_variables"), syntax: "fish-universal" }
  );
  return [...files, ...await fragments(world, join3(fish, "conf.d"), ".fish", "fish")];
}
async function envrcFiles(world) {
  const { dirname: dirname3, join: join3 } = world.platform === "win32" ? import_node_path14.win32 : import_node_path14.posix;
  let folder = world.cwd;
  for (let count = 0; count < most3; count += 1) {
    const path = join3(folder, ".envrc");
    if ((await world.stat(path)).is === "found") return [{ path, syntax: "sh" }];
    const parent = dirname3(folder);
    if (parent === folder) return [];
    folder = parent;
  }
  return [];
}
async function fragments(world, folder, ending, syntax) {
  const { join: join3 } = world.platform === "win32" ? import_node_path14.win32 : import_node_path14.posix;
  const listed = await world.list(folder);
  if (listed.is !== "found") return [];
  const names = listed.names.filter((name) => name.endsWith(ending)).slice(0, most3);
  return names.map((name) => ({ path: join3(folder, name), syntax }));
}
var largest = 1048576;
var longest = 4096;
async function findAssignments(world, names, lookAtRcFiles) {
  const assignments = /* @__PURE__ */ new Map();
  const wanted = names.filter((name) => /^[A-Za-z_]\w*$/.test(name));
  if (wanted.length === 0) return assignments;
  const files = await assignmentFiles(world, lookAtRcFiles);
  const texts3 = await Promise.all(files.map(async ({ path }) => await textOf3(world, path)));
  for (const [index, { path, syntax }] of files.entries()) {
    for (const [number, line] of (texts3[index] ?? "").split("\n").entries()) {
      if (line.length > longest || line.trimStart().startsWith("#")) continue;
      for (const name of wanted.filter((each) => line.includes(each) && sets(line, each, syntax))) {
        assignments.set(name, [...assignments.get(name) ?? [], { kind: "file", path, line: number + 1 }]);
      }
    }
  }
  return assignments;
}
async function textOf3(world, path) {
  const found2 = await world.stat(path);
  if (found2.is !== "found" || found2.stat.kind !== "file" || found2.stat.size > largest) return "";
  const read2 = await world.read(path);
  return read2.is === "file" ? Buffer.from(read2.bytes).toString("utf8") : "";
}
function sets(line, name, syntax) {
  switch (syntax) {
    case "sh":
      return new RegExp(
        String.raw`(?:^|[;&(]|\bthen|\bdo|\belse)\s*(?:(?:export|declare|typeset|readonly)\s+(?:-\w+\s+)*)?(?:\w+(?:=\S*)?\s+)*${name}=`
      ).test(line);
    case "fish":
      return new RegExp(String.raw`(?:^|;|&&|\band)\s*(?:set\s+(?:-[-\w]+\s+)*${name}(?:\s|$)|export\s+${name}=)`).test(
        line
      ) && !/\bset\s+(?:-\w*[eqS]|--erase|--query)/.test(line);
    case "fish-universal":
      return new RegExp(String.raw`^SETUVAR\s+(?:--\w+\s+)*${name}:`).test(line);
    case "assignments":
      return new RegExp(String.raw`^\s*(?:export\s+)?${name}\s*=`).test(line);
    case "json":
      return new RegExp(String.raw`"${name}"\s*:`).test(line);
  }
}
async function isNamedSo(world, path) {
  if ((await world.stat(path)).is !== "found") return false;
  const { basename: basename3, dirname: dirname3 } = world.platform === "win32" ? import_node_path15.win32 : import_node_path15.posix;
  const listed = await world.list(dirname3(path));
  return listed.is !== "found" || listed.names.includes(basename3(path));
}
async function findLookalikes(world, providers) {
  const found2 = [];
  const home = world.home ?? world.user.passwdHome;
  for (const { id, lookalikes } of providers) {
    for (const { kind, name, instead, why, common: common2 } of lookalikes) {
      const about5 = { platform: id, instead, why, ...common2 ? { common: common2 } : {} };
      if (kind === "env") {
        const variable3 = world.env.find((each) => each.name === name);
        if (variable3) found2.push({ ...about5, place: { kind, name }, value: knownValue(variable3.value) });
      } else if (home) {
        const path = name.replace(/^~/, home);
        if (await isNamedSo(world, path)) found2.push({ ...about5, place: { kind, path } });
      }
    }
  }
  return found2;
}
async function findUses(world, seen) {
  return await Promise.all(seen.providers.map(async (provider) => await useOf(provider, world, seen)));
}
async function useOf(provider, world, seen) {
  const { replays, python, asked, homeFolder } = seen;
  const mine = replays.filter((resolution) => resolution.provider === provider.id);
  const signs = [];
  if (mine.some(({ chain }) => chain.some(showsUse))) signs.push("a credential of it is there");
  for (const client of provider.clients) {
    const version2 = python?.packages.get(client.package.name);
    if (version2 && client.package.signOfUse !== false) signs.push(`${client.package.name} ${version2} is installed`);
  }
  for (const folder of provider.folders) {
    const home = world.home ?? world.user.passwdHome;
    if (home && (await world.stat(folder.replace(/^~/, home))).is === "found") signs.push(`${folder} exists`);
  }
  signs.push(...signsOfNames(provider.id, mine, seen));
  for (const { path, of, platforms } of homeFolder.others)
    if (of === "sudo" && platforms.includes(provider.id)) signs.push(`${path} holds its folder`);
  return { platform: provider.id, asked: asked.includes(provider.id), signs };
}
function signsOfNames(platform, mine, { lookalikes, misses, assignments }) {
  const near = lookalikes.some((each) => each.platform === platform && !each.common) || misses.some((each) => each.platform === platform);
  const read2 = mine.flatMap(({ chain }) => chain.filter(({ role }) => role === "current").map(({ place }) => place));
  const set = read2.some((place) => place.kind === "env" && (assignments.get(place.name)?.length ?? 0) > 0);
  return [
    ...near ? ["a variable or file with a name much like its own is there"] : [],
    ...set ? ["a file that sets a variable of its own is there"] : []
  ];
}
function showsUse({ place, role, state, slot: slot2, problem: problem20 }) {
  const isThere2 = state !== "absent" || role === "current" && place.kind === "file" && problem20?.kind === "missing-key";
  if (!isThere2 || place.kind === "default" || place.kind === "argument" || role === "lookalike") return false;
  return !(place.kind === "env" && role === "legacy" && isGenericName(place.name)) && slot2 !== "netrc" && slot2 !== "login";
}
async function lookAtHome(world, providers) {
  const path = world.home ?? world.user.passwdHome;
  const found2 = path ? await world.stat(path) : void 0;
  return {
    isSet: world.home !== void 0,
    ...path ? { path } : {},
    ...found2?.is === "found" ? { stat: found2.stat } : {},
    others: await otherHomes(world, path, providers)
  };
}
async function otherHomes(world, home, providers) {
  const { passwdHome, sudoFrom } = world.user;
  const users = world.platform === "darwin" ? "/Users" : "/home";
  const candidates = [
    ...passwdHome ? [{ path: passwdHome, of: "account" }] : [],
    // The world knows no other accounts' homes: the usual place is looked at, and one that is not there is no finding.
    ...sudoFrom && /^[\w.-]+$/.test(sudoFrom) ? [{ path: `${users}/${sudoFrom}`, of: "sudo" }] : []
  ].filter(({ path }) => path !== home);
  const others = [];
  for (const candidate of candidates) {
    const platforms = await platformsIn(world, candidate.path, providers);
    if (platforms.length > 0) others.push({ ...candidate, platforms });
  }
  return others;
}
async function platformsIn(world, home, providers) {
  const { join: join3 } = world.platform === "win32" ? import_node_path16.win32 : import_node_path16.posix;
  const holding = [];
  for (const { id, folders: folders2 } of providers) {
    const found2 = await Promise.all(
      folders2.map(async (folder) => (await world.stat(join3(home, folder.replace(/^~[/\\]?/, "")))).is === "found")
    );
    if (found2.some(Boolean)) holding.push(id);
  }
  return holding;
}
var leastLetters = 8;
async function nearFiles(world, resolutions) {
  const { basename: basename3, dirname: dirname3, join: join3 } = world.platform === "win32" ? import_node_path17.win32 : import_node_path17.posix;
  const home = world.home ?? world.user.passwdHome;
  const read2 = new Set(
    resolutions.flatMap(
      ({ chain }) => chain.flatMap(({ place, role }) => place.kind === "file" && role !== "lookalike" ? [place.path] : [])
    )
  );
  const found2 = /* @__PURE__ */ new Map();
  for (const { provider: platform, chain } of resolutions.filter(hasNoCredential)) {
    for (const { place, role, state, stat: stat2 } of chain) {
      if (place.kind !== "file" || role !== "current" || state !== "absent" || stat2) continue;
      const [folder, due] = [dirname3(place.path), basename3(place.path)];
      if (folder === home || folder === dirname3(folder)) continue;
      const listed = await world.list(folder);
      if (listed.is !== "found") continue;
      for (const name of listed.names.filter((each) => isNear(each, due))) {
        const path = join3(folder, name);
        if (read2.has(path) || found2.has(path) || !await isFile(world, path)) continue;
        found2.set(path, {
          platform,
          place: { kind: "file", path },
          instead: withTilde(place.path, home),
          why: `the name is ${due}`
        });
      }
    }
  }
  return [...found2.values()];
}
function isNear(name, due) {
  const [a, b] = [bare3(name), bare3(due)];
  return name !== due && b.length >= leastLetters && (a === b || differsByOne(a, b));
}
function bare3(name) {
  return name.toLowerCase().replaceAll(/[_ -]/g, "");
}
async function isFile(world, path) {
  const found2 = await world.stat(path);
  return found2.is === "found" && found2.stat.kind === "file";
}
function versionGaps(replays, providers, used, python) {
  const gaps = [];
  const faulty = new Set(installedFaults(providers, python?.packages ?? /* @__PURE__ */ new Map()).flatMap(({ clients }) => clients));
  if (!python && used.size > 0)
    gaps.push({
      what: "no Python environment was found: the modelled version of each client is assumed",
      uncertain: false
    });
  if (python?.doubt && used.size > 0)
    gaps.push({ what: `${python.path} (${python.foundBy}): ${python.doubt}`, uncertain: false });
  const resolutions = replays.map((resolution) => {
    const client = clientOf(resolution.client, providers);
    const version2 = client && python?.packages.get(client.package.name);
    if (!python || !client || !version2 || isModelled(client, version2)) return resolution;
    if (used.has(resolution.provider) && !faulty.has(client.id)) {
      const what = `${client.package.name} ${version2} is installed in ${python.path} (${python.foundBy}), and ${client.package.versions.map((each) => `${each}x`).join(" or ")} is modelled: could not tell for sure`;
      gaps.push({ platform: resolution.provider, client: resolution.client, what, uncertain: true });
    }
    return { ...resolution, confidence: "other-version" };
  });
  return { resolutions, gaps };
}
function isModelled(client, version2) {
  return client.package.versions.some((each) => version2.startsWith(each));
}
function clientOf(id, providers) {
  return providers.flatMap(({ clients }) => clients).find((client) => client.id === id);
}
async function gatherFacts({
  world,
  providers,
  asked,
  needs,
  resolve: resolve6,
  validUntil,
  lookAtRcFiles = true
}) {
  const python = await world.packages();
  const replays = await Promise.all(
    providers.flatMap((provider) => provider.clients.map((client) => client.resolve(world, resolve6)))
  );
  const known2 = await findLookalikes(world, providers);
  const lookalikes = [
    ...known2,
    ...(await nearFiles(world, replays)).filter(
      ({ place }) => !known2.some((each) => placeKey(each.place) === placeKey(place))
    )
  ];
  const variables = world.env.map(({ name }) => name);
  const assignments = needs.has("assignments") ? await findAssignments(world, variablesThatMatter(replays, lookalikes, variables), lookAtRcFiles) : /* @__PURE__ */ new Map();
  const homeFolder = await lookAtHome(world, providers);
  const uses = await findUses(world, {
    providers,
    asked,
    replays,
    python,
    lookalikes,
    misses: nearMisses(replays, variables),
    assignments,
    homeFolder
  });
  const used = new Set(uses.filter((use) => use.asked || use.signs.length > 0).map(({ platform }) => platform));
  const { resolutions, gaps: versions } = versionGaps(replays, providers, used, python);
  const mine = resolutions.filter(({ provider }) => used.has(provider));
  const files = await credentialFiles(mine, world, needs.has("git"));
  const facts = {
    now: world.now,
    platform: world.platform,
    user: world.user,
    home: world.home ?? world.user.passwdHome,
    homeFolder,
    cwd: world.cwd,
    providers,
    uses,
    resolutions: mine,
    files,
    lookalikes,
    verdicts: [],
    ...python ? { python } : {},
    assignments,
    variables,
    ...validUntil === void 0 ? {} : { validUntil }
  };
  const unread2 = facts.resolutions.flatMap(
    ({ provider, client, gaps }) => gaps.map((what) => ({ platform: provider, client, what, uncertain: true }))
  );
  return { facts, gaps: [...unread2, ...versions, ...used.size === 0 ? homeGaps(homeFolder) : []] };
}
function homeGaps({ isSet, path, stat: stat2 }) {
  if (stat2?.kind === "directory") return [];
  const what = isSet && path ? "HOME names no folder that is there" : "HOME is not set, and the account has no home";
  return [{ what: `${what}: no file of a login could be looked for`, uncertain: true }];
}
function withVerdicts(facts, verdicts) {
  return { ...facts, verdicts };
}
function variablesThatMatter(resolutions, lookalikes, variables) {
  const places = [
    ...resolutions.flatMap(({ chain, settings }) => [...chain, ...Object.values(settings)].map(({ place }) => place)),
    ...lookalikes.map(({ place }) => place)
  ];
  const names = new Set(places.flatMap((place) => place.kind === "env" ? [place.name] : []));
  for (const { name } of nearMisses(resolutions, variables)) names.add(name);
  const missed = resolutions.filter(hasNoCredential).flatMap(({ chain }) => chain.filter(({ role, state }) => role === "current" && state === "absent"));
  const unset2 = missed.flatMap(({ place }) => place.kind === "env" ? [place.name] : []);
  return [.../* @__PURE__ */ new Set([...variables.filter((name) => names.has(name)), ...unset2])];
}
async function closedFolder(world, path) {
  const { dirname: dirname3 } = world.platform === "win32" ? import_node_path13.win32 : import_node_path13.posix;
  for (let at = path; dirname3(at) !== at; at = dirname3(at)) {
    const found2 = await world.stat(dirname3(at));
    if (found2.is === "found") return { path: dirname3(at), stat: found2.stat };
  }
  return void 0;
}
async function credentialFiles(resolutions, world, needsGit) {
  const files = /* @__PURE__ */ new Map();
  for (const { provider, client, chain } of resolutions) {
    for (const { place, state, stat: stat2, problem: problem20 } of chain) {
      if (place.kind !== "file") continue;
      const folder = problem20?.kind === "permission" && !stat2 ? await closedFolder(world, place.path) : void 0;
      if (folder)
        files.set(folder.path, {
          ...folder,
          platform: provider,
          clients: [.../* @__PURE__ */ new Set([...files.get(folder.path)?.clients ?? [], client])],
          readable: false
        });
      if (state === "absent" || !stat2) continue;
      const known2 = files.get(place.path);
      const clients = [.../* @__PURE__ */ new Set([...known2?.clients ?? [], client])];
      const readable = (known2?.readable ?? true) && !(state === "unreadable" && stat2.kind !== "special" && problem20?.kind !== "not-a-file");
      files.set(place.path, { path: place.path, platform: known2?.platform ?? provider, clients, stat: stat2, readable });
    }
  }
  if (!needsGit) return [...files.values()];
  return await Promise.all([...files.values()].map(async (file) => ({ ...file, git: await world.git(file.path) })));
}
async function diagnoseWorld(world, selection = {}) {
  const own = await userProviders(world);
  const ids = [...providerIds(), ...own.map(({ id }) => id)];
  const config = await loadConfig(world, async () => await knownNames(world));
  const defaults = configDefaults(config);
  const asked = selection.platforms?.length ? selection.platforms : defaults.platforms;
  if (asked.some((id) => !ids.includes(id))) throw new RangeError(`no such platform: use some of ${ids.join(", ")}`);
  const wanted = asked.length > 0 ? asked : ids;
  const providers = [...await loadProviders(wanted), ...own.filter(({ id }) => wanted.includes(id))];
  const needs = new Set(rules.flatMap((rule) => rule.needs));
  const validUntil = selection.validFor === void 0 ? {} : { validUntil: world.now.getTime() / 1e3 + selection.validFor };
  const gathered = await gatherFacts({
    world,
    providers,
    asked,
    needs,
    resolve: selection,
    ...validUntil,
    lookAtRcFiles: selection.lookAtRcFiles !== false
  });
  const probed = selection.online ? await ask2(gathered.facts, world, selection.online) : void 0;
  const facts = withVerdicts(gathered.facts, probed?.verdicts ?? selection.verdicts ?? []);
  const checked2 = checkFacts(facts, rules);
  const {
    findings,
    ignored: ignored2,
    gaps: ended
  } = applyConfig(checked2.findings, config, { home: facts.home, now: facts.now, windows: world.platform === "win32" });
  const gaps = [...gathered.gaps, ...checked2.gaps, ...ended, ...probed?.gaps ?? []];
  return {
    platforms: providers.map((provider) => platformReport(provider, facts, findings, gaps)),
    findings,
    gaps,
    passed: checked2.passed,
    ignored: ignored2,
    ...defaults.failOn ? { failOn: defaults.failOn } : {},
    ...defaults.strict ? { strict: true } : {},
    ...facts.python ? { python: `${facts.python.path} (${facts.python.foundBy})` } : {},
    online: probed !== void 0 || selection.verdicts !== void 0,
    ...probed ? { requests: probed.requests } : {},
    home: facts.home,
    now: facts.now
  };
}
async function ask2(facts, world, online) {
  return await (await Promise.resolve().then(() => __toESM(require("./probe-platforms-27B47UYY.js")))).probePlatforms(facts, world, online);
}
function platformReport(provider, facts, findings, gaps) {
  const clients = facts.resolutions.filter((resolution) => resolution.provider === provider.id);
  const problems4 = findings.some(({ platform, severity }) => platform === provider.id && severity !== "note");
  const uncertain = gaps.some(({ platform, uncertain: is }) => platform === provider.id && is);
  const verdict2 = worstVerdict(facts.verdicts, provider.id);
  return {
    id: provider.id,
    name: provider.name,
    status: clients.length === 0 ? "not-used" : problems4 ? "problems" : uncertain ? "unknown" : "healthy",
    clients,
    installed: provider.clients.map((client) => {
      const version2 = facts.python?.packages.get(client.package.name);
      return {
        client: client.id,
        package: client.package.name,
        ...version2 ? { version: version2 } : {},
        modelled: version2 === void 0 || isModelled(client, version2)
      };
    }),
    ...verdict2 ? { verdict: verdict2 } : {}
  };
}
var worth2 = {
  rejected: 4,
  denied: 3,
  unknown: 2,
  valid: 1,
  "not-asked": 0
};
function worstVerdict(verdicts, platform) {
  const mine = verdicts.filter((each) => each.platform === platform);
  return mine.reduce(
    (best, each) => best && worth2[best.status] >= worth2[each.status] ? best : each,
    void 0
  );
}

// part:dist/parts/main-IMM7XSOB.js
var import_node_path18 = require("node:path");
var import_node_util2 = require("node:util");
var import_meta = {};
function asksForJson(args) {
  const end = args.indexOf("--");
  const options = end === -1 ? args : args.slice(0, end);
  return options.some(
    (arg, index) => arg === "--format=json" || arg === "--json" || arg === "--format" && options[index + 1] === "json"
  );
}
var OutputError = class extends Error {
  name = "OutputError";
  /** Node's code: `ENOSPC`. */
  code;
  constructor(code) {
    const known2 = typeof code === "string" && /^E[A-Z0-9]{1,20}$/.test(code) ? code : void 0;
    super(
      `The output could not be written: ${words3[known2 ?? ""] ?? `the system refused it${known2 === void 0 ? "" : ` (${known2})`}`}.`
    );
    this.code = known2;
  }
};
var words3 = {
  ENOSPC: "the disk is full; free some space, or write it elsewhere, and run the same command again",
  EDQUOT: "your disk quota is used up; free some space, or write it elsewhere, and run the same command again",
  EFBIG: "the file would be larger than this system allows; write it elsewhere, and run the same command again",
  EIO: "the disk or the terminal reports an error (EIO); write it elsewhere, and run the same command again"
};
var LeakError = class extends Error {
  name = "LeakError";
  constructor() {
    super("auth-doctor held its output back, since it would have shown a secret. This is a fault of auth-doctor.");
  }
};
var remembered = 16384;
function guardedWriter(stream, input = {}) {
  let before = "";
  let last = Promise.resolve();
  let closed = false;
  stream.on("error", () => void 0);
  const writeNext = async (text2) => {
    const secrets = guardedSecrets((input.secrets ?? liveSecrets)(), input.exempt);
    if (leaks(before, text2, secrets)) throw new LeakError();
    before = (before + text2).slice(-remembered);
    if (closed) return "closed";
    const outcome = await toTheEnd(stream, text2);
    closed = outcome === "closed";
    return outcome;
  };
  return {
    write: (text2) => {
      const next2 = last.then(() => writeNext(text2));
      last = next2.catch(() => void 0);
      return next2;
    }
  };
}
function leaks(before, text2, secrets) {
  if (secrets.size === 0) return false;
  if (holdsSecret(text2, secrets)) return true;
  return before !== "" && holdsSecret(before + text2, secrets) && !holdsSecret(before, secrets);
}
function toTheEnd(stream, text2) {
  if (text2 === "") return Promise.resolve("written");
  return new Promise((resolve22, reject) => {
    stream.write(text2, (error) => {
      if (!error) return resolve22("written");
      return isGone(error) ? resolve22("closed") : reject(new OutputError("code" in error ? error.code : void 0));
    });
  });
}
function isGone(error) {
  return "code" in error && (error.code === "EPIPE" || error.code === "EOF" || error.code === "ERR_STREAM_DESTROYED");
}
function jsonError(code, message, version2) {
  return { schemaVersion: 1, tool: { name: "auth-doctor", version: version2 }, error: { code, message } };
}
var align = {
  right: alignRight,
  center: alignCenter
};
var top = 0;
var right = 1;
var bottom = 2;
var left = 3;
var UI = class {
  constructor(opts) {
    var _a;
    this.width = opts.width;
    this.wrap = (_a = opts.wrap) !== null && _a !== void 0 ? _a : true;
    this.rows = [];
  }
  span(...args) {
    const cols = this.div(...args);
    cols.span = true;
  }
  resetOutput() {
    this.rows = [];
  }
  div(...args) {
    if (args.length === 0) {
      this.div("");
    }
    if (this.wrap && this.shouldApplyLayoutDSL(...args) && typeof args[0] === "string") {
      return this.applyLayoutDSL(args[0]);
    }
    const cols = args.map((arg) => {
      if (typeof arg === "string") {
        return this.colFromString(arg);
      }
      return arg;
    });
    this.rows.push(cols);
    return cols;
  }
  shouldApplyLayoutDSL(...args) {
    return args.length === 1 && typeof args[0] === "string" && /[\t\n]/.test(args[0]);
  }
  applyLayoutDSL(str2) {
    const rows = str2.split("\n").map((row) => row.split("	"));
    let leftColumnWidth = 0;
    rows.forEach((columns) => {
      if (columns.length > 1 && mixin.stringWidth(columns[0]) > leftColumnWidth) {
        leftColumnWidth = Math.min(Math.floor(this.width * 0.5), mixin.stringWidth(columns[0]));
      }
    });
    rows.forEach((columns) => {
      this.div(...columns.map((r, i) => {
        return {
          text: r.trim(),
          padding: this.measurePadding(r),
          width: i === 0 && columns.length > 1 ? leftColumnWidth : void 0
        };
      }));
    });
    return this.rows[this.rows.length - 1];
  }
  colFromString(text2) {
    return {
      text: text2,
      padding: this.measurePadding(text2)
    };
  }
  measurePadding(str2) {
    const noAnsi = mixin.stripAnsi(str2);
    return [0, noAnsi.match(/\s*$/)[0].length, 0, noAnsi.match(/^\s*/)[0].length];
  }
  toString() {
    const lines = [];
    this.rows.forEach((row) => {
      this.rowToString(row, lines);
    });
    return lines.filter((line) => !line.hidden).map((line) => line.text).join("\n");
  }
  rowToString(row, lines) {
    this.rasterize(row).forEach((rrow, r) => {
      let str2 = "";
      rrow.forEach((col, c) => {
        const { width } = row[c];
        const wrapWidth = this.negatePadding(row[c]);
        let ts = col;
        if (wrapWidth > mixin.stringWidth(col)) {
          ts += " ".repeat(wrapWidth - mixin.stringWidth(col));
        }
        if (row[c].align && row[c].align !== "left" && this.wrap) {
          const fn = align[row[c].align];
          ts = fn(ts, wrapWidth);
          if (mixin.stringWidth(ts) < wrapWidth) {
            ts += " ".repeat((width || 0) - mixin.stringWidth(ts) - 1);
          }
        }
        const padding = row[c].padding || [0, 0, 0, 0];
        if (padding[left]) {
          str2 += " ".repeat(padding[left]);
        }
        str2 += addBorder(row[c], ts, "| ");
        str2 += ts;
        str2 += addBorder(row[c], ts, " |");
        if (padding[right]) {
          str2 += " ".repeat(padding[right]);
        }
        if (r === 0 && lines.length > 0) {
          str2 = this.renderInline(str2, lines[lines.length - 1]);
        }
      });
      lines.push({
        text: str2.replace(/ +$/, ""),
        span: row.span
      });
    });
    return lines;
  }
  // if the full 'source' can render in
  // the target line, do so.
  renderInline(source, previousLine) {
    const match = source.match(/^ */);
    const leadingWhitespace = match ? match[0].length : 0;
    const target = previousLine.text;
    const targetTextWidth = mixin.stringWidth(target.trimRight());
    if (!previousLine.span) {
      return source;
    }
    if (!this.wrap) {
      previousLine.hidden = true;
      return target + source;
    }
    if (leadingWhitespace < targetTextWidth) {
      return source;
    }
    previousLine.hidden = true;
    return target.trimRight() + " ".repeat(leadingWhitespace - targetTextWidth) + source.trimLeft();
  }
  rasterize(row) {
    const rrows = [];
    const widths = this.columnWidths(row);
    let wrapped;
    row.forEach((col, c) => {
      col.width = widths[c];
      if (this.wrap) {
        wrapped = mixin.wrap(col.text, this.negatePadding(col), { hard: true }).split("\n");
      } else {
        wrapped = col.text.split("\n");
      }
      if (col.border) {
        wrapped.unshift("." + "-".repeat(this.negatePadding(col) + 2) + ".");
        wrapped.push("'" + "-".repeat(this.negatePadding(col) + 2) + "'");
      }
      if (col.padding) {
        wrapped.unshift(...new Array(col.padding[top] || 0).fill(""));
        wrapped.push(...new Array(col.padding[bottom] || 0).fill(""));
      }
      wrapped.forEach((str2, r) => {
        if (!rrows[r]) {
          rrows.push([]);
        }
        const rrow = rrows[r];
        for (let i = 0; i < c; i++) {
          if (rrow[i] === void 0) {
            rrow.push("");
          }
        }
        rrow.push(str2);
      });
    });
    return rrows;
  }
  negatePadding(col) {
    let wrapWidth = col.width || 0;
    if (col.padding) {
      wrapWidth -= (col.padding[left] || 0) + (col.padding[right] || 0);
    }
    if (col.border) {
      wrapWidth -= 4;
    }
    return wrapWidth;
  }
  columnWidths(row) {
    if (!this.wrap) {
      return row.map((col) => {
        return col.width || mixin.stringWidth(col.text);
      });
    }
    let unset2 = row.length;
    let remainingWidth = this.width;
    const widths = row.map((col) => {
      if (col.width) {
        unset2--;
        remainingWidth -= col.width;
        return col.width;
      }
      return void 0;
    });
    const unsetWidth = unset2 ? Math.floor(remainingWidth / unset2) : 0;
    return widths.map((w, i) => {
      if (w === void 0) {
        return Math.max(unsetWidth, _minWidth(row[i]));
      }
      return w;
    });
  }
};
function addBorder(col, ts, style) {
  if (col.border) {
    if (/[.']-+[.']/.test(ts)) {
      return "";
    }
    if (ts.trim().length !== 0) {
      return style;
    }
    return "  ";
  }
  return "";
}
function _minWidth(col) {
  const padding = col.padding || [];
  const minWidth = 1 + (padding[left] || 0) + (padding[right] || 0);
  if (col.border) {
    return minWidth + 4;
  }
  return minWidth;
}
function getWindowWidth() {
  if (typeof process === "object" && process.stdout && process.stdout.columns) {
    return process.stdout.columns;
  }
  return 80;
}
function alignRight(str2, width) {
  str2 = str2.trim();
  const strWidth = mixin.stringWidth(str2);
  if (strWidth < width) {
    return " ".repeat(width - strWidth) + str2;
  }
  return str2;
}
function alignCenter(str2, width) {
  str2 = str2.trim();
  const strWidth = mixin.stringWidth(str2);
  if (strWidth >= width) {
    return str2;
  }
  return " ".repeat(width - strWidth >> 1) + str2;
}
var mixin;
function cliui(opts, _mixin) {
  mixin = _mixin;
  return new UI({
    width: (opts === null || opts === void 0 ? void 0 : opts.width) || getWindowWidth(),
    wrap: opts === null || opts === void 0 ? void 0 : opts.wrap
  });
}
var ST = String.raw`(?:\u001B\u005C|\u009C)`;
var stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
var osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
var controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
var linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;
var csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
var escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
var pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${escape}`;
function ansiRegex({ onlyFirst = false } = {}) {
  return new RegExp(pattern, onlyFirst ? void 0 : "g");
}
var regex = ansiRegex();
function stripAnsi(string) {
  if (typeof string !== "string") {
    throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
  }
  if (!string.includes("\x1B") && !string.includes("\x9B")) {
    return string;
  }
  return string.replace(regex, "");
}
var regex2 = ansiRegex();
function stripAnsi2(string) {
  if (typeof string !== "string") {
    throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
  }
  if (!string.includes("\x1B") && !string.includes("\x9B")) {
    return string;
  }
  return string.replace(regex2, "");
}
var ANSI_BACKGROUND_OFFSET2 = 10;
var wrapAnsi162 = (offset = 0) => (code) => `\x1B[${code + offset}m`;
var wrapAnsi2562 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`;
var wrapAnsi16m2 = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`;
var styles3 = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright: [90, 39],
    gray: [90, 39],
    // Alias of `blackBright`
    grey: [90, 39],
    // Alias of `blackBright`
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright: [100, 49],
    bgGray: [100, 49],
    // Alias of `bgBlackBright`
    bgGrey: [100, 49],
    // Alias of `bgBlackBright`
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  }
};
var modifierNames2 = Object.keys(styles3.modifier);
var foregroundColorNames2 = Object.keys(styles3.color);
var backgroundColorNames2 = Object.keys(styles3.bgColor);
var colorNames2 = [...foregroundColorNames2, ...backgroundColorNames2];
function assembleStyles2() {
  const codes = /* @__PURE__ */ new Map();
  for (const [groupName, group] of Object.entries(styles3)) {
    for (const [styleName, style] of Object.entries(group)) {
      styles3[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      };
      group[styleName] = styles3[styleName];
      codes.set(style[0], style[1]);
    }
    Object.defineProperty(styles3, groupName, {
      value: group,
      enumerable: false
    });
  }
  Object.defineProperty(styles3, "codes", {
    value: codes,
    enumerable: false
  });
  styles3.color.close = "\x1B[39m";
  styles3.bgColor.close = "\x1B[49m";
  styles3.color.ansi = wrapAnsi162();
  styles3.color.ansi256 = wrapAnsi2562();
  styles3.color.ansi16m = wrapAnsi16m2();
  styles3.bgColor.ansi = wrapAnsi162(ANSI_BACKGROUND_OFFSET2);
  styles3.bgColor.ansi256 = wrapAnsi2562(ANSI_BACKGROUND_OFFSET2);
  styles3.bgColor.ansi16m = wrapAnsi16m2(ANSI_BACKGROUND_OFFSET2);
  Object.defineProperties(styles3, {
    rgbToAnsi256: {
      value(red, green, blue) {
        if (red === green && green === blue) {
          if (red < 8) {
            return 16;
          }
          if (red > 248) {
            return 231;
          }
          return Math.round((red - 8) / 247 * 24) + 232;
        }
        return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
      },
      enumerable: false
    },
    hexToRgb: {
      value(hex2) {
        const matches3 = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex2.toString(16));
        if (!matches3) {
          return [0, 0, 0];
        }
        let [colorString] = matches3;
        if (colorString.length === 3) {
          colorString = [...colorString].map((character) => character + character).join("");
        }
        const integer = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise */
          integer >> 16 & 255,
          integer >> 8 & 255,
          integer & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: false
    },
    hexToAnsi256: {
      value: (hex2) => styles3.rgbToAnsi256(...styles3.hexToRgb(hex2)),
      enumerable: false
    },
    ansi256ToAnsi: {
      value(code) {
        if (code < 8) {
          return 30 + code;
        }
        if (code < 16) {
          return 90 + (code - 8);
        }
        let red;
        let green;
        let blue;
        if (code >= 232) {
          red = ((code - 232) * 10 + 8) / 255;
          green = red;
          blue = red;
        } else {
          code -= 16;
          const remainder = code % 36;
          red = Math.floor(code / 36) / 5;
          green = Math.floor(remainder / 6) / 5;
          blue = remainder % 6 / 5;
        }
        const value = Math.max(red, green, blue) * 2;
        if (value === 0) {
          return 30;
        }
        let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
        if (value === 2) {
          result += 60;
        }
        return result;
      },
      enumerable: false
    },
    rgbToAnsi: {
      value: (red, green, blue) => styles3.ansi256ToAnsi(styles3.rgbToAnsi256(red, green, blue)),
      enumerable: false
    },
    hexToAnsi: {
      value: (hex2) => styles3.ansi256ToAnsi(styles3.hexToAnsi256(hex2)),
      enumerable: false
    }
  });
  return styles3;
}
var ansiStyles2 = assembleStyles2();
var ansi_styles_default2 = ansiStyles2;
var ESCAPES2 = /* @__PURE__ */ new Set([
  "\x1B",
  "\x9B"
]);
var END_CODE = 39;
var ANSI_ESCAPE_BELL = "\x07";
var ANSI_CSI = "[";
var ANSI_OSC = "]";
var ANSI_SGR_TERMINATOR = "m";
var ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
var wrapAnsiCode = (code) => `${ESCAPES2.values().next().value}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
var wrapAnsiHyperlink = (url) => `${ESCAPES2.values().next().value}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
var wordLengths = (string) => string.split(" ").map((character) => columnCount(character));
var wrapWord = (rows, word2, columns) => {
  const characters2 = [...word2];
  let isInsideEscape = false;
  let isInsideLinkEscape = false;
  let visible = columnCount(stripAnsi2(rows.at(-1)));
  for (const [index, character] of characters2.entries()) {
    const characterLength = columnCount(character);
    if (visible + characterLength <= columns) {
      rows[rows.length - 1] += character;
    } else {
      rows.push(character);
      visible = 0;
    }
    if (ESCAPES2.has(character)) {
      isInsideEscape = true;
      const ansiEscapeLinkCandidate = characters2.slice(index + 1, index + 1 + ANSI_ESCAPE_LINK.length).join("");
      isInsideLinkEscape = ansiEscapeLinkCandidate === ANSI_ESCAPE_LINK;
    }
    if (isInsideEscape) {
      if (isInsideLinkEscape) {
        if (character === ANSI_ESCAPE_BELL) {
          isInsideEscape = false;
          isInsideLinkEscape = false;
        }
      } else if (character === ANSI_SGR_TERMINATOR) {
        isInsideEscape = false;
      }
      continue;
    }
    visible += characterLength;
    if (visible === columns && index < characters2.length - 1) {
      rows.push("");
      visible = 0;
    }
  }
  if (!visible && rows.at(-1).length > 0 && rows.length > 1) {
    rows[rows.length - 2] += rows.pop();
  }
};
var stringVisibleTrimSpacesRight = (string) => {
  const words22 = string.split(" ");
  let last = words22.length;
  while (last > 0) {
    if (columnCount(words22[last - 1]) > 0) {
      break;
    }
    last--;
  }
  if (last === words22.length) {
    return string;
  }
  return words22.slice(0, last).join(" ") + words22.slice(last).join("");
};
var exec = (string, columns, options = {}) => {
  if (options.trim !== false && string.trim() === "") {
    return "";
  }
  let returnValue = "";
  let escapeCode;
  let escapeUrl;
  const lengths = wordLengths(string);
  let rows = [""];
  for (const [index, word2] of string.split(" ").entries()) {
    if (options.trim !== false) {
      rows[rows.length - 1] = rows.at(-1).trimStart();
    }
    let rowLength = columnCount(rows.at(-1));
    if (index !== 0) {
      if (rowLength >= columns && (options.wordWrap === false || options.trim === false)) {
        rows.push("");
        rowLength = 0;
      }
      if (rowLength > 0 || options.trim === false) {
        rows[rows.length - 1] += " ";
        rowLength++;
      }
    }
    if (options.hard && lengths[index] > columns) {
      const remainingColumns = columns - rowLength;
      const breaksStartingThisLine = 1 + Math.floor((lengths[index] - remainingColumns - 1) / columns);
      const breaksStartingNextLine = Math.floor((lengths[index] - 1) / columns);
      if (breaksStartingNextLine < breaksStartingThisLine) {
        rows.push("");
      }
      wrapWord(rows, word2, columns);
      continue;
    }
    if (rowLength + lengths[index] > columns && rowLength > 0 && lengths[index] > 0) {
      if (options.wordWrap === false && rowLength < columns) {
        wrapWord(rows, word2, columns);
        continue;
      }
      rows.push("");
    }
    if (rowLength + lengths[index] > columns && options.wordWrap === false) {
      wrapWord(rows, word2, columns);
      continue;
    }
    rows[rows.length - 1] += word2;
  }
  if (options.trim !== false) {
    rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
  }
  const preString = rows.join("\n");
  const pre = [...preString];
  let preStringIndex = 0;
  for (const [index, character] of pre.entries()) {
    returnValue += character;
    if (ESCAPES2.has(character)) {
      const { groups } = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`).exec(preString.slice(preStringIndex)) || { groups: {} };
      if (groups.code !== void 0) {
        const code2 = Number.parseFloat(groups.code);
        escapeCode = code2 === END_CODE ? void 0 : code2;
      } else if (groups.uri !== void 0) {
        escapeUrl = groups.uri.length === 0 ? void 0 : groups.uri;
      }
    }
    const code = ansi_styles_default2.codes.get(Number(escapeCode));
    if (pre[index + 1] === "\n") {
      if (escapeUrl) {
        returnValue += wrapAnsiHyperlink("");
      }
      if (escapeCode && code) {
        returnValue += wrapAnsiCode(code);
      }
    } else if (character === "\n") {
      if (escapeCode && code) {
        returnValue += wrapAnsiCode(escapeCode);
      }
      if (escapeUrl) {
        returnValue += wrapAnsiHyperlink(escapeUrl);
      }
    }
    preStringIndex += character.length;
  }
  return returnValue;
};
function wrapAnsi(string, columns, options) {
  return String(string).normalize().replaceAll("\r\n", "\n").split("\n").map((line) => exec(line, columns, options)).join("\n");
}
function ui(opts) {
  return cliui(opts, {
    stringWidth: columnCount,
    stripAnsi,
    wrap: wrapAnsi
  });
}
function camelCase(str2) {
  const isCamelCase = str2 !== str2.toLowerCase() && str2 !== str2.toUpperCase();
  if (!isCamelCase) {
    str2 = str2.toLowerCase();
  }
  if (str2.indexOf("-") === -1 && str2.indexOf("_") === -1) {
    return str2;
  } else {
    let camelcase = "";
    let nextChrUpper = false;
    const leadingHyphens = str2.match(/^-+/);
    for (let i = leadingHyphens ? leadingHyphens[0].length : 0; i < str2.length; i++) {
      let chr = str2.charAt(i);
      if (nextChrUpper) {
        nextChrUpper = false;
        chr = chr.toUpperCase();
      }
      if (i !== 0 && (chr === "-" || chr === "_")) {
        nextChrUpper = true;
      } else if (chr !== "-" && chr !== "_") {
        camelcase += chr;
      }
    }
    return camelcase;
  }
}
function decamelize(str2, joinString) {
  const lowercase = str2.toLowerCase();
  joinString = joinString || "-";
  let notCamelcase = "";
  for (let i = 0; i < str2.length; i++) {
    const chrLower = lowercase.charAt(i);
    const chrString = str2.charAt(i);
    if (chrLower !== chrString && i > 0) {
      notCamelcase += `${joinString}${lowercase.charAt(i)}`;
    } else {
      notCamelcase += chrString;
    }
  }
  return notCamelcase;
}
function looksLikeNumber(x) {
  if (x === null || x === void 0)
    return false;
  if (typeof x === "number")
    return true;
  if (/^0x[0-9a-f]+$/i.test(x))
    return true;
  if (/^0[^.]/.test(x))
    return false;
  return /^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(x);
}
function tokenizeArgString(argString) {
  if (Array.isArray(argString)) {
    return argString.map((e) => typeof e !== "string" ? e + "" : e);
  }
  argString = argString.trim();
  let i = 0;
  let prevC = null;
  let c = null;
  let opening = null;
  const args = [];
  for (let ii = 0; ii < argString.length; ii++) {
    prevC = c;
    c = argString.charAt(ii);
    if (c === " " && !opening) {
      if (!(prevC === " ")) {
        i++;
      }
      continue;
    }
    if (c === opening) {
      opening = null;
    } else if ((c === "'" || c === '"') && !opening) {
      opening = c;
    }
    if (!args[i])
      args[i] = "";
    args[i] += c;
  }
  return args;
}
var DefaultValuesForTypeKey;
(function(DefaultValuesForTypeKey2) {
  DefaultValuesForTypeKey2["BOOLEAN"] = "boolean";
  DefaultValuesForTypeKey2["STRING"] = "string";
  DefaultValuesForTypeKey2["NUMBER"] = "number";
  DefaultValuesForTypeKey2["ARRAY"] = "array";
})(DefaultValuesForTypeKey || (DefaultValuesForTypeKey = {}));
var mixin2;
var YargsParser = class {
  constructor(_mixin) {
    mixin2 = _mixin;
  }
  parse(argsInput, options) {
    const opts = Object.assign({
      alias: void 0,
      array: void 0,
      boolean: void 0,
      config: void 0,
      configObjects: void 0,
      configuration: void 0,
      coerce: void 0,
      count: void 0,
      default: void 0,
      envPrefix: void 0,
      narg: void 0,
      normalize: void 0,
      string: void 0,
      number: void 0,
      __: void 0,
      key: void 0
    }, options);
    const args = tokenizeArgString(argsInput);
    const inputIsString = typeof argsInput === "string";
    const aliases = combineAliases(Object.assign(/* @__PURE__ */ Object.create(null), opts.alias));
    const configuration = Object.assign({
      "boolean-negation": true,
      "camel-case-expansion": true,
      "combine-arrays": false,
      "dot-notation": true,
      "duplicate-arguments-array": true,
      "flatten-duplicate-arrays": true,
      "greedy-arrays": true,
      "halt-at-non-option": false,
      "nargs-eats-options": false,
      "negation-prefix": "no-",
      "parse-numbers": true,
      "parse-positional-numbers": true,
      "populate--": false,
      "set-placeholder-key": false,
      "short-option-groups": true,
      "strip-aliased": false,
      "strip-dashed": false,
      "unknown-options-as-args": false
    }, opts.configuration);
    const defaults = Object.assign(/* @__PURE__ */ Object.create(null), opts.default);
    const configObjects = opts.configObjects || [];
    const envPrefix = opts.envPrefix;
    const notFlagsOption = configuration["populate--"];
    const notFlagsArgv = notFlagsOption ? "--" : "_";
    const newAliases = /* @__PURE__ */ Object.create(null);
    const defaulted = /* @__PURE__ */ Object.create(null);
    const __ = opts.__ || mixin2.format;
    const flags = {
      aliases: /* @__PURE__ */ Object.create(null),
      arrays: /* @__PURE__ */ Object.create(null),
      bools: /* @__PURE__ */ Object.create(null),
      strings: /* @__PURE__ */ Object.create(null),
      numbers: /* @__PURE__ */ Object.create(null),
      counts: /* @__PURE__ */ Object.create(null),
      normalize: /* @__PURE__ */ Object.create(null),
      configs: /* @__PURE__ */ Object.create(null),
      nargs: /* @__PURE__ */ Object.create(null),
      coercions: /* @__PURE__ */ Object.create(null),
      keys: []
    };
    const negative = /^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/;
    const negatedBoolean = new RegExp("^--" + configuration["negation-prefix"] + "(.+)");
    [].concat(opts.array || []).filter(Boolean).forEach(function(opt) {
      const key = typeof opt === "object" ? opt.key : opt;
      const assignment = Object.keys(opt).map(function(key2) {
        const arrayFlagKeys = {
          boolean: "bools",
          string: "strings",
          number: "numbers"
        };
        return arrayFlagKeys[key2];
      }).filter(Boolean).pop();
      if (assignment) {
        flags[assignment][key] = true;
      }
      flags.arrays[key] = true;
      flags.keys.push(key);
    });
    [].concat(opts.boolean || []).filter(Boolean).forEach(function(key) {
      flags.bools[key] = true;
      flags.keys.push(key);
    });
    [].concat(opts.string || []).filter(Boolean).forEach(function(key) {
      flags.strings[key] = true;
      flags.keys.push(key);
    });
    [].concat(opts.number || []).filter(Boolean).forEach(function(key) {
      flags.numbers[key] = true;
      flags.keys.push(key);
    });
    [].concat(opts.count || []).filter(Boolean).forEach(function(key) {
      flags.counts[key] = true;
      flags.keys.push(key);
    });
    [].concat(opts.normalize || []).filter(Boolean).forEach(function(key) {
      flags.normalize[key] = true;
      flags.keys.push(key);
    });
    if (typeof opts.narg === "object") {
      Object.entries(opts.narg).forEach(([key, value]) => {
        if (typeof value === "number") {
          flags.nargs[key] = value;
          flags.keys.push(key);
        }
      });
    }
    if (typeof opts.coerce === "object") {
      Object.entries(opts.coerce).forEach(([key, value]) => {
        if (typeof value === "function") {
          flags.coercions[key] = value;
          flags.keys.push(key);
        }
      });
    }
    if (typeof opts.config !== "undefined") {
      if (Array.isArray(opts.config) || typeof opts.config === "string") {
        ;
        [].concat(opts.config).filter(Boolean).forEach(function(key) {
          flags.configs[key] = true;
        });
      } else if (typeof opts.config === "object") {
        Object.entries(opts.config).forEach(([key, value]) => {
          if (typeof value === "boolean" || typeof value === "function") {
            flags.configs[key] = value;
          }
        });
      }
    }
    extendAliases(opts.key, aliases, opts.default, flags.arrays);
    Object.keys(defaults).forEach(function(key) {
      (flags.aliases[key] || []).forEach(function(alias) {
        defaults[alias] = defaults[key];
      });
    });
    let error = null;
    checkConfiguration();
    let notFlags = [];
    const argv = Object.assign(/* @__PURE__ */ Object.create(null), { _: [] });
    const argvReturn = {};
    for (let i = 0; i < args.length; i++) {
      const arg = args[i];
      const truncatedArg = arg.replace(/^-{3,}/, "---");
      let broken3;
      let key;
      let letters2;
      let m;
      let next2;
      let value;
      if (arg !== "--" && /^-/.test(arg) && isUnknownOptionAsArg(arg)) {
        pushPositional(arg);
      } else if (truncatedArg.match(/^---+(=|$)/)) {
        pushPositional(arg);
        continue;
      } else if (arg.match(/^--.+=/) || !configuration["short-option-groups"] && arg.match(/^-.+=/)) {
        m = arg.match(/^--?([^=]+)=([\s\S]*)$/);
        if (m !== null && Array.isArray(m) && m.length >= 3) {
          if (checkAllAliases(m[1], flags.arrays)) {
            i = eatArray(i, m[1], args, m[2]);
          } else if (checkAllAliases(m[1], flags.nargs) !== false) {
            i = eatNargs(i, m[1], args, m[2]);
          } else {
            setArg(m[1], m[2], true);
          }
        }
      } else if (arg.match(negatedBoolean) && configuration["boolean-negation"]) {
        m = arg.match(negatedBoolean);
        if (m !== null && Array.isArray(m) && m.length >= 2) {
          key = m[1];
          setArg(key, checkAllAliases(key, flags.arrays) ? [false] : false);
        }
      } else if (arg.match(/^--.+/) || !configuration["short-option-groups"] && arg.match(/^-[^-]+/)) {
        m = arg.match(/^--?(.+)/);
        if (m !== null && Array.isArray(m) && m.length >= 2) {
          key = m[1];
          if (checkAllAliases(key, flags.arrays)) {
            i = eatArray(i, key, args);
          } else if (checkAllAliases(key, flags.nargs) !== false) {
            i = eatNargs(i, key, args);
          } else {
            next2 = args[i + 1];
            if (next2 !== void 0 && (!next2.match(/^-/) || next2.match(negative)) && !checkAllAliases(key, flags.bools) && !checkAllAliases(key, flags.counts)) {
              setArg(key, next2);
              i++;
            } else if (/^(true|false)$/.test(next2)) {
              setArg(key, next2);
              i++;
            } else {
              setArg(key, defaultValue(key));
            }
          }
        }
      } else if (arg.match(/^-.\..+=/)) {
        m = arg.match(/^-([^=]+)=([\s\S]*)$/);
        if (m !== null && Array.isArray(m) && m.length >= 3) {
          setArg(m[1], m[2]);
        }
      } else if (arg.match(/^-.\..+/) && !arg.match(negative)) {
        next2 = args[i + 1];
        m = arg.match(/^-(.\..+)/);
        if (m !== null && Array.isArray(m) && m.length >= 2) {
          key = m[1];
          if (next2 !== void 0 && !next2.match(/^-/) && !checkAllAliases(key, flags.bools) && !checkAllAliases(key, flags.counts)) {
            setArg(key, next2);
            i++;
          } else {
            setArg(key, defaultValue(key));
          }
        }
      } else if (arg.match(/^-[^-]+/) && !arg.match(negative)) {
        letters2 = arg.slice(1, -1).split("");
        broken3 = false;
        for (let j = 0; j < letters2.length; j++) {
          next2 = arg.slice(j + 2);
          if (letters2[j + 1] && letters2[j + 1] === "=") {
            value = arg.slice(j + 3);
            key = letters2[j];
            if (checkAllAliases(key, flags.arrays)) {
              i = eatArray(i, key, args, value);
            } else if (checkAllAliases(key, flags.nargs) !== false) {
              i = eatNargs(i, key, args, value);
            } else {
              setArg(key, value);
            }
            broken3 = true;
            break;
          }
          if (next2 === "-") {
            setArg(letters2[j], next2);
            continue;
          }
          if (/[A-Za-z]/.test(letters2[j]) && /^-?\d+(\.\d*)?(e-?\d+)?$/.test(next2) && checkAllAliases(next2, flags.bools) === false) {
            setArg(letters2[j], next2);
            broken3 = true;
            break;
          }
          if (letters2[j + 1] && letters2[j + 1].match(/\W/)) {
            setArg(letters2[j], next2);
            broken3 = true;
            break;
          } else {
            setArg(letters2[j], defaultValue(letters2[j]));
          }
        }
        key = arg.slice(-1)[0];
        if (!broken3 && key !== "-") {
          if (checkAllAliases(key, flags.arrays)) {
            i = eatArray(i, key, args);
          } else if (checkAllAliases(key, flags.nargs) !== false) {
            i = eatNargs(i, key, args);
          } else {
            next2 = args[i + 1];
            if (next2 !== void 0 && (!/^(-|--)[^-]/.test(next2) || next2.match(negative)) && !checkAllAliases(key, flags.bools) && !checkAllAliases(key, flags.counts)) {
              setArg(key, next2);
              i++;
            } else if (/^(true|false)$/.test(next2)) {
              setArg(key, next2);
              i++;
            } else {
              setArg(key, defaultValue(key));
            }
          }
        }
      } else if (arg.match(/^-[0-9]$/) && arg.match(negative) && checkAllAliases(arg.slice(1), flags.bools)) {
        key = arg.slice(1);
        setArg(key, defaultValue(key));
      } else if (arg === "--") {
        notFlags = args.slice(i + 1);
        break;
      } else if (configuration["halt-at-non-option"]) {
        notFlags = args.slice(i);
        break;
      } else {
        pushPositional(arg);
      }
    }
    applyEnvVars(argv, true);
    applyEnvVars(argv, false);
    setConfig(argv);
    setConfigObjects();
    applyDefaultsAndAliases(argv, flags.aliases, defaults, true);
    applyCoercions(argv);
    if (configuration["set-placeholder-key"])
      setPlaceholderKeys(argv);
    Object.keys(flags.counts).forEach(function(key) {
      if (!hasKey(argv, key.split(".")))
        setArg(key, 0);
    });
    if (notFlagsOption && notFlags.length)
      argv[notFlagsArgv] = [];
    notFlags.forEach(function(key) {
      argv[notFlagsArgv].push(key);
    });
    if (configuration["camel-case-expansion"] && configuration["strip-dashed"]) {
      Object.keys(argv).filter((key) => key !== "--" && key.includes("-")).forEach((key) => {
        delete argv[key];
      });
    }
    if (configuration["strip-aliased"]) {
      ;
      [].concat(...Object.keys(aliases).map((k) => aliases[k])).forEach((alias) => {
        if (configuration["camel-case-expansion"] && alias.includes("-")) {
          delete argv[alias.split(".").map((prop) => camelCase(prop)).join(".")];
        }
        delete argv[alias];
      });
    }
    function pushPositional(arg) {
      const maybeCoercedNumber = maybeCoerceNumber("_", arg);
      if (typeof maybeCoercedNumber === "string" || typeof maybeCoercedNumber === "number") {
        argv._.push(maybeCoercedNumber);
      }
    }
    function eatNargs(i, key, args2, argAfterEqualSign) {
      let ii;
      let toEat = checkAllAliases(key, flags.nargs);
      toEat = typeof toEat !== "number" || isNaN(toEat) ? 1 : toEat;
      if (toEat === 0) {
        if (!isUndefined(argAfterEqualSign)) {
          error = Error(__("Argument unexpected for: %s", key));
        }
        setArg(key, defaultValue(key));
        return i;
      }
      let available = isUndefined(argAfterEqualSign) ? 0 : 1;
      if (configuration["nargs-eats-options"]) {
        if (args2.length - (i + 1) + available < toEat) {
          error = Error(__("Not enough arguments following: %s", key));
        }
        available = toEat;
      } else {
        for (ii = i + 1; ii < args2.length; ii++) {
          if (!args2[ii].match(/^-[^0-9]/) || args2[ii].match(negative) || isUnknownOptionAsArg(args2[ii]))
            available++;
          else
            break;
        }
        if (available < toEat)
          error = Error(__("Not enough arguments following: %s", key));
      }
      let consumed = Math.min(available, toEat);
      if (!isUndefined(argAfterEqualSign) && consumed > 0) {
        setArg(key, argAfterEqualSign);
        consumed--;
      }
      for (ii = i + 1; ii < consumed + i + 1; ii++) {
        setArg(key, args2[ii]);
      }
      return i + consumed;
    }
    function eatArray(i, key, args2, argAfterEqualSign) {
      let argsToSet = [];
      let next2 = argAfterEqualSign || args2[i + 1];
      const nargsCount = checkAllAliases(key, flags.nargs);
      if (checkAllAliases(key, flags.bools) && !/^(true|false)$/.test(next2)) {
        argsToSet.push(true);
      } else if (isUndefined(next2) || isUndefined(argAfterEqualSign) && /^-/.test(next2) && !negative.test(next2) && !isUnknownOptionAsArg(next2)) {
        if (defaults[key] !== void 0) {
          const defVal = defaults[key];
          argsToSet = Array.isArray(defVal) ? defVal : [defVal];
        }
      } else {
        if (!isUndefined(argAfterEqualSign)) {
          argsToSet.push(processValue(key, argAfterEqualSign, true));
        }
        for (let ii = i + 1; ii < args2.length; ii++) {
          if (!configuration["greedy-arrays"] && argsToSet.length > 0 || nargsCount && typeof nargsCount === "number" && argsToSet.length >= nargsCount)
            break;
          next2 = args2[ii];
          if (/^-/.test(next2) && !negative.test(next2) && !isUnknownOptionAsArg(next2))
            break;
          i = ii;
          argsToSet.push(processValue(key, next2, inputIsString));
        }
      }
      if (typeof nargsCount === "number" && (nargsCount && argsToSet.length < nargsCount || isNaN(nargsCount) && argsToSet.length === 0)) {
        error = Error(__("Not enough arguments following: %s", key));
      }
      setArg(key, argsToSet);
      return i;
    }
    function setArg(key, val, shouldStripQuotes = inputIsString) {
      if (/-/.test(key) && configuration["camel-case-expansion"]) {
        const alias = key.split(".").map(function(prop) {
          return camelCase(prop);
        }).join(".");
        addNewAlias(key, alias);
      }
      const value = processValue(key, val, shouldStripQuotes);
      const splitKey = key.split(".");
      setKey(argv, splitKey, value);
      if (flags.aliases[key]) {
        flags.aliases[key].forEach(function(x) {
          const keyProperties = x.split(".");
          setKey(argv, keyProperties, value);
        });
      }
      if (splitKey.length > 1 && configuration["dot-notation"]) {
        ;
        (flags.aliases[splitKey[0]] || []).forEach(function(x) {
          let keyProperties = x.split(".");
          const a = [].concat(splitKey);
          a.shift();
          keyProperties = keyProperties.concat(a);
          if (!(flags.aliases[key] || []).includes(keyProperties.join("."))) {
            setKey(argv, keyProperties, value);
          }
        });
      }
      if (checkAllAliases(key, flags.normalize) && !checkAllAliases(key, flags.arrays)) {
        const keys2 = [key].concat(flags.aliases[key] || []);
        keys2.forEach(function(key2) {
          Object.defineProperty(argvReturn, key2, {
            enumerable: true,
            get() {
              return val;
            },
            set(value2) {
              val = typeof value2 === "string" ? mixin2.normalize(value2) : value2;
            }
          });
        });
      }
    }
    function addNewAlias(key, alias) {
      if (!(flags.aliases[key] && flags.aliases[key].length)) {
        flags.aliases[key] = [alias];
        newAliases[alias] = true;
      }
      if (!(flags.aliases[alias] && flags.aliases[alias].length)) {
        addNewAlias(alias, key);
      }
    }
    function processValue(key, val, shouldStripQuotes) {
      if (shouldStripQuotes) {
        val = stripQuotes(val);
      }
      if (checkAllAliases(key, flags.bools) || checkAllAliases(key, flags.counts)) {
        if (typeof val === "string")
          val = val === "true";
      }
      let value = Array.isArray(val) ? val.map(function(v) {
        return maybeCoerceNumber(key, v);
      }) : maybeCoerceNumber(key, val);
      if (checkAllAliases(key, flags.counts) && (isUndefined(value) || typeof value === "boolean")) {
        value = increment();
      }
      if (checkAllAliases(key, flags.normalize) && checkAllAliases(key, flags.arrays)) {
        if (Array.isArray(val))
          value = val.map((val2) => {
            return mixin2.normalize(val2);
          });
        else
          value = mixin2.normalize(val);
      }
      return value;
    }
    function maybeCoerceNumber(key, value) {
      if (!configuration["parse-positional-numbers"] && key === "_")
        return value;
      if (!checkAllAliases(key, flags.strings) && !checkAllAliases(key, flags.bools) && !Array.isArray(value)) {
        const shouldCoerceNumber = looksLikeNumber(value) && configuration["parse-numbers"] && Number.isSafeInteger(Math.floor(parseFloat(`${value}`)));
        if (shouldCoerceNumber || !isUndefined(value) && checkAllAliases(key, flags.numbers)) {
          value = Number(value);
        }
      }
      return value;
    }
    function setConfig(argv2) {
      const configLookup = /* @__PURE__ */ Object.create(null);
      applyDefaultsAndAliases(configLookup, flags.aliases, defaults);
      Object.keys(flags.configs).forEach(function(configKey) {
        const configPath = argv2[configKey] || configLookup[configKey];
        if (configPath) {
          try {
            let config = null;
            const resolvedConfigPath = mixin2.resolve(mixin2.cwd(), configPath);
            const resolveConfig = flags.configs[configKey];
            if (typeof resolveConfig === "function") {
              try {
                config = resolveConfig(resolvedConfigPath);
              } catch (e) {
                config = e;
              }
              if (config instanceof Error) {
                error = config;
                return;
              }
            } else {
              config = mixin2.require(resolvedConfigPath);
            }
            setConfigObject(config);
          } catch (ex) {
            if (ex.name === "PermissionDenied")
              error = ex;
            else if (argv2[configKey])
              error = Error(__("Invalid JSON config file: %s", configPath));
          }
        }
      });
    }
    function setConfigObject(config, prev) {
      Object.keys(config).forEach(function(key) {
        const value = config[key];
        const fullKey = prev ? prev + "." + key : key;
        if (typeof value === "object" && value !== null && !Array.isArray(value) && configuration["dot-notation"]) {
          setConfigObject(value, fullKey);
        } else {
          if (!hasKey(argv, fullKey.split(".")) || checkAllAliases(fullKey, flags.arrays) && configuration["combine-arrays"]) {
            setArg(fullKey, value);
          }
        }
      });
    }
    function setConfigObjects() {
      if (typeof configObjects !== "undefined") {
        configObjects.forEach(function(configObject) {
          setConfigObject(configObject);
        });
      }
    }
    function applyEnvVars(argv2, configOnly) {
      if (typeof envPrefix === "undefined")
        return;
      const prefix = typeof envPrefix === "string" ? envPrefix : "";
      const env = mixin2.env();
      Object.keys(env).forEach(function(envVar) {
        if (prefix === "" || envVar.lastIndexOf(prefix, 0) === 0) {
          const keys2 = envVar.split("__").map(function(key, i) {
            if (i === 0) {
              key = key.substring(prefix.length);
            }
            return camelCase(key);
          });
          if ((configOnly && flags.configs[keys2.join(".")] || !configOnly) && !hasKey(argv2, keys2)) {
            setArg(keys2.join("."), env[envVar]);
          }
        }
      });
    }
    function applyCoercions(argv2) {
      let coerce;
      const applied = /* @__PURE__ */ new Set();
      Object.keys(argv2).forEach(function(key) {
        if (!applied.has(key)) {
          coerce = checkAllAliases(key, flags.coercions);
          if (typeof coerce === "function") {
            try {
              const value = maybeCoerceNumber(key, coerce(argv2[key]));
              [].concat(flags.aliases[key] || [], key).forEach((ali) => {
                applied.add(ali);
                argv2[ali] = value;
              });
            } catch (err) {
              error = err;
            }
          }
        }
      });
    }
    function setPlaceholderKeys(argv2) {
      flags.keys.forEach((key) => {
        if (~key.indexOf("."))
          return;
        if (typeof argv2[key] === "undefined")
          argv2[key] = void 0;
      });
      return argv2;
    }
    function applyDefaultsAndAliases(obj, aliases2, defaults2, canLog = false) {
      Object.keys(defaults2).forEach(function(key) {
        if (!hasKey(obj, key.split("."))) {
          setKey(obj, key.split("."), defaults2[key]);
          if (canLog)
            defaulted[key] = true;
          (aliases2[key] || []).forEach(function(x) {
            if (hasKey(obj, x.split(".")))
              return;
            setKey(obj, x.split("."), defaults2[key]);
          });
        }
      });
    }
    function hasKey(obj, keys2) {
      let o = obj;
      if (!configuration["dot-notation"])
        keys2 = [keys2.join(".")];
      keys2.slice(0, -1).forEach(function(key2) {
        o = o[key2] || {};
      });
      const key = keys2[keys2.length - 1];
      if (typeof o !== "object")
        return false;
      else
        return key in o;
    }
    function setKey(obj, keys2, value) {
      let o = obj;
      if (!configuration["dot-notation"])
        keys2 = [keys2.join(".")];
      keys2.slice(0, -1).forEach(function(key2) {
        key2 = sanitizeKey(key2);
        if (typeof o === "object" && o[key2] === void 0) {
          o[key2] = {};
        }
        if (typeof o[key2] !== "object" || Array.isArray(o[key2])) {
          if (Array.isArray(o[key2])) {
            o[key2].push({});
          } else {
            o[key2] = [o[key2], {}];
          }
          o = o[key2][o[key2].length - 1];
        } else {
          o = o[key2];
        }
      });
      const key = sanitizeKey(keys2[keys2.length - 1]);
      const isTypeArray = checkAllAliases(keys2.join("."), flags.arrays);
      const isValueArray = Array.isArray(value);
      let duplicate = configuration["duplicate-arguments-array"];
      if (!duplicate && checkAllAliases(key, flags.nargs)) {
        duplicate = true;
        if (!isUndefined(o[key]) && flags.nargs[key] === 1 || Array.isArray(o[key]) && o[key].length === flags.nargs[key]) {
          o[key] = void 0;
        }
      }
      if (value === increment()) {
        o[key] = increment(o[key]);
      } else if (Array.isArray(o[key])) {
        if (duplicate && isTypeArray && isValueArray) {
          o[key] = configuration["flatten-duplicate-arrays"] ? o[key].concat(value) : (Array.isArray(o[key][0]) ? o[key] : [o[key]]).concat([value]);
        } else if (!duplicate && Boolean(isTypeArray) === Boolean(isValueArray)) {
          o[key] = value;
        } else {
          o[key] = o[key].concat([value]);
        }
      } else if (o[key] === void 0 && isTypeArray) {
        o[key] = isValueArray ? value : [value];
      } else if (duplicate && !(o[key] === void 0 || checkAllAliases(key, flags.counts) || checkAllAliases(key, flags.bools))) {
        o[key] = [o[key], value];
      } else {
        o[key] = value;
      }
    }
    function extendAliases(...args2) {
      args2.forEach(function(obj) {
        Object.keys(obj || {}).forEach(function(key) {
          if (flags.aliases[key])
            return;
          flags.aliases[key] = [].concat(aliases[key] || []);
          flags.aliases[key].concat(key).forEach(function(x) {
            if (/-/.test(x) && configuration["camel-case-expansion"]) {
              const c = camelCase(x);
              if (c !== key && flags.aliases[key].indexOf(c) === -1) {
                flags.aliases[key].push(c);
                newAliases[c] = true;
              }
            }
          });
          flags.aliases[key].concat(key).forEach(function(x) {
            if (x.length > 1 && /[A-Z]/.test(x) && configuration["camel-case-expansion"]) {
              const c = decamelize(x, "-");
              if (c !== key && flags.aliases[key].indexOf(c) === -1) {
                flags.aliases[key].push(c);
                newAliases[c] = true;
              }
            }
          });
          flags.aliases[key].forEach(function(x) {
            flags.aliases[x] = [key].concat(flags.aliases[key].filter(function(y) {
              return x !== y;
            }));
          });
        });
      });
    }
    function checkAllAliases(key, flag) {
      const toCheck = [].concat(flags.aliases[key] || [], key);
      const keys2 = Object.keys(flag);
      const setAlias = toCheck.find((key2) => keys2.includes(key2));
      return setAlias ? flag[setAlias] : false;
    }
    function hasAnyFlag(key) {
      const flagsKeys = Object.keys(flags);
      const toCheck = [].concat(flagsKeys.map((k) => flags[k]));
      return toCheck.some(function(flag) {
        return Array.isArray(flag) ? flag.includes(key) : flag[key];
      });
    }
    function hasFlagsMatching(arg, ...patterns) {
      const toCheck = [].concat(...patterns);
      return toCheck.some(function(pattern2) {
        const match = arg.match(pattern2);
        return match && hasAnyFlag(match[1]);
      });
    }
    function hasAllShortFlags(arg) {
      if (arg.match(negative) || !arg.match(/^-[^-]+/)) {
        return false;
      }
      let hasAllFlags = true;
      let next2;
      const letters2 = arg.slice(1).split("");
      for (let j = 0; j < letters2.length; j++) {
        next2 = arg.slice(j + 2);
        if (!hasAnyFlag(letters2[j])) {
          hasAllFlags = false;
          break;
        }
        if (letters2[j + 1] && letters2[j + 1] === "=" || next2 === "-" || /[A-Za-z]/.test(letters2[j]) && /^-?\d+(\.\d*)?(e-?\d+)?$/.test(next2) || letters2[j + 1] && letters2[j + 1].match(/\W/)) {
          break;
        }
      }
      return hasAllFlags;
    }
    function isUnknownOptionAsArg(arg) {
      return configuration["unknown-options-as-args"] && isUnknownOption(arg);
    }
    function isUnknownOption(arg) {
      arg = arg.replace(/^-{3,}/, "--");
      if (arg.match(negative)) {
        return false;
      }
      if (hasAllShortFlags(arg)) {
        return false;
      }
      const flagWithEquals = /^-+([^=]+?)=[\s\S]*$/;
      const normalFlag = /^-+([^=]+?)$/;
      const flagEndingInHyphen = /^-+([^=]+?)-$/;
      const flagEndingInDigits = /^-+([^=]+?\d+)$/;
      const flagEndingInNonWordCharacters = /^-+([^=]+?)\W+.*$/;
      return !hasFlagsMatching(arg, flagWithEquals, negatedBoolean, normalFlag, flagEndingInHyphen, flagEndingInDigits, flagEndingInNonWordCharacters);
    }
    function defaultValue(key) {
      if (!checkAllAliases(key, flags.bools) && !checkAllAliases(key, flags.counts) && `${key}` in defaults) {
        return defaults[key];
      } else {
        return defaultForType(guessType2(key));
      }
    }
    function defaultForType(type) {
      const def = {
        [DefaultValuesForTypeKey.BOOLEAN]: true,
        [DefaultValuesForTypeKey.STRING]: "",
        [DefaultValuesForTypeKey.NUMBER]: void 0,
        [DefaultValuesForTypeKey.ARRAY]: []
      };
      return def[type];
    }
    function guessType2(key) {
      let type = DefaultValuesForTypeKey.BOOLEAN;
      if (checkAllAliases(key, flags.strings))
        type = DefaultValuesForTypeKey.STRING;
      else if (checkAllAliases(key, flags.numbers))
        type = DefaultValuesForTypeKey.NUMBER;
      else if (checkAllAliases(key, flags.bools))
        type = DefaultValuesForTypeKey.BOOLEAN;
      else if (checkAllAliases(key, flags.arrays))
        type = DefaultValuesForTypeKey.ARRAY;
      return type;
    }
    function isUndefined(num) {
      return num === void 0;
    }
    function checkConfiguration() {
      Object.keys(flags.counts).find((key) => {
        if (checkAllAliases(key, flags.arrays)) {
          error = Error(__("Invalid configuration: %s, opts.count excludes opts.array.", key));
          return true;
        } else if (checkAllAliases(key, flags.nargs)) {
          error = Error(__("Invalid configuration: %s, opts.count excludes opts.narg.", key));
          return true;
        }
        return false;
      });
    }
    return {
      aliases: Object.assign({}, flags.aliases),
      argv: Object.assign(argvReturn, argv),
      configuration,
      defaulted: Object.assign({}, defaulted),
      error,
      newAliases: Object.assign({}, newAliases)
    };
  }
};
function combineAliases(aliases) {
  const aliasArrays = [];
  const combined = /* @__PURE__ */ Object.create(null);
  let change = true;
  Object.keys(aliases).forEach(function(key) {
    aliasArrays.push([].concat(aliases[key], key));
  });
  while (change) {
    change = false;
    for (let i = 0; i < aliasArrays.length; i++) {
      for (let ii = i + 1; ii < aliasArrays.length; ii++) {
        const intersect = aliasArrays[i].filter(function(v) {
          return aliasArrays[ii].indexOf(v) !== -1;
        });
        if (intersect.length) {
          aliasArrays[i] = aliasArrays[i].concat(aliasArrays[ii]);
          aliasArrays.splice(ii, 1);
          change = true;
          break;
        }
      }
    }
  }
  aliasArrays.forEach(function(aliasArray) {
    aliasArray = aliasArray.filter(function(v, i, self) {
      return self.indexOf(v) === i;
    });
    const lastAlias = aliasArray.pop();
    if (lastAlias !== void 0 && typeof lastAlias === "string") {
      combined[lastAlias] = aliasArray;
    }
  });
  return combined;
}
function increment(orig) {
  return orig !== void 0 ? orig + 1 : 1;
}
function sanitizeKey(key) {
  if (key === "__proto__")
    return "___proto___";
  return key;
}
function stripQuotes(val) {
  return typeof val === "string" && (val[0] === "'" || val[0] === '"') && val[val.length - 1] === val[0] ? val.substring(1, val.length - 1) : val;
}
var parser = new YargsParser({
  cwd: () => {
    return "";
  },
  format: (str2, arg) => {
    return str2.replace("%s", arg);
  },
  normalize: (str2) => {
    return str2;
  },
  resolve: (str2) => {
    return str2;
  },
  require: () => {
    throw Error("loading config from files not currently supported in browser");
  },
  env: () => {
  }
});
var yargsParser = function Parser(args, opts) {
  const result = parser.parse(args.slice(), opts);
  return result.argv;
};
yargsParser.detailed = function(args, opts) {
  return parser.parse(args.slice(), opts);
};
yargsParser.camelCase = camelCase;
yargsParser.decamelize = decamelize;
yargsParser.looksLikeNumber = looksLikeNumber;
var browser_default = yargsParser;
var insist = (holds3, message = "yargs is used wrongly") => {
  if (!holds3) throw new Error(message);
};
var unused = () => {
  throw new Error("the bundle has no such part of yargs");
};
var fill2 = (text2, ...words22) => (0, import_node_util2.format)(text2, ...words22);
var esm_default = {
  assert: {
    notStrictEqual: (actual, expected, message) => insist(actual !== expected, message),
    strictEqual: (actual, expected, message) => insist(actual === expected, message)
  },
  cliui: ui,
  findUp: () => void 0,
  getEnv: (name) => process.env[name],
  inspect: import_node_util2.inspect,
  getProcessArgvBin: () => "",
  mainFilename: "",
  Parser: browser_default,
  // Where we were called from does not matter: the working folder may be gone.
  path: { basename: import_node_path18.basename, dirname: import_node_path18.dirname, extname: import_node_path18.extname, relative: (_from, to) => to, resolve: import_node_path18.resolve, join: import_node_path18.join },
  process: {
    argv: () => ["auth-doctor"],
    cwd: () => "",
    emitWarning: unused,
    execPath: () => process.execPath,
    exit: unused,
    nextTick: process.nextTick,
    stdColumns: 80
  },
  readFileSync: unused,
  readdirSync: unused,
  require: unused,
  getCallerFile: unused,
  stringWidth: columnCount,
  y18n: {
    __: fill2,
    __n: (one, many, count, ...words22) => fill2(count === 1 ? one : many, ...words22),
    getLocale: () => "en",
    setLocale: () => void 0,
    updateLocale: () => void 0
  }
};
function assertNotStrictEqual(actual, expected, shim2, message) {
  shim2.assert.notStrictEqual(actual, expected, message);
}
function assertSingleKey(actual, shim2) {
  shim2.assert.strictEqual(typeof actual, "string");
}
function objectKeys(object) {
  return Object.keys(object);
}
function isPromise(maybePromise) {
  return !!maybePromise && !!maybePromise.then && typeof maybePromise.then === "function";
}
var YError = class _YError extends Error {
  constructor(msg) {
    super(msg || "yargs error");
    this.name = "YError";
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, _YError);
    }
  }
};
function parseCommand(cmd) {
  const extraSpacesStrippedCommand = cmd.replace(/\s{2,}/g, " ");
  const splitCommand = extraSpacesStrippedCommand.split(/\s+(?![^[]*]|[^<]*>)/);
  const bregex = /\.*[\][<>]/g;
  const firstCommand = splitCommand.shift();
  if (!firstCommand)
    throw new Error(`No command found in: ${cmd}`);
  const parsedCommand = {
    cmd: firstCommand.replace(bregex, ""),
    demanded: [],
    optional: []
  };
  splitCommand.forEach((cmd2, i) => {
    let variadic = false;
    cmd2 = cmd2.replace(/\s/g, "");
    if (/\.+[\]>]/.test(cmd2) && i === splitCommand.length - 1)
      variadic = true;
    if (/^\[/.test(cmd2)) {
      parsedCommand.optional.push({
        cmd: cmd2.replace(bregex, "").split("|"),
        variadic
      });
    } else {
      parsedCommand.demanded.push({
        cmd: cmd2.replace(bregex, "").split("|"),
        variadic
      });
    }
  });
  return parsedCommand;
}
var positionName = ["first", "second", "third", "fourth", "fifth", "sixth"];
function argsert(arg1, arg2, arg3) {
  function parseArgs() {
    return typeof arg1 === "object" ? [{ demanded: [], optional: [] }, arg1, arg2] : [
      parseCommand(`cmd ${arg1}`),
      arg2,
      arg3
    ];
  }
  try {
    let position = 0;
    const [parsed2, callerArguments, _length] = parseArgs();
    const args = [].slice.call(callerArguments);
    while (args.length && args[args.length - 1] === void 0)
      args.pop();
    const length = _length || args.length;
    if (length < parsed2.demanded.length) {
      throw new YError(`Not enough arguments provided. Expected ${parsed2.demanded.length} but received ${args.length}.`);
    }
    const totalCommands = parsed2.demanded.length + parsed2.optional.length;
    if (length > totalCommands) {
      throw new YError(`Too many arguments provided. Expected max ${totalCommands} but received ${length}.`);
    }
    parsed2.demanded.forEach((demanded) => {
      const arg = args.shift();
      const observedType = guessType(arg);
      const matchingTypes = demanded.cmd.filter((type) => type === observedType || type === "*");
      if (matchingTypes.length === 0)
        argumentTypeError(observedType, demanded.cmd, position);
      position += 1;
    });
    parsed2.optional.forEach((optional2) => {
      if (args.length === 0)
        return;
      const arg = args.shift();
      const observedType = guessType(arg);
      const matchingTypes = optional2.cmd.filter((type) => type === observedType || type === "*");
      if (matchingTypes.length === 0)
        argumentTypeError(observedType, optional2.cmd, position);
      position += 1;
    });
  } catch (err) {
    console.warn(err.stack);
  }
}
function guessType(arg) {
  if (Array.isArray(arg)) {
    return "array";
  } else if (arg === null) {
    return "null";
  }
  return typeof arg;
}
function argumentTypeError(observedType, allowedTypes, position) {
  throw new YError(`Invalid ${positionName[position] || "manyith"} argument. Expected ${allowedTypes.join(" or ")} but received ${observedType}.`);
}
var GlobalMiddleware = class {
  constructor(yargs) {
    this.globalMiddleware = [];
    this.frozens = [];
    this.yargs = yargs;
  }
  addMiddleware(callback, applyBeforeValidation, global = true, mutates = false) {
    argsert("<array|function> [boolean] [boolean] [boolean]", [callback, applyBeforeValidation, global], arguments.length);
    if (Array.isArray(callback)) {
      for (let i = 0; i < callback.length; i++) {
        if (typeof callback[i] !== "function") {
          throw Error("middleware must be a function");
        }
        const m = callback[i];
        m.applyBeforeValidation = applyBeforeValidation;
        m.global = global;
      }
      Array.prototype.push.apply(this.globalMiddleware, callback);
    } else if (typeof callback === "function") {
      const m = callback;
      m.applyBeforeValidation = applyBeforeValidation;
      m.global = global;
      m.mutates = mutates;
      this.globalMiddleware.push(callback);
    }
    return this.yargs;
  }
  addCoerceMiddleware(callback, option2) {
    const aliases = this.yargs.getAliases();
    this.globalMiddleware = this.globalMiddleware.filter((m) => {
      const toCheck = [...aliases[option2] || [], option2];
      if (!m.option)
        return true;
      else
        return !toCheck.includes(m.option);
    });
    callback.option = option2;
    return this.addMiddleware(callback, true, true, true);
  }
  getMiddleware() {
    return this.globalMiddleware;
  }
  freeze() {
    this.frozens.push([...this.globalMiddleware]);
  }
  unfreeze() {
    const frozen = this.frozens.pop();
    if (frozen !== void 0)
      this.globalMiddleware = frozen;
  }
  reset() {
    this.globalMiddleware = this.globalMiddleware.filter((m) => m.global);
  }
};
function commandMiddlewareFactory(commandMiddleware) {
  if (!commandMiddleware)
    return [];
  return commandMiddleware.map((middleware) => {
    middleware.applyBeforeValidation = false;
    return middleware;
  });
}
function applyMiddleware(argv, yargs, middlewares, beforeValidation) {
  return middlewares.reduce((acc, middleware) => {
    if (middleware.applyBeforeValidation !== beforeValidation) {
      return acc;
    }
    if (middleware.mutates) {
      if (middleware.applied)
        return acc;
      middleware.applied = true;
    }
    if (isPromise(acc)) {
      return acc.then((initialObj) => Promise.all([initialObj, middleware(initialObj, yargs)])).then(([initialObj, middlewareObj]) => Object.assign(initialObj, middlewareObj));
    } else {
      const result = middleware(acc, yargs);
      return isPromise(result) ? result.then((middlewareObj) => Object.assign(acc, middlewareObj)) : Object.assign(acc, result);
    }
  }, argv);
}
function maybeAsyncResult(getResult, resultHandler, errorHandler = (err) => {
  throw err;
}) {
  try {
    const result = isFunction(getResult) ? getResult() : getResult;
    return isPromise(result) ? result.then((result2) => resultHandler(result2)) : resultHandler(result);
  } catch (err) {
    return errorHandler(err);
  }
}
function isFunction(arg) {
  return typeof arg === "function";
}
var DEFAULT_MARKER = /(^\*)|(^\$0)/;
var CommandInstance = class {
  constructor(usage22, validation2, globalMiddleware, shim2) {
    this.requireCache = /* @__PURE__ */ new Set();
    this.handlers = {};
    this.aliasMap = {};
    this.frozens = [];
    this.shim = shim2;
    this.usage = usage22;
    this.globalMiddleware = globalMiddleware;
    this.validation = validation2;
  }
  addDirectory(dir, req, callerFile, opts) {
    opts = opts || {};
    this.requireCache.add(callerFile);
    const fullDirPath = this.shim.path.resolve(this.shim.path.dirname(callerFile), dir);
    const files = this.shim.readdirSync(fullDirPath, {
      recursive: opts.recurse ? true : false
    });
    if (!Array.isArray(opts.extensions))
      opts.extensions = ["js"];
    const visit2 = typeof opts.visit === "function" ? opts.visit : (o) => o;
    for (const fileb of files) {
      const file = fileb.toString();
      if (opts.exclude) {
        let exclude = false;
        if (typeof opts.exclude === "function") {
          exclude = opts.exclude(file);
        } else {
          exclude = opts.exclude.test(file);
        }
        if (exclude)
          continue;
      }
      if (opts.include) {
        let include = false;
        if (typeof opts.include === "function") {
          include = opts.include(file);
        } else {
          include = opts.include.test(file);
        }
        if (!include)
          continue;
      }
      let supportedExtension = false;
      for (const ext of opts.extensions) {
        if (file.endsWith(ext))
          supportedExtension = true;
      }
      if (supportedExtension) {
        const joined2 = this.shim.path.join(fullDirPath, file);
        const module2 = req(joined2);
        const extendableModule = Object.create(null, Object.getOwnPropertyDescriptors({ ...module2 }));
        const visited = visit2(extendableModule, joined2, file);
        if (visited) {
          if (this.requireCache.has(joined2))
            continue;
          else
            this.requireCache.add(joined2);
          if (!extendableModule.command) {
            extendableModule.command = this.shim.path.basename(joined2, this.shim.path.extname(joined2));
          }
          this.addHandler(extendableModule);
        }
      }
    }
  }
  addHandler(cmd, description, builder, handler, commandMiddleware, deprecated) {
    let aliases = [];
    const middlewares = commandMiddlewareFactory(commandMiddleware);
    handler = handler || (() => {
    });
    if (Array.isArray(cmd)) {
      if (isCommandAndAliases(cmd)) {
        [cmd, ...aliases] = cmd;
      } else {
        for (const command22 of cmd) {
          this.addHandler(command22);
        }
      }
    } else if (isCommandHandlerDefinition(cmd)) {
      let command22 = Array.isArray(cmd.command) || typeof cmd.command === "string" ? cmd.command : null;
      if (command22 === null) {
        throw new Error(`No command name given for module: ${this.shim.inspect(cmd)}`);
      }
      if (cmd.aliases)
        command22 = [].concat(command22).concat(cmd.aliases);
      this.addHandler(command22, this.extractDesc(cmd), cmd.builder, cmd.handler, cmd.middlewares, cmd.deprecated);
      return;
    } else if (isCommandBuilderDefinition(builder)) {
      this.addHandler([cmd].concat(aliases), description, builder.builder, builder.handler, builder.middlewares, builder.deprecated);
      return;
    }
    if (typeof cmd === "string") {
      const parsedCommand = parseCommand(cmd);
      aliases = aliases.map((alias) => parseCommand(alias).cmd);
      let isDefault = false;
      const parsedAliases = [parsedCommand.cmd].concat(aliases).filter((c) => {
        if (DEFAULT_MARKER.test(c)) {
          isDefault = true;
          return false;
        }
        return true;
      });
      if (parsedAliases.length === 0 && isDefault)
        parsedAliases.push("$0");
      if (isDefault) {
        parsedCommand.cmd = parsedAliases[0];
        aliases = parsedAliases.slice(1);
        cmd = cmd.replace(DEFAULT_MARKER, parsedCommand.cmd);
      }
      aliases.forEach((alias) => {
        this.aliasMap[alias] = parsedCommand.cmd;
      });
      if (description !== false) {
        this.usage.command(cmd, description, isDefault, aliases, deprecated);
      }
      this.handlers[parsedCommand.cmd] = {
        original: cmd,
        description,
        handler,
        builder: builder || {},
        middlewares,
        deprecated,
        demanded: parsedCommand.demanded,
        optional: parsedCommand.optional
      };
      if (isDefault)
        this.defaultCommand = this.handlers[parsedCommand.cmd];
    }
  }
  getCommandHandlers() {
    return this.handlers;
  }
  getCommands() {
    return Object.keys(this.handlers).concat(Object.keys(this.aliasMap));
  }
  hasDefaultCommand() {
    return !!this.defaultCommand;
  }
  runCommand(command22, yargs, parsed2, commandIndex, helpOnly, helpOrVersionSet) {
    const commandHandler = this.handlers[command22] || this.handlers[this.aliasMap[command22]] || this.defaultCommand;
    const currentContext = yargs.getInternalMethods().getContext();
    const parentCommands = currentContext.commands.slice();
    const isDefaultCommand = !command22;
    if (command22) {
      currentContext.commands.push(command22);
      currentContext.fullCommands.push(commandHandler.original);
    }
    const builderResult = this.applyBuilderUpdateUsageAndParse(isDefaultCommand, commandHandler, yargs, parsed2.aliases, parentCommands, commandIndex, helpOnly, helpOrVersionSet);
    return isPromise(builderResult) ? builderResult.then((result) => this.applyMiddlewareAndGetResult(isDefaultCommand, commandHandler, result.innerArgv, currentContext, helpOnly, result.aliases, yargs)) : this.applyMiddlewareAndGetResult(isDefaultCommand, commandHandler, builderResult.innerArgv, currentContext, helpOnly, builderResult.aliases, yargs);
  }
  applyBuilderUpdateUsageAndParse(isDefaultCommand, commandHandler, yargs, aliases, parentCommands, commandIndex, helpOnly, helpOrVersionSet) {
    const builder = commandHandler.builder;
    let innerYargs = yargs;
    if (isCommandBuilderCallback(builder)) {
      yargs.getInternalMethods().getUsageInstance().freeze();
      const builderOutput = builder(yargs.getInternalMethods().reset(aliases), helpOrVersionSet);
      if (isPromise(builderOutput)) {
        return builderOutput.then((output) => {
          innerYargs = isYargsInstance(output) ? output : yargs;
          return this.parseAndUpdateUsage(isDefaultCommand, commandHandler, innerYargs, parentCommands, commandIndex, helpOnly);
        });
      }
    } else if (isCommandBuilderOptionDefinitions(builder)) {
      yargs.getInternalMethods().getUsageInstance().freeze();
      innerYargs = yargs.getInternalMethods().reset(aliases);
      Object.keys(commandHandler.builder).forEach((key) => {
        innerYargs.option(key, builder[key]);
      });
    }
    return this.parseAndUpdateUsage(isDefaultCommand, commandHandler, innerYargs, parentCommands, commandIndex, helpOnly);
  }
  parseAndUpdateUsage(isDefaultCommand, commandHandler, innerYargs, parentCommands, commandIndex, helpOnly) {
    if (isDefaultCommand)
      innerYargs.getInternalMethods().getUsageInstance().unfreeze(true);
    if (this.shouldUpdateUsage(innerYargs)) {
      innerYargs.getInternalMethods().getUsageInstance().usage(this.usageFromParentCommandsCommandHandler(parentCommands, commandHandler), commandHandler.description);
    }
    const innerArgv = innerYargs.getInternalMethods().runYargsParserAndExecuteCommands(null, void 0, true, commandIndex, helpOnly);
    return isPromise(innerArgv) ? innerArgv.then((argv) => ({
      aliases: innerYargs.parsed.aliases,
      innerArgv: argv
    })) : {
      aliases: innerYargs.parsed.aliases,
      innerArgv
    };
  }
  shouldUpdateUsage(yargs) {
    return !yargs.getInternalMethods().getUsageInstance().getUsageDisabled() && yargs.getInternalMethods().getUsageInstance().getUsage().length === 0;
  }
  usageFromParentCommandsCommandHandler(parentCommands, commandHandler) {
    const c = DEFAULT_MARKER.test(commandHandler.original) ? commandHandler.original.replace(DEFAULT_MARKER, "").trim() : commandHandler.original;
    const pc = parentCommands.filter((c2) => {
      return !DEFAULT_MARKER.test(c2);
    });
    pc.push(c);
    return `$0 ${pc.join(" ")}`;
  }
  handleValidationAndGetResult(isDefaultCommand, commandHandler, innerArgv, currentContext, aliases, yargs, middlewares, positionalMap) {
    if (!yargs.getInternalMethods().getHasOutput()) {
      const validation2 = yargs.getInternalMethods().runValidation(aliases, positionalMap, yargs.parsed.error, isDefaultCommand);
      innerArgv = maybeAsyncResult(innerArgv, (result) => {
        validation2(result);
        return result;
      });
    }
    if (commandHandler.handler && !yargs.getInternalMethods().getHasOutput()) {
      yargs.getInternalMethods().setHasOutput();
      const populateDoubleDash = !!yargs.getOptions().configuration["populate--"];
      yargs.getInternalMethods().postProcess(innerArgv, populateDoubleDash, false, false);
      innerArgv = applyMiddleware(innerArgv, yargs, middlewares, false);
      innerArgv = maybeAsyncResult(innerArgv, (result) => {
        const handlerResult = commandHandler.handler(result);
        return isPromise(handlerResult) ? handlerResult.then(() => result) : result;
      });
      if (!isDefaultCommand) {
        yargs.getInternalMethods().getUsageInstance().cacheHelpMessage();
      }
      if (isPromise(innerArgv) && !yargs.getInternalMethods().hasParseCallback()) {
        innerArgv.catch((error) => {
          try {
            yargs.getInternalMethods().getUsageInstance().fail(null, error);
          } catch (_err) {
          }
        });
      }
    }
    if (!isDefaultCommand) {
      currentContext.commands.pop();
      currentContext.fullCommands.pop();
    }
    return innerArgv;
  }
  applyMiddlewareAndGetResult(isDefaultCommand, commandHandler, innerArgv, currentContext, helpOnly, aliases, yargs) {
    let positionalMap = {};
    if (helpOnly)
      return innerArgv;
    if (!yargs.getInternalMethods().getHasOutput()) {
      positionalMap = this.populatePositionals(commandHandler, innerArgv, currentContext, yargs);
    }
    const middlewares = this.globalMiddleware.getMiddleware().slice(0).concat(commandHandler.middlewares);
    const maybePromiseArgv = applyMiddleware(innerArgv, yargs, middlewares, true);
    return isPromise(maybePromiseArgv) ? maybePromiseArgv.then((resolvedInnerArgv) => this.handleValidationAndGetResult(isDefaultCommand, commandHandler, resolvedInnerArgv, currentContext, aliases, yargs, middlewares, positionalMap)) : this.handleValidationAndGetResult(isDefaultCommand, commandHandler, maybePromiseArgv, currentContext, aliases, yargs, middlewares, positionalMap);
  }
  populatePositionals(commandHandler, argv, context, yargs) {
    argv._ = argv._.slice(context.commands.length);
    const demanded = commandHandler.demanded.slice(0);
    const optional2 = commandHandler.optional.slice(0);
    const positionalMap = {};
    this.validation.positionalCount(demanded.length, argv._.length);
    while (demanded.length) {
      const demand = demanded.shift();
      this.populatePositional(demand, argv, positionalMap);
    }
    while (optional2.length) {
      const maybe = optional2.shift();
      this.populatePositional(maybe, argv, positionalMap);
    }
    argv._ = context.commands.concat(argv._.map((a) => "" + a));
    this.postProcessPositionals(argv, positionalMap, this.cmdToParseOptions(commandHandler.original), yargs);
    return positionalMap;
  }
  populatePositional(positional, argv, positionalMap) {
    const cmd = positional.cmd[0];
    if (positional.variadic) {
      positionalMap[cmd] = argv._.splice(0).map(String);
    } else {
      if (argv._.length)
        positionalMap[cmd] = [String(argv._.shift())];
    }
  }
  cmdToParseOptions(cmdString) {
    const parseOptions = {
      array: [],
      default: {},
      alias: {},
      demand: {}
    };
    const parsed2 = parseCommand(cmdString);
    parsed2.demanded.forEach((d) => {
      const [cmd, ...aliases] = d.cmd;
      if (d.variadic) {
        parseOptions.array.push(cmd);
        parseOptions.default[cmd] = [];
      }
      parseOptions.alias[cmd] = aliases;
      parseOptions.demand[cmd] = true;
    });
    parsed2.optional.forEach((o) => {
      const [cmd, ...aliases] = o.cmd;
      if (o.variadic) {
        parseOptions.array.push(cmd);
        parseOptions.default[cmd] = [];
      }
      parseOptions.alias[cmd] = aliases;
    });
    return parseOptions;
  }
  postProcessPositionals(argv, positionalMap, parseOptions, yargs) {
    const options = Object.assign({}, yargs.getOptions());
    options.default = Object.assign(parseOptions.default, options.default);
    for (const key of Object.keys(parseOptions.alias)) {
      options.alias[key] = (options.alias[key] || []).concat(parseOptions.alias[key]);
    }
    options.array = options.array.concat(parseOptions.array);
    options.config = {};
    const unparsed = [];
    Object.keys(positionalMap).forEach((key) => {
      positionalMap[key].map((value) => {
        if (options.configuration["unknown-options-as-args"])
          options.key[key] = true;
        unparsed.push(`--${key}`);
        unparsed.push(value);
      });
    });
    if (!unparsed.length)
      return;
    const config = Object.assign({}, options.configuration, {
      "populate--": false
    });
    const parsed2 = this.shim.Parser.detailed(unparsed, Object.assign({}, options, {
      configuration: config
    }));
    if (parsed2.error) {
      yargs.getInternalMethods().getUsageInstance().fail(parsed2.error.message, parsed2.error);
    } else {
      const positionalKeys = Object.keys(positionalMap);
      Object.keys(positionalMap).forEach((key) => {
        positionalKeys.push(...parsed2.aliases[key]);
      });
      Object.keys(parsed2.argv).forEach((key) => {
        if (positionalKeys.includes(key)) {
          if (!positionalMap[key])
            positionalMap[key] = parsed2.argv[key];
          if (!this.isInConfigs(yargs, key) && !this.isDefaulted(yargs, key) && Object.prototype.hasOwnProperty.call(argv, key) && Object.prototype.hasOwnProperty.call(parsed2.argv, key) && (Array.isArray(argv[key]) || Array.isArray(parsed2.argv[key]))) {
            argv[key] = [].concat(argv[key], parsed2.argv[key]);
          } else {
            argv[key] = parsed2.argv[key];
          }
        }
      });
    }
  }
  isDefaulted(yargs, key) {
    const { default: defaults } = yargs.getOptions();
    return Object.prototype.hasOwnProperty.call(defaults, key) || Object.prototype.hasOwnProperty.call(defaults, this.shim.Parser.camelCase(key));
  }
  isInConfigs(yargs, key) {
    const { configObjects } = yargs.getOptions();
    return configObjects.some((c) => Object.prototype.hasOwnProperty.call(c, key)) || configObjects.some((c) => Object.prototype.hasOwnProperty.call(c, this.shim.Parser.camelCase(key)));
  }
  runDefaultBuilderOn(yargs) {
    if (!this.defaultCommand)
      return;
    if (this.shouldUpdateUsage(yargs)) {
      const commandString = DEFAULT_MARKER.test(this.defaultCommand.original) ? this.defaultCommand.original : this.defaultCommand.original.replace(/^[^[\]<>]*/, "$0 ");
      yargs.getInternalMethods().getUsageInstance().usage(commandString, this.defaultCommand.description);
    }
    const builder = this.defaultCommand.builder;
    if (isCommandBuilderCallback(builder)) {
      return builder(yargs, true);
    } else if (!isCommandBuilderDefinition(builder)) {
      Object.keys(builder).forEach((key) => {
        yargs.option(key, builder[key]);
      });
    }
    return void 0;
  }
  extractDesc({ describe: describe3, description, desc }) {
    for (const test of [describe3, description, desc]) {
      if (typeof test === "string" || test === false)
        return test;
      assertNotStrictEqual(test, true, this.shim);
    }
    return false;
  }
  freeze() {
    this.frozens.push({
      handlers: this.handlers,
      aliasMap: this.aliasMap,
      defaultCommand: this.defaultCommand
    });
  }
  unfreeze() {
    const frozen = this.frozens.pop();
    assertNotStrictEqual(frozen, void 0, this.shim);
    ({
      handlers: this.handlers,
      aliasMap: this.aliasMap,
      defaultCommand: this.defaultCommand
    } = frozen);
  }
  reset() {
    this.handlers = {};
    this.aliasMap = {};
    this.defaultCommand = void 0;
    this.requireCache = /* @__PURE__ */ new Set();
    return this;
  }
};
function command2(usage22, validation2, globalMiddleware, shim2) {
  return new CommandInstance(usage22, validation2, globalMiddleware, shim2);
}
function isCommandBuilderDefinition(builder) {
  return typeof builder === "object" && !!builder.builder && typeof builder.handler === "function";
}
function isCommandAndAliases(cmd) {
  return cmd.every((c) => typeof c === "string");
}
function isCommandBuilderCallback(builder) {
  return typeof builder === "function";
}
function isCommandBuilderOptionDefinitions(builder) {
  return typeof builder === "object";
}
function isCommandHandlerDefinition(cmd) {
  return typeof cmd === "object" && !Array.isArray(cmd);
}
function objFilter(original = {}, filter = () => true) {
  const obj = {};
  objectKeys(original).forEach((key) => {
    if (filter(key, original[key])) {
      obj[key] = original[key];
    }
  });
  return obj;
}
function setBlocking(blocking) {
  if (typeof process === "undefined")
    return;
  [process.stdout, process.stderr].forEach((_stream) => {
    const stream = _stream;
    if (stream._handle && stream.isTTY && typeof stream._handle.setBlocking === "function") {
      stream._handle.setBlocking(blocking);
    }
  });
}
function isBoolean(fail2) {
  return typeof fail2 === "boolean";
}
function usage2(yargs, shim2) {
  const __ = shim2.y18n.__;
  const self = {};
  const fails = [];
  self.failFn = function failFn(f) {
    fails.push(f);
  };
  let failMessage = null;
  let globalFailMessage = null;
  let showHelpOnFail = true;
  self.showHelpOnFail = function showHelpOnFailFn(arg1 = true, arg2) {
    const [enabled, message] = typeof arg1 === "string" ? [true, arg1] : [arg1, arg2];
    if (yargs.getInternalMethods().isGlobalContext()) {
      globalFailMessage = message;
    }
    failMessage = message;
    showHelpOnFail = enabled;
    return self;
  };
  let failureOutput = false;
  self.fail = function fail2(msg, err) {
    const logger = yargs.getInternalMethods().getLoggerInstance();
    if (fails.length) {
      for (let i = fails.length - 1; i >= 0; --i) {
        const fail3 = fails[i];
        if (isBoolean(fail3)) {
          if (err)
            throw err;
          else if (msg)
            throw Error(msg);
        } else {
          fail3(msg, err, self);
        }
      }
    } else {
      if (yargs.getExitProcess())
        setBlocking(true);
      if (!failureOutput) {
        failureOutput = true;
        if (showHelpOnFail) {
          yargs.showHelp("error");
          logger.error();
        }
        if (msg || err)
          logger.error(msg || err);
        const globalOrCommandFailMessage = failMessage || globalFailMessage;
        if (globalOrCommandFailMessage) {
          if (msg || err)
            logger.error("");
          logger.error(globalOrCommandFailMessage);
        }
      }
      err = err || new YError(msg);
      if (yargs.getExitProcess()) {
        return yargs.exit(1);
      } else if (yargs.getInternalMethods().hasParseCallback()) {
        return yargs.exit(1, err);
      } else {
        throw err;
      }
    }
  };
  let usages = [];
  let usageDisabled = false;
  self.usage = (msg, description) => {
    if (msg === null) {
      usageDisabled = true;
      usages = [];
      return self;
    }
    usageDisabled = false;
    usages.push([msg, description || ""]);
    return self;
  };
  self.getUsage = () => {
    return usages;
  };
  self.getUsageDisabled = () => {
    return usageDisabled;
  };
  self.getPositionalGroupName = () => {
    return __("Positionals:");
  };
  let examples = [];
  self.example = (cmd, description) => {
    examples.push([cmd, description || ""]);
  };
  let commands22 = [];
  self.command = function command22(cmd, description, isDefault, aliases, deprecated = false) {
    if (isDefault) {
      commands22 = commands22.map((cmdArray) => {
        cmdArray[2] = false;
        return cmdArray;
      });
    }
    commands22.push([cmd, description || "", isDefault, aliases, deprecated]);
  };
  self.getCommands = () => commands22;
  let descriptions = {};
  self.describe = function describe3(keyOrKeys, desc) {
    if (Array.isArray(keyOrKeys)) {
      keyOrKeys.forEach((k) => {
        self.describe(k, desc);
      });
    } else if (typeof keyOrKeys === "object") {
      Object.keys(keyOrKeys).forEach((k) => {
        self.describe(k, keyOrKeys[k]);
      });
    } else {
      descriptions[keyOrKeys] = desc;
    }
  };
  self.getDescriptions = () => descriptions;
  let epilogs = [];
  self.epilog = (msg) => {
    epilogs.push(msg);
  };
  let wrapSet = false;
  let wrap;
  self.wrap = (cols) => {
    wrapSet = true;
    wrap = cols;
  };
  self.getWrap = () => {
    if (shim2.getEnv("YARGS_DISABLE_WRAP")) {
      return null;
    }
    if (!wrapSet) {
      wrap = windowWidth();
      wrapSet = true;
    }
    return wrap;
  };
  const deferY18nLookupPrefix = "__yargsString__:";
  self.deferY18nLookup = (str2) => deferY18nLookupPrefix + str2;
  self.help = function help2() {
    if (cachedHelpMessage)
      return cachedHelpMessage;
    normalizeAliases();
    const base$0 = yargs.customScriptName ? yargs.$0 : shim2.path.basename(yargs.$0);
    const demandedOptions = yargs.getDemandedOptions();
    const demandedCommands = yargs.getDemandedCommands();
    const deprecatedOptions = yargs.getDeprecatedOptions();
    const groups = yargs.getGroups();
    const options = yargs.getOptions();
    let keys2 = [];
    keys2 = keys2.concat(Object.keys(descriptions));
    keys2 = keys2.concat(Object.keys(demandedOptions));
    keys2 = keys2.concat(Object.keys(demandedCommands));
    keys2 = keys2.concat(Object.keys(options.default));
    keys2 = keys2.filter(filterHiddenOptions);
    keys2 = Object.keys(keys2.reduce((acc, key) => {
      if (key !== "_")
        acc[key] = true;
      return acc;
    }, {}));
    const theWrap = self.getWrap();
    const ui2 = shim2.cliui({
      width: theWrap,
      wrap: !!theWrap
    });
    if (!usageDisabled) {
      if (usages.length) {
        usages.forEach((usage22) => {
          ui2.div({ text: `${usage22[0].replace(/\$0/g, base$0)}` });
          if (usage22[1]) {
            ui2.div({ text: `${usage22[1]}`, padding: [1, 0, 0, 0] });
          }
        });
        ui2.div();
      } else if (commands22.length) {
        let u = null;
        if (demandedCommands._) {
          u = `${base$0} <${__("command")}>
`;
        } else {
          u = `${base$0} [${__("command")}]
`;
        }
        ui2.div(`${u}`);
      }
    }
    if (commands22.length > 1 || commands22.length === 1 && !commands22[0][2]) {
      ui2.div(__("Commands:"));
      const context = yargs.getInternalMethods().getContext();
      const parentCommands = context.commands.length ? `${context.commands.join(" ")} ` : "";
      if (yargs.getInternalMethods().getParserConfiguration()["sort-commands"] === true) {
        commands22 = commands22.sort((a, b) => a[0].localeCompare(b[0]));
      }
      const prefix = base$0 ? `${base$0} ` : "";
      commands22.forEach((command22) => {
        const commandString = `${prefix}${parentCommands}${command22[0].replace(/^\$0 ?/, "")}`;
        ui2.span({
          text: commandString,
          padding: [0, 2, 0, 2],
          width: maxWidth(commands22, theWrap, `${base$0}${parentCommands}`) + 4
        }, { text: command22[1] });
        const hints = [];
        if (command22[2])
          hints.push(`[${__("default")}]`);
        if (command22[3] && command22[3].length) {
          hints.push(`[${__("aliases:")} ${command22[3].join(", ")}]`);
        }
        if (command22[4]) {
          if (typeof command22[4] === "string") {
            hints.push(`[${__("deprecated: %s", command22[4])}]`);
          } else {
            hints.push(`[${__("deprecated")}]`);
          }
        }
        if (hints.length) {
          ui2.div({
            text: hints.join(" "),
            padding: [0, 0, 0, 2],
            align: "right"
          });
        } else {
          ui2.div();
        }
      });
      ui2.div();
    }
    const aliasKeys = (Object.keys(options.alias) || []).concat(Object.keys(yargs.parsed.newAliases) || []);
    keys2 = keys2.filter((key) => !yargs.parsed.newAliases[key] && aliasKeys.every((alias) => (options.alias[alias] || []).indexOf(key) === -1));
    const defaultGroup = __("Options:");
    if (!groups[defaultGroup])
      groups[defaultGroup] = [];
    addUngroupedKeys(keys2, options.alias, groups, defaultGroup);
    const isLongSwitch = (sw) => /^--/.test(getText(sw));
    const displayedGroups = Object.keys(groups).filter((groupName) => groups[groupName].length > 0).map((groupName) => {
      const normalizedKeys = groups[groupName].filter(filterHiddenOptions).map((key) => {
        if (aliasKeys.includes(key))
          return key;
        for (let i = 0, aliasKey; (aliasKey = aliasKeys[i]) !== void 0; i++) {
          if ((options.alias[aliasKey] || []).includes(key))
            return aliasKey;
        }
        return key;
      });
      return { groupName, normalizedKeys };
    }).filter(({ normalizedKeys }) => normalizedKeys.length > 0).map(({ groupName, normalizedKeys }) => {
      const switches = normalizedKeys.reduce((acc, key) => {
        acc[key] = [key].concat(options.alias[key] || []).map((sw) => {
          if (groupName === self.getPositionalGroupName())
            return sw;
          else {
            return (/^[0-9]$/.test(sw) ? options.boolean.includes(key) ? "-" : "--" : sw.length > 1 ? "--" : "-") + sw;
          }
        }).sort((sw1, sw2) => isLongSwitch(sw1) === isLongSwitch(sw2) ? 0 : isLongSwitch(sw1) ? 1 : -1).join(", ");
        return acc;
      }, {});
      return { groupName, normalizedKeys, switches };
    });
    const shortSwitchesUsed = displayedGroups.filter(({ groupName }) => groupName !== self.getPositionalGroupName()).some(({ normalizedKeys, switches }) => !normalizedKeys.every((key) => isLongSwitch(switches[key])));
    if (shortSwitchesUsed) {
      displayedGroups.filter(({ groupName }) => groupName !== self.getPositionalGroupName()).forEach(({ normalizedKeys, switches }) => {
        normalizedKeys.forEach((key) => {
          if (isLongSwitch(switches[key])) {
            switches[key] = addIndentation(switches[key], "-x, ".length);
          }
        });
      });
    }
    displayedGroups.forEach(({ groupName, normalizedKeys, switches }) => {
      ui2.div(groupName);
      normalizedKeys.forEach((key) => {
        const kswitch = switches[key];
        let desc = descriptions[key] || "";
        let type = null;
        if (desc.includes(deferY18nLookupPrefix))
          desc = __(desc.substring(deferY18nLookupPrefix.length));
        if (options.boolean.includes(key))
          type = `[${__("boolean")}]`;
        if (options.count.includes(key))
          type = `[${__("count")}]`;
        if (options.string.includes(key))
          type = `[${__("string")}]`;
        if (options.normalize.includes(key))
          type = `[${__("string")}]`;
        if (options.array.includes(key))
          type = `[${__("array")}]`;
        if (options.number.includes(key))
          type = `[${__("number")}]`;
        const deprecatedExtra = (deprecated) => typeof deprecated === "string" ? `[${__("deprecated: %s", deprecated)}]` : `[${__("deprecated")}]`;
        const extra = [
          key in deprecatedOptions ? deprecatedExtra(deprecatedOptions[key]) : null,
          type,
          key in demandedOptions ? `[${__("required")}]` : null,
          options.choices && options.choices[key] ? `[${__("choices:")} ${self.stringifiedValues(options.choices[key])}]` : null,
          defaultString(options.default[key], options.defaultDescription[key])
        ].filter(Boolean).join(" ");
        ui2.span({
          text: getText(kswitch),
          padding: [0, 2, 0, 2 + getIndentation(kswitch)],
          width: maxWidth(switches, theWrap) + 4
        }, desc);
        const shouldHideOptionExtras = yargs.getInternalMethods().getUsageConfiguration()["hide-types"] === true;
        if (extra && !shouldHideOptionExtras)
          ui2.div({ text: extra, padding: [0, 0, 0, 2], align: "right" });
        else
          ui2.div();
      });
      ui2.div();
    });
    if (examples.length) {
      ui2.div(__("Examples:"));
      examples.forEach((example) => {
        example[0] = example[0].replace(/\$0/g, base$0);
      });
      examples.forEach((example) => {
        if (example[1] === "") {
          ui2.div({
            text: example[0],
            padding: [0, 2, 0, 2]
          });
        } else {
          ui2.div({
            text: example[0],
            padding: [0, 2, 0, 2],
            width: maxWidth(examples, theWrap) + 4
          }, {
            text: example[1]
          });
        }
      });
      ui2.div();
    }
    if (epilogs.length > 0) {
      const e = epilogs.map((epilog) => epilog.replace(/\$0/g, base$0)).join("\n");
      ui2.div(`${e}
`);
    }
    return ui2.toString().replace(/\s*$/, "");
  };
  function maxWidth(table2, theWrap, modifier) {
    let width = 0;
    if (!Array.isArray(table2)) {
      table2 = Object.values(table2).map((v) => [v]);
    }
    table2.forEach((v) => {
      width = Math.max(shim2.stringWidth(modifier ? `${modifier} ${getText(v[0])}` : getText(v[0])) + getIndentation(v[0]), width);
    });
    if (theWrap)
      width = Math.min(width, parseInt((theWrap * 0.5).toString(), 10));
    return width;
  }
  function normalizeAliases() {
    const demandedOptions = yargs.getDemandedOptions();
    const options = yargs.getOptions();
    (Object.keys(options.alias) || []).forEach((key) => {
      options.alias[key].forEach((alias) => {
        if (descriptions[alias])
          self.describe(key, descriptions[alias]);
        if (alias in demandedOptions)
          yargs.demandOption(key, demandedOptions[alias]);
        if (options.boolean.includes(alias))
          yargs.boolean(key);
        if (options.count.includes(alias))
          yargs.count(key);
        if (options.string.includes(alias))
          yargs.string(key);
        if (options.normalize.includes(alias))
          yargs.normalize(key);
        if (options.array.includes(alias))
          yargs.array(key);
        if (options.number.includes(alias))
          yargs.number(key);
      });
    });
  }
  let cachedHelpMessage;
  self.cacheHelpMessage = function() {
    cachedHelpMessage = this.help();
  };
  self.clearCachedHelpMessage = function() {
    cachedHelpMessage = void 0;
  };
  self.hasCachedHelpMessage = function() {
    return !!cachedHelpMessage;
  };
  function addUngroupedKeys(keys2, aliases, groups, defaultGroup) {
    let groupedKeys = [];
    let toCheck = null;
    Object.keys(groups).forEach((group) => {
      groupedKeys = groupedKeys.concat(groups[group]);
    });
    keys2.forEach((key) => {
      toCheck = [key].concat(aliases[key]);
      if (!toCheck.some((k) => groupedKeys.indexOf(k) !== -1)) {
        groups[defaultGroup].push(key);
      }
    });
    return groupedKeys;
  }
  function filterHiddenOptions(key) {
    return yargs.getOptions().hiddenOptions.indexOf(key) < 0 || yargs.parsed.argv[yargs.getOptions().showHiddenOpt];
  }
  self.showHelp = (level) => {
    const logger = yargs.getInternalMethods().getLoggerInstance();
    if (!level)
      level = "error";
    const emit = typeof level === "function" ? level : logger[level];
    emit(self.help());
  };
  self.functionDescription = (fn) => {
    const description = fn.name ? shim2.Parser.decamelize(fn.name, "-") : __("generated-value");
    return ["(", description, ")"].join("");
  };
  self.stringifiedValues = function stringifiedValues(values, separator) {
    let string = "";
    const sep2 = separator || ", ";
    const array = [].concat(values);
    if (!values || !array.length)
      return string;
    array.forEach((value) => {
      if (string.length)
        string += sep2;
      string += JSON.stringify(value);
    });
    return string;
  };
  function defaultString(value, defaultDescription) {
    let string = `[${__("default:")} `;
    if (value === void 0 && !defaultDescription)
      return null;
    if (defaultDescription) {
      string += defaultDescription;
    } else {
      switch (typeof value) {
        case "string":
          string += `"${value}"`;
          break;
        case "object":
          string += JSON.stringify(value);
          break;
        default:
          string += value;
      }
    }
    return `${string}]`;
  }
  function windowWidth() {
    const maxWidth2 = 80;
    if (shim2.process.stdColumns) {
      return Math.min(maxWidth2, shim2.process.stdColumns);
    } else {
      return maxWidth2;
    }
  }
  let version2 = null;
  self.version = (ver) => {
    version2 = ver;
  };
  self.showVersion = (level) => {
    const logger = yargs.getInternalMethods().getLoggerInstance();
    if (!level)
      level = "error";
    const emit = typeof level === "function" ? level : logger[level];
    emit(version2);
  };
  self.reset = function reset(localLookup) {
    failMessage = null;
    failureOutput = false;
    usages = [];
    usageDisabled = false;
    epilogs = [];
    examples = [];
    commands22 = [];
    descriptions = objFilter(descriptions, (k) => !localLookup[k]);
    return self;
  };
  const frozens = [];
  self.freeze = function freeze() {
    frozens.push({
      failMessage,
      failureOutput,
      usages,
      usageDisabled,
      epilogs,
      examples,
      commands: commands22,
      descriptions
    });
  };
  self.unfreeze = function unfreeze(defaultCommand = false) {
    const frozen = frozens.pop();
    if (!frozen)
      return;
    if (defaultCommand) {
      descriptions = { ...frozen.descriptions, ...descriptions };
      commands22 = [...frozen.commands, ...commands22];
      usages = [...frozen.usages, ...usages];
      examples = [...frozen.examples, ...examples];
      epilogs = [...frozen.epilogs, ...epilogs];
    } else {
      ({
        failMessage,
        failureOutput,
        usages,
        usageDisabled,
        epilogs,
        examples,
        commands: commands22,
        descriptions
      } = frozen);
    }
  };
  return self;
}
function isIndentedText(text2) {
  return typeof text2 === "object";
}
function addIndentation(text2, indent4) {
  return isIndentedText(text2) ? { text: text2.text, indentation: text2.indentation + indent4 } : { text: text2, indentation: indent4 };
}
function getIndentation(text2) {
  return isIndentedText(text2) ? text2.indentation : 0;
}
function getText(text2) {
  return isIndentedText(text2) ? text2.text : text2;
}
var completionShTemplate = `###-begin-{{app_name}}-completions-###
#
# yargs command completion script
#
# Installation: {{app_path}} {{completion_command}} >> ~/.bashrc
#    or {{app_path}} {{completion_command}} >> ~/.bash_profile on OSX.
#
_{{app_name}}_yargs_completions()
{
    local cur_word args type_list

    cur_word="\${COMP_WORDS[COMP_CWORD]}"
    args=("\${COMP_WORDS[@]}")

    # ask yargs to generate completions.
    # see https://stackoverflow.com/a/40944195/7080036 for the spaces-handling awk
    mapfile -t type_list < <({{app_path}} --get-yargs-completions "\${args[@]}")
    mapfile -t COMPREPLY < <(compgen -W "$( printf '%q ' "\${type_list[@]}" )" -- "\${cur_word}" |
        awk '/ / { print "\\""$0"\\"" } /^[^ ]+$/ { print $0 }')

    # if no match was found, fall back to filename completion
    if [ \${#COMPREPLY[@]} -eq 0 ]; then
      COMPREPLY=()
    fi

    return 0
}
complete -o bashdefault -o default -F _{{app_name}}_yargs_completions {{app_name}}
###-end-{{app_name}}-completions-###
`;
var completionZshTemplate = `#compdef {{app_name}}
###-begin-{{app_name}}-completions-###
#
# yargs command completion script
#
# Installation: {{app_path}} {{completion_command}} >> ~/.zshrc
#    or {{app_path}} {{completion_command}} >> ~/.zprofile on OSX.
#
_{{app_name}}_yargs_completions()
{
  local reply
  local si=$IFS
  IFS=$'
' reply=($(COMP_CWORD="$((CURRENT-1))" COMP_LINE="$BUFFER" COMP_POINT="$CURSOR" {{app_path}} --get-yargs-completions "\${words[@]}"))
  IFS=$si
  if [[ \${#reply} -gt 0 ]]; then
    _describe 'values' reply
  else
    _default
  fi
}
if [[ "\${zsh_eval_context[-1]}" == "loadautofunc" ]]; then
  _{{app_name}}_yargs_completions "$@"
else
  compdef _{{app_name}}_yargs_completions {{app_name}}
fi
###-end-{{app_name}}-completions-###
`;
var completionFishTemplate = `###-begin-{{app_name}}-completions-###
#
# yargs command completion script
#
# Installation: {{app_path}} {{completion_command}} > ~/.config/fish/completions/{{app_name}}.fish
#
complete -f -c {{app_name}} -a '({{app_path}} --get-yargs-completions (commandline -o)[2..-1])'
###-end-{{app_name}}-completions-###
`;
var Completion = class {
  constructor(yargs, usage22, command22, shim2) {
    var _a, _b, _c, _d, _e;
    this.yargs = yargs;
    this.usage = usage22;
    this.command = command22;
    this.shim = shim2;
    this.completionKey = "get-yargs-completions";
    this.aliases = null;
    this.customCompletionFunction = null;
    this.indexAfterLastReset = 0;
    this.zshShell = (_c = ((_a = this.shim.getEnv("SHELL")) === null || _a === void 0 ? void 0 : _a.includes("zsh")) || ((_b = this.shim.getEnv("ZSH_NAME")) === null || _b === void 0 ? void 0 : _b.includes("zsh"))) !== null && _c !== void 0 ? _c : false;
    this.fishShell = (_e = (_d = this.shim.getEnv("SHELL")) === null || _d === void 0 ? void 0 : _d.includes("fish")) !== null && _e !== void 0 ? _e : false;
  }
  defaultCompletion(args, argv, current, done) {
    const handlers = this.command.getCommandHandlers();
    for (let i = 0, ii = args.length; i < ii; ++i) {
      if (handlers[args[i]] && handlers[args[i]].builder) {
        const builder = handlers[args[i]].builder;
        if (isCommandBuilderCallback(builder)) {
          this.indexAfterLastReset = i + 1;
          const y = this.yargs.getInternalMethods().reset();
          builder(y, true);
          return y.argv;
        }
      }
    }
    const completions = [];
    this.commandCompletions(completions, args, current);
    this.optionCompletions(completions, args, argv, current);
    this.choicesFromOptionsCompletions(completions, args, argv, current);
    this.choicesFromPositionalsCompletions(completions, args, argv, current);
    done(null, completions);
  }
  commandCompletions(completions, args, current) {
    const parentCommands = this.yargs.getInternalMethods().getContext().commands;
    if (!current.match(/^-/) && parentCommands[parentCommands.length - 1] !== current && !this.previousArgHasChoices(args)) {
      this.usage.getCommands().forEach((usageCommand) => {
        const commandName = parseCommand(usageCommand[0]).cmd;
        if (args.indexOf(commandName) === -1) {
          const desc = usageCommand[1] || "";
          if (this.fishShell) {
            completions.push(commandName + "	" + desc);
          } else if (this.zshShell) {
            completions.push(commandName.replace(/:/g, "\\:") + ":" + desc);
          } else {
            completions.push(commandName);
          }
        }
      });
    }
  }
  optionCompletions(completions, args, argv, current) {
    if ((current.match(/^-/) || current === "" && completions.length === 0) && !this.previousArgHasChoices(args)) {
      const options = this.yargs.getOptions();
      const positionalKeys = this.yargs.getGroups()[this.usage.getPositionalGroupName()] || [];
      Object.keys(options.key).forEach((key) => {
        const negable = !!options.configuration["boolean-negation"] && options.boolean.includes(key);
        const isPositionalKey = positionalKeys.includes(key);
        if (!isPositionalKey && !options.hiddenOptions.includes(key) && !this.argsContainKey(args, key, negable)) {
          this.completeOptionKey(key, completions, current, negable && !!options.default[key]);
        }
      });
    }
  }
  choicesFromOptionsCompletions(completions, args, argv, current) {
    if (this.previousArgHasChoices(args)) {
      const choices = this.getPreviousArgChoices(args);
      if (choices && choices.length > 0) {
        if (this.fishShell) {
          completions.push(...choices);
        } else {
          completions.push(...choices.map((c) => c.replace(/:/g, "\\:")));
        }
      }
    }
  }
  choicesFromPositionalsCompletions(completions, args, argv, current) {
    if (current === "" && completions.length > 0 && this.previousArgHasChoices(args)) {
      return;
    }
    const positionalKeys = this.yargs.getGroups()[this.usage.getPositionalGroupName()] || [];
    const offset = Math.max(this.indexAfterLastReset, this.yargs.getInternalMethods().getContext().commands.length + 1);
    const positionalKey = positionalKeys[argv._.length - offset - 1];
    if (!positionalKey) {
      return;
    }
    const choices = this.yargs.getOptions().choices[positionalKey] || [];
    for (const choice of choices) {
      if (choice.startsWith(current)) {
        if (this.fishShell) {
          completions.push(choice);
        } else {
          completions.push(choice.replace(/:/g, "\\:"));
        }
      }
    }
  }
  getPreviousArgChoices(args) {
    if (args.length < 1)
      return;
    let previousArg = args[args.length - 1];
    let filter = "";
    if (!previousArg.startsWith("-") && args.length > 1) {
      filter = previousArg;
      previousArg = args[args.length - 2];
    }
    if (!previousArg.startsWith("-"))
      return;
    const previousArgKey = previousArg.replace(/^-+/, "");
    const options = this.yargs.getOptions();
    const possibleAliases = [
      previousArgKey,
      ...this.yargs.getAliases()[previousArgKey] || []
    ];
    let choices;
    for (const possibleAlias of possibleAliases) {
      if (Object.prototype.hasOwnProperty.call(options.key, possibleAlias) && Array.isArray(options.choices[possibleAlias])) {
        choices = options.choices[possibleAlias];
        break;
      }
    }
    if (choices) {
      return choices.filter((choice) => !filter || choice.startsWith(filter));
    }
  }
  previousArgHasChoices(args) {
    const choices = this.getPreviousArgChoices(args);
    return choices !== void 0 && choices.length > 0;
  }
  argsContainKey(args, key, negable) {
    const argsContains = (s) => args.indexOf((/^[^0-9]$/.test(s) ? "-" : "--") + s) !== -1;
    if (argsContains(key))
      return true;
    if (negable && argsContains(`no-${key}`))
      return true;
    if (this.aliases) {
      for (const alias of this.aliases[key]) {
        if (argsContains(alias))
          return true;
      }
    }
    return false;
  }
  completeOptionKey(key, completions, current, negable) {
    var _a, _b, _c, _d;
    let keyWithDesc = key;
    if (this.zshShell || this.fishShell) {
      const descs = this.usage.getDescriptions();
      const aliasKey = (_b = (_a = this === null || this === void 0 ? void 0 : this.aliases) === null || _a === void 0 ? void 0 : _a[key]) === null || _b === void 0 ? void 0 : _b.find((alias) => {
        const desc2 = descs[alias];
        return typeof desc2 === "string" && desc2.length > 0;
      });
      const descFromAlias = aliasKey ? descs[aliasKey] : void 0;
      const desc = (_d = (_c = descs[key]) !== null && _c !== void 0 ? _c : descFromAlias) !== null && _d !== void 0 ? _d : "";
      const cleanedDesc = desc.replace("__yargsString__:", "").replace(/(\r\n|\n|\r)/gm, " ");
      if (this.fishShell) {
        keyWithDesc = `${key}	${cleanedDesc}`;
      } else {
        keyWithDesc = `${key.replace(/:/g, "\\:")}:${cleanedDesc}`;
      }
    }
    const startsByTwoDashes = (s) => /^--/.test(s);
    const isShortOption = (s) => /^[^0-9]$/.test(s);
    const dashes = !startsByTwoDashes(current) && isShortOption(key) ? "-" : "--";
    completions.push(dashes + keyWithDesc);
    if (negable) {
      completions.push(dashes + "no-" + keyWithDesc);
    }
  }
  customCompletion(args, argv, current, done) {
    assertNotStrictEqual(this.customCompletionFunction, null, this.shim);
    if (isSyncCompletionFunction(this.customCompletionFunction)) {
      const result = this.customCompletionFunction(current, argv);
      if (isPromise(result)) {
        return result.then((list) => {
          this.shim.process.nextTick(() => {
            done(null, list);
          });
        }).catch((err) => {
          this.shim.process.nextTick(() => {
            done(err, void 0);
          });
        });
      }
      return done(null, result);
    } else if (isFallbackCompletionFunction(this.customCompletionFunction)) {
      return this.customCompletionFunction(current, argv, (onCompleted = done) => this.defaultCompletion(args, argv, current, onCompleted), (completions) => {
        done(null, completions);
      });
    } else {
      return this.customCompletionFunction(current, argv, (completions) => {
        done(null, completions);
      });
    }
  }
  getCompletion(args, done) {
    const current = args.length ? args[args.length - 1] : "";
    const argv = this.yargs.parse(args, true);
    const completionFunction = this.customCompletionFunction ? (argv2) => this.customCompletion(args, argv2, current, done) : (argv2) => this.defaultCompletion(args, argv2, current, done);
    return isPromise(argv) ? argv.then(completionFunction) : completionFunction(argv);
  }
  generateCompletionScript($0, cmd) {
    let script;
    if (this.zshShell) {
      script = completionZshTemplate;
    } else if (this.fishShell) {
      script = completionFishTemplate;
    } else {
      script = completionShTemplate;
    }
    const name = this.shim.path.basename($0);
    if ($0.match(/\.js$/))
      $0 = `./${$0}`;
    script = script.replace(/{{app_name}}/g, name);
    script = script.replace(/{{completion_command}}/g, cmd);
    return script.replace(/{{app_path}}/g, $0);
  }
  registerFunction(fn) {
    this.customCompletionFunction = fn;
  }
  setParsed(parsed2) {
    this.aliases = parsed2.aliases;
  }
};
function completion(yargs, usage22, command22, shim2) {
  return new Completion(yargs, usage22, command22, shim2);
}
function isSyncCompletionFunction(completionFunction) {
  return completionFunction.length < 3;
}
function isFallbackCompletionFunction(completionFunction) {
  return completionFunction.length > 3;
}
function levenshtein(a, b) {
  if (a.length === 0)
    return b.length;
  if (b.length === 0)
    return a.length;
  const matrix = [];
  let i;
  for (i = 0; i <= b.length; i++) {
    matrix[i] = [i];
  }
  let j;
  for (j = 0; j <= a.length; j++) {
    matrix[0][j] = j;
  }
  for (i = 1; i <= b.length; i++) {
    for (j = 1; j <= a.length; j++) {
      if (b.charAt(i - 1) === a.charAt(j - 1)) {
        matrix[i][j] = matrix[i - 1][j - 1];
      } else {
        if (i > 1 && j > 1 && b.charAt(i - 2) === a.charAt(j - 1) && b.charAt(i - 1) === a.charAt(j - 2)) {
          matrix[i][j] = matrix[i - 2][j - 2] + 1;
        } else {
          matrix[i][j] = Math.min(matrix[i - 1][j - 1] + 1, Math.min(matrix[i][j - 1] + 1, matrix[i - 1][j] + 1));
        }
      }
    }
  }
  return matrix[b.length][a.length];
}
var specialKeys = ["$0", "--", "_"];
function validation(yargs, usage22, shim2) {
  const __ = shim2.y18n.__;
  const __n = shim2.y18n.__n;
  const self = {};
  self.nonOptionCount = function nonOptionCount(argv) {
    const demandedCommands = yargs.getDemandedCommands();
    const positionalCount = argv._.length + (argv["--"] ? argv["--"].length : 0);
    const _s = positionalCount - yargs.getInternalMethods().getContext().commands.length;
    if (demandedCommands._ && (_s < demandedCommands._.min || _s > demandedCommands._.max)) {
      if (_s < demandedCommands._.min) {
        if (demandedCommands._.minMsg !== void 0) {
          usage22.fail(demandedCommands._.minMsg ? demandedCommands._.minMsg.replace(/\$0/g, _s.toString()).replace(/\$1/, demandedCommands._.min.toString()) : null);
        } else {
          usage22.fail(__n("Not enough non-option arguments: got %s, need at least %s", "Not enough non-option arguments: got %s, need at least %s", _s, _s.toString(), demandedCommands._.min.toString()));
        }
      } else if (_s > demandedCommands._.max) {
        if (demandedCommands._.maxMsg !== void 0) {
          usage22.fail(demandedCommands._.maxMsg ? demandedCommands._.maxMsg.replace(/\$0/g, _s.toString()).replace(/\$1/, demandedCommands._.max.toString()) : null);
        } else {
          usage22.fail(__n("Too many non-option arguments: got %s, maximum of %s", "Too many non-option arguments: got %s, maximum of %s", _s, _s.toString(), demandedCommands._.max.toString()));
        }
      }
    }
  };
  self.positionalCount = function positionalCount(required, observed) {
    if (observed < required) {
      usage22.fail(__n("Not enough non-option arguments: got %s, need at least %s", "Not enough non-option arguments: got %s, need at least %s", observed, observed + "", required + ""));
    }
  };
  self.requiredArguments = function requiredArguments(argv, demandedOptions) {
    let missing3 = null;
    for (const key of Object.keys(demandedOptions)) {
      if (!Object.prototype.hasOwnProperty.call(argv, key) || typeof argv[key] === "undefined") {
        missing3 = missing3 || {};
        missing3[key] = demandedOptions[key];
      }
    }
    if (missing3) {
      const customMsgs = [];
      for (const key of Object.keys(missing3)) {
        const msg = missing3[key];
        if (msg && customMsgs.indexOf(msg) < 0) {
          customMsgs.push(msg);
        }
      }
      const customMsg = customMsgs.length ? `
${customMsgs.join("\n")}` : "";
      usage22.fail(__n("Missing required argument: %s", "Missing required arguments: %s", Object.keys(missing3).length, Object.keys(missing3).join(", ") + customMsg));
    }
  };
  self.unknownArguments = function unknownArguments(argv, aliases, positionalMap, isDefaultCommand, checkPositionals = true) {
    var _a;
    const commandKeys = yargs.getInternalMethods().getCommandInstance().getCommands();
    const unknown2 = [];
    const currentContext = yargs.getInternalMethods().getContext();
    Object.keys(argv).forEach((key) => {
      if (!specialKeys.includes(key) && !Object.prototype.hasOwnProperty.call(positionalMap, key) && !Object.prototype.hasOwnProperty.call(yargs.getInternalMethods().getParseContext(), key) && !self.isValidAndSomeAliasIsNotNew(key, aliases)) {
        unknown2.push(key);
      }
    });
    if (checkPositionals && (currentContext.commands.length > 0 || commandKeys.length > 0 || isDefaultCommand)) {
      argv._.slice(currentContext.commands.length).forEach((key) => {
        if (!commandKeys.includes("" + key)) {
          unknown2.push("" + key);
        }
      });
    }
    if (checkPositionals) {
      const demandedCommands = yargs.getDemandedCommands();
      const maxNonOptDemanded = ((_a = demandedCommands._) === null || _a === void 0 ? void 0 : _a.max) || 0;
      const expected = currentContext.commands.length + maxNonOptDemanded;
      if (expected < argv._.length) {
        argv._.slice(expected).forEach((key) => {
          key = String(key);
          if (!currentContext.commands.includes(key) && !unknown2.includes(key)) {
            unknown2.push(key);
          }
        });
      }
    }
    if (unknown2.length) {
      usage22.fail(__n("Unknown argument: %s", "Unknown arguments: %s", unknown2.length, unknown2.map((s) => s.trim() ? s : `"${s}"`).join(", ")));
    }
  };
  self.unknownCommands = function unknownCommands(argv) {
    const commandKeys = yargs.getInternalMethods().getCommandInstance().getCommands();
    const unknown2 = [];
    const currentContext = yargs.getInternalMethods().getContext();
    if (currentContext.commands.length > 0 || commandKeys.length > 0) {
      argv._.slice(currentContext.commands.length).forEach((key) => {
        if (!commandKeys.includes("" + key)) {
          unknown2.push("" + key);
        }
      });
    }
    if (unknown2.length > 0) {
      usage22.fail(__n("Unknown command: %s", "Unknown commands: %s", unknown2.length, unknown2.join(", ")));
      return true;
    } else {
      return false;
    }
  };
  self.isValidAndSomeAliasIsNotNew = function isValidAndSomeAliasIsNotNew(key, aliases) {
    if (!Object.prototype.hasOwnProperty.call(aliases, key)) {
      return false;
    }
    const newAliases = yargs.parsed.newAliases;
    return [key, ...aliases[key]].some((a) => !Object.prototype.hasOwnProperty.call(newAliases, a) || !newAliases[key]);
  };
  self.limitedChoices = function limitedChoices(argv) {
    const options = yargs.getOptions();
    const invalid = {};
    if (!Object.keys(options.choices).length)
      return;
    Object.keys(argv).forEach((key) => {
      if (specialKeys.indexOf(key) === -1 && Object.prototype.hasOwnProperty.call(options.choices, key)) {
        [].concat(argv[key]).forEach((value) => {
          if (options.choices[key].indexOf(value) === -1 && value !== void 0) {
            invalid[key] = (invalid[key] || []).concat(value);
          }
        });
      }
    });
    const invalidKeys = Object.keys(invalid);
    if (!invalidKeys.length)
      return;
    let msg = __("Invalid values:");
    invalidKeys.forEach((key) => {
      msg += `
  ${__("Argument: %s, Given: %s, Choices: %s", key, usage22.stringifiedValues(invalid[key]), usage22.stringifiedValues(options.choices[key]))}`;
    });
    usage22.fail(msg);
  };
  let implied = {};
  self.implies = function implies(key, value) {
    argsert("<string|object> [array|number|string]", [key, value], arguments.length);
    if (typeof key === "object") {
      Object.keys(key).forEach((k) => {
        self.implies(k, key[k]);
      });
    } else {
      yargs.global(key);
      if (!implied[key]) {
        implied[key] = [];
      }
      if (Array.isArray(value)) {
        value.forEach((i) => self.implies(key, i));
      } else {
        assertNotStrictEqual(value, void 0, shim2);
        implied[key].push(value);
      }
    }
  };
  self.getImplied = function getImplied() {
    return implied;
  };
  function keyExists(argv, val) {
    const num = Number(val);
    val = isNaN(num) ? val : num;
    if (typeof val === "number") {
      val = argv._.length >= val;
    } else if (val.match(/^--no-.+/)) {
      val = val.match(/^--no-(.+)/)[1];
      val = !Object.prototype.hasOwnProperty.call(argv, val);
    } else {
      val = Object.prototype.hasOwnProperty.call(argv, val);
    }
    return val;
  }
  self.implications = function implications(argv) {
    const implyFail = [];
    Object.keys(implied).forEach((key) => {
      const origKey = key;
      (implied[key] || []).forEach((value) => {
        let key2 = origKey;
        const origValue = value;
        key2 = keyExists(argv, key2);
        value = keyExists(argv, value);
        if (key2 && !value) {
          implyFail.push(` ${origKey} -> ${origValue}`);
        }
      });
    });
    if (implyFail.length) {
      let msg = `${__("Implications failed:")}
`;
      implyFail.forEach((value) => {
        msg += value;
      });
      usage22.fail(msg);
    }
  };
  let conflicting = {};
  self.conflicts = function conflicts(key, value) {
    argsert("<string|object> [array|string]", [key, value], arguments.length);
    if (typeof key === "object") {
      Object.keys(key).forEach((k) => {
        self.conflicts(k, key[k]);
      });
    } else {
      yargs.global(key);
      if (!conflicting[key]) {
        conflicting[key] = [];
      }
      if (Array.isArray(value)) {
        value.forEach((i) => self.conflicts(key, i));
      } else {
        conflicting[key].push(value);
      }
    }
  };
  self.getConflicting = () => conflicting;
  self.conflicting = function conflictingFn(argv) {
    Object.keys(argv).forEach((key) => {
      if (conflicting[key]) {
        conflicting[key].forEach((value) => {
          if (value && argv[key] !== void 0 && argv[value] !== void 0) {
            usage22.fail(__("Arguments %s and %s are mutually exclusive", key, value));
          }
        });
      }
    });
    if (yargs.getInternalMethods().getParserConfiguration()["strip-dashed"]) {
      Object.keys(conflicting).forEach((key) => {
        conflicting[key].forEach((value) => {
          if (value && argv[shim2.Parser.camelCase(key)] !== void 0 && argv[shim2.Parser.camelCase(value)] !== void 0) {
            usage22.fail(__("Arguments %s and %s are mutually exclusive", key, value));
          }
        });
      });
    }
  };
  self.recommendCommands = function recommendCommands(cmd, potentialCommands) {
    const threshold = 3;
    potentialCommands = potentialCommands.sort((a, b) => b.length - a.length);
    let recommended = null;
    let bestDistance = Infinity;
    for (let i = 0, candidate; (candidate = potentialCommands[i]) !== void 0; i++) {
      const d = levenshtein(cmd, candidate);
      if (d <= threshold && d < bestDistance) {
        bestDistance = d;
        recommended = candidate;
      }
    }
    if (recommended)
      usage22.fail(__("Did you mean %s?", recommended));
  };
  self.reset = function reset(localLookup) {
    implied = objFilter(implied, (k) => !localLookup[k]);
    conflicting = objFilter(conflicting, (k) => !localLookup[k]);
    return self;
  };
  const frozens = [];
  self.freeze = function freeze() {
    frozens.push({
      implied,
      conflicting
    });
  };
  self.unfreeze = function unfreeze() {
    const frozen = frozens.pop();
    assertNotStrictEqual(frozen, void 0, shim2);
    ({ implied, conflicting } = frozen);
  };
  return self;
}
var previouslyVisitedConfigs = [];
var shim;
function applyExtends(config, cwd, mergeExtends, _shim) {
  shim = _shim;
  let defaultConfig = {};
  if (Object.prototype.hasOwnProperty.call(config, "extends")) {
    if (typeof config.extends !== "string")
      return defaultConfig;
    const isPath = /\.json|\..*rc$/.test(config.extends);
    let pathToDefault = null;
    if (!isPath) {
      try {
        pathToDefault = import_meta.resolve(config.extends);
      } catch (_err) {
        return config;
      }
    } else {
      pathToDefault = getPathToDefaultConfig(cwd, config.extends);
    }
    checkForCircularExtends(pathToDefault);
    previouslyVisitedConfigs.push(pathToDefault);
    defaultConfig = isPath ? JSON.parse(shim.readFileSync(pathToDefault, "utf8")) : _shim.require(config.extends);
    delete config.extends;
    defaultConfig = applyExtends(defaultConfig, shim.path.dirname(pathToDefault), mergeExtends, shim);
  }
  previouslyVisitedConfigs = [];
  return mergeExtends ? mergeDeep(defaultConfig, config) : Object.assign({}, defaultConfig, config);
}
function checkForCircularExtends(cfgPath) {
  if (previouslyVisitedConfigs.indexOf(cfgPath) > -1) {
    throw new YError(`Circular extended configurations: '${cfgPath}'.`);
  }
}
function getPathToDefaultConfig(cwd, pathToExtend) {
  return shim.path.resolve(cwd, pathToExtend);
}
function mergeDeep(config1, config2) {
  const target = {};
  function isObject(obj) {
    return obj && typeof obj === "object" && !Array.isArray(obj);
  }
  Object.assign(target, config1);
  for (const key of Object.keys(config2)) {
    if (key === "__proto__")
      continue;
    if (isObject(config2[key]) && isObject(target[key])) {
      target[key] = mergeDeep(config1[key], config2[key]);
    } else {
      target[key] = config2[key];
    }
  }
  return target;
}
var __classPrivateFieldSet = function(receiver, state, value, kind, f) {
  if (kind === "m") throw new TypeError("Private method is not writable");
  if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
  if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
  return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), value;
};
var __classPrivateFieldGet = function(receiver, state, kind, f) {
  if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
  if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
  return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var _YargsInstance_command;
var _YargsInstance_cwd;
var _YargsInstance_context;
var _YargsInstance_completion;
var _YargsInstance_completionCommand;
var _YargsInstance_defaultShowHiddenOpt;
var _YargsInstance_exitError;
var _YargsInstance_detectLocale;
var _YargsInstance_emittedWarnings;
var _YargsInstance_exitProcess;
var _YargsInstance_frozens;
var _YargsInstance_globalMiddleware;
var _YargsInstance_groups;
var _YargsInstance_hasOutput;
var _YargsInstance_helpOpt;
var _YargsInstance_isGlobalContext;
var _YargsInstance_logger;
var _YargsInstance_output;
var _YargsInstance_options;
var _YargsInstance_parentRequire;
var _YargsInstance_parserConfig;
var _YargsInstance_parseFn;
var _YargsInstance_parseContext;
var _YargsInstance_pkgs;
var _YargsInstance_preservedGroups;
var _YargsInstance_processArgs;
var _YargsInstance_recommendCommands;
var _YargsInstance_shim;
var _YargsInstance_strict;
var _YargsInstance_strictCommands;
var _YargsInstance_strictOptions;
var _YargsInstance_usage;
var _YargsInstance_usageConfig;
var _YargsInstance_versionOpt;
var _YargsInstance_validation;
function YargsFactory(_shim) {
  return (processArgs = [], cwd = _shim.process.cwd(), parentRequire) => {
    const yargs = new YargsInstance(processArgs, cwd, parentRequire, _shim);
    Object.defineProperty(yargs, "argv", {
      get: () => {
        return yargs.parse();
      },
      enumerable: true
    });
    yargs.help();
    yargs.version();
    return yargs;
  };
}
var kCopyDoubleDash = /* @__PURE__ */ Symbol("copyDoubleDash");
var kCreateLogger = /* @__PURE__ */ Symbol("copyDoubleDash");
var kDeleteFromParserHintObject = /* @__PURE__ */ Symbol("deleteFromParserHintObject");
var kEmitWarning = /* @__PURE__ */ Symbol("emitWarning");
var kFreeze = /* @__PURE__ */ Symbol("freeze");
var kGetDollarZero = /* @__PURE__ */ Symbol("getDollarZero");
var kGetParserConfiguration = /* @__PURE__ */ Symbol("getParserConfiguration");
var kGetUsageConfiguration = /* @__PURE__ */ Symbol("getUsageConfiguration");
var kGuessLocale = /* @__PURE__ */ Symbol("guessLocale");
var kGuessVersion = /* @__PURE__ */ Symbol("guessVersion");
var kParsePositionalNumbers = /* @__PURE__ */ Symbol("parsePositionalNumbers");
var kPkgUp = /* @__PURE__ */ Symbol("pkgUp");
var kPopulateParserHintArray = /* @__PURE__ */ Symbol("populateParserHintArray");
var kPopulateParserHintSingleValueDictionary = /* @__PURE__ */ Symbol("populateParserHintSingleValueDictionary");
var kPopulateParserHintArrayDictionary = /* @__PURE__ */ Symbol("populateParserHintArrayDictionary");
var kPopulateParserHintDictionary = /* @__PURE__ */ Symbol("populateParserHintDictionary");
var kSanitizeKey = /* @__PURE__ */ Symbol("sanitizeKey");
var kSetKey = /* @__PURE__ */ Symbol("setKey");
var kUnfreeze = /* @__PURE__ */ Symbol("unfreeze");
var kValidateAsync = /* @__PURE__ */ Symbol("validateAsync");
var kGetCommandInstance = /* @__PURE__ */ Symbol("getCommandInstance");
var kGetContext = /* @__PURE__ */ Symbol("getContext");
var kGetHasOutput = /* @__PURE__ */ Symbol("getHasOutput");
var kGetLoggerInstance = /* @__PURE__ */ Symbol("getLoggerInstance");
var kGetParseContext = /* @__PURE__ */ Symbol("getParseContext");
var kGetUsageInstance = /* @__PURE__ */ Symbol("getUsageInstance");
var kGetValidationInstance = /* @__PURE__ */ Symbol("getValidationInstance");
var kHasParseCallback = /* @__PURE__ */ Symbol("hasParseCallback");
var kIsGlobalContext = /* @__PURE__ */ Symbol("isGlobalContext");
var kPostProcess = /* @__PURE__ */ Symbol("postProcess");
var kRebase = /* @__PURE__ */ Symbol("rebase");
var kReset = /* @__PURE__ */ Symbol("reset");
var kRunYargsParserAndExecuteCommands = /* @__PURE__ */ Symbol("runYargsParserAndExecuteCommands");
var kRunValidation = /* @__PURE__ */ Symbol("runValidation");
var kSetHasOutput = /* @__PURE__ */ Symbol("setHasOutput");
var kTrackManuallySetKeys = /* @__PURE__ */ Symbol("kTrackManuallySetKeys");
var DEFAULT_LOCALE = "en_US";
var YargsInstance = class {
  constructor(processArgs = [], cwd, parentRequire, shim2) {
    this.customScriptName = false;
    this.parsed = false;
    _YargsInstance_command.set(this, void 0);
    _YargsInstance_cwd.set(this, void 0);
    _YargsInstance_context.set(this, { commands: [], fullCommands: [] });
    _YargsInstance_completion.set(this, null);
    _YargsInstance_completionCommand.set(this, null);
    _YargsInstance_defaultShowHiddenOpt.set(this, "show-hidden");
    _YargsInstance_exitError.set(this, null);
    _YargsInstance_detectLocale.set(this, true);
    _YargsInstance_emittedWarnings.set(this, {});
    _YargsInstance_exitProcess.set(this, true);
    _YargsInstance_frozens.set(this, []);
    _YargsInstance_globalMiddleware.set(this, void 0);
    _YargsInstance_groups.set(this, {});
    _YargsInstance_hasOutput.set(this, false);
    _YargsInstance_helpOpt.set(this, null);
    _YargsInstance_isGlobalContext.set(this, true);
    _YargsInstance_logger.set(this, void 0);
    _YargsInstance_output.set(this, "");
    _YargsInstance_options.set(this, void 0);
    _YargsInstance_parentRequire.set(this, void 0);
    _YargsInstance_parserConfig.set(this, {});
    _YargsInstance_parseFn.set(this, null);
    _YargsInstance_parseContext.set(this, null);
    _YargsInstance_pkgs.set(this, {});
    _YargsInstance_preservedGroups.set(this, {});
    _YargsInstance_processArgs.set(this, void 0);
    _YargsInstance_recommendCommands.set(this, false);
    _YargsInstance_shim.set(this, void 0);
    _YargsInstance_strict.set(this, false);
    _YargsInstance_strictCommands.set(this, false);
    _YargsInstance_strictOptions.set(this, false);
    _YargsInstance_usage.set(this, void 0);
    _YargsInstance_usageConfig.set(this, {});
    _YargsInstance_versionOpt.set(this, null);
    _YargsInstance_validation.set(this, void 0);
    __classPrivateFieldSet(this, _YargsInstance_shim, shim2, "f");
    __classPrivateFieldSet(this, _YargsInstance_processArgs, processArgs, "f");
    __classPrivateFieldSet(this, _YargsInstance_cwd, cwd, "f");
    __classPrivateFieldSet(this, _YargsInstance_parentRequire, parentRequire, "f");
    __classPrivateFieldSet(this, _YargsInstance_globalMiddleware, new GlobalMiddleware(this), "f");
    this.$0 = this[kGetDollarZero]();
    this[kReset]();
    __classPrivateFieldSet(this, _YargsInstance_command, __classPrivateFieldGet(this, _YargsInstance_command, "f"), "f");
    __classPrivateFieldSet(this, _YargsInstance_usage, __classPrivateFieldGet(this, _YargsInstance_usage, "f"), "f");
    __classPrivateFieldSet(this, _YargsInstance_validation, __classPrivateFieldGet(this, _YargsInstance_validation, "f"), "f");
    __classPrivateFieldSet(this, _YargsInstance_options, __classPrivateFieldGet(this, _YargsInstance_options, "f"), "f");
    __classPrivateFieldGet(this, _YargsInstance_options, "f").showHiddenOpt = __classPrivateFieldGet(this, _YargsInstance_defaultShowHiddenOpt, "f");
    __classPrivateFieldSet(this, _YargsInstance_logger, this[kCreateLogger](), "f");
    __classPrivateFieldGet(this, _YargsInstance_shim, "f").y18n.setLocale(DEFAULT_LOCALE);
  }
  addHelpOpt(opt, msg) {
    const defaultHelpOpt = "help";
    argsert("[string|boolean] [string]", [opt, msg], arguments.length);
    if (__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f")) {
      this[kDeleteFromParserHintObject](__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f"));
      __classPrivateFieldSet(this, _YargsInstance_helpOpt, null, "f");
    }
    if (opt === false && msg === void 0)
      return this;
    __classPrivateFieldSet(this, _YargsInstance_helpOpt, typeof opt === "string" ? opt : defaultHelpOpt, "f");
    this.boolean(__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f"));
    this.describe(__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f"), msg || __classPrivateFieldGet(this, _YargsInstance_usage, "f").deferY18nLookup("Show help"));
    return this;
  }
  help(opt, msg) {
    return this.addHelpOpt(opt, msg);
  }
  addShowHiddenOpt(opt, msg) {
    argsert("[string|boolean] [string]", [opt, msg], arguments.length);
    if (opt === false && msg === void 0)
      return this;
    const showHiddenOpt = typeof opt === "string" ? opt : __classPrivateFieldGet(this, _YargsInstance_defaultShowHiddenOpt, "f");
    this.boolean(showHiddenOpt);
    this.describe(showHiddenOpt, msg || __classPrivateFieldGet(this, _YargsInstance_usage, "f").deferY18nLookup("Show hidden options"));
    __classPrivateFieldGet(this, _YargsInstance_options, "f").showHiddenOpt = showHiddenOpt;
    return this;
  }
  showHidden(opt, msg) {
    return this.addShowHiddenOpt(opt, msg);
  }
  alias(key, value) {
    argsert("<object|string|array> [string|array]", [key, value], arguments.length);
    this[kPopulateParserHintArrayDictionary](this.alias.bind(this), "alias", key, value);
    return this;
  }
  array(keys2) {
    argsert("<array|string>", [keys2], arguments.length);
    this[kPopulateParserHintArray]("array", keys2);
    this[kTrackManuallySetKeys](keys2);
    return this;
  }
  boolean(keys2) {
    argsert("<array|string>", [keys2], arguments.length);
    this[kPopulateParserHintArray]("boolean", keys2);
    this[kTrackManuallySetKeys](keys2);
    return this;
  }
  check(f, global) {
    argsert("<function> [boolean]", [f, global], arguments.length);
    this.middleware((argv, _yargs) => {
      return maybeAsyncResult(() => {
        return f(argv, _yargs.getOptions());
      }, (result) => {
        if (!result) {
          __classPrivateFieldGet(this, _YargsInstance_usage, "f").fail(__classPrivateFieldGet(this, _YargsInstance_shim, "f").y18n.__("Argument check failed: %s", f.toString()));
        } else if (typeof result === "string" || result instanceof Error) {
          __classPrivateFieldGet(this, _YargsInstance_usage, "f").fail(result.toString(), result);
        }
        return argv;
      }, (err) => {
        __classPrivateFieldGet(this, _YargsInstance_usage, "f").fail(err.message ? err.message : err.toString(), err);
        return argv;
      });
    }, false, global);
    return this;
  }
  choices(key, value) {
    argsert("<object|string|array> [string|array]", [key, value], arguments.length);
    this[kPopulateParserHintArrayDictionary](this.choices.bind(this), "choices", key, value);
    return this;
  }
  coerce(keys2, value) {
    argsert("<object|string|array> [function]", [keys2, value], arguments.length);
    if (Array.isArray(keys2)) {
      if (!value) {
        throw new YError("coerce callback must be provided");
      }
      for (const key of keys2) {
        this.coerce(key, value);
      }
      return this;
    } else if (typeof keys2 === "object") {
      for (const key of Object.keys(keys2)) {
        this.coerce(key, keys2[key]);
      }
      return this;
    }
    if (!value) {
      throw new YError("coerce callback must be provided");
    }
    const coerceKey = keys2;
    __classPrivateFieldGet(this, _YargsInstance_options, "f").key[coerceKey] = true;
    __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").addCoerceMiddleware((argv, yargs) => {
      var _a;
      const coerceKeyAliases = (_a = yargs.getAliases()[coerceKey]) !== null && _a !== void 0 ? _a : [];
      const argvKeys = [coerceKey, ...coerceKeyAliases].filter((key) => Object.prototype.hasOwnProperty.call(argv, key));
      if (argvKeys.length === 0) {
        return argv;
      }
      return maybeAsyncResult(() => {
        return value(argv[argvKeys[0]]);
      }, (result) => {
        argvKeys.forEach((key) => {
          argv[key] = result;
        });
        return argv;
      }, (err) => {
        throw new YError(err.message);
      });
    }, coerceKey);
    return this;
  }
  conflicts(key1, key2) {
    argsert("<string|object> [string|array]", [key1, key2], arguments.length);
    __classPrivateFieldGet(this, _YargsInstance_validation, "f").conflicts(key1, key2);
    return this;
  }
  config(key = "config", msg, parseFn) {
    argsert("[object|string] [string|function] [function]", [key, msg, parseFn], arguments.length);
    if (typeof key === "object" && !Array.isArray(key)) {
      key = applyExtends(key, __classPrivateFieldGet(this, _YargsInstance_cwd, "f"), this[kGetParserConfiguration]()["deep-merge-config"] || false, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
      __classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects = (__classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects || []).concat(key);
      return this;
    }
    if (typeof msg === "function") {
      parseFn = msg;
      msg = void 0;
    }
    this.describe(key, msg || __classPrivateFieldGet(this, _YargsInstance_usage, "f").deferY18nLookup("Path to JSON config file"));
    (Array.isArray(key) ? key : [key]).forEach((k) => {
      __classPrivateFieldGet(this, _YargsInstance_options, "f").config[k] = parseFn || true;
    });
    return this;
  }
  completion(cmd, desc, fn) {
    argsert("[string] [string|boolean|function] [function]", [cmd, desc, fn], arguments.length);
    if (typeof desc === "function") {
      fn = desc;
      desc = void 0;
    }
    __classPrivateFieldSet(this, _YargsInstance_completionCommand, cmd || __classPrivateFieldGet(this, _YargsInstance_completionCommand, "f") || "completion", "f");
    if (!desc && desc !== false) {
      desc = "generate completion script";
    }
    this.command(__classPrivateFieldGet(this, _YargsInstance_completionCommand, "f"), desc);
    if (fn)
      __classPrivateFieldGet(this, _YargsInstance_completion, "f").registerFunction(fn);
    return this;
  }
  command(cmd, description, builder, handler, middlewares, deprecated) {
    argsert("<string|array|object> [string|boolean] [function|object] [function] [array] [boolean|string]", [cmd, description, builder, handler, middlewares, deprecated], arguments.length);
    __classPrivateFieldGet(this, _YargsInstance_command, "f").addHandler(cmd, description, builder, handler, middlewares, deprecated);
    return this;
  }
  commands(cmd, description, builder, handler, middlewares, deprecated) {
    return this.command(cmd, description, builder, handler, middlewares, deprecated);
  }
  commandDir(dir, opts) {
    argsert("<string> [object]", [dir, opts], arguments.length);
    const req = __classPrivateFieldGet(this, _YargsInstance_parentRequire, "f") || __classPrivateFieldGet(this, _YargsInstance_shim, "f").require;
    __classPrivateFieldGet(this, _YargsInstance_command, "f").addDirectory(dir, req, __classPrivateFieldGet(this, _YargsInstance_shim, "f").getCallerFile(), opts);
    return this;
  }
  count(keys2) {
    argsert("<array|string>", [keys2], arguments.length);
    this[kPopulateParserHintArray]("count", keys2);
    this[kTrackManuallySetKeys](keys2);
    return this;
  }
  default(key, value, defaultDescription) {
    argsert("<object|string|array> [*] [string]", [key, value, defaultDescription], arguments.length);
    if (defaultDescription) {
      assertSingleKey(key, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
      __classPrivateFieldGet(this, _YargsInstance_options, "f").defaultDescription[key] = defaultDescription;
    }
    if (typeof value === "function") {
      assertSingleKey(key, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
      if (!__classPrivateFieldGet(this, _YargsInstance_options, "f").defaultDescription[key])
        __classPrivateFieldGet(this, _YargsInstance_options, "f").defaultDescription[key] = __classPrivateFieldGet(this, _YargsInstance_usage, "f").functionDescription(value);
      value = value.call();
    }
    this[kPopulateParserHintSingleValueDictionary](this.default.bind(this), "default", key, value);
    return this;
  }
  defaults(key, value, defaultDescription) {
    return this.default(key, value, defaultDescription);
  }
  demandCommand(min = 1, max, minMsg, maxMsg) {
    argsert("[number] [number|string] [string|null|undefined] [string|null|undefined]", [min, max, minMsg, maxMsg], arguments.length);
    if (typeof max !== "number") {
      minMsg = max;
      max = Infinity;
    }
    this.global("_", false);
    __classPrivateFieldGet(this, _YargsInstance_options, "f").demandedCommands._ = {
      min,
      max,
      minMsg,
      maxMsg
    };
    return this;
  }
  demand(keys2, max, msg) {
    if (Array.isArray(max)) {
      max.forEach((key) => {
        assertNotStrictEqual(msg, true, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
        this.demandOption(key, msg);
      });
      max = Infinity;
    } else if (typeof max !== "number") {
      msg = max;
      max = Infinity;
    }
    if (typeof keys2 === "number") {
      assertNotStrictEqual(msg, true, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
      this.demandCommand(keys2, max, msg, msg);
    } else if (Array.isArray(keys2)) {
      keys2.forEach((key) => {
        assertNotStrictEqual(msg, true, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
        this.demandOption(key, msg);
      });
    } else {
      if (typeof msg === "string") {
        this.demandOption(keys2, msg);
      } else if (msg === true || typeof msg === "undefined") {
        this.demandOption(keys2);
      }
    }
    return this;
  }
  demandOption(keys2, msg) {
    argsert("<object|string|array> [string]", [keys2, msg], arguments.length);
    this[kPopulateParserHintSingleValueDictionary](this.demandOption.bind(this), "demandedOptions", keys2, msg);
    return this;
  }
  deprecateOption(option2, message) {
    argsert("<string> [string|boolean]", [option2, message], arguments.length);
    __classPrivateFieldGet(this, _YargsInstance_options, "f").deprecatedOptions[option2] = message;
    return this;
  }
  describe(keys2, description) {
    argsert("<object|string|array> [string]", [keys2, description], arguments.length);
    this[kSetKey](keys2, true);
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").describe(keys2, description);
    return this;
  }
  detectLocale(detect) {
    argsert("<boolean>", [detect], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_detectLocale, detect, "f");
    return this;
  }
  env(prefix) {
    argsert("[string|boolean]", [prefix], arguments.length);
    if (prefix === false)
      delete __classPrivateFieldGet(this, _YargsInstance_options, "f").envPrefix;
    else
      __classPrivateFieldGet(this, _YargsInstance_options, "f").envPrefix = prefix || "";
    return this;
  }
  epilogue(msg) {
    argsert("<string>", [msg], arguments.length);
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").epilog(msg);
    return this;
  }
  epilog(msg) {
    return this.epilogue(msg);
  }
  example(cmd, description) {
    argsert("<string|array> [string]", [cmd, description], arguments.length);
    if (Array.isArray(cmd)) {
      cmd.forEach((exampleParams) => this.example(...exampleParams));
    } else {
      __classPrivateFieldGet(this, _YargsInstance_usage, "f").example(cmd, description);
    }
    return this;
  }
  exit(code, err) {
    __classPrivateFieldSet(this, _YargsInstance_hasOutput, true, "f");
    __classPrivateFieldSet(this, _YargsInstance_exitError, err, "f");
    if (__classPrivateFieldGet(this, _YargsInstance_exitProcess, "f"))
      __classPrivateFieldGet(this, _YargsInstance_shim, "f").process.exit(code);
  }
  exitProcess(enabled = true) {
    argsert("[boolean]", [enabled], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_exitProcess, enabled, "f");
    return this;
  }
  fail(f) {
    argsert("<function|boolean>", [f], arguments.length);
    if (typeof f === "boolean" && f !== false) {
      throw new YError("Invalid first argument. Expected function or boolean 'false'");
    }
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").failFn(f);
    return this;
  }
  getAliases() {
    return this.parsed ? this.parsed.aliases : {};
  }
  async getCompletion(args, done) {
    argsert("<array> [function]", [args, done], arguments.length);
    if (!done) {
      return new Promise((resolve22, reject) => {
        __classPrivateFieldGet(this, _YargsInstance_completion, "f").getCompletion(args, (err, completions) => {
          if (err)
            reject(err);
          else
            resolve22(completions);
        });
      });
    } else {
      return __classPrivateFieldGet(this, _YargsInstance_completion, "f").getCompletion(args, done);
    }
  }
  getDemandedOptions() {
    argsert([], 0);
    return __classPrivateFieldGet(this, _YargsInstance_options, "f").demandedOptions;
  }
  getDemandedCommands() {
    argsert([], 0);
    return __classPrivateFieldGet(this, _YargsInstance_options, "f").demandedCommands;
  }
  getDeprecatedOptions() {
    argsert([], 0);
    return __classPrivateFieldGet(this, _YargsInstance_options, "f").deprecatedOptions;
  }
  getDetectLocale() {
    return __classPrivateFieldGet(this, _YargsInstance_detectLocale, "f");
  }
  getExitProcess() {
    return __classPrivateFieldGet(this, _YargsInstance_exitProcess, "f");
  }
  getGroups() {
    return Object.assign({}, __classPrivateFieldGet(this, _YargsInstance_groups, "f"), __classPrivateFieldGet(this, _YargsInstance_preservedGroups, "f"));
  }
  getHelp() {
    __classPrivateFieldSet(this, _YargsInstance_hasOutput, true, "f");
    if (!__classPrivateFieldGet(this, _YargsInstance_usage, "f").hasCachedHelpMessage()) {
      if (!this.parsed) {
        const parse2 = this[kRunYargsParserAndExecuteCommands](__classPrivateFieldGet(this, _YargsInstance_processArgs, "f"), void 0, void 0, 0, true);
        if (isPromise(parse2)) {
          return parse2.then(() => {
            return __classPrivateFieldGet(this, _YargsInstance_usage, "f").help();
          });
        }
      }
      const builderResponse = __classPrivateFieldGet(this, _YargsInstance_command, "f").runDefaultBuilderOn(this);
      if (isPromise(builderResponse)) {
        return builderResponse.then(() => {
          return __classPrivateFieldGet(this, _YargsInstance_usage, "f").help();
        });
      }
    }
    return Promise.resolve(__classPrivateFieldGet(this, _YargsInstance_usage, "f").help());
  }
  getOptions() {
    return __classPrivateFieldGet(this, _YargsInstance_options, "f");
  }
  getStrict() {
    return __classPrivateFieldGet(this, _YargsInstance_strict, "f");
  }
  getStrictCommands() {
    return __classPrivateFieldGet(this, _YargsInstance_strictCommands, "f");
  }
  getStrictOptions() {
    return __classPrivateFieldGet(this, _YargsInstance_strictOptions, "f");
  }
  global(globals, global) {
    argsert("<string|array> [boolean]", [globals, global], arguments.length);
    globals = [].concat(globals);
    if (global !== false) {
      __classPrivateFieldGet(this, _YargsInstance_options, "f").local = __classPrivateFieldGet(this, _YargsInstance_options, "f").local.filter((l) => globals.indexOf(l) === -1);
    } else {
      globals.forEach((g) => {
        if (!__classPrivateFieldGet(this, _YargsInstance_options, "f").local.includes(g))
          __classPrivateFieldGet(this, _YargsInstance_options, "f").local.push(g);
      });
    }
    return this;
  }
  group(opts, groupName) {
    argsert("<string|array> <string>", [opts, groupName], arguments.length);
    const existing = __classPrivateFieldGet(this, _YargsInstance_preservedGroups, "f")[groupName] || __classPrivateFieldGet(this, _YargsInstance_groups, "f")[groupName];
    if (__classPrivateFieldGet(this, _YargsInstance_preservedGroups, "f")[groupName]) {
      delete __classPrivateFieldGet(this, _YargsInstance_preservedGroups, "f")[groupName];
    }
    const seen = {};
    __classPrivateFieldGet(this, _YargsInstance_groups, "f")[groupName] = (existing || []).concat(opts).filter((key) => {
      if (seen[key])
        return false;
      return seen[key] = true;
    });
    return this;
  }
  hide(key) {
    argsert("<string>", [key], arguments.length);
    __classPrivateFieldGet(this, _YargsInstance_options, "f").hiddenOptions.push(key);
    return this;
  }
  implies(key, value) {
    argsert("<string|object> [number|string|array]", [key, value], arguments.length);
    __classPrivateFieldGet(this, _YargsInstance_validation, "f").implies(key, value);
    return this;
  }
  locale(locale) {
    argsert("[string]", [locale], arguments.length);
    if (locale === void 0) {
      this[kGuessLocale]();
      return __classPrivateFieldGet(this, _YargsInstance_shim, "f").y18n.getLocale();
    }
    __classPrivateFieldSet(this, _YargsInstance_detectLocale, false, "f");
    __classPrivateFieldGet(this, _YargsInstance_shim, "f").y18n.setLocale(locale);
    return this;
  }
  middleware(callback, applyBeforeValidation, global) {
    return __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").addMiddleware(callback, !!applyBeforeValidation, global);
  }
  nargs(key, value) {
    argsert("<string|object|array> [number]", [key, value], arguments.length);
    this[kPopulateParserHintSingleValueDictionary](this.nargs.bind(this), "narg", key, value);
    return this;
  }
  normalize(keys2) {
    argsert("<array|string>", [keys2], arguments.length);
    this[kPopulateParserHintArray]("normalize", keys2);
    return this;
  }
  number(keys2) {
    argsert("<array|string>", [keys2], arguments.length);
    this[kPopulateParserHintArray]("number", keys2);
    this[kTrackManuallySetKeys](keys2);
    return this;
  }
  option(key, opt) {
    argsert("<string|object> [object]", [key, opt], arguments.length);
    if (typeof key === "object") {
      Object.keys(key).forEach((k) => {
        this.options(k, key[k]);
      });
    } else {
      if (typeof opt !== "object") {
        opt = {};
      }
      this[kTrackManuallySetKeys](key);
      if (__classPrivateFieldGet(this, _YargsInstance_versionOpt, "f") && (key === "version" || (opt === null || opt === void 0 ? void 0 : opt.alias) === "version")) {
        this[kEmitWarning]([
          '"version" is a reserved word.',
          "Please do one of the following:",
          '- Disable version with `yargs.version(false)` if using "version" as an option',
          "- Use the built-in `yargs.version` method instead (if applicable)",
          "- Use a different option key",
          "https://yargs.js.org/docs/#api-reference-version"
        ].join("\n"), void 0, "versionWarning");
      }
      __classPrivateFieldGet(this, _YargsInstance_options, "f").key[key] = true;
      if (opt.alias)
        this.alias(key, opt.alias);
      const deprecate = opt.deprecate || opt.deprecated;
      if (deprecate) {
        this.deprecateOption(key, deprecate);
      }
      const demand = opt.demand || opt.required || opt.require;
      if (demand) {
        this.demand(key, demand);
      }
      if (opt.demandOption) {
        this.demandOption(key, typeof opt.demandOption === "string" ? opt.demandOption : void 0);
      }
      if (opt.conflicts) {
        this.conflicts(key, opt.conflicts);
      }
      if ("default" in opt) {
        this.default(key, opt.default);
      }
      if (opt.implies !== void 0) {
        this.implies(key, opt.implies);
      }
      if (opt.nargs !== void 0) {
        this.nargs(key, opt.nargs);
      }
      if (opt.config) {
        this.config(key, opt.configParser);
      }
      if (opt.normalize) {
        this.normalize(key);
      }
      if (opt.choices) {
        this.choices(key, opt.choices);
      }
      if (opt.coerce) {
        this.coerce(key, opt.coerce);
      }
      if (opt.group) {
        this.group(key, opt.group);
      }
      if (opt.boolean || opt.type === "boolean") {
        this.boolean(key);
        if (opt.alias)
          this.boolean(opt.alias);
      }
      if (opt.array || opt.type === "array") {
        this.array(key);
        if (opt.alias)
          this.array(opt.alias);
      }
      if (opt.number || opt.type === "number") {
        this.number(key);
        if (opt.alias)
          this.number(opt.alias);
      }
      if (opt.string || opt.type === "string") {
        this.string(key);
        if (opt.alias)
          this.string(opt.alias);
      }
      if (opt.count || opt.type === "count") {
        this.count(key);
      }
      if (typeof opt.global === "boolean") {
        this.global(key, opt.global);
      }
      if (opt.defaultDescription) {
        __classPrivateFieldGet(this, _YargsInstance_options, "f").defaultDescription[key] = opt.defaultDescription;
      }
      if (opt.skipValidation) {
        this.skipValidation(key);
      }
      const desc = opt.describe || opt.description || opt.desc;
      const descriptions = __classPrivateFieldGet(this, _YargsInstance_usage, "f").getDescriptions();
      if (!Object.prototype.hasOwnProperty.call(descriptions, key) || typeof desc === "string") {
        this.describe(key, desc);
      }
      if (opt.hidden) {
        this.hide(key);
      }
      if (opt.requiresArg) {
        this.requiresArg(key);
      }
    }
    return this;
  }
  options(key, opt) {
    return this.option(key, opt);
  }
  parse(args, shortCircuit, _parseFn) {
    argsert("[string|array] [function|boolean|object] [function]", [args, shortCircuit, _parseFn], arguments.length);
    this[kFreeze]();
    if (typeof args === "undefined") {
      args = __classPrivateFieldGet(this, _YargsInstance_processArgs, "f");
    }
    if (typeof shortCircuit === "object") {
      __classPrivateFieldSet(this, _YargsInstance_parseContext, shortCircuit, "f");
      shortCircuit = _parseFn;
    }
    if (typeof shortCircuit === "function") {
      __classPrivateFieldSet(this, _YargsInstance_parseFn, shortCircuit, "f");
      shortCircuit = false;
    }
    if (!shortCircuit)
      __classPrivateFieldSet(this, _YargsInstance_processArgs, args, "f");
    if (__classPrivateFieldGet(this, _YargsInstance_parseFn, "f"))
      __classPrivateFieldSet(this, _YargsInstance_exitProcess, false, "f");
    const parsed2 = this[kRunYargsParserAndExecuteCommands](args, !!shortCircuit);
    const tmpParsed = this.parsed;
    __classPrivateFieldGet(this, _YargsInstance_completion, "f").setParsed(this.parsed);
    if (isPromise(parsed2)) {
      return parsed2.then((argv) => {
        if (__classPrivateFieldGet(this, _YargsInstance_parseFn, "f"))
          __classPrivateFieldGet(this, _YargsInstance_parseFn, "f").call(this, __classPrivateFieldGet(this, _YargsInstance_exitError, "f"), argv, __classPrivateFieldGet(this, _YargsInstance_output, "f"));
        return argv;
      }).catch((err) => {
        if (__classPrivateFieldGet(this, _YargsInstance_parseFn, "f")) {
          __classPrivateFieldGet(this, _YargsInstance_parseFn, "f")(err, this.parsed.argv, __classPrivateFieldGet(this, _YargsInstance_output, "f"));
        }
        throw err;
      }).finally(() => {
        this[kUnfreeze]();
        this.parsed = tmpParsed;
      });
    } else {
      if (__classPrivateFieldGet(this, _YargsInstance_parseFn, "f"))
        __classPrivateFieldGet(this, _YargsInstance_parseFn, "f").call(this, __classPrivateFieldGet(this, _YargsInstance_exitError, "f"), parsed2, __classPrivateFieldGet(this, _YargsInstance_output, "f"));
      this[kUnfreeze]();
      this.parsed = tmpParsed;
    }
    return parsed2;
  }
  parseAsync(args, shortCircuit, _parseFn) {
    const maybePromise = this.parse(args, shortCircuit, _parseFn);
    return !isPromise(maybePromise) ? Promise.resolve(maybePromise) : maybePromise;
  }
  parseSync(args, shortCircuit, _parseFn) {
    const maybePromise = this.parse(args, shortCircuit, _parseFn);
    if (isPromise(maybePromise)) {
      throw new YError(".parseSync() must not be used with asynchronous builders, handlers, or middleware");
    }
    return maybePromise;
  }
  parserConfiguration(config) {
    argsert("<object>", [config], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_parserConfig, config, "f");
    return this;
  }
  pkgConf(key, rootPath) {
    argsert("<string> [string]", [key, rootPath], arguments.length);
    let conf = null;
    const obj = this[kPkgUp](rootPath || __classPrivateFieldGet(this, _YargsInstance_cwd, "f"));
    if (obj[key] && typeof obj[key] === "object") {
      conf = applyExtends(obj[key], rootPath || __classPrivateFieldGet(this, _YargsInstance_cwd, "f"), this[kGetParserConfiguration]()["deep-merge-config"] || false, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
      __classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects = (__classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects || []).concat(conf);
    }
    return this;
  }
  positional(key, opts) {
    argsert("<string> <object>", [key, opts], arguments.length);
    const supportedOpts = [
      "default",
      "defaultDescription",
      "implies",
      "normalize",
      "choices",
      "conflicts",
      "coerce",
      "type",
      "describe",
      "desc",
      "description",
      "alias"
    ];
    opts = objFilter(opts, (k, v) => {
      if (k === "type" && !["string", "number", "boolean"].includes(v))
        return false;
      return supportedOpts.includes(k);
    });
    const fullCommand = __classPrivateFieldGet(this, _YargsInstance_context, "f").fullCommands[__classPrivateFieldGet(this, _YargsInstance_context, "f").fullCommands.length - 1];
    const parseOptions = fullCommand ? __classPrivateFieldGet(this, _YargsInstance_command, "f").cmdToParseOptions(fullCommand) : {
      array: [],
      alias: {},
      default: {},
      demand: {}
    };
    objectKeys(parseOptions).forEach((pk) => {
      const parseOption = parseOptions[pk];
      if (Array.isArray(parseOption)) {
        if (parseOption.indexOf(key) !== -1)
          opts[pk] = true;
      } else {
        if (parseOption[key] && !(pk in opts))
          opts[pk] = parseOption[key];
      }
    });
    this.group(key, __classPrivateFieldGet(this, _YargsInstance_usage, "f").getPositionalGroupName());
    return this.option(key, opts);
  }
  recommendCommands(recommend = true) {
    argsert("[boolean]", [recommend], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_recommendCommands, recommend, "f");
    return this;
  }
  required(keys2, max, msg) {
    return this.demand(keys2, max, msg);
  }
  require(keys2, max, msg) {
    return this.demand(keys2, max, msg);
  }
  requiresArg(keys2) {
    argsert("<array|string|object> [number]", [keys2], arguments.length);
    if (typeof keys2 === "string" && __classPrivateFieldGet(this, _YargsInstance_options, "f").narg[keys2]) {
      return this;
    } else {
      this[kPopulateParserHintSingleValueDictionary](this.requiresArg.bind(this), "narg", keys2, NaN);
    }
    return this;
  }
  showCompletionScript($0, cmd) {
    argsert("[string] [string]", [$0, cmd], arguments.length);
    $0 = $0 || this.$0;
    __classPrivateFieldGet(this, _YargsInstance_logger, "f").log(__classPrivateFieldGet(this, _YargsInstance_completion, "f").generateCompletionScript($0, cmd || __classPrivateFieldGet(this, _YargsInstance_completionCommand, "f") || "completion"));
    return this;
  }
  showHelp(level) {
    argsert("[string|function]", [level], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_hasOutput, true, "f");
    if (!__classPrivateFieldGet(this, _YargsInstance_usage, "f").hasCachedHelpMessage()) {
      if (!this.parsed) {
        const parse2 = this[kRunYargsParserAndExecuteCommands](__classPrivateFieldGet(this, _YargsInstance_processArgs, "f"), void 0, void 0, 0, true);
        if (isPromise(parse2)) {
          parse2.then(() => {
            __classPrivateFieldGet(this, _YargsInstance_usage, "f").showHelp(level);
          });
          return this;
        }
      }
      const builderResponse = __classPrivateFieldGet(this, _YargsInstance_command, "f").runDefaultBuilderOn(this);
      if (isPromise(builderResponse)) {
        builderResponse.then(() => {
          __classPrivateFieldGet(this, _YargsInstance_usage, "f").showHelp(level);
        });
        return this;
      }
    }
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").showHelp(level);
    return this;
  }
  scriptName(scriptName) {
    this.customScriptName = true;
    this.$0 = scriptName;
    return this;
  }
  showHelpOnFail(enabled, message) {
    argsert("[boolean|string] [string]", [enabled, message], arguments.length);
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").showHelpOnFail(enabled, message);
    return this;
  }
  showVersion(level) {
    argsert("[string|function]", [level], arguments.length);
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").showVersion(level);
    return this;
  }
  skipValidation(keys2) {
    argsert("<array|string>", [keys2], arguments.length);
    this[kPopulateParserHintArray]("skipValidation", keys2);
    return this;
  }
  strict(enabled) {
    argsert("[boolean]", [enabled], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_strict, enabled !== false, "f");
    return this;
  }
  strictCommands(enabled) {
    argsert("[boolean]", [enabled], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_strictCommands, enabled !== false, "f");
    return this;
  }
  strictOptions(enabled) {
    argsert("[boolean]", [enabled], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_strictOptions, enabled !== false, "f");
    return this;
  }
  string(keys2) {
    argsert("<array|string>", [keys2], arguments.length);
    this[kPopulateParserHintArray]("string", keys2);
    this[kTrackManuallySetKeys](keys2);
    return this;
  }
  terminalWidth() {
    argsert([], 0);
    return __classPrivateFieldGet(this, _YargsInstance_shim, "f").process.stdColumns;
  }
  updateLocale(obj) {
    return this.updateStrings(obj);
  }
  updateStrings(obj) {
    argsert("<object>", [obj], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_detectLocale, false, "f");
    __classPrivateFieldGet(this, _YargsInstance_shim, "f").y18n.updateLocale(obj);
    return this;
  }
  usage(msg, description, builder, handler) {
    argsert("<string|null|undefined> [string|boolean] [function|object] [function]", [msg, description, builder, handler], arguments.length);
    if (description !== void 0) {
      assertNotStrictEqual(msg, null, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
      if ((msg || "").match(/^\$0( |$)/)) {
        return this.command(msg, description, builder, handler);
      } else {
        throw new YError(".usage() description must start with $0 if being used as alias for .command()");
      }
    } else {
      __classPrivateFieldGet(this, _YargsInstance_usage, "f").usage(msg);
      return this;
    }
  }
  usageConfiguration(config) {
    argsert("<object>", [config], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_usageConfig, config, "f");
    return this;
  }
  version(opt, msg, ver) {
    const defaultVersionOpt = "version";
    argsert("[boolean|string] [string] [string]", [opt, msg, ver], arguments.length);
    if (__classPrivateFieldGet(this, _YargsInstance_versionOpt, "f")) {
      this[kDeleteFromParserHintObject](__classPrivateFieldGet(this, _YargsInstance_versionOpt, "f"));
      __classPrivateFieldGet(this, _YargsInstance_usage, "f").version(void 0);
      __classPrivateFieldSet(this, _YargsInstance_versionOpt, null, "f");
    }
    if (arguments.length === 0) {
      ver = this[kGuessVersion]();
      opt = defaultVersionOpt;
    } else if (arguments.length === 1) {
      if (opt === false) {
        return this;
      }
      ver = opt;
      opt = defaultVersionOpt;
    } else if (arguments.length === 2) {
      ver = msg;
      msg = void 0;
    }
    __classPrivateFieldSet(this, _YargsInstance_versionOpt, typeof opt === "string" ? opt : defaultVersionOpt, "f");
    msg = msg || __classPrivateFieldGet(this, _YargsInstance_usage, "f").deferY18nLookup("Show version number");
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").version(ver || void 0);
    this.boolean(__classPrivateFieldGet(this, _YargsInstance_versionOpt, "f"));
    this.describe(__classPrivateFieldGet(this, _YargsInstance_versionOpt, "f"), msg);
    return this;
  }
  wrap(cols) {
    argsert("<number|null|undefined>", [cols], arguments.length);
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").wrap(cols);
    return this;
  }
  [(_YargsInstance_command = /* @__PURE__ */ new WeakMap(), _YargsInstance_cwd = /* @__PURE__ */ new WeakMap(), _YargsInstance_context = /* @__PURE__ */ new WeakMap(), _YargsInstance_completion = /* @__PURE__ */ new WeakMap(), _YargsInstance_completionCommand = /* @__PURE__ */ new WeakMap(), _YargsInstance_defaultShowHiddenOpt = /* @__PURE__ */ new WeakMap(), _YargsInstance_exitError = /* @__PURE__ */ new WeakMap(), _YargsInstance_detectLocale = /* @__PURE__ */ new WeakMap(), _YargsInstance_emittedWarnings = /* @__PURE__ */ new WeakMap(), _YargsInstance_exitProcess = /* @__PURE__ */ new WeakMap(), _YargsInstance_frozens = /* @__PURE__ */ new WeakMap(), _YargsInstance_globalMiddleware = /* @__PURE__ */ new WeakMap(), _YargsInstance_groups = /* @__PURE__ */ new WeakMap(), _YargsInstance_hasOutput = /* @__PURE__ */ new WeakMap(), _YargsInstance_helpOpt = /* @__PURE__ */ new WeakMap(), _YargsInstance_isGlobalContext = /* @__PURE__ */ new WeakMap(), _YargsInstance_logger = /* @__PURE__ */ new WeakMap(), _YargsInstance_output = /* @__PURE__ */ new WeakMap(), _YargsInstance_options = /* @__PURE__ */ new WeakMap(), _YargsInstance_parentRequire = /* @__PURE__ */ new WeakMap(), _YargsInstance_parserConfig = /* @__PURE__ */ new WeakMap(), _YargsInstance_parseFn = /* @__PURE__ */ new WeakMap(), _YargsInstance_parseContext = /* @__PURE__ */ new WeakMap(), _YargsInstance_pkgs = /* @__PURE__ */ new WeakMap(), _YargsInstance_preservedGroups = /* @__PURE__ */ new WeakMap(), _YargsInstance_processArgs = /* @__PURE__ */ new WeakMap(), _YargsInstance_recommendCommands = /* @__PURE__ */ new WeakMap(), _YargsInstance_shim = /* @__PURE__ */ new WeakMap(), _YargsInstance_strict = /* @__PURE__ */ new WeakMap(), _YargsInstance_strictCommands = /* @__PURE__ */ new WeakMap(), _YargsInstance_strictOptions = /* @__PURE__ */ new WeakMap(), _YargsInstance_usage = /* @__PURE__ */ new WeakMap(), _YargsInstance_usageConfig = /* @__PURE__ */ new WeakMap(), _YargsInstance_versionOpt = /* @__PURE__ */ new WeakMap(), _YargsInstance_validation = /* @__PURE__ */ new WeakMap(), kCopyDoubleDash)](argv) {
    if (!argv._ || !argv["--"])
      return argv;
    argv._.push.apply(argv._, argv["--"]);
    try {
      delete argv["--"];
    } catch (_err) {
    }
    return argv;
  }
  [kCreateLogger]() {
    return {
      log: (...args) => {
        if (!this[kHasParseCallback]())
          console.log(...args);
        __classPrivateFieldSet(this, _YargsInstance_hasOutput, true, "f");
        if (__classPrivateFieldGet(this, _YargsInstance_output, "f").length)
          __classPrivateFieldSet(this, _YargsInstance_output, __classPrivateFieldGet(this, _YargsInstance_output, "f") + "\n", "f");
        __classPrivateFieldSet(this, _YargsInstance_output, __classPrivateFieldGet(this, _YargsInstance_output, "f") + args.join(" "), "f");
      },
      error: (...args) => {
        if (!this[kHasParseCallback]())
          console.error(...args);
        __classPrivateFieldSet(this, _YargsInstance_hasOutput, true, "f");
        if (__classPrivateFieldGet(this, _YargsInstance_output, "f").length)
          __classPrivateFieldSet(this, _YargsInstance_output, __classPrivateFieldGet(this, _YargsInstance_output, "f") + "\n", "f");
        __classPrivateFieldSet(this, _YargsInstance_output, __classPrivateFieldGet(this, _YargsInstance_output, "f") + args.join(" "), "f");
      }
    };
  }
  [kDeleteFromParserHintObject](optionKey) {
    objectKeys(__classPrivateFieldGet(this, _YargsInstance_options, "f")).forEach((hintKey) => {
      if (/* @__PURE__ */ ((key) => key === "configObjects")(hintKey))
        return;
      const hint = __classPrivateFieldGet(this, _YargsInstance_options, "f")[hintKey];
      if (Array.isArray(hint)) {
        if (hint.includes(optionKey))
          hint.splice(hint.indexOf(optionKey), 1);
      } else if (typeof hint === "object") {
        delete hint[optionKey];
      }
    });
    delete __classPrivateFieldGet(this, _YargsInstance_usage, "f").getDescriptions()[optionKey];
  }
  [kEmitWarning](warning, type, deduplicationId) {
    if (!__classPrivateFieldGet(this, _YargsInstance_emittedWarnings, "f")[deduplicationId]) {
      __classPrivateFieldGet(this, _YargsInstance_shim, "f").process.emitWarning(warning, type);
      __classPrivateFieldGet(this, _YargsInstance_emittedWarnings, "f")[deduplicationId] = true;
    }
  }
  [kFreeze]() {
    __classPrivateFieldGet(this, _YargsInstance_frozens, "f").push({
      options: __classPrivateFieldGet(this, _YargsInstance_options, "f"),
      configObjects: __classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects.slice(0),
      exitProcess: __classPrivateFieldGet(this, _YargsInstance_exitProcess, "f"),
      groups: __classPrivateFieldGet(this, _YargsInstance_groups, "f"),
      strict: __classPrivateFieldGet(this, _YargsInstance_strict, "f"),
      strictCommands: __classPrivateFieldGet(this, _YargsInstance_strictCommands, "f"),
      strictOptions: __classPrivateFieldGet(this, _YargsInstance_strictOptions, "f"),
      completionCommand: __classPrivateFieldGet(this, _YargsInstance_completionCommand, "f"),
      output: __classPrivateFieldGet(this, _YargsInstance_output, "f"),
      exitError: __classPrivateFieldGet(this, _YargsInstance_exitError, "f"),
      hasOutput: __classPrivateFieldGet(this, _YargsInstance_hasOutput, "f"),
      parsed: this.parsed,
      parseFn: __classPrivateFieldGet(this, _YargsInstance_parseFn, "f"),
      parseContext: __classPrivateFieldGet(this, _YargsInstance_parseContext, "f")
    });
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").freeze();
    __classPrivateFieldGet(this, _YargsInstance_validation, "f").freeze();
    __classPrivateFieldGet(this, _YargsInstance_command, "f").freeze();
    __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").freeze();
  }
  [kGetDollarZero]() {
    let $0 = "";
    let default$0;
    if (/\b(node|iojs|electron|bun)(\.exe)?$/.test(__classPrivateFieldGet(this, _YargsInstance_shim, "f").process.argv()[0])) {
      default$0 = __classPrivateFieldGet(this, _YargsInstance_shim, "f").process.argv().slice(1, 2);
    } else {
      default$0 = __classPrivateFieldGet(this, _YargsInstance_shim, "f").process.argv().slice(0, 1);
    }
    $0 = default$0.map((x) => {
      const b = this[kRebase](__classPrivateFieldGet(this, _YargsInstance_cwd, "f"), x);
      return x.match(/^(\/|([a-zA-Z]:)?\\)/) && b.length < x.length ? b : x;
    }).join(" ").trim();
    if (__classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("_") && __classPrivateFieldGet(this, _YargsInstance_shim, "f").getProcessArgvBin() === __classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("_")) {
      $0 = __classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("_").replace(`${__classPrivateFieldGet(this, _YargsInstance_shim, "f").path.dirname(__classPrivateFieldGet(this, _YargsInstance_shim, "f").process.execPath())}/`, "");
    }
    return $0;
  }
  [kGetParserConfiguration]() {
    return __classPrivateFieldGet(this, _YargsInstance_parserConfig, "f");
  }
  [kGetUsageConfiguration]() {
    return __classPrivateFieldGet(this, _YargsInstance_usageConfig, "f");
  }
  [kGuessLocale]() {
    if (!__classPrivateFieldGet(this, _YargsInstance_detectLocale, "f"))
      return;
    const locale = __classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("LC_ALL") || __classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("LC_MESSAGES") || __classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("LANG") || __classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("LANGUAGE") || "en_US";
    this.locale(locale.replace(/[.:].*/, ""));
  }
  [kGuessVersion]() {
    const obj = this[kPkgUp]();
    return obj.version || "unknown";
  }
  [kParsePositionalNumbers](argv) {
    const args = argv["--"] ? argv["--"] : argv._;
    for (let i = 0, arg; (arg = args[i]) !== void 0; i++) {
      if (__classPrivateFieldGet(this, _YargsInstance_shim, "f").Parser.looksLikeNumber(arg) && Number.isSafeInteger(Math.floor(parseFloat(`${arg}`)))) {
        args[i] = Number(arg);
      }
    }
    return argv;
  }
  [kPkgUp](rootPath) {
    const npath = rootPath || "*";
    if (__classPrivateFieldGet(this, _YargsInstance_pkgs, "f")[npath])
      return __classPrivateFieldGet(this, _YargsInstance_pkgs, "f")[npath];
    let obj = {};
    try {
      let startDir = rootPath || __classPrivateFieldGet(this, _YargsInstance_shim, "f").mainFilename;
      if (__classPrivateFieldGet(this, _YargsInstance_shim, "f").path.extname(startDir)) {
        startDir = __classPrivateFieldGet(this, _YargsInstance_shim, "f").path.dirname(startDir);
      }
      const pkgJsonPath = __classPrivateFieldGet(this, _YargsInstance_shim, "f").findUp(startDir, (dir, names) => {
        if (names.includes("package.json")) {
          return "package.json";
        } else {
          return void 0;
        }
      });
      assertNotStrictEqual(pkgJsonPath, void 0, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
      obj = JSON.parse(__classPrivateFieldGet(this, _YargsInstance_shim, "f").readFileSync(pkgJsonPath, "utf8"));
    } catch (_noop) {
    }
    __classPrivateFieldGet(this, _YargsInstance_pkgs, "f")[npath] = obj || {};
    return __classPrivateFieldGet(this, _YargsInstance_pkgs, "f")[npath];
  }
  [kPopulateParserHintArray](type, keys2) {
    keys2 = [].concat(keys2);
    keys2.forEach((key) => {
      key = this[kSanitizeKey](key);
      __classPrivateFieldGet(this, _YargsInstance_options, "f")[type].push(key);
    });
  }
  [kPopulateParserHintSingleValueDictionary](builder, type, key, value) {
    this[kPopulateParserHintDictionary](builder, type, key, value, (type2, key2, value2) => {
      __classPrivateFieldGet(this, _YargsInstance_options, "f")[type2][key2] = value2;
    });
  }
  [kPopulateParserHintArrayDictionary](builder, type, key, value) {
    this[kPopulateParserHintDictionary](builder, type, key, value, (type2, key2, value2) => {
      __classPrivateFieldGet(this, _YargsInstance_options, "f")[type2][key2] = (__classPrivateFieldGet(this, _YargsInstance_options, "f")[type2][key2] || []).concat(value2);
    });
  }
  [kPopulateParserHintDictionary](builder, type, key, value, singleKeyHandler) {
    if (Array.isArray(key)) {
      key.forEach((k) => {
        builder(k, value);
      });
    } else if (/* @__PURE__ */ ((key2) => typeof key2 === "object")(key)) {
      for (const k of objectKeys(key)) {
        builder(k, key[k]);
      }
    } else {
      singleKeyHandler(type, this[kSanitizeKey](key), value);
    }
  }
  [kSanitizeKey](key) {
    if (key === "__proto__")
      return "___proto___";
    return key;
  }
  [kSetKey](key, set) {
    this[kPopulateParserHintSingleValueDictionary](this[kSetKey].bind(this), "key", key, set);
    return this;
  }
  [kUnfreeze]() {
    var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k, _l, _m;
    const frozen = __classPrivateFieldGet(this, _YargsInstance_frozens, "f").pop();
    assertNotStrictEqual(frozen, void 0, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
    let configObjects;
    _a = this, _b = this, _c = this, _d = this, _e = this, _f = this, _g = this, _h = this, _j = this, _k = this, _l = this, _m = this, {
      options: { set value(_o) {
        __classPrivateFieldSet(_a, _YargsInstance_options, _o, "f");
      } }.value,
      configObjects,
      exitProcess: { set value(_o) {
        __classPrivateFieldSet(_b, _YargsInstance_exitProcess, _o, "f");
      } }.value,
      groups: { set value(_o) {
        __classPrivateFieldSet(_c, _YargsInstance_groups, _o, "f");
      } }.value,
      output: { set value(_o) {
        __classPrivateFieldSet(_d, _YargsInstance_output, _o, "f");
      } }.value,
      exitError: { set value(_o) {
        __classPrivateFieldSet(_e, _YargsInstance_exitError, _o, "f");
      } }.value,
      hasOutput: { set value(_o) {
        __classPrivateFieldSet(_f, _YargsInstance_hasOutput, _o, "f");
      } }.value,
      parsed: this.parsed,
      strict: { set value(_o) {
        __classPrivateFieldSet(_g, _YargsInstance_strict, _o, "f");
      } }.value,
      strictCommands: { set value(_o) {
        __classPrivateFieldSet(_h, _YargsInstance_strictCommands, _o, "f");
      } }.value,
      strictOptions: { set value(_o) {
        __classPrivateFieldSet(_j, _YargsInstance_strictOptions, _o, "f");
      } }.value,
      completionCommand: { set value(_o) {
        __classPrivateFieldSet(_k, _YargsInstance_completionCommand, _o, "f");
      } }.value,
      parseFn: { set value(_o) {
        __classPrivateFieldSet(_l, _YargsInstance_parseFn, _o, "f");
      } }.value,
      parseContext: { set value(_o) {
        __classPrivateFieldSet(_m, _YargsInstance_parseContext, _o, "f");
      } }.value
    } = frozen;
    __classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects = configObjects;
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").unfreeze();
    __classPrivateFieldGet(this, _YargsInstance_validation, "f").unfreeze();
    __classPrivateFieldGet(this, _YargsInstance_command, "f").unfreeze();
    __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").unfreeze();
  }
  [kValidateAsync](validation2, argv) {
    return maybeAsyncResult(argv, (result) => {
      validation2(result);
      return result;
    });
  }
  getInternalMethods() {
    return {
      getCommandInstance: this[kGetCommandInstance].bind(this),
      getContext: this[kGetContext].bind(this),
      getHasOutput: this[kGetHasOutput].bind(this),
      getLoggerInstance: this[kGetLoggerInstance].bind(this),
      getParseContext: this[kGetParseContext].bind(this),
      getParserConfiguration: this[kGetParserConfiguration].bind(this),
      getUsageConfiguration: this[kGetUsageConfiguration].bind(this),
      getUsageInstance: this[kGetUsageInstance].bind(this),
      getValidationInstance: this[kGetValidationInstance].bind(this),
      hasParseCallback: this[kHasParseCallback].bind(this),
      isGlobalContext: this[kIsGlobalContext].bind(this),
      postProcess: this[kPostProcess].bind(this),
      reset: this[kReset].bind(this),
      runValidation: this[kRunValidation].bind(this),
      runYargsParserAndExecuteCommands: this[kRunYargsParserAndExecuteCommands].bind(this),
      setHasOutput: this[kSetHasOutput].bind(this)
    };
  }
  [kGetCommandInstance]() {
    return __classPrivateFieldGet(this, _YargsInstance_command, "f");
  }
  [kGetContext]() {
    return __classPrivateFieldGet(this, _YargsInstance_context, "f");
  }
  [kGetHasOutput]() {
    return __classPrivateFieldGet(this, _YargsInstance_hasOutput, "f");
  }
  [kGetLoggerInstance]() {
    return __classPrivateFieldGet(this, _YargsInstance_logger, "f");
  }
  [kGetParseContext]() {
    return __classPrivateFieldGet(this, _YargsInstance_parseContext, "f") || {};
  }
  [kGetUsageInstance]() {
    return __classPrivateFieldGet(this, _YargsInstance_usage, "f");
  }
  [kGetValidationInstance]() {
    return __classPrivateFieldGet(this, _YargsInstance_validation, "f");
  }
  [kHasParseCallback]() {
    return !!__classPrivateFieldGet(this, _YargsInstance_parseFn, "f");
  }
  [kIsGlobalContext]() {
    return __classPrivateFieldGet(this, _YargsInstance_isGlobalContext, "f");
  }
  [kPostProcess](argv, populateDoubleDash, calledFromCommand, runGlobalMiddleware) {
    if (calledFromCommand)
      return argv;
    if (isPromise(argv))
      return argv;
    if (!populateDoubleDash) {
      argv = this[kCopyDoubleDash](argv);
    }
    const parsePositionalNumbers = this[kGetParserConfiguration]()["parse-positional-numbers"] || this[kGetParserConfiguration]()["parse-positional-numbers"] === void 0;
    if (parsePositionalNumbers) {
      argv = this[kParsePositionalNumbers](argv);
    }
    if (runGlobalMiddleware) {
      argv = applyMiddleware(argv, this, __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").getMiddleware(), false);
    }
    return argv;
  }
  [kReset](aliases = {}) {
    __classPrivateFieldSet(this, _YargsInstance_options, __classPrivateFieldGet(this, _YargsInstance_options, "f") || {}, "f");
    const tmpOptions = {};
    tmpOptions.local = __classPrivateFieldGet(this, _YargsInstance_options, "f").local || [];
    tmpOptions.configObjects = __classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects || [];
    const localLookup = {};
    tmpOptions.local.forEach((l) => {
      localLookup[l] = true;
      (aliases[l] || []).forEach((a) => {
        localLookup[a] = true;
      });
    });
    Object.assign(__classPrivateFieldGet(this, _YargsInstance_preservedGroups, "f"), Object.keys(__classPrivateFieldGet(this, _YargsInstance_groups, "f")).reduce((acc, groupName) => {
      const keys2 = __classPrivateFieldGet(this, _YargsInstance_groups, "f")[groupName].filter((key) => !(key in localLookup));
      if (keys2.length > 0) {
        acc[groupName] = keys2;
      }
      return acc;
    }, {}));
    __classPrivateFieldSet(this, _YargsInstance_groups, {}, "f");
    const arrayOptions = [
      "array",
      "boolean",
      "string",
      "skipValidation",
      "count",
      "normalize",
      "number",
      "hiddenOptions"
    ];
    const objectOptions = [
      "narg",
      "key",
      "alias",
      "default",
      "defaultDescription",
      "config",
      "choices",
      "demandedOptions",
      "demandedCommands",
      "deprecatedOptions"
    ];
    arrayOptions.forEach((k) => {
      tmpOptions[k] = (__classPrivateFieldGet(this, _YargsInstance_options, "f")[k] || []).filter((k2) => !localLookup[k2]);
    });
    objectOptions.forEach((k) => {
      tmpOptions[k] = objFilter(__classPrivateFieldGet(this, _YargsInstance_options, "f")[k], (k2) => !localLookup[k2]);
    });
    tmpOptions.envPrefix = __classPrivateFieldGet(this, _YargsInstance_options, "f").envPrefix;
    __classPrivateFieldSet(this, _YargsInstance_options, tmpOptions, "f");
    __classPrivateFieldSet(this, _YargsInstance_usage, __classPrivateFieldGet(this, _YargsInstance_usage, "f") ? __classPrivateFieldGet(this, _YargsInstance_usage, "f").reset(localLookup) : usage2(this, __classPrivateFieldGet(this, _YargsInstance_shim, "f")), "f");
    __classPrivateFieldSet(this, _YargsInstance_validation, __classPrivateFieldGet(this, _YargsInstance_validation, "f") ? __classPrivateFieldGet(this, _YargsInstance_validation, "f").reset(localLookup) : validation(this, __classPrivateFieldGet(this, _YargsInstance_usage, "f"), __classPrivateFieldGet(this, _YargsInstance_shim, "f")), "f");
    __classPrivateFieldSet(this, _YargsInstance_command, __classPrivateFieldGet(this, _YargsInstance_command, "f") ? __classPrivateFieldGet(this, _YargsInstance_command, "f").reset() : command2(__classPrivateFieldGet(this, _YargsInstance_usage, "f"), __classPrivateFieldGet(this, _YargsInstance_validation, "f"), __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f"), __classPrivateFieldGet(this, _YargsInstance_shim, "f")), "f");
    if (!__classPrivateFieldGet(this, _YargsInstance_completion, "f"))
      __classPrivateFieldSet(this, _YargsInstance_completion, completion(this, __classPrivateFieldGet(this, _YargsInstance_usage, "f"), __classPrivateFieldGet(this, _YargsInstance_command, "f"), __classPrivateFieldGet(this, _YargsInstance_shim, "f")), "f");
    __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").reset();
    __classPrivateFieldSet(this, _YargsInstance_completionCommand, null, "f");
    __classPrivateFieldSet(this, _YargsInstance_output, "", "f");
    __classPrivateFieldSet(this, _YargsInstance_exitError, null, "f");
    __classPrivateFieldSet(this, _YargsInstance_hasOutput, false, "f");
    this.parsed = false;
    return this;
  }
  [kRebase](base, dir) {
    return __classPrivateFieldGet(this, _YargsInstance_shim, "f").path.relative(base, dir);
  }
  [kRunYargsParserAndExecuteCommands](args, shortCircuit, calledFromCommand, commandIndex = 0, helpOnly = false) {
    var _a, _b, _c, _d;
    let skipValidation = !!calledFromCommand || helpOnly;
    args = args || __classPrivateFieldGet(this, _YargsInstance_processArgs, "f");
    __classPrivateFieldGet(this, _YargsInstance_options, "f").__ = __classPrivateFieldGet(this, _YargsInstance_shim, "f").y18n.__;
    __classPrivateFieldGet(this, _YargsInstance_options, "f").configuration = this[kGetParserConfiguration]();
    const populateDoubleDash = !!__classPrivateFieldGet(this, _YargsInstance_options, "f").configuration["populate--"];
    const config = Object.assign({}, __classPrivateFieldGet(this, _YargsInstance_options, "f").configuration, {
      "populate--": true
    });
    const parsed2 = __classPrivateFieldGet(this, _YargsInstance_shim, "f").Parser.detailed(args, Object.assign({}, __classPrivateFieldGet(this, _YargsInstance_options, "f"), {
      configuration: { "parse-positional-numbers": false, ...config }
    }));
    const argv = Object.assign(parsed2.argv, __classPrivateFieldGet(this, _YargsInstance_parseContext, "f"));
    let argvPromise = void 0;
    const aliases = parsed2.aliases;
    let helpOptSet = false;
    let versionOptSet = false;
    Object.keys(argv).forEach((key) => {
      if (key === __classPrivateFieldGet(this, _YargsInstance_helpOpt, "f") && argv[key]) {
        helpOptSet = true;
      } else if (key === __classPrivateFieldGet(this, _YargsInstance_versionOpt, "f") && argv[key]) {
        versionOptSet = true;
      }
    });
    argv.$0 = this.$0;
    this.parsed = parsed2;
    if (commandIndex === 0) {
      __classPrivateFieldGet(this, _YargsInstance_usage, "f").clearCachedHelpMessage();
    }
    try {
      this[kGuessLocale]();
      if (shortCircuit) {
        return this[kPostProcess](argv, populateDoubleDash, !!calledFromCommand, false);
      }
      if (__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f")) {
        const helpCmds = [__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f")].concat(aliases[__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f")] || []).filter((k) => k.length > 1);
        if (helpCmds.includes("" + argv._[argv._.length - 1])) {
          argv._.pop();
          helpOptSet = true;
        }
      }
      __classPrivateFieldSet(this, _YargsInstance_isGlobalContext, false, "f");
      const handlerKeys = __classPrivateFieldGet(this, _YargsInstance_command, "f").getCommands();
      const requestCompletions = ((_a = __classPrivateFieldGet(this, _YargsInstance_completion, "f")) === null || _a === void 0 ? void 0 : _a.completionKey) ? [
        (_b = __classPrivateFieldGet(this, _YargsInstance_completion, "f")) === null || _b === void 0 ? void 0 : _b.completionKey,
        ...(_d = this.getAliases()[(_c = __classPrivateFieldGet(this, _YargsInstance_completion, "f")) === null || _c === void 0 ? void 0 : _c.completionKey]) !== null && _d !== void 0 ? _d : []
      ].some((key) => Object.prototype.hasOwnProperty.call(argv, key)) : false;
      const skipRecommendation = helpOptSet || requestCompletions || helpOnly;
      if (argv._.length) {
        if (handlerKeys.length) {
          let firstUnknownCommand;
          for (let i = commandIndex || 0, cmd; argv._[i] !== void 0; i++) {
            cmd = String(argv._[i]);
            if (handlerKeys.includes(cmd) && cmd !== __classPrivateFieldGet(this, _YargsInstance_completionCommand, "f")) {
              const innerArgv = __classPrivateFieldGet(this, _YargsInstance_command, "f").runCommand(cmd, this, parsed2, i + 1, helpOnly, helpOptSet || versionOptSet || helpOnly);
              return this[kPostProcess](innerArgv, populateDoubleDash, !!calledFromCommand, false);
            } else if (!firstUnknownCommand && cmd !== __classPrivateFieldGet(this, _YargsInstance_completionCommand, "f")) {
              firstUnknownCommand = cmd;
              break;
            }
          }
          if (!__classPrivateFieldGet(this, _YargsInstance_command, "f").hasDefaultCommand() && __classPrivateFieldGet(this, _YargsInstance_recommendCommands, "f") && firstUnknownCommand && !skipRecommendation) {
            __classPrivateFieldGet(this, _YargsInstance_validation, "f").recommendCommands(firstUnknownCommand, handlerKeys);
          }
        }
        if (__classPrivateFieldGet(this, _YargsInstance_completionCommand, "f") && argv._.includes(__classPrivateFieldGet(this, _YargsInstance_completionCommand, "f")) && !requestCompletions) {
          if (__classPrivateFieldGet(this, _YargsInstance_exitProcess, "f"))
            setBlocking(true);
          this.showCompletionScript();
          this.exit(0);
        }
      }
      if (__classPrivateFieldGet(this, _YargsInstance_command, "f").hasDefaultCommand() && !skipRecommendation) {
        const innerArgv = __classPrivateFieldGet(this, _YargsInstance_command, "f").runCommand(null, this, parsed2, 0, helpOnly, helpOptSet || versionOptSet || helpOnly);
        return this[kPostProcess](innerArgv, populateDoubleDash, !!calledFromCommand, false);
      }
      if (requestCompletions) {
        if (__classPrivateFieldGet(this, _YargsInstance_exitProcess, "f"))
          setBlocking(true);
        args = [].concat(args);
        const completionArgs = args.slice(args.indexOf(`--${__classPrivateFieldGet(this, _YargsInstance_completion, "f").completionKey}`) + 1);
        __classPrivateFieldGet(this, _YargsInstance_completion, "f").getCompletion(completionArgs, (err, completions) => {
          if (err)
            throw new YError(err.message);
          (completions || []).forEach((completion2) => {
            __classPrivateFieldGet(this, _YargsInstance_logger, "f").log(completion2);
          });
          this.exit(0);
        });
        return this[kPostProcess](argv, !populateDoubleDash, !!calledFromCommand, false);
      }
      if (!__classPrivateFieldGet(this, _YargsInstance_hasOutput, "f")) {
        if (helpOptSet) {
          if (__classPrivateFieldGet(this, _YargsInstance_exitProcess, "f"))
            setBlocking(true);
          skipValidation = true;
          this.showHelp((message) => {
            __classPrivateFieldGet(this, _YargsInstance_logger, "f").log(message);
            this.exit(0);
          });
        } else if (versionOptSet) {
          if (__classPrivateFieldGet(this, _YargsInstance_exitProcess, "f"))
            setBlocking(true);
          skipValidation = true;
          __classPrivateFieldGet(this, _YargsInstance_usage, "f").showVersion("log");
          this.exit(0);
        }
      }
      if (!skipValidation && __classPrivateFieldGet(this, _YargsInstance_options, "f").skipValidation.length > 0) {
        skipValidation = Object.keys(argv).some((key) => __classPrivateFieldGet(this, _YargsInstance_options, "f").skipValidation.indexOf(key) >= 0 && argv[key] === true);
      }
      if (!skipValidation) {
        if (parsed2.error)
          throw new YError(parsed2.error.message);
        if (!requestCompletions) {
          const validation2 = this[kRunValidation](aliases, {}, parsed2.error);
          if (!calledFromCommand) {
            argvPromise = applyMiddleware(argv, this, __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").getMiddleware(), true);
          }
          argvPromise = this[kValidateAsync](validation2, argvPromise !== null && argvPromise !== void 0 ? argvPromise : argv);
          if (isPromise(argvPromise) && !calledFromCommand) {
            argvPromise = argvPromise.then(() => {
              return applyMiddleware(argv, this, __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").getMiddleware(), false);
            });
          }
        }
      }
    } catch (err) {
      if (err instanceof YError)
        __classPrivateFieldGet(this, _YargsInstance_usage, "f").fail(err.message, err);
      else
        throw err;
    }
    return this[kPostProcess](argvPromise !== null && argvPromise !== void 0 ? argvPromise : argv, populateDoubleDash, !!calledFromCommand, true);
  }
  [kRunValidation](aliases, positionalMap, parseErrors, isDefaultCommand) {
    const demandedOptions = { ...this.getDemandedOptions() };
    return (argv) => {
      if (parseErrors)
        throw new YError(parseErrors.message);
      __classPrivateFieldGet(this, _YargsInstance_validation, "f").nonOptionCount(argv);
      __classPrivateFieldGet(this, _YargsInstance_validation, "f").requiredArguments(argv, demandedOptions);
      let failedStrictCommands = false;
      if (__classPrivateFieldGet(this, _YargsInstance_strictCommands, "f")) {
        failedStrictCommands = __classPrivateFieldGet(this, _YargsInstance_validation, "f").unknownCommands(argv);
      }
      if (__classPrivateFieldGet(this, _YargsInstance_strict, "f") && !failedStrictCommands) {
        __classPrivateFieldGet(this, _YargsInstance_validation, "f").unknownArguments(argv, aliases, positionalMap, !!isDefaultCommand);
      } else if (__classPrivateFieldGet(this, _YargsInstance_strictOptions, "f")) {
        __classPrivateFieldGet(this, _YargsInstance_validation, "f").unknownArguments(argv, aliases, {}, false, false);
      }
      __classPrivateFieldGet(this, _YargsInstance_validation, "f").limitedChoices(argv);
      __classPrivateFieldGet(this, _YargsInstance_validation, "f").implications(argv);
      __classPrivateFieldGet(this, _YargsInstance_validation, "f").conflicting(argv);
    };
  }
  [kSetHasOutput]() {
    __classPrivateFieldSet(this, _YargsInstance_hasOutput, true, "f");
  }
  [kTrackManuallySetKeys](keys2) {
    if (typeof keys2 === "string") {
      __classPrivateFieldGet(this, _YargsInstance_options, "f").key[keys2] = true;
    } else {
      for (const k of keys2) {
        __classPrivateFieldGet(this, _YargsInstance_options, "f").key[k] = true;
      }
    }
  }
};
function isYargsInstance(y) {
  return !!y && typeof y.getInternalMethods === "function";
}
var Yargs = YargsFactory(esm_default);
var yargs_default = Yargs;
var commandNames = ["check", "scan", "rules", "explain", "providers", "completion", "demo"];
function chosenPlatforms(words22, own = []) {
  const ids = [...providerIds(), ...own];
  const named4 = Array.isArray(words22) ? words22.map(String) : [];
  return [
    ...new Set(named4.map((word2, index) => ids.find((id) => id === word2.toLowerCase()) ?? refuse(word2, index, ids)))
  ];
}
function refuse(word2, index, ids) {
  const meant = didYouMean(word2, index === 0 ? [...commandNames, ...ids] : ids);
  const what = index === 0 ? "command or platform" : "platform";
  if (meant) throw new UsageError(`There is no ${what} ${word2}.`, `Did you mean ${meant}?`);
  throw new UsageError(
    `Word ${index + 1} names no ${what}.`,
    `Platforms: ${ids.join(", ")}. Commands: see auth-doctor --help.`
  );
}
var forkWords = "skipped: no secrets in a fork\u2019s pull request";
async function isForkPullRequest(world) {
  const variable3 = (name) => world.env.find((each) => each.name === name)?.value ?? "";
  const [source, target] = [variable3("CI_MERGE_REQUEST_SOURCE_PROJECT_ID"), variable3("CI_MERGE_REQUEST_PROJECT_ID")];
  if (variable3("GITLAB_CI") === "true" && source !== "" && target !== "") return source !== target;
  if (variable3("GITHUB_ACTIONS") !== "true" || variable3("GITHUB_EVENT_NAME") !== "pull_request") return false;
  const read2 = await world.read(variable3("GITHUB_EVENT_PATH"));
  if (read2.is !== "file") return false;
  try {
    const event = JSON.parse(Buffer.from(read2.bytes).toString("utf8"));
    const [head, base] = [event.pull_request?.head, event.pull_request?.base];
    return head !== void 0 && base?.repo !== void 0 && head.repo?.id !== base.repo.id;
  } catch {
    return false;
  }
}
var silence = { waitingFor: () => {
}, stop: () => {
} };
function probeSpinner(stream, unicode2) {
  if (!stream.isTTY) return silence;
  const signs = unicode2 ? [..."\u280B\u2819\u2839\u2838\u283C\u2834\u2826\u2827\u2807\u280F"] : [..."|/-\\"];
  const begun = performance.now();
  let names = [];
  let turns = 0;
  const show = () => {
    const seconds2 = (performance.now() - begun) / 1e3;
    if (seconds2 < 0.3 || names.length === 0) return;
    const line = `  ${signs[turns % signs.length] ?? ""} asking ${names.join(", ")} ${unicode2 ? "\u2026" : "..."} ${seconds2.toFixed(1)}s`;
    turns += 1;
    stream.write(`\r\x1B[K${line.slice(0, (stream.columns ?? 80) - 1)}`);
  };
  const timer = setInterval(show, 100);
  timer.unref();
  return {
    waitingFor: (each) => {
      names = each;
    },
    stop: () => {
      clearInterval(timer);
      if (turns > 0) stream.write("\r\x1B[K");
      turns = 0;
    }
  };
}
function onlineRun(parsed2, host, world, output, unicode2) {
  const given = textOf(parsed2, "timeout");
  if (!isOn(parsed2, "online")) {
    if (given !== void 0 || isOn(parsed2, "exchange"))
      throw new UsageError("--timeout and --exchange need --online.", "See auth-doctor --help.");
    return void 0;
  }
  if (world.env.some(({ name, value }) => name === "PRE_COMMIT" && value === "1" || name === "GIT_INDEX_FILE")) {
    throw new UsageError("--online is not for hooks: a hook never uses the network.", "Run it in CI, or by hand.");
  }
  const timeout = given === void 0 ? void 0 : durationSeconds(given, "timeout");
  if (timeout === 0) throw new UsageError("--timeout takes a time of at least a second.", "See auth-doctor --help.");
  const spinner = probeSpinner(host.stderr, unicode2);
  const signal = host.takeInterrupt?.();
  let last = Promise.resolve();
  return {
    options: {
      ...timeout === void 0 ? {} : { timeout },
      ...signal ? { signal } : {},
      ...isOn(parsed2, "exchange") ? { exchange: exchangePorts(world, async (text2) => void await output.err.write(text2)) } : {},
      waitingFor: (names) => spinner.waitingFor(names),
      settles: (promise) => {
        last = promise;
      }
    },
    stop: () => spinner.stop(),
    interrupted: () => signal?.aborted === true,
    settled: async () => await last
  };
}
function exchangePorts(world, tell2) {
  const home = world.home ?? world.user.passwdHome;
  const inCi = world.env.some(({ name, value }) => name === "CI" && value !== "" && value !== "false");
  return {
    prepare: async (path) => await (await Promise.resolve().then(() => __toESM(require("./save-tokens-PHG2LLIW.js")))).prepareTokens(path),
    announce: async ({ slot: slot2, file, keptElsewhere, host }) => {
      const words22 = [
        `EarthScope: the ${slot2.replace("_", " ")} is exchanged at ${host}, and the reply is saved in ${withTilde(file, home)}, as the client does it.`,
        ...keptElsewhere ? ["It is kept elsewhere: if the server gives a new one, put that in its place."] : [],
        ...inCi ? ["In CI a new refresh token is lost with the runner, and the old one may be dead by then."] : []
      ];
      await tell2(words22.map((line) => `${line}
`).join(""));
    }
  };
}
var clientOptions = ["profile", "server", "datastack"];
var suspects = [];
var check = {
  run: async (parsed2, host, output) => {
    const { out } = output;
    const format2 = oneOf(parsed2, "format", formats) ?? "text";
    const failOn = oneOf(parsed2, "fail-on", failOnChoices);
    const world = await host.world();
    const selection = await selectionOf(parsed2, world);
    const screen = { ...screenFor(parsed2, host, world), offerOnline: true };
    const online = onlineRun(parsed2, host, world, output, screen.unicode);
    const isFork = online !== void 0 && await isForkPullRequest(world);
    const asking = online && !isFork ? { ...selection, online: online.options } : selection;
    const report = isFork ? skippedReport(world) : await diagnoseWorld(world, asking).finally(() => online?.stop());
    const exitCode = online?.interrupted() ? 130 : exitCodeOf(report, failOn ?? report.failOn ?? "error", isOn(parsed2, "strict") || report.strict === true);
    const text2 = format2 === "json" ? jsonText((await Promise.resolve().then(() => __toESM(require("./json-K2QOZQGH.js")))).jsonReport(report, { version, exitCode })) : isFork ? `${forkWords}
` : textReport(report, screen);
    await out.write(text2);
    await online?.settled();
    return exitCode;
  }
};
function skippedReport({ home, now }) {
  return {
    platforms: [],
    findings: [],
    gaps: [{ what: forkWords, uncertain: false }],
    passed: 0,
    ignored: 0,
    online: false,
    home,
    now
  };
}
async function selectionOf(parsed2, world) {
  const given = clientOptions.flatMap((name) => {
    const value = textOf(parsed2, name);
    return value === void 0 ? [] : [[name, value]];
  });
  const typed = [
    ...given.map(([, value]) => value),
    ...Array.isArray(parsed2["platforms"]) ? parsed2["platforms"].map(String) : []
  ];
  suspects.splice(
    0,
    suspects.length,
    ...typed.filter((value) => !isPlainValue(value)).map((value) => new Secret(value))
  );
  const validFor = textOf(parsed2, "valid-for");
  return {
    platforms: chosenPlatforms(
      parsed2["platforms"],
      (await userProviders(world)).map(({ id }) => id)
    ),
    lookAtRcFiles: parsed2["rc"] !== false,
    options: Object.fromEntries(given),
    ...validFor === void 0 ? {} : { validFor: durationSeconds(validFor, "valid-for") }
  };
}
var commands2 = [
  {
    name: "check",
    summary: "Say what each client would use here, what is wrong, and what puts it right",
    words: { name: "platforms", describe: "Platforms by id (cave); without one, all that are used here" },
    options: checkOptions,
    load: async () => check
  },
  {
    name: "scan",
    summary: "Find tokens where they should not be: in files, in what git holds, in a stream",
    words: {
      name: "paths",
      describe: "Files and folders; with --staged and --history one repository. Without one, the working folder"
    },
    options: scanOptions,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./scan-GQY2WPHU.js")))).scan
  },
  {
    name: "rules",
    summary: "List what is looked for, or tell one rule in full",
    words: { name: "rules", describe: "Rules by id (truncated-value); without one, all of them" },
    options: rulesOptions,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./rules-YBAKTNEE.js")))).rules
  },
  {
    name: "explain",
    summary: "Explain a rule, or a variable: who reads it, whether it wins, who sets it, what follows without it",
    words: { name: "subject", describe: "A rule by id, or a variable by name (without $)" },
    options: explainOptions,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./explain-H6LJVNKT.js")))).explain
  },
  {
    name: "providers",
    summary: "Say what is known of each platform: clients, places in order, shapes, pages",
    words: { name: "platforms", describe: "Platforms by id; without one, a list of all" },
    options: providersOptions,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./providers-AP24OSWO.js")))).providers
  },
  {
    name: "completion",
    summary: "Print a completion script for bash, zsh, fish or powershell",
    words: { name: "shell", describe: "bash, zsh, fish or powershell" },
    options: {},
    load: async () => (await Promise.resolve().then(() => __toESM(require("./completion-R6JMPJYI.js")))).completionOf(commands2)
  },
  {
    name: "demo",
    summary: "Show the diagnosis of a made-up home: a good first run",
    options: demoOptions,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./demo-QV7LGOFF.js")))).demo
  }
];
function chosenCommand(args) {
  const index = firstWord(args);
  const name = index === void 0 ? void 0 : args[index];
  const without2 = args.filter((_, at) => at !== index);
  const named4 = commands2.find((entry3) => entry3.name === name);
  const [check2] = commands2;
  if (name === "help") return { ...chosenCommand(without2), args: ["--help"] };
  return named4 ? { entry: named4, named: true, args: without2 } : { entry: check2, named: false, args };
}
function firstWord(args) {
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? "";
    if (arg === "--") return void 0;
    if (!arg.startsWith("-")) return index;
    if (takesNext(arg)) index += 1;
  }
  return void 0;
}
function takesNext(arg) {
  const name = arg.replace(/^--/, "");
  return commands2.some(({ options }) => options[name]?.type === "string");
}
async function followCommandLine(args, host, output) {
  refuseHiddenWords(args);
  const chosen = chosenCommand(args);
  let parsed2;
  let said = "";
  const columns = widthOf(host.stdout, host);
  const parser2 = parserFor(chosen, columns, (each) => {
    parsed2 = each;
  }).fail((message, error) => {
    throw error ?? usageProblem(message, args, ["help", "version", ...Object.keys(chosen.entry.options)]);
  });
  parser2.parse([...chosen.args], {}, (_error, _parsed, text2) => {
    said = text2.replaceAll(/\s*\[(?:boolean|string)\]$/gm, "");
  });
  if (said !== "" && asksForJson(args))
    throw new UsageError("Help and the version are text: leave --format json away.");
  if (said !== "") await output.out.write(`${chosen.named || said === version ? said : overview(columns) + said}
`);
  if (said !== "" || !parsed2) return 0;
  return await (await chosen.entry.load()).run(parsed2, host, output);
}
function parserFor({ entry: entry3, named: named4, args }, columns, take) {
  const words22 = entry3.words ? ` [${entry3.words.name}..]` : "";
  return yargs_default([...args]).scriptName("auth-doctor").usage(named4 ? `auth-doctor ${entry3.name}${words22} [options]

${entry3.summary}.` : "Options of check:").locale("en").parserConfiguration({
    "dot-notation": false,
    "camel-case-expansion": false,
    "parse-numbers": false,
    "parse-positional-numbers": false
  }).strict().help("help", "Show help").alias("help", "h").version("version", "Show the version", version).wrap(columns).exitProcess(false).command(`$0${words22}`, false, (each) => withOptions(each, entry3), take);
}
function overview(columns) {
  const what = "Says which credential each client program would use here, what is wrong with it, and what puts it right.";
  const rows = commands2.map(({ name, words: words22, summary }) => ({
    name: `  ${name}${words22 ? ` [${words22.name}..]` : ""}`,
    words: summary
  }));
  return [
    "auth-doctor [command] [options]",
    "",
    ...wrapText(what, columns),
    "",
    "Commands (without one: check):",
    ...twoColumns(rows, columns),
    "",
    "auth-doctor help <command> tells the options of one.",
    "",
    ""
  ].join("\n");
}
function withOptions(parser2, { options, words: words22 }) {
  const base = words22 ? parser2.positional(words22.name, { type: "string", describe: words22.describe }) : parser2;
  return Object.entries(options).reduce((each, [name, entry3]) => each.option(name, yargsOption(entry3)), base);
}
function yargsOption({ type, describe: describe3, alias, choices, value }) {
  const takes = choices ? `: ${choices.join(", ")}` : value ? `  ${value}` : "";
  return { type, describe: describe3 + takes, ...alias === void 0 ? {} : { alias } };
}
function refuseHiddenWords(args) {
  const end = args.indexOf("--");
  const index = end === -1 ? -1 : args.findIndex((arg, at) => at > end && arg.startsWith("-"));
  if (index !== -1)
    throw new UsageError(
      `Nothing that begins with a dash can be named here (argument ${index + 1}).`,
      "See auth-doctor --help."
    );
}
var ourFault = "auth-doctor failed: this is a fault of auth-doctor, and says nothing of your credentials.";
async function runProgram(args, host, output) {
  try {
    return await followCommandLine(args, host, output);
  } catch (error) {
    if (error instanceof UsageError)
      return await fail(2, "usage", [error.message, ...error.hint === void 0 ? [] : [error.hint]], args, output);
    if (error instanceof ConfigError)
      return await fail(2, "configuration", [stripControls(error.message)], args, output);
    if (error instanceof OutputError) {
      await tell([error.message], output);
      return 2;
    }
    if (host.env["AUTH_DOCTOR_DEBUG"]) await tell(stackPlaces(error), output);
    return await fail(70, "internal", [error instanceof LeakError ? error.message : ourFault], args, output);
  }
}
async function fail(exitCode, code, lines, args, output) {
  if (asksForJson(args))
    await output.out.write(jsonText(jsonError(code, lines.join(" "), version))).catch(() => void 0);
  await tell(lines, output);
  return exitCode;
}
async function tell(lines, { err }) {
  await err.write(lines.map((line) => `${line}
`).join("")).catch(() => void 0);
}
function stackPlaces(error) {
  if (!(error instanceof Error)) return [];
  const lines = (error.stack ?? "").split("\n");
  return lines.filter((line) => /^ {4}at [\w.<>\s[\]]*\(?(file:\/\/|node:|\/|[A-Z]:\\)[^()]*\)?$/.test(line));
}
function endProcess(code, host = process, stuck = abandonedCalls()) {
  if (stuck > 0) {
    try {
      host.execve?.("/bin/sh", ["sh", "-c", `exit ${code}`], {});
    } catch {
    }
    host.kill(host.pid, "SIGKILL");
  }
  host.exit(code);
}
async function main(args) {
  const interrupts = { cleanUps: /* @__PURE__ */ new Set(), taken: void 0 };
  let err;
  const output = {
    out: guardedWriter(process.stdout, { exempt: isPublicText }),
    // Made when something is written there: a check says nothing on it.
    get err() {
      err ??= guardedWriter(process.stderr, { exempt: isPublicText });
      return err;
    }
  };
  process.on("SIGINT", () => void interrupted(args, interrupts, output));
  endProcess(await runProgram(args, thisHost(interrupts), output));
}
function thisHost(interrupts) {
  return {
    env: process.env,
    platform: process.platform === "win32" || process.platform === "darwin" ? process.platform : "linux",
    script: process.argv[1],
    stdout: process.stdout,
    get stderr() {
      return process.stderr;
    },
    world: async (input) => processWorld(input),
    takeInterrupt: () => {
      interrupts.taken = new AbortController();
      return interrupts.taken.signal;
    },
    beforeInterrupt: (cleanUp) => {
      interrupts.cleanUps.add(cleanUp);
      return () => void interrupts.cleanUps.delete(cleanUp);
    }
  };
}
async function interrupted(args, interrupts, { out }) {
  if (interrupts.taken && !interrupts.taken.signal.aborted) return interrupts.taken.abort();
  for (const cleanUp of interrupts.cleanUps) cleanUp();
  if (asksForJson(args))
    await out.write(jsonText(jsonError("interrupted", "interrupted", version))).catch(() => void 0);
  endProcess(130);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  main,
  part0,
  part1,
  part10,
  part11,
  part12,
  part13,
  part14,
  part15,
  part16,
  part17,
  part18,
  part19,
  part2,
  part20,
  part21,
  part22,
  part23,
  part24,
  part25,
  part26,
  part27,
  part28,
  part29,
  part3,
  part30,
  part31,
  part32,
  part33,
  part34,
  part4,
  part5,
  part6,
  part7,
  part8,
  part9
});
