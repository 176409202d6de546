import { getType } from "#features/desk/index.ts";
import type { Context, Field } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { isShared, type Ticket } from "./ticket.ts";

/** What is asked of whoever closes a ticket by a form: the team also whether the member is told, and signed as whom. */
export async function closeFields(
  { app, locale }: Pick<Context, "app" | "locale">,
  ticket: Ticket,
  is: "staff" | "requester",
): Promise<readonly Field[]> {
  const type = await getType(app.db, ticket.guildId, ticket.typeId);
  const why: Field = {
    name: "reason",
    label: text(is === "staff" ? "tickets.close-form.why-staff" : "tickets.close-form.why-member"),
    ...(is === "staff" ? { hint: text("tickets.close-form.why-hint") } : {}),
    field: "long",
    max: 1000,
    required: is === "staff" && type.closing.reasonRequired,
  };
  if (is !== "staff") return [why];
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
  return [why, ...(isShared(ticket) ? [] : [tell]), ...(type.identityFixed ? [] : [as])];
}
