import { describe, expect, it } from "vitest";
import { type Actor, nameOf, refusal } from "../../src/admin/permission.ts";

const slack = (fields: Partial<Actor> = {}): Actor => ({
  platform: "slack",
  workspace: "T1",
  user: "U1",
  manages: false,
  served: 1,
  ...fields,
});
const discord = (fields: Partial<Actor> = {}): Actor => ({
  platform: "discord",
  workspace: "7",
  user: "1",
  manages: false,
  served: 1,
  ...fields,
});
const settings = { operators: ["slack:T1:U1", "discord:1"], slackAdmins: "off" } as const;

describe("Who may do admin work", () => {
  it("lets operators, in Slack in their own workspace alone", () => {
    expect(refusal(slack(), settings)).toBeUndefined();
    expect(refusal(slack({ workspace: "T2" }), settings)).toMatch(/Only operators/);
    expect(refusal(slack({ user: "U2" }), settings)).toMatch(/OPERATORS/);
  });
  it("lets operators in every server of Discord", () => {
    expect(refusal(discord(), settings)).toBeUndefined();
    expect(refusal(discord({ workspace: "8", served: 3 }), settings)).toBeUndefined();
    expect(refusal(discord({ user: "2" }), settings)).toMatch(/Only operators/);
  });
  it("takes Manage Server as enough only while the bot serves one server", () => {
    expect(refusal(discord({ user: "2", manages: true }), settings)).toBeUndefined();
    expect(refusal(discord({ user: "2", manages: true, served: 2 }), settings)).toMatch(/serves 2 servers/);
  });
  it("takes workspace admins of Slack only where the setting allows it", () => {
    expect(refusal(slack({ user: "U2", manages: true }), settings)).toMatch(/Only operators/);
    expect(refusal(slack({ user: "U2", manages: true }), { ...settings, slackAdmins: "on" })).toBeUndefined();
    expect(refusal(slack({ user: "U2", manages: true, served: 2 }), { ...settings, slackAdmins: "on" })).toMatch(/Only operators/);
  });
  it("lets operators alone choose channels to listen in", () => {
    expect(refusal(slack(), settings, "listen")).toBeUndefined();
    expect(refusal(discord({ user: "2", manages: true }), settings, "listen")).toMatch(/Only operators/);
    expect(refusal(slack({ user: "U2", manages: true }), { ...settings, slackAdmins: "on" }, "listen")).toMatch(/Only operators/);
  });
  it("isn't deceived by a name that spans platforms", () => {
    expect(refusal(discord({ workspace: "T1", user: "U1" }), settings)).toMatch(/Only operators/);
    expect(refusal(slack({ workspace: "", user: "T1:U1" }), settings)).toMatch(/Only operators/);
  });
  it("names an actor with the workspace where there is one", () => {
    expect(nameOf(slack())).toBe("slack:T1:U1");
    expect(nameOf(discord({ workspace: "" }))).toBe("discord:1");
  });
});
