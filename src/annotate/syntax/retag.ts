import { isFirstName } from "../people/first-names.ts";
import type { Word } from "./word.ts";

/** Words with the tags that their neighbours show to be right. `starts`: where sentences begin. */
export const retagAll = (words: readonly Word[], starts: ReadonlySet<number | undefined>): Word[] =>
  particles(asVerbs(asNouns(words.map((word, i) => retag(word, words[i - 1], words[i + 1], starts.has(word.start), words[i - 2])))));

/** "van der Aa", "de Blasio": small words inside a name belong to it. */
function particles(words: readonly Word[]): Word[] {
  const tagged = [...words];
  for (let i = tagged.length - 2; i > 0; i--) {
    const [before, word, next] = [tagged[i - 1], tagged[i], tagged[i + 1]];
    if (word === undefined || !/^(?:van|von|der|den|de|del|della|di|da|du|bin|ibn|al|el|ter|ten)$/.test(word.text)) continue;
    const inside = next?.pos === "PROPN" && (/^\p{Lu}/u.test(before?.text ?? "") || /^(?:van|von|de|said|der)$/.test(before?.text ?? ""));
    if (inside) tagged[i] = { ...word, pos: "PROPN" };
  }
  return tagged;
}

const REPORTS =
  /^(?:notes|claims|reports|comments|counters|questions|states|remarks|quips|vows|points|estimates|boasts|jokes|tweets|answers|affirms|asserts|warns|argues|demands|promises|hopes|fears|calls|projects|quotes|alleges|concludes|reads)$/;

/** "Lee notes that": behind a name and before what can be said, a noun that may be a verb is one. */
function asVerbs(words: readonly Word[]): Word[] {
  return words.map((word, i) => {
    const [before, next, after] = [words[i - 1], words[i + 1], words[i + 2]];
    const isPastVerb =
      /^(?:NOUN|ADJ)$/.test(word.pos) &&
      /^\p{Ll}+ed$/u.test(word.text) &&
      (before?.pos === "PROPN" || /^(?:he|she|they|it|who)$/.test(before?.lower ?? "")) &&
      /^(?:ADP|PUNCT)$/.test(next?.pos ?? "");
    const alleges =
      /^(?:NOUN|ADJ)$/.test(word.pos) &&
      /^\p{Ll}+ed$/u.test(word.text) &&
      next?.lower === "that" &&
      /^(?:,|NOUN|PROPN)$/.test(before?.pos === "PUNCT" ? before.text : (before?.pos ?? ""));
    if (isPastVerb || alleges) return { ...word, pos: "VERB", lemma: word.lower };
    // “…,” Lee shot back.
    const shot = /^(?:shot|hit|fired|lashed|snapped)$/.test(word.lower) && /^(?:back|out)$/.test(next?.lower ?? "");
    if (shot && word.pos !== "VERB") return { ...word, pos: "VERB", lemma: word.lower === "shot" ? "fire" : word.lower };
    // "Lee and Ward call them “thieves”"
    if (word.lower === "call" && word.pos === "NOUN" && before?.pos === "PROPN" && /^(?:him|her|them|it|us)$/.test(next?.lower ?? ""))
      return { ...word, pos: "VERB" };
    // "Some say they hear", "one in five say it isn't"
    if (word.lower === "say" && word.pos === "NOUN" && /^(?:PRON|DET|PROPN|SCONJ|ADV)$/.test(next?.pos ?? ""))
      return { ...word, pos: "VERB" };
    if (word.pos !== "NOUN" || !REPORTS.test(word.lower)) return word;
    const followsQuotation =
      /^(?:[.,]|out)$/.test(next?.text ?? "") && words.slice(Math.max(0, i - 6), i).some(({ text }) => /^[”"]$/.test(text));
    if (before?.pos === "PROPN" && followsQuotation) return { ...word, pos: "VERB", lemma: word.lower.replace(/s$/, "") };
    const isReportingVerb = before?.pos === "NOUN" && !/s$/.test(before.lower) && /^(?:that|["“])$/.test(next?.text ?? "");
    if (isReportingVerb) return { ...word, pos: "VERB", lemma: word.lower.replace(/s$/, "") };
    const hasSubject = before?.pos === "PROPN" || /^(?:he|she|who|it|they|which)$/.test(before?.lower ?? "");
    const hasContent =
      /^(?:that|he|she|it|they|the|there|a|his|her)$/.test(next?.lower ?? "") ||
      /^["“:]$/.test(next?.text ?? "") ||
      (next?.text === "," && /^["“'`]/.test(after?.text ?? ""));
    return hasSubject && hasContent ? { ...word, pos: "VERB", lemma: word.lower.replace(/s$/, "") } : word;
  });
}

const SAYS = /^(?:says?|said|told|tells|added|adds|wrote|writes|argued|argues|noted|notes|called|calls)$/;

/** Behind an article, what the tagger takes for verbs is a noun or describes one: "the increased focus". */
function asNouns(words: readonly Word[]): Word[] {
  const tagged = [...words];
  tagged.forEach((word, i) => {
    // "the secretary general": the second word of an office.
    if (
      word.lower === "general" &&
      /^(?:secretary|attorney|surgeon|inspector|solicitor|director|governor|postmaster)s?$/.test(tagged[i - 1]?.lower ?? "")
    ) {
      tagged[i] = { ...word, pos: /^\p{Lu}/u.test(word.text) ? "PROPN" : "NOUN" };
      return;
    }
    // "the chief of staff"
    if (word.lower === "chief" && tagged[i + 1]?.lower === "of" && word.pos === "ADJ") {
      tagged[i] = { ...word, pos: "NOUN" };
      return;
    }
    // "the following comment:"
    const following = tagged[i - 1];
    if (following?.lower === "following" && following.pos === "NOUN" && tagged[i - 2]?.pos === "DET" && /^(?:NOUN|VERB)$/.test(word.pos)) {
      tagged[i - 1] = { ...following, pos: "ADJ" };
      tagged[i] = { ...word, pos: "NOUN" };
      return;
    }
    // "the Ohio native says"
    if (word.pos === "ADJ" && following?.pos === "PROPN" && SAYS.test(tagged[i + 1]?.lower ?? "")) {
      tagged[i] = { ...word, pos: "NOUN" };
      return;
    }
    // "one presidential hopeful, Anna Lee, says"
    if (/^hopefuls?$/.test(word.lower) && /^(?:ADJ|NOUN|PROPN)$/.test(tagged[i - 1]?.pos ?? "")) tagged[i] = { ...word, pos: "NOUN" };
    if (word.pos !== "VERB" || i === 0) return;
    const before = tagged[i - 1];
    // "its most criticised works"
    if (
      /ed$/.test(word.lower) &&
      /^(?:most|more|very|highly|much|least)$/.test(before?.lower ?? "") &&
      tagged[i + 1]?.pos === "NOUN" &&
      tagged[i - 2]?.pos !== "NOUN"
    ) {
      tagged[i] = { ...word, pos: "ADJ" };
      if (before !== undefined) tagged[i - 1] = { ...before, pos: "ADV" };
      return;
    }
    // "said lead author Jane Lee"
    if (word.lower === "lead" && tagged[i + 1]?.pos === "NOUN" && /^(?:said|says|the|a|its|their)$/.test(before?.lower ?? "")) {
      tagged[i] = { ...word, pos: "ADJ" };
      return;
    }
    const next = tagged[i + 1];
    const opens =
      /^(?:the|a|an|its|their|our|my|your)$/.test(before?.lower ?? "") ||
      (/^(?:his|her)$/.test(before?.lower ?? "") && next?.pos === "NOUN");
    const described =
      (before?.pos === "ADJ" || (before?.pos === "ADV" && /ly$/.test(before.lower) && /ed$/.test(word.lower) && next?.pos === "NOUN")) &&
      /^(?:the|a|an|its|their|our|my|your|his)$/.test(tagged[i - 2]?.lower ?? "");
    if (!opens && !described) return;
    const describes = /(?:ed|ing|en)$/.test(word.lower) && /^(?:NOUN|PROPN|VERB|ADJ)$/.test(next?.pos ?? "");
    tagged[i] = { ...word, pos: describes ? "ADJ" : "NOUN" };
  });
  return tagged;
}

const SPOKEN: Readonly<Record<string, string>> = { said: "say", says: "say", wrote: "write" };

const FUNCTION_TAGS = new Set(["DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "PUNCT", "NUM"]);

/** The tagger takes many surnames for verbs or nouns; a capital inside a sentence says otherwise. */
function retag(word: Word, before: Word | undefined, after: Word | undefined, first: boolean, beforeThat: Word | undefined): Word {
  if (/^[―—–]+$/.test(word.text)) return { ...word, pos: "PUNCT" };
  if (word.pos === "PROPN" && /^\p{Ll}/u.test(word.text) && !/\p{Lu}/u.test(word.text)) return { ...word, pos: "NOUN" };
  // "Two-thirds of them said"
  if (/^(?:(?:one|two|three|four)-(?:third|quarter|fifth)s?|half)$/.test(word.lower) && after?.lower === "of")
    return { ...word, pos: "NOUN" };
  // A headline: "Lee Says Ward Lied"
  if (/^(?:Says|Tells|Warns)$/.test(word.text) && before?.pos === "PROPN" && /^\p{Lu}/u.test(after?.text ?? ""))
    return { ...word, pos: "VERB", lemma: word.lower.slice(0, -1) };
  if (!/^\p{Lu}/u.test(word.text) || word.pos === "PROPN" || word.lower === "i") return word;
  const behind = before !== undefined && /^["”’]$/.test(before.text) && word.start > before.end && beforeThat?.text === ",";
  const opens = (first && !behind) || before === undefined || (!behind && /^["“”‘'`:([—–-]$/.test(before.text));
  if (opens) {
    // "Said Lee, “…”", "Added Vale:": an opening verb of saying before a name.
    if (
      /^(?:Said|Says|Added|Adds|Asked|Wrote|Tweeted|Replied|Continued|Concluded|Explained)$/.test(word.text) &&
      /^\p{Lu}\p{Ll}/u.test(after?.text ?? "")
    )
      return { ...word, pos: "VERB", lemma: SPOKEN[word.lower] ?? word.lemma };
    // "Welch added", "Cross called": a verb cannot stand before a verb like that.
    const acts =
      /^(?:said|says|told|tells|asked|added|wrote|writes|called|argued|noted|estimated|claimed|insisted|warned|suggested|announced|explained|acknowledged|predicted|responded|replied|tweeted|declared|recalled|testified|has|had|is|was|did|does|will|would)$/.test(
        after?.lower ?? "",
      );
    if (
      acts &&
      !/^(?:When|While|If|Once|As|How|Why|Where)$/.test(word.text) &&
      /^(?:VERB|ADJ|NOUN|ADV)$/.test(word.pos) &&
      (!/(?:ing|ly)$/.test(word.lower) || /^(?:said|says|told)$/.test(after?.lower ?? "")) &&
      (word.pos === "VERB" || before !== undefined || !/s$/.test(word.lower))
    )
      return { ...word, pos: word.pos === "VERB" || word.pos === "ADV" ? "PROPN" : word.pos };
    // “…?” Will Lee, the mayor, said.
    const followsQuotation = word.text === "Will" && /^["”’]$/.test(before?.text ?? "") && word.start > (before?.end ?? word.start);
    const isName =
      after !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(after.text) &&
      (followsQuotation || word.pos === "VERB" || word.pos === "ADJ" || word.pos === "NOUN");
    return isName && (isFirstName(word.lower) || !/(?:ed|ing|ly)$|^(?:said|says|adds|asks|writes|wrote)$/.test(word.lower))
      ? { ...word, pos: "PROPN" }
      : word;
  }
  if (FUNCTION_TAGS.has(word.pos) && !/^\p{Lu}[\p{Ll}]{3,}/u.test(word.text)) return word;
  return { ...word, pos: "PROPN" };
}
