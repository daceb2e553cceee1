import { environmentValue } from '../python/os-environ.ts';
import { expandUser, joinPath } from '../python/os-path.ts';
import { pathlibText } from '../python/pathlib-text.ts';
import type { DeclaredClient, DeclaredPath } from '../types/declared-client.ts';
import type { ResolveInput, Setting } from '../types/resolution.ts';
import type { World } from '../types/world.ts';
import { isPresent } from './clean-value.ts';
import { expandVariables, folderOf } from './python-path.ts';
import { holds, type NamedPath, type Scope } from './scope.ts';

/** Evaluates selectors and paths, and records what influences them. */
export function openScope(
  world: World,
  client: DeclaredClient,
  input: ResolveInput,
): { readonly scope: Scope; readonly settings: Readonly<Record<string, Setting>> } {
  const args = input.args ?? {};
  const settings: Record<string, Setting> = {};
  const selectors = new Map<string, string>();
  for (const selector of client.selectors) {
    const setting = selected(world, selector, { ...input.options, ...args });
    selectors.set(selector.name, selector.lower ? setting.value.toLowerCase() : setting.value);
    settings[selector.name] = setting;
  }
  const paths = new Map<string, NamedPath>();
  for (const path of client.paths) {
    if (!holds({ world, args }, path.when)) continue;
    const named = namedPath(world, path, paths, selectors);
    paths.set(path.name, named);
    if (named.env !== undefined)
      settings[path.name] = { value: named.spelled, place: { kind: 'env', name: named.env } };
  }
  for (const setting of client.settings) {
    if (holds({ world, args }, setting.when)) settings[setting.name] = declaredSetting(world, setting);
  }
  return { scope: { world, client, args, selectors, paths }, settings };
}

function selected(
  world: World,
  selector: DeclaredClient['selectors'][number],
  given: Readonly<Record<string, unknown>>,
): Setting {
  const argument = selector.argument === undefined ? undefined : given[selector.argument];
  if (typeof argument === 'string')
    return { value: argument, place: { kind: 'argument', name: selector.argument ?? '' } };
  const value = selector.env === undefined ? undefined : environmentValue(world, selector.env);
  if (value !== undefined && isPresent(value, selector.present))
    return { value, place: { kind: 'env', name: selector.env ?? '' } };
  return { value: selector.default, place: { kind: 'default' } };
}

function declaredSetting(
  world: World,
  { env, present, default: usual, trimEnd }: DeclaredClient['settings'][number],
): Setting {
  const value = env === undefined ? undefined : environmentValue(world, env);
  if (env === undefined || value === undefined || !isPresent(value, present))
    return { value: usual, place: { kind: 'default' } };
  let end = value.length;
  while (trimEnd !== undefined && end > 0 && trimEnd.includes(value.charAt(end - 1))) end -= 1;
  return { value: value.slice(0, end), place: { kind: 'env', name: env } };
}

function namedPath(
  world: World,
  path: DeclaredPath,
  known: ReadonlyMap<string, NamedPath>,
  selectors: ReadonlyMap<string, string>,
): NamedPath {
  const override = path.env === undefined ? undefined : environmentValue(world, path.env);
  const overridden = override !== undefined && isPresent(override, path.present);
  const parts = { linux: path.parts, win32: path.windows ?? path.parts, darwin: path.macos ?? path.parts }[
    world.platform
  ];
  let spelled = overridden
    ? override
    : joinPath(world, '', ...parts.map((part) => fillPart(world, part, known, selectors)));
  for (const what of path.expand)
    spelled = what === 'user' ? expandUser(world, spelled) : expandVariables(world, spelled);
  return {
    spelled: path.pathlib ? pathlibText(world.platform, spelled) : spelled,
    ...(overridden && path.env !== undefined ? { env: path.env } : {}),
  };
}

function fillPart(
  world: World,
  part: string,
  known: ReadonlyMap<string, NamedPath>,
  selectors: ReadonlyMap<string, string>,
): string {
  return part.replaceAll(/\{(\w+)(:folder)?\}/g, (whole, name: string, folder: string | undefined) => {
    const text = known.get(name)?.spelled ?? selectors.get(name);
    if (text === undefined) return whole;
    return folder === undefined ? text : folderOf(world, text);
  });
}
