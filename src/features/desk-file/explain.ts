import type * as z from "zod";
import { type Text, text } from "#kernel/text.ts";
import { fitsIn } from "./fits.ts";
import { type Found, isEmpty, isMissing, mustBe, nameOfPath, orMeant } from "./mistake.ts";

type Issue = z.core.$ZodIssue;

/** What a part of another kind should have been. */
const KINDS: Readonly<Record<string, Text>> = {
  object: text("desk-file.fits-keys"),
  record: text("desk-file.fits-keys"),
  array: text("desk-file.fits-list"),
  string: text("desk-file.fits-text"),
  number: text("desk-file.fits-number"),
  int: text("desk-file.fits-whole-number"),
  boolean: text("desk-file.fits-yes-no"),
};

/** What the schema says of a file, in our own sentences. `read`: all that stands in it. */
export function explain(issue: Issue, read: unknown): Found[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...path, key], says: text("desk-file.unknown-key", { key }) }));
  }
  const there = valueAt(read, path);
  if (!there) return [{ path, says: isMissing(path) }];
  // Of a key what is wrong with it, and not that something is.
  const about = issue.code === "invalid_key" ? issue.issues[0] : issue;
  return [{ path, says: about ? saysOf(about, path, there.value) : unfit(path) }];
}

/** Looked up in what was read, where keys are text and references are what they stand for. */
function valueAt(read: unknown, path: Found["path"]): { readonly value: unknown } | undefined {
  let value = read;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return { value };
}

function saysOf(issue: Issue, path: Found["path"], said: unknown): Text {
  if (issue.code === "too_small" && issue.minimum === 1 && (issue.origin === "string" || issue.origin === "array")) {
    return isEmpty(path);
  }
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    const wrong = mustBe(path, text("desk-file.fits-one-of", { values: values.join(", ") }));
    return typeof said === "string" ? orMeant(wrong, said, values) : wrong;
  }
  const fits = fitsIn(issue.message) ?? fitting(issue);
  return fits ? mustBe(path, fits) : unfit(path);
}

function fitting(issue: Issue): Text | undefined {
  switch (issue.code) {
    case "invalid_type":
      return KINDS[issue.expected];
    case "too_big":
      return atMost(issue.origin, Number(issue.maximum));
    case "too_small":
      return atLeast(issue.origin, Number(issue.minimum));
    default:
      return undefined;
  }
}

function atMost(origin: string, most: number): Text {
  if (origin === "string") return text("desk-file.fits-text-at-most", { most });
  return origin === "array" ? listAtMost(most) : text("desk-file.fits-at-most", { most });
}

function atLeast(origin: string, least: number): Text {
  if (origin === "string") return text("desk-file.fits-text-at-least", { least });
  return origin === "array" ? listAtLeast(least) : text("desk-file.fits-at-least", { least });
}

export const listAtMost = (most: number): Text => text("desk-file.fits-list-at-most", { most });
export const listAtLeast = (least: number): Text => text("desk-file.fits-list-at-least", { least });

const unfit = (path: Found["path"]): Text => text("desk-file.unfit", { name: nameOfPath(path) });
