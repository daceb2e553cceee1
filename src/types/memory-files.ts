/**
 * A file of a made-up world, as recordings spell it: its text, or its parts. `mode` is octal text (`600`);
 * `utf-16` is what Windows calls Unicode: little endian behind a byte order mark; `owner` a user id; `symlink` a target; `dir` an empty folder; `special` a FIFO, socket or device.
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
