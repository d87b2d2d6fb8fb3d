import { ArrowUp, X } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { isAgency, soundsLikeAgency } from "@/newsroom/agencies";
import { type Byline, type BylineRole, bylineRoles, mostBylines } from "@/newsroom/story";
import type { Colleague } from "./edited-story";

/** The names over the story with what they did. A colleague's name brings their page along. */
export function BylinesEditor({
  bylines,
  colleagues,
  mayChange,
  onAct,
}: {
  bylines: readonly Byline[];
  colleagues: readonly Colleague[];
  mayChange: boolean;
  /** What is done to the list, and what to call it if it is refused. */
  onAct: (words: string, act: (bylines: readonly Byline[]) => readonly Byline[]) => void;
}) {
  const [name, setName] = useState("");
  const [role, setRole] = useState<BylineRole>("reported by");
  const [isFull, setFull] = useState(false);
  const [saidAgency, setSaidAgency] = useState<boolean | null>(null);
  const known = colleagues.some((one) => one.name === name.trim());
  const agency = !known && (saidAgency ?? soundsLikeAgency(name));
  const list = useId();
  const add = () => {
    const chosen = name.trim();
    if (chosen === "") return;
    setFull(bylines.length >= mostBylines);
    if (bylines.length >= mostBylines) return;
    const author = colleagues.find((one) => one.name === chosen)?.author ?? null;
    const added = { name: chosen, role, author, ...(agency ? { agency: true as const } : {}) };
    setName("");
    setSaidAgency(null);
    onAct(chosen, (now) => (now.some((one) => isSame(one, added)) ? now : [...now, added]));
  };
  return (
    <fieldset className="choice" data-place="bylines" tabIndex={-1}>
      <legend className="choice-label">Bylines</legend>
      <ul className="named-list">
        {bylines.map((byline, n) => (
          <li key={`${byline.name} ${byline.role}`}>
            <span className="named">
              <bdi>{byline.name}</bdi>{" "}
              <span className="text-soft">
                {byline.role}
                {isAgency(byline) && ", agency"}
              </span>
            </span>
            {mayChange && n > 0 && (
              <IconButton
                name={`Move ${byline.name} up`}
                onClick={() => onAct(byline.name, (now) => movedUp(now, byline))}
              >
                <ArrowUp aria-hidden className="size-3.5" />
              </IconButton>
            )}
            {mayChange && (
              <IconButton
                name={`Remove ${byline.name}`}
                onClick={() =>
                  onAct(byline.name, (now) => now.filter((one) => !isSame(one, byline)))
                }
              >
                <X aria-hidden className="size-3.5" />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {isFull && (
        <p role="alert" className="details-alert">
          A story has at most {mostBylines} bylines. Take one out to add another.
        </p>
      )}
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
          {name.trim() !== "" && !known && (
            <label className="flex items-center gap-1.5 text-xs text-soft">
              <input
                type="checkbox"
                className="accent-ink"
                checked={agency}
                onChange={(event) => setSaidAgency(event.target.checked)}
              />
              An agency
            </label>
          )}
          <Button onClick={add}>Add byline</Button>
        </div>
      )}
    </fieldset>
  );
}

function isSame(one: Byline, other: Byline): boolean {
  return one.name === other.name && one.role === other.role;
}

function movedUp(bylines: readonly Byline[], byline: Byline): Byline[] {
  const order = [...bylines];
  const from = order.findIndex((one) => isSame(one, byline));
  const [moved] = from > 0 ? order.splice(from, 1) : [];
  if (moved) order.splice(from - 1, 0, moved);
  return order;
}
