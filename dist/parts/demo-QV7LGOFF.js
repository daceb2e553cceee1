'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// shared:dist/parts/chunk-VRJV522B.js
var require_chunk_VRJV522B = __commonJS({
  "shared:dist/parts/chunk-VRJV522B.js"(exports2, module2) {
    module2.exports = require("./main.js").part1;
  }
});

// shared:dist/parts/chunk-BAZB3IC7.js
var require_chunk_BAZB3IC7 = __commonJS({
  "shared:dist/parts/chunk-BAZB3IC7.js"(exports2, module2) {
    module2.exports = require("./main.js").part2;
  }
});

// shared:dist/parts/chunk-PWJTRRHK.js
var require_chunk_PWJTRRHK = __commonJS({
  "shared:dist/parts/chunk-PWJTRRHK.js"(exports2, module2) {
    module2.exports = require("./main.js").part6;
  }
});

// shared:dist/parts/chunk-AHMAAL25.js
var require_chunk_AHMAAL25 = __commonJS({
  "shared:dist/parts/chunk-AHMAAL25.js"(exports2, module2) {
    module2.exports = require("./main.js").part7;
  }
});

// shared:dist/parts/chunk-GZN5YJJB.js
var require_chunk_GZN5YJJB = __commonJS({
  "shared:dist/parts/chunk-GZN5YJJB.js"(exports2, module2) {
    module2.exports = require("./main.js").part16;
  }
});

// shared:dist/parts/chunk-DHYJV56Q.js
var require_chunk_DHYJV56Q = __commonJS({
  "shared:dist/parts/chunk-DHYJV56Q.js"(exports2, module2) {
    module2.exports = require("./main.js").part23;
  }
});

// shared:dist/parts/chunk-6JRPSWBR.js
var require_chunk_6JRPSWBR = __commonJS({
  "shared:dist/parts/chunk-6JRPSWBR.js"(exports2, module2) {
    module2.exports = require("./main.js").part24;
  }
});

// shared:dist/parts/chunk-OIVLSGKX.js
var require_chunk_OIVLSGKX = __commonJS({
  "shared:dist/parts/chunk-OIVLSGKX.js"(exports2, module2) {
    module2.exports = require("./main.js").part26;
  }
});

// shared:dist/parts/chunk-QQIOMKSA.js
var require_chunk_QQIOMKSA = __commonJS({
  "shared:dist/parts/chunk-QQIOMKSA.js"(exports2, module2) {
    module2.exports = require("./main.js").part27;
  }
});

// shared:dist/parts/chunk-6ATIZ5XU.js
var require_chunk_6ATIZ5XU = __commonJS({
  "shared:dist/parts/chunk-6ATIZ5XU.js"(exports2, module2) {
    module2.exports = require("./main.js").part28;
  }
});

// shared:dist/parts/chunk-HJJ75YGN.js
var require_chunk_HJJ75YGN = __commonJS({
  "shared:dist/parts/chunk-HJJ75YGN.js"(exports2, module2) {
    module2.exports = require("./main.js").part34;
  }
});

// shared:dist/parts/chunk-CBLCXREM.js
var require_chunk_CBLCXREM = __commonJS({
  "shared:dist/parts/chunk-CBLCXREM.js"(exports2, module2) {
    module2.exports = require("./main.js").part5;
  }
});

// shared:dist/parts/chunk-YJR5SYEF.js
var require_chunk_YJR5SYEF = __commonJS({
  "shared:dist/parts/chunk-YJR5SYEF.js"(exports2, module2) {
    module2.exports = require("./main.js").part8;
  }
});

// shared:dist/parts/chunk-XMDTZWRY.js
var require_chunk_XMDTZWRY = __commonJS({
  "shared:dist/parts/chunk-XMDTZWRY.js"(exports2, module2) {
    module2.exports = require("./main.js").part29;
  }
});

// shared:dist/parts/chunk-Z2R2PZW6.js
var require_chunk_Z2R2PZW6 = __commonJS({
  "shared:dist/parts/chunk-Z2R2PZW6.js"(exports2, module2) {
    module2.exports = require("./main.js").part30;
  }
});

// shared:dist/parts/chunk-QUDWHPTP.js
var require_chunk_QUDWHPTP = __commonJS({
  "shared:dist/parts/chunk-QUDWHPTP.js"(exports2, module2) {
    module2.exports = require("./main.js").part32;
  }
});

// shared:dist/parts/chunk-5BNR4QSK.js
var require_chunk_5BNR4QSK = __commonJS({
  "shared:dist/parts/chunk-5BNR4QSK.js"(exports2, module2) {
    module2.exports = require("./main.js").part31;
  }
});

// shared:dist/parts/chunk-5HU2SO63.js
var require_chunk_5HU2SO63 = __commonJS({
  "shared:dist/parts/chunk-5HU2SO63.js"(exports2, module2) {
    module2.exports = require("./main.js").part33;
  }
});

// shared:dist/parts/chunk-WDMN3MFB.js
var require_chunk_WDMN3MFB = __commonJS({
  "shared:dist/parts/chunk-WDMN3MFB.js"(exports2, module2) {
    module2.exports = require("./main.js").part20;
  }
});

// shared:dist/parts/chunk-ONTAHXMG.js
var require_chunk_ONTAHXMG = __commonJS({
  "shared:dist/parts/chunk-ONTAHXMG.js"(exports2, module2) {
    module2.exports = require("./main.js").part17;
  }
});

// shared:dist/parts/chunk-ZC4KBE5D.js
var require_chunk_ZC4KBE5D = __commonJS({
  "shared:dist/parts/chunk-ZC4KBE5D.js"(exports2, module2) {
    module2.exports = require("./main.js").part9;
  }
});

// shared:dist/parts/chunk-7RW4BVEI.js
var require_chunk_7RW4BVEI = __commonJS({
  "shared:dist/parts/chunk-7RW4BVEI.js"(exports2, module2) {
    module2.exports = require("./main.js").part10;
  }
});

// shared:dist/parts/chunk-JEYTXRCL.js
var require_chunk_JEYTXRCL = __commonJS({
  "shared:dist/parts/chunk-JEYTXRCL.js"(exports2, module2) {
    module2.exports = require("./main.js").part11;
  }
});

// shared:dist/parts/chunk-CJXIZDKS.js
var require_chunk_CJXIZDKS = __commonJS({
  "shared:dist/parts/chunk-CJXIZDKS.js"(exports2, module2) {
    module2.exports = require("./main.js").part12;
  }
});

// shared:dist/parts/chunk-KCKQVATM.js
var require_chunk_KCKQVATM = __commonJS({
  "shared:dist/parts/chunk-KCKQVATM.js"(exports2, module2) {
    module2.exports = require("./main.js").part13;
  }
});

// shared:dist/parts/chunk-HCJOIG7Y.js
var require_chunk_HCJOIG7Y = __commonJS({
  "shared:dist/parts/chunk-HCJOIG7Y.js"(exports2, module2) {
    module2.exports = require("./main.js").part14;
  }
});

// shared:dist/parts/chunk-JPU7VOLJ.js
var require_chunk_JPU7VOLJ = __commonJS({
  "shared:dist/parts/chunk-JPU7VOLJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part15;
  }
});

// shared:dist/parts/chunk-FKQG3ETJ.js
var require_chunk_FKQG3ETJ = __commonJS({
  "shared:dist/parts/chunk-FKQG3ETJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part3;
  }
});

// shared:dist/parts/chunk-3THWROEU.js
var require_chunk_3THWROEU = __commonJS({
  "shared:dist/parts/chunk-3THWROEU.js"(exports2, module2) {
    module2.exports = require("./main.js").part25;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/demo-QV7LGOFF.js
var demo_QV7LGOFF_exports = {};
__export(demo_QV7LGOFF_exports, {
  demo: () => demo
});
module.exports = __toCommonJS(demo_QV7LGOFF_exports);
var import_chunk_VRJV522B = __toESM(require_chunk_VRJV522B());
var import_chunk_BAZB3IC7 = __toESM(require_chunk_BAZB3IC7());
var import_chunk_3ZP5OFIM = require("./chunk-3ZP5OFIM.js");
var import_chunk_PWJTRRHK = __toESM(require_chunk_PWJTRRHK());
var import_chunk_AHMAAL25 = __toESM(require_chunk_AHMAAL25());
var import_chunk_GZN5YJJB = __toESM(require_chunk_GZN5YJJB());
var import_chunk_DHYJV56Q = __toESM(require_chunk_DHYJV56Q());
var import_chunk_6JRPSWBR = __toESM(require_chunk_6JRPSWBR());
var import_chunk_OIVLSGKX = __toESM(require_chunk_OIVLSGKX());
var import_chunk_QQIOMKSA = __toESM(require_chunk_QQIOMKSA());
var import_chunk_6ATIZ5XU = __toESM(require_chunk_6ATIZ5XU());
var import_chunk_HJJ75YGN = __toESM(require_chunk_HJJ75YGN());
var import_chunk_CBLCXREM = __toESM(require_chunk_CBLCXREM());
var import_chunk_YJR5SYEF = __toESM(require_chunk_YJR5SYEF());
var import_chunk_XMDTZWRY = __toESM(require_chunk_XMDTZWRY());
var import_chunk_Z2R2PZW6 = __toESM(require_chunk_Z2R2PZW6());
var import_chunk_QUDWHPTP = __toESM(require_chunk_QUDWHPTP());
var import_chunk_5BNR4QSK = __toESM(require_chunk_5BNR4QSK());
var import_chunk_5HU2SO63 = __toESM(require_chunk_5HU2SO63());
var import_chunk_WDMN3MFB = __toESM(require_chunk_WDMN3MFB());
var import_chunk_ONTAHXMG = __toESM(require_chunk_ONTAHXMG());
var import_chunk_ZC4KBE5D = __toESM(require_chunk_ZC4KBE5D());
var import_chunk_7RW4BVEI = __toESM(require_chunk_7RW4BVEI());
var import_chunk_JEYTXRCL = __toESM(require_chunk_JEYTXRCL());
var import_chunk_CJXIZDKS = __toESM(require_chunk_CJXIZDKS());
var import_chunk_KCKQVATM = __toESM(require_chunk_KCKQVATM());
var import_chunk_HCJOIG7Y = __toESM(require_chunk_HCJOIG7Y());
var import_chunk_JPU7VOLJ = __toESM(require_chunk_JPU7VOLJ());
var import_chunk_FKQG3ETJ = __toESM(require_chunk_FKQG3ETJ());
var import_chunk_3THWROEU = __toESM(require_chunk_3THWROEU());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
var import_node_path = require("node:path");
var import_node_fs = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_path3 = require("node:path");
function makeDemoFolder(keep) {
  if (keep === void 0) return (0, import_node_fs.mkdtempSync)((0, import_node_path2.join)((0, import_chunk_WDMN3MFB.tmpdir)(), "auth-doctor-demo-"));
  const folder = (0, import_node_path2.resolve)(keep);
  if (entriesOf(folder).length > 0)
    throw new import_chunk_BAZB3IC7.UsageError("The folder of --keep is not empty: name one that does not exist yet.");
  try {
    (0, import_node_fs.mkdirSync)(folder, { recursive: true, mode: 448 });
    (0, import_node_fs.chmodSync)(folder, 448);
  } catch {
    throw new import_chunk_BAZB3IC7.UsageError("The folder of --keep cannot be made there.");
  }
  return folder;
}
function entriesOf(folder) {
  try {
    return (0, import_node_fs.readdirSync)(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw new import_chunk_BAZB3IC7.UsageError("The folder of --keep cannot be used: name one that does not exist yet.");
  }
}
function writeDemoHome(home, { files }) {
  (0, import_node_fs.mkdirSync)(home, { recursive: true, mode: 448 });
  for (const [name, { content = "", mode }] of Object.entries(files)) {
    const path = (0, import_node_path2.join)(home, name);
    (0, import_node_fs.mkdirSync)((0, import_node_path2.dirname)(path), { recursive: true, mode: 448 });
    (0, import_node_fs.writeFileSync)(path, content, { mode: 384 });
    (0, import_node_fs.chmodSync)(path, Number.parseInt(String(mode ?? "600"), 8));
  }
}
function removeDemoFolder(folder) {
  (0, import_node_fs.rmSync)(folder, { recursive: true, force: true, maxRetries: 2 });
}
var installed = {
  descarteslabs: "3.2.2",
  "earthdaily-earthone": "6.0.0",
  "earthscope-sdk": "1.9.0",
  caveclient: "8.0.1",
  "cloud-volume": "12.5.0",
  "cloud-files": "6.0.0"
};
function demoHome(now) {
  const fill = (text) => (0, import_chunk_3ZP5OFIM.fillSamples)(text, now);
  const packages = Object.entries(installed).map(([name, version]) => {
    const folder = `${name.replaceAll("-", "_")}-${version}.dist-info`;
    return [
      `venv/lib/python3.11/site-packages/${folder}/METADATA`,
      { content: `Metadata-Version: 2.1
Name: ${name}
Version: ${version}
`, mode: "644" }
    ];
  });
  return {
    env: {
      // An old token, exported long ago: it wins over the login that works.
      DESCARTESLABS_TOKEN: fill("{{jwt descarteslabs/jwt exp=-259200}}"),
      // Cut by a terminal when it was pasted; the file holds the whole one.
      ES_OAUTH2__REFRESH_TOKEN: fill("{{earthscope/refresh-token first 14}}")
    },
    files: {
      ".descarteslabs/token_info.json": secretFile(
        fill(
          '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}", "refresh_token": "{{descarteslabs/client-secret}}"}'
        )
      ),
      ".earthone/token_info.json": secretFile(
        fill('{"client_id": "{{earthone/client-id}}", "client_secret": "{{earthone/client-secret}}"}')
      ),
      ".earthscope/default/tokens.json": secretFile(fill('{"refresh_token": "{{earthscope/refresh-token}}"}')),
      // Pasted out of a chat, in a file that everyone may read.
      ".cloudvolume/secrets/cave-secret.json": { content: fill('{"token": "\u201C{{cave/token}}\u201D"}\n'), mode: "644" },
      "venv/pyvenv.cfg": { content: "home = /usr/bin\nversion = 3.11.9\n", mode: "644" },
      ...Object.fromEntries(packages)
    }
  };
}
function secretFile(content) {
  return { content: `${content}
`, mode: "600" };
}
function demoLook({ folder, own, host, screen }) {
  const windows = host.platform === "win32";
  const path = (0, import_node_path3.join)(folder, windows ? "look.ps1" : "look.sh");
  const program = [process.execPath, ...process.execArgv, host.script ?? "auth-doctor"];
  const env = { ...own, LANG: host.env["LANG"] ?? "", TERM: host.env["TERM"] ?? "" };
  (0, import_node_fs2.writeFileSync)(path, windows ? powerShellScript(env, program) : posixScript(env, program), { mode: 384 });
  const argument = (0, import_chunk_CBLCXREM.shellPath)(path, void 0, screen.shell) ?? "look.sh";
  if (windows) return `powershell -NoProfile -ExecutionPolicy Bypass -File ${argument} -v`;
  return `env -i PATH="${screen.shell === "powershell" ? "$env:PATH" : "$PATH"}" sh ${argument} -v`;
}
function posixScript(env, program) {
  const quote = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const lines = Object.entries(env).map(([name, value]) => `export ${name}=${quote(value)}`);
  return [...lines, `exec ${program.map(quote).join(" ")} "$@"`, ""].join("\n");
}
function powerShellScript(env, program) {
  const quote = (text) => `'${text.replaceAll("'", "''")}'`;
  const lines = Object.entries(env).map(([name, value]) => `$env:${name} = ${quote(value)}`);
  return [...lines, `& ${program.map(quote).join(" ")} @args`, ""].join("\r\n");
}
function demoWords(report, variables, screen, look) {
  if (screen.detail === "quiet") return report;
  const before = `A made-up home, with ${variables.join(" and ")} set. Nothing of yours was read, and all secrets in it are made up. This is what auth-doctor says of it:`;
  const after = look === void 0 ? `The home is gone again. To look at your own: ${screen.call}` : "The home is left where you said. To look at it again:";
  return [
    ...(0, import_chunk_ZC4KBE5D.wrapText)(before, screen.width),
    "",
    report,
    ...(0, import_chunk_ZC4KBE5D.wrapText)(screen.unicode ? after : (0, import_chunk_ZC4KBE5D.asciiText)(after), screen.width),
    ...look === void 0 ? [] : [`  $ ${look}`],
    ""
  ].join("\n");
}
var demo = {
  run: async (parsed, host, { out }) => {
    const keep = (0, import_chunk_VRJV522B.textOf)(parsed, "keep");
    const screen = (0, import_chunk_VRJV522B.screenFor)(parsed, host, await host.world());
    if ((0, import_chunk_VRJV522B.isOn)(parsed, "online")) {
      if (keep !== void 0) throw new import_chunk_BAZB3IC7.UsageError("--keep and --online exclude each other.");
      await out.write(await (await Promise.resolve().then(() => __toESM(require("./demo-online-XT6R2Z2F.js")))).demoOnline(screen));
      return 0;
    }
    const folder = makeDemoFolder(keep);
    const forget = keep === void 0 ? host.beforeInterrupt(() => removeDemoFolder(folder)) : () => void 0;
    try {
      const text = await diagnoseDemo(folder, host, screen, keep !== void 0);
      await out.write(text);
    } finally {
      if (keep === void 0) removeDemoFolder(folder);
      forget();
    }
    return 0;
  }
};
async function diagnoseDemo(folder, host, screen, kept) {
  const now = /* @__PURE__ */ new Date();
  const home = (0, import_node_path.join)(folder, "home");
  const made = demoHome(now);
  writeDemoHome(home, made);
  const own = {
    ...made.env,
    [host.platform === "win32" ? "USERPROFILE" : "HOME"]: home,
    VIRTUAL_ENV: (0, import_node_path.join)(home, "venv")
  };
  const env = { ...own, ...host.env["PATH"] === void 0 ? {} : { PATH: host.env["PATH"] } };
  const report = await (0, import_chunk_DHYJV56Q.diagnoseWorld)(await host.world({ env, home, cwd: home, now, user: { passwdHome: home } }));
  const look = kept ? demoLook({ folder, own, host, screen }) : void 0;
  return demoWords((0, import_chunk_PWJTRRHK.textReport)(report, screen), Object.keys(made.env), screen, look);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  demo
});
