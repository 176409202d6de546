import { ask, button, type Field } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { closeForm } from "../forms/close.ts";
import { closeButtonId } from "../ids.ts";
import { isShared } from "../ticket.ts";
import { mustBelong } from "../ticket-here.ts";
import { getTicket } from "../ticket-store.ts";

/** "Close" on a card. Staff say why and whether the member is told; a member may say why. */
export const closeButton = button(closeButtonId, {
  access: "everyone",
  reply: "form",
  async run({ app, actor, guildId, params, locale }) {
    const ticket = await getTicket(app.db, params[0] ?? "");
    const is = await mustBelong(app.db, actor, guildId, ticket);
    const why: Field = {
      name: "reason",
      label: text(is === "staff" ? "tickets.close-form.why-staff" : "tickets.close-form.why-member"),
      ...(is === "staff" ? { hint: text("tickets.close-form.why-hint") } : {}),
      field: "long",
      max: 1000,
      required: false,
    };
    const tell: Field = {
      name: "tell",
      label: text("tickets.close-form.tell"),
      field: "radio",
      required: true,
      preset: "yes",
      options: [
        { value: "yes", label: app.say(text("tickets.close-form.tell-yes"), locale) },
        { value: "no", label: app.say(text("tickets.close-form.tell-no"), locale) },
      ],
    };
    const fields = is === "staff" && !isShared(ticket) ? [why, tell] : [why];
    return ask(closeForm, [ticket.id], text("tickets.close-form.title", { number: String(ticket.number) }), fields);
  },
});
