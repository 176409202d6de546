export const serverId = "intake.server";
export const serverMenuId = "intake.servers";
export const otherServerId = "intake.other-server";
export const serverFormId = "intake.server-form";
export const topicId = "intake.topic";
export const topicMenuId = "intake.topics";
/** Params: draft, page. */
export const pageId = "intake.page";
export const backId = "intake.back";
export const cancelId = "intake.cancel";
export const sendId = "intake.send";
export const askId = "intake.ask";
export const formName = "intake.topic-form";
export const pickId = "intake.pick";
export const pickMenuId = "intake.picks";
export const continueId = "intake.continue";
export const newId = "intake.new";
export const switchId = "intake.switch";
/** Of an answer offered before anything is sent. */
export const helpedId = "intake.helped";
export const askOnId = "intake.ask-on";
/** Whether it is about adult things. Params: draft, `yes` or `no`. */
export const adultId = "intake.adult";
/** Of a card that was begun in a server. Params: draft. */
export const tryDmId = "intake.try-dm";
export const useThreadId = "intake.use-thread";
/** Of a topic that is answered at once. Params: draft. */
export const answeredId = "intake.answered";
export const moreHelpId = "intake.more-help";
