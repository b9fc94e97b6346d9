import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_POSTGRES, postgresBinaries, startPostgres, type TestPostgres } from "../ledger/postgres.ts";
import { type Replica, startReplica, stopReplica } from "./start-replica.ts";
import { STADIUM, type TestFolders, testFolders } from "./story-folder.ts";

let server: TestPostgres | undefined;
let folders: TestFolders;
let replicas: Replica[] = [];
const skip = postgresBinaries() === undefined ? NO_POSTGRES : "";

describe.skipIf(skip !== "")(`Three processes on one PostgreSQL${skip === "" ? "" : ` (skipped: ${skip})`}`, () => {
  beforeAll(async () => {
    server = await startPostgres();
    folders = testFolders();
    const settings = { ...folders.settings, databaseUrl: server.database() };
    replicas = [1, 2, 3].map((i) => startReplica({ ...settings, dataDir: join(folders.data, String(i)) }));
    await Promise.all(replicas.map((replica) => replica.told("ready")));
  });
  afterAll(async () => {
    await Promise.all(replicas.map(stopReplica));
    server?.stop();
    folders.remove();
  });

  it("give one answer among three: each delivery is claimed by exactly one", async () => {
    const keys = Array.from({ length: 100 }, (_, i) => `slack:T1:${i}`);
    for (const key of keys) for (const { process } of replicas) process.stdin.write(`claim ${key}\n`);
    const claimed = (await Promise.all(replicas.map((replica) => replica.told("claimed", keys.length)))).flat();
    for (const key of keys) expect(claimed.filter(([, of, won]) => of === key && won === "true")).toHaveLength(1);
  });

  it("see a refresh by one of them", async () => {
    folders.write("stadium", STADIUM.replace("ten years", "eleven years"));
    replicas[0]?.process.stdin.write("refresh\n");
    const [[, to] = []] = (await replicas[0]?.told("refreshed")) ?? [];
    for (const replica of replicas.slice(1)) {
      const [[, revision] = []] = await replica.told("saw");
      expect(revision).toBe(to);
    }
    for (const { process } of replicas) process.stdin.write("ask\n");
    for (const replica of replicas) expect((await replica.told("answered"))[0]?.[1]).toBe(to);
  });

  it("refresh at once: one does it, the others are told or find it done", async () => {
    folders.write("stadium", STADIUM.replace("ten years", "twelve years"));
    for (const { process } of replicas) process.stdin.write("refresh\n");
    const ends = (await Promise.all(replicas.map((replica, i) => replica.told("refreshed", i === 0 ? 2 : 1)))).map(
      (lines) => lines.at(-1)?.[1] ?? "",
    );
    const revisions = new Set(ends.filter((end) => /^\w{12}$/.test(end)));
    expect(revisions.size).toBe(1);
    for (const end of ends) expect(end).toMatch(/^\w{12}$|being_refreshed_right_now/);
  });
});
