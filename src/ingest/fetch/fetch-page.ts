import { codeOf, messageOf, UserError } from "../../errors.ts";
import { decodePage } from "./charset.ts";
import { type FetchRules, STRICT, type Target } from "./fetch-rules.ts";
import { type Reply, request } from "./request.ts";

/** A page as it was fetched. */
export interface FetchedPage {
  /** Where it stood in the end, after redirects. */
  readonly url: string;
  /** Its media type in lower case: "text/html". */
  readonly type: string;
  readonly text: string;
  /** Whether its host is one of one's own. */
  readonly own: boolean;
}

const STATUS: Readonly<Record<number, string>> = {
  401: "requires a login",
  402: "requires payment",
  403: "refuses programs",
  404: "has no such page",
  410: "has removed it",
  429: "limits requests; try again later",
  451: "withholds it for legal reasons",
};

/** Fetches a text from the web with care: http and https alone, public addresses alone at each redirect, bounded in size, time and redirects. Throws a UserError that says what is wrong. */
export async function fetchPage(address: string, rules: FetchRules = STRICT): Promise<FetchedPage> {
  let url = webAddress(address);
  const signal = AbortSignal.timeout(rules.timeout);
  let from: Target | undefined;
  for (let redirects = 0; redirects <= rules.maxRedirects; redirects++) {
    const reply = await sendRequest(url, rules, signal, from);
    from = reply.target;
    if (reply.location === undefined || reply.status < 300 || reply.status >= 400) return page(url, reply, rules);
    url = webAddress(reply.location, url);
  }
  throw new UserError(`${address} redirects more than ${rules.maxRedirects} times.`);
}

async function sendRequest(url: URL, rules: FetchRules, signal: AbortSignal, from: Target | undefined): Promise<Reply> {
  try {
    return await request(url, rules, signal, from);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (signal.aborted) throw new UserError(`${url.href} didn't answer within ${rules.timeout / 1000} seconds.`);
    throw new UserError(`${url.href} can't be fetched (${codeOf(error) ?? messageOf(error)}).`);
  }
}

function page(url: URL, { status, type, body, target }: Reply, rules: FetchRules): FetchedPage {
  if (status !== 200)
    throw new UserError(
      `${url.href} can't be fetched: ${url.hostname} ${STATUS[status] ?? "answers"} (${status}). Save the page as a file and add that.`,
    );
  const media = type.split(";")[0]?.trim().toLowerCase() || "text/html";
  if (!/^text\/|[/+]xml$|[/+]json$/.test(media))
    throw new UserError(`${url.href} is ${media}, not a page. Save it as a file and add that.`);
  const text = decodePage(body, type);
  if (text.trim() === "") throw new UserError(`${url.href} is empty.`);
  return { url: url.href, type: media, text, own: rules.isOwn(target) };
}

/** An http(s) address without a password. Throws a UserError for any other. */
function webAddress(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new UserError(`${JSON.stringify(address)} isn't a web address.`);
  const url = new URL(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new UserError(`${url.protocol} addresses can't be fetched, only http and https.`);
  if (url.username !== "" || url.password !== "")
    throw new UserError(`Addresses with a user name or password can't be fetched: ${url.host}.`);
  url.hash = "";
  return url;
}
