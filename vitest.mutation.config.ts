import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

type Config = ReturnType<typeof defineConfig>;

/** The first failure ends the run of a mutant, so what tells most in least time comes first. */
const FIRST: readonly string[] = ["offences", "messages", "island", "words", "filters"];

class TellingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const index = FIRST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return index < 0 ? FIRST.length : index;
    };
    return [...files].sort((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** What Stryker runs: the tests of what the code does, without the slow ones. */
const config: Config = defineConfig({
  test: {
    // Test files share the modules of the package, which take longer to load than most tests take to run.
    isolate: false,
    sequence: { sequencer: TellingFirst },
    testTimeout: 20_000,
    include: ["tests/{helpers,filter,internal,dates,text,errors,locales,data,audit,questions,schema}/**/*.test.ts"],
    exclude: [
      // They try every passage and every record, or start a process.
      "tests/audit/{mutations,altered-records,command}.test.ts",
      // They try a thousand changes, and values of many megabytes; parts.test.ts has the same bounds.
      "tests/schema/{mutants,hostile}.test.ts",
      // They are about the data and the types.
      "tests/data/{vocabulary,wording}.test.ts",
      // It takes seconds to load; normalize-vectors.test.ts has the form n1 too.
      "tests/audit/normalize.test.ts",
    ],
  },
});

export default config;
