import type { Participant } from "../src/model/participant.js";

export const participants: readonly Participant[] = [
  {
    id: "kassym-jomart-tokayev",
    name: "Kassym-Jomart Tokayev",
    aliases: [
      { name: "Қасым-Жомарт Тоқаев", language: "kk", source: "akorda-talks" },
      { name: "Касым-Жомарт Токаев", language: "ru", source: "regioninfo-arrival" },
      { name: "Kasım Cömert Tokayev", language: "tr", source: "yenisafak-press-conference" },
    ],
    designations: ["President of Kazakhstan", "Kazakh President", "Head of State"],
    country: "KZ",
    roles: [{ title: "President of Kazakhstan" }],
    citations: [
      { source: "qazinform-council", passage: "9.1", quote: "Kassym-Jomart Tokayev" },
      { source: "qazinform-council", passage: "11.1" },
      { source: "qazinform-award", passage: "1.7" },
      { source: "qazinform-award", passage: "5.1" },
      { source: "qazinform-award", passage: "15.1", quote: "Kassym-Jomart Tokayev" },
      { source: "akorda-talks", quote: "Қасым-Жомарт Тоқаев" },
      { source: "regioninfo-arrival", quote: "Касым-Жомарт Токаев" },
      { source: "hurriyet-preview", quote: "Kazakh leader Kassym-Jomart Tokayev" },
      { source: "yenisafak-press-conference", quote: "Kasım Cömert Tokayev" },
    ],
  },
  {
    id: "recep-tayyip-erdogan",
    name: "Recep Tayyip Erdoğan",
    aliases: [
      { name: "Recep Tayyip Erdogan", language: "en", source: "trend-award" },
      { name: "Режеп Тайип Ердоған", language: "kk", source: "akorda-talks" },
      { name: "Реджеп Тайип Эрдоган", language: "ru", source: "regioninfo-arrival" },
    ],
    identifiers: [
      {
        scheme: "wikidata",
        value: "Q39259",
        checkedAgainst: "two public repositories, independent of each other, that name him beside it",
      },
    ],
    designations: ["President of Türkiye", "Turkish President"],
    country: "TR",
    roles: [{ title: "President of Türkiye" }],
    citations: [
      { source: "qazinform-council", passage: "5.1" },
      { source: "qazinform-council", passage: "9.2", quote: "Recep Tayyip Erdoğan" },
      { source: "qazinform-award", passage: "19.2", quote: "Recep Tayyip Erdoğan" },
      { source: "akorda-talks", quote: "Режеп Тайип Ердоған" },
      { source: "regioninfo-arrival", quote: "Реджеп Тайип Эрдоган" },
      { source: "hurriyet-preview", quote: "Turkish President Recep Tayyip Erdoğan" },
    ],
  },
  {
    id: "serik-zhumangarin",
    name: "Serik Zhumangarin",
    aliases: [
      { name: "Серік Жұманғарин", language: "kk" },
      { name: "Серик Жумангарин", language: "ru" },
    ],
    country: "KZ",
    roles: [{ title: "Deputy Prime Minister – Minister of National Economy" }],
    citations: [
      { source: "qazinform-council", passage: "8.1", quote: "Serik Zhumangarin" },
      { source: "trend-council", quote: "Serik Zhumangarin" },
    ],
  },
  {
    id: "nurlan-sauranbayev",
    name: "Nurlan Sauranbayev",
    aliases: [
      { name: "Нұрлан Сауранбаев", language: "kk" },
      { name: "Нурлан Сауранбаев", language: "ru" },
    ],
    country: "KZ",
    roles: [{ title: "Minister of Transport" }],
    citations: [
      { source: "qazinform-council", passage: "8.1", quote: "Nurlan Sauranbayev" },
      { source: "trend-council", quote: "Nurlan Sauranbayev" },
    ],
    note: "The founding report names a country only for the colleague named before him; another page says that both represented Kazakhstan.",
  },
  {
    id: "hakan-fidan",
    name: "Hakan Fidan",
    aliases: [{ name: "Хакан Фидан", language: "ru" }],
    country: "TR",
    roles: [{ title: "Foreign Minister" }],
    citations: [
      { source: "qazinform-council", passage: "8.1", quote: "Hakan Fidan" },
      { source: "trend-council", quote: "Minister of Foreign Affairs Hakan Fidan" },
    ],
  },
  {
    id: "huseyin-arslan",
    name: "Hüseyin Arslan",
    aliases: [{ name: "Hussein Arslan", language: "en", source: "inform-airport-2022" }],
    roles: [{ title: "CEO", organization: "yda-holding" }],
    citations: [
      { source: "qazinform-council", passage: "11.2", quote: "Hüseyin Arslan" },
      { source: "qazinform-award", passage: "21.2", quote: "Hüseyin Arslan" },
      { source: "inform-airport-2022", quote: "Hussein Arslan" },
    ],
  },
  {
    id: "huseyin-barlin",
    name: "Hüseyin Barlin",
    roles: [{ title: "Chairman of the Board", organization: "s-sistem-lojistik" }],
    citations: [
      { source: "qazinform-council", passage: "11.2", quote: "Hüseyin Barlin" },
      { source: "qazinform-award", passage: "21.2", quote: "Hüseyin Barlin" },
    ],
  },
  {
    id: "selman-alimoglu",
    name: "Selman Alimoğlu",
    aliases: [{ name: "Selman Alimoglu", language: "en", source: "trend-orzax" }],
    roles: [{ title: "Chairman of the Board of Directors", organization: "orzax-group" }],
    citations: [
      { source: "qazinform-council", passage: "11.2", quote: "Selman Alimoğlu" },
      { source: "qazinform-award", passage: "21.2", quote: "Selman Alimoğlu" },
      { source: "trend-orzax", quote: "Selman Alimoglu" },
    ],
  },
  {
    id: "alparslan-bayraktar",
    name: "Alparslan Bayraktar",
    designations: ["Bakan Bayraktar"],
    country: "TR",
    roles: [{ title: "Minister of Energy and Natural Resources" }],
    citations: [
      { source: "trend-oil-minister", quote: "Natural Resources Alparslan Bayraktar" },
      { source: "sabah-bayraktar", quote: "Bakan Bayraktar" },
      { source: "haberler-bayraktar", quote: "Alparslan Bayraktar" },
    ],
    note: "He is here for what he wrote half a year later: that in Ankara, before the two presidents, the memorandum on energy was signed by us. That he means the visit, and himself, is the curators' reading. That the country is Türkiye, a page in English says.",
  },
];
