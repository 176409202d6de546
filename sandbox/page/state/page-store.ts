import type { Id, PaneName } from "../../src/page/view.ts";

export type Theme = "dark" | "light";
export type Layout = "both" | PaneName;

interface Place {
  guildId: Id | null;
  channelId: Id | null;
}

const KEY = "discord-box";

interface Kept {
  theme?: Theme;
  layout?: Layout;
  people?: Partial<Record<PaneName, Id>>;
  places?: Record<string, Place>;
}

/** What the page remembers over a reload. The address wins: `?member=ID&staff=ID&theme=light&layout=staff`. */
class PageStore {
  #kept: Kept = read();
  readonly #address = new URLSearchParams(location.search);

  get theme(): Theme {
    const asked = this.#address.get("theme");
    if (asked === "dark" || asked === "light") return asked;
    return this.#kept.theme ?? "dark";
  }

  set theme(theme: Theme) {
    this.#address.delete("theme");
    this.#keep({ theme });
  }

  get layout(): Layout {
    const asked = this.#address.get("layout");
    if (asked === "both" || asked === "member" || asked === "staff") return asked;
    return this.#kept.layout ?? (innerWidth < 900 ? "member" : "both");
  }

  set layout(layout: Layout) {
    this.#address.delete("layout");
    this.#keep({ layout });
  }

  person(pane: PaneName): Id | undefined {
    return this.#address.get(pane) ?? this.#kept.people?.[pane];
  }

  keepPerson(pane: PaneName, id: Id): void {
    this.#address.delete(pane);
    this.#keep({ people: { ...this.#kept.people, [pane]: id } });
  }

  pane(pane: PaneName, as: Id): Place {
    return this.#kept.places?.[`${pane}/${as}`] ?? { guildId: null, channelId: null };
  }

  keepPane(pane: PaneName, as: Id, place: Place): void {
    this.#keep({ places: { ...this.#kept.places, [`${pane}/${as}`]: place } });
  }

  #keep(part: Kept): void {
    this.#kept = { ...this.#kept, ...part };
    localStorage.setItem(KEY, JSON.stringify(this.#kept));
  }
}

function read(): Kept {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}") as Kept;
  } catch {
    return {};
  }
}

export const pageStore = new PageStore();
