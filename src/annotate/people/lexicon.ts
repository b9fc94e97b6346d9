import { readTable } from "../../word-tables.ts";

/** Closed lists that tell names, titles, organisations and places apart. Folded words (lower case, no accents). */
const table = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Heads of titles that stand before a name with a capital: "President", "Sen.", "Mr.". */
export const TITLES = table(`
president vice-president vp secretary undersecretary under-secretary sen. sen senator senators sens. sens rep. rep reps. reps representative representatives congressman congressmen congresswoman delegate gov. gov governor mayor minister premier chancellor taoiseach
king queen prince princess duke duchess emperor empress emir sheikh sultan pope cardinal archbishop bishop rev. reverend father sister brother rabbi imam ayatollah pastor
gen. general maj. major col. colonel lt. lieutenant capt. captain sgt. sergeant cpl. corporal pvt. private adm. admiral cmdr. commander marshal
judge judges justice justices magistrate attorney solicitor prosecutor director chairman chairwoman chairperson chair co-chair co-chairman speaker leader whip ambassador envoy consul professor professors prof. dr. doctor
mr. mr mrs. mrs ms. ms mx. miss madame mme. sir dame lord lady baron baroness count countess
ceo cfo coo ag chief officer agent detective det. inspector sheriff constable commissioner councilman councilwoman councilor councillor councilmember alderman assemblyman assemblywoman spokesman spokeswoman spokesperson
editor coach manager strategist adviser advisor counsel treasurer comptroller superintendent supt. trooper deputy first-lady nurse columnist correspondent reporter anchor host author analyst economist actor actress singer comedian
commodore brigadier warden marshal skipper goalkeeper striker midfielder defender winger quarterback barrister solicitor coroner
candidate nominee activist founder co-founder pollster consultant operative businessman businesswoman billionaire mogul
`);

/** Titles that tell the bearer's gender. */
export const FEMALE_TITLES = table(
  "mrs. mrs ms. ms miss madame mme. dame lady baroness countess queen princess duchess empress congresswoman chairwoman councilwoman assemblywoman spokeswoman actress businesswoman sister",
);
export const MALE_TITLES = table(
  "mr. mr sir lord baron king prince duke emperor emir sheikh sultan pope father brother rabbi imam ayatollah congressman chairman councilman assemblyman spokesman alderman actor businessman",
);

/** Words of what a title may add before its head: "Vice", "House", "Republican", "Former". */
export const TITLE_PARTS = table(`
vice deputy assistant associate acting interim former ex-president senior junior majority minority executive managing general attorney prime foreign crown first chief press state u.s. us american
republican democratic democrat house senate white national security party campaign retired then-president then-sen. then-gov. then-secretary then-candidate president-elect elect dear supreme deputy lead special
`);

/** Last words of names of organisations. */
export const ORGANISATION_WORDS = table(`
ab ag gmbh llc llp ltd ltd. nv oy plc spa academy administration agency alliance army assembly associates association authority bank board brigade broadcasting brothers bureau cabinet campaign caucus center centre chamber church club coalition college command commission committee companies company conference confederation congress
convention cooperative corp corp. corporation corps council court courts daily department dept. directorate division embassy enterprises exchange federation firm force forces forum foundation front fund government group guard guild hall herald holdings house hospital inc inc. industries initiative institute institution
intelligence international journal kremlin laboratories league legislature limited llc llp ltd ltd. magazine majority media militia ministry mission monitor movement museum network news newspaper nations observer office organisation organization pac panel parliament parks partners partnership party pentagon police post press project public radio
register reserve review school sa senate service services society standard states studios survey syndicate systems taskforce team technologies telegraph television times treasury tribune tribunal trust tv union unit university veterans watch weekly works
airlines airways motors pharmaceuticals energy electric bancorp insurance records pictures entertainment capital ventures management consulting strategies communications research analytics poll polls
channel insider ministries today politics wire dispatch gazette examiner globe chronicle inquirer sentinel star beast caller
`);

/** Last words of names of things: laws, events, places in a town. */
export const THINGS = table(`
agreement act treaty accord accords pact amendment plan deal bill law rule order day war prize award awards cup games olympics bowl street avenue road square river lake mountain mountains island islands bridge airport beach valley county city park crisis revolution constitution code clause article age era primary primaries election caucuses
policy plans rate rates cash room edition testimony garden gardens integrity rally debate memo dossier investigation inquiry hearing shutdown
program series report tower building castle cathedral gardens hills highway boulevard bay coast peninsula strait canal doctrine initiative resolution protocol convention summit festival championship marathon medal virus disease syndrome
`);

/** Single words that name an organisation. */
export const ORGANISATIONS = table(`
congress senate parliament pentagon kremlin treasury google facebook twitter apple amazon microsoft boeing reuters bloomberg politico breitbart buzzfeed vox axios slate mcclatchy quinnipiac gallup pew rasmussen uber walmart netflix
hamas hezbollah fatah qaeda tiktok taliban isis nato unicef unesco interpol opec republicans democrats labour tories conservatives liberals gop acorn emily's
`);

/** All countries, and blocs, whatever the story: they speak as organisations do. Those of several words are joined by spaces. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  `afghanistan,albania,algeria,andorra,angola,argentina,armenia,australia,austria,azerbaijan,bahamas,bahrain,bangladesh,barbados,belarus,belgium,belize,benin,bhutan,bolivia,bosnia,botswana,brazil,britain,brunei,bulgaria,burkina faso,burma,burundi,cambodia,cameroon,canada,chad,chile,china,colombia,congo,costa rica,croatia,cuba,cyprus,czech republic,czechia,denmark,djibouti,dominican republic,ecuador,egypt,el salvador,england,eritrea,estonia,ethiopia,european union,fiji,finland,france,gabon,gambia,germany,ghana,great britain,greece,greenland,guatemala,guinea,guyana,haiti,honduras,hong kong,hungary,iceland,india,indonesia,iran,iraq,ireland,israel,italy,ivory coast,jamaica,japan,jordan,kazakhstan,kenya,kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,lesotho,liberia,libya,liechtenstein,lithuania,luxembourg,macedonia,madagascar,malawi,malaysia,maldives,mali,malta,mauritania,mauritius,mexico,moldova,monaco,mongolia,montenegro,morocco,mozambique,myanmar,namibia,nepal,netherlands,new zealand,nicaragua,niger,nigeria,north korea,north macedonia,northern ireland,norway,oman,pakistan,palestine,panama,papua new guinea,paraguay,peru,philippines,poland,portugal,puerto rico,qatar,romania,russia,rwanda,saudi arabia,scotland,senegal,serbia,sierra leone,singapore,slovakia,slovenia,somalia,south africa,south korea,south sudan,soviet union,spain,sri lanka,sudan,suriname,sweden,switzerland,syria,taiwan,tajikistan,tanzania,thailand,tibet,togo,trinidad,tunisia,turkey,turkmenistan,uganda,ukraine,united arab emirates,united kingdom,united nations,united states,uruguay,uzbekistan,vatican,venezuela,vietnam,wales,yemen,zambia,zimbabwe,u.s.,us,u.s,usa,u.s.a.,uk,u.k.,eu,u.n.,un`.split(
    ",",
  ),
);

/** States, large cities and regions of the world, whatever the story: they seldom speak. */
export const PLACES: ReadonlySet<string> = new Set(
  `alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,new york city,los angeles,chicago,houston,phoenix,philadelphia,san antonio,san diego,dallas,san jose,austin,jacksonville,san francisco,columbus,indianapolis,seattle,denver,boston,el paso,nashville,detroit,portland,las vegas,memphis,louisville,baltimore,milwaukee,albuquerque,tucson,fresno,sacramento,atlanta,miami,cleveland,new orleans,tampa,orlando,pittsburgh,cincinnati,st. louis,charlotte,des moines,manchester,brooklyn,manhattan,queens,bronx,harlem,long island,silicon valley,wall street,hollywood,benghazi,tehran,moscow,beijing,shanghai,tokyo,seoul,pyongyang,london,paris,berlin,brussels,geneva,vienna,rome,madrid,athens,ankara,istanbul,cairo,baghdad,damascus,kabul,islamabad,delhi,new delhi,mumbai,jerusalem,tel aviv,gaza,west bank,hanoi,bangkok,manila,sydney,melbourne,toronto,ottawa,montreal,mexico city,havana,africa,asia,europe,north america,south america,latin america,america,middle east,far east,balkans,caribbean,pacific,atlantic,crimea,aleppo,mosul,ferguson,flint,dayton,charleston,columbia,spartanburg,santa monica,palm beach,san bernardino,capitol hill,new england,midwest,south,north,west,east,the bronx,earth,mars`.split(
    ",",
  ),
);

/** Capitalised words that are parts of dates or begin sentences, never names. */
export const NOT_NAMES = table(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. mon. tues. wed. thurs. fri. sat. sun.
christmas easter thanksgiving ramadan halloween passover am pm a.m. p.m. est edt gmt pst
the a an this that these those i he she it we they you his her its their our my your who what which when where why how there here if but and or nor so yet for in on at by to of from with as while although though because since after before until unless during despite according among amid about above across against along around behind below beneath beside between beyond inside into like near off onto out outside over past through throughout toward under underneath up upon via within without
everything everyone everybody nothing nobody something somebody someone anything anybody anyone
not no yes all any both each every either neither many more most much other some such only own same than too very just also even still again ever never always often now then once perhaps maybe instead meanwhile moreover however nevertheless nonetheless otherwise therefore thus hence indeed besides finally first second third next last later earlier recently today tomorrow yesterday tonight
is are was were be been being am have has had do does did will would can could should shall may might must let
one two three four five six seven eight nine ten dozens hundreds thousands millions
mr. mrs. ms. dr.
asked said says tells warns reacts responds slams added continued explained wrote speaking following given regarding including according
sources officials authorities others somebody someone anybody anyone everybody everyone nobody prosecutors investigators critics experts lawmakers further
read watch listen click photo image video advertisement related updated correction editor's copyright exclusive breaking opinion analysis transcript
god bible koran quran internet web english spanish french german chinese russian arabic latin christian muslim jewish catholic islam christianity democracy
`);

/** Demonyms and adjectives of nations and parties: they modify, they aren't names of people. */
export const ADJECTIVES = table(`
american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian swedish norwegian danish finnish polish czech hungarian romanian bulgarian greek turkish russian ukrainian chinese japanese korean vietnamese thai indian pakistani afghan iranian iraqi syrian israeli palestinian saudi egyptian libyan tunisian moroccan nigerian kenyan african european asian arab western eastern northern southern mexican canadian australian brazilian cuban venezuelan colombian argentine chilean peruvian latino hispanic black white native
republican democratic conservative liberal labour tory socialist communist libertarian green independent democrat progressive islamic islamist soviet nazi catholic protestant christian muslim jewish mormon evangelical
former ex-president late south north central
californian texan floridian new-york
`);

const AGENT =
  /(?:man|woman|person|men|women|people|ist|ian|yer|ier|iter|cher|ader|ager|eer|ser|tor|nor|dent|ssor|ney|sel|ogist|opher|lar|sor|aire)$/;
const ROLE_NOUNS = table(`
head chief chair chairs co-chair leader boss founder co-founder director deputy aide adviser advisor expert analyst secretary minister president premier chancellor governor senator mayor ambassador envoy judge justice attorney lawyer prosecutor general colonel officer official officials
spokesman spokeswoman spokesperson press-secretary manager strategist pollster operative consultant consultants candidate nominee hopeful rival frontrunner front-runner incumbent challenger contender reporter journalist editor columnist correspondent anchor host author writer blogger professor scholar scientist economist historian researcher fellow teacher student
doctor nurse physician surgeon engineer developer activist advocate organizer donor supporter critic opponent ally friend husband wife son daughter brother sister mother father widow cousin uncle aunt parent neighbor partner
actor actress singer musician comedian producer filmmaker coach player star champion athlete owner executive ceo cfo investor businessman businesswoman billionaire tycoon mogul developer banker trader entrepreneur farmer rancher worker veteran soldier sergeant marine pilot priest pastor bishop cardinal rabbi imam king queen prince princess pope
republican democrat
member members congressman congresswoman lawmaker legislator representative delegate staffer speaker whip commander captain detective sheriff inspector agent guard clerk counsel chaplain treasurer comptroller commissioner superintendent principal dean provost chairman chairwoman vice-chair specialist negotiator diplomat politician resident voter woman man teenager boy girl native immigrant refugee survivor victim witness guest heir heiress socialite
goalkeeper keeper striker midfielder defender winger quarterback pitcher catcher bowler linebacker skipper referee umpire physio trainer barrister solicitor coroner magistrate juror author co-author investigator
firefighter paramedic lifeguard midwife nurse chef baker butcher shopkeeper fisherman sailor driver cyclist runner swimmer golfer boxer biographer ghostwriter nanny plaintiff defendant suspect inmate convict hacker whistleblower contractor
`);

const PERSON_NOUNS: ReadonlySet<string> = new Set(readTable("person-nouns"));

/** Whether a folded noun first of all names somebody: "accountant", where what it stands for is a person's name. */
export const isPersonNoun = (word: string): boolean => PERSON_NOUNS.has(word);

/** Whether a folded noun names somebody by what they are or do. */
export function isRoleNoun(word: string): boolean {
  const single = word.replace(/s$/, "");
  return ROLE_NOUNS.has(word) || ROLE_NOUNS.has(single) || (single.length > 5 && AGENT.test(single));
}
