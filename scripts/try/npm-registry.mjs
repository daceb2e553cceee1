// A registry on this machine with one package: npm-registry.mjs TARBALL MANIFEST. Prints its address; ends with its
// parent.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [tarball = '', manifest = ''] = process.argv.slice(2);
const bytes = readFileSync(tarball);
const { name, version, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
const server = createServer((request, response) => {
  const address = `http://${request.headers.host}`;
  if (request.url === `/${name}`) {
    const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    const dist = { tarball: `${address}/package.tgz`, integrity };
    const found = { name, 'dist-tags': { latest: version }, versions: { [version]: { ...rest, name, version, dist } } };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(found));
  } else if (request.url === '/package.tgz') response.end(bytes);
  else response.writeHead(404).end('{}');
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.on('end', () => process.exit()).resume();
