import { findDesk, listTypes } from "#features/desk/index.ts";
import { readChannel } from "#features/places/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NoTopicsYet, NotAChannelForPanels } from "../errors.ts";
import { PANEL_CHANNELS, THREAD_CHANNELS } from "../forms/places.ts";
import { newSettings, type PanelDraft, panelDrafts } from "../panel-draft.ts";
import { lacksOf, viewOf } from "../show-editor.ts";
import { staffDefaults } from "../staff-defaults.ts";

/** Topics that a new panel offers until somebody chooses: those at the top of the tree, as many as a menu shows. */
const OFFERED = 25;

export const createCommand = command("panel create", {
  description: text("panels.create-command.description"),
  access: "set-up",
  reply: "private",
  former: [{ typed: "inbox create", takes: ["channel", "destination"] }],
  options: {
    channel: { type: "channel", description: text("panels.create-command.channel"), required: true },
    destination: { type: "channel", description: text("panels.create-command.destination") },
    name: { type: "text", description: text("panels.create-command.name"), maxLength: 28 },
  },
  async run(context) {
    const { app, write, guildId, actor, options } = context;
    const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
    if (!desk) throw new NoDesk();
    const types = (await listTypes(app.db, desk.guildId)).filter(({ parentId }) => parentId === null);
    if (types.length === 0) throw new NoTopicsYet();
    const [channel, destination, us] = await Promise.all([
      readChannel(app, options.channel),
      options.destination === null ? undefined : readChannel(app, options.destination),
      app.discord.guilds.getMember(desk.guildId, app.self.id),
    ]);
    const fits = channel?.guildId === desk.guildId && PANEL_CHANNELS.includes(channel.type);
    const fitsToo =
      !destination || (destination.guildId === desk.guildId && THREAD_CHANNELS.includes(destination.type));
    if ((channel && !fits) || !fitsToo) throw new NotAChannelForPanels();

    const keys = types.slice(0, OFFERED).map(({ key }) => key);
    const settings = {
      ...newSettings(options.name ?? "help", options.channel, keys),
      destinationId: options.destination,
      staff: staffDefaults(channel?.overwrites ?? [], { everyone: desk.guildId, ours: [app.self.id, ...us.roles] }),
    };
    const draft: PanelDraft = {
      id: app.ids.next(),
      guildId: desk.guildId,
      userId: actor.id,
      panelId: null,
      settings,
      basis: null,
      lacks: await lacksOf(app, context, settings),
      leftOut: [],
      shown: {},
      typed: {},
    };
    return say(
      await write(async (tx) => {
        await panelDrafts.save(tx, app, draft);
        return viewOf(tx, draft);
      }),
    );
  },
});
