import type { BuiltIn } from './replay-state.ts';
/**
 * huggingface_hub 2.4.0 utils/_auth.py:184 and _oidc.py:54: HF_OIDC_RESOURCE asks for a short-lived token in exchange for
 * the CI's id token, and then nothing else is looked at.
 */
export declare const hfOidc: BuiltIn;
