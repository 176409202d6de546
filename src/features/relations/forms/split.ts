import { form, say } from "#kernel/feature.ts";
import { splitFormId } from "../ids.ts";
import { splitHere } from "../split-here.ts";

/** What goes along, and what it is about. Params: the first message. */
export const splitForm = form(splitFormId, {
  access: "contact",
  reply: "private",
  async submit(context) {
    const { params, values } = context;
    const topic = typeof values["topic"] === "string" ? values["topic"] : null;
    const along = values["along"] === "this" ? "this" : "from-here";
    return say(await splitHere(context, { messageId: params[0] ?? "", along, topic }));
  },
});
