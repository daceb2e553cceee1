/** The kinds of the made-up tokens, as named in the platforms' files. */
export const cave = 'cave/token';
export const descartes = 'descarteslabs/client-secret';
export const descartesJwt = 'descarteslabs/jwt';
export const earthone = 'earthone/client-secret';
export const earthscope = 'earthscope/refresh-token';
export const earthscopeV1 = 'earthscope/refresh-token-v1';
export const earthscopeJwt = 'earthscope/access-token';
