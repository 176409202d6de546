/** Params: evidence, topic, and whether it is about adult things (`yes`, `no`) where the topic has a place for these. */
export const chooseId = "evidence.choose";
export const fillId = "evidence.fill";
export const sendId = "evidence.send";
/** Params: evidence. */
export const chooseMenuId = "evidence.choose-menu";
export const cancelId = "evidence.cancel";
export const backId = "evidence.back";
/** Begins the ids of its forms. */
export const reportFormName = "evidence.ask";
