export const ruleFormId = "automation.rule";
export const fixButtonId = "automation.fix";
export const listButtonId = "automation.list";
export const logButtonId = "automation.log";
