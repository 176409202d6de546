import { findType, mustHold } from "#features/desk/index.ts";
import { button, say } from "#kernel/feature.ts";
import { unblock } from "../block.ts";
import { openIntake } from "../close-intake.ts";
import { resume } from "../commands/pause.ts";
import { NotBlocked, NothingClosed } from "../errors.ts";
import { reopenIntakeButtonId, unblockButtonId } from "../ids.ts";
import { unblockedView } from "../views/blocks.ts";
import { intakeOpenView } from "../views/closures.ts";

/** Params: `user` or `role`, and its id. */
export const unblockButton = button(unblockButtonId, {
  access: "block",
  reply: "update",
  async run({ app, write, actor, guildId, params: [kind, id = ""] }) {
    const subject = kind === "role" ? { role: id } : { user: id };
    const found = await write((tx) => unblock(tx, app, { guildId: guildId ?? "", subject, by: actor.id }));
    if (!found) throw new NotBlocked();
    return say(unblockedView(subject));
  },
});

/** Params: `lockdown` or `pause`, and the id of a topic. */
export const reopenIntakeButton = button(reopenIntakeButtonId, {
  access: "pause",
  reply: "update",
  async run(context) {
    const { app, write, actor, guildId, params } = context;
    const [kind, typeId] = params;
    if (kind !== "lockdown") {
      const type = typeId === undefined ? undefined : await findType(app.db, guildId ?? "", typeId);
      if (typeId !== undefined && !type) throw new NothingClosed();
      return resume(context, type);
    }
    await mustHold(app.db, guildId, actor, "lockdown");
    const request = { guildId: guildId ?? "", closes: kind, by: actor.id } as const;
    if (!(await write((tx) => openIntake(tx, app, request)))) throw new NothingClosed();
    return say(intakeOpenView(null));
  },
});
