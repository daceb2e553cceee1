import type { Facts } from '../types/facts.ts';
import type { Finding } from '../types/finding.ts';
/**
 * An error of a platform's second client is a warning as long as nothing shows that this client is here and the first
 * one works: `cloud-volume` beside `caveclient`, the `es` command beside the SDK. Nobody fails who does not run it.
 */
export declare function asSevereAsUsed(finding: Finding, facts: Facts): Finding;
