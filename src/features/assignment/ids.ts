/** Of the card. Params: ticket. */
export const claimButtonId = "assignment.claim";
/** In its place on the card of a ticket that somebody looks after. Params: ticket. */
export const unclaimButtonId = "assignment.unclaim";
