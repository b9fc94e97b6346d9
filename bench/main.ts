/** Runs a benchmark by name: `npm run bench -- ask`. Without a name: all of them, in turn. */
const BENCHES: Readonly<Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<void> }>>> = {
  ask: () => import("./ask.ts"),
  slack: () => import("./slack.ts"),
  discord: () => import("./discord.ts"),
  web: () => import("./web.ts"),
  pages: () => import("./pages.ts"),
  search: () => import("./search.ts"),
  dates: () => import("./dates.ts"),
  library: () => import("./library.ts"),
};

const [name, ...args] = process.argv.slice(2);
const chosen = name === undefined ? Object.keys(BENCHES) : [name];
for (const each of chosen) {
  const load = BENCHES[each];
  if (load === undefined) {
    console.error(`There is no benchmark "${each}". There is: ${Object.keys(BENCHES).join(", ")}.`);
    process.exit(2);
  }
  console.log(`== ${each}`);
  await (await load()).run(name === undefined ? [] : args);
}
