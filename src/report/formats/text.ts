import type { OutputFormat } from '../format.ts';

/** For people. */
export const text = {
  name: 'text',
  commands: ['check', 'scan', 'status', 'where', 'demo', 'merge', 'rules', 'explain', 'providers'],
  render: async (printable) => await printable.text(),
} as const satisfies OutputFormat;
