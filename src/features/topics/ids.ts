/** Params: type, panel. */
export const chooseId = "topics.choose";
/** Params: panel. */
export const chooseMenuId = "topics.choose-menu";
/** Params: type above (or none), panel, page. */
export const pageId = "topics.page";
export const cancelId = "topics.cancel";
/** Params: deflection. */
export const helpedId = "topics.helped";
/** Params: deflection, type, panel. */
export const moreHelpId = "topics.more-help";
/** In the place of an id that there is not. */
export const NONE = "-";
