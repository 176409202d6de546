import { getType } from "#features/desk/index.ts";
import { findIntake, isShared, type Ticket } from "#features/tickets/index.ts";
import { type Answer, ask, type Context } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NoAnswerToReport } from "./errors.ts";
import { replyForm } from "./forms/reply.ts";

/** Of the form's field. */
const LONGEST = 2000;

/** Opens the form for a reply, with words that are there already or without. */
export async function askForReply(
  { app, locale }: Pick<Context, "app" | "locale">,
  ticket: Ticket,
  words = "",
): Promise<Answer> {
  if (ticket.oneWay) throw new NoAnswerToReport();
  // The others see who types in the thread, but not who fills in a form.
  if (!isShared(ticket)) app.outbox.typing(ticket.staffRoom);
  const type = await getType(app.db, ticket.guildId, ticket.typeId);
  const intake = await findIntake(app.db, app, ticket);
  const named = { value: "named", label: app.say(text("conversation.reply-form.named"), locale, ticket) };
  const anonymous = { value: "anonymous", label: app.say(text("conversation.reply-form.anonymous"), locale, ticket) };
  const persona = { value: "persona", label: app.say(text("conversation.reply-form.persona"), locale, ticket) };
  const title = text("conversation.reply-form.title", { member: intake?.displayName ?? text("tickets.the-member") });
  return ask(replyForm, [ticket.id, String(ticket.version)], title, [
    {
      name: "text",
      label: text("conversation.reply-form.text"),
      field: "long",
      max: LONGEST,
      required: true,
      ...(words === "" ? {} : { value: words.slice(0, LONGEST) }),
    },
    ...(type.identityFixed
      ? []
      : [
          {
            name: "as",
            label: text("conversation.reply-form.as"),
            field: "radio",
            required: true,
            options: [named, anonymous, persona],
            preset: type.identity,
          } as const,
        ]),
    { name: "files", label: text("conversation.reply-form.files"), field: "files", max: 10, required: false },
  ]);
}
