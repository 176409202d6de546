import { button } from "#kernel/feature.ts";
import { changeAnswers } from "../change-answers.ts";
import { lookId } from "../ids.ts";

/** The same card, looked at anew: what was missing may be there now. Params: draft. */
export const lookButton = button(lookId, {
  access: "set-up",
  reply: "update",
  run: (context) => changeAnswers(context, context.params[0], (answers) => answers),
});
