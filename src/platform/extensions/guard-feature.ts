import type { Feature } from "#kernel/feature.ts";

type Handler = (given: never) => Promise<unknown>;
/** Calls what the feature that runs has under this key, and the given one when it has nothing. */
export type Run = (key: string, handler: Handler, given: never) => Promise<unknown>;

/** The same feature, whose handlers are called by `run`. */
export function guardFeature(feature: Feature, run: Run): Feature {
  const guard = <T extends object>(each: T, name: keyof T & string, key: string): T => ({
    ...each,
    [name]: (given: never) => run(`${name} ${key}`, (each[name] as Handler).bind(each), given),
  });
  const { commands, buttons, menus, forms, contextMenus, listeners, jobs } = feature;
  return {
    ...feature,
    ...(commands && { commands: commands.map((each) => guard(each, "run", `command ${each.path}`)) }),
    ...(buttons && { buttons: buttons.map((each) => guard(each, "run", `button ${each.button}`)) }),
    ...(menus && { menus: menus.map((each) => guard(each, "run", `menu ${each.menu}`)) }),
    ...(forms && { forms: forms.map((each) => guard(each, "submit", each.form)) }),
    ...(contextMenus && {
      contextMenus: contextMenus.map((each) => guard(each, "run", `${each.contextMenu} menu ${each.name.key}`)),
    }),
    ...(listeners && { listeners: listeners.map((each, n) => guard(each, "handle", `${each.on} ${n}`)) }),
    ...(jobs && { jobs: jobs.map((each) => guard(each, "run", `job ${each.job}`)) }),
  };
}

/** The handlers of a feature, by the keys under which `guardFeature` asks for them. */
export function handlersOf(feature: Feature): ReadonlyMap<string, Handler> {
  const found = new Map<string, Handler>();
  // Being guarded names every handler, and that is all that is wanted of it.
  const named = guardFeature(feature, async (key, handler) => void found.set(key, handler));
  const { commands = [], buttons = [], menus = [], forms = [], contextMenus = [], listeners = [], jobs = [] } = named;
  const runs = [...commands, ...buttons, ...menus, ...contextMenus, ...jobs].map(({ run }) => run as Handler);
  const others = [...forms.map(({ submit }) => submit), ...listeners.map(({ handle }) => handle)] as Handler[];
  for (const call of [...runs, ...others]) void call({} as never);
  return found;
}
