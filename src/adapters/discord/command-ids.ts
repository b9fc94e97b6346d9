import { faultOf, type Log } from "../../log.ts";
import type { Api } from "./api.ts";

/** The ids of the commands that exist everywhere, so that help can mention them. */
export interface CommandIds {
  /** undefined for a command that one server alone has, and where the ids aren't known. */
  of(name: string): string | undefined;
  /** Asks Discord for them; never rejects. */
  read(): Promise<void>;
}

/** Without ids help names commands plainly, so that a failure harms nobody. */
export function createCommandIds(api: Api, log: Log): CommandIds {
  let ids: ReadonlyMap<string, string> = new Map();
  return {
    of: (name) => ids.get(name),
    read: async () => {
      try {
        ids = await api.commands();
        log.debug({ platform: "discord", event: "commands", count: ids.size }, "The commands' ids are known.");
      } catch (error) {
        log.info({ platform: "discord", event: "commands", ...faultOf(error) }, "The commands can't be read: help names them plainly.");
      }
    },
  };
}
