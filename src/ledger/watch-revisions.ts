import pg from "pg";
import { isPostgresAddress } from "./database.ts";
import { CHANNEL } from "./revisions.ts";

/** Milliseconds between looks where nobody tells (SQLite). */
const LOOK = 500;
/** Milliseconds between looks where PostgreSQL tells: against a word that was lost. */
const LOOK_ANYWAY = 10_000;
/** Milliseconds until a lost connection is opened again. */
const AGAIN = 1000;

/** Calls `look` when another process may have made a revision current: at once with PostgreSQL, within 0.5 s with SQLite. Returns what ends it. */
export function watchRevisions(place: string, look: () => Promise<void>): () => Promise<void> {
  let ended = false;
  let looking = Promise.resolve();
  const lookOnce = () => {
    looking = looking.then(look).catch(() => {});
  };
  const listening = isPostgresAddress(place);
  const timer = setInterval(lookOnce, listening ? LOOK_ANYWAY : LOOK);
  timer.unref();
  let client: pg.Client | undefined;
  const listen = async (): Promise<void> => {
    if (ended) return;
    const opened = new pg.Client({ connectionString: place, application_name: "pullquote listening", keepAlive: true });
    client = opened;
    let lost = false;
    const again = () => {
      if (lost || ended) return;
      lost = true;
      opened.end().catch(() => {});
      setTimeout(() => void listen(), AGAIN).unref();
    };
    opened.on("error", again);
    opened.on("end", again);
    opened.on("notification", lookOnce);
    try {
      await opened.connect();
      await opened.query(`listen ${CHANNEL}`);
      lookOnce();
    } catch {
      again();
    }
  };
  if (listening) void listen();
  return async () => {
    ended = true;
    clearInterval(timer);
    await client?.end().catch(() => {});
    await looking;
  };
}
