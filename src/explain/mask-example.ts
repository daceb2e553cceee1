import { guardedSecrets } from '../output/holds-secret.ts';
import { maskGuarded } from '../output/mask-tokens.ts';
import { isPublicText } from '../report/public-secret.ts';
import { allSecrets } from '../secret.ts';
import { ourOwn, type Words } from '../value/untrusted.ts';

/**
 * Our own text with every secret of this run masked: a rule may have written a made-up one out, and the output guard
 * counts that as a secret. The examples of a platform's documents are public, and stay.
 */
export function maskExample(text: string): Words {
  return ourOwn(maskGuarded(text, guardedSecrets(allSecrets(), isPublicText)));
}
