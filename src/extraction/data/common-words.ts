import { wordSet } from './word-set.js';

/**
 * Words that are no name though they are printed with a capital: at the start of a sentence, in titles, as days and
 * months, as languages and faiths. Lower case.
 */
export const NO_NAMES: ReadonlySet<string> =
  wordSet(`a about above according across after afterward afterwards again against ahead all almost along alongside already also although always amid among an and
  another any anyone anything apart are aren't around as asked aside at away back be because been before behind being below beside besides better
  between beyond big both but by can can't cannot citing clearly close come coming compared concerning could couldn't critics currently day days despite did didn't do does
  doesn't doing don't down due during each earlier early either else elsewhere end even ever every everybody everyone everything except experts
  far few finally first five following for former formerly four frankly from fresh full further get given giving go going good got great had has hasn't have
  haven't having he he's he'll he'd hence her here here's hers high his hopefully how however hundreds i i'm i've i'll i'd if in indeed initially inside instead into is isn't
  it it's its itself i just key knowing last late later lately least less let let's like likewise listen little long look low made mainly make many
  maybe me meanwhile men might millions mine more moreover most much must my myself near nearly neither never nevertheless new next night nine no
  nobody none nonetheless nor not nothing notably now obviously of off officials often oh ok okay old on once one only onto or other others otherwise our ours
  out outside over overall own past per perhaps please previously privately probably put quite rather read really recent recently referring regarding
  reportedly reporters right same second see seven several shall she she's she'll shortly should shouldn't similarly since six so some somebody someone something
  sometimes soon source sources speaking specifically still such sure take taking ten than thanks that that's the their theirs them themselves then there there's
  thereafter therefore these they they're they've they'll they'd thing things think third this those though thousands three through throughout thus till to today today's together
  tomorrow tonight too toward towards traditionally twice two ultimately under unfortunately unless unlike until up upon us use using usually very
  via was wasn't watch we we're we've we'll we'd well well-known were weren't what what's whatever when whenever where whereas whether which while
  who who's whoever whole whom whose why will with within without women won't world worse would wouldn't yeah year years yes yesterday yet you you're you've your yours
  monday tuesday wednesday thursday friday saturday sunday mondays fridays saturdays sundays
  january february march april may june july august september october november december
  jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
  english arabic hebrew latin mandarin cantonese hindi urdu muslim muslims islam islamic islamist christian christians christianity jewish jew jews catholic
  catholics protestant protestants sunni sunnis shia shiite shi'ite shiites hindu hindus buddhist buddhists arab arabs kurd kurds kurdish asian asians
  african africans european europeans western west east eastern northern southern north south middle central european-style communist communists
  god bible quran koran internet web covid covid-19 christmas easter ramadan thanksgiving
  file photo photos image images video pool getty via source credit related advertisement story highlights
  republican democratic democrat republicans democrats conservative conservatives liberal liberals libertarian
  speaking asked addressing calling citing quoting describing responding replying commenting writing adding noting accusing urging warning
  earlier meanwhile separately additionally analysts residents witnesses lawmakers police prosecutors protesters rescuers troops soldiers
  tens dozens scores hundred thousand million billion percent pm am gmt est edt cet utc`);
