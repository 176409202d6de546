import { getType } from "#features/desk/index.ts";
import { readMoment, zoneOf } from "#features/gates/index.ts";
import { personOf } from "#features/people/index.ts";
import {
  changeTicket,
  isOpen,
  mustBeOfTeam,
  NotThisStatus,
  saveDecision,
  showCard,
  ticketHere,
  wakeLater,
} from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NotAMoment, NotResting, OnHold } from "../errors.ts";
import { forgetRested } from "../forget.ts";
import { remindLater } from "../jobs/remind.ts";
import { LONGEST_AHEAD, SOONEST } from "../reminder.ts";
import { restsView } from "../views/reminder.ts";

const OFF = ["off", "now", "aus", "jetzt", "non", "maintenant", "no", "ahora", "não", "agora"];

/** Lets a ticket rest until a time; a word of the member wakes it before. Whoever did it is told when it is awake by itself. */
export const snoozeCommand = command("snooze", {
  description: text("reminders.snooze-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["ticket snooze"],
  options: {
    until: { type: "rest", description: text("reminders.snooze-command.until"), required: true, maxLength: 40 },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const ticket = await write(async (tx) => {
      const here = await ticketHere(tx, app, { channelId, guildId });
      await mustBeOfTeam(tx, actor, guildId, here);
      if (!isOpen(here)) throw new NotThisStatus("closed", here.number);
      if (here.heldAt !== null) throw new OnHold();
      const now = app.clock.now();
      const person = await personOf(tx, app, actor.id);
      const isOff = OFF.includes(options.until.trim().toLowerCase());
      if (isOff && here.snoozedUntil === null) throw new NotResting();
      const zone = zoneOf(await getType(tx, here.guildId, here.typeId));
      const until = isOff ? null : (readMoment(options.until, { now, zone }) ?? 0);
      if (until !== null && (until < now + SOONEST || until > now + LONGEST_AHEAD)) throw new NotAMoment();
      const decision = changeTicket(here, { snoozedUntil: until }, person, now);
      await saveDecision(tx, decision);
      await forgetRested(tx, here.id);
      if (until !== null) {
        await wakeLater(tx, app, decision.after);
        const made = { ticketId: here.id, person, words: null, madeAt: now, sentAt: null, kind: "rested" } as const;
        await remindLater(tx, app, { id: app.ids.next(), at: until, ...made });
      }
      await showCard(tx, app, decision.after);
      return decision.after;
    });
    return say(restsView(ticket.number, ticket.snoozedUntil));
  },
});
