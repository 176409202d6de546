import { customId } from "#kernel/feature.ts";
import { type Page, pageRows } from "#kernel/pages.ts";
import { mention, type Text, text, time } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Block, type Button, heading, paragraph, quote, small, type View } from "#kernel/view.ts";
import { addButtonId, listButtonId } from "../ids.ts";
import { LONGEST, type Note } from "../note.ts";
import { paramsOf, type Whose } from "../whose.ts";

interface Line {
  readonly note: Note;
  readonly by: Snowflake | null;
  readonly words: string;
}

/** What the team keeps about a ticket and its member, or about a member, the newest first. */
export function listView(given: {
  readonly whose: Whose;
  /** Whom it may name; null when nobody. */
  readonly member: Snowflake | null;
  readonly lines: readonly Line[];
  readonly page: Page;
}): View {
  const { whose, member, lines, page } = given;
  const turning = pageRows(page, (to) => customId(listButtonId, ...paramsOf(whose), String(to)), {
    back: text("notes.button-newer"),
    next: text("notes.button-older"),
  });
  const add: Button = {
    control: "button",
    id: customId(addButtonId, ...paramsOf(whose)),
    label: text("notes.button-add"),
    style: "secondary",
  };
  const { blocks, heading: top } = { blocks: lines.flatMap((line) => lineBlocks(line, member)), heading: topOf(whose) };
  const turned = page.of > 1 ? [small(text("notes.page", { page: page.at + 1, pages: page.of }))] : [];
  return {
    tone: "neutral",
    blocks: [heading(top), ...(lines.length === 0 ? [paragraph(text("notes.list-none"))] : blocks), ...turned],
    rows: [[add, ...(turning.rows?.[0] ?? [])]],
  };
}

function topOf(whose: Whose): Text {
  if ("user" in whose) return text("notes.list-heading-member", { member: mention(whose.user) });
  return text("notes.list-heading", { number: String(whose.ticket.number) });
}

function lineBlocks({ note, by, words }: Line, member: Snowflake | null): Block[] {
  const params = {
    number: String(note.number),
    staff: by === null ? text("notes.somebody") : mention(by),
    at: time(note.keptAt),
  };
  const said =
    "ticket" in note.about
      ? text("notes.line", params)
      : text("notes.line-member", {
          ...params,
          member: member === null ? text("tickets.the-member") : mention(member),
        });
  return [paragraph(said), ...(words === "" ? [] : [quote(words, LONGEST)])];
}
