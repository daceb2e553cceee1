import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Documents that are checked. */
const documents: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];

/** Phrases that are archaic or read like a translation, each with what to write instead. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:takes?|taken) (?:\S+ )?away\b/i, 'unset, remove'],
  [/\banew\b/i, 'again'],
  [/\blet be\b/i, 'ignore, ignored'],
  [/\bpass(?:es|ed)? over\b/i, 'skip, ignore'],
  [/\b(?:is|are|was) due\b/i, 'is expected'],
  [/\bexcludes? each other\b/i, 'cannot be used together'],
  [/\bshall\b/i, 'must, will'],
  [/\bhasten\b/i, 'make faster'],
  [/\bswallows?\b/i, 'drop'],
  [/\bwere it\b/i, 'if it were'],
  [/\b(?:could|can|cannot|can’t|can't) (?:not )?be told\b/i, 'is unknown'],
  [/\bin any case\b/i, 'case-insensitive'],
  [/\bstands? (?:before|behind|in|inside|around|there|here|at|on)\b/i, 'is'],
  [/\blies (?:in|on|at|below|almost|where)\b/i, 'is'],
  [/\bfault of auth-doctor\b/i, 'bug in auth-doctor'],
  [/\b(?:says?|said|saying) nothing of\b/i, 'does not say whether'],
  [/\b(?:for|to) who (?:has|must|guards|looks|writes)\b/i, 'for anyone who'],
  [/\bof no (?:use|avail)\b/i, 'will not help'],
  [/\bno longer holds?\b(?! a)/i, 'no longer applies'],
  [/\bnothing is (?:said|told) of\b/i, 'not reported'],
  [/\bnames no (?:command|platform|folder|directory)\b/i, 'unknown, not an existing'],
  [/\bnot well-formed\b/i, 'invalid'],
  [/\bmodelled one\b/i, 'supported version'],
  [/\bwhom you want to be\b/i, 'the account you want to use'],
  [/\b(?:an?|the|its|no|this|that|working|home) folders?\b/i, 'directory'],
];

it('uses no archaic phrase in the strings and comments of the sources', () => {
  const files = ['src', 'rules'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(folder, name)),
  );
  assert.ok(files.length > 100);
  assert.deepEqual(files.flatMap(oldPhrasesOf), []);
});

it('uses no archaic phrase in the checked documents', () => {
  assert.deepEqual(documents.flatMap(oldPhrasesOf), []);
});

it('finds an archaic phrase in a string, a template and a comment of several lines', () => {
  assert.deepEqual(oldPhrases("const a = 'type it anew';"), ['1: "anew"; write: again']);
  assert.deepEqual(oldPhrases('\nconst a = `a ${kind} where text is due`;'), ['2: "is due"; write: is expected']);
  assert.deepEqual(oldPhrases('/** It may be passed\n * over. */'), ['1: "passed over"; write: skip, ignore']);
  assert.deepEqual(oldPhrases('const folder = path.join(home, name);'), []);
});

function oldPhrasesOf(name: string): readonly string[] {
  const text = readFileSync(path.join(root, name), 'utf8').replaceAll('\r\n', '\n');
  return oldPhrases(text).map((found) => `${name.replaceAll('\\', '/')}:${found}`);
}

/** `line: "phrase"; write: other`, for each phrase. A source's code is searched too: it contains none of them. */
function oldPhrases(text: string): readonly string[] {
  // A phrase can go on in the next line of a comment.
  const plain = text.replaceAll(/\n[ \t]*(?:\*(?!\/)|\/\/) ?/g, '\n');
  return phrases.flatMap(([pattern, instead]) =>
    [...plain.matchAll(new RegExp(pattern.source.replaceAll(' ', String.raw`\s+`), 'gi'))].map((found) => {
      const line = plain.slice(0, found.index).split('\n').length;
      return `${line}: "${found[0].replaceAll(/\s+/g, ' ')}"; write: ${instead}`;
    }),
  );
}
