export declare const nonAsciiQuotes: {
    readonly id: 'non-ascii-quotes';
    readonly severity: 'error';
    readonly layer: 'damage';
    readonly failureClass: 'smart-quotes';
    readonly summary: 'A credential holds characters that no credential has: curly quotes, no-break or zero-width spaces, look-alike letters.';
    readonly why: 'Chat programs, word processors and web pages replace plain quotes and spaces when text is copied. The result looks right on the screen. Some clients send it and are refused; others crash with a codec error that names a position, counted from the start of the header.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: import("../src/types/facts.ts").Facts) => Generator<{
        platform: string;
        clients: readonly string[];
        place: import("../src/types/place.ts").Place;
        slot: string;
        message: string;
        evidence: {
            readonly what: string;
        }[];
        cause: string;
        remedy: {
            steps: readonly import("../src/types/finding.ts").RemedyStep[];
            wontHelp: string[];
        };
    }, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'plain characters only';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
        }, {
            readonly title: 'a line break is another fault';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}\n';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'curly quotes around a secret';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}';
                readonly DESCARTESLABS_CLIENT_SECRET: '“{{descarteslabs/client-secret}}”';
            };
            readonly severity: 'error';
            readonly says: '2 characters';
        }, {
            readonly title: 'a zero-width space at the end';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}​"}';
            };
            readonly severity: 'error';
            readonly says: 'a character that no credential has';
        }, {
            readonly title: 'a Cyrillic letter';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}а';
            };
            readonly severity: 'error';
            readonly says: 'a character that no credential has';
        }];
    };
};
