import { findPresent } from "#features/people/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NotAColleague } from "../errors.ts";
import { handOver } from "../hand-over.ts";
import { handedView, LONGEST_NOTE } from "../views/hand-over.ts";

/** The end of a shift: what somebody looks after goes to somebody else, or back to the team. */
export const handOverCommand = command("shift hand-over", {
  description: text("assignment.hand-over-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["handover", "hand-over", "shift handover", "shift end"],
  options: {
    to: { type: "user", description: text("assignment.hand-over-command.to") },
    note: { type: "rest", description: text("assignment.hand-over-command.note"), maxLength: LONGEST_NOTE },
  },
  async run({ app, write, actor, guildId, eventId, options }) {
    const guild = guildId ?? "";
    const to = options.to === null ? null : await findPresent(app, guild, options.to);
    if (to === undefined || to?.isBot || to?.id === actor.id) throw new NotAColleague();
    const request = { guildId: guild, by: actor, to, note: options.note, occasion: eventId };
    return say(handedView(await write((tx) => handOver(tx, app, request))));
  },
});
