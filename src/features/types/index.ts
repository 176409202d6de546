export { hoursFields, hoursIn } from "./hours-fields.ts";
export { type StarterTopic, starterTopics } from "./starter.ts";
export { starterDefinitions } from "./starter-definitions.ts";
export { topicCalled, topicOption } from "./topic-option.ts";
export { writeWeek } from "./week.ts";
