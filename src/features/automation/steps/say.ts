import { askSolved, closeByRule } from "#features/closing/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { everybodySees } from "#features/places/index.ts";
import { sendByRule } from "#features/snips/index.ts";
import { linkOf, NoDesk } from "#features/tickets/index.ts";
import type { Snowflake } from "#kernel/types.ts";
import { ChannelGone, ChannelOpen, ReplyRefused } from "../errors.ts";
import { channelNamed } from "../names.ts";
import { isLasting } from "../rule.ts";
import { sayToTeam } from "../say-to-team.ts";
import { noteView } from "../views/note.ts";
import { toldView } from "../views/told.ts";
import { step } from "./step.ts";

const words = (said: string): string | undefined => (said === "" ? undefined : said);

/** Where the team alone reads it. */
export const noteStep = step<string>({
  does: "note",
  read: words,
  async perform(tx, app, { ticket, rule, source, with: said }) {
    await sayToTeam(tx, app, { ticket, view: noteView(rule.name, said), source });
    return ticket;
  },
});

/** One of the team's saved replies, with what it does. */
export const replyStep = step<string>({
  does: "reply",
  read: words,
  async perform(tx, app, { ticket, source, with: abbreviation }) {
    const { ticket: after, outcome } = await sendByRule(tx, app, { ticket, abbreviation, source });
    if (outcome === "refused") throw new ReplyRefused();
    return after;
  },
});

/** Asks the member whether it is solved; what follows the word, they read with it. */
export const askStep = step<string | null>({
  does: "ask",
  read: (said) => said || null,
  perform: (tx, app, { ticket, with: said }) => askSolved(tx, app, { ticket, by: app.self.id, words: said }),
});

/** What follows the word is the reason, which the member reads. */
export const closeStep = step<string | null>({
  does: "close",
  read: (said) => said || null,
  perform: (tx, app, { ticket, rule, with: reason }) =>
    closeByRule(tx, app, { ticket, reason, because: isLasting(rule.when) ? "time" : "something happened" }),
});

/** Who reads a channel as it is now. */
type Reach = "nobody" | "some" | "everybody";

/** `tell #channel words`: with a link to the ticket. Who reads the channel reads it; `open`: every member did when it was saved. */
export const tellStep = step<{ readonly channelId: Snowflake; readonly open?: boolean; readonly words: string }, Reach>(
  {
    does: "tell",
    read(said, names) {
      const [, channel, rest = ""] = /^(<#\d+>|#?\S+)\s*(.*)$/s.exec(said) ?? [];
      if (channel === undefined) return undefined;
      const { id: channelId, open } = channelNamed(names, channel);
      return { channelId, open, words: rest.trim() };
    },
    async prepare(app, { ticket, with: { channelId } }) {
      const isOpen = await everybodySees(app, ticket.guildId, channelId);
      if (isOpen === undefined) return "nobody";
      return isOpen ? "everybody" : "some";
    },
    async perform(tx, app, { ticket, rule, source, with: told, ready: reach }) {
      if (reach === "nobody") throw new ChannelGone();
      // Whoever saved it for the team's eyes did not mean this.
      if (reach === "everybody" && !told.open) throw new ChannelOpen();
      const desk = await findDesk(tx, ticket.guildId);
      if (!desk) throw new NoDesk();
      const { guildId } = ticket;
      const room = await app.outbox.addRoom(tx, { kind: "channel", guildId, channelId: told.channelId });
      const view = toldView({ rule: rule.name, link: await linkOf(tx, app, ticket), words: told.words });
      await app.outbox.add(tx, room, { say: app.render(view, desk.locale, ticket), source });
      return ticket;
    },
  },
);
