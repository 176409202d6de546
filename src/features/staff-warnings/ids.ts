/** Params: a user, or `all`; page. */
export const listButtonId = "staff-warnings.list";
