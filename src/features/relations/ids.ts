export const separateButtonId = "relations.separate";
export const pageButtonId = "relations.page";
export const splitFormId = "relations.split";
