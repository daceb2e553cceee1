/// <reference path="./undici-parts.d.ts" />

import api from 'undici/lib/api/index.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js';

// What undici's own index does with these (index.js of 7.30.2): an agent has its `request`, and a proxy's its
// `connect`.
Object.assign(Dispatcher.prototype, api);

/** The two agents of undici that ask platforms. Its whole index is twice as large: fetch, WebSocket, caches, mocks. */
export const httpClient = { Agent, ProxyAgent };
