import { expect, test } from "vitest";
import type { Door } from "../support/doors.ts";
import {
  isForEverybody,
  isForStaff,
  memberNamed,
  OF_A_TICKET,
  setStage,
  shareOf,
  visit,
} from "../support/doors-stage.ts";
import { texts } from "../support/scenes.ts";

test("whoever has no business here changes nothing and reads nothing by any command, button, menu or form", async () => {
  const stage = await setStage();
  await using desk = stage.desk;
  const { ada, ben, kim } = desk;
  const { guest, blocked, dm } = stage;
  const general = desk.general.id;
  const stranger = memberNamed(desk, "Noor");
  const another = memberNamed(desk, "Emil");
  const no = { mayRead: false, may: false };
  const takesPart = { keeps: OF_A_TICKET, about: stage.given.ticket ?? "", ...no };
  // It goes on with what this person began a moment ago.
  const notToBegin = ({ name }: Door) => name !== "!ticket create";
  const notToLeave = ({ name }: Door) => name !== "participants.leave";
  const share = (index: number) => shareOf(stage, index, 4);
  const inDm = (index: number) => shareOf(stage, index, 2);
  const both = (one: (door: Door) => boolean, other: (door: Door) => boolean) => (door: Door) =>
    one(door) && other(door);
  const notForAll = (door: Door) => !isForEverybody(door);
  const wrong = [
    ...(await visit(stage, { who: "member", knock: { by: stranger, in: general }, at: share(0), ...no })),
    ...(await visit(stage, {
      who: "requester",
      knock: { by: ada, in: general },
      at: both(share(1), notForAll),
      ...no,
    })),
    ...(await visit(stage, { who: "blocked", knock: { by: blocked, in: general }, at: share(2), ...no })),
    ...(await visit(stage, {
      who: "who takes part",
      knock: { by: guest, in: general },
      at: both(share(3), notToLeave),
      ...takesPart,
    })),
    ...(await visit(stage, {
      who: "DM",
      knock: { by: another, in: desk.dm(another) },
      at: both(inDm(0), notToBegin),
      ...no,
    })),
    ...(await visit(stage, {
      who: "who takes part, in the DM",
      knock: { by: guest, in: desk.dm(guest) },
      at: both(inDm(1), notToLeave),
      ...takesPart,
    })),
    ...(await visit(stage, { who: "staff elsewhere", knock: { by: kim, in: stage.elsewhere }, ...no })),
    ...(await visit(stage, {
      who: "staff of another topic",
      knock: { by: ben, in: general },
      keeps: OF_A_TICKET,
      mayRead: true,
      may: false,
    })),
  ];
  expect(wrong).toEqual([]);
  const openers = await desk
    .app()
    .app.db.selectFrom("ticket")
    .innerJoin("person", "person.id", "requester_id")
    .select("user_id")
    .execute();
  expect(openers.map(({ user_id }) => user_id)).not.toContain(blocked.id);
  expect(texts(desk, ada, dm).length).toBeGreaterThan(2);
}, 240_000);

/** Each is tried by the least who may enter; an admin uses every command besides. */
test("staff and admins are answered by a sentence, whatever a custom id says", async () => {
  const stage = await setStage();
  await using desk = stage.desk;
  const { mel, owner, ada } = desk;
  const may = { mayRead: true, may: true, nonsense: true };
  const isForAdmin = (door: Door) => !isForStaff(door) || door.name.startsWith("/");
  const wrong = [
    ...(await visit(stage, {
      who: "requester in the DM",
      knock: { by: ada, in: stage.dm },
      at: isForEverybody,
      ...may,
    })),
    ...(await visit(stage, { who: "staff", knock: { by: mel, in: stage.thread }, at: isForStaff, ...may })),
    ...(await visit(stage, { who: "admin", knock: { by: owner, in: stage.thread }, at: isForAdmin, ...may })),
  ];
  expect(wrong).toEqual([]);
}, 240_000);
