import type { Tx } from "#kernel/database.ts";
import { type Answer, type Context, say } from "#kernel/feature.ts";
import { levelAbove, standingAt } from "./dm-topics.ts";
import type { Draft } from "./draft.ts";
import { saveDraft } from "./draft-store.ts";
import { draftView, listDmTopics, withAnswerCounted } from "./draft-view.ts";
import { getOwnDraft } from "./own-draft.ts";
import { cancelledView, nowhereView } from "./views/draft.ts";

export type Step = (draft: Draft, tx: Tx) => Draft | Promise<Draft>;

/** One step of the flow: the draft changes, and the same card shows where it stands now. */
export async function step(context: Context, draftId: string | undefined, change: Step): Promise<Answer> {
  const { app, write, actor, locale } = context;
  const view = await write(async (tx) => {
    const draft = await getOwnDraft(tx, app, actor, draftId);
    const changed = { ...(await change(draft, tx)), locale };
    const next =
      changed.typeId === draft.typeId
        ? changed
        : await withAnswerCounted(tx, app, { ...changed, adult: null, panelId: null });
    await saveDraft(tx, app, next);
    if (next.state === "open") return draftView(tx, app, next);
    return next.purpose === "open" && next.servers.length === 0 ? nowhereView : cancelledView;
  });
  return say(view);
}

/** To the level above, and from the first one to the servers. */
export const toLevelAbove: Step = async (draft, tx) => {
  if (draft.adult !== null) return { ...draft, adult: null };
  const topics = draft.guildId === null ? [] : await listDmTopics(tx, draft.guildId);
  const isGone = draft.typeId !== null && !topics.some(({ id }) => id === draft.typeId);
  if (isGone && topics.length > 0) return { ...draft, typeId: null, page: 0 };
  const level = topics.length === 0 ? undefined : levelAbove(topics, standingAt(topics, draft.typeId));
  if (level !== undefined) return { ...draft, typeId: level, page: 0 };
  return { ...draft, guildId: null, typeId: null, page: 0 };
};
