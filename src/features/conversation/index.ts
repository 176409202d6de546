export { type AfterEdit, afterEdit } from "./after-edit.ts";
export { type AfterReply, afterReply, followUpTakes } from "./after-reply.ts";
export { changeCopies } from "./change-copies.ts";
export { compose, unmasked } from "./compose.ts";
export { findCopy, readCopy } from "./copy-words.ts";
export { takeBack } from "./delete-message.ts";
export { askFileLimit, keepFileLimit, SMALLEST_LIMIT } from "./file-limit.ts";
export { behindCopy } from "./find-behind.ts";
export { forgetUploadsLater, keepUploads } from "./keep-uploads.ts";
export { findReceipt, type Line } from "./line-of-reply.ts";
export { type MembersWords, readMembersWords } from "./members-words.ts";
export {
  type Extra,
  isEmpty,
  type Message,
  type Said,
  sourceOfInteraction,
  sourceOfMessage,
} from "./message.ts";
export { findMessage, findOtherReply, listFactsBySource, type MessageFacts } from "./message-store.ts";
export { type PlusWord, plusWord, type SaidWithPlus } from "./plus-words.ts";
export { isSpoken, readMessage } from "./read-message.ts";
export { relayFromRequester, wasRelayed } from "./relay-from-requester.ts";
export { type GateNeeds, type Held, type ReplyGate, type RoomGate, replyGate, roomGate } from "./reply-gates.ts";
export { type ReplyRequest, replyToRequester } from "./reply-to-requester.ts";
export { findSideRoom, findTicketBySideRoom, sideRoomOf, ticketOfSideThread } from "./side-room.ts";
export { type WhenHeard, whenHeard } from "./when-heard.ts";
