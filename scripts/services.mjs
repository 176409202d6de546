// What parts of the tests need beside Node, and whether this machine has it.
import { existsSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { ROOT } from "./install.mjs";

const chromium = [
  process.env.FRONTDESK_TEST_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path && existsSync(path));

/** Names of what is not there, in the words of the report. */
export async function missingServices() {
  const looked = await Promise.all([
    answers("PostgreSQL", process.env.FRONTDESK_TEST_POSTGRES ?? "postgres://127.0.0.1:5432"),
    answers("MariaDB", process.env.FRONTDESK_TEST_MARIADB ?? "mariadb://127.0.0.1:3306"),
    answers("Redis", process.env.FRONTDESK_TEST_REDIS ?? "redis://127.0.0.1:6379"),
    chromium ? undefined : "Chromium",
  ]);
  return looked.filter((name) => name !== undefined);
}

/** Names of documents that tests compare with, and that this machine does not have. They are not ours to bring, so never required. */
export function missingDocuments() {
  const openapi = process.env.DISCORD_OPENAPI ?? join(ROOT, "../shared/discord-api-spec/openapi.json");
  return existsSync(openapi) ? [] : ["Discord's API document (DISCORD_OPENAPI says where it is)"];
}

/** The name when nobody answers at the address. */
function answers(name, address) {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: 2_000 }, () => end(undefined));
    const end = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.once("error", () => end(name));
    socket.once("timeout", () => end(name));
  });
}
