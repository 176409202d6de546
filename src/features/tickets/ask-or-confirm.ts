import type { Panel, TicketType } from "#features/desk/index.ts";
import { questionsOf } from "#features/forms/index.ts";
import { type Verdict as AnyVerdict, pressedTooOften } from "#features/gates/index.ts";
import { type Answer, type Context, nothing, say } from "#kernel/feature.ts";
import { openForm } from "./forms/open.ts";
import { NO_PANEL, NOT_ASKED } from "./ids.ts";
import { knockInServer } from "./knock.ts";
import { flooded, mayOpen } from "./may-open.ts";
import { adultView, awayView, confirmView } from "./views/confirm.ts";

type Verdict = Extract<AnyVerdict, { may: "open" }>;

/** What the gates say to somebody who asks in a server, before anything else; null when they press so often that nothing is said. Throws `GateRefused`. */
export async function mayAsk(context: Context, type: TicketType, panel: Panel | null): Promise<Verdict | null> {
  const flood = pressedTooOften(context.app, context.actor.id);
  if (flood?.say === "nothing") return null;
  if (flood) {
    const of = { guildId: type.guildId, typeId: type.id, panelId: panel?.id ?? null };
    throw await flooded(context.app.db, of, flood);
  }
  const knock = await knockInServer(context, { desk: { guildId: type.guildId }, type, panel });
  return mayOpen(context.app.db, context.app, knock, "server");
}

export interface Asked {
  readonly away?: "tell" | "anyway";
  /** Whether it is about adult things; a type with a place for these asks first. */
  readonly adult?: "yes" | "no" | undefined;
  /** A thread takes the place of the DM, which takes no message. */
  readonly instead?: "thread" | undefined;
}

/**
 * A ticket is asked for in a server: the type's form; or, for a type without one, a card with one button that opens the ticket. Throws
 * `GateRefused`. Outside of working hours whoever asks is told before they write; `"anyway"` when they were.
 */
export async function askOrConfirm(
  context: Context,
  type: TicketType,
  panel: Panel | null,
  { away = "tell", adult, instead }: Asked = {},
): Promise<Answer> {
  const verdict = await mayAsk(context, type, panel);
  if (!verdict) return nothing;
  const asked = [type.id, panel?.id ?? NO_PANEL] as const;
  if (type.nsfwDestinationId !== null && !adult) return say(adultView(type, asked));
  const params = instead ? [...asked, adult ?? NOT_ASKED, instead] : adult ? [...asked, adult] : asked;
  if (questionsOf(context.app, type).length === 0) return say(confirmView(type, params, verdict.away));
  if (verdict.away && away === "tell") return say(awayView(type, params, verdict.away));
  return openForm.open(context, params);
}
