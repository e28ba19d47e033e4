import { wholeWords } from "../../../src/audit/words.js";
import { language, perLanguage } from "../language.js";

/** A country of the visit by its code, as the data has it. */
type Country = "KZ" | "TR";
const COUNTRIES: readonly Country[] = ["KZ", "TR"];

/** How a language says where something goes and where it comes from: by words before a country, or by endings. */
interface Saying {
  /** What a country is called, as far as it is the same with every ending. */
  readonly names: Readonly<Record<Country, string>>;
  /** Their endings. */
  readonly endings: string;
  /** What is of a country: "Turkish", "Turks". */
  readonly ofIt: Readonly<Record<Country, string>>;
  readonly to: (name: string, ofIt: string) => string;
  readonly from: (name: string) => string;
}

// What was told or signed in a country says nothing of a direction: "the schools announced in Turkey".
const TOLD_IN = "(?<!(?:announc|declar|discuss|present|sign|stat|told|said|agree)\\p{L}*\\s+)";
const TOLD_IN_RUSSIAN = "(?<!(?:объявл|подпис|заявл|сказ|обсужд|представл)\\p{L}*\\s+)";
const TOLD_IN_TURKISH = "(?!\\s+(?:açıkla|duyur|imzala|söyle|görüş))";
const TOLD_IN_KAZAKH = "(?!\\s+(?:жария|айт|мәлімде|талқыла|қол қой))";

const GIVES_IN_RUSSIAN = "(?:инвестир|влож|вклады|экспортир|поставля)\\p{L}*";

const ENGLISH: Saying = {
  names: { KZ: "Kazakhstan", TR: "T[üu]rkiye|Turkey" },
  endings: "['’]s",
  ofIt: { KZ: "Kazakh(?:stani)?s?", TR: "Turk(?:ish|s)?" },
  to: (name, ofIt) => `${TOLD_IN}(?:in|into|to|visit(?:ed|ing|s)?)\\s+(?:${name}|${ofIt})`,
  from: (name) =>
    `from\\s+(?:${name})|invest(?:ed|ments?)\\s+(?:\\p{L}+\\s+)?by\\s+(?:${name})|(?:${name})\\s+(?:(?:has|have|had|will|would|can|also|already)\\s+)*(?:invest(?:s|ed|ing)?|export(?:s|ed|ing)?|sen[dt]s?|sell(?:s|ing)?|sold)`,
};
const SAYINGS: Readonly<Record<string, Saying>> = {
  kk: {
    names: { KZ: "Қазақстан", TR: "Түркия" },
    endings: "[нд]ың|ға|[нд]ы|да(?:ғы)?|[нд]ан|мен",
    ofIt: { KZ: "қазақ(?:тар\\p{L}*)?|қазақстандық\\p{L}*", TR: "түрік\\p{L}*|түркиялық\\p{L}*" },
    to: (name) => `${name}(?:ға|да${TOLD_IN_KAZAKH}|дағы\\p{L}*)`,
    from: (name) => `${name}[дн]ан|${name}\\s+(?:қанша|неше)\\s+(?:инвестиция|экспорт)`,
  },
  ru: {
    names: { KZ: "Казахстан", TR: "Турци" },
    endings: "а|у|е|ом|я|и|ю|ей",
    ofIt: {
      KZ: "казах(?:ск|станск|станц|станец)\\p{L}*|казах(?:и|ов|ам|ами|ах)",
      TR: "тур(?:ецк\\p{L}*|ки|ок|кам|ками|ках)",
    },
    to: (name, ofIt) => `(?:${TOLD_IN_RUSSIAN}во?|посе[тщ]\\p{L}*)\\s+(?:${name}\\p{L}*|${ofIt})`,
    // In the nominative, before or behind what it does.
    from: (name) =>
      `из\\s+${name}\\p{L}*|${GIVES_IN_RUSSIAN}\\s+${name}я?|${name}я?\\s+(?:уже\\s+)?${GIVES_IN_RUSSIAN}`,
  },
  tr: {
    names: { KZ: "Kazakistan", TR: "T[üu]rkiye" },
    endings: "['’]\\p{L}+",
    ofIt: { KZ: "Kazak(?:istanlı)?(?:l[ae]r\\p{L}*)?", TR: "Türk(?:ler\\p{L}*)?(?!\\s+(?:Devlet|Dünya|Konsey))" },
    to: (name) => `${name}['’]?(?:y?[ae]|[dt][ae](?:ki\\p{L}*)?${TOLD_IN_TURKISH})`,
    from: (name) => `${name}['’]?[dt][ae]n|(?:${name})\\s+(?:ne kadar|kaç\\s+\\p{L}+)\\s+(?:yatırım|ihracat)`,
  },
};

const saying = (): Saying => SAYINGS[language()] ?? ENGLISH;

/** What stands behind the names of the countries to say their case. */
export const countryEndings: () => RegExp = perLanguage(() => {
  const { names, endings } = saying();
  return new RegExp(`(?<=(?<!\\p{L})(?:${names.KZ}|${names.TR}))(?:${endings})(?!\\p{L})`, "giu");
});

const patterns = perLanguage(() =>
  COUNTRIES.map((country) => {
    const { names, ofIt, to, from } = saying();
    const [name, own] = [names[country], ofIt[country]];
    return {
      country,
      to: wholeWords(to(name, own), "i"),
      from: wholeWords(`${own}|${from(name)}`, "i"),
    };
  }),
);

/** The country that a word names, or whose people or things it names: "Kazakh". */
export function countryIn(word: string): Country | undefined {
  const { names, ofIt, endings } = saying();
  return COUNTRIES.find((country) =>
    wholeWords(`(?:${names[country]})(?:${endings})?|${ofIt[country]}`, "i").test(word),
  );
}

/** A text without the words that say a direction. */
export function withoutDirection(text: string): string {
  return patterns().reduce((own, { to, from }) => own.replace(to, " ").replace(from, " "), text);
}

/**
 * The country in which a text does not ask for anything: where it says that something begins, "Turkish investment" or
 * "visitors from Turkey", or the other one than where something is, "companies in Kazakhstan". Between two countries alike it
 * says no direction.
 */
export function originIn(text: string): Country | undefined {
  const said = (which: "to" | "from"): readonly Country[] =>
    patterns().flatMap((one) => (one[which].test(text) ? one.country : []));
  const [[destination, ...others], [origin, ...more]] = [said("to"), said("from")];
  if (others.length > 0) return undefined;
  if (destination !== undefined) return destination === "KZ" ? "TR" : "KZ";
  return more.length > 0 ? undefined : origin;
}
