/** The type that pydantic checks a value against: the kinds of annotation that the SDK's models use. */
export type FieldType =
  | { readonly kind: 'str' | 'url' | 'timedelta' | 'scope' }
  | ({ readonly kind: 'int' | 'float' } & Bounds)
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'set'; readonly items: FieldType }
  | { readonly kind: 'dict'; readonly values: FieldType }
  | { readonly kind: 'optional'; readonly inner: FieldType }
  | { readonly kind: 'model'; readonly model: Model };

export interface Bounds {
  readonly gt?: number;
  readonly ge?: number;
  readonly le?: number;
}

export interface ModelField {
  readonly name: string;
  readonly type: FieldType;
  /** Names that are tried before the field's own (`validation_alias`). */
  readonly alias?: string;
  /** The built-in value of a text or a set of texts, in the spelling of `settingDefault`. */
  readonly default?: string;
  /** The first version of the SDK that has the field in this form, and the first that no longer has it. */
  readonly since?: string;
  readonly below?: string;
}

export interface Model {
  /** The class name that a ValidationError shows. */
  readonly name: string;
  readonly fields: readonly ModelField[];
}
