import { childrenOf, listTypes, type Panel, type TicketType } from "#features/desk/index.ts";
import { askOrConfirm, TopicGone } from "#features/tickets/index.ts";
import { type Answer, type Context, say } from "#kernel/feature.ts";
import { wayToDm } from "./by-dm.ts";
import { addDeflection } from "./deflection-store.ts";
import { backFrom, isOffered, othersThan, TOP, whereTo } from "./topic-tree.ts";
import { levelView, quickAnswerView } from "./views/topics.ts";

/**
 * Somebody in a server chose a topic: they are asked which one below it is meant, are answered at once, or a ticket begins. `panel`: they
 * chose from it, and can choose nothing that it does not offer.
 */
export async function beginTopic(context: Context, typeId: string | undefined, panel: Panel | null): Promise<Answer> {
  if (typeId === TOP && panel === null) return beginAtTop(context);
  const types = await listTypes(context.app.db, context.guildId ?? "");
  const offered = panel?.types ?? null;
  const chosen = types.find(({ id }) => id === typeId);
  if (!chosen || !isOffered(types, offered, chosen)) throw new TopicGone();
  const { type, below } = whereTo(types, chosen);
  if (below.length > 0) {
    const back = backFrom(types, offered, type);
    return say(levelView({ type, below, panelId: panel?.id ?? null, page: 0, back }));
  }
  if (type.leads === "redirect") return answerAtOnce(context, { type, types, panel });
  const toDm = wayToDm(context.app, type);
  return toDm ? toDm(context, type, panel) : askOrConfirm(context, type, panel);
}

/** All topics of the server, from the top. */
export async function beginAtTop(context: Context, page = 0): Promise<Answer> {
  const types = await listTypes(context.app.db, context.guildId ?? "");
  const below = childrenOf(types, null);
  const [only] = below;
  if (!only) throw new TopicGone();
  if (below.length === 1) return beginTopic(context, only.id, null);
  return say(levelView({ type: null, below, panelId: null, page, back: null }));
}

/** Counted when it is shown; whether it helped is said by a press. */
async function answerAtOnce(
  { app, write }: Context,
  { type, types, panel }: { type: TicketType; types: readonly TicketType[]; panel: Panel | null },
): Promise<Answer> {
  const deflection = app.ids.next();
  const panelId = panel?.id ?? null;
  await write(async (tx) =>
    addDeflection(tx, { id: deflection, guildId: type.guildId, typeId: type.id, panelId, at: app.clock.now() }),
  );
  const others = othersThan(types, panel?.types ?? null, type).length > 0 ? "others" : "none";
  return say(quickAnswerView(type, { deflection, panelId, others }));
}
