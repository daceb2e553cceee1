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

// shared:dist/parts/chunk-HZLATCL3.js
var require_chunk_HZLATCL3 = __commonJS({
  "shared:dist/parts/chunk-HZLATCL3.js"(exports2, module2) {
    module2.exports = require("./main.js").part7;
  }
});

// shared:dist/parts/chunk-4UTLN4UN.js
var require_chunk_4UTLN4UN = __commonJS({
  "shared:dist/parts/chunk-4UTLN4UN.js"(exports2, module2) {
    module2.exports = require("./main.js").part8;
  }
});

// shared:dist/parts/chunk-PX7M4FAN.js
var require_chunk_PX7M4FAN = __commonJS({
  "shared:dist/parts/chunk-PX7M4FAN.js"(exports2, module2) {
    module2.exports = require("./main.js").part23;
  }
});

// shared:dist/parts/chunk-ZCLBJASE.js
var require_chunk_ZCLBJASE = __commonJS({
  "shared:dist/parts/chunk-ZCLBJASE.js"(exports2, module2) {
    module2.exports = require("./main.js").part24;
  }
});

// shared:dist/parts/chunk-6OO5WGWW.js
var require_chunk_6OO5WGWW = __commonJS({
  "shared:dist/parts/chunk-6OO5WGWW.js"(exports2, module2) {
    module2.exports = require("./main.js").part9;
  }
});

// shared:dist/parts/chunk-MTQWV7TQ.js
var require_chunk_MTQWV7TQ = __commonJS({
  "shared:dist/parts/chunk-MTQWV7TQ.js"(exports2, module2) {
    module2.exports = require("./main.js").part32;
  }
});

// shared:dist/parts/chunk-3X4ZNGSD.js
var require_chunk_3X4ZNGSD = __commonJS({
  "shared:dist/parts/chunk-3X4ZNGSD.js"(exports2, module2) {
    module2.exports = require("./main.js").part33;
  }
});

// shared:dist/parts/chunk-5PSCPQ5K.js
var require_chunk_5PSCPQ5K = __commonJS({
  "shared:dist/parts/chunk-5PSCPQ5K.js"(exports2, module2) {
    module2.exports = require("./main.js").part35;
  }
});

// shared:dist/parts/chunk-32TZMOAO.js
var require_chunk_32TZMOAO = __commonJS({
  "shared:dist/parts/chunk-32TZMOAO.js"(exports2, module2) {
    module2.exports = require("./main.js").part11;
  }
});

// shared:dist/parts/chunk-IZRVBYMD.js
var require_chunk_IZRVBYMD = __commonJS({
  "shared:dist/parts/chunk-IZRVBYMD.js"(exports2, module2) {
    module2.exports = require("./main.js").part12;
  }
});

// shared:dist/parts/chunk-LUL5YMI7.js
var require_chunk_LUL5YMI7 = __commonJS({
  "shared:dist/parts/chunk-LUL5YMI7.js"(exports2, module2) {
    module2.exports = require("./main.js").part20;
  }
});

// shared:dist/parts/chunk-KFOKG4XX.js
var require_chunk_KFOKG4XX = __commonJS({
  "shared:dist/parts/chunk-KFOKG4XX.js"(exports2, module2) {
    module2.exports = require("./main.js").part3;
  }
});

// shared:dist/parts/chunk-DIBS7XTY.js
var require_chunk_DIBS7XTY = __commonJS({
  "shared:dist/parts/chunk-DIBS7XTY.js"(exports2, module2) {
    module2.exports = require("./main.js").part22;
  }
});

// shared:dist/parts/chunk-I5SDJ7YU.js
var require_chunk_I5SDJ7YU = __commonJS({
  "shared:dist/parts/chunk-I5SDJ7YU.js"(exports2, module2) {
    module2.exports = require("./main.js").part13;
  }
});

// shared:dist/parts/chunk-5HU2SO63.js
var require_chunk_5HU2SO63 = __commonJS({
  "shared:dist/parts/chunk-5HU2SO63.js"(exports2, module2) {
    module2.exports = require("./main.js").part15;
  }
});

// shared:dist/parts/chunk-GXV3PII2.js
var require_chunk_GXV3PII2 = __commonJS({
  "shared:dist/parts/chunk-GXV3PII2.js"(exports2, module2) {
    module2.exports = require("./main.js").part29;
  }
});

// shared:dist/parts/chunk-EEMAT2JT.js
var require_chunk_EEMAT2JT = __commonJS({
  "shared:dist/parts/chunk-EEMAT2JT.js"(exports2, module2) {
    module2.exports = require("./main.js").part25;
  }
});

// shared:dist/parts/chunk-5ANXJOB4.js
var require_chunk_5ANXJOB4 = __commonJS({
  "shared:dist/parts/chunk-5ANXJOB4.js"(exports2, module2) {
    module2.exports = require("./main.js").part10;
  }
});

// shared:dist/parts/chunk-JVRUBGED.js
var require_chunk_JVRUBGED = __commonJS({
  "shared:dist/parts/chunk-JVRUBGED.js"(exports2, module2) {
    module2.exports = require("./main.js").part26;
  }
});

// shared:dist/parts/chunk-SJZV5Z6E.js
var require_chunk_SJZV5Z6E = __commonJS({
  "shared:dist/parts/chunk-SJZV5Z6E.js"(exports2, module2) {
    module2.exports = require("./main.js").part21;
  }
});

// shared:dist/parts/chunk-4APHOBK2.js
var require_chunk_4APHOBK2 = __commonJS({
  "shared:dist/parts/chunk-4APHOBK2.js"(exports2, module2) {
    module2.exports = require("./main.js").part27;
  }
});

// shared:dist/parts/chunk-BILKABOR.js
var require_chunk_BILKABOR = __commonJS({
  "shared:dist/parts/chunk-BILKABOR.js"(exports2, module2) {
    module2.exports = require("./main.js").part28;
  }
});

// shared:dist/parts/chunk-3THWROEU.js
var require_chunk_3THWROEU = __commonJS({
  "shared:dist/parts/chunk-3THWROEU.js"(exports2, module2) {
    module2.exports = require("./main.js").part34;
  }
});

// shared:dist/parts/chunk-LHGCGG7F.js
var require_chunk_LHGCGG7F = __commonJS({
  "shared:dist/parts/chunk-LHGCGG7F.js"(exports2, module2) {
    module2.exports = require("./main.js").part16;
  }
});

// shared:dist/parts/chunk-XM74PU2Y.js
var require_chunk_XM74PU2Y = __commonJS({
  "shared:dist/parts/chunk-XM74PU2Y.js"(exports2, module2) {
    module2.exports = require("./main.js").part17;
  }
});

// shared:dist/parts/chunk-5BNR4QSK.js
var require_chunk_5BNR4QSK = __commonJS({
  "shared:dist/parts/chunk-5BNR4QSK.js"(exports2, module2) {
    module2.exports = require("./main.js").part14;
  }
});

// shared:dist/parts/chunk-QUSV7HA4.js
var require_chunk_QUSV7HA4 = __commonJS({
  "shared:dist/parts/chunk-QUSV7HA4.js"(exports2, module2) {
    module2.exports = require("./main.js").part18;
  }
});

// shared:dist/parts/chunk-JPU7VOLJ.js
var require_chunk_JPU7VOLJ = __commonJS({
  "shared:dist/parts/chunk-JPU7VOLJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part19;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part5;
  }
});

// part:dist/parts/demo-online-LNOSBAZE.js
var demo_online_LNOSBAZE_exports = {};
__export(demo_online_LNOSBAZE_exports, {
  demoOnline: () => demoOnline
});
module.exports = __toCommonJS(demo_online_LNOSBAZE_exports);
var import_chunk_ZTQ4733A = require("./chunk-ZTQ4733A.js");
var import_chunk_HZLATCL3 = __toESM(require_chunk_HZLATCL3());
var import_chunk_4UTLN4UN = __toESM(require_chunk_4UTLN4UN());
var import_chunk_PX7M4FAN = __toESM(require_chunk_PX7M4FAN());
var import_chunk_ZCLBJASE = __toESM(require_chunk_ZCLBJASE());
var import_chunk_6OO5WGWW = __toESM(require_chunk_6OO5WGWW());
var import_chunk_MTQWV7TQ = __toESM(require_chunk_MTQWV7TQ());
var import_chunk_3X4ZNGSD = __toESM(require_chunk_3X4ZNGSD());
var import_chunk_EMMCT3FN = require("./chunk-EMMCT3FN.js");
var import_chunk_5PSCPQ5K = __toESM(require_chunk_5PSCPQ5K());
var import_chunk_32TZMOAO = __toESM(require_chunk_32TZMOAO());
var import_chunk_IZRVBYMD = __toESM(require_chunk_IZRVBYMD());
var import_chunk_LUL5YMI7 = __toESM(require_chunk_LUL5YMI7());
var import_chunk_KFOKG4XX = __toESM(require_chunk_KFOKG4XX());
var import_chunk_DIBS7XTY = __toESM(require_chunk_DIBS7XTY());
var import_chunk_I5SDJ7YU = __toESM(require_chunk_I5SDJ7YU());
var import_chunk_5HU2SO63 = __toESM(require_chunk_5HU2SO63());
var import_chunk_GXV3PII2 = __toESM(require_chunk_GXV3PII2());
var import_chunk_EEMAT2JT = __toESM(require_chunk_EEMAT2JT());
var import_chunk_5ANXJOB4 = __toESM(require_chunk_5ANXJOB4());
var import_chunk_JVRUBGED = __toESM(require_chunk_JVRUBGED());
var import_chunk_SJZV5Z6E = __toESM(require_chunk_SJZV5Z6E());
var import_chunk_4APHOBK2 = __toESM(require_chunk_4APHOBK2());
var import_chunk_BILKABOR = __toESM(require_chunk_BILKABOR());
var import_chunk_3THWROEU = __toESM(require_chunk_3THWROEU());
var import_chunk_LHGCGG7F = __toESM(require_chunk_LHGCGG7F());
var import_chunk_XM74PU2Y = __toESM(require_chunk_XM74PU2Y());
var import_chunk_5BNR4QSK = __toESM(require_chunk_5BNR4QSK());
var import_chunk_QUSV7HA4 = __toESM(require_chunk_QUSV7HA4());
var import_chunk_JPU7VOLJ = __toESM(require_chunk_JPU7VOLJ());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
var import_node_http = require("node:http");
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
  const server = (0, import_node_http.createServer)(listener);
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
  const sample = (name) => (0, import_chunk_ZTQ4733A.fillSamples)(`{{${name}}}`, now);
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
    const report = await (0, import_chunk_MTQWV7TQ.diagnoseWorld)((0, import_chunk_EMMCT3FN.memoryWorld)({ env, files, now, python, home: "/home/ada" }), {
      platforms: ["descarteslabs", "earthone", "earthscope", "cave"],
      options: { server: platforms.answering },
      online: { timeout: patience }
    });
    return words((0, import_chunk_HZLATCL3.textReport)(report, screen), report, screen);
  } finally {
    await platforms.close();
  }
}
function inShort({ platforms }, { unicode }) {
  const glyphs = (0, import_chunk_EEMAT2JT.glyphsOf)(unicode);
  const signs = { valid: glyphs.ok, rejected: glyphs.error, denied: glyphs.error, unknown: glyphs.unknown, "not-asked": glyphs.skipped };
  return platforms.flatMap(
    ({ name, verdict }) => verdict ? [`  ${signs[verdict.status]} ${name.padEnd(20)} ${verdict.status.padEnd(9)} ${verdict.reason ?? `as ${verdict.account ?? ""}`}`.trimEnd()] : []
  );
}
function words(text, report, screen) {
  if (screen.detail === "quiet") return text;
  const before = "Made-up accounts at made-up platforms on this machine: one is accepted, one was revoked, one is denied, and one platform hangs. Nothing left this machine, and all secrets are made up.";
  const after = `To ask the real ones about your own credentials: ${screen.call} --online`;
  const shown = (text2) => (0, import_chunk_5ANXJOB4.wrapText)(screen.unicode ? text2 : (0, import_chunk_5ANXJOB4.asciiText)(text2), screen.width);
  return [...shown(before), "", text, "In short:", ...inShort(report, screen), "", ...shown(after), ""].join("\n");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  demoOnline
});
