import { findPanel, setUpChanged } from "#features/desk/index.ts";
import { lacksView, readChannel } from "#features/places/index.ts";
import { command, say } from "#kernel/feature.ts";
import { channelLink, text } from "#kernel/text.ts";
import { FromDeskFile, NotAChannelForPanels, PanelGone } from "../errors.ts";
import { type PanelAct, panelOption, withPanel } from "../find-panel.ts";
import { THREAD_CHANNELS } from "../forms/places.ts";
import { settingsOf } from "../panel-draft.ts";
import { lacksOf } from "../show-editor.ts";
import { standPanel } from "../stand-panel.ts";
import { destinationView } from "../views/list.ts";
import { edit } from "./edit.ts";

/** Params: the channel. */
export const destination: PanelAct = {
  act: "destination",
  async run(context, panel, { params, before }) {
    const { app, write, guildId, actor } = context;
    const [channelId = ""] = params;
    if (panel.origin === "file") throw new FromDeskFile(panel.key);
    const channel = await readChannel(app, channelId);
    if (channel && (channel.guildId !== guildId || !THREAD_CHANNELS.includes(channel.type))) {
      throw new NotAChannelForPanels();
    }
    const lacks = (await lacksOf(app, context, { ...settingsOf(panel), destinationId: channelId })).filter(
      ({ use }) => use === "private-thread",
    );
    if (lacks.length > 0) return say(lacksView(lacks));
    await write(async (tx) => {
      await before(tx);
      const now = await findPanel(tx, panel.guildId, panel.id);
      if (!now || now.retired) throw new PanelGone();
      await standPanel(tx, app, { after: { ...now, destinationId: channelId }, before: now, how: "edit" });
      await setUpChanged(tx, app, { guildId: panel.guildId, by: actor.id });
    });
    const was = panel.destinationId === null ? text("panels.editor-by-topic") : channelLink(panel.destinationId);
    return say(destinationView(panel.key, was, channelId));
  },
};

/** Where the private threads of a panel are made: shown and changed in the editor, or set at once. */
export const destinationCommand = command("panel destination", {
  description: text("panels.destination-command.description"),
  access: "set-up",
  reply: "private",
  former: [{ typed: "inbox destination", takes: ["channel", "panel"] }],
  options: {
    panel: panelOption,
    channel: { type: "channel", description: text("panels.destination-command.channel") },
  },
  async run(context) {
    const { panel, channel } = context.options;
    return channel === null ? withPanel(context, edit, panel) : withPanel(context, destination, panel, [channel]);
  },
});
