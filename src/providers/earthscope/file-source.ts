import type { PythonException } from '../../python/exception.ts';
import type { Problem } from '../../types/resolution.ts';
import type { FileStat } from '../../types/world.ts';
import type { SettingTable } from './setting-node.ts';

/** What one file gave: its settings as far as they count, and what is in their way. */
export interface FileSource {
  readonly path: string;
  readonly state: 'read' | 'absent' | 'unreadable' | 'malformed' | 'unread';
  /** What the client takes from it; absent where it takes nothing. */
  readonly table?: SettingTable;
  /** What the file says where the client takes less or nothing: for showing. */
  readonly shown?: SettingTable;
  readonly raise?: PythonException;
  readonly warning?: string;
  readonly problem?: Problem;
  readonly stat?: FileStat;
  /** Our own limit: why the file was not read though the client might. */
  readonly unread?: string;
}
