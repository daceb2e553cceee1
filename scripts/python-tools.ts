// Makes the virtual environment of a requirements file, and prints its directory: `tsx scripts/python-tools.ts FILE`.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonTools } from './release/python-tools.ts';

console.log(pythonTools(dirname(dirname(fileURLToPath(import.meta.url))), process.argv[2]));
