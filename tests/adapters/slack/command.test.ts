import { describe, expect, test } from "vitest";
import { useSlack } from "./open-bot.ts";
import { readMessage } from "./read-message.ts";
import type { TransportName } from "./workspace.ts";

describe.each<TransportName>(["HTTP", "Socket Mode"])("a slash command over %s", (transport) => {
  const { slack } = useSlack(transport);

  test("is answered in the channel, in the acknowledgement, with the speaker's own words and their citation", async () => {
    const acknowledged = await slack().command("/nk what did Ford say");
    expect(acknowledged).toMatchObject({ ok: true, body: { response_type: "in_channel" } });
    expect(slack().standIn.shown).toHaveLength(1);
    const [answer] = slack().standIn.shown;
    const { quotes, shown } = readMessage(answer?.message);
    expect(quotes.join("\n")).toContain("So there’s a real risk that talks could fall apart.");
    expect(shown).toContain("Lindsey Ford, a former Asia security specialist at the Defense Department");
    expect(shown).toMatch(/Vox, “.+”, 12 February 2018, passage \d+/);
  });

  test.each(["/nk", "/nk help", "/nk who won the 1998 World Cup", "/nk what did Obama say"])(
    "%s is answered to the asker alone",
    async (text) => {
      await slack().command(text);
      expect(slack().standIn.shown.map(({ user, via }) => [user, via])).toEqual([["U1", "acknowledgement"]]);
    },
  );

  test.each(["/nk people", "/nk sources", "/nk timeline", "/nk timeline 1994 to 2009"])("%s is answered for all", async (text) => {
    await slack().command(text);
    expect(slack().standIn.shown.map(({ user }) => user)).toEqual([undefined]);
  });

  test("says so where there is no such story", async () => {
    await slack().command("/weather in Rome");
    expect(readMessage(slack().standIn.shown[0]?.message).shown).toBe("There is no story /weather here. You can ask /nk.");
  });

  test("delivered twice is answered once", async () => {
    const fields = { trigger_id: "once" };
    await Promise.all([slack().command("/nk what did Ford say", fields), slack().command("/nk what did Ford say", fields)]);
    expect(slack().standIn.shown).toHaveLength(1);
  });

  test("sent twice by mistake is answered once", async () => {
    await slack().command("/nk what did Ford say");
    slack().clock.advance(-55_000);
    await slack().command("/nk what did  Ford say");
    expect(slack().standIn.shown.map(({ user }) => user)).toEqual([undefined, "U1"]);
    expect(readMessage(slack().standIn.shown[1]?.message).shown).toContain("a moment ago");
    await slack().command("/nk what did Ford say");
    expect(slack().standIn.shown.map(({ user }) => user)).toEqual([undefined, "U1", undefined]);
  });

  test("of a hundred people at once is answered once each", async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) => slack().command("/nk what did Ford say", { user_id: `U${i}` })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(100);
    expect(slack().standIn.shown).toHaveLength(100);
  });

  test("that is far too long gets a clear word", async () => {
    await slack().command(`/nk ${"why ".repeat(1000)}`);
    expect(readMessage(slack().standIn.shown[0]?.message).shown).toMatch(/That is \d+ characters long; a question may have 1500/);
  });
});
