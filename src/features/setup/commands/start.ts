import { readPresent } from "#features/desk-file/index.ts";
import { readServer } from "#features/places/index.ts";
import { NotAllowed } from "#kernel/errors.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { suggestAnswers } from "../answers.ts";
import { setupCard } from "../look-at-setup.ts";
import { answersOf } from "../plan-setup.ts";
import { type SetupDraft, setupDrafts } from "../setup-draft.ts";
import { findTurn } from "../turn-store.ts";

/** One card: a desk that fits this server, ready to be made; or how the server is set up, ready to be changed. */
export const startCommand = command("setup start", {
  description: text("setup.start-command.description"),
  access: "set-up",
  reply: "private",
  former: [{ typed: "admin setup" }, { typed: "setup_mailbee" }],
  options: {},
  aliases: ["setup"],
  async run({ app, write, guildId, actor }) {
    if (guildId === null) throw new NotAllowed();
    const { desk, ...known } = await readPresent(app.db, guildId);
    const draft: SetupDraft = {
      id: app.ids.next(),
      guildId,
      userId: actor.id,
      answers: desk ? answersOf({ desk, ...known }) : suggestAnswers(await readServer(app, guildId)),
      turn: await findTurn(app.db, guildId),
    };
    const view = await setupCard(app, draft);
    await write((tx) => setupDrafts.save(tx, app, draft));
    return say(view);
  },
});
