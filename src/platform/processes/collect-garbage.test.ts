import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const program = `
  const { collectGarbage } = await import(${JSON.stringify(join(import.meta.dirname, "collect-garbage.ts"))});
  const left = new WeakRef(new Array(100));
  await new Promise((resolve) => setTimeout(resolve, 1));
  collectGarbage();
  await new Promise((resolve) => setTimeout(resolve, 500));
  console.log(left.deref() ? "there" : "gone");
`;

test.each([
  [["--expose-gc"], "gone"],
  [[], "there"],
])("with %j what nobody uses is %s", (flags, expected) => {
  const { stdout } = spawnSync(process.execPath, [...flags, "--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  expect(stdout.trim()).toBe(expected);
});
