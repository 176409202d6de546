import { findDesk, listAllTypes, listPanels } from "#features/desk/index.ts";
import { idleSettings } from "#features/desk-file/index.ts";
import { partsIn } from "#features/parts/index.ts";
import { readServer } from "#features/places/index.ts";
import type { App } from "#kernel/app.ts";
import { inviteUrl } from "#kernel/invite.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { alsoFound } from "./also-found.ts";
import { channelsOf, examine, invitingHelps } from "./examine.ts";
import { doctorView, noDeskYetView } from "./views/doctor.ts";

/** Looks at a server as it is now, and at what the desk needs of it. */
export async function look(
  app: Pick<App, "config" | "db" | "discord" | "self" | "clock" | "vault" | "contributions">,
  guildId: Snowflake | null,
): Promise<View> {
  const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
  if (!desk) return noDeskYetView;
  const types = await listAllTypes(app.db, desk.guildId);
  const now = { desk, types, panels: await listPanels(app.db, desk.guildId) };
  const server = await readServer(app, desk.guildId, channelsOf(now));
  const also = await Promise.all(app.contributions(alsoFound).map((find) => find(app, desk.guildId)));
  const idle = idleSettings(desk, types, partsIn(app, desk.guildId)).map((one) =>
    text("doctor.idle-setting", { ...one }),
  );
  const findings = [
    ...examine(server, now),
    ...[...idle, ...also.flat()].map((says) => ({ is: "also", says }) as const),
  ];
  const channels = types.some(({ retired, room }) => !retired && (room === "private-channel" || room === "dm-channel"));
  const rooms = channels ? "channels too" : "threads";
  const link = inviteUrl(app.self.applicationId, { guildId: desk.guildId, rooms });
  return doctorView(findings, invitingHelps(server, findings) ? link : null);
}
