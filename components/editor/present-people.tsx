import { initialsOf } from "@/newsroom/person-colours";
import type { Present } from "./shared-copy";

/** Who has the story open now, besides oneself. */
export function PresentPeople({ people, me }: { people: readonly Present[]; me: string }) {
  const others = people.filter(({ id }) => id !== me);
  if (others.length === 0) return null;
  return (
    <ul aria-label="Also here" className="present-people">
      {others.map(({ id, name, color }) => (
        <li key={id} title={name} style={{ background: color }}>
          <span aria-hidden>{initialsOf(name)}</span>
          <span className="sr-only">{name}</span>
        </li>
      ))}
    </ul>
  );
}
