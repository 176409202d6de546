import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import type * as z from "zod";
import { cannotHideClaimed, defaultSettings, isByDm } from "#features/desk/index.ts";
import { nearest } from "#kernel/nearest.ts";
import { aboutForm } from "./about-form.ts";
import { lineage, said } from "./said.ts";
import { type DeskFile, deskFileSchema, type TypeInFile } from "./schema.ts";
import type { FileSection } from "./section.ts";

/** Something in a desk file that does not fit, where it stands. */
export interface Mistake {
  /** Counted from 1. */
  readonly line: number;
  readonly says: string;
}

/** Where things stand in the file, for mistakes that only Discord can tell. */
export interface Located {
  readonly file: DeskFile;
  lineOf(path: readonly PropertyKey[]): number;
  /** What stands below the keys of features above, by key. */
  readonly sections: Readonly<Record<string, unknown>>;
}

/** Reads a desk file. Every mistake is found at once, each with its line. */
export function readDeskFile(
  source: string,
  sections: readonly Pick<FileSection, "key" | "schema">[] = [],
): Located | { readonly mistakes: readonly Mistake[] } {
  const lines = new LineCounter();
  // Ids have up to 20 digits, more than a number holds: they are read as big integers and made text again below.
  const document = parseDocument(source, { intAsBigInt: true, lineCounter: lines, prettyErrors: false });
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) {
    const says = ({ code, message }: (typeof broken)[number]) =>
      code === "MULTIPLE_DOCS" ? "a second document begins here; one file is one server's desk" : message;
    return { mistakes: broken.map((mistake) => ({ line: lines.linePos(mistake.pos[0]).line, says: says(mistake) })) };
  }
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === "bigint") node.value = plainNumber(node.value, node.source);
    },
  });
  const lineOf = (path: readonly PropertyKey[]) => lines.linePos(offsetOf(document.contents, path)).line;

  const plain = toPlain(document);
  if ("says" in plain) return { mistakes: [{ line: 1, says: plain.says }] };
  const read = withSections(sections).safeParse(plain.value ?? {});
  const mistakes = read.success
    ? disagreements(read.data).map(({ path, says }) => ({ line: lineOf(path), says }))
    : read.error.issues.flatMap((issue) =>
        explain(issue, document).map(({ path, says }) => ({ line: lineOf(path), says })),
      );
  if (read.success && mistakes.length === 0) {
    const said: Readonly<Record<string, unknown>> = read.data;
    return { file: read.data, lineOf, sections: Object.fromEntries(sections.map(({ key }) => [key, said[key]])) };
  }
  return { mistakes: mistakes.sort((a, b) => a.line - b.line) };
}

/** What is below their keys is typed by the features that read it. */
const withSections = (sections: readonly Pick<FileSection, "key" | "schema">[]): typeof deskFileSchema =>
  deskFileSchema.extend(
    Object.fromEntries(sections.map(({ key, schema }) => [key, schema.optional()])),
  ) as unknown as typeof deskFileSchema;

/** References that point at each other without end are refused by the parser. */
function toPlain(document: Document.Parsed): { readonly value: unknown } | { readonly says: string } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return { says: error instanceof Error ? error.message : "the file can't be read" };
  }
}

/** A number that is a count stays one; anything as long as an id is text, digit for digit. */
function plainNumber(value: bigint, source: string | undefined): number | string {
  return value > 999_999n || value < -999_999n ? (source ?? value.toString()) : Number(value);
}

interface Found {
  readonly path: readonly PropertyKey[];
  readonly says: string;
}

/** What one part says and another does not know. */
function disagreements(file: DeskFile): Found[] {
  const found: Found[] = [];
  const keys = Object.keys(file.types);
  for (const [name, panel] of Object.entries(file.panels)) {
    for (const [index, topic] of panel.topics.entries()) {
      if (keys.includes(topic)) continue;
      const meant = nearest(topic, keys);
      const says = `there is no type “${topic}”${meant ? `; did you mean “${meant}”?` : ""}`;
      found.push({ path: ["panels", name, "topics", index], says });
    }
    for (const topic of Object.keys(panel.buttons)) {
      if (panel.topics.includes(topic)) continue;
      found.push({ path: ["panels", name, "buttons", topic], says: `“${topic}” is not a topic of this panel` });
    }
  }
  for (const [name, type] of Object.entries(file.types)) found.push(...disagreementsOf(file, name, type));
  found.push(...aboutForm(file.form ?? [], ["form"]));
  return found;
}

/** Of gates each is taken from above for itself. */
function hoursOf(file: DeskFile, name: string) {
  const own = lineage(file, name).map((key) => file.types[key]?.gates?.hours);
  return [...own, file.gates?.hours].find((hours) => hours !== undefined);
}

function disagreementsOf(file: DeskFile, name: string, type: TypeInFile): Found[] {
  const found: Found[] = [];
  const at = (...path: readonly PropertyKey[]) => ["types", name, ...path];
  const keys = Object.keys(file.types);
  if (type.under !== undefined && !keys.includes(type.under)) {
    const meant = nearest(type.under, keys);
    found.push({
      path: at("under"),
      says: `there is no type “${type.under}”${meant ? `; did you mean “${meant}”?` : ""}`,
    });
  }
  const above = lineage(file, name).at(-1);
  if (above !== undefined && file.types[above]?.under === name) {
    found.push({ path: at("under"), says: `“${name}” stands below itself` });
  }
  found.push(...aboutForm(type.form ?? [], at("form")));

  const isBranch = Object.values(file.types).some(({ under }) => under === name);
  if (isBranch) return found;
  if (type.leads === "redirect") {
    if (type.answer === undefined) found.push({ path: at("answer"), says: "a redirect needs its answer" });
    return found;
  }
  if (said(file, name, "destination") === undefined) {
    found.push({ path: at("destination"), says: `“types.${name}.destination” is missing` });
  }
  if (said(file, name, "enforce-targets") && !hoursOf(file, name)) {
    const says = "targets can only be enforced where `gates.hours` says when the team is there";
    found.push({ path: type["enforce-targets"] === undefined ? ["enforce-targets"] : at("enforce-targets"), says });
  }
  const room = said(file, name, "room") ?? defaultSettings.room;
  const isShared = !isByDm(room);
  const starter = said(file, name, "starter") ?? defaultSettings.starterTemplate;
  // Whoever sends a report is not let in.
  if (type.leads !== "report" && room === "private-thread" && !/\$author/.test(starter)) {
    const says = "the starter of a private thread must mention $author, or the member is not let in";
    found.push({ path: at("starter"), says });
  }
  if (said(file, name, "claims")?.others === "hidden" && cannotHideClaimed({ room })) {
    const says =
      "claimed tickets can't be hidden in threads and posts of a channel that the team sees; write `others: read`, or take `room: dm-channel`, `private-thread` or `private-channel`";
    found.push({ path: type.claims ? at("claims", "others") : type.room ? at("room") : ["claims", "others"], says });
  }
  const names = said(file, name, "names") ?? "named";
  if (isShared && names !== "named" && said(file, name, "names-fixed") !== false) {
    const says = `in a shared room everybody sees who writes; ${names === "alias" ? "answers under an alias" : "anonymous answers"} need room: dm`;
    found.push({ path: at("names"), says });
  }
  if (isShared && said(file, name, "member") === "anonymous") {
    found.push({
      path: at("member"),
      says: "in a shared room everybody sees who asks; an anonymous member needs room: dm",
    });
  }
  return found;
}

/** What a part of another kind should have been. */
const KINDS: Readonly<Record<string, string>> = {
  object: "keys with their values",
  record: "keys with their values",
  array: "a list",
  string: "a text",
  number: "a number",
  boolean: "true or false",
};

function explain(issue: z.core.$ZodIssue, document: Document.Parsed): Found[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...path, key], says: `“${key}” is not known here` }));
  }
  const name = path.length === 0 ? "the file" : `“${path.map(String).join(".")}”`;
  if (!document.hasIn(path)) return [{ path, says: `${name} is missing` }];
  const kind = issue.code === "invalid_type" ? KINDS[issue.expected] : undefined;
  return [{ path, says: kind ? `${name} must be ${kind}` : `${name}: ${issue.message}` }];
}

/** Where a path stands; what is missing stands where its parent does. */
function offsetOf(contents: unknown, path: readonly PropertyKey[]): number {
  let at = contents as Node | null;
  let offset = at?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(at)) {
      const pair = at.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      at = pair.value as Node | null;
    } else {
      const items: readonly unknown[] = at && "items" in at ? (at.items as readonly unknown[]) : [];
      const item = items[Number(step)] as Node | undefined;
      if (!item) return offset;
      offset = item.range?.[0] ?? offset;
      at = item;
    }
  }
  return offset;
}
