import { createBox } from "discord-box";
import { seedCommunity } from "../../../src/demo/community.ts";
import { type DatabaseName, freshPlace } from "../../support/databases.ts";
import { bothQuiet, type DeskFromOutside, peopleOf } from "../../support/desk.ts";
import { programOf } from "../bundle.ts";
import type { Asks, Sessions } from "./ask.ts";
import { prepareServer } from "./server.ts";
import { raiseVictim } from "./victim.ts";

/** A desk whose process is another one, and may die. */
export interface MortalDesk extends DeskFromOutside {
  /** Throws when the process died over it. */
  ask<Ask extends keyof Asks>(ask: Ask, given: Parameters<Asks[Ask]>[0]): Promise<ReturnType<Asks[Ask]>>;
  readonly isDead: boolean;
  readonly died: Promise<void>;
  /** Time passes for the box and for the process. */
  advance(ms: number): Promise<void>;
  /** The next process, on the same store. */
  restart(): Promise<void>;
}

export interface MortalDeskOptions {
  readonly deskFile: string;
  readonly sessions: Sessions;
  readonly database: DatabaseName;
}

export async function openMortalDesk({ deskFile, sessions, database }: MortalDeskOptions): Promise<MortalDesk> {
  const box = await createBox({ limits: "off" });
  const community = seedCommunity(box.world);
  prepareServer(community, box);
  const place = await freshPlace(database);
  const program = await programOf("points");
  let victim = raiseVictim(program);
  let next = raiseVictim(program);
  const begin = (file?: string) =>
    victim.ask("start", {
      token: community.application.token,
      apiUrl: box.api,
      databaseUrl: place.url,
      folder: place.dataFolder,
      ahead: box.clock.now() - Date.now(),
      sessions,
      deskFile: file,
    });
  const desk: MortalDesk = {
    ...community,
    ...peopleOf(box, community),
    async ask(ask, given) {
      const answer = await victim.ask(ask, given);
      if (victim.isDead) throw new Error(`the process died when it was asked: ${ask}`);
      return answer as never;
    },
    get isDead() {
      return victim.isDead;
    },
    get died() {
      return victim.died;
    },
    async advance(ms) {
      box.clock.advance(ms);
      await victim.ask("advance", { ms });
    },
    settled: () => bothQuiet(box, async () => void (await victim.ask("settled", null))),
    async later(ms) {
      await desk.settled();
      await desk.advance(ms);
      await desk.settled();
    },
    async restart() {
      victim = next;
      await begin();
      next = raiseVictim(program);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([victim.end(), next.end()]);
      await box.close();
      await place.remove();
    },
  };
  try {
    await begin(deskFile);
    await desk.settled();
    return desk;
  } catch (error) {
    await desk[Symbol.asyncDispose]();
    throw error;
  }
}
