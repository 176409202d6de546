import { nearest } from "#kernel/nearest.ts";
import { type Text, text } from "#kernel/text.ts";

/** Something in a desk file that does not fit, where it stands. It is said in the language of whoever reads it. */
export interface Mistake {
  /** Counted from 1. */
  readonly line: number;
  readonly says: Text;
}

/** The same by the way to it, before it is known on which line that ends. */
export interface Found {
  readonly path: readonly PropertyKey[];
  readonly says: Text;
}

/** A line of a list of mistakes. */
export const mistakeText = ({ line, says }: Mistake): Text => text("desk-file.mistake", { line, says });

export const nameOfPath = (path: readonly PropertyKey[]): string => path.map(String).join(".");

/** That something else stands there than what `fits`: words that name it. */
export const mustBe = (path: readonly PropertyKey[], fits: Text): Text =>
  path.length === 0
    ? text("desk-file.file-must-be", { fits })
    : text("desk-file.must-be", { name: nameOfPath(path), fits });

export const isMissing = (path: readonly PropertyKey[]): Text => text("desk-file.missing", { name: nameOfPath(path) });
export const isEmpty = (path: readonly PropertyKey[]): Text => text("desk-file.empty", { name: nameOfPath(path) });

/** With the known name that was most likely meant, if one is near. */
export function orMeant(wrong: Text, said: string, known: readonly string[]): Text {
  const meant = nearest(said.replace(/^[#@]/, ""), known);
  return meant === undefined ? wrong : text("desk-file.meant", { wrong, meant });
}

export type Kind = "server" | "role" | "channel" | "topic" | "department";

const NO_SUCH: Readonly<Record<Kind, string>> = {
  server: "desk-file.no-server",
  role: "desk-file.no-role",
  channel: "desk-file.no-channel",
  topic: "desk-file.no-topic",
  department: "desk-file.no-department",
};

/** That nothing is called so, and what may be meant. */
export const noSuch = (kind: Kind, said: string, known: readonly string[]): Text =>
  orMeant(text(NO_SUCH[kind], { said }), said, known);

/** `spoken`: the languages there are. */
export const noLanguage = (said: string, spoken: readonly string[]): Text =>
  text("desk-file.no-language", { said, spoken: spoken.join(", ") });
