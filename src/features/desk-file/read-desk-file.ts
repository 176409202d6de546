import { isMap, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import { cannotHideClaimed, defaultSettings, isByDm } from "#features/desk/index.ts";
import { text } from "#kernel/text.ts";
import { aboutForm } from "./about-form.ts";
import { explain } from "./explain.ts";
import { type Found, isMissing, type Mistake, mustBe, noSuch } from "./mistake.ts";
import { lineage, said } from "./said.ts";
import { type DeskFile, deskFileSchema, type TypeInFile } from "./schema.ts";
import type { FileSection } from "./section.ts";
import { unreadable, written } from "./unreadable.ts";

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
  const broken = unreadable(document, source, lines);
  if (broken.length > 0) return { mistakes: broken };
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === "bigint") node.value = plainNumber(node.value, node.source);
    },
  });
  const lineOf = (path: readonly PropertyKey[]) => lines.linePos(offsetOf(document.contents, path)).line;

  const plain = written(document);
  if ("mistakes" in plain) return plain;
  const read = withSections(sections).safeParse(plain.value ?? {});
  const mistakes = read.success
    ? disagreements(read.data).map(({ path, says }) => ({ line: lineOf(path), says }))
    : read.error.issues.flatMap((issue) =>
        explain(issue, plain.value).map(({ path, says }) => ({ line: lineOf(path), says })),
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

/** A number that is a count stays one; anything as long as an id is text, digit for digit. */
function plainNumber(value: bigint, source: string | undefined): number | string {
  return value > 999_999n || value < -999_999n ? (source ?? value.toString()) : Number(value);
}

/** What one part says and another does not know. */
function disagreements(file: DeskFile): Found[] {
  const found: Found[] = [];
  const keys = Object.keys(file.types);
  for (const [name, panel] of Object.entries(file.panels)) {
    for (const [index, topic] of panel.topics.entries()) {
      if (keys.includes(topic)) continue;
      found.push({ path: ["panels", name, "topics", index], says: noSuch("topic", topic, keys) });
    }
    for (const topic of Object.keys(panel.buttons)) {
      if (panel.topics.includes(topic)) continue;
      found.push({ path: ["panels", name, "buttons", topic], says: text("desk-file.not-offered", { topic }) });
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
    found.push({ path: at("under"), says: noSuch("topic", type.under, keys) });
  }
  const above = lineage(file, name).at(-1);
  if (above !== undefined && file.types[above]?.under === name) {
    found.push({ path: at("under"), says: text("desk-file.below-itself", { name }) });
  }
  found.push(...aboutForm(type.form ?? [], at("form")));

  const isBranch = Object.values(file.types).some(({ under }) => under === name);
  if (isBranch) return found;
  const demand = (path: readonly PropertyKey[]) => void found.push({ path, says: isMissing(path) });
  if (type.leads === "redirect") {
    if (type.answer === undefined) demand(at("answer"));
    return found;
  }
  if (said(file, name, "destination") === undefined) demand(at("destination"));
  if (said(file, name, "enforce-targets") && !hoursOf(file, name)) {
    const path = type["enforce-targets"] === undefined ? ["enforce-targets"] : at("enforce-targets");
    found.push({ path, says: text("desk-file.targets-without-hours") });
  }
  const room = said(file, name, "room") ?? defaultSettings.room;
  const starter = said(file, name, "starter") ?? defaultSettings.starterTemplate;
  // Whoever sends a report is not let in.
  if (type.leads !== "report" && room === "private-thread" && !/\$author/.test(starter)) {
    found.push({ path: at("starter"), says: mustBe(at("starter"), text("desk-file.fits-starter")) });
  }
  if (said(file, name, "claims")?.others === "hidden" && cannotHideClaimed({ room })) {
    const path = type.claims ? at("claims", "others") : type.room ? at("room") : ["claims", "others"];
    found.push({ path, says: text("desk-file.hidden-in-threads") });
  }
  if (!isByDm(room)) found.push(...whatRoomsShow(file, name));
  return found;
}

/** What a type promises to hide, and everybody in a shared room sees. */
function whatRoomsShow(file: DeskFile, name: string): Found[] {
  const names = said(file, name, "names") ?? "named";
  const shows = (key: "names" | "member", value: string): Found => ({
    path: ["types", name, key],
    says: text("desk-file.everybody-sees", { said: `${key}: ${value}` }),
  });
  return [
    ...(names !== "named" && said(file, name, "names-fixed") !== false ? [shows("names", names)] : []),
    ...(said(file, name, "member") === "anonymous" ? [shows("member", "anonymous")] : []),
  ];
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
