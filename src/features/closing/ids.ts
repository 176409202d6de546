/** Params: what was looked at. */
export const closeManyId = "closing.many";
/** Params: ticket. */
export const keepOpenId = "closing.keep-open";
/** Params: ticket, the ticket's version when it was asked, `yes` or `no`. */
export const solvedId = "closing.solved";
