import type { Gap } from "../src/model/gap.js";

export const gaps: readonly Gap[] = [
  {
    id: "clock-times",
    question: "At what time did each event take place?",
    note: "None of the pages read gives a clock time for any event of the visit.",
  },
  {
    id: "end-of-visit",
    question: "When did Kassym-Jomart Tokayev leave Türkiye?",
    note: "No page read tells of a departure, of anything on 30 July, or of a dinner. One preview calls the visit one of two days, and a page has it end with the signing; no sentence dates anything later than 29 July.",
  },
  {
    id: "delegation-members",
    question: "Who was in the delegation of Kazakhstan?",
    note: "One founding report mentions a delegation and names two ministers of Kazakhstan who spoke at the meeting; the President's own site says that the delegations were presented. No page read lists them.",
  },
  {
    id: "airport-talk-content",
    question: "What else did the two presidents talk about at the airport?",
    note: "Five pages quote what the guest said there in thanks; what else was spoken of, and what the host said there, none read tells; one summary puts his words of welcome right after the handshake.",
  },
  {
    id: "company-meetings-content",
    question:
      "Where did the meetings with the three companies take place, one by one or together, and what was discussed with S Sistem Lojistik?",
    note: "The founding reports name the three people with their posts and companies. A page each tells of YDA Holding and of Orzax Group, and names no place; of the third company nothing further was found.",
  },
  {
    id: "ministers-remarks",
    question: "What did the three ministers say at the council meeting?",
    note: "The founding report says that they made remarks, another page that two of them represented Kazakhstan; none read gives what they said.",
  },
  {
    id: "document-titles",
    question: "What are the signed documents called, and what do they provide?",
    note: "No page read lists them, and the pages of the two presidencies on the signing were not found. One has a title, given later by Türkiye's minister of energy; two agreements of companies are told of by what they are about, and further pages give fields only.",
  },
  {
    id: "document-signatories",
    question: "Who signed the documents beside the Joint Declaration?",
    note: "The founding report tells of it in the passive, a Turkish paper has the delegations sign, and another page the presidents for the decision of the council. Only Türkiye's minister of energy writes of one that it was signed by us; who else signed, on either side, no page read says.",
  },
  {
    id: "joint-declaration-content",
    question: "What does the Joint Declaration say?",
    note: "The pages read mention its signing only; its text was not found.",
  },
  {
    id: "visa-free-start",
    question: "Who decided on the longer visa-free stay, since when does it hold, and is it mutual?",
    note: "The founding report tells of the decision in the passive, other pages call it Kazakhstan's. A draft counts the days in each period of 180, and a headline of 28 August 2025 has the stay allowed; the day on which it began was not seen.",
  },
  {
    id: "school-openings",
    question: "When and where exactly will the Maarif schools and the branches open, and which institutions open them?",
    note: "The reports expect them in Astana and Almaty in the near future and name no institution but the foundation. Nothing later was found that mentions the visit.",
  },
  {
    id: "gaziantep-school-details",
    question: "Which company builds the school in Nurdağı, what does it cost, and has it opened?",
    note: "The pages read have the initiative, who pays, the agency that sees to it, the town, the pupils and the plan for 2026; none names a builder, a sum or an opening.",
  },
  {
    id: "trade-target-date",
    question: "By when is the trade target to be reached?",
    note: "The President of Türkiye is quoted with the amount alone; one preview has it in the coming years.",
  },
  {
    id: "declined-honours",
    question: "Which honours had Kassym-Jomart Tokayev declined before?",
    note: "He is quoted as saying that he has consistently declined them; no page read on the visit names one.",
  },
  {
    id: "mediation-details",
    question: "Which progress in the mediation and which initiatives did Kassym-Jomart Tokayev mean?",
    note: "The founding report quotes his appreciation and support, and no page read names either.",
  },
  {
    id: "other-council-meetings",
    question: "When were the council's first three meetings, and when is the next?",
    note: "The pages read number the meeting, say that the council was set up in 2012, and put the fourth meeting in 2022; of the others and of the next they say nothing.",
  },
  {
    id: "present-gdp",
    question: "How large was the gross domestic product from which Kazakhstan plans to grow?",
    note: "The President of Kazakhstan is quoted with rates of growth and with the planned amount.",
  },
  {
    id: "economy-ranking-basis",
    question: "Which ranking places Türkiye among the leading economies, and at which rank?",
    note: "The President of Kazakhstan is quoted with a bound and names no ranking.",
  },
  {
    id: "figures-basis",
    question: "Where do the numbers of companies, students, visitors and of the economy come from?",
    note: "They are told as the speaker's words; no page read names a statistic.",
  },
];
