import { App, LogLevel, webApi } from "@slack/bolt";
import type { Config } from "../../config.ts";
import { UserError } from "../../errors.ts";
import { faultOf, type Log } from "../../log.ts";
import type { Studio } from "../../picture/studio.ts";
import type { Adapter } from "../adapter.ts";
import { textAt } from "../fields.ts";
import type { SlackMessage } from "./blocks.ts";
import { createBoltLogger } from "./bolt-log.ts";
import { postCorrection } from "./correction.ts";
import type { Desk, Reply } from "./desk.ts";
import { handleCheck } from "./handle-check.ts";
import { handleClick } from "./handle-click.ts";
import { handleCommand } from "./handle-command.ts";
import { handleMessage } from "./handle-message.ts";
import { createInFlight } from "./in-flight.ts";
import { REQUEST_TIMEOUT, SAME_QUESTION, SIGNATURE_LIFETIME } from "./limits.ts";
import { createOutbox } from "./outbox.ts";
import { type Place, parseCheck, parseClick, parseCommand, parseMessage, parseRemoval } from "./parse.ts";
import { createPictures } from "./picture.ts";
import { createRecent } from "./recent.ts";
import { createTables } from "./table.ts";
import { createTransport, type Transport } from "./transport.ts";
import { askForAdmins } from "./workspace-admins.ts";

/** Milliseconds that a stop waits for what is under way. */
const STOP_WITHIN = 20_000;

/** Slack, over Socket Mode where there is an app token, else over HTTP; the handlers don't know which. */
export function createSlackAdapter(config: Config, log: Log, studio: Studio, now: () => number = Date.now): Adapter {
  const client = new webApi.WebClient(config.slackBotToken, {
    slackApiUrl: config.slackApiUrl,
    timeout: REQUEST_TIMEOUT,
    // Sending again is decided message by message; the client would repeat what may have been posted, and make all wait for one.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: createBoltLogger(log, LogLevel.WARN),
  });
  const transport = createTransport(config, log);
  const inFlight = createInFlight();
  let endCorrections = () => {};
  return {
    name: "slack",
    start: async (bot) => {
      const { botUser, workspace, scopes } = await whoAmI(client);
      const app = new App({
        receiver: transport.receiver,
        logger: createBoltLogger(log, LogLevel.WARN),
        convoStore: false,
        ignoreSelf: false,
        authorize: async () => ({ botToken: config.slackBotToken, botUserId: botUser }),
      });
      const isAdmin = askForAdmins(client, log, now);
      const manages = async (place: Place) => config.slackAdmins === "on" && place.workspace === workspace && isAdmin(place.user);
      const postPicture = createPictures({ studio, client, log, scopes, memory: bot.memory });
      const picture: Desk["picture"] = (place, reply, once) => void inFlight.add(postPicture(place, reply, once));
      const outbox = createOutbox(client, log);
      const direct = async (user: string, message: SlackMessage) => {
        const sent = await outbox.post(user, message);
        return sent.outcome === "sent" ? sent.channel : undefined;
      };
      const table = createTables({ client, log, scopes, direct });
      const desk: Desk = { bot, config, log, outbox, manages, picture, table, now };
      listen(app, desk, { botUser, transport, track: inFlight.add });
      await transport.open();
      endCorrections = bot.corrections.deliver("slack", (correction) => inFlight.add(postCorrection(desk, correction)));
      log.info({ platform: "slack", workspace, state: transport.name, port: transport.port() }, "started");
    },
    stop: async () => {
      endCorrections();
      // Over HTTP no more requests are taken; over a socket they still come until it is closed, since acknowledgements need it.
      const closed = transport.stopTaking();
      const before = performance.now();
      await inFlight.drained(STOP_WITHIN);
      await transport.close();
      await closed;
      const left = await inFlight.drained(Math.max(0, STOP_WITHIN - (performance.now() - before)));
      log.info({ platform: "slack", state: "stopped", count: left }, "stopped");
    },
  };
}

/** The bot's user, its workspace and, where Slack tells them, the scopes it was given. Throws a UserError where the token is of no use. */
async function whoAmI(client: webApi.WebClient) {
  try {
    const { user_id: botUser = "", team_id: workspace = "", response_metadata: { scopes } = {} } = await client.auth.test();
    return { botUser, workspace, scopes };
  } catch (error) {
    const reason = textAt(error, "data", "error");
    if (reason !== undefined)
      throw new UserError(
        `Slack refused SLACK_BOT_TOKEN (${reason}). Copy the Bot User OAuth Token anew: api.slack.com/apps, your app, OAuth & Permissions.`,
      );
    throw new UserError(
      `Slack can't be reached (${faultOf(error).code ?? "no answer"}). Check the network, and SLACK_API_URL if it is set.`,
    );
  }
}

/** What listening needs besides the desk. */
interface Line {
  readonly botUser: string;
  readonly transport: Pick<Transport, "connection" | "bodyOf">;
  readonly track: <T>(work: Promise<T>) => Promise<T>;
}

/**
 * Hands each kind of payload, parsed, to its handler; what isn't ours is acknowledged and left. One middleware takes all of them: the library's
 * listeners would each look at every request.
 */
function listen(app: App, desk: Desk, { botUser, transport, track }: Line): void {
  const lately = { deliveries: createRecent(SIGNATURE_LIFETIME), questions: createRecent(SAME_QUESTION) };
  const fail = (error: unknown) => desk.log.error({ platform: "slack", ...faultOf(error) }, "acknowledgement failed");

  app.use(async (args) => {
    const { body } = args;
    if ("command" in args) {
      const { ack } = args;
      const cameOver = transport.connection();
      const acknowledge = async (reply?: Reply) => {
        if (transport.connection() !== cameOver) throw new Error("the connection that this came over is closed");
        await (reply === undefined ? ack() : ack(transport.bodyOf(reply)));
      };
      const call = parseCommand(body);
      return track(call === undefined ? ack() : handleCommand(desk, lately, call, acknowledge));
    }
    if ("ack" in args && args.ack !== undefined) await args.ack().catch(fail);
    const message = parseMessage(body, botUser);
    const click = parseClick(body);
    const check = parseCheck(body);
    const removed = parseRemoval(body);
    if (removed !== undefined) await track(forget(desk, removed));
    else if (message !== undefined) await track(handleMessage(desk, message));
    else if (click !== undefined) await track(handleClick(desk, click));
    else if (check !== undefined) await track(handleCheck(desk, check));
  });
  app.error(async (error) => fail(error));
}

/** Forgets a workspace that has removed the app. */
async function forget({ bot, log }: Desk, workspace: string): Promise<void> {
  const count = await bot.admin.forget({ platform: "slack", workspace }, "slack");
  log.info({ platform: "slack", event: "app_uninstalled", workspace, count }, "workspace forgotten");
}
