// src/rule-kit/shell-path.ts
var plain = /^[\w@%+:,./-]+$/;
var plainWindows = /^[\w@+:,./\\-]+$/;
function shellPath(path, home, shell) {
  if ([...path].some((character) => character < " " || character === "\x7F")) return void 0;
  const below = home && home !== "/" && (path.startsWith(`${home}/`) || path.startsWith(`${home}\\`)) ? path.slice(home.length + 1) : void 0;
  switch (shell) {
    case "posix":
      if (below !== void 0) return plain.test(below) ? `~/${below}` : `"$HOME"/${quotePosix(below)}`;
      return plain.test(path) ? path : quotePosix(path);
    case "fish":
      if (below !== void 0) return plain.test(below) ? `~/${below}` : `$HOME/${quoteFish(below)}`;
      return plain.test(path) ? path : quoteFish(path);
    case "powershell":
      if (below !== void 0) return plainWindows.test(below) ? `"$HOME\\${below}"` : `(Join-Path $HOME ${quotePowerShell(below)})`;
      return quotePowerShell(path);
    case "cmd":
      if (/[%"!^]/.test(path)) return void 0;
      return below === void 0 ? `"${path}"` : `"%USERPROFILE%\\${below}"`;
  }
}
function quotePosix(text) {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
function quoteFish(text) {
  return `'${text.replaceAll("\\", String.raw`\\`).replaceAll("'", String.raw`\'`)}'`;
}
function quotePowerShell(text) {
  return `'${text.replaceAll(/['‘’‚‛]/g, (quote) => quote + quote)}'`;
}

export {
  shellPath
};
