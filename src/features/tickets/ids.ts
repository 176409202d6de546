/** Custom ids of our buttons: views name them without importing what they do. */
export const closeButtonId = "tickets.close";
export const reopenButtonId = "tickets.reopen";
/** Answered by the conversation. */
export const replyButtonId = "conversation.reply";
export const tryDmButtonId = "tickets.try-dm";
export const openNowButtonId = "tickets.open-now";
export const openFormId = "tickets.open";
export const closeFormId = "tickets.close-form";
/** In the place of a panel's id: the ticket was asked for without one. */
export const NO_PANEL = "-";
