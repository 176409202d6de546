import type { GivenLevel, Grant } from "#features/desk/index.ts";
import { atLeast } from "#kernel/access.ts";
import { mention, roleMention, text } from "#kernel/text.ts";
import { heading, paragraph, prose, small, type View } from "#kernel/view.ts";
import type { Subject } from "../give.ts";
import { LEVEL_NAMES } from "./level-names.ts";

interface Given {
  readonly subject: Subject;
  readonly level: GivenLevel;
  /** Null: in the whole server. */
  readonly topic: string | null;
}

export const nameOf = ({ to, id }: Subject) => (to === "role" ? roleMention(id) : mention(id));

/** To whoever gave it. */
export function givenView({ subject, level, topic }: Given): View {
  const params = { who: nameOf(subject), level: LEVEL_NAMES[level] };
  const sentence =
    topic === null ? text("permissions.given", params) : text("permissions.given-for", { ...params, topic });
  const onDiscord = atLeast(level, "manager") ? [small(text("permissions.seen-on-discord"))] : [];
  return { tone: "good", blocks: [paragraph(sentence), ...onDiscord] };
}

export function takenView({ subject, level, topic }: Given): View {
  const params = { who: nameOf(subject), level: LEVEL_NAMES[level] };
  const sentence =
    topic === null ? text("permissions.taken", params) : text("permissions.taken-for", { ...params, topic });
  return { tone: "good", blocks: [paragraph(sentence)] };
}

/** As many as are named; the others are counted. */
const NAMED = 50;

/** Who may do everything besides those who manage the server on Discord. */
export function privilegedView(given: readonly Grant[]): View {
  const more = given.length - NAMED;
  return {
    tone: "neutral",
    blocks: [
      heading(text("permissions.privileged")),
      given.length === 0
        ? paragraph(text("permissions.privileged-none"))
        : prose(
            given
              .slice(0, NAMED)
              .map((one) => nameOf(one).markup)
              .join(" · "),
          ),
      ...(more > 0 ? [small(text("permissions.more", { count: more }))] : []),
      small(text("permissions.privileged-besides")),
    ],
  };
}
