import { ArrowUp, X } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { type Byline, type BylineRole, bylineRoles } from "@/newsroom/story";
import type { Colleague } from "./edited-story";

/** The names over the story with what they did. A colleague's name brings their page along. */
export function BylinesEditor({
  bylines,
  colleagues,
  mayChange,
  onChange,
}: {
  bylines: readonly Byline[];
  colleagues: readonly Colleague[];
  mayChange: boolean;
  onChange: (bylines: readonly Byline[]) => void;
}) {
  const [name, setName] = useState("");
  const [role, setRole] = useState<BylineRole>("reported by");
  const list = useId();
  const add = () => {
    const chosen = name.trim();
    if (chosen === "") return;
    const author = colleagues.find((one) => one.name === chosen)?.author ?? null;
    setName("");
    onChange([...bylines, { name: chosen, role, author }]);
  };
  return (
    <fieldset className="choice" data-place="bylines" tabIndex={-1}>
      <legend className="choice-label">Bylines</legend>
      <ul className="named-list">
        {bylines.map((byline, n) => (
          <li key={`${byline.name} ${byline.role}`}>
            <span className="named">
              <bdi>{byline.name}</bdi> <span className="text-soft">{byline.role}</span>
            </span>
            {mayChange && n > 0 && (
              <IconButton
                name={`Move ${byline.name} up`}
                onClick={() => onChange(movedUp(bylines, n))}
              >
                <ArrowUp aria-hidden className="size-3.5" />
              </IconButton>
            )}
            {mayChange && (
              <IconButton
                name={`Remove ${byline.name}`}
                onClick={() => onChange(bylines.filter((_, other) => other !== n))}
              >
                <X aria-hidden className="size-3.5" />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <div className="adding">
          <input
            aria-label="Byline name"
            className="choice-box"
            list={list}
            value={name}
            maxLength={120}
            placeholder="Add a name"
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => event.key === "Enter" && add()}
          />
          <datalist id={list}>
            {colleagues.map((one) => (
              <option key={one.id} value={one.name} />
            ))}
          </datalist>
          <select
            aria-label="Byline role"
            className="choice-box"
            value={role}
            onChange={(event) =>
              setRole(bylineRoles.find((one) => one === event.target.value) ?? role)
            }
          >
            {bylineRoles.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
          <Button onClick={add}>Add byline</Button>
        </div>
      )}
    </fieldset>
  );
}

function movedUp(bylines: readonly Byline[], n: number): Byline[] {
  const order = [...bylines];
  const [moved] = order.splice(n, 1);
  if (moved) order.splice(n - 1, 0, moved);
  return order;
}
