/**
 * A passage in which names are marked: `{text|p}` a person, `{text|o}` an organisation, with `:key` where it is known who
 * is meant, `{text|c}` one that several of the table bear and that is left to the reader, `{text|?}` one that may be found
 * or not. Whatever is not marked is no name of a person or organisation: a place, a plain word, a day.
 */
export interface LookAlike {
  readonly about: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly country?: string;
}

const of = (
  about: string,
  text: string,
  more: Pick<LookAlike, 'title' | 'published' | 'country'> = {},
): LookAlike => ({ about, text, ...more });

/** Written by hand for this test; the people and events of most are made up. */
export const LOOK_ALIKES: readonly LookAlike[] = [
  // Surname and institution
  of(
    'Smith College',
    'Ambassador {Julianne Smith|p:julianne-smith} of {NATO|o:nato} spoke at {Smith College|o}. {Smith|p:julianne-smith} took questions from students.',
  ),
  of(
    'Smith College alone',
    'Students at {Smith College|o} voted on Tuesday to keep the library open at night.',
  ),
  of(
    'Smith, town and surname',
    'The fair in Fort Smith opened late. {Helen Smith|p:helen-smith}, who runs it, blamed the rain. {Smith|p:helen-smith} expects a crowd.',
  ),
  of(
    'Brown University',
    '{Gordon Brown|p:gordon-brown} gave a lecture at {Brown University|o} in Providence. {Brown|p:gordon-brown} spoke about debt.',
  ),
  of(
    'Brown the colour',
    '{Gordon Brown|p:gordon-brown} arrived in a brown coat. Brown bears were on the poster behind him.',
  ),
  of(
    'Clinton County',
    'Voters in Clinton County queued for hours while {Hillary Clinton|p:hillary-clinton} campaigned two states away. {Clinton|p:hillary-clinton} thanked them later.',
  ),
  of(
    'University of a place',
    'A {University of Alabama|o} student wrote to {Department of Justice|o} Spokesman {Rolf Marten|p:rolf-marten} from Tuscaloosa.',
  ),
  of(
    'Council on, at the start',
    'The {Council on Prison Reform|o} agreed with the {Ministry of the Interior|o} that more cells would not help much.',
  ),
  of(
    'a leader and his house',
    'They met Senate Minority Leader {Mitch McConnell|p:mitch-mcconnell} and Minnesota Gov. {Tim Walz|p:tim-walz} on Friday.',
  ),
  of(
    'a party and a state',
    'Rep. {Alexandria Ocasio-Cortez|p:alexandria-ocasio-cortez}, D-N.Y., disagreed with Sen. {Rolf Marten|p:rolf-marten} (R-Ariz.) on Monday.',
  ),
  of(
    'possessives that are of the name',
    "Analysts at {Standard & Poor's|o} met students of {Saint Mary's University|o} on Monday, and {Bank of America|o}'s {Ethan Harris|p:ethan-harris} spoke.",
  ),
  of('a firm’s ending', 'Shares of {Saint-Gobain SA|o} rose by two percent in Paris on Monday.'),
  of(
    'two family names',
    'Governor {Ricardo Rosselló Nevares|p:ricardo-rossello-nevares} resigned in San Juan. {Rosselló|p:ricardo-rossello-nevares} left on Friday, and crowds cheered.',
  ),
  of(
    'a name between, somebody else’s surname',
    '{Scott Walker|p:scott-walker} met {Paula Walker Quist|p:paula-walker-quist} in Madison. {Walker|p:scott-walker} spoke first, then {Quist|p:paula-walker-quist}.',
  ),
  of(
    'Justice Powell',
    'The court cited Justice {Powell|p}, who wrote of Iraq and of the war in America, in its opinion on Monday.',
  ),
  // A soft hyphen made a place of him.
  of(
    'a soft hyphen',
    '{Brett Kav\u00adanaugh|p:brett-kavanaugh} spoke first. {Kav\u00adanaugh|p:brett-kavanaugh} left early.',
  ),
  of('Carter Center', 'Observers of the {Carter Center|o} praised the vote in Monrovia.'),
  of(
    'Lincoln Center',
    'The orchestra returned to the {Lincoln Center|?} on Friday with a new conductor, {Marta Velling|p:marta-velling}.',
  ),
  of('Bush Stadium', 'The match at Bush Stadium was abandoned after forty minutes because of fog.'),
  of(
    'Barack Obama Foundation',
    'The {Barack Obama Foundation|o} will pay for the park. {Barack Obama|p:barack-obama} was not at the meeting.',
  ),
  of('Nelson Mandela Bay', 'Buses in Nelson Mandela Bay stopped running on Monday after drivers walked out.'),
  of('Kennedy Airport', 'Flights from Kennedy Airport were delayed for three hours on Sunday evening.'),
  of(
    'Heydar Aliyev Airport',
    'The delegation landed at Heydar Aliyev International Airport in Baku at noon.',
  ),
  of(
    'Heydar Aliyev Foundation',
    'A concert was given by the {Heydar Aliyev Foundation|o} in Baku. President {Ilham Aliyev|p:ilham-aliyev} attended.',
  ),
  of(
    'Charles de Gaulle Airport',
    'Police closed a hall of Charles de Gaulle Airport for an hour on Thursday.',
  ),
  of('Reagan the carrier', 'The aircraft carrier USS Ronald Reagan left port in Yokosuka.'),
  of('Merkel street', 'The shop on Angela Merkel Street sells bread and newspapers.'),
  of(
    'Peter Hargrove and Hargrove Ltd',
    '{Peter Hargrove|p:peter-hargrove} sold {Hargrove Ltd|o} last year. {Hargrove|p:peter-hargrove} kept the house.',
  ),
  of(
    'Johnson and Johnson',
    '{Boris Johnson|p:boris-johnson} toured a plant of {Johnson & Johnson|o} near Leeds on Friday.',
  ),
  of(
    'Ford the company',
    'Workers at {Ford|o:ford-motor-company} went back to the lines in Michigan, and {Ford Motor Company|o:ford-motor-company} shares rose.',
  ),
  of('ford of a river', 'The hikers found a ford below the mill and crossed the river at dawn.'),
  of(
    'Wells Fargo',
    'Branches of {Wells Fargo|o:wells-fargo} will close early on Friday, {Anna Wells|p:anna-wells} said. {Wells|p:anna-wells} leads the union.',
  ),
  of(
    'Morgan Stanley',
    '{Ruth Morgan|p:ruth-morgan} left {Morgan Stanley|o} in spring. {Morgan|p:ruth-morgan} now teaches.',
  ),
  // Places that are papers, people, bodies
  of(
    'Washington Post',
    'The {Washington Post|o} reported the talks in Washington. Washington declined to comment.',
  ),
  of(
    'Denzel Washington',
    '{Denzel Washington|p:denzel-washington} flew to Washington on Monday. {Washington|p:denzel-washington} will read a poem at the school.',
  ),
  of('George Washington University', 'A panel at {George Washington University|o} met in Washington.'),
  of('New York Times', 'The {New York Times|o} wrote from New York that the bridge was safe.'),
  of(
    'Paris Hilton in Paris',
    '{Paris Hilton|p:paris-hilton} came to Paris for the shows. {Hilton|p:paris-hilton} wore green.',
  ),
  of('Paris the city', 'Paris will host the meeting in May, the mayor of Paris said.'),
  of('Hilton the hotels', 'The talks at the Hilton in Paris ended without a paper.'),
  of(
    'Chelsea Clinton and Chelsea',
    '{Chelsea Clinton|p:chelsea-clinton} spent the week in Chelsea, a part of London.',
  ),
  of('Jack London', 'A first edition by {Jack London|p:jack-london} was sold in London on Wednesday.'),
  of('Berlin the composer', 'Songs by {Irving Berlin|p:irving-berlin} were sung in Berlin until midnight.'),
  of(
    'Georgia, country',
    'Georgia signed the paper in Tbilisi. The prime minister, {Irakli Kobakhidze|p:irakli-kobakhidze}, called it a good day for Georgia.',
  ),
  of(
    'Georgia, state',
    'Voters in Georgia and Alabama go to the polls on Tuesday. Turnout in Atlanta was high.',
  ),
  of('Georgia O’Keeffe', 'A painting by {Georgia O’Keeffe|p} hangs in Atlanta, Georgia.'),
  of(
    'Giorgia is not Georgia',
    'Prime Minister {Giorgia Meloni|p:giorgia-meloni} visited Georgia on Tuesday. {Meloni|p:giorgia-meloni} met students in Tbilisi.',
  ),
  of('Jordan, the land', 'Jordan closed its border with Syria on Friday. Jordan has taken in many refugees.'),
  of(
    'Jordan, the man',
    '{Vernon Jordan|p:vernon-jordan} chaired the panel in Chicago. {Jordan|p:vernon-jordan} asked for patience.',
  ),
  of('Jordan, both', '{Vernon Jordan|p:vernon-jordan} flew to Jordan on Monday. In Jordan he met the king.'),
  of(
    'Israel Katz',
    'Minister {Israel Katz|p:israel-katz} said Israel would answer. {Katz|p:israel-katz} spoke in Jerusalem.',
  ),
  of('Chad the man', '{Chad Hollis|p:chad-hollis} returned from Chad with a film about the lake.'),
  of(
    'Sydney the girl',
    '{Sydney Marlow|p:sydney-marlow}, 12, swam across the bay at Sydney. {Marlow|p:sydney-marlow} was smiling.',
  ),
  of('Kenya Barris', 'The writer {Kenya Barris|p:kenya-barris} has never been to Kenya.'),
  of('India the girl', 'The model {India Rowe|p:india-rowe} opened a school in India on Sunday.'),
  of(
    'Turkey and turkey',
    'Turkey will send a ship on Monday. Farmers say that a turkey costs more than last year.',
  ),
  of('turkey at the start', 'Turkey prices rose before Thanksgiving, and shoppers in Ohio complained.'),
  of(
    'Turkey Erdogan',
    'Turkey’s president {Recep Tayyip Erdogan|p:recep-tayyip-erdogan} received the envoy. {Erdoğan|p:recep-tayyip-erdogan} spoke for an hour.',
  ),
  of('China and china', 'The shop sells china from China. China is the largest maker of it.'),
  of(
    'Mali and Mali',
    'Troops left Mali in spring. The dancer {Amina Mali|p:amina-mali} fled to Dakar. {Mali|p:amina-mali} is 24.',
  ),
  of('Cuba Gooding', '{Cuba Gooding|p:cuba-gooding} has family in Cuba and in Florida.'),
  of(
    'Victoria the woman',
    '{Victoria Harlan|p:victoria-harlan} drove across Victoria for charity. {Harlan|p:victoria-harlan} slept in the van.',
  ),
  of(
    'Lima and Lima',
    'Ministers met in Lima. {Paulo Lima|p:paulo-lima}, a fisherman, watched. {Lima|p:paulo-lima} shrugged.',
  ),
  of('Santiago and Santiago', '{Diego Santiago|p:diego-santiago} moved to Santiago in winter.'),
  of('Lincoln the city', 'Snow fell on Lincoln, Nebraska, for three days.'),
  of(
    'Austin the city and the man',
    'Defense Secretary {Lloyd Austin|p:lloyd-austin} landed in Austin, Texas. {Austin|p:lloyd-austin} met soldiers there.',
  ),
  of('Houston', 'The storm reached Houston on Sunday. Houston had been warned.'),
  of(
    'Perry and the bay',
    'Governor {Dana Perry|p:dana-perry} saw the flood in Perry, Florida. {Perry|p:dana-perry} promised help.',
  ),
  // Plain words
  of('May the month', 'In May the council will meet. May was dry this year.'),
  of(
    'Theresa May in May',
    '{Theresa May|p:theresa-may} resigned in May. {May|p:theresa-may} had lost a vote.',
  ),
  of('may the verb', 'Prices may rise. May they fall again soon, a trader joked.'),
  of(
    'May at the start',
    '{Theresa May|p:theresa-may} spoke in London. May 5 was the last day. {May|p:theresa-may} said it had been hard.',
  ),
  of('Will the verb', 'Will the bridge open? The mayor will not say. Will is a strong word, she said.'),
  of(
    'Will and will',
    '{Will Carter|p:will-carter} will sing on Friday. {Carter|p:will-carter} wrote the song.',
  ),
  of(
    'Apple the company',
    '{Apple|o:apple-inc} sold fewer iPhones last quarter. Shares of {Apple|o:apple-inc} fell.',
  ),
  of('apple the fruit', 'An apple a day was all she ate. Apple trees stood along the road.'),
  of('Apple Valley', 'A fire near Apple Valley forced families from their homes.'),
  of('Amazon the river', 'Fires in the Amazon spread towards the river. Amazon tribes asked for help.'),
  of(
    'Amazon the shop',
    '{Amazon|o:amazoncom} will hire drivers for its warehouses in Ohio, the company said.',
  ),
  of('Power the word', 'Power cuts hit the U.S. coast on Sunday. Power was back at noon.'),
  of(
    'Samantha Power',
    '{Samantha Power|p:samantha-power} of {USAID|o:usaid} said power cuts hurt clinics. {Power|p:samantha-power} had been in Kyiv.',
  ),
  of('Rice the grain', 'Rice is dear again. The U.S. sent rice to Haiti under President {Bush|?}.'),
  of(
    'Condoleezza Rice',
    '{Condoleezza Rice|p:condoleezza-rice} met farmers who grow rice. {Rice|p:condoleezza-rice} was Secretary of State.',
  ),
  of(
    'Price the word',
    'Price controls ended on Monday. The {State Department|o:us-department-of-state} in Washington said the price of oil had fallen.',
  ),
  of(
    'Price the spokesman',
    'At the {State Department|o:us-department-of-state}, spokesman {Ned Price|p:ned-price} said no. {Price|p:ned-price} took two questions.',
  ),
  of('bush fire', 'Bush fires burned in the U.S. and in Australia. Iraq sent a team.'),
  of('Gates the word', 'Gates were locked at the {Pentagon|o:us-department-of-defense} after the alarm.'),
  of(
    'Robert Gates',
    '{Robert Gates|p:robert-gates} left the {Pentagon|o:us-department-of-defense} in 2011. {Gates|p:robert-gates} wrote a book.',
  ),
  of('Sharp the word', 'Sharp words were heard in Ankara. Sharp winds closed the strait.'),
  of('Trump the verb', 'Nothing can trump a good story, an editor in New York joked.'),
  of('pence the coins', 'The ticket costs fifty pence more. Pence are rarely used now.'),
  of(
    'Pence the man',
    'Vice President {Mike Pence|p:mike-pence} spoke in Indiana. {Pence|p:mike-pence} left early.',
  ),
  of(
    'Hope the word',
    'Hope is thin. {Anna Hope|p:anna-hope} wrote to the court. {Hope|p:anna-hope} wants her house back.',
  ),
  of(
    'King the word',
    'The king of Jordan met {Coretta King|p:coretta-king}. {King|p:coretta-king} thanked him.',
  ),
  of(
    'Young the word',
    'Young people left the valley. {Mark Young|p:mark-young} stayed. {Young|p:mark-young} is a baker.',
  ),
  of('Baker the trade', 'A baker in Leeds said flour was dear. Baker after baker agreed.'),
  of(
    'Fisher the trade',
    '{Tom Fisher|p:tom-fisher} met fishers in Hull. {Fisher|p:tom-fisher} heard them out.',
  ),
  of('Congress the meeting', 'The congress of dentists met in Lyon. Congress delegates dined by the river.'),
  of('Congress the body', 'In Washington, {Congress|o:united-states-congress} passed the bill on Thursday.'),
  of('us and US', 'He told us to wait. It made us laugh, said {Olga Brandt|p:olga-brandt}, a nurse.'),
  of('who and WHO', 'The man who fell was {Ivan Petrik|p:ivan-petrik}. Nobody knew who he was.'),
  of('WHO the body', 'The {WHO|o:world-health-organization} warned of a virus and asked for vaccines.'),
  of('who in capitals', 'WHO WILL PAY FOR THE BRIDGE, ASKS TOWN'),
  of('it and IT', 'IT workers in Pune were told that it was over.'),
  of(
    'Swift the word',
    'Swift action followed. {Nora Swift|p:nora-swift} of the fire brigade led it. {Swift|p:nora-swift} slept little.',
  ),
  of(
    'Major the rank',
    'Major {Paul Dray|p:paul-dray} said there were no major losses. {Dray|p:paul-dray} left at noon.',
  ),
  of(
    'Dean the office',
    'The dean of the school, {Lucy Dean|p:lucy-dean}, resigned. {Dean|p:lucy-dean} gave no reason.',
  ),
  of(
    'March the month',
    'In March the march began. {Clara March|p:clara-march} led it. {March|p:clara-march} is 81.',
  ),
  of('August the month', 'August was hot, and in August the river fell.'),
  of('Sunday the name', '{Billy Sunday|p:billy-sunday} preached on Sunday.'),
  of(
    'Christian the faith',
    'Christian families left the town. {Christian Weller|p:christian-weller} drove them. {Weller|p:christian-weller} is a teacher.',
  ),
  of('German the adjective', 'German police held {German Ortega|p:german-ortega} at Berlin airport.'),
  of('Catholic church', 'A Catholic school in Boston will close, its head {Rita Moss|p:rita-moss} said.'),
  of('English', 'The English coach spoke English. {Bill English|p:bill-english} did not come.'),
  // Two people of one name
  of(
    'two Michael Jordans, basketball',
    'The {Bulls|?} retired a number, and the basketball world cheered {Michael Jordan|p:michael-jordan-player}. {Jordan|p:michael-jordan-player} waved.',
  ),
  of(
    'two Michael Jordans, science',
    'A paper on machine learning by {Michael Jordan|p:michael-jordan-scientist} of Berkeley won a prize. {Jordan|p:michael-jordan-scientist} teaches statistics.',
  ),
  of('two Michael Jordans, nobody knows', '{Michael Jordan|c} was at the dinner on Saturday and left early.'),
  of(
    'two Michael Jordans, possessive',
    '{Michael Jordan|c}’s car was seen outside the restaurant on Saturday.',
  ),
  of(
    'two Michael Jordans by role',
    'Professor {Michael Jordan|p:michael-jordan-scientist} will speak on Monday.',
  ),
  of(
    'two John Smiths, Labour',
    'In 1993 Labour leader {John Smith|p:john-smith-labour} spoke in Britain about jobs. {Smith|p:john-smith-labour} died a year later.',
  ),
  of(
    'two John Smiths, Jamestown',
    'Captain {John Smith|p:john-smith-captain} sailed up the river to Jamestown. {Smith|p:john-smith-captain} drew a map.',
  ),
  of('two John Smiths, neither', '{John Smith|c}, who sells flowers in Leeds, won the lottery on Friday.'),
  of(
    'two Will Smiths, film',
    'Actor {Will Smith|p:will-smith-actor} left Hollywood after the film. {Smith|p:will-smith-actor} was tired.',
  ),
  of(
    'two Will Smiths, comedian',
    'The comedian {Will Smith|p:will-smith-comedian} wrote the sketch for the {BBC|o:bbc}.',
  ),
  of('two Will Smiths, nobody knows', 'They met {Will Smith|c} on a train to Bath.'),
  of('two Bushes by date', 'President {George Bush|p:george-h-w-bush} went to the summit on Monday.', {
    published: '1991-07-17',
  }),
  of('two Bushes by a later date', 'President {George Bush|p:george-w-bush} went to the summit on Monday.', {
    published: '2005-07-17',
  }),
  of(
    'two Bushes by the names around',
    'President {George Bush|p:george-w-bush} and Vice President {Dick Cheney|p:dick-cheney} met on Monday.',
  ),
  of('two Aliyevs by date', 'President {Aliyev|p:heydar-aliyev} received the envoy in Baku on Monday.', {
    published: '1998-04-02',
  }),
  of(
    'two Aliyevs by a later date',
    'President {Aliyev|p:ilham-aliyev} received the envoy in Baku on Monday.',
    { published: '2019-04-02' },
  ),
  of(
    'Aliyev and Aliyeva',
    'President {Ilham Aliyev|p:ilham-aliyev} and {Mehriban Aliyeva|p:mehriban-aliyeva} opened the museum in Baku. {Aliyeva|p:mehriban-aliyeva} gave a speech.',
  ),
  of(
    'two Kesslers',
    '{Anna Kessler|p:anna-kessler} met her brother {David Kessler|p:david-kessler} in Bonn. Mr. {Kessler|p:david-kessler} cried. Ms. {Kessler|p:anna-kessler} did not.',
  ),
  of(
    'two Kesslers, bare',
    '{Anna Kessler|p:anna-kessler} met her brother {David Kessler|p:david-kessler} in Bonn. {Kessler|c} went home by train.',
  ),
  of(
    'two Wrights by role',
    'Senator {Ellen Wright|p:ellen-wright} debated Sheriff {Frank Wright|p:frank-wright}. Senator {Wright|p:ellen-wright} spoke first. Sheriff {Wright|p:frank-wright} answered.',
  ),
  of(
    'the second of a family comes late',
    '{Peter Lang|p:peter-lang} bought the mill. {Lang|p:peter-lang} paid in cash. His wife {Vera Lang|p:vera-lang} signed. {Lang|p:peter-lang} left.',
  ),
  of(
    'father and Jr.',
    '{Donald Trump|p:donald-trump} was in Florida. His son {Donald Trump Jr.|p:donald-trump-jr} spoke for him in Ohio.',
  ),
  of('Jr. alone', '{Donald Trump Jr.|p:donald-trump-jr} shot a video in Montana.'),
  of('King III', '{Martin Luther King III|p} marched in Atlanta on Monday.'),
  of(
    'another first name',
    '{Dorothy Putin|p:dorothy-putin} of Ohio is no relation of anyone famous. {Putin|p:dorothy-putin} laughs about it.',
  ),
  of(
    'another Macron',
    '{Brigitte Macron|p:brigitte-macron} opened a clinic in Amiens. {Macron|p:brigitte-macron} once taught there.',
  ),
  of('a given name before', '{David Robert Gates|p:david-robert-gates}, a plumber, won a car in Leeds.'),
  of('an initial before', '{J. Robert Gates|p:j-robert-gates} sells boats in Maine.'),
  of(
    'a middle initial makes another',
    'The actor {Michael B. Jordan|p:michael-b-jordan} came to the opening.',
  ),
  of('a role that does not fit', 'The goalkeeper {Robert Gates|c} let in four for Stockport on Saturday.'),
  of('a role that does not fit, again', 'Pastry chef {Paul Ryan|c} opened his third shop in Lyon.'),
  // Surnames alone
  of('a surname alone without support', '{Miller|p} won the sack race at the village fair.'),
  of(
    'a surname with support',
    'The {Kremlin|o:kremlin} said that {Putin|p:vladimir-putin} would travel on Monday.',
  ),
  of('a surname and a shop', 'Sanders the carpenter opened a shop; {Sanders|?} sells chairs.'),
  of('a surname in another field', 'At the chess open in Reykjavik, {Biden|?} beat {Carlsen|p}.'),
  of('title and surname', 'In Paris, President {Macron|p:emmanuel-macron} received the players.'),
  of('title and surname by date', 'Secretary of State {Kerry|p:john-kerry} flew home on Sunday.', {
    published: '2014-06-01',
  }),
  of('possessive', '{Lavrov|p:sergey-lavrov}’s plane landed in Moscow at noon.'),
  of(
    'Secretary General by surname',
    '{NATO|o:nato} Secretary General {Stoltenberg|p:jens-stoltenberg} thanked the allies.',
    { published: '2022-03-01' },
  ),
  of(
    'Xi the surname',
    'President {Xi Jinping|p:xi-jinping} spoke in Beijing. {Xi|p:xi-jinping} warned of rising prices.',
  ),
  of('President Xi', 'In Beijing, President {Xi|p:xi-jinping} received the guests.'),
  of(
    'Kim Jong Un',
    '{Kim Jong-un|p:kim-jong-un} rode through Pyongyang. {Kim|p:kim-jong-un} waved to soldiers.',
  ),
  of(
    'an unknown with the surname first',
    'Governor {Zhao Weimin|p:zhao-weimin} opened the port. {Zhao|p:zhao-weimin} praised the engineers.',
  ),
  of(
    'Moon the man',
    'South Korea’s {Moon Jae-in|p:moon-jae-in} watched the launch to the moon. {Moon|p:moon-jae-in} spoke in Seoul.',
  ),
  of(
    'Ban the word',
    '{Ban Ki-moon|p:ban-ki-moon} asked for a ban on mines. {Ban|p:ban-ki-moon} spoke at the {UN|o:united-nations}.',
  ),
  of(
    'particles',
    '{Ursula von der Leyen|p:ursula-von-der-leyen} flew to Kyiv. {Von der Leyen|p:ursula-von-der-leyen} brought a cheque.',
  ),
  of(
    'al-Assad',
    'President {Bashar al-Assad|p:bashar-al-assad} left Damascus. {Assad|p:bashar-al-assad} has not been seen.',
  ),
  of(
    'an unknown with a particle',
    '{Maria van der Berg|p:maria-van-der-berg} runs the dairy. {Van der Berg|p:maria-van-der-berg} milks at five.',
  ),
  of('initials', '{J. K. Rowling|p:j-k-rowling} signed books. {Rowling|p:j-k-rowling} stayed two hours.'),
  of(
    'O’ and Mc',
    '{Siobhan O’Neill|p} beat {Rory McAvoy|p:rory-mcavoy}. {McAvoy|p:rory-mcavoy} and {O’Neill|p} shook hands.',
  ),
  of(
    'a hyphen',
    'Press secretary {Karine Jean-Pierre|p:karine-jean-pierre} spoke at the {White House|o:white-house}. {Jean-Pierre|p:karine-jean-pierre} was brief.',
  ),
  of(
    'patronymic',
    '{Vladimir Vladimirovich Putin|p:vladimir-putin} was born in Leningrad. {Putin|p:vladimir-putin} studied law.',
  ),
  of('oglu', 'The decree was signed by {Aliyev Ilham Heydar oglu|p:ilham-aliyev} in Baku.'),
  of('an unknown with qizi', '{Leyla Rashid qizi Mammadova|p} sued the bank in Ganja. {Mammadova|p} won.'),
  // Headlines, capitals, labels, bylines
  of('a headline', 'Foreign Minister {Sergey Lavrov|p:sergey-lavrov} flew to Ankara on Monday.', {
    title: '{Lavrov|p:sergey-lavrov} Flies to Ankara as Turkey Waits',
  }),
  of('a headline of words', 'The council of Leeds will vote in May.', {
    title: 'May Brings Hope, Price Talks and Rice for Leeds',
  }),
  of(
    'capitals',
    'PUTIN MEETS ENVOY IN MOSCOW\nThe {Kremlin|o:kremlin} said {Vladimir Putin|p:vladimir-putin} met the envoy.'.replace(
      'PUTIN',
      '{PUTIN|p:vladimir-putin}',
    ),
  ),
  of('capitals without names', 'TURKEY PRICES MAY RISE IN GEORGIA\nShoppers in Atlanta were not amused.'),
  of(
    'a label',
    'AMBASSADOR {SMITH|p:julianne-smith}: Thank you all.\nQUESTION: Is that all?\nAMBASSADOR {SMITH|p:julianne-smith}: That is all {NATO|o:nato} can say. {Julianne Smith|p:julianne-smith}, Brussels.',
  ),
  of('a byline', 'By {Jane Doe|p:jane-doe}\nThe bridge at Arden was closed on Monday, the council said.'),
  of('a dateline', 'TBILISI, Nov 3 – The port reopened on Monday, the mayor said.'),
  of('a dateline with agency', 'BAKU ({Turan|o:turan}) – The price of bread rose in March.'),
  of(
    'a dateline in brackets',
    'WASHINGTON ({Reuters|o:reuters}) - The vote was postponed, an aide to {Chuck Schumer|p:chuck-schumer} said.',
  ),
  of('a dateline of a namesake', 'AUSTIN, Texas (AP) — The river rose on Monday.'.replace('AP', '{AP|?}')),
  of(
    'a list',
    'Present were {Antony Blinken|p:antony-blinken}, {Sergei Shoigu|p:sergei-shoigu} and {Hakan Fidan|p:hakan-fidan}.',
  ),
  of('possessive of a body', '{NATO|o:nato}’s chief and the {EU|o:european-union}’s envoy met in Brussels.'),
  // Bodies and things
  of(
    'Georgian Dream',
    '{Georgian Dream|o:georgian-dream} won in Tbilisi. The dream of many Georgians is work.',
  ),
  of('Security Council of a school', 'The pupils’ security council met in the gym.'),
  of(
    'Turan, a name and a place',
    'The plain of Turan is dry. {Turan|o:turan} news agency is in Baku.'.replace(
      '{Turan|o:turan} news agency',
      '{Turan News Agency|o:turan}',
    ),
  ),
  of('Taliban', 'The {Taliban|o:taliban} took Kunduz in the night.'),
  of('Sputnik', 'The first sputnik flew in 1957. The agency {Sputnik|o:sputnik} wrote about it.'),
  of('Report', 'Report after report was lost. The {Report News Agency|o:report-news-agency} wrote so.'),
  of('Trend', 'The trend is clear. {Trend News Agency|o:trend-news-agency} in Baku called it strong.'),
  of('treaty', 'The Minsk Agreement was signed at night, and the Paris Climate Accord in the morning.'),
  of('storm names', 'Hurricane Katrina reached the coast. Katrina killed many.'),
  of('ships', 'The ferry Queen Elizabeth left Dover an hour late.'),
  of('prizes', 'The Nobel Prize went to {Lena Ostby|p:lena-ostby}. {Ostby|p:lena-ostby} was at home.'),
  of('Houthi and people', 'The {Houthis|o:houthis} fired at a ship off Aden.'),
  of('Meta the word', 'It was all very meta, the actor {Ned Holm|p:ned-holm} said. {Holm|p:ned-holm} bowed.'),
  of(
    'Shell the word',
    'Shell after shell fell on the town. {Shell|o:shell-plc} will sell its oil fields in Nigeria, the company said.',
  ),
  of('Target the word', 'Target practice was cancelled in Fort Hood on Friday.'),
  of('Orange the place', 'Orange County closed its beaches on Friday.'),
];
