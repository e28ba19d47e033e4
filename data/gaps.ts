import type { Gap } from "./records.js";

export const gaps: readonly Gap[] = [
  {
    id: "clock-times",
    question: "At what time did each event take place?",
    note: "Neither report gives a clock time for anything.",
  },
  {
    id: "end-of-visit",
    question: "When did Kassym-Jomart Tokayev leave Türkiye?",
    note: "Neither report tells of a departure or says how long the visit was to last; no sentence dates anything later than 29 July.",
  },
  {
    id: "delegation-members",
    question: "Who was in the delegation of Kazakhstan?",
    note: "The council report mentions a delegation and names two ministers of Kazakhstan who spoke at the meeting; neither report lists it.",
  },
  {
    id: "airport-talk-content",
    question: "What did the two presidents talk about at the airport?",
    note: "Both reports call the talk brief and say nothing of its subject.",
  },
  {
    id: "company-meetings-content",
    question: "What was discussed with the heads of the three companies, where, and one by one or together?",
    note: "Both reports name the three people with their posts and companies, and say nothing more.",
  },
  {
    id: "council-venue",
    question: "Where did the council meet, and where were the documents signed?",
    note: "Neither report names the place of the meeting or of the signing.",
  },
  {
    id: "ministers-remarks",
    question: "What did the three ministers say at the council meeting?",
    note: "The council report says that they made remarks and gives none of them.",
  },
  {
    id: "document-titles",
    question: "What are the signed documents called, and what do they provide?",
    note: "The award report gives their number and calls them intergovernmental and interdepartmental; neither report names one.",
  },
  {
    id: "document-signatories",
    question: "Who signed the documents beside the Joint Declaration?",
    note: "The award report tells of their signing in the passive; only the Joint Declaration has its signatories named.",
  },
  {
    id: "joint-declaration-content",
    question: "What does the Joint Declaration say?",
    note: "The award report mentions its signing only.",
  },
  {
    id: "visa-free-start",
    question:
      "Who decided on the visa-free regime, from when does it hold, how are its days counted, and is it mutual?",
    note: "The council report tells of the decision in the passive, without a date, and does not say whether the days are those of one stay.",
  },
  {
    id: "school-openings",
    question: "When and where exactly will the Maarif schools and the branches open, and which institutions open them?",
    note: "The council report expects them in Astana and Almaty in the near future and names no institution but the foundation.",
  },
  {
    id: "gaziantep-school-details",
    question: "Who builds and pays for the school in Gaziantep province, in which town, and for how many pupils?",
    note: "The council report gives the initiative, the beginning of construction and the year in which the school is to go into service.",
  },
  {
    id: "current-trade-turnover",
    question: "How large is the trade between the two countries now?",
    note: "The council report gives a target and no present value; the award report gives neither.",
  },
  {
    id: "trade-target-date",
    question: "By when is the trade target to be reached?",
    note: "The President of Türkiye is quoted with the amount alone.",
  },
  {
    id: "award-name",
    question: "What is the award called?",
    note: "The text at hand calls it Türkiye's highest and does not name it. Words in the address of the page may be its name; the headline and lead are missing.",
  },
  {
    id: "award-day-and-place",
    question: "On which day and where was the award presented?",
    note: "The text at hand names neither; the day in this dataset is inferred from what was said at the ceremony.",
  },
  {
    id: "declined-honours",
    question: "Which honours had Kassym-Jomart Tokayev declined before?",
    note: "He is quoted as saying that he has consistently declined them; none is named.",
  },
  {
    id: "mediation-details",
    question: "Which progress in the mediation and which initiatives did Kassym-Jomart Tokayev mean?",
    note: "The award report quotes his appreciation and support, and names neither.",
  },
  {
    id: "other-council-meetings",
    question: "When were the council's first four meetings, and when is the next?",
    note: "The award report numbers the meeting and says no more of the series.",
  },
  {
    id: "present-gdp",
    question: "How large was the gross domestic product from which Kazakhstan plans to grow?",
    note: "The President of Kazakhstan is quoted with rates of growth and with the planned amount.",
  },
  {
    id: "recognition-date",
    question: "When did Türkiye recognise the independence of Kazakhstan?",
    note: "The President of Kazakhstan is quoted as saying that it did so before any other country; no date is given.",
  },
  {
    id: "economy-ranking-basis",
    question: "Which ranking places Türkiye among the leading economies, and at which rank?",
    note: "The President of Kazakhstan is quoted with a bound and names no ranking.",
  },
  {
    id: "figures-basis",
    question: "Where do the numbers of companies, students, visitors and of the economy come from?",
    note: "They are told as the speaker's words; neither report names a statistic.",
  },
];
