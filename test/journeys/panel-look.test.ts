import { expect, test } from "vitest";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { openByPanel } from "../support/scenes.ts";

/** The example with more said about its panel. */
const withPanel = (more: string) =>
  deskFile.replace(/topics: \[account, feedback\]/, `topics: [account, feedback]\n${more}`);

function controls(desk: Desk) {
  const [panel] = desk.reads(desk.ada, desk.getHelp.id);
  const [container] = (panel?.components ?? []) as unknown as {
    accent_color?: number;
    components: { type: number; components?: object[]; items?: object[] }[];
  }[];
  return { container, rows: container?.components.filter(({ type }) => type === 1).map((row) => row.components) };
}

test("a panel shows its colour, pictures, buttons as they were styled, and links", async () => {
  const more = `    colour: "#2E9E5B"
    images: [{ url: "https://example.org/banner.png", description: Our harbour }]
    buttons: { account: { label: Locked out, style: danger, emoji: 🔒 } }
    links: [{ label: Rules, url: "https://example.org/rules" }]
`;
  await using desk = await openDesk({ file: withPanel(more) });
  const { container, rows } = controls(desk);
  expect(container?.accent_color).toBe(0x2e9e5b);
  expect(container?.components.find(({ type }) => type === 12)?.items).toMatchObject([
    { media: { url: "https://example.org/banner.png" }, description: "Our harbour" },
  ]);
  expect(rows).toMatchObject([
    [
      { label: "Locked out", style: 4, emoji: { name: "🔒" } },
      { label: "Feedback", style: 2 },
    ],
    [{ label: "Rules", style: 5, url: "https://example.org/rules" }],
  ]);
});

test("two topics are a menu where the panel says so", async () => {
  await using desk = await openDesk({ file: withPanel("    shape: menu\n") });
  expect(controls(desk).rows).toMatchObject([
    [{ type: 3, options: [{ label: "Account access" }, { label: "Feedback" }] }],
  ]);
});

test("who a panel names besides the topic's team is let in, and its threads are made where it says", async () => {
  await using desk = await openDesk();
  const source = withPanel(`    staff: ["${desk.ben.id}"]\n    destination: general\n`);
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await desk.settled();
  await openByPanel(desk);
  const [thread] = desk.threads(desk.general.id);
  expect(thread?.name).toBe("1 Feedback Ada");
  expect(desk.as(desk.ben).canSee(thread?.id ?? "")).toBe(true);
  expect(desk.reads(desk.ada, thread?.id ?? "")[0]?.text).toContain(`<@${desk.ben.id}>`);
  // Of the panel's staff, Ben may close it.
  await desk.as(desk.ben).run("/ticket close", { reason: "Done" }, { in: thread?.id ?? "" });
  await desk.settled();
  expect(desk.threads(desk.general.id)[0]?.archived).toBe(true);
});
