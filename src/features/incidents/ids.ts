export const sendButtonId = "incidents.send";
export const pageButtonId = "incidents.page";
export const filesId = "incidents.files";
