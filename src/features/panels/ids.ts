export const openId = "panels.open";
export const chooseId = "panels.choose";
