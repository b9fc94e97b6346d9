import { mkdtemp, rmdir, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { codeOf, messageOf, UserError } from "../errors.ts";
import { readStory, storyNames } from "../ingest/load.ts";
import { reachDatabase } from "../ledger/database.ts";
import { ledgerPlace } from "../ledger/ledger.ts";
import { type Check, fault, ok, warning } from "./check.ts";

/** The oldest version of Node that the program runs on, and the oldest that gets security fixes. */
const NODE = { oldest: [20, 19], fixed: 22 } as const;

/** Whether Node is new enough. */
export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  const [oldestMajor, oldestMinor] = NODE.oldest;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor))
    return fault("Node", `${version} is too old. It must be ${NODE.oldest.join(".")} or newer; 24 is best.`);
  return major < NODE.fixed ? warning("Node", `${version} works but no longer gets security fixes. Node 24 is best.`) : ok("Node", version);
}

/** Whether others on this machine can read the file of settings. */
export async function checkSettingsFile(file: string): Promise<Check> {
  const what = "Settings";
  const status = await stat(file).catch(() => undefined);
  if (status === undefined) return ok(what, `valid. There is no ${file}, so only the environment and the defaults count.`);
  return (status.mode & 0o077) === 0
    ? ok(what, `valid; ${file} is yours alone`)
    : warning(what, `valid, but others on this machine can read ${file}: chmod 600 ${file}`);
}

/** Whether each story of the knowledge folder can be read. */
export async function checkStories(knowledgeDir: string): Promise<readonly Check[]> {
  const what = "Stories";
  try {
    const names = await storyNames(knowledgeDir);
    if (names.length === 0) return [fault(what, `${knowledgeDir} has no story yet. Add an article: pullquote add <story> <file>`)];
    return await Promise.all(names.map((name) => checkStory(knowledgeDir, name)));
  } catch (error) {
    return [fault(what, `${messageOf(error)} Or make one: pullquote init`)];
  }
}

async function checkStory(knowledgeDir: string, name: string): Promise<Check> {
  const what = `Story ${name}`;
  try {
    const { articles, problems } = await readStory(knowledgeDir, name);
    if (problems.length > 0) return fault(what, problems.join("\n"));
    if (articles.length === 0) return fault(what, `has no article yet. Add one: pullquote add ${name} <file>`);
    const undatedCount = articles.filter(({ published }) => published === undefined).length;
    const count = `${articles.length} ${articles.length === 1 ? "article" : "articles"}`;
    return undatedCount === 0
      ? ok(what, count)
      : warning(what, `${count}, ${undatedCount} without "published": relative dates such as "last May" in them stay as they are written.`);
  } catch (error) {
    return fault(what, messageOf(error));
  }
}

/** Whether the ledger can be opened, or made where there is none yet. Nothing in it is changed. */
export async function checkLedger(settings: { readonly databaseUrl: string; readonly dataDir: string }): Promise<Check> {
  const what = "Ledger";
  const isRemote = settings.databaseUrl !== "";
  const place = ledgerPlace(settings);
  try {
    if (!isRemote && !(await isThere(place))) {
      const folder = await nearestFolder(settings.dataDir);
      // Permissions don't tell all: nobody can make a folder in /proc.
      await rmdir(await mkdtemp(join(folder, ".pullquote-")));
      return ok(what, `will be made at the first start: ${place}`);
    }
    await reachDatabase(place);
    return ok(what, isRemote ? "the database of DATABASE_URL can be used" : place);
  } catch (error) {
    if (error instanceof UserError) return fault(what, error.message);
    return fault(
      what,
      `${settings.dataDir} can't be written (${codeOf(error) ?? messageOf(error)}). Set DATA_DIR to a folder that this user may write to.`,
    );
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The folder itself, or the nearest above it that there is. */
async function nearestFolder(folder: string): Promise<string> {
  const path = resolve(folder);
  return (await isThere(path)) || dirname(path) === path ? path : nearestFolder(dirname(path));
}

/** Whether a port can be listened on now. */
export async function checkPort(what: string, port: number, host: string, setting: string): Promise<Check> {
  const server = createServer();
  try {
    await new Promise<void>((listening, failed) => server.once("error", failed).listen(port, host, listening));
    return ok(what, `port ${port} of ${host} is free`);
  } catch (error) {
    if (codeOf(error) === "EADDRINUSE")
      return warning(what, `port ${port} of ${host} is in use. If that isn't this bot, set ${setting} to another port.`);
    return fault(what, `port ${port} of ${host} can't be used (${codeOf(error) ?? messageOf(error)}). Set ${setting} to another port.`);
  } finally {
    server.close();
  }
}

/** Whether readers reach the web page by the address that citations link to. */
export async function checkPublicUrl(publicUrl: string): Promise<Check> {
  const what = "PUBLIC_URL";
  try {
    const { status } = await fetch(`${publicUrl}healthz`, { signal: AbortSignal.timeout(10_000) });
    return status === 200
      ? ok(what, `${publicUrl} answers`)
      : fault(what, `${publicUrl}healthz answers with HTTP ${status}, so it isn't this bot's web page.`);
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return warning(
      what,
      `${publicUrl} doesn't answer (${codeOf(cause) ?? messageOf(cause)}). Check that the bot is running and that the address is right.`,
    );
  }
}
