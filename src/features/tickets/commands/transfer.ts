import { findDesk } from "#features/desk/index.ts";
import { findKeptOut } from "#features/gates/index.ts";
import { findGuildMember, findPerson, findUserId } from "#features/people/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NoDesk, NotAMember } from "../errors.ts";
import { findMember } from "../find-member.ts";
import { findIntake } from "../intake.ts";
import { mustBelongByNumber, ticketHere } from "../ticket-here.ts";
import { getTicket } from "../ticket-store.ts";
import { transferTicket } from "../transfer-ticket.ts";
import { transferDoneView } from "../views/transferred.ts";

/** Another member asks from now on. */
export const transferCommand = command("ticket transfer", {
  description: text("tickets.transfer-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["transfer"],
  options: {
    member: { type: "user", description: text("tickets.transfer-command.member"), required: true },
    reason: { type: "rest", description: text("tickets.transfer-command.reason"), maxLength: 500 },
    number: { type: "integer", description: text("tickets.info-command.number"), min: 1 },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const { number, reason } = options;
    const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
    if (!desk) throw new NoDesk();
    const seen = await ticketHere(app.db, app, { channelId, guildId }, { number });
    await mustBelongByNumber(app.db, actor, guildId, { ticket: seen, number });
    const former = (await findIntake(app.db, app, seen))?.displayName ?? text("tickets.the-member");
    const to = await findMember(app, desk, options.member);
    if (!to || to === "bot") throw new NotAMember();
    const formerId = await findUserId(app.db, seen.requester);
    const formerRoles = (formerId && (await findGuildMember(app, desk.guildId, formerId))?.roles) || [];
    const ticket = await write(async (tx) => {
      const given = { ticket: await getTicket(tx, seen.id), seen: seen.requester, to, formerRoles };
      return transferTicket(tx, app, { ...given, by: actor, guildId, reason });
    });
    const person = await findPerson(app.db, to.userId);
    const isBlocked = (await findKeptOut(app.db, app, desk.guildId, { person, roles: to.roles })) !== undefined;
    return say(transferDoneView({ number: ticket.number, member: to.displayName, former, isBlocked }));
  },
});
