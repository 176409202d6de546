import { type Document, type ErrorCode, isAlias, type LineCounter, visit } from "yaml";
import { type Text, text } from "#kernel/text.ts";
import type { Mistake } from "./mistake.ts";

const inQuotes = text("desk-file.yaml-quotes", { signs: "& * ! | > % @ ` ? -" });
const sign = text("desk-file.yaml-sign");

/** What the reader of YAML trips over, in our own sentences. */
const SAYS: Readonly<Record<Exclude<ErrorCode, "DUPLICATE_KEY">, Text>> = {
  ALIAS_PROPS: inQuotes,
  BAD_ALIAS: inQuotes,
  BAD_COLLECTION_TYPE: inQuotes,
  BAD_DIRECTIVE: inQuotes,
  BAD_DQ_ESCAPE: text("desk-file.yaml-backslash"),
  BAD_INDENT: text("desk-file.yaml-indent"),
  BAD_PROP_ORDER: inQuotes,
  BAD_SCALAR_START: inQuotes,
  BLOCK_AS_IMPLICIT_KEY: inQuotes,
  BLOCK_IN_FLOW: sign,
  IMPOSSIBLE: inQuotes,
  KEY_OVER_1024_CHARS: sign,
  MISSING_CHAR: sign,
  MULTILINE_IMPLICIT_KEY: sign,
  MULTIPLE_ANCHORS: inQuotes,
  MULTIPLE_DOCS: text("desk-file.yaml-documents"),
  MULTIPLE_TAGS: inQuotes,
  NON_STRING_KEY: inQuotes,
  RESOURCE_EXHAUSTION: text("desk-file.yaml-references"),
  TAB_AS_INDENT: text("desk-file.yaml-tab"),
  TAG_RESOLVE_FAILED: inQuotes,
  UNEXPECTED_TOKEN: text("desk-file.yaml-whole"),
};

type Fault = Document["errors"][number];

/** Why a file can't be read as YAML; none when it can. */
export function unreadable(document: Document.Parsed, source: string, lines: LineCounter): Mistake[] {
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const faults = [...document.errors, ...document.warnings].map((fault) => ({
    line: lineAt(fault.pos[0]),
    says: saysOf(fault, source),
  }));
  return faults.length > 0
    ? withoutTwins(faults)
    : toNothing(document).map((at) => ({ line: lineAt(at), says: inQuotes }));
}

/** Where references to nothing stand: somebody wrote `*important*`, and meant none. Looked up one by one they would take for ever. */
function toNothing(document: Document.Parsed): number[] {
  const anchors = new Set<string>();
  const found: number[] = [];
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node)) anchors.add(node.anchor ?? "");
      else if (!anchors.has(node.source)) found.push(node.range?.[0] ?? 0);
    },
  });
  return found;
}

function saysOf({ code, pos: [at] }: Fault, source: string): Text {
  if (code === "DUPLICATE_KEY") return text("desk-file.yaml-twice", { key: keyAt(source, at) });
  // What was opened is missed where the file ends.
  return code === "MISSING_CHAR" && at >= source.length - 1 ? text("desk-file.yaml-unclosed") : SAYS[code];
}

const keyAt = (source: string, at: number): string =>
  (/^[^:\n]*/.exec(source.slice(at))?.[0] ?? "").trim().replace(/^(["'])(.*)\1$/, "$2");

/** Two sentences that say the same of one line are one. */
const withoutTwins = (mistakes: readonly Mistake[]): Mistake[] => [
  ...new Map(mistakes.map((mistake) => [`${mistake.line} ${mistake.says.key}`, mistake])).values(),
];

/** References that point at each other without end are refused by the reader when they are written out. */
export function written(
  document: Document.Parsed,
): { readonly value: unknown } | { readonly mistakes: readonly Mistake[] } {
  try {
    return { value: document.toJS() };
  } catch {
    return { mistakes: [{ line: 1, says: SAYS.RESOURCE_EXHAUSTION }] };
  }
}
