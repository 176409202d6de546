import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { closeButton } from "./buttons/close.ts";
import { openNowButton } from "./buttons/open-now.ts";
import { reopenButton } from "./buttons/reopen.ts";
import { tryDmButton } from "./buttons/try-dm.ts";
import { refreshCard } from "./card-state.ts";
import { closeCommand } from "./commands/close.ts";
import { infoCommand } from "./commands/info.ts";
import { listCommand } from "./commands/list.ts";
import { reopenCommand } from "./commands/reopen.ts";
import { deliveries } from "./deliveries.ts";
import { closeForm } from "./forms/close.ts";
import { openForm } from "./forms/open.ts";
import { findLeavers, lookForLeavers } from "./jobs/find-leavers.ts";
import { closeWhenOwnerLeaves, closeWhenOwnerLeavesThread } from "./listeners/owner-left.ts";
import { closeWhenArchived, closeWhenChannelDeleted, closeWhenThreadDeleted } from "./listeners/room-changed.ts";
import { tickets as tables } from "./migration.ts";
import { removeRoom } from "./remove-room.ts";

/** The ticket itself: how it opens, closes and opens again, and its timeline. What is said in it is the conversation's. */
export const tickets = defineFeature({
  name: "tickets",
  commands: [closeCommand, reopenCommand, infoCommand, listCommand],
  buttons: [openNowButton, closeButton, reopenButton, tryDmButton],
  forms: [openForm, closeForm],
  listeners: [
    closeWhenOwnerLeaves,
    closeWhenOwnerLeavesThread,
    closeWhenArchived,
    closeWhenThreadDeleted,
    closeWhenChannelDeleted,
    lookForLeavers,
  ],
  jobs: [refreshCard, findLeavers, removeRoom],
  deliveries,
  migrations: { "2026-11-21-12-tickets": tables },
  texts: textsBeside(import.meta.url),
});
