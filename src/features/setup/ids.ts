/** Params of all: draft. */
export const useId = "setup.use";
export const lookId = "setup.look";
export const changeId = "setup.change";
export const changeFormId = "setup.change-form";
export const topicsId = "setup.topics";
export const addPartId = "setup.add-part";
/** Params: part. */
export const addAgainId = "setup.add-again";
export const topicsFormId = "setup.topics-form";
/** No params. */
export const practiceInThreadId = "setup.practice-in-thread";
