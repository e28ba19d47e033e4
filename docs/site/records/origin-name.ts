import type { Origin } from "../../../src/index.js";

/** The name of each origin. */
const NAMES: Readonly<Record<Origin, string>> = {
  akorda: "Akorda",
  "presidency-of-turkiye": "the presidency of Türkiye",
  "anadolu-agency": "Anadolu Agency",
  "ak-party": "the AK Party",
  bayraktar: "Alparslan Bayraktar",
  "kazakhstan-temir-zholy": "Kazakhstan Temir Zholy",
  kazmunaygas: "KazMunayGas",
  kazaid: "KazAID",
  "government-of-kazakhstan": "the government of Kazakhstan",
  "foreign-ministry-of-kazakhstan": "the Foreign Ministry of Kazakhstan",
  "embassy-of-kazakhstan": "the embassy of Kazakhstan",
  "embassy-of-turkiye": "the embassy of Türkiye",
  qazinform: "Qazinform",
  "hurriyet-daily-news": "Hürriyet Daily News",
  "daily-sabah": "Daily Sabah",
  "yeni-safak": "Yeni Şafak",
  ntv: "NTV",
  izvestia: "Izvestia",
  caliber: "Caliber",
  "news-az": "News.az",
  trend: "Trend",
  "times-of-central-asia": "The Times of Central Asia",
  commonspace: "commonspace.eu",
  wikipedia: "Wikipedia",
};

export function originName(origin: Origin): string {
  return NAMES[origin];
}
