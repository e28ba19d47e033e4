import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

type Config = ReturnType<typeof defineConfig>;

/** Name of the report that CI counts from; none in everyday use. */
const report = process.env["REPORT"];

/** Where nothing is known of earlier runs, larger files are first. These take long whatever their size: last, one of two cores waits. */
const LONG = /(?:hostile|cost|playground|runtimes)\.test\.ts$/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted].sort((a, b) => Number(LONG.test(b.moduleId)) - Number(LONG.test(a.moduleId)));
  }
}

const config: Config = defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: `reports/${report}.json` }]],
    // By default one core is left to the machine, which is half of a machine with two.
    maxWorkers: "100%",
    // Without isolation the test files of a project share the modules of the package, which take longer to load than most
    // tests take to run; of several projects, each loads them again. What replaces modules or globals keeps it.
    projects: [
      {
        test: {
          name: "main",
          isolate: false,
          include: [
            "tests/{audit,data,dates,errors,files,filter,helpers,internal,locales,questions,release,schema,structure,text}/**/*.test.ts",
          ],
          // Some start programs.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "robustness",
          include: ["tests/robustness/**/*.test.ts"],
          testTimeout: 60_000,
          // Visits of many records outlive a small nursery: to move them takes a quarter of the time.
          execArgv: ["--max-semi-space-size=64"],
        },
      },
      {
        test: {
          name: "types",
          include: [],
          // `npm run typecheck` checks the rest.
          typecheck: {
            enabled: true,
            checker: "node_modules/typescript-7/bin/tsc",
            only: true,
            include: ["tests/types/**/*.test-d.ts"],
            tsconfig: "tests/types/tsconfig.json",
          },
        },
      },
      {
        test: {
          name: "consumers",
          isolate: false,
          globalSetup: "tests/package/install.ts",
          include: ["tests/consumers/*.test.ts", "tests/consumers/{runtimes,compilers}/*.test.ts"],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          // Bundlers and compilers are programs that take more than one core.
          maxConcurrency: 2,
        },
      },
      {
        test: {
          name: "rehearsal",
          include: ["tests/rehearsal/*.test.ts"],
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: "site",
          isolate: false,
          include: ["docs/site/tests/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // On a busy machine a page takes its time.
          expect: { poll: { timeout: 10_000 } },
          // A browser works beside the tests, which mostly wait for it.
          maxWorkers: 2,
          maxConcurrency: 2,
        },
      },
      {
        test: {
          name: "package",
          isolate: false,
          globalSetup: "tests/package/install.ts",
          include: ["tests/package/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

export default config;
