import { addRole } from "discord-box";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "./desk.ts";

/** A desk on which Ben answers too, and somebody else approves what he writes. */
export async function withTrainee(more = "", file = deskFile): Promise<Desk> {
  const desk = await openDesk();
  const { world } = desk.box;
  const role = addRole(world, desk.guild.id, { name: "Trainee" });
  world.member(desk.guild.id, desk.ben.id).roles = [desk.supportRole.id, role.id];
  const source = file.replace("staff:\n", `${more}trainees: [Trainee]\n\nstaff:\n`);
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await desk.settled();
  return desk;
}
