export const listButtonId = "auto-answers.list";
export const editFormId = "auto-answers.edit";
export const fixButtonId = "auto-answers.fix";
