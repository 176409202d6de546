/** Of the desk list. */
export const nextButtonId = "worklist.next";
export const mineButtonId = "worklist.mine";
/** Params: page. */
export const minePageButtonId = "worklist.mine-page";
