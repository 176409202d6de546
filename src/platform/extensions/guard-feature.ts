import type { Feature } from "#kernel/feature.ts";

type Handler = (given: never) => Promise<unknown>;
/** Calls what the feature that runs has under this key, and the given one when it has nothing. */
export type Run = (key: string, handler: Handler, given: never) => Promise<unknown>;

/** The same feature, whose handlers are called by `run`. */
export const guardFeature = (feature: Feature, run: Run): Feature =>
  withHandlers(feature, (key, handler) => (given) => run(key, handler, given));

/** The handlers of a feature, by the keys under which `guardFeature` asks for them. */
export function handlersOf(feature: Feature): ReadonlyMap<string, Handler> {
  const found = new Map<string, Handler>();
  withHandlers(feature, (key, handler) => {
    found.set(key, handler);
    return handler;
  });
  return found;
}

/** The same feature with another handler in place of each. */
function withHandlers(feature: Feature, replace: (key: string, handler: Handler) => Handler): Feature {
  const change = <T extends object>(each: T, name: keyof T & string, key: string): T => ({
    ...each,
    [name]: replace(`${name} ${key}`, (each[name] as Handler).bind(each)),
  });
  const { commands, buttons, menus, forms, contextMenus, listeners, jobs } = feature;
  return {
    ...feature,
    ...(commands && { commands: commands.map((each) => change(each, "run", `command ${each.path}`)) }),
    ...(buttons && { buttons: buttons.map((each) => change(each, "run", `button ${each.button}`)) }),
    ...(menus && { menus: menus.map((each) => change(each, "run", `menu ${each.menu}`)) }),
    ...(forms && { forms: forms.map((each) => change(each, "submit", each.form)) }),
    ...(contextMenus && {
      contextMenus: contextMenus.map((each) => change(each, "run", `${each.contextMenu} menu ${each.name.key}`)),
    }),
    ...(listeners && { listeners: listeners.map((each, n) => change(each, "handle", `${each.on} ${n}`)) }),
    ...(jobs && { jobs: jobs.map((each) => change(each, "run", `job ${each.job}`)) }),
  };
}
