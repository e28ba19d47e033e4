import { parseText, parseWord, throwUnknownWord } from "../errors/arguments.js";
import { currentPaths } from "../internal/redirects.js";
import { wordsIn } from "../internal/words-in.js";
import type { AnyIds } from "../model/ids.js";
import type { CitedRecord } from "../model/record.js";
import { allPaths, pathsAround, pathsUpFrom } from "../model/supports.js";
import { labelsOf, type SearchableRecord, textsOf } from "../text/record-text.js";
import { lowestMatch, searchable, termsOf } from "../text/words.js";
import type { Condition, Key, KeyTable } from "./apply-filter.js";
import type { CommonFilter } from "./types.js";
import { isAnyOf, isThere, type ParseValue, parseIds, parseValue, type Test } from "./value.js";

/**
 * Adds to `found` the records that have a value that passes a test. Each key has a loop of its own: one that all keys
 * shared, with a function that reads the field, takes twice the time.
 */
export type Scan<R> = (records: readonly R[], is: Test, found: R[]) => void;

/** Keeps the records that a scan finds. */
export function keep<R>(scan: Scan<R>, is: Test): Condition<R> {
  return (records) => {
    const found: R[] = [];
    scan(records, is, found);
    return found;
  };
}

/** Keeps the records in which a scan finds no value at all. */
export function keepWithout<R>(scan: Scan<R>): Condition<R> {
  return (records) => {
    const others = new Set(keep(scan, isThere)(records));
    return records.filter((record) => !others.has(record));
  };
}

/** A key whose values are looked for in a field as they are. */
export function words<R>(scan: Scan<R>, parse: ParseValue<string> = parseText): Key<R> {
  return (value, where) => keepAnyOf(scan, parseValue(value, where, parse));
}

/** A key whose values are ids, or codes of countries. */
export function ids<R>(scan: Scan<R>, follow?: typeof currentPaths): Key<R> {
  return (value, where, call) => keepAnyOf(scan, parseIds(value, where, call.isOwn, follow));
}

function keepAnyOf<R>(scan: Scan<R>, lists: readonly (readonly string[])[] | undefined): readonly Condition<R>[] {
  return lists === undefined ? [keepWithout(scan)] : lists.map((list) => keep(scan, isAnyOf(list)));
}

/** A key with a closed list of values. */
export function closed<R>(known: readonly string[], scan: Scan<R>): Key<R> {
  return words(scan, (value, where) => parseWord(value, known, where));
}

/**
 * A key with the words that the data uses, and no list of them in the code. In the package's own collection an unused
 * word is a mistake. In another visit it may be a word that no record has yet.
 */
export function open<R>(scan: Scan<R>): Key<R> {
  const inUse = new Set<string>();
  const collect: Test = (own) => {
    if (typeof own === "string") inUse.add(own);
    return false;
  };
  const anyWord = words(scan);
  const wordInUse = words(scan, (value, where) => {
    const word = parseText(value, where);
    return inUse.has(word) ? word : throwUnknownWord(word, [...inUse], where);
  });
  return (value, where, call) => {
    if (!call.isOwn) return anyWord(value, where, call);
    // The package's own collections never change, so that they are asked once. They hold the records of this key.
    // Stryker disable next-line ArrayDeclaration: nobody looks at what is found
    if (inUse.size === 0) scan(call.records as readonly R[], collect, []);
    return wordInUse(value, where, call);
  };
}

/** The keys that every filter has, added to those of one collection. */
export function keyTable<F extends CommonFilter, R extends CitedRecord<AnyIds> & SearchableRecord>(
  keys: Omit<KeyTable<F, R>, keyof CommonFilter>,
): KeyTable<F, R> {
  const common: KeyTable<CommonFilter, R> = {
    source: ids((records, is, found) => {
      for (const record of records) if (record.citations.some(({ source }) => is(source))) found.push(record);
    }),
    text: (value, where) => {
      // Every record has words, so that none lacks them.
      const lists = parseValue(value, where, (text, at) => termsOf(parseText(text, at))) ?? [[]];
      return [
        (records) =>
          records.filter((record) => {
            const find = wordsIn(searchable(textsOf(record, labelsOf(record)).join("\n")));
            // A text without a word asks for nothing, and finds nothing.
            return lists.every((asked) => asked.some((terms) => terms.length > 0 && lowestMatch(terms, find) > 0));
          }),
      ];
    },
    // What it asks of a record, applyFilter does before the other keys look at it.
    accordingTo: () => [],
    inferred: ids((records, is, found) => {
      for (const record of records) {
        const { inferred } = record;
        if (inferred === undefined) continue;
        // What an inferred path is within is so in part, and what is there within an inferred path is so too.
        const wholes = inferred.flatMap(pathsUpFrom);
        const own = new Set(inferred);
        const within = allPaths(record).filter((path) => pathsAround(path).some((around) => own.has(around)));
        if (is([...wholes, ...within])) found.push(record);
      }
    }, currentPaths),
  };
  // The two parts have every key of F, which a type that is still open cannot say.
  return { ...keys, ...common } as KeyTable<F, R>;
}
