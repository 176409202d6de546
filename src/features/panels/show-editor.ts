import { findDesk, listTypes, type Panel, type TicketType } from "#features/desk/index.ts";
import { checkPlaces } from "#features/places/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { type Answer, type Context, say } from "#kernel/feature.ts";
import type { View } from "#kernel/view.ts";
import { DRAFT_KEPT, keptIn, type PanelDraft, type PanelSettings, panelDrafts } from "./panel-draft.ts";
import { placesOfPanel } from "./places-of-panel.ts";
import { editorView } from "./views/editor.ts";

type Where = Pick<Context, "guildId" | "actor">;

/** Changes an editor and shows it as it is then. Throws what `change` throws, and nothing is changed. */
export async function changeDraft(
  { app, write, guildId, actor }: Context,
  draftId: string | undefined,
  change: (draft: PanelDraft, tx: Tx) => PanelDraft | Promise<PanelDraft>,
): Promise<Answer> {
  return say(
    await write(async (tx) => {
      const draft = await change(await panelDrafts.get(tx, app, { guildId, actor }, draftId), tx);
      await panelDrafts.save(tx, app, draft);
      const fresh = keptIn(draft.settings).filter((kept) => !draft.basis || !keptIn(draft.basis).includes(kept));
      await app.files.keepUntil(tx, fresh, app.clock.now() + DRAFT_KEPT);
      return viewOf(tx, draft);
    }),
  );
}

/** The same for one or several settings. */
export const changeSettings = (
  context: Context,
  draftId: string | undefined,
  change: (settings: PanelSettings) => Partial<PanelSettings>,
): Promise<Answer> =>
  changeDraft(context, draftId, (draft) => ({ ...draft, settings: { ...draft.settings, ...change(draft.settings) } }));

/** The editor's card. */
export async function viewOf(db: Db, draft: PanelDraft, armedUntil: number | null = null): Promise<View> {
  const desk = await findDesk(db, draft.guildId);
  if (!desk) throw new NoDesk();
  const topics = topicsOf(await listTypes(db, draft.guildId), draft.settings);
  return editorView({ draft, desk, topics, armedUntil });
}

/** The topics a panel offers, in its order; those that are retired are left out. */
export const topicsOf = (types: readonly TicketType[], { types: keys }: Pick<Panel, "types">): TicketType[] =>
  keys.flatMap((key) => types.find((type) => type.key === key) ?? []);

/** What can be opened from these topics: they themselves, or what is below them. */
export function leavesBelow(types: readonly TicketType[], topics: readonly TicketType[]): TicketType[] {
  return topics.flatMap((topic) => {
    const below = types.filter(({ parentId }) => parentId === topic.id);
    return below.length > 0 ? leavesBelow(types, below) : [topic];
  });
}

/** What we lack where a panel is to stand and to make its threads; asked of Discord, before anything is written. */
export async function lacksOf(
  app: Pick<App, "db" | "discord" | "self">,
  { guildId }: Pick<Where, "guildId">,
  settings: PanelSettings,
): Promise<PanelDraft["lacks"]> {
  const types = await listTypes(app.db, guildId ?? "");
  return checkPlaces(app, guildId ?? "", placesOfPanel(settings, leavesBelow(types, topicsOf(types, settings))));
}
