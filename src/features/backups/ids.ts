/** Params: kind and id of what is restored, the newest change when the card was shown. */
export const restoreId = "backups.restore";
/** Params: kind and id of what is shown. */
export const fileId = "backups.file";
/** Params: backup. */
export const removeId = "backups.remove";
export const removeForGoodId = "backups.remove-yes";
/** Params: kind and id. */
export const lookId = "backups.look";
/** A menu of backups. */
export const chooseId = "backups.choose";
/** A menu of changes. */
export const backToId = "backups.back-to";
/** Params: the file that was handed in, the newest change when the card was shown. */
export const importId = "backups.import";
export const importFormId = "backups.import-file";
/** Params: page, from 0. */
export const historyPageId = "backups.page";
