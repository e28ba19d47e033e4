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
  "foreign-ministry-of-turkiye": "the Foreign Ministry of Türkiye",
  qazinform: "Qazinform",
  "hurriyet-daily-news": "Hürriyet Daily News",
  "daily-sabah": "Daily Sabah",
  "yeni-safak": "Yeni Şafak",
  "trt-world": "TRT World",
  "cyprus-mail": "Cyprus Mail",
  anewz: "AnewZ",
  "times-of-central-asia": "The Times of Central Asia",
  wikipedia: "Wikipedia",
};

export function originName(origin: Origin): string {
  return NAMES[origin];
}
