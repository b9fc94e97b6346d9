/** The shared vocabulary: a story, its articles, what is annotated in them, and the answers made of them. */

/** A stretch of a text in UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word or mark of a text, with its universal part-of-speech tag (NOUN, PROPN, VERB, AUX, PRON, PUNCT …) and lower-case lemma. */
export interface Token extends Span {
  readonly text: string;
  readonly pos: string;
  readonly lemma: string;
}

/** A paragraph of a text with its sentences and tokens, all in offsets of the whole text. */
export interface Paragraph extends Span {
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
}

/** A text split into paragraphs, sentences and tagged tokens: what every annotator reads. */
export interface Analysis {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** One news text as in its knowledge file. Spans of passages, sentences and annotations are offsets into `text`. */
export interface Article {
  /** The file's name without .md. */
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** ISO 8601 date, or date and time. */
  readonly published?: string;
  readonly standfirst?: string;
  /** The body, word for word. */
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** A paragraph of an article, numbered from 1: what is searched and cited. Headings are none; a heading is context of what follows. */
export interface Passage extends Span {
  readonly number: number;
  readonly heading?: string;
  readonly sentences: readonly Span[];
}

/** Somebody or some body that an article speaks of. */
export interface Person {
  /** The fullest name that the text gives: "Ada Quill". Unique in its article, and in its story. */
  readonly name: string;
  readonly kind: "person" | "organisation" | "group";
  /** Every form of the name that the text or story.md uses, the full one included. */
  readonly aliases: readonly string[];
  readonly gender?: "female" | "male";
  /** Descriptions as the text gives them: "a former rigger at the Port Authority". The fullest first. */
  readonly roles: readonly Role[];
}

/** A description of a person, verbatim at this span of the article. */
export interface Role extends Span {
  readonly article?: string;
  readonly text: string;
}

/** A place where a person is named or meant (by a surname, a title, a pronoun). */
export interface Mention extends Span {
  /** `Person.name`. */
  readonly person: string;
  readonly kind: "name" | "title" | "pronoun";
}

/** Attributed speech or writing. */
export interface Statement {
  /** The mention that the speaker was taken from; `name` is what it resolves to, or its own words. Null: nobody, or unknown. */
  readonly speaker: (Span & { readonly name: string; readonly resolved: boolean }) | null;
  /** Further speakers of the same statement ("Quill and Tanaka wrote"). */
  readonly others?: readonly (Span & { readonly name: string; readonly resolved: boolean })[];
  readonly cue: Span | null;
  /** The words attributed, in text order, quotation marks included. */
  readonly content: readonly Span[];
  readonly form: "direct" | "indirect" | "mixed";
  /** Said or written, against praised, rejected, planned. */
  readonly act: "speech" | "stance";
  /** Whom it was said to ("told Tanaka"). */
  readonly hearer?: Span & { readonly name: string };
  /** The rule that found it, for explanations. */
  readonly pattern: string;
}

/** A date in a text. */
export interface DateMention extends Span {
  readonly text: string;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: "2017-08", "P2Y", "XXXX-WXX-2", "PRESENT_REF". */
  readonly value: string;
  /** Stated (true) or worked out from context (false). */
  readonly certain: boolean;
  /** The rule that found it, for explanations. */
  readonly pattern: string;
}

/** A sentence or clause with the date that dates it. */
export interface DatedEvent extends Span {
  /** ISO 8601 or TIMEX3 date at its own precision. */
  readonly value: string;
  readonly certain: boolean;
  /** The date mention in the text that gave the date; absent where it was taken over or is the article's own. */
  readonly date?: DateMention;
  /** mention: dated in its sentence; carried: from a sentence before; published: the article's date for want of any other. */
  readonly from: "mention" | "carried" | "published";
}

/** What annotation finds in one text. */
export interface Annotations {
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly dates: readonly DateMention[];
  readonly events: readonly DatedEvent[];
}

export interface AnnotatedArticle extends Article, Annotations {}

/** A topic with its own slash command, as it is at one revision. Immutable. */
export interface Story {
  /** The folder's name: "nk". */
  readonly command: string;
  readonly title: string;
  readonly description: string;
  /** Content hash of all that the story is answered from. */
  readonly revision: string;
  /** In order of publication, the oldest first. */
  readonly articles: readonly AnnotatedArticle[];
  /** Of all articles, one entry a person, those who say most first. */
  readonly people: readonly Person[];
}

/** The source of an excerpt: the id of its article and the fields of its front matter. */
export interface ArticleReference {
  readonly article: string;
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  readonly published?: string;
}

/** Pointer shown to the reader; offsets are within the passage. */
export interface Citation extends Span, ArticleReference {
  readonly passage: number;
  /** Address of our own page that shows these words marked in their article, where the page has a public address. */
  readonly page?: string;
}

/** Excerpt that supports an answer. */
export interface Evidence {
  /** Verbatim, whole sentences: the passage's text from citation.start to citation.end. */
  readonly text: string;
  /** Within text: the words attributed to a speaker, marks included; [] where nothing is attributed. */
  readonly said: readonly Span[];
  /** Full name as the story gives it; of several "A and B"; absent: nobody, or unknown. */
  readonly speaker?: string;
  /** As the story gives it. */
  readonly role?: string;
  /** When it was said or happened: ISO 8601 at its own precision, TIMEX3 where ISO has none. */
  readonly date?: string;
  /** The date as written: "last August". */
  readonly dateText?: string;
  /** Of the date: stated (true) or worked out from context (false). */
  readonly certain?: boolean;
  /** Within text: the part that is the event, where a sentence has two. */
  readonly clause?: Span;
  /** Other places that say the same. */
  readonly also?: readonly Citation[];
  readonly citation: Citation;
}

interface AnswerFields {
  readonly question: string;
  /** The story's command. */
  readonly story: string;
  /** The story's title. */
  readonly title: string;
  readonly revision: string;
  /** False for "unanswered" alone. */
  readonly answered: boolean;
  /** One line; states nothing that the evidence does not. */
  readonly heading: string;
  readonly evidence: readonly Evidence[];
  /** Excerpts left out for length. */
  readonly more?: number;
  /** Unanswered: what was missing, in words. */
  readonly reason?: string;
  /** Questions that this story does answer. */
  readonly suggestions: readonly string[];
  /** What fired and why, a line each; only where it was asked for. */
  readonly explanation?: readonly string[];
}

/** One step of a word-by-word comparison of an asked quote with the story's words. */
export interface Difference {
  readonly kind: "same" | "added" | "missing";
  readonly text: string;
}

/** What the bot says, before any platform decides how it looks. */
export type Answer =
  | (AnswerFields & { readonly kind: "statements" | "passages" | "profile" | "help" | "unanswered" })
  | (AnswerFields & { readonly kind: "timeline"; readonly upcoming: readonly Evidence[] })
  | (AnswerFields & {
      readonly kind: "check";
      readonly verdict: "exact" | "altered" | "misattributed" | "absent";
      readonly differences: readonly Difference[];
    })
  | (AnswerFields & { readonly kind: "sources"; readonly articles: readonly SourceLine[] })
  | (AnswerFields & { readonly kind: "people"; readonly people: readonly PersonLine[] });

/** An article as a list of sources shows it. */
export interface SourceLine extends ArticleReference {
  readonly passages: number;
}

/** A person as a list of people shows them. */
export interface PersonLine {
  readonly name: string;
  readonly kind: "person" | "organisation" | "place";
  readonly role?: string;
  readonly statements: number;
}
