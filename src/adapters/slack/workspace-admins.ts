import type { webApi } from "@slack/bolt";
import { faultOf, type Log } from "../../log.ts";
import type { Clock } from "../shared/clock.ts";
import { createRecent } from "../shared/recent.ts";

/** Milliseconds for which the answer that somebody is an admin is reused. */
const HOLDS = 60_000;

/** Whether a user is an admin or owner of the workspace; nobody is where Slack doesn't say so. Needs the scope users:read. */
export function askForAdmins(client: webApi.WebClient, log: Log, clock: Clock): (user: string) => Promise<boolean> {
  const admins = createRecent(HOLDS, clock);
  return async (user) => {
    if (admins.has(user)) return true;
    try {
      const { user: profile } = await client.users.info({ user });
      const guest = profile?.deleted || profile?.is_bot || profile?.is_restricted || profile?.is_ultra_restricted || profile?.is_stranger;
      const manages = guest !== true && (profile?.is_admin === true || profile?.is_owner === true);
      if (manages) admins.repeats(user);
      return manages;
    } catch (error) {
      log.error({ platform: "slack", event: "admin", asker: user, ...faultOf(error) }, "can't tell whether this is an admin");
      return false;
    }
  };
}
