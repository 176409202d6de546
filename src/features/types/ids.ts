/** Of a topic's card. Params: topic. */
export const settingsMenuId = "types.settings";
export const lookFormId = "types.look";
export const leadsFormId = "types.leads";
export const placeFormId = "types.place";
export const teamFormId = "types.team";
export const wordsFormId = "types.words";
export const handlingFormId = "types.handling";
export const limitsFormId = "types.limits";
export const hoursFormId = "types.hours";
export const channelsFormId = "types.channels";
export const namesFormId = "types.names";
export const sortingFormId = "types.sorting";
/** Params: topic. */
export const restoreButtonId = "types.restore";
/** Params: form, topic. */
export const fixButtonId = "types.fix";
/** Params: page, from 0. */
export const listPageId = "types.page";
