import type { Panel } from "#features/desk/index.ts";
import { belongsIn, letTeamIn, putTeamOut, showWhoSees, teamThreads } from "#features/participants/index.ts";
import { membersAmong, presentStaff, readAnew } from "#features/people/index.ts";
import {
  getTicket,
  isOpen,
  listOfTypeBehind,
  refreshCardSoon,
  type Ticket,
  whenDepartmentChanged,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { nextRun } from "../pace.ts";

type Team = Panel["staff"];

interface Payload {
  readonly guildId: Snowflake;
  readonly typeId: string;
  /** Of its tickets those alone that this department was given, which has others now, or another name. */
  readonly department?: string;
  /** The ticket that was done last. */
  readonly after: string;
  /** Who is of the team now, and was not; and the other way round. */
  readonly joined: Team;
  readonly left: Team;
  /** The team as it was: whoever was of it before does not come by it. */
  readonly stay: Team;
  /** Who was asked because tickets were taken up to them, and is no longer, of any level. */
  readonly asked: Team;
}

/** Tickets in one run; the next run takes the next ones. */
const AT_ONCE = 25;

/** The rooms of a topic's tickets follow its team, or its department's: channels show who may see them, threads let people in and put them out. */
export const applyTeam = job<Payload>({
  job: "permissions.apply-team",
  async run({ app, payload }) {
    const { guildId, typeId, department, after, stay } = payload;
    const tickets = await listOfTypeBehind(app.db, { guildId, typeId, department }, after, AT_ONCE);
    // Who has the role as it is given, and not a minute ago.
    if (after === "" && payload.joined.roles.length + payload.left.roles.length + payload.asked.roles.length > 0)
      readAnew(app, guildId);
    const isOld = ({ id, roles }: Member) => stay.users.includes(id) || stay.roles.some((role) => roles.includes(role));
    const joined = (await membersOf(app, guildId, payload.joined)).filter((member) => !isOld(member));
    const left = await membersOf(app, guildId, payload.left);
    const asked = await membersOf(app, guildId, payload.asked);
    let changed = 0;
    for (const { id, level } of tickets) {
      const gone = level > 0 ? [...left, ...asked] : left;
      changed += await app.write((tx) => applyTo(tx, app, id, { joined, left: gone, department }));
    }
    const last = tickets.at(-1);
    if (!last) return;
    const when = { at: nextRun(app, changed), key: `apply-team:${typeId}:${app.ids.next()}` };
    await app.write((tx) => app.jobs.add(tx, applyTeam, { ...payload, after: last.id }, when));
  },
});

interface Member {
  readonly id: Snowflake;
  readonly roles: readonly Snowflake[];
}

/** Of a role those that Discord lists to us: with the Server Members intent, in servers of up to 10,000 members. */
async function membersOf(app: App, guildId: Snowflake, team: Team): Promise<readonly Member[]> {
  const byRole = team.roles.length === 0 ? [] : await presentStaff(app, guildId, { roles: team.roles, users: [] }, []);
  const ids = [...new Set([...team.users, ...byRole])];
  const present = await membersAmong(app, guildId, ids);
  return ids.map((id) => present.find((member) => member.id === id) ?? { id, roles: [] });
}

interface Followed {
  readonly department: string | undefined;
  readonly joined: readonly Member[];
  readonly left: readonly Member[];
}

/** How many people it changed it for. */
async function applyTo(tx: Tx, app: App, ticketId: string, { joined, left, department }: Followed): Promise<number> {
  const ticket: Ticket = await getTicket(tx, ticketId);
  if (ticket.closedHow === "erased") return 0;
  await showWhoSees(tx, app, ticket);
  if (!isOpen(ticket)) return 0;
  // What the rest of the team may do while somebody looks after it, and whether seniors are let in, may be something else now.
  if (ticket.assignee !== null || ticket.level > 0 || department !== undefined) await refreshCardSoon(tx, app, ticket);
  if (department !== undefined) for (const act of app.contributions(whenDepartmentChanged)) await act(tx, app, ticket);
  let changed = 0;
  for (const thread of await teamThreads(tx, app, ticket)) {
    for (const member of joined) {
      // Whoever asks is not of the team of what they ask: the thread of a report stays closed to its sender.
      if (!(await belongsIn(tx, ticket, thread, member))) continue;
      await letTeamIn(tx, app, { ticket, thread }, member);
      changed += 1;
    }
    for (const member of left) {
      if (await belongsIn(tx, ticket, thread, member)) continue;
      await putTeamOut(tx, app, { ticket, thread }, member);
      changed += 1;
    }
  }
  return changed;
}
