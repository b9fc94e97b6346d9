import { expect, test } from "vitest";
import { bearsName, withTrustedFields } from "../../src/ingest/trusted-fields.ts";

test.each([
  ["nytimes.com", "The New York Times"],
  ["thehawkeye.com", "The Hawk Eye"],
  ["wsj.com", "The Wall Street Journal"],
  ["bbc.co.uk", "BBC News"],
  ["apnews.com", "AP"],
  ["latimes.com", "Los Angeles Times"],
  ["technologyreview.com", "MIT Technology Review"],
  ["zuercher-post.example", "Zürcher Post"],
  ["gov.uk", "GOV.UK"],
  ["edition.valleypost.example", "Valley Post"],
  ["valleypost.example:8080", "The Valley Post Online"],
])("%s bears the name %s", (host, publisher) => {
  expect(bearsName(host, publisher)).toBe(true);
});

test.each([
  ["evil.example", "Valley Post"],
  ["valleypost.evil.example", "Valley Post"],
  ["news.example", "Valley News"],
  ["thenews.com.au", "Communist Daily"],
  ["vp-rumours.example", "Valley Post"],
  ["127.0.0.1:8080", "Valley Post"],
  ["localhost", "Local Host"],
  ["a.example", "Another Paper"],
])("%s doesn't bear the name %s", (host, publisher) => {
  expect(bearsName(host, publisher)).toBe(false);
});

const PAGE = { title: "T", body: [], dropped: [] };

test("a canonical address of the same host is kept, with or without www.", () => {
  const page = { ...PAGE, url: "https://www.valleypost.example/a", publisher: "Valley Post" };
  expect(withTrustedFields(page, "https://valleypost.example/a?x=1", false)).toMatchObject({
    url: page.url,
    publisher: "Valley Post",
    notes: [],
  });
});

test("a host of one's own is taken at its word for its publisher, but not for another's address", () => {
  const page = { ...PAGE, publisher: "Valley Post" };
  expect(withTrustedFields(page, "http://10.0.0.5:8080/draft", true)).toMatchObject({
    publisher: "Valley Post",
    url: "http://10.0.0.5:8080/draft",
  });
  const claims = { ...page, url: "https://valleypost.example/a" };
  expect(withTrustedFields(claims, "http://10.0.0.5:8080/draft", true)).toMatchObject({
    publisher: "10.0.0.5:8080",
    url: "http://10.0.0.5:8080/draft",
  });
});

test("a long name of one letter is judged at once", () => {
  expect(bearsName(`${"a".repeat(62)}.example`, "aaaa ".repeat(10))).toBe(false);
});
