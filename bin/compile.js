// Compiles the program when it is installed or packed. Without the compiler, as in an installation for production, it runs from its sources.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");
let compiler;
try {
  compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
} catch {
  console.log("TypeScript isn't installed: the program will run from its sources.");
  process.exit();
}
rmSync(join(root, "dist"), { recursive: true, force: true });
process.exitCode = spawnSync(process.execPath, [compiler, "-p", join(root, "tsconfig.build.json")], { stdio: "inherit" }).status ?? 1;
