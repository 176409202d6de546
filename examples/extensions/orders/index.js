// What somebody ordered, beside their tickets. The orders stand in a file here; yours would come from your shop.
import orders from "./orders.json" with { type: "json" };

/** @type {import("../../../src/extension-kit.ts").MakeExtension} */
export default (frontdesk) => {
  const { defineFeature, command, say, text, heading, paragraph, UserError } = frontdesk;

  class NoSuchOrder extends UserError {
    code = "orders.no-such-order";
  }

  const order = command("order", {
    description: text("orders.command.description"),
    access: "read",
    reply: "private",
    options: { number: { type: "text", description: text("orders.command.number"), required: true, maxLength: 40 } },
    async run({ options }) {
      const found = orders.find(({ number }) => number.toLowerCase() === options.number.trim().toLowerCase());
      if (!found) throw new NoSuchOrder({ number: options.number });
      return say({
        tone: "neutral",
        blocks: [heading(text("orders.title", found)), paragraph(text("orders.state", found))],
      });
    },
  });

  return defineFeature({
    name: "orders",
    commands: [order],
    // On the team's card of a new ticket. A member never reads it, and of a member without a name nothing is asked.
    async enriches(_app, { userId }) {
      return orders
        .filter(({ member }) => member === userId)
        .slice(0, 3)
        .map((found) => ({ is: "line", text: text("orders.known", found) }));
    },
    texts: {
      "en-US": `
command =
    .description = Look up an order
    .number = Its number
title = Order { $number }
state = { $what }: { $state }
known = Order { $number }, { $what }: { $state }
no-such-order = There is no order { $number }.
`,
      de: `
command =
    .description = Eine Bestellung nachsehen
    .number = Ihre Nummer
title = Bestellung { $number }
state = { $what }: { $state }
known = Bestellung { $number }, { $what }: { $state }
no-such-order = Eine Bestellung { $number } gibt es nicht.
`,
    },
  });
};
