/**
 * Makes src/rules/value/name-lexicon-data.ts from the word list of compromise 14 (MIT, (c) 2019 Spencer Kelly) and the
 * frequent surnames and given names below (United States Census Bureau and Social Security Administration frequency
 * tables, works of the federal government). Run it after an update of compromise: node scripts/make-name-lexicon.js
 */
import { writeFileSync } from 'node:fs';
import nlp from 'compromise/three';

const words = (text) => text.trim().toUpperCase().split(/\s+/);

const SURNAMES = words(`
smith johnson williams brown jones white lee young hall king hill green long day black stone fox rose ford hawkins may warner bell cole garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas moore martin
perez thompson harris sanchez clark ramirez lewis robinson walker allen wright scott torres nguyen flores nelson
campbell mitchell roberts carter phillips evans turner parker collins edwards stewart morris murphy rogers
gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox richardson watson wood bennett gray mendoza
ruiz hughes castillo sanders patel myers ross foster jimenez powell jenkins perry russell sullivan butler barnes fisher
henderson coleman simmons patterson jordan reynolds hamilton graham gonzales alexander ramsey wallace moreno west cole hayes bryant herrera gibson ellis tran medina aguilar stevens murray
castro marshall owens harrison fernandez mcdonald woods washington kennedy wells vargas henry freeman webb tucker guzman burns crawford olson simpson porter gordon mendez silva shaw snyder mason dixon munoz hicks holmes
palmer wagner robertson boyd salazar warren mills meyer schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner payne kelley dunn pierce arnold tran spencer peters hawkins hansen castro hoffman hart santos cunningham bradley knight
lawrence carpenter harper mccoy chavez duncan armstrong elliott greene carroll berry andrews lane matthews ruiz hudson austin carr chapman lawson vasquez fields gutierrez weber sims fuller montgomery nunez mccarthy schultz lynch bishop
stanley franklin fowler norris bates gilbert burton rios wheeler chan avila williamson oliver guerrero montoya vega fox
bowman cortez dean romero larson sutton lowe curtis rhodes hunter little meza pham contreras maldonado valdez lambert fleming ramsey cohen harmon rodgers robbins newton todd blair higgins ingram reese cannon strickland townsend potter goodwin walton rowe hampton
ortega patton swanson joseph francis goodman maldonado yates becker erickson hodges rios conner adkins webster norman malone hammond flowers cobb moody quinn blake maxwell pope floyd osborne paul mccarthy guerrero lindsey estrada sandoval gibbs tyler gross fitzgerald stokes doyle
sherman saunders wise colon gill alvarado greer padilla simon waters nunez ballard schwartz mcbride houston christensen klein pratt briggs parsons mclaughlin zimmerman french buchanan moran copeland roy pittman brady mccormick holloway brock poole frank logan owen
bass marsh drake wong jefferson park morton abbott sparks patrick norton huff clayton massey lloyd figueroa carson bowers roberson barton tran lamb harrington casey boone cortez clarke mathis singleton wilkins cain bryan underwood hogan mckenzie collier luna phelps mcguire allison bridges wilkerson nash summers atkins
wilcox pitts conley marquez burnett richard cochran chase davenport hood gates clay ayala sawyer roman vazquez dickerson hodge acosta flynn espinoza nicholson monroe wolf morrow kirk randall anthony whitaker oconnor skinner ware molina kirby huffman bradford charles gilmore dominguez oneal bruce lang combs kramer heath hancock gallagher gaines shaffer
short wiggins mathews mcclain fischer wall small melton hensley bond dyer cameron grimes contreras christian wyatt baxter snow mosley shepherd larsen hoover beasley glenn petersen whitehead meyers keith garrison vincent shields horn savage olsen schroeder hartman woodard mueller kemp deleon booth patel calhoun wiley eaton cline navarro harrell lester
humphrey parrish duran hutchinson hess dorsey bullock robles beard dalton avila vance rich blackwell york johns blankenship trevino salinas campos pruitt moses callahan golden montoya hardin guerra mcdowell carey stafford gallegos henson wilkinson booker merritt miranda atkinson orr decker hobbs preston tanner knox pacheco stephenson glass rojas serrano marks
hickman english sweeney strong prince mcclure conway walter roth maynard farrell lowery hurst nixon weiss trujillo ellison sloan juarez winters mclean randolph leon boyer villarreal mccall gentry carrillo kent ayers lara shannon sexton pace hull leblanc browning velasquez leach chang house sellers herring noble foley bartlett mercado landry durham
walls barr mckee bauer rivers everett bradshaw pugh velez rush estes dodson morse sheppard weeks camacho bean barron livingston middleton spears branch blevins chen kerr mcconnell hatfield harding ashley solis herman frost giles blackburn william pennington woodward finley mcintosh koch best solomon mccullough dudley nolan blanchard rivas brennan
mejia kane benton joyce buckley haley valentine maddox russo mcknight buck moon mcmillan crosby berg dotson mays roach church chan richmond meadows faulkner oneill knapp kline barry ochoa jacobson gay avery hendricks horne shepard hebert cherry cardenas mcintyre whitney waller holman donaldson cantu terrell morin gillespie fuentes tillman sanford bentley peck key salas
rollins gamble dickson battle santana cabrera cervantes howe hinton hurley spence zamora yang mcneil suarez case petty gould mcfarland sampson carver bray rosario macdonald stout hester melendez dillon farley hopper galloway potts bernard joyner stein aguirre osborn mercer bender franco rowland sykes benjamin travis pickett crane sears mayo dunlap hayden wilder mckay coffey
mccarty ewing cooley vaughan bonner cotton holder stark ferrell cantrell fulton lynn lott calderon rosa pollard hooper burch mullen fry riddle levy david duke odonnell guy michael britt frederick daugherty berger dillard alston jarvis frye riggs chaney odom duffy fitzpatrick valenzuela merrill mayer alford mcpherson acevedo donovan barrera albert cote reilly compton raymond mooney mcgowan craft cleveland clemons wynn
nielsen baird stanton snider rosales bright witt stuart hays holden rutledge kinney clements castaneda slater hahn emerson conrad burks delaney pate lancaster sweet justice tyson sharpe whitfield talley macias irwin burris ratliff mccray madden kaufman beach goff cash bolton mcfadden levine good byers kirkland kidd workman carney dale mcleod holcomb england finch head burt hendrix sosa haney franks sargent nieves downs rasmussen
bird hewitt lindsay le foreman valencia oneil delacruz vinson dejesus hyde forbes gilliam guthrie wooten huber barlow boyle mcmahon buckner rocha puckett langley knowles cooke velazquez whitley noel vang
singh kaur khan ali ahmed hussain shah gupta sharma kumar reddy rao mehta desai joshi nair iyer chaudhry siddiqui malik sheikh begum akhtar mohamed mohammed hassan ibrahim abdi osman warsame farah
li wang zhang liu huang zhao wu zhou xu sun zhu lin gao luo zheng liang cheung leung lam lau ho ng yu yuan jiang tang deng feng cao peng xie kwon choi jung kang cho yoon jang lim seo shin hwang ahn nakamura tanaka suzuki yamamoto watanabe sato takahashi kobayashi
tran le pham huynh hoang phan vu vo dang bui duong ly trinh dinh truong luong doan lam mai cruz reyes santos bautista delacruz villanueva aquino mendoza ramos castro tolentino pascual
kowalski nowak wisniewski wojcik lewandowski kaminski zielinski ivanov petrov smirnov volkov popov sokolov novak horvat kovacs nagy szabo popescu ionescu papadopoulos murphy obrien okonkwo okafor adeyemi mensah diallo traore mbeki
dubois moreau laurent lefebvre leroy fournier girard bonnet rossi ferrari esposito bianchi colombo ricci marino greco muller schneider fischer meyer weber schulz becker hoffmann schafer koch bauer richter wolf schroder neumann schwarz zimmermann
jensen nielsen hansen andersen johansson karlsson nilsson eriksson larsson olsson persson svensson lindqvist virtanen korhonen
arroyo arias barajas becerra beltran benitez bernal bravo bustamante caballero cano cardona carrasco casillas ceballos cisneros cordova coronado cuevas delgado diaz duarte enriquez escobar esparza espinosa espinal esquivel felix fierro galindo galvan gamez gomez granados guevara hidalgo huerta hurtado ibarra jaramillo jasso leal ledesma leyva limon linares lozano lucero lugo madrigal magana marroquin matos mena mendieta mireles mora morales munoz murillo najera nava nevarez ocampo olivares olivas orozco osorio otero pabon palacios paredes partida pena peralta pineda plascencia ponce portillo quintana quintero quiroz rangel razo renteria resendez reyna ricardo rico rivera robledo rosado rosas rubio saenz salcedo saldana salgado samaniego sandoval santiago santillan sepulveda serna sierra silva tapia tejeda tellez teran tirado toledo toro tovar trejo trevizo ulloa urbina uribe valadez valdes valdivia valentin valle varela vela velarde venegas vera vigil villa villalobos villegas yanez zapata zaragoza zarate zavala zepeda zuniga
obrien oconnell odell oleary omalley oneal oneill oreilly orourke osullivan mcallister mccabe mccann mccauley mcclellan mcclendon mccloud mccord mccormack mccracken mcculloch mcdaniel mcdermott mcelroy mcgee mcginnis mcgrath mcgraw mckenna mckinley mckinney mclain mcmanus mcmullen mcnally mcnamara mcnulty mcqueen mcrae mcwilliams mckinnon
hutchins lovell ledbetter landers kessler keller kiser kimball jeffries jarrett hutchison hubbard hopkins hollis hines hilton herbert henley hendrickson heller haynes hastings hartley hanson hanna hammer haas gregory griffith griffin grady goldstein goldberg gleason gardiner garner garrett friedman frazier fraser fletcher farmer emery ellington dunbar downing dougherty dorman dobbs dempsey deal dawson crowley crowe crouch craig coyle cowan corbett connolly connell coffman clifton chandler cassidy carlson carlisle byrd burke burgess burdick bunch buford brewer brandt boswell bledsoe blanton billings bergman benson beck bartley barker barber banks baldwin baker ayres atwood ashby
`);

const GIVEN = words(`
james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy christian walter keith austin roger terry sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan billy joe alan juan elijah willie albert wayne randy mason vincent liam roy bobby caleb bradley russell lucas
mary patricia jennifer linda elizabeth barbara susan jessica karen sarah lisa nancy sandra betty ashley emily kimberly margaret donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia heather helen catherine diane julie victoria joyce lauren kelly christina ruth joan virginia judith evelyn hannah andrea megan cheryl jacqueline madison teresa abigail sophia martha sara gloria janice kathryn ann isabella judy charlotte julia grace amber alice jean denise frances danielle marilyn natalie beverly diana brittany theresa kayla alexis doris lori tiffany
jayden aiden mateo santiago leonardo sebastian emiliano diego alejandro javier carlos luis miguel jorge pedro francisco antonio manuel ricardo eduardo fernando roberto raul sergio ramon hector oscar ruben alberto armando arturo enrique ernesto esteban felipe gerardo guillermo gustavo hugo ignacio jaime jesus joaquin julio leonel lorenzo marcos mario martin pablo rafael rodolfo rodrigo salvador tomas vicente guadalupe rosa maria carmen juana margarita josefina veronica alejandra leticia elena esperanza yolanda silvia gabriela adriana patricia luz socorro consuelo dolores araceli maribel marisol rocio xiomara yesenia
muhammad mohammed mohamed ahmed ali omar hassan hussein ibrahim yusuf abdullah abdul khalid aisha fatima khadija zainab maryam amina hawa wei ming jing ying xin hui min jun hong lan linh minh tuan thanh huong hoa thuy trang phuong anh duc hung raj ravi sanjay vijay amit anil sunil priya anita sunita deepak rahul rohit neha pooja anjali kwame kofi ama oluwaseun chinedu ngozi
deshawn darnell tyrone jamal lamar marquis terrell tyrell demetrius kareem rasheed latoya lakisha keisha shanice tamika ebony aaliyah nevaeh jaylen jalen dashawn trevon devonte malik kiara jasmine imani tanisha
bobbie tammy tonya tina wanda vicki vickie velma ursula trisha tracey tracy toni thelma tabitha sylvia sonya shelly sheryl shelley sheri shawn sheila shannon sherry sandy sally sabrina ruby roxanne rosemary ronda rhonda rita regina priscilla phyllis penny peggy paula norma nina nadine muriel monica molly miriam mindy mildred marsha marlene marjorie maxine mabel lynn lynette lucy lucille loretta lois leslie lillian kristin kristen kristi krista kellie kathy kari june juanita josephine jodi joanne joann jill jenny jeannette janie jane jan irene ida holly hilda hazel harriet gwendolyn glenda ginger georgia gail florence flora fay erma erica emma ellen elaine edith edna dora dianne delores debbie dawn daisy courtney connie colleen claudia clara cindy christy cathy cassandra carrie carla candace bonnie bethany bessie bernice becky audrey arlene april annie annette angie anita alma agnes
will chase grant dawn eve amber crystal misty jade summer rose robin mark bill bob jack rob sue pat drew zack wesley wade vernon troy travis todd theodore ted stuart stanley shane seth ross ronnie rodney rick reginald ray ralph randall preston phillip philip perry pete omar norman nick neil morris mitchell milton miles micheal melvin max maurice marvin marshall marion marcus luther louis lonnie lloyd lester leroy leonard leon lee lance kurt kirk kent karl julian johnny joel jim jimmy jeff jay jared jamie ivan isaac ian howard herman herbert harvey harry guy gordon glenn glen gilbert geoffrey gene garrett fred freddie franklin floyd ernest erik earl dwight dustin duane don derrick derek dean darryl darren darrell danny dan curtis craig cory corey clyde clinton clifton clifford claude clarence chris chester chad cecil casey calvin byron brett brent brad blake bill ben barry andre alvin allen allan alfred alex adrian
`);

/** Words that read as names and are, in dispatch text, at least as often a word, a street, a place, a brand or an agency. */
const AMBIGUOUS = words(`
may will grant chase park parker mark bill bob jack rob sue pat drew art gene ray rich dick rusty sandy sunny rocky buck bud chip cliff dale dean dell frank guy hank hunter
jay jean ken lance lane lee lily max miles mike nick norm opal page paris penny pearl pierce preston prince ramon reed rex robin rod roman rose ruby sage scout sky skip sonny spike stone storm summer tad taylor teddy terry tiffany tim tom trey ty van victor ward wade wells west wood woods young
april june august january autumn dawn eve faith hope joy grace charity destiny heaven harmony melody crystal amber jade ivy holly hazel olive ginger daisy iris violet jasmine heather misty stormy brandy sherry candy honey angel bishop pope king queen duke earl baron noble justice judge marshall marshal sheriff major general sergeant
austin dallas houston jackson charlotte madison lincoln washington jefferson monroe franklin hamilton clinton carter ford kennedy nixon wilson grant adams jackson harrison tyler polk taylor pierce buchanan johnson cleveland mckinley harding hoover truman
virginia georgia carolina florence sydney london chelsea savannah brooklyn phoenix aurora orlando denver jordan israel kenya china asia india america dakota montana nevada cheyenne sierra alexandria victoria augusta helena salem lima troy berkeley hudson trenton camden chester dover kent york lancaster bristol
brown white black green gray grey blue gold silver rose scarlet long short small little strong best good sweet rich wise bright sharp hardy moody savage
hall hill banks bank brooks rivers lake lakes park parks field fields meadows forest glen heath marsh moor bridges bridge church temple abbey castle house barnes mills mill wells waters pond poole bush berry cherry apple pepper rice bean bacon coffey cotton fox wolf bear lamb bird crane hawk drake finch swan robin martin
baker cook butler carpenter carter cooper farmer fisher gardner gardener hunter mason miller potter sawyer shepherd smith taylor turner tanner walker weaver archer barber bowman chandler chapman clark constable dyer fletcher foreman fuller glover harper knight page palmer piper porter sargent saddler skinner spencer stewart steward tucker tyler wright
day weeks winters summers frost snow rain storm gale may monday friday christmas easter holiday valentine noel
bolt case cash chance church clay cross dash deal dent diamond flint flood flower frost gates glass gold grove hand head hood hook horn keys key law leach link lock lord love loving low lucky lynch march means minor money moon nail nash ohm orange outlaw page paige paul peck peel pickup pike pitt post pound power powers price proctor pulley race reason rock root ross rush sales salt sands self sharp shell shields shock short singer slaughter sparks speed spring steel still stock stokes swift teller tower trip trotter vest vice wall walls wash weed weir wheeler will wing winner wise witt work workman worth yard
mercedes lexus dodge ford chevy chevrolet lincoln chrysler tesla royce porsche morgan bentley austin kia
albert alma anna anthony arthur ben catherine elizabeth james john joseph mary michael patrick paul peter thomas
broadway main elm oak pine maple cedar spruce walnut chestnut cypress laurel magnolia myrtle linden aspen birch willow holly hickory sycamore juniper
`);
/** Ambiguous by the lists above but far more often a person in any text. */
const CLEAR = words(`
smith johnson wilson thompson albert alma anna anthony arthur catherine elizabeth james john joseph mary michael patrick paul peter thomas jesus
miller clark wright martin jason karen ray robert jose william david daniel tim tom mike ken rodriguez martinez jackson taylor walker nelson carter evans stewart morris harrison adams spencer palmer gardner
mendoza medina ross max ben nick victor wang yuan ramon randy terry turner tyler tucker baxter barnes buchanan bolton carlisle blackburn coffey cooper fletcher fuller gill harper jordan kennedy langley levy madden morgan newton nixon pennington pate poole preston reed sargent stafford stokes tanner bowman chapman chandler jasmine jack heather jay marshall mason allison berg vic trenton
carlos luis miguel santiago jorge lopez gomez perez sanchez cruz garcia hernandez gonzalez ramirez torres flores rivera diaz
`);

/** Words of dispatch text that a general dictionary lacks. */
const DISPATCH_WORDS = words(`
abd abdomen adv advd advised airway alarm alcohol ambo ambulance amb anon apt arrest arrived assault assist attempt avail bac backup bldg blk blvd bleeding blu brk breaking breathing brn bumper burglary bus callback caller cardiac cellphone chest chp clr cmp clothing code comp complainant conscious copd cpr crash custody cva dept desc detox diabetic disp dispatch dispatched domestic door drv driver drunk dui dwi dx ems eng engine enroute epd epo etoh eta exit fatal fd fdlr female fire flaring foc fight firearm garage gate gun handcuffed handgun hazmat hispanic hit hosp hospital house hwy hx hydrant hysterical injured injury inj intersection intox intoxicated jail jeans juv juvenile keypad knife knox knife ladder landlord lic lkd lockbox loc locked loud lot lp male manager medic medical medics meds mental mother msg mva mvc narcan neg neighbor nb noc northbound notified occupied od odor officer ofc overdose owner parked parking party pass patient pd person phone pistol plate poss pr prem property prox pt pts pursuit ramp ref refused registered req reported reporting residence resp responsible rifle ro rollover rp rpt rptg sb scene school security seizure sgt shirt shot shots shoplifter sighted sister smoke southbound staff standby stab stabbing store stolen stroke structure subj subject subjs suicidal susp suspect suspicious suv tac theft threats tow traffic transport trauma trespass truck txt unconscious unit unk unknown unresponsive vacant van veh vehicle vehs verbal vic victim vest warrant weapon weapons welfare westbound wht witness wm wf bm bf hm hf yelling yoa yof yom yrs apartment suite floor room basement building clinic motel hotel walmart target mcdonalds walgreens cvs costco kroger safeway starbucks chevron exxon mobil arco safari chrome firefox windows android iphone
north south east west northeast northwest southeast southwest street avenue road drive lane court circle boulevard highway parkway place terrace trail way plaza square crossing
`);

const lexicon = nlp.model().one.lexicon;
const tagged = (...tags) =>
  Object.entries(lexicon)
    .filter(([, value]) => [value].flat().some((tag) => tags.includes(tag)))
    .map(([word]) => word.toUpperCase())
    .filter((word) => /^[A-Z]{2,}$/.test(word));

const given = new Set([...tagged('MaleName', 'FemaleName', 'FirstName'), ...GIVEN]);
const surname = new Set([...tagged('LastName'), ...SURNAMES]);
const common = new Set([
  ...tagged(
    ...[
      'Adjective',
      'Singular',
      'Plural',
      'Uncountable',
      'Actor',
      'PastTense',
      'PresentTense',
      'Infinitive',
      'Gerund',
      'Participle',
    ],
    ...[
      'Adverb',
      'Preposition',
      'Conjunction',
      'Determiner',
      'Pronoun',
      'Modal',
      'Copula',
      'QuestionWord',
      'Expression',
      'Abbreviation',
    ],
    ...[
      'Honorific',
      'Unit',
      'Duration',
      'Cardinal',
      'Ordinal',
      'Noun',
      'Verb',
      'Comparative',
      'Superlative',
      'Currency',
      'Demonym',
    ],
  ),
  ...DISPATCH_WORDS,
]);
const places = new Set([...tagged('City', 'Region', 'Country', 'Place', 'Month', 'WeekDay'), ...tagged('Organization')]);

const clear = new Set(CLEAR);
const ambiguous = new Set(
  [...given, ...surname].filter((word) => !clear.has(word) && (common.has(word) || places.has(word) || AMBIGUOUS.includes(word))),
);
for (const word of given) if (word.length < 2) given.delete(word);
for (const word of clear) common.delete(word);

const list = (set) => [...set].sort().join(' ');
writeFileSync(
  new URL('../src/rules/value/name-lexicon-data.ts', import.meta.url),
  `// Made by scripts/make-name-lexicon.js; do not edit.
// Names and words from the lexicon of compromise 14, MIT License, copyright (c) 2019 Spencer Kelly, and from public-domain
// frequency tables of the United States Census Bureau and Social Security Administration.

/** Given names, upper case, parted by blanks. */
export const GIVEN =
  '${list(given)}';

/** Family names. */
export const SURNAMES =
  '${list(surname)}';

/** Names among the above that are as often an ordinary word, a street, a town or a brand. */
export const AMBIGUOUS =
  '${list(ambiguous)}';

/** Ordinary English words and words of dispatch text. */
export const COMMON =
  '${list(common)}';
`,
);
