export const moveButtonId = "conversation.move";
export const tryAgainButtonId = "conversation.try-again";
/** Params: ticket, message. */
export const sendFilesButtonId = "conversation.send-files";
export const replyFormId = "conversation.reply-form";
export const editFormId = "conversation.edit-form";
