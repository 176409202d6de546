import { findDesk } from "#features/desk/index.ts";
import { getTicket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Posted } from "#kernel/outside.ts";
import { type Text, text } from "#kernel/text.ts";
import { countFailure } from "../../count-failure.ts";
import { findRuleById, noteFailures } from "../../rule-store.ts";
import { sayToTeam } from "../../say-to-team.ts";
import { failedView } from "../../views/failed.ts";
import { afterTry, type Delivery, signed } from "../delivery.ts";
import { findDelivery, keyOfServer, saveTry } from "../delivery-store.ts";

/** Makes a call, and makes it again later as long as that may help. Twice at most over a crash: the same id tells the other side. */
export const deliver = job<{ id: string }>({
  job: "automation.deliver",
  async run({ app, payload }) {
    const delivery = await findDelivery(app.db, app, payload.id);
    if (delivery?.state !== "waiting") return;
    const key = await app.write((tx) => keyOfServer(tx, app, delivery.guildId));
    const { url, body } = delivery;
    const posted = await app.outside.post({
      url,
      body,
      headers: {
        "content-type": "application/json",
        "user-agent": "Frontdesk",
        "frontdesk-delivery": delivery.id,
        "frontdesk-signature": signed({ key, body, at: app.clock.now() }),
      },
    });
    await app.write((tx) => decide(tx, app, delivery, posted));
  },
});

async function decide(tx: Tx, app: App, delivery: Delivery, posted: Posted): Promise<void> {
  const then = afterTry(posted, delivery.attempts + 1);
  const isAgain = typeof then === "object";
  if (!(await saveTry(tx, delivery, isAgain ? "waiting" : then))) return;
  const { id, guildId, ruleId } = delivery;
  if (isAgain) {
    return app.jobs.add(tx, deliver, { id }, { at: app.clock.now() + then.again, key: `webhook:${id}` });
  }
  const rule = await findRuleById(tx, app, guildId, ruleId);
  if (then === "delivered") {
    if (rule && rule.failures > 0) await noteFailures(tx, { ...rule, failures: 0 });
    return;
  }
  const paused = rule !== undefined && rule.paused === null && (await countFailure(tx, app, rule));
  const desk = await findDesk(tx, guildId);
  const ticket = await getTicket(tx, delivery.ticketId);
  const reason = app.translate(desk?.locale ?? "en-US", ticket).plain(whyNot(delivery, posted));
  const view = failedView({ name: delivery.ruleName, reason, paused });
  await sayToTeam(tx, app, { ticket, view, source: `webhook-failed:${id}` });
}

function whyNot({ url }: Delivery, posted: Posted): Text {
  const host = URL.canParse(url) ? new URL(url).host : "";
  if (posted.is === "refused") return text("automation.webhook-refused", { host });
  if (posted.is === "no answer") return text("automation.webhook-silent", { host });
  return text("automation.webhook-status", { host, status: String(posted.status) });
}
