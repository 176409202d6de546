import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { applyDesk } from "../../src/features/index.ts";
import { deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

type Desk = Awaited<ReturnType<typeof openDesk>>;

const german = deskFile.replace("language: en-US", "language: de");

test("a German server speaks German: panel, thread, DM, typed commands", async () => {
  await using desk = await openDesk({ file: german.replace(/^ {4}title:.*\n/m, "") });
  const { ada, mel } = desk;
  const panel = desk.reads(ada, desk.getHelp.id)[0]?.text ?? "";
  expect(panel).not.toContain("Need help");
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "Die Karte lädt nicht");
  await desk.settled();
  const card = last(desk, ada, dm);
  expect(card.text).toContain("Noch nicht gesendet");
  await desk.as(ada).choose(card.id, "Worum geht es?", ["Question"]);
  await desk.settled();
  const menu = last(desk, ada, dm);
  expect(menu.text).toMatch(/Team von Harbour Games|Harbour Games team/);

  desk.as(mel).write(desk.tickets.id, "!ticket close");
  await desk.settled();
  expect(last(desk, mel, desk.tickets.id).text).toContain("Das ist kein Ticket");
});

test("a French server speaks French: the panel, the card, who asks from Canada, what is typed", async () => {
  const french = german.replace("language: de", "language: fr");
  await using desk = await openDesk({ file: french.replace(/^ {4}title:.*\n/m, "") });
  const { ada, mel } = desk;
  expect(desk.reads(ada, desk.getHelp.id)[0]?.text).toContain("Besoin d'aide de l'équipe Harbour Games\u202f?");
  const user = desk.box.world.users.get(ada.id);
  if (user) user.locale = "fr-CA";
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "La carte ne charge pas");
  await desk.settled();
  const card = last(desk, ada, dm);
  await desk.as(ada).choose(card.id, "De quoi s'agit-il\u202f?", ["Question"]);
  await desk.as(ada).press(card.id, "Envoyer");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Le ticket #1 est ouvert");
  const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";
  expect(texts(desk, mel, thread)[0]).toContain("Au tour de l'équipe");
  desk.as(mel).write(thread, "!snooze demain 9h30");
  await desk.settled();
  expect(texts(desk, mel, thread)[0]).toContain("en veille");
  desk.as(mel).write(desk.tickets.id, "!ticket close");
  await desk.settled();
  expect(last(desk, mel, desk.tickets.id).text).toContain("Ce n'est pas un ticket");
});

/** A member whose client is English opens a ticket in a German server: from their first press on Discord says which language they have. */
async function openInGerman(desk: Desk): Promise<{ dm: string; thread: string }> {
  const { ada } = desk;
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "The map does not load");
  await desk.settled();
  const card = last(desk, ada, dm);
  await desk.as(ada).choose(card.id, "Worum geht es?", ["Question"]);
  await desk.settled();
  await desk.as(ada).press(card.id, "Send");
  await desk.settled();
  return { dm, thread: desk.threads(desk.tickets.id)[0]?.id ?? "" };
}

test("each reads their own language: the member English, the team's thread German", async () => {
  await using desk = await openDesk({ file: german });
  const { ada, mel } = desk;
  const { dm, thread } = await openInGerman(desk);
  expect(last(desk, ada, dm).text).toContain("Ticket #1 is open");
  expect(texts(desk, mel, thread)[0]).toContain("Team ist dran");
  desk.as(mel).write(thread, "+Welcher Browser?");
  await desk.settled();
  expect(last(desk, ada, dm).text).toBe("**Mel** · Harbour Games team\nWelcher Browser?\n-# Answer by writing here.");
});

test("what one person alone sees is in their language, what all of a room read in the server's", async () => {
  await using desk = await openDesk({ file: german });
  const { mel, kim } = desk;
  const { thread } = await openInGerman(desk);
  const user = desk.box.world.users.get(mel.id);
  if (user) user.locale = "fr";
  await desk.as(mel).run("/ticket priority", { priority: "high" }, { in: thread });
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("Priorité du ticket #1");
  await desk.later(10_000);
  const read = texts(desk, kim, thread).join("\n");
  expect(read).toContain("hat die Priorität gesetzt: Hoch");
  expect(read).not.toContain("Priorité");
});

test("a Brazilian server speaks Portuguese, and reads it: cards, replies, times, the end", async () => {
  await using desk = await openDesk({ file: deskFile.replace("language: en-US", "language: pt-BR") });
  const { ada, mel } = desk;
  for (const { id } of [ada, mel]) {
    const user = desk.box.world.users.get(id);
    if (user) user.locale = "pt-BR";
  }
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "O mapa não carrega");
  await desk.settled();
  const card = last(desk, ada, dm);
  expect(card.text).toContain("Ainda não enviado. Qual é o assunto?");
  await desk.as(ada).choose(card.id, "Qual é o assunto?", ["Question"]);
  await desk.settled();
  await desk.as(ada).press(last(desk, ada, dm).id, "Enviar");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("O ticket #1 está aberto");

  const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";
  expect(texts(desk, mel, thread)[0]).toContain("🔔 Vez da equipe");
  desk.as(mel).write(thread, "+Qual navegador?");
  await desk.settled();
  expect(last(desk, ada, dm).text).toBe(
    "**Mel** · equipe de Harbour Games\nQual navegador?\n-# Responda escrevendo aqui.",
  );
  desk.as(mel).write(thread, "!remind amanhã às 15h ver de novo");
  await desk.settled();
  await desk.as(mel).press(last(desk, mel, thread).id, "Mostrar");
  expect(last(desk, mel, thread).text).toContain("Você recebe uma DM");
  desk.as(mel).write(thread, "!ticket close Resolvido");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("O ticket #1 foi fechado");
});

test("a Spanish server: somebody in Mexico asks, and the team puts it off to a day that is typed in Spanish", async () => {
  await using desk = await openDesk({ file: deskFile.replace("language: en-US", "language: es") });
  const { ada, mel } = desk;
  const user = desk.box.world.users.get(ada.id);
  if (user) user.locale = "es-419";
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "El mapa no carga");
  await desk.settled();
  const card = last(desk, ada, dm);
  expect(card.text).toContain("Escribir al equipo de Harbour Games");
  await desk.as(ada).choose(card.id, "¿De qué se trata?", ["Question"]);
  await desk.as(ada).press(card.id, "Enviar");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("El ticket #1 está abierto");

  const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";
  expect(texts(desk, mel, thread)[0]).toContain("🔔 Le toca al equipo desde <t:");
  desk.as(mel).write(thread, "+¿Qué navegador usas?");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("-# Responde escribiendo aquí.");
  desk.as(mel).write(thread, "!snooze mañana a las 9:00");
  await desk.settled();
  expect(texts(desk, mel, thread)[0]).toContain("pospuesto, vuelve <t:");
});

test("in an English server everything is English", async () => {
  await using desk = await openDesk();
  const { dm } = await openByDm(desk);
  expect(texts(desk, desk.ada, dm).at(-1)).toContain("Write here to add details");
});

test("a host adds a language and says a sentence otherwise; what is missing is English, and what does not fit is logged", async () => {
  await using desk = await openDesk();
  const own = (locale: string, file: string, content: string) => {
    mkdirSync(join(desk.dataFolder, "texts", locale), { recursive: true });
    writeFileSync(join(desk.dataFolder, "texts", locale, file), content);
  };
  own("sv-SE", "conversation.ftl", "answer-here = -# Svara genom att skriva här.\nanswer-there = Svara\n");
  own("sv-SE", "tickets.ftl", "card-team-turn = 🔔 Teamets tur { $since }\n");
  own("en-US", "intake.ftl", "what-about = What brings you here?\n");
  await desk.stop();
  await desk.start();
  expect(desk.logged.join()).toContain("there is no sentence “answer-there”; did you mean “answer-here”?");
  const source = german.replace("language: de", "language: sv-SE");
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  const { ada, mel } = desk;
  const user = desk.box.world.users.get(ada.id);
  if (user) user.locale = "sv-SE";

  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "Kartan laddas inte");
  await desk.settled();
  const card = last(desk, ada, dm);
  await desk.as(ada).choose(card.id, "What brings you here?", ["Question"]);
  await desk.as(ada).press(card.id, "Send");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Ticket #1 is open");
  const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";
  expect(texts(desk, mel, thread)[0]).toContain("🔔 Teamets tur");
  desk.as(mel).write(thread, "+Vilken webbläsare?");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("-# Svara genom att skriva här.");
});
