import { memberOf, type Ticket } from "#features/tickets/index.ts";
import { channelLink, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, quote, type TextBlock, type View } from "#kernel/view.ts";
import { isSatisfied, LONGEST, type Rating } from "../rating.ts";
import { ratingName } from "./asked.ts";

interface About {
  readonly ticket: Ticket;
  /** Name of the topic. */
  readonly type: string;
  /** Null: not to be known. */
  readonly requester: Snowflake | null;
  /** Of the ticket's room. */
  readonly channelId: Snowflake | null;
}

const where = ({ channelId }: About): TextBlock[] =>
  channelId === null ? [] : [paragraph(text("ratings.where", { room: channelLink(channelId) }))];

const params = ({ ticket, type, requester }: About) => ({
  number: String(ticket.number),
  type,
  member: memberOf({ ticket, requester }),
});

/** For the team: how a member found the help. */
export function ratedView(given: About & { readonly rating: Rating; readonly words: string | null }): View {
  const { rating, words } = given;
  const named = { ...params(given), rating: ratingName(rating) };
  return {
    tone: isSatisfied(rating) ? "good" : "problem",
    blocks: [
      heading(text("ratings.rated-heading", params(given))),
      paragraph(text("ratings.rated", named)),
      ...(words === null ? [] : [quote(words, LONGEST)]),
      ...where(given),
    ],
  };
}

/** In its place where others answered the ticket before: what is said of it by now is not theirs to read. */
export const ratedElsewhereView = (given: About): View => ({
  tone: "rest",
  blocks: [heading(text("ratings.rated-heading", params(given))), paragraph(text("ratings.rated-elsewhere"))],
});

/** For the team: what a member found wrong. */
export const problemView = (given: About & { readonly words: string }): View => ({
  tone: "problem",
  blocks: [
    heading(text("ratings.problem-heading", params(given))),
    paragraph(text("ratings.problem", params(given))),
    quote(given.words, LONGEST),
    ...where(given),
  ],
});
