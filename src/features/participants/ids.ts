export const leaveButtonId = "participants.leave";
