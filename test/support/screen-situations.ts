import { demoHome } from '../../src/commands/demo/demo-home.ts';
import { diagnoseWorld } from '../../src/diagnose.ts';
import { exampleNow } from '../../src/examples/example-world.ts';
import { fillSamples } from '../../src/examples/fill-samples.ts';
import type { Screen } from '../../src/report/screen.ts';
import { textReport } from '../../src/report/text.ts';
import type { Report } from '../../src/types/report.ts';
import { memoryWorld } from '../../src/world/memory.ts';

const fill = (text: string): string => fillSamples(text, exampleNow);

/** The situations whose screens are kept in `fixtures/screens`, by the name of the file. */
export const situations: Readonly<Record<string, () => Promise<Report>>> = {
  healthy: async () =>
    await diagnoseWorld(
      memoryWorld({
        now: exampleNow,
        files: {
          '.cloudvolume/secrets/cave-secret.json': fill('{"token": "{{cave/token}}"}'),
          '.earthscope/default/tokens.json': fill('{"refresh_token": "{{earthscope/refresh-token}}"}'),
        },
        python: {
          foundBy: 'VIRTUAL_ENV',
          path: '/home/me/venv',
          packages: new Map([
            ['caveclient', '8.0.1'],
            ['earthscope-sdk', '1.9.0'],
          ]),
        },
      }),
    ),
  sick: async () => {
    const { env, files } = demoHome(exampleNow);
    const packages = new Map([['descarteslabs', '3.2.2']]);
    return await diagnoseWorld(
      memoryWorld({ now: exampleNow, env, files, python: { foundBy: 'VIRTUAL_ENV', path: '/home/me/venv', packages } }),
    );
  },
  'other-version': async () =>
    await diagnoseWorld(
      memoryWorld({
        now: exampleNow,
        files: { '.cloudvolume/secrets/cave-secret.json': fill('{"token": "{{cave/token}}"}') },
        python: {
          foundBy: 'CONDA_PREFIX',
          path: '/home/me/conda/envs/flow',
          packages: new Map([['caveclient', '6.5.2']]),
        },
      }),
    ),
  nothing: async () => await diagnoseWorld(memoryWorld({ now: exampleNow })),
};

const widths = [60, 80, 120] as const;
const details = ['normal', 'quiet', 'verbose'] as const;

/** Every screen of a situation: three widths, unicode and ASCII, three details, each under a line that names it. */
export function screensOf(report: Report): string {
  return details
    .flatMap((detail) =>
      widths.flatMap((width) => [true, false].map((unicode): Partial<Screen> => ({ detail, width, unicode }))),
    )
    .map(
      (part) =>
        `===== ${part.detail}, ${part.width} columns, ${part.unicode ? 'unicode' : 'ASCII'}\n${textReport(report, screen(part))}`,
    )
    .join('');
}

/** A screen for a test: 80 columns, unicode, no colour, bash, called by its name. */
export function screen(part: Partial<Screen> = {}): Screen {
  return {
    width: 80,
    unicode: true,
    colour: false,
    links: false,
    detail: 'normal',
    shell: 'posix',
    call: 'auth-doctor',
    offerOnline: false,
    ...part,
  };
}
