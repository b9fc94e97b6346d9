// Prints, as JSON, the regular expressions that the program puts together from parts: while its modules are loaded, and while it reads and asks.
import { join } from "node:path";

const SOURCE = join(import.meta.dirname, "../../src");

/** An expression that was put together, and where. */
export interface Built {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

const built = new Map<string, Built>();

/** The file and line of our sources that called; undefined where something else did. */
function caller(): Pick<Built, "file" | "line"> | undefined {
  const at = new Error().stack?.split("\n")[3] ?? "";
  const [, path = "", line] = /(\/[^()]+):(\d+):\d+\)?$/.exec(at) ?? [];
  return path.startsWith(SOURCE) ? { file: path.slice(SOURCE.length + 1), line: Number(line) } : undefined;
}

globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, parts) => {
    const expression: RegExp = Reflect.construct(target, parts);
    const place = caller();
    const { source, flags } = expression;
    if (place !== undefined) built.set(`${place.file}:${place.line}:${expression}`, { ...place, source, flags });
    return expression;
  },
});

// Loaded only now, so that what is put together as they are loaded is seen.
const { feedEntries } = await import("../../src/ingest/feeds.ts");
const { importPage } = await import("../../src/ingest/import-page.ts");
const { cleanText } = await import("../../src/ingest/clean.ts");
const { ask } = await import("../../src/ask/ask.ts");
const { storyOf } = await import("../stories/build.ts");

const TEXT = [
  "In March, Dora Lee met a rigger, Joe Friday, at the harbour office. Her lawyer, Ann Cole, waited.",
  "“The mast is gone,” Lee said on Monday. “The crane weighs 20 tons,” her brother said.",
  "Her brother, Bob Lee, agreed.",
];
const QUESTIONS = ["how heavy is the crane", "who met a rigger at the harbouroffice", "what did Lee say", "what did he say"];

const story = storyOf(TEXT);
for (const question of QUESTIONS) ask(story, question);
const dated = ["May 5, 2024", "Updated: May 6, 2024", ...TEXT];
importPage(`<title>A title</title><script>x</script><p>${dated.join("</p><p>")}</p>`);
cleanText(["A title", ...dated].join("\n\n"));
feedEntries('<rss version="2.0"><channel><item><title>A title</title></item></channel></rss>', "https://x.example/");

process.stdout.write(JSON.stringify([...built.values()]));
