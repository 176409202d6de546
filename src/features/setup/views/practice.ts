import { channelLink, text, time } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { heading, paragraph, small, type View } from "#kernel/view.ts";

/** Both sides stand ready, or did already. */
export function practiceView({
  thread,
  dm,
  isNew,
}: {
  readonly thread: Snowflake;
  readonly dm: Snowflake | null;
  readonly isNew: boolean;
}): View {
  return {
    tone: "good",
    blocks: [
      heading(isNew ? text("setup.practice-open") : text("setup.practice-open-already")),
      paragraph(text("setup.practice-team", { thread: channelLink(thread) })),
      paragraph(text("setup.practice-member")),
    ],
    ...(dm === null
      ? {}
      : {
          rows: [
            [
              {
                control: "button",
                id: `https://discord.com/channels/@me/${dm}`,
                label: text("setup.button-dm"),
                style: "link",
              },
            ],
          ],
        }),
  };
}

/** Nobody can be the member there. */
export const practiceNoDmView: View = {
  tone: "problem",
  blocks: [heading(text("setup.practice-no-dm")), paragraph(text("setup.practice-no-dm-what-now"))],
};

/** Above what whoever tries writes as the member. */
export function practiceInDmView({ until, byDm }: { readonly until: Instant; readonly byDm: boolean }): View {
  return {
    tone: "neutral",
    blocks: [
      heading(text("setup.practice")),
      paragraph(text("setup.practice-you-are-member")),
      ...(byDm ? [] : [small(text("setup.practice-not-by-dm"))]),
      small(text("setup.practice-until", { until: time(until) })),
    ],
  };
}

/** In the thread in which they are the team. */
export function practiceHereView(until: Instant): View {
  return {
    tone: "neutral",
    blocks: [
      heading(text("setup.practice")),
      paragraph(text("setup.practice-you-are-team")),
      small(text("setup.practice-until", { until: time(until) })),
    ],
  };
}

export const practiceOverView: View = {
  tone: "rest",
  blocks: [heading(text("setup.practice-over")), small(text("setup.practice-over-nothing"))],
};
