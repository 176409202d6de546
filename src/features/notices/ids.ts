/** Params: digest, page. */
export const digestPageId = "notices.digest-page";
