import { personOf } from "#features/people/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NotOnCall, OnCallByTurns } from "../errors.ts";
import { turnAt } from "../on-call-now.ts";
import { endOnCall } from "../on-call-store.ts";
import { savedView } from "../views/on-call.ts";

export const offCommand = command("on-call off", {
  description: text("on-call.off-command.description"),
  access: "answer",
  reply: "private",
  options: {},
  async run({ app, write, actor, guildId }) {
    await write(async (tx) => {
      const person = await personOf(tx, app, actor.id);
      if (await endOnCall(tx, guildId ?? "", person, app.clock.now())) return;
      const turn = await turnAt(tx, guildId ?? "", app.clock.now());
      throw turn?.person === person ? new OnCallByTurns(turn.until) : new NotOnCall();
    });
    return say(savedView("off"));
  },
});
