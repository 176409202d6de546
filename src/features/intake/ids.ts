export const serverId = "intake.server";
export const serverMenuId = "intake.servers";
export const topicId = "intake.topic";
export const topicMenuId = "intake.topics";
export const backId = "intake.back";
export const cancelId = "intake.cancel";
export const sendId = "intake.send";
export const askId = "intake.ask";
export const formId = "intake.form";
export const pickId = "intake.pick";
export const pickMenuId = "intake.picks";
export const continueId = "intake.continue";
export const newId = "intake.new";
export const switchId = "intake.switch";
/** Of `/ticket create` in a server. */
export const createMenuId = "intake.create";
