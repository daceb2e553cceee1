import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Outcome } from '../src/python/exception.ts';
import { httpClientHeaderCheck, httpxHeaderCheck, requestsHeaderCheck } from '../src/python/http-header.ts';

// Header value; the class and text of the exception, if it raises one.
type Row = readonly [string, (readonly [string, string])?];

// requests 2.32.5
const REQUESTS_OLD: readonly Row[] = [
  ['Bearer alpha'],
  [''],
  ['Bearer alpha\n'],
  [
    'Bearer alpha\r\n',
    [
      'requests.exceptions.InvalidHeader',
      "Invalid leading whitespace, reserved character(s), or return character(s) in header value: 'Bearer alpha\\r\\n'",
    ],
  ],
  [
    ' alpha',
    [
      'requests.exceptions.InvalidHeader',
      "Invalid leading whitespace, reserved character(s), or return character(s) in header value: ' alpha'",
    ],
  ],
  [
    '\talpha',
    [
      'requests.exceptions.InvalidHeader',
      "Invalid leading whitespace, reserved character(s), or return character(s) in header value: '\\talpha'",
    ],
  ],
  ['alpha '],
  [
    'al\rpha',
    [
      'requests.exceptions.InvalidHeader',
      "Invalid leading whitespace, reserved character(s), or return character(s) in header value: 'al\\rpha'",
    ],
  ],
  [
    'al\npha',
    [
      'requests.exceptions.InvalidHeader',
      "Invalid leading whitespace, reserved character(s), or return character(s) in header value: 'al\\npha'",
    ],
  ],
  [
    'al\n pha',
    [
      'requests.exceptions.InvalidHeader',
      "Invalid leading whitespace, reserved character(s), or return character(s) in header value: 'al\\n pha'",
    ],
  ],
  ['\ufeffalpha'],
  [
    '\u00a0alpha',
    [
      'requests.exceptions.InvalidHeader',
      "Invalid leading whitespace, reserved character(s), or return character(s) in header value: '\\xa0alpha'",
    ],
  ],
  [
    '\u001calpha',
    [
      'requests.exceptions.InvalidHeader',
      "Invalid leading whitespace, reserved character(s), or return character(s) in header value: '\\x1calpha'",
    ],
  ],
  ['Bearer \u201calpha\u201d'],
  ['caf\u00e9'],
  ['al\u0000pha'],
  ['al\u0001pha'],
  ['al\u000bpha'],
  ["it's\n"],
];

// requests 2.34.2
const REQUESTS_NEW: readonly Row[] = [
  ['Bearer alpha'],
  [''],
  [
    'Bearer alpha\n',
    [
      'requests.exceptions.InvalidHeader',
      "Invalid leading whitespace, reserved character(s), or return character(s) in header value: 'Bearer alpha\\n'",
    ],
  ],
  [
    'Bearer alpha\r\n',
    [
      'requests.exceptions.InvalidHeader',
      "Invalid leading whitespace, reserved character(s), or return character(s) in header value: 'Bearer alpha\\r\\n'",
    ],
  ],
  [
    ' alpha',
    [
      'requests.exceptions.InvalidHeader',
      "Invalid leading whitespace, reserved character(s), or return character(s) in header value: ' alpha'",
    ],
  ],
  [
    '\talpha',
    [
      'requests.exceptions.InvalidHeader',
      "Invalid leading whitespace, reserved character(s), or return character(s) in header value: '\\talpha'",
    ],
  ],
  ['alpha '],
  [
    'al\rpha',
    [
      'requests.exceptions.InvalidHeader',
      "Invalid leading whitespace, reserved character(s), or return character(s) in header value: 'al\\rpha'",
    ],
  ],
  [
    'al\npha',
    [
      'requests.exceptions.InvalidHeader',
      "Invalid leading whitespace, reserved character(s), or return character(s) in header value: 'al\\npha'",
    ],
  ],
  [
    'al\n pha',
    [
      'requests.exceptions.InvalidHeader',
      "Invalid leading whitespace, reserved character(s), or return character(s) in header value: 'al\\n pha'",
    ],
  ],
  ['\ufeffalpha'],
  [
    '\u00a0alpha',
    [
      'requests.exceptions.InvalidHeader',
      "Invalid leading whitespace, reserved character(s), or return character(s) in header value: '\\xa0alpha'",
    ],
  ],
  [
    '\u001calpha',
    [
      'requests.exceptions.InvalidHeader',
      "Invalid leading whitespace, reserved character(s), or return character(s) in header value: '\\x1calpha'",
    ],
  ],
  ['Bearer \u201calpha\u201d'],
  ['caf\u00e9'],
  ['al\u0000pha'],
  ['al\u0001pha'],
  ['al\u000bpha'],
  [
    "it's\n",
    [
      'requests.exceptions.InvalidHeader',
      'Invalid leading whitespace, reserved character(s), or return character(s) in header value: "it\'s\\n"',
    ],
  ],
];

// http.client of CPython 3.11.7
const HTTP_CLIENT: readonly Row[] = [
  ['Bearer alpha'],
  [''],
  ['Bearer alpha\n', ['ValueError', "Invalid header value b'Bearer alpha\\n'"]],
  ['Bearer alpha\r\n', ['ValueError', "Invalid header value b'Bearer alpha\\r\\n'"]],
  [' alpha'],
  ['\talpha'],
  ['alpha '],
  ['al\rpha', ['ValueError', "Invalid header value b'al\\rpha'"]],
  ['al\npha', ['ValueError', "Invalid header value b'al\\npha'"]],
  ['al\n pha'],
  [
    '\ufeffalpha',
    ['UnicodeEncodeError', "'latin-1' codec can't encode character '\\ufeff' in position 0: ordinal not in range(256)"],
  ],
  ['\u00a0alpha'],
  ['\u001calpha'],
  [
    'Bearer \u201calpha\u201d',
    ['UnicodeEncodeError', "'latin-1' codec can't encode character '\\u201c' in position 7: ordinal not in range(256)"],
  ],
  ['caf\u00e9'],
  ['al\u0000pha'],
  ['al\u0001pha'],
  ['al\u000bpha'],
  ["it's\n", ['ValueError', 'Invalid header value b"it\'s\\n"']],
];

// httpx 0.28.1 with h11 0.16.0
const HTTPX: readonly Row[] = [
  ['Bearer alpha'],
  [''],
  ['Bearer alpha\n', ['httpx.LocalProtocolError', "Illegal header value b'Bearer alpha\\n'"]],
  ['Bearer alpha\r\n', ['httpx.LocalProtocolError', "Illegal header value b'Bearer alpha\\r\\n'"]],
  [' alpha', ['httpx.LocalProtocolError', "Illegal header value b' alpha'"]],
  ['\talpha', ['httpx.LocalProtocolError', "Illegal header value b'\\talpha'"]],
  ['alpha ', ['httpx.LocalProtocolError', "Illegal header value b'alpha '"]],
  ['al\rpha', ['httpx.LocalProtocolError', "Illegal header value b'al\\rpha'"]],
  ['al\npha', ['httpx.LocalProtocolError', "Illegal header value b'al\\npha'"]],
  ['al\n pha', ['httpx.LocalProtocolError', "Illegal header value b'al\\n pha'"]],
  [
    '\ufeffalpha',
    ['UnicodeEncodeError', "'ascii' codec can't encode character '\\ufeff' in position 0: ordinal not in range(128)"],
  ],
  [
    '\u00a0alpha',
    ['UnicodeEncodeError', "'ascii' codec can't encode character '\\xa0' in position 0: ordinal not in range(128)"],
  ],
  ['\u001calpha'],
  [
    'Bearer \u201calpha\u201d',
    ['UnicodeEncodeError', "'ascii' codec can't encode character '\\u201c' in position 7: ordinal not in range(128)"],
  ],
  [
    'caf\u00e9',
    ['UnicodeEncodeError', "'ascii' codec can't encode character '\\xe9' in position 3: ordinal not in range(128)"],
  ],
  ['al\u0000pha', ['httpx.LocalProtocolError', "Illegal header value b'al\\x00pha'"]],
  ['al\u0001pha'],
  ['al\u000bpha', ['httpx.LocalProtocolError', "Illegal header value b'al\\x0bpha'"]],
  ["it's\n", ['httpx.LocalProtocolError', 'Illegal header value b"it\'s\\n"']],
];

function check(rows: readonly Row[], of: (value: string) => Outcome<true>): void {
  for (const [value, error] of rows) {
    const outcome = of(value);
    assert.deepEqual(
      outcome.ok ? undefined : [outcome.error.class, outcome.error.message],
      error,
      JSON.stringify(value),
    );
  }
}

test('requestsHeaderCheck follows requests up to 2.33.0, where a final newline passes', () => {
  check(REQUESTS_OLD, (value) => requestsHeaderCheck('Authorization', value));
});

test('requestsHeaderCheck follows requests since 2.33.1, where it does not', () => {
  check(REQUESTS_NEW, (value) => requestsHeaderCheck('Authorization', value, 'since-2.33.1'));
});

test('requestsHeaderCheck checks the name before the value', () => {
  const outcome = requestsHeaderCheck('a:b', ' ');
  assert.ok(!outcome.ok);
  assert.equal(
    outcome.error.message,
    "Invalid leading whitespace, reserved character(s), or return character(s) in header name: 'a:b'",
  );
});

test('httpClientHeaderCheck follows http.client', () => {
  check(HTTP_CLIENT, httpClientHeaderCheck);
});

test('httpxHeaderCheck follows httpx and h11', () => {
  check(HTTPX, httpxHeaderCheck);
});

test('plain words pass every check, and no check throws', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[!-~]+(?: [!-~]+)*$/), (value) => {
      assert.ok(requestsHeaderCheck('A', value, 'since-2.33.1').ok);
      assert.ok(httpClientHeaderCheck(value).ok);
      assert.ok(httpxHeaderCheck(value).ok);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      requestsHeaderCheck(value, value);
      httpClientHeaderCheck(value);
      httpxHeaderCheck(value);
    }),
  );
});
