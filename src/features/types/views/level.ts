import type { Seniors, TicketType } from "#features/desk/index.ts";
import { mention, roleMention, text } from "#kernel/text.ts";
import { minutes } from "#kernel/types.ts";
import { type Block, heading, paragraph, small, type View } from "#kernel/view.ts";

/** What a level of a topic means, once it was changed. */
export function levelView(type: Pick<TicketType, "name" | "seniors" | "enforceTargets">, one: Seniors): View {
  const { level, roles, replyWithin = null, reachedWhen } = one;
  const levels = type.seniors.map((senior) => senior.level).join(", ");
  const told = { markup: roles.map((role) => roleMention(role).markup).join(" ") };
  return {
    tone: "good",
    blocks: [
      heading(text("types.level-heading", { level, topic: type.name })),
      paragraph(text("types.level-told", { roles: told })),
      paragraph(text(reachedWhen === undefined ? "types.level-by-hand" : REACHED[reachedWhen])),
      ...given(one),
      ...(replyWithin === null
        ? []
        : [paragraph(text("types.level-within", { minutes: Math.round(replyWithin / minutes(1)) }))]),
      ...(reachedWhen === undefined || type.enforceTargets ? [] : [paragraph(text("types.level-not-counted"))]),
      small(text("types.level-all", { levels })),
    ],
  };
}

const REACHED = { near: "types.level-near", missed: "types.level-missed" } as const;

function given({ reachedWhen, giveTo }: Seniors): Block[] {
  if (reachedWhen === undefined || giveTo === undefined) return [];
  return [
    paragraph(giveTo === null ? text("types.level-given-back") : text("types.level-given", { who: mention(giveTo) })),
  ];
}

export const levelGoneView = (topic: string, level: number): View => ({
  tone: "good",
  blocks: [paragraph(text("types.level-gone", { level, topic }))],
});
