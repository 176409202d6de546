export { whoAnswers as whoIsOnCallFor } from "./who-answers.ts";
