import { errorCode } from './file-port.ts';

/** Gives undefined for this error, and throws any other. */
export function unless(code: string): (error: unknown) => undefined {
  return (error) => {
    if (errorCode(error) === code) return undefined;
    throw error;
  };
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  EROFS: 'the file system is read-only',
  EACCES: 'you may not write there',
  EPERM: 'the system does not permit it',
  EBUSY: 'the file is mounted by itself or in use',
  ENOTDIR: 'there is a file where a directory should be',
  EFBIG: 'the file would be larger than allowed',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports an error',
};

/** Why a file cannot be written, in words of our own. */
export function whyNot(error: unknown): string {
  const code = errorCode(error);
  const known = /^E[A-Z0-9]{1,20}$/.test(code) ? code : '';
  const words = reasons[known];
  if (words !== undefined) return `${words} (${known})`;
  return known === '' ? 'the file cannot be written' : `the file cannot be written (${known})`;
}
