/** Of a topic's card. Params: topic. */
export const settingsMenuId = "types.settings";
export const lookFormId = "types.look";
export const leadsFormId = "types.leads";
export const placeFormId = "types.place";
export const teamFormId = "types.team";
export const wordsFormId = "types.words";
export const handlingFormId = "types.handling";
/** Params: topic. */
export const restoreButtonId = "types.restore";
/** Params: form, topic. */
export const fixButtonId = "types.fix";
/** Params: page, from 0. */
export const listPageId = "types.page";
