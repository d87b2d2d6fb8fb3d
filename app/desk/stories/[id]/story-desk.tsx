"use client";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { ask, askMove, whenInPrint } from "@/app/desk/calls";
import { useNews } from "@/app/desk/desk-news";
import { pictureDoors } from "@/app/desk/picture-calls";
import type { Changes } from "@/components/desk/changes-dialog";
import type { EditedStory } from "@/components/editor/edited-story";
import type { StoryActions } from "@/components/editor/story-actions";
import { StoryEditor, type StoryEditorProps } from "@/components/editor/story-editor";
import { StoryStill } from "@/components/editor/story-still";
import { isRefusal } from "@/newsroom/refusals";

/** A story's screen with its doors to the server. */
export function StoryDesk({
  given,
  ...rest
}: Omit<StoryEditorProps, "story" | "actions" | "pictures" | "useNews"> & { given: EditedStory }) {
  const [story, setStory] = useState(given);
  useEffect(() => setStory(given), [given]);
  const actions = useMemo(() => actionsOn(given.id, setStory), [given.id]);
  useNews(actions.readAgain);
  const { headline } = story.fields;
  useEffect(() => {
    // The tab goes by the headline as it is now, not as it was when the story was opened.
    document.title = `${headline || "New story"} · Stet`;
  }, [headline]);
  useEffect(() => {
    // On coming and on leaving: what one typed oneself is no change since one looked.
    const look = () => void ask("POST", `/api/stories/${given.id}/looks`, {}).catch(() => {});
    look();
    return look;
  }, [given.id]);
  const isHere = useSyncExternalStore(neverChanges, inBrowser, onServer);
  if (!isHere) return <StoryStill story={story} />;
  return (
    <StoryEditor
      {...rest}
      story={story}
      actions={actions}
      pictures={pictureDoors}
      useNews={useNews}
    />
  );
}

// The editor needs a browser's own things: the server sends the text as it stands still.
const neverChanges = () => () => {};
const inBrowser = () => true;
const onServer = () => false;

function actionsOn(id: string, show: (story: EditedStory) => void): StoryActions {
  const at = `/api/stories/${id}`;
  const readAgain = async () => {
    const answer = await ask<EditedStory>("GET", at);
    if (isRefusal(answer)) return null;
    show(answer);
    return answer;
  };
  // Choices made in quick succession are sent one after another, each on top of the one before.
  let lastRevision = 0;
  let choices: Promise<EditedStory | null> = Promise.resolve(null);
  return {
    readAgain,
    whenChosen: () => choices,
    askMove: (move, evidence) => askMove(id, move, evidence),
    whenInPrint,
    changesSince: async (hash) => {
      const answer = await ask<Changes>("GET", `${at}/changes?since=${hash}`);
      return isRefusal(answer) ? null : answer;
    },
    changeDetails: (revision, change) => {
      const answered = choices.then(async () => {
        const seen = Math.max(revision, lastRevision);
        const answer = await ask<{ revision: number }>("PATCH", `${at}/details`, {
          revision: seen,
          ...change,
        });
        if (!isRefusal(answer)) lastRevision = answer.revision;
        return answer;
      });
      choices = answered.then(readAgain).catch(() => null);
      return answered;
    },
    setFlag: (flag, raised) => ask("POST", `${at}/flags`, { flag, raised }),
    setEmbargo: (until, seen) => ask("PUT", `${at}/embargo`, { until, seen }),
    liftEmbargo: (note, seen) => ask("DELETE", `${at}/embargo`, { note, seen }),
    share: (person) => ask("POST", `${at}/shares`, { person }),
    unshare: (person) => ask("DELETE", `${at}/shares`, { person }),
    settleCopy: (copy) => ask("DELETE", `${at}/kept-copies/${copy}`, {}),
    keepCopy: (kept) => ask("POST", `${at}/kept-copies`, kept),
  };
}
