/**
 * Verbs that report what somebody says, writes, thinks or takes a stand on, by what may follow them. Gathered from English news texts
 * by how often each one really reports there; a verb that mostly means something else is listed only with the construction that makes it one.
 */
const table = (verbs: string): ReadonlySet<string> => new Set(verbs.split(/\s+/).filter(Boolean));

/** Saying and writing: a clause with or without "that", a quotation, or a place after what was said. */
const SAY = table(`
say add note argue insist explain claim announce warn declare state acknowledge suggest report tweet write assert contend maintain reply respond recall conclude concede admit reveal predict complain confirm indicate joke quip observe remark stress emphasize emphasise reiterate repeat testify
swear boast counter caution allege lament muse proclaim profess reason retort speculate wonder estimate retweet post shout yell scream chant answer exclaim mutter whisper agree brag theorize theorise interject deadpan gush marvel recount grumble snap scoff conclude volunteer disclose hint imply assess
stipulate opine vow warn clarify mention affirm attest stammer crow chuckle tease sum deny chide blog preach comment intone editorialize demur venture rule underscore
`);
/** Saying to somebody: the hearer comes first. */
const TELL = table("tell remind assure inform notify convince persuade advise warn promise caution ask email text");
/** Asking: "asked whether", "wondered how", a quotation. */
const ASK = table("ask wonder inquire query question");
/** Verbs that open or go on with a quotation, and only then report. */
const QUOTING = table(`
continue begin conclude go start open close read laugh cry sigh smile think ask call describe label dub echo chime fire hit offer urge plead beg demand sing recite quote paraphrase cite signal sum blast mock rip slam tout praise dismiss criticize declare charge reject press press grin shrug express release issue send
deliver speak talk refer accuse denounce condemn defend attack characterize characterise portray deem brand refute rebut recommend order instruct lash decry bemoan thank welcome vent rail thunder fume roar roar bellow hiss croon
`);
/** Thinking and feeling: a clause with "that", or a bare one with a person as subject. */
const MIND = table(
  "think believe hope feel know expect fear worry doubt suspect realize realise understand figure assume wish consider find decide trust fret",
);
/** What documents do. */
const SHOW = table("show find reveal suggest indicate warn conclude demonstrate estimate prove read project");
/** Followed by "to" and a verb. */
const INTEND = table(
  "vow decline refuse promise threaten pledge offer agree propose seem appear expect hope ask urge call seek swear demand want warn",
);
/** Followed by what the stand is about. */
const STANCE = table(`
praise reject urge criticize criticise defend dismiss denounce condemn endorse oppose propose pledge promise accuse blame mock slam blast tout cite mention question highlight deny describe portray discuss demand recommend request welcome applaud hail express voice reiterate acknowledge predict declare
announce report note claim explain emphasize stress underscore suggest admit concede decry lambaste ridicule rebuke reprimand disavow repudiate renounce champion advocate commend congratulate thank salute laud echo detail outline recount recall tweet retweet reveal confirm disclose order threaten
vow warn compare characterize characterise deride disparage excoriate rip assail lament regret bemoan deplore downplay dispute contradict challenge rebut refute protest reference invoke envision foresee
call name label dub deem brand consider view see regard like prefer expect
`);

/** What a verb (its lemma) may be. */
export interface Reporting {
  readonly say: boolean;
  readonly tell: boolean;
  readonly ask: boolean;
  readonly quoting: boolean;
  readonly mind: boolean;
  readonly show: boolean;
  readonly intend: boolean;
  readonly stance: boolean;
}

/** How a verb reports; undefined where it doesn't. */
export function reporting(lemma: string): Reporting | undefined {
  const found = {
    say: SAY.has(lemma),
    tell: TELL.has(lemma),
    ask: ASK.has(lemma),
    quoting: QUOTING.has(lemma),
    mind: MIND.has(lemma),
    show: SHOW.has(lemma),
    intend: INTEND.has(lemma),
    stance: STANCE.has(lemma),
  };
  return Object.values(found).some(Boolean) ? found : undefined;
}
