export const listButtonId = "warnings.list";
