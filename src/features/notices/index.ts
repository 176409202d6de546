export { sayLine } from "./jobs/lines.ts";
export { watchSilence } from "./jobs/silence.ts";
export { isTimeZone, readTime, showTime } from "./setting.ts";
export { tellOfWords } from "./tell-of-words.ts";
