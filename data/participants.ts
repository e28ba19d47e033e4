import type { Participant } from "../src/model/participant.js";

const TWO_REPOSITORIES = "two public repositories, independent of each other, that name him beside it";

export const participants: readonly Participant[] = [
  {
    id: "kassym-jomart-tokayev",
    name: "Kassym-Jomart Tokayev",
    aliases: [
      { name: "Қасым-Жомарт Тоқаев", language: "kk", source: "akorda-talks" },
      { name: "Касым-Жомарт Токаев", language: "ru", source: "regioninfo-arrival" },
      { name: "Kasım Cömert Tokayev", language: "tr", source: "yenisafak-press-conference" },
    ],
    identifiers: [{ scheme: "wikidata", value: "Q200881", checkedAgainst: TWO_REPOSITORIES }],
    designations: ["President of Kazakhstan", "Kazakh President", "President Tokayev", "Head of State"],
    country: "KZ",
    roles: [{ title: "President of Kazakhstan", organization: "presidency-of-kazakhstan" }],
    citations: [
      { source: "qazinform-council", passage: "9.1", quote: "Kassym-Jomart Tokayev", supports: ["name"] },
      { source: "qazinform-council", passage: "11.1", supports: ["country", "roles.President of Kazakhstan"] },
      { source: "qazinform-award", passage: "15.1", quote: "Kassym-Jomart Tokayev", supports: ["name"] },
      {
        source: "qazinform-award",
        passage: "16.1",
        supports: ["name", "country", "roles.President of Kazakhstan"],
      },
      { source: "hurriyet-preview", quote: "Kazakh leader Kassym-Jomart Tokayev", supports: ["name", "country"] },
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
    identifiers: [{ scheme: "wikidata", value: "Q39259", checkedAgainst: TWO_REPOSITORIES }],
    designations: ["President of Türkiye", "Turkish President", "President Erdoğan"],
    country: "TR",
    roles: [{ title: "President of Türkiye", organization: "presidency-of-turkiye" }],
    citations: [
      {
        source: "qazinform-council",
        passage: "9.2",
        quote: "Recep Tayyip Erdoğan",
        supports: ["name", "country", "roles.President of Türkiye"],
      },
      {
        source: "qazinform-award",
        passage: "19.2",
        quote: "Recep Tayyip Erdoğan",
        supports: ["name", "country", "roles.President of Türkiye"],
      },
      {
        source: "hurriyet-preview",
        quote: "Turkish President Recep Tayyip Erdoğan",
        supports: ["name", "country", "roles.President of Türkiye"],
      },
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
    roles: [
      {
        title: "Deputy Prime Minister – Minister of National Economy",
        organization: "ministry-of-national-economy-of-kazakhstan",
      },
    ],
    citations: [{ source: "qazinform-council", passage: "8.1", quote: "Serik Zhumangarin" }],
  },
  {
    id: "nurlan-sauranbayev",
    name: "Nurlan Sauranbayev",
    aliases: [
      { name: "Нұрлан Сауранбаев", language: "kk" },
      { name: "Нурлан Сауранбаев", language: "ru" },
    ],
    country: "KZ",
    roles: [{ title: "Minister of Transport", organization: "ministry-of-transport-of-kazakhstan" }],
    citations: [
      {
        source: "qazinform-council",
        passage: "8.1",
        quote: "Nurlan Sauranbayev",
        supports: ["name", "roles.Minister of Transport"],
      },
      { source: "trend-council", quote: "Kazakhstan was represented at the Council", supports: ["country"] },
    ],
  },
  {
    id: "hakan-fidan",
    name: "Hakan Fidan",
    aliases: [{ name: "Хакан Фидан", language: "ru" }],
    country: "TR",
    roles: [{ title: "Foreign Minister", organization: "ministry-of-foreign-affairs-of-turkiye" }],
    citations: [{ source: "qazinform-council", passage: "8.1", quote: "Hakan Fidan" }],
  },
  {
    id: "huseyin-arslan",
    name: "Hüseyin Arslan",
    country: "TR",
    roles: [{ title: "CEO", organization: "yda-holding" }],
    citations: [
      { source: "qazinform-council", passage: "11.2", quote: "Hüseyin Arslan", supports: ["name", "roles.CEO"] },
      { source: "qazinform-award", passage: "21.2", quote: "Hüseyin Arslan", supports: ["name", "roles.CEO"] },
    ],
    inferred: ["country"],
    note: "The country is inferred from that of the company, which Qazinform calls Turkish.",
  },
  {
    id: "huseyin-barlin",
    name: "Hüseyin Barlin",
    country: "TR",
    roles: [{ title: "Chairman of the Board", organization: "s-sistem-lojistik" }],
    citations: [
      {
        source: "qazinform-council",
        passage: "11.2",
        quote: "Hüseyin Barlin",
        supports: ["name", "roles.Chairman of the Board"],
      },
      {
        source: "qazinform-award",
        passage: "21.2",
        quote: "Hüseyin Barlin",
        supports: ["name", "roles.Chairman of the Board"],
      },
    ],
    inferred: ["country"],
    note: "The country is inferred in the same way as that of S Sistem Lojistik.",
  },
  {
    id: "selman-alimoglu",
    name: "Selman Alimoğlu",
    aliases: [{ name: "Selman Alimoglu", language: "en", source: "trend-orzax" }],
    country: "TR",
    roles: [{ title: "Chairman of the Board of Directors", organization: "orzax-group" }],
    citations: [
      {
        source: "qazinform-council",
        passage: "11.2",
        quote: "Selman Alimoğlu",
        supports: ["name", "roles.Chairman of the Board of Directors"],
      },
      {
        source: "qazinform-award",
        passage: "21.2",
        quote: "Selman Alimoğlu",
        supports: ["name", "roles.Chairman of the Board of Directors"],
      },
      { source: "trend-orzax", quote: "Selman Alimoglu", supports: ["name"] },
    ],
    inferred: ["country"],
    note: "The country is inferred from that of Orzax Group, which Trend calls Turkish.",
  },
  {
    id: "alparslan-bayraktar",
    name: "Alparslan Bayraktar",
    designations: ["Bakan Bayraktar"],
    country: "TR",
    roles: [
      {
        title: "Minister of Energy and Natural Resources",
        organization: "ministry-of-energy-and-natural-resources-of-turkiye",
      },
    ],
    citations: [
      {
        source: "trend-oil-minister",
        quote: "Natural Resources Alparslan Bayraktar",
        supports: ["name", "country", "roles.Minister of Energy and Natural Resources"],
      },
      { source: "sabah-bayraktar", quote: "Bakan Bayraktar", supports: ["name"] },
    ],
    note: 'He is listed because he wrote in January 2026 that "we" had signed the energy memorandum in Ankara in the presence of both presidents. His office is given as of January 2026.',
  },
  {
    id: "askhat-khasenov",
    name: "Askhat Khasenov",
    aliases: [
      { name: "Asqat Khasenov", language: "en", source: "trend-oil-companies" },
      { name: "Askhat Khassenov", language: "en", source: "trend-oil-minister" },
      { name: "Асхат Хасенов", language: "kk" },
      { name: "Асхат Хасенов", language: "ru" },
    ],
    country: "KZ",
    roles: [{ title: "Chairman of the Board", organization: "kazmunaygas" }],
    citations: [
      {
        source: "trend-oil-companies",
        quote: "Asqat Khasenov, Chairman of the Board",
        supports: ["name", "roles.Chairman of the Board"],
      },
      { source: "timesca-oil-exports", quote: "KMG Chairman Askhat Khasenov", supports: ["name"] },
      { source: "qazinform-oil-companies", quote: "between Askhat Khasenov", supports: ["name"] },
    ],
    inferred: ["country"],
    note: "The country is inferred from that of KazMunayGas. In January 2026 Trend and Qazinform called him Chairman of the Management Board.",
  },
  {
    id: "ahmet-turkoglu",
    name: "Ahmet Türkoğlu",
    aliases: [{ name: "Ахмет Тюркоглу", language: "ru" }],
    country: "TR",
    roles: [{ title: "Head", organization: "turkish-petroleum-corporation" }],
    citations: [
      {
        source: "trend-oil-companies",
        quote: "Ahmet Türkoğlu, head of the Turkish",
        supports: ["name", "roles.Head"],
      },
      { source: "timesca-oil-exports", quote: "President Ahmet Türkoğlu", supports: ["name"] },
    ],
    inferred: ["country"],
    note: "The country is inferred from that of the corporation, which Trend calls Turkish. The Times of Central Asia calls him its President.",
  },
  {
    id: "talgat-aldybergenov",
    name: "Talgat Aldybergenov",
    aliases: [
      { name: "Талғат Алдыбергенов", language: "kk" },
      { name: "Талгат Алдыбергенов", language: "ru", source: "portnews-mersin" },
    ],
    country: "KZ",
    roles: [{ title: "Chairman of the Management Board", organization: "kazakhstan-temir-zholy" }],
    citations: [{ source: "portnews-mersin", quote: "председателя правления КТЖ Талгата Алдыбергенова" }],
    inferred: ["name", "country"],
    note: "PortNews names him in Russian: the English spelling is inferred, the title translated. The country is inferred from that of the railway company.",
  },
  {
    id: "ajay-kumar-singh",
    name: "Ajay Kumar Singh",
    aliases: [{ name: "Аджай Кумар Сингх", language: "ru", source: "portnews-mersin" }],
    roles: [{ title: "General Director", organization: "mersin-international-port" }],
    citations: [{ source: "portnews-mersin", quote: "порта Мерсин (MIP) Аджаем Кумаром Сингхом" }],
    inferred: ["name"],
    note: "PortNews names him in Russian: the English spelling is inferred, the title translated. No source says which country he is from.",
  },
];
