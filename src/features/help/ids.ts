export const aboutMenuId = "help.about";
