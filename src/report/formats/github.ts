import { annotations } from '../annotations.ts';
import { documentFormat } from '../document-format.ts';

/** Annotations of GitHub Actions: a line each, which the runner shows beside the code. */
export const github = documentFormat({
  name: 'github',
  isAnnotations: true,
  of: (document) =>
    annotations(document)
      .lines.map((line) => `${line}\n`)
      .join(''),
});
