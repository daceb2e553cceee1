import type { Facts } from '../types/facts.ts';
import type { RemedyStep, RuleProblem } from '../types/finding.ts';
import { valueEvidence } from './evidence.ts';
import { stopsOver } from './explained.ts';
import { type HeldValue, heldValues, isUsable, losingValues } from './held-values.ts';
import { placeName } from './place-name.ts';
import { correctValue, obtainCredential, unsetVariable } from './remedy-steps.ts';
import { type ValueFault, type ValueRule, valueFault } from './value-faults.ts';

/** The problems that a rule about values finds among those in use. */
export function* valueProblems(rule: ValueRule, facts: Facts): Iterable<RuleProblem> {
  for (const held of heldValues(facts)) {
    const fault = valueFault(rule, held, facts);
    if (fault) yield valueProblem(held, facts, fault);
  }
}

/**
 * A problem of one value in use, with its evidence row and the steps to correct it. If a variable hides a valid value,
 * unsetting the variable is the shorter way.
 */
export function valueProblem(held: HeldValue, facts: Facts, fault: ValueFault): RuleProblem {
  const { platform, clients, place, slot, value } = held;
  const hidden = hiddenGood(held, facts);
  return {
    platform,
    clients,
    place,
    slot,
    ...(fault.severity ? { severity: fault.severity } : {}),
    message: fault.message,
    evidence: [
      valueEvidence(place, value, facts.now, true),
      ...(fault.evidence ?? []),
      ...(hidden ? [valueEvidence(hidden.place, hidden.value, facts.now, false)] : []),
    ],
    explains: stopsOver(held, facts),
    cause: hidden
      ? `${fault.cause} It overrides the good value in ${placeName(hidden.place, facts.home)}.`
      : fault.cause,
    remedy: {
      steps:
        hidden && place.kind === 'env'
          ? unsetVariable(place.name, facts)
          : fault.needsAnother
            ? [
                ...obtainCredential(platform, slot, facts, 'Find your own value on the platform’s page'),
                ...correctValue(place, 'Put it', facts),
              ]
            : correctValue(place, fault.remedy, facts).map((step) => withEdit(step, held, facts)),
      ...(fault.wontHelp ? { wontHelp: fault.wontHelp } : {}),
    },
  };
}

/** In CI a step of the job writes the file: the next run would write it the same way. */
function withEdit(step: RemedyStep, { place, value }: HeldValue, { ci }: Facts): RemedyStep {
  return place.kind === 'file' && value.traits.repairable && !ci ? { ...step, edit: { kind: 'strip', place } } : step;
}

/** The valid value of a file that a variable hides: unsetting the variable is then the whole remedy. */
export function hiddenGood({ platform, slot, place }: HeldValue, facts: Facts): HeldValue | undefined {
  if (place.kind !== 'env') return undefined;
  return losingValues(facts).find(
    (other) =>
      other.platform === platform &&
      other.slot === slot &&
      other.place.kind === 'file' &&
      isUsable(other.value, facts.now),
  );
}
