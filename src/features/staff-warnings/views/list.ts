import { customId } from "#kernel/feature.ts";
import { type Page, pageRows } from "#kernel/pages.ts";
import { mention, type Text, text, time } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { type Block, heading, paragraph, quote, small, type View } from "#kernel/view.ts";
import { listButtonId } from "../ids.ts";
import { LONGEST, type StaffWarning } from "../staff-warning.ts";

interface Line {
  readonly warning: StaffWarning;
  readonly member: Snowflake | null;
  readonly by: Snowflake | null;
  /** Null once it was taken back, or is over. */
  readonly words: string | null;
}

/** Warnings to people of the team, the newest first. */
export function listView(given: {
  /** Whose; null: everybody's. */
  readonly of: Snowflake | null;
  readonly lines: readonly Line[];
  /** How many count now, on all pages. */
  readonly standing: number;
  readonly page: Page;
  readonly now: Instant;
}): View {
  const { of, lines, standing, page, now } = given;
  if (lines.length === 0) return { tone: "neutral", blocks: [paragraph(text("staff-warnings.none"))] };
  const turned = page.of > 1 ? [small(text("staff-warnings.page", { page: page.at + 1, pages: page.of }))] : [];
  return {
    tone: "neutral",
    blocks: [
      heading(text("staff-warnings.list-heading")),
      paragraph(text("staff-warnings.standing", { count: standing })),
      ...lines.flatMap((line) => lineBlocks(line, now)),
      ...turned,
    ],
    ...pageRows(page, (to) => customId(listButtonId, of ?? "all", String(to)), {
      back: text("staff-warnings.button-newer"),
      next: text("staff-warnings.button-older"),
    }),
  };
}

function lineBlocks({ warning, member, by, words }: Line, now: Instant): Block[] {
  const somebody = text("staff-warnings.somebody");
  const said = text("staff-warnings.line", {
    number: String(warning.number),
    member: member === null ? somebody : mention(member),
    by: by === null ? somebody : mention(by),
    date: time(warning.givenAt, "D"),
    state: stateOf(warning, now),
  });
  return [paragraph(said), ...(words === null ? [] : [quote(words, LONGEST)])];
}

function stateOf({ takenBackAt, expiresAt, toldAt }: StaffWarning, now: Instant): Text {
  if (takenBackAt !== null) return text("staff-warnings.state-taken-back");
  if (expiresAt !== null && expiresAt <= now) return text("staff-warnings.state-over", { at: time(expiresAt) });
  if (toldAt === null) return text("staff-warnings.state-waits");
  if (expiresAt === null) return text("staff-warnings.state-counts");
  return text("staff-warnings.state-until", { at: time(expiresAt) });
}
