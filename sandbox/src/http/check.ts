/**
 * Checks request bodies against a description, and refuses with 50035 in Discord's codes and words.
 *
 * ```ts
 * const body = check(request.body, object({ name: text({ min: 1, max: 100 }), topic: optional(nullable(text({ max: 1024 }))) }));
 * ```
 *
 * Fields nobody described are dropped, as Discord drops them. Lengths are counted in code points.
 */
import { invalidFields } from "../errors.ts";
import type { Id } from "../world/model.ts";

export interface Mistake {
  path: string;
  code: string;
  message: string;
}

/** Reads one value; adds to `mistakes` and returns anything at all when it is not acceptable. */
export interface Check<T> {
  (value: unknown, path: string, mistakes: Mistake[]): T | undefined;
  /** Whether the field may be left out. */
  optional?: boolean;
}

type Checked<C> = C extends Check<infer T> ? T : never;
type Fields = Record<string, Check<unknown>>;
type OptionalKeys<F extends Fields> = { [K in keyof F]: F[K] extends { optional: true } ? K : never }[keyof F];
export type CheckedObject<F extends Fields> = { [K in Exclude<keyof F, OptionalKeys<F>>]: Checked<F[K]> } & {
  [K in OptionalKeys<F>]?: Checked<F[K]>;
};

/** The body as described, or a 50035 that names everything wrong with it. No body counts as an empty one. */
export function check<T>(body: unknown, schema: Check<T>): T {
  const mistakes: Mistake[] = [];
  const value = schema(body ?? {}, "", mistakes);
  if (mistakes.length > 0) throw invalidFields(mistakes);
  return value as T;
}

/** A field that may be missing. */
export function optional<T>(inner: Check<T>): Check<T> & { optional: true } {
  const outer: Check<T> = (value, path, mistakes) => inner(value, path, mistakes);
  return Object.assign(outer, { optional: true as const });
}

export function nullable<T>(inner: Check<T>): Check<T | null> {
  return (value, path, mistakes) => (value === null ? null : inner(value, path, mistakes));
}

export function text(options: { min?: number; max?: number; trim?: true; pattern?: RegExp } = {}): Check<string> {
  return (value, path, mistakes) => {
    if (typeof value !== "string")
      return fail(mistakes, path, "STRING_TYPE_CONVERT", `Could not interpret "${show(value)}" as string.`);
    const text = options.trim ? value.trim() : value;
    checkLength([...text].length, options, path, mistakes);
    if (options.pattern && !options.pattern.test(text)) {
      return fail(mistakes, path, "STRING_TYPE_REGEX", "String value did not match validation regex.");
    }
    return text;
  };
}

export function integer(options: { min?: number; max?: number } = {}): Check<number> {
  return (value, path, mistakes) => {
    const number = typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
    if (typeof number !== "number" || !Number.isInteger(number)) {
      return fail(mistakes, path, "NUMBER_TYPE_COERCE", `Value "${show(value)}" is not int.`);
    }
    return checkRange(number, options, path, mistakes);
  };
}

export function boolean(): Check<boolean> {
  return (value, path, mistakes) =>
    typeof value === "boolean" ? value : fail(mistakes, path, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
}

/** An id: a string of digits, or a number small enough to be exact. */
export function snowflake(): Check<Id> {
  return (value, path, mistakes) => {
    const id = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof id === "string" && /^\d{1,20}$/.test(id)) return id;
    return fail(mistakes, path, "NUMBER_TYPE_COERCE", `Value "${show(value)}" is not snowflake.`);
  };
}

/** Permission bits as a decimal string (or a number), given back as a string. */
export function permissionBits(): Check<string> {
  return (value, path, mistakes) => {
    const bits = typeof value === "number" ? String(value) : value;
    if (typeof bits === "string" && /^\d{1,20}$/.test(bits)) return BigInt(bits).toString();
    return fail(mistakes, path, "NUMBER_TYPE_COERCE", `Value "${show(value)}" is not int.`);
  };
}

export function choice<const T extends string | number>(values: readonly T[]): Check<T> {
  return (value, path, mistakes) => {
    const found = values.find((one) => one === value);
    if (found !== undefined) return found;
    const shown = values.map((one) => (typeof one === "string" ? `'${one}'` : one)).join(", ");
    return fail(mistakes, path, "BASE_TYPE_CHOICES", `Value must be one of {${shown}}.`);
  };
}

export function list<T>(item: Check<T>, options: { min?: number; max?: number } = {}): Check<T[]> {
  return (value, path, mistakes) => {
    if (!Array.isArray(value)) {
      return fail(mistakes, path, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
    }
    if (!checkLength(value.length, options, path, mistakes)) return undefined;
    return value.map((one, index) => item(one, join(path, String(index)), mistakes) as T);
  };
}

export function object<F extends Fields>(fields: F): Check<CheckedObject<F>> {
  return (value, path, mistakes) => {
    if (!isRecord(value)) {
      return fail(mistakes, path, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
    }
    const result: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      const given = value[name];
      if (given === undefined) {
        if (!field.optional) fail(mistakes, join(path, name), "BASE_TYPE_REQUIRED", "This field is required");
        continue;
      }
      result[name] = field(given, join(path, name), mistakes);
    }
    return result as CheckedObject<F>;
  };
}

/** Anything; for parts that are checked elsewhere. */
export function anything(): Check<unknown> {
  return (value) => value;
}

/** A whole number from the query; `fallback` when it is missing, 50035 when it is out of range. */
export function queryInteger(
  query: URLSearchParams,
  name: string,
  { fallback, ...range }: { fallback: number; min?: number; max?: number },
): number {
  const value = query.get(name);
  return value === null ? fallback : (check({ [name]: value }, object({ [name]: integer(range) }))[name] ?? fallback);
}

function checkRange(
  value: number,
  { min, max }: { min?: number; max?: number },
  path: string,
  mistakes: Mistake[],
): number | undefined {
  if (min !== undefined && value < min) {
    return fail(mistakes, path, "NUMBER_TYPE_MIN", `int value should be greater than or equal to ${min}.`);
  }
  if (max !== undefined && value > max) {
    return fail(mistakes, path, "NUMBER_TYPE_MAX", `int value should be less than or equal to ${max}.`);
  }
  return value;
}

function checkLength(
  length: number,
  { min = 0, max }: { min?: number; max?: number },
  path: string,
  mistakes: Mistake[],
): boolean {
  if (length >= min && (max === undefined || length <= max)) return true;
  if (length === 0 && min === 1) fail(mistakes, path, "BASE_TYPE_REQUIRED", "This field is required");
  else if (max === undefined) fail(mistakes, path, "BASE_TYPE_MIN_LENGTH", `Must be ${min} or more in length.`);
  else if (min === 0) fail(mistakes, path, "BASE_TYPE_MAX_LENGTH", `Must be ${max} or fewer in length.`);
  else fail(mistakes, path, "BASE_TYPE_BAD_LENGTH", `Must be between ${min} and ${max} in length.`);
  return false;
}

function fail(mistakes: Mistake[], path: string, code: string, message: string): undefined {
  mistakes.push({ path, code, message });
  return undefined;
}

function join(path: string, step: string): string {
  return path === "" ? step : `${path}.${step}`;
}

function show(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
