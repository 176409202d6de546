import { UserError } from "#kernel/errors.ts";
import type { ContextMenuDefinition } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { arm, findArmed } from "../armed-pick.ts";
import { NothingArmed, PickExpired } from "../errors.ts";
import { pick } from "../picks.ts";

/** Points at a message, after a command asked for one. For admins: only they set things up, and nobody else's menu grows. */
export const selectMessage: ContextMenuDefinition = {
  contextMenu: "message",
  name: text("picker.select-menu"),
  access: "set-up",
  reply: "private",
  async run(context) {
    const { app, write, actor, guildId, target } = context;
    if (guildId === null) throw new NothingArmed();
    const who = { guildId, userId: actor.id };
    const armed = await findArmed(app.db, who);
    const taker = armed && app.contributions(pick).find(({ what }) => what === armed.what);
    if (!taker) throw new NothingArmed();
    if (armed.expiresAt < app.clock.now()) throw new PickExpired();
    try {
      return await taker.take({ ...context, guildId, target, params: armed.params });
    } catch (error) {
      if (error instanceof UserError) await write(async (tx) => arm(tx, who, { ...armed, at: app.clock.now() }));
      throw error;
    }
  },
};
