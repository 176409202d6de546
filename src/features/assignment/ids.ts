/** Of the card. Params: ticket. */
export const claimButtonId = "assignment.claim";
