import {
  processWorld
} from "./parts/chunk-SUSXRV4H.js";
import {
  memoryWorld
} from "./parts/chunk-4VFSGJEM.js";
import "./parts/chunk-EXC3JBCY.js";
import {
  jsonReport
} from "./parts/chunk-43FNARAE.js";
import "./parts/chunk-RVHD6ESB.js";
import "./parts/chunk-7LRDWVCH.js";
import "./parts/chunk-7SSGVLQI.js";
import "./parts/chunk-ORDV5XAC.js";
import "./parts/chunk-NGGYVXOG.js";
import {
  exitCodeOf
} from "./parts/chunk-H4RZEQW2.js";
import {
  diagnoseWorld
} from "./parts/chunk-3ZG73WAV.js";
import "./parts/chunk-EEXIOA76.js";
import "./parts/chunk-WDKX6P6C.js";
import "./parts/chunk-J7SZ7BGS.js";
import {
  clientLoaders
} from "./parts/chunk-OZY7HKZM.js";
import {
  version
} from "./parts/chunk-FUDPGQ5S.js";
import "./parts/chunk-O36YWWCB.js";
import "./parts/chunk-7NX55UX7.js";
import "./parts/chunk-YJR5SYEF.js";
import "./parts/chunk-DIBS7XTY.js";
import "./parts/chunk-2MPOGN63.js";
import "./parts/chunk-SJZV5Z6E.js";
import "./parts/chunk-37GFSLU5.js";
import "./parts/chunk-NOVZZY3T.js";
import "./parts/chunk-XD6PL37G.js";
import "./parts/chunk-5BNR4QSK.js";
import "./parts/chunk-4R7B453B.js";
import "./parts/chunk-JEIKPW52.js";
import "./parts/chunk-YDTGZTXK.js";
import "./parts/chunk-HP7V6HY2.js";
import "./parts/chunk-3THWROEU.js";
import "./parts/chunk-C62YCCKR.js";

// src/library.ts
async function resolveCredentials(clientId, input = {}) {
  const load = Object.hasOwn(clientLoaders, clientId) ? clientLoaders[clientId] : void 0;
  if (!load) throw new RangeError(`no such client: use one of ${Object.keys(clientLoaders).join(", ")}`);
  const client = await load();
  return await client.resolve(worldOf(input), { args: input.args ?? {}, options: input.options ?? {} });
}
async function diagnose(input = {}) {
  const { platforms, validFor, args, options } = input;
  const selection = { ...platforms ? { platforms } : {}, ...validFor === void 0 ? {} : { validFor }, args: args ?? {}, options: options ?? {} };
  const report = await diagnoseWorld(worldOf(input), selection);
  return jsonReport(report, { version, exitCode: exitCodeOf(report, input.failOn ?? report.failOn ?? "error", input.strict ?? report.strict ?? false) });
}
function worldOf(input) {
  return input.world ?? processWorld(input);
}
export {
  diagnose,
  memoryWorld,
  resolveCredentials
};
