import type { Gender } from '../types.js';

/** What a noun for a person tells about who is meant. */
export interface Office {
  /** Grammatical gender where the word has one. */
  gender?: Gender;
  /** `speaker`: speaks for a body or a person; `head`: leads a country or body; `person`: anybody else. */
  rank: 'speaker' | 'head' | 'person';
  /** The only country that has such an office. */
  country?: string;
  /** True for more than one ("officials"). */
  plural?: boolean;
}

const speaker: Office = { rank: 'speaker' };
const head: Office = { rank: 'head' };
const person: Office = { rank: 'person' };
const speakers: Office = { rank: 'speaker', plural: true };
const people: Office = { rank: 'person', plural: true };

function table(office: Office, words: string): [string, Office][] {
  return words
    .split(',')
    .map((word): [string, Office] => [word.trim(), office])
    .filter(([word]) => word !== '');
}

/** Nouns for people in office or function, lower case; several words are read as one ("prime minister"). */
export const OFFICES: ReadonlyMap<string, Office> = new Map([
  ...table(
    speaker,
    `spokesperson, spokespersons, official, source, press secretary, press attaché, press officer, representative,
    communications director, communications adviser, communications advisor, envoy, special envoy, ambassador, negotiator,
    chief negotiator, diplomat, special representative, permanent representative, chargé d'affaires, consul, consul general,
    aide, counterpart, deputy ambassador, deputy envoy, deputy representative, adviser, advisor, senior adviser, senior advisor, special adviser, security adviser, national security adviser,
    national security advisor, foreign policy adviser, high representative, foreign policy chief, assistant, staffer,
    attorney, lawyer, deputy spokesperson, chief spokesperson, mediator, delegate, emissary, undersecretary`,
  ),
  ...table({ rank: 'speaker', gender: 'female' }, 'spokeswoman, deputy spokeswoman, chief spokeswoman'),
  ...table({ rank: 'speaker', gender: 'male' }, 'spokesman, deputy spokesman, chief spokesman'),
  ...table(
    speakers,
    `officials, sources, spokespeople, representatives, aides, advisers, advisors, diplomats, negotiators, authorities,
    lawyers, attorneys, envoys, ambassadors, spokesmen, staffers, delegates, insiders`,
  ),
  ...table(
    head,
    `president, vice president, vice-president, deputy president, prime minister, deputy prime minister, premier, vice premier,
    chancellor, vice chancellor, foreign minister, deputy foreign minister, vice foreign minister, first vice foreign minister,
    minister of foreign affairs, minister for foreign affairs, foreign secretary, secretary of state, deputy secretary of state,
    assistant secretary of state, defense minister, defence minister, minister of defense, minister of defence,
    defense secretary, defence secretary, secretary of defense, interior minister, home secretary, home minister,
    finance minister, minister of finance, treasury secretary, secretary of the treasury,
    justice minister, attorney general, attorney-general, health minister, health secretary, trade minister,
    commerce minister, commerce secretary, energy minister, oil minister, economy minister, economics minister,
    education minister, labour minister, labor minister, labor secretary, transport minister, unification minister, information minister,
    environment minister, agriculture minister, culture minister, minister, deputy minister, state minister, minister of state,
    secretary, deputy secretary, secretary-general, secretary general, general secretary, deputy secretary-general,
    supreme leader, leader, opposition leader, party leader, majority leader, minority leader, house speaker, speaker,
    parliament speaker, chief of staff, deputy chief of staff, chief, deputy chief, head, deputy head, director,
    deputy director, director-general, director general, deputy director-general, deputy secretary general, resident coordinator, head of mission, country director, regional director, president-designate, first minister, governor-general, caretaker prime minister, executive director, commissioner, high commissioner, chairman, chair,
    vice chairman, chairperson, governor, deputy governor, lieutenant governor, mayor, deputy mayor, senator, representative,
    congressman, lawmaker, legislator, deputy, deputies chairman, member of parliament, emir, sultan, crown prince, ruler, caliph, ayatollah,
    commander, commander-in-chief, general, army chief, police chief, military chief, chief executive, chief executive officer,
    managing director, mp, mep, politician, lord mayor, ombudsman, ombudswoman, magistrate, prefect, sub-prefect, akim, wali, voivode, councillor, councilor, village chief, village head, headman, chieftain, general manager, chief operating officer, deputy chairman, chief financial officer, chief engineer, chief economist, ceo, cfo, founder, co-founder, coordinator, administrator, rapporteur, special rapporteur, prosecutor,
    chief prosecutor, prosecutor general, special prosecutor, judge, justice, chief justice, sheriff, campaign manager,
    manager, strategist, chief strategist, pollster, nominee, presidential nominee, candidate, presidential candidate,
    front-runner, frontrunner, presumptive nominee, president-elect, vice president-elect, prime minister-designate,
    superintendent, chief superintendent, chief inspector, station master, stationmaster, harbour master, harbourmaster, harbor master, harbormaster,
    fire chief, chief of police, customs officer, border officer, town clerk, provincial chief, pontiff, archbishop, bishop, cardinal, patriarch, imam, rabbi, reverend, pastor, rebel leader, warlord`,
  ),
  ...table({ rank: 'head', country: 'IE' }, 'taoiseach, tánaiste, tanaiste'),
  ...table({ rank: 'head', country: 'VA' }, 'pope'),
  ...table({ rank: 'head', country: 'GB' }, 'chancellor of the exchequer'),
  ...table(
    { rank: 'head', gender: 'female' },
    'congresswoman, chairwoman, queen, princess, first lady, councilwoman, empress, crown princess, duchess, businesswoman',
  ),
  ...table(
    { rank: 'head', gender: 'male' },
    'king, prince, emperor, congressman, councilman, sheikh, duke, businessman',
  ),
  ...table(
    { rank: 'head', plural: true },
    `ministers, leaders, presidents, prime ministers, lawmakers, legislators, senators, deputies, generals, commanders,
    judges, prosecutors, politicians, mps, meps, candidates, chiefs, heads, foreign ministers, defense ministers, defence ministers, governors, mayors`,
  ),
  ...table(
    person,
    `analyst, expert, professor, economist, historian, researcher, scientist, scholar, activist, journalist, reporter, owner, dealer, shopkeeper, merchant, trucker, skipper, engineer, academic, lecturer, seismologist, geologist, hydrologist, biologist, epidemiologist, anthropologist, sociologist, meteorologist, climatologist, priest, monk, clergyman, trade unionist, unionist, humanitarian worker, aid worker, campaigner, herder, villager, passenger, tourist, translator, archaeologist, haulier, docker, grower, cleric, nun, sailor, seafarer, rancher, dissident, reservist, conscript, shepherd, beekeeper, smuggler,
    correspondent, writer, author, columnist, editor, editor-in-chief, commentator, blogger, critic, doctor, surgeon, nurse, teacher,
    student, farmer, driver, worker, witness, eyewitness, resident, neighbour, neighbor, survivor, victim, soldier, officer, police officer,
    colonel, captain, lieutenant, sergeant, major, admiral, pilot, detective, inspector, investigator, whistleblower,
    refugee, migrant, protester, demonstrator, rebel, militant, fighter, hostage, prisoner, suspect, businessperson, banker, investor,
    trader, executive, member, volunteer, voter, supporter, opponent, rival, veteran, singer, actor, actress,
    film director, coach, captain, player, footballer, athlete, colleague, partner, friend, man, woman, boy, girl, person,
    mother, father, son, daughter, brother, sister, wife, husband, widow, uncle, aunt, cousin, grandfather, grandmother, organizer, organiser, fellow,
    senior fellow, research fellow, predecessor, successor, host, comedian, musician, rapper, billionaire, tycoon, lobbyist, operative, pundit, host, anchor,
    moderator, producer, designer, philanthropist, hacker, novelist, poet, playwright, physician, psychologist, entrepreneur, surrogate, donor, political scientist, political analyst, senior analyst, military analyst, security expert`,
  ),
  ...table(
    { rank: 'person', gender: 'female' },
    'woman, girl, mother, daughter, sister, wife, widow, aunt, actress, grandmother, policewoman',
  ),
  ...table(
    { rank: 'person', gender: 'male' },
    'man, boy, father, son, brother, husband, uncle, grandfather, policeman, fisherman, gunman',
  ),
  ...table(
    people,
    `analysts, experts, professors, economists, historians, researchers, scientists, scholars, activists, journalists,
    reporters, correspondents, writers, editors, commentators, critics, doctors, nurses, teachers, students, farmers,
    drivers, workers, witnesses, eyewitnesses, residents, neighbours, neighbors, survivors, victims, soldiers, officers, troops, forces,
    investigators, inspectors, refugees, migrants, protesters, demonstrators, rebels, militants, insurgents, guerrillas,
    fighters, hostages, prisoners, bankers, investors, traders, executives, members, volunteers, voters, supporters,
    opponents, rivals, veterans, relatives, families, parents, people, men, women, citizens, villagers, locals, monitors,
    observers, peacekeepers, rescuers, firefighters, medics, paramedics, lawyers, campaigners, organizers, organisers,
    separatists, islamists, conservatives, liberals, nationalists, republicans, democrats, strategists, pollsters, allies, firms, companies,
    newspapers, media, outlets, newspaper reports, human rights groups, rights groups, groups, unions, parties, banks, scientists, academics, lobbyists, donors,
    businessmen, entrepreneurs, nationals, civilians, detainees, defectors, negotiators, mediators, engineers, hauliers, truckers, fishermen, importers, exporters, retailers, growers, producers, dockers, miners, herders, sailors, seafarers, shippers, shipowners, skippers, shopkeepers, merchants, dealers, insurers, lenders, creditors, ranchers, settlers, pilgrims, passengers, tourists, priests, monks, nuns, clerics, tribesmen, pensioners, vendors, brewers, bakers, manufacturers, suppliers, dissidents, exiles, reservists, conscripts, shepherds, beekeepers, smugglers, aid workers, pilots, hydrologists, seismologists, geologists, archaeologists, intelligence agencies, agencies, police, rescuers`,
  ),
]);
