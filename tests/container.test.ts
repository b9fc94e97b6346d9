import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { SETTINGS } from "../src/config.ts";
import { LONG } from "./long.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const settings: readonly string[] = Object.values(SETTINGS).map(({ name }) => name);

/** An instruction of a Dockerfile with its words. */
interface Instruction {
  readonly name: string;
  readonly words: string;
}

/** The instructions of each stage. */
function stagesOf(text: string): readonly (readonly Instruction[])[] {
  const stages: Instruction[][] = [];
  for (const line of text.replace(/\\\n/g, " ").split("\n")) {
    const [, name, words] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    if (name === undefined || words === undefined) continue;
    if (name === "FROM") stages.push([]);
    stages.at(-1)?.push({ name, words });
  }
  return stages;
}

const [build = [], final = []] = stagesOf(read("Dockerfile"));
const wordsOf = (stage: readonly Instruction[], name: string): string[] =>
  stage.filter((one) => one.name === name).map(({ words }) => words);
/** What the first stage copies out of the clone. */
const copied = wordsOf(build, "COPY").flatMap((words) => words.split(" ").slice(0, -1));

describe("the image", () => {
  test("is made of files that there are and that .dockerignore doesn't leave out", () => {
    const ignored = read(".dockerignore").split("\n").filter(Boolean);
    expect(copied.filter((file) => !existsSync(join(ROOT, file)) || ignored.includes(file))).toEqual([]);
    expect(copied).toEqual(expect.arrayContaining(["src", "words", "web", "knowledge", "package-lock.json"]));
    expect(ignored).toEqual(expect.arrayContaining([".env", "data", "node_modules", ".git"]));
  });

  test("runs as a user without rights, writes one folder alone, and tells whether it is well", () => {
    expect(wordsOf(final, "USER")).toEqual(["node"]);
    expect(wordsOf(final, "VOLUME")).toEqual(["/data"]);
    expect(wordsOf(final, "HEALTHCHECK").join("")).toContain("/healthz");
    expect(final.at(-1)).toEqual({ name: "CMD", words: '["start"]' });
    expect(final.findIndex(({ name }) => name === "USER")).toBeGreaterThan(final.findIndex(({ name }) => name === "RUN"));
    const set = wordsOf(final, "ENV").flatMap((words) => words.split(" ").map((one) => one.split("=")[0] ?? ""));
    expect(set.filter((name) => name !== "NODE_ENV" && !settings.includes(name))).toEqual([]);
  });

  test("keeps the rules that linters of Dockerfiles have", () => {
    const all = [...build, ...final];
    expect(wordsOf(all, "FROM").filter((words) => !/^[\w./-]+:(?!latest\b)[\w.-]+(?: AS \w+)?$/.test(words))).toEqual([]);
    expect(wordsOf(all, "WORKDIR").filter((words) => !words.startsWith("/"))).toEqual([]);
    for (const name of ["ENTRYPOINT", "CMD"]) for (const words of wordsOf(all, name)) expect(JSON.parse(words)).toBeInstanceOf(Array);
    expect(all.filter(({ name }) => ["ADD", "MAINTAINER"].includes(name))).toEqual([]);
    expect(wordsOf(all, "RUN").filter((words) => /\bsudo\b|\bcd |\bcurl\b.*\|/.test(words))).toEqual([]);
    // A secret in a layer stays there.
    expect(all.filter(({ words }) => /TOKEN|SECRET|PASSWORD/.test(words))).toEqual([]);
  });

  test("is built on a version of Node that CI tries", () => {
    const { jobs } = parse(read(".github/workflows/ci.yml"));
    const { matrix } = jobs.check.strategy;
    expect(matrix.node).toEqual([20, 22, 24]);
    for (const [from] of [wordsOf(build, "FROM"), wordsOf(final, "FROM")])
      expect(matrix.node).toContain(Number(/^node:(\d+)-/.exec(from ?? "")?.[1]));
    expect(jobs.check.steps.map(({ run }: { run?: string }) => run)).toContain(".ci/run");
  });

  test.runIf(LONG)("is built by steps that make a program which starts and answers", () => {
    const folder = mkdtempSync(join(tmpdir(), "image-"));
    try {
      for (const { name, words } of build) {
        if (name === "COPY")
          for (const file of words.split(" ").slice(0, -1)) cpSync(join(ROOT, file), join(folder, file), { recursive: true });
        if (name !== "RUN") continue;
        const { status, stderr } = spawnSync("sh", ["-c", words], { cwd: folder, encoding: "utf8" });
        expect([words, status, status === 0 ? "" : stderr]).toEqual([words, 0, ""]);
      }
      expect(readdirSync(folder)).not.toContain("src");
      const { stdout } = spawnSync("node", ["bin/pullquote.js", "demo", "what did Ford say"], { cwd: folder, encoding: "utf8" });
      expect(stdout).toContain("What Lindsey Ford said");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("compose.yaml", () => {
  const { services, volumes } = parse(read("compose.yaml"));
  const { pullquote, database } = services;

  test("starts the image without rights on a root that nobody writes, after its database", () => {
    expect(pullquote).toMatchObject({ build: ".", read_only: true, cap_drop: ["ALL"], security_opt: ["no-new-privileges:true"] });
    expect(pullquote.depends_on).toEqual({ database: { condition: "service_healthy" } });
    expect(database.healthcheck.test).toContain("pg_isready");
    expect(pullquote.ports).toEqual(["127.0.0.1:3000:3000"]);
  });

  test("names settings that there are, of a database with the same name and password", () => {
    expect(Object.keys(pullquote.environment).filter((name) => !settings.includes(name))).toEqual([]);
    const { POSTGRES_USER: user, POSTGRES_DB: name, POSTGRES_PASSWORD: password } = database.environment;
    expect(pullquote.environment.DATABASE_URL).toBe(`postgres://${user}:${password}@database:5432/${name}`);
  });

  test("keeps in volumes what must outlive a container", () => {
    const mounted = [...pullquote.volumes, ...database.volumes].map((volume: string) => volume.split(":")[0] ?? "");
    expect(mounted.filter((source) => !source.startsWith("./"))).toEqual(Object.keys(volumes));
  });
});
