import { expect, test } from "vitest";
import { isReadByOthers, roomsIn } from "./rooms-in.ts";

const topic = (room: "dm" | "dm-channel" | "private-thread", leads: "ticket" | "report" = "ticket") => ({
  room,
  leads,
});
const place = (holds: "threads" | "channels" | "posts") => ({ destination: { channelId: "1", holds } });

test("in its place are the kinds of rooms that the topics lead to, each once", () => {
  const topics = [topic("dm"), topic("dm-channel"), topic("private-thread")];
  expect(roomsIn(place("threads"), topics)).toEqual(["dm", "private-thread"]);
  expect(roomsIn(place("channels"), topics)).toEqual(["dm-channel", "private-channel"]);
  expect(roomsIn(place("posts"), topics)).toEqual(["dm-forum"]);
  expect(roomsIn(place("threads"), [topic("dm", "report")])).toEqual([]);
  expect(roomsIn({}, topics)).toEqual([]);
});

test("others read along where a topic has threads for everybody of a channel, and people of its own have no place", () => {
  expect(isReadByOthers({ staff: ["1"] }, [topic("dm")])).toBe(true);
  expect(isReadByOthers({ staff: ["1"], ...place("threads") }, [topic("dm")])).toBe(false);
  expect(isReadByOthers({ staff: [] }, [topic("dm")])).toBe(false);
  expect(isReadByOthers({ staff: ["1"] }, [topic("dm-channel"), topic("private-thread")])).toBe(false);
});
