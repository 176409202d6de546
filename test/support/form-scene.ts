import { type Desk, deskFile } from "./desk.ts";
import { last } from "./scenes.ts";

/** The example's desk, where “Account access” asks for everything a form can ask for, and “Billing” (by DM) for a picture. */
export const file = deskFile
  .replace(
    /( {4}opening: Never post a password here[^\n]*\n {4}form:\n)[\s\S]*?\n\n/,
    `$1
      - { name: order, ask: Order number, kind: short, max: 10, pattern: "HG-[0-9]{4}", example: HG-1234 }
      - { name: what, ask: What happened?, kind: long }
      - { name: age, ask: How old are you?, kind: number, min: 13, max: 120 }
      - { name: device, ask: Which device?, kind: choice, choices: [PC, Phone] }
      - { name: games, ask: Which games?, kind: choices, choices: [Harbour, Sails, Tides], max: 2 }
      - { name: sure, ask: How sure are you?, kind: radio, choices: [Very, Not very] }
      - { name: consent, ask: Do you agree?, kind: checkboxes, choices: [I read the rules] }
      - { name: before, ask: Did this happen before?, kind: yes-no }
      - { name: who, ask: Who saw it?, kind: users, max: 2, required: false }
      - { name: rank, ask: Which role do you miss?, kind: roles, required: false }
      - { name: place, ask: Where did it happen?, kind: channels, required: false }
      - { name: note, ask: Almost there. Pictures help us most., kind: text }
      - { name: proof, ask: A picture, kind: files, accepts: [image], max: 3 }

`,
  )
  .replace(
    /( {4}names: anonymous\n {4}form:\n)[\s\S]*?\n\n/,
    `$1
      - { name: what, ask: What went wrong?, kind: long, max: 1000 }
      - { name: amount, ask: How much did you pay?, kind: number, min: 1 }
      - { name: who, ask: Who paid?, kind: users, required: false }
      - { name: proof, ask: Proof of payment, kind: files, accepts: [image], max: 2 }

`,
  );

/** The same by DM, over two pages. */
export const byDm = file.replace(
  "      - { name: proof, ask: Proof of payment, kind: files, accepts: [image], max: 2 }\n",
  `      - { name: when, ask: When was that?, kind: short }
      - { name: shop, ask: Where did you pay?, kind: radio, choices: [In the game, On the site] }
      - { name: mail, ask: Which mail address?, kind: short }
`,
);

export const bytes = (words: string) => new TextEncoder().encode(words);
export const png = (name: string, words = "picture") => ({ name, bytes: bytes(words), contentType: "image/png" });

export const pageOne = {
  order: "HG-1234",
  what: "Somebody changed my mail",
  age: "17",
  device: ["PC"],
  games: ["Sails", "Tides"],
};

/** Presses “Account access” on the help message, which opens the form. */
export const openForm = (desk: Desk) =>
  desk.as(desk.ada).press(desk.reads(desk.ada, desk.getHelp.id)[0]?.id ?? "", "Account access");
export const card = (desk: Desk) => last(desk, desk.ada, desk.getHelp.id);
export const restart = async (desk: Desk) => {
  await desk.stop();
  await desk.start();
};
export const runs = (desk: Desk) => desk.app().app.db.selectFrom("form_run").selectAll().execute();
export const kept = async (desk: Desk) =>
  (await desk.app().app.db.selectFrom("kept_file").select("id").execute()).length;
/** The thread of the newest ticket, with what the team reads in it. */
export const opened = (desk: Desk, parent: string) => {
  const thread = desk.threads(parent).at(-1)?.id ?? "";
  return { thread, messages: desk.reads(desk.mel, thread) };
};
