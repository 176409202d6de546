import { pick } from "#features/picker/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { copyButton, discardButton, postButton } from "./buttons/editor.ts";
import { chooseMenu, openButton } from "./buttons/open.ts";
import { restoreButton } from "./buttons/restore.ts";
import { createCommand } from "./commands/create.ts";
import { deleteCommand, remove } from "./commands/delete.ts";
import { deploy, deployCommand } from "./commands/deploy.ts";
import { destination, destinationCommand } from "./commands/destination.ts";
import { edit, editCommand, nameCommand, staffCommand, starterCommand } from "./commands/edit.ts";
import { listCommand } from "./commands/list.ts";
import { message, messageCommand } from "./commands/message.ts";
import { deliveries } from "./deliveries.ts";
import { panelAct, panelPicked } from "./find-panel.ts";
import { askButtonsButton, buttonsForm } from "./forms/buttons.ts";
import { askLinksButton, linksForm } from "./forms/links.ts";
import { askPicturesButton, picturesForm } from "./forms/pictures.ts";
import { askPlacesButton, placesForm } from "./forms/places.ts";
import { askTeamButton, teamForm } from "./forms/team.ts";
import { askTextButton, textForm } from "./forms/text.ts";
import { askTopicsButton, topicsForm } from "./forms/topics.ts";
import { lookAfterAtStart, lookAfterPanels } from "./jobs/look-after.ts";
import { healWhenDeleted, healWhenPurged } from "./listeners/message-deleted.ts";
import { panels as tables } from "./migration.ts";
import { copyMessage } from "./pick-message.ts";

/** Messages with buttons or a menu, from which members open tickets, and how a server makes them. */
export const panels = defineFeature({
  name: "panels",
  part: "tickets",
  commands: [
    createCommand,
    editCommand,
    listCommand,
    deployCommand,
    deleteCommand,
    messageCommand,
    destinationCommand,
    staffCommand,
    nameCommand,
    starterCommand,
  ],
  buttons: [
    openButton,
    postButton,
    discardButton,
    copyButton,
    restoreButton,
    askTextButton,
    askPicturesButton,
    askTopicsButton,
    askButtonsButton,
    askLinksButton,
    askTeamButton,
    askPlacesButton,
  ],
  menus: [chooseMenu],
  forms: [textForm, picturesForm, topicsForm, buttonsForm, linksForm, teamForm, placesForm],
  listeners: [healWhenDeleted, healWhenPurged, lookAfterAtStart],
  jobs: [lookAfterPanels],
  deliveries,
  contributes: [pick(copyMessage), pick(panelPicked), ...[edit, destination, message, deploy, remove].map(panelAct)],
  migrations: { "2026-11-21-21-panels": tables },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
