import type { JSX } from "preact";
import { DATA_VERSION } from "../../src/index.js";
import { citeDataset } from "./cite.js";
import { Copied } from "./copied.js";
import {
  bibliographies,
  type Download,
  descriptions,
  type TableDownload,
  tableDownloads,
  wholeVisit,
} from "./downloads.js";
import type { PageProps } from "./layout.js";
import { counted } from "./words.js";

/** Every file of the dataset, what each is for, and how to cite it. */
export function downloadPage(): PageProps {
  return {
    title: "Download – ankara-visit-2025",
    path: "download.html",
    description: "The visit as CSV, Parquet, JSON, JSON-LD and calendar files, and how to cite it.",
    styles: ["records.css", "download.css"],
    scripts: ["copy.js"],
    describesDataset: true,
    children: (
      <>
        <div class="head">
          <h1>Download</h1>
          <p class="lead">
            Version {DATA_VERSION} of the data, free for any use under CC0 1.0. The npm package brings the same data.
          </p>
        </div>
        <Tables />
        <Files id="whole" heading="The whole visit in one file" files={wholeVisit} />
        <Files id="descriptions" heading="Descriptions of the tables" files={descriptions} />
        <Cite />
        <Files id="sources" heading="The sources, for a reference manager" files={bibliographies}>
          <p>Titles in square brackets are descriptions: the text that was read has no headline.</p>
        </Files>
      </>
    ),
  };
}

function Tables(): JSX.Element {
  const collections = tableDownloads.filter(({ isCollection }) => isCollection);
  const lists = tableDownloads.filter(({ isCollection }) => !isCollection);
  return (
    <section aria-labelledby="tables">
      <h2 id="tables">Tables</h2>
      <p>
        CSV is for spreadsheets, R and pandas, Parquet for DuckDB and other databases. The guides say how to{" "}
        <a href="reference/documents/spreadsheet.html">import CSV into a spreadsheet</a> without losing anything, and
        how to <a href="reference/documents/duckdb.html">ask questions with SQL</a>.
      </p>
      <TableList tables={collections} />
      <details>
        <summary>{counted(lists.length, "more table")}: the lists within records, such as their citations</summary>
        <TableList tables={lists} />
      </details>
    </section>
  );
}

function TableList({ tables }: { readonly tables: readonly TableDownload[] }): JSX.Element {
  return (
    <table class="table files">
      <thead>
        <tr>
          <th scope="col">Table</th>
          <th scope="col">Rows</th>
          <th scope="col">Files</th>
        </tr>
      </thead>
      <tbody>
        {tables.map(({ name, rows, description, csv, parquet }) => (
          <tr key={name}>
            <th scope="row">
              {name} <small>{description}</small>
            </th>
            <td>{rows}</td>
            <td>
              <FileLink {...csv}>CSV</FileLink> <FileLink {...parquet}>Parquet</FileLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FilesProps {
  readonly id: string;
  readonly heading: string;
  readonly files: readonly Download[];
  readonly children?: JSX.Element;
}

function Files({ id, heading, files, children }: FilesProps): JSX.Element {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
      <table class="table files whole">
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">What it is for</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.path}>
              <th scope="row">
                <FileLink {...file}>{nameOf(file)}</FileLink>
              </th>
              <td>
                {file.use}
                {file.guide !== undefined && (
                  <>
                    {" "}
                    <a href={`reference/documents/${file.guide}.html`} aria-label={`Guide to ${nameOf(file)}`}>
                      Guide
                    </a>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FileLink({ children, ...file }: Download & { readonly children: string }): JSX.Element {
  const { path, size } = file;
  return (
    <span class="file">
      <a href={path} download aria-label={children === nameOf(file) ? undefined : `${children}: ${nameOf(file)}`}>
        {children}
      </a>{" "}
      <small>{sizeInWords(size)}</small>
    </span>
  );
}

function Cite(): JSX.Element {
  const { apa, bibtex } = citeDataset();
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">Cite the dataset</h2>
      <p>Cite the sources of the records that you rely on as well: each record links to them.</p>
      <h3>APA</h3>
      <Copied text={apa} label="Copy the citation in APA style" />
      <h3>BibTeX</h3>
      <Copied text={bibtex.replaceAll("\t", "  ").trim()} label="Copy the citation in BibTeX" />
    </section>
  );
}

const nameOf = ({ path }: Download): string => path.slice(path.lastIndexOf("/") + 1);

/** A size as file managers give it, in units of a thousand. */
function sizeInWords(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${Math.round(bytes / 1000)} kB`;
}
