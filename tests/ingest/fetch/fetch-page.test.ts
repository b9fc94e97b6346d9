import { createServer, type RequestListener, type Server } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { fetchPage } from "../../../src/ingest/fetch/fetch-page.ts";
import { rules } from "./loopback.ts";

const PAGE = "<html><body><p>Grüße</p></body></html>";
let server: Server;
let port: number;
let answer: RequestListener;
let seen: string[];

beforeEach(async () => {
  seen = [];
  server = createServer((request, response) => {
    seen.push(`${request.headers.host} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  port = typeof at === "object" && at !== null ? at.port : 0;
});
afterEach(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const failure = async (address: string, using = rules()): Promise<string> => {
  try {
    await fetchPage(address, using);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return error instanceof Error ? error.message : "";
  }
  throw new Error("it was fetched");
};

test("a page is fetched by its name, with the host's name in the request", async () => {
  answer = (_, response) => response.setHeader("content-type", "text/html; charset=utf-8").end(PAGE);
  const page = await fetchPage(`http://news.example:${port}/a?b=c#d`, rules());
  expect(page).toEqual({ url: `http://news.example:${port}/a?b=c`, type: "text/html", text: PAGE, own: false });
  expect(seen).toEqual([`news.example:${port} /a?b=c`]);
});

test("redirects are followed, and the last address is told", async () => {
  answer = (request, response) => (request.url === "/new" ? response.end(PAGE) : response.writeHead(301, { location: "/new" }).end());
  expect((await fetchPage(`http://news.example:${port}/old`, rules())).url).toBe(`http://news.example:${port}/new`);
});

test.each([
  ["127.0.0.1", "http://127.0.0.1/"],
  ["[::1]", "http://[::1]/"],
  ["an IPv4 address dressed as IPv6", "http://[::ffff:127.0.0.1]/"],
  ["127.0.0.1 as one number", "http://2130706433/"],
  ["127.0.0.1 in hexadecimal", "http://0x7f.1/"],
  ["the metadata of a cloud", "http://169.254.169.254/latest/meta-data"],
  ["a name that resolves to a private address", "http://db.inside.example/"],
  ["a name of which one address is loopback", "http://x.both.example/"],
])("a redirect to %s is refused", async (_, location) => {
  answer = (_request, response) => response.writeHead(302, { location }).end();
  const said = await failure(`http://news.example:${port}/`);
  expect(said).toContain("isn't an address of the public internet");
  expect(seen).toHaveLength(1);
});

test("without rules of its own it never connects to this machine", async () => {
  answer = (_, response) => response.end(PAGE);
  for (const host of ["127.0.0.1", "localhost", "[::1]", "0.0.0.0"]) {
    await expect(fetchPage(`http://${host}:${port}/`)).rejects.toThrow(/isn't an address of the public internet|no host/);
  }
  expect(seen).toEqual([]);
});

test("the name is looked up once a request, and the connection goes to what was checked", async () => {
  answer = (_, response) => response.end(PAGE);
  let lookups = 0;
  const using = {
    ...rules(),
    resolve: async () => (++lookups === 1 ? ["127.0.0.1"] : ["10.0.0.1"]),
    refusal: ({ address }: { readonly address: string }) => (address === "127.0.0.1" ? undefined : `not ${address}`),
  };
  await fetchPage(`http://rebind.example:${port}/`, using);
  expect(lookups).toBe(1);
  await expect(fetchPage(`http://rebind.example:${port}/`, using)).rejects.toThrow(/10\.0\.0\.1/);
});

test.each(["ftp://news.example/", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x"])("%s isn't fetched", async (address) => {
  expect(await failure(address)).toMatch(/can't be fetched, only http and https/);
});

test("a redirect to another scheme is refused", async () => {
  answer = (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end();
  expect(await failure(`http://news.example:${port}/`)).toContain("file: addresses can't be fetched");
});

test("an address with a password isn't fetched, and the password isn't repeated", async () => {
  const said = await failure("http://me:secret@news.example/");
  expect(said).not.toContain("secret");
});

test("a page that never ends is cut off by its size", async () => {
  answer = (_, response) => {
    const more = () => {
      while (response.write("x".repeat(65_536)));
      response.once("drain", more);
    };
    more();
  };
  expect(await failure(`http://news.example:${port}/`, rules({ maxBytes: 1_000_000 }))).toContain("longer than 1 MB");
});

test("a page that comes drop by drop is cut off by time", async () => {
  answer = (_, response) => {
    const timer = setInterval(() => response.write("x"), 20);
    response.on("close", () => clearInterval(timer));
  };
  expect(await failure(`http://news.example:${port}/`, rules({ timeout: 300 }))).toContain("within 0.3 seconds");
});

test("a server that never answers is given up", async () => {
  answer = () => {};
  expect(await failure(`http://news.example:${port}/`, rules({ timeout: 300 }))).toContain("within 0.3 seconds");
});

test("a few bytes that unpack to many are cut off", async () => {
  answer = (_, response) => response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(20_000_000)));
  expect(await failure(`http://news.example:${port}/`)).toContain("longer than 5 MB");
});

test("redirects without end are given up", async () => {
  answer = (request, response) => response.writeHead(302, { location: `${request.url}x` }).end();
  expect(await failure(`http://news.example:${port}/`)).toContain("redirects more than 5 times");
  expect(seen).toHaveLength(6);
});

test.each([
  [404, "has no such page"],
  [403, "refuses programs"],
  [500, "answers (500)"],
])("status %i is told in words", async (status, words) => {
  answer = (_, response) => response.writeHead(status).end("x");
  expect(await failure(`http://news.example:${port}/`)).toContain(words);
});

test("what isn't a text is told by its type", async () => {
  answer = (_, response) => response.setHeader("content-type", "application/pdf").end("%PDF");
  expect(await failure(`http://news.example:${port}/`)).toContain("is application/pdf, not a page");
});

test.each([
  ["the header", "text/html; charset=iso-8859-1", "Gr\xFC\xDFe"],
  ["the page's meta element", "text/html", '<meta charset="windows-1252">Gr\xFC\xDFe'],
  ["nothing: it isn't UTF-8", "text/html", "Gr\xFC\xDFe"],
])("the charset is told by %s", async (_, type, text) => {
  answer = (_request, response) => response.setHeader("content-type", type).end(Buffer.from(text, "latin1"));
  expect((await fetchPage(`http://news.example:${port}/`, rules())).text).toContain("Grüße");
});

test("a host that isn't there is told", async () => {
  expect(await failure("http://nowhere.test/")).toContain("The host nowhere.test doesn't exist");
});
