/** What origins are called in running text; the pages of the site use it as well. */
import type { Origin } from "ankara-visit-2025";

/** The package gives ids to origins, but no names. Its types make the compiler say if one is missing here. */
const NAMES: Readonly<Record<Origin, string>> = {
  akorda: "Kazakhstan's presidency",
  "presidency-of-turkiye": "Türkiye's presidency",
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
