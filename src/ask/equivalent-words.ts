/** Words with which news tells the same thing, a line each; any of a line stands for any other. */
export const GROUPS = `
kill slay murder
die death dead perish
hurt injure wound injury maim
blast explosion explode detonate bombing
fire blaze inferno
flood flooding deluge
quake earthquake tremor
crash collide collision
attack assault raid
jail prison imprison imprisonment
arrest detain apprehend custody
charge accuse indict
blame accuse fault
convict conviction guilty
decide decision rule ruling verdict judgment
lawyer attorney solicitor barrister
buy purchase acquire acquisition takeover buyer purchaser
sell sale seller
own owner ownership
win victory winner triumph
beat defeat
lose loss loser
match game fixture
quit resign resignation
sack dismiss oust
hire recruit
appoint appointment
replace replacement successor succeed substitute
begin start commence launch beginning
end finish conclude
stop halt cease suspend
close shut closure
delay postpone defer postponement
cancel scrap abandon cancellation
build construct construction
destroy demolish devastate destruction
rise increase climb jump soar grow growth
fall drop decline decrease plunge slump
profit earnings
revenue turnover
pay salary wage payment
employee worker staff
firm company corporation
plan intend propose proposal
agree agreement deal accord pact
vote ballot poll voter
law bill legislation
ban prohibit outlaw forbid
allow permit
approve approval endorse
reject rejection refuse refusal
oppose opposition opponent
support back backing favour favor
help aid assist assistance relief
rescue save
find discover discovery detect
inquiry enquiry investigation probe investigate
study research
examine analyse analyze inspect
sue lawsuit suit
release publish issue
rain rainfall rainy downpour
snow snowfall
borrow loan
debt owe
leak spill
speech address
letter write
threaten threat
complain complaint
destroy ruin
escape flee
refugee evacuee
retire retirement
survive survivor survival
prove proof evidence
succeed success
fail failure
widow widower
security guard
spokesman spokeswoman spokesperson
chairman chairwoman chairperson
budget spending
tax levy
strike walkout
ceasefire truce
crowd audience
scientist researcher
illness disease sickness
ill sick
doctor physician
medicine medication drug
symptom sign
child kid youngster
spouse wife husband
house home residence
car vehicle automobile
plane aircraft jet airplane
ship vessel boat
website site
picture photo photograph image
video footage
worry fear concern
angry anger outrage fury furious
happy pleased delighted glad
try attempt
need require
reward bounty
prize award
fan supporter spectator
army military
soldier troop
country nation
border frontier
protest demonstration demonstrate protester demonstrator
kidnap abduct hostage
steal theft stolen thief
fraud cheat
danger risk threat
student pupil
author writer
movie film
accident crash incident
disaster tragedy catastrophe
base headquarters headquartered
visit tour trip
meet meeting summit
bury burial funeral
choose choice select selection pick
create creator creation
lead leader leadership
grow growth
marry married marriage wedding
visit visitor
elect election
expel expulsion deport deportation
donate donation gift
leave departure depart
nominate nomination
arrive arrival
recover recovery
evacuate evacuation
announce announcement
promise pledge vow
warn caution warning
deny denial
recommend recommendation advise
predict forecast
criticize criticise condemn denounce
praise laud hail
want seek hope wish
demand call
cut reduce reduction
result outcome
share stake
price cost
weapon gun
`;

/** What a question names at large and a text by its kind: "runs" for "chairman", a line each, what is asked first. */
export const NARROWER = `
kill die death dead fatal shoot
die kill
victim kill die injure wound shoot stab attack slay
run head lead chairman chief director executive manage
head lead chairman chief director
gun rifle pistol
weapon rifle pistol knife bomb
crime murder slay robbery theft offence offense
hit affect strike
cost worth fee charge
wound injure
lawmaker legislator senator deputy
politician minister senator
money cash fund
boss chief manager chairman head
ferry vessel ship boat
tanker vessel ship
ship ferry tanker
plane airliner flight
manager coach
coach manager
job post position role
popular support popularity
leave quit resign
acquire replace succeed
ask request urge call appeal seek
call urge appeal demand ask
examine study test check
win beat defeat
pay fine fee compensation
punishment sentence penalty
earn profit earnings salary
break outbreak
outbreak break
`;

/** Countries with their adjectives and short names: "Turkish officials" are officials of Turkey. */
export const COUNTRIES = `
us usa america american
uk britain british
eu european
france french
germany german
spain spanish
italy italian
ireland irish
scotland scottish
wales welsh
england english
netherlands dutch
denmark danish
sweden swedish
norway norwegian
finland finnish
poland polish
greece greek
turkey turkish
switzerland swiss
belgium belgian
portugal portuguese
russia russian
ukraine ukrainian
china chinese
japan japanese
india indian
pakistan pakistani
israel israeli
egypt egyptian
iraq iraqi
iran iranian
syria syrian
lebanon lebanese
libya libyan
kenya kenyan
nigeria nigerian
somalia somali
sudan sudanese
tanzania tanzanian
ethiopia ethiopian
mexico mexican
cuba cuban
canada canadian
brazil brazilian
chile chilean
peru peruvian
vietnam vietnamese
philippines filipino philippine
thailand thai
korea korean
australia australian
norway norwegian
afghanistan afghan
yemen yemeni
saudi saudis
serbia serb serbian
croatia croatian croat
hungary hungarian
palestine palestinian
europe european
africa african
asia asian
`;

/** Verbs with a particle, the particle, and a verb that tells the same. */
export const PHRASAL = `
call off cancel
put off postpone
go off explode
blow up explode
step down resign
stand down resign
shut down close
set up establish
take place happen
lay off dismiss
break out begin
carry out conduct
find out discover
knock out beat
kick out expel
throw out reject
turn down reject
pull out withdraw
give up relinquish
pass away die
take over acquire
look into investigate
lock up jail
wipe out destroy
go up rise
go down fall
unit states us
unit kingdom uk
unit nations un
european union eu
`;
