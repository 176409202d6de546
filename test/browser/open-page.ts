import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";

export const chromiumPath = process.env["FRONTDESK_TEST_CHROMIUM"] ?? "/usr/bin/chromium";
export const hasChromium = existsSync(chromiumPath);

/** Milliseconds in which something has to be on the screen. */
const PATIENCE = 30_000;

/** One person's half of the page, and what one does there. */
export interface Pane {
  readonly all: Locator;
  /** What is written in the open channel. */
  readonly talk: Locator;
  /** A message by its first words, as a screen reader says it: `Ada: Hello`. */
  message(words: string | RegExp): Locator;
  /** A channel or thread of the server that is open, by the beginning of its name. */
  openChannel(name: string): Promise<void>;
  openServer(name: string): Promise<void>;
  openDm(name: string): Promise<void>;
  write(words: string): Promise<void>;
  attach(name: string, words: string): Promise<void>;
  press(label: string | RegExp): Promise<void>;
  choose(menu: string, option: string | RegExp): Promise<void>;
  /** Fills the form on the screen and sends it. */
  fillIn(values: Record<string, string>): Promise<void>;
}

export interface OpenPage extends AsyncDisposable {
  readonly page: Page;
  readonly member: Pane;
  readonly staff: Pane;
  /** Addresses outside the demo that the page asked for: there must be none. */
  readonly outside: readonly string[];
  /** Errors of the page. */
  readonly errors: readonly string[];
}

/** A browser with the demo's page in it, as somebody has it who just started it. */
export async function openPage(address: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
  page.setDefaultTimeout(PATIENCE);
  const outside: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (/^(?:https?|wss?):/.test(request.url()) && new URL(request.url()).host !== new URL(address).host) {
      outside.push(request.url());
    }
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(address);
  return {
    page,
    member: paneOf(page.getByTestId("member")),
    staff: paneOf(page.getByTestId("staff")),
    outside,
    errors,
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

function launch(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run"];
  return chromium.launch({ executablePath: chromiumPath, args });
}

function paneOf(all: Locator): Pane {
  const talk = all.getByRole("log");
  const form = all.getByRole("dialog");
  const press = (label: string | RegExp) => talk.getByRole("button", { name: label, exact: true }).last().click();
  return {
    all,
    talk,
    message: (words) => talk.getByRole("article", { name: words }).last(),
    async openChannel(name) {
      // On a telephone the list covers the talk, or the talk the list.
      const list = all.getByRole("button", { name: "Show channels" });
      await list.or(all.getByRole("navigation")).first().waitFor();
      if (await list.isVisible()) await list.click();
      await all
        .getByRole("navigation")
        .getByRole("button", { name: new RegExp(`^${name}.* \\(`) })
        .click();
    },
    openServer: (name) => all.getByRole("button", { name: new RegExp(`^${name}(, \\d+ unread)?$`) }).click(),
    async openDm(name) {
      await all.getByRole("button", { name: /^Direct Messages/ }).click();
      await all.getByRole("button", { name: new RegExp(`^${name} \\(direct message\\)`) }).click();
    },
    async write(words) {
      const field = all.getByRole("textbox", { name: /^Message / });
      await field.fill(words);
      await field.press("Enter");
    },
    attach: (name, words) =>
      all.getByLabel("Upload files").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(words) }),
    press,
    async choose(menu, option) {
      await press(menu);
      await talk.getByRole("option", { name: option }).click();
    },
    async fillIn(values) {
      for (const [label, words] of Object.entries(values)) await form.getByLabel(label).fill(words);
      await form.getByRole("button", { name: "Submit" }).click();
      await form.waitFor({ state: "hidden" });
    },
  };
}
