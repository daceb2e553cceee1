// src/report/ascii-text.ts
var plain = {
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
function asciiText(text) {
  return text.replace(/[‘’“”–—…→·×]/gu, (character) => plain[character] ?? character);
}

export {
  asciiText
};
