import { form } from "#kernel/feature.ts";
import { sendFormId } from "../ids.ts";
import { sendPressed } from "../send-pressed.ts";

/** A saved reply that was edited for this ticket. Params: ticket, snip, version, as whom. */
export const sendForm = form(sendFormId, {
  access: "answer",
  reply: "update",
  submit: async (context) => sendPressed(context, context.params, String(context.values.content ?? "")),
});
