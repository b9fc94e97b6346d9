/** First names common in English-language news, by the gender they mostly go with; names of both genders are in `EITHER`. */
const table = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/).filter(Boolean));

const FEMALE = table(`
abigail ada ayanna cecile dahlys huma loretta neera reince stephenie svitlana tulsi adele adelaide adriana agnes aida aisha alana alba alejandra alessandra alexandra alexandria alexis alia alice alicia alina alisha alison allison alma alyssa amal amanda amber amelia amina amira amy ana anastasia andrea angela angelica angelina anita ann anna annabel anne annette annie antonia anya aparna april aria ariana arlene ashley astrid athena audrey aurora ava ayesha
barbara beatrice beatriz becky belinda bella bernadette bernice bertha beth bethany betsy betty beverly bianca birgit blanca bonnie brandi brenda brianna bridget brigitte britney brittany brooke
caitlin camila camilla candace candice cara carla carly carmen carol carole carolina caroline carolyn carrie casey cassandra cassie catalina catherine cathy cecilia celeste celia chandra chantal charity charlene charlotte chelsea cheri cherie cheryl chloe christa christiane christie christina christine christy ciara cindy claire clara clarissa claudia colleen condoleezza connie constance consuelo cora corinne courtney crystal cynthia
daisy dalia dana daniela danielle daphne darlene dawn debbie deborah debra deirdre delia delores denise desiree diana diane dianne dina dolores donna dora doreen doris dorothy
ebony edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen eloise elsa elsie elvira emilia emily emma erica erika erin esmeralda esperanza estelle esther ethel eugenia eunice eva evangeline eve evelyn
faith farah fatima fatou faye felicia fiona flora florence frances francesca freda frida frieda
gabriela gabrielle gail gemma genevieve georgia georgina geraldine gertrude gillian gina ginger giovanna gisele giselle gladys glenda gloria grace greta gretchen guadalupe gwen gwendolyn
hadley hailey hanna hannah harriet hazel heather heidi helen helena helga henrietta hilary hilda hillary hollie holly honor hope huma
ida ileana ilhan imelda imogen ina indira ines inga ingrid irene irina iris irma isabel isabella isabelle isobel ivana ivanka ivy
jacqueline jacquelyn jada jamila jan jana jane janelle janet janice janine jasmine jean jeanette jeanine jeanne jeannie jemima jenna jennie jennifer jenny jeri jessica jill jillian jo joan joann joanna joanne jocelyn jodi johanna josefina josephine joy joyce juana juanita judith judy julia juliana julianne julie juliet june justine
kaitlin kaitlyn kamala kara karen kari karin karina karla kate katharine katherine kathleen kathryn kathy katie katrina kay kayla kayleigh keira kellyanne kelsey kendra kerry khadija kim kimberly kirsten kirstie kirstjen krista kristen kristi kristin kristina kristine krystal kyra
lakshmi lara latoya laura lauren laurie layla leah leanne leila lena leona leslie leticia lila lilian lillian lily lina linda lindsay lindsey lisa livia liz liza lois lola lora loretta lori lorna lorraine louisa louise lourdes lucia luciana lucille lucinda lucy luisa lydia lynda lyndsey lynette lynn lynne
mabel mackenzie madeleine madeline madison mae magdalena maggie maia malala malia mallory mandy manuela mara marcela marcia margaret margarita margo margot marguerite maria mariah mariam marian mariana marianne maribel marie mariel marilyn marina marion marisa marissa marjorie marlene marsha marta martha martina mary maryam matilda maud maura maureen maxine maya mayra mazie megan meghan melania melanie melinda melissa mercedes meredith mia michaela michele michelle mildred millicent mimi mina mindy ming mira miranda miriam mitzi moira molly mona monica monique muriel myra myriam myrna
nadia nadine nancy naomi natalia natalie natasha nell nellie nicola nicole nikki nina noelle noor nora norah noreen norma nydia
octavia odette olga olive olivia opal oprah
paige pamela paola pat patrice patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny petra phoebe phyllis pilar polly pooja portia priscilla priti priya
rachel rachelle ramona rana rania rashida raquel rebecca regina renata renee reva rhoda rhonda rita roberta robin robyn rochelle ronna rosa rosalie rosalind rosalynn rosanna rosario rose rosemarie rosemary rosie roxanne ruby ruth
sabina sabrina sadie sally salma samantha sandra sandy sara sarah sasha savannah saoirse scarlett selena serena shannon sharon sheena sheila shelby shelley shelly sheri sherri sherry sheryl shirley siobhan sinead sofia sonia sonya sophia sophie stacey stacy stefanie stella stephanie sue sunita susan susana susanna susanne suzanne suzy svetlana sybil sylvia
tabitha talia tamara tamika tammy tania tanya tara tasha tatiana tawakkol tennille teresa teri terri thelma theresa therese tiffany tina toni tonya tracey tracy tricia trina trisha trudy tulsi
uma una ursula
valentina valeria valerie vanessa vera verna veronica vicki vickie vicky victoria viola violet virginia vivian viviana
wanda wendy whitney whoopi wilhelmina willa wilma winifred winnie winona
xiomara yael yasmin yesenia yoko yolanda yulia yvette yvonne zahra zainab zara zelda zeynep zoe
`);

const MALE = table(`
aaron abdul carl raphael nikolay ismael jorge jong volodymyr emmanuel giorgi hakan rishi keir olaf recep xavier narendra abdullah abe abel abraham adam adolfo adrian agustin ahmad ahmed aidan akbar akira al alain alan alastair albert alberto aldo alec alejandro aleksandr alex alexander alexandre alexei alfonso alfred alfredo ali allan allen alonzo alvaro alvin amir amos anderson andre andreas andres andrew andrey andy angelo angus ansel anthony antoine anton antonin antonio antony antti archie ari armando arnold arthur arturo asad ashraf ashton asif august augustus austin avi axel
barack barney barrett barry bart bashar basil bastian ben benedict benjamin bennett benny bernard bernardo bernie bert bilal bill billy bjorn blaine blake bob bobby boris brad bradford bradley brady brandon brendan brent bret brett brian bruce bruno bryan bryant bryce buddy byron
caesar caleb calvin cameron carl carlo carlos carlton carson cary cecil cedric cesar chad chaim charles charlie chester chet chip chris christian christoph christophe christopher chuck clarence claude clay clayton clement cliff clifford clint clinton clyde cody colin collin connor conor conrad corey cornelius cory craig cristian curt curtis cyril cyrus
dale damian damien damon dan daniel danny dante darrell darren darryl daryl dave david davis dean deepak demetrius denis dennis denzel derek derrick deshawn desmond devin devon dexter dick diego dieter dietrich dimitri dirk dmitri dmitry dominic dominik dominique don donald donnie donovan doug douglas drew duane duncan dustin dwayne dwight dylan
earl ed eddie edgar edmund eduardo edward edwin efrain eli elias elijah elliot elliott elmer elon elvis emanuel emil emiliano emilio emmanuel emmett enrique enrico eric erich erik ernest ernesto ernie erwin esteban ethan eugene evan evgeny ezekiel ezra
fabian fabio farhad faisal federico felipe felix ferdinand fernando fidel finn florian floyd francesco francis francisco franco francois frank frankie franklin franz fred freddie frederick friedrich fritz fyodor
gabriel garrett garry gary gaston gavin gene geoff geoffrey george gerald gerard gerhard gerry gianni gideon gil gilbert gilberto giorgio giovanni giuseppe glen glenn gonzalo gordon graham grant greg gregg gregory guido guillermo gunter gus gustav gustavo guy
hadi hakeem hamid hamza hank hans harold haroon harris harrison harry harvey hasan hashim hassan heath hector heinrich heinz helmut henri henrik henry herb herbert herman hermann herschel hideki hiroshi homer horace horst howard hubert hugh hugo humberto hussein
ian ibrahim ignacio igor ike ilya imran ira irfan irving irwin isaac isaiah ishmael ismail israel ivan
jack jackson jacob jacques jaime jake jamaal jamal james jamie jared jarrett jarvis jason jasper javad javier jay jeb jed jeff jefferson jeffery jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel joerg johan johann john johnnie johnny jon jonah jonas jonathan jong-un jong-il jorge jose josef joseph josh joshua josiah juan jude julian julio julius jun junichiro junior jurgen justin
kai kamal kareem karim karl keith ken kenji kenneth kenny kent kevin khalid khalil khizr kofi konrad konstantin kumar kurt kyle
lamar lance larry lars laurence laurent lawrence lazaro leland lee len lenny leo leon leonard leonardo leonid leopold leroy lester lev levi lewis liam lincoln lionel lloyd logan lorenzo lou louis luc luca lucas luciano ludwig luigi luis luiz lukas luke luther lyle lyndon
mack magnus mahmoud malcolm malik manfred manny manuel marc marcel marcelo marco marcos marcus mario mark marlin marlon marshall martin marty marvin mason massimo mateo matt matteo matthew matthias maurice mauricio max maximilian maxwell mehdi mehmet mel melvin merrick merrill micah michael michel miguel mick mickey mike mikhail miles milo milton mitch mitchell mitt moe mohamad mohamed mohammad mohammed moises morgan morris mort moses moshe muhammad murray mustafa myron
nabil naftali narendra nat nate nathan nathaniel neal ned neil nelson newt nicholas nick nicolae nicolas nigel nikita nikolai nikolas noah noel nolan norbert norman
oleg oliver olivier omar orlando orrin oscar osama oswald otto owen ozzie
pablo paolo pascal patrick paul pavel pedro percy perry pete peter phil philip philippe phillip pierre pranab preston prakash
quentin quincy rafael rafiq rahul raj rajiv ralph ramon ramzan rand randall randolph randy rashad rashid raul ravi ray raymond recep reggie reginald reince reinhard rene rex ricardo riccardo rich richard rick rickey ricky rob robbie robby robert roberto rocco rod roderick rodney rodolfo rodrigo roger roland rolf roman ron ronald ronnie ross roy ruben rudi rudolf rudolph rudy rufus rupert russ russell ryan
sadiq saeed salim salman salvador salvatore sam sami samuel sanjay santiago saul sayed scott sean sebastian sepp serge sergei sergey sergio seth seymour shane shaun shawn sheldon sherman sherrod shinzo sidney silvio simon solomon spencer stan stanley stefan stephane stephen sterling steve steven stewart strobe stuart sundar sven sylvester
tad tariq tarek taylor ted teddy terence terrell terrence terry thaddeus theo theodore thierry thom thomas tim timothy tobias toby todd tom tomas tommy tony travis trent trevor trey tristan troy tucker tyler tyrone
udo ulrich ulysses umar uri valentin vaclav vance vernon vic vicente victor vijay viktor vince vincent vinod virgil vitaly vito vittorio vlad vladimir volodymyr
wade wallace wally walt walter ward warren wayne wendell werner wes wesley wilbur wiley wilfred wilhelm will willard willem william willie wilson winston wolfgang woodrow wyatt
xavier yair yakov yasser yitzhak yoshihide yuri yusuf yves zach zachary zack zane zbigniew zeke zvi
`);

const EITHER = table(`
addison alexis andrea ariel ashley avery bailey blair cameron carey carmen carroll casey charlie chris clare corey cory dakota dale dana darcy devon dominique drew dusty ellis emerson evelyn finley francis frankie gale harley hayden jackie jaden jamie jan jean jess jessie jo joey jordan jody jules kay kelly kerry kim kit kris lane lauren lee leigh leslie lindsay lindsey logan lou lynn mackenzie marion max mckenzie mel merle morgan nicky noel parker pat payton peyton quinn reese riley robbie robin rory rowan sam sandy sasha shannon shelby sidney skyler stacy stevie sydney tate taylor terry toby tracy tyler val whitney yuki
`);

/** Whether a folded word is a first name that the table knows. */
export function isFirstName(word: string): boolean {
  return FEMALE.has(word) || MALE.has(word) || EITHER.has(word);
}

/** The gender that a first name mostly goes with; undefined where it goes with both, or isn't known. */
export function genderOf(word: string): "female" | "male" | undefined {
  if (EITHER.has(word) || FEMALE.has(word) === MALE.has(word)) return undefined;
  return FEMALE.has(word) ? "female" : "male";
}
