import type { App } from "@slack/bolt";
import { faultOf } from "../../log.ts";
import { createInOrder } from "../shared/in-order.ts";
import { forget, logged } from "../shared/ledger.ts";
import { SIGNATURE_LIFETIME } from "../shared/limits.ts";
import { createRecent } from "../shared/recent.ts";
import { ANY_BUTTON } from "./buttons.ts";
import { handleCheck } from "./handle-check.ts";
import { handleClick } from "./handle-click.ts";
import { handleCommand } from "./handle-command.ts";
import { handleMessage } from "./handle-message.ts";
import type { SlackContext } from "./handler-context.ts";
import { SAME_QUESTION } from "./limits.ts";
import { CHECK_CALLBACK } from "./manifest.ts";
import { responseBody } from "./outbox.ts";
import { parseCheck, parseClick, parseCommand, parseHome, parseMessage, parseRemoval } from "./parse.ts";
import type { Reply } from "./reply.ts";
import type { Transport } from "./transport.ts";
import { parseWrong, WRONG_CALLBACK } from "./wrong-form.ts";

/** What listening needs besides what the handlers do. */
interface Line {
  readonly transport: Pick<Transport, "connection">;
  /** The bot's own user. */
  readonly ourselves: string;
  /** Counts this work as under way. */
  readonly track: <T>(work: Promise<T>) => Promise<T>;
}

/** Hands each kind of payload, parsed, to its handler. */
export function listen(app: App, handler: SlackContext, { transport, ourselves, track }: Line): void {
  const lately = { deliveries: createRecent(SIGNATURE_LIFETIME, handler.clock), questions: createRecent(SAME_QUESTION, handler.clock) };
  const inOrder = createInOrder();
  const fail = async (error: unknown) => handler.log.error({ platform: "slack", ...faultOf(error) }, "acknowledgement failed");

  app.command(/^\//, async ({ body, ack }) => {
    const call = parseCommand(body);
    if (call === undefined) return ack();
    const cameOver = transport.connection();
    const acknowledge = async (reply?: Reply) => {
      if (transport.connection() !== cameOver) throw new Error("the connection that this came over is closed");
      await (reply === undefined ? ack() : ack(responseBody(reply)));
    };
    await track(handleCommand(handler, lately, call, acknowledge));
  });
  const onMessage = async ({ body }: { readonly body: unknown }) => {
    const call = parseMessage(body, ourselves);
    if (call === undefined || !(call.addressed || handler.listens)) return;
    // The ledger's claim says so too, unless the ledger is away. Slack may send one message as two types of event.
    if (call.keys.map(lately.deliveries.repeats).some(Boolean)) {
      handler.log.info({ platform: "slack", event: "message", channel: call.channel, message: call.ts }, "delivered again, dropped");
      return;
    }
    await track(inOrder(`${call.channel} ${call.thread ?? call.ts}`, () => handleMessage(handler, call)));
  };
  app.event("app_mention", onMessage);
  app.event("message", onMessage);
  const onRemoval = async ({ body }: { readonly body: unknown }) => {
    const workspace = parseRemoval(body);
    if (workspace !== undefined) await track(forget(handler, "slack", workspace));
  };
  app.event("app_uninstalled", onRemoval);
  app.event("tokens_revoked", onRemoval);
  app.event("app_home_opened", async ({ body }) => {
    const place = parseHome(body);
    if (place !== undefined) await track(handler.showHome(place));
  });
  app.action(ANY_BUTTON, async ({ body, ack }) => {
    await ack().catch(fail);
    const call = parseClick(body);
    if (call !== undefined) await track(handleClick(handler, call));
  });
  app.view(WRONG_CALLBACK, async ({ body, ack }) => {
    await ack().catch(fail);
    const call = parseWrong(body);
    if (call === undefined) return;
    const { answer, workspace, user, details } = call;
    const saving = handler.bot.memory.feedback(answer, `slack:${workspace}:${user}`, "wrong", details);
    await track(logged(handler, { platform: "slack", event: "feedback", workspace, answer }, saving));
  });
  app.shortcut(CHECK_CALLBACK, async ({ body, ack }) => {
    await ack().catch(fail);
    const call = parseCheck(body);
    if (call !== undefined) await track(handleCheck(handler, call));
  });
  app.error(fail);
}
