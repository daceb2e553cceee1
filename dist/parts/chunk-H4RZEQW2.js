// src/commands/exit-code.ts
var worth = { note: 1, warning: 2, error: 3, never: 4 };
function exitCodeOf({ findings, gaps }, failOn, strict) {
  if (findings.some(({ severity }) => worth[severity] >= worth[failOn])) return 1;
  return strict && gaps.some(({ uncertain }) => uncertain) ? 3 : 0;
}

export {
  exitCodeOf
};
