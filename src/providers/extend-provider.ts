/** A parsed `provider.toml`. */
export type RawProvider = Readonly<Record<string, unknown>>;

/** What makes two entries of a list the same, for each list. */
const identities: Readonly<Record<string, string>> = {
  tokens: 'kind',
  lookalikes: 'name',
  clients: 'id',
  errors: 'message',
};

/** The first of a file's parameters that its parent does not have; such a parameter would change nothing. */
export function strayParameter(file: RawProvider, parent: RawProvider): string | undefined {
  const known = textsOf(parent['parameters']);
  return Object.keys(tableOf(file['parameters'])).find((name) => !Object.hasOwn(known, name));
}

/**
 * A file that `extends` another: it has everything that the other has, with its own `[parameters]` filled in, and its
 * own content replaces the other's (entries of `tokens`, `lookalikes`, `clients`, `errors` one by one). `without` names
 * inherited entries that it does not have.
 */
export function extendProvider(file: RawProvider, parent: RawProvider | undefined): RawProvider {
  const { parameters: own, without, ...mine } = file;
  const {
    parameters: inherited,
    id: parentId,
    name: _name,
    order: _order,
    aliases: _aliases,
    extends: _extends,
    without: _without,
    ...others
  } = parent ?? {};
  const theirs: RawProvider = {
    ...others,
    ...('clients' in others ? { clients: renamed(others['clients'], parentId, file['id']) } : {}),
  };
  const parameters = { ...textsOf(inherited), ...textsOf(own) };
  const dropped = new Set(Array.isArray(without) ? without : []);
  const merged: Record<string, unknown> = { ...theirs, ...mine };
  for (const [list, identity] of Object.entries(identities)) {
    const kept = entriesOf(theirs[list]).filter((each) => !dropped.has(identityOf(each, identity, parameters)));
    const added = entriesOf(mine[list]);
    if (kept.length + added.length === 0) continue;
    const replaced = new Set(added.map((each) => identityOf(each, identity, parameters)));
    merged[list] = [...kept.filter((each) => !replaced.has(identityOf(each, identity, parameters))), ...added];
  }
  return fill(merged, parameters) as RawProvider;
}

/** A client is known by its id alone, so an inherited one gets the id of its new platform. */
function renamed(clients: unknown, parent: unknown, child: unknown): readonly unknown[] {
  return entriesOf(clients).map((each) => {
    if (typeof each !== 'object' || each === null || !('id' in each)) return each;
    return { ...each, id: each.id === parent ? child : `${String(child)}-${String(each.id)}` };
  });
}

function identityOf(entry: unknown, key: string, parameters: Readonly<Record<string, string>>): unknown {
  return typeof entry === 'object' && entry !== null ? fill((entry as RawProvider)[key], parameters) : undefined;
}

function entriesOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

function tableOf(value: unknown): RawProvider {
  return typeof value === 'object' && value !== null ? (value as RawProvider) : {};
}

function textsOf(table: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(tableOf(table)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Replaces `{prefix}` in every text, if `prefix` is a parameter; other braces (of shapes and templates) are kept. */
function fill(value: unknown, parameters: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') {
    return value.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(parameters, name) ? (parameters[name] ?? whole) : whole,
    );
  }
  if (Array.isArray(value)) return value.map((each) => fill(each, parameters));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, parameters)]));
}
