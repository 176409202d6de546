import { findDesk } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import type { Tx } from "#kernel/database.ts";
import { type Context, form, say } from "#kernel/feature.ts";
import type { View } from "#kernel/view.ts";
import { cardRoom } from "../card-room.ts";
import { drop, getPending, letPass, mustApprove, mustBeOwn } from "../decide-held.ts";
import { DecidedAlready } from "../errors.ts";
import type { Pending } from "../held-reply.ts";
import { rewrite } from "../held-store.ts";
import { declineFormId, editFormId } from "../ids.ts";
import { showCard } from "../show-card.ts";
import { findWriter, type Writer } from "../still-stands.ts";
import { approvedView, declinedLineView, declinedView, sentAnywayView, withdrawnView } from "../views/held.ts";
import { approvalCard } from "../waiting-card.ts";

/** Other words. Params: the held reply. */
export const editForm = form(editFormId, {
  access: "approve",
  reply: "update",
  async submit(context) {
    const { app, write, params, values } = context;
    const words = String(values.text ?? "");
    const writer = await findWriter(context, params[0]);
    const view = await write(async (tx) => {
      const pending = await getPending(tx, app, context, params[0]);
      const changed = await change(tx, context, pending, { words, writer });
      await showCard(tx, app, pending, changed);
      return changed;
    });
    return say(view);
  },
});

interface Change {
  readonly words: string;
  readonly writer: Writer;
}

/** Sends it with other words, or keeps these for whoever approves it. Returns what its card says then. */
async function change(
  tx: Tx,
  { app, actor }: Pick<Context, "app" | "actor">,
  pending: Pending,
  { words, writer }: Change,
): Promise<View> {
  const { held, kept, ticket, isOwn } = pending;
  if (held.why === "crossed") {
    mustBeOwn(pending);
    return sentAnywayView(await letPass(tx, app, { actor }, pending, { writer, words }));
  }
  if (!isOwn) {
    await mustApprove(tx, { actor }, pending);
    const outcome = await letPass(tx, app, { actor }, pending, { writer, words });
    return approvedView({ by: actor.id, staff: kept.author.id, changed: words !== kept.said.text, outcome });
  }
  const changed = { ...kept, said: { ...kept.said, text: words } };
  if (!(await rewrite(tx, app, held, changed))) throw new DecidedAlready();
  return approvalCard(tx, app, ticket, { ...held, kept: changed });
}

/** Why it is not sent; its author takes it back here. Params: the held reply. */
export const declineForm = form(declineFormId, {
  access: "approve",
  reply: "update",
  async submit(context) {
    const { app, write, actor, params, values } = context;
    const reason = typeof values.reason === "string" ? values.reason : "";
    return write(async (tx) => {
      const pending = await getPending(tx, app, context, params[0]);
      const { held, kept, ticket, isOwn } = pending;
      if (!isOwn) await mustApprove(tx, context, pending);
      await drop(tx, app, context, pending);
      if (isOwn) {
        const withdrawn = withdrawnView(actor.id);
        await showCard(tx, app, pending, withdrawn);
        return say(withdrawn);
      }
      const staff = (await findUserId(tx, held.author)) ?? actor.id;
      const desk = await findDesk(tx, ticket.guildId);
      const line = app.render(declinedLineView(staff), desk?.locale ?? "en-US", ticket);
      await app.outbox.add(tx, await cardRoom(tx, app, { ticket, desk }), { say: line, source: `held-no:${held.id}` });
      const { text, files } = kept.said;
      const declined = declinedView({ by: actor.id, staff, reason, words: text, files: files.length });
      await showCard(tx, app, pending, declined);
      return say(declined);
    });
  },
});
