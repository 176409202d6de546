export { isEmpty, type Said } from "./message.ts";
export { isSpoken, readMessage } from "./read-message.ts";
export { relayFromRequester, wasRelayed } from "./relay-from-requester.ts";
