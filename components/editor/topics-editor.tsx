import { X } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { mostTopics, type Topic, type TopicKind, topicKinds } from "@/newsroom/story";

type Named = Pick<Topic, "kind" | "name">;

/** Whom and what the story is about. */
export function TopicsEditor({
  topics,
  mayChange,
  onAct,
}: {
  topics: readonly Named[];
  mayChange: boolean;
  /** What is done to the list, and what to call it if it is refused. */
  onAct: (words: string, act: (topics: readonly Named[]) => readonly Named[]) => void;
}) {
  const [isFull, setFull] = useState(false);
  const [name, setName] = useState("");
  const [kind, setKind] = useState<TopicKind>("subject");
  const add = () => {
    const chosen = name.trim();
    if (chosen === "") return;
    setFull(topics.length >= mostTopics);
    if (topics.length >= mostTopics) return;
    setName("");
    onAct(chosen, (now) =>
      now.some((topic) => topic.name === chosen) ? now : [...now, { kind, name: chosen }],
    );
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
                onClick={() =>
                  onAct(topic.name, (now) => now.filter(({ name: other }) => other !== topic.name))
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
          A story has at most {mostTopics} topics. Take one out to add another.
        </p>
      )}
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
