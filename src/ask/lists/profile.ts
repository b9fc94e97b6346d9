import { excerptOf } from "../../answer/evidence.ts";
import type { AnnotatedArticle, Evidence, Person, Span, Story } from "../../model.ts";
import { articleById } from "../../story/per-story.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { roleOf, wholeSentences } from "../evidence.ts";
import { type Attempt, elsewhere, unanswered } from "../outcome.ts";
import type { QuestionOf } from "../question/question.ts";
import type { Wording } from "../question/wording.ts";
import { type ResolvedSpeaker, resolveSpeaker } from "../statements/resolve-speaker.ts";
import { ambiguous } from "../statements/statements.ts";

const FORMS = [
  /^(?:and |so |but )?who(?:'s| is| was| are| were) (?:this |that )?(?<who>[^?]+)$/i,
  /^(?:tell me about|tell us about|describe|introduce|profile of|profile|who is who:?) (?<who>.+)$/i,
  /^what (?:is|was|are) (?<who>.+?)(?:'s|') (?:job|role|title|position at|background|function|profession)$/i,
  /^what does (?<who>.+?) do(?: for a living)?$/i,
  /^what(?:'s| is) the (?:job|role|title) of (?<who>.+)$/i,
];
// "Who is skeptical that …", "who was invited to …" ask for a fact, not for a profile.
const CLAUSE = /\b(?:that|which|to|because|by|will|would|can|could|did|does|has|have|is|was)\b/i;

/** "Who is X". */
export function parseProfile({ text }: Wording): QuestionOf<"profile"> | undefined {
  for (const form of FORMS) {
    const who = form.exec(text)?.groups?.who?.trim();
    if (who !== undefined && who !== "" && !CLAUSE.test(who) && who.split(/\s+/).length <= 7) return { kind: "profile", text, who };
  }
  return undefined;
}

const MOST = 4;

/** Who somebody is: the sentences that say so, else those that first name them; where the words name nobody a fact may answer. */
export function answerProfile(index: StoryIndex, { who }: QuestionOf<"profile">): Attempt {
  const meant: ResolvedSpeaker = resolveSpeaker(index.story, who);
  if (meant.kind === "ambiguous") return ambiguous(meant);
  if (meant.kind === "unknown")
    return !meant.mentioned && /(?:^|\s)\p{Lu}/u.test(meant.name)
      ? unanswered(`Nothing here mentions ${meant.name}.`)
      : elsewhere([`profile: ${JSON.stringify(who)} is nobody whom the story names`]);
  if (meant.kind === "group") return elsewhere([`profile: ${JSON.stringify(who)} is a group`]);
  const evidence = meant.people.flatMap((person) => sentencesOn(index, person));
  if (evidence.length === 0) return unanswered(`The story names ${meant.name} but doesn't say who that is.`);
  return {
    kind: "profile",
    heading: `Who ${meant.name} is`,
    evidence: evidence.slice(0, MOST),
    steps: meant.people.map(({ name, roles }) => `profile: ${JSON.stringify(who)} is ${name}, described in ${roles.length} places`),
    questions: meant.people.map(({ name }) => `what did ${name} say`),
  };
}

function sentencesOn({ story }: StoryIndex, person: Person): Evidence[] {
  const roles = person.roles.flatMap((role) => {
    const article = articleById(story).get(role.article ?? "");
    return article === undefined ? [] : [{ article, at: role, role: role.text }];
  });
  const seen = new Set<string>();
  return (roles.length > 0 ? roles : firstMentions(story, person)).flatMap(({ article, at, role }) => {
    const evidence = sentenceAt(article, at);
    if (evidence === undefined) return [];
    const place = `${article.id}#${evidence.citation.passage}:${evidence.citation.start}`;
    if (seen.has(place) || seen.has(role ?? place)) return [];
    seen.add(place);
    if (role !== undefined) seen.add(role);
    return [{ ...evidence, ...(role === undefined ? {} : { role }) }];
  });
}

/** Articles that are cited where none says who somebody is. */
const FIRST = 2;

/** Where the first articles that name somebody do so. */
function firstMentions({ articles }: Story, person: Person) {
  const places: { readonly article: AnnotatedArticle; readonly at: Span; readonly role: string | undefined }[] = [];
  for (const article of articles) {
    if (places.length === FIRST) break;
    const at = article.mentions.find(({ person: name, kind }) => name === person.name && kind === "name");
    if (at !== undefined) places.push({ article, at, role: roleOf(person, article.id) });
  }
  return places;
}

function sentenceAt(article: AnnotatedArticle, at: Span): Evidence | undefined {
  const passage = article.passages.find(({ start, end }) => at.start >= start && at.end <= end);
  return passage && excerptOf(article, passage.number, wholeSentences(passage, at));
}
