/** A part of the world, for figures by region. */
export type Region = keyof typeof LISTS;

// Names of countries, their adjectives and a few cities that stand for them, folded, one word or several.
const LISTS = {
  'sub-Saharan Africa': `angola, benin, botswana, burkina faso, burundi, cameroon, cameroonian, chad, congo, congolese, djibouti,
eritrea, eritrean, ethiopia, ethiopian, gabon, gambia, ghana, ghanaian, guinea, ivory coast, kenya, kenyan, nairobi, lesotho,
liberia, liberian, madagascar, malawi, mali, mauritania, mauritius, mozambique, namibia, niger, nigeria, nigerian, lagos, rwanda,
rwandan, senegal, sierra leone, somalia, somali, south africa, south african, sudan, sudanese, tanzania, tanzanian, togo,
uganda, ugandan, zambia, zambian, zimbabwe, zimbabwean, darfur, africa, african`,
  'Middle East and North Africa': `algeria, algerian, bahrain, egypt, egyptian, cairo, iran, iranian, tehran, iraq, iraqi, baghdad,
israel, israeli, jordan, jordanian, kuwait, kuwaiti, lebanon, lebanese, libya, libyan, morocco, moroccan, oman, omani, palestine,
palestinian, gaza, qatar, qatari, saudi arabia, saudi, syria, syrian, tunisia, tunisian, turkey, turkish, ankara, united arab
emirates, uae, dubai, abu dhabi, yemen, yemeni`,
  'South and Central Asia, Caucasus': `afghanistan, afghan, kabul, bangladesh, bangladeshi, dhaka, bhutan, india, indian, delhi, new
delhi, maldives, nepal, nepalese, pakistan, pakistani, islamabad, sri lanka, sri lankan, kazakhstan, kyrgyzstan, tajikistan,
turkmenistan, uzbekistan, uzbek, armenia, armenian, azerbaijan, azerbaijani, baku, tbilisi, yerevan`,
  'East and Southeast Asia': `china, chinese, beijing, hong kong, japan, japanese, tokyo, mongolia, north korea, north korean, south
korea, south korean, korea, korean, seoul, taiwan, taiwanese, brunei, cambodia, cambodian, east timor, indonesia, indonesian,
jakarta, laos, malaysia, malaysian, myanmar, burma, burmese, philippines, philippine, filipino, manila, singapore, thailand, thai,
bangkok, vietnam, vietnamese`,
  'Latin America and Caribbean': `argentina, argentine, belize, bolivia, bolivian, brazil, brazilian, chile, chilean, colombia,
colombian, costa rica, cuba, cuban, dominican republic, ecuador, el salvador, guatemala, guyana, haiti, haitian, honduras, jamaica,
jamaican, mexico, mexican, nicaragua, panama, paraguay, peru, peruvian, trinidad and tobago, uruguay, venezuela, venezuelan`,
  Oceania: `australia, australian, sydney, melbourne, fiji, fijian, new zealand, auckland, papua new guinea, samoa, solomon islands,
tonga, vanuatu, kiribati, nauru, tuvalu`,
  'Europe and Russia': `albania, austria, belarus, belgium, brussels, bosnia, britain, british, london, united kingdom, uk, england,
english, scotland, scottish, bulgaria, croatia, czech republic, denmark, danish, estonia, finland, france, french, paris, germany,
german, berlin, greece, greek, hungary, iceland, ireland, irish, italy, italian, kosovo, latvia, lithuania, macedonia, moldova,
netherlands, dutch, norway, poland, polish, portugal, romania, russia, russian, moscow, serbia, serbian, slovakia, slovenia, spain,
spanish, sweden, swedish, switzerland, swiss, ukraine, ukrainian, european`,
  'North America': `canada, canadian, ottawa, united states, us, u.s., usa, america, american, washington`,
} as const;

/** Regions by the names that stand for them. */
export const REGIONS: ReadonlyMap<string, Region> = new Map(
  (Object.keys(LISTS) as Region[]).flatMap((region) =>
    LISTS[region].split(',').map((name): [string, Region] => [name.trim().replace(/\s+/g, ' '), region]),
  ),
);
