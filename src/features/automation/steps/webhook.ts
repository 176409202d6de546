import { callLater } from "../webhooks/call-later.ts";
import { step } from "./step.ts";

/** Of an address. */
const LONGEST = 500;

/** `webhook https://…`: another program is told, without a word of anybody. */
export const webhookStep = step<string>({
  does: "webhook",
  read(said, { inside }) {
    if (said.length > LONGEST || !URL.canParse(said)) return undefined;
    const { protocol, href } = new URL(said);
    return protocol === "https:" || (inside && protocol === "http:") ? href : undefined;
  },
  async perform(tx, app, { ticket, rule, with: url }) {
    await callLater(tx, app, { ticket, rule, url });
    return ticket;
  },
});
