/** `ntpath.join(path, part)` (Lib/ntpath.py, join). */
export declare function ntJoin(path: string, part: string): string;
/** `ntpath.split(path)`: the folder and the last part (Lib/ntpath.py, split). */
export declare function ntSplit(path: string): readonly [string, string];
