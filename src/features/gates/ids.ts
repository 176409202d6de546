/** Params: `user` or `role`, and Discord's id of it. */
export const unblockButtonId = "gates.unblock";
/** Another page of `/block list`. */
export const blocksPageButtonId = "gates.blocks-page";
/** Params: what was closed, and the id of a topic if it was one. */
export const reopenIntakeButtonId = "gates.reopen";
/** Params: server, topic, panel, kind of question. */
export const askButtonId = "gates.ask";
/** Params: id of the question. */
export const answerButtonId = "gates.answer";
export const answerFormId = "gates.answer-form";
/** Answered by tickets: asks for the ticket again. Params: topic, panel. */
export const goOnButtonId = "tickets.go-on";
/** In the place of a panel's id. */
export const NO_PANEL = "-";
