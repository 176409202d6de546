export const openId = "panels.open";
export const chooseId = "panels.choose";
/** Of the editor; params: draft. */
export const postId = "panels.post";
export const discardId = "panels.discard";
export const askTextId = "panels.ask-text";
export const askPicturesId = "panels.ask-pictures";
export const askTopicsId = "panels.ask-topics";
export const askButtonsId = "panels.ask-buttons";
export const askLinksId = "panels.ask-links";
export const askTeamId = "panels.ask-team";
export const askPlacesId = "panels.ask-places";
export const copyId = "panels.copy";
export const textFormId = "panels.text";
export const picturesFormId = "panels.pictures";
export const topicsFormId = "panels.topics";
export const buttonsFormId = "panels.buttons";
export const linksFormId = "panels.links";
export const teamFormId = "panels.team";
export const placesFormId = "panels.places";
/** Params: panel. */
export const restoreId = "panels.restore";
