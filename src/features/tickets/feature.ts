import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { adultButton, anywayButton, goOnButton } from "./buttons/anyway.ts";
import { closeButton } from "./buttons/close.ts";
import { detailsButton, detailsPageButton } from "./buttons/details.ts";
import { leaveLineButton } from "./buttons/leave-line.ts";
import { listAskButton, listDoButton, listPageButton, listPickButton, listPickMenu } from "./buttons/list.ts";
import { lockButton, unlockButton } from "./buttons/lock.ts";
import { moreButton, moreMenu } from "./buttons/more.ts";
import { openNowButton } from "./buttons/open-now.ts";
import { reopenButton } from "./buttons/reopen.ts";
import { tryDmButton } from "./buttons/try-dm.ts";
import { useThreadButton } from "./buttons/use-thread.ts";
import { refreshCard } from "./card-state.ts";
import { closeFromList } from "./close-from-list.ts";
import { closeCommand } from "./commands/close.ts";
import { infoCommand } from "./commands/info.ts";
import { listCommand } from "./commands/list.ts";
import { lockCommand, unlockCommand } from "./commands/lock.ts";
import { moveCommand } from "./commands/move.ts";
import { reopenCommand } from "./commands/reopen.ts";
import { revealCommand } from "./commands/reveal.ts";
import { transferCommand } from "./commands/transfer.ts";
import { deliveries } from "./deliveries.ts";
import { whenErased } from "./erase-ticket.ts";
import { forgetFormers } from "./former-store.ts";
import { closeForm } from "./forms/close.ts";
import { listForm } from "./forms/list.ts";
import { openForm } from "./forms/open.ts";
import { enrichCard } from "./jobs/enrich.ts";
import { findLeavers, lookForLeavers } from "./jobs/find-leavers.ts";
import { lookOnceMore, sweep, sweepWeekly } from "./jobs/sweep.ts";
import { wake } from "./jobs/wake.ts";
import { sweepLine } from "./line.ts";
import { listAction } from "./list-action.ts";
import { followChannelLock, followThreadLock } from "./listeners/locked.ts";
import { closeWhenOwnerLeaves, closeWhenOwnerLeavesThread } from "./listeners/owner-left.ts";
import { followChannelName, followThreadName } from "./listeners/renamed.ts";
import { closeWhenArchived, closeWhenChannelDeleted, closeWhenThreadDeleted } from "./listeners/room-changed.ts";
import {
  formerRequesters,
  holds,
  keptLists,
  levels,
  locks,
  missingRooms,
  phases,
  practices,
  tickets as tables,
} from "./migration.ts";
import { moreDetails, moreInfo } from "./more-about.ts";
import { moreLine } from "./more-lines.ts";
import { lockLines } from "./more-lock.ts";
import { removeClosedRoom } from "./remove-closed.ts";
import { removeRoom } from "./remove-room.ts";
import { takeBackReasons } from "./take-back-told.ts";
import { deleteRoom } from "./take-room-away.ts";

/** The ticket itself: how it opens, closes and opens again, and its timeline. What is said in it is the conversation's. */
export const tickets = defineFeature({
  name: "tickets",
  commands: [
    closeCommand,
    reopenCommand,
    infoCommand,
    listCommand,
    moveCommand,
    revealCommand,
    lockCommand,
    unlockCommand,
    transferCommand,
  ],
  buttons: [
    listPageButton,
    listPickButton,
    listDoButton,
    listAskButton,
    detailsButton,
    detailsPageButton,
    moreButton,
    lockButton,
    unlockButton,
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
  menus: [moreMenu, listPickMenu],
  forms: [...openForm.forms, closeForm, listForm],
  listeners: [
    closeWhenOwnerLeaves,
    closeWhenOwnerLeavesThread,
    followThreadName,
    followChannelName,
    followThreadLock,
    followChannelLock,
    closeWhenArchived,
    closeWhenThreadDeleted,
    closeWhenChannelDeleted,
    lookForLeavers,
    sweepWeekly,
  ],
  contributes: [
    ...[moreDetails, ...lockLines, moreInfo].map(moreLine),
    listAction(closeFromList),
    whenErased(takeBackReasons),
    whenErased(forgetFormers),
  ],
  jobs: [
    deleteRoom,
    refreshCard,
    enrichCard,
    findLeavers,
    sweep,
    lookOnceMore,
    removeRoom,
    removeClosedRoom,
    sweepLine,
    wake,
  ],
  deliveries,
  migrations: {
    "2026-11-21-12-tickets": tables,
    "2026-11-21-54-ticket-locks": locks,
    "2026-11-21-58-ticket-levels": levels,
    "2026-11-21-82-former-requesters": formerRequesters,
    "2026-11-21-92-holds": holds,
    "2026-11-21-98-missing-rooms": missingRooms,
    "2026-11-21-99-practice-tickets": practices,
    "2026-11-21-99-ticket-phases": phases,
    "2026-11-23-10-kept-lists": keptLists,
  },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
