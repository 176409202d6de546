import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BadKeyFile, CannotOpen, openVault } from "./open-vault.ts";

function folder() {
  const path = mkdtempSync(join(tmpdir(), "frontdesk-vault-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

/** Another character where there was one, so that the text stays well-formed. */
const changed = (text: string, index: number) =>
  text.slice(0, index) + (text[index] === "A" ? "B" : "A") + text.slice(index + 1);

test("words come back as they were, also after a restart, and two sealings look different", () => {
  using data = folder();
  const vault = openVault(data.path);
  for (const words of ["", "My password is żółw 🐢", "x".repeat(100_000)]) {
    const sealed = vault.seal(words);
    expect(sealed).not.toBe(vault.seal(words));
    expect(sealed).toMatch(/^[\w.-]+$/);
    expect(openVault(data.path).open(sealed)).toBe(words);
  }
  expect(vault.seal("secret words")).not.toContain(Buffer.from("secret words").toString("base64url").slice(0, 8));
});

test("only the owner can read the key, and nothing else is left in the folder", () => {
  using data = folder();
  openVault(join(data.path, "new"));
  const made = readdirSync(join(data.path, "new"));
  expect(made).toEqual(["frontdesk.key"]);
  expect(statSync(join(data.path, "new", "frontdesk.key")).mode & 0o777).toBe(0o600);
});

test("another key is told from a changed text", () => {
  using mine = folder();
  using other = folder();
  const vault = openVault(mine.path);
  const sealed = vault.seal("hello");
  expect(() => openVault(other.path).open(sealed)).toThrow(/another key/);
  expect(() => vault.open("hello")).toThrow(/not a sealed text/);
  expect(() => vault.open(sealed.slice(0, 20))).toThrow(/cut/);
  for (const index of [12, 30, 45, sealed.length - 2]) {
    expect(() => vault.open(changed(sealed, index)), `character ${index}`).toThrow(CannotOpen);
  }
});

test("a damaged key file is never replaced by a new key", () => {
  using data = folder();
  const path = join(data.path, "frontdesk.key");
  for (const damaged of ["", "not a key"]) {
    writeFileSync(path, damaged);
    expect(() => openVault(data.path)).toThrow(BadKeyFile);
    expect(readFileSync(path, "utf8")).toBe(damaged);
  }
});
