import { X } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { type Topic, type TopicKind, topicKinds } from "@/newsroom/story";

type Named = Pick<Topic, "kind" | "name">;

/** Whom and what the story is about. */
export function TopicsEditor({
  topics,
  mayChange,
  onChange,
}: {
  topics: readonly Named[];
  mayChange: boolean;
  onChange: (topics: readonly Named[]) => void;
}) {
  const [name, setName] = useState("");
  const [kind, setKind] = useState<TopicKind>("subject");
  const add = () => {
    const chosen = name.trim();
    if (chosen === "" || topics.some((topic) => topic.name === chosen)) return;
    setName("");
    onChange([...topics, { kind, name: chosen }]);
  };
  return (
    <fieldset className="choice" data-place="topics" tabIndex={-1}>
      <legend className="choice-label">Topics</legend>
      <ul className="named-list">
        {topics.map((topic) => (
          <li key={topic.name}>
            <span className="named">
              <bdi>{topic.name}</bdi> <span className="text-soft">{topic.kind}</span>
            </span>
            {mayChange && (
              <IconButton
                name={`Remove ${topic.name}`}
                onClick={() => onChange(topics.filter((other) => other !== topic))}
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
            aria-label="Topic name"
            className="choice-box"
            value={name}
            maxLength={120}
            placeholder="Add a topic"
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => event.key === "Enter" && add()}
          />
          <select
            aria-label="Topic kind"
            className="choice-box"
            value={kind}
            onChange={(event) =>
              setKind(topicKinds.find((one) => one === event.target.value) ?? kind)
            }
          >
            {topicKinds.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
          <Button onClick={add}>Add topic</Button>
        </div>
      )}
    </fieldset>
  );
}
