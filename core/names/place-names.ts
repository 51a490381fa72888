/** Countries, their adjectives, and much-named cities and regions. Written for this project from general knowledge. */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*[,\n]\s*/));

/** Names of countries, folded; several words allowed. */
export const COUNTRIES =
  list(`afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan,
bahamas, bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, bosnia and herzegovina,
botswana, brazil, brunei, bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada, cape verde, chad, chile, china,
colombia, comoros, congo, costa rica, croatia, cuba, cyprus, czechia, czech republic, denmark, djibouti, dominica,
dominican republic, east timor, ecuador, egypt, el salvador, eritrea, estonia, eswatini, ethiopia, fiji, finland, france, gabon,
gambia, georgia, germany, ghana, greece, grenada, guatemala, guinea, guyana, haiti, honduras, hungary, iceland, india, indonesia,
iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos,
latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, macedonia, madagascar, malawi, malaysia, maldives,
mali, malta, mauritania, mauritius, mexico, moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nauru,
nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea, north macedonia, norway, oman, pakistan, palau, palestine,
panama, papua new guinea, paraguay, peru, philippines, poland, portugal, prc, qatar, romania, russia, russian federation, rwanda,
samoa, san marino, saudi arabia, senegal, serbia, seychelles, sierra leone, singapore, slovakia, slovenia, solomon islands,
somalia, south africa, south korea, south sudan, spain, sri lanka, sudan, suriname, swaziland, sweden, switzerland, syria, taiwan,
tajikistan, tanzania, thailand, togo, tonga, trinidad and tobago, tunisia, turkey, turkiye, turkmenistan, tuvalu, uganda, ukraine,
united arab emirates, uae, united kingdom, uk, britain, great britain, england, scotland, wales, northern ireland, united states,
united states of america, us, usa, america, uruguay, uzbekistan, vanuatu, venezuela, vietnam, yemen, zambia, zimbabwe, holland,
soviet union, ussr, yugoslavia, abkhazia, south ossetia, nagorno-karabakh, karabakh, crimea, chechnya, dagestan, kurdistan`);

/** Cities, regions and the like, folded. */
export const PLACES =
  list(`abu dhabi, accra, addis ababa, africa, aleppo, alexandria, algiers, amman, amsterdam, ankara, antarctica,
arctic, asia, athens, atlanta, atlantic, auckland, baghdad, baku, balkans, baltics, bangalore, bangkok, barcelona, basra, beijing,
beirut, belfast, belgrade, benghazi, berlin, bogota, boston, bratislava, brisbane, brussels, bucharest, budapest, buenos aires,
cairo, california, cambridge, cape town, caracas, caribbean, caspian, caucasus, central asia, chennai, chicago, chisinau, colombo,
copenhagen, dakar, dallas, damascus, davos, delhi, denver, detroit, dhaka, doha, donbas, donetsk, dubai, dublin, eastern europe,
edinburgh, eurasia, europe, florida, frankfurt, gaza, gaza strip, geneva, glasgow, goris, gulf, gyumri, hague, hamburg, hanoi,
harare, havana, helsinki, hiroshima, hollywood, hong kong, houston, idlib, indo-pacific, islamabad, istanbul, jakarta, jerusalem,
johannesburg, kabul, kandahar, karachi, kashmir, khartoum, kharkiv, kherson, kiev, kyiv, kinshasa, kuala lumpur, lagos, lahore,
latin america, lima, lisbon, liverpool, ljubljana, london, los angeles, luhansk, lviv, madrid, manchester, manila, mariupol,
marrakesh, mecca, melbourne, mexico city, miami, middle east, milan, minsk, mogadishu, moscow, mosul, mumbai, munich, nairobi,
nakhchivan, new delhi, new jersey, new york, new york city, north africa, odessa, odesa, osaka, oslo, ottawa, oval office, oxford,
pacific, palm beach, paris, persian gulf, philadelphia, phnom penh, prague, pretoria, pristina, pyongyang, quebec, red sea, riga,
rio de janeiro, riyadh, rome, san francisco, sanaa, santiago, sao paulo, sarajevo, seattle, seoul, shanghai, shusha, sochi, sofia,
south caucasus, southeast asia, st petersburg, stockholm, strasbourg, sydney, tallinn, tashkent, tbilisi, tehran, tel aviv, texas,
tirana, tokyo, toronto, tripoli, tunis, venice, vienna, vilnius, virginia, warsaw, washington, washington dc, washington d c, west
bank, western europe, wiesbaden, windsor, wuhan, yerevan, zagreb, zurich, black sea, baltic sea, mediterranean, north america,
alabama, alaska, arizona, arkansas, colorado, connecticut, delaware, hawaii, idaho, illinois, indiana, iowa,
kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada,
new hampshire, new mexico, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina,
south dakota, tennessee, utah, vermont, west virginia, wisconsin, wyoming, ontario, alberta, victoria, new south wales, queensland,
south america, east asia, central europe, northern europe, guantanamo bay, silicon valley, wall street, white sea, caspian sea`);

/** Adjectives and people of countries and faiths, folded: capitalised in English, but no names. */
export const NATIONALITIES =
  list(`abkhaz, afghan, afghans, african, africans, albanian, albanians, algerian, american, americans, arab,
arabs, arabic, argentine, armenian, armenians, asian, asians, australian, australians, austrian, azerbaijani, azerbaijanis, azeri,
bahraini, baltic, bangladeshi, belarusian, belarusians, belgian, bolivian, bosnian, brazilian, brazilians, briton, britons,
british, bulgarian, buddhist, cambodian, canadian, canadians, catholic, catholics, caucasian, chechen, chechens, chilean, chinese,
christian, christians, colombian, congolese, croat, croatian, cuban, cubans, cypriot, czech, danish, dutch, egyptian, egyptians,
english, estonian, ethiopian, european, europeans, filipino, finnish, french, georgian, georgians, german, germans, greek, greeks,
haitian, hindu, hindus, hispanic, hungarian, icelandic, indian, indians, indonesian, iranian, iranians, iraqi, iraqis, irish,
islamic, islamist, israeli, israelis, italian, italians, japanese, jewish, jews, jordanian, kashmiri, kazakh, kenyan, korean,
koreans, kosovar, kurd, kurdish, kurds, kuwaiti, kyrgyz, latin, latvian, lebanese, libyan, lithuanian, macedonian, malaysian,
mexican, mexicans, moldovan, mongolian, moroccan, muslim, muslims, nepalese, nigerian, nordic, norwegian, orthodox, ossetian,
pakistani, pakistanis, palestinian, palestinians, persian, peruvian, polish, portuguese, protestant, qatari, romanian, russian,
russians, rwandan, saudi, saudis, scottish, serb, serbian, serbs, shia, shiite, shiites, singaporean, slovak, slovenian, somali,
south korean, north korean, soviet, spanish, sudanese, sunni, sunnis, swedish, swiss, syrian, syrians, taiwanese, tajik, tatar,
thai, tibetan, tunisian, turk, turkic, turkish, turkmen, turks, ugandan, ukrainian, ukrainians, uzbek, venezuelan, vietnamese,
welsh, western, yemeni, zimbabwean, communist, democrat, democrats, republican, republicans, democratic, liberal, conservative,
conservatives, labour, allies, ally, allied`);
