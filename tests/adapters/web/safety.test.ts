import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HOSTILE } from "../samples.ts";
import { openWeb, type TestWeb } from "./open-web.ts";

const SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>";
const MARKS = "a\u0300\u0301\u0302".repeat(400);

let folder: string;
let web: TestWeb;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pullquote-hostile-"));
  await mkdir(join(folder, "fair"));
  await writeFile(join(folder, "fair", "story.md"), `---\ntitle: ${JSON.stringify(`The fair ${SCRIPT}`)}\ndescription: "The fair"\n---\n`);
  await writeFile(
    join(folder, "fair", `2024-01-02 "x" <b>.md`),
    `---\ntitle: ${JSON.stringify(`Fair ${SCRIPT}`)}\npublisher: ${JSON.stringify(HOSTILE)}\nurl: "javascript:alert(1)"\npublished: 2024-01-02\n---\n\n## ${SCRIPT}\n\nAda "${SCRIPT}" Quill, a rigger, said: “Come early ${SCRIPT} to the fair.” It opened on 3 May 2019 with ${MARKS}.\n\nAda Quill said: “${HOSTILE}”\n`,
  );
  web = await openWeb({ knowledgeDir: folder });
});
afterAll(async () => {
  await web.close();
  await rm(folder, { recursive: true });
});

/** Tags and attributes that would do something. */
function liveIn(text: string): readonly string[] {
  const { document } = parseHTML(text);
  const elements = [...document.querySelectorAll("*")];
  const live = elements.flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => name.startsWith("on") || name === "style" || /^\s*javascript:/i.test(value))
      .map(({ name }) => name),
  );
  const scripts = [...document.querySelectorAll("script")].filter(
    (script) => !/^\/page\.js\?v=\w+$/.test(script.getAttribute("src") ?? ""),
  );
  const foreign = [...document.querySelectorAll("img,iframe,object,embed,base,style,b,i,h4,svg")].filter(
    (element) => !element.getAttribute("src")?.startsWith("/fair/timeline.png"),
  );
  return [...live, ...scripts.map(() => "script"), ...foreign.map(({ localName }) => localName)];
}

describe("hostile articles and questions", () => {
  const article = `/fair/${encodeURIComponent('2024-01-02 "x" <b>')}`;
  const q = (text: string) => encodeURIComponent(text);

  test.each([
    "/fair",
    `/fair?q=${q("what did Quill say")}`,
    `/fair?q=${q(SCRIPT)}&c=${q(SCRIPT)}&c=${q('"><script>')}`,
    `/fair?q=${q(HOSTILE)}`,
    `/fair?q=${q("a\u0000b")}`,
    `/fair?q=${q(MARKS)}`,
    "/fair?q=%E0%A4%A&c=%",
    article,
    `${article}?p=2&from=${q(SCRIPT)}&person=${q(SCRIPT)}`,
    "/fair/timeline",
    `/fair/timeline?q=${q(SCRIPT)}`,
    "/fair/people",
    "/fair/articles",
    `/fair/check?text=${q(`${SCRIPT} “${SCRIPT}” he said`)}`,
    `/fair/${q(SCRIPT)}`,
    `/fair/people/${q(SCRIPT)}`,
    `/${q(SCRIPT)}`,
  ])("%s does nothing but show text", async (address) => {
    const response = await web.app.request(address);
    expect([200, 404]).toContain(response.status);
    expect(liveIn(await response.text())).toEqual([]);
  });

  test.each([
    "/fair/../../.env",
    "/fair/..%2F..%2F.env",
    "/..%2f..%2fpackage.json",
    "/fair/articles/..%2Fstory",
    "/page.css/../../package.json",
    "/fair/story",
  ])("%s is no way to a file", async (address) => {
    const response = await web.app.request(address);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain("title: ");
  });

  test("a question, a draft and a body that are too long are refused in words", async () => {
    expect(await (await web.app.request(`/fair?q=${"a".repeat(5000)}`)).text()).toContain(
      "That is too long: a question can have up to 1,000 characters.",
    );
    const post = (text: string) => web.app.request("/fair/check", { method: "POST", body: new URLSearchParams({ text }) });
    const draft = await post("word ".repeat(20_000));
    expect([draft.status, await draft.text()]).toEqual([400, expect.stringContaining("a draft can have up to 50,000 characters")]);
    const body = await post("a".repeat(1_000_000));
    expect([body.status, await body.text()]).toEqual([413, expect.stringContaining("The request is too long")]);
  });

  test("no page runs a script that isn't ours, and none is framed, cached by others or gives a cookie", async () => {
    const { headers } = await web.app.request("/fair");
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cache-control")).toBe("no-cache");
    expect(headers.get("set-cookie")).toBeNull();
  });

  test("a fault of ours tells nothing of itself", async () => {
    const broken = {
      ...web.bot,
      ask: () => {
        throw new Error("secret detail");
      },
    };
    const { createWebApp } = await import("../../../src/adapters/web/app.ts");
    const response = await createWebApp({ ...web.context, bot: broken }).request("/fair?q=x");
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
  });

  test("admin work isn't on the web", async () => {
    for (const [method, path] of [
      ["POST", "/fair"],
      ["POST", "/fair/refresh"],
      ["DELETE", "/fair/articles/x"],
      ["PUT", article],
    ] as const)
      expect((await web.app.request(path, { method })).status).toBe(404);
  });
});

describe("the limit of requests", () => {
  const from = (address: string, forwarded?: string) => ({ incoming: { socket: { remoteAddress: address } }, forwarded }) as const;

  test("goes by the address of who asks, and by the minute", async () => {
    const limited = await openWeb({ knowledgeDir: folder, webLimit: 2 });
    const ask = async (address: string) => (await limited.app.request("/fair", {}, from(address))).status;
    expect([await ask("10.0.0.1"), await ask("10.0.0.1"), await ask("10.0.0.1"), await ask("10.0.0.2")]).toEqual([200, 200, 429, 200]);
    const refusal = await limited.app.request("/fair", {}, from("10.0.0.1"));
    expect(refusal.headers.get("retry-after")).toBe("60");
    expect(await refusal.text()).toContain("More than 2 requests a minute");
    limited.pass(60);
    expect(await ask("10.0.0.1")).toBe(200);
    await limited.close();
  });

  test("counts one subscriber's IPv6 network as one, and behind a proxy those whom it saw", async () => {
    const limited = await openWeb({ knowledgeDir: folder, webLimit: 1 });
    const ask = async (address: string) => (await limited.app.request("/fair", {}, from(address))).status;
    expect([await ask("2001:db8:1:2:3::1"), await ask("2001:db8:1:2:ffff::9"), await ask("2001:db8:1:3::1")]).toEqual([200, 429, 200]);
    await limited.close();
    const behind = await openWeb({ knowledgeDir: folder, webLimit: 1, webProxies: 1 });
    const via = async (seen: string) =>
      (await behind.app.request("/fair", { headers: { "x-forwarded-for": seen } }, from("10.0.0.9"))).status;
    expect([await via("1.1.1.1"), await via("9.9.9.9, 1.1.1.1"), await via("2.2.2.2")]).toEqual([200, 429, 200]);
    await behind.close();
  });
});
