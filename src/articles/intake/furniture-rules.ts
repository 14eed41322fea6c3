import { readByline } from './byline.js';
import { readDateStamp } from './printed-date.js';
import { isAgency } from './source.js';

/** A kind of line that is the page's and not the article's. */
export interface FurnitureRule {
  name: string;
  /** A line that it takes out. */
  example: string;
  /** A line of an article, near to it, that it leaves alone. */
  keeps?: string;
  /** Why it is safe, or why an exception is there. */
  reason: string;
  matches: RegExp | ((line: string) => boolean);
  /** Only before the article's first paragraph. */
  head?: true;
  /** Also where the line quotes somebody or tells what he said; elsewhere such a line is the article's. */
  evenStory?: true;
}

const caps = "\\p{Lu}[\\p{L}\\d.&'’-]*";
const name = `${caps}(?: (?:(?:of|the|and|for|de|al|van|von|bin) )?${caps}){0,5}`;

/** Words of the buttons that share a page; a line that holds nothing else is such a row. */
const SHARE_WORDS = new Set(
  'share tweet facebook twitter x whatsapp telegram linkedin reddit email e-mail mail print copy link save pinterest messenger flipboard vk viber line bluesky threads instagram youtube tumblr pocket wechat weibo bookmark like gift url on via to this article story post by page'.split(
    ' ',
  ),
);

/** Whether a line is a row of share buttons: "Share Tweet WhatsApp", "Facebook | X | Email". */
function isShareRow(line: string): boolean {
  const first = /[\p{L}-]+/u.exec(line)?.[0].toLowerCase() ?? '';
  if (!SHARE_WORDS.has(first)) return false;
  const words = line.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= 20 &&
    words.every((word) => SHARE_WORDS.has(word)) &&
    !/^(?:to|on|by)\b/i.test(line)
  );
}

const creditsFormula =
  /^[([]?(?:(?:additional|further) )?(?:reporting|reports?|writing|written|editing|edited|compiled|translated|translation|graphics?|photography|research)(?:(?:,| and| &) (?:reporting|writing|editing|translation|compiled|edited))* by\b/i;
const CREDIT_WORDS = new Set(
  'additional further reporting report reports writing written editing edited compiled translated translation graphics graphic photography research by and in at for from of the with newsroom bureau staff team desk our'.split(
    ' ',
  ),
);

/** Whether a line lists who reported, wrote and edited: "Reporting by Ana Orlov in Verin; Editing by Tom Reed". */
function isCredits(line: string): boolean {
  if (!creditsFormula.test(line)) return false;
  const words = line.match(/[\p{L}'’-]+/gu) ?? [];
  return words.every((word) => /^\p{Lu}/u.test(word) || CREDIT_WORDS.has(word));
}

/** Tried in order on every line of up to 600 characters; the first that matches names the span. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  {
    name: 'symbols',
    example: '* * *',
    keeps: '”',
    reason:
      'Without a letter or digit nothing is said. A lone quotation mark may close a quotation of several lines.',
    matches: /^[^\p{L}\p{N}"“”«»'‘’]+$/u,
  },
  {
    name: 'listen',
    example: 'Click to start listening',
    keeps: 'Listen to this court, the judge told the accused.',
    reason: 'Labels of an audio player.',
    matches:
      /^(?:click|tap|press play|press) (?:here )?to (?:start |begin )?(?:listen|play|watch)\w*\b.{0,40}$|^listen(?: now| to (?:this|the) (?:article|story|report|page|content)| to article)?(?: ?[\d:(].{0,20}| ·.{0,30}|\.|$)|^(?:play|pause|mute|unmute)(?: (?:audio|video|sound))?$|^(?:0?\d:\d\d)(?: ?\/ ?\d{1,2}:\d\d)?$|^your browser does not support\b.{0,80}$/i,
  },
  {
    name: 'reading time',
    example: '3 min read',
    keeps: 'The five-minute read-out was given in Oslo.',
    reason: 'Only minutes and the word "read" or "reading time", nothing behind.',
    matches:
      /^(?:(?:estimated )?read(?:ing)? time:? ?)?(?:less than )?\d{1,3}[- ]?(?:min(?:ute)?s?\.?)(?:[- ]read)?$|^(?:estimated )?reading time\b.{0,20}$/i,
  },
  {
    name: 'photo label',
    example: 'FILE PHOTO: A tanker lies at anchor off Port Verin, May 3, 2023.',
    keeps: 'Photographs of the site were shown to the court.',
    reason: 'A caption is often a whole sentence, in the present tense; the label before its colon tells it.',
    matches:
      /^\(?(?:(?:file|archive|handout|stock|representative|representational|illustrative|cover|main|featured?|satellite) )?(?:photo(?:graph|s|graphy|graphs)?|images?|pictures?|pics?|video|graphics?|illustration|caption|screengrab|footage)(?: (?:credits?|source|caption|courtesy(?: of)?|used for representation\w*|for representation\w*|by))*\)? ?(?::|\||—|–|, (?=(?:Getty|Reuters|AFP|EPA|PA|AP)\b)).{0,500}$|^(?:file|archive) photo\b.{0,500}$/i,
    evenStory: true,
  },
  {
    name: 'picture controls',
    example: 'Enlarge this image',
    keeps: 'Image matters more than policy, the pollster said.',
    reason: 'Buttons and labels around a picture.',
    matches:
      /^(?:enlarge(?: this)? image|(?:toggle|hide|show|view) (?:caption|image|gallery|photos?)|(?:open|view) (?:image )?in (?:gallery|full ?screen)|image \d+ of \d+|\d+ (?:of|\/) \d+(?: (?:photos?|images?))?|\d+ (?:photos|images)|image (?:source|caption),.{0,300}|(?:photo|image|picture)s? (?:credit )?by .{2,60}|(?:photo|image)?credits?: .{2,80}|photo courtesy .{2,80}|getty images|shutterstock|file photo|representational image)\.?$/i,
  },
  {
    name: 'source',
    example: 'Source: Halden Wire',
    keeps: 'Sources: the deal is dead.',
    reason: 'Only a name, an address or a list of names may follow the colon: a clause makes it a headline.',
    matches: new RegExp(
      `^[Ss](?:ource|OURCE)s?(?: ?: ?| ?[|–—] ?)(?:https?://\\S+|[\\w-]+(?:\\.[\\w-]+)+|(?:the )?${name}(?:(?:,? and |, | ?/ ?|; )(?:the )?${name}){0,5})\\.?$`,
      'u',
    ),
  },
  {
    name: 'link',
    example: 'Read more: Harbour pilots end strike',
    keeps: '"Read more books," the minister said.',
    reason: 'A colon or a bar parts the label from the headline that it links to; headlines may quote.',
    matches:
      /^[([]?(?:(?:also )?read(?: more| also| next| here| this)?|see also|also see|must read|related(?: (?:article|story|stories|news|articles|coverage|link|links))?|recommended|don['’]t miss|more on this|in case you missed it|icymi|watch(?: (?:live|now|video|more|also))?|listen(?: to)?|explore|go deeper|dig deeper|opinion piece) ?(?::|\||»|>|→|—|–).{0,220}$/i,
    evenStory: true,
  },
  {
    name: 'read on',
    example: 'Read the full story here',
    keeps: 'Read more than once, the letter confused the clerks.',
    reason: 'Nothing but the invitation.',
    matches:
      /^(?:(?:click|tap) here\b.{0,60}|(?:read|see|view|show|load|learn|find out|discover|hear|know) (?:more|all|less)(?: (?:here|stories|news|articles|about .{2,50}|on .{2,50}|comments|posts|results))?|read (?:the )?(?:full|whole|rest|entire|original)\b[^.]{0,50}(?:here|article|story|report|text)?|continue reading.{0,60}|keep reading.{0,40}|(?:next|previous|prev)(?: (?:article|story|post|page))?|back to (?:top|home|index)|(?:skip|jump) to (?:main |the )?(?:content|navigation|comments|article)|scroll (?:down |to ).{0,40}|view (?:original|source|as .{2,20})|story continues below.{0,40}|(?:open|close|expand|collapse|menu|search|home|more|details|close menu|main menu))[.:…»>→ ]*$/i,
  },
  {
    name: 'advertisement',
    example: 'ADVERTISEMENT - CONTINUE READING BELOW',
    keeps: 'Advertisement spending fell by a tenth last year.',
    reason: 'The word alone or with the usual instructions.',
    matches:
      /^(?:skip )?(?:advertise?ments?|adverts?|ads?|sponsored(?: (?:content|links?|by .{2,40}))?|promoted(?: content)?|paid (?:content|partner content|post)|partner content|promo|advertising)(?: ?[-–—:|·].{0,60}| ?\d+)?$|^(?:article|story|content) continues (?:below|after)\b.{0,60}$|^(?:continue reading|scroll) (?:below|to continue)\b.{0,40}$/i,
  },
  {
    name: 'share buttons',
    example: 'Share on Facebook | Tweet | WhatsApp',
    keeps: 'Share prices fell on Monday.',
    reason: 'Every word must be that of a button.',
    matches: isShareRow,
  },
  {
    name: 'share',
    example: 'Share this with your friends',
    keeps: 'Share this burden, the premier told his allies.',
    reason: 'Short, and the page itself is what is shared.',
    matches:
      /^(?:share|tweet|email|print|bookmark|save|copy|gift|send|listen to)(?: (?:this|the|full))? (?:article|story|page|post|news|link|report|video|with (?:your )?friends|with others)\b.{0,50}$|^share this(?: (?:with|on|via|by|to)\b.{0,40})?[:.]?$|^share(?:d|s)?:? ?\d+$|^\d+[km]? shares?$/i,
  },
  {
    name: 'follow us',
    example: 'Follow us on Telegram for the latest updates.',
    keeps: 'Follow us into the square, the marchers shouted.',
    reason: 'A network or a channel must be named.',
    matches:
      /^(?:please |you can )?(?:also )?(?:follow|like|find|join|add|connect with|subscribe to|watch|get|download|install)\b.{0,60}\b(?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|tiktok|google news|flipboard|threads|bluesky|vk|viber|apple news|app store|google play|our app|our channel|our group)\b.{0,120}$/i,
  },
  {
    name: 'newsletter',
    example: 'Sign up for our daily newsletter',
    keeps: 'Sign up or leave, the rebels were told.',
    reason:
      'An invitation to subscribe; a treaty can be signed up to as well, so a newsletter or the like must be named.',
    matches:
      /^(?:sign ?up|subscribe|register|get|enter|join|receive|try|already)\b.{0,80}\b(?:newsletters?|e-?mail|inbox|mailing list|alerts?|digest|briefing|subscribers?|subscription|notifications?|unlimited access|free trial|account)\b.{0,140}$|^(?:subscribe|sign ?up|log ?in|sign ?in|register|my account|create (?:an )?account|subscribe (?:now|today|here|for free)|sign up (?:now|here|today|for free)|log in or sign up|log in \/ register|become a member|support (?:us|our (?:work|journalism))|donate(?: now)?|buy (?:a )?subscription|subscribers only|for subscribers)[.!:]?$|^to (?:continue|keep) reading\b.{0,100}$|^(?:thank you|thanks) for (?:reading|subscribing|signing up|your (?:interest|support))\b.{0,80}$/i,
  },
  {
    name: 'copyright',
    example: '© 2024 Halden Wire. All rights reserved.',
    keeps: 'Copyright law will be rewritten next year.',
    reason: 'The sign, a year or the formula must be there.',
    matches:
      /^(?:©|\(c\)|copyright(?:s|ed)?:? ?(?:©|\(c\)|\d{4}|by\b|reserved)).{0,240}$|^.{0,160}\ball rights reserved\b.{0,160}$|^(?:no part of )?this (?:material|content|publication) may not be\b.{0,200}$/i,
  },
  {
    name: 'producer',
    example: 'This article was produced by Halden Wire. It has not been edited by The Verin Post.',
    keeps: 'This report was produced by a panel which said the dam was safe.',
    reason: 'Says who made the article; read for the source before it is taken out.',
    matches:
      /^\(?(?:this|the above) (?:article|story|report|content|piece|copy|post|news item) (?:(?:was|is|has been|has not been|hasn['’]t been|may have been) (?:originally |first |automatically |auto-?|re-?)?(?:produced|published|provided|written|supplied|edited|generated|created|translated|updated|syndicated|corrected|republished|reproduced|printed|reprinted)|(?:originally |first )?(?:appeared|ran)|is (?:from|part of|a corrected)|comes from)\b.{0,300}$|^\(?with (?:inputs?|agency inputs?|reporting|files?|additional reporting) (?:from|by)\b.{0,120}$|^(?:published|posted) under\b.{0,80}$/i,
  },
  {
    name: 'credits',
    example: '(Reporting by Ana Orlov and Tom Reed in Verin; Editing by Jo Hale)',
    keeps: 'Reporting by state media suggests a truce is near.',
    reason: 'Names only: a word in lower case that is not of the formula makes it a sentence.',
    matches: isCredits,
  },
  {
    name: 'standards',
    example: 'Our Standards: The Halden Trust Principles.',
    keeps: 'Our standards are clear, the envoy said.',
    reason: 'A label with a colon.',
    matches:
      /^(?:our standards|editorial standards|ethics policy|corrections policy|disclaimer|disclosure|terms (?:of (?:use|service)|and conditions|& conditions)|privacy (?:policy|notice|settings)|licensing rights|purchase licensing rights.{0,40})(?: ?[:|].{0,400}|[.,]?.{0,20})?$/i,
  },
  {
    name: 'date stamp',
    example: 'Published: 19 December 2024, 10:15 GMT',
    keeps: '19 December 2024 was a cold day in Verin.',
    reason: 'Nothing but a date; further down, a date alone may head a part of a chronology.',
    matches: (line) => readDateStamp(line) !== null,
    head: true,
  },
  {
    name: 'update stamp',
    example: 'Last updated: 3 hours ago',
    keeps: 'Updated rules come into force in May.',
    reason: 'The label with a time, nothing else.',
    matches:
      /^(?:first |last |originally )?(?:published|updated|posted|modified|created|last update|last edit(?:ed)?)(?: on| at)?(?: ?[:|–-]| (?=\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|yesterday))).{0,60}$|^(?:about |over )?(?:\d{1,2}|an?|one) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s? ago$|^(?:just now|breaking|live|developing(?: story)?)$/i,
  },
  {
    name: 'byline',
    example: 'By Ana Orlov and Tom Reed, Halden Wire',
    keeps: 'By Friday the bridge was open.',
    reason: 'Names in capitals behind "By", above the first paragraph; a day or a month is no name.',
    matches: (line) => readByline(line) !== null,
    head: true,
  },
  {
    name: 'agency alone',
    example: 'Reuters',
    keeps: 'Reuters could not verify the footage.',
    reason: 'A known agency on a line of its own credits a picture or the article.',
    matches: isAgency,
    head: true,
  },
  {
    name: 'cookies',
    example: 'We use cookies to improve your experience. By continuing you accept our policy.',
    keeps: 'Cookies were handed out to the children.',
    reason: 'The usual notices, which speak to the reader.',
    matches:
      /^(?:we|this (?:web)?site|our (?:web)?site|we and our partners) uses? (?:cookies|your)\b.{0,400}$|^(?:accept|reject|manage|allow|decline)(?: all)?(?: (?:cookies|preferences|settings|and continue|& continue|consent))+$|^by (?:continuing|using|clicking|signing up|subscribing|browsing|submitting)\b.{0,120}\b(?:you|agree|accept|consent)\b.{0,300}$|^(?:cookie (?:policy|settings|notice|preferences)|please (?:enable|turn on|disable|allow) (?:javascript|cookies|your ad ?blocker)\b.{0,120})$/i,
  },
  {
    name: 'comments',
    example: '12 Comments',
    keeps: 'Comments by the minister angered his allies.',
    reason: 'Counters and buttons of the comment section.',
    matches:
      /^(?:\(?\d[\d,.]*k?\)? )?(?:comments?|views?|likes?|replies|reactions?|reads|shares?|followers?|subscribers|votes?)(?: ?[:(]? ?\d[\d,.]*k?\)?)?$|^(?:(?:leave|post|add|write|view|show|hide|see|load|read) (?:a |your |all |the )?(?:\d+ )?(?:comments?|repl(?:y|ies))|join the (?:conversation|discussion)|be the first to comment|comments (?:are|have been) (?:closed|disabled|turned off)|report (?:a (?:typo|mistake|problem)|an error|this ad)|have your say|what do you think\?|was this (?:article|page) (?:helpful|useful)\?|rate this (?:article|story))\b.{0,60}$/i,
  },
  {
    name: 'tags',
    example: 'Tags: harbours, trade, Verin',
    keeps: 'Tags: that is what the graffiti crews call them, he said.',
    reason: 'A label with a list of a few words each.',
    matches:
      /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|sections?|posted in|in this (?:article|story)|related topics?|hashtags?) ?[:|].{0,200}(?<![.!?])$|^(?:#[\p{L}\d_]+[ ,]*)+$/iu,
  },
  {
    name: 'breadcrumb',
    example: 'Home > World > Asia',
    keeps: 'Home is where the voters are.',
    reason: 'The path to the page, from its home on.',
    matches: /^(?:home|news|world|start)(?: ?(?:>|»|›|\/|\|) ?[\p{L}&' -]{2,60})+$/iu,
  },
  {
    name: 'address',
    example: 'newsdesk@halden-wire.example',
    keeps: 'Write to newsdesk@halden-wire.example with your account.',
    reason: 'A web or mail address or a handle on a line of its own.',
    matches:
      /^(?:e-?mail: ?)?(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,30}|pic\.twitter\.com\/\S+)$/i,
  },
];
