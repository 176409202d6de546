import { findUserId } from "#features/people/index.ts";
import { ask, button, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { drop, getPending, letPass, mustApprove, mustBeOwn } from "../decide-held.ts";
import { declineForm, editForm } from "../forms/decide.ts";
import { approveButtonId, declineButtonId, dropButtonId, editButtonId, sendButtonId } from "../ids.ts";
import { showCard } from "../show-card.ts";
import { findWriter } from "../still-stands.ts";
import { approvedView, droppedView, sentAnywayView } from "../views/held.ts";

/** A form field's limit. */
const LONGEST = 4000;

/** Params of all: the held reply. */
export const approveButton = button(approveButtonId, {
  access: "approve",
  reply: "update",
  async run(context) {
    const { app, write, actor, params } = context;
    const writer = await findWriter(context, params[0]);
    const view = await write(async (tx) => {
      const pending = await getPending(tx, app, context, params[0]);
      await mustApprove(tx, context, pending);
      const outcome = await letPass(tx, app, context, pending, { writer });
      const staff = (await findUserId(tx, pending.held.author)) ?? actor.id;
      const approved = approvedView({ by: actor.id, staff, changed: false, outcome });
      await showCard(tx, app, pending, approved);
      return approved;
    });
    return say(view);
  },
});

/** Its author changes what waits; whoever else may approve it changes and sends it. */
export const editButton = button(editButtonId, {
  access: "approve",
  reply: "form",
  async run(context) {
    const { app, params } = context;
    const pending = await getPending(app.db, app, context, params[0]);
    if (pending.held.why === "crossed") mustBeOwn(pending);
    else if (!pending.isOwn) await mustApprove(app.db, context, pending);
    const key =
      pending.isOwn && pending.held.why === "trainee" ? "approvals.edit-form.change" : "approvals.edit-form.send";
    return ask(editForm, [pending.held.id], text(key), [
      {
        name: "text",
        label: text("approvals.edit-form.text"),
        field: "long",
        max: LONGEST,
        required: true,
        value: pending.kept.said.text.slice(0, LONGEST),
      },
    ]);
  },
});

export const declineButton = button(declineButtonId, {
  access: "approve",
  reply: "form",
  async run(context) {
    const { app, params } = context;
    const pending = await getPending(app.db, app, context, params[0]);
    if (!pending.isOwn) await mustApprove(app.db, context, pending);
    return ask(declineForm, [pending.held.id], text("approvals.decline-form.title"), [
      { name: "reason", label: text("approvals.decline-form.reason"), field: "long", max: 500, required: false },
    ]);
  },
});

/** "Send anyway", by whoever wrote it. */
export const sendButton = button(sendButtonId, {
  access: "approve",
  reply: "update",
  async run(context) {
    const { app, write, actor, params } = context;
    const view = await write(async (tx) => {
      const pending = await getPending(tx, app, context, params[0]);
      mustBeOwn(pending);
      const sent = sentAnywayView(await letPass(tx, app, context, pending, { writer: actor }));
      await showCard(tx, app, pending, sent);
      return sent;
    });
    return say(view);
  },
});

/** "Don't send", by whoever wrote it. */
export const dropButton = button(dropButtonId, {
  access: "approve",
  reply: "update",
  async run(context) {
    const { app, write, params } = context;
    await write(async (tx) => {
      const pending = await getPending(tx, app, context, params[0]);
      mustBeOwn(pending);
      await drop(tx, app, context, pending);
      await showCard(tx, app, pending, droppedView);
    });
    return say(droppedView);
  },
});
