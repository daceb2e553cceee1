import {
  fillSamples
} from "./chunk-OVIGLSLL.js";
import {
  textReport
} from "./chunk-HZZ7YKC6.js";
import "./chunk-24PCYPIQ.js";
import "./chunk-IT6ZZQ5N.js";
import {
  glyphsOf
} from "./chunk-IZVNLBWM.js";
import {
  asciiText
} from "./chunk-OVVHP32B.js";
import {
  wrapText
} from "./chunk-EYIVVQFU.js";
import {
  memoryWorld
} from "./chunk-4VFSGJEM.js";
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
import "./chunk-O36YWWCB.js";
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
import "./chunk-3THWROEU.js";
import "./chunk-C62YCCKR.js";

// src/commands/demo-platforms.ts
import { createServer } from "node:http";
async function demoPlatforms(token) {
  const [answering, silent] = await Promise.all([listening(answer(token)), listening(() => void 0)]);
  return { answering: addressOf(answering), silent: addressOf(silent), close: async () => void await Promise.all([answering, silent].map(closed)) };
}
function answer(token) {
  return (request, response) => {
    request.resume();
    if (request.url === "/descarteslabs/token") return json(response, 200, { access_token: token });
    if (request.url === "/earthone/token") return json(response, 401, { error: "invalid_refresh_token", error_description: "this refresh_token was revoked" });
    if (request.url === "/auth/api/v1/user/cache") {
      const form = `http://${request.headers.host ?? ""}/sticky_auth/api/v1/tos/2/accept`;
      return json(response, 403, { error: "missing_tos", data: { tos_id: 2, tos_name: "Terms of a dataset", tos_form_url: form } });
    }
    json(response, 404, {});
  };
}
function json(response, status, body) {
  response.writeHead(status, { "content-type": "application/json", connection: "close" });
  response.end(JSON.stringify(body));
}
async function listening(listener) {
  const server = createServer(listener);
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return server;
}
function addressOf(server) {
  return `http://127.0.0.1:${String(server.address().port)}`;
}
async function closed(server) {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(() => resolve()));
}

// src/commands/demo-online.ts
var installed = {
  descarteslabs: "3.2.2",
  "earthdaily-earthone": "6.2.0",
  "earthscope-sdk": "1.9.3",
  "earthscope-cli": "1.2.0",
  caveclient: "8.2.1",
  "cloud-volume": "12.15.2",
  "cloud-files": "6.4.3"
};
var patience = 2;
async function demoOnline(screen) {
  const now = /* @__PURE__ */ new Date();
  const sample = (name) => fillSamples(`{{${name}}}`, now);
  const platforms = await demoPlatforms(sample("jwt descarteslabs/jwt exp=+86400 email=ada@example.org"));
  try {
    const env = {
      DESCARTESLABS_CLIENT_ID: sample("descarteslabs/client-id"),
      DESCARTESLABS_CLIENT_SECRET: sample("descarteslabs/client-secret"),
      DESCARTESLABS_IAM_URL: `${platforms.answering}/descarteslabs`,
      EARTHONE_IAM_URL: `${platforms.answering}/earthone`,
      ES_OAUTH2__ACCESS_TOKEN: sample("jwt earthscope/access-token exp=+86400"),
      ES_OAUTH2__ALLOWED_HOSTS: '["127.0.0.1"]',
      ES_RESOURCES__API_URL: platforms.silent
    };
    const pair = { client_id: sample("earthone/client-id"), client_secret: sample("earthone/client-secret") };
    const files = {
      ".earthone/token_info.json": JSON.stringify({ ...pair, refresh_token: pair.client_secret }),
      ".cloudvolume/secrets/cave-secret.json": `{"token": "${sample("cave/token")}"}`
    };
    const python = { foundBy: "VIRTUAL_ENV", path: "/home/ada/venv", packages: new Map(Object.entries(installed)) };
    const report = await diagnoseWorld(memoryWorld({ env, files, now, python, home: "/home/ada" }), {
      platforms: ["descarteslabs", "earthone", "earthscope", "cave"],
      options: { server: platforms.answering },
      online: { timeout: patience }
    });
    return words(textReport(report, screen), report, screen);
  } finally {
    await platforms.close();
  }
}
function inShort({ platforms }, { unicode }) {
  const glyphs = glyphsOf(unicode);
  const signs = { valid: glyphs.ok, rejected: glyphs.error, denied: glyphs.error, unknown: glyphs.unknown, "not-asked": glyphs.skipped };
  return platforms.flatMap(
    ({ name, verdict }) => verdict ? [`  ${signs[verdict.status]} ${name.padEnd(20)} ${verdict.status.padEnd(9)} ${verdict.reason ?? `as ${verdict.account ?? ""}`}`.trimEnd()] : []
  );
}
function words(text, report, screen) {
  if (screen.detail === "quiet") return text;
  const before = "Made-up accounts at made-up platforms on this machine: one is accepted, one was revoked, one is denied, and one platform hangs. Nothing left this machine, and all secrets are made up.";
  const after = `To ask the real ones about your own credentials: ${screen.call} --online`;
  const shown = (text2) => wrapText(screen.unicode ? text2 : asciiText(text2), screen.width);
  return [...shown(before), "", text, "In short:", ...inShort(report, screen), "", ...shown(after), ""].join("\n");
}
export {
  demoOnline
};
