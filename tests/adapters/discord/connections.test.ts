import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Api, apiCode, isRefusal } from "../../../src/adapters/discord/api.ts";
import { type Connections, openConnections } from "../../../src/adapters/discord/connections.ts";
import { type Acknowledgement, message, text } from "../../../src/adapters/discord/payload.ts";

const ARRIVAL = { id: "7", token: "token-of-7", application: "5" } as const;
const ANSWER: Acknowledgement = { type: 8, data: { choices: [] } };

interface Request {
  readonly line: string;
  readonly agent: string | undefined;
  readonly body: string;
}

let server: Server;
let connections: Connections;
let respond: (response: ServerResponse) => void;
let requests: Request[];
let handedOn: unknown[];

beforeEach(async () => {
  requests = [];
  handedOn = [];
  server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(Buffer.from(part));
    requests.push({
      line: `${request.method} ${request.url}`,
      agent: request.headers["user-agent"],
      body: Buffer.concat(parts).toString(),
    });
    respond(response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const handOn = async (...given: unknown[]) => {
    handedOn.push(given);
    return "from the client";
  };
  const standing = { id: "from the client", components: [] };
  const instead: Api = {
    callback: handOn,
    edit: handOn,
    original: (...given) => handOn(...given).then(() => standing),
    post: handOn,
    direct: handOn,
    message: handOn,
    remove: async () => undefined,
    followUp: async () => undefined,
    editPost: async () => undefined,
  };
  connections = await openConnections(`http://127.0.0.1:${port}/api/`, instead);
});
afterEach(async () => {
  server.closeAllConnections();
  await connections.close();
  server.close();
});

const answers = (status: number, body: unknown = "") => {
  respond = (response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
};
const send = (callback: Acknowledgement = ANSWER, wantId = true) => connections.api.callback(ARRIVAL, callback, wantId);

describe("first answers to interactions", () => {
  test("go to the interaction's route as JSON, bytes as they are, under a name that Discord wants", async () => {
    answers(204);
    expect(await send(ANSWER, false)).toBeUndefined();
    expect(await send(Buffer.from('{"type":1}'), false)).toBeUndefined();
    const line = "POST /api/v10/interactions/7/token-of-7/callback?with_response=false";
    expect(requests.map(({ line: sent, body }) => [sent, body])).toEqual([
      [line, JSON.stringify(ANSWER)],
      [line, '{"type":1}'],
    ]);
    expect(requests[0]?.agent).toMatch(/^DiscordBot \(https:\/\/\S+, [\d.]+\)/);
    expect(handedOn).toEqual([]);
  });

  test("tell the message that they made, wherever Discord tells it, and take no text of it for that", async () => {
    const text = String.raw`"response_message_id":"13" \"response_message_id\":\"14\"`;
    const message = { id: "11", components: [{ type: 10, content: text }] };
    answers(200, { interaction: { id: "7", response_message_id: "11" }, resource: { type: 4, message } });
    expect(await send()).toBe("11");
    answers(200, { resource: { type: 4, message }, interaction: { id: "7" } });
    expect(await send()).toBe("11");
    answers(200, { interaction: { id: "7" } });
    expect(await send()).toBeUndefined();
    answers(200, "no JSON at all");
    expect(await send()).toBeUndefined();
  });

  test("that Discord refuses reject with its code, and tell nothing of the token", async () => {
    answers(400, { code: 40060, message: "already" });
    const error: unknown = await send().catch((thrown: unknown) => thrown);
    expect([apiCode(error), isRefusal(error)]).toEqual([40060, true]);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain("token-of-7");
    answers(403, "<html>");
    const other: unknown = await send().catch((thrown: unknown) => thrown);
    expect([apiCode(other), isRefusal(other)]).toEqual([undefined, true]);
    expect(handedOn).toEqual([]);
  });

  test.each([
    ["a 5xx", () => answers(502)],
    ["a 429", () => answers(429, { retry_after: 1 })],
    [
      "a lost connection",
      () => {
        respond = (response) => response.destroy();
      },
    ],
    [
      "an answer that breaks off",
      () => {
        respond = (response) => {
          response.writeHead(200, { "content-length": 100 });
          response.write("{");
          setTimeout(() => response.destroy(), 20);
        };
      },
    ],
  ])("are handed on, once, after %s", async (_, trouble) => {
    trouble();
    expect(await send()).toBe("from the client");
    expect(handedOn).toEqual([[ARRIVAL, ANSWER, true, undefined]]);
    expect(requests).toHaveLength(1);
  });
});

describe("answers that stand", () => {
  const page = message([text("page")]);
  const png = { name: "timeline.png", type: "image/png", bytes: Buffer.from("bytes") };

  test("are read and changed at the interaction's webhook, a file whole and as it is", async () => {
    answers(200, { id: "11", components: [{ type: 10, content: "page" }] });
    expect(await connections.api.original(ARRIVAL)).toEqual({ id: "11", components: [{ type: 10, content: "page" }] });
    expect(await connections.api.edit(ARRIVAL, page)).toBe("11");
    expect(await connections.api.edit(ARRIVAL, page, png)).toBe("11");
    const route = "/api/v10/webhooks/5/token-of-7/messages/@original";
    expect(requests.map(({ line }) => line)).toEqual([`GET ${route}`, `PATCH ${route}`, `PATCH ${route}`]);
    expect(requests[1]?.body).toBe(JSON.stringify(page));
    expect(requests[2]?.body).toMatch(
      /^--(\S+)\r\ncontent-disposition: form-data; name="payload_json"\r\n[\s\S]*name="files\[0\]"; filename="timeline.png"\r\ncontent-type: image\/png\r\n\r\nbytes\r\n--\1--\r\n$/,
    );
    expect(handedOn).toEqual([]);
  });

  test("that Discord's troubles keep from it are handed on", async () => {
    answers(429, { retry_after: 1 });
    expect(await connections.api.edit(ARRIVAL, page, png)).toBe("from the client");
    expect((await connections.api.original(ARRIVAL)).id).toBe("from the client");
    expect(handedOn).toEqual([[ARRIVAL, page, png], [ARRIVAL]]);
  });
});
