export const callOffMenuId = "reminders.call-off";
