import type { Outcome, PythonException } from './exception.ts';
import { harmlessName, maskLine } from './mask-quoted.ts';
import { reprStr } from './python-repr.ts';
import { pythonRightStrip, pythonStrip } from './python-strip.ts';

/** An option's value, and the line of its key (from 1). */
export interface IniOption {
  readonly value: string;
  readonly line: number;
}

/** The sections of a file, with `[DEFAULT]` separate. */
export interface IniFile {
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, IniOption>>;
  readonly defaults: ReadonlyMap<string, IniOption>;
}

type Lines = Map<string, { readonly line: number; readonly parts: string[] }>;

/**
 * `ConfigParser(interpolation=None).read(path)` of CPython 3.11 (Lib/configparser.py, _read): strict, `=` or `:`, whole
 * lines of comment, values over several lines. `source` is how messages name the file (`PosixPath('…')`); values that a
 * message would quote are masked.
 */
export function parseConfigparser(text: string, source: string): Outcome<IniFile> {
  const sections = new Map<string, Lines>();
  const defaults: Lines = new Map();
  const broken: string[] = [];
  let firstBroken: number | undefined;
  let current: Lines | undefined;
  let [section, option, indent] = ['', '', 0];
  for (const [index, line] of linesOf(text).entries()) {
    const at = index + 1;
    const value = pythonStrip(line);
    if (/^[#;]/.test(value)) continue;
    if (value === '') {
      if (option !== '') current?.get(option)?.parts.push('');
      continue;
    }
    const depth = line.length - pythonStrip(`${line}.`).length + 1;
    if (current && option !== '' && depth > indent) {
      current.get(option)?.parts.push(value);
      continue;
    }
    indent = depth;
    const header = headerOf(value);
    if (header !== undefined) {
      if (sections.has(header))
        return failed('DuplicateSectionError', while_(source, at, `section ${reprStr(harmlessName(header))}`), at);
      current = header === 'DEFAULT' ? defaults : new Map();
      if (header !== 'DEFAULT') sections.set(header, current);
      [section, option] = [header, ''];
      continue;
    }
    if (!current)
      return failed(
        'MissingSectionHeaderError',
        `File contains no section headers.\nfile: ${source}, line: ${at}\n${reprStr(maskLine(line))}`,
        at,
      );
    const delimiter = value.search(/[=:]/);
    if (delimiter <= 0) {
      broken.push(`\n\t[line ${String(at).padStart(2)}]: ${reprStr(maskLine(line))}`);
      firstBroken ??= at;
    }
    if (delimiter < 0) continue;
    option = pythonRightStrip(value.slice(0, delimiter)).toLowerCase();
    if (current.has(option)) {
      const what = `option ${reprStr(harmlessName(option))} in section ${reprStr(harmlessName(section))}`;
      return failed('DuplicateOptionError', while_(source, at, what), at);
    }
    current.set(option, { line: at, parts: [pythonStrip(value.slice(delimiter + 1))] });
  }
  if (firstBroken !== undefined)
    return failed('ParsingError', `Source contains parsing errors: ${source}${broken.join('')}`, firstBroken);
  return {
    ok: true,
    value: {
      sections: new Map([...sections].map(([name, lines]) => [name, joined(lines)])),
      defaults: joined(defaults),
    },
  };
}

/** How `repr` shows the path of a file in messages. */
export function pathRepr(path: string, platform: string): string {
  return `${platform === 'win32' ? 'WindowsPath' : 'PosixPath'}(${reprStr(platform === 'win32' ? path.replaceAll('\\', '/') : path)})`;
}

/** `[(.+)]` at the start, as far as it goes. */
function headerOf(value: string): string | undefined {
  const end = value.startsWith('[') ? value.lastIndexOf(']') : -1;
  return end > 1 ? value.slice(1, end) : undefined;
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function joined(lines: Lines): ReadonlyMap<string, IniOption> {
  return new Map(
    [...lines].map(([name, { line, parts }]) => [name, { line, value: pythonRightStrip(parts.join('\n')) }]),
  );
}

function while_(source: string, line: number, what: string): string {
  return `While reading from ${source} [line ${String(line).padStart(2)}]: ${what} already exists`;
}

function failed(name: string, message: string, line: number): { readonly ok: false; readonly error: PythonException } {
  return { ok: false, error: { class: `configparser.${name}`, message, line } };
}
