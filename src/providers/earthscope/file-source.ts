import type { PythonException } from '../../python/exception.ts';
import type { Problem } from '../../types/resolution.ts';
import type { FileStat } from '../../types/world.ts';
import type { SettingTable } from './setting-node.ts';

/** The result of one file: its settings as far as they count, and what prevents others. */
export interface FileSource {
  readonly path: string;
  readonly state: 'read' | 'absent' | 'unreadable' | 'malformed' | 'unread';
  /** What the client takes from it; absent if it takes nothing. */
  readonly table?: SettingTable;
  /** The content of the file if the client takes less or nothing: for display. */
  readonly shown?: SettingTable;
  readonly raise?: PythonException;
  readonly warning?: string;
  readonly problem?: Problem;
  readonly stat?: FileStat;
  /** Our own limit: why the file was not read although the client might read it. */
  readonly unread?: string;
}
