import { getType } from "#features/desk/index.ts";
import { findIntake, getTicketNamed, isShared, mustBelong, replyButtonId } from "#features/tickets/index.ts";
import { ask, button } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NoAnswerToReport, OnlyTheTeam } from "../errors.ts";
import { replyForm } from "../forms/reply.ts";

/** "Reply" on the staff card: works on a phone, and where the bot may not read messages. Params: ticket. */
export const replyButton = button(replyButtonId, {
  access: "staff",
  reply: "form",
  async run({ app, actor, guildId, locale, params }) {
    const ticket = await getTicketNamed(app.db, { actor, guildId }, params[0]);
    if ((await mustBelong(app.db, actor, guildId, ticket)) !== "staff") throw new OnlyTheTeam();
    if (ticket.oneWay) throw new NoAnswerToReport();
    // The others see who types in the thread, but not who fills in a form.
    if (!isShared(ticket)) app.outbox.typing(ticket.staffRoom);
    const type = await getType(app.db, ticket.guildId, ticket.typeId);
    const intake = await findIntake(app.db, app, ticket);
    const named = { value: "named", label: app.say(text("conversation.reply-form.named"), locale) };
    const anonymous = { value: "anonymous", label: app.say(text("conversation.reply-form.anonymous"), locale) };
    const persona = { value: "persona", label: app.say(text("conversation.reply-form.persona"), locale) };
    const title = text("conversation.reply-form.title", { member: intake?.displayName ?? text("tickets.the-member") });
    return ask(replyForm, [ticket.id, String(ticket.version)], title, [
      { name: "text", label: text("conversation.reply-form.text"), field: "long", max: 2000, required: true },
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
  },
});
