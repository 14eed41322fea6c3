import type { Gender } from '../types.js';
import { wordSet } from './word-set.js';

const FEMALE = `aaliyah abigail ada adele adriana agnes aisha alexandra alexandria alice alicia alina alison allison alla alyssa amal amanda amber amelia amina amy ana
anastasia andrea angela angelina anita ann anna annalena anne annette annie antonia april ariana ashley audrey aya ayelet aysha barbara beatrice beatriz becky
belinda bernadette beth bethany betsy betty beverly bianca bonnie brenda bridget brittany caitlin camila camilla candace carla carmen carol carolina caroline
carolyn carrie cassandra caterina catherine cathy cecilia celia charlotte chelsea cheryl chiara chloe christiane christina christine chrystia cindy clara clare
claire claudia colleen connie corinna courtney cristina cynthia daisy dana daniela danielle daria dawn deborah debbie debra delia denise diana diane dianne dina
dolores donna dora doris dorothy ebony edith eileen ekaterina elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa emilia emily emma
erica erika erin esther eva eve evelyn faith fatima fatou federica fiona florence frances francesca gabriela gabrielle gail galina geraldine gina giorgia giselle
gloria grace greta gretchen gwen hala hanan hannah hanna harriet hayley heather heidi helen helena helene helga hillary hilary hina hiba holly hope huma ida
ilhan ilse ines ingrid irene irina iris isabel isabella ivana ivanka jackie jacinda jacqueline jana jane janet janice janine jasmine jean jeanine jeanne jen
jenna jennifer jenny jessica jill joan joanna joanne jocelyn johanna josephine joyce juanita judith judy julia juliana julie june justine kaja kamala karen
karin karine karoline kate katherine kathleen kathryn kathy katie katrina katya kay kayla kaylee kellyanne kelly kersti khadija kimberly kirsten kristalina
kristen kristi kristin kristina kyrsten laila lana lara larisa latifa laura lauren laurie layla lea leah leila lena leslie leticia leyla lila lilia lilian liliana
lillian lily linda lindsay lindsey lisa liz liza lois loretta lori lorraine louise lucia lucy luisa luz lydia lynn mackenzie madeleine madeline madison maggie
magdalena maia malala mara marcela marcia margaret margarita maria mariam mariana marianne marie mariana marilyn marina marine marion marisa marjorie marsha martha
mary maryam maureen maya megan meghan melania melanie melinda melissa mercedes mette mia michaela michelle mila mildred millie mina miranda miriam molly mona
monica monika morgan muriel nadezhda nadia nadine nancy naomi natalia natalie natasha nellie nicola nicole nicky nina nora norma nour oksana olena olga olha olivia
olesia ophelia pamela patricia patty paula paulina pauline peggy penelope penny petra phyllis polina priscilla priti priya rachel rana rania rebecca regina
renee rhonda rita roberta robin rosa rosalind rose rosemary roxana ruby ruth sabine sabrina sadie sahar salma samantha samira sana sandra sanna sara sarah sasha
selma shannon sharon sheila shelley sheryl shirin shirley silvia simone sofia sonia sonja sophia sophie stacey stacy stella stephanie sue susan susana susanna
suzanne svetlana svitlana sylvia tamara tammy tania tanya tara tatiana tatyana teresa tess theresa therese tiffany tina tracey tracy tulsi ulrike ursula valentina
valeria valerie vanessa vera veronica vicki vicky victoria viktoria viola violet virginia vivian wendy whitney winnie xiomara yael yasmin yekaterina yelena
yolanda yulia yuliya yuriko yvette yvonne zainab zara zoe zohra zuzana`;

const MALE = `aaron abdel abdelaziz abdelfattah abdel-fattah abdul abdulaziz abdullah abdulrahman abe abraham abu adam adel aditya adnan adrian ahmad ahmed ajay akbar akira al alan albert
alberto aleksandar aleksander aleksandr alejandro alessandro alex alexander alexandre alexei alexey alexis alfonso alfred ali alistair allan allen alvin amir amit
amos anatoly anders andre andreas andrei andrej andrew andrey andriy andrii andrzej andy angel angelo angus anil ansar anthony antoine anton antonio antony
antonin anwar archie ari arjun arkady arman arnold arseniy arthur artyom arturo arvind asad ashraf asif atiku austin avi avigdor ayman aziz babak bahram barack barry
bart bashar basil benjamin ben benny bernard bernie bert bill billy binyamin björn blake bob bobby bogdan boris brad bradley brandon brendan brent brett brian
bruce bruno bryan burak byron cal calvin cameron carl carlo carlos carlton casey cecil cedric cesar chad charles charlie chase chester chris christian
christoph christophe christopher chuck clarence clark claude claudio clay clement cliff clifford clint clive clyde colin conrad constantin corey cory craig curtis
cyril cyrus dale damian damon dan daniel danilo danny dario darren darrell daryl dave david davis dean denis dennis denys derek desmond devin dick diego dieter dimitri
dimitry dimitris dinesh dirk dmitri dmitrii dmitriy dmitry dmytro dominic dominik dominique don donald donnie douglas doug duncan dustin dwayne dwight dylan earl ed eddie
edgar edmund eduard eduardo edward edwin efraim ehud eli elias elijah elliot elliott elmar elon emad emil emilio emmanuel emmanuil enda enrico enrique eric erich
erik ernest ernesto ernst erwin esteban ethan eugene evan evgeny evo ezra fabian fadi fahd faisal farid farouk felipe felix ferdinand fernando fidel filip florian
floyd francesco francis francisco francois françois frank frans franz fred freddie frederick friedrich fritz fyodor gabriel gareth garrett gary gavin gennady
gene geoff geoffrey georg george georges georgi georgy gerald gerard gerhard german gerry giacomo gianni giancarlo gilbert giovanni giorgi giorgio giuseppe glen glenn gordon graham
grant greg gregory grigory guido guillaume guillermo gunter gus gustavo guy habib hakan hakim hamad hamed hamid hamza hank hans harold harry harvey hasan
hassan hector heiko heinrich helmut henri henrik henry herbert herman hermann hideki hikmet hiroshi homer horst hosni howard hubert hugh hugo hussein husain
hussain iain ian ibrahim idris igor ihor ilham ilya imad imran ingo ion ira isaac isaias isamu islam ismail ismael ivan ivo jack jacob jacques jaime jair jake
jakob jamal james jamie jan janez janusz jared jarosław jaroslaw jason javad javier jay jean-claude jean-luc jean-marc jean-marie jean-noel jean-noël jean-paul
jean-pierre jean-yves jeb jed jeff jeffrey jens jeremy jerome jerry jerzy jesse jesus jesús jim jimmy joachim joao joaquin jochen joe joel johan johann john johnny jon jonas jonathan
jong jordan jorge jose josé josef josep joseph joshua josh josip juan jude juha jules julian julio julius jung jürgen jurgen justin jyrki karel karim karl kassym-jomart kazuo keir
keith kemal ken kenneth kevin khaled khalid khalifa khalil kirill kiril klaus klemens kofi konrad konstantin konstantinos kostas kristian kurt kwame kwasi kyle kyriakos lance larry lars
laurence laurent lawrence lee leif len lennart leo leon leonard leonid leopoldo leroy les lester lev levi lewis liam lionel lloyd logan lorenzo louis
luca lucas luciano ludwig luis luiz luka lukas luke luther maciej magnus mahamat mahathir mahinda mahmoud mahmud maksym malcolm malik manfred manuel marc marcel marcelo marco
marcos marcus mario marius mark marko markus marlon marshall martin marty marvin masoud mateo mateusz mathew mathias mathieu matt matteo matthew matthias maulana maurice mauricio
maurizio max maxim maxime maximilian mehdi mehmet mel melvin michael michal michel miguel mihai mike mikhail mikheil miklos miles milo milan milos miloš mircea
mitch mitt mohamed mohammad mohammed mohammad-reza mohsen moise mokhtar montgomery moritz morris moshe muammar muhammad muhammadu muhyiddin murat murray mustafa mykhailo mykola myron nabih nabil
naftali najib narendra nasser nathan nathaniel nawaf nawaz ned neil nelson neville nicholas nick nicolas nicolás nicos nicusor nigel nikita niko nikola nikolai nikolaus nikolay nikos nils
noah noam noel nouri nursultan olaf oleg oleh oleksandr oleksii oleksiy olivier oliver olusegun omar orlando oscar oskar osama osman otto owen pablo paddy paolo
pascal pat patrick paul paulo pavel pavlo pedro percy pervez pete peter petr petro petros petteri phil philip philipp philippe phillip pierre pieter pietro piotr prabowo pranab prakash preston qassem
quentin radek radoslaw radosław rafael rafal rahul raila rainer raj rajesh rajiv rajnath ralph ram raman rami ramiro ramon ramzan rand randall randy ranil raoul rashid raul raúl ravi ray raymond recep reince
reinhard reza ricardo richard rick ricky rob robert roberto rod rodney rodrigo roger roland rolf roman romano ron ronald ronnie rory ross roy rudolf rudy
rudolph rupert rüdiger ruslan russell rustam ruud ryan saad saddam sadiq saeed said sajid salah salim salman salva salvador sam sami samir sampson samuel samy sandeep sandro sanjay santiago sardar scott sean
sebastian sebastián sebastien séamus seamus selahattin serge sergei sergey sergii sergio serhii serhiy seth shahbaz shane shaun shavkat shehbaz sheldon shigeru shimon shinzo shinzō sid sidney sigmar silvio
simon slobodan solomon spencer stan stanislav stanislaw stanley stefan stefano stelios sten stephan stephane stéphane stephen sterling steve steven stewart stuart sunil suleiman svante sven syed
taavi tadeusz tamim tariq taro tayyip ted teddy terence terrence terry thad thanasis theo theodor theodore thierry thom thomas thor thorsten tim timo timothy timur toby todd tom tomas tomáš tomasz
tommy tony toomas torsten travis trent trevor tristan tyler ulf ulrich umar umberto uri uwe vaclav václav vadim vadym valdis valentin valery valeriy vance vasily vasyl vernon viacheslav victor
viktor vikram vince vincent vincenzo vinod virgil vitali vitaly vitalii vivek vlad vladimir vladislav vojislav volker volodymyr vyacheslav walid wallace walter warren wayne werner wesley wilfried wilhelm will willem
william willy winfried winston wolfgang wopke woodrow xavier yahya yair yanis yannis yaroslav yasser yasir yassin yehuda yevgeny yiannis yitzhak yoav yoram yoshihide yoshihiko yossi yousef youssef yuri yuriy yury yusuf yves
zac zachary zafar zayed zbigniew zdravko zeev zoran`;

const BOTH = `alex andrea angel ariel ashley bailey casey dana jamie jan jean jessie jo jordan kelly kim lee leslie lindsay lindsey lynn
morgan nicola pat robin sam sasha shannon sidney stacy taylor terry tracy min ji jin hyun soo young yong park choi`;

const either = wordSet(BOTH);

/** Given names, lower case, with the gender they tell; null where they tell none. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender | null> = new Map([
  ...[...wordSet(FEMALE)].map((name) => [name, either.has(name) ? null : 'female'] as const),
  ...[...wordSet(MALE)].map((name) => [name, either.has(name) ? null : 'male'] as const),
  ...[...either].map((name) => [name, null] as const),
]);
