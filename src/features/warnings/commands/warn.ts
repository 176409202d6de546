import { getType, isTrainee } from "#features/desk/index.ts";
import { getTicket, mustBeOfTeam, type Ticket, ticketHere } from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import { button, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { rewordWarning, takeWarningBack } from "../change-warning.ts";
import { NotByTrainee } from "../errors.ts";
import { getOwnWarning } from "../find-own.ts";
import { giveWarning } from "../give-warning.ts";
import { listButtonId } from "../ids.ts";
import { type Whose, warningPage, whoseHere } from "../list-warnings.ts";
import { doneView } from "../views/warning.ts";
import { LONGEST } from "../warning.ts";

const number = {
  type: "integer",
  description: text("warnings.edit-command.number"),
  required: true,
  min: 1,
  max: 2_000_000_000,
} as const;

/** Throws `NotByTrainee`. */
async function mustBeNoTrainee(db: Db, { roles }: Pick<Actor, "roles">, ticket: Ticket): Promise<void> {
  if (isTrainee(await getType(db, ticket.guildId, ticket.typeId), roles)) throw new NotByTrainee();
}

export const verbalCommand = command("warn verbal", {
  description: text("warnings.verbal-command.description"),
  access: "warn",
  reply: "private",
  former: [{ typed: "verbal" }],
  options: {
    words: { type: "rest", description: text("warnings.verbal-command.words"), required: true, maxLength: LONGEST },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const { warning, waits } = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId });
      await mustBeOfTeam(tx, actor, guildId, ticket);
      await mustBeNoTrainee(tx, actor, ticket);
      const given = await giveWarning(tx, app, { ticket, by: actor.id, words: options.words });
      return { warning: given, waits: ticket.unreachable };
    });
    return say(doneView(warning.number, waits ? "waiting" : "given"));
  },
});

export const editCommand = command("warn edit", {
  description: text("warnings.edit-command.description"),
  access: "warn",
  reply: "private",
  options: {
    number,
    words: { type: "rest", description: text("warnings.verbal-command.words"), required: true, maxLength: LONGEST },
  },
  async run(context) {
    const { app, write, options } = context;
    await write(async (tx) => {
      const warning = await getOwnWarning(tx, context, options.number);
      await mustBeNoTrainee(tx, context.actor, await getTicket(tx, warning.ticketId));
      await rewordWarning(tx, app, warning, options.words);
    });
    return say(doneView(options.number, "edited"));
  },
});

export const deleteCommand = command("warn delete", {
  description: text("warnings.delete-command.description"),
  access: "warn",
  reply: "private",
  options: { number },
  async run(context) {
    const { app, write, options } = context;
    await write(async (tx) => {
      const warning = await getOwnWarning(tx, context, options.number);
      await mustBeNoTrainee(tx, context.actor, await getTicket(tx, warning.ticketId));
      await takeWarningBack(tx, app, warning);
    });
    return say(doneView(options.number, "taken back"));
  },
});

export const listCommand = command("warn list", {
  description: text("warnings.list-command.description"),
  access: "warn",
  reply: "private",
  options: { member: { type: "user", description: text("warnings.list-command.member") } },
  async run(context) {
    const { member } = context.options;
    const whose = member === null ? await whoseHere(context) : { user: member };
    return say(await warningPage(context, whose, 0));
  },
});

/** Params: `u` or `t`, the user or ticket, page. */
export const listButton = button(listButtonId, {
  access: "warn",
  reply: "update",
  async run(context) {
    const [kind, id = "", page] = context.params;
    const whose: Whose = kind === "u" ? { user: id } : { ticket: id };
    return say(await warningPage(context, whose, Math.max(0, Math.trunc(Number(page)) || 0)));
  },
});
