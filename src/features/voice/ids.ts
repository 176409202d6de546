/** Params of all: draft, but for those of the overview, which take none. */
export const changeId = "voice.change";
export const changeFormId = "voice.change-form";
export const useId = "voice.use";
export const resetId = "voice.reset";
/** Params: name of the preset. */
export const presetId = "voice.preset";
export const askResetAllId = "voice.ask-reset-all";
export const resetAllId = "voice.reset-all";
export const overviewId = "voice.overview";
export const lookFormId = "voice.look";
/** Params: draft. */
export const useLookId = "voice.look-use";
export const changeLookId = "voice.look-change";
export const resetLookId = "voice.reset-look";
/** No params. */
export const fixLookId = "voice.look-fix";
