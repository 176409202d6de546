import { customId } from "#kernel/feature.ts";
import { channelLink, type Text, text, time } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { heading, paragraph, small, type View } from "#kernel/view.ts";
import { practiceInThreadId } from "../ids.ts";

export interface MembersSide {
  readonly in: "dm" | "thread";
  /** Null while Discord did not make it. */
  readonly channelId: Snowflake | null;
}

/** Both sides stand ready, or did already. */
export function practiceView({
  thread,
  member,
  isNew,
}: {
  readonly thread: Snowflake;
  readonly member: MembersSide;
  readonly isNew: boolean;
}): View {
  return {
    tone: "good",
    blocks: [
      heading(isNew ? text("setup.practice-open") : text("setup.practice-open-already")),
      paragraph(text("setup.practice-team", { thread: channelLink(thread) })),
      paragraph(memberText(member)),
    ],
    ...(member.in === "thread" || member.channelId === null
      ? {}
      : {
          rows: [
            [
              {
                control: "button",
                id: `https://discord.com/channels/@me/${member.channelId}`,
                label: text("setup.button-dm"),
                style: "link",
              },
            ],
          ],
        }),
  };
}

const memberText = (member: MembersSide): Text =>
  member.in === "thread" && member.channelId !== null
    ? text("setup.practice-member-in-thread", { thread: channelLink(member.channelId) })
    : text("setup.practice-member");

/** Nobody can be the member there; they can in a thread. */
export const practiceNoDmView: View = {
  tone: "problem",
  blocks: [heading(text("setup.practice-no-dm")), paragraph(text("setup.practice-no-dm-what-now"))],
  rows: [
    [
      {
        control: "button",
        id: customId(practiceInThreadId),
        label: text("setup.button-use-thread"),
        style: "primary",
      },
    ],
  ],
};

/** Above what whoever tries writes as the member. */
export function practiceAsMemberView({
  until,
  byDm,
  side,
}: {
  readonly until: Instant;
  readonly byDm: boolean;
  readonly side: MembersSide["in"];
}): View {
  return {
    tone: "neutral",
    blocks: [
      heading(text("setup.practice")),
      paragraph(
        side === "dm" ? text("setup.practice-you-are-member") : text("setup.practice-you-are-member-in-thread"),
      ),
      ...(byDm || side === "thread" ? [] : [small(text("setup.practice-not-by-dm"))]),
      small(text("setup.practice-until", { until: time(until) })),
    ],
  };
}

/** In the thread in which they are the team. */
export function practiceHereView(until: Instant, side: MembersSide["in"]): View {
  return {
    tone: "neutral",
    blocks: [
      heading(text("setup.practice")),
      paragraph(side === "dm" ? text("setup.practice-you-are-team") : text("setup.practice-you-are-team-in-thread")),
      small(text("setup.practice-until", { until: time(until) })),
    ],
  };
}

export const practiceOverView: View = {
  tone: "rest",
  blocks: [heading(text("setup.practice-over")), small(text("setup.practice-over-nothing"))],
};
