// src/commands/terminal.ts
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

export {
  hasColour,
  hasUnicode,
  hasLinks,
  widthOf
};
