import type { MemoryFile } from '../types/memory-files.ts';
import type { RuleExample } from '../types/rule.ts';
import type { GivenWorld, UnknownText } from '../types/world.ts';
import { memoryWorld } from '../world/memory.ts';
import { fillSamples } from './fill-samples.ts';

/** The time of every example. */
export const exampleNow = new Date('2026-11-22T12:00:00Z');

/** The ids of all platforms that a rule's example is checked with. */
export function examplePlatforms(example: Pick<RuleExample, 'platform' | 'with'>): readonly string[] {
  return [example.platform, ...(example.with ?? [])];
}

/** The whole value of a variable that is unknown, with the reason: `{{unknown a CI secret}}`. */
const unknown = /^\{\{unknown ([^{}]+)\}\}$/;

/** Why a variable of an example is unknown; undefined where its value is known. */
export function unknownReason(value: string): string | undefined {
  return unknown.exec(value)?.[1];
}

/** The made-up world of a rule's example, with its samples filled in. */
export function exampleWorld(example: RuleExample): GivenWorld {
  const fill = (text: string): string => fillSamples(text, exampleNow);
  const home = example.os === 'win32' ? 'C:\\Users\\me' : '/home/me';
  const files = Object.entries(example.files ?? {}).map(([path, file]) => [path, fillFile(file, fill)] as const);
  const value = (text: string): string | UnknownText => {
    const reason = unknownReason(text);
    return reason === undefined ? fill(text) : { is: 'unknown', reason };
  };
  return memoryWorld({
    env: Object.fromEntries(Object.entries(example.env ?? {}).map(([name, text]) => [name, value(text)])),
    files: Object.fromEntries(files),
    home: example.homeless ? null : home,
    now: exampleNow,
    platform: example.os ?? 'linux',
    user: { uid: example.uid ?? 1000, ...(example.sudoFrom ? { sudoFrom: example.sudoFrom } : {}) },
    ...(example.git ? { git: example.git } : {}),
    ...(example.packages
      ? {
          python: {
            foundBy: 'VIRTUAL_ENV',
            path: example.os === 'win32' ? `${home}\\venv` : `${home}/venv`,
            packages: new Map(Object.entries(example.packages)),
          },
        }
      : {}),
    programs: Object.fromEntries(
      Object.entries(example.programs ?? {}).map(([name, packages]) => [
        name,
        {
          foundBy: `${name} on PATH`,
          path: `/home/me/.local/share/pipx/venvs/${name}`,
          packages: new Map(Object.entries(packages)),
        },
      ]),
    ),
  });
}

/** A file with its samples filled in. */
export function fillFile(file: MemoryFile, fill: (text: string) => string): MemoryFile {
  if (typeof file === 'string') return fill(file);
  return file.content === undefined ? file : { ...file, content: fill(file.content) };
}
