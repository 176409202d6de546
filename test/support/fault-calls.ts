import type { LoggedRequest, RestFault, RestMatch } from "discord-box";
import type { Scene } from "./fault-scene.ts";

/** One call that a step makes: found again in another ticket. */
export interface Call {
  /** As people read it: what it does, and where. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** Of those that look alike, counted from 1. */
  readonly nth: number;
  /** The ticket is talked in by DM. */
  readonly isDirect: boolean;
}

export type Fault = "5xx before" | "5xx after" | "lost before" | "lost after" | "429" | "killed" | `refused ${number}`;

/** Calls that only look change nothing and are asked again by whoever needs them. */
const SAYING = new Set(["POST", "PATCH", "PUT", "DELETE"]);

/** What the step called: by place and name, for the lanes of two rooms call in an order of their own each time. */
export function callsOf(requests: readonly LoggedRequest[], scene: Scene): Call[] {
  const counted = new Map<string, number>();
  return requests
    .filter(({ method, route }) => SAYING.has(method) && !route.endsWith("/typing"))
    .map(({ method, path }) => {
      const pattern = patternOf(path, scene);
      const key = `${method} ${pattern}`;
      const nth = (counted.get(key) ?? 0) + 1;
      counted.set(key, nth);
      return { name: nameOf(method, pattern, nth), method, path: pattern, nth, isDirect: scene.here !== scene.team };
    })
    .sort((a, b) => placeOf(a) - placeOf(b) || compare(a.name, b.name) || a.nth - b.nth);
}

const PLACES = ["/interactions/", "/webhooks/", "{member}", "{team}", "{room}"];
/** Those elsewhere come last. */
const placeOf = ({ path }: Call): number =>
  [...PLACES.keys()].find((index) => path.includes(PLACES[index] ?? "")) ?? PLACES.length;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The path with the scene's rooms named, and everything else that has an id left open. */
function patternOf(path: string, { here, team }: Scene): string {
  return path
    .replace(`/channels/${team}`, here === team ? "/channels/{room}" : "/channels/{team}")
    .replace(`/channels/${here}`, "/channels/{member}")
    .replace(/^\/interactions\/.*/, "/interactions/{any}/{any}/callback")
    .replace(/^\/webhooks\/\d+\/[^/]+/, "/webhooks/{any}/{any}")
    .replace(/\/reactions\/[^/]+/, "/reactions/{any}")
    .replace(/^\/channels\/\d+/, "/channels/{other}")
    .replace(/\/\d{5,}/g, "/{any}");
}

/** Hits this call in that ticket. */
export function matchOf({ method, path, nth }: Call, { here, team }: Scene): RestMatch {
  const source = path
    .replace("{team}", team)
    .replace("{room}", team)
    .replace("{member}", here)
    .replace("{other}", `(?!${here}/|${team}/)\\d+`)
    .replaceAll("{any}", "[^/]+");
  return { method, path: new RegExp(`^${source}$`), nth };
}

/** Whether its path tells the tickets apart. */
export const isOfOneTicket = ({ path }: Call): boolean => /\{(team|room|member)\}/.test(path);

function nameOf(method: string, path: string, nth: number): string {
  const where = /\{(team|member|room)\}/.exec(path)?.[1];
  const place = where === undefined ? "elsewhere" : where === "room" ? "in the room" : `for the ${where}`;
  const again = nth === 1 ? "" : `, ${nth}`;
  if (path.startsWith("/interactions")) return `answer${again}`;
  if (path.startsWith("/webhooks")) return `late answer${again}`;
  const what = path.includes("/reactions/")
    ? "reaction"
    : path.includes("/thread-members/")
      ? "person"
      : path.includes("/messages/")
        ? "message"
        : path.endsWith("/messages")
          ? "message"
          : path.endsWith("/threads")
            ? "thread"
            : path.endsWith("/@me/channels")
              ? "DM"
              : path.includes("/pins/")
                ? "pin"
                : "room";
  const verb = { POST: "new", PATCH: "changed", PUT: "put", DELETE: "taken away" }[method] ?? method;
  return `${what} ${verb} ${place}${again}`;
}

/** How Discord refuses this call, if it may. */
export function refusalsOf({ method, path, isDirect }: Call): number[] {
  if (path.startsWith("/interactions") || path.startsWith("/webhooks")) return [10_062];
  if (path.endsWith("/@me/channels")) return [50_007];
  if (isDirect && method === "POST" && /\{(member|other)\}\/messages$/.test(path)) return [50_007];
  if (path.includes("/messages/") || path.includes("/pins/")) {
    return path.includes("{member}") ? [10_008] : [10_008, 50_013];
  }
  return [50_013];
}

/** What the box does to the call. A kill strikes while it is under way. */
export function brokenBy(fault: Fault): RestFault {
  switch (fault) {
    case "5xx before":
      return { kind: "5xx-before" };
    case "5xx after":
      return { kind: "5xx-after" };
    case "lost before":
      return { kind: "drop-before" };
    case "lost after":
      return { kind: "drop-after" };
    case "429":
      return { kind: "429", retryAfter: 0.5 };
    case "killed":
      return { kind: "delay", ms: 25 };
    default:
      return { kind: "refuse", code: Number(fault.slice(8)) as never };
  }
}
