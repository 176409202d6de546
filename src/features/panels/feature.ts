import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { chooseMenu, openButton } from "./buttons/open.ts";

/** Messages with buttons or a menu, from which members open tickets. */
export const panels = defineFeature({
  name: "panels",
  buttons: [openButton],
  menus: [chooseMenu],
  texts: textsBeside(import.meta.url),
});
