import { contactableHere } from "#features/contact/index.ts";
import { ask, type ContextMenuDefinition, type Field } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { cut } from "#kernel/words.ts";
import { splitForm } from "../forms/split.ts";
import { splittableHere } from "../what-goes-along.ts";

const OPTIONS = 25;

/** "Split off a ticket" in the Apps menu of a message of the member's. */
export const splitMenu: ContextMenuDefinition = {
  contextMenu: "message",
  name: text("relations.menu-split"),
  access: "contact",
  reply: "form",
  async run(context) {
    const { app, actor, guildId, locale, target } = context;
    const ticket = await splittableHere(context);
    const { types } = await contactableHere(app.db, guildId, actor);
    const preset = types.some(({ id }) => id === ticket.typeId) ? { preset: ticket.typeId } : {};
    const along = (value: string, key: "relations.along-from-here" | "relations.along-this") => ({
      value,
      label: app.say(text(key), locale, ticket),
    });
    const fields: Field[] = [
      {
        name: "along",
        label: text("relations.split-form.along"),
        field: "radio",
        required: true,
        preset: "from-here",
        options: [along("from-here", "relations.along-from-here"), along("this", "relations.along-this")],
      },
      ...(types.length > 1
        ? [
            {
              name: "topic",
              label: text("relations.split-form.topic"),
              field: "select" as const,
              required: true,
              ...preset,
              options: types.slice(0, OPTIONS).map(({ id, name }) => ({ value: id, label: cut(name, 100) })),
            },
          ]
        : []),
    ];
    return ask(splitForm, [target.id], text("relations.split-form.title", { number: String(ticket.number) }), fields);
  },
};
