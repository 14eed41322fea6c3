import { wordSet } from './word-set.js';

/** Labels before a colon that name no speaker. Lower case, first word. */
export const NO_SPEAKERS = wordSet(
  'update updated correction corrected exclusive breaking watch video photo photos live opinion analysis editorial explainer factbox note ' +
    'editor related read more see the latest report special timeline transcript source sources byline email tags topics ' +
    'when where what why how who part chapter episode bottom key fact facts background context big fix wow boom bombshell just farewell now psa shock shocker ' +
    'contact contacts phone tel fax address website date time venue location price cost score result results winner total',
);

/** Labels of whoever asks in a transcript or interview; nobody is named by them. */
export const QUESTION_LABELS = wordSet(
  'q q. q1 q2 q3 q4 q5 q6 q7 q8 q9 question reporter journalist interviewer moderator correspondent',
);

/** Labels of whoever answers: the one whom the article's head names. */
export const ANSWER_LABELS = wordSet('a a. a1 a2 a3 a4 a5 a6 a7 a8 a9 answer');

/** Words that tell that somebody answers questions in what follows. */
export const INTERVIEW_WORDS = wordSet(
  'interview interviews interviewed briefing conference q&a conversation questions answers spoke speaks talked talks sat met answered ' +
    'answers transcript',
);

/** Nouns for words of somebody's that are given below: "Here is the statement by Ana Kovac:". */
export const SPEECH_NOUNS = wordSet(
  'statement statements remarks excerpts excerpt quotes quotations comments speech message letter post tweet words text answer reply response reaction',
);

/** Endings of labels that tell a format: "Monday's Morning Email: …". */
export const FORMAT_WORDS = wordSet(
  'email report update newsletter podcast show live blog digest guide daily briefing review',
);

/** Endings of names of papers, sites and formats: "Harbour News: …", "… - The Verin Post" name no speaker in a headline. */
export const OUTLET_WORDS = wordSet(
  'news post times herald tribune daily journal gazette courier chronicle telegraph observer magazine radio tv online today poll survey ' +
    'email report briefing update newsletter podcast show live blog review digest politics world business sport sports opinion',
);

/** Notes in brackets that a transcript prints between the words: "(Laughter.)". */
export const STAGE_NOTES = wordSet(
  'laughter laughs laughing applause applauds cheers cheering crosstalk inaudible pause pauses smiles booing boos chuckles sighs via interpreter translator through speaks',
);

/** Signs that begin an item of a list. */
export const BULLETS: ReadonlySet<string> = new Set(['•', '▪', '●', '■', '◦', '‣', '*', '·', '-', '–', '—']);
