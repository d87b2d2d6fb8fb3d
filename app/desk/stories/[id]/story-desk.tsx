"use client";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { ask, askMove, whenInPrint } from "@/app/desk/calls";
import { useNews } from "@/app/desk/desk-news";
import { openListQueue } from "@/app/desk/list-queue";
import { pictureDoors } from "@/app/desk/picture-calls";
import type { Changes } from "@/components/desk/changes-dialog";
import type { ShownReview } from "@/components/desk/review-dialog";
import type { EditedStory } from "@/components/editor/edited-story";
import type { DetailsChange, StoryActions } from "@/components/editor/story-actions";
import { StoryEditor, type StoryEditorProps } from "@/components/editor/story-editor";
import { StoryStill } from "@/components/editor/story-still";
import { isRefusal, type Refusal } from "@/newsroom/refusals";

/** A story's screen with its doors to the server. */
export function StoryDesk({
  given,
  ...rest
}: Omit<StoryEditorProps, "story" | "actions" | "pictures" | "useNews"> & { given: EditedStory }) {
  const [story, setStory] = useState(given);
  useEffect(() => setStory(given), [given]);
  const first = useRef(given);
  const actions = useMemo(() => actionsOn(given.id, first.current, setStory), [given.id]);
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

function actionsOn(
  id: string,
  given: EditedStory,
  show: (story: EditedStory) => void,
): StoryActions {
  const at = `/api/stories/${id}`;
  let newest = given;
  const readAgain = async () => {
    const answer = await ask<EditedStory>("GET", at);
    if (isRefusal(answer)) return null;
    newest = answer;
    show(answer);
    return answer;
  };
  // Choices made in quick succession are sent one after another, each on top of the one before.
  let lastRevision = 0;
  let choices: Promise<EditedStory | null> = Promise.resolve(null);
  type Changed = { revision: number } | Refusal;
  const inTurn = (send: () => Promise<Changed>) => {
    const answered = choices.then(send);
    choices = answered.then(readAgain).catch(() => null);
    return answered;
  };
  const change = async (revision: number, what: DetailsChange) => {
    const seen = Math.max(revision, lastRevision);
    const answer = await ask<{ revision: number }>("PATCH", `${at}/details`, {
      revision: seen,
      ...what,
    });
    if (!isRefusal(answer)) lastRevision = answer.revision;
    return answer;
  };
  const reviseLists = openListQueue({
    inTurn,
    newest: () => ({
      topics: newest.details.topics.map(({ kind, name }) => ({ kind, name })),
      bylines: newest.details.bylines,
    }),
    readAgain,
    send: (what) => change(newest.detailsRevision, what),
  });
  return {
    readAgain,
    whenChosen: () => choices,
    askMove: (move, evidence) => askMove(id, move, evidence),
    whenInPrint,
    readReview: async (looked) => {
      const answer = await ask<ShownReview>(
        "GET",
        `${at}/review${looked ? `?looked=${looked}` : ""}`,
      );
      return isRefusal(answer) ? null : answer;
    },
    changesSince: async (hash) => {
      const answer = await ask<Changes>("GET", `${at}/changes?since=${hash}`);
      return isRefusal(answer) ? null : answer;
    },
    changeDetails: (revision, what) => inTurn(() => change(revision, what)),
    reviseLists: async (revise) => {
      const answer = await reviseLists(revise);
      await choices;
      return answer;
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
