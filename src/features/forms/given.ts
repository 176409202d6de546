import type { Question } from "#features/desk/index.ts";
import type { FieldValue } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { UploadedFile } from "#kernel/uploaded-file.ts";

/** One thing that was filled in: a text, a label, `yes` or `no`, an id, a file. */
export interface Piece {
  readonly value: string;
  /** Of a person, role or channel. */
  readonly name?: string;
  readonly file?: GivenFile;
}

export interface GivenFile {
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
  readonly contentType?: string;
  /** Where its bytes are; absent once they are kept by us. */
  readonly url?: string;
}

/** What was filled in, by name of question; nothing, or an empty list, where a question was left empty. */
export type Given = Readonly<Record<string, readonly Piece[]>>;

/** What was filled in for a question, whatever it is called: names like `constructor` are the team's to give. */
export function piecesOf(given: Given, name: string): readonly Piece[] {
  return Object.hasOwn(given, name) ? (given[name] ?? []) : [];
}

/**
 * What Discord says was filled in, for these questions and no others. Values of another shape than the question asks for, and ids that
 * were not picked from a list, are as good as nothing: only a forged form has them.
 */
export function readGiven(
  questions: readonly Question[],
  values: Readonly<Record<string, FieldValue>>,
  names: Readonly<Record<Snowflake, string>>,
): Given {
  return Object.fromEntries(
    questions.map((question) => [
      question.name,
      read(question, Object.hasOwn(values, question.name) ? values[question.name] : null, names),
    ]),
  );
}

function read(
  { kind }: Question,
  value: FieldValue | undefined,
  names: Readonly<Record<Snowflake, string>>,
): readonly Piece[] {
  switch (kind) {
    case "text":
      return [];
    case "short":
    case "long":
    case "number":
      return typeof value === "string" && value.trim() !== "" ? [{ value: value.trim() }] : [];
    case "yes-no":
      return typeof value === "boolean" ? [{ value: value ? "yes" : "no" }] : [];
    case "users":
    case "roles":
    case "channels":
      return listOf(value).flatMap((id) => {
        const name = Object.hasOwn(names, id) ? names[id] : undefined;
        return name === undefined ? [] : [{ value: id, name }];
      });
    case "files":
      return filesOf(value).map(({ id, ...file }) => ({ value: id, file }));
    default:
      return [...new Set(listOf(value))].map((label) => ({ value: label }));
  }
}

function listOf(value: FieldValue | undefined): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

function filesOf(value: FieldValue | undefined): UploadedFile[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one) => typeof one === "object" && one !== null);
}
