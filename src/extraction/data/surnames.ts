import { wordSet } from './word-set.js';

/** Surnames of office-holders that are common words or common surnames: alone they name nobody in particular. */
export const COMMON_SURNAMES: ReadonlySet<string> = wordSet(`
  may power rice price miller brown johnson king park lee kim moon song li lu ma wu dar sall rama costa santos castro grandi carter ryan
  cruz warren austin harper morrison abbott wong peters sharon cooper harris sanders bush clinton barak hassan khan singh ahmed abdullah
  charles francis leo benedict elizabeth sein faye petro cameron blair bruce gang lei jian kang ning shuang jin lam sen manet
  michel pavel turk türk ansari fernández fernandez rodríguez rodriguez correa morales ortega chávez chavez sánchez sanchez marin
  powell bolton kirby pence kerry austin sullivan vance bennett katz lapid power psaki leavitt joly anand carney wenbin abbas sharif
  gandhi hussein jonathan ii iii xiv xvi francis rubio ghani yunus barak machado waltz thani mohamud hamad bailey conway haley gallant
  saar sa'ar duda tusk mandela castro wallace merz maas pompeo mattis stubb store stubb rice borne colonna hollande juncker burhan
  dagalo kiir sisi sudani saied pandor marles boric milei meir peres sein min hlaing hasina laden salman farhan un il sung lula silva
  hague straw beckett wong harper bashir jaiswal bagchi noboa santos
`);

/** Family names that stand first in Chinese, Korean and Vietnamese names, lower case. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = wordSet(`
  kim lee park choi choe chung jung jeong kang cho jo yoon yun jang chang lim han oh seo suh shin kwon hwang ahn an song hong moon yoo yu ryu ri
  ro roh noh pak nam bae baek ban xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo gao lin luo mao qin geng hua lai tsai
  nguyen tran pham le vo to truong jiang deng wen zheng he cai chu thein hun lu
`);
