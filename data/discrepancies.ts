import type { Discrepancy } from "../src/model/discrepancy.js";

export const discrepancies: readonly Discrepancy[] = [
  {
    id: "documents-signed-count",
    question: "How many documents were signed?",
    sides: [
      {
        claim: "Eighteen.",
        records: ["signed-documents", "documents-signed"],
        citations: [
          { source: "qazinform-award", passage: "25.2" },
          { source: "politico-kz-visit", quote: "18 совместных документов" },
          { source: "lifelines-agreements", quote: "18 межправительственных и межведомственных соглашений" },
          { source: "commonspace-summary", quote: "18 intergovernmental agreements" },
        ],
      },
      {
        claim: "Twenty.",
        records: ["signed-documents", "documents-signed-erdogan", "documents-signed-turkish-count"],
        citations: [
          { source: "amardesh-deals", quote: "২০টি দ্বিপাক্ষিক সহযোগিতা চুক্তিতে" },
          { source: "otuken-zorlu", quote: "20 belge imzaladığını" },
          { source: "izvestia-analysis", quote: "signed 20 bilateral documents" },
          { source: "caliber-commentary", quote: "20 new intergovernmental and interagency agreements" },
          { source: "timesca-view", quote: "20 bilateral agreements were signed" },
          { source: "report-az-recap", quote: "The parties also signed 20 deals" },
        ],
      },
      {
        claim: "More than twenty.",
        records: ["signed-documents", "documents-signed-ak-party"],
        citations: [{ source: "haberler-amanat", quote: "20'nin üzerinde anlaşma imzalandığını" }],
      },
    ],
    note: "Open. The founding report counts the eighteen beside the Joint Declaration; with the declaration and a decision of the council they would be twenty. But two pages count twenty beside the declaration, one of them beside the decision too. The sum of eighteen comes mostly from Kazakhstan, that of twenty mostly from Türkiye, though one page credits the Turkish presidency with eighteen.",
  },
  {
    id: "trade-target",
    question: "What amount of trade do the two countries aim at?",
    sides: [
      {
        claim: "Fifteen billion US dollars.",
        records: ["trade-turnover-target"],
        citations: [
          { source: "qazinform-council", passage: "7.3", quote: "15 billion US dollars" },
          { source: "qazinform-analysis", quote: "trade volume to 15 billion dollars" },
          { source: "trend-council", quote: "trade turnover to $15 billion" },
          { source: "anewz-council", quote: "trade turnover to $15 billion" },
          { source: "yenisafak-press-conference", quote: "15 milyar dolar seviyesini" },
          { source: "lifelines-agreements", quote: "до $15 млрд" },
          { source: "otuken-zorlu", quote: "15 milyar dolar olarak güncellendiğini" },
          { source: "izvestia-analysis", quote: "bilateral trade turnover of $15 billion" },
          { source: "newsaz-opinion", quote: "to $15 billion" },
          { source: "trend-preview", quote: "a level of $15 billion" },
          { source: "astana-times-target", quote: "to $15 billion" },
        ],
      },
      {
        claim: "Ten billion US dollars.",
        records: ["trade-turnover-target-before"],
        citations: [{ source: "hurriyet-preview", quote: "raise bilateral trade to $10 billion" }],
      },
    ],
    note: "Fifteen seems the newer goal, ten the one before it: the President of Türkiye voiced fifteen in November 2024 already, and a page after the visit says that the goal was brought up to date. The paper still gave ten on the eve of the talks.",
  },
  {
    id: "trade-turnover-2024",
    question: "How large was the trade between the two countries in 2024?",
    sides: [
      {
        claim: "It was about five billion US dollars.",
        records: ["trade-turnover-2024-tokayev", "trade-turnover-2024-press"],
        citations: [
          { source: "qazinform-briefing", quote: "amounted to $5 billion" },
          { source: "qazinform-analysis", quote: "approached 5 billion dollars" },
          { source: "astana-times-council", quote: "reached $5 billion in 2024" },
          { source: "anewz-council", quote: "reached $5 billion in 2024" },
          { source: "hurriyet-preview", quote: "nearly $5 billion in 2024" },
        ],
      },
      {
        claim: "It was 6.3 billion US dollars.",
        records: ["trade-turnover-2024-trend"],
        citations: [{ source: "trend-preview", quote: "to $6.3 billion in 2024" }],
      },
    ],
    note: "Open. The second amount stands on one commentary, which names no statistic.",
  },
  {
    id: "trade-turnover-2025",
    question: "How large was the trade between the two countries in 2025?",
    sides: [
      {
        claim: "It was 5.4 billion US dollars in the whole year.",
        records: ["trade-turnover-2025-kazakhstan"],
        citations: [{ source: "haberler-foreign-ministry", quote: "5 milyar 400 milyon dolara ulaştı" }],
      },
      {
        claim: "It was 8.95 billion US dollars in its first eleven months.",
        records: ["trade-turnover-2025-turkiye"],
        citations: [{ source: "report-az-recap", quote: "$8.95 billion" }],
      },
    ],
    note: "Open. The first amount is given by Kazakhstan's foreign ministry, the second by a Turkish paper; the two countries may count differently what goes by way of others.",
  },
  {
    id: "turkish-companies",
    question: "How many Turkish companies work in Kazakhstan?",
    sides: [
      {
        claim: "About 4,000.",
        records: ["turkish-companies-in-kazakhstan"],
        citations: [
          { source: "qazinform-award", passage: "6.3", quote: "around 4,000 Turkish companies" },
          { source: "astana-times-council", quote: "approximately 4,000 Turkish companies" },
          { source: "politico-kz-visit", quote: "около 4 тысяч турецких компаний" },
          { source: "objekturk-award", quote: "4 bine yakın Türk şirketinin" },
        ],
      },
      {
        claim: "More than 4,000.",
        records: ["turkish-companies-embassy"],
        citations: [
          { source: "turkiye-gazetesi-sapiyev", quote: "4 binden fazla Türk sermayeli şirketin" },
          { source: "haberler-foreign-ministry", quote: "Türk sermayeli 4 binden fazla" },
        ],
      },
      {
        claim: "More than 3,500.",
        records: ["turkish-companies-trend"],
        citations: [{ source: "trend-preview", quote: "more than 3,500 enterprises" }],
      },
      {
        claim: "More than 3,000.",
        records: ["turkish-companies-daily-sabah"],
        citations: [{ source: "report-az-recap", quote: "more than 3,000 Turkish-owned companies" }],
      },
    ],
    note: "Open. The pages speak of different things: companies at work, enterprises registered with Turkish participation, companies that Turks own.",
  },
  {
    id: "turkish-investment",
    question: "How much has Türkiye invested in Kazakhstan?",
    sides: [
      {
        claim: "Five billion US dollars.",
        records: ["turkish-investment-erdogan"],
        citations: [{ source: "yenisafak-press-conference", quote: "5 milyar dolar seviyesine ulaştı" }],
      },
      {
        claim: "Between 4.2 and 5.2 billion US dollars from 2005 to 2024.",
        records: ["turkish-investment-lower-bound", "turkish-investment-upper-bound"],
        citations: [{ source: "trend-preview", quote: "between $4.2 and $5.2 billion" }],
      },
      {
        claim: "It is 5.6 billion US dollars.",
        records: ["turkish-investment-embassy"],
        citations: [{ source: "turkiye-gazetesi-sapiyev", quote: "5,6 milyar dolar hacminde yatırım" }],
      },
    ],
    note: "Open. The first and the third are sums to date without a beginning, and a month lies between them; the range has a beginning and an end.",
  },
  {
    id: "kazakh-investment",
    question: "How much has Kazakhstan invested in Türkiye?",
    sides: [
      {
        claim: "More than 2.5 billion US dollars.",
        records: ["kazakh-investment-tokayev"],
        citations: [{ source: "astana-times-council", quote: "have exceeded $2.5 billion" }],
      },
      {
        claim: "Close to 1.5 billion US dollars.",
        records: ["kazakh-investment-erdogan"],
        citations: [{ source: "yenisafak-press-conference", quote: "1,5 milyar dolara yaklaştığını" }],
      },
    ],
    note: "Open. Each side gives its own sum, on the same day, and neither says from when it counts.",
  },
  {
    id: "kazakhstani-visitors",
    question: "How many people from Kazakhstan visited Türkiye in 2024?",
    sides: [
      {
        claim: "Some 800,000.",
        records: ["kazakhstani-visitors-2024"],
        citations: [{ source: "qazinform-award", passage: "8.1", quote: "some 800,000 Kazakhstanis" }],
      },
      {
        claim: "About 900,000.",
        records: ["kazakhstani-visitors-2024-embassy"],
        citations: [{ source: "itibar-kapucu", quote: "yaklaşık 900 bin Kazakistan vatandaşının" }],
      },
    ],
    note: "Open. The second page may mean 2023: see the note of its figure.",
  },
  {
    id: "visit-kind",
    question: "Which rank did the visit have?",
    sides: [
      {
        claim: "It was an official visit.",
        records: [],
        citations: [
          { source: "qazinform-award", passage: "19.1" },
          { source: "qazinform-briefing", quote: "an official visit to Türkiye" },
          { source: "akorda-talks", quote: "ресми сапармен келген" },
          { source: "regioninfo-arrival", quote: "прибыл с официальным визитом" },
          { source: "izvestia-analysis", quote: "an official visit to Ankara" },
          { source: "ntv-recap", quote: "resmi bir ziyaret gerçekleştirmişti" },
        ],
      },
      {
        claim: "It was a working visit.",
        records: [],
        citations: [
          { source: "otuken-zorlu", quote: "çalışma ziyaretinin" },
          { source: "timesca-view", quote: "Working Visit to Turkey" },
        ],
      },
    ],
    note: "The President's own site calls it official, as most pages do; one of the two that say otherwise does so in its headline and has the visit official in its text.",
  },
  {
    id: "partnership-level",
    question: "What level had the relations of the two countries reached?",
    sides: [
      {
        claim: "A strategic partnership.",
        records: ["erdogan-strategic-partnership"],
        citations: [
          { source: "qazinform-council", passage: "6.1", quote: "partnership" },
          { source: "anewz-council", quote: "level of a strategic partnership" },
        ],
      },
      {
        claim: "An enhanced strategic partnership, also called expanded or extended.",
        records: ["tokayev-expanded-partnership"],
        citations: [
          { source: "qazinform-airport", quote: "extended strategic partnership" },
          { source: "qazinform-briefing", quote: "an expanded strategic partnership" },
          { source: "astana-times-council", quote: "their enhanced strategic partnership" },
          { source: "hurriyet-council", quote: "extended strategic partnership" },
          { source: "haberler-foreign-ministry", quote: "Genişletilmiş Stratejik Ortaklığa" },
        ],
      },
    ],
    note: "The first is the shorter form: the higher level was agreed on in 2022, as two of the pages say.",
  },
  {
    id: "visa-change",
    question: "Was a visa-free stay introduced or made longer?",
    sides: [
      {
        claim: "A visa-free regime is to be introduced.",
        records: ["visa-free-regime", "visa-free-days"],
        citations: [
          { source: "qazinform-council", passage: "4.1" },
          { source: "trend-council", quote: "the announcement of a 90-day visa-free" },
        ],
      },
      {
        claim: "A visa-free stay that there was already is made longer, by one account from 30 days.",
        records: ["erdogan-visa-extension", "visa-free-days-before"],
        citations: [
          { source: "yenisafak-press-conference", quote: "vize muafiyet süresini 90 güne çıkardı" },
          { source: "haberler-amanat", quote: "30 günden 90 güne" },
          { source: "otuken-zorlu", quote: "90 güne çıkarma kararının" },
          { source: "izvestia-analysis", quote: "extend visa-free stay in Kazakhstan" },
        ],
      },
    ],
    note: "The length of 90 days is common ground. The founding report shortens: those of the pages that say what was before have a shorter stay, not none.",
  },
  {
    id: "earthquake-year",
    question: "When was the earthquake that struck Gaziantep province?",
    sides: [
      {
        claim: "In 2023, in February as three pages say.",
        records: ["gaziantep-school"],
        citations: [
          { source: "qazinform-council", passage: "3.1", quote: "February 2023" },
          { source: "astana-times-school", quote: "the devastating 2023 earthquakes" },
          { source: "astana-times-groundbreaking", quote: "on Feb. 6 last year" },
          { source: "kursiv-school", quote: "on Feb. 6, 2023" },
        ],
      },
      {
        claim: "In 2024.",
        records: [],
        citations: [{ source: "trend-council", quote: "last year's earthquake" }],
      },
    ],
    note: "The second page, of July 2025, is wrong: it has last year's. Of the others one, of December 2024, says last year too and means 2023.",
  },
  {
    id: "trading-partner-scope",
    question: "How does Kazakhstan rank among Türkiye's trading partners?",
    sides: [
      {
        claim: "It is one of the largest.",
        records: ["erdogan-trading-partner"],
        citations: [
          { source: "qazinform-council", passage: "7.2", quote: "largest" },
          { source: "trend-council", quote: "one of our largest trading partners" },
        ],
      },
      {
        claim: "It is the largest in the region, or in Central Asia.",
        records: ["erdogan-largest-partner"],
        citations: [
          { source: "yenisafak-press-conference", quote: "bölgedeki en büyük ticari ortağımız" },
          { source: "lifelines-agreements", quote: "крупнейшим торговым партнером Анкары в регионе" },
          { source: "otuken-zorlu", quote: "bölgedeki en büyük ticaret ortağı" },
          { source: "report-az-recap", quote: "largest trading partner in Central Asia" },
        ],
      },
    ],
    note: "Both may hold: the one speaks of all partners, the other of a region. The President of Türkiye is quoted with both, at the council and before the press.",
  },
  {
    id: "arslan-office",
    question: "Which office does Hüseyin Arslan hold?",
    sides: [
      {
        claim: "He is chief executive of YDA Holding.",
        records: ["huseyin-arslan"],
        citations: [
          { source: "qazinform-council", passage: "11.2" },
          { source: "qazinform-award", passage: "21.2" },
        ],
      },
      {
        claim: "He chairs the board of YDA Group.",
        records: [],
        citations: [{ source: "inform-airport-2022", quote: "Chairman of the Board of YDA" }],
      },
    ],
    note: "The second page is three years older. He may hold both offices, have changed from the one to the other, or one page may have it wrong.",
  },
  {
    id: "branch-institutions",
    question: "Whose branches are to open in Astana and Almaty?",
    sides: [
      {
        claim: "Those of leading Turkish educational institutions.",
        records: ["institution-branches"],
        citations: [{ source: "qazinform-council", passage: "2.2" }],
      },
      {
        claim: "Those of universities.",
        records: [],
        citations: [
          { source: "trend-council", quote: "branches of leading Turkish universities" },
          { source: "commonspace-summary", quote: "university branches across Kazakhstan" },
        ],
      },
    ],
    note: "Universities are educational institutions; the founding report leaves open whether only they are meant. One page has the branches across Kazakhstan.",
  },
  {
    id: "oil-companies-paper-kind",
    question: "Which paper did the two oil companies sign in the summer of 2025?",
    sides: [
      {
        claim: "A cooperation agreement, by one page in July 2025.",
        records: ["oil-companies-paper"],
        citations: [
          { source: "amardesh-deals", quote: "কাজাখ রাষ্ট্রীয় তেল কোম্পানির মধ্যে" },
          { source: "hurriyet-oil-fields", quote: "recently signed a cooperation agreement" },
          { source: "trend-oil-minister", quote: "In July 2025" },
        ],
      },
      {
        claim: "A confidentiality agreement, in June 2025.",
        records: [],
        citations: [{ source: "qazinform-oil-companies", quote: "confidentiality agreement in June 2025" }],
      },
    ],
    note: "Perhaps two papers. The two accounts of January 2026 stand two days apart, both in reports after the company of Kazakhstan, and neither mentions the other paper. The page in Bengali calls the first one an understanding.",
  },
  {
    id: "council-day",
    question: "On which day did the council meet?",
    sides: [
      {
        claim: "On 29 July 2025.",
        records: ["council-meeting"],
        citations: [
          { source: "qazinform-award", passage: "23.1", quote: "Tuesday, July 29" },
          { source: "astana-times-council", quote: "in Ankara on July 29" },
          { source: "hurriyet-council", quote: "on July 29" },
          { source: "report-az-recap", quote: "July 29 of last year" },
        ],
      },
      {
        claim: "On the day before a comment that a page dates to 4 August 2025.",
        records: [],
        citations: [{ source: "otuken-zorlu", quote: "dün Cumhurbaşkanlığı Külliyesi'nde" }],
      },
    ],
    note: "The second page seems to have put a comment of 30 July on its site five days late.",
  },
  {
    id: "second-homeland-occasion",
    question: "When did Recep Tayyip Erdoğan welcome his guest to a second home?",
    sides: [
      {
        claim: "At the council meeting.",
        records: ["erdogan-second-homeland"],
        citations: [
          { source: "qazinform-council", passage: "5.1", quote: "homeland" },
          { source: "qazinform-analysis", quote: "Welcome to your second homeland" },
          { source: "anewz-council", quote: "Welcome to your second homeland" },
        ],
      },
      {
        claim: "On the arrival, right after the handshake at the airport.",
        records: [],
        citations: [{ source: "commonspace-summary", quote: "Welcome to your second home" }],
      },
    ],
    note: "He may have said it twice. The second page is a summary: it tells of the words right after the handshake at the airport and names no place for them, so that this side is the curators' reading of its order.",
  },
  {
    id: "goods-offered-meaning",
    question: "What does the billion of Kazakhstan's offer stand for?",
    sides: [
      {
        claim: "The goods on offer are worth a billion US dollars.",
        records: ["goods-offered-value"],
        citations: [
          { source: "astana-times-council", quote: "worth $1 billion" },
          { source: "newsaz-opinion", quote: "products totaling $1 billion" },
        ],
      },
      {
        claim: "Kazakhstan is ready to let its exports to Türkiye grow by a billion US dollars.",
        records: ["export-increase-offered"],
        citations: [{ source: "politico-kz-visit", quote: "экспорт в Турцию на миллиард долларов" }],
      },
    ],
    note: "Open. Both readings may come from one sentence of the speaker.",
  },
  {
    id: "orzax-product",
    question: "What is the plant of Orzax Group to make?",
    sides: [
      {
        claim: "Biological bacteria.",
        records: [],
        citations: [{ source: "trend-orzax", quote: "production of biological bacteria" }],
      },
      {
        claim: "Dietary supplements.",
        records: [],
        citations: [{ source: "qazinform-orzax-april", quote: "a project to produce dietary supplements" }],
      },
    ],
    note: "That both pages mean one plant is the curators' reading. The first may be a slip: further down the same page has the company make biologically active compounds.",
  },
  {
    id: "declaration-moment",
    question: "When was the Joint Declaration signed?",
    sides: [
      {
        claim: "After the council meeting.",
        records: ["joint-declaration"],
        citations: [{ source: "qazinform-award", passage: "25.1" }],
      },
      {
        claim: "During the council meeting.",
        records: [],
        citations: [{ source: "report-az-recap", quote: "During the meeting" }],
      },
    ],
    note: "The second page, half a year later, may take the meeting and the signing as one. The page on the press conference has the signing of the agreements after the meeting.",
  },
];
