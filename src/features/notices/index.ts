export { sayLine } from "./jobs/lines.ts";
export { watchSilence } from "./jobs/silence.ts";
export { readTime, showTime } from "./setting.ts";
export { tellOfWords } from "./tell-of-words.ts";
