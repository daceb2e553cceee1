// How long one live probe takes, from a server that replies to servers that do not: npm run bench:probe. The deadline
// of these runs is 4 s; a probe that takes longer is a bug. It only prints.
import { askPlatform, caveAt } from '../test/support/probe-servers/ask-platform.ts';
import { type Answerer, loopbackServer, sendJson } from '../test/support/probe-servers/loopback-server.ts';

const answers: Readonly<Record<string, Answerer>> = {
  'a server that accepts': (_, response) =>
    sendJson(response, 200, { id: 1, groups: [], missing_tos: [], permissions_v2: {} }),
  'a server that rejects': (_, response) => sendJson(response, 401, { error: 'invalid_token' }),
  'a server that cuts the connection': (_, response) => void response.socket?.destroy(),
  'a server that never answers': () => undefined,
  'a server that hangs in the middle of the body': (_, response) => void response.writeHead(200).write('{"id"'),
};

for (const [name, answer] of Object.entries(answers)) {
  const server = await loopbackServer(answer);
  await report(name, async () => await askPlatform(caveAt(server.url)));
  await server.close();
}
await report('a port where nothing listens', async () => await askPlatform(caveAt('http://127.0.0.1:9')));

async function report(
  name: string,
  ask: () => Promise<{ readonly status: string; readonly reason?: string }>,
): Promise<void> {
  const start = performance.now();
  const { status, reason } = await ask();
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name.padEnd(46)} ${seconds.toFixed(2).padStart(6)} s  ${status}${reason ? ` (${reason})` : ''}`);
}
