import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchPage } from "../../../src/ingest/fetch/fetch-page.ts";
import { rulesAllowing, STRICT } from "../../../src/ingest/fetch/fetch-rules.ts";

const to = (address: string, port = 443, host = address) => ({ address, host, port });

describe("without hosts of one's own", () => {
  test.each([80, 443])("a public address is connected to at port %d", (port) => {
    expect(STRICT.refusal(to("93.184.216.34", port))).toBeUndefined();
  });

  test.each([22, 25, 6379, 8080, 8443])("a public address isn't connected to at port %d", (port) => {
    expect(STRICT.refusal(to("93.184.216.34", port))).toMatch(/isn't one of the web's \(80 and 443\).*FETCH_ALLOW/);
  });
});

describe("hosts of one's own", () => {
  const { refusal } = rulesAllowing(["cms.example.org", "10.0.0.0/8", "192.168.1.5", "fd00::/8"]);

  test.each([
    ["a host by its name", to("127.0.0.1", 8080, "cms.example.org")],
    ["an address of a network", to("10.200.3.4", 8443, "wiki.corp")],
    ["an address alone", to("192.168.1.5", 3000)],
    ["an IPv6 network", to("fd12::1", 80)],
  ])("%s is read at any port", (_, target) => {
    expect(refusal(target)).toBeUndefined();
  });

  test.each([
    ["an address beside", to("192.168.1.6")],
    ["a name that ends alike", to("127.0.0.1", 80, "evil-cms.example.org")],
    ["a host below it", to("127.0.0.1", 80, "a.cms.example.org")],
    ["another port of a public host", to("93.184.216.34", 8080, "news.example")],
    ["the metadata of a cloud", to("169.254.169.254")],
    ["an IPv4 address dressed as IPv6", to("::ffff:127.0.0.1")],
    ["a host of one's own, where a stranger's page redirects to it", { ...to("10.1.1.1"), from: to("93.184.216.34") }],
  ])("%s stays refused", (_, target) => {
    expect(refusal(target)).toMatch(/FETCH_ALLOW/);
  });
});

describe("a server of one's own", () => {
  let server: Server;
  let port: number;
  beforeAll(async () => {
    server = createServer((request, response) =>
      request.url === "/out" ? response.writeHead(302, { location: "http://169.254.169.254/" }).end() : response.end("<p>Draft</p>"),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const at = server.address();
    port = typeof at === "object" && at !== null ? at.port : 0;
  });
  afterAll(() => void server.close());

  test("is read where it is allowed, and may not lead elsewhere", async () => {
    const rules = rulesAllowing(["127.0.0.1"]);
    expect((await fetchPage(`http://127.0.0.1:${port}/`, rules)).text).toBe("<p>Draft</p>");
    await expect(fetchPage(`http://127.0.0.1:${port}/out`, rules)).rejects.toThrow(/169\.254\.169\.254 isn't an address of the public/);
    await expect(fetchPage(`http://127.0.0.1:${port}/`)).rejects.toThrow(/isn't an address of the public internet/);
  });
});
