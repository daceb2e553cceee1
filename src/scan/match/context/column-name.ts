/** Rows above a value that are searched for the name of its column. */
const mostRows = 40;

/**
 * The names that may head the column of a value: from the rows above it with the same separator (commas, semicolons,
 * tabs, bars) the cell at the same position, the nearest row first; the list of columns of an SQL statement.
 */
export function columnNames(before: string): readonly string[] {
  const lines = before.split(/\r?\n|\r/);
  const row = lines.pop() ?? '';
  const above = lines.slice(-mostRows).reverse();
  const found = [',', ';', '\t', '|'].flatMap((mark) => {
    const cells = row.split(mark);
    if (!isOpening(cells.at(-1) ?? '')) return [];
    return above.flatMap((line) => (line.includes(mark) ? nameIn(line.split(mark)[cells.length - 1]) : []));
  });
  return [...found, ...columnsOfStatement(before, row)];
}

/** `INSERT INTO t (id, NAME) VALUES (1, 'value` · `COPY t (id, NAME) FROM stdin;⏎1⇥value` */
function columnsOfStatement(before: string, row: string): readonly string[] {
  const end = Math.max(before.lastIndexOf('VALUES'), before.lastIndexOf('values'), before.lastIndexOf('FROM stdin'));
  const columns =
    end < 0 ? undefined : /\(([^()]{1,300})\)\s{0,20}$/.exec(before.slice(Math.max(0, end - 330), end))?.[1];
  if (columns === undefined) return [];
  const rest = before.slice(end);
  const values = rest.includes('(') ? rest.slice(rest.lastIndexOf('(') + 1).split(',') : row.split('\t');
  return isOpening(values.at(-1) ?? '') ? nameIn(columns.split(',')[values.length - 1]) : [];
}

/** The beginning of a cell before its value. */
function isOpening(text: string): boolean {
  return /^[\s"'`]{0,20}$/.test(text);
}

function nameIn(cell: string | undefined): readonly string[] {
  const name = /^[\s"'`*#]{0,20}([A-Za-z_][\w. -]{0,60}?)[\s"'`*]{0,20}$/.exec(cell ?? '')?.[1];
  return name === undefined ? [] : [name];
}
