import { fold } from "../../../src/text/fold.js";
import { language, perLanguage } from "../language.js";

/** Longer questions are no slips of the pen, and each word takes a search of its own. */
const MOST_WORDS = 12;

/** The words that make a question of a search, by language; they tell nothing about what is looked for. */
const QUESTION_WORDS: Readonly<Record<string, string>> = {
  en: `what who whom whose when where which why how is are was were be been do does did has have had will would can could
    the a an this that these those it its they their he his she her i me of at in on to for by with from about and or many
    much any all some there say says said tell told happen happened`,
  kk: `кім кімдер кімнің кімге не нелер нені немен қайда қашан қандай қай қанша неше қалай неге ма ме ба бе па пе мен бен
    пен және немесе туралы жайлы үшін бұл бір бар болды айтты деді`,
  ru: `кто кого кому кем что чего чему чем где куда откуда когда какой какая какое какие каких какую сколько как почему
    зачем ли и или в во на о об обо по с со у к из за от до для при это был была было были есть будет сказал сказала`,
  tr: `kim kimler kimin kime ne neler neyi nerede nereye nereden zaman hangi hangileri kaç nasıl neden niçin mi mı mu mü ve
    veya ile bir bu şu da de için hakkında var oldu olan dedi söyledi`,
};

/** The words to leave out: those of the page's language and of English, in which most of the data is. */
const leftOut = perLanguage(
  (): ReadonlySet<string> => new Set(fold(`${QUESTION_WORDS["en"]} ${QUESTION_WORDS[language()] ?? ""}`).split(/\s+/)),
);

/** The words of a text that tell what is looked for, as they were typed. */
export function tellingWords(text: string): readonly string[] {
  const typed = text.trim().split(/\s+/).slice(0, MOST_WORDS);
  const words = typed.map((word) => word.replace(/[?!.,;:…]+$/, ""));
  return [...new Set(words)].filter((word) => word !== "" && !leftOut().has(fold(word)));
}
