import { eventsWith, type Participant } from "../../../src/index.js";
import { countryName, printed } from "../words.js";
import { type Field, field } from "./field.js";
import { namesFields } from "./names.js";
import { RecordLink } from "./record-link.js";

export function participantFields(participant: Participant): readonly Field[] {
  const attended = eventsWith(participant);
  return [
    ...field("roles", "Office", participant.roles, (roles) => (
      <ul>
        {roles.map(({ title, organization }) => (
          <li key={title}>
            {title}
            {organization !== undefined && (
              <>
                , <RecordLink id={organization} />
              </>
            )}
          </li>
        ))}
      </ul>
    )),
    ...field("country", "For", participant.country, countryName),
    ...field("designations", "Called", participant.designations, (all) => all.map((one) => `“${one}”`).join(", ")),
    ...namesFields(participant),
    ...field("events", "Took part in", attended.length === 0 ? undefined : attended, (all) => (
      <ul>
        {all.map(({ event, role }) => (
          <li key={event.id}>
            <RecordLink id={event.id} />
            {role !== undefined && <small> {printed(role)}</small>}
          </li>
        ))}
      </ul>
    )),
  ];
}
