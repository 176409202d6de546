import type { FieldValue, OptionValue, PersonFile } from "../people/person.ts";
import type { Uploads } from "./uploads.ts";

/** Reads what the page sent with an act; a wrong shape is a mistake of the page, told in one sentence. */
export class Arguments {
  readonly #values: Record<string, unknown>;
  readonly #uploads: Uploads;

  constructor(values: Record<string, unknown>, uploads: Uploads) {
    this.#values = values;
    this.#uploads = uploads;
  }

  text(name: string): string {
    const value = this.#values[name];
    if (typeof value !== "string") throw new Error(`"${name}" is missing.`);
    return value;
  }

  optional(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === "string" && value !== "" ? value : undefined;
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  number(name: string): number {
    const value = this.#values[name];
    if (typeof value !== "number") throw new Error(`"${name}" is missing.`);
    return value;
  }

  texts(name: string): string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
  }

  numbers(name: string): number[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.filter((entry) => typeof entry === "number") : [];
  }

  /** Files handed over before, by the names they are kept under. */
  files(name: string): PersonFile[] {
    return this.texts(name).map((id) => this.#uploads.release(id));
  }

  object(name: string): Record<string, unknown> {
    const value = this.#values[name];
    return isObject(value) ? value : {};
  }

  /** Options of a command: plain values, or `{ upload }` for a file. */
  options(name: string): Record<string, OptionValue> {
    const entries = Object.entries(this.object(name)).map(([key, value]) => [key, this.#option(value)] as const);
    return Object.fromEntries(entries.filter((entry): entry is [string, OptionValue] => entry[1] !== undefined));
  }

  /** Fields of a form: plain values, lists, or `{ uploads }` for files. */
  fields(name: string): Record<string, FieldValue> {
    const entries = Object.entries(this.object(name)).map(([key, value]) => [key, this.#field(value)] as const);
    return Object.fromEntries(entries);
  }

  #option(value: unknown): OptionValue | undefined {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
    if (isObject(value) && typeof value["upload"] === "string") return this.#uploads.release(value["upload"]);
    return undefined;
  }

  #field(value: unknown): FieldValue {
    if (typeof value === "string" || typeof value === "boolean") return value;
    if (Array.isArray(value)) return value.filter((entry) => typeof entry === "string");
    if (isObject(value) && Array.isArray(value["uploads"])) {
      return value["uploads"].filter((id) => typeof id === "string").map((id) => this.#uploads.release(id));
    }
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
