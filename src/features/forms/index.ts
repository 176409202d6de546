export { type FormAnswer, mentionsIn } from "./answers.ts";
export { defaultForm, newQuestion } from "./default-form.ts";
export { type Flaw, flawsOf } from "./flaws.ts";
export { formFlow } from "./flow.ts";
export type { Filled } from "./flow-options.ts";
export { listButtonId as formCardId } from "./ids.ts";
export { flawOfPattern } from "./pattern.ts";
export { topicCalled, topicOption } from "./topic.ts";
export { forgetTyped, keepTyped, withTyped } from "./typed.ts";
