import { keepUploads } from "#features/conversation/index.ts";
import { askedIdentity } from "#features/identity/index.ts";
import { UserError } from "#kernel/errors.ts";
import { form, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { contactMember } from "../contact-member.ts";
import { FileGone } from "../errors.ts";
import { CHOSEN, writeFormId } from "../ids.ts";
import { notSentView } from "../views/contact.ts";

/** What the member reads first. Params: member, the press that opened it, and the topic, or `CHOSEN`. */
export const writeForm = form(writeFormId, {
  access: "contact",
  reply: "private",
  async submit(context) {
    const { app, params, values } = context;
    const [userId = "", opener = "", topic = CHOSEN] = params;
    const words = String(values.text ?? "");
    try {
      const files = await keepUploads(app, values.files);
      if (!files) throw new FileGone();
      const typeId = topic === CHOSEN ? String(values.topic ?? "") : topic;
      return say(
        await contactMember(context, { userId, opener, typeId, words, files, identity: askedIdentity(values.as) }),
      );
    } catch (error) {
      // Discord gives nobody back what they wrote in a form.
      if (error instanceof UserError) return say(notSentView(text(error.code, error.params), words));
      throw error;
    }
  },
});
