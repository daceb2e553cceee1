import type { EnvLookup } from '../../python/expand-user.ts';
import type { ParsedFile } from './parsed-file.ts';
/**
 * A `.env` file as python-dotenv reads it (dotenv/parser.py): `export`, quotes, comments behind white space, `${NAME}`
 * from the environment before the file. A line that it cannot read is passed over. (Planetary Computer, harmony-py.)
 */
export declare function parseDotenv(text: string, env: EnvLookup): ParsedFile;
