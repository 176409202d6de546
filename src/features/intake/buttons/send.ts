import { askFileLimit, keepFileLimit } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { type Filled, formFlow, questionsOf } from "#features/forms/index.ts";
import { findGuildMember } from "#features/people/index.ts";
import { knockByDm, mayOpen, TopicGone } from "#features/tickets/index.ts";
import { type Answer, button, type Context, nothing } from "#kernel/feature.ts";
import { quoteOf } from "../draft.ts";
import { saveDraft } from "../draft-store.ts";
import { chosenTopic } from "../draft-view.ts";
import { NotAMember } from "../errors.ts";
import * as ids from "../ids.ts";
import { getOwnDraft, wasSent } from "../own-draft.ts";
import { sendDraft } from "../send-draft.ts";
import { cancelledView } from "../views/draft.ts";

/** Nothing is said here: the card changes to "open" by itself, once Discord confirmed that the team can read it. */
async function send(context: Context, draftId: string | undefined, filled: Filled | null): Promise<Answer> {
  const { app, write, actor, locale } = context;
  if (await wasSent(app.db, app, actor, draftId)) return nothing;
  const { guildId, said: written } = await getOwnDraft(app.db, app, actor, draftId);
  const member = guildId === null ? undefined : await findGuildMember(app, guildId, actor.id);
  if (!member || guildId === null) throw new NotAMember();
  const files = written.flatMap(({ said }) => said.files);
  const limit = await askFileLimit(app, guildId, files);
  await write(async (tx) => {
    await keepFileLimit(tx, app, limit);
    const draft = await getOwnDraft(tx, app, actor, draftId);
    await sendDraft(tx, app, { draft, actor, member, locale, filled });
  });
  return nothing;
}

export const sendButton = button(ids.sendId, {
  access: "everyone",
  reply: "update",
  run: async (context) => send(context, context.params[0], null),
});

/** The topic's questions; what was written already stands in the first long one. Params: draft. */
export const topicForm = formFlow({
  name: ids.formName,
  access: "everyone",
  reply: "update",
  async find({ app, actor }, [draftId]) {
    const draft = await getOwnDraft(app.db, app, actor, draftId);
    const desk = draft.guildId === null ? undefined : await findDesk(app.db, draft.guildId);
    const type = await chosenTopic(app.db, draft);
    if (!desk || !type) throw new TopicGone();
    return { title: type.name, questions: questionsOf(app, type), written: quoteOf(draft).words, locale: desk.locale };
  },
  finish: (context, [draftId], filled) => send(context, draftId, filled),
  async cancelled(tx, { app, actor }, [draftId]) {
    const draft = await getOwnDraft(tx, app, actor, draftId);
    await saveDraft(tx, app, { ...draft, state: "gone" });
    return cancelledView;
  },
});

export const askButton = button(ids.askId, {
  access: "everyone",
  reply: "form",
  async run(context) {
    const { app, actor, params } = context;
    const draft = await getOwnDraft(app.db, app, actor, params[0]);
    const type = await chosenTopic(app.db, draft);
    if (!type) throw new TopicGone();
    const member = await findGuildMember(app, type.guildId, actor.id);
    if (!member) throw new NotAMember();
    const knock = knockByDm(actor.id, member, { desk: { guildId: type.guildId }, type });
    await mayOpen(app.db, app, { ...knock, panelId: draft.panelId }, "dm");
    return topicForm.open(context, [draft.id]);
  },
});
