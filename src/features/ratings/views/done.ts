import { text, time } from "#kernel/text.ts";
import type { Instant } from "#kernel/types.ts";
import { paragraph, small, type View } from "#kernel/view.ts";
import type { Rating } from "../rating.ts";
import { ratingName } from "./asked.ts";

/** To whoever reported a problem. */
export const reportedView = (number: number, server: string): View => ({
  tone: "good",
  blocks: [paragraph(text("ratings.reported", { number: String(number), server }))],
});

/** To whoever said by command how the help was. */
export const feedbackView = (number: number, rating: Rating, until: Instant): View => ({
  tone: "good",
  blocks: [
    paragraph(text("ratings.feedback-done", { number: String(number), rating: ratingName(rating) })),
    small(text("ratings.feedback-until", { until: time(until, "D") })),
  ],
});
