/** Custom ids of our buttons: views name them without importing what they do. */
export const closeButtonId = "tickets.close";
export const reopenButtonId = "tickets.reopen";
/** Answered by the conversation. */
export const replyButtonId = "conversation.reply";
/** Answered by the saved replies. */
export const tryDmButtonId = "tickets.try-dm";
export const openNowButtonId = "tickets.open-now";
/** Params: type, panel, `yes` or `no`. */
export const adultButtonId = "tickets.adult";
export const anywayButtonId = "tickets.anyway";
/** "Details" on a card, and its pages. */
export const detailsButtonId = "tickets.details";
/** Another page of `/ticket list`; a ticket chosen on one; what is done with it, at once or by a form. */
export const listPageButtonId = "tickets.list-page";
export const listPickMenuId = "tickets.list-pick";
export const listPickButtonId = "tickets.list-one";
export const listDoButtonId = "tickets.list-do";
export const listAskButtonId = "tickets.list-ask";
export const listFormId = "tickets.list-form";
export const detailsPageButtonId = "tickets.details-page";
/** "More" on a card, and what is chosen in it. */
export const moreButtonId = "tickets.more";
export const moreMenuId = "tickets.more-chosen";
/** Also where a check leads back. */
export const goOnButtonId = "tickets.go-on";
export const openFormName = "tickets.open";
/** "Lock" and "Unlock" on a card. */
export const lockButtonId = "tickets.lock";
export const unlockButtonId = "tickets.unlock";
export const useThreadButtonId = "tickets.use-thread";
export const leaveLineButtonId = "tickets.leave-line";
export const closeFormId = "tickets.close-form";
/** In the place of an answer, and of a panel's id: there is none. */
export const NOT_ASKED = "-";
export const NO_PANEL = "-";
/** In the place of a list's id: it is not narrowed. */
export const WHOLE_LIST = "-";
