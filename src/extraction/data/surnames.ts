import { wordSet } from './word-set.js';

/** Last names that alone, without title or office, mean office-holders; lower case, without accents. All others may be anybody's. */
export const KNOWN_BY_LAST_NAME: ReadonlySet<string> = wordSet(`
  abadi abdelatty abe adamkus afwerki ahmadinejad akayev akihito akufo-addo albares albright aliyev allawi
  amir-abdollahian amirabdollahian andersson annan aoun aquino arafat araghchi araqchi ardern aristide ashton assad
  atambayev aznar babis bachelet badawi baerbock baghaei bainimarama bakiyev balkenende baqaei barnier basescu bayrou
  belousov ben-gvir berdymukhamedov berlusconi bessent biden bildt biya blinken bolsonaro boluarte borisov borissov
  borrell bouteflika bouterse boutros-ghali bozize brahimi budanov buhari bukele cavusoglu chan-o-cha chan-ocha
  charnvirakul cheney chirac compaore corbyn deby desalegn diaz-canel dissanayake djukanovic dodik draghi duhalde
  dujarric dukanovic duterte dzurinda elbaradei erdogan farage fiala fico fidan frederiksen freeland fujimori gabbard
  gaddafi gadhafi gantz gbagbo ghebreyesus gillard goita gorbachev grossi grybauskaite guaido guebuza guterres
  gyurcsany habyarimana haftar hagari halonen hamdok haniyeh hariri havel hayashi hegseth herzog hichilema hollande
  holness humala iohannis ishiba izetbegovic jagdeo jaishankar jammeh japarov jean-pierre jokowi jospin jubeir juppe
  kabila kaczynski kadhafi kadyrov kagame kallas kamikawa kanaani karamanlis karimov karzai kenyatta khamenei khatami
  kibaki kikwete kirchner kishida kobakhidze kohl koizumi komorowski kostunica kristersson kuchma kuczynski kufuor
  kuleba kurti kurz kwasniewski lagarde lammy landsbergis lavrov lecornu leyen livni lukashenka lukashenko lula
  lungescu lungu luxon machar macri macron maduro magufuli mahama maliki marape marcos marsudi martelly mattarella
  matvienko matviyenko mbeki mcconnell medvedev megawati meloni menem merkel mesic metsola micheletti mikati milosevic
  mirziyoyev mishustin mitsotakis mitterrand mnangagwa modi mogherini morawiecki morsi motlanthe mottaki mottley
  mubarak mugabe muizzu mujica mursi museveni musharraf mutharika mwanawasa naruhito nasheed nasrallah nauseda
  navalnaya navalny nawrocki nazarbayev ndayishimiye nebenzia nebenzya netanyahu niinisto niyazov nkurunziza nyusi
  obama obasanjo obiang obrador odinga oli olmert orban orpo osmani ouattara papandreou pashinyan pelosi peskov
  pezeshkian pinera pistorius plenkovic plevneliev podolyak poroshenko prabhakaran prachanda preval prigozhin
  puigdemont putin qaddafi rabin rabuka radev rafsanjani rahmon raisi rajapaksa rajoelina rajoy rakhmon ramaphosa
  rasmussen ravalomanana reagan reinfeldt renzi rinkevics rouhani rousseff rumsfeld ruto rutte ryabkov saakashvili saddam
  safadi samaras sanader sandu sarkozy scholz schroder schroeder schuessel schussel sejourne sharaa sheinbaum
  shevardnadze shinawatra shmyhal shoigu sikorski simonyte sinwar sirleaf sissi smotrich sogavare solana starmer
  steinmeier stoere stoltenberg store sturgeon subianto suga suharto sunak svyrydenko swaraj sybiha syrsky syrskyi
  szijjarto szydlo tadic tajani takaichi tebboune temer thaci thatcher thavisin thomas-greenfield tikhanovskaya
  tillerson tinubu tokayev touadera traore trudeau trump truss tshisekedi tsikhanouskaya tsipras turnbull tymoshenko
  umerov ushakov vajpayee valtonen varoufakis verhofstadt villepin vizcarra vucic wadephul wickremesinghe widodo
  witkoff xi yanukovich yanukovych yatsenyuk yellen yeltsin yermak yoon yudhoyono yushchenko zakharova zaluzhny
  zaluzhnyi zapatero zardari zarif zelaya zelenski zelenskiy zelensky zelenskyy zenawi zourabichvili zuma zurabishvili
`);

/** Family names that stand first in Chinese, Korean and Vietnamese names, lower case. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = wordSet(`
  kim lee park choi choe chung jung jeong kang cho jo yoon yun jang chang lim han oh seo suh shin kwon hwang ahn an song hong moon yoo yu ryu ri
  ro roh noh pak nam bae baek ban xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo gao lin luo mao qin geng hua lai tsai
  nguyen tran pham le vo to truong jiang deng wen zheng he cai chu thein hun lu
`);
