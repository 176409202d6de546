import { listPanels, type Panel } from "#features/desk/index.ts";
import { arm, disarm, type TakePick } from "#features/picker/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import { type Answer, type Context, type Option, say, suggest } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NoPanels, NoSuchPanel, NotAPanel } from "./errors.ts";
import { whichPanelView } from "./views/list.ts";
import { panelSource } from "./views/panel.ts";

/** What is done with a panel once it is known which one is meant. `before` belongs into the first write: it ends the waiting. */
export interface PanelAct {
  /** Kept while it waits for a message to be selected, so it stays as it is. */
  readonly act: string;
  run(
    context: Context,
    panel: Panel,
    more: { readonly params: readonly string[]; before(tx: Tx): Promise<void> },
  ): Promise<Answer>;
}

/** Acts that go on with the panel whose message somebody selects. */
export const panelAct = extensionPoint<PanelAct>("panels.act", { unique: ({ act }) => act });

/** Params: name of the act, then its own. */
const WHICH = "panels.which";

/** Does it with the panel of this name; without a name with the only one, else with the one whose message is selected next. */
export async function withPanel(
  context: Context,
  act: PanelAct,
  said: string | null,
  params: readonly string[] = [],
): Promise<Answer> {
  const { app, write, guildId, actor } = context;
  const panels = await listStanding(app, guildId);
  const [only] = panels;
  if (!only) throw new NoPanels();
  const wanted = said === null ? (panels.length === 1 ? only : undefined) : panels.find(({ key }) => key === said);
  if (wanted) return act.run(context, wanted, { params, before: async () => {} });
  if (said !== null || guildId === null) throw new NoSuchPanel(said ?? "");
  const until = await write(async (tx) =>
    arm(tx, { guildId, userId: actor.id }, { what: WHICH, params: [act.act, ...params], at: app.clock.now() }),
  );
  return say(whichPanelView(until));
}

export const panelPicked: TakePick = {
  what: WHICH,
  async take(picked) {
    const { app, guildId, actor, target } = picked;
    const [named, ...params] = picked.params;
    const panel = await panelOf(app, guildId, target);
    const known = app.contributions(panelAct).find(({ act }) => act === named);
    if (!known) throw new NotAPanel();
    return known.run(picked, panel, { params, before: (tx) => disarm(tx, { guildId, userId: actor.id }) });
  },
};

/** The panel whose message this is. */
async function panelOf(
  app: Pick<App, "db" | "rooms">,
  guildId: Snowflake,
  message: { readonly id: Snowflake; readonly channel_id: Snowflake },
): Promise<Panel> {
  const room = await app.rooms.findByChannel(app.db, message.channel_id);
  const source = room && (await app.rooms.sourceOf(app.db, room.id, message.id));
  const panel = (await listStanding(app, guildId)).find((one) => panelSource(one) === source);
  if (!panel) throw new NotAPanel();
  return panel;
}

const listStanding = async ({ db }: Pick<App, "db">, guildId: Snowflake | null): Promise<Panel[]> =>
  (await listPanels(db, guildId ?? "")).filter(({ retired }) => !retired);

/** Names a panel, with suggestions. */
export const panelOption: Extract<Option, { type: "text" }> = {
  type: "text",
  description: text("panels.option-panel"),
  maxLength: 32,
  async suggest({ app, guildId, typed }) {
    const panels = await listStanding(app, guildId);
    const wanted = typed.toLowerCase();
    const fitting = panels.filter(
      ({ key, title }) => key.includes(wanted) || (title ?? "").toLowerCase().includes(wanted),
    );
    return suggest(fitting.map(({ key, title }) => ({ name: title ? `${key}: ${title}` : key, value: key })));
  },
};
