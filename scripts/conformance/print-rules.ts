import type { RulesRow } from './rules-report.ts';

/**
 * Prints what no finding explains and the errors of healthy recordings, then the counts; returns the number of both.
 */
export function printRules(rows: readonly RulesRow[]): number {
  const raises = rows.filter(({ situation }) => situation === 'raises');
  const healthy = rows.filter(({ situation }) => situation === 'healthy');
  const unexplained = raises.filter(({ explainedBy }) => explainedBy.length === 0);
  const alarms = healthy.filter(({ errors }) => errors.length > 0);
  for (const { set, id, client, raised } of unexplained)
    console.log(`${set} ${id} (${client}) ${raised ?? ''}: no finding explains it`);
  for (const { set, id, client, errors } of alarms)
    console.log(`${set} ${id} (${client}) is healthy, and yet: ${errors.join('; ')}`);
  console.log(
    `${raises.length - unexplained.length} of ${raises.length} that raise before any connection are explained`,
  );
  console.log(`${healthy.length - alarms.length} of ${healthy.length} healthy ones have no error`);
  const calm = healthy.filter(({ findings }) => findings.length === 0);
  const doubted = calm.filter(({ status }) => status !== 'healthy');
  for (const { set, id, client, status } of doubted)
    console.log(`${set} ${id} (${client}) is healthy and without a finding, and yet its status is ${status}`);
  console.log(`${calm.length - doubted.length} of ${calm.length} of them without a finding are called healthy`);
  return unexplained.length + alarms.length;
}
