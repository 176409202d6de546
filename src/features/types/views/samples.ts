import { aQuestion, aType } from "#features/desk/testing.ts";
import { text } from "#kernel/text.ts";
import type { Samples } from "#kernel/view.ts";
import { handlingFormId, placeFormId } from "../ids.ts";
import { levelGoneView, levelView } from "./level.ts";
import { listView, removedView } from "./list.ts";
import { mistakeView } from "./mistake.ts";
import { starterView } from "./starter.ts";
import { topicView } from "./topic.ts";

const by = { origin: "command" } as const;
const role = (index: number) => `12000000000000001${String(index).padStart(2, "0")}`;
const type = aType(by);
const answer = aType({ ...by, leads: "redirect", answer: "Read **the rules** first: <#1200000000000000070>." });
const above = aType({ id: "01jd0000000000000000000008", name: "Payments and everything about money" });
const full = aType({
  ...by,
  parentId: above.id,
  form: Array.from({ length: 25 }, (_, index) => aQuestion({ name: `q${index}` })),
  staffRoles: Array.from({ length: 25 }, (_, index) => role(index)),
  pingRoles: Array.from({ length: 10 }, (_, index) => role(index)),
  tags: Array.from({ length: 10 }, (_, index) => `a tag of twenty chars${index}`.slice(-20)),
  priority: "critical",
  targets: { firstResponse: 7_200_000, nextResponse: null, resolution: null },
  nameTemplate: "$number $counter $type $author $year $month $day",
  opening: "We look at every payment by hand. ".repeat(40),
  own: { priority: "critical", form: [] },
});
const many = Array.from({ length: 40 }, (_, index) =>
  aType({ id: `01jd00000000000000000001${String(index).padStart(2, "0")}`, key: `topic-${index}`, position: index }),
);
const lacks = [{ channelId: "1200000000000000060", use: "dm", missing: ["ViewChannel"] }] as const;

const seniors = [1, 3, 10].map((level) => ({ level, roles: Array.from({ length: 10 }, (_, index) => role(index)) }));
const level = { level: 3, roles: [role(1)] };

export const samples: Samples = {
  levelView: [
    levelView({ ...type, seniors }, level),
    levelView({ ...full, seniors, enforceTargets: true }, { ...level, reachedWhen: "near", giveTo: null }),
    levelView(
      { ...full, seniors },
      {
        ...level,
        level: 10,
        roles: seniors[0]?.roles ?? [],
        reachedWhen: "missed",
        giveTo: role(1),
        replyWithin: 7_200_000,
      },
    ),
  ],
  levelGoneView: [levelGoneView(full.name, 10)],
  topicView: [
    topicView([type], type.id, { is: "new" }),
    topicView([type], type.id, { is: "edited", lacks }),
    topicView([type], type.id, { is: "shown" }),
    topicView([{ ...type, destinationId: null, emoji: null }], type.id, { is: "edited" }),
    topicView([{ ...type, destinationId: null, room: "private-thread" }], type.id, { is: "edited" }),
    topicView([answer], answer.id, { is: "edited" }),
    topicView([above, full], full.id, { is: "edited" }),
    topicView([above, full], above.id, { is: "shown" }),
  ],
  listView: [
    listView([], 0),
    listView([above, full, answer], 0),
    listView([aType({ ...by, leads: "report" })], 0),
    listView(many, 1),
    listView(many, 9),
  ],
  mistakeView: [
    mistakeView(text("types.not-minutes"), handlingFormId, type.id),
    mistakeView(text("types.cannot-hide-member", { topic: above.name }), placeFormId, type.id),
  ],
  removedView: [removedView(type)],
  starterView: [
    starterView([type], []),
    starterView(many.slice(0, 6), ["Support", "Billing"]),
    starterView(
      [],
      many.slice(0, 6).map(({ name }) => name),
    ),
  ],
};
