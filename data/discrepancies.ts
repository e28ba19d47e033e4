import type { Discrepancy } from "../src/model/discrepancy.js";

export const discrepancies: readonly Discrepancy[] = [
  {
    id: "documents-signed-count",
    question: "How many documents were signed during the visit?",
    sides: [
      {
        claim: "Eighteen documents.",
        records: ["signed-documents", "documents-signed"],
        citations: [
          { source: "qazinform-award", passage: "25.2" },
          { source: "politico-kz-visit", quote: "подписанием 18 совместных документов" },
          { source: "lifelines-agreements", quote: "18 межправительственных и межведомственных соглашений" },
        ],
      },
      {
        claim: "Twenty documents.",
        records: [
          "signed-documents",
          "documents-signed-erdogan",
          "documents-signed-media",
          "erdogan-exchange-of-views",
        ],
        citations: [
          { source: "amardesh-deals", quote: "২০টি দ্বিপাক্ষিক সহযোগিতা চুক্তিতে" },
          { source: "timesca-view", quote: "20 bilateral agreements were signed" },
          { source: "report-az-recap", quote: "The parties also signed 20 deals" },
          { source: "trt-world-press-conference", quote: "20 agreements were signed" },
          { source: "hurriyet-press-conference", quote: "signed 20 cooperation agreements" },
          { source: "anewz-deals", quote: "signing of 20 bilateral documents" },
          { source: "yenisafak-french-press-conference", quote: "20 nouveaux accords bilatéraux" },
        ],
      },
      {
        claim: "More than twenty documents.",
        records: ["signed-documents", "documents-signed-ak-party"],
        citations: [{ source: "haberler-amanat", quote: "20'nin üzerinde anlaşma imzalandığını" }],
      },
    ],
    note: "Unresolved. Qazinform counts eighteen in addition to the Joint Declaration. With it and the council's decision they would make twenty, but Report.az counts twenty in addition to both.",
  },
  {
    id: "signing-time",
    question: "Was the Joint Declaration signed after the council meeting, or during it?",
    sides: [
      {
        claim: "After the meeting.",
        records: ["signing", "joint-declaration"],
        citations: [
          { source: "qazinform-award", passage: "25.1" },
          { source: "yenisafak-press-conference", quote: "5. Toplantısı'na katılmasının ardından" },
          { source: "yenisafak-french-press-conference", quote: "puis d’une cérémonie de signature" },
        ],
      },
      {
        claim: "During the meeting.",
        records: ["signing", "joint-declaration"],
        citations: [{ source: "report-az-recap", quote: "During the meeting" }],
      },
    ],
    note: "Unresolved. Report.az, in February 2026, says it of the council's decision and of a Joint Statement, which is taken to be the Joint Declaration. The order of the events follows the first side.",
  },
  {
    id: "documents-signed-by",
    question: "Who signed the intergovernmental and interdepartmental documents?",
    sides: [
      {
        claim: "Delegations of both countries.",
        records: ["signing", "signed-documents"],
        citations: [{ source: "hurriyet-council", quote: "Delegations from both countries signed" }],
      },
      {
        claim: "The two presidents.",
        records: ["signing", "signed-documents"],
        citations: [
          { source: "hurriyet-press-conference", quote: "the two leaders signed 20" },
          { source: "yenisafak-french-press-conference", quote: "Les deux dirigeants ont signé" },
        ],
      },
    ],
    note: "Unresolved: no source lists all the documents, or says who signed each. Daily Amar Desh, citing Anadolu, says that they were signed in the presence of both presidents.",
  },
  {
    id: "declaration-and-decision",
    question: "Are the Joint Declaration and the decision of the council's fifth meeting one document?",
    sides: [
      {
        claim: "They are one document.",
        records: ["joint-declaration", "council-decision"],
        citations: [{ source: "cyprus-mail-talks", quote: "decision of the fifth meeting" }],
      },
      {
        claim: "They are two documents.",
        records: ["signing", "joint-declaration", "council-decision"],
        citations: [{ source: "report-az-recap", quote: "signed by both Erdogan and Tokayev" }],
      },
    ],
    note: "Unresolved: neither text was found. Report.az speaks of a Joint Statement of the fifth meeting. That it means the Joint Declaration is inferred.",
  },
  {
    id: "trade-target",
    question: "What trade turnover do Kazakhstan and Türkiye aim for?",
    sides: [
      {
        claim: "A turnover of $15 billion.",
        records: ["trade-turnover-target"],
        citations: [
          { source: "qazinform-council", passage: "7.3" },
          { source: "trend-council", quote: "raise trade turnover to $15 billion" },
          { source: "anewz-council", quote: "increase trade turnover to $15 billion" },
          { source: "yenisafak-press-conference", quote: "15 milyar dolar seviyesini" },
          { source: "astana-times-target", quote: "to $15 billion" },
          { source: "aa-press-conference", quote: "trade volume of $15 billion" },
          { source: "hurriyet-press-conference", quote: "trade volume to $15 billion" },
          { source: "anewz-deals", quote: "trade volume of $15 billion" },
        ],
      },
      {
        claim: "A turnover of $10 billion.",
        records: ["trade-turnover-target-before"],
        citations: [
          { source: "hurriyet-preview", quote: "raise bilateral trade to $10 billion" },
          { source: "mfa-turkiye-relations", quote: "the level of 10 billion Dollars" },
        ],
      },
    ],
    note: "The $10 billion is an older target of Türkiye's foreign ministry, which Hürriyet Daily News still gave on 28 July 2025. Recep Tayyip Erdoğan had already named $15 billion in November 2024.",
  },
  {
    id: "kazakh-investment",
    question: "How much has Kazakhstan invested in Türkiye?",
    sides: [
      {
        claim: "More than $2.5 billion.",
        records: ["kazakh-investment-tokayev"],
        citations: [{ source: "astana-times-council", quote: "have exceeded $2.5 billion" }],
      },
      {
        claim: "Close to $1.5 billion.",
        records: ["kazakh-investment-erdogan"],
        citations: [{ source: "yenisafak-press-conference", quote: "1,5 milyar dolara yaklaştığını" }],
      },
    ],
    note: "Unresolved. One amount was reported from the council meeting of 29 July 2025, the other from the press conference after it. Neither source says which years its amount covers.",
  },
  {
    id: "visa-change",
    question: "Did Kazakhstan introduce a visa-free stay for Turkish citizens, or extend an existing one?",
    sides: [
      {
        claim: "A visa-free regime of 90 days is to be introduced.",
        records: ["visa-free-regime", "visa-free-days"],
        citations: [{ source: "qazinform-council", passage: "4.1" }],
      },
      {
        claim: "An existing visa-free stay is extended to 90 days.",
        records: ["visa-free-regime", "erdogan-visa-extension", "visa-free-days-before"],
        citations: [
          { source: "yenisafak-press-conference", quote: "vize muafiyet süresini 90 güne çıkardı" },
          { source: "haberler-amanat", quote: "30 günden 90 güne" },
          { source: "visa-agreement-1992", quote: "сроком до одного месяца" },
        ],
      },
    ],
    note: "Both sides give 90 days. Qazinform does not mention the agreement of 1992, under which citizens of each country could already stay in the other for up to a month.",
  },
  {
    id: "orzax-product",
    question: "What will the Orzax Group plant in Turkistan region produce?",
    sides: [
      {
        claim: '"Biological bacteria", as Trend writes.',
        records: ["orzax-plant"],
        citations: [{ source: "trend-orzax", quote: "production of biological bacteria" }],
      },
      {
        claim: "Dietary supplements.",
        records: ["orzax-plant"],
        citations: [{ source: "qazinform-orzax-april", quote: "a project to produce dietary supplements" }],
      },
    ],
    note: '"Biological bacteria" may be a mistranslation: the same Trend report says that the company makes biologically active compounds. That both sources mean the same plant is inferred.',
  },
];
