/**
 * Stems with the stems that can mean the same (a shared synset among the first 2 senses of both) or are derived from one another, a line
 * each, in order; not those that share their first five letters. Made by bench/make-kin.ts from WordNet 3.1, (c) Princeton University,
 * under the WordNet licence.
 */
export const KIN = `
aah:ooh
abaft:aft astern
abandon:defect derelict desert forsak wanton wild
abas:abasia abat abject chagrin degrad humbl humili
abash:bash chagrin embarrass
abasia:abas abat
abat:abas abasia hiatus repriev slake
abaxi:dorsal
abbess:prioress
abbrevi:abridg foreshorten shorten truncat
abdic:renounc
abdomen:belli stomach venter
abduct:kidnap
abductor:kidnap kidnapp snatcher
aberr:devianc deviant deviat
abet:instig
abhor:abomin execr loath
abhorr:abomin detest execr loath obscen repugn repuls
abi:aton expiat
abid:bide brook complianc conform endur imperish resid stomach toler
abil:abl
abiogenesi:autogenesi
abject:abas degrad resign scummi scurvi
abjur:recant retract
abl:abil
ablat:excis extirp
ablaz:afir aflam aflar alight
ablutionari:cleans
abnorm:unnatur
abod:domicil dwell habit home resid
abomin:abhor abhorr abysm atroci aw detest dread execr loath odious repuls rotten terribl unspeak
abor:miri
aborigin:indigen nativ primal primev primordi
abort:miscarriag stillborn unsuccess
abound:abund bristl galor
aboveboard:honest
abrad:abras
abras:abrad attrit excori harsh scrape scratch scratchi
abridg:abbrevi foreshorten shorten
abroad:afield oversea
abrog:repeal
abrupt:brusqu curt dead gruff precipit short steep sudden
abscond:decamp
abseil:rappel
absent:abstract inattent lack miss want
absentmind:abstract inattent scatti
absolut:authoritarian caesar dead despot dictatorship downright perfect sheer shogun stalin stark totalitarian tyranni utter
absolv:clear exoner vindic
absorb:assimil captiv engross enwrap fascin grip ingest intent rivet wrap
abstain:abstin ascet refrain
abstin:abstain
abstract:absent absentmind cabbag inattent nobbl outlin pilfer scatti swipe synopsi
abstraction:unreal
abstrus:obscur profound profund recondit
absurd:cockey fatuous idiot laughabl ludicr nonsens preposter ridicul silli
abund:abound copious extravag profus
abus:insult maltreat mistreat misus opprobri scurril
abut:adjoin butt
abuzz:buzz
abysm:abomin abyss atroci rotten terribl unfathom
abyss:abysm unfathom
abyssinia:ethiopia
academ:scholastic
acced:bow defer
acceler:quicken speed throttl
accent:emphas emphasi punctuat stress
accentu:emphas punctuat stress
accept:adopt credenc recogn toler
access:admitt approach avail entre handi
accessori:adjunct adjuv ancillari appurten auxiliari
accid:fortuiti
accident:inadvert incident nonessenti unexpect
acclaim:applaud eclat hail herald plaudit
acclimat:climat
accommod:adapt adjust fit oblig suit
accompani:attend concomit consequ ensuant result
accomplish:achiev acquir action attain complet doabl fulfil manag realiz skill
accord:agreeabl allot concord consequ conson consort harmon
account:answer chronicl comptrol control histori
accredit:commiss licens
accret:accumul
accru:accumul
accultur:cultur
accumul:accret accru aggreg amass collect collector compil conglomer cumul gather hoard
accur:exact precis
accurs:execr
accus:charg crimin incrimin object
accustom:customari habitu wont
ace:crack one singl super tiptop top uniti
acellular:noncellular
acerb:acid acrid astring blister caustic embitt sulfur sulphur tart vitriol
acet:vinegari
acetaldehyd:ethan
acetaminophen:datril panadol phenaphen tempra tylenol
acetifi:acidul sour
acetylen:alkyn
ach:achi languish pine yearn yen
acheronian:stygian
achi:ach
achiev:accomplish attain doabl manag realiz succeed
achromat:colorless
achromycin:tetracyclin
acid:acerb acidul acrid blister caustic elvi sour sulfur sulphur superman vitriol
acidul:acetifi acid sour
acknowledg:admit cite mention quotat receipt recognit refer
acm:apex elev height meridian pinnacl summit superl tiptop vertex
acn:pimpl pimpli pustul
acquaint:convers familiar introduc
acquiesc:assent biddabl
acquir:accomplish get skill
acquit:behav comport deport exoner
acr:estat
acrid:acerb acid blister caustic pungent sulfur sulphur vitriol
acrimoni:bitter jaundic thorni
acrobat:athlet gymnast stunt tumbl
acronym:initi
across:crosswis
acryl:propeno
act:action actuat behav deed enact perform
action:accomplish act activ fulfil litig sue
activ:action actuat energ fight spark trigger
activist:milit
actor:doer histrion thespian
actual:realiz realli
actuari:statistician
actuat:act activ incit motiv prompt propel propuls spark trigger
acuiti:acut keen sharp
acular:toradol
acut:acuiti intens keen sharp
adam:diamond inexor intransig
adapin:sinequan
adapt:accommod arrang conform
adaxi:ventral
add:addit
addendum:supplement
addict:depend freak habitu junki
addit:add improv linear
addl:muddl wooli woolli
addlep:muddlehead puddinghead
adenoid:nasal pinch
adept:adroit deft expert facil practic profici quick sensat skill star virtuoso whiz whizz wizard
adequ:enough equal
adher:adhes discipl
adhes:adher
adipos:fatti
adjac:contermin contigu neighbor next
adject:procedur
adjoin:abut adjunct butt contact
adjud:decid judg resolv settl
adjunct:accessori adjoin adjuv ancillari appurten assist auxiliari
adjur:beseech conjur entreat
adjust:accommod align alter fit modif
adjut:aid
adjuv:accessori adjunct ancillari appurten auxiliari
administr:dispos govern
admir:commend esteem laudabl protagonist support wonder
admiss:admit admitt
admit:acknowledg admiss avow confess true
admitt:access admiss entre
admixtur:alloy intermixtur
admonish:caution monitor reproach reprov warn
admonit:warn
adnexa:annex
ado:bustl flurri hustl
adolesc:teen teenag
adopt:accept borrow espous
ador:dote endear fond idol love worship
adorn:beautifi deck decor embellish grace ornament
adpress:appress
adrenalin:epinephrin
adrenerg:sympathomimet
adrift:afloat aimless directionless undirect
adroit:adept deft facil quick
adult:grow grownup pornograph
adulter:cheat debas dilut extramarit fornic
adulteress:jade slut trollop
adulteri:fornic
adulthood:matur
adust:bake parch scorch sunbak
advanc:beforehand better further improv progress
advantag:favor profit vantag
advent:come
adventitia:tunic
adventur:chanc escapad explor gambl hazard jeopard risk stake ventur venturesom
advers:hardship inauspici opposit untoward
adversari:antagonist oppon oppos resist
advert:allud heed mind public
advertis:public
advil:ibuprofen motrin nuprin
advis:appris consult counsel deliber design intent notifi purpos weigh
advisor:consult
advisori:consult
advoc:counsel expon preach propon recommend urg
aeolian:aeolus
aeolus:aeolian
aerat:air
aerial:aeriform air antenna ether
aeriform:aerial ether
aerob:aerophil
aerodynam:flow sleek streamlin
aeronaut:airman astronaut aviat flier
aerophil:aerob
aeroplan:airplan plane
aesculapius:asclepius
aesthet:esthet
aestiv:estiv
affabl:amiabl cordial genial
affair:intimaci liaison matter
affect:emot fond impact manner poignant touch warm
affection:dear fond warm
affili:associ assort attach connect consort tie
affirm:assert assever avow confirm corrobor declar optimist substanti swan swear
affix:append
afflict:impair pain sore strike
affluent:flush money tributari wealthi
afford:yield
afforest:forest
affright:fright frighten panic scare terror
affront:diss insult
afghani:pashto
afield:abroad
afir:ablaz aflam aflar alight
aflam:ablaz afir aflar alight
aflar:ablaz afir aflam alight flare
aflaxen:alev anaprox
afloat:adrift aimless directionless undirect
afoot:underway
aforement:say
aforethought:plan plot
afoul:foul
afresh:anew
afrikan:boer
aft:abaft astern
afterlif:hereaft
aftermath:consequ wake
afterthought:reconsider
afterward:later subsequ
agap:gape
age:elder matur older ripen senesc
ageless:etern everlast perpetu unceas unend
agenc:bureau offic
agenda:docket schedul
ageratum:mistflow
agglomer:cluster cumul cumulus heap pile
aggrand:embellish embroid lard pad
aggrav:exacerb exasper provoc provok worsen
aggreg:accumul assembl collect collector mass total
aggress:sharpli
aggressor:assail assault attack
agil:lightsom nimbl spri
agit:ferment foment provok unrest
agleam:gleam nitid
aglitt:corusc glint glister glitter glitteri scintil spark
aglow:lambent lucent lumin
agnostic:sceptic skeptic
ago:agon
agon:ago agoni harrow tortur
agoni:agon suffer
agonist:combat protagonist
agrarian:agricultur farm
agre:agreement
agreeabl:accord amen concord conson enjoy pleasant
agreement:agre correspond understand
agricultur:agrarian farm
ahem:hem
ahors:horseback
ahorseback:horseback
aid:adjut assist auxiliari hade help
ail:ailment garlic indispos pain peak poor sick unwel
ailment:ail complaint ill
aim:intent object purport purpos
aimless:adrift afloat directionless drift float purposeless undirect vagabond vagrant
air:aerat aerial airi dissemin pose spread
airhead:dizzi giddi lighthead silli
airi:air buoyanc impract visionari windi
airili:flippant
airless:stuffi
airman:aeronaut aviat flier
airplan:aeroplan plane
airship:dirig
akin:consanguin kin kindr
ala:alat regrett unfortun
alacr:brisk
alarm:alert appal constern dismay horrifi
alat:ala
alcohol:drunken inebri lush sous
alert:alarm brisk rattl spank vigil watch
alev:aflaxen anaprox
alfilaria:clock filaria
alfresco:outdoor outsid
alga:algal
algal:alga
alibi:excus
alien:anom disaffect disori estrang exot foreign stranger unknown
alight:ablaz afir aflam aflar perch
align:adjust coalit posit
alik:like similar
aliment:feed nourish nutrient nutriment nutrit nutriti susten victual
alimentari:nourish nutrient nutrit nutriti
alir:far
aliv:anim live
alkal:antacid
alkan:paraffin
alkyn:acetylen
allay:assuag comfort quench reliev slake
alleg:say
allegi:commit
allegori:emblem fabl parabl
allerg:hypersensit sensit
allevi:assuag eas easement facilit mitig relief reliev
alli:friend
alliac:allium
allianc:confeder
allig:crack
allium:alliac
alloc:allot apport apportion assign distributor parcel
allot:accord alloc apport apportion assign parcel portion
allow:counten let permiss permit
alloy:admixtur debas metal
allud:advert allus
allur:beguil entic tempt
allus:allud
alluvi:deposit sediment
almighti:creator divin godhead jehovah lord maker omnipot
almost:near nigh virtual
aloha:ciao
alon:entir exclus lone lonesom sole solitari solo unaccompani
aloof:remot standoffish upstag
aloud:loud
alphabet:rudiment
alright:fine
alsac:alsatian
alsatian:alsac
alter:adjust chang curat heal modif neuter remedi sanat therapeut vari
alterc:disput quarrel scrap
altern:instead option replac substitut surrog
althaea:hollyhock
alto:contralto
altogeth:complet entir raw total whole wholli
altruism:selfless
altruist:philanthropist selfless
alula:calypt
alveol:caviti honeycomb pit
alveolar:dental
alway:constant invari
amalgam:coalesc consolid fuse merger mingl unifi unit
amass:accumul collect compil conglomer cumul hoard
amateur:inexpert recreat unskil
amateurish:inexpert unskil
amatori:amor romant
amaz:astonish astound awe awesom baffl bewild dumbfound mystifi perplex puzzl stun stupefi surpris
ambagi:circumlocuti circumlocutori periphrast
ambassador:embassador
amber:gold
ambidextr:deceit duplicit
ambigu:equivoc
ambit:aspir compass rang reach scope
ambiti:challeng determin
ambl:ambul perambul saunter stroll
ambrosi:nectar
ambrosia:bitterwe ragwe
ambrosian:nectar
ambul:ambl
ambush:bushwhack
ameb:ameba amoeb
ameba:ameb amoeba
amelior:amend better improv
amen:agreeabl comfort conform conveni cooper tractabl
amend:amelior better correct damag improv redress restitut
ament:catkin
amiabl:affabl cordial genial
amidship:midship
amin:amino
amino:amin
amiss:awri haywir
amnesti:pardon
amoeb:ameb
amoeba:ameba
amok:amuck berserk murder
amor:amatori cupid erot erotic immor romant sexi
amorph:formless shapeless unstructur
amount:number sum total
amoxil:augmentin larotid polymox trimox
amp:amper
amper:amp
ampicillin:polycillin principen
ampl:copious plenteous plenti
ampli:fulli rich
amplif:elabor
amplifi:exagger hyperbol magnifi
amplitud:bounti
amuck:amok berserk murder
amulet:talisman
amus:comic divert entertain funni laughabl mirth risibl
amyloid:farinac
anal:anus
analges:anodyn
analog:correspond parallel
analogu:parallel
analphabet:illiteraci
analyz:decompos dissect examin studi
anamnesi:recollect remembr
anaprox:aflaxen alev
anarch:lawless
anarchist:nihilist
anatomi:build chassi figur flesh physiqu
ancestor:anteced ascend
ancestr:hereditari patrimoni
ancestri:bloodlin filiat lineag pedigre stemma
anchor:backbon ground keyston linchpin
anchorit:eremit hermit
ancient:antediluvian antiqu
ancillari:accessori adjunct adjuv appurten auxiliari
andean:andes
andes:andean
ane:one
anem:anemia
anemia:anem
anew:afresh
angel:beatif cherub saint seraph sweet
angelfish:spadefish
anger:angri choler enrag furious infuri ire madden
angiosperma:anthophyta magnoliophyta
angiotensin:hypertensin
angl:angler angul angular lean slant tilt
angler:angl
anglic:britic british english
angri:anger
anguish:pain torment tortur
angul:angl
angular:angl
anim:aliv animist beast brutal brute carnal creatur energ enliven fauna flesh inspir invigor live physic sensual vital
animist:anim
anis:anise
anise:anis
anklebon:astragalus talus
anneal:temper
annex:adnexa appropri
annihil:decim devast erad extermin obliter wither
annot:footnot gloss notat
announc:declar proclaim proclam promulg
annoy:bother bothersom chafe devil gall gravel harass harri irrit mif nettl nettlesom peev peski pester piss plaguey rag rile roil steam stung teas teaser vex vexat vexati
annual:year
annuiti:rent
annul:circin invalid nullifi quash repeal rescind revoc revok ring void
annulus:doughnut halo ring
annunci:foretel harbing herald
anodyn:analges
anoint:oil
anom:alien disori
anonym:nameless pseudonym
anserin:dopey foolish gooselik
answer:account repli respond result solut solvent
antacid:alkal
antagon:counteract enmiti hostil
antagonist:adversari antipathet counter oppon oppos resist
anteat:pangolin
anteced:ancestor anted anterior ascend forego forgo preced predat previous prioriti
anted:anteced forego forgo preced predat
antediluvian:ancient antiqu archaic
antenat:prenat
antenna:aerial
anterior:anteced preced prior prioriti
anthelmint:vermifug
anthem:hymn
anther:stamin
antherozoid:spermatozoid
anthoni:antoni antonius
anthophyta:angiosperma magnoliophyta
anthropoid:apelik
antibacteri:bactericid
antic:clown fantast grotesqu prank
anticanc:antineoplast
anticip:await counter expect forestal
antielectron:positron
antifung:fungicid
antineoplast:anticanc
antipathet:antagonist avers indispos loath
antipathi:avers distast
antiphon:respons
antiqu:ancient antediluvian archaic demod outmod pass
antisoci:asoci
antoni:anthoni
antonius:anthoni
antonym:opposit
anur:tailless
anus:anal
anvil:incus
anxieti:anxious
anxious:anxieti apprehens die disquiet nervous unquiet
anyhow:anyway
anyplac:anywher
anyway:anyhow
anywher:anyplac
aorta:aortic
aortic:aorta
apathet:indiffer
apathi:numb spiritless
ape:caricatur copycat emul imit
apelik:anthropoid
apetal:petalless
apex:acm apic vertex
aphor:apothegm
aphorist:apothegmat axiomat epigrammat
aphrodisiac:sexi
apic:apex
aplomb:cool
apoge:culmin
apolog:ration
apologist:justifi vindic
apostasi:defect renunci
apothecari:chemist druggist pharmacist
apothegm:aphor
apothegmat:aphorist epigrammat
appal:alarm dismay horrifi outrag scandal shock
appar:appear evid manifest obvious ostens patent plain seem unmistak
apparatus:setup
apparel:attir cloth dress garb garment habilit raiment robe
apparit:ghost ghostlik phantasm phantom specter spectral
appeal:appel charm entreati likabl
appear:appar look seem
appeas:assuag calm concili gentl mollifi pacifi placat placatori quell
appel:appeal design name
append:affix
appendag:extrem
applaud:acclaim clapper commend laudabl praiseworthi
applaus:clap
applesauc:rubbish tripe
appli:employ use util
applianc:contrapt contriv gadget gizmo
applic:pertin
appoint:constitut design engag name
apport:alloc allot assign parcel
apportion:alloc allot assign parcel
apposit:apt pertin
apprais:assess authent estim evalu survey valuat
appreci:comprehend discern grasp grate hold percept thank
apprehend:arrest collar comprehend cop grasp nab nail
apprehens:anxious discern dread intellig perceiv understand worri
apprent:articl indentur
apprentic:learner
appress:adpress
appris:advis notif notifi tell
approach:access come forthcom near upcom
appropri:annex befit conquer duli earmark fit reserv right suitabl
approv:bless okay sanction
approxim:estim gaug rough
appurten:accessori adjunct adjuv ancillari auxiliari paraphernalia
apropo:incident season time
apt:apposit capabl compet dispos give liabl mind tend
aqua:turquois
aquacultur:aquicultur hydropon
aqueous:sedimentari
aquicultur:aquacultur hydropon
aquilegia:columbin
aquilin:hook
ara:arax
arab:arabian
arabian:arab
arabl:cultiv
arachnoid:spider spiderlik
aram:aramean
aramean:aram
arax:ara
arbit:umpir
arbitr:interced intermedi mediat umpir
arbitrari:caprici flighti whimsi whimsic
arbitrarili:haphazard indiscrimin random
arbor:mandril woodi woodsi
arboresc:dendriform treelik
arborvirus:arbovirus
arbovirus:arborvirus
arc:arch arcuat bow
arcad:colonnad
arcadian:bucol
arch:arc arcuat bow condescend impish mischiev patron perki pert sauci
archaeolog:archeolog
archaeologist:archeologist
archaic:antediluvian antiqu primit
archbishop:archiepiscop
archeolog:archaeolog
archeologist:archaeologist
archer:bowman sagittarius
archetyp:origin prototyp
archiepiscop:archbishop
archil:orchil
architect:design
arctic:frigid gelid ici
arcuat:arc arch bow
ardent:fervent fervid fieri impass torrid
ardor:elan zeal
arduous:gruel labori punish strain strenuous
arena:domain orbit sphere
arenac:sandi sandlik
argillac:clayey
argonn:meus
argu:arguabl argument contend content contest controversi disput reason tilt
arguabl:argu debat disput moot
argument:argu content contest controversi debat disput disputati statement tilt
ari:ram
arid:barren desicc fruitless thirsti waterless
aris:origin upris
aristocort:kenalog
aristocraci:gentri nobil
aristocrat:patrician
aristopak:kenalog
aristotelean:peripatet
aristotelian:peripatet
arm:armament armor equip gird munit weaponri
armament:arm equip
armistic:truce
armor:arm armour
armori:arsenal
armour:armor
aroid:arum
aroma:fragranc odor perfum scent smell
aromat:perfum
arous:awak awaken elicit evok provok rous stimul stir wake waken waker
arrang:adapt order organ
arrant:everlast perfect pure sod stare thoroughgo unadulter utter
arrest:apprehend collar cop halt hitch nab nail sensat stay stoppag stun
arrhythm:jerk jerki
arriv:come comer reach
arrog:chesti claim confisc haughti
arrow:pointer
arsenal:armori
art:arti artist disingenu human
artemi:cynthia
arthrit:rheumat rheumatoid rheumi
arti:art
articl:apprent indentur
articul:eloqu join joint phrase volubl word
artific:artisan discover inventor
artifici:contriv stilt unnatur
artilleri:gun ordnanc
artisan:artific
artist:art
artistri:prowess
artless:crude inexpert ingenu innoc natur
artwork:graphic
arum:aroid
ascend:ancestor anteced domin rise
ascens:rise
ascent:climb rais rise upgrad
ascertain:determin discov discover ensur insur observ
ascet:abstain
ascetic:auster nonindulg
asclepius:aesculapius
ascrib:attribut imput refer
ascript:attribut
asdic:sonar
asept:steril
ash:ashi
ashen:blanch livid
ashi:ash
ashur:assur
asia:asian asiat
asian:asia asiat
asiat:asia asian
asid:digress parenthesi
asinin:fatuous
ask:request
askanc:sidelong squint squinti
askew:awri cockey lopsid wonki
aslant:diagon obliqu slant slope
asleep:benumb numb
asoci:antisoci
aspect:facet
asper:grim hardship rigor sever
aspers:calumni defam slander slur smirch
asphyxi:extinguish smother suffoc
aspir:ambit hope wannab wish
aspirin:bayer empirin
ass:behind bun buttock fanni fundament hindquart posterior seat tush
assail:aggressor assault attack
assassin:blackwash bravo
assault:aggressor assail attack dishonor rape ravish
assay:attempt check essay tri
assembl:aggreg collect gather piec
assemblag:gather hookup
assent:acquiesc
assert:affirm assever avow declar swan swear
assess:apprais evalu valuat
asset:plus
assever:affirm assert avow declar
assidu:sedul
assign:alloc allot apport apportion convey deleg design parcel portion transfer
assimil:absorb ingest learner scholar
assist:adjunct aid help helper
associ:affili assort collig companion comrad connect consort familiar fellow link relat
assort:affili associ class classif classifi compartment consort miscellan miscellani mix motley potpourri smorgasbord sort sundri varieti various
assuag:allay allevi appeas concili gentl mollifi pacifi placat quench relief slake
assum:fictiti fictiv presum presumptu pretend sham
assumpt:premis premiss presumptu suppos supposit
assur:ashur confid ensur guarante insur sure
asterisk:star
astern:abaft aft
asthmat:wheez
astonish:amaz astound stagger stun stupefi surpris
astound:amaz astonish dumbfound stagger stun stupefi
astraddl:astrid
astragalus:anklebon talus
astral:stellar
astrid:astraddl
astring:acerb styptic
astronaut:aeronaut cosmonaut
astronom:galact stargaz
astut:deep perspicaci sagaci sapient shrewd
asylum:sanctuari
asymmetr:unsymmetr
asymmetri:imbal
atarax:sedat tranquil vistaril
atax:ataxia
ataxia:atax
atenolol:tenormin
atheist:unbeliev
athirst:hungri
athlet:acrobat gymnast jock sport
atm:atmospher
atmospher:atm static
atom:atomist corpuscl fragment molecul nebul nuclear particl speck sprayer
atomist:atom
aton:abi atonia expiat propiti repent unacc
atonia:aton
atrial:atrium
atrium:atrial
atroc:barbar heinous inhuman
atroci:abomin abysm aw barbar dread flagiti heinous monstrous outrag rotten terribl unspeak
atrophi:diminish wast wither
attach:affili connect
attack:aggressor assail assault onrush onset onslaught
attain:accomplish achiev reach
attaint:disgrac dishonor shame
attempt:assay effort endeavor essay tri undertak
attend:accompani auditor concomit consequ ensuant hearer listen result tender
attent:care heed regard tend
attenu:fade
attest:authent certifi document evid manifest
attic:garret ionic loft
attir:apparel dress garb garment robe
attitud:postur
attorney:lawyer
attract:beauti draw pull
attractor:draw
attribut:ascrib ascript dimens imput
attrit:abras
auctori:author authori
audaci:barefac bodaci brave brazen fearless insol intrepid
audil:audit auditori
audit:audil scrutin tryout
auditor:attend hearer listen
auditori:audil
augment:enhanc
augmentin:amoxil larotid polymox trimox
augur:auspic bode foreshadow omen predict prefigur presag prognost
august:grand lord rever vener
augustus:octavian
aura:halo
aureat:flamboy florid gild gilt gold golden
auricl:pinna
auricular:otic
auriga:chariot
aurora:dawn daybreak sunris
auspic:augur bode foreshadow omen predict prefigur presag prognost
auspici:propiti
auster:ascetic nonindulg stark stern
autarchi:autocraci
authent:apprais attest document genuin hallmark legitimaci unquestion verit
author:auctori empow govern mandat potenc regim writer
authori:auctori
authorit:definit magisteri
authoritarian:absolut autocrat caesar despot dictatori dictatorship overbear shogun stalin totalitarian tyrann tyranni
authorship:pen write
auto:automobil car motorcar
autochthon:indigen
autoclav:steril
autocraci:autarchi
autocrat:authoritarian bossi despot dictatori magisteri peremptori tyrann tyrant
autogenesi:abiogenesi
autoload:semiautomat
autom:mechan
automat:machinelik mechan robot
automaton:robot
automobil:auto car motorcar
autonom:independ sovereign
autonomi:liberti
autopsi:postmortem
autumn:fall
auxiliari:accessori adjunct adjuv aid ancillari appurten subsidiari supplement supplementari
avail:access handi
avaric:covet cupid greed rapac
avarici:covet cupid grasp greedi greedili
avatar:embodi incarn
aveng:retali reveng
avenu:boulevard
averag:mean mediocr norm ordinari
avers:antipathet antipathi avert distast indispos loath
avert:avers avoid debar deflect obviat
aviat:aeronaut airman flier pilot
avid:devour eager esuri greedi keen zealous
avoc:hobbi
avoid:avert debar deflect obviat shun
avoirdupoi:blubber fat
avow:admit affirm assert assever confess declar profess swan swear true
aw:abomin atroci dire dread fear fearsom fright frighten horrend horribl horrid horrif terribl unspeak
await:anticip
awak:arous awaken wake waken
awaken:arous awak wake waken
awar:cogniz conscious knowing mind sentienc
award:grant honor honour laurel
awash:flood inund overflow
away:forth
awe:amaz awesom awestruck rever vener
aweari:weari
awesom:amaz awe
awestruck:awe
awkward:clumsi inept ineptitud maladroit slow
awol:truant
awri:amiss askew cockey haywir lopsid wonki
axi:axial
axial:axi axil
axil:axial axillari
axillari:axil
axiom:maxim
axiomat:aphorist postul
azyg:azygo
azygo:azyg
babbl:blather smatter
babbler:chatter chatterbox
babe:babi infant
babi:babe cocker coddl infant mollycoddl pamper
babylonia:chaldea
bacchanalian:carous orgiast
bach:bachelor
bachelor:bach
back:backward dorsum endors hind hinder patronag rearward
backbon:anchor grit gut keyston linchpin
backfir:backlash recoil
background:downplay
backlash:backfir rebound recoil repercuss
backpack:knapsack rucksack
backstag:offstag
backstair:furtiv
backstop:catcher
backup:reliev
backward:back rearward subnorm
backwoodsman:frontiersman
bactericid:antibacteri disinfect
bacteriophag:phage
bad:grave ill poor serious sever
badger:bug heckler pester teas worri
badmouth:malign
baffl:amaz befuddl bemus bewild bilk confound confus dumbfound foil frustrat knotti maze mystifi perplex problemat puzzl queer scotch stupefi thwart
bag:sack
baggag:luggag
bagpip:piper
bail:bailabl baile bailment
bailabl:bail
baile:bail
bailment:bail
bait:cod decoy lure razz sweeten tantal taunt teas
bake:adust baker parch scorch sunbak
baker:bake
balanc:halter reconcili
bald:barefac
bale:bane forbid malefic menac mischief omin sinist threaten
baleen:whalebon
balk:balki deterr hinder hindranc impedi jib
balki:balk
ballad:lay
balli:blink bloodi bloom crash flame fuck
ballistocardiograph:cardiograph
ballot:vote
balm:balmi ointment salv
balmi:balm bat buggi cracker dotti fruiti haywir loco nut nutti wacki
baloney:bilgewat drool twaddl
balust:banist handrail
balustrad:banist handrail
bamboozl:hoodwink snow
ban:censor forbid forbidd prohibit
banal:bromid commonplac hackney platitud shopworn stock threadbar timeworn tire trite
band:circl stria striation stripe
bandi:bowleg
bane:bale pernici pestil scourg
baneberri:cohosh
bang:bash batter blast bolt clap slam slap slapdash smack smash thump wallop whop
banish:coventri ostrac ostracis shun
banist:balust balustrad handrail
bankrupt:insolv
banner:streamer
banquet:feast junket
banter:chaff faceti jolli kid
baptis:christen
baptiz:christen
bar:barricad barroom block blockad saloon
barb:barbel bite brist bristl bur dig gibe mordaci nip prick pungent setac shaft spini thorni
barbar:atroc atroci brutal cruel fall heinous roughshod savag uncivil vicious
barbarian:boor goth savag uncivil
barbecu:grill
barbel:barb brist bristl bur prick setac spini thorni
bard:caparison
bare:barehead bleak denud desol hard husk nake naked nude public scanti scarc strip uncov
barefac:audaci bald bodaci brazen insol shameless unasham
barefoot:shoeless
barehead:bare
bargain:buy deal dealer steal trader
bark:barki
barki:bark
baronet:bart
baroni:impos nobl state
barrack:exhort heckl
barrag:bombard shell
barrel:cask
barren:arid bleak desol fruitless wasteland
barricad:bar block blockad
barroom:bar saloon
bart:baronet
barter:swap
base:baseborn contempt despic groundwork mean sordid
baseborn:base
baseless:groundless idl unfound unwarr
basement:cellar
bash:abash bang blate bop brawl shyli smash sock timid whop
basi:cornerston foot fundament groundwork
basic:bedrock essenti fundament rudiment stapl
bask:enjoy relish savor
basket:handbasket
basketbal:hoop
basswood:linden
bast:batter clobber phloem tack
bastard:fake illegitim prick sob
bastion:citadel fortifi
bat:balmi batten batter buggi cracker dotti fruiti haywir loco nut nutti wacki
batch:hat heap lot mass mint mountain passel peck pile plenti raft slew stack wad
bath:bather
bather:bath swimmer
bathet:maudlin mawkish mushi sappi schmaltzi sentiment slushi soppi soupi
batholith:pluton
bathroom:john lavatori privi toilet
bathtub:tub
baton:billi
batsman:batter hitter
battalion:multitud pack plural
batten:bat
batter:bang bast bat batsman buffet clobber hitter
battl:bellicos combat engag fight struggl
battlefield:field
battleground:field
battlement:castl crenel
battu:bloodbath bloodlet bloodsh
bawdi:bawdri lewd obscen ribald salaci
bawdri:bawdi
bawl:bawler bellow wail
bawler:bawl bellow screamer
bayer:aspirin empirin
bead:beadi beadwork drop
beadi:bead beadlik buttoni buttonlik gem jewel sequin spang spangl
beadlik:beadi buttoni buttonlik
beadwork:bead
beak:nib peck
beam:shine
beami:effulg radiant refulg
beamish:smile twink
bear:birth head
beard:whisker
bearer:carrier
beast:anim bestial brute brutish creatur fauna hellish savag wildcat
beat:bush heartbeat lick puls thrash trounc vanquish whack
beatif:angel saint
beatifi:exalt exhilar inebri
beau:boyfriend dandi dude fop gallant sheik
beauti:attract knockout peach ravish smasher stunner
beautifi:adorn deck decor embellish grace
bebop:bop
becalm:calm steadi
beckon:wave
becom:come decor get seem
bed:bedcloth stratifi
bedbug:chinch
bedcloth:bed
bedcov:bedspread
bedraggl:dilapid draggl ramshackl tatterdemalion
bedrock:basic fundament
bedspread:bedcov
beef:bitch gripe grous squawk
beefi:buird bur huski strap
beep:beeper blare bleep honk
beeper:beep pager
beet:beetroot
beetl:overhang
beetroot:beet
befal:happen
befit:appropri duli fit suitabl
befog:befuddl cloud fog mist obnubil obscur
beforehand:advanc
befoul:defil foul pollut
befuddl:baffl befog bemus bewild bewilder confound confus discombobul fox maze
beg:beggari implor mendic pray solicit
beget:father mother sire
beggar:mendic pauper
beggari:beg mendic
begin:commenc kickoff offset start
beginn:founder initi novic
begrim:colli dingi dirti grime grimi grubbi grungi soil
beguil:allur bewitch captiv captur charm charmer cheater deceiv delight enamor enamour enchant enthral entic entranc hoodwink juggl tempt tranc trickster
behav:acquit act comport deport
behavior:conduct do
behead:decapit
behind:ass bun buttock fanni fundament hindquart posterior seat tush
behold:observ perceiv percipi see
beij:peke
belarus:byelorussia
belat:late tardi tardili
belch:burp eruct extravas
belfri:campanil
beli:contradict misrepres negat
belief:feel impress notion
believ:conceiv credibl credul plausibl probabl think worship worshipp
belittl:deprec deprecatori depreci depreciatori derog disparag slight
bell:buzzer callithump doorbel
bellflow:campanula
belli:abdomen bulbous bulg paunch protuber stomach venter
bellicos:battl
belliger:combat fighter hostil war
bellow:bawl bawler holler hollo roar screamer yowl
bellybutton:navel umbilicus
belong:hold properti
belov:darl dear dearest honey
below:beneath infra
belowground:underground
bemus:baffl befuddl bewild bewilder confound confus discombobul maze preoccupi
bench:terrac
bend:bender crook turn
bender:bend carous
bendopa:brocadopa larodopa
beneath:below
benefactor:helper
benefic:eleemosynari philanthrop
beneficiari:done
benefit:profit welfar
benevol:kind openheart
benight:night
benign:gracious
benjamin:benzoin
benumb:asleep blunt dull numb
benzoin:benjamin
beplast:plaster
bequest:legaci
berat:lectur rebuk reprimand scold
bereav:bereft griev mourn sorrow
bereft:bereav griev lovelorn mourn sorrow
berserk:amok amuck
berth:moor
beseech:adjur conjur entreat implor importun plead
beset:harass harri molest plagu
besid:likewis
besieg:circumv sieg
bespectacl:monocl spectacl
best:outdo scoop trump
bestial:beast brute brutish sodomi
bestir:rous
bestow:confer donor giver
bet:better bettor dissip stake wager
betray:inform perfidi traitor treacheri
betroth:espous plight
better:advanc amelior amend bet bettor improv wager
bettor:bet better wager
bewail:deplor lament
bewild:amaz baffl befuddl bemus confound confus discombobul dumbfound maze mystifi perplex puzzl stupefi
bewilder:befuddl bemus
bewitch:beguil captiv captur charm enamor enamour enchant enthral entranc fascin magnet mesmer mesmeris spellbind tranc
bias:colour diagon preconcept predetermin prejudic slant
bib:tippl
bibl:biblic scriptur
biblic:bibl scriptur
bibul:boozi drunken sottish
bichrom:bicolor dichrom dichromat
bicker:niggl quibbl spat squabbl
bicolor:bichrom dichromat
biconvex:lenticular
bicuspid:premolar
bicycl:bike cyclist pedal
bicyclist:cyclist
bid:bidder command dictat summon tender
biddabl:acquiesc
bidder:bid
bide:abid
bifurc:biram branch fork prong prongi
big:boast larg
bigger:larger
bigotri:dogmat
bike:bicycl motorcycl pedal
bilgewat:baloney drool twaddl
bilk:baffl foil frustrat queer scotch thwart
bill:invoic
billboard:hoard
billet:canton note quarter
billi:baton
billion:million trillion zillion
billow:surg
billowi:surg
bimonth:semimonth
bind:binder bond border bound boundari bounder edg jump leap spring
binder:bind
bing:engorg glut gorg gourmand orgi overeat overindulg satiat splurg
biotechnolog:ergonom
biovular:fratern
bipe:biped
biped:bipe
biram:bifurc branch fork prong prongi
bird:fowl
birdcal:birdsong
birdi:shuttl shuttlecock
birdlim:lime
birdsong:birdcal
birmingham:brummagem
birth:bear nativ parturit
birthplac:cradl
birthrat:fertil natal
birthright:patrimoni
biscuit:cooki
bisexu:hermaphrodit
bishop:episcop
bishopr:dioces episcop
bisulc:cloven
bitch:beef gripe grous squawk
bite:barb biter bitter chip fleck mordaci morsel nip pierc pungent scrap sting
biter:bite
bitt:bollard
bitter:acrimoni bite jaundic pierc rancor rancour resent thorni
bittersweet:semisweet waxwork
bitterwe:ambrosia ragwe
bival:dival
bizarr:eccentr freaki outlandish outr weird
black:inki lightless
blackbird:merl ouzel
blacken:char darken
blackjack:cosh pressur
blackmail:extortion pressur
blackthorn:sloe
blackwash:assassin
bladelik:ensiform swordlik
blame:blast censur culpabl damn darn deuc fault goddam goddamn incrimin rap
blameless:irreproach unimpeach
blameworthi:censur culpabl
blanch:ashen etiol livid pale parboil
bland:flavorless insipid vapid
blandish:flatter palav wheedl
blanket:broad cover encompass extens panopt wide
blare:beep blast clamor din honk
blarney:cajol coax palav wheedl
blase:bore world
blasphem:curs cuss imprec profan sacrilegi swear
blast:bang blame blare boom clap damn darn deuc goddam goddamn ruinous smash
blatant:blaze clamant clamor conspicu strident vocifer
blate:bash bleat
blather:babbl smatter
blaze:blatant blind conspicu dazzl fulgent glare hell
bleach:decolor discolor dy fade washi whiten
bleak:bare barren desol naked
bleat:blate
bleed:hemorrhag leech
bleep:beep
blemish:defac disfigur flaw mar
blend:intermingl intermix portmanteau shade sphalerit
blender:liquid
bless:approv boon
blight:plagu
blimp:sausag
blind:blaze dazzl fulgent glare sightless unsight
blindworm:caecilian
blink:balli bloodi bloom crash flame fuck nictit wink
blister:acerb acid acrid caustic scald sulfur sulphur vesic vesicul vitriol
blith:cheer happili lightheart lightsom mirth
blithesom:lightheart lightsom
blizzard:rash snowstorm
block:bar barricad embarrass hinder obstruct plug
blockad:bar barricad embarrass encircl hinder obstruct
blockag:obstruct stoppag
bloke:chap cuss fellow gent lad
blond:pale
bloodbath:battu
bloodi:balli blink bloom crash damn flame fuck
bloodlet:battu
bloodlin:ancestri lineag pedigre stemma
bloodsh:battu
bloodstain:gori
bloodsuck:leech leechlik parasit
bloodthirsti:sanguinari
bloom:balli blink bloodi blossom crash flame flower fuck
bloomer:blunder botch bungl drawer knicker pant pratfal
blossom:bloom effloresc flower flush infloresc peak prime unfold
blot:daub fleck smirch smudg
blotch:mottl splotch
blotchi:splotch
blow:wind
blowfish:globefish puffer pufferfish
blowhol:vent
blowi:breezi windi
blowout:romp runaway
blubber:avoirdupoi fat sniffl
blue:blueish bluish vapor vapour
blueish:blue bluish
blueprint:draught
bluish:blue blueish
blunder:bloomer boob botch bungl bungler fumbl pratfal sin
blunt:benumb brusqu dull numb round
blur:blurri foggi fuzzi hazi
blurb:endors
blurri:blur foggi fuzzi hazi indistinct
blurt:ejacul
blush:crimson flush redden rosi
bluster:boast brag gas gasconad tout
blusteri:bulli
board:embark plank room
boarder:lodger
boast:big bluster brag braggart crow featur gas gasconad sport tout vainglori
boat:boater yacht
boatbil:broadbil
boater:boat boatman panama
boatman:boater
bob:bobsl
bobbin:spool
bobbl:botch bumbl bungl fluff mishandl spoil
bobsl:bob
bodaci:audaci barefac brazen insol
bode:augur auspic forebod foreshadow omen predict prefigur premonit presag presenti prognost
bodi:bodili corpor embodi incarn personifi
bodiless:disembodi
bodili:bodi corpor somat
bodoni:modern
bodybuild:musclebuild muscleman
bodyguard:escort
boer:afrikan
bog:boggi
boggi:bog marshi miri mucki muddi quaggi sloughi soggi swampi waterlog
bohemian:gypsi romani
boil:boiler furuncl poach simmer stew
boiler:boil kettl
boister:knockabout rambuncti robusti rollick rumbusti unruli
bold:boldfac dare hardi
boldfac:bold
bole:trunk
bollard:bitt
bolshev:collectiv communiz soviet
bolshevik:marxist
bolt:bang rigid slap slapdash smack stiffli thunderbolt
bomb:bombard bomber bomblet flunk
bombard:barrag bomb pelt shell
bombast:declamatori grandios orotund rant tumid turgid
bomber:bomb
bomblet:bomb
bombshel:thunderbolt
bonapart:napoleon
bond:bind
bondag:slaveri
bondman:bondsman
bondsman:bondman
bone:boni castanet clapper debon
bonehead:duncic hammerhead loggerhead
boni:bone emaci gaunt macer osseous scragg scraggi scrawni skinni weedi
bonnet:cowl
bonni:come sight
bonus:fillip incent
boo:hiss hoot razz snort
boob:blunder boobi breast dope dummi pinhead sin tit
boobi:boob dope dummi pinhead
book:bookabl booker booklet
bookabl:book
booker:book
booki:bookmak
bookish:studious
bookkeep:clerk
booklet:book folder pamphlet
booklous:deathwatch
bookmak:booki
bool:boolean
boolean:bool
boom:blast din flourish palmi prosper roar smash thrive thunder
boon:bless
boor:barbarian goth
boorish:loutish neanderth oafish swinish uncouth
boost:encourag hike
booth:stall
booti:loot pillag plunder prize
bootleg:contraband moonshin smuggl
bootlegg:moonshin
booz:boozi crapul drink liquor spirit
boozi:bibul booz drunken sottish
bop:bash bebop sock whop
border:bind delimit environ margin mete perimet surround
borderlin:delimit margin mete
bore:blase borer deaden drill eager irksom tedious tiresom wearisom
borea:norther
borer:bore woodbor
boric:boron
born:innat
boron:boric
borrow:adopt
boski:brushi
bosom:embrac hug
boss:bossi brag chief emboss foreman
bossi:autocrat boss magisteri peremptori
botani:flora veget
botch:bloomer blunder bobbl bumbl bungl fluff mishandl pratfal spoil
botchi:butcher unskil
bother:annoy daunt devil faze fuss gravel irrit nettl rag rile troubl vex vexat
bothersom:annoy gall irrit nettlesom peski pester plaguey vex vexati
bottleneck:chokepoint constrict
bottom:undersid undersurfac
bottommost:lowermost
bouffant:puffi
boulder:rocki stoni
boulderi:rocki stoni
boulevard:avenu
bounc:leap peppi rebound resil ricochet spirit
bounci:peppi resili spirit springi
bound:bind delimit
boundari:bind edg
bounder:bind hound
boundless:immeasur infinit limitless unbound
bounteous:freehand give handsom openhand plenteous plenti
bounti:amplitud freehand give handsom openhand plenteous plenti
bouquet:fragranc redol
bourgeoi:businessperson materialist
bovid:bovin
bovin:bovid
bow:acced arc arch arcuat defer
bowdler:castrat expurg
bowel:gut intestin
bowelless:cutthroat
bower:pergola
bowerbird:catbird
bowfin:dogfish
bowl:bowler
bowleg:bandi
bowler:bowl
bowman:archer
box:boxer boxi pack packag pugil
boxer:box drawer packer pugilist short
boxfish:trunkfish
boxi:box boxlik
boxlik:boxi
boy:boyhood
boyfriend:beau
boyhood:boy
boyish:schoolboyish
bra:brassier
brace:brisk buttress couplet duet duo dyad pair pois refresh stabil steadi twain twosom
brackish:brini
brag:bluster boast boss braggart crow gas gasconad tout vapor
braggart:boast brag crow
braid:lace plait tress
brain:mental wit
braincas:cranium
brainchild:inspir
braini:brilliant
brainish:hothead impetu madcap
braki:brambl
brambl:braki
branch:bifurc biram fork prong prongi ramif ramifi
branchlet:sprig twig
brand:denounc make stigmat
brandish:wave
brash:cheeki flashi garish gaudi loud meretrici tawdri
brassbound:ironclad
brassier:bra
brave:audaci courag endur fearless intrepid weather
braveri:courag fearless
bravo:assassin
brawl:bash wrangl
brawni:hefti muscular sinew
brazen:audaci barefac bodaci insol shameless
breach:gap infract offend transgress violat
bread:cabbag clam dough kale lettuc lolli loot lucr shekel
breadbasket:stomach
breadth:comprehens larg width
break:bust interrupt skint
breakabl:fragil frangibl
breakaway:fissipar separatist
breakdown:disloc
breaker:surf
breakthrough:find
breakup:separ
breast:boob summit tit
breastbon:sternum
breathless:dyspneic sob
breech:knicker trouser
breed:genteel gentil spawn train
breez:cinch picnic
breezi:blowi jaunti windi
breviti:brief transienc
brew:brewer breweri
brewer:brew
breweri:brew
bribe:buy corrupt payoff
briberi:graft
brick:brittl
brickl:brittl
bridal:espous nuptial spousal
bride:bridget
bridegroom:groom
bridgehead:foothold
bridget:bride
brief:breviti transienc
briefli:concis
bright:brilliant clever smart
brillianc:glare grandeur luster magnific splendor
brilliant:braini bright superb
brine:brini saltwat seawat
bring:deliveri
brini:brackish brine main salin
brink:verg
brio:invigor spirited
brisk:alacr alert brace rattl refresh spank
brisl:sprat
brist:barb barbel bur prick setac spini thorni waspish
bristl:abound barb barbel bur prick setac spini thorni
brit:british briton
britic:anglic
british:anglic brit briton
briton:brit british
brittl:brick brickl crispi toffe
broad:blanket encompass extens panopt wide
broadbil:boatbil scaup
broadcast:spreader
broaden:extend
broadsid:circular throwaway tirad
brocad:emboss rais
brocadopa:bendopa larodopa
broil:grill
bromid:banal commonplac platitud platitudin
bronz:suntan tan
brooch:clasp
brood:contempl dwell medit muse pensiv ponder reflect rumin
broodi:contempl medit muse pensiv ponder reflect rumin
brook:abid creek endur stomach toler
brow:eyebrow forehead
browbeat:bulli hector swagger
brown:phiz
browni:elf hob imp
brows:graze pastur
bruis:contus injur spite wound
bruiser:bull samson
brumal:hibern
brummagem:birmingham
brumous:hazi misti
brush:cops thicket
brushi:boski
brushwood:cops thicket
brusqu:abrupt blunt curt gruff round
brutal:anim barbar cruel fall feroci roughshod savag savageri unrel vicious
brute:anim beast bestial brutish creatur fauna savag wildcat
brutish:beast bestial brute
bubbl:burbl champagn effervesc foam foami frothi gurgl rippl scintil spark
bubo:bubon
bubon:bubo
buccan:piraci pirat
buck:clam dollar
buckaroo:vaquero
bucket:pail
buckl:crumpl warp
buckler:shield
buckram:starchi
bucol:arcadian idyl pastor peasant provinci
buddha:gautama
buddi:chum pal
budg:stir
buff:buffet burnish devote lover
buffer:cushion
buffet:batter buff pound
buffoon:clown
buffoonish:clownish zani
bug:badger buggi intercept pester teas wiretap
bugaboo:bugbear
bugbear:bugaboo hobgoblin
bugger:sodom
buggi:balmi bat bug cracker dotti fruiti haywir loco nut nutti roadster wacki
build:anatomi chassi construct edific figur flesh habitus physiqu reinforc
buird:beefi bur huski strap
bujumbura:usumbura
bulb:lightbulb
bulbil:bulblet
bulblet:bulbil
bulblik:bulbous
bulbous:belli bulblik bulg protuber
bulg:belli bulbous bump convex excresc extrus hump jut protrus protuber swell
bulk:bulki major volum
bulki:bulk massiv
bull:bruiser samson
bullet:slug
bulletproof:unshak watertight
bulli:blusteri browbeat cork crack dandi groovi hector hooligan intimid rowdi ruffian smash swagger swell
bullock:steer
bullshit:crap shit
bulwark:rampart
bum:cadg crumb git grub hobo loaf loll mooch puke punk rotter skunk sleazi spong tinni tramp
bumbl:bobbl botch bungl fluff handless mishandl spoil stumbl
bump:bulg bumper encount excresc extrus find hump jut protrus protuber swell
bumper:bump
bumpi:jolt rocki
bumpkin:hick rustic yahoo yokel
bumptious:cocki forward pushi
bun:ass behind buttock fanni fundament hindquart posterior seat tush
bunch:bundl clump cluster crowd gang
bundl:bunch cluster packag packet
bungalow:cottag
bungl:bloomer blunder bobbl botch bumbl fluff fumbl handless mishandl pratfal spoil
bungler:blunder
bunglesom:ungain
bunt:butt
buoy:buoyant
buoyanc:airi perki
buoyant:buoy chirpi floati perki
bur:barb barbel beefi brist bristl buird burr huski prick setac spini strap thorni
burbl:bubbl effus gurgl gush rippl
burbot:eelpout
burden:encumbr load onus weight
burdensom:oner oppress tax
bureau:agenc dresser offic
burgoo:oatmeal
buri:burial entomb inter
burial:buri entomb inter
burka:burqa
burlap:gunni
burlesqu:mockeri parodi spoof travesti
burma:myanmar
burn:sunburn suntan tan
burnish:buff glossi lustrous polish shine
burp:belch eruct
burqa:burka
burr:bur
burrow:tunnel
burst:explos fusillad salvo volley
bus:omnibus
bush:beat bushi shrub
bushel:fix mend repair
bushi:bush shaggi
bushwhack:ambush
busi:busy fussi occupi
businessperson:bourgeoi
buss:kiss oscul
bust:break raid skint
buster:dude
bustl:ado flurri hustl
busy:busi hum
butcher:botchi gori sanguin sanguinari slaughter unskil
butt:abut adjoin bunt butter
butter:butt
buttercup:crowfoot
butteri:fulsom larder oili oleagin pantri smarmi soapi unctuous
buttock:ass behind bun fanni fundament hindquart posterior seat tush
button:fasten
buttonhol:lobbi
buttoni:beadi beadlik
buttonlik:beadi beadlik
buttress:brace
buxom:curvac curvi stack voluptu
buy:bargain bribe buyer corrupt purchas steal
buyer:buy purchas vende
buzz:abuzz buzzer
buzzer:bell buzz doorbel
bye:goodby
byelorussia:belarus
bygon:depart foregon
byword:proverb see
cab:taxi
cabal:conspir conspiraci faction machin
cabalist:cryptic sibyllin
cabaret:nightclub
cabbag:abstract bread clam dough kale lettuc lolli loot lucr nobbl pilfer shekel swipe
cabinetmak:joineri
cabl:telegraph wire
caboos:cookhous
cach:hoard stash
cachexia:wast
cackl:chatter yak
cadav:corps stiff
cadaver:emaci gaunt haggard pinch skelet
cadg:bum grub mooch spong
caduc:shed
caecilian:blindworm
caesar:absolut authoritarian despot dictatorship shogun stalin totalitarian tyranni
caesarean:cesarean
caesium:cesium
caespitos:tuft
cage:coop
cagey:chari clever
cagili:circumspect
caiman:cayman
cajol:blarney coax palav wheedl
cake:patti
calam:cataclysm catastroph disast tragedi
calamit:disastr
calan:isoptin
calcar:chalki
calcul:cipher comput conniv deliber estim figur forecast reckon scheme shrewd
calculus:concret
calefaci:warm
calend:glossi
calf:sura
calib:qualiti
calibr:graduat qualiti
calico:motley multicolor particolor pie piebald varicolor
calif:caliph khalifah
caligula:gaius
caliph:calif khalifah
calk:caulk
call:career name vocat
calligraphi:penmanship
callithump:bell
callous:cauter indur insens thicken unfeel
calm:appeas becalm composur equanim quiet sedat seren steadi still tranquil
calor:thermal thermic
calumni:aspers defam defamatori libel slander smirch
calvari:martyrdom
calypt:alula
camber:cant
cambodia:kampuchea
cambria:wale
cambrian:welsh
camomil:chamomil
camouflag:disguis
camp:camper campi canton encamp tent
campaign:candid candidaci crusad election nomine
campanil:belfri
campanula:bellflow
camper:camp
campi:camp
campion:catchfli silen
campsit:encamp
can:tin transcrib
canaan:palestin
canal:channel duct
canari:sneaker snitch
canasta:meld
cancel:natur offset
candela:candl
candi:confect crystal sugarcoat
candid:campaign candor direct forthright frank honest nomine outspoken plainspoken
candidaci:campaign election
candl:candela
candor:candid direct fair forthright frank
cane:flog wicker wickerwork
canicula:sirius sothi
canin:dogtooth
canker:ulcer
cannabi:hemp marijuana
cannon:gunner
canon:glorifi saint
cant:camber lean tilt tip
canton:billet camp encamp quarter
canvass:election poll scrutin solicitor
caoutchouc:rubber
cap:crest
capabl:apt capac compet potenti subject
capac:capabl
capaci:commodi roomi spacious
capacit:condens
capacitor:condens
caparison:bard trap
cape:ness
capillari:hairlik
capric:impuls whim
caprici:arbitrari flighti freakish unpredict whimsi whimsic
capsicum:pepper
capsiz:turtl
capsul:encapsul
caption:subtitl
captious:faultfind
captiv:absorb beguil bewitch captur charm delight enamor enamour enchant engross enslav enthral entranc enwrap fascin immur imprison incarcer intent jail prison tranc wrap
captor:captur
captur:beguil bewitch captiv captor charm enamor enamour enchant entranc seizur tranc
caput:head
car:auto automobil motorcar railcar
caraf:decant
carat:karat
carbohydr:sugar
carbon:carbur
carbur:carbon
cardboard:unlifelik
cardin:central fundament key primal
cardiogram:electrocardiogram
cardiograph:ballistocardiograph electrocardiograph
care:attent caution cautious forethought heed tend
careen:keel lurch reel stagger sway wobbl
career:call vocat
carefre:freewheel insouci lighthearted lightsom slaphappi
careless:heedless incauti neglig nonperform
caress:cuddl fondl hug kiss neck pet snuggl
careworn:draw haggard raddl wear
cargo:consign freight payload shipment
carib:piranha
caribou:reindeer
caricatur:ape imperson
carin:keel ridg
carlo:taurus
carmin:cherri crimson red reddish rubi ruddi scarlet
carnag:massacr
carnal:anim flesh lascivi lubric sensual
carom:ricochet
carous:bacchanalian bender orgiast riot
carp:faultfind
carpal:carpus
carpel:pistil
carpentri:woodwork
carpet:rug
carpus:carpal wrist
carri:transport
carriag:equipag
carrier:bearer
carrol:dodgson
cart:drag hale handcart haul menu pushcart
cartel:combin
cartesian:descart
carthaginian:punic
cartilagin:rubberi
carv:carven carver
carven:carv
carver:carv
case:encas event instanc
casebook:textbook
cash:cashabl
cashabl:cash redeem
cask:barrel
casket:coffin
cast:mold
castanet:bone clapper
casteless:outcast
caster:castor
castl:battlement palac
castor:caster
castrat:bowdler emascul eunuch expurg unsex
casual:insouci nonchal
casuist:sophist
cat:disgorg guy puke retch sick vomit
catabol:dissimil
cataclysm:calam catastroph disast tragedi
catamenia:mens menstruat
catapult:launcher sling slingshot
catastroph:calam cataclysm disast ruinous tragedi
catbird:bowerbird
catch:communic contagi contract detect gimmick haul spot transmiss transmitt
catcher:backstop
catchfli:campion lychni silen
catchi:tricki
catchword:slogan
categor:classif flat sort uncondit
categori:class
catenul:chain chainlik
cater:pli provid
catfish:wolffish
cathart:physic psychotherapeut purgat releas
cathay:china
cathol:univers
catkin:ament
catsup:ketchup
catti:nasti spite
cattl:cow kine oxen
caucasian:white
caudal:taillik
caulin:stem
caulk:calk
caus:causal causat induc stimul
causal:caus
causat:caus
causeless:fortuit uncaus
caustic:acerb acid acrid blister corros eros mordant sulfur sulphur vitriol
cauter:callous
caution:admonish care caveat
cautionari:monitori prophylact warn
cautious:care conserv guard timid
cavali:disdain royalist
cave:undermin
caveat:caution
cavern:erectil
caviti:alveol honeycomb pit
cayenn:jalapeno
cayman:caiman
ceas:cessat discontinu end quit stop termin
ceaseless:continu endless incess perpetu unceas unend unremit
cede:surrend
ceftin:zinacef
celebr:fame famous festiv fete histori illustri notabl note renown stori
celesti:heaven
celib:contin
celibaci:chastiti
cell:cellular
cellar:basement
cellist:cello
cello:cellist violoncello
cellular:cell
celluloid:cinema film
celt:celtic
celtic:celt gaelic
cemeteri:graveyard
censer:thuribl
censor:ban
censur:blame blameworthi crimin culpabl exclus excommun reprimand
cent:centim penni
center:central concentr focus focuss halfway middl midway pore rivet
centim:cent penni
centner:hundredweight
central:cardin center fundament key primal
centrifug:extractor separ
centripet:unifi
centrist:moder
centuri:hundr
cephal:enceph phreniti
cephalosporin:mefoxin
cereal:grain
cerebr:cogit intellect mentat think
ceremoni:observ pompous ritual
certain:sure
certif:corrobor credenti document
certifi:attest evid manifest
cervix:neck
cesarean:caesarean
cesium:caesium
cessat:ceas
chabad:lubavitch
chafe:annoy gall vexat
chaff:banter husk jolli kid shuck stalk straw stubbl
chagrin:abas abash embarrass humbl humili mortif
chain:catenul enchain iron
chainlik:catenul
chair:moder professorship
chaldea:babylonia
chalic:goblet
chalki:calcar
challeng:ambiti competitor contend disput rival
chamaeleon:chameleon
chameleon:chamaeleon
chamomil:camomil
champagn:bubbl
champaign:plain
champion:prizewin
chanc:adventur dicey fortun gambl hazard luck opportun risk
chancellor:premier
chanci:dicey fluki iffi
chandeli:pendant pendent
chang:alter inconst yangtz
changeabl:mutabl
changel:cretin idiot moron retard
changeless:constant immut invari unchang unvari
changeov:convers transit
channel:canal guid maneuv steer transmit
chant:inton tone
chantlik:inton singsong
chao:chaotic
chaotic:chao
chap:bloke crack cranni crevic cuss fellow fissur gent lad roughen
chaparr:scrub
chaplet:coron wreath
char:blacken coal
charact:lineament
character:delin depict
characterist:featur
charg:accus supercharg
chargeabl:indict
chari:cagey shari wari
chariot:auriga
charlatan:quackeri
charm:appeal beguil bewitch captiv captur delight enamor enamour enchant enthral entranc magic sorcer tranc witch wizard
charmer:beguil
charnel:ghast sepulchr
chart:graph
charter:hire leas
chase:dog follow pursu pursuit tail trail
chaser:pursuer
chass:sashay
chassi:anatomi build figur flesh physiqu
chast:virtuous
chastiti:celibaci
chat:chatti chitchat gossip jaw
chatoy:iridesc shoot
chattel:movabl
chatter:babbler cackl cotinga yak
chatterbox:babbler
chatti:chat gabbi garrul gossipi loquaci newsi talkat
chattili:volubl
chauvinist:nationalist patriot ultranationalist
chaw:chew cud plug
cheap:flash flashi garish gaudi inexpens loud meretrici tacki tat tatti tawdri trashi
cheapjack:shoddi tawdri
cheapli:chintzili inexpens
cheat:adulter chess chisel darnel jockey shaft unsport unsportsmanlik
cheater:beguil deceiv trickster
check:assay chequ
checker:draught
cheek:impertin impud
cheekbon:zygomat
cheeki:brash impertin impud insol
cheer:blith comfort hearten satisfi shout sunni upbeat
cheeri:gay sunni
cheerless:depress uncheer
chela:pincer
chemist:apothecari druggist pharmacist
chennai:madra
chequ:check
cheremi:mari
cherish:precious treasur want
cherri:carmin crimson red reddish rubi ruddi scarlet
cherub:angel seraph sweet
chess:cheat
chest:thorax
chesti:arrog
chew:chaw chewer chewi cud mastic plug
chewer:chew
chewi:chew
chian:chio
chiasm:decuss
chic:smart stylish swank voguish
chicago:stop
chick:dame doll
chicken:yellow
chickenpox:varicella
chicori:succori
chief:boss foreman main master princip
chiefli:main primarili princip
child:kid minor nestl tiddler youngster
childhood:pueril
childish:infantil pueril
chile:chili chilli
chili:chile chilli
chill:cool frisson gelid ici quiver scari shiver shiveri shudder shudderi thrill tingl
chilli:chile chili cold cool ici
chimaera:chimera
chime:gong
chimera:chimaera
china:cathay
chinch:bedbug
chinchona:cinchona
chines:formosan taiwanes
chink:clink tinkl
chintzili:cheapli
chio:chian
chip:bite fleck fri nick scrap splinter
chipper:debonair jaunti
chirom:palmistri
chiromanc:palmist
chirpi:buoyant perki
chisel:cheat defraud swindler
chit:tab
chitchat:chat gossip jaw
chivalr:gallant knight
chivalri:gallantri
chocol:cocoa
choic:fine pick prize qualiti select
choir:choral chorist chorus consort
choke:clog gag strangl strangul throttl
chokehold:stranglehold
chokepoint:bottleneck constrict
choker:garrot strangler
choler:anger cross fret fussi hothead irasc ire irrit peevish petul
chondrit:granular
choos:opt prefer select
chop:choppi shred slice
choppi:chop jerki
choral:choir chorus
chore:job task
chorist:choir
chorus:choir choral
christ:deliver jesus messiah redeem savior
christen:baptis baptiz
chromat:hue
chronic:continu inveter
chronicl:account histori
chubbi:plump
chuck:ditch eat grub
chum:buddi chummi pal
chummi:chum
chunk:clump colloc lump unit
chunki:dumpi lumpi squat squatti stumpi
churn:moil roil turbul
chute:parachut
ciao:aloha
cider:cyder
cigarett:fag
cinch:breez girth picnic
cinchona:chinchona
cinder:clinker
cinema:celluloid film
cinnabar:vermilion vermillion
cipher:calcul code comput encrypt zero
circin:annul ring
circl:band circular
circuit:roundabout tour
circul:dissemin
circular:broadsid circl rotari round throwaway
circumfer:encompass surround
circumlocuti:ambagi periphrast
circumlocutori:ambagi periphrast
circumnavig:compass
circumscrib:limit
circumspect:cagili discreet discret prudenc
circumst:context luck
circumv:besieg outfox outwit
citadel:bastion
citat:cite commend
cite:acknowledg citat mention quotat refer
citi:citifi metropoli
citifi:citi
citrous:citrus
citrus:citrous
civil:cultur genteel polit school
civilis:cultur genteel polit school
clack:clatter cluck
clad:cloth
claim:arrog
clairvoy:esp
clam:bread buck cabbag dollar dough kale lettuc lolli loot lucr shekel
clamant:blatant clamor cri exig insist strident vocifer
clamber:scrambl shin skin
clammi:dank
clamor:blare blatant clamant din loud obstreper strident vocifer
clan:kin kindr
clandestin:secret surreptiti undercov underground
clang:clank clash crash
clangor:clank clash crash
clank:clang clangor clash crash
clannish:clubbi exclus snobbish
clap:applaus bang blast gonorrhea gonorrhoea
clapper:applaud bone castanet lingua tongu
clarif:elucid
clarifi:elucid
clariti:clear limpid lucid pellucid
clash:clang clangor clank collid crash friction jar
clasp:brooch clench clutch grip hold
class:assort categori grade sort
classi:posh swish
classif:assort categor compartment
classifi:assort distinct sort
clatter:clack
claudic:game lame limp
clavicl:collarbon
clavier:fingerboard
claw:talon
clay:mud
clayey:argillac
claywar:potteri
clean:fair flawless plum plumb
cleans:ablutionari
clear:absolv clariti exoner glade intellig limpid lucid open pellucid unclutt understand vindic
clearanc:headway
cleav:cleft split
cleft:cleav crack crevic dissect fissur
clemenc:merci mild
clench:clasp clinch clutch grip hold
clergi:cleric
cleric:clergi clerk divin ecclesiast
clerk:bookkeep cleric
clever:bright cagey ingeni ingenu invent smart
click:clink tick
client:custom
clientel:patronag
climacter:menopaus
climat:acclimat clime mood
climax:culmin
climb:ascent mount rais upgrad
clime:climat
clinch:clench
cling:coher
clink:chink click jail poki slammer tinkl
clinker:cinder
clip:snip time trot
clipper:limit
cliqu:coteri ingroup
cloak:cloth disguis drape mantl mask robe wrap
clobber:bast batter cream lick
clock:alfilaria filaria time
clog:choke clot congest hinder imped obstruct
cloister:monast reclus seclud sequest
clone:ringer
clonic:clonus
clonus:clonic
close:final finish last near nigh shut stuffi tight
closer:finish nearer
closest:nearest
closet:cupboard
closur:clotur
clot:clog coagul curdl
cloth:apparel clad cloak drape dress fabric garb garment habilit mantl raiment textil vestur wear wearabl wrap
clotur:closur
cloud:befog fog mist obnubil obscur overcast
cloudi:nebul overcast
cloudless:uncloud
cloudlik:nebular
cloven:bisulc
clover:trefoil
clown:antic buffoon comedi funni prank
clownish:buffoonish zani
cloy:saccharin surfeit syrupi
club:clubbi gild guild lodg societi
clubbi:clannish club snobbish
cluck:clack
clue:cue hint
clump:bunch chunk clunk cluster constel flock lump
clumsi:awkward cumbersom gawki inapt inept ineptitud maladroit slow ungain
clunk:clump thud thump
cluster:agglomer bunch bundl clump constel flock
clutch:clasp clench grip hold seiz
clutter:jumbl litter muddl smother welter
coach:manag tutor
coagul:clot curdl grumous solidifi
coal:char ember
coalesc:amalgam coalit commingl conglutin consolid fuse merg mix
coalit:align coalesc fusion
coapt:conglutin
coars:graini granular salti uncouth vulgar
coast:seacoast seashor
coat:finish surfac
coax:blarney cajol ingratiatori palav wheedl
cobbl:shoemak
cobbler:shoemak
cobweb:gossam
cobwebbi:diaphan filmi gauzi gossam transpar vapor vapour
cock:dick
cocker:babi coddl mollycoddl pamper
cockey:absurd askew awri idiot laughabl lopsid ludicr nonsens preposter ridicul wonki
cocki:bumptious forward pushi
cockl:pucker rippl ruffl rumpl undul
cocksur:overconfid
cocoa:chocol
coconspir:conspir machin
cod:bait codfish collect dupe gull pod razz slang tantal taunt teas
coddl:babi cocker mollycoddl pamper
code:cipher codif codifi encrypt
codfish:cod
codif:code
codifi:code statut
coerc:forc hale pressur
coexist:cohabit
coextens:cotermin
coffe:java
coffin:casket
cogenc:rigor valid
cogent:tell weighti
cogit:cerebr ponder
cognat:connat consanguin
cognit:knowledg
cogniz:awar conscious ken know knowabl knowing
cogwheel:gear
cohabit:coexist
coher:cling cohes
cohes:coher gummi tacki viscid
cohosh:baneberri
coif:coiffur hairdo hairstyl
coiffur:coif hairdo hairstyl
coil:curl gyrat helic helix ringlet scroll spiral turbin volut whorl
coin:coinag mint
coinag:coin speci
coincid:concurr cooccur simultan
coitus:copul intercours relat
cold:chilli frigid ici
cole:kale
colic:gripe
collabor:confeder cooper
collag:montag
collaps:prostrat
collar:apprehend arrest cop nab nail neckband
collarbon:clavicl
collat:snack
collater:confirm corrobor substanti valid verifi
collect:accumul aggreg amass assembl cod compil compos conjoint equanim gather hoard joint payabl pois
collectiv:bolshev soviet
collector:accumul aggreg gather
colli:begrim dirti grime soil
collid:clash jar
collig:associ conjug conjunct connect junction link relat subsum
collim:parallel
colloc:chunk juxtaposit lump
colloqui:convers inform
collus:conniv
coloni:settlement
colonist:settler
colonnad:arcad
color:colour negro ting vivid
colorless:achromat
coloss:prodigi stupend
colossus:giant goliath monster titan
colour:bias color emblazon slant
coltsfoot:galaxi
columbin:aquilegia
coma:comal comatos
comal:coma comat comos
comat:comal comos
comatos:coma
combat:agonist battl belliger contenti disput disputati fight fighter litigi milit
combin:cartel compound
combust:conflagr ignit
come:advent approach arriv becom bonni comer cum decor ejacul forthcom seem semen sight upcom
comedi:clown comic funni
comedian:comic
comer:arriv come
comfi:comfort
comfort:allay amen cheer comfi consol conveni eas reliev satisfi solac sooth sympath sympathis
comic:amus comedi comedian funni laughabl mirth risibl
command:bid dictat domin hijack overlook pirat precept teach
commemor:memori remembr
commenc:begin graduat kickoff offset start
commend:admir applaud citat laudabl praiseworthi
commensur:proportion
comment:input observ remark review
commerc:mercantil
commerci:mercantil
commingl:coalesc fuse merg mix
commiser:condol patho piti sympathis
commiss:accredit licens
commit:allegi consecr dedic devot perpetr
committ:consign perpetr
commod:pot potti throne toilet
commodi:capaci conveni roomi spacious
common:expected green gross normal ordinarili park unremark usual vulgar
commonplac:banal bromid everyday humdrum platitud unglamor
commonwealth:countri nation
commot:din disrupt
communic:catch contagi contract intercommun transmiss transmitt
communiqu:dispatch
communiz:bolshev
commut:replac substitut transmut
comos:comal comat
comp:comprehens
compact:compress concentr concordat coven dens densiti heavyset stocki succinct thickset wad
companion:associ comrad familiar fellow
companionship:fellowship
compar:relat
compartment:assort classif
compass:ambit circumnavig rang reach scope
compassion:piti
compel:oblig
compendi:succinct summari
compens:counterbal indemnifi pay recompens remun remuner repair salari stipendiari
compet:apt capabl
competit:contest
competitor:challeng contend rival
compil:accumul amass collect digest hoard
complain:plain plaintiff snivel
complaint:ailment ill
complais:oblig
complet:accomplish altogeth consumm entir finish realiz total whole wholli windup
complex:composit
complexifi:ramifi
complianc:abid conform
complic:perplex rarifi refin
compliment:congratul
complimentari:grati gratuit
compon:element factor ingredi part portion
comport:acquit behav deport mien
compos:collect
composit:complex
compositor:typograph
composur:calm equanim
compound:combin deepen intensifi
comprehend:appreci apprehend grasp perceiv
comprehens:breadth comp full inclus larg understand
compress:compact constrict contract spongi
compris:contain incorpor
compromis:conciliatori
comptrol:account control
compuls:obsess obsession
compulsori:mandatori requir
compulsorili:obligatorili
compunct:remors
comput:calcul cipher estim figur reckon
computer:cybern
comrad:associ companion familiar fellow
con:convict defraud goldbrick memor nobbl rook swindl
concav:incurv
conceal:cover covert hide privaci privat secreci
conced:confess yield
conceit:egotist swollen vain vaniti
conceiv:believ gestat imagin mastermind origin think
concentr:center compact dens densiti focal focus pore rivet
concept:construct impregn
conceptu:formul gestat
concern:fear interest pertain refer relat
concert:conjunct cooper
concess:yield
concili:appeas assuag gentl mollifi pacifi peacemak placat reconcil
conciliatori:compromis
concis:briefli pithi succinct
conclud:end final reason termin
conclus:decis final
concoct:intermixtur mixtur
concomit:accompani attend consequ ensuant result
concord:accord agreeabl conson consort harmon
concordat:compact coven
concours:multitud throng
concret:calculus
concurr:coincid cooccur simultan
condemn:crimin excori reprehens
condens:capacit capacitor distil
condescend:arch patron
condescens:disdain supercili
condit:disciplin precondit status stipul
condol:commiser
condom:prophylact
conduc:contribut contributori
conduct:behavior demeanor deport do
cone:conic
conelik:conic
confect:candi
confeder:allianc collabor feder
confederaci:dixi feder south
confer:bestow leagu
confess:admit avow conced squeal true
confid:assur convinc entrust intim posit sure trust
configur:conform constel contour shape
confin:constrain constrict labour limit parturi restrict throttl
confirm:affirm collater corrobor falsifi substanti valid verif verifi
confisc:arrog forfeit impound sequest
conflagr:combust ignit inferno kindl
conflict:infring struggl
confluenc:merg
conform:abid adapt amen complianc configur contour shape
confound:baffl befuddl bemus bewild confus contradictori discombobul fox maze perplex
confront:face
confus:baffl befuddl bemus bewild confound disarray discombobul disjoint disord fox garbl illog maze mistak muddi perplex puzzl scatter
cong:conge
conge:cong
congeal:jell jelli
congen:relat
congener:relat
congenit:inborn
congest:clog engorg
conglomer:accumul amass cumul
conglutin:coalesc coapt
congo:zair
congratul:compliment extol felicit prais
congratulatori:gratulatori
congreg:faith fold
conic:cone conelik
conjectur:divinatori guess hypothes hypothet specul supposit suppositi surmis theoriz
conjoin:conjunct espous marri wed
conjoint:collect joint
conjug:collig connubi coupl junction
conjunct:collig concert conjoin connect continu cooper junction pinkey
conjur:adjur beseech entreat incant invok magician
conk:stall
connat:cognat
connatur:inborn
connect:affili associ attach collig conjunct continu link relat
conniv:calcul collus intrigu scheme shrewd
connot:impli intens
connubi:conjug
conquer:appropri subdu subject super suppress
conqueror:vanquish
conquest:subject
consanguin:akin cognat kin
conscienc:scrupl
conscienceless:unconscion
conscienti:painstak religi scrupul
conscious:awar cogniz knowing wit
conscript:inducte muster
consecr:commit dedic devot ordain ordin sanctifi
consecut:sequenti serial success
consequ:accompani accord aftermath attend concomit effect ensuant outcom result therefor
consequenti:event
conserv:cautious curat guard maintain preserv
conservationist:environmentalist
consid:regard view
consider:substanti thought
consign:cargo committ freight payload shipment
consist:dwell reproduc systemat
consol:comfort solac sooth
consolid:amalgam coalesc fuse integr unifi
conson:accord agreeabl concord harmon harmoni
consort:accord affili associ assort choir concord harmon
consortium:syndic
conspicu:blatant blaze promin
conspir:cabal coconspir machin
conspiraci:cabal
constabulari:polic
constant:alway changeless incess invari perpetu unvari
constantinopl:istanbul
constel:clump cluster configur dot flock stud
constern:alarm dismay
constip:deaden
constitu:element
constitut:appoint establish
constrain:confin enforc impos limit restrain restrict
constrict:bottleneck chokepoint compress confin limit narrow restrict
constru:interpret
construct:build concept fabric manufactur
consult:advis advisor advisori interview
consum:ingest overwhelm
consumm:complet master virtuoso
consumpt:ingest intak tubercular uptak
contact:adjoin
contagi:catch communic contract infecti transmiss transmitt
contain:compris contin incorpor
contamin:foul pollut taint
contempl:brood broodi medit muse pensiv ponder reflect rumin thought
contemporan:modern
contemporari:generat
contempt:base despic despit disdain scorn sordid
contemptu:disdain insult scorn
contend:argu challeng competitor postul rival
content:argu argument controversi disput messag tilt
contenti:combat disput disputati litigi quarrelsom
contermin:adjac contigu neighbor
contest:argu argument competit controversi disput dissent dissid protest repugn tilt
context:circumst
contigu:adjac contermin immedi
contin:celib contain
conting:eventu
continu:ceaseless chronic conjunct connect durat endless fricat incess keep proceed sequel sibil strident unceas unend uninterrupt
contort:deform torsion tortuos tortuous wring writh writhen
contour:configur conform shape
contraband:bootleg smuggl
contracept:prophylact
contract:catch communic compress contagi transmiss transmitt
contractor:declar
contradict:beli negat
contradictori:confound
contralto:alto
contrapt:applianc gadget gizmo
contrapuntist:counterpoint
contrari:opposit pervers revers
contrast:counterpoint
contravent:disput
contribut:conduc donat impart lend
contributori:conduc
contrit:remors rueful ruefulli ruth
contriv:applianc artifici design devis excogit formul gadget gizmo invent planner stilt
control:account comptrol curb govern restrain
controversi:argu argument content contest disput polem tilt
controvert:refut
contus:bruis
conurb:sprawl
convalesc:recov recoveri recuper
conven:convok
conveni:amen comfort commodi handili
convent:normal rule
convention:styliz
convers:acquaint changeov colloqui discours familiar inform revers transit transpos
convert:exchang
convex:bulg
convey:assign impart transfer
convict:con sentenc
convinc:confid persuad persuas posit
convivi:jovial merrymak
convok:conven
convolut:gyrus pervert sophist swirl tangl tortuous whirl
convuls:fit paroxysm spasmod
cooccur:coincid concurr simultan
cook:cooker cookeri prepar readi
cooker:cook
cookeri:cook
cookhous:caboos
cooki:biscuit
cool:aplomb chill chilli coolant cooler coolhead imperturb nerveless
coolant:cool
cooler:cool
coolhead:cool nerveless
coolli:nerveless nonchal
coop:cage henhous
cooper:amen collabor concert conjunct partner
coordin:interconnect unifi
cop:apprehend arrest collar fuzz glom nab nail snitch thiev
cope:grappl
copi:imit simul transcript
copier:duplic
copious:abund ampl extravag plenteous plenti profus
cops:brush brushwood thicket
copt:coptic
coptic:copt
copul:coitus intercours mate relat
copycat:ape emul imit
coquett:flirt mash philand teas vamp
coquettish:flirtati
cord:corduroy twill
cordial:affabl amiabl genial heartili liqueur warm
corduroy:cord
corinthian:playboy
corium:dermi
cork:bulli corker corki crack dandi groovi smash swell
corker:cork
corki:cork
corm:cormous
cormous:corm
corn:maiz
cornel:dogwood
corner:trap tree treed
cornerston:basi fundament groundwork
cornet:trumpet
coron:chaplet crown enthron investitur wreath
coronet:titl
corp:corpor
corpor:bodi bodili corp embodi incarn materi physic somat
corps:cadav stiff
corpul:fleshi obes overweight stout
corpuscl:atom molecul particl speck
correct:amend disciplin redress restor right
correspond:agreement analog equat gibe match talli
corrobor:affirm certif collater confirm document substanti valid verifi
corrod:rust
corros:caustic eros mordant vitriol
corrupt:bribe buy crook debas debauch degrad demor deprav dishonest misdirect pervers pervert profan purchas putresc putrid rotten subvert venal vitiat
corset:stay
cortef:cortisol hydrocortison hydrocorton
cortex:cortic
cortic:cortex
cortisol:cortef hydrocortison hydrocorton
corusc:aglitt glint glister glitter glitteri scintil spark sparkl
cosh:blackjack
cosi:cozi snug
cosmet:decor enhanc ornament
cosmic:cosmos
cosmonaut:astronaut
cosmos:cosmic exist macrocosm univers world
cost:price pricey
costa:rib
costat:rib
cot:crib
coteri:cliqu ingroup
cotermin:coextens
cotinga:chatter
cottag:bungalow
couch:loung sofa
coumadin:warfarin
counsel:advis advoc guidanc
count:enumer matter numer
countabl:enumer numer
counten:allow permit sanction visag
counter:antagonist anticip forestal
counteract:antagon
counterbal:compens equal equipois
counterfeit:fake forg forgeri
countermin:sabotag undermin
counterpoint:contrapuntist contrast
countersign:parol password watchword
counterweight:equal
countless:innumer multitudin myriad
countri:commonwealth nation
countrifi:rustic
countrywid:nationwid
coup:takeov
coupl:conjug join link mate pair twin twosom
couplet:brace duet duo dyad pair twain twosom
courag:brave braveri
courier:messeng
cours:flow natur
court:romanc solicit tribun woo
courteous:polit
courtship:woo
coven:compact concordat
coventri:banish ostrac
cover:blanket conceal
covert:conceal
covet:avaric avarici cupid envious grasp greedi greedili jealous
cow:cattl coward kine overaw oxen
coward:cow cower
cower:coward cring fawn huddl
cowl:bonnet
cowpox:vaccinia
cox:coxswain cyclooxygenas
coxswain:cox
coy:demur
cozen:deceiv delud
cozi:cosi snug
cpu:mainfram
crab:cross fussi
crack:ace allig bulli chap cleft cork crevic dandi fissur groovi roughen smash super swell tiptop top
cracker:balmi bat buggi dotti fruiti haywir loco nut nutti wacki
crackl:crunch
crackpot:crank fruitcak screwbal
cradl:birthplac
craft:trade
crafti:cun deceit foxi guil sli slyness wili
craftili:cun slyli
craftsmanship:workmanship
crag:hilli mountain
cram:jampack wad
cramp:halter hamper spasm
cranium:braincas
crank:crackpot fruitcak grouch screwbal zigzag
cranni:chap crevic fissur
crap:bullshit crappi defec poop shit
crape:crepe crimp frizz kink
crappi:crap lousi rotten stink
crapul:booz drink
crash:balli blink bloodi bloom clang clangor clank clash flame fuck
crave:desir hunger lust thirst
craven:recreant
crawfish:crayfish
crawl:creep
crayfish:crawfish
craze:crazi cult delirium derang fad frenzi furi furor hysteria madden
crazi:craze dement flaki foolish mad screwbal softhead unbalanc unhing
crazili:dement insan mad
creak:screech squeak
creaki:decrepit derelict woebegon
cream:clobber lick
creami:soupi
creas:crimp crinkl crisp flexur fold furrow plicat seam wrinkl
creativ:origin
creator:almighti divin godhead jehovah lord maker
creatur:anim beast brute fauna wight
credenc:accept
credenti:certif
credibl:believ plausibl probabl
credit:respect
credo:creed
credul:believ gullibl
creed:credo
creek:brook
creep:crawl mous sneak spook
crenel:battlement scallop
crepe:crape
crescent:lunat semilunar
crest:cap summit topknot
cretin:changel idiot moron retard
crevic:chap cleft crack cranni fissur
crewman:sailor
cri:clamant crier egregi exig flagrant glare holler insist outcri scream shout squall tear vocifer weep yell
crib:cot
crick:kink rick wrick
crier:cri weeper
crime:crimin incrimin
crimin:accus censur condemn crime crook felon illeg incrimin incriminatori outlaw reprehens reprimand
crimp:crape creas flexur fold frizz kink pinch plicat
crimson:blush carmin cherri flush red redden reddish rubi ruddi scarlet
cring:cower fawn flinch funk quail recoil shrink squinch winc wormlik
crink:rippl wavelik wavi
crinkl:creas crisp furrow rippl seam wavelik wavi wrinkl
crippl:disabl game halt incapacit lame
crisp:creas crinkl sharp toast wrinkl
crispi:brittl
crispli:sharpli
crisscross:cross
criterion:standard
critic:crucial
critiqu:review
croak:deceas die expir perish
crock:piss slop slosh smash smut soak soot sous
cromwel:ironsid
crook:bend corrupt crimin felon lopsid outlaw turn
crop:cultiv harvest
cross:choler crab crisscross fret fussi intersect irrit peevish petul transvers travers
crossbeam:travers
crossbre:hybrid interbre
crossbreed:hybrid interbreed
crosshatch:hatch
crosspiec:travers
crossroad:hamlet intersect junctur
crosswis:across
crouch:hunker squat stoop
croup:hindquart rump
crow:boast brag braggart gasconad gloat vapor
crowbar:pri
crowd:bunch gang herd
crowfoot:buttercup
crown:coron laurel
crucial:critic
crucifi:dun frustrat rag torment
crud:filth skank
crude:artless earthi gauch inexpert petroleum primit rude
cruel:barbar brutal fall roughshod savag vicious
cruelti:merciless ruthless
cruis:sail
crumb:bum git puke rotter skunk
crumbl:crumpl friabl
crumpl:buckl crumbl dent
crunch:crackl grind
crusad:campaign reform
crush:humbl humili mash oppress quell squash squeez stifl suppress
crust:encrust incrust
crusti:curmudgeon encrust gruff
crustlik:encrust
cryptic:cabalist enigmat inscrut mysteri mystifi sibyllin
crystal:candi elucid illumin
cub:lad rooki
cuba:cuban
cuban:cuba
cube:cubic dice
cubelik:cubic
cubic:cube cubelik
cuckold:wander
cuckoo:goos jackass zani
cud:chaw chew plug
cudd:cuddl cuddlesom
cuddl:caress cudd fondl hug kiss neck nestl nuzzl pet snuggl
cuddlesom:cudd
cue:clue remind
cuff:handcuff manacl
cull:pick reject
culmin:apoge climax
culpabl:blame blameworthi censur reprehens
culprit:perpetr
cult:craze fad furor
cultiv:arabl crop raiser
cultur:accultur civil civilis ethnic genteel polit
cum:come ejacul semen
cumbersom:clumsi cumbrous inapt inept unwieldi
cumbrous:cumbersom
cumul:accumul agglomer amass conglomer heap pile
cumulus:agglomer heap pile
cun:crafti craftili cute foxi guil sli slyli slyness wili
cupboard:closet
cupid:amor avaric avarici covet
cur:mongrel
curabl:cure
curat:alter conserv cure heal minist parson pastor rector remedi sanat therapeut
curb:control kerb
curdl:clot coagul grumous
cure:curabl curat harden heal recov remedi solidif solidifi therapeut vulcan
curious:foreign funni inexplic inquisit interrog odd peculiar queer rum rummi singular
curl:coil kink ringlet scroll whorl
curmudgeon:crusti gruff
current:present
curriculum:programm syllabus
currish:ignobl
curs:blasphem cuss damn damnabl doom execr explet imprec oath swear
cursiv:longhand
cursori:perfunctori
curt:abrupt brusqu gruff lacon ters
curtail:restrict suppress
curtain:drape draperi
curv:sheer slew swerv trend veer wind
curvac:buxom curvi stack voluptu
curvi:buxom curvac stack voluptu
cushi:easygo
cushion:buffer pad
cusp:leaflet
cuss:blasphem bloke chap curs fellow gent imprec lad obdur obstin pester stubborn swear unrepent
custodi:detain detent tutelari
custodian:keeper
custom:client impost tradit usag
customari:accustom habitu wont
cut:edg reduc sting
cute:cun pretti
cuticl:epidermi
cutthroat:bowelless
cyan:teal
cyanid:nitril
cybern:computer
cyberspac:internet net
cycl:round
cyclic:period
cyclist:bicycl bicyclist
cyclooxygenas:cox
cyder:cider
cynic:faultfind misanthrop
cynthia:artemi
cyrilla:leatherwood
cyst:cystic vesicl
cystic:cyst
czar:czarist tsar
czarist:czar
dab:pat splatter swab
dabbl:paddl spatter splash splatter
dad:dada daddi pop
dada:dad dadaism daddi pop
dadaism:dada
daddi:dad dada pop
dado:wainscot
dagger:obelisk
daili:day everyday
dainti:delicaci goodi treat
dalli:flirt toy
dam:dike dyke
damag:amend detriment discredit harm impair prejudici redress restitut
dame:chick doll ladi madam
damn:blame blast bloodi curs damnabl damnat darn deuc doom goddam goddamn imprec shuck
damnabl:curs damn
damnat:damn
damp:damper moist muffl mute
dampen:moisten stifl
damper:damp
dampli:moist
danc:dancer
dancer:danc terpsichorean
dander:hackl
dandi:beau bulli cork crack dude fop gallant groovi sheik smash swell yawl
danger:grave grievous hazard peril risk unsaf
dank:clammi
dapper:dash jaunti natti raffish rakish spruce
dardanell:hellespont
dare:bold hardi presum ventur venturesom
daredevil:hothead lunat madcap swashbuckl
dark:shadow wicked
darken:blacken
darl:belov dear favorit pet
darn:blame blast damn deuc goddam goddamn mend shuck
darnel:cheat
dart:dash fleet flit flutter
darter:snakebird
das:hyrax
dash:dapper dart dot elan flair gallant jaunti natti raffish rakish smash sprint spruce
dashboard:fascia
dateless:sempitern
datril:acetaminophen panadol phenaphen tempra tylenol
daub:blot plaster smirch smudg
daunt:bother faze intimid pall scare
dawn:aurora daybreak sunris
day:daili
daybook:ledger
daybreak:aurora dawn sunris
daydream:dream moon reveri stargaz woolgath
daylight:daytim
daytim:daylight
daze:dazzl foggi groggi haze shock stupefi stupid stupor torpid
dazzl:blaze blind daze fulgent fulgur glare
deactiv:inactiv
dead:abrupt absolut deadli death deuc insan lethal perfect short sudden unrespons utter
deaden:bore constip girdl irksom tedious tiresom wearisom
deadli:dead lethal
deadlock:impass stalem standstil
deadpan:expressionless impass unexpress
deaf:deafen
deafen:deaf thunder
deal:bargain plow relat transact
dealer:bargain trader
dear:affection belov darl dearest honey precious
dearest:belov dear honey
death:dead deceas die exceed expiri extrem super
deathwatch:booklous
debar:avert avoid deflect obviat
debark:disembark
debas:adulter alloy corrupt debauch degrad demor deprav devalu misdirect pervert profan subvert vitiat
debat:arguabl argument deliber disput moot problemat
debauch:corrupt debas degener degrad demor deprav dissip dissolut misdirect pervert profan proflig ravish subvert violat vitiat
debil:decrepit feebl frail frailti infirm sapless valetudinarian weak
debilit:enerv exhaust weaken
debon:bone
debonair:chipper jaunti suav
debri:dust junk rubbl
debut:entri introduct launch unveil
dec:decemb
decad:decay degener degeneraci
decadron:dexamethason dexon hexadrol oradexon
decamp:abscond
decant:caraf
decapit:behead
decay:decad decompos dilapid putrefi putresc rot rotten
deceas:croak death depart die expir expiri go perish
deceit:ambidextr crafti decept dishonest duplicit fallaci fraudul guil misrepresent venal
deceiv:beguil cheater cozen decept delud mislead trickster
deceler:retard slow
decemb:dec
decent:fit nice proper
decept:deceit deceiv delusori dissimul mislead misrepresent obliqu
decid:adjud decis definit determin emphat resolv settl unquestion
decim:annihil erad
deciph:decod decrypt
decipher:decod decrypt legibl readabl
decis:conclus decid final resolut
deck:adorn beautifi decor embellish grace
declaim:recit
declamatori:bombast orotund tumid turgid
declar:affirm announc assert assever avow contractor indic state
declens:declin deterior worsen
declin:declens diminut refus reject worsen
decod:deciph decipher decrypt
decolor:bleach discolor
decompos:analyz decay
decomposit:disintegr
decompress:depressur uncompress
decor:adorn beautifi becom come cosmet deck embellish grace medal ornament ribbon seem
decoupl:dissoci uncoupl
decoy:bait
decre:edict ordain prescrib rule
decreas:diminish lessen reduc
decrepit:creaki debil derelict infirm sapless weak woebegon
decrypt:deciph decipher decod
decuss:chiasm intersect
dedic:commit consecr devot
deduc:deriv infer
deduct:subtract withhold
deed:act
deep:astut deepli late trench
deepen:compound intensifi thicken
deepfreez:freezer
deepli:deep intens profound
defac:blemish disfigur mutil
defam:aspers calumni libel malign slander smirch vilifi
defamatori:calumni libel slander
default:nonpay
defeat:disappoint foil frustrat kill lick overcom thwart
defec:crap laxat shit
defect:abandon apostasi desert faulti renunci shortcom
defector:desert
defend:guardian protector suspect withstand
defens:justif
defenseless:nake
defer:acced bow postpon regard remit respect shelv tabl
deferenti:regard submiss
defi:defiant resist withstand
defianc:rebelli
defiant:defi rebelli
defici:inadequaci insuffici lack want
deficit:shortag
defil:befoul gorg pollut sulli taint tarnish
defin:delimit delin outlin shape
definit:authorit decid determin emphat unequivoc unquestion
deflect:avert avoid debar obviat refract warp
deflow:impair mar vitiat
deform:contort disfigur distort malform misshapen wring
defraud:chisel con goldbrick nobbl rook swindl swindler
defray:payment
deft:adept adroit dexter dextrous facil quick
defunct:extinct
degag:detach uninvolv
degauss:demagnet
degener:debauch decad degrad deterior deviant deviat dissip dissolut pervert proflig
degeneraci:decad deprav
degrad:abas abject corrupt debas debauch degener devalu disgrac dissip dissolut proflig
degre:level stage
degust:relish savor
dehydr:desicc dri
deifi:deiti
deiti:deifi divin god immort
deject:demor depress dismay dispirit fece stool
delay:holdup postpon wait
delect:delici delight enjoy toothsom
deleg:assign deput design releg
deleteri:hurt injuri
deliber:advis calcul debat design intent measur moot purpos slow weigh
delic:exquisit fine
delicaci:dainti goodi treat
delici:delect delight pleasur toothsom
delight:beguil captiv charm delect delici enthral entranc joy pleasur revel
delilah:enchantress siren
delimit:border borderlin bound defin delin demarc mete subtend
delin:character defin delimit depict repres
delinqu:derelict neglect remiss
deliri:frantic hallucin unrestrain
delirium:craze frenzi furi hysteria
deliver:christ jesus redeem rescu rescuer save savior
deliveri:bring
delphic:oracular
deltason:meticorten orason
delud:cozen deceiv delus delusori
delug:downpour flood inund overwhelm pelter swamp torrent
delus:delud hallucin
delusori:decept delud
delux:lux luxuri opul princ sumptuous
delv:dig
demagnet:degauss
demand:necessit need requir
demarc:delimit
demeanor:conduct deport
dement:crazi crazili insan mad unbalanc unhing
demigod:superman ubermensch
demilitar:disarm
demis:die
demo:demonstr present
demobil:inactiv
democraci:republ
demod:antiqu outmod pass
demodul:detector
demolish:dismantl level pulver raze
demolit:destruct
demon:devil diabol fiend fiendish hellish infern ogr satan unholi
demonstr:demo illustr incontrovert present provabl prove
demor:corrupt debas debauch deject deprav depress discourag dishearten dismay dispirit misdirect pervert profan subvert vitiat
demot:releg
demulc:emolli salv soften
demur:coy except
den:hideout
denali:mckinley
denation:privat
dendriform:arboresc treelik
deni:denial
denial:deni
denim:jean
denizen:dweller habit indwel inhabit
denomin:design sectarian
denot:explicit indic
denounc:brand denunci stigmat
dens:compact concentr densiti dumb dumbl impenetr obtus thick
densiti:compact concentr dens
dent:crumpl incis prick scratch
dental:alveolar
dentit:teeth tooth
denud:bare husk strip uncov
denunci:denounc
depart:bygon deceas deviat foregon go goer vari
departur:deviat differ diverg go leav
depend:addict faith habitu hook reli reliabl
deperson:objectifi
depict:character delin describ pictur portray
deplet:exhaust
deplor:bewail distress execr lament piti sorri woeful woefulli wretch
depopul:desol
deport:acquit behav comport conduct demeanor expatri extradit
depos:testifi
deposit:alluvi lodg sediment stick wedg
depositori:repositori
depot:entrepot storag storehous termin
deprav:corrupt debas debauch degeneraci demor misdirect pervert profan reprob subvert turpitud vitiat
deprec:belittl slight
deprecatori:belittl slight
depreci:belittl disparag slight
depreciatori:belittl slight
depred:predat ravag
depress:cheerless deject demor dismay dispirit sedat slump uncheer
depressur:decompress
depriv:disadvantag divest needi privat strip want
deput:deleg releg
derang:craze overthrow unbal upset
derelict:abandon creaki decrepit delinqu desert woebegon
derid:deris
deris:derid jeer mock ridicul taunt
deriv:deduc differenti etymolog gain infer
dermi:corium
derog:belittl disparag
derogatori:disparag
descant:warbl yodel
descart:cartesian
descend:fall poster
descent:extract origin
describ:depict report
desecr:outrag profan sacrileg
desegreg:integr mix
desert:abandon defect defector derelict desol forsak ratter recreant renegad
deserv:merit worth
deserving:merit meritori
desicc:arid dehydr dri drier evapor
design:advis appel appoint architect assign contriv deleg deliber denomin intent name plan purpos scheme unintent
desir:crave hope suitabl want wish worthi
desol:bare barren bleak depopul desert devast disconsol forsak naked
despair:desper despond
desper:despair urgent
despic:base contempt slimi sordid vile worthless
despis:detest disdain hate scorn
despit:contempt disdain scorn spite vindict
despoil:foray loot pillag plunder rape ravag rifl sack
despond:despair disconsol heartsick
despot:absolut authoritarian autocrat caesar dictatorship shogun stalin totalitarian tyranni tyrant
desquam:peel shed
dessert:sweet
destin:doom fate goal intend terminus
destini:fate
destitut:devoid impoverish indig necessit needi
destroy:ruin uproot
destruct:demolit
detach:degag disengag isol separ uninvolv
detail:elabor item particular
detain:custodi detent
detect:catch discov find notic observ percept sens sleuth spot
detector:demodul sensor
detent:custodi detain pawl
deter:discourag dissuad
deterior:declens degener impair worsen
determin:ambiti ascertain decid definit find influenc shape unshak
deterr:balk hinder hindranc impedi
detest:abhorr abomin despis execr hate loath obscen odious repugn repuls scorn
dethaw:melt thaw unthaw
deton:explod explos
detriment:damag harm noxious prejudici
deuc:blame blast damn darn dead goddam goddamn insan
devalu:debas degrad
devast:annihil desol ravag wither
develop:evolut evolv germin underdevelop
devianc:aberr
deviant:aberr degener pervert
deviat:aberr degener depart departur differ diverg divert pervert vari
devil:annoy bother demon diabol fiend gravel irrit lucif mischief nettl rag rile roguish satan vex
devilish:diabol fiendish mephistophelian rascal roguish
devious:obliqu shifti
devis:contriv excogit fashion formul invent machin make planner
devoid:destitut
devot:commit consecr dedic
devote:buff lover
devour:avid esuri greedi
devout:earnest heartfelt piousli religi
dew:dewi
dewi:dew
dexamethason:decadron dexon hexadrol oradexon
dexon:decadron dexamethason hexadrol oradexon
dexter:deft dextrous sleight
dextrous:deft dexter
diabeta:micronas
diabol:demon devil devilish fiendish hellish infern mephistophelian satan unholi
diagnost:symptomat
diagon:aslant bias slant slope
diagram:plot schemat schematis
diagrammat:graphic
dialect:idiom
diamant:sequin spangl
diametr:polar
diamond:adam
diaper:napkin
diaphan:cobwebbi filmi gauzi gossam transpar vapor vapour
diaphragm:midriff
diari:journal
diarist:journalist
diarrhea:loos
diatrib:fulmin
dice:cube die
dicey:chanc chanci
dichotomi:dualiti
dichrom:bichrom
dichromat:bichrom bicolor
dick:cock
dicki:shirtfront
dicot:exogen
dicotyledon:exogen
dictat:bid command potent prescrib
dictatori:authoritarian autocrat magisteri overbear
dictatorship:absolut authoritarian caesar despot shogun stalin totalitarian tyranni
diction:enunci phrase verbiag word
dictionari:lexicon
didact:educ instruct pedagog
die:anxious croak death deceas demis dice expir perish
dielectr:insul
diet:dietari
dietari:diet
differ:departur deviat disagre diverg otherwis
differenti:deriv discrimin distinct distinguish sever
difficult:hard unmanag
diffid:shi timid unsur
diffus:dispers dissemin imbu interpenetr permeat pervad
dig:barb delv digger excav gibe lodg shaft
digest:compil
digger:dig excav
digit:finger fingerlik
digitali:foxglov
dignifi:ennobl
digress:asid discurs divers excurs parenthesi rambl straggl tangenti
dike:dam dyke
dilapid:bedraggl decay ramshackl tatterdemalion
dilat:distend distens elabor exposit expound
dilemma:quandari
dilig:industri persev
dilut:adulter thinner
dim:duski faint indistinct pale pallid shadowi wispi
dimens:attribut
diminish:atrophi decreas lessen vitiat weaken
diminut:declin flyspeck lilliputian minut petit tini
dimwit:nitwit
din:blare boom clamor commot
dine:diner dinner
diner:dine
ding:dingdong dingi dong goug nick
dingdong:ding dong
dingi:begrim ding grimi grubbi grungi muddi
dinner:dine
dioces:bishopr episcop
dip:dipper dunk sous
diplomaci:discreet finess
diplopoda:myriapoda
dipper:dip dunker
dire:aw dread fear fearsom frighten horrend horrif terribl
direct:candid candor forthright frank guid straight target
directionless:adrift afloat aimless undirect
director:manag
dirig:airship steerabl
dirt:dirti filth greas grime soil ungrad
dirti:begrim colli dirt grime soil unclean
disabl:crippl disqualifi handicap incapacit invalid
disadvantag:depriv disfavor
disaffect:alien estrang rebelli
disagr:discrep dissens disson
disagre:differ discord
disappear:vanish
disappoint:defeat foil frustrat thwart unsatisfi
disarm:demilitar pacifist
disarrang:disorgan
disarray:confus disord muddi
disassembl:dismantl
disassoci:disjoint dissoci disunit divorc
disast:calam cataclysm catastroph tragedi
disastr:calamit
disavow:disclaim
disbelief:incredul skeptic
disbeliev:incredul sceptic skeptic unbeliev
disburs:expend expens outlay spend
disc:disk platter record saucer
discard:dispos throwaway
discern:appreci apprehens discreet distinguish legibl percept spot understand
discerp:dismemb lop sever
discharg:dismiss dispatch fire vent
discipl:adher
disciplin:condit correct
disciplinarian:moralist
disclaim:disavow
disclos:divulg expos reveal uncov unwrap
disclosur:reveal revel
discoid:disklik
discolor:bleach decolor stain
discombobul:befuddl bemus bewild confound confus fox
discomfort:sore uncomfort
discompos:untun upset
disconcert:flurri untun upset
disconnect:disjunct disunit fragment gulf split staccato unplug
disconsol:desol despond dismal dreari heartsick inconsol
discontinu:ceas quit stop
discord:disagre dissens disson strife
discount:dismiss disregard ignor
discourag:demor deter dishearten dismay
discours:convers discuss preach sermon
discourt:impolit rude ungraci
discourtesi:disrespect rude
discov:ascertain detect find hear learn notic observ
discover:artific ascertain finder inventor
discoveri:find uncov
discredit:damag disgrac dishonor disreput ignomini inglori shame
discreet:circumspect diplomaci discern finess prudenc
discrep:disagr varianc variant
discret:circumspect distinct prudenc separ
discrimin:differenti favorit incis keen knifelik penetr pierc
discriminatori:invidi prejud
discurs:digress excurs rambl
discuss:discours
disdain:cavali condescens contempt contemptu despis despit haughti imperi insult lord overbear pride scorn sniffi spurn supercili swagger
diseas:patholog
disembark:debark
disembodi:bodiless
disembowel:eviscer
disengag:detach
disentangl:extric loosen unravel
disfavor:disadvantag dislik
disfigur:blemish defac deform mutil
disgorg:cat puke retch sick vomit
disgrac:attaint degrad discredit dishonor ignomini inglori opprobri scandal shame shock
disgruntl:dissatisfi
disguis:camouflag cloak mask
disgust:distast foul loath loathsom nauseat repel revolt sicken
dishearten:demor discourag dismay dispirit
dishevel:frowzl rumpl tousl
dishonest:corrupt deceit purchas venal
dishonor:assault attaint discredit disgrac rape ravish shame
disinclin:hesit indispos indisposit reluct
disinfect:bactericid
disingenu:art
disintegr:decomposit
disinterest:neutral
disinvest:divest
disjoin:disjunct
disjoint:confus disassoci disord dissoci disunit divorc garbl illog scatter
disjunct:disconnect disjoin
disk:disc harrow saucer
disklik:discoid
dislik:disfavor
disloc:breakdown luxat
dislodg:reposit shift
disloy:unpatriot
dismal:disconsol dread dreari
dismantl:demolish disassembl level raze
dismay:alarm appal constern deject demor depress discourag dishearten dispirit horrifi shock
dismemb:discerp
dismiss:discharg discount disregard fire ignor sack
disobedi:unruli
disoblig:inconveni troubl uncoop
disord:confus disarray disjoint disquiet distract garbl illog jumbl perturb scatter unhing upset
disorderli:rowdi
disorgan:disarrang
disori:alien anom lose
disown:repudi
dispar:distinct
disparag:belittl depreci derog derogatori slight
dispatch:communiqu discharg shipment
dispel:dissip scatter
dispens:distribut lot
dispers:diffus dissemin dissip distribut dot scatter spread sprinkl
dispirit:deject demor depress dishearten dismay downcast downheart gloomi hopeless listless
displac:preempt shift supplant
display:exhibit show
dispos:administr apt discard fain give mind prepar tend
disposit:tempera
dispossess:evict exorc homeless roofless
disproof:falsif falsifi refut
disprov:rebutt refut
disput:alterc argu arguabl argument challeng combat content contenti contest contravent controversi debat litigi moot quarrel scrap tilt
disputati:argument combat contenti litigi
disqualifi:disabl indispos unfit
disquiet:anxious disord distract disturb perturb uneas unhing upset worri
disregard:discount dismiss forget ignor irrespect neglect regardless snub
disreput:discredit
disrespect:discourtesi
disrupt:commot interrupt riotous troubl tumultu turbul
diss:affront insult
dissatisfi:disgruntl
dissect:analyz cleft
dissemin:air circul diffus dispers propag spread
dissens:disagr discord disson
dissent:contest dissid protest
dissert:thesi
dissid:contest dissent heret protest
dissimil:catabol
dissimilar:unalik
dissimul:decept hypocrit
dissip:bet debauch degener degrad dispel dispers dissolut licenti proflig scatter
dissoci:decoupl disassoci disjoint disunit divorc separ sever
dissolubl:solubl
dissolut:debauch degener degrad dissip incontin proflig
dissolv:resolv solvent
disson:disagr discord dissens nois
dissuad:deter
distast:antipathi avers disgust foul loath loathsom odious offens repel revolt sicken unsavori
distend:dilat
distens:dilat
distil:condens purifi
distinct:classifi differenti discret dispar emin peculiar preemin separ special specialti typic
distinguish:differenti discern impos sever spot
distort:deform falsifi garbl malform misrepres misshapen pervert twist warp
distract:disord disquiet perturb unhing
distress:deplor disturb hurt lament pain perturb piti serious sorri straiten troubl unhappi worri worrisom
distribut:dispens dispers lot spread
distributor:alloc
district:dominion territori zone
distrust:mistrust suspect suspicion
disturb:disquiet distress perturb troubl upset worri worrisom
disunit:disassoci disconnect disjoint dissoci divorc fragment separ split
disus:neglect obsolet
ditch:chuck
dither:flap fuss
dival:bival
dive:diver plung
diver:dive
diverg:departur deviat differ
divers:digress multifari recreat varieti various
diversif:varieg
divert:amus deviat entertain
divest:depriv disinvest strip
divid:divis fraction split watersh
divin:almighti cleric creator deiti ecclesiast god godhead immort jehovah lord maker propheci
divinatori:conjectur hypothet mantic sibyllin supposit suppositi
divis:divid
divorc:disassoci disjoint dissoci disunit
divulg:disclos expos reveal unwrap
dixi:confederaci south
dizzi:airhead giddi lighthead lightheaded silli vertigin vertigo woozi
do:behavior conduct
doabl:accomplish achiev manag realiz
docil:teachabl
dock:sorrel
docket:agenda schedul
dockwork:loader
doctor:physician
doctrin:indoctrin ism philosophi
document:attest authent certif corrobor paper
dodder:gaga senil toddl totter waddl
dodg:scheme stratagem
dodger:fox
dodgson:carrol
dodo:fossil
doer:actor
dog:chase dour frump persist pertinaci tail tenaci trail unyield
dogfight:scuffl
dogfish:bowfin
doggerel:jingl
doghous:kennel
dogma:tenet
dogmat:bigotri
dogsl:mush
dogtooth:canin
dogwood:cornel
dole:mourn sorrow
doll:chick dame
dollar:buck clam
dolt:stupid
domain:arena orbit sphere
dome:noodl vault
domest:tame
domicil:abod dwell habit home resid shack
domin:ascend command masteri overlook predomin prevail reign supremaci tyrann
dominicus:sunday
dominion:district territori
don:preceptor
donat:contribut
done:beneficiari
dong:ding dingdong
donor:bestow giver
doodad:gimmick gizmo
doodl:scrabbl scribbl
doom:curs damn destin fate lose sentenc
door:doorway
doorbel:bell buzzer
doorhandl:doorknob
doorknob:doorhandl
doorman:gatekeep porter
doorway:door
dopamin:dopastat intropin
dopastat:dopamin intropin
dope:boob boobi dopey drug dummi locowe narcot pinhead sen
dopey:anserin dope foolish gooselik
dori:rowboat
dork:jerk
dorm:dormitori
dormanc:quiescenc sleep
dormant:hibern quiescenc torpid
dormitori:dorm
dorsal:abaxi dorsum
dorsum:back dorsal
dosag:dose
dose:dosag drug
dot:constel dash dispers fleck speck speckl sprinkl stippl stud
dotag:senil
dote:ador fond
dotti:balmi bat buggi cracker fruiti gaga haywir loco nut nutti wacki
doubl:dual dupl threefold twofold
doubli:twice
doubt:dubious dubit question sceptic skeptic uncertainti
doubtless:undoubt
dough:bread cabbag clam kale lettuc lolli loot lucr shekel
doughi:soggi
doughnut:annulus halo ring sinker
dour:dog forbid glum pertinaci sullen tenaci unyield
dous:dows duck submers
dowd:dowdi
dowdi:dowd drab frumpish homeli
dowdili:frumpish
dowel:joggl
dower:dowri endow
downcast:dispirit downheart gloomi
downheart:dispirit downcast gloomi
downi:downlik featheri fluffi pubesc
downlik:downi fluffi
downplay:background minim underst
downpour:delug pelter torrent
downright:absolut sheer straightforward
downsiz:retrench
downwind:lee windward
dowri:dower
dows:dous
doxycyclin:vibramycin
doze:drows
dozen:gob heap lash load lot pile raft scad score slew stack ton wad xii
dozi:drows drowsi
drab:dowdi dreari homeli somber
dracaenacea:dracenacea
dracenacea:dracaenacea
drachma:dram
draft:outlin
drag:cart hale haul
draggl:bedraggl
dragnet:trawl
dragon:tartar
drain:exhaust
dram:drachma
drama:play
dramat:spectacular strike theater theatr
dramatist:playwright
drape:cloak cloth curtain mantl wrap
draperi:curtain
draught:blueprint checker gulp tippl
draw:attract attractor careworn haggard pull raddl reap wear
drawer:bloomer boxer knicker pant short
dread:abomin apprehens atroci aw dire dismal fear fearsom frighten horrend horribl horrid horrif terribl unspeak
dream:daydream stargaz woolgath
dreami:lackadais languid languor mooni woolgath
dreamlik:surreal
dreari:disconsol dismal drab insipid
dreg:settl
drench:soak sous swamp
dress:apparel attir cloth garb garment habilit raiment robe stuf
dresser:bureau
dressmak:seamstress
dri:dehydr desicc drier dryness iron prohibitionist wri
dribbl:drip drivel drool trickl
dribbler:drivel
driblet:drop
drier:desicc dri dryer
drift:aimless err float impetus impuls stray vagabond vagrant
drifter:vagabond vagrant
drill:bore
drink:booz crapul drunkard imbib inebri intox rip rummi wino
drinker:imbib
drip:dribbl drippi soak sop trickl
drippi:drip drizzli mawkish mushi sentiment soupi
drive:goad impel motor swarm
drivel:dribbl dribbler drool garbag slaver
drizzl:moisten
drizzli:drippi
drone:monoton
drool:baloney bilgewat dribbl drivel saliv slaver twaddl
droop:flag loll sag
droopi:sag
drop:bead driblet droplet dung muck
droplet:drop
dropsi:edema
drown:submerg
drows:doze dozi
drowsi:dozi oscit sleepi somnol
drowsili:somnol
drudg:fag hack labor labour moil peon toil
drudgeri:plod
drug:dope dose druggist narcot sedat
druggist:apothecari chemist drug pharmacist
drugstor:pharmaci
drum:drummer tympan
drumbeat:partisan zealot
drumhead:summari
drummer:drum
drunkard:drink inebri rummi wino
drunken:alcohol bibul boozi inebri intox sottish tipsi
drupac:drupe
drupe:drupac
dryer:drier
dryli:lacon
dryness:dri sobrieti waterless
drywal:wallboard
dual:doubl dualiti dupl threefold twofold
dualist:manichaean
dualiti:dichotomi dual
dub:nicknam
dubious:doubt dubit question uncertainti
dubit:doubt dubious
ducal:duke
duck:dous duckl submers
duckl:duck
duct:canal
ductil:malleabl pliabl pliant tensil
dud:flop misfir thread
dude:beau buster dandi fop gallant sheik
duet:brace couplet duo dyad pair twain twosom
duke:ducal
dulcet:honey
duli:appropri befit fit suitabl
dull:benumb blunt obtus
dumb:dens speechless
dumbfound:amaz astound baffl bewild flabbergast mystifi perplex puzzl stupefi thunderstruck
dumbl:dens obtus
dummi:boob boobi dope pinhead
dump:dumpi mope
dumpi:chunki dump squat squatti stumpi
dumuzi:tammuz
dun:crucifi fawn frustrat rag torment
duncic:bonehead loggerhead
dung:drop muck
dungeon:keep
dunk:dip sous
dunker:dipper
duo:brace couplet duet dyad pair twain twosom
duodecim:twelfth
dupe:cod gull slang victim
dupl:doubl dual
duplic:copier fraudul gemin match redupl repeat reproduc twin
duplicit:ambidextr deceit
dura:dural
durabl:last
durabolin:kabolin
dural:dura
durat:continu
durham:shorthorn
dusk:duski nightfal twilight
duski:dim dusk swart swarthi twilight twilit
dust:debri dusti junk rubbl
duster:sandstorm smock
dusti:dust stale
dutchman:holland netherland
duteous:duti
duti:duteous oblig respons
dwarf:gnome overshadow
dwell:abod brood consist domicil habit home
dweller:denizen habit indwel inhabit
dwindl:taper
dy:bleach
dyad:brace couplet duet duo pair twain twosom
dye:dyer dyestuff
dyer:dye
dyestuff:dye
dyke:dam dike
dynam:hearti kinet vigor vigour
dyslogist:pejor
dyspepsia:indigest
dyspneic:breathless
eager:avid bore keen readi thirstili
earlier:sooner
earliest:soonest
earmark:appropri hallmark reserv trademark
earn:earner lucr pay profit remuner salari wage
earner:earn
earnest:devout heartfelt serious sincer solemn
earphon:earpiec headphon
earpiec:earphon headphon
earth:globe ground
earthbal:puffbal
earthi:crude
earthquak:quak temblor
eas:allevi comfort easement easi moder reliev
easement:allevi eas
easi:eas easili easygo leisur slow slowli tardili
easili:easi
east:eastward orient
eastbound:eastward
eastward:east eastbound
easygo:cushi easi leisur
eat:chuck eater feed grub
eatabl:edibl victual
eater:eat feeder
eb:ebb wane
ebb:eb reflux wane
ebionit:nazaren
ebulli:enthusiasm expans exuber
eccentr:bizarr flake freaki outlandish outr type
ecclesiast:cleric divin
ecdysi:molt
echo:resound reverber ring
echoic:imit onomatopo onomatopoet
eclat:acclaim plaudit pomp
eclips:occult overshadow
econom:husband
ecstasi:exalt raptur
ecstat:rapt raptur rhapsod
ecumen:univers
edaci:raven voraci wolfish
eddi:purl swirl whirlpool
edema:dropsi
eden:heaven nirvana paradis
edg:bind boundari cut inch sting
edibl:eatabl victual
edict:decre
edif:edifi sophist
edifi:edif enlighten
edific:build
edit:editor emend
editor:edit
educ:didact elicit enlighten instruct pedagog train
eeg:electroencephalogram encephalogram
eelpout:burbot pout
effac:eras
effect:consequ efficaci effici establish impress outcom potenc result
effectu:efficaci implement
effemin:emascul femin sissi woman womanish
effeminaci:sissi womanish
effervesc:bubbl fizz foam foami froth frothi sparkl
efficaci:effect effectu
effici:effect
effloresc:blossom flush peak prime rash
effluent:outflow
effort:attempt endeavor exert tri
effronteri:presumptu
effulg:beami radianc radiant refulg shine
effus:burbl expans gush gushi outburst
eggar:egger
egger:eggar
ego:egot self
egot:ego egotist
egotist:conceit egot selfish swollen vain
egregi:cri flagrant glare
einstein:genius mastermind
eir:ireland
ejacul:blurt come cum interject semen
eject:expuls
ejector:ouster
elabor:amplif detail dilat exposit expound intric intricaci luxuri ornat refin
elan:ardor dash flair zeal
elat:elaterid exhilar gleeful intox joy light uplift
elaterid:elat
eld:geezerhood year
elder:age older senior
eldest:firstborn
eldritch:uncanni unearth weird
elect:elig elit
election:campaign candidaci canvass
elector:voter
electrifi:thrill
electrocardiogram:cardiogram
electrocardiograph:cardiograph
electroencephalogram:eeg encephalogram
electrostat:static
electrotherapi:galvan
eleemosynari:benefic philanthrop
eleg:elegi grace
elegi:eleg
element:compon constitu factor ingredi
elementari:simpl uncompl
elev:acm exalt height idealist lift lofti meridian pinnacl promot rais rarefi rarifi summit superl tiptop
elf:browni hob imp
elfin:fey
elia:lamb
elicit:arous educ evok provok
elig:elect
elimin:excret obviat void
elit:elect
elk:moos
ellips:oval
ellipsoid:spheroid
ellipt:oblat oval ovat ovoid prolat
elocut:eloqu
elodea:pondwe
elong:lengthen prolong
eloqu:articul elocut fluenci fluent smooth
elucid:clarif clarifi crystal illumin lucid
elud:elus evad
elus:elud
elvi:acid superman
elysian:inspir
emaci:boni cadaver gaunt haggard macer pinch skelet
eman:emiss exhal
emancip:liber
emascul:castrat effemin geld sissi
emb:implant plant
embark:board
embarrass:abash block blockad chagrin hinder humili mortifi obstruct unenvi
embassador:ambassador
embellish:adorn aggrand beautifi deck decor embroid embroideri grace lard pad
ember:coal
embezzl:misappropri
embitt:acerb
emblazon:colour
emblem:allegori
emblemat:exemplari symbol typic
embodi:avatar bodi corpor incarn personifi substanti
emboss:boss brocad rais
embrac:bosom encompass hug
embrasur:porthol
embroid:aggrand embellish lard pad
embroideri:embellish
embroil:entangl tangl
emend:edit
emerg:exig outgrowth
emesid:zarontin
emet:vomit
emf:voltag
emigr:expatri
emin:distinct lofti preemin soar tower tuberos
emiss:eman emit
emissari:envoy
emit:emiss emitt
emitt:emit
emolli:demulc ointment salv soften
emot:affect
emotionless:impass indiffer passionless phlegm stolid unemot
empanel:panel
empath:sympath
empathet:sympathet
emphas:accent accentu punctuat stress underlin underscor
emphasi:accent vehem
emphat:decid definit exclamatori unquestion
empirin:aspirin bayer
emplac:locat posit
employ:appli hire use util
empow:author endow gift invest scepter
empti:evacu vacuous voidanc
empurpl:purpl
empyr:sublim
empyrean:firmament heaven sublim
emul:ape copycat imit
enact:act ordain
enamor:beguil bewitch captiv captur charm enchant entranc infatu potti smitten tranc
enamour:beguil bewitch captiv captur charm enchant entranc tranc
encamp:camp campsit canton tent
encapsul:capsul
encas:case
enceph:cephal phreniti
encephalogram:eeg electroencephalogram
enchain:chain
enchant:beguil bewitch captiv captur charm enamor enamour enthral entranc fascin ravish spell tranc
enchantress:delilah siren witch
encircl:blockad skirt surround
enclos:enfold envelop enwrap
enclosur:envelop
encod:encrypt
encompass:blanket broad circumfer embrac extens panopt surround wide
encount:bump find meet skirmish
encourag:boost promot support
encroach:entrench imping infring intrus invad invas trench trespass usurp
encrust:crust crusti crustlik incrust
encrypt:cipher code encod
encumb:restrain
encumbr:burden onus
encycloped:erudit learn scholarship
end:ceas conclud termin
endang:jeopard menac peril queer threaten
endear:ador love
endeavor:attempt effort enterpris strive tri
endem:indigen
endless:ceaseless continu etern incess infinit intermin unceas unend
endocrin:hormon
endogen:monocot monocotyledon
endors:back blurb ratifi second subscrib
endow:dower empow gift invest talent
endpoint:termin terminus
endur:abid brave brook imperish stomach suffer support surviv toler weather
enemi:foe
energ:activ anim vital
energet:industri
energi:vigor vigour
enerv:debilit exhaust faze unnerv unsettl weaken
enfold:enclos envelop enwrap
enforc:constrain implement impos
engag:appoint battl engross fight pursu
engin:mastermind orchestr technolog
england:english
english:anglic england
engorg:bing congest glut gorg gourmand overeat overindulg satiat
engrav:etch grave graven inscrib
engross:absorb captiv engag engulf enwrap fascin grip immers intent preoccup rivet steep wrap
engulf:engross immers steep
enhanc:augment cosmet foil sweeten
enigmat:cryptic mysteri puzzl
enjoy:agreeabl bask delect gratifi pleasant pleasur relish savor
enlarg:expans hypertrophi
enlighten:edifi educ illumin inform irradi nirvana
enlist:hitch recruit
enliven:anim inspir invigor liven quicken
enmesh:intermesh
enmiti:antagon hostil inim
ennobl:dignifi exalt gentl
enorm:grand great huge immens outrag sizeabl stagger tremend vast wide
enough:adequ plenti suffici
enquir:inquir investig question
enrag:anger furious infuri madden
enrol:inscrib recruit registr
enshrin:saint shrine
ensiform:bladelik swordlik
enslav:captiv
ensnar:entrap snare trap
ensu:result
ensuant:accompani attend concomit consequ result
ensur:ascertain assur guarante insur
entail:implic mean
entangl:embroil mat mire web
enter:entranc incom intestin particip
enterpris:endeavor entrepreneur
entertain:amus divert
enthral:beguil bewitch captiv charm delight enchant entranc fascin ravish
enthron:coron investitur throne vest
enthusiasm:ebulli exuber
enthusiast:partisan
entic:allur beguil lure tempt temptat
entir:alon altogeth complet exclus full intact integr sole stallion total whole wholli
entireti:integr total
entitl:titl
entomb:buri burial inter
entourag:retinu
entrail:viscera
entranc:beguil bewitch captiv captur charm delight enamor enamour enchant enter enthral entryway fascin ravish tranc
entrant:fledgl freshman newcom
entrap:ensnar snare trap
entre:access admitt
entreat:adjur beseech conjur implor importun plead
entreati:appeal
entrench:encroach imping trench
entrepot:depot storag storehous
entrepreneur:enterpris
entri:debut introduct launch unveil
entropi:random
entrust:confid
entryway:entranc
entwin:interlac intertwin knit lace twine
enumer:count countabl item number numer
enunci:diction pronounc
envelop:enclos enclosur enfold enwrap
envi:envious
envious:covet envi jealous
environ:border surround
environmentalist:conservationist
envis:fanci forese imag pictur visual
envisag:imagin
envoy:emissari
enwrap:absorb captiv enclos enfold engross envelop intent wrap
ephemer:fugaci pass transient transitori
epic:heroic
epicur:gastronom
epicurean:gastronom hedon hedonist
epidermi:cuticl
epigram:quip
epigrammat:aphorist apothegmat
epinephrin:adrenalin
episcop:bishop bishopr dioces pontif
episod:occasion
epitom:paradigm prototyp typifi
epoch:era
equabl:placid
equal:adequ counterbal counterweight equat equival even par peer rival
equanil:meprin miltown
equanim:calm collect composur pois
equat:correspond equal equival liken par
equestrian:horseman
equip:arm armament furnish outfit
equipag:carriag materiel
equipois:counterbal
equit:ride
equival:equal equat par tantamount
equivoc:ambigu evas
era:epoch
erad:annihil decim extermin extirp obliter termin uproot
eras:effac erasur
erasur:eras
erect:upright vertic
erectil:cavern
eremit:anchorit hermit
ergonom:biotechnolog
ero:erot
erod:eros gnaw scour wear
eros:caustic corros erod jag mordant notch vitriol wear
erot:amor ero erotic sexi titil
erotic:amor erot sexi
erotica:pornographi
err:drift erranc errant error mistak stray
erranc:err
errant:err
errat:fickl mercuri quicksilv unpredict
erron:error mistaken
error:err erron fault mistak
erstwhil:former onetim quondam sometim
eruct:belch burp extravas spew
erudit:encycloped learn scholarship
erupt:igneous irrupt
erythrocin:ethril iloson pediamycin
erythromycin:ethril iloson pediamycin
escal:intensifi
escapad:adventur
escarp:scarp
escort:bodyguard
esidrix:hydrochlorothiazid hydrodiuril microzid
eskalith:lithan lithon
eskimo:inuit
esophagus:gullet
esp:clairvoy
especi:except particular special
espous:adopt betroth bridal conjoin marri wed
essay:assay attempt test tri
essenc:gist inward pith substanc
essenti:basic fundament indispens necess necessari requir requisit
establish:constitut effect find institut launch
estat:acr
esteem:admir honor prestigi reput respect
esthet:aesthet
estim:apprais approxim calcul comput figur forecast gaug reckon respect
estiv:aestiv
estrang:alien disaffect
estrous:estrus
estrus:estrous
esuri:avid devour famish greedi rapac rapaci raven starv voraci
etch:engrav graven inscrib
etern:ageless endless everlast evermor forev immort infin intermin perpetu timeless unceas unend
ethan:acetaldehyd
ether:aerial aeriform
ethic:moral
ethiopia:abyssinia
ethnic:cultur heathen pagan
ethocain:procain
ethril:erythrocin erythromycin iloson pediamycin
etiol:blanch
etymolog:deriv
eucharist:liturgi
eulog:panegyr
eunuch:castrat
euphoni:music
eutherian:placent
evacu:empti purgat voidanc
evad:elud fudg hedg parri skirt
evalu:apprais assess judg rate valu valuat
evanesc:fleet
evangel:gospel
evangelist:gospel revivalist
evapor:desicc vapor vapour
evas:equivoc
even:equal invari
evenhand:fair
evenki:tungus
event:case consequenti
eventu:conting final
everlast:ageless arrant etern evermor forev perfect perpetu pure sod stare thoroughgo unadulter unceas unend utter
evermor:etern everlast forev
evers:evert
evert:evers
everyday:commonplac daili mundan quotidian routin unremark
evict:dispossess
evid:appar attest certifi evidenti evidentiari ground manifest observ obvious patent plain testifi unmistak
evidenti:evid
evidentiari:evid
evil:immor iniqu vicious wicked
evildo:sinner transgress
evilli:wick
evinc:express
eviscer:disembowel resect
evoc:evok redol remind reminisc reson summon
evok:arous elicit evoc provok
evolut:develop evolv phylogeni
evolv:develop evolut germin
ewer:pitcher
exabyt:exbibyt
exacerb:aggrav exasper worsen
exact:accur fastidi precis proper
exagger:amplifi hyperbol magnifi
exalt:beatifi ecstasi elev ennobl exhilar extol glorifi idealist inebri laud lofti raptur rarefi rarifi
exam:examin
examin:analyz exam inspector scrutini studi
exampl:exemplari exemplifi instanc
exasper:aggrav exacerb incens infuri madden vex
exbibyt:exabyt
excav:dig digger unearth
exceed:death except excess extrem overstep super surpass top transcend
excel:famous magnific rip splendid surpass
except:demur especi exceed exclud omit surpass
exception:objection
excerpt:extract
excess:exceed extra extravag exuber inordin over overween redund spare supererogatori superflu supernumerari surplus unreason
exchang:convert interchang
exchequ:treasuri
excis:ablat expung extirp
excit:exhilar fervor inflamm innerv irrit stimul
exclaim:outcri proclaim promulg
exclamatori:emphat
exclud:except omit
exclus:alon censur clannish entir excommun sole
excogit:contriv devis formul innov invent medit mull muse ponder reflect rumin
excommun:censur exclus
excori:abras condemn scrape scratch
excresc:bulg bump extrus hump jut protrus protuber swell
excret:elimin void
excurs:digress discurs junket rambl
excus:alibi exempt forgiv pardon venial
execr:abhor abhorr abomin accurs curs deplor detest loath odious woeful wretch
execut:feasibl practic viabl workabl
exemplari:emblemat exampl model typic
exemplifi:exampl illustr instanc
exempt:excus freedom nontax
exercis:exert practic usag use util workout
exert:effort exercis wield
exfoli:scurf
exhal:eman
exhaust:debilit deplet drain enerv fag fatigu fume spend thorough thoroughgo tire tucker wear weari
exhibit:display exposit show
exhilar:beatifi elat exalt excit inebri
exhort:barrack press urg
exig:clamant cri emerg insist
exigu:lean meager scant scanti
exil:expatri
exist:cosmos macrocosm real subsist univers world
existenti:experienti
exit:expir go pass
exodus:hegira
exogen:dicot dicotyledon
exon:exoner forgiv
exoner:absolv acquit clear exon vindic
exorbit:extortion outrag steep unconscion usuri
exorc:dispossess
exot:alien exotic
exotic:exot
expans:ebulli effus enlarg exuber grand sweep
expatri:deport emigr exil
expect:anticip outlook prospect requir
expected:common
expector:spit
expedi:inadvis opportun
expel:expuls oust
expend:disburs spend spendabl
expenditur:outgo outlay spend
expens:disburs
experienti:existenti
experiment:observ
expert:adept practic profici skill
expiat:abi aton propiti propitiatori
expiatori:propitiatori
expir:croak deceas die exit go pass perish termin
expiri:death deceas termin
explain:explic interpret
explet:curs oath swear
explic:explain formul
explicit:denot express
explod:deton
exploit:feat use user victim
explor:adventur research
explos:burst deton volatil
expon:advoc expound propon
expos:disclos divulg reveal uncov unmask unwrap
exposit:dilat elabor exhibit expound
expositor:expound
expositori:expound
expound:dilat elabor expon exposit expositor expositori
express:evinc explicit face limit look utter verbal
expressionless:deadpan impass unexpress
expressway:freeway motorway pike
expuls:eject expel extrus
expung:excis
expurg:bowdler castrat
exquisit:delic fine keen
extempor:impromptu improv improvis offhand unrehears
extemporan:impromptu offhand unrehears
extemporari:impromptu offhand unrehears
extend:broaden lengthi prolong protract
extens:blanket broad encompass larg panopt wide
extenu:mitig
exterior:objectifi outsid
extermin:annihil erad extirp liquid termin uproot
extern:objectifi outsid outward
exterritori:extraterritori
extinct:defunct nonext
extinguish:asphyxi quench
extirp:ablat erad excis extermin uproot
extol:congratul exalt glorifi laud lauder prais
extort:goug
extortion:blackmail exorbit outrag steep unconscion usuri
extra:excess redund spare supererogatori superflu supernumerari surplus
extract:descent excerpt infus origin
extractor:centrifug separ
extradit:deport
extramarit:adulter
extran:impertin orthogon
extraordinarili:inordin
extrapol:general infer interpol
extraterritori:exterritori
extravag:abund copious excess exuber lavish overween prodig proflig profus
extravas:belch eruct
extravers:extrovers
extrem:appendag death exceed high super utmost uttermost
extremist:radic ultra
extric:disentangl
extrovers:extravers
extrovert:forthcom
extrus:bulg bump excresc expuls hump jut protrus protuber swell
exuber:ebulli enthusiasm excess expans extravag exult overween rejoic riotous
exud:ooz transud
exult:exuber pride rejoic triumphal triumphant
eye:eyebal optic
eyebal:eye orb
eyebath:eyecup
eyebrow:brow
eyecup:eyebath
eyeglass:glass monocl spectacl
eyelash:lash
eyeless:sightless unse
eyelet:loop
eyelid:lid
eyepiec:ocular
eyesight:see
eze:izzard zed zee
fabl:allegori fabric fabul fiction legendari parabl
fabric:cloth construct fabl fanci fiction fictiti framework invent manufactur storytel textil
fabul:fabl fantast incred mythic mytholog
face:confront express facial look veneer
facet:aspect
faceti:banter joke
facial:face
facil:adept adroit deft instal quick slick
facilit:allevi
facsimil:fax
faction:cabal sect
factor:compon element ingredi
factori:mill
faculti:modul
fad:craze cult furor
fade:attenu bleach slice washi wither
faeri:fairi fay sprite
fag:cigarett drudg exhaust faggot fagot fairi fatigu labor labour moil queer spend toil
faggot:fag fagot fairi queer
fagot:fag faggot fairi queer
fail:failur flunk neglect weak
failur:fail
fain:dispos glad prepar
faineant:indol lazi sloth
faint:dim shadowi swoon syncop wispi
fair:candor clean evenhand fairish jolli middl moder passabl pretti reason somewhat
fairi:faeri fag faggot fagot fay queer sprite
fairish:fair reason
faith:congreg depend fidel fold reliabl religion
faithless:fals fickl inconst traitor treacher treason
fake:bastard counterfeit falsifi faux forg fraud fudg imit impost impostor misrepres pretend pseudo sham simul
falcon:hawker
falkner:faulkner
fall:autumn barbar brutal cruel descend faller hide roughshod savag tumbl vicious waterfal
fallaci:deceit fraudul
faller:fall logger lumberjack
fallibl:frail imperfect
falloff:slack slump
fals:faithless falsiti fickl inconst incorrect mistak traitor treacher treason
falsehood:falsiti untruth
falsif:disproof misrepresent refut
falsifi:confirm disproof distort fake fudg garbl misrepres refut verifi warp
falsiti:fals falsehood untruth
falter:uncertain unsteadili waver
fame:celebr famous illustri notabl note renown
famili:genet hereditari household inherit transmiss transmit
familiar:acquaint associ companion comrad convers fellow
famin:shortag
famish:esuri raven starv starvat
famous:celebr excel fame illustri magnific notabl note renown splendid
fanat:rabid zealotri
fanci:envis fabric fiction fictiti illus imag imaginari notion pictur visual whimsic
fanfar:ostent
fanjet:turbojet
fanni:ass behind bun buttock fundament hindquart posterior seat tush
fantast:antic fabul futurist grotesqu howl incred marvel rattl terrif tremend wonder wondrous
far:alir faraway remot
faraway:far remot
farc:farcic travesti
farcic:farc ludicr
farewel:part
farinac:amyloid graini granular granulos gritti meali
farm:agrarian agricultur farmer
farmer:farm
farsi:persian
farsight:foresight
farthermost:furthermost furthest uttermost
farthest:furthermost furthest uttermost
fascia:dashboard
fascin:absorb bewitch captiv enchant engross enthral entranc grip hypnot intrigu mesmer mesmeris rivet spellbind spellbound
fashion:devis make manner mode style stylish way
fast:fixed fixiti secur speed swift tight
fastbal:heater
fasten:button fix secur
faster:quicker
fastest:quickest
fastidi:exact painstak
fat:avoirdupoi blubber fatten fatti
fatal:fate
fatalist:predestinarian
fate:destin destini doom fatal forebod portent
father:beget forefath mother sire
fatherhood:patern
fathom:penetr
fatigu:exhaust fag jade outwear spend tire tired weari
fatten:fat
fatti:adipos fat
fatuous:absurd asinin silli
faucet:spigot
faulkner:falkner
fault:blame error flaw fractur mistak
faultfind:captious carp cynic
faulti:defect
faultless:impecc incorrupt
fauna:anim beast brute creatur zoolog
faux:fake imit simul
favor:advantag pet prefer profit
favorit:darl discrimin pet prefer
fawn:cower cring dun kowtow obsequi sycophant
fax:facsimil
fay:faeri fairi sprite
faze:bother daunt enerv unnerv unsettl
fdr:roosevelt
fear:aw concern dire dread fearsom fright frighten horrend horrif terribl
fearless:audaci brave braveri intrepid
fearsom:aw dire dread fear frighten horrend horrif terribl
feasibl:execut practic viabl workabl
feast:banquet junket
feat:exploit
feather:plumag
featheri:downi fluffi
featherless:unfeath
featur:boast characterist lineament sport
feb:februari
febril:fever feverish
februari:feb
fece:deject stool
feckless:inept
fecund:fertil fertilis fruit insemin prolif
feder:confeder confederaci feed
feebl:debil frail frailti infirm lame valetudinarian
feed:aliment eat feder frs
feeder:eater
feel:belief flavor impress notion spirit
feign:pretend pretens sham
feisti:huffi plucki touchi
felicit:congratul happi
fellow:associ bloke chap companion comrad cuss familiar gent lad
fellowship:companionship
felon:crimin crook outlaw whitlow
femal:feminin
femin:effemin woman
feminin:femal
femor:femur
femur:femor
fen:marsh marshland
fend:fender
fender:fend
feral:savag
ferment:agit unrest
fern:ferni
ferni:fern fernlik
fernlik:ferni
feroc:fierc furious vehem violenc wild
feroci:brutal fierc furious savageri vicious
ferric:ferrous
ferrous:ferric
fertil:birthrat fecund natal prolif
fertilis:fecund
fervent:ardent fervid fieri fierili impass torrid
fervid:ardent fervent fervor fieri fierili impass torrid
fervor:excit fervid inflamm
festal:festiv merri
fester:ichor purul pus sani suppur
festiv:celebr festal fete merri
fetal:fetus
fetch:take win
fete:celebr festiv
fetid:foetid foul funki malodor rank smelli stink
fetish:juju voodoo
fetter:hobbl shackl
fetus:fetal foetus
feudatori:lieg vassal
fever:febril
feverish:febril hectic
fey:elfin
fib:tale
fiber:fibr fibrous
fibr:fiber
fibril:filament
fibrous:fiber sinewi stringi
fickl:errat faithless fals inconst mercuri quicksilv
fictil:pliabl
fiction:fabl fabric fanci novel retel
fictiti:assum fabric fanci pretend sham
fictiv:assum pretend sham
fiddl:footl goldbrick niggl petti picayun piffl shirk trivial violin
fiddler:violinist
fidel:faith
field:battlefield battleground
fiend:demon devil ogr
fiendish:demon devilish diabol hellish infern satan unholi
fierc:feroc feroci furious tear vehem vehement violenc wild
fieri:ardent fervent fervid impass torrid
fierili:fervent fervid
fig:figur
fight:activ battl combat engag oppos
fighter:belliger combat
figur:anatomi build calcul chassi comput estim fig flesh forecast nonliter physiqu reckon
fiji:fijian
fijian:fiji
filament:fibril threadlik
filamentlik:threadlik
filaria:alfilaria clock
filbert:hazelnut
file:regist
filet:fillet
filiat:ancestri lineag
filipino:philippin
fill:girl miss
fillet:filet
fillip:bonus
film:celluloid cinema movi
filmi:cobwebbi diaphan gauzi gossam transpar vapor vapour
filter:filtrat permeat
filth:crud dirt greas grime skank soil
filthi:foul nasti
filtrat:filter
fin:phoeb
final:close conclud conclus decis eventu finish last net ultim
financ:fund
financi:fiscal
find:breakthrough bump detect determin discov discoveri encount establish finder found foundat founder institut launch notic observ uncov
finder:discover find
fine:alright choic delic exquisit okay ticket
finespun:hairsplit
finess:diplomaci discreet
finger:digit
fingerboard:clavier
fingerlik:digit
finish:close closer coat complet final last
fire:discharg dismiss
firebug:incendiari
fireman:stoker
fireplac:hearth
firesid:hearth
firework:pyrotechn
firm:hous resolut resolv secur steadfast tauten unbend unshak unwav
firmament:empyrean heaven
first:foremost
firstborn:eldest
fiscal:financi
fish:fisher fisheri fishi
fisher:fish
fisheri:fish
fishi:fish shadi suspect suspici
fissipar:breakaway separatist
fissur:chap cleft crack cranni crevic
fist:hand
fistula:sinus
fit:accommod adjust appropri befit convuls decent duli fitter interrupt jerki meet paroxysm prime set spasmod suit suitabl tantrum
fitter:fit
fivefold:quintupl
fix:bushel fasten fixed fixiti fixtur jam mend mess muddl pickl repair secur set trim
fixat:obsess regress
fixed:fast fix fixiti immobl secur stationari
fixiti:fast fix fixed immut secur
fixtur:fix habitu regular
fizz:effervesc foam froth
flabbergast:dumbfound stupefi thunderstruck
flabbi:flaccid limp
flaccid:flabbi limp
flag:droop masthead
flagel:flog lash scourg tan whip whiplik
flagellum:scourg
flagiti:atroci heinous monstrous
flagrant:cri egregi glare
flail:lam thrash thresh
flair:dash elan
flake:eccentr snowflak
flaki:crazi
flamboy:aureat flashili florid showi showili splashi
flame:balli blink bloodi bloom crash fuck
flammabl:inflamm
flannel:washcloth
flap:dither flutter fuss
flare:aflar
flash:cheap garish gaudi loud meretrici tacki tatti tawdri trashi twinkl wink winkl
flashi:brash cheap garish gaudi loud meretrici tacki tatti tawdri trashi
flashili:flamboy meretrici showili
flat:categor level plane straight uncondit
flatb:flatcar
flatcar:flatb
flatter:blandish
flatul:turgid
flatworm:platyhelminth
flaunt:ostent swank
flavor:feel savor season smack spirit
flavorless:bland insipid tasteless vapid
flaw:blemish fault
flawless:clean perfect
flaxen:sandi
fleck:bite blot chip dot patch scrap speck speckl stippl
fledg:vane
fledgl:entrant freshman newcom
fleec:hook overcharg plume rob shear sheepskin soak surcharg
fleeci:nap
fleet:dart evanesc flit flutter fugit momentan momentari swift
flesh:anatomi anim build carnal chassi figur physiqu sensual
fleshi:corpul obes overweight
flexion:flexur
flexur:creas crimp flexion fold plicat
fli:flier flight quick wing
flick:leaf riff riffl thumb
flicker:flutter glint quiver spark
flier:aeronaut airman aviat fli
flight:fli
flighti:arbitrari caprici flyaway scatterbrain skittish whimsi whimsic
flimsi:shoddi unconvinc
flinch:cring funk quail recoil shrink squinch winc
flint:granit obdur stoni
flinti:granit obdur stoni
flip:impud insol somersault somerset toss
flippant:airili
flirt:coquett dalli mash philand teas toy vamp
flirtati:coquettish
flit:dart fleet flutter
float:aimless drift flotat swim vagabond vagrant
floater:spot
floati:buoyant
floccul:wooli woolli
flock:clump cluster constel
flog:cane flagel lash lather slash strap tan trounc welt whip
flood:awash delug inund overflow swamp
floodgat:sluiceg
floor:shock
floorwalk:shopwalk
flop:dud
flora:botani plant veget
floral:flower
florid:aureat flamboy rubicund ruddi sanguin showi
flotat:float
flounder:stagger
flourish:boom palmi prosper roar thrive
flout:gibe jeer
flow:aerodynam cours flux sleek streamlin
flower:bloom blossom floral infloresc unfold
floweri:ornat
flowerless:nonflow
flu:influenza
fluctuat:vacil variat
fluenci:eloqu smooth
fluent:eloqu
fluff:bobbl botch bumbl bungl fripperi frivol mishandl spoil
fluffi:downi downlik featheri
fluid:liquid
fluiditi:liquid
fluke:fluki
fluki:chanci fluke iffi
flunitrazepan:rohypnol
flunk:bomb fail
flurri:ado bustl disconcert hustl
flush:affluent blossom blush crimson effloresc money peak prime redden rosi wealthi
fluster:perturb rattl
flutter:dart flap fleet flicker flit quiver
flux:flow liquifi
flyaway:flighti scatterbrain
flyblown:maggoti squalid
flyspeck:diminut lilliputian petit tini
foam:bubbl effervesc fizz foami froth frothi
foami:bubbl effervesc foam froth frothi
focal:concentr focus local
focus:center concentr focal pore rivet
focuss:center
foe:enemi
foetid:fetid foul funki smelli stink
foetus:fetus
fog:befog cloud foggi mist murki obnubil obscur
foggi:blur blurri daze fog fuzzi groggi hazi indistinct murki stupor
foibl:idiosyncrasi manner
foil:baffl bilk defeat disappoint enhanc foliat frustrat queer scotch thwart
fold:congreg creas crimp faith flexur foldaway folder plicat
foldaway:fold
folder:booklet fold nonsens pamphlet
foliac:folios
foliag:folios leaf
foliat:foil leaf
folio:leaf page
folios:foliac foliag
folk:folksi tribe
folksi:folk
folli:foolish stupid unwis
follow:chase next pursuit
foment:agit
fond:ador affect affection dote love partial warm
fondl:caress cuddl hug kiss neck pet snuggl
fondler:petter
font:typefac
food:nutrient
foodstuff:groceri
fool:fritter gull mug sap sucker
foolhardi:rash reckless
foolish:anserin crazi dopey folli gooselik unwis
foolproof:unfail
foot:basi footer hoof term
footer:foot pedestrian
footfal:footstep
footgear:footwear
foothold:bridgehead
footl:fiddl linger loaf loiter loung lurk niggl petti picayun piffl tarri trivial
footnot:annot
footpath:pathway
footrest:tuffet
footstep:footfal
footwear:footgear
fop:beau dandi dude gallant sheik
forag:pastur pasturag
foray:despoil loot maraud pillag raid rifl
forbear:forebear longanim patienc refrain
forbid:bale ban dour foreclos forestal interdict menac nix omin preclud prevent prohibit proscrib sinist taboo tabu threaten veto
forbidd:ban
forc:coerc hale impel pressur
forceless:unforc
fore:prow
forebear:forbear
forebod:bode fate foretel portent predict premonit presenti prognost
forecast:calcul estim figur foretel predict predictor prognost reckon soothsay
foreclos:forbid forestal preclud prevent
forefath:father sire
forego:anteced anted foreswear forgo preced predat relinquish waiv
foregon:bygon depart
foreground:highlight spotlight
forehead:brow
foreign:alien curious outsid
foreman:boss chief
foremost:first
foreordain:predestin
forepart:front
forerunn:harbing herald precursor predecessor
forese:envis
foreshadow:augur auspic bode omen predict prefigur presag prognost
foreshorten:abbrevi abridg shorten
foresight:farsight
forest:afforest wood woodland
forestal:anticip counter forbid foreclos obviat preclud prevent
foreswear:forego forgo relinquish waiv
foretel:annunci forebod forecast harbing herald predict prognost soothsay
forethought:care premedit
forev:etern everlast evermor
forewarn:premonit
foreword:prefac prolus
forfeit:confisc waiv
forg:counterfeit fake forgeri hammer
forgeri:counterfeit forg
forget:disregard unmind
forgiv:excus exon pardon venial
forgo:anteced anted forego foreswear preced predat relinquish waiv
fork:bifurc biram branch pitchfork prong prongi ramif
forlorn:loneli
form:format kind organ signifi sort
formal:offici valid
formaldehyd:methan
format:form shape
former:erstwhil onetim quondam sometim
formid:redoubt unnerv
formless:amorph shapeless
formosa:taiwan
formosan:chines taiwanes
formul:conceptu contriv devis excogit explic invent prepar
formula:recip
fornic:adulter adulteri
forrad:forward frontward onward
forrard:forward frontward
forsak:abandon desert desol
fort:fortifi fortress garrison metier special specialti
fortaz:tazicef
forth:away forward onward
forthcom:approach come extrovert upcom
forthright:candid candor direct frank outspoken plainspoken squar
forthwith:immedi instant straightaway
fortifi:bastion fort strengthen
fortress:fort
fortuit:causeless uncaus
fortuiti:accid
fortun:chanc hazard luck
forward:bumptious cocki forrad forrard forth frontward further onward pushi
fossa:pit
fossil:dodo ossifi
foster:nurtur rear surrog upbring
fosterag:nurtur rear upbring
foul:afoul befoul contamin disgust distast fetid filthi foetid funki loath loathsom nasti pollut repel revolt smelli stink
foulli:insult
found:find initi origin
foundat:find
founder:beginn find lamin
foundri:metalwork
fountain:outpour
fourfold:quadrupl quadruplex
foursom:quartet quatern quaternari
foursquar:squar straightforward
fourth:quarter quaternari
fowl:bird poultri
fox:befuddl confound confus discombobul dodger foxi trick
foxglov:digitali
foxi:crafti cun fox guil sli slyness wili
fraction:divid
fractious:irrit nettlesom peevish petul recalcitr scratchi testi tetchi unruli wil will
fractur:fault
fragil:breakabl frangibl
fragment:atom disconnect disunit shard split
fragranc:aroma bouquet perfum redol scent
frail:debil fallibl feebl imperfect infirm valetudinarian
frailti:debil feebl infirm valetudinarian vice
framework:fabric model
frangibl:breakabl fragil
frank:candid candor direct forthright honest outspoken plainspoken postmark
frankincens:thus
frantic:deliri frenet frenzi mad unrestrain
fratern:biovular sodal
fraud:fake impost impostor pretend pseudo sham
fraudul:deceit duplic fallaci
fray:frazzl rub scratch
frazzl:fray
freak:addict junki monstros
freaki:bizarr eccentr outlandish outr
freakish:caprici
free:liber loos releas rid unloos
freedom:exempt
freehand:bounteous bounti give handsom openhand
freelanc:independ mercenari
freemasonri:masonri
freestand:separ
freeway:expressway motorway pike
freewheel:carefre slaphappi
freez:frost root
freezer:deepfreez
freight:cargo consign payload shipment
freighter:merchantman
french:gallic
frenet:frantic frenzi
frenzi:craze delirium frantic frenet furi hectic hysteria manic
frequenc:often
frequent:oft often patron shop
fresh:impertin impud new newli novelti pert saucili
freshen:refresh
freshman:entrant fledgl newcom
fret:choler cross fuss fussi interlac irrit itchi lather lattic latticelik niggl peevish petul stew sweat whiney whini
fretwork:latticework
fri:chip friday saut
friabl:crumbl
friar:mendic
fricat:continu sibil strident
friction:clash rub
friday:fri
friend:alli
fright:affright aw fear horribl horrifi scare terribl
frighten:affright aw dire dread fear fearsom horrend horrif panick panicki scare terribl terrifi terror
frigid:arctic cold frostili gelid ici
frill:ruff ruffl
frilli:ruffl
fring:outskirt peripheri
fripperi:fluff frivol
frisk:frolic gambol lark rollick romp skylark sport
friski:frolicsom sportiv
frisson:chill quiver shiver shudder thrill tingl
fritter:fool
frivol:fluff fripperi trifl
frizz:crape crimp kink
frizzi:kinki
frog:gaul toad
frolic:frisk gambol lark rollick romp skylark sport
frolicsom:friski rollick sportiv
front:forepart
frontiersman:backwoodsman
frontward:forrad forrard forward
frost:freez hoar ice rime
frosti:glacial hoari ici rime wintri
frostili:frigid
froth:effervesc fizz foam foami sud
frothi:bubbl effervesc foam foami scintil spark
frown:glower scowl
frowzi:sloven
frowzl:dishevel rumpl tousl
frs:feed
fructifi:fruit
fructos:levulos
frugal:scotch spare stint
fruit:fecund fructifi product profit
fruitcak:crackpot crank screwbal
fruiti:balmi bat buggi cracker dotti haywir loco nut nutti wacki
fruitless:arid barren futil sleeveless unproduct unprofit vain
frump:dog
frumpish:dowdi dowdili
frustrat:baffl bilk crucifi defeat disappoint dun foil queer rag scotch thwart torment
fruticos:shrubbi
fuck:balli blink bloodi bloom crash flame hump jazz screw
fudg:evad fake falsifi hedg misrepres parri skirt
fuel:refuel
fugaci:ephemer pass transient transitori
fugal:fugu
fugit:fleet momentan momentari runaway
fugu:fugal
fukien:min taiwanes
fula:fulani
fulani:fula
fulfil:accomplish action satisfi
fulgent:blaze blind dazzl glare
fulgur:dazzl
full:comprehens entir fulli total
fulli:ampli full
fulmin:diatrib
fulsom:butteri oili oleagin smarmi soapi unction unctuous
fumbl:blunder bungl grope
fume:exhaust fumig smoke
fumig:fume
fun:funni merriment
function:map oper purpos serv use
functionari:offici
fund:financ store
fundament:ass basi basic bedrock behind bun buttock cardin central cornerston essenti fanni groundwork hindquart key posterior primal rudimentari seat tush
fungal:fungous fungus
fungicid:antifung
fungous:fungal fungus
fungus:fungal fungous
funk:cring flinch quail recoil shrink squinch winc
funki:fetid foetid foul smelli stink
funni:amus clown comedi comic curious fun laughabl mirth peculiar queer risibl rum rummi singular
fur:furri pelt
furi:craze delirium frenzi furious hysteria infuri rage
furious:anger enrag feroc feroci fierc furi infuri madden vehem violenc wild
furnish:equip provid render suppli trap
furor:craze cult fad
furri:fur
furrow:creas crinkl groov rug rut seam wrinkl
further:advanc forward
furthermor:moreov
furthermost:farthermost farthest uttermost
furthest:farthermost farthest uttermost
furtiv:backstair sneak sneaki stealthi surreptiti
furuncl:boil
fuse:amalgam coalesc commingl consolid fusibl fusion merg mix prime primer
fusibl:fuse
fusillad:burst salvo volley
fusion:coalit fuse merger unif
fuss:bother dither flap fret mother niggl overprotect troubl
fussi:busi choler crab cross fret irrit peevish petul
futil:fruitless ineffectu meaningless otios sleeveless unavail vain
futur:hereaft
futurist:fantast
fuzz:cop fuzzi tomentum
fuzzi:blur blurri foggi fuzz hazi indistinct
gabardin:tweed
gabbi:chatti garrul loquaci talkat
gadget:applianc contrapt contriv gizmo
gadolinit:ytterbit
gaelic:celtic
gaff:slip
gag:choke jape jest joke muzzl
gaga:dodder dotti senil
gaieti:merriment play
gain:deriv gainer increas lucrat pay profit win
gainer:gain
gait:pace
gaius:caligula
gal:gallon
galact:astronom
galaxi:coltsfoot
gall:annoy bothersom chafe irrit nettlesom peski pester plaguey vex vexati
gallant:beau chivalr dandi dash dude fop sheik
gallantri:chivalri heroism valor
galleri:veranda verandah
gallic:french gaul
gallon:gal
galor:abound
galvan:electrotherapi inspir startl voltaic
gambl:adventur chanc game risk
gambog:lemon maiz
gambol:frisk frolic lark rollick romp skylark sport
game:claudic crippl gambl gritti halt lame limp mettlesom stake
gamey:gami naughti risqu spici
gami:gamey naughti raci ribaldri risqu spici
gamopetal:sympetal
gang:bunch crowd gangl gangster lanki
gangl:gang lanki
gangren:mortif mortifi necros necrosi slough
gangster:gang
gap:breach open spread
gape:agap goggl yaw yawn
gar:needlefish
garb:apparel attir cloth dress garment habilit raiment robe
garbag:drivel refus scrap
garbl:confus disjoint disord distort falsifi illog scatter warp
garden:horticultur
gargl:mouthwash
garish:brash cheap flash flashi gaudi gaudili loud meretrici tacki tatti tawdri trashi
garlic:ail
garment:apparel attir cloth dress garb habilit raiment robe
garret:attic loft
garrison:fort
garrot:choker strangler
garrul:chatti gabbi loquaci talkat
gas:bluster boast brag gasconad gaseous gasifi gass tout
gasconad:bluster boast brag crow gas tout vapor
gaseous:gas
gash:slash
gasifi:gas vapor volatil
gasp:pant
gass:gas
gasteromycet:gastromycet
gastric:stomach
gastromycet:gasteromycet
gastronom:epicur epicurean
gastropod:univalv
gatekeep:doorman porter
gather:accumul assembl assemblag collect collector
gauch:crude unpolish
gaudi:brash cheap flash flashi garish loud meretrici tacki tatti tawdri trashi
gaudili:garish
gaug:approxim estim
gaul:frog gallic
gaunt:boni cadaver emaci haggard macer pinch skelet
gautama:buddha
gauz:gauzi net veil
gauzi:cobwebbi diaphan filmi gauz gossam transpar vapor vapour
gawki:clumsi ungain
gay:cheeri homo homosexu jocund jolli jovial merri mirth queer sunni
gaze:stare
gear:cogwheel geartrain
geartrain:gear
geezerhood:eld year
gel:mouss
gelatin:glutin jelli jellylik
geld:emascul
gelid:arctic chill frigid ici
gem:beadi gemston jewel sequin spang spangl treasur
gemin:duplic redupl
gemini:twin
gemston:gem
gender:sexual
gene:genet genic
general:extrapol infer most
generat:contemporari procreat product reproduct
generic:genus
generos:unselfish
generous:liber munific
genet:famili gene genic hereditari inherit transmiss transmit
geneva:holland
geni:jinni
genial:affabl amiabl cordial
genic:gene genet
genit:possess privat vener
genitalia:privat
genius:einstein mastermind
gent:bloke chap cuss fellow lad
genteel:breed civil civilis cultur gentil polit
gentil:breed genteel heathen infidel pagan
gentl:appeas assuag concili ennobl gradual mild mollifi pacifi placat
gentleman:valet
gentri:aristocraci
genuin:authent legitimaci realli truli unfeign
genus:generic
geomorpholog:morpholog
georgetown:stabroek
geriatr:gerontolog
germ:germin
german:teuton
germin:develop evolv germ origin semin sprout spud
gerontolog:geriatr
gestat:conceiv conceptu matern pregnanc
gesticul:gestur motion
gestur:gesticul motion nonverb sign
get:acquir becom
getaway:lam
getup:outfit
ghast:charnel grim grisli gruesom macabr sepulchr
ghost:apparit haunt obsess phantasm specter spectral spook
ghostlik:apparit phantasm spectral
giant:colossus gigant jumbo titan
gibbet:pillori
gibe:barb correspond dig flout jeer match mock shaft talli
gibibyt:gigabyt
giddi:airhead dizzi lighthead lightheaded silli vertigin vertigo woozi
gift:empow endow invest talent
gig:lanc spear
gigabyt:gibibyt
gigant:giant mammoth overgrowth
gild:aureat club gilt glossi gold golden guild lodg societi specious
gilt:aureat gild gold golden
gimmick:catch doodad gizmo
gin:noos
gird:arm girdl
girdl:deaden gird sash waistband
girl:fill miss
girlish:schoolgirlish
girth:cinch
gist:essenc inward pith substanc
git:bum crumb puke rotter skunk
give:apt bounteous bounti dispos freehand grant handsom mind openhand precondit presumpt tend
giver:bestow donor
gizmo:applianc contrapt contriv doodad gadget gimmick
glacial:frosti ici wintri
glad:fain gladiola gladiolus gladsom
glade:clear
gladiat:prizefight
gladiola:glad
gladiolus:glad
gladsom:glad
glamor:romantic
glamour:hex jinx witch
glanc:glimps glint peek
gland:secret
glare:blaze blind brillianc cri dazzl egregi flagrant fulgent glower
glass:eyeglass glaze spectacl
glassi:glaze
glasswort:saltwort
glaze:glass glassi
gleam:agleam glint glisten glitter nitid
gleeful:elat hilar joy mirth
gleefulli:joy joyous
glib:pat slick
glibli:slick
glide:semivowel soar
glimps:glanc
glint:aglitt corusc flicker glanc gleam glisten glister glitter glitteri peek scintil spark
glisten:gleam glint glitter shini
glister:aglitt corusc glint glitter glitteri scintil spark
glitter:aglitt corusc gleam glint glisten glister scintil spark sparkl
glitteri:aglitt corusc glint glister scintil spark
gloat:crow
global:globe globos globular intern orbicular spheric world worldwid
globe:earth global globular orb
globefish:blowfish puffer pufferfish
globos:global globular orbicular rotund spheric
globular:global globe globos orbicular rotund spheric
glom:cop snitch thiev
gloom:somber
gloomi:dispirit downcast downheart glum somber
glori:resplend
glorif:ideal
glorifi:canon exalt extol laud
glorious:magnific
gloss:annot rubric
glossi:burnish calend gild polish slick specious
glove:mitt
glow:luminesc radianc
glower:frown glare glum moodi moros saturnin sullen
glu:past
glue:past
glum:dour gloomi glower moodi moros saturnin sullen
glut:bing engorg gorg gourmand overeat overful overindulg oversuppli satiat surfeit
gluten:glutin
glutin:gelatin gluten gummi mucilagin pasti sticki viscid viscous
glutton:gourmand wolverin
gluttoni:gula over
gnarl:grumbl knob knot knotti murmur mutter
gnaw:erod
gnome:dwarf gnomic
gnomic:gnome
gnosi:gnostic
gnostic:gnosi
go:deceas depart departur exit expir leav pass
goad:drive prod spur urg
goal:destin
goali:goalkeep
goalkeep:goali
goat:stoog
gob:dozen heap jack lash load lot marin pile raft scad score seafar seaman slew stack tar ton wad
gobi:gudgeon
goblet:chalic
god:deiti divin immort rever worship
goddam:blame blast damn darn deuc
goddamn:blame blast damn darn deuc
godforsaken:wast
godhead:almighti creator divin jehovah lord maker
goer:depart gore
goffer:gopher
goggl:gape
gold:amber aureat gild gilt golden
goldbrick:con defraud fiddl nobbl rook shirk slack soldier swindl
golden:aureat gild gilt gold halcyon
golf:golfer
golfer:golf
goliath:colossus monster
gong:chime
gonorrhea:clap
gonorrhoea:clap
good:goodish sizabl sizeabl sound thorough well
goodby:bye
goodi:dainti delicaci treat
goodish:good sizabl sizeabl
goofi:silli wacki zani
gook:muck ooz slime sludg
goos:cuckoo jackass zani
goosebump:horripil
gooselik:anserin dopey foolish
gopher:goffer
gore:goer
gorg:bing defil engorg glut gourmand overeat overindulg satiat
gorgeous:magnific resplend splendid
gori:bloodstain butcher sanguin sanguinari slaughter
gospel:evangel evangelist revivalist
gossam:cobweb cobwebbi diaphan filmi gauzi transpar vapor vapour
gossip:chat chitchat jaw
gossipi:chatti newsi
goth:barbarian boor
goug:ding extort nick
gourmand:bing engorg glut glutton gorg overeat overindulg satiat
govern:administr author control regim regul regular
governor:gubernatori
grab:snaffl snap
grace:adorn beautifi deck decor eleg embellish gracil gracious ornament
graceless:ungrac ungraci wooden
gracil:grace willowi
gracious:benign grace
grad:graduat
gradat:grade graduat
grade:class gradat level rank rate scale stratifi tier
gradient:slope
gradual:gentl
graduat:calibr commenc grad gradat
graft:briberi transplant
grain:cereal granular ingrain
graini:coars farinac granular granulos gritti meali
grand:august enorm expans great immens import lord sizeabl thou thousand vast wide
grandeur:brillianc magnanim magnific nobil nobl splendor
grandiloqu:magniloqu ornat overblown pompous rhetor tall
grandios:bombast magniloqu ornat rhetor
grandma:nan nanna
grandmoth:nan nanna
granit:flint flinti obdur stoni
grant:award give subsid
granular:chondrit coars farinac grain graini gritti meali
granulos:farinac graini gritti meali
grapevin:pipelin
graph:chart
graphic:artwork diagrammat
graphit:plumbago
grappl:cope grip wrestl
grasp:appreci apprehend avarici comprehend covet greedi hold seiz
grate:appreci gravelli harsh rankl rasp thank
grati:complimentari gratuit
gratif:satisfact
gratifi:enjoy indulg pleasur satisfi
gratuit:complimentari grati
gratuiti:tip
gratulatori:congratulatori
grave:bad danger engrav graviti grievous inscrib sculpt sculptur sedat serious sever sober solemn staid tomb
gravel:annoy bother devil irrit nettl rag rile vex
gravelli:grate pebbl rasp shing
graven:engrav etch inscrib sculpt sculptur
graveston:headston tombston
graveyard:cemeteri
graviti:grave sober
gravur:intaglio
gray:grayish grey greyish grizzli hoar hoari
grayish:gray grey greyish
graze:brows pastur
greas:dirt filth grime lubric soil
greasi:oili oleagin sebac
great:enorm grand illustri immens sizeabl vast wide
greatest:sterl superl
greatheart:magnanim
grecian:greek hellen
greed:avaric rapac
greedi:avarici avid covet devour esuri grasp piggish rapaci
greedili:avarici covet
greek:grecian hellen
green:common park rejuven verdur
greeneri:verdur
greet:salut
greeter:salut welcom
gregari:sociabl
grey:gray grayish greyish grizzli hoar hoari
greyback:johnni rebel
greyish:gray grayish grey
grief:heartbreak
griev:bereav bereft mourn sorrow
grievanc:grudg
grievous:danger grave heartbreak heartrend
grill:barbecu broil lattic
grim:asper ghast grisli gruesom hardship inexor macabr relentless rigor sever stern unforgiv unrel
grime:begrim colli dirt dirti filth greas grimi soil
grimi:begrim dingi grime grubbi grungi
grin:smile
grind:crunch nerd
grinder:molar sub submarin torpedo wedg
grip:absorb clasp clench clutch engross fascin grappl handgrip handl hold rivet
gripe:beef bitch colic grous squawk
grisli:ghast grim gruesom macabr
grit:backbon gritrock gritston gritti gut
gritrock:grit gritston
gritston:grit gritrock
gritti:farinac game graini granular granulos grit meali mettlesom
grizzl:stew
grizzli:gray grey hoar hoari
groan:moan
groceri:foodstuff
groggi:daze foggi stupor
groom:bridegroom train
groov:furrow rifl rut
groovi:bulli cork crack dandi smash swagger swell
grope:fumbl
gross:common receipt revenu vulgar
grotesqu:antic fantast
grouch:crank grumbl scold
ground:anchor earth evid reason yard
groundless:baseless idl unfound unwarr
groundwork:base basi cornerston fundament
group:radic sort
grous:beef bitch gripe squawk
grove:orchard
grow:adult grownup growth matur
growl:rumbl
grownup:adult grow
growth:grow matur
grub:bum cadg chuck eat grubbi mooch spong
grubbi:begrim dingi grimi grub grungi
grudg:grievanc niggard scrimi stew
gruel:arduous labori punish
gruesom:ghast grim grisli macabr
gruff:abrupt brusqu crusti curmudgeon curt hoars huski
grumbl:gnarl grouch murmur mutter rumbl scold
grumous:coagul curdl
grungi:begrim dingi grimi grubbi
guarante:assur ensur insur vouch warranti
guarantor:warrant
guard:cautious conserv ward
guardian:defend protector
guardianship:keep safekeep tutelag
gubernatori:governor
gudgeon:gobi
guerilla:guerrilla insurg irregular
guerrilla:guerilla insurg irregular
guess:conjectur hazard imagin reckon specul suppos supposit surmis think ventur
guid:channel direct lead maneuv steer
guidanc:counsel steer
guidepost:signpost
guil:crafti cun deceit foxi sli slyness wili
guild:club gild lodg societi
guilti:hangdog shame
guis:pretenc pretext
gula:gluttoni over
gulf:disconnect
gulfwe:sargasso sargassum
gull:cod dupe fool mug seagul slang sucker
gullet:esophagus
gullibl:credul
gulp:draught guzzl
gum:gummi mumbl
gummi:cohes glutin gum mucilagin pasti sticki tacki viscid viscous
gun:artilleri gunner ordnanc
guncotton:nitrocellulos
gunfir:gunshot
gunman:torpedo
gunnel:gunwal
gunner:cannon gun
gunni:burlap
gunpowd:powder
gunshot:gunfir
gunwal:gunnel
gurgl:bubbl burbl rippl
gush:burbl effus gushi outburst outpour pour spout spurt
gushi:effus gush
gust:gusti
gusti:gust
gusto:relish zest
gut:backbon bowel grit gutsi intestin
gutless:spineless
gutsi:gut pluck plucki
gutter:trough
guttur:pharyng
guy:cat rib ridicul roast
guzzl:gulp
gym:gymnasium
gymnasium:gym
gymnast:acrobat athlet
gypsi:bohemian itiner romani
gyrat:coil reel spin spiral whirl
gyrus:convolut
habilit:apparel cloth dress garb garment raiment
habit:abod denizen domicil dwell dweller home indwel inhabit wont
habitu:accustom addict customari depend fixtur regular use wont
habitus:build physiqu
habsburg:hapsburg
hack:drudg
hackl:dander heckl
hackney:banal shopworn stock threadbar timeworn tire trite
hade:aid hadean underworld
hadean:hade
haggard:cadaver careworn draw emaci gaunt pinch raddl skelet wear
haggl:wrangl
hagridden:torment
hail:acclaim herald
hair:hairi hirsut whisker
hairdo:coif coiffur hairstyl
hairdress:stylist
hairi:hair hirsut
hairlik:capillari
hairsplit:finespun
hairstyl:coif coiffur hairdo
haiti:hispaniola
halcyon:golden
hale:cart coerc drag forc haul pressur whole
halfheart:lukewarm tepid
halfton:photoengrav
halfway:center middl midway
hall:hallway lobbi vestibul
hallmark:authent earmark trademark
hallow:sanctifi
hallucin:deliri delus
hallway:hall
halo:annulus aura doughnut ring
halt:arrest crippl game hitch lame stay stop stoppag
halter:balanc cramp hamper
ham:overact
hamlet:crossroad
hammer:forg
hammerhead:bonehead loggerhead
hammock:mound
hamper:cramp halter shackl
hand:fist man manpow mitt paw smatter workforc
handbag:purs
handbasket:basket
handcart:cart pushcart
handcraft:handicraft handiwork
handcuff:cuff manacl
handgrip:grip handl
handgun:pistol
handi:access avail
handicap:disabl incapacit invalid
handicraft:handcraft
handili:conveni
handiwork:handcraft
handl:grip handgrip manag manipul treat
handless:bumbl bungl
handmaiden:servant
handrail:balust balustrad banist
handsom:bounteous bounti freehand give openhand
handwrit:script
hang:hanger knack
hangdog:guilti shame
hanger:hang
hangov:holdov
hap:happen occur
haphazard:arbitrarili indiscrimin random slapdash slipshod stochast
hapless:miser misfortun pathet piteous pitiabl poor
happen:befal hap occur occurr
happi:felicit
happili:blith mirth
hapsburg:habsburg
haptic:tactil tactual
har:tackl
harangu:rant
harass:annoy beset harri harrier molest pester plagu vex
harbing:annunci forerunn foretel herald predecessor
harbor:haven nurs seaport
harbour:haven seaport
hard:bare difficult scarc
harden:cure indur solidif solidifi temper toughen
hardhead:practic
hardhearted:heartless
hardi:bold dare lusti robust stalwart sturdi
hardship:advers asper grim rigor sever
hardwareman:ironmong
harebrain:insan
harm:damag detriment hurt impair injuri noxious trauma
harmon:accord concord conson consort
harmoni:conson symmetr
harp:harper
harper:harp
harri:annoy beset harass molest pester plagu ravag vex
harrier:harass
harrow:agon disk tortur
harsh:abras grate rasp rough scratchi
harvest:crop reap
hash:hashish
hashish:hash
hast:hasti hurri rush
hasten:hotfoot hurri race rush speed
hasti:hast headlong hurri overhasti precipit
hastili:hurri
hat:batch heap lot mass mint mountain passel peck pile plenti raft slew stack wad
hatch:crosshatch
hatchet:tomahawk
hatchway:scuttl
hate:despis detest hatr mean objection obnoxi scorn
hatr:hate
haughti:arrog disdain imperi lord overbear pride sniffi supercili swagger
haul:cart catch drag hale haulag truck truckag
haulag:haul
haunt:ghost obsess persist preoccupi resort stalk
haven:harbor harbour oasi seaport
havoc:mayhem
haw:hawthorn
hawk:hawker peddl vend
hawker:falcon hawk peddler
hawkish:milit warlik
hawthorn:haw
hayfield:meadow
hayrick:rick
haywir:amiss awri balmi bat buggi cracker dotti fruiti loco nut nutti wacki
hazard:adventur chanc danger fortun guess jeopard jeopardi luck peril risk riski stake ventur
haze:daze hazi
hazelnut:filbert
hazi:blur blurri brumous foggi fuzzi haze misti steami vapor vapour
head:bear caput header
headach:worri
headcount:pollster
headdress:headgear
header:head lintel
headfirst:headlong
headgear:headdress
headland:promontori
headlong:hasti headfirst precipit
headphon:earphon earpiec
headpiec:headstal
headstal:headpiec
headston:graveston keyston tombston
headway:clearanc
heal:alter curat cure mend recov remedi sanat therapeut
healer:therapist
health:sanitari well
heap:agglomer batch cumul cumulus dozen gob hat lash load lot mass mint mountain passel peck pile plenti raft scad score slew stack ton wad
hear:discov learn
hearer:attend auditor listen
hearsay:rumor
heart:pump ticker
heartbeat:beat instant jiffi puls trice twinkl wink
heartbreak:grief grievous
hearten:cheer
heartfelt:devout earnest
hearth:fireplac firesid
hearti:dynam satisfi vigor vigour
heartili:cordial warm
heartless:hardhearted
heartrend:grievous
heartsick:despond disconsol
heat:heatabl heater het hot warm
heatabl:heat
heater:fastbal heat warmer
heathen:ethnic gentil infidel pagan
heather:ling
heav:pant
heaven:celesti eden empyrean firmament nirvana paradis
heavenward:skyward
heavi:weighti
heavyset:compact stocki thickset
hebrew:israelit jew
heckl:barrack hackl
heckler:badger
hectic:feverish frenzi
hector:browbeat bulli
hedg:evad fudg hedgerow parri skirt
hedgehog:porcupin
hedgerow:hedg
hedon:epicurean
hedonist:epicurean
heed:advert attent care mind regard
heedless:careless inattent mindless rash reckless unheed
hefti:brawni massiv muscular ponder sinew
hegira:exodus
height:acm elev meridian pinnacl summit superl tall tiptop
heinous:atroc atroci barbar flagiti monstrous
helianthus:sunflow
helic:coil helix spiral turbin volut whorl
heliopsi:oxey
helix:coil helic spiral volut
hell:blaze inferno
hellen:grecian greek
hellespont:dardanell
hellish:beast demon diabol fiendish infern satan unholi
help:aid assist helper serv
helper:assist benefactor help
helpless:impot incapacit weak
hem:ahem
hemiparasit:semiparasit
hemorrhag:bleed
hemorrhoid:pile
hemostat:styptic
hemp:cannabi
henc:therefor thus
henhous:coop
heparin:liquaemin
hepat:liverwort
herald:acclaim annunci forerunn foretel hail harbing predecessor trumpet
herb:herbal
herbag:pasturag
herbal:herb
herd:crowd herder
herder:herd
hereaft:afterlif futur hereinaft hereund
hereditari:ancestr famili genet inherit patrimoni transmiss transmit
hereinaft:hereaft hereund
heresi:heret unorthodoxi
heret:dissid heresi
hereund:hereaft hereinaft
herit:inherit
hermaphrodit:bisexu
hermit:anchorit eremit reclus solitari
hero:heroic
heroic:epic hero
heroism:gallantri valor
hesit:disinclin indisposit paus reluct vacil waffl waver
hesperian:occident
het:heat
heterosexu:straight
hex:glamour hexadecim jinx whammi witch
hexadecim:hex
hexadrol:decadron dexamethason dexon oradexon
hiatus:abat repriev
hibern:brumal dormant torpid
hick:bumpkin rustic yahoo yokel
hide:conceal fall pelt
hideous:horrid horrif monstrous outrag
hideout:den
hierarch:prelat primat
hierat:priest sacerdot
high:extrem lofti
highland:upland
highlight:foreground spotlight
highwayman:hijack
hijack:command highwayman pirat
hike:boost hiker
hiker:hike
hilar:gleeful hilum mirth
hilari:uproari
hill:hilli
hilli:crag hill mountain
hilum:hilar hilus
hilus:hilum
hind:back hinder
hinder:back balk block blockad clog deterr embarrass hind hindranc imped impedi obstruct prevent
hindi:hindu
hindmost:rearmost
hindquart:ass behind bun buttock croup fanni fundament posterior rump seat tush
hindranc:balk deterr hinder impedi prevent
hindu:hindi
hint:clue intim suggest
hip:pelvi
hire:charter employ leas
hirsut:hair hairi
hispaniola:haiti
hiss:boo hoot hush razz sibil snort whoosh
histori:account celebr chronicl stori
histrion:actor melodramat theatric thespian
hit:hitter strike
hitch:arrest enlist halt hobbl limp stay stoppag
hitchhik:thumb
hitless:scoreless
hitter:batsman batter hit
hoar:frost gray grey grizzli hoari rime
hoard:accumul amass billboard cach collect compil stash
hoari:frosti gray grey grizzli hoar
hoars:gruff huski
hob:browni elf hobgoblin imp
hobbi:avoc hobbyhors
hobbl:fetter hitch limp
hobbyhors:hobbi
hobgoblin:bugbear hob
hobo:bum tramp
hock:pawn rhenish
hold:appreci belong clasp clench clutch grasp grip keep maintain properti retent
holdov:hangov
holdup:delay
holi:sanctiti sanctum
holiday:vacat
holland:dutchman geneva netherland
holler:bellow cri hollo hollow roar scream shout squall yell yowl
hollo:bellow holler roar yowl
hollow:holler
hollyhock:althaea
holograph:manuscript
home:abod domicil dwell habit homeli homey
homecom:return
homeless:dispossess roofless stateless
homeli:dowdi drab home
homemak:housewif
homeown:household
homespun:nubbl
homestead:squatter
homey:home
homicid:murder
homo:gay homosexu human
homosexu:gay homo queer
hone:perfect
honest:aboveboard candid frank honor
honey:belov dear dearest dulcet
honeycomb:alveol caviti pit
honeymoon:newlyw
honk:beep blare honker
honker:honk nozzl snout
honor:award esteem honest honour laurel prestigi respect reward upright
honour:award honor laurel respect reward
hood:punk thug tough
hoodwink:bamboozl beguil juggl snow
hoof:foot hoov ungul
hook:aquilin depend fleec mauler overcharg plume rob soak surcharg
hookup:assemblag
hooligan:bulli rowdi ruffian vandal
hoop:basketbal
hoot:boo hiss razz snort
hoov:hoof ungul
hoover:vacuum
hop:hopper
hope:aspir desir hoper promis wannab
hopeless:dispirit
hoper:hope
hopper:hop
horari:hour
hord:host
horizon:skylin
hormon:endocrin
horn:horni tusk
horni:horn hot
horrend:aw dire dread fear fearsom frighten horrif terribl
horribl:aw dread fright
horrid:aw dread hideous monstrous outrag terribl
horrif:aw dire dread fear fearsom frighten hideous horrend outrag terribl
horrifi:alarm appal dismay fright horror
horripil:goosebump
horror:horrifi
horseback:ahors ahorseback
horseman:equestrian
horsesho:quoit
horticultur:garden
hose:hosieri
hosieri:hose
host:hord
hostel:hoteli inn
hostil:antagon belliger enmiti
hot:heat horni rage
hoteli:hostel
hotfoot:hasten race rush speed
hothead:brainish choler daredevil impetu irasc lunat madcap swashbuckl
hound:bounder hunt
hour:horari
hous:firm lodg
housecoat:neglig neglige wrapper
household:famili homeown
houseman:intern
housewif:homemak
hovel:hut hutch shack shanti
hover:oscil vacil
howev:nevertheless nonetheless notwithstand still
howl:fantast howler marvel rattl terrif tremend wail wonder wondrous yawl yowl
howler:howl wow
huddl:cower powwow
hue:chromat
huf:huff puf snort
huff:huf huffi
huffi:feisti huff mad touchi
hug:bosom caress cuddl embrac fondl hugger kiss neck pet snuggl
huge:enorm immens stagger tremend vast
hugger:hug
hulk:loom predomin tower whale
hum:busy seeth
human:art homo manhood mankind
humanitarian:improv
humankind:mankind
humbl:abas chagrin crush humil humili lowli meek mortifi obscur unimport
humdrum:commonplac monoton monotoni same unglamor
humic:humus
humidifi:moistur
humil:humbl
humili:abas chagrin crush embarrass humbl mortif mortifi
humor:humour indulg merri pamper wit witti wittic
humour:humor mood temper wit witti wittic
hump:bulg bump excresc extrus fuck humpback hunch jazz jut protrus protuber screw swell
humpback:hump kyphosi
humus:humic
hun:jerri
hunch:hump intuit stoop suspicion
hundr:centuri
hundredweight:centner
hunger:crave hungri lust thirst
hungri:athirst hunger long yearn
hungrili:raven
hunker:crouch squat
hunt:hound hunter search
hunter:hunt huntsman
huntsman:hunter
hurl:hurtl lung
hurri:hast hasten hasti hastili scurri speed zip
hurt:deleteri distress harm injuri pain smart trauma wound
hurtl:hurl lung
husband:econom
hush:hiss mute sibil silenc still subdu
husk:bare chaff denud shuck stalk straw strip stubbl uncov
huski:beefi buird bur gruff hoars rugged strap tough
hussein:saddam
hustl:ado bustl flurri
hut:hovel hutch shack shanti
hutch:hovel hut shack shanti
hybrid:crossbre crossbreed interbre interbreed
hydrat:hydrous
hydrochlorothiazid:esidrix microzid
hydrocortison:cortef cortisol
hydrocorton:cortef cortisol
hydrodiuril:esidrix microzid
hydroplan:seaplan
hydropon:aquacultur aquicultur
hydrous:hydrat
hygien:sanit
hygroton:thalidon
hymen:nuptial wed
hymn:anthem
hyperact:overact
hyperbol:amplifi exagger inflat magnifi
hypercrit:overcrit
hypersensit:allerg sensit
hypertensin:angiotensin
hypertrophi:enlarg
hypnot:fascin mesmer mesmeris soporif spellbind spellbound
hypnotist:mesmer
hypocrit:dissimul
hypoderm:subcutan
hypodermatida:oestrida
hypophysi:pituitari
hypothes:conjectur specul theoriz
hypothesi:theori
hypothet:conjectur divinatori supposit suppositi
hyrax:das
hysteria:craze delirium frenzi furi
ibuprofen:advil motrin nuprin
ice:frost
ichor:fester purul pus sani sanious suppur
ici:arctic chill chilli cold frigid frosti gelid glacial wintri
icon:pictur
idea:ideal think
ideal:glorif idea nonpareil paragon
idealist:elev exalt lofti rarefi rarifi
ident:indistinguish individu selfsam
identifi:name
idiom:dialect parlanc
idiosyncrasi:foibl manner
idiot:absurd changel cockey cretin laughabl ludicr moron nonsens preposter retard ridicul
idl:baseless groundless idler lazili loaf slug unfound unwarr
idler:idl
idol:ador idolat rever worship
idolat:idol
idyl:bucol pastor
iffi:chanci fluki
igneous:erupt pyrogen
ignit:combust conflagr kindl lighter
ignobl:currish ungentl untitl
ignomini:discredit disgrac inglori opprobri shame
ignor:discount dismiss disregard illiter neglect nescient snub unheed unknow unlett
iii:leash ternari triad trine triniti triplet
ilium:troy
ilk:like
ill:ailment bad complaint maladi poor sick unwel
illat:infer inferenti
illeg:crimin illicit lawless outlaw undecipher unread
illegitim:bastard illicit outlaw
illiber:intoler
illicit:illeg illegitim lawless outlaw
illiter:ignor
illiteraci:analphabet
illog:confus disjoint disord garbl inconsequ scatter
illumin:crystal elucid enlighten inform light
illus:fanci semblanc
illustr:demonstr exemplifi instanc
illustri:celebr fame famous great notabl note renown
iloson:erythrocin erythromycin ethril pediamycin
imag:envis fanci imageri imagin persona pictur visual
imageri:imag imagin
imagin:conceiv envisag guess imag imageri invent reckon suppos think
imaginari:fanci notion
imav:tofranil
imbal:asymmetri unbal
imbib:drink drinker
imbric:lap overlap
imbu:diffus interpenetr permeat pervad
imit:ape copi copycat echoic emul fake faux imperson onomatopo onomatopoet simul
immacul:spic spick spotless undefil
imman:subject
immateri:incorpor
immatur:jejun young
immeasur:boundless incomput inestim infinit unmeasur
immedi:contigu forthwith instanc instant instantan straightaway
immens:enorm grand great huge sizeabl vast wide
immers:engross engulf plung steep submerg submers
immin:impend
immobil:pin
immobl:fixed stationari
immoder:unreason
immor:amor evil iniqu wicked
immort:deiti divin etern god memori
immov:realti stabil unmov
immun:unsuscept vaccin
immur:captiv imprison incarcer jail jug lag
immut:changeless fixiti unalter unchang
imp:browni elf hob monkey rascal
impact:affect wallop wedg
impair:afflict damag deflow deterior harm mar vitiat
impal:spike
impalp:insubstanti intang
impart:contribut convey lend
imparti:nonpartisanship unprejud
impass:ardent deadlock deadpan emotionless expressionless fervent fervid fieri indiffer phlegm stalem standstil stolid torrid unemot unexpress unpass
impati:rare restless
impeach:indict
impecc:faultless incorrupt sinless
imped:clog hinder obstruct occlud resist
impedi:balk deterr hinder hindranc obstruct
impel:drive forc impuls propel
impend:immin
impenetr:dens impervi
impenit:unrepent
imper:insist instanc press
impercept:unnotic unperceiv
imperfect:fallibl frail progress
imperi:disdain haughti lord overbear pride sniffi supercili swagger
imperish:abid endur
imperman:temporari
imperson:caricatur imit neutral persona
impertin:cheek cheeki extran fresh impud insol irrever orthogon pert sauci saucili
imperturb:cool unflapp
impervi:impenetr
impetu:brainish hothead impuls madcap
impetus:drift impuls
impieti:impious
imping:encroach entrench infring strike trench
impious:impieti unduti
impish:arch mischiev whimsic
implant:emb ingrain plant
implaus:improb incred unbeliev
implement:effectu enforc instrument subservi
impli:connot
implic:entail signific suggest
implicit:inexplicit unquest
implor:beg beseech entreat importun plead pray
impolit:discourt rude
import:grand signific
importun:beseech entreat implor insist plead
impos:baroni constrain distinguish enforc impress inflict nobl state
imposit:inflict
imposs:inconceiv unimagin
impost:custom fake fraud pretend pseudo sham springer
impostor:fake fraud pretend pseudo sham
impot:helpless powerless
impound:confisc sequest
impoverish:destitut indig necessit needi pauper poor poverti
impract:airi visionari windi
impractic:unfeas
imprec:blasphem curs cuss damn swear
imprecis:inexact
impregn:concept infus inviol invulner satur tinctur
impresario:promot showman
impress:belief effect feel impos magnific notion strike waxi
impression:waxi
imprison:captiv immur incarcer jail jug lag
improb:implaus incred unbeliev unconvinc unlik
impromptu:extempor extemporan extemporari offhand spontan unrehears
improp:unlaw
improv:addit advanc amelior amend better extempor humanitarian
improvis:extempor makeshift
impud:cheek cheeki flip fresh impertin insol pert sauci saucili
impuls:capric drift impel impetu impetus urg whim
imput:ascrib attribut refer
inabl:unfit
inaccess:unavail unobtain
inact:inertia
inactiv:deactiv demobil
inadequ:jejun unequ
inadequaci:defici insuffici
inadvert:accident oversight unknow unmind unwit
inadvis:expedi unadvis
inalien:unalien unforfeit
inanim:lifeless nonliv
inapplic:unsuit
inappropri:unfit unsuit unworthi wrong
inapt:clumsi cumbersom inept
inargu:unargu undisput
inattent:absent absentmind abstract heedless neglect
inaugur:initi initiatori maiden startup
inauspici:advers unfortun unpropiti untoward
inborn:congenit connatur
inbound:inward
inca:incan
incalcul:untold
incan:inca
incant:conjur
incapacit:crippl disabl handicap helpless invalid
incarcer:captiv immur imprison jail jug lag
incarn:avatar bodi corpor embodi substanti
incauti:careless
incendiari:firebug incit inflammatori instig sediti
incens:exasper indign infuri outrag umbrag
incent:bonus induc motiv
incess:ceaseless constant continu endless perpetu unceas unend unremit
inch:edg
inchoat:incipi
incident:accident apropo nonessenti
incipi:inchoat
incis:dent discrimin keen knifelik penetr pierc precis prick scratch
incit:actuat incendiari inflammatori instig motiv prompt propel provoc provok sediti
inclin:ramp slope tend tendenc
inclus:comprehens
incoher:unintellig
incom:enter
incommodi:inconveni
incompat:inconsist repugn
incomplet:raw uncomplet
incomprehens:inexplic
incomput:immeasur inestim
inconceiv:imposs unimagin
inconsequ:illog
inconsider:thoughtless unconsid
inconsist:incompat repugn
inconsol:disconsol
inconspicu:invis
inconst:chang faithless fals fickl
incontin:dissolut
incontrovert:demonstr irrefut provabl
inconveni:disoblig incommodi troubl troublesom
incorpor:compris contain immateri integr intern merg unifi
incorrect:fals wrong
incorrupt:faultless impecc undecompos
increas:gain progress
incred:fabul fantast implaus improb unbeliev
incredul:disbelief disbeliev skeptic unbeliev
incrimin:accus blame crime crimin
incriminatori:crimin
incrust:crust encrust
inculc:infus ingrain instil
incumb:tenur
incur:obtain receiv
incurs:invad penetr
incurv:concav
incus:anvil
indebted:liabil
indec:unbecom unseem untoward
indecipher:undecipher unread
indecis:irresolut
indecor:indel unbecom unseem untoward
indefatig:inexhaust tireless unflag
indefens:unten
indefin:indescrib indetermin ineff undefin unspeak untel unutter
indefinit:indetermin
indel:indecor
indemnifi:compens recompens repair
indent:pit
indentur:apprent articl
independ:autonom freelanc sever sovereign
indescrib:indefin ineff inexpress unspeak untel unutter
indestruct:perdur
indetermin:indefin indefinit undetermin
index:indic
indic:declar denot index point signal signif suggest
indict:chargeabl impeach
indiffer:apathet emotionless impass phlegm stolid unemot
indig:destitut impoverish necessit needi pauper penuri
indigen:aborigin autochthon endem nativ
indigest:dyspepsia
indign:incens outrag umbrag
indiscern:undetect
indisciplin:undisciplin
indiscreet:injudici
indiscret:injudici peccadillo
indiscrimin:arbitrarili haphazard promiscu random
indispens:essenti vital
indispos:ail antipathet avers disinclin disqualifi loath peak poor sick unfit unwel
indisposit:disinclin hesit reluct
indisput:indubit undisput unquestion
indistinct:blurri dim foggi fuzzi
indistinguish:ident undistinguish
individu:ident mortal person separ sever singl somebodi someon soul
indoctrin:doctrin
indol:faineant lazi sloth
indomit:invinc unsubdu
indoor:insid
indrawn:withdraw
indubit:indisput unquestion
induc:caus incent motiv persuad stimul
induct:initi
inducte:conscript
indulg:gratifi humor lenienc lenient pamper
indur:callous harden sclerosi
industri:dilig energet manufactur tireless
indwel:denizen dweller habit inhabit
inebri:alcohol beatifi drink drunkard drunken exalt exhilar intox rip rummi tipsi wino
ineff:indefin indescrib inexpress unnam unspeak untel unutter
ineffectu:futil meaningless otios unavail
ineluct:inescap inevit unavoid
inept:awkward clumsi cumbersom feckless inapt maladroit slow unsuit
ineptitud:awkward clumsi maladroit slow worthless
inequ:unfair
inerr:uner
inert:neutral
inertia:inact
inescap:ineluct inevit unavoid
inessenti:nonessenti
inestim:immeasur incomput
inevit:ineluct inescap necessarili need unavoid
inexact:imprecis
inexcus:unforgiv unjustifi unpardon
inexhaust:indefatig tireless
inexor:adam grim intransig relentless stern unforgiv unrel
inexpedi:unwis
inexpens:cheap cheapli
inexpert:amateur amateurish artless crude unskil
inexplic:curious incomprehens odd peculiar
inexplicit:implicit
inexpress:indescrib ineff unexpress unspeak unutter
infam:notori
infami:opprobrium
infant:babe babi
infantil:childish
infatu:enamor potti smitten
infect:morbif pathogen septic taint
infecti:contagi
infer:deduc deriv extrapol general illat
inferenti:illat
inferior:subscript
infern:demon diabol fiendish hellish satan unholi
inferno:conflagr hell
infertil:steril unfertil
infest:overrun
infidel:gentil heathen pagan unfaith
infiltr:percol
infin:etern
infinit:boundless endless immeasur limitless space
infinitesim:minut
infirm:debil decrepit feebl frail frailti sapless valetudinarian weak
inflam:kindl redden
inflamm:excit fervor flammabl red
inflammatori:incendiari incit instig sediti
inflat:hyperbol
inflect:modul prosodi tone
inflex:rigid sturdi uncompromis
inflict:impos imposit
infloresc:blossom flower
inflow:influx
influenc:determin shape
influenza:flu
influx:inflow
inform:betray colloqui convers enlighten illumin instruct rat wit
infra:below
infract:breach infring misdemeanor offend transgress violat
infrequ:rare rariti
infring:conflict encroach imping infract misdemeanor violat
infuri:anger enrag exasper furi furious incens madden vex
infus:extract impregn inculc tinctur
ingeni:clever invent
ingenu:artless clever innoc invent natur
ingest:absorb assimil consum consumpt intak uptak
inglori:discredit disgrac ignomini opprobri shame
ingrain:grain implant inculc instil plant
ingrati:insinu
ingratiatori:coax insinu
ingratitud:ungrat
ingredi:compon element factor
ingroup:cliqu coteri
inhabit:denizen dweller habit indwel live popul
inhal:respir
inher:integr under
inherit:famili genet hereditari herit transmiss transmit
inhibitori:repress
inhuman:atroc insens
inim:enmiti
inimit:unreproduc
iniqu:evil immor injustic shabbi wicked
iniquit:sin ungod
initi:acronym beginn found inaugur induct instig maiden novic origin pioneer
initiatori:inaugur maiden
injudici:indiscreet indiscret
injur:bruis offend pain spite wound
injuri:deleteri harm hurt trauma
injustic:iniqu shabbi unjust
ink:inki
inki:black ink
inkl:intim
inlet:intak
inn:hostel
innat:born uncondit unlearn
innerv:excit
innoc:artless ingenu natur pure puriti sinless white
innocu:unobjection
innov:excogit introduc invent pioneer trailblaz
innumer:countless multitudin myriad
inocul:vaccin
inoffens:unoffend
inopportun:malapropo
inordin:excess extraordinarili unreason
input:comment remark
inquir:enquir question wonder
inquiri:queri question research
inquisit:curious interrog wonder
inquisitor:interrog
inquisitori:probe search
insalubri:unhealthi
insan:crazili dead dement deuc harebrain mad
insati:unsati
inscrib:engrav enrol etch grave graven recruit
inscript:letter
inscrut:cryptic mysteri mystifi
insect:lous worm
insecur:unsaf
insemin:fecund semen
insens:callous inhuman numbl unaffect
insert:interpol
inshor:onshor shoreward
insid:indoor interior within
insidi:pernici
insight:penetr percept
insignific:peanut
insinu:ingrati ingratiatori intim
insipid:bland dreari flavorless vapid
insist:clamant cri exig imper importun press repetit
insol:audaci barefac bodaci brazen cheeki flip impertin impud sun
insolubl:unsolv
insolv:bankrupt unresolv unsolv
insomniac:sleepless watch
insouci:carefre casual lighthearted lightsom nonchal
inspector:examin
inspir:anim brainchild elysian enliven galvan invigor
inspiss:thicken
inst:instant
instal:facil
instanc:case exampl exemplifi illustr immedi imper
instant:forthwith heartbeat immedi inst jiffi moment straightaway trice twinkl wink
instantan:immedi
instead:altern rather
instig:abet incendiari incit inflammatori initi prompt provok sediti
instil:inculc ingrain transfus
instinct:replet
institut:establish find
instruct:didact educ inform teach
instructor:teacher
instrument:implement subservi tool
instrumentalist:musician player
insubordin:rebelli resist
insubstanti:impalp
insuffici:defici inadequaci
insul:dielectr isol
insult:abus affront contemptu disdain diss foulli scorn
insuper:insurmount unconquer
insur:ascertain assur ensur guarante
insurg:guerilla guerrilla irregular rebel sediti subvers
insurmount:insuper
insurrect:rebellion revolt rise upris
insurrectionist:rebel
insuscept:unsuscept
intact:entir integr inviol
intaglio:gravur
intak:consumpt ingest inlet uptak
intang:impalp
integr:consolid desegreg entir entireti incorpor inher intact merg mix total unifi uniti whole
intellect:cerebr mentat think
intellectu:ration
intellig:apprehens clear perceiv understand
intend:destin
intens:acut connot deepli profound
intensifi:compound deepen escal
intent:absorb advis aim captiv deliber design engross enwrap know purport purpos unintent wrap
inter:buri burial entomb
interact:synergist
interbre:crossbre hybrid
interbreed:crossbreed hybrid
interced:arbitr mediat
intercept:bug wiretap
interchang:exchang standard substitut
intercommun:communic
interconnect:coordin unifi
intercours:coitus copul relat
interdepend:mutual
interdict:forbid nix prohibit proscrib veto
interest:concern sake
interf:meddl meddlesom offici
interim:lag meantim meanwhil
interior:insid
interject:ejacul
interlac:entwin fret lace lattic latticelik twine
interlock:mesh
intermedi:arbitr mediat medium
intermediari:mediat
intermesh:enmesh mesh
intermin:endless etern
intermingl:blend
intermiss:paus suspens
intermix:blend
intermixtur:admixtur concoct mixtur
intern:global houseman incorpor intragroup
internet:cyberspac net
interpenetr:diffus imbu permeat pervad
interpol:extrapol insert
interpret:constru explain render rendit take translat
interraci:mix
interrog:curious inquisit inquisitor question
interrupt:break disrupt fit
intersect:cross crossroad decuss
intertwin:entwin lace tat twine
interview:consult
interweav:weav
intestin:bowel enter gut
intim:confid hint inkl insinu near privat
intimaci:affair liaison
intimid:bulli daunt
intoler:illiber unaccept unbear
inton:chant chantlik singsong tone
intox:drink drunken elat inebri poison rip tipsi uplift
intragroup:intern
intransig:adam inexor
intrepid:audaci brave fearless
intric:elabor
intricaci:elabor
intrigu:conniv fascin machin scheme
introduc:acquaint innov
introduct:debut entri launch unveil
intropin:dopamin dopastat
introvers:intussuscept invagin
introvert:invagin
intrud:irrupt trespass
intrus:encroach invas meddlesom offici
intuit:hunch nonrat suspicion viscer
intussuscept:introvers invagin
inuit:eskimo
inund:awash delug flood overflow swamp
invad:encroach incurs invas
invagin:introvers introvert intussuscept
invalid:annul disabl handicap incapacit nullifi quash void
invalu:precious valuabl
invari:alway changeless constant even unvari
invas:encroach intrus invad
invect:vitriol
invent:clever contriv devis excogit fabric formul imagin ingeni ingenu innov manufactur
inventor:artific discover
inventori:stock stocktak
invertebr:spineless
invest:empow endow gift
investig:enquir probe research
investitur:coron enthron
inveter:chronic
invidi:discriminatori
invigor:anim brio enliven inspir quicken refresh spirited
invinc:indomit unbeat
inviol:impregn intact sacrosanct
invis:inconspicu
invit:tantal
invoc:invok supplic
invoic:bill
invok:conjur invoc
involuntari:unwilling
involv:mire particip
invulner:impregn
inward:essenc gist inbound pith substanc
iodin:iodiz
iodiz:iodin
ion:ionat ionic ioniz
ionat:ion
ionic:attic ion
ioniz:ion
iran:iranian persia
irani:persian
iranian:iran persian
irasc:choler hothead spleen
irat:ire
ire:anger choler irat wrath
ireland:eir irish
iridesc:chatoy nacreous opalesc opalin pearlesc shoot
irish:ireland
irksom:bore deaden tedious tiresom wearisom
iron:chain dri ironi wri
ironclad:brassbound
ironi:iron sarcasm satir
ironmong:hardwareman
ironsid:cromwel
irradi:enlighten ray
irrat:unreason
irreclaim:irredeem unreform
irreconcil:unreconcil
irredeem:irreclaim unreform
irrefut:incontrovert
irregular:guerilla guerrilla insurg
irreproach:blameless unimpeach
irreproduc:unreproduc
irresist:overpow overwhelm resistless
irresolut:indecis
irrespect:disregard regardless
irrever:impertin pert sauci
irrig:water
irrit:annoy bother bothersom choler cross devil excit fractious fret fussi gall gravel mif nettl nettlesom peev peevish peski pester petul piss plaguey rag rile roil scratchi steam stung temper testi testili tetchi thorn vex vexat vexati
irrupt:erupt intrud pluton
isinglass:mica
isl:islet
islam:moslem muhammadan muslim
islet:isl
ism:doctrin philosophi
isol:detach insul separ stray
isom:isomer
isomer:isom
isoptin:calan
israel:zion
israelit:hebrew jew
issu:issuanc issuer publish suppli
issuanc:issu
issuer:issu
istanbul:constantinopl
itch:itchi scabi urg
itchi:fret itch
item:detail enumer list particular
iter:loop reiter repeat restat
itiner:gypsi
itinerari:rout
ivori:pearl tusk
izzard:eze zed zee
jab:poke thrust
jack:gob jacklight jackston marin seafar seaman squat tar
jackass:cuckoo goos zani
jacklight:jack
jackston:jack
jackstraw:spillikin
jade:adulteress fatigu outwear slut tire trollop weari
jag:eros notch scraggi
jaguar:panther
jail:captiv clink immur imprison incarcer jailer jug lag poki slammer
jailer:jail screw
jain:jainist
jainist:jain
jalapeno:cayenn
jam:fix mess mob muddl pack pickl pile throng
jampack:cram wad
jan:januari
jangl:jingl
januari:jan
jape:gag jest joke
jar:clash collid jolt
jargon:lingo slang vernacular
jaundic:acrimoni bitter thorni
jaunti:breezi chipper dapper dash debonair natti raffish rakish spruce
java:coffe
jaw:chat chitchat gossip
jawbon:jowl mandibl
jazz:fuck hump nothing screw
jealous:covet envious
jean:denim
jeer:deris flout gibe mock mockeri taunt
jehovah:almighti creator divin godhead jhvh lord maker yahweh yhvh yhwh
jejun:immatur inadequ juvenil pueril tame vapid
jell:congeal jelli
jelli:congeal gelatin jell
jellylik:gelatin
jemmi:jimmi
jeopard:adventur endang hazard menac peril stake threaten
jeopardi:hazard peril risk
jerk:arrhythm dork jerki jolt twitch yank
jerki:arrhythm choppi fit jerk
jerkili:spasmod
jerkwat:poki
jerri:hun
jest:gag jape jester jocular joke
jester:jest
jesus:christ deliver redeem savior
jet:sooti spout spurt squirt
jew:hebrew israelit judaic
jewel:beadi gem sequin spang spangl
jewish:judaic
jhvh:jehovah yahweh yhvh yhwh
jib:balk
jiffi:heartbeat instant trice twinkl wink
jiggl:joggl wiggl
jilt:reject spurn
jimmi:jemmi lever pri prize sprinkl
jingl:doggerel jangl
jinni:geni
jinx:glamour hex jonah whammi witch
jitteri:nervi nervous overstrung restiv
job:chore occup subcontract task
jobber:wholesal
jock:athlet
jockey:cheat shaft
jocular:jest jocund joke
jocund:gay jocular jolli jovial merri mirth
jog:rambl trot
joggl:dowel jiggl wiggl
john:bathroom lavatori privi toilet
johnni:greyback rebel
join:articul coupl joiner link unit
joiner:join
joineri:cabinetmak
joint:articul collect conjoint
joke:faceti gag jape jest jocular joker
joker:joke
jolli:banter chaff fair gay jocund jovial kid merri middl mirth moder passabl pretti reason somewhat
jolt:bumpi jar jerk rocki shake
jonah:jinx
jostl:shove
jot:mite ting
journal:diari
journalist:diarist
journey:travel wayfar
joust:tilt
jovial:convivi gay jocund jolli merri mirth
jovian:jupit
jowl:jawbon mandibl
joy:delight elat gleeful gleefulli joyous pleasur rejoic
joyous:gleefulli joy
joyrid:tool
juda:judah jude
judah:juda
judaic:jew jewish
jude:juda
judg:adjud evalu judgment judici jurist
judgement:judgment
judgment:judg judgement
judici:judg sagac sagaci wise
jug:immur imprison incarcer jail lag
juggl:beguil hoodwink
juic:juici
juici:juic lush succul voluptu
juju:fetish voodoo
jumbl:clutter disord muddl smother welter
jumbo:giant
jump:bind leap spring startl
junction:collig conjug conjunct
junctur:crossroad occas
jung:jungian
jungian:jung
junk:debri dust rubbl scrap trash
junket:banquet excurs feast
junki:addict freak
jupit:jovian
juri:panel
jurisprud:law
jurist:judg
just:justic justifi right
justic:just
justif:defens
justifi:apologist just right vindic
jut:bulg bump excresc extrus hump project protrud protrus protuber reliev stick swell
juvenil:jejun pueril youth
juxtaposit:colloc
kabolin:durabolin
kale:bread cabbag clam cole dough lettuc lolli loot lucr shekel
kampuchea:cambodia
kaochlor:klorvess
karat:carat
keel:careen carin lurch reel ridg stagger
keen:acuiti acut avid discrimin eager exquisit incis knifelik lament penetr pierc sharp
keep:continu dungeon guardianship hold livelihood maintain safekeep susten
keeper:custodian
keepsak:relic souvenir
keflex:keflin keftab
keflin:keflex keftab
keftab:keflex keflin
kempt:tidi
ken:cogniz
kenalog:aristocort aristopak
kennel:doghous
kerb:curb
kernel:meat
ketchup:catsup
kettl:boiler
key:cardin central fundament primal
keyston:anchor backbon headston linchpin
khalifah:calif caliph
kibibyt:kilobyt
kick:kicker thrill
kicker:kick
kickoff:begin commenc offset start
kid:banter chaff child jolli kidskin minor nestl tiddler youngster
kidnap:abduct abductor snatcher
kidnapp:abductor snatcher
kidskin:kid
kill:defeat killer sidesplit
killer:kill
kilobyt:kibibyt
kin:akin clan consanguin kindr kinship
kind:benevol form openheart sort
kindergarten:preschool
kindl:conflagr ignit inflam spunk tinder
kindr:akin clan kin
kine:cattl cow oxen
kinet:dynam
king:rex
kingdom:realm
kingmak:warwick
kink:crape crick crimp curl frizz rick twirl wrick
kinki:frizzi pervert
kinship:kin
kip:sleep slumber
kirghiz:kyrgyzstan
kiss:buss caress cuddl fondl hug kisser neck oscul pet snuggl
kisser:kiss oscul phiz smiler visag
klorvess:kaochlor
knack:hang
knapsack:backpack rucksack
knead:massag
knee:stifl
kneecap:patella
knicker:bloomer breech drawer pant
knife:stab
knifelik:discrimin incis keen penetr pierc
knight:chivalr
knit:entwin plain
knob:gnarl knot knotti
knock:roast
knockabout:boister
knockout:beauti peach ravish sever smasher stunner
knot:gnarl knob knotti
knotti:baffl gnarl knob knot problemat tortuous
know:cogniz intent knowabl knowing wit
knowabl:cogniz know
knowing:awar cogniz conscious know
knowledg:cognit learn letter
koran:quran
kowtow:fawn
kurus:piaster
kyphosi:humpback
kyrgyzstan:kirghiz
lab:laboratori
label:mark tag
labiat:liplik
labor:drudg fag labour moil proletariat strain toil tug
laboratori:lab
labori:arduous gruel punish
labour:confin drudg fag labor moil parturi proletariat strain toil tug
labyrinth:maze
lace:braid entwin interlac intertwin laci plait twine
lacelik:laci
lacer:mangl tear
lacewood:sycamor
laci:lace lacelik net netlik web weblik
lack:absent defici miss want
lackadais:dreami languid languor
lacklust:lusterless
lacon:curt dryli ters
lacrim:tear tearga water
lactat:suckl
lad:bloke chap cub cuss fellow gent
laden:ladl load oppress
ladi:dame madam
ladl:laden
ladyfish:tenpound
lag:immur imprison incarcer interim jail jug meantim meanwhil slowdown
laic:lay
laiti:lay
lam:flail getaway run scat thrash
lamb:elia
lambent:aglow lucent lumin
lambskin:parchment sheepskin
lame:claudic crippl feebl game halt limp
lament:bewail deplor distress keen mourn mourner piti requiem sorri sorrow wail woefulli
lamin:founder
lanc:gig spear
lancin:pierc stab
landhold:landown
landlubb:lubber
landown:landhold
languag:speech
languid:dreami lackadais
languish:ach pine yearn yen
languor:dreami lackadais
lank:spind
lanki:gang gangl
lao:laotian
laotian:lao
lap:imbric lick overlap
lapid:stone
lappet:wattl
laps:relaps revert
larceni:steal theft thiev thieveri
lard:aggrand embellish embroid pad
larder:butteri pantri
larg:big breadth comprehens extens most
larger:bigger
lariat:lasso
larium:mephaquin
lark:frisk frolic gambol meadowlark pipit rollick romp skylark sport
larodopa:bendopa brocadopa
larotid:amoxil augmentin polymox trimox
lascivi:carnal lewd libidin lubric lust salaci
lash:dozen eyelash flagel flog gob heap lather load lot pile raft scad score slash slew stack strap tan thong ton trounc wad welt whip
lasso:lariat rope
last:close durabl final finish perman surviv
late:belat deep latter recent tardi tardili
later:afterward posterior sidelong subsequ
lather:flog fret lash slash stew strap sud sweat trounc welt whip
latin:roman
latona:leto
latter:late recent
lattic:fret grill interlac
latticelik:fret interlac
latticework:fretwork
laud:exalt extol glorifi laudabl laudatori lauder
laudabl:admir applaud commend laud praiseworthi
laudatori:laud prais
lauder:extol laud
laughabl:absurd amus cockey comic funni idiot ludicr mirth nonsens preposter ridicul risibl
launch:debut entri establish find introduct unveil
launcher:catapult
laundri:wash washabl
laurel:award crown honor honour
lavag:lave
lavatori:bathroom john privi toilet washbasin
lave:lavag wash
lavend:lilac
lavish:extravag lucullan luxuri munific overgener plush prodig shower sumptuous unspar unstint
law:jurisprud legal legitim licit torah
lawbreak:violat
lawless:anarch illeg illicit
lawmak:legisl
lawsuit:suit
lawyer:attorney
lax:laxiti remiss
laxat:defec loosen shit
laxiti:lax remiss
laxli:lenient
lay:ballad laic laiti place posit put set
layer:superimpos
layman:secular
lazi:faineant indol sloth
lazili:idl
leach:percol
lead:guid leader leadership preemin prima result star stellar
leaden:weight
leader:lead
leadership:lead
leaf:flick foliag foliat folio leafi leaflet leav riff riffl thumb
leafi:leaf
leaflet:cusp leaf
leafstalk:petiol
leagu:confer
leak:leaker
leakag:outflow
leaker:leak
lean:angl cant exigu leaner list meager procliv propens scant scanti spare tendenc thin tilt tip
leaner:lean
leap:bind bounc jump spring
learn:discov encycloped erudit hear knowledg letter scholarship
learner:apprentic assimil scholar
leas:charter hire lesse let rent rental
leash:iii rope ternari tether triad trine triniti triplet
leatherwood:cyrilla
leav:departur go leaf
lechatelierit:quartz
lecher:lust satyr
lector:lectur
lectur:berat lector rebuk reprimand scold
ledg:shelf
ledger:daybook
lee:downwind
leech:bleed bloodsuck parasit
leechlik:bloodsuck parasit
leek:scallion
leer:sneer
leeward:upwind
left:leftov remain unexpend
lefthand:southpaw
leftov:left remain remnant unexpend
legaci:bequest
legal:law legitim
legendari:fabl
legibl:decipher discern readabl
legion:numer
legisl:lawmak
legitim:law legal licit logic
legitimaci:authent genuin
leisur:easi easygo
lemon:gambog maiz
lemoni:tangi tart
lemonlik:tangi tart
len:lens
lend:contribut impart lendabl lender loan
lendabl:lend
lender:lend
lengthen:elong perpetu prolong protract
lengthi:extend prolong protract
lengthway:longitudin
lengthwis:longitudin
lenienc:indulg
lenient:indulg laxli
leningrad:petrograd
lens:len
lenticular:biconvex
lento:slowli
ler:lir
lesion:wound
lesse:leas
lessen:decreas diminish vitiat weaken
let:allow leas permit rental
lethal:dead deadli
lethargi:slack sluggish
leto:latona
letter:inscript knowledg learn
lettuc:bread cabbag clam dough kale lolli loot lucr shekel
letup:lull
leucocyt:leukocyt
leukocyt:leucocyt
level:degre demolish dismantl flat grade plane raze tier unwav
levelhead:sound
lever:jimmi pri prize
levi:matthew
levulos:fructos
lewd:bawdi lascivi libidin lust obscen raunchi salaci
lexicon:dictionari vocabulari
liabil:indebted
liabl:apt
liaison:affair intimaci
liakoura:parnassus
libel:calumni defam defamatori malign slander vilifi
liber:emancip free generous loos munific progress releas unloos
liberalist:progress
liberti:autonomi
libidin:lascivi lewd lust
licens:accredit commiss permit
licenti:dissip promiscu wanton
licit:law legitim
lick:beat clobber cream defeat lap thrash trounc whack
licoric:liquoric
lid:eyelid
lidocain:xylocain
lieg:feudatori vassal
lien:spleen
lieu:stead
life:live
lifeguard:lifesav
lifeless:inanim motionless
lifelik:pictori vivid
lifesav:lifeguard
lift:elev rais uprais
light:elat illumin literatur weightless
lightbulb:bulb
lighten:whiten
lighter:ignit
lighthead:airhead dizzi giddi silli swoon
lightheaded:dizzi giddi vertigo
lightheart:blith blithesom
lighthearted:carefre insouci
lightless:black unillumin unlight unlit
lightsom:agil blith blithesom carefre insouci nimbl trip
ligneous:lignin
lignin:ligneous
likabl:appeal
like:alik ilk probabl wish
liken:equat
likewis:besid similar
lilac:lavend
lilliputian:diminut flyspeck petit tini
lilt:swing swingi trip
limber:suppl
lime:birdlim quicklim
limelight:spotlight
limit:circumscrib clipper confin constrain constrict express qualifi restrict throttl
limitless:boundless infinit unlimit unmeasur
limo:limousin
limousin:limo
limp:claudic flabbi flaccid game hitch hobbl lame wilt
limpid:clariti clear lucid pellucid perspicu transpar
linchpin:anchor backbon keyston
linden:basswood
line:liner seam
lineag:ancestri bloodlin filiat pedigre stemma
lineament:charact featur
linear:addit
liner:line
ling:heather
linger:footl loaf loiter loung lurk protract tarri
lingo:jargon slang vernacular
lingua:clapper tongu
linguist:philolog polyglot
link:associ collig connect coupl join linkag relat
linkag:link
lintel:header
lion:lioniz
lioniz:lion
liplik:labiat
liquaemin:heparin
liquefi:liquid liquifi molten
liqueur:cordial
liquid:blender extermin fluid fluiditi liquefi murder receiv swim
liquifi:flux liquefi melt
liquor:booz spirit
liquoric:licoric
lir:ler
list:item lean lister
listen:attend auditor hearer
lister:list
listless:dispirit torpid torpor
liter:typo
literatur:light
lith:sinuous suppl
lithan:eskalith lithon
lithon:eskalith lithan
litig:action sue
litigi:combat contenti disput disputati
litot:meiosi
litter:clutter
littl:slight small
littor:sand
liturgi:eucharist
livabl:live
live:aliv anim inhabit life livabl liveli popul raci unrecord
liveli:live
livelihood:keep susten
liven:enliven
liverwort:hepat
livid:ashen blanch lurid pale pallid pallor wan
load:burden dozen gob heap laden lash loader lot pile raft scad score slew stack ton wad
loader:dockwork load
loaf:bum footl idl linger loiter loll loung lurk tarri
loam:loami
loami:loam
loan:lend
loath:abhor abhorr abomin antipathet avers detest disgust distast execr foul indispos reluct repel revolt
loathsom:disgust distast foul lousi nauseat nauseous queasi repel repuls revolt sicken slimi vile
lobar:lobe
lobat:lobe
lobbi:buttonhol hall lobbyist vestibul
lobbyist:lobbi
lobe:lobar lobat
local:focal locat locus neighborhood provinci section topic venu vicin
locat:emplac local place posit situat
lock:locker mesh ringlet whorl
locker:lock
loco:balmi bat buggi cracker dotti fruiti haywir nut nutti wacki
locomot:motiv move travel
locowe:dope sen
locus:local venu
locut:say
lodg:club deposit dig gild guild hous lodger lodgment societi stick wedg
lodger:boarder lodg
lodgment:lodg
loft:attic garret
lofti:elev emin exalt high idealist majesti rarefi rarifi soar stateli tower
log:logarithm logger lumber
logarithm:log
logger:faller log lumberjack
loggerhead:bonehead duncic hammerhead
logic:legitim
loiter:footl linger loaf loung lurk tarri
loll:bum droop loaf
lolli:bread cabbag clam dough kale lettuc loot lucr popsicl shekel
lone:alon loneli lonesom solitari
loneli:forlorn lone solitari
lonesom:alon lone sole solitari
long:hungri longer yearn
longanim:forbear patienc
longer:long thirster yearner
longev:senior
longhand:cursiv
longitudin:lengthway lengthwis
loniten:rogain
loofah:luffa
look:appear express face seem sound
lookout:picket scout sentinel sentri
loom:hulk predomin tower
loop:eyelet iter
loos:diarrhea free liber releas slack unloos
loosen:disentangl laxat slacken
loot:booti bread cabbag clam despoil dough foray kale lettuc lolli lucr pillag plunder prize rifl robberi shekel
lop:discerp prune sever snip
lopsid:askew awri cockey crook wonki
loquaci:chatti gabbi garrul talkat
lord:almighti august creator disdain divin godhead grand haughti imperi jehovah lordship maker master overbear overlord pride sniffi supercili swagger
lordship:lord
lose:disori doom loser loss
loser:lose
loss:lose
lot:batch dispens distribut dozen gob hat heap lash load mass mint mountain passel peck pile plenti raft scad score slew stack ton wad
loud:aloud brash cheap clamor flash flashi garish gaudi meretrici obstreper tacki tatti tawdri trashi
loudspeak:speaker
loung:couch footl linger loaf loiter lurk sofa tarri
lous:insect lousi worm
lousi:crappi loathsom lous repuls rotten slimi stink vile
loutish:boorish neanderth oafish swinish
louver:louvr
louvr:louver
lovabl:love
love:ador endear fond lovabl lover
lovelorn:bereft
lover:buff devote love
low:lowli moo
lowbal:underestim
lowbrow:philistin
lower:sullen threaten
lowercas:minuscul
lowermost:bottommost
lowli:humbl low obscur petti secondari unimport
loyal:patriot
loyalist:stalwart
loyalti:trueness
lozeng:pill
lubavitch:chabad
lubber:landlubb
lubric:carnal greas lascivi
lubrici:lust prurient salaci
lucent:aglow lambent lumin
lucid:clariti clear elucid limpid lucul pellucid perspicu
lucif:devil phosphorus satan
luck:chanc circumst fortun hazard
lucr:bread cabbag clam dough earn kale lettuc lolli loot profit shekel
lucrat:gain moneymak profit remun
lucul:lucid pellucid perspicu
lucullan:lavish plush
ludicr:absurd cockey farcic idiot laughabl nonsens preposter ridicul
luffa:loofah
lug:luggag lugsail
luge:toboggan
luggag:baggag lug
lugsail:lug
lukewarm:halfheart tepid
lull:letup quiet
lumber:log ponder timber
lumberjack:faller logger
lumin:aglow lambent lucent
luminari:notabl
luminesc:glow
lump:chunk clump colloc lumpi puffi swell
lumpi:chunki lump
lunat:crescent daredevil hothead madcap madman maniac semilunar swashbuckl
lung:hurl hurtl
lurch:careen keel pitch reel stagger stumbl
lure:bait entic sweeten tempt
lurid:livid pale pallid pallor sensat shock wan
lurk:footl linger loaf loiter loung lurker skulk tarri
lurker:lurk
lush:alcohol juici luxuri profus riotous sous voluptu
lust:crave hunger lascivi lecher lewd libidin lubrici lusti prurient salaci thirst
luster:brillianc sheen shini splendor
lusterless:lacklust matt
lusti:hardi lust robust
lustrous:burnish shine
lute:lutenist
lutein:xanthophyl
lutenist:lute
lux:delux
luxat:disloc
luxuri:delux elabor lavish lush opul princ rich sumptuous sybarit voluptu
lychni:catchfli
lyric:song word
mac:macintosh
macabr:ghast grim grisli gruesom
mace:macer
macer:boni emaci gaunt mace
machin:cabal coconspir conspir devis intrigu
machinelik:automat robot
macintosh:mac
macrocosm:cosmos exist univers world
macula:sunspot
mad:crazi crazili dement frantic huffi insan rabi unbalanc unhing
madam:dame ladi
madcap:brainish daredevil hothead impetu lunat swashbuckl
madden:anger craze enrag exasper furious infuri vex
madman:lunat maniac
madonna:mari
madra:chennai
madrona:manzanita
maestro:master
maggoti:flyblown
magic:charm sorcer witch wizard
magician:conjur sorcer wizard
magisteri:authorit autocrat bossi dictatori peremptori
magnanim:grandeur greatheart munific nobil nobl
magnat:tycoon
magnet:bewitch mesmer mesmeris spellbind
magnifi:amplifi exagger hyperbol
magnific:brillianc excel famous glorious gorgeous grandeur impress resplend splendid splendor
magniloqu:grandiloqu grandios ornat rhetor tall
magnoliophyta:angiosperma anthophyta
magpi:scaveng
maid:maiden
maiden:inaugur initi initiatori maid
mail:mailer
mailbag:postbag
mailer:mail
mailman:postman
maim:mutil wound
main:brini chief chiefli master primarili princip
mainfram:cpu
maintain:conserv hold keep preserv retain sustain uphold
mainten:upkeep
maiz:corn gambog lemon
majest:proud
majesti:lofti stateli
major:bulk
majuscul:uppercas
make:brand devis fashion qualif shuffl
maker:almighti creator divin godhead jehovah lord shaper
makeshift:improvis
maladi:ill sick unwel
maladroit:awkward clumsi inept ineptitud slow
malapropo:inopportun
male:man manlik masculin viril
malef:malevol malign
malefic:bale mischief
malevol:malef malic malign
malform:deform distort miscreat misshapen
malfunct:nonfunct
mali:malian
malian:mali
malic:malevol spite venom
malici:spite venom
malign:badmouth defam libel malef malevol slander smear vilifi
maling:skulk
mall:plaza promenad
malleabl:ductil plastic pliabl pliant tensil
malodor:fetid rank reek stench stink
malposit:misplac
maltreat:abus mistreat
mama:mom mommi mum mummi
mammoth:gigant
man:hand male manlik manpow serviceman viril workforc
manacl:cuff handcuff
manag:accomplish achiev coach director doabl handl negoci realiz
manakin:mannequin
manchest:mancunian
manchu:qing
mancunian:manchest
mandaean:mandean
mandat:author
mandatori:compulsori requir
mandean:mandaean
mandelamin:urex
mandibl:jawbon jowl
mandril:arbor
maneuv:channel guid steer tactic
mangi:seedi shabbi sleazi
mangl:lacer maul tear
manhood:human
mania:manic
maniac:lunat madman
manic:frenzi mania
manichaean:dualist
manifest:appar attest certifi evid obvious patent plain unmistak
manifold:multiplex multipli
manipul:handl oper tractabl
mankind:human humankind
manlik:male man viril
mannequin:manakin
manner:affect fashion foibl idiosyncrasi mode style way
manpow:hand man workforc
mantic:divinatori sibyllin
mantl:cloak cloth drape wrap
manufactur:construct fabric industri invent produc
manur:muck
manuscript:holograph
manzanita:madrona
map:function
mar:blemish deflow impair march marl martian scar vitiat
maraud:foray piranha predat predatori raid vultur
marbl:wit
march:mar
mare:maria
margin:border borderlin perimet
mari:cheremi madonna
maria:mare
marijuana:cannabi
marimba:xylophon
marin:gob jack maritim nautic seafar seaman tar
marionett:puppet
marit:marri matrimoni
maritim:marin nautic
marjoram:oregano
mark:label marker pronounc score tag
marker:mark
market:merchandis merchant sell seller traffick vendor
marksman:sharpshoot
marl:mar
maroon:strand
marri:conjoin espous marit matrimoni splice wed
marriag:matrimoni wedlock
marsh:fen
marshi:boggi miri mucki muddi quaggi sloughi soggi swampi waterlog
marshland:fen
martial:soldier warlik
martian:mar
martyr:suffer
martyrdom:calvari
marvel:fantast howl miracul rattl superbl terrif top tremend wonder wondrous
marxist:bolshevik
masculin:male viril
mash:coquett crush flirt philand squash squeez
mask:cloak disguis
masonri:freemasonri
mass:aggreg batch hat heap lot mint mountain passel peck pile plenti raft slew stack wad
massacr:carnag slaughter
massag:knead
massiv:bulki hefti monolith ponder
master:chief consumm lord maestro main overcom overlord princip surmount virtuoso
masteri:domin supremaci
mastermind:conceiv einstein engin genius orchestr origin
masthead:flag
mastic:chew
mat:entangl matt
match:correspond duplic gibe talli twin
matchless:nonpareil peerless unmatch unriv
matchwood:splinter
mate:copul coupl pair teammat twin
materi:corpor philistin physic stuff
materialist:bourgeoi mercenari
materiel:equipag
matern:gestat mother motherhood motherli pregnanc
math:mathemat
mathemat:math
matrimoni:marit marri marriag wedlock
matt:lusterless mat
matter:affair count topic
matthew:levi
matur:adulthood age grow growth ripen senesc
maudlin:bathet mawkish mushi sappi schmaltzi sentiment slushi soppi soupi
maul:mangl mauler sledg sledgehamm
mauler:hook maul
maverick:unorthodox
mawkish:bathet drippi maudlin mushi sappi schmaltzi sentiment slushi soppi soupi
maxim:axiom
maximum:utmost uttermost
maya:mayan
mayan:maya
mayb:peradventur perchanc perhap possibl
mayhem:havoc
maze:baffl befuddl bemus bewild confound confus labyrinth tangl
mckinley:denali
meadow:hayfield
meadowlark:lark
meager:exigu lean scant scanti slender spare stingi
meal:repast
meali:farinac graini granular granulos gritti
mean:averag base entail hate nastili niggard parsimoni pregnant signif way
meander:rambl thread wander wind
meaningless:futil ineffectu nonmeaning nonsens otios unavail
meanspirit:ungener
meantim:interim lag meanwhil
meanwhil:interim lag meantim
measli:paltri
measur:deliber metric quantifi quantiti step
meat:kernel meati
meati:meat
mebibyt:megabyt
mechan:autom automat motor
medal:decor ribbon
meddl:interf offici tamper
meddlesom:interf intrus offici
mediat:arbitr interced intermedi intermediari middl
medic:trefoil
mediocr:averag middl
medit:brood broodi contempl excogit mull muse pensiv ponder reflect rumin
medium:intermedi
medley:potpourri
medul:myelin
medulla:myelin
meek:humbl mild
meet:encount fit
mefoxin:cephalosporin
megabyt:mebibyt
meiosi:litot meiotic miosi
meiotic:meiosi
melancholi:somber
meld:canasta
melodi:tune
melodramat:histrion
melt:dethaw liquifi thaw unthaw
memo:memoranda memorandum
memor:con
memoranda:memo
memorandum:memo
memori:commemor immort rememb remembr
menac:bale endang forbid jeopard omin peril sinist threat threaten
mend:bushel darn fix heal repair
mendaci:untruth
mendic:beg beggar beggari friar
menopaus:climacter
mens:catamenia menstruat
menstruat:catamenia mens
mental:brain outlook wit
mentat:cerebr intellect think
mention:acknowledg cite note observ quotat refer remark
menu:cart
meow:mew
mephaquin:larium
mephistophelian:devilish diabol
meprin:equanil miltown
mercantil:commerc commerci moneymak
mercenari:freelanc materialist
merchandis:market product sell trade ware
merchant:market
merchantman:freighter
merci:clemenc
merciless:cruelti remorseless ruthless
mercuri:errat fickl quicksilv
mere:simpli
meretrici:brash cheap flash flashi flashili garish gaudi loud specious tacki tatti tawdri trashi
merg:coalesc commingl confluenc fuse incorpor integr merger mix unifi unit
mergans:sheldrak
merger:amalgam fusion merg unif unit
meridian:acm elev height pinnacl summit superl tiptop
merit:deserv deserving virtu
meritori:deserving
merl:blackbird ouzel
merri:festal festiv gay humor jocund jolli jovial mirth
merriment:fun gaieti
merrymak:convivi revel
mesencephalon:midbrain
mesh:interlock intermesh lock
mesic:meson
mesmer:bewitch fascin hypnot hypnotist magnet spellbind spellbound
mesmeris:bewitch fascin hypnot magnet spellbind spellbound
mesoblast:mesoderm
mesoderm:mesoblast
meson:mesic
mess:fix jam messi muddl muss mussi pickl
messag:content
messeng:courier
messi:mess muss mussi untidi
messiah:christ
metabol:metamorphosi
metagrobol:mystifi
metal:alloy
metalwork:foundri
metamer:segment somit
metamorphos:transfigur transmut
metamorphosi:metabol
mete:border borderlin delimit
meter:metric
methan:formaldehyd
methodist:wesleyan
meticorten:deltason orason
meticul:punctili scrupul
metier:fort special specialti
metric:measur meter
metro:subway underground
metropoli:citi
mettlesom:game gritti
meus:argonn
mew:meow
mica:isinglass micac
micac:mica
micronas:diabeta
microzid:esidrix hydrochlorothiazid hydrodiuril
midbrain:mesencephalon
midday:noon noonday
middl:center fair halfway jolli mediat mediocr midway moder passabl pretti reason somewhat
midland:upcountri
midlin:midplan
midplan:midlin
midriff:diaphragm
midship:amidship
midst:thick
midway:center halfway middl
midweek:wed wednesday
mien:comport
mif:annoy irrit nettl peev piss rile roil steam stung
mighti:power
mightili:power
migrat:transmigr
mild:clemenc gentl meek
mildew:mold
mile:miler
miler:mile
milfoil:yarrow
milit:activist combat hawkish warlik
militar:mobil
militia:reserv
milk:milki
milki:milk milklik whitish
milklik:milki whitish
milkshak:shake
milkwe:silkwe
mill:factori
million:billion trillion zillion
millisecond:msec
miltown:equanil meprin
mime:mimic pantomim
mimeograph:roneo roneograph
mimesi:mimet
mimet:mimesi
mimic:mime
min:fukien minut taiwanes
minc:prim
mind:advert apt awar dispos give heed nous psych tend
mindless:heedless pointless rash senseless
mine:miner
miner:mine
mingl:amalgam unifi
mini:miniskirt
minim:downplay underst
miniskirt:mini
minist:curat parson pastor rector
mino:minoan
minoan:mino
minor:child kid nestl tiddler youngster
mint:batch coin hat heap lot mass mountain passel peck pile plenti raft slew stack wad
minus:subtract
minuscul:lowercas
minut:diminut infinitesim min moment petit proceed second tini transact
miosi:meiosi miotic
miotic:miosi
miracul:marvel providenti
mire:entangl involv miri morass slop
miri:abor boggi marshi mire mucki muddi quaggi sloughi soggi swampi waterlog
mirrorlik:specular
mirth:amus blith comic funni gay gleeful happili hilar jocund jolli jovial laughabl merri risibl
misanthrop:cynic
misappli:misus
misappropri:embezzl
misbehav:misconduct
misbehavior:misde
miscalcul:misestim
miscarriag:abort
miscellan:assort mix motley multifacet multifari sundri
miscellani:assort motley potpourri smorgasbord varieti
mischief:bale devil malefic roguish
mischiev:arch impish naughti naughtili whimsic
misconduct:misbehav mishandl mismanag wrongdo
misconstru:misunderstand
miscreat:malform
misde:misbehavior
misdemeanor:infract infring violat
misdirect:corrupt debas debauch demor deprav misguid mislead pervert profan subvert vitiat
miser:hapless misfortun pathet piteous pitiabl poor suffer wretched
miseri:wretched
misestim:miscalcul
misfir:dud miss
misfortun:hapless miser pathet piteous pitiabl poor
misguid:misdirect mislead mistak
mishandl:bobbl botch bumbl bungl fluff misconduct mismanag spoil
misinform:mislead
misinterpret:misread mistak misunderstand
mislaid:misplac
mislead:deceiv decept misdirect misguid misinform
mismanag:misconduct mishandl
misplac:malposit mislaid
misread:misinterpret
misrepres:beli distort fake falsifi fudg pervert twist
misrepresent:deceit decept falsif
miss:absent fill girl lack misfir want
misshapen:deform distort malform
missil:projectil
misstep:stumbl
mist:befog cloud fog misti obnubil obscur
mistak:confus err error fals fault misguid misinterpret misunderstand
mistaken:erron
mistflow:ageratum
misti:brumous hazi mist steami vapor vapour
mistili:vagu
mistreat:abus maltreat
mistrust:distrust suspect suspici suspicion wari
misunderstand:misconstru misinterpret mistak
misus:abus misappli
mite:jot ting
mitig:allevi extenu
mitt:glove hand paw
mix:assort coalesc commingl desegreg fuse integr interraci merg miscellan mixtur motley sundri
mixer:sociabl social
mixtur:concoct intermixtur mix
moan:groan
mob:jam pile rabbl rout syndic throng
mobbish:moblik
mobil:militar nomad peregrin ralli rove wander
moblik:mobbish
mock:deris gibe jeer mockeri quizzic taunt teas
mockeri:burlesqu jeer mock parodi spoof travesti
mode:fashion manner style way
model:exemplari framework mold mould pattern sculptur sculpturesqu
moder:centrist chair eas fair jolli middl modest passabl pretti reason somewhat
modern:bodoni contemporan overhaul
modest:moder
modesti:reserv
modif:adjust alter
modifi:qualifi
modul:faculti inflect tone
moham:muhammad
mohav:mojav
moil:churn drudg fag labor labour roil toil
moist:damp dampli
moisten:dampen drizzl
moistur:humidifi wet
mojav:mohav
molar:grinder mole
mold:cast mildew model mould shape stamp wrought
moldi:mouldi musti
mole:molar
molecul:atom corpuscl particl speck
molest:beset harass harri plagu
mollif:pacif
mollifi:appeas assuag concili gentl pacifi placat
mollusc:shellfish
mollusk:shellfish
mollycoddl:babi cocker coddl pamper
molotov:perm
molt:ecdysi slough
molten:liquefi
mom:mama mommi mum mummi
moment:instant minut second
momentan:fleet fugit
momentari:fleet fugit
mommi:mama mom mum mummi
mon:monday
monarch:sovereign
monast:cloister monk
monday:mon
monetari:money pecuniari
money:affluent flush monetari wealthi
moneymak:lucrat mercantil remun
mongrel:cur
monitor:admonish proctor supervis
monitori:cautionari warn
monk:monast
monkey:imp potter putter rascal tamper tinker
monocl:bespectacl eyeglass spectacl
monocot:endogen
monocotyledon:endogen
monolith:massiv
monologu:soliloquy
monoton:drone humdrum
monotoni:humdrum same
monoval:unival
monster:colossus goliath
monstros:freak
monstrous:atroci flagiti heinous hideous horrid
montag:collag
moo:low
mooch:bum cadg grub scrounger spong
mood:climat humour moodi temper
moodi:glower glum mood moros saturnin sullen temperament
moon:daydream
moonfish:opah
mooni:dreami moonlit woolgath
moonlight:moonshin
moonlit:mooni
moonshin:bootleg bootlegg moonlight
moor:berth
moos:elk
moot:arguabl debat deliber disput
mop:mow pout swab
mope:dump
moral:ethic sermon virtuous
moralist:disciplinarian
morass:mire
morbid:unwholesom
morbif:infect pathogen
mordaci:barb bite nip pungent
mordant:caustic corros eros vitriol
moreov:furthermor
moribund:stagnant
moron:changel cretin idiot retard
moros:glower glum moodi saturnin sullen
morpholog:geomorpholog
morsel:bite
mortal:individu person somebodi someon soul
mortician:undertak
mortif:chagrin gangren humili necrosi
mortifi:embarrass gangren humbl humili
moslem:islam muslim
moss:mossi
mossi:moss stodgi
most:general larg
mother:beget father fuss matern overprotect sire
motherhood:matern
motherli:matern
motif:motiv
motil:movement
motion:gesticul gestur
motionless:lifeless static still
motiv:actuat incent incit induc locomot motif motor prompt propel
motiveless:unprovok wanton
motley:assort calico miscellan miscellani mix multicolor particolor pie piebald potpourri smorgasbord sundri varicolor varieg varieti
motor:drive mechan motiv
motorcar:auto automobil car
motorcycl:bike
motorway:expressway freeway pike
motrin:advil ibuprofen nuprin
mottl:blotch
mould:model mold stamp
mouldi:moldi musti
mound:hammock
mount:climb wax
mountain:batch crag hat heap hilli lot mass mint passel peck pile plenti raft slew stack wad
mountainsid:versant
mourn:bereav bereft dole griev lament plaintiv ruth sorrow
mourner:lament sorrow
mous:creep mousi shiner sneak
mousi:mous
mouss:gel
moustach:mustach
mouth:speak talk verbal
mouthwash:gargl
movabl:chattel move transfer transport
move:locomot movabl movement mover reloc stir touch travel
movement:motil move
mover:move propos
movi:film
mow:mop mower pout
mower:mow
msec:millisecond
mucilagin:glutin gummi pasti sticki viscid viscous
muck:drop dung gook manur mucki ooz slime sludg
mucki:boggi marshi miri muck muddi quaggi sloughi soggi swampi waterlog
mucos:mucous
mucous:mucos mucus
mucus:mucous
mud:clay muddi
muddi:boggi confus dingi disarray marshi miri mucki mud quaggi sloppi sloughi soggi swampi wateri waterlog
muddl:addl clutter fix jam jumbl mess pickl smother welter wooli woolli
muddlehead:addlep puddinghead
muffl:damp mute soften stifl strangl
muffler:silenc
mug:fool gull mugge mugger sucker
mugge:mug
mugger:mug
muggi:steami
muhammad:moham
muhammadan:islam muslim
mull:excogit medit muse ponder reflect rumin
multicolor:calico motley particolor pie piebald varicolor
multifacet:miscellan
multifari:divers miscellan varieti various
multin:transnat
multipl:numer propag
multiplex:manifold
multipli:manifold
multitud:battalion concours pack plural throng
multitudin:countless innumer myriad
multival:polyval
mum:mama mom mommi mummi silent
mumbl:gum mutter
mummi:mama mom mommi mum
mundan:everyday ordinari quotidian routin terrestri unremark worldli
munific:generous lavish liber magnanim overgener unspar unstint
munit:arm ordnanc weaponri
murder:amok amuck homicid liquid mutil slay
murki:fog foggi turbid
murmur:gnarl grumbl mutter rustl sough susurr whisper
muscl:muscular
musclebuild:bodybuild
muscleman:bodybuild
muscular:brawni hefti muscl sinew
muse:brood broodi contempl excogit medit mull pensiv ponder reflect rumin thought
mush:dogsl mushi pulp
mushi:bathet drippi maudlin mawkish mush pulpi sappi schmaltzi sentiment slushi soppi soupi
music:euphoni
musician:instrumentalist player
musk:muski
muski:musk
muslim:islam moslem muhammadan
muss:mess messi mussi
mussi:mess messi muss
mustach:moustach
muster:conscript
musti:moldi mouldi
mutabl:changeabl
mutant:mutat
mutat:mutant
mute:damp hush muffl silent soften subdu tongueless unspoken wordless
mutil:defac disfigur maim murder
mutter:gnarl grumbl mumbl murmur
mutual:interdepend reciproc
muzzl:gag
myanmar:burma
mycostatin:nystan
myelin:medul medulla
myopic:nearsight shortsight
myriad:countless innumer multitudin
myriapoda:diplopoda
mysteri:cryptic enigmat inscrut mystic mystifi occult
mystic:mysteri occult
mystifi:amaz baffl bewild cryptic dumbfound inscrut metagrobol mysteri perplex puzzl puzzler stupefi
myth:mythic mytholog
mythic:fabul myth mytholog
mytholog:fabul myth mythic
nab:apprehend arrest collar cop nail
nacreous:iridesc opalesc opalin pearlesc
nag:scold shrewish
nail:apprehend arrest collar cop nab
naiv:naivet
naivet:naiv
nake:bare defenseless naked nude
naked:bare bleak desol nake nude nuditi
name:appel appoint call design identifi namer
nameless:anonym unidentifi unknown unnam
namer:name
nan:grandma grandmoth nanna
nanna:grandma grandmoth nan
nanni:nurs nursemaid
nap:fleeci
napkin:diaper
napl:neapolitan
napoleon:bonapart
narcot:dope drug
narrat:recit recount stori storytel tale yarn
narrow:constrict taper
nasal:adenoid pinch
nasti:catti filthi foul spite
nastili:mean
natal:birthrat fertil
nation:commonwealth countri patriot
nationalist:chauvinist patriot ultranationalist
nationwid:countrywid
nativ:aborigin birth indigen
natti:dapper dash jaunti raffish rakish spruce
natur:artless cancel cours ingenu innoc nudism
naturalist:realist
naught:nil nix noth null zero zilch zip
naughti:gamey gami mischiev risqu spici
naughtili:mischiev
nauseat:disgust loathsom queasi sick sicken vile
nauseous:loathsom queasi sick sicken vile
nautic:marin maritim
navaho:navajo
navajo:navaho
naval:navi
navel:bellybutton umbilicus
navi:naval
navig:pilot voyag
nazaren:ebionit
nazifi:nazism
nazism:nazifi
neanderth:boorish loutish oafish swinish
neapolitan:napl
near:almost approach close intim nigh virtual
nearer:closer
nearest:closest
nearsight:myopic shortsight
neat:order spruce tidi
neaten:tidi
nebul:atom cloudi sprayer
nebular:cloudlik
necess:essenti requir requisit
necessari:essenti requir requisit
necessarili:inevit need
necessit:demand destitut impoverish indig need needi requir
neck:caress cervix cuddl fondl hug kiss pet snuggl
neckband:collar
neckti:tie
necrom:sorceri
necros:gangren
necrosi:gangren mortif
nectar:ambrosi ambrosian
need:demand inevit necessarili necessit requir requisit want
needi:depriv destitut impoverish indig necessit privat want
needlefish:gar pipefish
needlelik:sharp
nefari:ugli vile villain
negat:beli contradict veto
neglect:delinqu disregard disus fail ignor inattent neglig omit remiss unheed
neglig:careless housecoat neglect nonperform paltri trifl wrapper
neglige:housecoat wrapper
negoci:manag
negoti:talk
negro:color
neighbor:adjac contermin
neighborhood:local vicin
nematod:roundworm
neonat:newborn
neoplasm:tumor
nephrit:renal
nerd:grind
nerv:nervi nervous spunk steel
nerveless:cool coolhead coolli nonchal
nervi:jitteri nerv overstrung restiv
nervous:anxious jitteri nerv restiv unquiet
nescient:ignor unbeliev unlett
ness:cape
nestl:child cuddl kid minor nuzzl snuggl tiddler youngster
net:cyberspac final gauz internet laci netlik veil web weblik
netherland:dutchman holland
netlik:laci net web weblik
nettl:annoy bother devil gravel irrit mif peev piss rag rile roil steam stung vex
nettlesom:annoy bothersom fractious gall irrit peevish peski pester petul plaguey scratchi testi tetchi vex vexati
neural:neuron
neuron:neural
neurot:psychoneurot
neuter:alter spay
neutral:disinterest imperson inert
nevertheless:howev nonetheless notwithstand still
new:fresh newli novel
newborn:neonat
newcom:entrant fledgl freshman
newli:fresh new
newlyw:honeymoon
news:tide
newsi:chatti gossipi
newsperson:report
next:adjac follow
nib:beak
nice:decent polit
nich:recess
nick:chip ding goug
nicknam:dub
nictit:blink wink
niggard:grudg mean parsimoni scrimi
niggl:bicker fiddl footl fret fuss petti picayun piffl quibbl squabbl trivial
nigh:almost close near virtual
night:benight
nightclub:cabaret
nightfal:dusk twilight
nightlong:overnight
nihil:nothing void
nihilist:anarchist
nil:naught nix noth null zero zilch zip
nile:nilot
nilot:nile
nimbl:agil lightsom spri
nincompoop:poop
ninepin:skittl
nip:barb bite mordaci nippi pinch pungent tweet
nippi:nip
nippl:teat tit
nirvana:eden enlighten heaven paradis
nitid:agleam gleam
nitric:nitrous
nitril:cyanid
nitrocellulos:guncotton
nitrous:nitric
nitwit:dimwit witless
nix:forbid interdict naught nil noth null prohibit proscrib veto zero zilch zip
njord:njorth
njorth:njord
nobbl:abstract cabbag con defraud goldbrick pilfer rook swindl swipe
nobil:aristocraci grandeur magnanim nobl
nobl:baroni grandeur impos magnanim nobil nobleman state
nobleman:nobl
noblewoman:peeress
nod:pendul weep
node:thicken
nodul:tubercl
nois:disson resound
noiseless:soundless
nomad:mobil peregrin rove wander
nomenclatur:terminolog
nomin:token tokenish
nomine:campaign candid
noncellular:acellular
nonchal:casual coolli insouci nerveless unconcern
nonconformist:recus
nonessenti:accident incident inessenti
nonetheless:howev nevertheless notwithstand still
nonexempt:taxabl
nonext:extinct
nonflow:flowerless
nonfunct:malfunct
nonindulg:ascetic auster
nonion:union
nonliter:figur preliter
nonliv:inanim
nonmeaning:meaningless
nonmilitari:unmilitari
nonmus:unmus
nonnatur:preternatur transcendent
nonpareil:ideal matchless paragon peerless unmatch unriv
nonpartisanship:imparti
nonpay:default
nonperform:careless neglig
nonperson:unperson
nonpoison:nontox
nonrat:intuit viscer
nonrenew:unrenew
nonsectarian:unsectarian
nonsens:absurd cockey folder idiot laughabl ludicr meaningless preposter ridicul
nontax:exempt
nontechn:untechn
nontox:nonpoison
nonunion:unorgan
nonverb:gestur
nonviol:unbloodi
noodl:dome
noon:midday noonday
noonday:midday noon
noos:gin
nordic:scandinavian
norethindron:norlutin
norlutin:norethindron
norm:averag
normal:common convent ordinarili rule standard unremark usual
normat:prescript
normodyn:trandat
nors:norwegian scandinavian
north:union
norther:borea
northern:yank yanke
norway:norwegian
norwegian:nors norway
nose:poke
nosey:nosi pri snoopi
nosi:nosey pri snoopi
notabl:celebr fame famous illustri luminari note noteworthi remark renown unusu
notat:annot
notch:eros jag serrat tooth
note:billet celebr fame famous illustri mention notabl notic observ remark renown
noteworthi:notabl remark
noth:naught nil nix null zero zilch zip
nothing:jazz nihil void
notic:detect discov find note notifi observ obvious patenc percept
notif:appris present tell
notifi:advis appris notic
notion:belief fanci feel imaginari impress specul
notori:infam
notwithstand:howev nevertheless nonetheless still
nourish:aliment alimentari nutrient nutriment nutrit nutriti susten victual
nous:mind psych
novel:fiction new refresh
novelti:fresh
novic:beginn initi
now:nowaday present today
nowaday:now present today
noxious:detriment harm
nozzl:honker snout
nuanc:subtleti
nub:nubbl stub
nubbl:homespun nub
nuclear:atom
nude:bare nake naked nuditi
nudg:nudger prod
nudger:nudg
nudism:natur
nuditi:naked nude
null:naught nil nix noth void zero zilch zip
nullif:overrid
nullifi:annul invalid quash void
numb:apathi asleep benumb blunt spiritless
number:amount enumer numer total
numbl:insens
numen:numin
numer:count countabl enumer legion multipl number
numin:numen
nuprin:advil ibuprofen motrin
nuptial:bridal hymen spousal wed
nurs:harbor nanni nursemaid suckl
nursemaid:nanni nurs
nurtur:foster fosterag parent rais rear upbring
nut:balmi bat buggi cracker dotti fruiti haywir loco nutti wacki
nutcrack:nuthatch
nuthatch:nutcrack
nutlik:nutti
nutrient:aliment alimentari food nourish
nutriment:aliment nourish susten victual
nutrit:aliment alimentari nourish susten victual
nutriti:aliment alimentari nourish
nutti:balmi bat buggi cracker dotti fruiti haywir loco nut nutlik wacki
nuzzl:cuddl nestl snuggl
nylon:rayon
nystan:mycostatin
oafish:boorish loutish neanderth swinish
oarlock:rowlock
oarsman:rower
oasi:haven
oath:curs explet swear
oatmeal:burgoo
obdur:cuss flint flinti granit obstin stoni stubborn unrepent
obech:samba
obedi:obey yield
obelisk:dagger
obes:corpul fleshi
obey:obedi
object:accus aim remonstr
objectifi:deperson exterior extern
objection:exception hate obnoxi offens
oblat:ellipt
oblig:accommod compel complais duti respons
obligatorili:compulsorili
obliqu:aslant decept devious
obliter:annihil erad remov veil
oblivi:unmind
oblong:rectangular
obnoxi:hate objection offens
obnubil:befog cloud fog mist obscur
obscen:abhorr bawdi detest lewd repugn repuls salaci vulgar
obscur:abstrus befog cloud fog humbl lowli mist obnubil recondit unimport vagu
obsequi:fawn servil subservi sycophant
observ:ascertain behold ceremoni comment detect discov evid experiment find mention note notic perceiv percept percipi remark watch
obsess:compuls fixat ghost haunt possess preoccupi
obsession:compuls
obsolet:disus superannu
obstin:cuss obdur stubborn unregener unrepent
obstreper:clamor loud
obstruct:block blockad blockag clog embarrass hinder imped impedi occlud resist
obtain:incur procur receiv
obtus:dens dull dumbl
obviat:avert avoid debar deflect elimin forestal
obvious:appar evid manifest notic patenc patent plain
occas:junctur
occasion:episod
occid:west
occident:hesperian western
occitan:provenc
occlud:imped obstruct sorb
occult:eclips mysteri mystic supernatur
occup:job resid
occupi:busi resid
occur:hap happen
occurr:happen
ocean:pelag sea
oceango:seafar seago
oct:octob
octavian:augustus
octob:oct
ocular:eyepiec ophthalm optic visual
oculist:ophthalmologist optometrist
odd:curious inexplic peculiar queer strang
odious:abomin detest distast execr offens repuls
odor:aroma odorifer scent smell
odorifer:odor perfum
oestrida:hypodermatida
offend:breach infract injur pain transgress violat wrongdoer
offens:distast objection obnoxi odious umbrag violat
offer:proffer
offhand:extempor extemporan extemporari impromptu unrehears
offic:agenc bureau
offici:formal functionari interf intrus meddl meddlesom refere
offish:standoffish
offload:unload
offset:begin cancel commenc kickoff start
offshoot:outgrowth
offshor:seaward
offstag:backstag
oft:frequent often
often:frequenc frequent oft
ogr:demon fiend
ohm:ohmic
ohmic:ohm
oil:anoint oiler
oiler:oil
oili:butteri fulsom greasi oleagin sebac smarmi soapi unction unctuous
ointment:balm emolli salv
okay:approv fine sanction
older:age elder
oleagin:butteri fulsom greasi oili sebac smarmi soapi unction unctuous
omen:augur auspic bode foreshadow omin portent predict prefigur presag prodigi prognost
omin:bale forbid menac omen sinist threaten
omiss:omit skip
omit:except exclud neglect omiss
omnibus:bus
omnipot:almighti
oncom:onset
one:ace ane singl uniti
oner:burdensom oppress tax
onetim:erstwhil former quondam sometim
onomatopo:echoic imit
onomatopoet:echoic imit
onrush:attack onset onslaught
onset:attack oncom onrush onslaught
onshor:inshor shoreward
onslaught:attack onrush onset
onus:burden encumbr
onward:forrad forth forward
ooh:aah
ooz:exud gook muck seep seepag slime sludg transud
opac:opaqu
opah:moonfish
opalesc:iridesc nacreous opalin pearlesc
opalin:iridesc nacreous opalesc pearlesc
opaqu:opac unintellig
open:clear gap outdoor undoer unfasten
openhand:bounteous bounti freehand give handsom
openheart:benevol kind
oper:function manipul sherlock surgic usabl
ophthalm:ocular optic
ophthalmologist:oculist
opinion:persuas sentiment
opossum:phalang
oppon:adversari antagonist oppos resist
opportun:chanc expedi pat
oppos:adversari antagonist fight oppon resist
opposit:advers antonym contrari pair resist revers
oppress:burdensom crush laden oner persecut subjug suppress tyrann
opprobri:abus disgrac ignomini inglori scurril shame
opprobrium:infami
opt:choos optat prefer
optat:opt
optic:eye ocular ophthalm visual
optimist:affirm
option:altern
optometrist:oculist
opul:delux luxuri princ sumptuous
oracl:oracular prophesi prophet
oracular:delphic oracl
oradexon:decadron dexamethason dexon hexadrol
oral:unwritten viva
orason:deltason meticorten
orat:orator rhetorician speechifi speechmak
orator:orat
orb:eyebal globe orbit revolv
orbicular:global globos globular spheric
orbit:arena domain orb revolv satellit sphere
orchard:grove
orchestr:engin mastermind
orchil:archil
ordain:consecr decre enact ordin prescrib
order:arrang neat ordin system systemat
ordin:consecr ordain order regul
ordinari:averag mundan
ordinarili:common normal unremark usual
ordnanc:artilleri gun munit
oregano:marjoram
organ:arrang form
orgi:bing orgiast splurg
orgiast:bacchanalian carous orgi
orient:east point
origin:archetyp aris conceiv creativ descent extract found germin initi mastermind primit root semin sourc upris
ornament:adorn cosmet decor grace
ornat:elabor floweri grandiloqu grandios magniloqu rhetor
orotund:bombast declamatori rotund round tumid turgid
orthoepi:pronunci
orthogon:extran impertin perpendicular
orudi:oruvail
oruvail:orudi
oscil:hover vacil vibrat
oscin:passer
oscit:drowsi yawn
oscul:buss kiss kisser
osman:ottoman
osmosi:osmot
osmot:osmosi
osseous:boni
ossifi:fossil rigidifi
ostens:appar seem
ostent:fanfar flaunt pompos pompous pretenti puffi splashi swank
ostentati:pompos pompous pretenti puffi showili splashi
ostrac:banish coventri shun
ostracis:banish shun
otherwis:differ
otherworldli:spirit spiritu
otic:auricular
otios:futil ineffectu meaningless pointless purposeless superflu unavail wast
ottoman:osman
oust:expel ouster
ouster:ejector oust
outburst:effus gush
outcast:casteless pariah
outcom:consequ effect result
outcri:cri exclaim shout vocifer yell
outdat:superannu
outdo:best outgo outperform scoop surpass trump
outdoor:alfresco open outsid
outerwear:overcloth
outfit:equip getup
outflow:effluent leakag
outfox:circumv outwit
outgo:expenditur outdo outlay outperform spend surpass
outgrowth:emerg offshoot
outlandish:bizarr eccentr freaki outr weird
outlaw:crimin crook felon illeg illegitim illicit
outlay:disburs expenditur outgo spend
outlin:abstract defin draft sketch synopsi
outlook:expect mental prospect
outmod:antiqu demod pass
outperform:outdo outgo surpass
outpour:fountain gush
output:yield
outr:bizarr eccentr freaki outlandish
outrag:appal atroci desecr enorm exorbit extortion hideous horrid horrif incens indign profan scandal shock steep umbrag unconscion usuri
outright:unlimit
outsid:alfresco exterior extern foreign outdoor
outskirt:fring
outspoken:candid forthright frank plainspoken
outstand:promin salient strike
outstay:overstay
outward:extern
outwear:fatigu jade tire weari
outweigh:overbal preponder
outwit:circumv outfox
ouzel:blackbird merl
oval:ellips ellipt ovat ovoid prolat
ovat:ellipt oval ovoid prolat
over:excess gluttoni gula overeat superimpos
overabund:overmuch surfeit
overact:ham hyperact
overaw:cow
overbal:outweigh preponder
overbear:authoritarian dictatori disdain haughti imperi lord pride sniffi supercili swagger
overblown:grandiloqu pompous
overburden:overload
overcast:cloud cloudi
overcharg:fleec hook plume rob soak surcharg
overcloth:outerwear
overcom:defeat master surmount
overconfid:cocksur
overcrit:hypercrit
overdr:overus
overeat:bing engorg glut gorg gourmand over overindulg satiat
overestim:overvalu
overexploit:overus
overflow:awash flood inund runoff
overful:glut
overgener:lavish munific unspar unstint
overgrowth:gigant
overhang:beetl
overhasti:hasti precipit
overhaul:modern overtak redevelop renov
overindulg:bing engorg glut gorg gourmand overeat satiat
overlap:imbric lap
overlay:sheath
overload:overburden
overlook:command domin unmark unnot
overlord:lord master
overmuch:overabund
overnight:nightlong
overpow:irresist overwhelm
overproduct:overrun
overprotect:fuss mother
overrefin:strain superfin twist
overrid:nullif overthrow paramount predomin preponder
overrul:overthrow
overrun:infest overproduct
overs:superintend
overse:superintend supervis
oversea:abroad
overshadow:dwarf eclips
oversight:inadvert superintend supervis
overstay:outstay
overstep:exceed top transcend
overstrung:jitteri nervi restiv
oversuppli:glut surfeit
overtak:overhaul
overthrow:derang overrid overrul subvert upset
overton:partial
overtur:preliminari prelud
overturn:upturn
overus:overdr overexploit
overvalu:overestim
overween:excess extravag exuber uppiti
overweight:corpul fleshi stout
overwhelm:consum delug irresist overpow
overwint:winter
ovoid:ellipt oval ovat prolat
ovul:ovum
ovum:ovul
owe:undischarg
owner:possessor proprietor
ownerless:unown
ownership:possess
oxali:sorrel
oxen:cattl cow kine
oxey:heliopsi
oxford:oxonian
oxonian:oxford
oxytocin:pitocin
pace:gait step stride tempo
pacemak:pacesett
pacesett:pacemak
pacif:mollif passiv peaceabl
pacifi:appeas assuag concili gentl mollifi peac peacemak placat reconcil
pacifist:disarm
pack:battalion box jam multitud packag packer plural wad
packag:box bundl pack packet parcel promot public
packer:boxer pack
packet:bundl packag
pact:treati
pad:aggrand cushion embellish embroid lard plod tablet tramp trudg
paddl:dabbl
pagan:ethnic gentil heathen infidel
page:folio pager
pager:beeper page
pail:bucket
pain:afflict ail anguish distress hurt injur offend sore strive
painstak:conscienti fastidi scrupul
paint:pictur
pair:brace coupl couplet duet duo dyad mate opposit twain twin twosom
pajama:pyjama
pal:buddi chum
palac:castl palati
palat:toothsom
palati:palac
palav:blandish blarney cajol coax piffl prattl twaddl wheedl
pale:blanch blond dim livid lurid pallid pallor wan
palestin:canaan
palingenesi:recapitul
pall:daunt scare
pallid:dim livid lurid pale pallor wan
pallor:livid lurid pale pallid wan
palm:palmar
palmar:palm volar
palmi:boom flourish prosper roar thrive
palmist:chiromanc
palmistri:chirom
palpabl:tangibl
palpit:quak quiver shake shaki trembl vibrat
palsi:paralysi
paltri:measli neglig sorri trifl
pamper:babi cocker coddl humor indulg mollycoddl
pamphlet:booklet folder
panadol:acetaminophen datril phenaphen tempra tylenol
panama:boater
pane:panel
panegyr:eulog
panel:empanel juri pane wainscot
pang:stab sting twing
pangolin:anteat
panic:affright scare terror
panick:frighten terrifi
panicki:frighten terrifi
panopt:blanket broad encompass extens wide
pansi:sissi
pant:bloomer drawer gasp heav knicker trouser
panther:jaguar
panti:scanti
pantomim:mime
pantri:butteri larder
papaci:pontif
papal:pontif pope
papaya:pawpaw
paper:document wallpap
paprika:pimento pimiento
par:equal equat equival
para:pariti
parabl:allegori fabl
parachut:chute
parad:promenad troop
paradigm:epitom prototyp
paradis:eden heaven nirvana
paraffin:alkan
paragon:ideal nonpareil perfect
parallel:analog analogu collim
paralysi:palsi
paramount:overrid predomin preponder
paraphernalia:appurten
paraphras:rephras reword
parasit:bloodsuck leech leechlik
parboil:blanch
parcel:alloc allot apport apportion assign packag
parch:adust bake scorch sunbak
parchment:lambskin sheepskin
pardon:amnesti excus forgiv
pare:shave sliver whittl
parent:nurtur rear
parenthesi:asid digress
pari:parisian
pariah:outcast
parish:parochi
parisian:pari
pariti:para
park:common green parkland
parka:windcheat
parkland:park
parlanc:idiom
parliament:seven
parlous:peril precari
parnassus:liakoura
parochi:parish
parodi:burlesqu mockeri spoof travesti
parol:countersign password watchword
paroxysm:convuls fit
parri:evad fudg hedg skirt
parsimoni:mean niggard penuri thrift
parson:curat minist pastor rector
part:compon farewel partial portion
partial:fond overton part
particip:enter involv player
particl:atom corpuscl molecul speck
particolor:calico motley multicolor pie piebald varicolor
particular:detail especi item peculiar special specif
partisan:drumbeat enthusiast zealot
partit:section segment zone
partner:cooper spous
parturi:confin labour
parturit:birth
parvenu:upstart
pashto:afghani
pass:antiqu demod ephemer exit expir fugaci go outmod passer surpass transient transitori walk
passabl:fair jolli middl moder pretti reason somewhat toler
passag:transit
passel:batch hat heap lot mass mint mountain peck pile plenti raft slew stack wad
passer:oscin pass
passion:turbul
passionless:emotionless
passiv:pacif peac
password:countersign parol watchword
past:glu glue preced retir
pastelik:pasti
pasti:glutin gummi mucilagin pastelik sticki viscid viscous
pastor:bucol curat idyl minist parson rector
pastur:brows forag graze
pasturag:forag herbag
pat:dab glib opportun tap
patch:fleck piec plot speckl spot spotti
patchboard:switchboard
pate:poll
patella:kneecap
patenc:notic obvious
patent:appar evid manifest obvious plain unmistak
patern:fatherhood
pathet:hapless miser misfortun patho piteous piti pitiabl poor
patho:commiser pathet piti poignanc
pathogen:infect morbif
patholog:diseas
pathway:footpath
patienc:forbear longanim
patio:terrac
patrician:aristocrat
patrimoni:ancestr birthright hereditari
patriot:chauvinist loyal nation nationalist
patrol:polic
patron:arch condescend frequent shop sponsor
patronag:back clientel
patter:spatter
pattern:model practic
patti:cake
paul:saul
paunch:belli
pauper:beggar impoverish indig penuri
paus:hesit intermiss suspens
pave:pavement
pavement:pave
paw:hand mitt
pawl:detent
pawn:hock
pawpaw:papaya
pay:compens earn gain paye payer payment remun remuner salari wage
payabl:collect
paye:pay
payer:pay remuner
payload:cargo consign freight shipment warhead
payment:defray pay
payoff:bribe
peac:pacifi passiv peaceabl repos seren
peaceabl:pacif peac
peacemak:concili pacifi reconcil
peach:beauti knockout ravish smasher stunner
peak:ail blossom effloresc flush indispos peaki poor prime sick unwel
peaki:peak spiki
peal:ring roll
peanut:insignific
pear:pearl
pearl:ivori pear
pearlesc:iridesc nacreous opalesc opalin
peasant:bucol provinci
peat:peati
peati:peat
pebbl:gravelli shing
pebibyt:petabyt
peccadillo:indiscret
peck:batch beak hat heap lot mass mint mountain passel pile plenti raft slew stack wad
pector:thorac
peculiar:curious distinct funni inexplic odd particular queer rum rummi singular special specialti
pecuniari:monetari
pedagog:didact educ
pedagogi:teach
pedal:bicycl bike treadl
pedant:scholast
peddl:hawk vend
peddler:hawker
pedest:stand
pedestrian:footer prosaic prosi
pediamycin:erythrocin erythromycin ethril iloson
pediapr:prelon
pedigre:ancestri bloodlin lineag stemma thoroughbr
peduncul:stalk
pee:piss urin wee
peek:glanc glint peep
peel:desquam peeler shed
peeler:peel stripteas
peep:peek
peer:equal
peeress:noblewoman
peerless:matchless nonpareil unmatch unriv
peev:annoy irrit mif nettl piss rile roil steam stung
peevish:choler cross fractious fret fussi irrit nettlesom petul scratchi snappish testi tetchi
pejor:dyslogist
peke:beij pekinges
pekinges:peke
pelag:ocean
pellet:shoot
pellucid:clariti clear limpid lucid lucul perspicu transpar
pelt:bombard fur hide pelter pepper
pelter:delug downpour pelt torrent
pelvi:hip
pen:authorship write
penal:punish punit
penalti:punish
penanc:penit repent
penchant:predilect prefer tast
pendant:chandeli pendent
pendent:chandeli pendant
pendul:nod weep
penetr:discrimin fathom incis incurs insight keen knifelik perfor pervious pierc
peni:phallus
penit:penanc repent
penitenti:repent
penmanship:calligraphi
penni:cent centim
penniless:penuri
pennon:waft
pensiv:brood broodi contempl medit muse ponder reflect rumin wist
pentecost:shabuoth whitsunday
penuri:indig parsimoni pauper penniless
peon:drudg
pep:peppi
pepper:capsicum pelt
peppi:bounc bounci pep spirit
pepsin:peptic
peptic:pepsin
peradventur:mayb perchanc perhap possibl
perambul:ambl saunter stroll stroller
perceiv:apprehens behold comprehend intellig observ percipi sens understand
percentag:share
percept:appreci detect discern insight notic observ
perch:alight roost
perchanc:mayb peradventur perhap possibl
percipi:behold observ perceiv
percol:infiltr leach
percutan:transderm
perdur:indestruct
peregrin:mobil nomad rove wander
peremptori:autocrat bossi magisteri
perfect:absolut arrant dead everlast flawless hone paragon pure sod stare thoroughgo unadulter utter
perfidi:betray punic treacher treacheri
perfor:penetr pierc punctur
perform:act
perfum:aroma aromat fragranc odorifer scent
perfunctori:cursori
perfus:suffus
pergola:bower
perhap:mayb peradventur perchanc possibl
perianth:perigon
perigon:perianth
peril:danger endang hazard jeopard jeopardi menac parlous precari queer risk riski threaten
perimet:border margin
period:cyclic sporad
peripatet:aristotelean aristotelian wayfar
peripheri:fring
periphrast:ambagi circumlocuti circumlocutori
perish:croak deceas die expir
peristalsi:vermicul
perk:perquisit
perki:arch buoyanc buoyant chirpi pert sauci
perm:molotov perman
perman:last perm
permeat:diffus filter imbu interpenetr pervad pervas suffus
permiss:allow toler
permit:allow counten let licens
permut:substitut switch transpos transposit
pernici:bane insidi pestil toxic
perpendicular:orthogon sheer vertic
perpetr:commit committ culprit
perpetu:ageless ceaseless constant etern everlast incess lengthen prolong protract sempitern unceas unend unremit
perplex:amaz baffl bewild complic confound confus dumbfound mystifi puzzl stupefi
perquisit:perk prerog privileg
persecut:oppress
persev:dilig
persever:persist tenaci
persia:iran
persian:farsi irani iranian
persist:dog haunt persever relentless tenaci
persnicketi:snooti snotti
person:individu mortal portray somebodi someon soul
persona:imag imperson role
personifi:bodi embodi
perspect:view
perspicaci:astut sagaci sapient shrewd
perspicu:limpid lucid lucul pellucid plain
perspir:sweat sweater
persuad:convinc induc
persuas:convinc opinion sentiment
pert:arch fresh impertin impud irrever perki sauci saucili
pertain:concern pertin refer relat
pertin:applic apposit pertain
pertinaci:dog dour tenaci unyield
perturb:disord disquiet distract distress disturb fluster rattl troubl unhing upset worri worrisom
peru:peruvian
perus:studi
peruvian:peru
pervad:diffus imbu interpenetr permeat
pervas:permeat suffus
pervers:contrari corrupt wayward
pervert:convolut corrupt debas debauch degener demor deprav deviant deviat distort kinki misdirect misrepres profan sophist subvert twist vitiat
pervious:penetr
peski:annoy bothersom gall irrit nettlesom pester plaguey vex vexati
pest:pesti pestil plagu
pester:annoy badger bothersom bug cuss gall harass harri irrit nettlesom peski plaguey teas vex vexati
pesti:pest plagu
pestil:bane pernici pest plagu plaguey
pestilenti:plaguey
pestl:pounder
pet:caress cuddl darl favor favorit fondl hug kiss neck petter prefer snuggl
petabyt:pebibyt
petalless:apetal
petiol:leafstalk
petit:diminut flyspeck lilliputian minut postul prayer request tini
petition:request suer suppliant supplic
petrograd:leningrad
petroleum:crude
petrous:stonelik
petter:fondler pet
petti:fiddl footl lowli niggl picayun piffl puni secondari slight trivial
petticoat:underskirt
petul:choler cross fractious fret fussi irrit nettlesom peevish scratchi testi testili tetchi
phage:bacteriophag
phalang:opossum
phallic:priapic
phallus:peni
phantasm:apparit ghost ghostlik specter spectral
phantasmagor:surreal surrealist
phantom:apparit specter
pharmaci:drugstor
pharmacist:apothecari chemist druggist
pharyng:guttur
pharynx:throat
phase:stage
phenaphen:acetaminophen datril panadol tempra tylenol
philand:coquett flirt mash woman
philander:woman
philanthrop:benefic eleemosynari
philanthropist:altruist
philharmon:symphoni
philippin:filipino
philistin:lowbrow materi
philolog:linguist
philosophi:doctrin ism
phintia:pythia
phiz:brown kisser smiler visag
phlebotomi:venesect
phlegm:emotionless impass indiffer sputum stolid unemot
phloem:bast
phoeb:fin
phonat:phone vocal voic
phone:phonat phonic telephon
phonem:phonolog
phonic:phone
phonolog:phonem
phosphorus:lucif
photocopi:xerox
photoengrav:halfton
photosensit:radiosensit
phrase:articul diction verbiag word
phreniti:cephal enceph
phylogeni:evolut
physic:anim cathart corpor materi purgat
physician:doctor
physiqu:anatomi build chassi figur flesh habitus
pianissimo:piano
pianist:piano
piano:pianissimo pianist
piaster:kurus
picayun:fiddl footl niggl petti piffl trivial
pick:choic cull take
pickaback:piggyback
picket:lookout scout sentinel sentri
pickl:fix jam mess muddl
picnic:breez cinch
pictori:lifelik pictur vivid
pictur:depict envis fanci icon imag paint pictori portray visual
pie:calico motley multicolor particolor piebald varicolor
piebald:calico motley multicolor particolor pie varicolor
piec:assembl patch
piecem:stepwis
pier:wharf
pierc:bite bitter discrimin incis keen knifelik lancin penetr perfor punctur shrilli stab
pieti:pious
pietism:religion
pietist:sanctimoni
piffl:fiddl footl niggl palav petti picayun prattl trivial twaddl
pig:piglet sloven
piggi:piglet swinish
piggish:greedi swinish
piggyback:pickaback
piglet:pig piggi
pike:expressway freeway motorway
pilchard:sardin
pile:agglomer batch cumul cumulus dozen gob hat heap hemorrhoid jam lash load lot mass mint mob mountain passel peck plenti raft scad score slew stack stilt throng ton wad
pilfer:abstract cabbag nobbl swipe
pill:lozeng
pillag:booti despoil foray loot plunder prize rape ravag rifl sack
pillar:tower
pillbox:turban
pillori:gibbet
pilot:aviat navig
pilsen:pilsner
pilsner:pilsen
pimento:paprika pimiento
pimiento:paprika pimento
pimp:ponc procur
pimpl:acn pustul
pimpli:acn pustul
pin:immobil
pincer:chela tweezer
pinch:adenoid cadaver crimp emaci gaunt haggard nasal nip skelet tweet
pine:ach languish yearn yen
ping:pink
pinhead:boob boobi dope dummi
pinion:shackl
pink:ping pinkish rap
pinkey:conjunct
pinkish:pink
pinna:auricl pinnul
pinnacl:acm elev height meridian summit superl tiptop
pinnul:pinna
pinon:pinyon
pinpoint:speck
pinworm:threadworm
pinyon:pinon
pioneer:initi innov trailblaz
pious:pieti
piousli:devout
pip:shoot
pipe:shriek shrill steam
pipefish:needlefish
pipelin:grapevin
piper:bagpip
pipit:lark
piquant:salti savori savouri spicili tang tangi zest
piraci:buccan pirat plagiar
piranha:carib maraud predat vultur
pirat:buccan command hijack piraci plagiar plagiarist
piss:annoy crock irrit mif nettl pee peev rile roil slop slosh smash soak sous steam stung urin wee
pistil:carpel
pistol:handgun
pit:alveol caviti fossa honeycomb indent pock scar
pitch:lurch sky toss
pitchblend:uraninit
pitcher:ewer twirler
pitchfork:fork
piteous:hapless miser misfortun pathet piti pitiabl poor
pith:essenc gist inward pithi substanc
pithi:concis pith sententi succinct
pithili:sententi
piti:commiser compassion deplor distress lament pathet patho piteous pitiabl sorri
pitiabl:hapless miser misfortun pathet piteous piti poor
pitocin:oxytocin
pitressin:vasopressin
pituitari:hypophysi
pivot:swivel
placard:post poster
placat:appeas assuag concili gentl mollifi pacifi propiti
placatori:appeas
place:lay locat posit put set situat spot
placent:eutherian
placid:equabl seren tranquil unruffl
placoid:platelik
plagiar:piraci pirat
plagiarist:pirat
plagu:beset blight harass harri molest pest pesti pestil
plaguey:annoy bothersom gall irrit nettlesom peski pester pestil pestilenti vex vexati
plaid:tartan
plain:appar champaign complain evid knit manifest obvious patent perspicu unmistak
plainspoken:candid forthright frank outspoken
plaintiff:complain
plaintiv:mourn
plait:braid lace pleat tress
plan:aforethought design planner plot program
planar:plane
plane:aeroplan airplan flat level planar skim
planet:satellit
planetari:terrestri
plank:board plump
planner:contriv devis plan
plant:emb flora implant ingrain work
plaster:beplast daub slick
plastic:malleabl pliant
plateau:tableland
platelet:thrombocyt
platelik:placoid
platitud:banal bromid commonplac
platitudin:bromid
platter:disc record
platyhelminth:flatworm
plaudit:acclaim eclat
plausibl:believ credibl probabl
play:drama gaieti player
playboy:corinthian
player:instrumentalist musician particip play
playscript:script
playth:toy
playwright:dramatist
plaza:mall
plea:supplic
plead:beseech entreat implor importun
pleasant:agreeabl enjoy
pleasur:delici delight enjoy gratifi joy
pleat:plait plicat
plebeian:unwash vulgar
pledg:plight swear
plenari:plenum
plenteous:ampl bounteous bounti copious
plenti:ampl batch bounteous bounti copious enough hat heap lot mass mint mountain passel peck pile raft slew stack wad
plenum:plenari
pleomorph:polymorph
pleonast:redund tautolog
plexus:rete
pli:cater plier provid
pliabil:pliant
pliabl:ductil fictil malleabl pliant tensil
pliant:ductil malleabl plastic pliabil pliabl suppl tensil
plicat:creas crimp flexur fold pleat
plier:pli
plight:betroth pledg predica quandari
plod:drudgeri pad tramp trudg
plot:aforethought diagram patch plan
plough:plow
plow:deal plough
pluck:gutsi
plucki:feisti gutsi
plug:block chaw chew cud
plum:clean plumb
plumag:feather
plumb:clean plum plummet
plumbago:graphit
plume:fleec hook overcharg plumi pride rob soak surcharg
plumelik:plumi
plumi:plume plumelik
plummet:plumb plump
plump:chubbi plank plummet
plunder:booti despoil loot pillag prize sack
plung:dive immers
plural:battalion multitud pack
plus:asset
plush:lavish lucullan
pluton:batholith irrupt
pneumon:pulmonari
poach:boil stew
pock:pit pockmark pothol scar
pocket:pouch sac sack
pocketbook:wallet
pockmark:pock pothol
pod:cod seedpod
podium:pulpit
poetic:poetri
poetri:poetic vers
poignanc:patho
poignant:affect touch
point:indic orient
pointer:arrow
pointless:mindless otios purposeless senseless superflu wast
pois:brace collect equanim
poison:intox toxic venom
poke:jab nose poki thrust trailer
poki:clink jail jerkwat poke slammer
polar:diametr
pole:punt
polem:controversi
polic:constabulari patrol
polish:burnish glossi refin shine smooth smoothen urban
polit:civil civilis courteous cultur genteel nice smooth suav
poll:canvass pate pollster
pollack:pollock
pollen:pollin
pollin:pollen
pollock:pollack
pollster:headcount poll
pollut:befoul contamin defil foul
polycillin:ampicillin principen
polyglot:linguist
polymorph:pleomorph
polymox:amoxil augmentin larotid trimox
polysyllab:sesquipedalian
polyval:multival
pommel:pummel
pomp:eclat pompous
pompos:ostent ostentati pretenti puffi splashi
pompous:ceremoni grandiloqu ostent ostentati overblown pomp pretenti puffi splashi
ponc:pimp procur
pond:pool
ponder:brood broodi cogit contempl excogit hefti lumber massiv medit mull muse pensiv reflect rumin
pondwe:elodea
pontif:episcop papaci papal
pontiff:pope
pool:pond
poop:crap nincompoop shit
poor:ail bad hapless ill impoverish indispos miser misfortun pathet peak piteous pitiabl poverti sick unwel
pop:dad dada daddi protrud soda tonic
pope:papal pontiff
popsicl:lolli
popul:inhabit live
populac:public
popular:vulgar
porcupin:hedgehog
pore:center concentr focus porous rivet
porgi:scup
pornograph:adult
pornographi:erotica
poros:porous
porous:pore poros
port:stout
portent:fate forebod omen presag prodigi prognost
porter:doorman gatekeep
porthol:embrasur
portion:allot assign compon part
portmanteau:blend
portray:depict person pictur
pose:air postur sit
posh:classi swish
posit:align confid convinc emplac lay locat place postul put set situat state submit
positivist:rationalist
positron:antielectron
possess:genit obsess ownership
possessor:owner
possibl:mayb peradventur perchanc perhap potenti
post:placard poster
postbag:mailbag
poster:descend placard post
posterior:ass behind bun buttock fanni fundament hindquart later seat subsequ tush
postman:mailman
postmark:frank
postmortem:autopsi
postpaid:prepaid
postpon:defer delay procrastin remit shelv tabl wait
postul:axiomat contend petit posit predic request
postur:attitud pose
pot:commod potti throne toilet
potato:spud
potenc:author effect
potent:dictat power
potenti:capabl possibl voltag
pothol:pock pockmark
potpourri:assort medley miscellani motley smorgasbord varieti
potter:monkey putter tinker
potteri:claywar
potti:commod enamor infatu pot smitten throne toilet
pouch:pocket sac sack
pouchlik:saclik
poultri:fowl
pounc:swoop
pound:buffet ram throb
pounder:pestl
pour:gush pullul swarm teem
pout:eelpout mop mow sulk
poverti:impoverish poor
powder:gunpowd pulver
powderi:pulver
power:mighti mightili potent strong
powerless:impot
powwow:huddl
pox:syphili
practic:adept execut exercis expert feasibl hardhead pattern profici skill viabl workabl
pragmat:realism
prais:congratul extol laudatori
praiseworthi:applaud commend laudabl
pranc:sashay strut swagger
prank:antic clown
pratfal:bloomer blunder botch bungl
prattl:palav piffl twaddl
prawn:shrimp
pray:beg implor prayer
prayer:petit pray
preach:advoc discours prophesi sermon
preacher:sermon
preadolesc:preteen
precari:parlous peril uncertain uncertainti
precaut:safeguard
preced:anteced anted anterior forego forgo past predat prioriti retir
precept:command teach
preceptor:don
precious:cherish dear invalu treasur valuabl want
precipit:abrupt hasti headlong overhasti steep sudden
precis:accur exact incis proper
preclud:forbid foreclos forestal prevent
preconcept:bias prejudic prepossess
precondit:condit give presumpt stipul
precursor:forerunn
predat:anteced anted depred forego forgo maraud piranha preced vultur
predatori:maraud raid rapaci raptori raven vultur vulturin
predecessor:forerunn harbing herald
predestin:foreordain
predestinarian:fatalist
predetermin:bias preset
predic:postul
predica:plight quandari
predict:augur auspic bode forebod forecast foreshadow foretel omen prefigur presag prognost
predictor:forecast prognost soothsay
predilect:penchant prefer tast
predomin:domin hulk loom overrid paramount preponder prevail preval reign tower
preemin:distinct emin lead
preempt:displac
prefac:foreword premis prolus
prefer:choos favor favorit opt penchant pet predilect sooner tast
prefigur:augur auspic bode foreshadow omen predict presag prognost
pregnanc:gestat matern
pregnant:mean
prejud:discriminatori
prejudic:bias preconcept
prejudici:damag detriment
prelat:hierarch primat
preliminari:overtur prelud
preliter:nonliter
prelon:pediapr
prelud:overtur preliminari
premarit:prenupti
prematur:untim
premedit:forethought
premier:chancellor prime
premis:assumpt prefac
premiss:assumpt
premolar:bicuspid
premonit:bode forebod forewarn presenti
prenat:antenat
prenupti:premarit
preoccup:engross
preoccupi:bemus haunt obsess
prepaid:postpaid
prepar:cook dispos fain formul readi
prepared:readi
preponder:outweigh overbal overrid paramount predomin
prepossess:preconcept
preposter:absurd cockey idiot laughabl ludicr nonsens ridicul
prerog:perquisit privileg
presag:augur auspic bode foreshadow omen portent predict prefigur prodigi prognost
preschool:kindergarten
prescrib:decre dictat ordain
prescript:normat
present:current demo demonstr notif now nowaday short soon sponsor
presenti:bode forebod premonit
preserv:conserv maintain refinish renov restor uphold
preset:predetermin
press:exhort imper insist urg urgent
pressor:vasoconstrict vasoconstrictor
pressur:blackjack blackmail coerc forc hale supercharg
prestigi:esteem honor
presum:assum dare suppos surmis
presumpt:give precondit
presumptu:assum assumpt effronteri
preteen:preadolesc
pretenc:guis
pretend:assum fake feign fictiti fictiv fraud impost impostor pseudo sham
pretens:feign
pretenti:ostent ostentati pompos pompous puffi splashi
preternatur:nonnatur supernatur transcendent uncanni
pretext:guis
pretti:cute fair jolli middl moder passabl reason somewhat
prevail:domin predomin reign
preval:predomin
prevent:forbid foreclos forestal hinder hindranc preclud prophylact
preview:trailer
previous:anteced
prey:quarri raven target
pri:crowbar jimmi lever nosey nosi prize snoopi
priapic:phallic
price:cost term
pricey:cost
prick:barb barbel bastard brist bristl bur dent incis scratch setac sob spini thorni twing waspish
prickl:spikelet thorn tingl
prickleback:stickleback
pride:disdain exult haughti imperi lord overbear plume rejoic sniffi supercili swagger triumphal triumphant
priest:hierat sacerdot
priggish:prim prissi prudish puritan straitlac victorian
prim:minc priggish prissi prissili prudish puritan straitlac victorian
prima:lead star stellar
primal:aborigin cardin central fundament key primev primordi
primarili:chiefli main princip
primat:hierarch prelat
prime:blossom effloresc fit flush fuse peak premier set undercoat
primer:fuse
primev:aborigin primal primordi
primit:archaic crude origin rude
primordi:aborigin primal primev
primros:primula
primula:primros
princ:delux luxuri opul sumptuous
princip:chief chiefli main master primarili
principen:ampicillin polycillin
priniv:zestril
print:publish
prior:anterior
prioress:abbess
prioriti:anteced anterior preced
prison:captiv
prissi:priggish prim prudish puritan squeamish straitlac victorian
prissili:prim
privaci:conceal seclus secreci
privat:conceal denation depriv genit genitalia intim needi seclus secreci want
privi:bathroom john lavatori seclud toilet
privileg:perquisit prerog
privin:sudaf
prize:booti choic jimmi lever loot pillag plunder pri qualiti select treasur valu
prizefight:gladiat
prizewin:champion
pro:profession
probabl:believ credibl like plausibl
probationari:provision tentat
probe:inquisitori investig search
problemat:baffl debat knotti
procain:ethocain
procedur:adject
proceed:continu minut take transact yield
process:refin treat
proclaim:announc exclaim promulg
proclam:announc
procliv:lean propens
procrastin:postpon stall
procreat:generat reproduc reproduct
proctor:monitor
procur:obtain pimp ponc proxi secur
prod:goad nudg spur urg
prodig:extravag lavish proflig squander wast
prodigi:coloss omen portent presag prognost stupend
produc:manufactur
product:fruit generat merchandis profit ware
profan:blasphem corrupt debas debauch demor deprav desecr misdirect outrag pervert sacrileg subvert violat vitiat
profess:avow
profession:pro
professorship:chair
proffer:offer proposit suggest
profici:adept expert practic skill technic techniqu
profit:advantag benefit earn favor fruit gain lucr lucrat product win
profitless:unprofit
proflig:debauch degener degrad dissip dissolut extravag prodig rake rip squander
profound:abstrus deepli intens profund recondit
profund:abstrus profound recondit
profus:abund copious extravag lush rich riotous
prognost:augur auspic bode forebod forecast foreshadow foretel omen portent predict predictor prefigur presag prodigi soothsay
program:plan schedul
programm:curriculum syllabus
progress:advanc imperfect increas liber liberalist
prohibit:ban forbid interdict nix proscrib taboo tabu veto
prohibitionist:dri
project:jut protrud reliev stick task undertak
projectil:missil rocket
prolat:ellipt oval ovat ovoid
proletarian:worker
proletariat:labor labour
prolif:fecund fertil
prolix:windi wordi
prolong:elong extend lengthen lengthi perpetu protract sustain
prolus:foreword prefac
prom:promenad
promenad:mall parad prom troop
promin:conspicu outstand salient strike
promis:hope
promiscu:indiscrimin licenti wanton
promontori:headland
promot:elev encourag impresario packag public showman
prompt:actuat incit instig motiv propel punctual quick readili
promulg:announc exclaim proclaim publish
prone:prostrat
prong:bifurc biram branch fork tine
prongi:bifurc biram branch fork
pronounc:enunci mark pronunci
pronunci:orthoepi pronounc
propag:dissemin multipl
propel:actuat impel incit motiv prompt propuls
propen:propylen
propeno:acryl
propens:lean procliv tendenc
proper:decent exact precis proprieti
properti:belong hold
propheci:divin
prophesi:oracl preach
prophet:oracl
prophylact:cautionari condom contracept prevent
propiti:aton auspici expiat placat
propitiatori:expiat expiatori
propon:advoc expon
proport:relat
proportion:commensur
propos:mover suggest
proposit:proffer suggest
proprieti:proper
proprietor:owner
propuls:actuat propel
propylen:propen
prosaic:pedestrian prose prosi unimagin
proscrib:forbid interdict nix prohibit taboo tabu veto
prose:prosaic
prosi:pedestrian prosaic
prosodi:inflect
prospect:expect outlook
prosper:boom flourish palmi roar success thrive
prostitut:tart whore
prostrat:collaps prone
protagonist:admir agonist support
protect:save
protector:defend guardian
protest:contest dissent dissid
protomamm:therapsid
prototyp:archetyp epitom paradigm
protract:extend lengthen lengthi linger perpetu prolong
protrud:jut pop project reliev stick
protrus:bulg bump excresc extrus hump jut protuber swell
protuber:belli bulbous bulg bump excresc extrus hump jut protrus swell
proud:majest
provabl:demonstr incontrovert
prove:demonstr
provenc:occitan
proventil:ventolin
proverb:byword see
provid:cater furnish pli render suppli supplier
providenti:miracul
provinc:respons state
provinci:bucol local peasant section
provis:suppli victual
provision:probationari tentat victual
provoc:aggrav incit
provok:aggrav agit arous elicit evok incit instig
prow:fore
prowess:artistri
prowler:sneak
proxi:procur
prozac:sarafem
prudenc:circumspect discreet discret
prudish:priggish prim prissi puritan straitlac victorian
prune:lop ration snip
pruner:trimmer
prurient:lubrici lust salaci
pseudo:fake fraud impost impostor pretend sham
pseudonym:anonym
psych:mind nous soul
psychiatrist:shrink
psychoneurot:neurot
psychopath:sociopath
psychotherapeut:cathart
pub:saloon
puberti:pubesc
pubesc:downi puberti
pubi:pubic
pubic:pubi
public:advert advertis bare packag populac promot
publish:issu print promulg
pucker:cockl ruck rumpl
puddinghead:addlep muddlehead
pueril:childhood childish jejun juvenil
puf:huf puff snort
puff:puf whiff
puffbal:earthbal
puffer:blowfish globefish
pufferfish:blowfish globefish
puffi:bouffant lump ostent ostentati pompos pompous pretenti splashi swell tumesc tumid turgid
pugil:box
pugilist:boxer
puke:bum cat crumb disgorg git retch rotter sick skunk vomit vomitus
pull:attract draw
pullul:pour swarm teem
pulmonari:pneumon
pulp:mush pulpi
pulpi:mushi pulp
pulpit:podium
puls:beat heartbeat pulsat throb
pulsat:puls throb
pulver:demolish powder powderi
pummel:pommel
pump:heart ticker wire
punctili:meticul scrupul
punctual:prompt
punctuat:accent accentu emphas stress
punctur:perfor pierc
pungenc:raci
pungent:acrid barb bite mordaci nip
puni:petti slight trivial
punic:carthaginian perfidi treacher
punish:arduous gruel labori penal penalti punit
punit:penal punish
punk:bum hood sleazi thug tinni tough
punt:pole punter
punter:punt
pupa:pupal pupat
pupal:pupa
pupat:pupa
pupil:student
puppet:marionett
purchas:buy buyer corrupt dishonest venal vende
pure:arrant everlast innoc perfect puriti sinless sod stare strict thoroughgo unadulter utter white
purg:purgatori purifi
purgat:cathart evacu physic
purgatori:purg purifi
purif:refin
purifi:distil purg purgatori puriti sanctifi
puritan:priggish prim prissi prudish straitlac victorian
puriti:innoc pure purifi sinless white
purl:eddi sough swirl whirlpool
purpl:empurpl violet
purplish:violet
purport:aim intent suppos
purpos:advis aim deliber design function intent use
purposeless:aimless otios pointless superflu wast
purs:handbag wrinkl
pursu:chase engag
pursuanc:quest
pursuer:chaser
pursuit:chase follow quest
purul:fester ichor pus sani suppur
pus:fester ichor purul sani suppur
pusey:tractarian
push:pushi thrust
pushcart:cart handcart
pushi:bumptious cocki forward push
pusillanim:simper unman
pustul:acn pimpl pimpli
put:lay place posit putt set
putrefact:rot
putrefi:decay
putresc:corrupt decay putrid rotten
putrid:corrupt putresc rotten
putt:put putter
putter:monkey potter putt tinker
puzzl:amaz baffl bewild confus dumbfound enigmat mystifi perplex stupefi
puzzler:mystifi
pyjama:pajama
pyrogen:igneous
pyrola:wintergreen
pyrotechn:firework
pythia:phintia
qing:manchu
quackeri:charlatan
quadrupl:fourfold
quadruplex:fourfold
quaggi:boggi marshi miri mucki muddi sloughi soggi swampi waterlog
quail:cring flinch funk recoil shrink squinch winc
quak:earthquak palpit quaker quiver temblor tremor
quaker:quak
qualif:make
qualifi:limit modifi
qualiti:calib calibr choic prize select
quandari:dilemma plight predica
quantifi:measur
quantiti:measur
quarrel:alterc disput row scrap wrangl
quarrelsom:contenti
quarri:prey target
quarter:billet canton fourth
quartet:foursom quatern quaternari
quartz:lechatelierit
quash:annul invalid nullifi repress subdu subjug void
quatern:foursom quartet
quaternari:foursom fourth quartet
quaver:tremul trill warbl
queasi:loathsom nauseat nauseous sick sicken squeamish vile
queer:baffl bilk curious endang fag faggot fagot fairi foil frustrat funni gay homosexu odd peculiar peril quirk rum rummi scotch singular strang thwart
quell:appeas crush quench squelch stifl
quench:allay assuag extinguish quell satisfi slake squelch
queri:inquiri question
quest:pursuanc pursuit seek
question:doubt dubious enquir inquir inquiri interrog queri quizzic refut sceptic skeptic wonder
quibbl:bicker niggl squabbl
quick:adept adroit deft facil fli prompt rapid speedi speedili
quicken:acceler enliven invigor speed whet
quicker:faster
quickest:fastest
quicklim:lime
quicksilv:errat fickl mercuri
quiescenc:dormanc dormant sleep
quiet:calm lull soft soundless still tranquil
quinidex:quinora
quinidin:quinora
quinora:quinidex quinidin
quintupl:fivefold
quip:epigram salli
quirk:queer
quit:ceas discontinu resign stop
quiver:chill flicker flutter frisson palpit quak shake shaki shiver shudder thrill tingl trembl vibrat
quizzic:mock question teas
quoit:horsesho
quondam:erstwhil former onetim sometim
quot:quotat
quotabl:repeat
quotat:acknowledg cite mention quot refer
quotidian:everyday mundan routin unremark
quran:koran
rabbet:rebat
rabbl:mob rout
rabi:mad
rabid:fanat
raccoon:racoon
race:hasten hotfoot racer rush speed
racecours:racetrack
racer:race
racetrack:racecours
rachit:ricketi
raci:gami live pungenc ribaldri robust spici
racial:racism
racism:racial
rack:wrench
racket:revel
racoon:raccoon
rad:radian
radar:radioloc
raddl:careworn draw haggard wear
radial:radius
radian:rad
radianc:effulg glow refulg shine
radiant:beami effulg refulg
radiat:stellat
radic:extremist group revolutionari ultra
radio:tuner wireless
radioloc:radar
radiosensit:photosensit
radius:radial
raffish:dapper dash jaunti natti rakish spruce
raft:batch dozen gob hat heap lash load lot mass mint mountain passel peck pile plenti rafter scad score slew stack ton wad
rafter:raft
rag:annoy bother crucifi devil dun frustrat gravel irrit nettl rile shred straggl tatter torment uneven vex
ragamuffin:tatterdemalion
rage:furi hot ramp storm
ragwe:ambrosia bitterwe ragwort
ragwort:ragwe
raid:bust foray maraud predatori
rail:runway
railcar:car
railroad:railway sandbag
railway:railroad
raiment:apparel cloth dress garb garment habilit regalia
rain:rainfal raini rainwat
raincoat:waterproof
rainfal:rain
raini:rain showeri
rainwat:rain
rais:ascent brocad climb elev emboss lift nurtur rear upgrad
raiser:cultiv
rake:proflig rip slant
rakish:dapper dash jaunti natti raffish spruce
rale:rattl
ralli:mobil
ram:ari pound
rambl:digress discurs excurs jog meander rang roam rove sprawl stragg straggl stray swan vagabond wander
rambuncti:boister robusti rumbusti unruli
ramif:branch fork
ramifi:branch complexifi
ramp:inclin rage rampag rampant storm
rampag:ramp
rampant:ramp rear wild
rampart:bulwark
ramshackl:bedraggl dilapid tatterdemalion
rancid:sour
rancor:bitter resent
rancour:bitter resent
random:arbitrarili entropi haphazard indiscrimin stochast
rang:ambit compass rambl reach roam rove scope stray swan vagabond wander
rank:fetid grade malodor rate stratifi
rankl:grate
ransom:redeem
rant:bombast harangu rave spout
rap:blame pink tap
rapac:avaric esuri greed voraci
rapaci:esuri greedi predatori raptori raven voraci vultur vulturin
rape:assault despoil dishonor pillag ravag ravish sack
rapid:quick speedi speedili
rappel:abseil
rapt:ecstat raptur rhapsod
raptori:predatori rapaci raven vultur vulturin
raptur:ecstasi ecstat exalt rapt rhapsod
rare:impati infrequ rariti seldom
rarefi:elev exalt idealist lofti rarifi sublim
rarifi:complic elev exalt idealist lofti rarefi refin
rariti:infrequ rare tenuiti
rascal:devilish imp monkey rogu roguish scalawag scoundrelli shifti slipperi tricki
rash:blizzard effloresc foolhardi heedless mindless reckless
rasp:grate gravelli harsh
rat:inform ratter scab
rate:evalu grade rank valuat
rather:instead
ratifi:endors sanction sign subscrib
ratiocin:reason
ration:apolog intellectu prune reason
rationalist:positivist
ratter:desert rat recreant renegad
ratti:shabbi tatti
rattl:alert brisk fantast fluster howl marvel perturb rale real spank terrif tremend wonder wondrous
rattlebrain:scatterbrain scatti
rattlep:scatterbrain scatti
raucous:rowdi rowdili
raudixin:sandril serpasil
raunchi:lewd salaci
ravag:depred despoil devast harri pillag rape sack
rave:rant spout
ravel:tangl unravel
raven:edaci esuri famish hungrili predatori prey rapaci raptori starv voraci vultur vulturin wolfish
ravish:assault beauti debauch dishonor enchant enthral entranc knockout peach rape smasher stunner violat
raw:altogeth incomplet
ray:irradi
rayon:nylon
raze:demolish dismantl level wreck
razorback:rorqual
razz:bait boo cod hiss hoot snort tantal taunt teas
reabsorpt:resorpt
reach:ambit arriv attain compass rang scope stretch
react:respond
reactionari:ultraconserv
reactiv:respons
read:reader
readabl:decipher legibl
readapt:readjust
reader:read subscrib
readi:cook eager prepar prepared
readili:prompt
readjust:readapt
real:exist rattl realism realiti
realism:pragmat real
realist:naturalist
realiti:real
realiz:accomplish achiev actual complet doabl manag recogn see understand
realli:actual genuin truli
realm:kingdom
realti:immov
ream:reamer
reamer:ream
reanim:recreat reviv vivifi
reap:draw harvest
reapprais:revalu review
rear:foster fosterag nurtur parent rais rampant rearward upbring
rearmost:hindmost
rearward:back backward rear revers
reason:argu conclud fair fairish ground jolli middl moder passabl pretti ratiocin ration sane sensibl somewhat think
reasonless:senseless
reassign:transfer
rebarb:repel
rebat:rabbet
rebel:greyback insurg insurrectionist johnni renegad
rebelli:defianc defiant disaffect insubordin
rebellion:insurrect revolt rise upris
rebirth:reincarn
reborn:revit
rebound:backlash bounc recoil repercuss resil ricochet
rebroadcast:rerun
rebuff:repuls slight snub
rebuild:reconstruct
rebuk:berat lectur reprehens reprimand reproach reproof reprov scold
rebutt:disprov refut
recal:recollect rememb
recalcitr:fractious refractori unmanag
recant:abjur retract
recapitul:palingenesi
recaptur:retak
recast:remold rephras reword
reced:retreat withdraw
receipt:acknowledg gross revenu
receiv:incur liquid obtain recipi
recent:late latter
recess:nich sunken
recharg:reload
recidiv:relaps retrogress
recip:formula
recipi:receiv
reciproc:mutual
reciss:rescind
recit:declaim narrat yarn
reckless:foolhardi heedless rash
reckon:calcul comput estim figur forecast guess imagin suppos talli think
reclaim:recycl repossess rescu reusabl
reclam:rehabilit renew
reclus:cloister hermit seclud sequest solitari withdraw
recogn:accept realiz
recognit:acknowledg
recoil:backfir backlash cring flinch funk quail rebound repercuss shrink squinch winc
recollect:anamnesi recal rememb remembr reminisc retent tenaci
recommend:advoc urg
recompens:compens indemnifi remuner repair
reconcil:concili pacifi peacemak
reconcili:balanc
recondit:abstrus obscur profound profund
reconnoitr:scout
reconsider:afterthought
reconstitut:restructur
reconstruct:rebuild rehabilit retrac
record:disc platter
recount:narrat tell
recoup:recuper reimburs
recours:refug
recov:convalesc cure heal regain retriev
recover:rescuer saver
recoveri:convalesc recuper
recreant:craven desert ratter renegad
recreat:amateur divers reanim refresh reviv vivifi
recruit:enlist enrol inscrib
rectal:rectum
rectangular:oblong
rectifi:repar
rector:curat minist parson pastor
rectum:rectal
recup:restor
recuper:convalesc recoup recoveri
recur:reven
recurr:repeat
recus:nonconformist
recycl:reclaim reprocess reus reusabl
red:carmin cherri crimson inflamm reddish rubi ruddi scarlet
redden:blush crimson flush inflam
reddish:carmin cherri crimson red rubi ruddi scarlet
redeem:cashabl christ deliver jesus ransom redempt save savior
redempt:redeem salvat save
redevelop:overhaul renov
redo:remak remodel
redol:bouquet evoc fragranc remind reminisc reson smell
redoubt:formid unnerv
redress:amend correct damag remedi restitut right
reduc:cut decreas
redund:excess extra pleonast spare supererogatori superflu supernumerari surplus tautolog
redupl:duplic gemin repeat
redwood:sequoia
reef:reefi
reefi:reef shoali
reek:malodor smack stench stink wateri
reel:careen gyrat keel lurch spin stagger
reestablish:reinstat
reexamin:review
refer:acknowledg ascrib cite concern imput mention pertain quotat relat
refere:offici review umpir
refil:replenish
refin:complic elabor polish process purif rarifi
refinish:preserv renov restor
reflect:brood broodi contempl excogit medit mull muse pensiv ponder rumin thought
reflux:ebb
reform:crusad
refract:deflect
refractori:recalcitr stubborn unmanag
refrain:abstain forbear
refresh:brace brisk freshen invigor novel recreat
refuel:fuel
refug:recours safeti
refulg:beami effulg radianc radiant shine
refund:repay
refurbish:renov
refus:declin garbag reject scrap
refut:controvert disproof disprov falsif falsifi question rebutt
regain:recov retriev
regalia:raiment
regard:attent consid defer deferenti heed respect view
regardless:disregard irrespect
regener:renew
regent:truste
regim:author govern
regist:file
registr:enrol
regress:fixat retrogress revert
regret:repent rue rueful sorri sorrow
regrett:ala unfortun
regul:govern ordin rule
regular:fixtur govern habitu verit
rehabilit:reclam reconstruct renew
reign:domin predomin prevail rule
reimburs:recoup
reincarn:rebirth renew transmigr
reindeer:caribou
reinforc:build reward strengthen
reinstat:reestablish
reissu:reprint
reiter:iter repeat restat
reject:cull declin jilt refus spurn
rejoic:exuber exult joy pride triumphal triumphant
rejoin:retort ripost
rejoind:retort ripost
rejuven:green
relaps:laps recidiv retrogress revert
relat:associ coitus collig compar concern congen congener connect copul deal intercours link pertain proport refer
relax:repos rest
releas:cathart free liber loos unloos
releg:deleg demot deput
relentless:grim inexor persist stern unforgiv unrel
reli:depend relianc
reliabl:depend faith
relianc:reli trust
relic:keepsak souvenir
relief:allevi assuag
reliev:allay allevi backup comfort eas jut project protrud stick
religi:conscienti devout sacr scrupul spiritu
religion:faith pietism
relinquish:forego foreswear forgo waiv
relish:bask degust enjoy gusto savor zest
reload:recharg
reloc:move resettl
reluct:disinclin hesit indisposit loath
remain:left leftov stay unexpend
remaind:residu rest
remak:redo
remark:comment input mention notabl note noteworthi observ signal singular unmistak unusu
remedi:alter curat cure heal redress sanat therapeut
rememb:memori recal recollect
remembr:anamnesi commemor memori recollect
remind:cue evoc redol reson
reminisc:evoc recollect redol reson
remiss:delinqu lax laxiti neglect remit remitt subsid
remit:defer postpon remiss shelv tabl
remitt:remiss subsid
remnant:leftov
remodel:redo
remold:recast reshap
remonstr:object
remors:compunct contrit rueful ruefulli ruth
remorseless:merciless ruthless
remot:aloof far faraway remov standoffish
remov:obliter remot
remun:compens lucrat moneymak pay
remuner:compens earn pay payer recompens salari stipendiari wage
renal:nephrit
rend:rip split
render:furnish interpret provid rendit suppli
rendit:interpret render
renegad:desert ratter rebel recreant
renew:reclam regener rehabilit reincarn restor revit reviv
renounc:abdic resign vacat
renov:overhaul preserv redevelop refinish refurbish restitut restor
renown:celebr fame famous illustri notabl note
rent:annuiti leas rental rip tear
rental:leas let rent
renunci:apostasi defect repudi
reorgan:shakeup
repair:bushel compens fix indemnifi mend recompens repar
repar:rectifi repair
repast:meal
repay:refund requit
repeal:abrog annul rescind revok
repeat:duplic iter quotabl recurr redupl reiter repetit restat
repel:disgust distast foul loath loathsom rebarb repuls revolt
repent:aton penanc penit penitenti regret rue
repercuss:backlash rebound recoil reverber
repetit:insist repeat
rephras:paraphras recast reword
replac:altern commut substitut supersed supplant surrog
replenish:refil
replet:instinct sate satiat satieti
repli:answer respond
replic:retroflex
report:describ newsperson
repos:peac relax rest seren
reposit:dislodg shift wareh
repositori:depositori
repossess:reclaim
reprehens:condemn crimin culpabl rebuk reprimand reproof reprov
repres:delin spokesperson symbol typifi
repress:inhibitori quash subdu subjug
repriev:abat hiatus respit
reprimand:berat censur crimin lectur rebuk reprehens reproof reprov scold
reprint:reissu separ
reproach:admonish rebuk
reprob:deprav
reprocess:recycl reus
reproduc:consist duplic procreat
reproduct:generat procreat
reproof:rebuk reprehens reprimand
reprov:admonish rebuk reprehens reprimand
republ:democraci
repudi:disown renunci
repugn:abhorr contest detest incompat inconsist obscen repuls revuls
repuls:abhorr abomin detest loathsom lousi obscen odious rebuff repel repugn revuls slimi snub vile
reput:esteem respect
request:ask petit petition postul suppliant supplic
requiem:lament
requir:compulsori demand essenti expect mandatori necess necessari necessit need
requisit:essenti necess necessari need
requit:repay retribut
rerun:rebroadcast
rescind:annul reciss repeal revok voidabl
rescu:deliver reclaim save
rescuer:deliver recover saver savior
research:explor inquiri investig
resect:eviscer
resent:bitter rancor rancour
reserv:appropri earmark militia modesti stockpil
resettl:reloc
reshap:remold
resid:abid abod domicil occup occupi shack
residu:remaind rest
resign:abject quit renounc surrend vacat
resil:bounc rebound ricochet
resili:bounci springi
resin:rosin tarri
resist:adversari antagonist defi imped insubordin obstruct oppon oppos opposit withstand
resistless:irresist
resolut:decis firm unhesit
resolv:adjud decid dissolv firm settl solv solvabl solvent
reson:evoc redol remind reminisc resound reverber
resorpt:reabsorpt
resort:haunt
resound:echo nois reson reverber ring
respect:credit defer esteem estim honor honour regard reput sever various vener
respir:inhal
respit:repriev
resplend:glori gorgeous magnific splendid splendifer
respond:answer react repli
respons:antiphon duti oblig provinc reactiv
rest:relax remaind repos residu rester
restat:iter reiter repeat
rester:rest
restitut:amend damag redress renov
restiv:jitteri nervi nervous overstrung skittish
restless:impati unsatisfi
restor:correct preserv recup refinish renew renov revit reviv
restrain:constrain control encumb retic unemot
restrict:confin constrain constrict curtail limit
restructur:reconstitut
result:accompani answer attend concomit consequ effect ensu ensuant lead outcom solut solvent
resum:survey
resurg:revit reviv
resurrect:uprais
resuscit:reviv
retain:maintain retent servant
retak:recaptur
retali:aveng retribut reveng
retaliatori:retribut
retard:changel cretin deceler idiot moron slow
retch:cat disgorg puke sick vomit
rete:plexus
retel:fiction
retent:hold recollect retain tenaci
retic:restrain unemot
retinu:entourag
retir:past preced unassum withdraw
retool:revis
retort:rejoin rejoind ripost
retrac:reconstruct
retract:abjur recant
retread:rework
retreat:reced withdraw
retrench:downsiz
retribut:requit retali retaliatori
retriev:recov regain
retroflex:replic
retrogress:recidiv regress relaps
retrouss:upturn
retrovir:zidovudin
return:homecom revers revert
reus:recycl reprocess
reusabl:reclaim recycl
rev:rpm
revalu:reapprais review
reveal:disclos disclosur divulg expos revel tell telltal unveil unwrap
revel:delight disclosur merrymak racket reveal
reven:recur
reveng:aveng retali vindict
revenu:gross receipt taxat
rever:august awe god idol vener worship
reverber:echo repercuss reson resound ring sonor
reveri:daydream
revers:contrari convers opposit rearward return setback transpos
revert:laps regress relaps return
review:comment critiqu reapprais reexamin refere revalu
revis:retool rewrit
revit:reborn renew restor resurg reviv
reviv:reanim recreat renew restor resurg resuscit revit vivifi
revivalist:evangelist gospel
revoc:annul revok
revok:annul repeal rescind revoc
revolt:disgust distast foul insurrect loath loathsom rebellion repel rise sicken upris
revolutionari:radic subvers subvert
revolv:orb orbit rotat
revuls:repugn repuls
reward:honor honour reinforc wage
reword:paraphras recast rephras
rework:retread
rewrit:revis
rex:king
rhapsod:ecstat rapt raptur
rhenish:hock
rhetor:grandiloqu grandios magniloqu ornat
rhetorician:orat speechifi speechmak
rheumat:arthrit
rheumatoid:arthrit
rheumi:arthrit
rhizom:rootstock
rhodesia:zimbabw
rhumba:rumba
rhyme:rime vers
rib:costa costat guy ridicul roast tantal teas
ribald:bawdi
ribaldri:gami raci spici
ribbon:decor medal thread
rich:ampli luxuri profus
rick:crick hayrick kink sprain wrick
ricketi:rachit shaki unsteadi wobbl wonki
ricochet:bounc carom rebound resil
rid:free
ride:equit rider
rider:ride
ridg:carin keel
ridicul:absurd cockey deris guy idiot laughabl ludicr nonsens preposter rib roast satirist
rifadin:rimactan
riff:flick leaf riffl thumb
riffl:flick leaf riff rippl thumb
rifl:despoil foray groov loot pillag
rig:semi tackl
right:appropri correct just justifi redress truli
rigid:bolt inflex stiffli
rigidifi:ossifi stiffen
rigor:asper cogenc grim hardship sever strict stringent valid
rile:annoy bother devil gravel irrit mif nettl peev piss rag roil steam stung vex
rimactan:rifadin
rime:frost frosti hoar rhyme
ring:annul annulus circin doughnut echo halo peal resound reverber speak tintinnabul
ringer:clone
ringlet:coil curl lock scroll whorl
ringworm:roundworm tinea
rins:wash
riot:carous rioter riotous
rioter:riot
riotous:disrupt exuber lush profus riot troubl tumultu turbul
rip:drink excel inebri intox proflig rake rend rent splendid split tear
ripen:age matur
ripost:rejoin rejoind retort
rippl:bubbl burbl cockl crink crinkl gurgl riffl ruffl undul wavelik wavi
rise:ascend ascens ascent insurrect rebellion revolt rosac roseat rosebush uphil upris
risibl:amus comic funni laughabl mirth
risk:adventur chanc danger gambl hazard jeopardi peril riski
riski:hazard peril risk specul
risqu:gamey gami naughti spici
rite:ritual
ritual:ceremoni rite
rival:challeng competitor contend equal
rivet:absorb center concentr engross fascin focus grip pore stud
road:rout
roadless:trackless
roadsid:waysid
roadster:buggi
roam:rambl rang rove stray swan vagabond wander
roar:bellow boom flourish holler hollo palmi prosper thrive thunder yowl
roast:guy knock rib ridicul
rob:fleec hook overcharg plume robber robberi soak surcharg
robber:rob
robberi:loot rob
robe:apparel attir cloak dress garb garment
robot:automat automaton machinelik
robust:hardi lusti raci
robusti:boister rambuncti rumbusti unruli
rock:rocker rocki stone sway
rocker:rock
rocket:projectil skyrocket
rocki:boulder boulderi bumpi jolt rock stoni
rogain:loniten
rogu:rascal scalawag
roguish:devil devilish mischief rascal scoundrelli
rohypnol:flunitrazepan
roil:annoy churn irrit mif moil nettl peev piss rile steam stung turbul
role:persona
roll:peal roster trill
rollick:boister frisk frolic frolicsom gambol lark romp skylark sport sportiv
roman:latin
romanc:court solicit woo
romani:bohemian gypsi
romania:rumania
romant:amatori amor
romantic:glamor sentiment
romp:blowout frisk frolic gambol lark rollick runaway skylark sport
roneo:mimeograph
roneograph:mimeograph
roof:roofer
roofer:roof
roofless:dispossess homeless
rook:con defraud goldbrick nobbl swindl
rooki:cub
room:board roomi suit
roomi:capaci commodi room roommat spacious
roommat:roomi
roosevelt:fdr
roost:perch
root:freez origin rootlet sourc
rootless:vagabond
rootlet:root
rootstock:rhizom
rope:lasso leash ropey
ropey:rope
rorqual:razorback
rosac:rise roseat
roseat:rise rosac
rosebush:rise
rosi:blush flush ruddi
rosin:resin
roster:roll
rot:decay putrefact rotten
rotari:circular roundabout
rotat:revolv
rotten:abomin abysm atroci corrupt crappi decay lousi putresc putrid rot stink terribl
rotter:bum crumb git puke skunk
rotund:globos globular orotund round sonor spheric
rough:approxim harsh unsmooth
roughen:chap crack
roughshod:barbar brutal cruel fall savag vicious
round:blunt brusqu circular cycl orotund rotund
roundabout:circuit rotari whirligig
roundworm:nematod ringworm tinea
rous:arous bestir stir
rout:itinerari mob rabbl road
routin:everyday mundan quotidian unremark
rove:mobil nomad peregrin rambl rang roam stray swan vagabond wander
rover:wander
row:quarrel rower wrangl
rowboat:dori
rowdi:bulli disorderli hooligan raucous ruffian
rowdili:raucous
rower:oarsman row
rowlock:oarlock
royalist:cavali
rpm:rev
rub:fray friction scratch wipe
rubber:caoutchouc
rubberi:cartilagin
rubberneck:sightseer
rubbish:applesauc scrap trash tripe
rubbishi:trashi
rubbl:debri dust junk
rubi:carmin cherri crimson red reddish ruddi scarlet
rubicund:florid ruddi sanguin
rubric:gloss
ruck:pucker
rucksack:backpack knapsack
ruddi:carmin cherri crimson florid red reddish rosi rubi rubicund sanguin scarlet
rude:crude discourt discourtesi impolit primit underbr unmann
rudiment:alphabet basic
rudimentari:fundament
rue:regret repent
rueful:contrit regret remors ruth sorrow
ruefulli:contrit remors
ruff:frill ruffl
ruffian:bulli hooligan rowdi
ruffl:cockl frill frilli rippl ruff undul
rug:carpet furrow rugged
rugged:huski rug tough
ruin:destroy ruinous sink undon wreck
ruinous:blast catastroph ruin
rule:convent decre normal regul reign ruler
ruler:rule swayer
rum:curious funni peculiar queer rummi singular
rumania:romania
rumba:rhumba
rumbl:growl grumbl
rumbusti:boister rambuncti robusti unruli
rumen:rumin
rumin:brood broodi contempl excogit medit mull muse pensiv ponder reflect rumen thought
rummi:curious drink drunkard funni inebri peculiar queer rum singular wino
rumor:hearsay
rump:croup hindquart
rumpl:cockl dishevel frowzl pucker tousl
run:lam runner scat talli trial
runaway:blowout fugit romp
rune:runic
runic:rune
runner:run smuggler
runoff:overflow
runway:rail
ruptur:sever snap tear
rural:rustic
rush:hast hasten hotfoot race speed surg upsurg
rushlik:sedgelik
russia:ussr
rust:corrod rusti
rusti:rust
rustic:bumpkin countrifi hick rural
rustl:murmur sough susurr whisper
rut:furrow groov rutti
rutabaga:swede
ruth:contrit mourn remors rueful sorrow
ruthless:cruelti merciless remorseless
rutti:rut
sabbatum:saturday sit
saber:sabr
sabotag:countermin undermin
saboteur:wrecker
sabr:saber
sac:pocket pouch sack
saccharin:cloy syrupi
sacerdot:hierat priest
sack:bag despoil dismiss pillag plunder pocket pouch rape ravag sac
saclik:pouchlik
sacr:religi
sacral:sacrum
sacrileg:desecr profan
sacrilegi:blasphem
sacrosanct:inviol
sacrum:sacral
sad:sorrow unhappi unhappili
saddam:hussein
safeguard:precaut
safekeep:guardianship keep
safeti:refug
sag:droop droopi
sagac:judici
sagaci:astut judici perspicaci sapient shrewd
sage:wise
sagittarius:archer
sail:cruis sailor seafar sweep
sailor:crewman sail
saint:angel beatif canon enshrin sanctifi
sake:interest saki
saki:sake
salabl:saleabl
salaci:bawdi lascivi lewd lubrici lust obscen prurient raunchi
salari:compens earn pay remuner stipendiari wage
saleabl:salabl
salesroom:showroom
salient:outstand promin strike
salin:brini salti
saliv:drool
saliva:spit spittl
salli:quip
sallow:sick
saloon:bar barroom pub
salt:salti
salti:coars piquant salin salt
saltwat:brine seawat
saltwort:glasswort
salut:greet greeter toast welcom
salv:balm demulc emolli ointment salvag save soften
salvag:salv save scaveng
salvat:redempt
salvo:burst fusillad volley
samba:obech
same:humdrum monotoni
sampler:taster
samson:bruiser bull
sanat:alter curat heal remedi therapeut
sanctifi:consecr hallow purifi saint
sanctimoni:pietist
sanction:approv counten okay ratifi
sanctiti:holi
sanctuari:asylum
sanctum:holi
sand:littor sandi sandpap
sandbag:railroad
sandi:arenac flaxen sand sandlik
sandlik:arenac sandi
sandpap:sand
sandril:raudixin serpasil
sandstorm:duster
sane:reason saniti sensibl
sanguin:butcher florid gori rubicund ruddi slaughter
sanguinari:bloodthirsti butcher gori slaughter
sani:fester ichor purul pus sanious suppur
sanicl:snakeroot
sanious:ichor sani
sanit:hygien
sanitari:health
saniti:sane
sap:fool sappi
sapient:astut perspicaci sagaci shrewd
sapless:debil decrepit infirm weak
saponac:soapi
saponifi:soap
sappi:bathet maudlin mawkish mushi sap schmaltzi sentiment slushi soppi soupi
sarafem:prozac
sarcasm:ironi satir
sarcast:sardon
sardin:pilchard
sardon:sarcast
sargasso:gulfwe
sargassum:gulfwe
sash:girdl waistband
sashay:chass pranc sidl strut swagger
satan:demon devil diabol fiendish hellish infern lucif unholi
sate:replet satiat
satellit:orbit planet
satiabl:satisfi
satiat:bing engorg glut gorg gourmand overeat overindulg replet sate satieti
satieti:replet satiat
satini:silken silki silklik
satir:ironi sarcasm
satirist:ridicul
satisfact:gratif
satisfi:cheer comfort fulfil gratifi hearti quench satiabl slake
satur:impregn
saturday:sabbatum sit
saturnin:glower glum moodi moros sullen
satyr:lecher
saucer:disc disk
sauci:arch impertin impud irrever perki pert
saucili:fresh impertin impud pert
saul:paul
saunter:ambl perambul stroll stroller
sausag:blimp
saut:fri saute
saute:saut
savag:barbar barbarian beast brutal brute cruel fall feral roughshod vicious wildcat
savageri:brutal feroci vicious
save:deliver protect redeem redempt rescu salv salvag saver
saver:recover rescuer save
savior:christ deliver jesus redeem rescuer
savor:bask degust enjoy flavor relish smack tast
savori:piquant savouri
savouri:piquant savori
sawbuck:sawhors
sawhors:sawbuck
sawyer:see
sax:saxoni saxophon
saxoni:sax
saxophon:sax
say:aforement alleg locut state
scab:rat
scabi:itch
scabrous:scali scurfi
scad:dozen gob heap lash load lot pile raft score slew stack ton wad
scaffold:stage
scalawag:rascal rogu
scald:blister
scale:grade scali
scali:scabrous scale scurfi
scallion:leek
scallop:crenel
scandal:appal disgrac outrag shame shock
scandinavian:nordic nors
scant:exigu lean meager
scanti:bare exigu lean meager panti skimpi
scantili:skimpili
scar:mar pit pock scarifi
scarc:bare hard
scare:affright daunt fright frighten pall panic scari
scari:chill scare shiveri shudderi
scarifi:scar
scarlet:carmin cherri crimson red reddish rubi ruddi vermilion
scarp:escarp
scat:lam run
scath:unspar vitup
scatter:confus disjoint disord dispel dispers dissip garbl illog sprinkl strew
scatterbrain:flighti flyaway rattlebrain rattlep
scatti:absentmind abstract rattlebrain rattlep
scaup:broadbil
scaveng:magpi salvag
scent:aroma fragranc odor perfum
scepter:empow
sceptic:agnostic disbeliev doubt question skeptic
schedul:agenda docket program
schemat:diagram
schematis:diagram
scheme:calcul conniv design dodg intrigu shrewd strategi
schmaltzi:bathet maudlin mawkish mushi sappi sentiment slushi soppi soupi
scholar:assimil learner student
scholarship:encycloped erudit learn
scholast:pedant school
scholastic:academ
school:civil civilis scholast
schoolboyish:boyish
schoolgirlish:girlish
scienc:skill
scintil:aglitt bubbl corusc frothi glint glister glitter glitteri spark sparkl twinkl
sclerosi:indur
scold:berat grouch grumbl lectur nag rebuk reprimand
scoop:best outdo trump
scopal:scope
scope:ambit compass rang reach scopal set
scorbut:scurvi
scorch:adust bake parch sear sing sunbak
score:dozen gob heap lash load lot mark pile raft scad slew stack talli ton wad
scoreless:hitless
scorn:contempt contemptu despis despit detest disdain hate insult spurn
scot:scotch scottish
scotch:baffl bilk foil frugal frustrat queer scot scottish spare stint thwart
scottish:scot scotch
scoundrel:villain
scoundrelli:rascal roguish
scour:erod scrub
scourg:bane flagel flagellum
scout:lookout picket reconnoitr sentinel sentri
scowl:frown
scrabbl:doodl scribbl scrubbi
scragg:boni scrawni skinni weedi
scraggi:boni jag scrawni skinni weedi
scrambl:clamber scurri shin skin
scrap:alterc bite chip disput fleck garbag junk quarrel refus rubbish trash
scrape:abras excori scratch
scratch:abras dent excori fray incis prick rub scrape
scratchi:abras fractious harsh irrit nettlesom peevish petul testi tetchi
scrawl:scribbl
scrawni:boni scragg scraggi scrubbi skinni stunt weedi
scream:cri holler screech shout shriek squall yell
screamer:bawler bellow
screech:creak scream shriek squawk squeak
screen:show test view
screw:fuck hump jailer jazz
screwbal:crackpot crank crazi fruitcak softhead
scribbl:doodl scrabbl scrawl
scrimi:grudg niggard
scrimp:stint
script:handwrit playscript
scriptur:bibl biblic
scroll:coil curl ringlet whorl
scrounger:mooch
scrub:chaparr scour
scrubbi:scrabbl scrawni stunt
scruffi:seedi
scrupl:conscienc
scrupul:conscienti meticul painstak punctili religi
scrutin:audit canvass
scrutini:examin
scuffl:dogfight shambl shuffl
sculpt:grave graven
sculptur:grave graven model
sculpturesqu:model
scum:scummi trash
scummi:abject scum scurvi
scup:porgi
scurf:exfoli
scurfi:scabrous scali
scurri:hurri scrambl scuttl
scurril:abus opprobri
scurvi:abject scorbut scummi
scuttl:hatchway scurri
sea:ocean
seaboard:seasid
seacoast:coast seashor
seafar:gob jack marin oceango sail seago seaman tar
seago:oceango seafar
seagul:gull
seahors:walrus
seal:sealant waterproof
sealant:seal
seam:creas crinkl furrow line seami wrinkl
seaman:gob jack marin seafar tar
seami:seam sordid squalid
seamless:unlin unseam
seamstress:dressmak
seaplan:hydroplan
seaport:harbor harbour haven
sear:scorch sere shrivel sing wither
search:hunt inquisitori probe seek trenchant
seashor:coast seacoast
seasid:seaboard
seasnail:snailfish
season:apropo flavor time veteran
seat:ass behind bun buttock fanni fundament hindquart posterior sit tush
seaward:offshor
seawat:brine saltwat
sebac:greasi oili oleagin sebum
sebum:sebac
sec:secant second unsweet
secant:sec
seced:splinter
seclud:cloister privi reclus sequest sequestr
seclus:privaci privat
second:endors minut moment sec
secondari:lowli petti
secreci:conceal privaci privat
secret:clandestin gland surreptiti undercov underground
sect:faction sectarian
sectarian:denomin sect
section:local partit provinci segment
secular:layman world
secur:fast fasten firm fix fixed fixiti procur untroubl
sedat:atarax calm depress drug grave sober solemn staid tranquil
sedg:sedgi
sedgelik:rushlik
sedgi:sedg
sediment:alluvi deposit
sedimentari:aqueous
sediti:incendiari incit inflammatori instig insurg subvers
seduct:tempt
sedul:assidu
see:behold byword eyesight proverb realiz sawyer seer understand
seed:seedi
seedi:mangi scruffi seed shabbi sleazi
seedpod:pod
seek:quest search
seem:appar appear becom come decor look ostens
seep:ooz seepag
seepag:ooz seep
seer:see visionari
seeth:hum
segment:metamer partit section
segreg:separat
seiz:clutch grasp
seizur:captur
seldom:rare
select:choic choos prize qualiti
self:ego
selfish:egotist
selfless:altruism altruist
selfsam:ident
sell:market merchandis seller
seller:market sell traffick vendor
semblanc:illus
semen:come cum ejacul insemin
semi:rig semifin
semiaquat:subaquat
semiautomat:autoload
semiconsci:stupefact stupor
semifin:semi
semilunar:crescent lunat
semimonth:bimonth
semin:germin origin
semiparasit:hemiparasit
semisweet:bittersweet
semisynthet:synthet
semitranspar:transluc
semitrop:subtrop
semivowel:glide
sempitern:dateless perpetu
sen:dope locowe
send:sender
sender:send transmitt
senesc:age matur
senil:dodder dotag gaga
senior:elder longev
sens:detect perceiv sensat sensibl sensit sensor signifi
sensat:adept arrest lurid sens star stun virtuoso whiz whizz wizard
senseless:mindless pointless reasonless
sensibl:reason sane sens
sensit:allerg hypersensit sens spiritualist
sensor:detector sens
sensual:anim carnal flesh sultri
sentenc:convict doom
sententi:pithi pithili
sentienc:awar
sentiment:bathet drippi maudlin mawkish mushi opinion persuas romantic sappi schmaltzi slushi soppi soupi
sentinel:lookout picket scout sentri
sentri:lookout picket scout sentinel
separ:breakup centrifug detach discret dissoci distinct disunit extractor freestand individu isol reprint sever singl space
separat:segreg
separatist:breakaway fissipar
sepsi:septic
sept:septemb
septal:septum
septemb:sept
septic:infect sepsi
septum:septal
sepulchr:charnel ghast
sequel:continu subsequ
sequenc:success
sequenti:consecut serial success
sequest:cloister confisc impound reclus seclud
sequestr:seclud
sequin:beadi diamant gem jewel spang spangl
sequoia:redwood
seraph:angel cherub sweet
serb:serbian
serbian:serb
sere:sear shrivel wither
seren:calm peac placid repos tranquil
serf:villein
seri:serial
serial:consecut sequenti seri success
serious:bad distress earnest grave sever sincer
sermon:discours moral preach preacher
serous:serum
serpasil:raudixin sandril
serpent:snake
serpentin:snakelik snaki
serrat:notch tooth
serum:serous
serv:function help
servant:handmaiden retain
server:waiter
servic:usabl
serviceman:man
servil:obsequi subservi
sesquipedalian:polysyllab
sessil:stalkless
set:fit fix lay place posit prime put scope
seta:setac
setac:barb barbel brist bristl bur prick seta spini thorni
setback:revers
sette:settl
settl:adjud decid dreg resolv sette subsid
settlement:coloni villag
settler:colonist
setup:apparatus
seven:parliament vii
sever:asper bad differenti discerp dissoci distinguish grave grim hardship independ individu knockout lop respect rigor ruptur separ serious singl stern various
sew:sewer sewn stitch
sewer:sew
sewn:sew stitch
sex:sexual
sexi:amor aphrodisiac erot erotic
sexual:gender sex
shabbi:iniqu injustic mangi ratti seedi sleazi tatti
shabuoth:pentecost
shack:domicil hovel hut hutch resid shanti
shackl:fetter hamper pinion
shade:blend shadi shadow shadowi sunglass tint
shadi:fishi shade shadowi suspect suspici
shadow:dark shade tail umbrag
shadowi:dim faint shade shadi umbrag wispi
shaft:barb cheat dig gibe jockey
shag:shaggi
shaggi:bushi shag
shake:jolt milkshak palpit quiver shaki shingl trembl vibrat
shakeup:reorgan
shaki:palpit quiver ricketi shake shiver trembl vibrat wobbl wonki
shallow:shoal superfici
sham:assum fake feign fictiti fictiv fraud impost impostor pretend pseudo
shambl:scuffl shuffl
shame:attaint discredit disgrac dishonor guilti hangdog ignomini inglori opprobri scandal shock
shamefac:sheepish
shameless:barefac brazen unasham unblush
shanti:hovel hut hutch shack
shape:configur conform contour defin determin format influenc mold wrought
shapeless:amorph formless
shaper:maker
shard:fragment
share:percentag
sharehold:stockhold
shari:chari
sharp:acuiti acut crisp keen needlelik
sharpli:aggress crispli
sharpshoot:marksman snipe
shatter:smash tatter
shave:pare sliver
shear:fleec shorn
sheath:overlay
shed:caduc desquam peel slough
sheen:luster shini
sheepish:shamefac
sheepskin:fleec lambskin parchment
sheer:absolut curv downright perpendicular slew swerv trend unmix veer
sheik:beau dandi dude fop gallant
shekel:bread cabbag clam dough kale lettuc lolli loot lucr
sheldrak:mergans
shelf:ledg
shell:barrag bombard
shellfish:mollusc mollusk
shellflow:snakehead
shelv:defer postpon remit tabl
sherlock:oper
shi:diffid shyness timid unsur
shield:buckler
shift:dislodg displac reposit transform transmut
shifti:devious rascal slipperi tricki
shimmi:teddi
shin:clamber scrambl skin
shine:beam burnish effulg lustrous polish radianc refulg shini
shiner:mous
shing:gravelli pebbl
shingl:shake zoster
shini:glisten luster sheen shine
ship:shipment shipper
shipment:cargo consign dispatch freight payload ship
shipper:ship
shipshap:trim
shirk:fiddl goldbrick slack soldier
shirtfront:dicki
shit:bullshit crap defec laxat poop snitch stag
shitless:witless
shiva:siva
shiver:chill frisson quiver shaki shudder thrill tingl trembl
shiveri:chill scari shudderi
sho:shod
shoal:shallow
shoali:reefi
shock:appal daze disgrac dismay floor lurid outrag scandal shame stupor
shod:sho
shoddi:cheapjack flimsi sordid tawdri trashi
shoelac:shoestr
shoeless:barefoot
shoemak:cobbl cobbler
shoestr:shoelac
shogun:absolut authoritarian caesar despot dictatorship stalin totalitarian tyranni
shoot:chatoy iridesc pellet pip
shop:frequent patron shopper store workshop
shopkeep:tradesman
shopper:shop
shopwalk:floorwalk
shopworn:banal hackney stock threadbar timeworn tire trite
shoreward:inshor onshor
shorn:shear
short:abrupt boxer dead drawer present soon sudden trunk
shortag:deficit famin
shortcom:defect
shorten:abbrevi abridg foreshorten truncat
shorthand:stenographi
shorthorn:durham
shortsight:myopic nearsight
shout:cheer cri holler outcri scream squall vocifer yell
shove:jostl
shovel:spade
show:display exhibit screen view
shower:lavish
showeri:raini
showi:flamboy florid splashi
showili:flamboy flashili ostentati
showman:impresario promot
showroom:salesroom
showstopp:stopper
shred:chop rag slice tatter
shrew:termag
shrewd:astut calcul conniv perspicaci sagaci sapient scheme
shrewish:nag
shriek:pipe scream screech shrill
shrill:pipe shriek stridenc
shrilli:pierc
shrimp:prawn
shrine:enshrin
shrink:cring flinch funk psychiatrist quail recoil shrivel squinch winc wither
shrivel:sear sere shrink shrunken wither wizen
shrub:bush
shrubbi:fruticos
shrunken:shrivel wither wizen
shuck:chaff damn darn husk stalk straw stubbl
shudder:chill frisson quiver shiver thrill tingl tremor
shudderi:chill scari shiveri
shuffl:make scuffl shambl
shun:avoid banish ostrac ostracis
shut:close shutter unopen
shutter:shut
shuttl:birdi
shuttlecock:birdi
shyli:bash timid
shylock:usur
shyness:shi
siam:thailand
siames:tai thai
sibil:continu fricat hiss hush strident
sibyllin:cabalist cryptic divinatori mantic
sick:ail cat disgorg ill indispos maladi nauseat nauseous peak poor puke queasi retch sallow unwel vomit
sicken:disgust distast loathsom nauseat nauseous queasi revolt vile
sidelong:askanc later squint squinti
sidesplit:kill
sidl:sashay
sieg:besieg
siev:sift sort
sift:siev winnow
sight:bonni come
sightless:blind eyeless unse
sightseer:rubberneck
sign:gestur ratifi signatur signer signifi subscrib
signal:indic remark unmistak
signatur:sign
signer:sign
signif:indic mean suggest
signifi:form sens sign
signific:implic import substanti
signpost:guidepost
silen:campion catchfli
silenc:hush muffler still
silent:mum mute soundless still wordless
silk:silki
silken:satini silki silklik
silki:satini silk silken silklik sleek
silklik:satini silken silki
silkwe:milkwe
silli:absurd airhead dizzi fatuous giddi goofi lighthead wacki zani
silt:silti
silti:silt
similar:alik likewis
simmer:boil stew
simper:pusillanim smirk
simpl:elementari uncompl
simpli:mere
simul:copi fake faux imit
simultan:coincid concurr cooccur
sin:blunder boob iniquit sinner ungod wick
sincer:earnest serious solemn unfeign
sinequan:adapin
sinew:brawni hefti muscular tendon
sinewi:fibrous stringi
sing:scorch sear singer song swing vocal
singer:sing vocal
singl:ace individu one separ sever straightforward uniti
singsong:chantlik inton
singular:curious funni peculiar queer remark rum rummi uniqu
sinist:bale forbid menac omin threaten
sink:ruin undon
sinker:doughnut
sinless:impecc innoc pure puriti white
sinner:evildo sin
sinuat:sinuous wigg
sinuous:lith sinuat suppl wigg
sinus:fistula
siouan:sioux
sioux:siouan
sire:beget father forefath mother
siren:delilah enchantress
sirius:canicula sothi
sissi:effemin effeminaci emascul pansi womanish
sister:soror
sit:pose sabbatum saturday seat
situat:locat place posit
siva:shiva
sizabl:good goodish sizeabl
sizeabl:enorm good goodish grand great immens sizabl vast wide
skank:crud filth
skeet:trapshoot
skelet:cadaver emaci gaunt haggard pinch
skeptic:agnostic disbelief disbeliev doubt incredul question sceptic
sketch:outlin
sketchi:unelabor
ski:skier
skier:ski
skill:accomplish acquir adept expert practic profici scienc
skim:plane
skimpi:scanti
skimpili:scantili
skin:clamber scrambl shin skinni
skinni:boni scragg scraggi scrawni skin weedi
skint:break bust
skip:omiss skipper
skipper:skip
skirmish:encount
skirt:encircl evad fudg hedg parri
skittish:flighti restiv
skittl:ninepin
skulk:lurk maling
skunk:bum crumb git puke rotter
sky:pitch toss
skylark:frisk frolic gambol lark rollick romp sport
skylin:horizon
skyrocket:rocket
skyward:heavenward
slack:falloff goldbrick lethargi loos shirk slump soldier
slacken:loosen slow
slake:abat allay assuag quench satisfi
slam:bang slammer
slammer:clink jail poki slam
slander:aspers calumni defam defamatori libel malign smirch vilifi
slang:cod dupe gull jargon lingo vernacular
slant:angl aslant bias colour diagon rake slope weight
slap:bang bolt slapdash slapper smack
slapdash:bang bolt haphazard slap slipshod smack
slaphappi:carefre freewheel
slapper:slap spanker
slash:flog gash lash lather strap trounc welt whip
slattern:slut trollop
slaughter:butcher gori massacr sanguin sanguinari thrash trounc wallop whip
slav:slavic slavon
slaver:drivel drool
slaveri:bondag
slavic:slav slavon
slavish:submiss
slavon:slav slavic
slay:murder
sleazi:bum mangi punk seedi shabbi tinni
sled:sledg sleigh
sledg:maul sled sleigh
sledgehamm:maul
sleek:aerodynam flow silki slick streamlin
sleep:dormanc kip quiescenc slumber
sleeper:slumber
sleepi:drowsi somnol
sleepless:insomniac wake watch
sleeveless:fruitless futil vain
sleigh:sled sledg
sleight:dexter
slender:meager slight slim spare tenuiti thin
sleuth:detect spi
slew:batch curv dozen gob hat heap lash load lot mass mint mountain passel peck pile plenti raft scad score sheer slide stack swerv ton trend veer wad
sli:crafti cun foxi guil slyness wili
slice:chop fade shred slit
slick:facil glib glibli glossi plaster sleek slipperi trickeri
slide:slew slither
slider:slipper
slight:belittl deprec deprecatori depreci depreciatori disparag littl petti puni rebuff slender slim somewhat trivial
slim:slender slight
slime:gook muck ooz slimi sludg
slimi:despic loathsom lousi repuls slime vile worthless
sling:catapult
slingshot:catapult
slip:gaff slither steal
slipper:slider
slipperi:rascal shifti slick tricki
slipshod:haphazard slapdash
slit:slice snatch
slither:slide slip
sliver:pare shave splinter
sloe:blackthorn
slogan:catchword
slop:crock mire piss slosh smash soak sous spill splash splatter splosh
slope:aslant diagon gradient inclin slant
sloppi:muddi unkempt wateri
slosh:crock piss slop slush smash soak sous splash splosh
sloth:faineant indol lazi
slouch:slump
slough:gangren molt shed
sloughi:boggi marshi miri mucki muddi quaggi soggi swampi waterlog
sloven:frowzi pig
slow:awkward clumsi deceler deliber easi inept ineptitud maladroit retard slacken slowli tardili
slowcoach:slowpok
slowdown:lag
slowli:easi lento slow tardili
slowpok:slowcoach
sludg:gook muck ooz slime
slug:bullet idl
sluggish:lethargi sulki
sluiceg:floodgat
slum:slummi
slumber:kip sleep sleeper somnol
slumberi:somnol
slumbrous:somnol
slummi:slum
slump:depress falloff slack slouch
slur:aspers
slush:slosh splosh
slushi:bathet maudlin mawkish mushi sappi schmaltzi sentiment soppi soupi
slut:adulteress jade slattern trollop
slyli:craftili cun
slyness:crafti cun foxi guil sli wili
smack:bang bolt flavor reek savor slap slapdash
small:littl
smarmi:butteri fulsom oili oleagin soapi unction unctuous
smart:bright chic clever hurt vigor voguish
smash:bang bash blast boom bulli cork crack crock dandi dash groovi piss shatter slop slosh soak sous swell
smasher:beauti knockout peach ravish stunner
smatter:babbl blather hand
smear:malign smudg
smell:aroma odor redol
smelli:fetid foetid foul funki stink
smile:beamish grin twink
smiler:kisser phiz visag
smirch:aspers blot calumni daub defam slander smudg
smirk:simper
smitten:enamor infatu potti strike
smock:duster
smog:smoggi
smoggi:smog
smoke:fume smoki
smoki:smoke
smolder:smoulder
smooth:eloqu fluenci polish polit suav swim
smoothen:polish
smorgasbord:assort miscellani motley potpourri varieti
smother:asphyxi clutter jumbl muddl stifl stifler strangl suffoc surround welter
smoulder:smolder
smudg:blot daub smear smirch
smuggl:bootleg contraband
smuggler:runner
smut:crock soot
smutti:sooti
snack:collat
snaffl:grab
snailfish:seasnail
snake:serpent snaki
snakebird:darter
snakehead:shellflow
snakelik:serpentin snaki
snakeroot:sanicl
snaki:serpentin snake snakelik
snap:grab ruptur snarl tear
snappi:whip
snappish:peevish
snare:ensnar entrap trap
snarl:snap
snatch:slit
snatcher:abductor kidnap kidnapp
sneak:creep furtiv mous prowler stealthi surreptiti
sneaker:canari snitch
sneaki:furtiv stealthi surreptiti underhand
sneer:leer snide supercili
snicker:snort
snide:sneer supercili
sniff:whiff
sniffi:disdain haughti imperi lord overbear pride supercili swagger
sniffl:blubber snivel snuffl
snip:clip lop prune
snipe:sharpshoot
snitch:canari cop glom shit sneaker stag thiev
snivel:complain sniffl snuffl whine
snob:snot
snobbish:clannish clubbi
snoopi:nosey nosi pri
snooti:persnicketi snotti
snore:stertor
snort:boo hiss hoot huf puf razz snicker
snot:snob snotti
snotti:persnicketi snooti snot
snout:honker nozzl
snow:bamboozl hoodwink snowfal snowi
snowfal:snow
snowflak:flake
snowi:snow
snowstorm:blizzard
snub:disregard ignor rebuff repuls
snuffl:sniffl snivel
snug:cosi cozi
snuggl:caress cuddl fondl hug kiss neck nestl nuzzl pet
soak:crock drench drip fleec hook overcharg piss plume rob slop slosh smash sop sous surcharg
soap:saponifi soapi
soapi:butteri fulsom oili oleagin saponac smarmi soap unctuous
soar:emin glide lofti surg tower zoom
sob:bastard breathless prick
sober:grave graviti sedat sobrieti solemn staid
sobrieti:dryness sober
sociabl:gregari mixer
social:mixer societ
societ:social
societi:club gild guild lodg
sociopath:psychopath
sock:bash bop whop
sod:arrant everlast perfect pure stare thoroughgo turf unadulter utter
soda:pop tonic
sodal:fratern
sodden:soppi
sodom:bugger
sodomi:bestial
sofa:couch loung
soft:quiet unfit
soften:demulc emolli muffl mute salv
softhead:crazi screwbal
soggi:boggi doughi marshi miri mucki muddi quaggi sloughi swampi waterlog
soil:begrim colli dirt dirti filth greas grime unclean
solac:comfort consol sooth
soldier:goldbrick martial shirk slack
sole:alon entir exclus lonesom
solemn:earnest grave sedat sincer sober staid
solicit:beg court romanc woo
solicitor:canvass
solidif:cure harden
solidifi:coagul cure harden
soliloquy:monologu
solitari:alon hermit lone loneli lonesom reclus
solo:alon soloist unaccompani
soloist:solo
solubl:dissolubl solvabl
solut:answer result solvent
solv:resolv solvent
solvabl:resolv solubl
solvat:solvent
solvent:answer dissolv resolv result solut solv solvat
somat:bodili corpor
somber:drab gloom gloomi melancholi
somebodi:individu mortal person someon soul
somehow:someway
someon:individu mortal person somebodi soul
someplac:somewher
somersault:flip
somerset:flip
sometim:erstwhil former onetim quondam
someway:somehow
somewhat:fair jolli middl moder passabl pretti reason slight
somewher:someplac
somit:metamer
somnol:drowsi drowsili sleepi slumber slumberi slumbrous
sonar:asdic
song:lyric sing songster vocal
songster:song songwrit
songwrit:songster
sonor:reverber rotund
soon:present short
sooner:earlier prefer
soonest:earliest
soot:crock smut sooti
sooth:comfort consol solac
soothsay:forecast foretel predictor prognost
sooti:jet smutti soot
sop:drip soak
sophist:casuist convolut edif pervert
soporif:hypnot
soppi:bathet maudlin mawkish mushi sappi schmaltzi sentiment slushi sodden soupi
soprano:trebl
sorb:occlud
sorcer:charm magic magician witch wizard
sorceri:necrom
sordid:base contempt despic seami shoddi squalid squalor
sore:afflict discomfort pain tender
soror:sister
sorrel:dock oxali
sorri:deplor distress lament paltri piti regret
sorrow:bereav bereft dole griev lament mourn mourner regret rueful ruth sad
sort:assort categor class classifi form group kind siev sorter
sorter:sort
sothi:canicula sirius
sottish:bibul boozi drunken
sough:murmur purl rustl susurr
soul:individu mortal person psych somebodi someon
sound:good levelhead look thorough wise
soundless:noiseless quiet silent still
soupi:bathet creami drippi maudlin mawkish mushi sappi schmaltzi sentiment slushi soppi
sour:acetifi acid acidul rancid tart
sourc:origin root
sourwood:titi
sous:alcohol crock dip drench dunk lush piss slop slosh smash soak
south:confederaci dixi
southpaw:lefthand
souvenir:keepsak relic
sovereign:autonom independ monarch suprem
soviet:bolshev collectiv
soy:soya soybean
soya:soy soybean
soybean:soy soya
space:infinit separ spacial spatial
spacial:space spatial
spacious:capaci commodi roomi
spade:shovel
spadefish:angelfish
span:travers
spang:beadi gem jewel sequin
spangl:beadi diamant gem jewel sequin
spank:alert brisk rattl
spanker:slapper
spare:excess extra frugal lean meager redund scotch slender spars stint supererogatori superflu supernumerari surplus thin trim
sparg:sprinkl
spark:activ actuat aglitt bubbl corusc flicker frothi glint glister glitter glitteri scintil trigger twinkl
sparkl:corusc effervesc glitter scintil twinkl
spars:spare
spasm:cramp
spasmod:convuls fit jerkili
spat:bicker squabbl
spatial:space spacial
spatter:dabbl patter splash splatter sputter swash
spawn:breed
spay:neuter
speak:mouth ring speechmak talk verbal
speaker:loudspeak talker verbal
spear:gig lanc
speci:coinag
special:distinct especi fort metier particular peculiar
specialti:distinct fort metier peculiar
specif:particular
specifi:stipul
specious:gild glossi meretrici spurious
speck:atom corpuscl dot fleck molecul particl pinpoint stippl
speckl:dot fleck patch stippl
spectacl:bespectacl eyeglass glass monocl
spectacular:dramat strike stun
spectat:viewer watcher wit
specter:apparit ghost phantasm phantom spook
spectral:apparit ghost ghostlik phantasm
specul:conjectur guess hypothes notion riski supposit surmis theoriz
specular:mirrorlik
speech:languag
speechifi:orat rhetorician
speechless:dumb
speechmak:orat rhetorician speak
speed:acceler fast hasten hotfoot hurri quicken race rush swift veloc
speedi:quick rapid
speedili:quick rapid
speedwel:veronica
spell:enchant tour tranc
spellbind:bewitch fascin hypnot magnet mesmer mesmeris
spellbound:fascin hypnot mesmer mesmeris
spend:disburs exhaust expend expenditur fag fatigu outgo outlay
spendabl:expend
spermatozoid:antherozoid
spew:eruct spit
sphalerit:blend
sphere:arena domain orbit
spheric:global globos globular orbicular rotund
spheroid:ellipsoid
spi:sleuth spot
spic:immacul spick spotless
spice:zest
spici:gamey gami naughti raci ribaldri risqu
spicili:piquant
spick:immacul spic spotless
spider:arachnoid wander
spiderlik:arachnoid
spigot:faucet
spike:impal
spikelet:prickl thorn
spiki:peaki
spill:slop splatter
spiller:trawl
spillikin:jackstraw
spin:gyrat reel twirl twist
spinal:spine
spind:lank
spine:spinal spinous spur
spineless:gutless invertebr
spini:barb barbel brist bristl bur prick setac spinous thorni
spinner:spinster
spinous:spine spini
spinster:spinner
spiraea:spirea
spiral:coil gyrat helic helix turbin volut whorl
spire:steepl
spirea:spiraea
spirit:booz bounc bounci feel flavor liquor otherworldli peppi
spirited:brio invigor
spiritless:apathi numb
spiritu:otherworldli religi transfigur unearth
spiritualist:sensit
spit:expector saliva spew spittl
spite:bruis catti despit injur malic malici nasti venom vindict wound
spittl:saliva spit
splanchnic:viscer
splash:dabbl slop slosh spatter splatter splosh sprinkl stir
splashi:flamboy ostent ostentati pompos pompous pretenti puffi showi
splatter:dab dabbl slop spatter spill splash sputter swash
spleen:irasc lien splenic
splendid:excel famous gorgeous magnific resplend rip
splendifer:resplend
splendor:brillianc grandeur luster magnific
splenic:spleen
splice:marri wed
splinter:chip matchwood seced sliver
split:cleav disconnect disunit divid fragment rend rip
splosh:slop slosh slush splash
splotch:blotch blotchi
splurg:bing orgi
spoil:bobbl botch bumbl bungl fluff mishandl
spokesperson:repres
spong:bum cadg grub mooch
spongi:compress
sponsor:patron present support
spontan:impromptu
spoof:burlesqu mockeri parodi travesti
spook:creep ghost specter
spool:bobbin
sporad:period
sport:athlet boast featur frisk frolic gambol lark rollick romp skylark
sportiv:friski frolicsom rollick
spot:catch detect discern distinguish floater patch place spi spotti stain
spotless:immacul spic spick
spotlight:foreground highlight limelight
spotti:patch spot
spous:partner
spousal:bridal nuptial
spout:gush jet rant rave spurt squirt
sprain:rick wrick
sprat:brisl
sprawl:conurb rambl stragg straggl
sprayer:atom nebul
spread:air dispers dissemin distribut gap
spreader:broadcast
spri:agil nimbl
sprig:branchlet twig
spring:bind jump leap
springer:impost
springi:bounci resili
sprinkl:dispers dot jimmi scatter sparg splash
sprint:dash
sprite:faeri fairi fay
sprout:germin spud
spruce:dapper dash jaunti natti neat raffish rakish titiv
spud:germin potato sprout
spunk:kindl nerv tinder
spur:goad prod spine urg
spurious:specious
spurn:disdain jilt reject scorn
spurt:gush jet spout squirt
sputter:spatter splatter
sputum:phlegm
squabbl:bicker niggl quibbl spat
squad:team
squalid:flyblown seami sordid
squall:cri holler scream shout yell
squalor:sordid
squander:prodig proflig ware wast
squar:forthright foursquar
squash:crush mash squeez
squat:chunki crouch dumpi hunker jack stubbi stumpi
squatter:homestead
squatti:chunki dumpi stumpi
squawk:beef bitch gripe grous screech
squeak:creak screech
squeal:confess
squeamish:prissi queasi
squeez:crush mash squash
squelch:quell quench takedown
squinch:cring flinch funk quail recoil shrink winc
squint:askanc sidelong strabismus
squinti:askanc sidelong
squirt:jet spout spurt
stab:knife lancin pang pierc thrust twing wound
stabil:brace immov stabl steadi unmov
stabl:stabil stall
stabroek:georgetown
staccato:disconnect
stack:batch buxom curvac curvi dozen gob hat heap lash load lot mass mint mountain passel peck pile plenti raft scad score slew ton voluptu wad
stag:shit snitch
stage:degre phase scaffold
stagger:astonish astound careen enorm flounder huge keel lurch reel stumbl stupefi totter tremend
stagi:theatric
stagnant:moribund
staid:grave sedat sober solemn
stain:discolor spot varnish
stainless:unsulli untarnish
stair:step
stake:adventur bet game hazard jeopard wager
stale:dusti trite
stalem:deadlock impass standstil
stalin:absolut authoritarian caesar despot dictatorship shogun totalitarian tyranni
stalk:chaff haunt husk peduncul shuck stem straw stubbl
stalkless:sessil
stall:booth conk procrastin stabl
stallion:entir
stalwart:hardi loyalist stout sturdi
stamin:anther
stamina:tough
stammer:stutter
stamp:mold mould stomp stump
stanc:stand
stand:pedest stanc
standard:criterion interchang normal
standbi:understudi
standoffish:aloof offish remot
standstil:deadlock impass stalem
stape:stirrup
stapl:basic
star:adept asterisk lead prima sensat starri stellar virtuoso whiz whizz wizard
starchi:buckram
stare:arrant everlast gaze perfect pure sod thoroughgo unadulter utter
stargaz:astronom daydream dream woolgath
stark:absolut auster utter
starri:star
start:begin commenc kickoff offset
startl:galvan jump
startup:inaugur
starv:esuri famish raven
starvat:famish
starwort:stitchwort
stash:cach hoard
state:baroni declar impos nobl posit provinc say statuesqu submit
stateless:homeless
stateli:lofti majesti
statement:argument
static:atmospher electrostat motionless still
stationari:fixed immobl
statistician:actuari
statuesqu:state
status:condit
statut:codifi
staunch:steadfast unswerv
stay:arrest corset halt hitch remain stick stoppag
stead:lieu
steadfast:firm staunch unbend unshak unswerv unwav
steadi:becalm brace calm stabil sweetheart
steal:bargain buy larceni slip theft thiev thieveri
stealer:thief
stealthi:furtiv sneak sneaki surreptiti
steam:annoy irrit mif nettl peev pipe piss rile roil stung
steami:hazi misti muggi vapor vapour
steel:nerv sword
steep:abrupt engross engulf exorbit extortion immers outrag precipit unconscion usuri
steepl:spire
steer:bullock channel guid guidanc maneuv
steerabl:dirig
stellar:astral lead prima star
stellat:radiat
stem:caulin stalk
stemma:ancestri bloodlin lineag pedigre
stench:malodor reek stink
stenographi:shorthand
step:measur pace stair stride tread
stepwis:piecem
steril:asept autoclav infertil unfertil
sterl:greatest superl
stern:auster grim inexor relentless sever strict unforgiv unrel
sternum:breastbon
stertor:snore
stew:boil fret grizzl grudg lather poach simmer sweat
stick:deposit jut lodg project protrud reliev stay wedg
sticki:glutin gummi mucilagin pasti viscid viscous
stickili:viscid
stickleback:prickleback
stiff:cadav corps
stiffen:rigidifi
stiffli:bolt rigid
stifl:crush dampen knee muffl quell smother strangl sultri
stifler:smother
stigmat:brand denounc
still:calm howev hush motionless nevertheless nonetheless notwithstand quiet silenc silent soundless static tranquil windless
stillborn:abort unsuccess
stilt:artifici contriv pile
stimul:arous caus excit induc stir
sting:bite cut edg pang
stingi:meager ungener
stink:crappi fetid foetid foul funki lousi malodor reek rotten smelli stench
stint:frugal scotch scrimp spare
stipendiari:compens remuner salari
stippl:dot fleck speck speckl
stipul:condit precondit specifi
stir:arous budg move rous splash stimul touch
stirrup:stape
stitch:sew sewn
stitchwort:starwort
stochast:haphazard random
stock:banal hackney inventori shopworn threadbar timeworn tire trite
stockhold:sharehold
stocki:compact heavyset thickset
stockpil:reserv
stocktak:inventori
stodgi:mossi
stoicism:stolid
stoker:fireman
stolid:emotionless impass indiffer phlegm stoicism unemot
stomach:abdomen abid belli breadbasket brook endur gastric toler venter
stomp:stamp stump
stone:lapid rock stoni
stonelik:petrous
stoni:boulder boulderi flint flinti granit obdur rocki stone
stoog:goat
stool:deject fece
stoop:crouch hunch
stop:ceas chicago discontinu halt quit
stoppag:arrest blockag halt hitch stay
stopper:showstopp
storag:depot entrepot store storehous
store:fund shop storag
storehous:depot entrepot storag
storeroom:stowag
stori:celebr histori narrat tale
storm:rage ramp tempest
storytel:fabric narrat
stout:corpul overweight port stalwart
stowag:storeroom
strabismus:squint
stragg:rambl sprawl
straggl:digress rag rambl sprawl
straight:direct flat heterosexu
straightaway:forthwith immedi instant
straighten:unbend
straightforward:downright foursquar singl
strain:arduous labor labour overrefin strenuous strive twist
straiten:distress
straitlac:priggish prim prissi prudish puritan victorian
strand:maroon
strang:odd queer unfamiliar unusu
stranger:alien unknown
strangl:choke muffl smother stifl throttl
stranglehold:chokehold
strangler:choker garrot
strangul:choke throttl
strap:beefi buird bur flog huski lash lather slash trounc welt whip
stratagem:dodg
strategi:scheme
stratifi:bed grade rank
straw:chaff husk shuck stalk strew stubbl
stray:drift err isol rambl rang roam rove swan vagabond wander
stream:watercours
streamer:banner
streamlin:aerodynam flow sleek
streetcar:tramcar trolley
strengthen:fortifi reinforc
strenuous:arduous strain
stress:accent accentu emphas punctuat tens tension tri
stretch:reach
strew:scatter straw
stria:band
striation:band
strict:pure rigor stern stringent
stride:pace step tread
stridenc:shrill
strident:blatant clamant clamor continu fricat sibil vocifer
strife:discord
strike:afflict dramat hit imping impress outstand promin salient smitten spectacular
string:twine
stringent:rigor strict
stringi:fibrous sinewi wiri
strip:bare denud depriv divest husk uncov undress
stripe:band
stripteas:peeler
strive:endeavor pain strain
stroll:ambl perambul saunter
stroller:perambul saunter
strong:power
struggl:battl conflict
strum:thrum
strut:pranc sashay swagger
stub:nub
stubbi:squat
stubbl:chaff husk shuck stalk straw
stubborn:cuss obdur obstin refractori unregener
stud:constel dot rivet
student:pupil scholar studi
studi:analyz examin perus student survey
studious:bookish
stuf:dress
stuff:materi thrust
stuffi:airless close
stumbl:bumbl lurch misstep stagger trip
stump:stamp stomp
stumpi:chunki dumpi squat squatti
stun:amaz arrest astonish astound sensat spectacular
stung:annoy irrit mif nettl peev piss rile roil steam
stunner:beauti knockout peach ravish smasher
stunt:acrobat scrawni scrubbi
stupefact:semiconsci stupor
stupefi:amaz astonish astound baffl bewild daze dumbfound flabbergast mystifi perplex puzzl stagger stupid thunderstruck
stupend:coloss prodigi
stupid:daze dolt folli stupefi
stupor:daze foggi groggi semiconsci shock stupefact
sturdi:hardi inflex stalwart uncompromis
stutter:stammer
stygian:acheronian
style:fashion manner mode stylist styliz titl way
styleless:unstylish
stylish:chic fashion swank
stylist:hairdress style
styliz:convention style
styptic:astring hemostat
suav:debonair polit smooth suaviti
suaviti:suav
sub:grinder submarin substitut torpedo wedg
subaqu:submerg submers underwat
subaquat:semiaquat submerg submers underwat
subcontract:job
subcutan:hypoderm
subdu:conquer hush mute quash repress subjug suppress
subject:capabl conquer conquest imman subjug theme topic
subjug:oppress quash repress subdu subject
subjunct:supplement
sublim:empyr empyrean rarefi suprem
submarin:grinder sub torpedo undersea wedg
submerg:drown immers subaqu subaquat underwat
submers:dous duck immers subaqu subaquat underwat
submiss:deferenti slavish
submit:posit state
subnorm:backward
subordin:subsidiari
subscrib:endors ratifi reader sign
subscript:inferior
subsequ:afterward later posterior sequel
subservi:implement instrument obsequi servil
subsid:grant remiss remitt settl
subsidiari:auxiliari subordin supplement supplementari
subsist:exist survivor
substanc:essenc gist inward pith
substanti:affirm collater confirm consider corrobor embodi incarn signific valid verif verifi
substitut:altern commut interchang permut replac sub switch transposit util
subsum:collig
subtend:delimit
subterranean:ulterior
subtitl:caption
subtleti:nuanc
subtract:deduct minus
subtrop:semitrop
subvent:underwrit
subvers:insurg revolutionari sediti traitor treason
subvert:corrupt debas debauch demor deprav misdirect overthrow pervert profan revolutionari vitiat
subway:metro underground underpass
succeed:achiev
success:consecut prosper sequenc sequenti serial
succinct:compact compendi concis pithi summari
succori:chicori
succul:juici
suck:suction
sucker:fool gull mug
suckl:lactat nurs
suction:suck suctori
suctori:suction
sud:froth lather
sudaf:privin
sudden:abrupt dead precipit short
sue:action litig suer suit
suer:petition sue suitor wooer
suet:sueti
sueti:suet
suffer:agoni endur martyr miser support sustain toler woe
suffici:enough
suffoc:asphyxi smother
suffus:perfus permeat pervas
sugar:carbohydr sweeten
sugarcoat:candi
sugari:sweet
suggest:hint implic indic proffer propos proposit signif
suit:accommod fit lawsuit room sue suitabl
suitabl:appropri befit desir duli fit suit worthi
suitor:suer wooer
sukkoth:tabernacl
sulfa:sulfonamid
sulfat:sulphat
sulfid:sulphid
sulfonamid:sulfa
sulfur:acerb acid acrid blister caustic sulphur vitriol
sulk:pout sulki
sulki:sluggish sulk
sullen:dour glower glum lower moodi moros saturnin threaten
sulli:defil taint tarnish
sulphat:sulfat
sulphid:sulfid
sulphur:acerb acid acrid blister caustic sulfur vitriol
sultri:sensual stifl
sum:amount summar summat tot total
summar:sum
summari:compendi drumhead succinct
summat:sum tot total
summit:acm breast crest elev height meridian pinnacl superl tiptop
summon:bid evoc
sumptuous:delux lavish luxuri opul princ
sun:insol sunlight sunshin
sunbak:adust bake parch scorch
sunbeam:sunray
sunburn:burn suntan tan
sunday:dominicus
sundown:sunset
sundri:assort miscellan mix motley
sunflow:helianthus
sunglass:shade
sunken:recess
sunlight:sun sunshin
sunlit:sunstruck
sunni:cheer cheeri gay
sunray:sunbeam
sunris:aurora dawn daybreak
sunset:sundown
sunshin:sun sunlight temper
sunspot:macula
sunstruck:sunlit
suntan:bronz burn sunburn tan
sup:supper swallow
super:ace conquer crack death exceed extrem tiptop top
superannu:obsolet outdat
superb:brilliant
superbl:marvel terrif top wonder wondrous
supercharg:charg pressur
supercili:condescens disdain haughti imperi lord overbear pride sneer snide sniffi swagger
supererogatori:excess extra redund spare surplus
superfici:shallow
superfin:overrefin
superflu:excess extra otios pointless purposeless redund spare surplus wast
superimpos:layer over
superintend:overs overse oversight
superl:acm elev greatest height meridian pinnacl sterl summit tiptop
superman:acid demigod elvi ubermensch
supernatur:occult preternatur
supernumerari:excess extra redund spare surplus
supersed:replac supplant
superson:ultrason
supervis:monitor overse oversight
supper:sup
suppl:limber lith pliant sinuous
supplant:displac replac supersed usurp
supplement:addendum auxiliari subjunct subsidiari
supplementari:auxiliari subsidiari
suppli:furnish issu provid provis render
suppliant:petition request
supplic:invoc petition plea request
supplier:provid
support:admir encourag endur protagonist sponsor suffer
suppos:assumpt guess imagin presum purport reckon surmis think
supposit:assumpt conjectur divinatori guess hypothet specul surmis
suppositi:conjectur divinatori hypothet
suppress:conquer crush curtail oppress subdu
suppur:fester ichor purul pus sani
suprem:sovereign sublim
supremaci:domin masteri
sur:tyre ugli
sura:calf
surcharg:fleec hook overcharg plume rob soak
sure:assur certain confid
surf:breaker surfboard
surfac:coat
surfboard:surf
surfeit:cloy glut overabund oversuppli
surg:billow billowi rush soar upsurg
surgeri:surgic
surgic:oper surgeri
surmis:conjectur guess presum specul suppos supposit suspect
surmount:master overcom
surpass:exceed excel except outdo outgo outperform pass transcend
surplus:excess extra redund spare supererogatori superflu supernumerari
surpris:amaz astonish
surreal:dreamlik phantasmagor
surrealist:phantasmagor
surrend:cede resign yield
surreptiti:clandestin furtiv secret sneak sneaki stealthi undercov underground
surrog:altern foster replac
surround:border circumfer encircl encompass environ smother
survey:apprais resum studi
surviv:endur last
survivor:subsist
suspect:defend distrust fishi mistrust shadi surmis suspici suspicion
suspens:intermiss paus
suspici:fishi mistrust shadi suspect wari
suspicion:distrust hunch intuit mistrust suspect
sustain:maintain prolong suffer uphold upkeep
susten:aliment keep livelihood nourish nutriment nutrit victual
susurr:murmur rustl sough voiceless whisper
swab:dab mop
swagger:browbeat bulli disdain groovi haughti imperi lord overbear pranc pride sashay sniffi strut supercili swagman swashbuckl
swagman:swagger
swallow:sup
swamp:delug drench flood inund
swampi:boggi marshi miri mucki muddi quaggi sloughi soggi waterlog
swan:affirm assert avow rambl rang roam rove stray swear vagabond wander
swank:chic flaunt ostent stylish
swap:barter switch
swarm:drive pour pullul teem
swart:duski
swarthi:duski
swash:spatter splatter
swashbuckl:daredevil hothead lunat madcap swagger
swat:swatter
swatter:swat
sway:careen rock swing
swayer:ruler
swear:affirm assert avow blasphem curs cuss explet imprec oath pledg swan
sweat:fret lather perspir stew
sweater:perspir
swede:rutabaga
sweep:expans sail wholesal
sweet:angel cherub dessert seraph sugari
sweeten:bait enhanc lure sugar
sweetheart:steadi
swell:bulg bulli bump cork crack dandi excresc extrus groovi hump jut lump protrus protuber puffi smash vainglori
swerv:curv sheer slew trend veer yaw
swift:fast fleet speed
swim:float liquid smooth swimmer
swimmer:bather swim
swimsuit:swimwear
swimwear:swimsuit
swindl:con defraud goldbrick nobbl rook
swindler:chisel defraud
swing:lilt sing sway trip vacil
swinger:tramp
swingi:lilt trip
swinish:boorish loutish neanderth oafish piggi piggish
swipe:abstract cabbag nobbl pilfer
swirl:convolut eddi purl twiddl twirl whirl whirlpool
swish:classi posh swoosh swosh
switch:permut substitut swap transposit
switchboard:patchboard
swivel:pivot
swollen:conceit egotist vain
swoon:faint lighthead syncop
swoop:pounc
swoosh:swish swosh whoosh
sword:steel
swordlik:bladelik ensiform
swordtail:topminnow
swosh:swish swoosh
sybarit:luxuri
sycamor:lacewood
sycophant:fawn obsequi
syllabus:curriculum programm
symbol:emblemat repres typifi
symmetr:harmoni
sympath:comfort empath
sympathet:empathet
sympathis:comfort commiser
sympathomimet:adrenerg
sympetal:gamopetal
symphoni:philharmon
symptomat:diagnost
syncop:faint swoon
syndic:consortium mob
synergist:interact
synopsi:abstract outlin
synthet:semisynthet
syphili:pox
syrupi:cloy saccharin viscous
system:order
systemat:consist order taxonom
tab:chit tabloid
tabernacl:sukkoth
tabl:defer postpon remit shelv tabul tabular
tableland:plateau
tablet:pad
tabloid:tab
taboo:forbid prohibit proscrib tabu
tabu:forbid prohibit proscrib taboo
tabul:tabl
tabular:tabl
tacit:understand
tack:bast
tacki:cheap cohes flash flashi garish gaudi gummi loud meretrici tat tatti tawdri trashi viscid
tackl:har rig undertak
tactic:maneuv
tactil:haptic tactual
tactual:haptic tactil
tag:label mark ticket
tai:siames thai
tail:chase dog shadow tailcoat trail
tailboard:tailgat
tailcoat:tail
tailgat:tailboard
tailless:anur
taillik:caudal
taint:contamin defil infect sulli
taiwan:formosa
taiwanes:chines formosan fukien min
take:fetch interpret pick proceed win yield
takeaway:takeout
takedown:squelch
takeout:takeaway
takeov:coup
talc:talcum
talcum:talc
tale:fib narrat stori
taleban:taliban
talent:endow gift
taliban:taleban
talisman:amulet
talk:mouth negoti speak talker verbal
talkat:chatti gabbi garrul loquaci
talker:speaker talk verbal
tall:grandiloqu height magniloqu
talli:correspond gibe match reckon run score
talon:claw
talus:anklebon astragalus
tame:domest jejun vapid
tammuz:dumuzi
tamp:tamper
tamper:meddl monkey tamp
tan:bronz burn flagel flog lash sunburn suntan whip
tang:piquant tangi zest
tangenti:digress
tangi:lemoni lemonlik piquant tang tart zest
tangibl:palpabl
tangl:convolut embroil maze ravel tortuous
tantal:bait cod invit razz rib taunt teas tempt
tantamount:equival
tantrum:fit
tap:pat rap
tape:videotap
taper:dwindl narrow
tar:gob jack marin seafar seaman
tardi:belat late
tardili:belat easi late slow slowli
target:direct prey quarri
tarnish:defil sulli
tarri:footl linger loaf loiter loung lurk resin
tarsal:tarsus
tarsus:tarsal
tart:acerb lemoni lemonlik prostitut sour tangi whore
tartan:plaid
tartar:dragon
task:chore job project undertak
tast:penchant predilect prefer savor tastili
tasteless:flavorless
taster:sampler
tastili:tast
tat:cheap intertwin tacki tatti
tatter:rag shatter shred
tatterdemalion:bedraggl dilapid ragamuffin ramshackl
tatti:cheap flash flashi garish gaudi loud meretrici ratti shabbi tacki tat tawdri trashi
tattler:telltal
taunt:bait cod deris jeer mock razz tantal teas
taurus:carlo
taut:tens tension tight
tauten:firm
tautolog:pleonast redund
tawdri:brash cheap cheapjack flash flashi garish gaudi loud meretrici shoddi tacki tatti trashi
tax:burdensom oner taxabl taxat
taxabl:nonexempt tax
taxat:revenu tax
taxi:cab taxicab
taxicab:taxi
taxonom:systemat
tazicef:fortaz
teaberri:wintergreen
teach:command instruct pedagogi precept
teachabl:docil
teacher:instructor
teal:cyan
team:squad teamster
teammat:mate
teamster:team trucker
tear:cri fierc lacer lacrim mangl rent rip ruptur snap teardrop torus vehement water weep
teardrop:tear
tearga:lacrim
teas:annoy badger bait bug cod coquett flirt mock pester quizzic razz rib tantal taunt teaser titil vamp
teaser:annoy teas
teat:nippl tit
tebibyt:terabyt
technic:profici
techniqu:profici
technolog:engin
teddi:shimmi
tedious:bore deaden irksom tiresom verbos wearisom wordi
teem:pour pullul swarm
teen:adolesc teenag
teenag:adolesc teen
teeth:dentit
telecast:televis
telegraph:cabl ters wire
telephon:phone
televis:telecast
tell:appris cogent notif recount reveal telltal weighti
telltal:reveal tattler tell
temblor:earthquak quak
temper:anneal harden humour irrit mood sunshin toughen
tempera:disposit
temperament:moodi
tempest:storm
tempo:pace
temporari:imperman
tempra:acetaminophen datril panadol phenaphen tylenol
tempt:allur beguil entic lure seduct tantal
temptat:entic
tenaci:dog dour persever persist pertinaci recollect retent unyield
tend:apt attent care dispos give inclin mind tendenc tender
tendenc:inclin lean propens tend
tender:attend bid sore tend
tenderloin:undercut
tendon:sinew tenon
tenet:dogma
tenon:tendon
tenormin:atenolol
tenpound:ladyfish
tens:stress taut tension
tensil:ductil malleabl pliabl pliant
tension:stress taut tens
tent:camp encamp
tentat:probationari provision
tenuiti:rariti slender tenuous thin
tenuous:tenuiti
tenur:incumb
tepid:halfheart lukewarm
terabyt:tebibyt
term:foot price
termag:shrew
termin:ceas conclud depot end endpoint erad expir expiri extermin
terminolog:nomenclatur
terminus:destin endpoint
ternari:iii leash triad trine triniti tripl triplet triplex
terpsichorean:dancer
terrac:bench patio
terrestri:mundan planetari
terribl:abomin abysm atroci aw dire dread fear fearsom fright frighten horrend horrid horrif rotten unspeak
terrif:fantast howl marvel rattl superbl top tremend wonder wondrous
terrifi:frighten panick panicki terror
territori:district dominion
terror:affright frighten panic terrifi
ters:curt lacon telegraph
tertiari:third
test:essay screen tri trial tryout
testi:fractious irrit nettlesom peevish petul scratchi tetchi touchi
testifi:depos evid
testili:irrit petul
testimoni:tribut
tetchi:fractious irrit nettlesom peevish petul scratchi testi touchi
tether:leash
tetracyclin:achromycin
teuton:german
texa:texan
texan:texa
text:textual
textbook:casebook
textil:cloth fabric
textual:text
thai:siames tai
thailand:siam
thalidon:hygroton
thank:appreci grate
thankless:unappreci ungrat
thaw:dethaw melt unthaw warm
theater:dramat
theatr:dramat
theatric:histrion stagi
theft:larceni steal thiev thieveri
themat:theme
theme:subject themat topic
thenc:therefrom thereof
theodolit:transit
theori:hypothesi
theoriz:conjectur hypothes specul
therapeut:alter curat cure heal remedi sanat
therapist:healer
therapsid:protomamm
therefor:consequ henc thus
therefrom:thenc
thereof:thenc
thermal:calor
thermic:calor
thesi:dissert
thespian:actor histrion
thick:dens midst
thicken:callous deepen inspiss node
thicket:brush brushwood cops
thickset:compact heavyset stocki
thief:stealer
thiev:cop glom larceni snitch steal theft
thieveri:larceni steal theft
thin:lean slender spare tenuiti thinner
think:believ cerebr conceiv guess idea imagin intellect mentat reason reckon suppos
thinner:dilut thin
third:tertiari
thirst:crave hunger lust
thirster:longer yearner
thirsti:arid
thirstili:eager
thong:lash
thorac:pector
thorax:chest
thorn:irrit prickl spikelet
thorni:acrimoni barb barbel bitter brist bristl bur jaundic prick setac spini
thorough:exhaust good sound
thoroughbr:pedigre
thoroughgo:arrant everlast exhaust perfect pure sod stare unadulter utter
thou:grand thousand
thought:consider contempl muse reflect rumin
thoughtless:inconsider uncar unthink unthought
thousand:grand thou
thrash:beat flail lam lick slaughter thresh trounc wallop whack whip
thrasher:thresher
thread:dud meander ribbon wind yarn
threadbar:banal hackney shopworn stock timeworn tire trite
threadlik:filament filamentlik
threadworm:pinworm
threat:menac
threaten:bale endang forbid jeopard lower menac omin peril sinist sullen
threefold:doubl dual trebl tripl twofold
thresh:flail thrash
thresher:thrasher
thrift:parsimoni
thriftless:wast
thrill:chill electrifi frisson kick quiver shiver shudder tickl tingl
thrive:boom flourish palmi prosper roar
throat:pharynx
throb:pound puls pulsat
thrombocyt:platelet
throne:commod enthron pot potti toilet
throng:concours jam mob multitud pile
throttl:acceler choke confin limit strangl strangul
throwaway:broadsid circular discard
thrum:strum
thrust:jab poke push stab stuff
thud:clunk thump
thug:hood punk tough
thumb:flick hitchhik leaf riff riffl
thump:bang clunk thud wallop whop
thunder:boom deafen roar
thunderbolt:bolt bombshel
thunderstruck:dumbfound flabbergast stupefi
thuribl:censer
thus:frankincens henc therefor thusli
thusli:thus
thwart:baffl bilk defeat disappoint foil frustrat queer scotch
tick:click ticker
ticker:heart pump tick watch
ticket:fine tag
tickl:thrill tingl titil vellic
ticklish:touchi
tidal:tide
tiddler:child kid minor nestl youngster
tide:news tidal
tidi:kempt neat neaten
tie:affili neckti tier truss
tier:grade level tie
tight:close fast taut
till:tiller
tiller:till
tilt:angl argu argument cant content contest controversi disput joust lean tip
timber:lumber
time:apropo clip clock season timer
timekeep:timer
timeless:etern
timer:time timekeep
timeworn:banal hackney shopworn stock threadbar tire trite
timid:bash cautious diffid shi shyli timor unsur
timor:timid trepid
tin:can tinni
tinctur:impregn infus ting trace vestig
tinder:kindl spunk
tine:prong
tinea:ringworm roundworm
ting:color jot mite tinctur tinkl tint
tingl:chill frisson prickl quiver shiver shudder thrill tickl
tini:diminut flyspeck lilliputian minut petit
tinker:monkey potter putter
tinkl:chink clink ting
tinni:bum punk sleazi tin
tint:shade ting
tintinnabul:ring
tip:cant gratuiti lean tilt tipper
tipper:tip
tippl:bib draught
tipsi:drunken inebri intox
tiptop:ace acm crack elev height meridian pinnacl summit super superl top
tirad:broadsid
tire:banal exhaust fatigu hackney jade outwear shopworn stock threadbar timeworn tired trite tyre wear weari
tired:fatigu tire weari
tireless:indefatig industri inexhaust unflag
tiresom:bore deaden irksom tedious wearisom
tissu:weav
tit:boob breast nippl teat
titan:colossus giant
titi:sourwood
titil:erot teas tickl vellic
titiv:spruce
titl:coronet entitl style
toad:frog
toast:crisp salut
toboggan:luge
today:now nowaday
toddl:dodder totter waddl
toddler:tot yearl
toe:toenail
toenail:toe
toffe:brittl
tofranil:imav
toil:drudg fag labor labour moil
toilet:bathroom commod john lavatori pot potti privi throne
token:nomin
tokenish:nomin
toler:abid accept brook endur passabl permiss stomach suffer
tom:tomcat
tomahawk:hatchet
tomb:grave
tombston:graveston headston
tomcat:tom
tomentum:fuzz
ton:dozen gob heap lash load lot pile raft scad score slew stack wad
tonal:tone tonic
tone:chant inflect inton modul tonal tonic
tongu:clapper lingua
tongueless:mute unspoken wordless
tonic:pop soda tonal tone tonus
tonus:tonic
tool:instrument joyrid
tooth:dentit notch serrat
toothsom:delect delici palat
top:ace crack exceed marvel overstep super superbl terrif tiptop transcend upsid wonder wondrous
topic:local matter subject theme
topknot:crest
topminnow:swordtail
topmost:uppermost
toppl:tumbl
toradol:acular
torah:law
torment:anguish crucifi dun frustrat hagridden rag tortur
tornado:twister
toroid:torus
torpedo:grinder gunman sub submarin wedg
torpid:daze dormant hibern listless torpor
torpor:listless torpid
torqu:torsion
torrent:delug downpour pelter
torrid:ardent fervent fervid fieri impass
torsion:contort torqu tortuos tortuous
tortuos:contort torsion
tortuous:contort convolut knotti tangl torsion twist twisti volumin wind
tortur:agon anguish harrow torment
torus:tear toroid
toss:flip pitch sky
tot:sum summat toddler total yearl
total:aggreg altogeth amount complet entir entireti full integr number sum summat tot whole wholli
totalitarian:absolut authoritarian caesar despot dictatorship shogun stalin tyranni
totter:dodder stagger toddl waddl
touch:affect move poignant stir
touchi:feisti huffi testi tetchi ticklish
tough:hood huski punk rugged stamina thug
toughen:harden temper
tour:circuit spell tourist
tourist:tour
tousl:dishevel frowzl rumpl
tout:bluster boast brag gas gasconad
tower:emin hulk lofti loom pillar predomin soar
town:township townspeopl
township:town
townspeopl:town
toxic:pernici poison toxin
toxin:toxic
toy:dalli flirt playth
trace:tinctur vestig
trachea:windpip
track:trail
trackless:roadless
tractabl:amen manipul
tractarian:pusey
trade:craft merchandis
trademark:earmark hallmark
trader:bargain dealer
tradesman:shopkeep
tradit:custom
traffick:market seller vendor
tragedi:calam cataclysm catastroph disast tragic
tragic:tragedi
trail:chase dog tail track
trailblaz:innov pioneer
trailer:poke preview
train:breed educ groom
traitor:betray faithless fals subvers treacher treason
tram:tramcar
tramcar:streetcar tram trolley
tramontan:transmontan
tramp:bum hobo pad plod swinger trudg
trampl:tread
tranc:beguil bewitch captiv captur charm enamor enamour enchant entranc spell
trandat:normodyn
tranquil:atarax calm placid quiet sedat seren still unruffl
transact:deal minut proceed
transalpin:ultramontan
transcend:exceed overstep surpass top
transcendent:nonnatur preternatur
transcrib:can
transcript:copi
transderm:percutan
transfer:assign convey movabl reassign
transfigur:metamorphos spiritu
transform:shift
transfus:instil
transgress:breach evildo infract offend violat
transienc:breviti brief
transient:ephemer fugaci pass
transit:changeov convers passag theodolit
transitori:ephemer fugaci pass
translat:interpret
transluc:semitranspar
transmigr:migrat reincarn
transmiss:catch communic contagi contract famili genet hereditari inherit
transmit:channel famili genet hereditari inherit
transmitt:catch communic contagi contract sender
transmontan:tramontan
transmut:commut metamorphos shift
transnat:multin
transpar:cobwebbi diaphan filmi gauzi gossam limpid pellucid vapor vapour
transplant:graft
transport:carri movabl
transpos:convers permut revers
transposit:permut substitut switch
transud:exud ooz
transvers:cross
trap:caparison corner ensnar entrap furnish snare trapper treed
trapper:trap
trapshoot:skeet
trash:junk rubbish scrap scum
trashi:cheap flash flashi garish gaudi loud meretrici rubbishi shoddi tacki tatti tawdri
trauma:harm hurt injuri
travel:journey locomot move
travers:cross crossbeam crosspiec span
travesti:burlesqu farc mockeri parodi spoof
trawl:dragnet spiller
treacher:faithless fals perfidi punic traitor treason
treacheri:betray perfidi
tread:step stride trampl
treadl:pedal
treason:faithless fals subvers traitor treacher
treasur:cherish gem precious prize valu want
treasuri:exchequ
treat:dainti delicaci goodi handl process
treati:pact
trebl:soprano threefold tripl
tree:corner treelet
treed:corner trap
treelet:tree
treelik:arboresc dendriform
trefoil:clover medic
trembl:palpit quiver shake shaki shiver vibrat
tremend:enorm fantast howl huge marvel rattl stagger terrif wonder wondrous
tremor:quak shudder
tremul:quaver
trench:deep encroach entrench imping
trenchant:search
trend:curv sheer slew swerv veer
trendi:voguish
trepan:trephin
trephin:trepan
trepid:timor
trespass:encroach intrud usurp
tress:braid plait
tri:assay attempt effort endeavor essay stress test
triad:iii leash ternari trine triniti tripl triplet
trial:run test tryout
triangl:trilater
triangular:trilater
tribal:tribe
tribe:folk tribal
tribul:visit
tribun:court
tribut:testimoni
tributari:affluent
trice:heartbeat instant jiffi twinkl wink
trichromat:tricolor
trick:fox
trickeri:slick
tricki:catchi rascal shifti slipperi
trickl:dribbl drip
trickster:beguil cheater deceiv
tricolor:trichromat
trifl:frivol neglig paltri trivial wanton
trig:trigonometri
trigger:activ actuat spark
trigonometri:trig
trilater:triangl triangular
trill:quaver roll warbl
trillion:billion million zillion
trim:fix shipshap spare trimmer
trimmer:pruner trim
trimox:amoxil augmentin larotid polymox
trine:iii leash ternari triad triniti triplet
triniti:iii leash ternari triad trine triplet
trip:lightsom lilt stumbl swing swingi tripper
tripe:applesauc rubbish
tripl:ternari threefold trebl triad
triplet:iii leash ternari triad trine triniti
triplex:ternari
tripper:trip
trite:banal hackney shopworn stale stock threadbar timeworn tire
triumph:victori
triumphal:exult pride rejoic
triumphant:exult pride rejoic victori
trivial:fiddl footl niggl petti picayun piffl puni slight trifl
trojan:troy
trolley:streetcar tramcar
trollop:adulteress jade slattern slut
troop:parad promenad
trot:clip jog trotskyist
trotskyist:trot
troubl:bother disoblig disrupt distress disturb fuss inconveni perturb riotous tumultu turbul worri worrisom
troublesom:inconveni
trough:gutter
trounc:beat flog lash lather lick slash slaughter strap thrash vanquish wallop welt whack whip
trouser:breech pant
troy:ilium trojan
truant:awol
truce:armistic
truck:haul
truckag:haul
trucker:teamster
trudg:pad plod tramp
true:admit avow confess trueness
trueness:loyalti true truth veriti
truli:genuin realli right
trump:best outdo scoop
trumpet:cornet herald
truncat:abbrevi shorten
trunk:bole short
trunkfish:boxfish
truss:tie
trust:confid relianc
truste:regent
truth:trueness veriti
tryout:audit test trial
tsar:czar
tsk:tut
tub:bathtub vat
tube:tubular
tubelik:tubular
tubercl:nodul
tubercular:consumpt
tuberos:emin
tubular:tube tubelik
tucker:exhaust
tuffet:footrest
tuft:caespitos tussock
tug:labor labour tugboat
tugboat:tug
tuition:tutelag
tumbl:acrobat fall toppl
tumefi:tumesc
tumesc:puffi tumefi tumid turgid
tumid:bombast declamatori orotund puffi tumesc turgid
tumor:neoplasm
tumult:turmoil uproar
tumultu:disrupt riotous troubl turbul uproar
tune:melodi tuner
tuneless:unmelodi untun
tuner:radio tune
tungus:evenki
tunic:adventitia urochord
tunnel:burrow
turban:pillbox
turbid:murki
turbin:coil helic spiral volut whorl
turbojet:fanjet
turbul:churn disrupt passion riotous roil troubl tumultu
turf:sod
turgid:bombast declamatori flatul orotund puffi tumesc tumid
turkestan:turkistan
turkistan:turkestan
turmoil:tumult upheav
turn:bend crook
turnout:widen
turpitud:deprav
turquois:aqua
turtl:capsiz
tush:ass behind bun buttock fanni fundament hindquart posterior seat
tusk:horn ivori
tussock:tuft
tut:tsk
tutelag:guardianship tuition tutor
tutelari:custodi
tutor:coach tutelag
twaddl:baloney bilgewat drool palav piffl prattl
twain:brace couplet duet duo dyad pair twosom
tweed:gabardin
tweet:nip pinch
tweezer:pincer
twelfth:duodecim
twice:doubli
twiddl:swirl twirl whirl
twig:branchlet sprig
twilight:dusk duski nightfal
twilit:duski
twill:cord
twin:coupl duplic gemini match mate pair
twine:entwin interlac intertwin lace string wrap
twing:pang prick stab
twink:beamish smile
twinkl:flash heartbeat instant jiffi scintil spark sparkl trice wink winkl
twirl:kink spin swirl twiddl twist whirl
twirler:pitcher
twist:distort misrepres overrefin pervert spin strain tortuous twirl volumin wind worm wriggl writh
twister:tornado
twisti:tortuous volumin wind
twitch:jerk vellic
twofold:doubl dual threefold
twosom:brace coupl couplet duet duo dyad pair twain
tycoon:magnat
tylenol:acetaminophen datril panadol phenaphen tempra
tympan:drum
type:eccentr typewrit typic typifi typist
typefac:font
typewrit:type
typic:distinct emblemat exemplari type
typifi:epitom repres symbol type
typist:type
typo:liter
typograph:compositor
tyrann:authoritarian autocrat domin oppress
tyranni:absolut authoritarian caesar despot dictatorship shogun stalin totalitarian
tyrant:autocrat despot
tyre:sur tire
ubermensch:demigod superman
ugli:nefari sur vile
ugrian:ugric
ugric:ugrian
ulcer:canker
ulna:ulnar
ulnar:ulna
ulterior:subterranean
ultim:final
ultra:extremist radic
ultraconserv:reactionari
ultramontan:transalpin
ultranationalist:chauvinist nationalist
ultrason:superson
umbilicus:bellybutton navel
umbrag:incens indign offens outrag shadow shadowi
umpir:arbit arbitr refere
unabash:unembarrass
unacc:aton
unaccept:intoler
unaccompani:alon solo
unaccount:unexplain
unadulter:arrant everlast perfect pure sod stare thoroughgo utter
unadvis:inadvis
unaffect:insens
unaffection:uncar
unalien:inalien
unalik:dissimilar
unalt:unchang
unalter:immut unchang
unambigu:unequivoc uniqu univoc
unanalyz:undecompos
unannounc:unherald unpredict
unansw:unrequit
unanticip:unforeseen
unapp:unlik unsympathet
unappreci:thankless ungrat unsung
unapproach:unreach
unargu:inargu undisput
unasham:barefac shameless
unassum:retir
unattach:uncommit
unauthor:wildcat
unavail:futil inaccess ineffectu meaningless otios
unavoid:ineluct inescap inevit
unbal:derang imbal
unbalanc:crazi dement mad unhing
unbar:unbolt unlatch unlock unsecur
unbear:intoler
unbeat:invinc
unbecom:indec indecor unseem untoward
unbeliev:atheist disbeliev implaus improb incred incredul nescient unconvinc
unbend:firm steadfast straighten unshak unwav
unbent:unbow
unbleach:uncolor undi
unblink:unflinch
unbloodi:nonviol
unblush:shameless
unbolt:unbar unlatch unlock unsecur
unbound:boundless
unbow:unbent
unbridl:uncheck ungovern
unbutton:unlac
uncanni:eldritch preternatur unearth weird
uncar:thoughtless unaffection unthink
uncaus:causeless fortuit
unceas:ageless ceaseless continu endless etern everlast incess perpetu unend unremit
uncertain:falter precari unsteadili unsur
uncertainti:doubt dubious precari
unchalleng:undisput unquest
unchang:changeless immut unalt unalter
uncheck:unbridl ungovern
uncheer:cheerless depress
unchivalr:ungal
uncivil:barbar barbarian
unclean:dirti soil
uncloud:cloudless
unclutt:clear unlitt
uncoerc:unforc will
uncolor:unbleach undi
uncomfort:discomfort
uncommit:unattach
uncompl:elementari simpl unsophist
uncomplet:incomplet
uncomplimentari:unflatt
uncompound:unmix
uncompress:decompress
uncompromis:inflex sturdi
unconcern:nonchal
uncondit:categor flat innat unlearn
unconquer:insuper
unconscion:conscienceless exorbit extortion outrag steep usuri
unconsecr:unsanctifi
unconsid:inconsider
uncontamin:unpollut
uncontrol:ungovern
unconvinc:flimsi improb unbeliev
uncoop:disoblig
uncorrect:undisciplin
uncorrupt:undefil
uncoupl:decoupl
uncouth:boorish coars vulgar
uncov:bare denud disclos discoveri expos find husk strip
unction:fulsom oili oleagin smarmi unctuous
unctuous:butteri fulsom oili oleagin smarmi soapi unction
uncut:unmown untrim
undaunt:undismay unshaken
undecid:unresolv
undecipher:illeg indecipher unread
undecompos:incorrupt unanalyz
undefil:immacul uncorrupt
undefin:indefin vagu
undepend:unfaith unreli
under:inher
underbr:rude
undercoat:prime
undercov:clandestin secret surreptiti
undercut:tenderloin
underdevelop:develop
underestim:lowbal
undergar:unmention
underground:belowground clandestin metro secret subway surreptiti
underhand:sneaki
underlin:emphas
undermin:cave countermin sabotag
underpass:subway
underscor:emphas
undersea:submarin
undershirt:vest
undersid:bottom
underskirt:petticoat
underst:downplay minim unostentati
understand:agreement apprehens clear comprehens discern intellig perceiv realiz see tacit
understudi:standbi
undersurfac:bottom
undertak:attempt mortician project tackl task
underwat:subaqu subaquat submerg submers
underway:afoot
underworld:hade
underwrit:subvent
undeserv:unworthi
undesir:unsought unwant
undetect:indiscern
undetermin:indetermin
undevelop:unexploit
undevi:unswerv
undi:unbleach uncolor
undiminish:unreliev
undirect:adrift afloat aimless directionless
undischarg:owe unexplod
undisciplin:indisciplin uncorrect
undiscov:unexplor
undismay:undaunt unshaken
undisput:inargu indisput unargu unchalleng unquest
undistinguish:indistinguish unexcept
undo:unfasten unti
undoer:open unfasten
undon:ruin sink
undoubt:doubtless
undress:strip
undul:cockl rippl ruffl
unduti:impious
unearth:eldritch excav spiritu uncanni weird
uneas:disquiet
uneconom:wast
unelabor:sketchi
unembarrass:unabash
unembellish:unorna
unemot:emotionless impass indiffer phlegm restrain retic stolid
unend:ageless ceaseless continu endless etern everlast incess perpetu unceas
unengag:unpromis
unenlighten:unillumin
unenvi:embarrass
unequ:inadequ uniqu unparallel
unequivoc:definit unambigu univoc
uner:inerr
uneven:rag variabl
unexcept:undistinguish
unexpect:accident
unexpend:left leftov remain unspent
unexplain:unaccount
unexplod:undischarg
unexploit:undevelop
unexplor:undiscov
unexpress:deadpan expressionless impass inexpress unsaid unspoken unstat unvoic
unfail:foolproof
unfair:inequ unjust
unfaith:infidel undepend unreli
unfamiliar:strang
unfashion:unstylish
unfasten:open undo undoer unti
unfathom:abysm abyss unplumb unsound
unfeas:impractic
unfeath:featherless
unfeel:callous
unfeign:genuin sincer
unfertil:infertil steril
unfirm:unsteadi
unfit:disqualifi inabl inappropri indispos soft
unflag:indefatig tireless
unflapp:imperturb
unflatt:uncomplimentari
unflinch:unblink
unflurri:unruffl
unfold:blossom flower
unforc:forceless uncoerc unstrain will
unforeseen:unanticip
unforfeit:inalien
unforgiv:grim inexcus inexor relentless stern unpardon unrel
unfortun:ala inauspici regrett
unfound:baseless groundless idl unwarr
unfulfil:unreal
unfurl:unrol
ungain:bunglesom clumsi gawki
ungal:unchivalr
ungener:meanspirit stingi
ungentl:ignobl untitl
unglamor:commonplac humdrum
ungod:iniquit sin
ungovern:unbridl uncheck uncontrol
ungrac:graceless wooden
ungraci:discourt graceless wooden
ungrad:dirt unord
ungrat:ingratitud thankless unappreci
ungul:hoof hoov
unhamp:unhind
unhappi:distress sad
unhappili:sad
unhealth:unsanitari
unhealthi:insalubri
unheat:unwarm
unheed:heedless ignor neglect
unherald:unannounc unpredict
unhesit:resolut
unhind:unhamp
unhing:crazi dement disord disquiet distract mad perturb unbalanc
unholi:demon diabol fiendish hellish infern satan
unhop:unthought
unidentifi:nameless unknown unnam
unif:fusion merger unifi
unifi:amalgam centripet consolid coordin incorpor integr interconnect merg mingl unif unit
unillumin:lightless unenlighten unlight unlit
unimagin:imposs inconceiv prosaic uninspir unthink
unimpeach:blameless irreproach unquestion
unimport:humbl lowli obscur
uninfluenc:unsway untouch
uninspir:unimagin
unintellig:incoher opaqu
unintent:design intent unplan unwit
uninterrupt:continu
uninvit:untempt
uninvolv:degag detach
union:nonion north
uniqu:singular unambigu unequ unparallel
uniron:wrinkl
unit:amalgam chunk join merg merger unifi
uniti:ace integr one singl whole
unival:monoval
univalv:gastropod
univers:cathol cosmos ecumen exist macrocosm world
univoc:unambigu unequivoc
unjust:injustic unfair
unjustifi:inexcus unwarr unwarrant
unkempt:sloppi
unknow:ignor inadvert unwit
unknown:alien nameless stranger unidentifi unnam
unlac:unbutton unti
unlatch:unbar unbolt unlock unsecur
unlaw:improp
unlearn:innat uncondit
unlett:ignor nescient
unlifelik:cardboard
unlight:lightless unillumin unlit
unlik:improb unapp unsympathet
unlimit:limitless outright
unlin:seamless unseam
unlit:lightless unillumin unlight
unlitt:unclutt
unload:offload
unlock:unbar unbolt unlatch unsecur
unloos:free liber loos releas
unman:pusillanim
unmanag:difficult recalcitr refractori unwieldi
unmann:rude
unmark:overlook unnot
unmask:expos
unmat:unpair
unmatch:matchless nonpareil peerless unpair unriv
unmeasur:immeasur limitless
unmelodi:tuneless untun
unmention:undergar
unmilitari:nonmilitari
unmind:forget inadvert oblivi
unmistak:appar evid manifest patent plain remark signal
unmix:sheer uncompound
unmov:immov stabil
unmown:uncut
unmus:nonmus
unnam:ineff nameless unidentifi unknown unutter
unnatur:abnorm artifici
unnecessari:unneed
unneed:unnecessari
unnerv:enerv faze formid redoubt unsettl
unnot:overlook unmark
unnotic:impercept
unobjection:innocu
unobserv:unse unseen
unobtain:inaccess
unoffend:inoffens
unopen:shut
unord:ungrad
unorgan:nonunion
unorna:unembellish
unorthodox:maverick
unorthodoxi:heresi
unostentati:underst unpretenti
unown:ownerless
unpaid:volunt
unpair:unmat unmatch
unparallel:unequ uniqu
unpardon:inexcus unforgiv
unpass:impass
unpatriot:disloy
unperceiv:impercept unremark
unperson:nonperson
unplan:unintent unwit
unplug:disconnect
unplumb:unfathom unsound
unpolish:gauch
unpollut:uncontamin
unpredict:caprici errat unannounc unherald volatil
unprejud:imparti
unpretenti:unostentati
unprocess:unrefin
unproduct:fruitless
unprofit:fruitless profitless
unpromis:unengag
unpropiti:inauspici
unprovok:motiveless wanton
unquest:implicit unchalleng undisput
unquestion:authent decid definit emphat indisput indubit unimpeach verit
unquiet:anxious nervous
unquot:unrepeat
unravel:disentangl ravel unscrambl
unreach:unapproach
unread:illeg indecipher undecipher
unreal:abstraction unfulfil
unreason:excess immoder inordin irrat viscer
unreconcil:irreconcil
unrecord:live
unrefin:unprocess
unreform:irreclaim irredeem
unregener:obstin stubborn
unrehears:extempor extemporan extemporari impromptu offhand
unrel:brutal grim inexor relentless stern unforgiv
unreli:undepend unfaith
unreliev:undiminish
unremark:common everyday mundan normal ordinarili quotidian routin unperceiv usual
unremit:ceaseless incess perpetu unceas
unrenew:nonrenew
unrepeat:unquot
unrepent:cuss impenit obdur obstin
unreproduc:inimit irreproduc
unrequit:unansw
unresolv:insolv undecid unsolv
unrespons:dead
unrest:agit ferment
unrestrain:deliri frantic
unriv:matchless nonpareil peerless unmatch
unrol:unfurl unwind
unruffl:placid tranquil unflurri
unruli:boister disobedi fractious rambuncti robusti rumbusti wil will
unsaf:danger insecur
unsaid:unexpress unspoken unstat unvoic
unsalt:unseason
unsanctifi:unconsecr
unsanitari:unhealth
unsati:insati
unsatisfi:disappoint restless
unsavori:distast
unscrambl:unravel
unse:eyeless sightless unobserv
unseam:seamless unlin
unseason:unsalt untim
unsectarian:nonsectarian
unsecur:unbar unbolt unlatch unlock
unseed:unsown
unseem:indec indecor unbecom untoward
unseen:unobserv
unselfish:generos
unservic:unus
unsettl:enerv faze unnerv
unsex:castrat
unshak:bulletproof determin firm steadfast unbend unwav watertight
unshaken:undaunt undismay
unshear:unshorn
unshorn:unshear
unsight:blind
unskil:amateur amateurish botchi butcher inexpert
unsmooth:rough
unsolv:insolubl insolv unresolv
unsophist:uncompl unworld
unsought:undesir
unsound:unfathom unplumb
unsown:unseed
unspar:lavish munific overgener scath unstint
unspeak:abomin atroci aw dread indefin indescrib ineff inexpress terribl untel unutter
unspent:unexpend
unspoken:mute tongueless unexpress unsaid unstat unvoic wordless
unsport:cheat
unsportsmanlik:cheat
unstain:unvarnish
unstat:unexpress unsaid unspoken unvoic
unsteadi:ricketi unfirm
unsteadili:falter uncertain
unstint:lavish munific overgener unspar
unstrain:unforc
unstructur:amorph
unstylish:styleless unfashion
unsubdu:indomit
unsuccess:abort stillborn
unsuit:inapplic inappropri inept
unsulli:stainless untarnish
unsung:unappreci
unsur:diffid shi timid uncertain
unsuscept:immun insuscept
unsway:uninfluenc untouch
unsweet:sec
unswerv:staunch steadfast undevi
unsymmetr:asymmetr
unsympathet:unapp unlik
untam:wild
untarnish:stainless unsulli
untaught:untutor
untechn:nontechn
untel:indefin indescrib ineff unspeak unutter
untempt:uninvit
unten:indefens
untest:untri
unthaw:dethaw melt thaw
unthink:thoughtless uncar unimagin unthought
unthought:thoughtless unhop unthink
unti:undo unfasten unlac
untidi:messi
untim:prematur unseason
untitl:ignobl ungentl
untold:incalcul
untouch:uninfluenc unsway
untoward:advers inauspici indec indecor unbecom unseem
untri:untest
untrim:uncut
untroubl:secur
untruth:falsehood falsiti mendaci
untun:discompos disconcert tuneless unmelodi upset
untutor:untaught
unus:unservic useless
unusu:notabl remark strang
unutter:indefin indescrib ineff inexpress unnam unspeak untel
unvari:changeless constant invari
unvarnish:unstain
unveil:debut entri introduct launch reveal
unvoic:unexpress unsaid unspoken unstat voiceless
unwant:undesir
unwarm:unheat
unwarr:baseless groundless idl unfound unjustifi
unwarrant:unjustifi
unwash:plebeian vulgar
unwav:firm level steadfast unbend unshak
unwel:ail ill indispos maladi peak poor sick
unwholesom:morbid
unwieldi:cumbersom unmanag
unwilling:involuntari
unwind:unrol
unwis:folli foolish inexpedi
unwit:inadvert unintent unknow unplan
unworld:unsophist
unworthi:inappropri undeserv
unwrap:disclos divulg expos reveal
unwritten:oral
unyield:dog dour pertinaci tenaci
upbeat:cheer wellb
upbring:foster fosterag nurtur rear
upcom:approach come forthcom
upcountri:midland
upgrad:ascent climb rais
upheav:turmoil
uphil:rise
uphold:maintain preserv sustain
upkeep:mainten sustain
upland:highland
uplift:elat intox upthrust
uppercas:majuscul
uppermost:topmost
uppiti:overween
uprais:lift resurrect
upright:erect honor vertic
upris:aris insurrect origin rebellion revolt rise
upriv:upstream
uproar:tumult tumultu
uproari:hilari
uproot:destroy erad extermin extirp
upset:derang discompos disconcert disord disquiet disturb overthrow perturb untun worri
upsid:top
upstag:aloof
upstart:parvenu
upstream:upriv
upsurg:rush surg
uptak:consumpt ingest intak
upthrust:uplift
upturn:overturn retrouss
upwind:leeward weather
uraninit:pitchblend
urban:polish
urex:mandelamin
urg:advoc exhort goad impuls itch press prod recommend spur urgent
urgent:desper press urg
urin:pee piss urinari wee
urinari:urin
urochord:tunic
usabl:oper servic use
usag:custom exercis use util
use:appli employ exercis exploit function habitu purpos usabl usag user util utilitarian victim
useless:unus
user:exploit use
ussr:russia
usual:common normal ordinarili unremark
usumbura:bujumbura
usur:shylock
usuri:exorbit extortion outrag steep unconscion
usurp:encroach supplant trespass
uterus:womb
util:appli employ exercis substitut usag use utilitarian
utilitarian:use util
utmost:extrem maximum uttermost
utter:absolut arrant dead everlast express perfect pure sod stare stark thoroughgo unadulter verbal vocal
uttermost:extrem farthermost farthest furthermost furthest maximum utmost
uxori:wife
vacanc:vacuum void
vacant:vacat
vacat:holiday renounc resign vacant
vaccin:immun inocul
vaccinia:cowpox
vacil:fluctuat hesit hover oscil swing waver
vacuiti:vacuum
vacuous:empti
vacuum:hoover vacanc vacuiti void
vagabond:aimless drift drifter float rambl rang roam rootless rove stray swan vagrant wander
vagrant:aimless drift drifter float vagabond
vagu:mistili obscur undefin
vain:conceit egotist fruitless futil sleeveless swollen vaniti
vainglori:boast swell
valet:gentleman
valetudinarian:debil feebl frail frailti infirm
valiant:valor
valid:cogenc collater confirm corrobor formal rigor substanti verifi
valor:gallantri heroism valiant
valu:evalu prize treasur valuabl valuat
valuabl:invalu precious valu worth
valuat:apprais assess evalu rate valu
vamp:coquett flirt teas
van:vanguard
vandal:hooligan
vane:fledg weathervan
vanguard:van
vanish:disappear
vaniti:conceit vain
vanquish:beat conqueror trounc
vantag:advantag
vapid:bland flavorless insipid jejun tame
vapor:blue brag cobwebbi crow diaphan evapor filmi gasconad gasifi gauzi gossam hazi misti steami transpar vapour volatil zap
vapour:blue cobwebbi diaphan evapor filmi gauzi gossam hazi misti steami transpar vapor
vaquero:buckaroo
vari:alter depart deviat variabl variant variat
variabl:uneven vari
varianc:discrep
variant:discrep vari
variat:fluctuat vari
varicella:chickenpox
varicolor:calico motley multicolor particolor pie piebald varieg
varieg:diversif motley varicolor
varieti:assort divers miscellani motley multifari potpourri smorgasbord
various:assort divers multifari respect sever
varnish:stain
vas:vessel
vasoconstrict:pressor
vasoconstrictor:pressor
vasopressin:pitressin
vassal:feudatori lieg
vast:enorm grand great huge immens sizeabl wide
vat:tub
vault:dome
veer:curv sheer slew swerv trend
veget:botani flora
vehem:emphasi feroc fierc furious violenc wild
vehement:fierc tear
veil:gauz net obliter velum
vein:veinlik vena venous
veinlik:vein
vellic:tickl titil twitch
veloc:speed
velum:veil
vena:vein
venal:corrupt deceit dishonest purchas
vend:hawk peddl vendor
vende:buyer purchas
vendor:market seller traffick vend
veneer:face
vener:august awe genit respect rever
venesect:phlebotomi
venetian:venic
venial:excus forgiv
venic:venetian
venom:malic malici poison spite virul
venous:vein
vent:blowhol discharg venter ventil
venter:abdomen belli stomach vent ventral
ventil:vent
ventolin:proventil
ventral:adaxi venter
ventur:adventur dare guess hazard
venturesom:adventur dare
venu:local locus
veranda:galleri
verandah:galleri
verb:verbifi
verbal:express mouth speak speaker talk talker utter verbiag
verbiag:diction phrase verbal word
verbifi:verb
verbos:tedious windili wordi
verdur:green greeneri
verg:brink
verif:confirm substanti
verifi:collater confirm corrobor falsifi substanti valid voucher
verit:authent regular unquestion
veriti:trueness truth
vermicul:peristalsi
vermifug:anthelmint
vermilion:cinnabar scarlet
vermillion:cinnabar
vernacular:jargon lingo slang
vernal:youth
veronica:speedwel
vers:poetri rhyme versifi
versant:mountainsid
versifi:vers
vertex:acm apex
vertic:erect perpendicular upright
vertigin:dizzi giddi woozi
vertigo:dizzi giddi lightheaded
vesic:blister
vesicl:cyst
vesicul:blister
vessel:vas
vest:enthron undershirt
vestal:virgin virtuous
vestibul:hall lobbi
vestig:tinctur trace
vestur:cloth wear wearabl
vet:veteran veterinari veterinarian
veteran:season vet
veterinari:vet
veterinarian:vet
veto:forbid interdict negat nix prohibit proscrib
vex:annoy bother bothersom devil exasper gall gravel harass harri infuri irrit madden nettl nettlesom peski pester plaguey rag rile vexat vexati
vexat:annoy bother chafe irrit vex
vexati:annoy bothersom gall irrit nettlesom peski pester plaguey vex
viabl:execut feasibl practic workabl
vibe:vibraphon
vibramycin:doxycyclin
vibrant:vivaci
vibraphon:vibe
vibrat:oscil palpit quiver shake shaki trembl
vice:frailti vicious
vicin:local neighborhood
vicious:barbar brutal cruel evil fall feroci roughshod savag savageri vice
victim:dupe exploit use
victor:winner
victori:triumph triumphant win
victorian:priggish prim prissi prudish puritan straitlac
victual:aliment eatabl edibl nourish nutriment nutrit provis provision susten
videotap:tape
view:consid perspect regard screen show viewer vista
viewer:spectat view watcher wit
vigil:alert wake watch
vigor:dynam energi hearti smart vigour
vigour:dynam energi hearti vigor
vii:seven
vile:despic loathsom lousi nauseat nauseous nefari queasi repuls sicken slimi ugli worthless
vilifi:defam libel malign slander
villag:settlement
villain:nefari scoundrel
villein:serf
vim:vital
vindic:absolv apologist clear exoner justifi
vindict:despit reveng spite
vinegari:acet
vinifi:wine
vino:wine
vintner:winemak
violat:breach debauch infract infring lawbreak misdemeanor offend offens profan ravish transgress
violenc:feroc fierc furious vehem wild
violet:purpl purplish
violin:fiddl
violinist:fiddler
violoncello:cello
viral:virus
virgin:vestal virgo virtuous
virgo:virgin
viril:male man manlik masculin
virtu:merit
virtual:almost near nigh
virtuoso:adept consumm master sensat star whiz whizz wizard
virtuous:chast moral vestal virgin
virul:venom
virus:viral
visag:counten kisser phiz smiler
viscer:intuit nonrat splanchnic unreason
viscera:entrail
viscid:cohes glutin gummi mucilagin pasti sticki stickili tacki viscous
viscous:glutin gummi mucilagin pasti sticki syrupi viscid
visionari:airi impract seer windi
visit:tribul
vista:view
vistaril:atarax
visual:envis fanci imag ocular optic pictur
vital:anim energ indispens vim
vitiat:corrupt debas debauch deflow demor deprav diminish impair lessen mar misdirect pervert profan subvert weaken
vitriol:acerb acid acrid blister caustic corros eros invect mordant sulfur sulphur
vitup:scath
viva:oral
vivaci:vibrant
vivid:color lifelik pictori
vivifi:reanim recreat reviv
vocabulari:lexicon
vocal:phonat sing singer song utter voic vowel
vocat:call career
vocifer:blatant clamant clamor cri outcri shout strident yell
voguish:chic smart trendi
voic:phonat vocal
voiceless:susurr unvoic whisper
void:annul elimin excret invalid nihil nothing null nullifi quash vacanc vacuum voidabl
voidabl:rescind void
voidanc:empti evacu
volar:palmar
volatil:explos gasifi unpredict vapor
volit:will
volley:burst fusillad salvo
volt:voltaic
voltag:emf potenti
voltaic:galvan volt
volubl:articul chattili
volum:bulk
volumin:tortuous twist twisti wind
volunt:unpaid
voluptu:buxom curvac curvi juici lush luxuri stack
volut:coil helic helix spiral turbin whorl
vomit:cat disgorg emet puke retch sick
vomitus:puke
voodoo:fetish juju
voraci:edaci esuri rapac rapaci raven wolfish
vote:ballot voter
voter:elector vote
vouch:guarante
voucher:verifi
vow:vower
vowel:vocal
vower:vow
voyag:navig
vulcan:cure
vulgar:coars common gross obscen plebeian popular uncouth unwash
vultur:maraud piranha predat predatori rapaci raptori raven
vulturin:predatori rapaci raptori raven
wacki:balmi bat buggi cracker dotti fruiti goofi haywir loco nut nutti silli zani
wad:batch compact cram dozen gob hat heap jampack lash load lot mass mint mountain pack passel peck pile plenti raft scad score slew stack ton
waddl:dodder toddl totter
waffl:hesit waver
waft:pennon
wage:earn pay remuner reward salari
wager:bet better bettor stake
wail:bawl howl lament yawl
wainscot:dado panel
waistband:girdl sash
wait:delay postpon waiter
waiter:server wait
waiv:forego foreswear forfeit forgo relinquish
wake:aftermath arous awak awaken sleepless vigil waken waker
waken:arous awak awaken wake
waker:arous wake
wale:cambria weal welt
walk:pass
wallboard:drywal
wallet:pocketbook
wallop:bang impact slaughter thrash thump trounc whack whip whop
wallow:welter
wallpap:paper
walrus:seahors
wan:livid lurid pale pallid pallor
wander:cuckold meander mobil nomad peregrin rambl rang roam rove rover spider stray swan vagabond wind
wane:eb ebb
wannab:aspir hope
want:absent cherish defici depriv desir lack miss need needi precious privat treasur
wanton:abandon licenti motiveless promiscu trifl unprovok
war:belliger warfar warrior
warbl:descant quaver trill yodel
ward:guard warder
warder:ward
ware:merchandis product squander
wareh:reposit
warfar:war
warfarin:coumadin
warhead:payload
wari:chari mistrust suspici
warlik:hawkish martial milit
warm:affect affection calefaci cordial fond heartili heat thaw warmer
warmer:heater warm
warn:admonish admonit cautionari monitori
warp:buckl deflect distort falsifi garbl
warrant:guarantor
warranti:guarante
warrior:war
warti:wartlik
wartlik:warti
warwick:kingmak
wash:laundri lave rins washabl washer
washabl:laundri wash
washbasin:lavatori
washcloth:flannel
washer:wash
washi:bleach fade weak
waspish:brist prick
wast:atrophi cachexia godforsaken otios pointless prodig purposeless squander superflu thriftless uneconom
wasteland:barren
watch:alert insomniac observ sleepless ticker vigil
watcher:spectat viewer wit
watchword:countersign parol password
water:irrig lacrim tear
watercours:stream
waterfal:fall
wateri:muddi reek sloppi
waterless:arid dryness
waterlog:boggi marshi miri mucki muddi quaggi sloughi soggi swampi
waterproof:raincoat seal
watersh:divid
watertight:bulletproof unshak
wattl:lappet
wave:beckon brandish waver
wavelik:crink crinkl rippl wavi
waver:falter hesit vacil waffl wave
wavi:crink crinkl rippl wavelik
wax:mount waxi
waxen:waxi waxlik
waxi:impress impression wax waxen
waxlik:waxen
waxwork:bittersweet
way:fashion manner mean mode style
wayfar:journey peripatet
wayland:wieland
waysid:roadsid
wayward:pervers
weak:debil decrepit fail helpless infirm sapless washi
weaken:debilit diminish enerv lessen vitiat
weal:wale welt
wealthi:affluent flush money
weaponri:arm munit
wear:careworn cloth draw erod eros exhaust haggard raddl tire vestur wearabl wearer weari
wearabl:cloth vestur wear
wearer:wear
weari:aweari exhaust fatigu jade outwear tire tired wear
wearisom:bore deaden irksom tedious tiresom
weather:brave endur upwind
weathervan:vane
weav:interweav tissu weaver
weaver:weav
web:entangl laci net netlik weblik
weblik:laci net netlik web
wed:conjoin espous hymen marri midweek nuptial splice wednesday
wedg:deposit grinder impact lodg stick sub submarin torpedo
wedlock:marriag matrimoni
wednesday:midweek wed
wee:pee piss urin
weed:weedi
weedi:boni scragg scraggi scrawni skinni weed
weep:cri nod pendul tear weeper
weeper:crier weep
weft:woof
weigh:advis deliber
weight:burden leaden slant
weighti:cogent heavi tell
weightless:light
weird:bizarr eldritch outlandish uncanni unearth wyrd
welch:welsh
welcom:greeter salut
weld:welder
welder:weld
welfar:benefit
well:good health
wellb:upbeat
welsh:cambrian welch
welt:flog lash lather slash strap trounc wale weal whip
welter:clutter jumbl muddl smother wallow
wesleyan:methodist
west:occid westward
westbound:wester westward
wester:westbound westward
western:occident
westward:west westbound wester
wet:moistur
whack:beat lick thrash trounc wallop whang whop
whale:hulk
whalebon:baleen
whammi:hex jinx
whang:whack
wharf:pier
whatev:whatsoev
whatsoev:whatev
wheedl:blandish blarney cajol coax palav
wheez:asthmat
whet:quicken
whiff:puff sniff
whim:capric impuls whimsi
whimsi:arbitrari caprici flighti whim
whimsic:arbitrari caprici fanci flighti impish mischiev
whine:snivel whini
whiney:fret whini
whini:fret whine whiney
whip:flagel flog lash lather slash slaughter snappi strap tan thrash trounc wallop welt worst
whiplik:flagel
whir:whiz whizz
whirl:convolut gyrat swirl twiddl twirl
whirligig:roundabout
whirlpool:eddi purl swirl
whisker:beard hair
whisper:murmur rustl susurr voiceless
white:caucasian innoc pure puriti sinless
whiten:bleach lighten
whitish:milki milklik
whitlow:felon
whitsunday:pentecost
whittl:pare
whiz:adept sensat star virtuoso whir whizz wizard
whizz:adept sensat star virtuoso whir whiz wizard zoom
whole:altogeth complet entir hale integr total uniti wholli
wholesal:jobber sweep
wholli:altogeth complet entir total whole
whoosh:hiss swoosh
whop:bang bash bop sock thump wallop whack
whore:prostitut tart
whorl:coil curl helic lock ringlet scroll spiral turbin volut
wick:evilli sin wicked
wicked:dark evil immor iniqu wick
wicker:cane
wickerwork:cane
wide:blanket broad encompass enorm extens grand great immens panopt sizeabl vast
widen:turnout
width:breadth
wieland:wayland
wield:exert
wife:uxori
wigg:sinuat sinuous wiggl wiggli wriggl writh
wiggl:jiggl joggl wigg wriggl
wiggli:wigg
wight:creatur
wil:fractious unruli will
wild:abandon feroc fierc furious rampant untam vehem violenc
wildcat:beast brute savag unauthor
wili:crafti cun foxi guil sli slyness
will:fractious uncoerc unforc unruli volit wil willing
willing:will
willowi:gracil
wilt:limp
win:fetch gain profit take victori winner
winc:cring flinch funk quail recoil shrink squinch
winch:windlass
wind:blow curv meander thread tortuous twist twisti volumin wander windi
windcheat:parka
windi:airi blowi breezi impract prolix visionari wind wordi
windili:verbos
windlass:winch
windless:still
windpip:trachea
windup:complet
windward:downwind
wine:vinifi vino wini
winemak:vintner
wing:fli
wini:wine
wink:blink flash heartbeat instant jiffi nictit trice twinkl winkl
winkl:flash twinkl wink
winner:victor win
winnow:sift
wino:drink drunkard inebri rummi
winter:overwint wintri
wintergreen:pyrola teaberri
wintri:frosti glacial ici winter
wipe:rub wiper
wiper:wipe
wire:cabl pump telegraph wiri
wireless:radio
wiretap:bug intercept
wiri:stringi wire
wisdom:wise
wise:judici sage sound wisdom
wish:aspir desir like
wisp:wispi
wispi:dim faint shadowi wisp
wist:pensiv
wit:brain conscious humor humour inform know marbl mental spectat viewer watcher witti wittic
witch:charm enchantress glamour hex jinx magic sorcer wizard
withdraw:indrawn reced reclus retir retreat
wither:annihil atrophi devast fade sear sere shrink shrivel shrunken wizen
withhold:deduct
within:insid
withstand:defend defi resist
witless:nitwit shitless
witti:humor humour wit
wittic:humor humour wit
wizard:adept charm magic magician sensat sorcer star virtuoso whiz whizz witch
wizen:shrivel shrunken wither
wobbl:careen ricketi shaki wonki
woe:suffer woeful
woebegon:creaki decrepit derelict woeful
woeful:deplor execr woe woebegon wretch
woefulli:deplor lament
wolffish:catfish
wolfish:edaci raven voraci wolflik
wolflik:wolfish
wolverin:glutton
woman:effemin femin philand philander
womanish:effemin effeminaci sissi
womb:uterus
wonder:admir fantast howl inquir inquisit marvel question rattl superbl terrif top tremend wondrous
wondrous:fantast howl marvel rattl superbl terrif top tremend wonder
wonki:askew awri cockey lopsid ricketi shaki wobbl
wont:accustom customari habit habitu
woo:court courtship romanc solicit wooer
wood:forest woodi woodsi
woodbor:borer
woodcreep:woodhew
wooden:graceless ungrac ungraci
woodhew:woodcreep
woodi:arbor wood woodsi
woodland:forest
woodsi:arbor wood woodi
woodwork:carpentri
wooer:suer suitor woo
woof:weft
wool:woolen woollen
woolen:wool woollen
woolgath:daydream dream dreami mooni stargaz
wooli:addl floccul muddl woolli
woollen:wool woolen
woolli:addl floccul muddl wooli
woozi:dizzi giddi vertigin
word:articul diction lyric phrase verbiag
wordi:prolix tedious verbos windi
wordless:mute silent tongueless unspoken
work:plant worker
workabl:execut feasibl practic viabl
worker:proletarian work
workforc:hand man manpow
workmanship:craftsmanship
workout:exercis
workshop:shop
world:blase cosmos exist global macrocosm secular univers
worldli:mundan
worldwid:global
worm:insect lous twist wriggl writh
wormlik:cring
worri:apprehens badger disquiet distress disturb headach perturb troubl upset
worrisom:distress disturb perturb troubl
wors:worsen
worsen:aggrav declens declin deterior exacerb wors
worship:ador believ god idol rever
worshipp:believ
worst:whip
worth:deserv valuabl
worthi:desir suitabl
worthless:despic ineptitud slimi vile
wound:bruis hurt injur lesion maim spite stab
wow:howler
wrack:wreck
wrangl:brawl haggl quarrel row
wrap:absorb captiv cloak cloth drape engross enwrap intent mantl twine wrapper
wrapper:housecoat neglig neglige wrap
wrath:ire wroth
wreath:chaplet coron
wreck:raze ruin wrack
wrecker:saboteur
wrench:rack
wrestl:grappl
wretch:deplor execr woeful
wretched:miser miseri
wri:dri iron
wrick:crick kink rick sprain
wriggl:twist wigg wiggl worm writh
wring:contort deform
wrinkl:creas crinkl crisp furrow purs seam uniron
wrist:carpus
write:authorship pen
writer:author
writh:contort twist wigg worm wriggl
writhen:contort
wrong:inappropri incorrect
wrongdo:misconduct
wrongdoer:offend
wroth:wrath
wrought:mold shape
wyrd:weird
xanthophyl:lutein
xerox:photocopi
xii:dozen
xylocain:lidocain
xylophon:marimba
yacht:boat
yahoo:bumpkin hick yokel
yahweh:jehovah jhvh yhvh yhwh
yak:cackl chatter
yangtz:chang
yank:jerk northern yanke
yanke:northern yank
yard:ground
yarn:narrat recit thread
yarrow:milfoil
yaw:gape swerv yawn
yawl:dandi howl wail
yawn:gape oscit yaw
year:annual eld geezerhood
yearl:toddler tot
yearn:ach hungri languish long pine yen
yearner:longer thirster
yell:cri holler outcri scream shout squall vocifer
yellow:chicken
yelp:yip
yen:ach languish pine yearn
yhvh:jehovah jhvh yahweh yhwh
yhwh:jehovah jhvh yahweh yhvh
yield:afford conced concess obedi output proceed surrend take
yip:yelp
yodel:descant warbl
yoga:yogic
yoghurt:yogurt
yogic:yoga
yogurt:yoghurt
yokel:bumpkin hick yahoo
yon:yonder
yonder:yon
young:immatur
youngster:child kid minor nestl tiddler
youth:juvenil vernal
yowl:bellow holler hollo howl roar
ytterbit:gadolinit
zair:congo zairean
zairean:zair
zani:buffoonish clownish cuckoo goofi goos jackass silli wacki
zap:vapor zapper
zapper:zap
zarontin:emesid
zeal:ardor elan zealous
zealot:drumbeat partisan
zealotri:fanat
zealous:avid zeal
zebibyt:zettabyt
zed:eze izzard zee
zee:eze izzard zed
zero:cipher naught nil nix noth null zilch zip
zest:gusto piquant relish spice tang tangi
zestril:priniv
zettabyt:zebibyt
zidovudin:retrovir
zigzag:crank
zilch:naught nil nix noth null zero zip
zillion:billion million trillion
zimbabw:rhodesia
zinacef:ceftin
zion:israel
zip:hurri naught nil nix noth null zero zilch zipper
zipper:zip
zone:district partit
zoolog:fauna
zoom:soar whizz
zoster:shingl
zygomat:cheekbon
`;
