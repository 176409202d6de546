import {
  afterClosed,
  afterReopened,
  whenClosed,
  whenErased,
  whenMoved,
  whenPeopleSeen,
  whenTeamChanged,
  whenTransferred,
} from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { letInAgain, putOutAtClose } from "./after-close.ts";
import { leaveButton } from "./buttons/leave.ts";
import { changePlaces } from "./change-places.ts";
import { addCommand } from "./commands/add.ts";
import { removeCommand } from "./commands/remove.ts";
import { deliveries } from "./deliveries.ts";
import { followTeam, followTeamSoon, followTeamThere } from "./jobs/follow-team.ts";
import { putFormerOut, putFormerOutSoon } from "./jobs/put-former-out.ts";
import { followThread } from "./listeners/in-thread.ts";
import { putOut, participants as tables } from "./migration.ts";
import { deleteParticipants } from "./participant-store.ts";
import { followPeopleSeen } from "./people-seen.ts";
import { forgetAllPutOut } from "./put-out-store.ts";
import { tellOfDeletedRoom } from "./tell-others.ts";

/** More people in a ticket than its requester and the team. What they say is the conversation's. */
export const participants = defineFeature({
  name: "participants",
  commands: [addCommand, removeCommand],
  buttons: [leaveButton],
  listeners: [followThread],
  jobs: [putFormerOut, followTeam],
  deliveries,
  contributes: [
    whenErased(deleteParticipants),
    whenErased(forgetAllPutOut),
    whenTransferred(changePlaces),
    whenClosed(tellOfDeletedRoom),
    afterClosed(putOutAtClose),
    afterReopened(letInAgain),
    afterReopened(putFormerOutSoon),
    whenPeopleSeen(followPeopleSeen),
    whenTeamChanged(followTeamSoon),
    whenMoved(followTeamThere),
  ],
  migrations: { "2026-11-21-20-participants": tables, "2026-11-21-98-put-out": putOut },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
