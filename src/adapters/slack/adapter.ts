import { App, LogLevel, webApi } from "@slack/bolt";
import type { Config } from "../../config.ts";
import { UserError } from "../../errors.ts";
import { faultOf, type Log } from "../../log.ts";
import type { PictureRenderer } from "../../picture/picture-renderer.ts";
import type { Adapter } from "../adapter.ts";
import { type Clock, SYSTEM_CLOCK } from "../shared/clock.ts";
import { textAt } from "../shared/fields.ts";
import { CORRECTIONS_EVERY, REQUEST_TIMEOUT, STOP_WITHIN } from "../shared/limits.ts";
import { createRecent } from "../shared/recent.ts";
import { createUnderWay } from "../shared/under-way.ts";
import type { SlackMessage } from "./blocks.ts";
import { createBoltLogger } from "./bolt-log.ts";
import { postCorrection } from "./correction.ts";
import type { SlackContext } from "./handler-context.ts";
import { createHome } from "./home.ts";
import { listen } from "./listen.ts";
import { postNews } from "./news.ts";
import { createOutbox } from "./outbox.ts";
import type { Place } from "./parse.ts";
import { createPictures } from "./picture.ts";
import { createTables } from "./table.ts";
import { createTransport } from "./transport.ts";
import { askForAdmins } from "./workspace-admins.ts";

/** Slack, over Socket Mode where there is an app token, else over HTTP; the handlers don't know which. */
export function createSlackAdapter(config: Config, log: Log, renderer: PictureRenderer, clock: Clock = SYSTEM_CLOCK): Adapter {
  const client = new webApi.WebClient(config.slackBotToken, {
    slackApiUrl: config.slackApiUrl,
    timeout: REQUEST_TIMEOUT,
    // Sending again is decided message by message; the client would repeat what may have been posted, and make all wait for one.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: createBoltLogger(log, LogLevel.WARN),
  });
  const transport = createTransport(config, log, clock);
  const underWay = createUnderWay();
  let endDeliveries = () => {};
  return {
    name: "slack",
    start: async (bot, ready) => {
      const { botUser, name, workspace, scopes } = await whoAmI(client);
      const app = new App({
        receiver: transport.receiver,
        logger: createBoltLogger(log, LogLevel.WARN),
        convoStore: false,
        authorize: async () => ({ botToken: config.slackBotToken, botUserId: botUser }),
      });
      const isAdmin = askForAdmins(client, log, clock);
      const manages = async (place: Place) => config.slackAdmins === "on" && place.workspace === workspace && isAdmin(place.user);
      const outbox = createOutbox(client, log, clock);
      const pictures = createPictures({ renderer, client, log, scopes, memory: bot.memory, clock, remove: outbox.remove });
      const picture: SlackContext["picture"] = (place, reply, once) => void underWay.add(pictures.post(place, reply, once));
      const direct = async (user: string, message: SlackMessage) => {
        const result = await outbox.post(user, message);
        return result.outcome === "sent" ? result.channel : undefined;
      };
      const table = createTables({ client, log, scopes, direct });
      const showHome = createHome({ client, log, bot, manages });
      const openForm: SlackContext["openForm"] = async (trigger_id, view) => {
        try {
          await client.views.open({ trigger_id, view });
          return true;
        } catch (error) {
          log.warn({ platform: "slack", event: "form", ...faultOf(error) }, "no form");
          return false;
        }
      };
      const { answers, defaultStory } = config;
      const corrected = createRecent(CORRECTIONS_EVERY, clock);
      const handler: SlackContext = {
        bot,
        log,
        clock,
        answers,
        listens: config.listen === "on",
        defaultStory,
        corrected,
        outbox,
        name,
        manages,
        picture,
        withdrawPicture: pictures.withdraw,
        table,
        showHome,
        openForm,
      };
      listen(app, handler, { transport, ourselves: botUser, track: underWay.add });
      const port = await transport.open(ready);
      const ends = [
        bot.corrections.deliver("slack", (correction) => underWay.add(postCorrection(handler, correction))),
        bot.news.deliver("slack", (delivery) => underWay.add(postNews(handler, delivery))),
      ];
      endDeliveries = () => {
        for (const end of ends) end();
      };
      log.info({ platform: "slack", workspace, state: transport.name, port }, "started");
    },
    connected: transport.connected,
    stop: async () => {
      endDeliveries();
      // Over HTTP no more requests are taken; over a socket they still come until it is closed, since acknowledgements need it.
      transport.stopTaking();
      const before = performance.now();
      await underWay.settled(STOP_WITHIN);
      await transport.close();
      const rest = await underWay.settled(Math.max(0, STOP_WITHIN - (performance.now() - before)));
      log.info({ platform: "slack", state: "stopped", count: rest }, "stopped");
    },
  };
}

/** The bot's user, its workspace and, if Slack gives them, its scopes. Throws a UserError where the token is of no use. */
async function whoAmI(client: webApi.WebClient) {
  try {
    const { user_id: botUser = "", user: name = "pullquote", team_id: workspace = "", ...rest } = await client.auth.test();
    return { botUser, name, workspace, scopes: rest.response_metadata?.scopes };
  } catch (error) {
    const reason = textAt(error, "data", "error");
    if (reason !== undefined)
      throw new UserError(
        `Slack refused SLACK_BOT_TOKEN (${reason}). Copy the Bot User OAuth Token again: api.slack.com/apps, your app, OAuth & Permissions.`,
      );
    throw new UserError(
      `Slack can't be reached (${faultOf(error).code ?? "no answer"}). Check the network, and SLACK_API_URL if it is set.`,
    );
  }
}
