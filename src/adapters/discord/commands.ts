import type { StoryCommand } from "../../bot.ts";
import { LIMITS, PERMISSIONS } from "./limits.ts";

/** An option of a command, as Discord's API takes it: 3 is a text, 1 a subcommand. */
interface Option {
  readonly type: 1 | 3;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly options?: readonly Option[];
}

/** A command, as Discord's API takes it: 1 is a slash command, 3 a message command. */
export interface CommandDefinition {
  readonly type: 1 | 3;
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly Option[];
  /** 0 servers, 1 direct messages with us. */
  readonly contexts: readonly number[];
  /** 0: installed in a server. */
  readonly integration_types: readonly number[];
  readonly default_member_permissions?: string;
}

const EVERYWHERE = { contexts: [0, 1], integration_types: [0] } as const;
const SERVERS = { contexts: [0], integration_types: [0] } as const;

/** All commands of these stories: three a story, and one message command for all. */
export function commandsOf(stories: readonly StoryCommand[]): readonly CommandDefinition[] {
  const verify: CommandDefinition = { type: 3, name: "Verify this quote", ...EVERYWHERE };
  return [...stories.flatMap(ofStory), ...(stories.length === 0 ? [] : [verify])];
}

function ofStory({ name, title, description }: StoryCommand): readonly CommandDefinition[] {
  const subcommand = (act: string, about: string, option: Option): Option => ({
    type: 1,
    name: act,
    description: about,
    options: [option],
  });
  const text = (option: string, about: string, more: Partial<Option> = {}): Option => ({
    type: 3,
    name: option,
    description: about,
    ...more,
  });
  return [
    {
      type: 1,
      name,
      description: fitting(description),
      options: [
        text("question", "What do you want to know?", { required: true, autocomplete: true, min_length: 1, max_length: LIMITS.question }),
      ],
      ...EVERYWHERE,
    },
    {
      type: 1,
      name: `${name}-timeline`,
      description: fitting(`What happened, in order: ${title}`),
      options: [
        text("topic", "Only what is about this", { max_length: LIMITS.topic }),
        text("from", "The first date: 2017, August 2017", { max_length: LIMITS.date }),
        text("to", "The last date", { max_length: LIMITS.date }),
      ],
      ...EVERYWHERE,
    },
    {
      type: 1,
      name: `${name}-admin`,
      description: fitting(`Look after: ${title}`),
      options: [
        { type: 1, name: "status", description: "What the answers come from" },
        { type: 1, name: "refresh", description: "Read the articles again: first what would change" },
        subcommand(
          "rollback",
          "Answer from an earlier revision",
          text("revision", "The one before where none is given", { max_length: LIMITS.name }),
        ),
        subcommand(
          "remove",
          "Take an article out",
          text("article", "Its file's name, without .md", { required: true, max_length: LIMITS.name }),
        ),
        subcommand(
          "add",
          "Fetch an article from the web",
          text("address", "Its web address", { required: true, max_length: LIMITS.address }),
        ),
        { type: 1, name: "gaps", description: "What was asked and not answered" },
      ],
      default_member_permissions: String(PERMISSIONS.manageServer),
      ...SERVERS,
    },
  ];
}

function fitting(description: string): string {
  const words = description.replace(/\s+/g, " ").trim();
  return words.length <= LIMITS.commandDescription ? words : `${words.slice(0, LIMITS.commandDescription - 1).trimEnd()}…`;
}
