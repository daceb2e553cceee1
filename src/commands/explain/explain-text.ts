import { open } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import type { Output } from '../../command-line/command.ts';
import type { ChosenOutputs } from '../../command-line/output-format.ts';
import { writeOutputs } from '../../command-line/write-report.ts';
import { pageOf } from '../../report/page.ts';
import type { Screen } from '../../report/screen.ts';
import type { World } from '../../types/world.ts';

/** What an error text is explained with. */
export interface ExplainTextInput {
  readonly slices: AsyncIterable<Uint8Array>;
  readonly screen: Screen;
  readonly outputs: ChosenOutputs;
  readonly lookAtRcFiles: boolean;
  /** False: nothing is written where nothing is recognised. */
  readonly evenIfUnknown: boolean;
}

/** Explains an error text and writes what it means; the exit code. What it needs is loaded here and nowhere else. */
export async function explainText(
  { slices, screen, outputs, lookAtRcFiles, evenIfUnknown }: ExplainTextInput,
  world: World,
  output: Output,
): Promise<0 | 1 | 3> {
  const [{ explainErrorText, errorExplanation }, { explanationText }] = await Promise.all([
    import('../../explain-error.ts'),
    import('../../error-text/explanation-text.ts'),
  ]);
  // Else the young generation of V8's heap grows with a long log, up to three times 16 MB, for what is garbage at once.
  setFlagsFromString('--semi-space-growth-factor=1');
  const explained = await explainErrorText(slices, world, { lookAtRcFiles });
  const { exitCode, report } = explained;
  if (exitCode === 3 && !evenIfUnknown) return 3;
  await writeOutputs(outputs, output, () => ({
    of: 'explain',
    data: async () => errorExplanation(explained),
    text: async () => explanationText(explained, pageOf(report, screen)),
  }));
  return exitCode;
}

/** So much of a file is read at a time, always into the same memory. */
const sliceSize = 64 * 1024;

/**
 * The bytes of a file of any size. It is opened when the first of them is asked for; a slice is good until the next.
 */
export async function* fileSlices(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = new Uint8Array(sliceSize);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, sliceSize);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** A text that was typed. */
export async function* textSlices(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
