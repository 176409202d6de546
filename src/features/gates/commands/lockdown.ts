import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { closeIntake, openIntake } from "../close-intake.ts";
import { NothingClosed } from "../errors.ts";
import { intakeClosedView, intakeOpenView } from "../views/closures.ts";

const closes = "lockdown";

/** No new tickets at all, at once. What is open goes on. */
export const lockdownOnCommand = command("lockdown on", {
  description: text("gates.lockdown-on-command.description"),
  access: "lockdown",
  reply: "private",
  former: [{ typed: "security lockdown" }],
  options: { reason: { type: "rest", description: text("gates.lockdown-on-command.reason"), maxLength: 500 } },
  async run({ app, write, actor, guildId, options: { reason } }) {
    const request = { guildId: guildId ?? "", closes, by: actor.id, words: reason } as const;
    await write((tx) => closeIntake(tx, app, request));
    return say(intakeClosedView({ closes, topic: null, words: reason }));
  },
});

export const lockdownOffCommand = command("lockdown off", {
  description: text("gates.lockdown-off-command.description"),
  access: "lockdown",
  reply: "private",
  former: [{ typed: "security unlockdown" }, { typed: "unlockdown" }],
  options: {},
  async run({ app, write, actor, guildId }) {
    const request = { guildId: guildId ?? "", closes, by: actor.id } as const;
    if (!(await write((tx) => openIntake(tx, app, request)))) throw new NothingClosed();
    return say(intakeOpenView(null));
  },
});
