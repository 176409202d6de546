/** A name by which people know a command from another bot, and how it takes its options there. */
export interface FormerName {
  readonly typed: string;
  /** Options in their order there; as here when absent. */
  readonly takes?: readonly string[];
  /** What the name says already. */
  readonly sets?: Readonly<Record<string, string>>;
  /** A plain number in this text is so many of these: `{ length: "h" }`. */
  readonly counts?: Readonly<Record<string, string>>;
}
