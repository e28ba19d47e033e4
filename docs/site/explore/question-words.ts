import { fold } from "../../../src/text/fold.js";
import { language, perLanguage } from "../language.js";

/** Longer questions are no slips of the pen, and each word takes a search of its own. */
const MOST_WORDS = 12;

/** The words that make a question of a text, by language: they ask for somebody, for a number, or for something else. */
const ASKING: Readonly<Record<string, Asking>> = {
  en: { who: "who whom whose who's", number: "how", else: "what when where which why what's" },
  kk: {
    who: "кім кімдер кімнің кімге кімді кіммен",
    number: "қанша қаншаға неше нешеу қаншалықты",
    else: "не нелер нені неге неде немен қайда қайдан қашан қандай қай қалай нешінші ма ме ба бе па пе",
  },
  ru: {
    who: "кто кого кому кем ком",
    number: "сколько скольким насколько каков какова каково",
    else: `что чего чему чем где куда откуда когда какой какая какое какие каких какую каким какому каковы почему зачем такой такая такое такие ли
      чей чья чьи чьё который которая которое которые`,
  },
  tr: {
    who: "kim kimler kimin kime kimi kimle kiminle kimdir kimlerdir kimdi",
    number: "kadar kadardı kadardır kadarlık kaç kaça kaçtır",
    else: `ne neler neyi nedir neydi nelerdir nerede nereye nereden neresi zaman zamana zamandan hangi hangisi hangileri
      kaçıncı nasıl neden niçin niye mi mı mu mü midir mıdır mudur müdür`,
  },
};

type Asking = Readonly<Record<"who" | "number" | "else", string>>;

/** What English questions begin with that ask for yes or no. */
const BEGINNING = "is are was were am do does did has have had will would can could tell say";

/** The other words of questions; they tell nothing about what is looked for. */
const FILLING: Readonly<Record<string, string>> = {
  en: `be been the a an this that these those it its they their he his she her i me of at in on to for by with from about
    and or many much long often any all some there time says said told happen happens happened happening occur occurs occurred
    hold held take takes took taken taking place part exist exists existed go goes went gone going get gets got make makes
    made done conduct conducted organise organised organize organized work works worked operate operates operated
    operating located situated more than over nearly almost around`,
  kk: `мен бен пен және немесе туралы жайлы үшін бұл бір бар болды болады болған құрайды айтты деді
    өтті өтеді өткен өткізілді алды істейді істеді атқарады салды жасады жасалды шамамен астам артық жуық`,
  ru: `и или в во на о об обо по с со у к из за от до для при это был была было были есть будет составляет составил
    составила составит сказал сказала прошло прошла прошел прошли проходит проходило проходила проходил проходили
    пройдет пройдут состоялось состоялась состоялся состоялись состоится произошло произошла произошел произошли
    происходит случилось проведено проведена проведен проведены провели существует существуют находится
    находятся имеется около примерно более больше свыше почти`,
  tr: `ve veya ile bir bu şu da de için hakkında tane var oldu olan olacak dedi söyledi yapıldı yapılır
    yapılıyor yapılacak yaptı yapıyor yapacak yapmış etti edildi gerçekleşti gerçekleştirildi düzenlendi düzenlenecek
    çalışıyor çalışır gösteriyor gösterir bulunuyor yaklaşık fazla aşkın`,
};

const wordsOf = (...texts: readonly string[]): ReadonlySet<string> => new Set(fold(texts.join(" ")).split(/\s+/));

/** The words that ask: those of the page's language and of English, in which most of the data is. */
const asking = perLanguage((): Readonly<Record<keyof Asking, ReadonlySet<string>>> => {
  const { en, [language()]: own = en } = ASKING;
  const both = (key: keyof Asking): ReadonlySet<string> => wordsOf(en?.[key] ?? "", own?.[key] ?? "");
  return { who: both("who"), number: both("number"), else: both("else") };
});
const beginning = wordsOf(BEGINNING);
const filling = perLanguage(() => wordsOf(BEGINNING, FILLING["en"] ?? "", FILLING[language()] ?? ""));

/** The words of a text without the signs behind them. */
const typedWords = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[?!.,;:…]+$/, ""))
    .filter((word) => word !== "");

/** Whether a word belongs to questions as such, and not to what is looked for. */
export function isLeftOut(word: string): boolean {
  return filling().has(fold(word)) || Object.values(asking()).some((own) => own.has(fold(word)));
}

/** What was said, in languages that write names as ids do; "Say when …" asks for no statement. */
const SAYING = /\s(?:said|says?|told|dedi|söyledi)\b/i;

/** What a text asks for, if it is a question: somebody, a number, what somebody said, or something else. */
export function askedFor(text: string): keyof Asking | "said" | undefined {
  const words = typedWords(text).map(fold);
  const { who, number } = asking();
  // "How" asks for a number with these words alone: "how long", in days.
  const isNumber = words.some(
    (word, at) => number.has(word) && (word !== "how" || /^(?:much|many|long)$/.test(words[at + 1] ?? "")),
  );
  if (isNumber) return "number";
  if (words.some((word) => who.has(word))) return "who";
  const isQuestion =
    /\?\s*$/.test(text) ||
    beginning.has(words[0] ?? "") ||
    words.some((word) => number.has(word) || asking().else.has(word));
  if (!isQuestion) return undefined;
  return SAYING.test(text) ? "said" : "else";
}

/** "How many dollars", "how many days did it last": records have the unit of their number as a code. */
const OF_NUMBER = /^(?:dol+ar|доллар|days?$|gün$|күн|дн[ея]|last)/i;

/** A text as it is searched for: of a question the words that tell something, and of another text all. */
export function searchedText(text: string): string {
  const asked = askedFor(text);
  if (asked === undefined) return text;
  const isOfNumber = (word: string): boolean => asked === "number" && OF_NUMBER.test(word);
  const telling = typedWords(text).filter((word) => !isLeftOut(word) && !isOfNumber(word));
  return telling.length === 0 ? text : telling.join(" ");
}

/** The words of a text that tell what is looked for, as they were typed. */
export function tellingWords(text: string): readonly string[] {
  return [...new Set(typedWords(text).slice(0, MOST_WORDS))].filter((word) => !isLeftOut(word));
}
