import type { Priority, TriageRule } from "#features/desk/index.ts";
import type { Snowflake } from "#kernel/types.ts";

/** What was said when a ticket was opened. */
export interface SaidAtOpening {
  /** Answers by the name of their question. */
  readonly answers: ReadonlyMap<string, string>;
  /** The first message, where there is one. */
  readonly words: string;
}

export interface Triaged {
  readonly department?: string;
  readonly priority?: Priority;
  readonly addTags?: readonly string[];
  readonly assignee?: Snowflake;
}

/** What the first rule that fits says; nothing when none does. A rule without conditions fits everything. */
export function triage(rules: readonly TriageRule[], said: SaidAtOpening): Triaged {
  const rule = rules.find(({ when }) => fits(when, said));
  if (!rule) return {};
  const { department, priority, tags, assignee } = rule.set;
  return {
    ...(department === null ? {} : { department }),
    ...(priority === null ? {} : { priority }),
    ...(tags.length === 0 ? {} : { addTags: tags }),
    ...(assignee === null ? {} : { assignee }),
  };
}

function fits({ question, answer, words }: TriageRule["when"], said: SaidAtOpening): boolean {
  if (question !== null) {
    const given = said.answers.get(question);
    if (given === undefined || (answer !== null && !includes(given, answer))) return false;
  } else if (answer !== null && ![...said.answers.values()].some((given) => includes(given, answer))) return false;
  if (words.length === 0) return true;
  const all = [said.words, ...said.answers.values()];
  return words.some((word) => all.some((text) => hasWord(text, word)));
}

const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

const includes = (text: string, part: string): boolean => plain(text).includes(plain(part));

/** Letters and digits of any script. */
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** A word stands for itself: `refund` is in “a refund, please” and not in “refundable”. Several words are looked for as they are. */
function hasWord(text: string, word: string): boolean {
  const [all, wanted] = [plain(text), plain(word).trim()];
  if (wanted === "") return false;
  for (let at = all.indexOf(wanted); at !== -1; at = all.indexOf(wanted, at + 1)) {
    const before = [...all.slice(0, at)].at(-1) ?? "";
    const after = [...all.slice(at + wanted.length)][0] ?? "";
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
  }
  return false;
}
