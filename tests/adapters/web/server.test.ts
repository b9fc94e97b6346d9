import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWebAdapter } from "../../../src/adapters/web/adapter.ts";
import { openWeb, type TestWeb } from "./open-web.ts";

let web: TestWeb;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web.close());

const adapterOn = (settings: Partial<TestWeb["context"]["settings"]>) => {
  const { log, renderer, metrics, clock } = web.context;
  return createWebAdapter({ ...web.context.settings, webPort: 0, ...settings }, log, renderer, metrics, clock);
};
const portOf = (adapter: ReturnType<typeof adapterOn>) => Number(/:(\d+)$/.exec(adapter.address?.() ?? "")?.[1]);

/** What a server answers to these bytes. */
const answerTo = (port: number, bytes: string): Promise<string> =>
  new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", () => {});
    socket.once("close", () => resolve(answer));
  });

describe("the page on its port", () => {
  test("is for this machine alone, says where, and answers there", async () => {
    const adapter = adapterOn({});
    await adapter.start(web.bot);
    expect(adapter.address?.()).toMatch(/^at http:\/\/localhost:\d+$/);
    expect(await (await fetch(`http://127.0.0.1:${portOf(adapter)}/nk?q=what+did+Ford+say`)).text()).toContain("What Lindsey Ford said");
    await adapter.stop();
  });

  test("says what to do where the port is taken, or the machine has no such address", async () => {
    const first = adapterOn({});
    await first.start(web.bot);
    await expect(adapterOn({ webPort: portOf(first) }).start(web.bot)).rejects.toThrow(/^Port \d+ is already in use\. .*WEB_PORT/);
    await first.stop();
    await expect(adapterOn({ webHost: "192.0.2.1" }).start(web.bot)).rejects.toThrow(
      "This machine has no address 192.0.2.1. Set WEB_HOST to one that it has.",
    );
  });

  test("refuses an address of a megabyte, a form of several and what isn't HTTP, each in words", async () => {
    const adapter = adapterOn({});
    await adapter.start(web.bot);
    const port = portOf(adapter);
    expect(await answerTo(port, `GET /nk?q=${"a".repeat(1_000_000)} HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 .*The address is too long/s,
    );
    expect(await answerTo(port, "POST /nk/check HTTP/1.1\r\nHost: x\r\nContent-Length: 3000000\r\n\r\n")).toMatch(
      /^HTTP\/1\.1 413 .*The request is too long/s,
    );
    expect(await answerTo(port, "\u0000\u0001\u0002\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 .*request can.t be read/s);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    await adapter.stop();
  });
});
