import type { OutputFormat } from '../format.ts';
import { jsonText } from '../json-text.ts';

/** For programs: `schema/report.json` describes the reports of `check` and `scan`. */
export const json = {
  name: 'json',
  commands: ['check', 'scan', 'status', 'where', 'demo', 'merge', 'rules', 'explain', 'providers'],
  render: async (printable) => jsonText(await printable.data()),
  failure: (error) => jsonText(error),
} as const satisfies OutputFormat;
