export const moveButtonId = "conversation.move";
export const tryAgainButtonId = "conversation.try-again";
export const replyFormId = "conversation.reply-form";
export const editFormId = "conversation.edit-form";
