const WORDS = new Set(
  (
    "times post herald tribune gazette chronicle journal news newspaper star sun guardian observer echo mail express telegraph mirror courier examiner inquirer " +
    "enquirer register record recorder review press daily weekly dispatch globe bee sentinel standard independent argus advertiser citizen leader mercury bulletin " +
    "ledger eagle monitor world today magazine wire radio television tv broadcasting broadcaster network agency digest republic republican democrat beacon banner " +
    "statesman messenger insider voice outlook newsroom newsletter blog podcast patriot pioneer intelligencer spectator reporter eye"
  ).split(" "),
);
const AGENCY =
  /^(?:the )?(?:reuters|ap|associated press|afp|agence france-presse|pa media|press association|bloomberg|dpa|efe|ansa|xinhua|tass|upi|united press international|aap|canadian press|kyodo|anadolu(?: agency)?|bbc|cnn|npr|pbs|abc|cbs|nbc|itv)(?: news)?$/i;
const ROLE =
  /\b(?:writer|reporter|correspondent|editor|staff|columnist|contributor|contributing|producer|bureau|chief|critic|photographer|journalist|analyst|fellow|professor|intern|freelancer?|team|desk|presenter|author|researcher|assistant|senior|guest)s?\b/i;
const CAPITAL = /^(?:["“]?[\p{Lu}\d][\p{L}\d.'’&-]*|of|and|the|for|on|in|&|de|la|le|el|di|der|die|das)$/u;

/** How surely a text names a publisher: by its words or as a news agency "sure", by its form alone ("The Hawk Eye") "likely". */
export function publisherForm(text: string): "sure" | "likely" | undefined {
  if (text.length > 60 || /[.!?,;:]$/.test(text) || text === "") return undefined;
  if (AGENCY.test(text) || /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|news|co\.uk|info|tv|media)$/i.test(text)) return "sure";
  const words = text.split(" ");
  if (words.length > 6 || !words.every((word) => CAPITAL.test(word)) || !/^[\p{Lu}\d]/u.test(text)) return undefined;
  const isRole = ROLE.test(text.replace(/\breporter$/i, "")) || (words.length === 1 && ROLE.test(text));
  if (isRole) return undefined;
  if (words.length > 1 && words.some((word) => word.split("-").some((part) => WORDS.has(part.toLowerCase())))) return "sure";
  return /^The \p{Lu}/u.test(text) && words.length <= 4 ? "likely" : undefined;
}

/** Whether a text describes an author's job: "Staff Writer", "Environment correspondent". */
export function isRole(text: string): boolean {
  return text.length <= 80 && ROLE.test(text) && !/[.!?]$/.test(text) && text.split(" ").length <= 8;
}

/** Whether a name is that of a news agency, whose texts others publish too. */
export const isAgency = (name: string): boolean => AGENCY.test(name);

const PICTURES = /getty|shutterstock|alamy|istock|adobe/i;

/** Who has the rights, by a line such as "© 2019 The Hawk Eye. All rights reserved."; undefined where it names nobody. */
export function copyrightHolder(block: string): string | undefined {
  const [, rest] =
    /(?:^|[\s|·•])(?:©|ⓒ|\([Cc]\)|[Cc]opyright|COPYRIGHT)(?:\s*(?:©|ⓒ|\([Cc]\)|[Cc]opyright))*[\s:]*(.*)$/u.exec(block) ?? [];
  if (rest === undefined || block.length > 300) return undefined;
  const name = rest
    .replace(/\ball rights reserved\b.*$/i, "")
    .replace(/\b(?:19|20)\d\d(?:\s*[-–]\s*(?:(?:19|20)\d\d|present))?\b,?/g, " ")
    .replace(/^\s*by\s+/i, "")
    .split(/[|·•;]|\.(?:\s|$)|,\s*(?:an?|the|part of)\b/i)[0]
    ?.replace(/,? ?\b(?:Inc|LLC|Ltd|Limited|plc|GmbH|Co|Corp|Corporation|Pty)\b\.?,?/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s,.–-]+|[\s,.–-]+$/g, "");
  if (name === undefined || name === "" || name.length > 60 || PICTURES.test(name) || !/^[\p{Lu}\d]/u.test(name)) return undefined;
  return name.split(" ").length <= 7 ? name : undefined;
}
