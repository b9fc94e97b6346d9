/**
 * Verbs that report what somebody says, writes, thinks or takes a stand on, by what may follow them. Gathered from English news texts
 * by how often each one really reports in that construction; verbs that mostly mean something else there are left out.
 */
const table = (verbs: string): ReadonlySet<string> => new Set(verbs.split(/\s+/).filter(Boolean));

/** Saying and writing: a clause with or without "that", a quotation, or a place after what was said. */
const SAY = table(`
say add note argue insist explain claim announce warn declare state acknowledge suggest report tweet write assert contend maintain reply respond recall conclude concede admit reveal predict complain confirm indicate joke quip observe remark stress emphasize emphasise reiterate repeat testify
swear boast counter caution allege lament muse proclaim profess reason retort speculate wonder estimate retweet post shout yell scream chant answer exclaim mutter whisper agree brag theorize theorise interject deadpan gush marvel recount grumble snap scoff conclude volunteer disclose hint imply assess
stipulate opine vow clarify mention affirm attest stammer crow chuckle tease sum deny chide blog preach comment intone editorialize demur venture rule underscore posit surmise grouse fume inform
`);
/** Saying to somebody: the hearer comes first. */
const TELL = table("tell remind assure inform notify convince persuade advise warn promise caution ask email text reassure");
/** Asking: "asked whether", a quotation. */
const ASK = table("ask wonder inquire query question");
/** Verbs that open or go on with a quotation, and only then report. */
const QUOTING = table(`
continue begin conclude go start open close read laugh cry sigh smile think ask call describe label dub echo chime fire hit offer urge plead beg demand sing recite quote paraphrase cite signal sum blast mock rip slam tout praise dismiss criticize declare charge reject press grin shrug express release issue send
deliver speak talk refer accuse denounce condemn defend attack characterize characterise portray deem brand refute rebut recommend order instruct lash decry bemoan thank welcome elaborate vent rail thunder roar bellow hiss croon hail laud applaud deride lament lambast lambaste chide berate castigate excoriate skewer salute extol disparage ridicule scorn
`);
/** Thinking, learning and showing: a clause with "that". */
const THAT = table(`
think believe hope feel know expect fear worry doubt suspect realize realise understand figure assume wish consider find decide trust fret show demonstrate prove read project point recognize recognise learn determine signal calculate anticipate notice posit look charge reaffirm clear
`);
/** Thinking that takes a clause without "that" where a person thinks. */
const BARE = table(
  "think believe hope feel know expect fear worry doubt suspect realize realise understand figure assume wish show find learn",
);
/** A question word follows: "knows how", "discussed whether". */
const WHETHER = table(
  "know show determine discuss describe talk decide consider understand speak explain see debate outline define wonder ask",
);
/** What is asked for, praised or reported follows as a noun. */
const OBJECT = table(`
say show endorse criticize criticise cite announce defend express urge accuse oppose discuss describe mention praise write blame reject denounce report dismiss issue question propose tout blast tweet recall expect name explain note slam condemn thank order portray voice acknowledge remember mock recognize recognise reveal
suggest confirm applaud reiterate emphasize emphasise congratulate decry outline list request stress disclose retweet predict invoke deem hope recite state charge demand recount rebut welcome credit assail reaffirm extol rebuke liken document lament repudiate chide bemoan indicate deride characterize characterise
assert articulate ridicule rip argue downplay admire refute illustrate allege disparage exhort reprimand admonish berate castigate chastise commend concede declare demean deplore detail dispute excoriate flay hail herald lambast lambaste laud lampoon malign offer pan plug pillory protest renounce reprove salute savage
scold scorn skewer smear taunt tease trash trumpet underline underscore vilify vow warn compare contradict promise recommend call attack refer feel claim deny view back echo like imagine envision float foresee rate reference label brand dub
`);
/** What somebody is for, wants or takes something to be follows as a noun, and no quotation. */
const STANDS = table("support want consider favor favour prefer identify remind nominate promote ask understand oppose");
/** "to" and a verb: what is wanted, promised, refused. */
const INFINITIVE = table(`
appear seem want decline seek refuse ask vow hope promise decide plan call pledge look threaten like agree expect tell aim know choose prefer offer respond persuade point pivot say propose refer demand swear opt warn advise urge vote attempt mean wish intend profess claim volunteer consent love clamor beg hesitate encourage
`);
/** A preposition brings in what it is about: "called for", "referred to". */
const ABOUT = table(
  "call refer talk point agree comment complain plead question apologize apologise rail rule advocate allude warn hope respond write argue worry push vote ask boast brag vouch object balk testify elaborate opine speculate reflect muse gripe grumble joke tweet criticize disagree concur",
);
/** In the passive: what is expected or known of somebody. */
const PASSIVE = table(
  "expect ask know criticize report say charge worry announce accuse name view nominate intend confirm mention assure convince reject project consider describe reveal show declare request claim argue attack praise blame condemn denounce urge dismiss portray tell quote cite endorse criticise believe think estimate allege rumor rumour deem",
);

/** What a verb (its lemma) may be. */
export interface Reporting {
  readonly say: boolean;
  readonly tell: boolean;
  readonly ask: boolean;
  readonly quoting: boolean;
  readonly that: boolean;
  readonly bare: boolean;
  readonly whether: boolean;
  readonly object: boolean;
  readonly stands: boolean;
  readonly infinitive: boolean;
  readonly about: boolean;
  readonly passive: boolean;
}

const cache = new Map<string, Reporting | undefined>();

/** How a verb reports; undefined where it doesn't. */
export function reporting(lemma: string): Reporting | undefined {
  if (cache.has(lemma)) return cache.get(lemma);
  const entry = lookUp(lemma) ?? (/ed$/.test(lemma) ? (lookUp(lemma.slice(0, -1)) ?? lookUp(lemma.slice(0, -2))) : undefined);
  if (cache.size < 20_000) cache.set(lemma, entry);
  return entry;
}

/** What the tables hold of a verb. */
function lookUp(lemma: string): Reporting | undefined {
  const entry = {
    say: SAY.has(lemma),
    tell: TELL.has(lemma),
    ask: ASK.has(lemma),
    quoting: QUOTING.has(lemma),
    that: THAT.has(lemma),
    bare: BARE.has(lemma),
    whether: WHETHER.has(lemma),
    object: OBJECT.has(lemma),
    stands: STANDS.has(lemma),
    infinitive: INFINITIVE.has(lemma),
    about: ABOUT.has(lemma),
    passive: PASSIVE.has(lemma),
  };
  return Object.values(entry).some(Boolean) ? entry : undefined;
}

/** How a verb reports where quotation marks follow: what merely seems, wants or is expected says nothing. */
export function quotes(lemma: string): boolean {
  const verb = reporting(lemma);
  return (
    verb !== undefined &&
    (verb.say ||
      verb.tell ||
      verb.ask ||
      verb.quoting ||
      verb.object ||
      verb.that ||
      /^(?:promise|pledge|vow|encourage|rate|reference|swear|urge)$/.test(lemma))
  );
}
