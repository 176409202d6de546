import { type Text, text } from "#kernel/text.ts";
import type { When } from "./rule.ts";

/** A rule that many want, to begin with: it stands in the form and is changed there. `words` goes where `$words` is. */
export interface Starter {
  readonly key: string;
  readonly name: Text;
  readonly when: When;
  readonly after: string;
  readonly if: string;
  readonly does: string;
  readonly words: Text;
}

export const STARTERS: readonly Starter[] = [
  {
    key: "unanswered",
    name: text("automation.starter-unanswered"),
    when: "unanswered",
    after: "2 h",
    if: "hours open",
    does: "note $words\nlevel up",
    words: text("automation.starter-unanswered-words"),
  },
  {
    key: "silent",
    name: text("automation.starter-silent"),
    when: "member-silent",
    after: "7 d",
    if: "not tag keep-open",
    does: "close $words",
    words: text("automation.starter-silent-words"),
  },
  {
    key: "bad-rating",
    name: text("automation.starter-bad-rating"),
    when: "rated",
    after: "",
    if: "rating bad",
    does: "tag bad-rating\nnote $words",
    words: text("automation.starter-bad-rating-words"),
  },
];
