export { endOffer } from "./auto-answer-store.ts";
export { offeredAnswer } from "./offer-answer.ts";
