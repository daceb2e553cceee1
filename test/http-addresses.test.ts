import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { httpxRefusal } from '../src/httpx/refusal.ts';
import { httpxTarget } from '../src/httpx/target.ts';
import { isIdnaLabel } from '../src/python/idna.ts';
import { urlSplit } from '../src/python/url-split.ts';
import { requestsRefusal } from '../src/requests/refusal.ts';

/** What the real libraries raised, before any connection, for addresses that people write; null: they continued. */
const recorded = (library: string): readonly (readonly [string, string | null])[] =>
  JSON.parse(readFileSync(new URL(`../fixtures/http-addresses/${library}.json`, import.meta.url), 'utf8')).refusals;
const words = (error: { readonly class: string; readonly message: string } | undefined) =>
  error ? `${error.class}: ${error.message}` : null;

describe('what an HTTP library says of an address', () => {
  it('requests: as it was recorded', () => {
    for (const [address, expected] of recorded('requests')) {
      const refusal = requestsRefusal({ address, netrc: { is: 'none' }, rule: 'since-2.33.1' });
      assert.equal(words(refusal?.error), expected, JSON.stringify(address));
    }
  });

  it('httpx2: as it was recorded, and httpx the same under its own name', () => {
    for (const [address, expected] of recorded('httpx2')) {
      const refusal = httpxRefusal({ address, module: 'httpx2' });
      assert.equal(words(refusal?.error), expected, JSON.stringify(address));
      const older = httpxRefusal({ address, module: 'httpx' });
      assert.equal(words(older?.error), expected?.replace('httpx2.', 'httpx.') ?? null, JSON.stringify(address));
    }
  });

  it('httpx2 decodes a host in Punycode before it looks at the scheme, and after it has encoded the header', () => {
    const refused = (address: string, value = 'key') => {
      const refusal = httpxRefusal({ address, header: { name: 'authorization', value }, module: 'httpx2' });
      return words(refusal?.error);
    };
    const message = "idna.core.InvalidCodepoint: Codepoint U+0025 at position 8 of 'example%20' not allowed";
    assert.equal(refused('ftp://xn--bcher-kva.example '), message);
    assert.equal(refused('https://xn--bcher-kva.x..y'), 'idna.core.IDNAError: Empty Label');
    assert.equal(refused('https://xn--bcher-kva.example.'), null);
    assert.match(refused('https://xn--bcher-kva.example ', 'é') ?? '', /^UnicodeEncodeError/);
  });

  it('httpx2 refuses an address that is too long', () => {
    const target = httpxTarget(`https://${'a'.repeat(70_000)}`, 'httpx2');
    assert.equal(target.ok ? undefined : target.error.message, 'URL too long');
  });
});

describe('the order in which requests looks', () => {
  const bad = '“key”';
  const request = (address: string, value: string, more: object = {}) =>
    requestsRefusal({
      address,
      header: { name: 'PRIVATE-TOKEN', value },
      netrc: { is: 'none' },
      rule: 'since-2.33.1',
      ...more,
    })?.error.class;

  it('the address, then the header, then what speaks the scheme', () => {
    assert.equal(request('example.org', ' key'), 'requests.exceptions.MissingSchema');
    assert.equal(request('ftp://example.org', ' key'), 'requests.exceptions.InvalidHeader');
    assert.equal(request('ftp://example.org', bad), 'requests.exceptions.InvalidSchema');
  });

  it('over TLS the host is looked up before the header is written, else after', () => {
    assert.equal(request('https://a..b', bad), 'urllib3.exceptions.LocationParseError');
    assert.equal(request('http://a..b', bad), 'UnicodeEncodeError');
  });

  it('a login of the address takes the place of the Authorization header, and of no other', () => {
    const authorization = { header: { name: 'Authorization', value: `Bearer ${bad}` } };
    assert.equal(request('https://user:word@example.org', bad, authorization), undefined);
    assert.equal(request('https://user@example.org', bad, authorization), 'UnicodeEncodeError');
    assert.equal(request('https://user:word@example.org', bad), 'UnicodeEncodeError');
    assert.equal(request('https://%E2%82%AC:word@example.org', 'key'), 'UnicodeEncodeError');
  });

  it('a user and a password are checked after the address', () => {
    const login = { header: undefined, login: ['1', bad] };
    assert.equal(request('example.org', '', login), 'requests.exceptions.MissingSchema');
    assert.equal(request('ftp://example.org', '', login), 'UnicodeEncodeError');
  });
});

describe('httpx2 and a header', () => {
  const refused = (value: string, address = 'https://example.org') =>
    httpxRefusal({ address, header: { name: 'Authorization', value: `Bearer ${value}` }, module: 'httpx2' });

  it('takes ASCII only, and neither an empty token nor one with white space at its end or NUL, VT or FF in it', () => {
    for (const value of ['', ' ', 'a\n', 'a\v', 'a\fb', 'a\0b', 'a ', 'a\t']) {
      assert.equal(refused(value)?.error.class, 'httpx2.LocalProtocolError', JSON.stringify(value));
    }
    for (const value of ['a', 'a b', 'a\x01b', 'a\x1f', 'a\x7f']) assert.equal(refused(value), undefined);
    assert.match(refused('é')?.error.message ?? '', /^'ascii' codec can't encode character '\\xe9' in position 7/);
  });

  it('finds the codec’s fault when the request is built, the grammar’s when it is sent', () => {
    assert.deepEqual([refused('é')?.when, refused('')?.when], ['build', 'send']);
    assert.match(refused('é', 'ftp://x')?.error.class ?? '', /UnicodeEncodeError/);
    assert.match(refused('', 'ftp://x')?.error.class ?? '', /UnsupportedProtocol/);
  });
});

it('urlsplit raises for brackets that hold no address, and its port when it is asked', () => {
  const message = (url: string) => {
    const split = urlSplit(url);
    const failed = split.ok ? split.value.port : split;
    return failed.ok ? undefined : failed.error.message;
  };
  assert.equal(message('https://[::1'), 'Invalid IPv6 URL');
  assert.equal(message('https://[1.2.3.4]'), 'An IPv4 address cannot be in brackets');
  assert.equal(message('https://[x]'), "'x' does not appear to be an IPv4 or IPv6 address");
  assert.equal(message('https://[v1.x]'), undefined);
  assert.equal(message('https://x:port'), "Port could not be cast to integer value as 'port'");
  assert.equal(message('https://x:65536'), 'Port out of range 0-65535');
  assert.match(message('https://x\u2100.org') ?? '', /under NFKC normalization$/);
});

it('a label of a host is checked like the idna package does', () => {
  for (const label of ['bücher', '例え', 'a-b', 'l·l', 'ß', 'xn-a']) assert.ok(isIdnaLabel(label), label);
  for (const label of ['☃', 'a”', '-a', 'a_b', 'ａ', 'a\u200b', 'ab--c', '', 'a'.repeat(64)])
    assert.ok(!isIdnaLabel(label), label);
});
