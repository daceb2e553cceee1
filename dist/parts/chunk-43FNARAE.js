import {
  labelValues,
  maskerFor
} from "./chunk-RVHD6ESB.js";

// src/report/mask-cache-hash.ts
function maskCacheHash(text) {
  return text.replace(/jwt_token_[0-9a-f]{40}\.json/g, "jwt_token_[hash].json");
}

// src/report/json.ts
var ourOwn = /* @__PURE__ */ new Set(["rule", "kinds", "label", "commit", "expires", "class"]);
function jsonReport(report, { version, exitCode }) {
  const labelOf = labelValues();
  const count = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
  const json = {
    schemaVersion: 1,
    tool: { name: "auth-doctor", version },
    summary: {
      exitCode,
      errors: count("error"),
      warnings: count("warning"),
      notes: count("note"),
      ignored: report.ignored,
      passed: report.passed,
      online: report.online,
      ...report.python === void 0 ? {} : { python: report.python }
    },
    platforms: report.platforms.map((platform) => ({
      id: platform.id,
      name: platform.name,
      status: platform.status,
      clients: platform.clients.map((client) => jsonClient(client, platform, labelOf)),
      ...platform.verdict ? { verdict: platform.verdict } : {}
    })),
    findings: report.findings,
    gaps: report.gaps
  };
  const masked = maskerFor(report);
  return mapStrings(json, (text, key) => ourOwn.has(key) ? text : maskCacheHash(masked(text)));
}
function jsonClient(client, { installed }, labelOf) {
  const found = installed.find((each) => each.client === client.client);
  return {
    id: client.client,
    source: typeof client.source === "string" ? client.source : Object.entries(client.source).map(([slot, from]) => ({ slot, from })),
    raises: client.raises,
    warnings: client.warnings,
    ladder: client.ladder.map((rung) => jsonRung(rung, labelOf)),
    next: client.next,
    confidence: client.confidence,
    package: found?.package ?? client.client,
    ...found?.version === void 0 ? {} : { installedVersion: found.version }
  };
}
function jsonRung({ slot, place, role, state, wins, why, value, problem }, labelOf) {
  return {
    slot,
    place,
    role,
    state,
    wins,
    ...why === void 0 ? {} : { why },
    ...value === void 0 ? {} : { value: jsonValue(value, labelOf) },
    ...problem === void 0 ? {} : { problem }
  };
}
function jsonValue(value, labelOf) {
  if (value.is === "unknown") return value;
  const { length, kinds, jwt } = value.traits;
  const expires = jwt?.expires === void 0 ? void 0 : isoTime(jwt.expires);
  return { is: "known", length, label: length === 0 ? "" : labelOf(value.secret), kinds, ...expires === void 0 ? {} : { expires } };
}
function isoTime(seconds) {
  const time = new Date(seconds * 1e3);
  return Number.isNaN(time.getTime()) ? void 0 : time.toISOString();
}
function mapStrings(data, change, under = "") {
  if (typeof data === "string") return change(data, under);
  if (Array.isArray(data)) return data.map((each) => mapStrings(each, change, under));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, mapStrings(value, change, key)]));
}

export {
  jsonReport
};
