import { Fragment, type JSX } from "preact";
import { getPlace, type Place } from "../../../src/index.js";
import { countryName, printed } from "../words.js";
import { type Field, field } from "./field.js";
import { namesFields } from "./names.js";
import { RecordLink } from "./record-link.js";

export function placeFields(place: Place): readonly Field[] {
  return [
    ...field("kind", "Kind", place.kind, printed),
    ...field("country", "Country", place.country, countryName),
    ...field("within", "Lies in", place.within, (id) => <PlaceLine id={id} />),
    ...namesFields(place),
  ];
}

/** A place, and those that it lies in, the smallest first. */
export function PlaceLine({ id }: { readonly id: string }): JSX.Element {
  return (
    <>
      {wayOut(id).map((one, index) => (
        <Fragment key={one}>
          {index > 0 && ", "}
          <RecordLink id={one} />
        </Fragment>
      ))}
    </>
  );
}

function wayOut(id: string): readonly string[] {
  const within = getPlace(id)?.within;
  return within === undefined ? [id] : [id, ...wayOut(within)];
}
