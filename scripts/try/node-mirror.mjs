// A mirror of nodejs.org on this machine, for nodeenv: `node node-mirror.mjs DIRECTORY` serves its files and prints its
// address. Plain JavaScript, so that it starts at once. It ends when its standard input does.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';

const [, , folder = '.'] = process.argv;
const server = createServer(({ url = '/' }, response) => {
  try {
    response.end(readFileSync(join(folder, normalize(`/${url}`))));
  } catch {
    response.writeHead(404).end();
  }
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.resume().on('end', () => process.exit());
