import type { Facts, Hint } from '../types/facts.ts';
import type { ChainEntry } from '../types/resolution.ts';
import { mayShow } from '../value/foreign-text.ts';
import { rawText, type Untrusted } from '../value/untrusted.ts';
import { hasNoCredential } from './held-values.ts';
import { type ValueFault, valueFault, valueRules } from './value-faults.ts';

/** What is wrong with a project file's line for a variable. */
export interface HintFault {
  readonly hint: Hint;
  readonly fault: ValueFault;
  /** There is no value to correct: another variable has to be set. Its name is undefined if it must not be shown. */
  readonly lacks?: { readonly name: string | undefined };
}

/**
 * Returns what is wrong with the lines of project files in the working directory for a platform's variables. A line
 * that sets the value in use is left to the rules about that value, which name the line.
 */
export function hintFaults(platform: string, facts: Facts): readonly HintFault[] {
  const mine = facts.resolutions.filter(({ provider }) => provider === platform);
  const slots = new Map(
    mine
      .flatMap(({ chain }) => chain)
      .flatMap(({ place, role, slot }: ChainEntry) =>
        place.kind === 'env' && role === 'current' ? [[place.name, slot] as const] : [],
      ),
  );
  const isLacking = mine.length > 0 && mine.every(hasNoCredential);
  return facts.hints.flatMap((hint) => {
    const slot = slots.get(hint.name);
    if (slot === undefined || hint.matches === 'same') return [];
    const found = faultOf(hint, slot, platform, isLacking, facts);
    return found ? [{ hint, ...found }] : [];
  });
}

function faultOf(
  hint: Hint,
  slot: string,
  platform: string,
  isLacking: boolean,
  facts: Facts,
): Omit<HintFault, 'hint'> | undefined {
  const { name, value, place } = hint;
  const isSetHere = facts.variables.includes(name);
  if (hint.passed) {
    // The variable may be set elsewhere: that it is not set here matters only if nothing else is.
    const isSetBeside = facts.hints.some((other) => other.name === name && other.readBy === 'dotenv');
    return isLacking && !isSetHere && !isSetBeside ? { fault: passedFault(name), lacks: { name } } : undefined;
  }
  if (hint.unsetReference !== undefined) {
    const reference = variableName(hint.unsetReference);
    return { fault: referenceFault(hint, reference ?? 'a variable'), lacks: { name: reference } };
  }
  if (hint.dollar) return { fault: dollarFault(name) };
  if (!value) return undefined;
  if (hint.rewritten) return { fault: numberFault(name) };
  if (value.traits.blank) return { fault: emptyFault(name) };
  const held = { platform, slot, place, value, clients: [] };
  for (const rule of valueRules) {
    const fault = valueFault(rule, held, facts, name);
    if (fault) return { fault: rule === 'quoted-value' && hint.form === 'list' ? listQuotes(fault) : fault };
  }
  return undefined;
}

function passedFault(name: string): ValueFault {
  return {
    message: `${name} is passed on to the container, but it is not set here`,
    cause: 'Docker Compose reads the value from the terminal that starts it.',
    remedy: `Set ${name} in this terminal`,
  };
}

/** A name that is not in capitals may be the rest of a password after a `$`. */
function variableName(reference: Untrusted): string | undefined {
  const name = rawText(reference);
  return mayShow(name, 'variable') ? name : undefined;
}

function referenceFault({ name, readBy, form }: Hint, from: string): ValueFault {
  return {
    message: `${name} is taken from ${from}, which is not set here or in .env`,
    cause:
      readBy === 'compose' && form !== 'line'
        ? 'Docker Compose passes an empty value, which clients use as the credential or fail on.'
        : 'A reference to a variable that is not set expands to nothing.',
    remedy: `Set ${from} in this terminal`,
  };
}

function dollarFault(name: string): ValueFault {
  return {
    message: `${name} contains a $, which Docker Compose reads as a variable`,
    cause: 'Docker Compose expands what follows a single $, or rejects the file.',
    remedy: 'Write $$ for each $',
  };
}

function numberFault(name: string): ValueFault {
  return {
    message: `${name} is a number in YAML, and Docker Compose rewrites it`,
    cause: 'YAML parses digits without quotes as a number and rounds long ones.',
    remedy: 'Put the whole value in quotes',
  };
}

function emptyFault(name: string): ValueFault {
  return {
    message: `${name} is set but empty`,
    cause: 'The value was never filled in.',
    remedy: 'Set your own value',
    needsAnother: true,
  };
}

function listQuotes(fault: ValueFault): ValueFault {
  return {
    ...fault,
    cause: 'In a compose file’s list, quotes after the = are kept; YAML removes only those around the whole item.',
  };
}
