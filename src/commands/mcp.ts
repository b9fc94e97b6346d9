import { Readable, Writable } from "node:stream";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { createMcpServer } from "../adapters/web/mcp/server.ts";
import { createReader } from "../bot.ts";
import { messageOf, UserError } from "../errors.ts";
import { storyNames } from "../ingest/load.ts";
import { createLibrary, type LiveStory } from "../story/library.ts";
import { type Command, knowledgeDir } from "./command.ts";
import { folderLoader } from "./stories.ts";

export const command: Command = {
  usage: "mcp",
  about:
    "Serves every story of the knowledge folder over the Model Context Protocol, on standard input and output, for an assistant that starts it (docs/mcp.md). Ends when its input ends.",
  options: {},
  run: async (run) => {
    const { io } = run;
    const load = folderLoader(run);
    const stories: LiveStory[] = [];
    for (const name of await storyNames(knowledgeDir(run)))
      try {
        const story = await load(name);
        for (const problem of story.problems) io.err(`Left out: ${problem}`);
        stories.push(story);
      } catch (error) {
        io.err(`Left out: ${messageOf(error)}`);
      }
    if (stories.length === 0) throw new UserError(`${knowledgeDir(run)} has no story yet. Add an article: pullquote add <story> <file>.`);
    const server = createMcpServer(createReader({ library: createLibrary(stories) }), run.config);
    const input = Readable.from(bytesOf(io.input));
    const end = new Promise<void>((resolve) => void input.once("end", resolve).once("error", () => resolve()));
    const output = new Writable({
      // A message is a line; `out` ends it.
      write: (chunk, _, done) => void io.out(String(chunk).replace(/\n$/, "")).then(() => done(), done),
    });
    const transport = new StdioServerTransport(input, output);
    await server.connect(transport);
    const settled = countRequests(transport);
    await end;
    await settled();
    await server.close();
    return 0;
  },
};

async function* bytesOf(input: AsyncIterable<string | Uint8Array>): AsyncIterable<Buffer> {
  for await (const chunk of input) yield Buffer.from(chunk);
}

/** Counts requests until they are answered; resolves when none is open, so that those right before the end of the input are answered too. */
function countRequests(transport: StdioServerTransport): () => Promise<void> {
  let open = 0;
  let done = () => {};
  const { onmessage } = transport;
  const send = transport.send.bind(transport);
  transport.onmessage = (message) => {
    if ("method" in message && "id" in message) open += 1;
    onmessage?.(message);
  };
  transport.send = async (message) => {
    await send(message);
    if (!("method" in message)) open -= 1;
    if (open === 0) done();
  };
  return () =>
    new Promise((resolve) => {
      done = resolve;
      if (open === 0) done();
    });
}
