import { expect, test } from "vitest";
import { isForTeam, memberNamed, OF_A_TICKET, setStage, visit } from "../support/doors-stage.ts";
import { texts } from "../support/scenes.ts";

test("whoever has no business here changes nothing and reads nothing by any command, button, menu or form", async () => {
  const stage = await setStage();
  await using desk = stage.desk;
  const { ada, ben, kim } = desk;
  const { guest, blocked, dm } = stage;
  const general = desk.general.id;
  const stranger = memberNamed(desk, "Noor");
  const another = memberNamed(desk, "Emil");
  const wrong = [
    ...(await visit(stage, { who: "member", knock: { by: stranger, in: general }, mayRead: false, may: false })),
    ...(await visit(stage, {
      who: "DM",
      knock: { by: another, in: desk.dm(another) },
      // It goes on with what this person began a moment ago.
      at: ({ name }) => name !== "!ticket create",
      mayRead: false,
      may: false,
    })),
    ...(await visit(stage, {
      who: "staff elsewhere",
      knock: { by: kim, in: stage.elsewhere },
      mayRead: false,
      may: false,
    })),
    ...(await visit(stage, {
      who: "requester",
      knock: { by: ada, in: general },
      at: isForTeam,
      mayRead: false,
      may: false,
    })),
    ...(await visit(stage, {
      who: "staff of another topic",
      knock: { by: ben, in: general },
      keeps: OF_A_TICKET,
      mayRead: true,
      may: false,
    })),
    ...(await visit(stage, { who: "blocked", knock: { by: blocked, in: general }, mayRead: false, may: false })),
    ...(await visit(stage, {
      who: "who takes part",
      knock: { by: guest, in: general },
      keeps: OF_A_TICKET,
      about: stage.given.ticket ?? "",
      at: ({ name }) => name !== "participants.leave",
      mayRead: false,
      may: false,
    })),
    ...(await visit(stage, {
      who: "who takes part, in the DM",
      knock: { by: guest, in: desk.dm(guest) },
      keeps: OF_A_TICKET,
      about: stage.given.ticket ?? "",
      at: ({ name }) => name !== "participants.leave",
      mayRead: false,
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

test("staff and admins are answered by a sentence, whatever a custom id says", async () => {
  const stage = await setStage();
  await using desk = stage.desk;
  const { mel, owner, ada } = desk;
  const wrong = [
    ...(await visit(stage, { who: "requester in the DM", knock: { by: ada, in: stage.dm }, mayRead: true, may: true })),
    ...(await visit(stage, { who: "staff", knock: { by: mel, in: stage.thread }, mayRead: true, may: true })),
    ...(await visit(stage, { who: "admin", knock: { by: owner, in: stage.thread }, mayRead: true, may: true })),
  ];
  expect(wrong).toEqual([]);
}, 240_000);
