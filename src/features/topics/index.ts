export { beginAtTop, beginTopic } from "./begin-topic.ts";
export { leadToDm } from "./by-dm.ts";
export { addDeflection, endDeflection } from "./deflection-store.ts";
export { above, pathOf, topicNamed, whereTo } from "./topic-tree.ts";
