import { closedCardPart, infoLine, whenErased, whenTransferred } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { changeButton } from "./buttons/change.ts";
import { commentButton } from "./buttons/comment.ts";
import { problemButton } from "./buttons/problem.ts";
import { rateButton } from "./buttons/rate.ts";
import { rateHereButton } from "./buttons/rate-here.ts";
import { askHowItWas } from "./closed-part.ts";
import { feedbackCommand } from "./commands/feedback.ts";
import { deliveries } from "./deliveries.ts";
import { forgetFormers, forgetOfTicket } from "./forget.ts";
import { commentForm } from "./forms/comment.ts";
import { problemForm } from "./forms/problem.ts";
import { ratingInInfo } from "./info-line.ts";
import { redrawCard } from "./jobs/redraw-card.ts";
import { loseWhenDeleted, loseWithChannel } from "./listeners/thread-deleted.ts";
import { ratings as tables } from "./migration.ts";

/** What members say at the end of a ticket: how the help was, and what went wrong. */
export const ratings = defineFeature({
  name: "ratings",
  part: "ratings",
  commands: [feedbackCommand],
  buttons: [rateButton, rateHereButton, changeButton, commentButton, problemButton],
  forms: [commentForm, problemForm],
  listeners: [loseWhenDeleted, loseWithChannel],
  contributes: [
    closedCardPart(askHowItWas),
    infoLine(ratingInInfo),
    whenErased(forgetOfTicket),
    whenTransferred(forgetFormers),
  ],
  jobs: [redrawCard],
  deliveries,
  migrations: { "2026-11-21-84-ratings": tables },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
