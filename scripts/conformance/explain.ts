import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExplainedText, explainErrorText } from '../../src/explain-error.ts';
import { forgettingSecrets } from '../../src/secret.ts';
import type { World } from '../../src/types/world.ts';
import { memoryWorld } from '../../src/world/memory.ts';
import { type RecordedText, recordedHome } from './recorded-text.ts';
import type { Observed, Recording } from './recording.ts';
import { fillIn, recordedSituation } from './replay.ts';

/** How the true class stands in what was explained. `listed`: behind the first three; `wrong`: not among the causes. */
export type Standing = 'first' | 'among three' | 'listed' | 'unknown' | 'wrong';

/** What was said of one text. */
export interface ExplainRow {
  readonly id: string;
  readonly class: string;
  readonly standing: Standing;
  /** It is wrong, and leaves no doubt: its first cause is likely. */
  readonly confidentlyWrong: boolean;
  /** Classes that were confirmed and are not the true one, nor one that the text cannot tell from it. */
  readonly falselyConfirmed: readonly string[];
  readonly confirmed: boolean;
  /** A secret of the text that came out again. */
  readonly leaked: boolean;
  /** Of a report: whether its text can tell the class. */
  readonly tells?: boolean;
}

async function* slices(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function explained(text: string, world: World): Promise<ExplainedText> {
  return await forgettingSecrets(async () => await explainErrorText(slices(text), world));
}

function rowOf(
  { explanations, leaks }: ExplainedText,
  truth: {
    readonly id: string;
    readonly class: string;
    readonly fair: readonly string[];
    readonly secrets?: readonly string[];
  },
): ExplainRow {
  const fair = new Set([truth.class, ...truth.fair]);
  const ranks = explanations.map(({ causes }) => causes.findIndex((each) => fair.has(each.class)));
  const best = Math.min(...ranks.filter((rank) => rank >= 0), Number.POSITIVE_INFINITY);
  const standing: Standing =
    explanations.length === 0
      ? 'unknown'
      : best === 0
        ? 'first'
        : best < 3
          ? 'among three'
          : Number.isFinite(best)
            ? 'listed'
            : truth.class === 'unresolved'
              ? 'listed'
              : 'wrong';
  const confirmed = explanations.flatMap(({ causes }) =>
    causes.filter((each) => each.confirmed === true).map((each) => each.class),
  );
  const said = JSON.stringify({ explanations, leaks });
  return {
    id: truth.id,
    class: truth.class,
    standing,
    confidentlyWrong:
      standing === 'wrong' &&
      explanations.some(({ causes, credentialIsInnocent }) => credentialIsInnocent || causes[0]?.likelihood === 'high'),
    falselyConfirmed: confirmed.filter((each) => !fair.has(each)),
    confirmed: confirmed.some((each) => fair.has(each)),
    leaked: (truth.secrets ?? []).some((secret) => said.includes(secret)),
  };
}

/** Explains each recorded text in the home in which it was printed. */
export async function explainTexts(texts: readonly RecordedText[]): Promise<readonly ExplainRow[]> {
  const rows: ExplainRow[] = [];
  for (const record of texts) {
    const fair = [...(record.also ?? []), ...(record.same_text_classes ?? [])];
    const secrets = record.secrets_in_text ?? [];
    const result = await explained(record.text, recordedHome(record));
    const row = rowOf(result, { id: record.id, class: record.class, fair, secrets });
    // A note says that the text holds no sign of a credential: then to recognise nothing is right.
    rows.push(
      row.standing === 'unknown' && record.note?.includes('not recognised') ? { ...row, standing: 'first' } : row,
    );
  }
  return rows;
}

interface Report {
  readonly id: string;
  readonly class: string;
  readonly also?: readonly string[];
  readonly tells: boolean;
  readonly text: string;
}

/** Explains each public report, of which nothing but the text is known. */
export async function explainReports(file: string): Promise<readonly ExplainRow[]> {
  const rows: ExplainRow[] = [];
  for (const { id, class: name, also = [], tells, text } of JSON.parse(readFileSync(file, 'utf8')) as readonly Report[])
    rows.push({ ...rowOf(await explained(text, memoryWorld()), { id, class: name, fair: also }), tells });
  return rows;
}

/** What was found in logs in which nothing is to be found. */
export async function explainOrdinary(
  folder: string,
): Promise<readonly { readonly file: string; readonly errors: readonly string[] }[]> {
  const rows = [];
  for (const file of readdirSync(folder).sort()) {
    const { explanations } = await explainErrorText(createReadStream(join(folder, file)), memoryWorld());
    rows.push({ file, errors: explanations.map(({ error, line }) => `${line}: ${error}`) });
  }
  return rows;
}

/** A failing recording of the replays' vectors, and whether its own exception is recognised and a cause confirmed. */
export interface VectorRow {
  readonly set: string;
  readonly id: string;
  readonly error: string;
  readonly recognised: boolean;
  readonly confirmed: boolean;
}

/** Explains the exception of each failing recording, in the world in which it was raised. */
export async function explainVectors(folder: string): Promise<readonly VectorRow[]> {
  const rows: VectorRow[] = [];
  for (const file of readdirSync(folder).sort()) {
    const set = file.replace(/\.json$/, '');
    if (!file.endsWith('.json')) continue;
    for (const recording of JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly Recording[]) {
      for (const { client, error } of raisedIn(recording, set)) {
        const { world } = recordedSituation(recording, set);
        const text = `Traceback (most recent call last):\n  File "/venv/lib/python3.11/site-packages/${client}/client.py", line 1, in run\n${error}\n`;
        const { explanations } = await explained(text, world);
        const confirmed = explanations.some(({ causes }) => causes.some((each) => each.confirmed === true));
        rows.push({ set, id: recording.id, error, recognised: explanations.length > 0, confirmed });
      }
    }
  }
  return rows;
}

const modules: Readonly<Record<string, string>> = {
  cave: 'caveclient',
  cds: 'cdsapi',
  earthone: 'earthdaily/earthone',
  earthscope: 'earthscope_sdk',
  huggingface: 'huggingface_hub',
};

function raisedIn(recording: Recording, set: string): readonly { readonly client: string; readonly error: string }[] {
  const observed = fillIn(recording.observed) as Observed;
  const parts = [
    [modules[set] ?? 'descarteslabs', observed.error],
    ['cloudvolume', observed.cloudvolume?.error],
    ['cloudfiles', observed.cloudfiles?.error],
  ] as const;
  return parts.flatMap(([client, error]) =>
    typeof error === 'object' && error !== null && error.class !== '?'
      ? [{ client, error: `${error.class.replace(/^builtins\./, '')}: ${error.message}` }]
      : [],
  );
}
