/** Params: ticket. */
export const copyId = "transcripts.copy";
