export const listButtonId = "auto-answers.list";
export const editFormId = "auto-answers.edit";
