import { diagnoseWorld } from '../../diagnose.ts';
import { examplePlatforms, exampleWorld } from '../../examples/example-world.ts';
import type { Report } from '../../types/report.ts';
import type { RuleExample } from '../../types/rule.ts';

/** What `check` reports for the made-up situation of a rule's example. Nothing on this machine is read. */
export async function diagnoseExample(example: RuleExample): Promise<Report> {
  const { options = {}, validFor, verdicts } = example;
  return await diagnoseWorld(exampleWorld(example), {
    platforms: examplePlatforms(example),
    options,
    ...(validFor === undefined ? {} : { validFor }),
    ...(verdicts === undefined ? {} : { verdicts }),
  });
}
