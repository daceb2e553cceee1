import { jsonText } from '../report/json-text.ts';
import { isPlainValue } from '../report/looks-random.ts';
import { Secret } from '../secret.ts';
import { failOnChoices, formats } from './check-options.ts';
import type { Command, Parsed } from './command-table.ts';
import { type DiagnoseSelection, diagnoseWorld } from './diagnose.ts';
import { durationSeconds } from './duration.ts';
import { exitCodeOf } from './exit-code.ts';
import { isOn, oneOf, textOf } from './option-value.ts';
import { chosenPlatforms } from './chosen-platforms.ts';
import { screenFor } from './screen-for.ts';
import { version } from '../version.ts';

/** What the user calls things by (`--profile`); a client takes of it what it knows. */
const steering = ['profile', 'server', 'datastack'] as const;

/** Values of the command line that may be pasted secrets: as long as one of these lives, it cannot be printed. */
const suspects: Secret[] = [];

/** `auth-doctor check`: the main job. */
export const check = {
  run: async (parsed, host, { out }) => {
    const format = oneOf(parsed, 'format', formats) ?? 'text';
    const failOn = oneOf(parsed, 'fail-on', failOnChoices) ?? 'error';
    const selection = selectionOf(parsed);
    const world = await host.world();
    const screen = screenFor(parsed, host, world);
    const report = await diagnoseWorld(world, selection);
    const exitCode = exitCodeOf(report, failOn, isOn(parsed, 'strict'));
    // Each format's code is loaded only when it is asked for: chalk is needed for text alone.
    const text =
      format === 'json'
        ? jsonText((await import('../report/json.ts')).jsonReport(report, { version, exitCode }))
        : (await import('../report/text.ts')).textReport(report, screen);
    await out.write(text);
    return exitCode;
  },
} as const satisfies Command;

function selectionOf(parsed: Parsed): DiagnoseSelection {
  const given = steering.flatMap((name) => {
    const value = textOf(parsed, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const typed = [...given.map(([, value]) => value), ...(Array.isArray(parsed['platforms']) ? parsed['platforms'].map(String) : [])];
  suspects.push(...typed.filter((value) => !isPlainValue(value)).map((value) => new Secret(value)));
  const validFor = textOf(parsed, 'valid-for');
  return {
    platforms: chosenPlatforms(parsed['platforms']),
    options: Object.fromEntries(given),
    ...(validFor === undefined ? {} : { validFor: durationSeconds(validFor, 'valid-for') }),
  };
}
