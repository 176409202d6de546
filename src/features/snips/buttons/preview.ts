import { ask, button, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { getSnipNamed } from "../find-own.ts";
import { sendForm } from "../forms/send.ts";
import { cancelButtonId, editButtonId, sendButtonId } from "../ids.ts";
import { sendPressed } from "../send-pressed.ts";
import { sentBefore } from "../sent-before.ts";
import { LONGEST_CONTENT } from "../snip.ts";
import { teamTicketNamed } from "../team-ticket.ts";
import { cancelledView } from "../views/choose.ts";

/** Params: ticket, snip, version, as whom. */
export const sendButton = button(sendButtonId, {
  access: "answer",
  reply: "update",
  run: async (context) => sendPressed(context, context.params),
});

/** The words as they were saved, variables and all: who they go out as may still change what is filled in. Params as for Send. */
export const editButton = button(editButtonId, {
  access: "answer",
  reply: "form",
  async run(context) {
    const { app, params } = context;
    await teamTicketNamed(app.db, context, params[0]);
    const snip = await getSnipNamed(app.db, app, context, params[1]);
    const [ticketId = "", snipId = "", , as = ""] = params;
    const kept = [ticketId, snipId, String(snip.version), as];
    return ask(sendForm, kept, text("snips.send-form.title", { name: snip.abbreviation }), [
      {
        name: "content",
        label: text("snips.send-form.content"),
        field: "long",
        max: LONGEST_CONTENT,
        required: true,
        value: snip.content,
      },
    ]);
  },
});

/** Says so where it was sent before. Params: ticket. */
export const cancelButton = button(cancelButtonId, {
  access: "answer",
  reply: "update",
  async run(context) {
    await teamTicketNamed(context.app.db, context, context.params[0]);
    return say((await sentBefore(context, undefined)) ?? cancelledView);
  },
});
