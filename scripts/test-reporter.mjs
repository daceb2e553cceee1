// Prints what failed, with what its file wrote before, and one line at the end: `N passed, N failed`. Everything else
// is silence.
import { inspect } from 'node:util';

// biome-ignore lint/style/noDefaultExport: Node asks a reporter for it
export default async function* report(source) {
  let passed = 0;
  let failed = 0;
  const skipped = [];
  /** What each file wrote to stdout and stderr. */
  const written = new Map();
  for await (const { type, data } of source) {
    const isSuite = data?.details?.type === 'suite';
    if (type === 'test:stderr' || type === 'test:stdout')
      written.set(data.file, (written.get(data.file) ?? '') + data.message);
    else if (type === 'test:pass' && !isSuite) {
      // What --test-name-pattern leaves out was not asked for.
      if (data.skip === 'test name does not match pattern') continue;
      if (data.skip !== undefined || data.todo !== undefined) skipped.push(data.name);
      else passed += 1;
    } else if (type === 'test:fail' && !isSuite) {
      failed += 1;
      yield written.get(data.file) ?? '';
      written.delete(data.file);
      const words = causeWords(data.details.error?.cause ?? data.details.error);
      yield `\nnot ok: ${data.name}\n  ${data.file ?? ''}${data.line === undefined ? '' : `:${data.line}`}\n${words.replaceAll(/^/gm, '  ')}\n`;
    }
  }
  if (skipped.length > 0) yield `skipped: ${skipped.join(', ')}\n`;
  yield `\n${passed} passed, ${failed} failed\n`;
}

/** An error and what caused it: fast-check's own says only which input was the first to fail. */
function causeWords(error) {
  if (!(error instanceof Error)) return inspect(error);
  const words = error.stack ?? error.message;
  return error.cause === undefined ? words : `${words}\nbecause of: ${causeWords(error.cause)}`;
}
