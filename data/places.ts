import type { Place } from "./records.js";

export const places: readonly Place[] = [
  { id: "kazakhstan", name: "Kazakhstan", kind: "country", country: "KZ" },
  { id: "astana", name: "Astana", kind: "city", country: "KZ", within: "kazakhstan" },
  { id: "almaty", name: "Almaty", kind: "city", country: "KZ", within: "kazakhstan" },
  { id: "turkiye", name: "Türkiye", kind: "country", country: "TR" },
  { id: "ankara", name: "Ankara", kind: "city", country: "TR", within: "turkiye" },
  {
    id: "ankara-esenboga-airport",
    name: "Ankara Esenboga Airport",
    kind: "airport",
    country: "TR",
    within: "ankara",
  },
  {
    id: "mausoleum-of-ataturk",
    name: "Mausoleum of Mustafa Kemal Ataturk",
    kind: "building",
    country: "TR",
    within: "ankara",
  },
  { id: "presidential-palace", name: "Presidential palace", kind: "building", country: "TR", within: "ankara" },
  {
    id: "gaziantep-province",
    name: "Gaziantep province",
    aliases: [{ name: "province of Gaziantep", language: "en" }],
    kind: "province",
    country: "TR",
    within: "turkiye",
  },
];
