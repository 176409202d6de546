/** Params of all: draft. */
export const useId = "setup.use";
export const lookId = "setup.look";
export const changeId = "setup.change";
export const changeFormId = "setup.change-form";
export const topicsId = "setup.topics";
export const topicsFormId = "setup.topics-form";
