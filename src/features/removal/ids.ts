export const eraseFormId = "removal.erase";
