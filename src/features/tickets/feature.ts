import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { adultButton, anywayButton, goOnButton } from "./buttons/anyway.ts";
import { closeButton } from "./buttons/close.ts";
import { detailsButton, detailsPageButton } from "./buttons/details.ts";
import { leaveLineButton } from "./buttons/leave-line.ts";
import { moreButton, moreMenu } from "./buttons/more.ts";
import { openNowButton } from "./buttons/open-now.ts";
import { reopenButton } from "./buttons/reopen.ts";
import { tryDmButton } from "./buttons/try-dm.ts";
import { useThreadButton } from "./buttons/use-thread.ts";
import { refreshCard } from "./card-state.ts";
import { closeCommand } from "./commands/close.ts";
import { infoCommand } from "./commands/info.ts";
import { listCommand, listPageButton } from "./commands/list.ts";
import { moveCommand } from "./commands/move.ts";
import { reopenCommand } from "./commands/reopen.ts";
import { revealCommand } from "./commands/reveal.ts";
import { deliveries } from "./deliveries.ts";
import { closeForm } from "./forms/close.ts";
import { openForm } from "./forms/open.ts";
import { enrichCard } from "./jobs/enrich.ts";
import { findLeavers, lookForLeavers } from "./jobs/find-leavers.ts";
import { wake } from "./jobs/wake.ts";
import { sweepLine } from "./line.ts";
import { closeWhenOwnerLeaves, closeWhenOwnerLeavesThread } from "./listeners/owner-left.ts";
import { closeWhenArchived, closeWhenChannelDeleted, closeWhenThreadDeleted } from "./listeners/room-changed.ts";
import { tickets as tables } from "./migration.ts";
import { moreDetails, moreInfo } from "./more-about.ts";
import { moreLine } from "./more-lines.ts";
import { removeClosedRoom } from "./remove-closed.ts";
import { removeRoom } from "./remove-room.ts";

/** The ticket itself: how it opens, closes and opens again, and its timeline. What is said in it is the conversation's. */
export const tickets = defineFeature({
  name: "tickets",
  commands: [closeCommand, reopenCommand, infoCommand, listCommand, moveCommand, revealCommand],
  buttons: [
    listPageButton,
    detailsButton,
    detailsPageButton,
    moreButton,
    ...openForm.buttons,
    openNowButton,
    adultButton,
    anywayButton,
    goOnButton,
    leaveLineButton,
    closeButton,
    reopenButton,
    tryDmButton,
    useThreadButton,
  ],
  menus: [moreMenu],
  forms: [...openForm.forms, closeForm],
  listeners: [
    closeWhenOwnerLeaves,
    closeWhenOwnerLeavesThread,
    closeWhenArchived,
    closeWhenThreadDeleted,
    closeWhenChannelDeleted,
    lookForLeavers,
  ],
  contributes: [moreDetails, moreInfo].map(moreLine),
  jobs: [refreshCard, enrichCard, findLeavers, removeRoom, removeClosedRoom, sweepLine, wake],
  deliveries,
  migrations: { "2026-11-21-12-tickets": tables },
  texts: textsBeside(import.meta.url),
});
