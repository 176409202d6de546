/** Params: days, topic, member, page. */
export const reportPageId = "targets.report-page";
