/** Where a credential, a setting or a fault is. Paths are absolute; the home is shortened to `~` when printed. */
export type Place =
  | { readonly kind: 'env'; readonly name: string }
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly key?: string;
      readonly line?: number;
      readonly column?: number;
    }
  | { readonly kind: 'argument'; readonly name: string }
  | { readonly kind: 'keyring'; readonly service: string }
  | { readonly kind: 'git'; readonly commit: string; readonly path: string; readonly line: number }
  | { readonly kind: 'default' };
