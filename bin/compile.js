// Compiles the program when it is installed or packed. An installation for production compiles first and leaves out what compiles afterwards.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");
// A package that was installed is compiled already.
if (!existsSync(join(root, "src"))) process.exit();
let compiler;
try {
  compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
} catch {
  console.error("The compiler isn't installed. Run: npm ci && npm prune --omit=dev");
  process.exit(1);
}
rmSync(join(root, "dist"), { recursive: true, force: true });
process.exitCode = spawnSync(process.execPath, [compiler, "-p", join(root, "tsconfig.build.json")], { stdio: "inherit" }).status ?? 1;
