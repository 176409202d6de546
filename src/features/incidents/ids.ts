export const sendButtonId = "incidents.send";
export const pageButtonId = "incidents.page";
