/** Something that a maintainer has to put right; its message is all that there is to say. */
export class Trouble extends Error {}

/** Runs a command of a release: prints what is wrong, and fails, where it is a maintainer's to put right. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
