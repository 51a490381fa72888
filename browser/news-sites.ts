/** The listed news sites, by domain, that the welcome page offers to read in one click. Written by hand; any outlet may be added. */
export const NEWS_SITES: readonly string[] = [
  'abcnews.go.com', 'abc.net.au', 'aljazeera.com', 'apnews.com', 'armenpress.am', 'azatutyun.am', 'azernews.az', 'azertag.az',
  'bbc.co.uk', 'bbc.com', 'bloomberg.com', 'cbc.ca', 'cbsnews.com', 'civil.ge', 'cnn.com', 'csmonitor.com', 'dw.com',
  'economist.com', 'en.apa.az', 'euobserver.com', 'euractiv.com', 'euronews.com', 'eurasianet.org', 'foreignpolicy.com',
  'france24.com', 'ft.com', 'haaretz.com', 'independent.co.uk', 'interfax.com', 'interpressnews.ge', 'irishtimes.com', 'jam-news.net',
  'japantimes.co.jp', 'kyivindependent.com', 'latimes.com', 'lemonde.fr', 'meduza.io', 'nato.int', 'nbcnews.com', 'news.am',
  'npr.org', 'nytimes.com', 'oc-media.org', 'politico.com', 'politico.eu', 'rferl.org', 'reuters.com', 'scmp.com', 'spiegel.de',
  'state.gov', 'straitstimes.com', 'tass.com', 'telegraph.co.uk', 'theatlantic.com', 'theguardian.com', 'thehill.com', 'thehindu.com',
  'time.com', 'timesofisrael.com', 'turan.az', 'ukrinform.net', 'usatoday.com', 'voanews.com', 'washingtonpost.com', 'wsj.com',
];
