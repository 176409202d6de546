export const approveButtonId = "approvals.approve";
export const editButtonId = "approvals.edit";
export const declineButtonId = "approvals.decline";
export const sendButtonId = "approvals.send";
export const dropButtonId = "approvals.drop";
export const editFormId = "approvals.edit-form";
export const declineFormId = "approvals.decline-form";
