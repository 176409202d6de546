import { getTicketNamed, isOpen, type ListAction } from "#features/tickets/index.ts";
import type { Field } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { HIGHEST, setLevel } from "./set-level.ts";
import { levelDoneView } from "./views/done.ts";

/** From the list of open tickets: somebody more senior is asked. */
export const raiseFromList: ListAction = {
  action: "raise",
  label: text("handling.more-senior"),
  takes: "sort",
  order: 40,
  offered: (ticket) => isOpen(ticket) && ticket.level < HIGHEST,
  async asks(_, { number, level }) {
    const above = Array.from({ length: HIGHEST - level }, (_, index) => String(level + 1 + index));
    const which: Field = {
      name: "level",
      label: text("handling.raise-level"),
      field: "select",
      required: true,
      preset: String(level + 1),
      options: above.map((value) => ({ value, label: value })),
    };
    return {
      title: text("handling.raise-title", { number: String(number) }),
      fields: [
        ...(above.length > 1 ? [which] : []),
        {
          name: "reason",
          label: text("handling.raise-why"),
          hint: text("handling.escalate-command.reason"),
          field: "long",
          max: 500,
          required: false,
        },
      ],
    };
  },
  async run({ app, write, actor, guildId }, id, values) {
    const reason = typeof values["reason"] === "string" && values["reason"] !== "" ? values["reason"] : null;
    const after = await write(async (tx) => {
      const ticket = await getTicketNamed(tx, { actor, guildId }, id);
      // Where there is but one level above, it is not asked.
      const level = Math.min(HIGHEST, Math.max(ticket.level, Math.trunc(Number(values["level"] ?? HIGHEST)) || 0));
      return setLevel(tx, app, { ticket, by: actor, guildId, level, reason });
    });
    return levelDoneView(after.number, after.level).blocks;
  },
};
