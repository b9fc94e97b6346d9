import { UserError } from "../errors.ts";
import { type Addition, keepArticle, prepareArticle } from "../ingest/add-article.ts";
import { type FetchRules, STRICT } from "../ingest/fetch/fetch-rules.ts";
import { isWebAddress } from "../ingest/import-source.ts";
import { directPool } from "../pool/pool.ts";

/** Characters of the first and last paragraph that are shown. */
const SHOWN = 200;

/** What stands at a web address, as it would be kept in a story; with `keep` it is kept. Nothing but http(s) addresses: a path would read this machine's files. Throws a UserError. */
export async function addFromWeb(
  knowledgeDir: string,
  story: string,
  address: string,
  keep: boolean,
  rules: FetchRules = STRICT,
  pool = directPool,
): Promise<string> {
  if (!isWebAddress(address)) throw new UserError(`"${address.slice(0, 100)}" isn't a web address such as https://example.com/article.`);
  const addition = await prepareArticle(knowledgeDir, story, address, {}, {}, rules, pool);
  if (addition.newStory !== undefined) throw new UserError(`There is no story "${story}".`);
  if (keep) await keepArticle(addition, addition.known !== undefined);
  return inWords(addition);
}

function inWords({ article, dropped, warnings, known }: Addition): string {
  const { title, publisher, author, published, body } = article;
  const cut = (text: string) => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`);
  const [first = "", last = ""] = [body[0], body.at(-1)];
  return [
    title,
    [publisher ?? "no publisher", author ?? "no author", published ?? "no date"].join(" · "),
    `${body.length} paragraphs; left out as page navigation and the like: ${dropped.length}`,
    `begins: ${cut(first)}`,
    ...(body.length > 1 ? [`ends: ${cut(last)}`] : []),
    ...(known === undefined ? [] : [`It replaces ${known}, which has the same address.`]),
    ...warnings.map((warning) => `Note: ${warning}`),
  ].join("\n");
}
