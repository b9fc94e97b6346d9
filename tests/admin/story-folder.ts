import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLog } from "../../src/log.ts";
import type { BotSettings } from "../../src/open-bot.ts";

/** An article of the club's story. */
export const STADIUM = `---
title: Club plans a new stadium
publisher: Valley Post
published: 2024-03-04
---

The club will build a new stadium by the river, its president, Maria Lopez, said on Monday.

“We have waited ten years for this,” Lopez said. “The work begins in May 2024.”

Tom Baker, who leads the supporters’ union, told the Valley Post that tickets would become dearer.
`;

export const COACH = `---
title: Coach leaves after the cup
publisher: Valley Post
published: 2024-06-10
---

The coach, Peter Novak, resigned on Sunday after the lost cup final.

“It was my decision alone,” Novak said.
`;

/** A knowledge folder and a data folder of a test's own. */
export interface TestFolders {
  readonly knowledge: string;
  readonly data: string;
  readonly settings: BotSettings;
  write(article: string, text: string): void;
  remove(): void;
}

/** Folders with the story "club", which holds the article "stadium". */
export function testFolders(settings: Partial<BotSettings> = {}): TestFolders {
  const root = mkdtempSync(join(tmpdir(), "pullquote-admin-"));
  const [knowledge, data] = [join(root, "knowledge"), join(root, "data")];
  mkdirSync(join(knowledge, "club"), { recursive: true });
  const write = (article: string, text: string) => writeFileSync(join(knowledge, "club", `${article}.md`), text);
  write("story", "---\ntitle: The club\ndescription: What happens at the club\n---\n");
  write("stadium", STADIUM);
  return {
    knowledge,
    data,
    settings: {
      knowledgeDir: knowledge,
      dataDir: data,
      databaseUrl: "",
      keepDays: 180,
      operators: ["slack:T1:U1"],
      slackAdmins: "off",
      fetchAllow: [],
      corrections: "on",
      refreshOnChange: "off",
      refreshSchedule: "",
      publicUrl: "",
      listen: "off",
      ...settings,
    },
    write,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** A log that says nothing. */
export const SILENT = createLog("silent");
