/** Params: a user; page. */
export const pageButtonId = "history.page";
