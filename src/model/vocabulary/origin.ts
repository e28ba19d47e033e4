/** Whose account a source passes on. */
export type Origin =
  /** The press service of the President of Kazakhstan. */
  | "akorda"
  /** The presidency of Türkiye: its press service, its Communications Directorate, the President's own words. */
  | "presidency-of-turkiye"
  /** Anadolu Agency, Türkiye's state news agency. */
  | "anadolu-agency"
  /** Officers of Türkiye's AK Party. */
  | "ak-party"
  /** Türkiye's minister of energy, Alparslan Bayraktar, in a post of his own. */
  | "bayraktar"
  /** The national railway company of Kazakhstan. */
  | "kazakhstan-temir-zholy"
  /** The national oil and gas company of Kazakhstan. */
  | "kazmunaygas"
  /** Kazakhstan's agency of international development. */
  | "kazaid"
  /** The drafts and legal acts of the government of Kazakhstan. */
  | "government-of-kazakhstan"
  | "foreign-ministry-of-kazakhstan"
  /** Kazakhstan's ambassador in Ankara. */
  | "embassy-of-kazakhstan"
  /** Türkiye's ambassador in Astana. */
  | "embassy-of-turkiye"
  /** Kazinform's own analysis. */
  | "qazinform"
  | "hurriyet-daily-news"
  | "daily-sabah"
  | "yeni-safak"
  | "ntv"
  | "izvestia"
  /** Caliber's own commentary. */
  | "caliber"
  /** An opinion piece in News.az. */
  | "news-az"
  /** Trend's own commentary. */
  | "trend"
  | "times-of-central-asia"
  | "commonspace"
  /** An encyclopaedia: a tertiary account. */
  | "wikipedia";
