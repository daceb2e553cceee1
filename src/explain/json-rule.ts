import { examplePlatforms } from '../examples/example-world.ts';
import type { Severity } from '../types/finding.ts';
import type { FaultLayer, RuleText } from '../types/rule.ts';
import { severitiesOf } from './severity-words.ts';

/** A rule as `rules --json` prints it. Only lists: the keys are always the same. */
export interface JsonRule {
  readonly id: string;
  readonly severity: Severity;
  /** All severities of its findings, its own first. */
  readonly severities: readonly Severity[];
  readonly layer: FaultLayer;
  readonly failureClass: string;
  readonly summary: string;
  readonly why: string;
  readonly examples: readonly {
    /** `invalid`: the rule finds something in it. */
    readonly is: 'invalid' | 'valid';
    readonly title: string;
    readonly platforms: readonly string[];
    /** Of the finding; for `invalid` only. */
    readonly severity?: Severity;
    /** A part of the finding's message; for `invalid` only. */
    readonly says?: string;
  }[];
}

/** A rule as data for programs. */
export function jsonRule(rule: RuleText): JsonRule {
  const { id, severity, layer, failureClass, summary, why, examples } = rule;
  return {
    id,
    severity,
    severities: severitiesOf(rule),
    layer,
    failureClass,
    summary,
    why,
    examples: [
      ...examples.invalid.map(
        (example) =>
          ({
            is: 'invalid',
            title: example.title,
            platforms: examplePlatforms(example),
            severity: example.severity,
            says: example.says,
          }) as const,
      ),
      ...examples.valid.map(
        (example) => ({ is: 'valid', title: example.title, platforms: examplePlatforms(example) }) as const,
      ),
    ],
  };
}
