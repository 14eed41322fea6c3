/**
 * Whole articles to try the service with, written for it: people, outlets and events are invented. The examples of the
 * search parameters find statements of theirs.
 */
export const exampleArticles = {
  text: {
    summary: 'Text with its title, address and source',
    value: {
      title: 'Norway rules out leaving river treaty with Finland',
      text: [
        'OSLO, March 11 (Fjord Wire) - Norway will stay in the Tana river treaty and expects Finland to do the same, Norwegian Foreign Minister Ingrid Halvarsen said on Tuesday.',
        '“We will not leave the treaty, and we expect the same of our neighbours,” Halvarsen told reporters in Oslo.',
        'She accused Finland of delaying the inspection of salmon nets along the border for a second year.',
        'Finland’s foreign ministry rejected the accusation. “Every inspection was carried out on time and in full,” a ministry spokesperson said in Helsinki on Wednesday.',
        'According to Mikko Rautala, a fisheries researcher at the Northern Rivers Institute, catches on both banks have fallen by half since 2019.',
      ].join('\n\n'),
      url: 'https://fjordwire.example/world/tana-river-treaty',
      source: 'Fjord Wire',
      author: 'Sunniva Brekke',
      publishedAt: '2026-03-11',
      language: 'en',
    },
  },
  sameWords: {
    summary: 'Another outlet that prints the same words',
    value: {
      title: 'Oslo has no plan to give up salmon treaty',
      text: [
        'HELSINKI, March 12 (Northern Herald) - Norway has no plan to give up the Tana river treaty, Norwegian Foreign Minister Ingrid Halvarsen told reporters in Oslo.',
        '“We will not leave the treaty, and we expect the same of our neighbours,” Halvarsen said.',
        'In Helsinki, a spokesperson for Finland’s foreign ministry said that “every inspection was carried out on time”.',
        'Mikko Rautala of the Northern Rivers Institute told the newspaper that catches have fallen by half since 2019.',
      ].join('\n\n'),
      url: 'https://northernherald.example/salmon-treaty',
      source: 'Northern Herald',
      publishedAt: '2026-03-12',
      language: 'en',
    },
  },
  html: {
    summary: 'A page as HTML',
    value: {
      html: [
        '<!doctype html><html lang="en"><head><title>Kenya warns of new border fees | Savanna Courier</title>',
        '<meta property="og:site_name" content="Savanna Courier">',
        '<meta property="article:published_time" content="2026-04-21T08:15:00Z"></head><body>',
        '<nav><a href="/">Home</a> <a href="/business">Business</a></nav>',
        '<article><h1>Kenya warns of new border fees</h1>',
        '<p>NAIROBI - Kenya will charge a fee on every lorry that crosses from Tanzania unless Dodoma lifts its levy on dairy goods, Kenyan Trade Minister Amina Wekesora said on Monday.</p>',
        '<p>“Our farmers have waited for eight months, and they will not wait for another eight,” Wekesora told parliament in Nairobi. “If the levy stays, our fee will come.”</p>',
        '<p>Tanzania said the levy was needed to protect its own herds. “Nobody is shut out of our market,” said Juma Mrishari, Tanzania’s deputy trade minister, after talks in Arusha.</p>',
        '<p>The East African Dairy Board, which speaks for producers in both countries, called on the two governments to return to the table. Its chairwoman, Grace Atieno Oloo, said that the dispute had already cost its members four million dollars.</p>',
        '</article><footer>You may be interested in: five recipes with yoghurt</footer></body></html>',
      ].join('\n'),
      url: 'https://savannacourier.example/business/border-fees',
    },
  },
  scraped: {
    summary: 'Text as scraped, with the page’s furniture in it',
    value: {
      text: [
        'Chile and Peru agree to reopen mountain crossing',
        'Click to start listening',
        'Chile and Peru agree to reopen mountain crossing',
        'Santiago, Aug 6 (Andes Press) Chile and Peru have agreed to reopen the mountain crossing that was closed after the floods of June, Chilean Foreign Minister Rodrigo Valdemar said on Thursday.',
        '"The road will be open to families first and to freight in September," Valdemar told a news conference in Santiago.',
        'Peruvian Transport Minister Lucía Quispetera praised Chile for its patience. "We could not have cleared the pass alone," she told the Lima daily El Cordillerano.',
        'A spokesperson for Chile’s interior ministry warned that snow could close the road again at any time.',
        'You may be interested in',
        '/',
        '/',
      ].join('\n\n'),
      source: 'Andes Press',
      publishedAt: '2026-08-06T18:40:00Z',
    },
  },
} as const;
