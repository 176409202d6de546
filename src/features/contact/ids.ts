/** Params: member, the press that opened it, and the topic, or `CHOSEN`. */
export const writeFormId = "contact.write";
/** In the place of a topic that is chosen in the form. */
export const CHOSEN = "-";
