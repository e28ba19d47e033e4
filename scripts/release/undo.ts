import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { inTemporaryFolder } from "./command.js";

/** Does work that writes files and folders of the project. If it fails, they are as they were before, committed or not. */
export async function orUndo(root: string, paths: readonly string[], work: () => void): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const copy = (from: string, to: string): void => {
      for (const path of paths) {
        if (!existsSync(join(from, path))) continue;
        mkdirSync(dirname(join(to, path)), { recursive: true });
        cpSync(join(from, path), join(to, path), { recursive: true });
      }
    };
    copy(root, folder);
    try {
      work();
    } catch (error) {
      for (const path of paths) rmSync(join(root, path), { recursive: true, force: true });
      copy(folder, root);
      throw error;
    }
  });
}
