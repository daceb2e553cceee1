// Generated from src/report/formats/ by `npm run generate`: a format is added by adding its file.
import type { FormatEntry } from './report/format.ts';

/** Every output format, the usual one first. */
export const formats: readonly FormatEntry[] = [
  {
    name: 'text',
    commands: ['check', 'scan', 'status', 'where', 'rules', 'explain', 'providers'],
    failures: false,
    load: async () => (await import('./report/formats/text.ts')).text,
  },
  {
    name: 'json',
    commands: ['check', 'scan', 'status', 'where', 'rules', 'explain', 'providers'],
    failures: true,
    load: async () => (await import('./report/formats/json.ts')).json,
  },
];
