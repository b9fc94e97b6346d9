import { describe, expect, test } from "vitest";
import { createLog, faultOf } from "../src/log.ts";

function logged(level: "info" | "warn", write: (log: ReturnType<typeof createLog>) => void): readonly string[] {
  const lines: string[] = [];
  write(createLog(level, { write: (line: string) => void lines.push(line) }));
  return lines;
}

describe("the log", () => {
  test("writes ids and codes as a JSON line", () => {
    const [line = ""] = logged("info", (log) => log.info({ platform: "slack", channel: "C1", ms: 4 }, "answered"));
    expect(JSON.parse(line)).toMatchObject({ level: "info", platform: "slack", channel: "C1", ms: 4, msg: "answered" });
  });

  test("drops what isn't on the list of facts", () => {
    const payload = { platform: "slack", text: "secret words", token: "xoxb-1", body: { user: "U1" } };
    const [line = ""] = logged("info", (log) => log.info(payload, "odd"));
    expect(line).not.toMatch(/secret|xoxb|U1/);
  });

  test("keeps below its level", () => {
    expect(logged("warn", (log) => log.info({}, "quiet"))).toEqual([]);
  });

  test("tells of an error its name, codes and place, but not its message", () => {
    const error = Object.assign(new Error("while sending xoxb-1"), {
      code: "slack_webapi_platform_error",
      status: 400,
      data: { error: "x" },
    });
    expect(faultOf(error)).toMatchObject({ name: "Error", code: "slack_webapi_platform_error", status: 400, reason: "x" });
    expect(JSON.stringify(faultOf(error))).not.toContain("xoxb");
    expect(faultOf("words")).toEqual({ name: "string" });
  });
});
