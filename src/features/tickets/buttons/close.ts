import { getType } from "#features/desk/index.ts";
import { ask, button, type Field } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NotThisStatus } from "../errors.ts";
import { closeForm } from "../forms/close.ts";
import { closeButtonId } from "../ids.ts";
import { isOpen, isShared } from "../ticket.ts";
import { getTicketNamed, mustBelong } from "../ticket-here.ts";

/** "Close" on a card. Staff say why and whether the member is told; a member may say why. */
export const closeButton = button(closeButtonId, {
  access: "everyone",
  reply: "form",
  async run({ app, actor, guildId, params, locale }) {
    const ticket = await getTicketNamed(app.db, { actor, guildId }, params[0]);
    const is = await mustBelong(app.db, actor, guildId, ticket, "close");
    if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
    const type = await getType(app.db, ticket.guildId, ticket.typeId);
    const why: Field = {
      name: "reason",
      label: text(is === "staff" ? "tickets.close-form.why-staff" : "tickets.close-form.why-member"),
      ...(is === "staff" ? { hint: text("tickets.close-form.why-hint") } : {}),
      field: "long",
      max: 1000,
      required: is === "staff" && type.closing.reasonRequired,
    };
    const tell: Field = {
      name: "tell",
      label: text("tickets.close-form.tell"),
      field: "radio",
      required: true,
      preset: ticket.oneWay ? "no" : "yes",
      options: [
        { value: "yes", label: app.say(text("tickets.close-form.tell-yes"), locale, ticket) },
        { value: "no", label: app.say(text("tickets.close-form.tell-no"), locale, ticket) },
      ],
    };
    const as: Field = {
      name: "as",
      label: text("tickets.close-form.as"),
      field: "radio",
      required: true,
      preset: type.identity,
      options: [
        { value: "named", label: app.say(text("tickets.close-form.as-named"), locale, ticket) },
        { value: "anonymous", label: app.say(text("tickets.close-form.as-team"), locale, ticket) },
        { value: "persona", label: app.say(text("tickets.close-form.as-alias"), locale, ticket) },
      ],
    };
    const fields =
      is !== "staff" ? [why] : [why, ...(isShared(ticket) ? [] : [tell]), ...(type.identityFixed ? [] : [as])];
    return ask(closeForm, [ticket.id], text("tickets.close-form.title", { number: String(ticket.number) }), fields);
  },
});
