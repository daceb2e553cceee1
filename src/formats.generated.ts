// Generated from src/report/formats/ by `npm run generate`: a format is added by adding its file.
import type { FormatEntry } from './report/format.ts';

/** Every output format, the usual one first. */
export const formats: readonly FormatEntry[] = [
  {
    name: 'text',
    commands: ['check', 'scan', 'status', 'where', 'demo', 'merge', 'rules', 'explain', 'providers'],
    failures: false,
    isAnnotations: false,
    load: async () => (await import('./report/formats/text.ts')).text,
  },
  {
    name: 'github',
    commands: ['check', 'scan', 'status', 'where', 'demo', 'merge'],
    failures: true,
    isAnnotations: true,
    load: async () => (await import('./report/formats/github.ts')).github,
  },
  {
    name: 'gitlab',
    commands: ['check', 'scan', 'status', 'where', 'demo', 'merge'],
    failures: true,
    isAnnotations: false,
    load: async () => (await import('./report/formats/gitlab.ts')).gitlab,
  },
  {
    name: 'html',
    commands: ['check', 'scan', 'status', 'where', 'demo', 'merge'],
    failures: true,
    isAnnotations: false,
    load: async () => (await import('./report/formats/html.ts')).html,
  },
  {
    name: 'json',
    commands: ['check', 'scan', 'status', 'where', 'demo', 'merge', 'rules', 'explain', 'providers'],
    failures: true,
    isAnnotations: false,
    load: async () => (await import('./report/formats/json.ts')).json,
  },
  {
    name: 'junit',
    commands: ['check', 'scan', 'status', 'where', 'demo', 'merge'],
    failures: true,
    isAnnotations: false,
    load: async () => (await import('./report/formats/junit.ts')).junit,
  },
  {
    name: 'markdown',
    commands: ['check', 'scan', 'status', 'where', 'demo', 'merge'],
    failures: true,
    isAnnotations: false,
    load: async () => (await import('./report/formats/markdown.ts')).markdown,
  },
  {
    name: 'sarif',
    commands: ['check', 'scan', 'status', 'where', 'demo', 'merge'],
    failures: true,
    isAnnotations: false,
    load: async () => (await import('./report/formats/sarif.ts')).sarif,
  },
];
