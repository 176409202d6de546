/** Params: `t` and a ticket, or `u` and a user; page. */
export const listButtonId = "notes.list";
/** Params: `t` and a ticket, or `u` and a user. */
export const addButtonId = "notes.add";
export const addFormId = "notes.add-form";
