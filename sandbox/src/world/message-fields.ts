import { type DiscordError, invalidFields } from "../errors.ts";

/** What is wrong with one body, gathered so that the answer names every field at once, as Discord's does. */
export class Mistakes {
  readonly #prefix: string;
  readonly #list: { path: string; code: string; message: string }[] = [];

  /** `prefix`: where the body lies in the request; `data` for answers to interactions. */
  constructor(prefix = "") {
    this.#prefix = prefix;
  }

  add(path: string, code: string, message: string): void {
    this.#list.push({ path: join(this.#prefix, path), code, message });
  }

  get error(): DiscordError | undefined {
    return this.#list.length > 0 ? invalidFields(this.#list) : undefined;
  }

  throwIfAny(): void {
    if (this.error) throw this.error;
  }
}

/** Length of text or list: at least `min`, at most `max`. A required text may still be empty when `min` is 0. */
export interface Size {
  required?: true;
  min?: number;
  max?: number;
}

type Json = Record<string, unknown>;

/**
 * Reads the fields of one JSON object and notes what does not fit. A field that is wrong or absent reads as
 * `undefined`; `null` counts as absent, as it does for Discord.
 */
export class Fields {
  readonly mistakes: Mistakes;
  readonly path: string;
  readonly raw: Json;

  constructor(mistakes: Mistakes, raw: Json, path = "") {
    this.mistakes = mistakes;
    this.raw = raw;
    this.path = path;
  }

  /** The object at the root of a body; anything else reads as an empty one. */
  static of(mistakes: Mistakes, value: unknown, path = ""): Fields {
    if (isObject(value)) return new Fields(mistakes, value, path);
    if (value !== undefined && value !== null) {
      mistakes.add(path, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
    }
    return new Fields(mistakes, {}, path);
  }

  at(name: string | number): string {
    return join(this.path, String(name));
  }

  wrong(name: string, code: string, message: string): undefined {
    this.mistakes.add(this.at(name), code, message);
  }

  has(name: string): boolean {
    return this.raw[name] !== undefined && this.raw[name] !== null;
  }

  /** Told apart from absent, where `null` empties a field. */
  given(name: string): boolean {
    return this.raw[name] !== undefined;
  }

  text(name: string, size: Size = {}): string | undefined {
    const value = this.#present(name, size);
    if (value === undefined) return undefined;
    if (typeof value !== "string" && typeof value !== "number") {
      return this.wrong(name, "STRING_TYPE_CONVERT", `Could not interpret "${JSON.stringify(value)}" as string.`);
    }
    const text = String(value);
    return this.#fits(name, textLength(text), size) ? text : undefined;
  }

  integer(name: string, { min, max, required }: Size = {}): number | undefined {
    const value = this.#present(name, required ? { required } : {});
    if (value === undefined) return undefined;
    const number = typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
    if (typeof number !== "number" || !Number.isInteger(number)) {
      return this.wrong(name, "NUMBER_TYPE_COERCE", `Value "${String(value)}" is not int.`);
    }
    if (min !== undefined && number < min) {
      return this.wrong(name, "NUMBER_TYPE_MIN", `int value should be greater than or equal to ${min}.`);
    }
    if (max !== undefined && number > max) {
      return this.wrong(name, "NUMBER_TYPE_MAX", `int value should be less than or equal to ${max}.`);
    }
    return number;
  }

  choice<const T extends number>(name: string, choices: readonly T[], size: { required?: true } = {}): T | undefined {
    const value = this.integer(name, size);
    if (value === undefined) return undefined;
    const found = choices.find((choice) => choice === value);
    return found ?? this.wrong(name, "BASE_TYPE_CHOICES", `Value must be one of {${choices.join(", ")}}.`);
  }

  flag(name: string): boolean | undefined {
    const value = this.#present(name, {});
    if (value === undefined) return undefined;
    if (typeof value === "boolean") return value;
    if (value === "true" || value === "false") return value === "true";
    return this.wrong(name, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
  }

  snowflake(name: string, size: { required?: true } = {}): string | undefined {
    const value = this.#present(name, size);
    if (value === undefined) return undefined;
    const id = asSnowflake(value);
    return id ?? this.wrong(name, "NUMBER_TYPE_COERCE", `Value "${String(value)}" is not snowflake.`);
  }

  url(name: string, schemes: readonly string[], size: Size = {}): string | undefined {
    const value = this.text(name, size);
    if (value === undefined) return undefined;
    const scheme = /^([a-z][a-z0-9+.-]*):\/\/./i.exec(value)?.[1]?.toLowerCase();
    if (!scheme || (scheme !== "attachment" && !URL.canParse(value))) {
      return this.wrong(name, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
    }
    if (schemes.includes(scheme)) return value;
    const listed = schemes.map((one) => `'${one}'`).join(", ");
    return this.wrong(
      name,
      "URL_TYPE_INVALID_SCHEME",
      `Scheme "${scheme}" is not supported. Scheme must be one of (${listed}).`,
    );
  }

  list(name: string, size: Size = {}): unknown[] | undefined {
    const value = this.#present(name, size);
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) {
      return this.wrong(name, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
    }
    return this.#fits(name, value.length, size) ? value : undefined;
  }

  object(name: string, size: { required?: true } = {}): Fields | undefined {
    const value = this.#present(name, size);
    if (value === undefined) return undefined;
    if (isObject(value)) return new Fields(this.mistakes, value, this.at(name));
    return this.wrong(name, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
  }

  /** Every object of a list; entries that are no objects are noted and left out. */
  objects(name: string, size: Size = {}): Fields[] | undefined {
    return this.list(name, size)?.flatMap((value, index) => {
      const path = join(this.at(name), String(index));
      if (isObject(value)) return [new Fields(this.mistakes, value, path)];
      this.mistakes.add(path, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
      return [];
    });
  }

  snowflakes(name: string, size: Size = {}): string[] | undefined {
    return this.list(name, size)?.flatMap((value, index) => {
      const id = asSnowflake(value);
      if (id) return [id];
      this.mistakes.add(
        join(this.at(name), String(index)),
        "NUMBER_TYPE_COERCE",
        `Value "${String(value)}" is not snowflake.`,
      );
      return [];
    });
  }

  #present(name: string, { required }: Size): unknown {
    const value = this.raw[name];
    if (value !== undefined && value !== null) return value;
    if (required) this.wrong(name, "BASE_TYPE_REQUIRED", "This field is required");
    return undefined;
  }

  #fits(name: string, length: number, { min = 0, max = Number.POSITIVE_INFINITY }: Size): boolean {
    if (length >= min && length <= max) return true;
    if (min > 0 && max < Number.POSITIVE_INFINITY) {
      this.wrong(name, "BASE_TYPE_BAD_LENGTH", `Must be between ${min} and ${max} in length.`);
    } else if (length < min) {
      this.wrong(name, "BASE_TYPE_MIN_LENGTH", `Must be ${min} or more in length.`);
    } else {
      this.wrong(name, "BASE_TYPE_MAX_LENGTH", `Must be ${max} or fewer in length.`);
    }
    return false;
  }
}

/** Discord counts code points, not UTF-16 units. */
export function textLength(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

function asSnowflake(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return String(value);
  return typeof value === "string" && /^\d{1,20}$/.test(value) ? value : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function join(head: string, tail: string): string {
  return head === "" ? tail : tail === "" ? head : `${head}.${tail}`;
}
