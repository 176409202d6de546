import { findDesk } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import { findIntake } from "#features/tickets/index.ts";
import { form, say } from "#kernel/feature.ts";
import { cardRoom } from "../card-room.ts";
import { drop, getPending, letPass, mustApprove, mustBeOwn } from "../decide-held.ts";
import { DecidedAlready } from "../errors.ts";
import { FORGOTTEN_AFTER } from "../held-reply.ts";
import { rewrite } from "../held-store.ts";
import { declineFormId, editFormId } from "../ids.ts";
import { findWriter } from "../still-stands.ts";
import {
  approvedView,
  declinedLineView,
  declinedView,
  sentAnywayView,
  waitsView,
  withdrawnView,
} from "../views/held.ts";

/** Other words. Params: the held reply. */
export const editForm = form(editFormId, {
  access: "approve",
  reply: "update",
  async submit(context) {
    const { app, write, actor, params, values } = context;
    const words = String(values.text ?? "");
    const writer = await findWriter(context, params[0]);
    return write(async (tx) => {
      const pending = await getPending(tx, app, context, params[0]);
      const { held, kept, ticket, isOwn } = pending;
      if (held.why === "crossed") {
        mustBeOwn(pending);
        return say(sentAnywayView(await letPass(tx, app, context, pending, { writer, words })));
      }
      if (!isOwn) {
        await mustApprove(tx, context, pending);
        const outcome = await letPass(tx, app, context, pending, { writer, words });
        return say(approvedView({ by: actor.id, staff: kept.author.id, changed: words !== kept.said.text, outcome }));
      }
      if (!(await rewrite(tx, app, held, { ...kept, said: { ...kept.said, text: words } }))) throw new DecidedAlready();
      const intake = await findIntake(tx, app, ticket);
      const member = ticket.alias ?? intake?.displayName;
      const forgottenAt = held.heldAt + FORGOTTEN_AFTER;
      const files = kept.said.files.length;
      return say(
        waitsView({
          id: held.id,
          staff: actor.id,
          member,
          words,
          files,
          does: kept.followedBy?.says ?? [],
          forgottenAt,
        }),
      );
    });
  },
});

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
      if (isOwn) return say(withdrawnView(actor.id));
      const staff = (await findUserId(tx, held.author)) ?? actor.id;
      const desk = await findDesk(tx, ticket.guildId);
      const line = app.render(declinedLineView(staff), desk?.locale ?? "en-US", ticket);
      await app.outbox.add(tx, await cardRoom(tx, app, { ticket, desk }), { say: line, source: `held-no:${held.id}` });
      const { text, files } = kept.said;
      return say(declinedView({ by: actor.id, staff, reason, words: text, files: files.length }));
    });
  },
});
