import { defineConfig } from "vitest/config";

/**
 * Two kinds of tests, each sharing its processes: importing the sources anew for every file would cost more than the tests do.
 * So no test may leave anything behind in its process.
 */
export default defineConfig({
  test: {
    pool: "forks",
    isolate: false,
    maxWorkers: 2,
    restoreMocks: true,
    globalSetup: "test/support/whole-run.ts",
    // Under load an event takes its time to arrive: one second is not enough for every machine.
    expect: { poll: { timeout: 15_000, interval: 20 } },
    // Extensions are read by Node itself, as in the product.
    server: { deps: { external: [/\/frontdesk-extension-/] } },
    projects: [
      {
        extends: true,
        test: {
          name: "parts",
          include: ["{src,sandbox,test}/**/*.test.ts"],
          exclude: ["**/node_modules/**", "test/{journeys,chaos,browser}/**"],
          testTimeout: 40_000,
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["test/{journeys,chaos,browser}/**/*.test.ts"],
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
