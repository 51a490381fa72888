/** Hand-written lists of words that tell people, organisations and places apart. Lower case, folded. */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that stand before a person's name. */
export const TITLES =
  list(`mr mrs ms miss dr prof professor sir dame lord lady president vice-president premier chancellor
  minister secretary secretary-general ambassador senator sen representative rep congressman congresswoman governor gov
  mayor king queen prince princess pope archbishop bishop cardinal patriarch reverend rev judge justice sheikh sheik
  sultan emir ayatollah imam rabbi general gen colonel col captain capt lieutenant lt major maj sergeant sgt commander
  cmdr admiral adm brigadier brig marshal detective officer inspector constable coach chairman chairwoman chairperson
  chair director director-general spokesman spokeswoman spokesperson speaker leader chief commissioner envoy deputy
  attorney-general councillor councilman councilwoman mp mep pm hon honourable honorable father sister brother dean
  principal editor correspondent analyst economist candidate rapporteur counsellor undersecretary
  under-secretary-general pres moderator`);

/** Titles that are abbreviations or forms of address: a name follows, and they are no role. */
export const FORMS_OF_ADDRESS = list('mr mrs ms miss dr sir dame lord lady prof hon rev st madam');

/** Words that, with a title, name an office. */
export const OFFICE_WORDS =
  list(`former acting interim deputy vice assistant associate first foreign prime interior defence
  defense finance energy economy trade health justice education culture environment internal external affairs national
  security state general attorney home special representative press white house executive managing permanent co-founder
  founder ceo coo cfo chief senior junior top advisor adviser aide official officials diplomat lawmaker politician
  head member commissioner counsel strategist manager campaign opposition majority minority house senate party republican
  democratic gop supreme court chief-of-staff`);

/** Last or characteristic words of organisations. */
export const ORGANISATION_WORDS =
  list(`agency alliance army assembly association authority bank board brigade broadcasting
  bureau cabinet centre center chamber church club co college command commission committee company conference confederation
  congress corp corporation corps council court department directorate embassy federation fleet force forces forum foundation
  front fund group guard hospital house inc industries institute institution intelligence international judiciary laboratory
  league legislature limited ltd ministry mission movement museum navy network news newspaper office organisation
  organization parliament partners party plc police press secretariat senate service services society squad
  station studio team television times trust tribunal union university post tribune herald gazette journal media hub
  airlines airways motors technologies holdings solutions systems academy school consortium delegation guards militia
  duma knesset bundestag politburo taliban hamas hezbollah`);

/** Last words of things that are neither people nor organisations, whatever their capitals. */
export const THING_WORDS =
  list(`act agreement accord accords agenda amendment award awards bill budget campaign championship
  charter code constitution convention crisis cup dialogue doctrine framework games initiative law memorandum
  olympics pact plan policy prize programme program project protocol report resolution revolution roadmap scheme statement
  strategy summit tour treaty war week year day festival interview declaration process`);

/** Months, weekdays. */
export const CALENDAR_WORDS =
  list(`january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed
  thu fri sat sun today yesterday tomorrow`);

/** Words that may stand inside a name in lower case. */
export const PARTICLES =
  list(`al el bin ibn bint abu ben de da do dos das del della di du la le van von der den ter ten zu
  zur af av y e of and for the und et`);

/** Given names of many countries, common in news. */
export const GIVEN_NAMES =
  list(`abdul abdullah abraham adam adnan ahmad ahmed aisha akira alan albert alejandro aleksandar
  aleksandr alex alexander alexandra alexei alfonso ali alice alicia alison amanda amir amy ana anatoly andre andrea andrei
  andrew andrey andrzej andy angela anita ann anna anne annie anthony antoine anton antonio antony aram ararat archie armen
  arthur artur asif aslan augusto ayman aziz babar barack barbara bashar ben benjamin bernard bernie beth betty bill bob
  boris brad brandon brenda brett brian bridget bruce bruno bryan carl carla carlos carmen carol caroline catherine cesar
  charles charlie charlotte chen cheng chris christian christina christine christopher claire claudia clara craig cristina
  cyril dan daniel danny darren dave david dean deborah denis dennis diana diane diego dilma dina dmitri dmitry dominic
  don donald donna doug douglas dylan ed eddie eduardo edward ekaterina elena eli elizabeth ellen elmar emil emily emma
  emmanuel emomali enrique eric erica erik ernesto ethan eugene eva evan evelyn fabio farah farid fatima felipe felix
  fernando fiona florian fran francesco francis francisco francois frank franz fred frederick fuad gabriel gareth gary gavin
  gennady geoff george gerald gerard gerhard ghulam giorgi giovanni giuseppe glen glenn gloria gordon graham grace greg
  gregory grigory guillermo gustavo guy habib hamad hamid hamza hannah hans harold harry hasan hassan heather hector heidi
  heiko helen helena henri henry herman heydar hillary hiroshi hossein howard hugh hugo hussein ian ibrahim igor ilham
  imran ines inga ingrid irene irina isaac isabel ismail ivan jack jacob jacqueline jaime jake james jamal jamie jan jane
  janet jared jason javad javier jay jean jeff jeffrey jennifer jens jeremy jerome jerry jesse jessica jesus jeyhun jill jim
  jimmy joan joao joe joel johan johann john johnny jon jonathan jordan jorge jose josef joseph josh joshua juan judith
  julia julian julianne julie julio jun justin kamal kamala karen karim karin karl kate katherine kathleen kathy katie kay
  keith kelly ken kenji kenneth kerry kevin khaled khalid kim kiran kofi kristen kristina kumar kurt kyle larry lars laura
  lauren laurent leah lee leila len leo leon leonid leonard leonardo leslie leyla li lilia linda lindsey lisa liu liz lloyd
  lorenzo louis louise luc lucas lucia luis luiz luke lynn madeleine mahmoud malcolm manuel marc marcel marcelo marcia marco
  marcos marcus margaret maria mariam marie marina marine mario mark marko markus marta martha martin martina mary masoud
  mateusz mathias matt matteo matthew maurice mauro max megan mehdi mehmet melissa mia michael michel michelle miguel
  mike mikhail milan milos ming mitch mohamed mohammad mohammed moses muhammad murad mustafa nadia nancy narendra natalia
  natalie nathan neil nelson nicholas nick nicola nicolas nicole nigel nikol nikola nikolai nina noah noor norman olaf oleg
  olga oliver olivia omar oscar osama osman pamela paolo pascal patricia patrick paul paula paulo pavel pavlo pedro penny
  peter petro phil philip philippe pierre piotr priya qasem rachel rafael rahul raj ralph ramon ramzan ramzi randy rashid raul
  ray raymond rebecca recep rene ricardo richard rick rob robert roberto robin rodrigo roger roland roman ron ronald rosa
  rose ross roxana roy ruben rudy rupert russell ruth ryan sally salman sam samantha samir samuel sandra sanjay sara sarah
  saud scott sean sebastian serge sergei sergey sergio shane sharon shaun shavkat sheila shinzo silvia silvio simon sofia
  sophie stanislav stefan stella stephanie stephen steve steven stuart sue sultan sunil susan suzanne svetlana syed tamara
  tariq tatiana ted terence teresa teuku theresa thomas tim timothy tina todd tom tomas tony tracy trevor tyler uhuru umar
  ursula vagif valentina valeri valery vanessa vera veronica vicky victor victoria viktor vince vincent vitaly vladimir
  volodymyr vusal wael walter wang warren wayne wei wendy werner wesley will william winston wolfgang xavier xi yang yasser
  yevgeny yoko yoshihide yousef yulia yuri yusuf yves zainab zaur zbigniew zhang zoe zoran ziad zurab`);
