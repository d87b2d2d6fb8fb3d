import type { Editor } from "@tiptap/core";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import type { PictureDoors } from "@/components/pictures/picture-doors";
import type { PanelStart, PicturePanelProps } from "@/components/pictures/picture-panel";
import { RefusedWords } from "@/components/ui/refused-words";
import { leadFieldNames, type TextFieldName } from "@/newsroom/fields";
import type { PictureView } from "@/newsroom/picture-view";
import type { EditedStory } from "./edited-story";
import { insertPictures } from "./picture-files";
import type { StoryActions } from "./story-actions";

type Panel = (props: PicturePanelProps) => ReactNode;

/** How pictures come into a story: the ways to ask for one, and the panel in which they are chosen and described. */
export function useStoryPictures({
  story,
  actions,
  doors,
  body,
  fields,
  now,
  today,
  zone,
  useNews,
}: {
  story: EditedStory;
  actions: StoryActions;
  doors: PictureDoors;
  body: Editor | null;
  fields: Partial<Record<TextFieldName, Editor | null>>;
  now: string;
  today: string;
  zone: string;
  useNews: (lookAgain: () => Promise<unknown>) => void;
}): {
  /** Opens the file chooser at once. */
  chooseFiles: () => void;
  chooseFromLibrary: () => void;
  /** Takes these files, or opens the library if there are none. */
  bring: (files: File[]) => void;
  panel: ReactNode;
} {
  const chooser = useRef<HTMLInputElement>(null);
  const [start, setStart] = useState<PanelStart | null>(null);
  const [PicturePanel, setPanel] = useState<Panel | null>(null);
  const [words, setWords] = useState<string | null>(null);
  const bring = useCallback((files: File[]) => {
    setWords(null);
    setStart(files.length > 0 ? { files } : "library");
  }, []);
  const chooseFiles = useCallback(() => chooser.current?.click(), []);
  const chooseFromLibrary = useCallback(() => bring([]), [bring]);
  const close = useCallback(() => setStart(null), []);

  // Most who open a story come to write: the library is fetched when it is asked for.
  useEffect(() => {
    if (start === null || PicturePanel) return;
    import("@/components/pictures/picture-panel").then(
      (came) => setPanel(() => came.PicturePanel),
      () => {
        setStart(null);
        setWords("Not opened: the newsroom did not answer. Try again in a moment.");
      },
    );
  }, [start, PicturePanel]);

  async function putOver({ id }: PictureView) {
    const answer = await actions.changeDetails(story.detailsRevision, {
      lead: { picture: id, isDecorative: false },
    });
    if ("refused" in answer) return answer;
    // What was said of the picture before it does not go for this one.
    if (story.details.lead && story.details.lead.picture !== id)
      for (const name of leadFieldNames) fields[name]?.commands.clearContent();
    await actions.whenChosen();
    close();
    return null;
  }

  async function insert(pictures: PictureView[]) {
    if (!body) return null;
    insertPictures(
      body,
      pictures.map(({ id }) => id),
      pictures.length > 1,
    );
    close();
    return null;
  }

  const panel = (
    <>
      <input
        ref={chooser}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif"
        multiple
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          if (files.length > 0) bring(files);
        }}
      />
      <RefusedWords words={words} />
      {start !== null && !PicturePanel && (
        <p role="status" className="panel-on-its-way">
          Opening the library…
        </p>
      )}
      {start !== null && PicturePanel && (
        <PicturePanel
          open
          start={start}
          language={story.details.language}
          doors={doors}
          today={today}
          now={now}
          zone={zone}
          useNews={useNews}
          onUseAsLead={putOver}
          onInsert={insert}
          onClose={close}
        />
      )}
    </>
  );
  return { chooseFiles, chooseFromLibrary, bring, panel };
}
