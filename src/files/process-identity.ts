import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';

/** Identifies a process, so that another one can tell whether it is still running. */
export interface ProcessIdentity {
  /** The host's name for people, then what distinguishes two machines or containers of that name. */
  readonly host: string;
  readonly machine: string;
  readonly pid: number;
  /** When it started, as the system counts; empty if that is unknown. Process ids are reused. */
  readonly started: string;
}

/** This process. */
export async function thisProcess(): Promise<ProcessIdentity> {
  return { host: hostname(), machine: await thisMachine(), pid: process.pid, started: await startOf(process.pid) };
}

/** Whether a process on this machine is still running; undefined for another machine's, which cannot be checked. */
export async function isRunning(other: ProcessIdentity): Promise<boolean | undefined> {
  if (other.host !== hostname() || other.machine !== (await thisMachine())) return undefined;
  try {
    process.kill(other.pid, 0);
  } catch (error) {
    // EPERM: it exists, and belongs to somebody else.
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  const started = await startOf(other.pid);
  return started === '' || other.started === '' || started === other.started;
}

/** The boot, and the namespace of process ids: a container with the same host name has its own. */
async function thisMachine(): Promise<string> {
  if (process.platform !== 'linux') return process.platform;
  const parts = await Promise.all([
    readFile('/proc/sys/kernel/random/boot_id', 'latin1').catch(() => ''),
    readlink('/proc/self/ns/pid').catch(() => ''),
  ]);
  return parts.map((part) => part.trim()).join(' ');
}

/**
 * Field 22 of `/proc/<pid>/stat` (proc(5)): clock ticks since the boot. The second field may contain spaces and
 * brackets.
 */
async function startOf(pid: number): Promise<string> {
  if (process.platform !== 'linux') return '';
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
