import { getType } from "#features/desk/index.ts";
import { readMomentAndWords, zoneOf } from "#features/gates/index.ts";
import { findPerson, findWords, keepWords, personOf } from "#features/people/index.ts";
import { getTicket, mustBeOfTeam, ticketHere } from "#features/tickets/index.ts";
import { type Context, command, menu, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { View } from "#kernel/view.ts";
import { NotAMoment, TooMany } from "../errors.ts";
import { forgetReminder } from "../forget.ts";
import { callOffMenuId } from "../ids.ts";
import { remindLater } from "../jobs/remind.ts";
import { LONGEST, LONGEST_AHEAD, MOST, SOONEST } from "../reminder.ts";
import { findReminder, listWaiting } from "../reminder-store.ts";
import { listView, setView } from "../views/reminder.ts";

export const remindCommand = command("remind me", {
  description: text("reminders.remind-command.description"),
  access: "read",
  reply: "private",
  aliases: ["remind", "remindme"],
  options: {
    when: { type: "text", description: text("reminders.remind-command.when"), required: true, maxLength: 40 },
    words: { type: "rest", description: text("reminders.remind-command.words"), maxLength: LONGEST },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const at = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId });
      await mustBeOfTeam(tx, actor, guildId, ticket);
      const type = await getType(tx, ticket.guildId, ticket.typeId);
      const now = app.clock.now();
      const read = readMomentAndWords(options.when, options.words, { now, zone: zoneOf(type) });
      if (read.at === undefined || read.at < now + SOONEST || read.at > now + LONGEST_AHEAD) throw new NotAMoment();
      const person = await personOf(tx, app, actor.id);
      if ((await listWaiting(tx, ticket.guildId, person)).length >= MOST) throw new TooMany();
      const words = await keepWords(tx, app, read.words ?? "");
      const made = { ticketId: ticket.id, person, madeAt: now, sentAt: null, kind: "asked" } as const;
      await remindLater(tx, app, { id: app.ids.next(), at: read.at, words, ...made });
      return read.at;
    });
    return say(setView(at));
  },
});

export const listCommand = command("remind list", {
  description: text("reminders.list-command.description"),
  access: "read",
  reply: "private",
  options: {},
  run: async (context) => say(await ownList(context)),
});

/** Calls one off, and shows what is left. */
export const callOffMenu = menu(callOffMenuId, {
  access: "read",
  reply: "update",
  async run(context) {
    const { write, actor, values } = context;
    await write(async (tx) => {
      const reminder = await findReminder(tx, values[0] ?? "");
      // Custom ids can be forged: somebody else's is answered as if it were gone.
      const isTheirs = reminder?.person === (await findPerson(tx, actor.id));
      if (reminder && isTheirs && reminder.sentAt === null) await forgetReminder(tx, reminder);
    });
    return say(await ownList(context));
  },
});

async function ownList({ app, actor, guildId }: Context): Promise<View> {
  const person = await findPerson(app.db, actor.id);
  if (person === undefined || guildId === null) return listView([]);
  const lines = [];
  for (const { id, ticketId, at, words } of await listWaiting(app.db, guildId, person)) {
    const { number } = await getTicket(app.db, ticketId);
    lines.push({ id, number, at, words: (words === null ? undefined : await findWords(app.db, app, words)) ?? "" });
  }
  return listView(lines);
}
