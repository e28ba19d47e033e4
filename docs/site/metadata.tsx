import type { JSX } from "preact";
import { pageAddress, siteAddress } from "./address.js";
import { citationFile } from "./citation-file.js";
import { datasetDescription, jsonInPage } from "./dataset-description.js";
import { dataFiles } from "./downloads.js";
import { isEnglish, say } from "./language.js";
import type { PageProps } from "./layout.js";
import { folderOf, isTranslated, LANGUAGES } from "./links.js";

type MetadataProps = Pick<PageProps, "title" | "path" | "description" | "describesDataset"> & { readonly root: string };

/** What a page says of itself to search engines, previews and reference managers. */
export function Metadata({ title, path, description, describesDataset, root }: MetadataProps): JSX.Element {
  const address = siteAddress();
  const at = address === undefined ? undefined : pageAddress(folderOf() + path, address);
  return (
    <>
      <meta name="description" content={description} />
      {at !== undefined && <link rel="canonical" href={at} />}
      {isTranslated(path) && <Alternates path={path} root={root} />}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="ankara-visit-2025" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {at !== undefined && <meta property="og:url" content={at} />}
      <meta property="og:image" content={address === undefined ? `${root}preview.png` : `${address.href}preview.png`} />
      <meta property="og:image:alt" content={say("page.previewImage")} />
      <meta name="twitter:card" content="summary_large_image" />
      {describesDataset === true && isEnglish() && <Described at={at} />}
    </>
  );
}

/** The page in every language, for crawlers. Readers of any other language get English. */
function Alternates({ path, root }: Pick<MetadataProps, "path" | "root">): JSX.Element {
  const address = siteAddress();
  const at = (language: string): string => {
    const own = folderOf(language) + path;
    return address === undefined ? root + own : pageAddress(own, address);
  };
  return (
    <>
      {LANGUAGES.map(([language]) => (
        <link key={language} rel="alternate" hreflang={language} href={at(language)} />
      ))}
      <link rel="alternate" hreflang="x-default" href={at("en")} />
    </>
  );
}

/** The dataset, for reference managers and for search engines of data. The script is data, which no browser runs. */
function Described({ at }: { readonly at: string | undefined }): JSX.Element {
  const { title, authors, "date-released": released } = citationFile;
  return (
    <>
      <meta name="citation_title" content={title} />
      {authors.map(({ name }) => (
        <meta key={name} name="citation_author" content={name} />
      ))}
      <meta name="citation_language" content="en" />
      {released !== undefined && <meta name="citation_publication_date" content={released.replaceAll("-", "/")} />}
      {at !== undefined && <meta name="citation_public_url" content={at} />}
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: jsonInPage(datasetDescription(dataFiles)) }}
      />
    </>
  );
}
