import { inflect } from './inflection.js';

/**
 * Frequent verbs of the news that report no speech. They tell where a clause has its verb; reporting verbs are in
 * reporting-verbs.ts. Irregular past and participle stand behind a slash.
 */
const VERBS = `
accept act adopt advance affect aim allow appear apply appoint approach approve arrange arrest arrive assume attempt attend avoid
back ban beat/beat/beaten become/became/become begin/began/begun believe belong bomb border bring/brought build/built burn buy/bought
cancel carry cast/cast catch/caught cause change choose/chose/chosen close collapse come/came/come compare compete complete conduct
consider contain continue control convince cope cost/cost cover create cross cut/cut deal/dealt decide decline decrease defeat defend
deliver depend deploy deserve destroy develop die disappear discover draw/drew/drawn drive/drove/driven drop earn eat/ate/eaten elect
emerge enable encourage end enforce engage enjoy ensure enter escape establish evacuate exceed exist expand expect experience explode
expose extend face fail fall/fell/fallen favor favour fear feel/felt fight/fought fill find/found finish fire fit fix flee/fled
fly/flew/flown focus follow force form gain gather generate get/got/gotten give/gave/given go/went/gone govern grow/grew/grown happen
hear/heard help hide/hid/hidden hit/hit hold/held hope host hurt/hurt identify ignore impose improve include increase indict infringe
intend invade invest investigate involve join keep/kept kill know/knew/known lack land last launch lead/led learn leave/left let/let
lie limit listen live look lose/lost maintain make/made manage march matter mean/meant measure meet/met miss move need negotiate
obtain occupy occur offer open operate oppose order organize overcome own participate pass pay/paid perform permit persuade pick plan
play possess postpone prefer prepare present preserve pressure prevent produce prompt prove provide pull push put/put quit/quit raise
reach react read/read realize receive recover reduce refer reflect refuse regain relate release rely remain remember remove replace
represent require rescue resign resist resolve respect rest restore resume retain retire return ride/rode/ridden rise/rose/risen rule
run/ran/run save secure see/saw/seen seek/sought seem sell/sold send/sent serve set/set settle shake/shook/shaken share shift shoot/shot
show/showed/shown shut/shut sign sit/sat solve speak/spoke/spoken spend/spent split/split spread/spread stand/stood start steal/stole/stolen
stay step stop strengthen strike/struck struggle submit succeed suffer support surge surround survive suspend take/took/taken target teach/taught
tend test think/thought threw throw/threw/thrown tie touch train transfer travel treat try turn undermine understand/understood
use veto visit vote wait walk want wear/wore/worn welcome win/won wish withdraw/withdrew/withdrawn work worry write/wrote/written
`
  .trim()
  .split(/\s+/u);

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** Every inflected form of a frequent verb, with the forms it may be. */
export const VERB_FORMS: ReadonlyMap<string, ReadonlySet<VerbForm>> = (() => {
  const forms = new Map<string, Set<VerbForm>>();
  for (const entry of VERBS) {
    for (const [form, printed] of inflect(entry)) {
      const known = forms.get(printed);
      if (known) known.add(form);
      else forms.set(printed, new Set([form]));
    }
  }
  return forms;
})();
