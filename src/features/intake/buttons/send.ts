import { findType } from "#features/desk/index.ts";
import { fieldsOf, TopicGone } from "#features/tickets/index.ts";
import { type Answer, ask, button, type Context, type FieldValue, form, nothing } from "#kernel/feature.ts";
import { quoteOf } from "../draft.ts";
import { NotAMember } from "../errors.ts";
import * as ids from "../ids.ts";
import { getOwnDraft, wasSent } from "../own-draft.ts";
import { sendDraft } from "../send-draft.ts";
import { findMember } from "../shared-servers.ts";

/** Nothing is said here: the card changes to "open" by itself, once Discord confirmed that the team can read it. */
async function send(
  context: Context,
  draftId: string | undefined,
  values: Readonly<Record<string, FieldValue>>,
): Promise<Answer> {
  const { app, write, actor, locale } = context;
  if (await wasSent(app.db, app, actor, draftId)) return nothing;
  const { guildId } = await getOwnDraft(app.db, app, actor, draftId);
  const member = guildId === null ? undefined : await findMember(app, guildId, actor.id);
  if (!member) throw new NotAMember();
  await write(async (tx) => {
    const draft = await getOwnDraft(tx, app, actor, draftId);
    await sendDraft(tx, app, { draft, actor, member, locale, values });
  });
  return nothing;
}

export const sendButton = button(ids.sendId, {
  access: "everyone",
  reply: "update",
  run: async (context) => send(context, context.params[0], {}),
});

/** The topic's questions; what was written already stands in the first long one. */
export const askButton = button(ids.askId, {
  access: "everyone",
  reply: "form",
  async run({ app, actor, params }) {
    const draft = await getOwnDraft(app.db, app, actor, params[0]);
    const type = draft.guildId === null ? undefined : await findType(app.db, draft.guildId, draft.typeId ?? "");
    if (type?.room !== "dm" || type.retired) throw new TopicGone();
    return ask(topicForm, [draft.id], { words: type.name }, fieldsOf(type.form, quoteOf(draft).words));
  },
});

export const topicForm = form(ids.formId, {
  access: "everyone",
  reply: "update",
  submit: async (context) => send(context, context.params[0], context.values),
});
