/**
 * A file of a made-up world, in the notation of the recordings: its text, or its parts. `mode` is octal text (`600`);
 * `utf-16` is what Windows calls Unicode: little endian after a byte order mark; `owner` a user id; `symlink` a target;
 * `dir` an empty directory; `special` a FIFO, socket or device.
 */
export type MemoryFile =
  | string
  | {
      readonly content?: string;
      readonly content_b64?: string;
      readonly encoding?: 'base64' | 'utf-16';
      readonly mode?: string | number;
      readonly owner?: number;
      readonly symlink?: string;
      readonly dir?: boolean;
      readonly special?: boolean;
    };
