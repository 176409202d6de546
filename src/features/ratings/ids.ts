/** Params: ticket, answer. On a card that may change where it stands. */
export const rateId = "ratings.rate";
/** The same in a room that others read: the answer is theirs alone. */
export const rateHereId = "ratings.rate-here";
/** Params: ticket. */
export const changeId = "ratings.change";
export const commentId = "ratings.comment";
export const problemId = "ratings.problem";
