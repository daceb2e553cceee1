// src/report/column-count.ts
var wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
var narrowOnly = /^[\x20-\x7e]*$/;
function columnCount(text) {
  if (narrowOnly.test(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (!new RegExp("\\p{M}", "u").test(character)) columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}
function padTo(text, columns) {
  return text + " ".repeat(Math.max(0, columns - columnCount(text)));
}

// src/report/wrap-text.ts
function wrapText(text, columns) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ").filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && columnCount(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

// src/report/two-columns.ts
var gap = 2;
var leastWords = 26;
function twoColumns(rows, columns, hang = gap) {
  const widest = (each, part) => Math.max(0, ...each.map((row) => columnCount(row[part])));
  const room = Math.min(leastWords, widest(rows, "words"));
  const fits = ({ name }) => columns - columnCount(name) - gap >= room;
  const nameColumns = widest(rows.filter(fits), "name");
  return rows.flatMap((row) => {
    const { name, words, below = "", paintName = same, paintWords = same } = row;
    const hung = (text) => wrapText(text, columns - hang).map((line) => " ".repeat(hang) + paintWords(line));
    if (!fits(row)) return [paintName(name), ...hung(words), ...hung(below)];
    const [first, ...rest] = wrapText(words, columns - nameColumns - gap);
    const head = first === void 0 ? paintName(name) : paintName(padTo(name, nameColumns)) + " ".repeat(gap) + paintWords(first);
    return [head, ...rest.map((line) => " ".repeat(nameColumns + gap) + paintWords(line)), ...hung(below)];
  });
}
function same(text) {
  return text;
}

export {
  columnCount,
  padTo,
  wrapText,
  twoColumns
};
