import { readTime } from "#features/notices/index.ts";
import { personOf } from "#features/people/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NotATime } from "../errors.ts";
import { morningLater } from "../jobs/tell-morning.ts";
import { findMorning, forgetMorning, saveMorning } from "../morning-store.ts";
import { morningSetView } from "../views/morning.ts";

/** When somebody of the team reads what waits for them. Without a time it shows what is set. */
export const morningCommand = command("morning", {
  description: text("worklist.morning-command.description"),
  access: "read",
  reply: "private",
  options: {
    at: { type: "text", description: text("worklist.morning-command.at"), maxLength: 5 },
  },
  async run({ app, write, actor, guildId, options: { at } }) {
    const minute = at === null || at === "off" ? undefined : readTime(at);
    if (at !== null && at !== "off" && minute === undefined) throw new NotATime();
    const set = await write(async (tx) => {
      const reader = { guildId: guildId ?? "", person: await personOf(tx, app, actor.id) };
      if (at === "off") await forgetMorning(tx, reader);
      if (minute !== undefined) await saveMorning(tx, reader, minute);
      const next = await morningLater(tx, app, reader, app.clock.now());
      return next && { minute: (await findMorning(tx, reader)) ?? 0, ...next };
    });
    return say(morningSetView(set ?? null));
  },
});
