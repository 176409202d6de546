/** `savedReplyButtonId` of tickets begins the choice; these go on from there. */
export const chooseMenuId = "snips.choose";
export const pageButtonId = "snips.page";
export const sendButtonId = "snips.send";
export const editButtonId = "snips.edit";
export const cancelButtonId = "snips.cancel";
export const undoButtonId = "snips.undo";
export const listButtonId = "snips.list";
export const saveFormId = "snips.save";
export const changeFormId = "snips.change";
export const sendFormId = "snips.send-form";
