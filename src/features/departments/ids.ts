/** Of a department's card. Params: key. */
export const peopleButtonId = "departments.people";
export const hoursButtonId = "departments.hours";
export const peopleFormId = "departments.people-form";
export const hoursFormId = "departments.hours-form";
/** Params: form, key. */
export const fixButtonId = "departments.fix";
/** Params: key. */
export const restoreButtonId = "departments.restore";
/** Params: page, from 0. */
export const listPageId = "departments.page";
