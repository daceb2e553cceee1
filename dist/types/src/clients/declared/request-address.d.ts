import type { PythonException } from '../../python/exception.ts';
/** requests 2.34.2 models.py, prepare_url: an address that is not http and has no scheme, or no host. */
export declare function addressError(address: string): PythonException | undefined;
/** requests 2.34.2 sessions.py, get_adapter: a scheme that is neither http nor https. */
export declare function adapterError(address: string): PythonException | undefined;
