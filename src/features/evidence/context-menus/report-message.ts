import { findDesk } from "#features/desk/index.ts";
import { findKeptOut, NotHeard, pressedTooOften } from "#features/gates/index.ts";
import { findPerson } from "#features/people/index.ts";
import { flooded, NoDesk } from "#features/tickets/index.ts";
import { type ContextMenuDefinition, nothing, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NotToReport } from "../errors.ts";
import { topicsForReports } from "../report-to.ts";
import { takeEvidence } from "../take-evidence.ts";
import { reportView } from "../views/report.ts";

/** In the Apps menu of a message: it is copied at once, then its reporter says to whom it goes. */
export const reportMessageMenu: ContextMenuDefinition = {
  contextMenu: "message",
  name: text("evidence.menu"),
  access: "everyone",
  reply: "private",
  async run(context) {
    const { app, actor, guildId, target } = context;
    const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
    if (!desk) throw new NoDesk();
    if (target.author.id === actor.id) throw new NotToReport("own");
    if (target.author.id === app.self.id) throw new NotToReport("ours");
    const topics = await topicsForReports(app.db, desk.guildId);
    // Who is kept out, or presses on and on, copies nothing.
    const who = { person: await findPerson(app.db, actor.id), roles: actor.roles };
    const block = await findKeptOut(app.db, app, desk.guildId, who);
    if (block) throw new NotHeard({ server: desk.name, until: block.until });
    const flood = pressedTooOften(app, actor.id);
    if (flood?.say === "nothing") return nothing;
    const [first] = topics;
    if (flood && first) {
      throw await flooded(app.db, { guildId: desk.guildId, typeId: first.id, panelId: null }, flood);
    }
    return say(reportView(await takeEvidence(context, desk.guildId, target), topics));
  },
};
