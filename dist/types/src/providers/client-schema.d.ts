import * as v from 'valibot';
/** What one entry of `[[clients]]` may say; what it leaves out is filled in. */
export declare const clientSchema: v.StrictObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
    readonly package: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
    readonly versions: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
    readonly signOfUse: v.OptionalSchema<v.BooleanSchema<undefined>, true>;
    readonly label: v.OptionalSchema<v.PicklistSchema<["one", "by-slot"], undefined>, "one">;
    readonly pairing: v.OptionalSchema<v.PicklistSchema<["per-field", "group"], undefined>, "per-field">;
    readonly kinds: v.OptionalSchema<v.ArraySchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, undefined>, readonly []>;
    readonly leeway: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>]>, 0>;
    readonly slots: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        readonly required: v.OptionalSchema<v.BooleanSchema<undefined>, false>;
        readonly public: v.OptionalSchema<v.BooleanSchema<undefined>, false>;
    }, undefined>, undefined>, v.MinLengthAction<{
        name: string;
        required: boolean;
        public: boolean;
    }[], 1, undefined>]>;
    readonly selectors: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        readonly argument: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly env: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly present: v.OptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank"], undefined>, "nonEmpty">;
        readonly default: v.OptionalSchema<v.StringSchema<undefined>, "">;
        readonly lower: v.OptionalSchema<v.BooleanSchema<undefined>, false>;
    }, undefined>, undefined>, readonly []>;
    readonly paths: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
        readonly env: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly present: v.OptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank"], undefined>, "set">;
        readonly parts: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, readonly []>;
        readonly windows: v.ExactOptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        readonly macos: v.ExactOptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        readonly expand: v.OptionalSchema<v.ArraySchema<v.PicklistSchema<["user", "variables"], undefined>, undefined>, readonly []>;
        readonly when: v.ExactOptionalSchema<v.StrictObjectSchema<{
            readonly env: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly is: v.ExactOptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank", "true"], undefined>, undefined>;
            readonly argument: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly equals: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
            readonly slot: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly contains: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly held: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly pathlib: v.OptionalSchema<v.BooleanSchema<undefined>, false>;
    }, undefined>, undefined>, readonly []>;
    readonly settings: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        readonly env: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly when: v.ExactOptionalSchema<v.StrictObjectSchema<{
            readonly env: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly is: v.ExactOptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank", "true"], undefined>, undefined>;
            readonly argument: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly equals: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
            readonly slot: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly contains: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly held: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly present: v.OptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank"], undefined>, "set">;
        readonly default: v.OptionalSchema<v.StringSchema<undefined>, "">;
        readonly trimEnd: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
    }, undefined>, undefined>, readonly []>;
    readonly sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.VariantSchema<"kind", [v.StrictObjectSchema<{
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        readonly when: v.ExactOptionalSchema<v.StrictObjectSchema<{
            readonly env: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly is: v.ExactOptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank", "true"], undefined>, undefined>;
            readonly argument: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly equals: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
            readonly slot: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly contains: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly held: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly opened: v.OptionalSchema<v.PicklistSchema<["if-needed", "always"], undefined>, "if-needed">;
        readonly partial: v.OptionalSchema<v.UnionSchema<[v.StrictObjectSchema<{
            readonly do: v.PicklistSchema<["next", "stop", "warn", "fatal"], undefined>;
            readonly says: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly class: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly message: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        }, undefined>, v.SchemaWithPipe<readonly [v.PicklistSchema<["next", "stop", "warn", "fatal"], undefined>, v.TransformAction<"fatal" | "next" | "stop" | "warn", {
            do: "fatal" | "next" | "stop" | "warn";
        }>]>], undefined>, "next">;
        readonly fields: v.ArraySchema<v.StrictObjectSchema<{
            readonly slot: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly setting: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly names: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, readonly []>;
            readonly legacy: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, readonly []>;
            readonly present: v.OptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank"], undefined>, "set">;
            readonly clean: v.OptionalSchema<v.ArraySchema<v.PicklistSchema<["trim", "remove-newlines", "strip-double-quotes"], undefined>, undefined>, readonly []>;
            readonly coalesce: v.OptionalSchema<v.PicklistSchema<["raw", "cleaned"], undefined>, "raw">;
            readonly cleaned: v.OptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank"], undefined>, "set">;
            readonly as: v.ExactOptionalSchema<v.LiteralSchema<"int", undefined>, undefined>;
            readonly default: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly kind: v.LiteralSchema<"argument", undefined>;
    }, undefined>, v.StrictObjectSchema<{
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        readonly when: v.ExactOptionalSchema<v.StrictObjectSchema<{
            readonly env: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly is: v.ExactOptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank", "true"], undefined>, undefined>;
            readonly argument: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly equals: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
            readonly slot: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly contains: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly held: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly opened: v.OptionalSchema<v.PicklistSchema<["if-needed", "always"], undefined>, "if-needed">;
        readonly partial: v.OptionalSchema<v.UnionSchema<[v.StrictObjectSchema<{
            readonly do: v.PicklistSchema<["next", "stop", "warn", "fatal"], undefined>;
            readonly says: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly class: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly message: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        }, undefined>, v.SchemaWithPipe<readonly [v.PicklistSchema<["next", "stop", "warn", "fatal"], undefined>, v.TransformAction<"fatal" | "next" | "stop" | "warn", {
            do: "fatal" | "next" | "stop" | "warn";
        }>]>], undefined>, "next">;
        readonly fields: v.ArraySchema<v.StrictObjectSchema<{
            readonly slot: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly setting: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly names: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, readonly []>;
            readonly legacy: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, readonly []>;
            readonly present: v.OptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank"], undefined>, "set">;
            readonly clean: v.OptionalSchema<v.ArraySchema<v.PicklistSchema<["trim", "remove-newlines", "strip-double-quotes"], undefined>, undefined>, readonly []>;
            readonly coalesce: v.OptionalSchema<v.PicklistSchema<["raw", "cleaned"], undefined>, "raw">;
            readonly cleaned: v.OptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank"], undefined>, "set">;
            readonly as: v.ExactOptionalSchema<v.LiteralSchema<"int", undefined>, undefined>;
            readonly default: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly kind: v.LiteralSchema<"env", undefined>;
    }, undefined>, v.StrictObjectSchema<{
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        readonly when: v.ExactOptionalSchema<v.StrictObjectSchema<{
            readonly env: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly is: v.ExactOptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank", "true"], undefined>, undefined>;
            readonly argument: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly equals: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
            readonly slot: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly contains: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly held: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly opened: v.OptionalSchema<v.PicklistSchema<["if-needed", "always"], undefined>, "if-needed">;
        readonly partial: v.OptionalSchema<v.UnionSchema<[v.StrictObjectSchema<{
            readonly do: v.PicklistSchema<["next", "stop", "warn", "fatal"], undefined>;
            readonly says: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly class: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly message: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        }, undefined>, v.SchemaWithPipe<readonly [v.PicklistSchema<["next", "stop", "warn", "fatal"], undefined>, v.TransformAction<"fatal" | "next" | "stop" | "warn", {
            do: "fatal" | "next" | "stop" | "warn";
        }>]>], undefined>, "next">;
        readonly fields: v.ArraySchema<v.StrictObjectSchema<{
            readonly slot: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly setting: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly names: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, readonly []>;
            readonly legacy: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, readonly []>;
            readonly present: v.OptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank"], undefined>, "set">;
            readonly clean: v.OptionalSchema<v.ArraySchema<v.PicklistSchema<["trim", "remove-newlines", "strip-double-quotes"], undefined>, undefined>, readonly []>;
            readonly coalesce: v.OptionalSchema<v.PicklistSchema<["raw", "cleaned"], undefined>, "raw">;
            readonly cleaned: v.OptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank"], undefined>, "set">;
            readonly as: v.ExactOptionalSchema<v.LiteralSchema<"int", undefined>, undefined>;
            readonly default: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly kind: v.LiteralSchema<"default", undefined>;
    }, undefined>, v.StrictObjectSchema<{
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        readonly when: v.ExactOptionalSchema<v.StrictObjectSchema<{
            readonly env: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly is: v.ExactOptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank", "true"], undefined>, undefined>;
            readonly argument: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly equals: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
            readonly slot: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly contains: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly held: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly opened: v.OptionalSchema<v.PicklistSchema<["if-needed", "always"], undefined>, "if-needed">;
        readonly partial: v.OptionalSchema<v.UnionSchema<[v.StrictObjectSchema<{
            readonly do: v.PicklistSchema<["next", "stop", "warn", "fatal"], undefined>;
            readonly says: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly class: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly message: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        }, undefined>, v.SchemaWithPipe<readonly [v.PicklistSchema<["next", "stop", "warn", "fatal"], undefined>, v.TransformAction<"fatal" | "next" | "stop" | "warn", {
            do: "fatal" | "next" | "stop" | "warn";
        }>]>], undefined>, "next">;
        readonly fields: v.ArraySchema<v.StrictObjectSchema<{
            readonly slot: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly setting: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly names: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, readonly []>;
            readonly legacy: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, readonly []>;
            readonly present: v.OptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank"], undefined>, "set">;
            readonly clean: v.OptionalSchema<v.ArraySchema<v.PicklistSchema<["trim", "remove-newlines", "strip-double-quotes"], undefined>, undefined>, readonly []>;
            readonly coalesce: v.OptionalSchema<v.PicklistSchema<["raw", "cleaned"], undefined>, "raw">;
            readonly cleaned: v.OptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank"], undefined>, "set">;
            readonly as: v.ExactOptionalSchema<v.LiteralSchema<"int", undefined>, undefined>;
            readonly default: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly kind: v.LiteralSchema<"file", undefined>;
        readonly path: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        readonly format: v.PicklistSchema<["raw", "json", "toml", "ini", "colon-lines", "dotenv"], undefined>;
        readonly asks: v.OptionalSchema<v.PicklistSchema<["exists", "open"], undefined>, "open">;
        readonly problems: v.OptionalSchema<v.StrictObjectSchema<{
            readonly missing: v.ExactOptionalSchema<v.UnionSchema<[v.StrictObjectSchema<{
                readonly do: v.PicklistSchema<["next", "stop", "warn", "fatal"], undefined>;
                readonly says: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
                readonly class: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
                readonly message: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            }, undefined>, v.SchemaWithPipe<readonly [v.PicklistSchema<["next", "stop", "warn", "fatal"], undefined>, v.TransformAction<"fatal" | "next" | "stop" | "warn", {
                do: "fatal" | "next" | "stop" | "warn";
            }>]>], undefined>, undefined>;
            readonly unreadable: v.ExactOptionalSchema<v.UnionSchema<[v.StrictObjectSchema<{
                readonly do: v.PicklistSchema<["next", "stop", "warn", "fatal"], undefined>;
                readonly says: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
                readonly class: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
                readonly message: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            }, undefined>, v.SchemaWithPipe<readonly [v.PicklistSchema<["next", "stop", "warn", "fatal"], undefined>, v.TransformAction<"fatal" | "next" | "stop" | "warn", {
                do: "fatal" | "next" | "stop" | "warn";
            }>]>], undefined>, undefined>;
            readonly encoding: v.ExactOptionalSchema<v.UnionSchema<[v.StrictObjectSchema<{
                readonly do: v.PicklistSchema<["next", "stop", "warn", "fatal"], undefined>;
                readonly says: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
                readonly class: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
                readonly message: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            }, undefined>, v.SchemaWithPipe<readonly [v.PicklistSchema<["next", "stop", "warn", "fatal"], undefined>, v.TransformAction<"fatal" | "next" | "stop" | "warn", {
                do: "fatal" | "next" | "stop" | "warn";
            }>]>], undefined>, undefined>;
            readonly malformed: v.ExactOptionalSchema<v.UnionSchema<[v.StrictObjectSchema<{
                readonly do: v.PicklistSchema<["next", "stop", "warn", "fatal"], undefined>;
                readonly says: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
                readonly class: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
                readonly message: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            }, undefined>, v.SchemaWithPipe<readonly [v.PicklistSchema<["next", "stop", "warn", "fatal"], undefined>, v.TransformAction<"fatal" | "next" | "stop" | "warn", {
                do: "fatal" | "next" | "stop" | "warn";
            }>]>], undefined>, undefined>;
            readonly 'missing-key': v.ExactOptionalSchema<v.UnionSchema<[v.StrictObjectSchema<{
                readonly do: v.PicklistSchema<["next", "stop", "warn", "fatal"], undefined>;
                readonly says: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
                readonly class: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
                readonly message: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            }, undefined>, v.SchemaWithPipe<readonly [v.PicklistSchema<["next", "stop", "warn", "fatal"], undefined>, v.TransformAction<"fatal" | "next" | "stop" | "warn", {
                do: "fatal" | "next" | "stop" | "warn";
            }>]>], undefined>, undefined>;
        }, undefined>, {}>;
    }, undefined>, v.StrictObjectSchema<{
        readonly kind: v.LiteralSchema<"built-in", undefined>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        readonly when: v.ExactOptionalSchema<v.StrictObjectSchema<{
            readonly env: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly is: v.ExactOptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank", "true"], undefined>, undefined>;
            readonly argument: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly equals: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
            readonly slot: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly contains: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly held: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
        }, undefined>, undefined>;
    }, undefined>], undefined>, undefined>, v.MinLengthAction<({
        label: string;
        when?: {
            env?: string;
            is?: "nonBlank" | "nonEmpty" | "set" | "true";
            argument?: string;
            equals?: string;
            slot?: string;
            contains?: string;
            held?: boolean;
        };
        opened: "always" | "if-needed";
        partial: {
            do: "fatal" | "next" | "stop" | "warn";
            says?: string;
            class?: string;
            message?: string;
        } | {
            do: "fatal" | "next" | "stop" | "warn";
        };
        fields: {
            slot?: string;
            setting?: string;
            names: string[];
            legacy: string[];
            present: "nonBlank" | "nonEmpty" | "set";
            clean: ("remove-newlines" | "strip-double-quotes" | "trim")[];
            coalesce: "cleaned" | "raw";
            cleaned: "nonBlank" | "nonEmpty" | "set";
            as?: "int";
            default?: string;
        }[];
        kind: "argument";
    } | {
        label: string;
        when?: {
            env?: string;
            is?: "nonBlank" | "nonEmpty" | "set" | "true";
            argument?: string;
            equals?: string;
            slot?: string;
            contains?: string;
            held?: boolean;
        };
        opened: "always" | "if-needed";
        partial: {
            do: "fatal" | "next" | "stop" | "warn";
            says?: string;
            class?: string;
            message?: string;
        } | {
            do: "fatal" | "next" | "stop" | "warn";
        };
        fields: {
            slot?: string;
            setting?: string;
            names: string[];
            legacy: string[];
            present: "nonBlank" | "nonEmpty" | "set";
            clean: ("remove-newlines" | "strip-double-quotes" | "trim")[];
            coalesce: "cleaned" | "raw";
            cleaned: "nonBlank" | "nonEmpty" | "set";
            as?: "int";
            default?: string;
        }[];
        kind: "env";
    } | {
        label: string;
        when?: {
            env?: string;
            is?: "nonBlank" | "nonEmpty" | "set" | "true";
            argument?: string;
            equals?: string;
            slot?: string;
            contains?: string;
            held?: boolean;
        };
        opened: "always" | "if-needed";
        partial: {
            do: "fatal" | "next" | "stop" | "warn";
            says?: string;
            class?: string;
            message?: string;
        } | {
            do: "fatal" | "next" | "stop" | "warn";
        };
        fields: {
            slot?: string;
            setting?: string;
            names: string[];
            legacy: string[];
            present: "nonBlank" | "nonEmpty" | "set";
            clean: ("remove-newlines" | "strip-double-quotes" | "trim")[];
            coalesce: "cleaned" | "raw";
            cleaned: "nonBlank" | "nonEmpty" | "set";
            as?: "int";
            default?: string;
        }[];
        kind: "default";
    } | {
        label: string;
        when?: {
            env?: string;
            is?: "nonBlank" | "nonEmpty" | "set" | "true";
            argument?: string;
            equals?: string;
            slot?: string;
            contains?: string;
            held?: boolean;
        };
        opened: "always" | "if-needed";
        partial: {
            do: "fatal" | "next" | "stop" | "warn";
            says?: string;
            class?: string;
            message?: string;
        } | {
            do: "fatal" | "next" | "stop" | "warn";
        };
        fields: {
            slot?: string;
            setting?: string;
            names: string[];
            legacy: string[];
            present: "nonBlank" | "nonEmpty" | "set";
            clean: ("remove-newlines" | "strip-double-quotes" | "trim")[];
            coalesce: "cleaned" | "raw";
            cleaned: "nonBlank" | "nonEmpty" | "set";
            as?: "int";
            default?: string;
        }[];
        kind: "file";
        path: string;
        format: "colon-lines" | "dotenv" | "ini" | "json" | "raw" | "toml";
        asks: "exists" | "open";
        problems: {
            missing?: {
                do: "fatal" | "next" | "stop" | "warn";
                says?: string;
                class?: string;
                message?: string;
            } | {
                do: "fatal" | "next" | "stop" | "warn";
            };
            unreadable?: {
                do: "fatal" | "next" | "stop" | "warn";
                says?: string;
                class?: string;
                message?: string;
            } | {
                do: "fatal" | "next" | "stop" | "warn";
            };
            encoding?: {
                do: "fatal" | "next" | "stop" | "warn";
                says?: string;
                class?: string;
                message?: string;
            } | {
                do: "fatal" | "next" | "stop" | "warn";
            };
            malformed?: {
                do: "fatal" | "next" | "stop" | "warn";
                says?: string;
                class?: string;
                message?: string;
            } | {
                do: "fatal" | "next" | "stop" | "warn";
            };
            'missing-key'?: {
                do: "fatal" | "next" | "stop" | "warn";
                says?: string;
                class?: string;
                message?: string;
            } | {
                do: "fatal" | "next" | "stop" | "warn";
            };
        };
    } | {
        kind: "built-in";
        name: string;
        when?: {
            env?: string;
            is?: "nonBlank" | "nonEmpty" | "set" | "true";
            argument?: string;
            equals?: string;
            slot?: string;
            contains?: string;
            held?: boolean;
        };
    })[], 1, undefined>]>;
    readonly after: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, readonly []>;
    readonly incomplete: v.ExactOptionalSchema<v.StrictObjectSchema<{
        readonly class: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        readonly message: v.StringSchema<undefined>;
    }, undefined>, undefined>;
    readonly steps: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
        readonly when: v.ArraySchema<v.StrictObjectSchema<{
            readonly env: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly is: v.ExactOptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank", "true"], undefined>, undefined>;
            readonly argument: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly equals: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
            readonly slot: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly contains: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly held: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly do: v.PicklistSchema<["raise", "withhold"], undefined>;
        readonly phase: v.ExactOptionalSchema<v.PicklistSchema<["construct", "token", "send"], undefined>, undefined>;
        readonly class: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly message: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly why: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
    }, undefined>, undefined>, readonly []>;
    readonly wire: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
        readonly when: v.ExactOptionalSchema<v.StrictObjectSchema<{
            readonly env: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly is: v.ExactOptionalSchema<v.PicklistSchema<["set", "nonEmpty", "nonBlank", "true"], undefined>, undefined>;
            readonly argument: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly equals: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
            readonly slot: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly contains: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly held: v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly slot: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        readonly auth: v.OptionalSchema<v.PicklistSchema<["header", "basic"], undefined>, "header">;
        readonly header: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, "Authorization">;
        readonly prefix: v.OptionalSchema<v.StringSchema<undefined>, "">;
        readonly split: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly unsplit: v.ExactOptionalSchema<v.StrictObjectSchema<{
            readonly class: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
            readonly message: v.StringSchema<undefined>;
        }, undefined>, undefined>;
        readonly checks: v.OptionalSchema<v.ArraySchema<v.PicklistSchema<["requests", "http.client", "httpx", "latin-1", "ascii"], undefined>, undefined>, readonly []>;
        readonly address: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly early: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
    }, undefined>, undefined>, readonly []>;
}, undefined>;
/** Every key of the schemas of this file. */
export declare const clientKeys: readonly string[];
