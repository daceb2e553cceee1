import {
  fillSamples
} from "./chunk-OVIGLSLL.js";
import {
  textReport
} from "./chunk-HZZ7YKC6.js";
import "./chunk-24PCYPIQ.js";
import "./chunk-IT6ZZQ5N.js";
import "./chunk-IZVNLBWM.js";
import {
  asciiText
} from "./chunk-OVVHP32B.js";
import {
  wrapText
} from "./chunk-EYIVVQFU.js";
import {
  isOn,
  screenFor,
  textOf
} from "./chunk-YIOLIKWI.js";
import "./chunk-QUCRSL5B.js";
import {
  UsageError
} from "./chunk-V6JPFYSX.js";
import "./chunk-RVHD6ESB.js";
import "./chunk-7LRDWVCH.js";
import "./chunk-7SSGVLQI.js";
import "./chunk-ORDV5XAC.js";
import "./chunk-NGGYVXOG.js";
import {
  diagnoseWorld
} from "./chunk-3ZG73WAV.js";
import "./chunk-EEXIOA76.js";
import "./chunk-WDKX6P6C.js";
import "./chunk-J7SZ7BGS.js";
import "./chunk-OZY7HKZM.js";
import {
  shellPath
} from "./chunk-O36YWWCB.js";
import "./chunk-7NX55UX7.js";
import "./chunk-YJR5SYEF.js";
import "./chunk-DIBS7XTY.js";
import "./chunk-2MPOGN63.js";
import "./chunk-SJZV5Z6E.js";
import "./chunk-37GFSLU5.js";
import "./chunk-NOVZZY3T.js";
import "./chunk-XD6PL37G.js";
import "./chunk-5BNR4QSK.js";
import "./chunk-4R7B453B.js";
import "./chunk-JEIKPW52.js";
import "./chunk-YDTGZTXK.js";
import "./chunk-HP7V6HY2.js";
import "./chunk-HNIW5DD6.js";
import "./chunk-3THWROEU.js";
import "./chunk-C62YCCKR.js";

// src/commands/demo.ts
import { join as join3 } from "node:path";

// src/commands/demo-folder.ts
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
function makeDemoFolder(keep) {
  if (keep === void 0) return mkdtempSync(join(tmpdir(), "auth-doctor-demo-"));
  const folder = resolve(keep);
  if (entriesOf(folder).length > 0) throw new UsageError("The folder of --keep is not empty: name one that does not exist yet.");
  try {
    mkdirSync(folder, { recursive: true, mode: 448 });
    chmodSync(folder, 448);
  } catch {
    throw new UsageError("The folder of --keep cannot be made there.");
  }
  return folder;
}
function entriesOf(folder) {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw new UsageError("The folder of --keep cannot be used: name one that does not exist yet.");
  }
}
function writeDemoHome(home, { files }) {
  mkdirSync(home, { recursive: true, mode: 448 });
  for (const [name, { content = "", mode }] of Object.entries(files)) {
    const path = join(home, name);
    mkdirSync(dirname(path), { recursive: true, mode: 448 });
    writeFileSync(path, content, { mode: 384 });
    chmodSync(path, Number.parseInt(String(mode ?? "600"), 8));
  }
}
function removeDemoFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
}

// src/commands/demo-home.ts
var installed = {
  descarteslabs: "3.2.2",
  "earthdaily-earthone": "6.0.0",
  "earthscope-sdk": "1.9.0",
  caveclient: "8.0.1",
  "cloud-volume": "12.5.0",
  "cloud-files": "6.0.0"
};
function demoHome(now) {
  const fill = (text) => fillSamples(text, now);
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
      ".earthone/token_info.json": secretFile(fill('{"client_id": "{{earthone/client-id}}", "client_secret": "{{earthone/client-secret}}"}')),
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

// src/commands/demo-look.ts
import { writeFileSync as writeFileSync2 } from "node:fs";
import { join as join2 } from "node:path";
function demoLook({ folder, own, host, screen }) {
  const windows = host.platform === "win32";
  const path = join2(folder, windows ? "look.ps1" : "look.sh");
  const program = [process.execPath, ...process.execArgv, host.script ?? "auth-doctor"];
  const env = { ...own, LANG: host.env["LANG"] ?? "", TERM: host.env["TERM"] ?? "" };
  writeFileSync2(path, windows ? powerShellScript(env, program) : posixScript(env, program), { mode: 384 });
  const argument = shellPath(path, void 0, screen.shell) ?? "look.sh";
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

// src/commands/demo-words.ts
function demoWords(report, variables, screen, look) {
  if (screen.detail === "quiet") return report;
  const before = `A made-up home, with ${variables.join(" and ")} set. Nothing of yours was read, and all secrets in it are made up. This is what auth-doctor says of it:`;
  const after = look === void 0 ? `The home is gone again. To look at your own: ${screen.call}` : "The home is left where you said. To look at it again:";
  return [
    ...wrapText(before, screen.width),
    "",
    report,
    ...wrapText(screen.unicode ? after : asciiText(after), screen.width),
    ...look === void 0 ? [] : [`  $ ${look}`],
    ""
  ].join("\n");
}

// src/commands/demo.ts
var demo = {
  run: async (parsed, host, { out }) => {
    const keep = textOf(parsed, "keep");
    const screen = screenFor(parsed, host, await host.world());
    if (isOn(parsed, "online")) {
      if (keep !== void 0) throw new UsageError("--keep and --online exclude each other.");
      await out.write(await (await import("./demo-online-7THP6VIS.js")).demoOnline(screen));
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
  const home = join3(folder, "home");
  const made = demoHome(now);
  writeDemoHome(home, made);
  const own = { ...made.env, [host.platform === "win32" ? "USERPROFILE" : "HOME"]: home, VIRTUAL_ENV: join3(home, "venv") };
  const env = { ...own, ...host.env["PATH"] === void 0 ? {} : { PATH: host.env["PATH"] } };
  const report = await diagnoseWorld(await host.world({ env, home, cwd: home, now, user: { passwdHome: home } }));
  const look = kept ? demoLook({ folder, own, host, screen }) : void 0;
  return demoWords(textReport(report, screen), Object.keys(made.env), screen, look);
}
export {
  demo
};
