import type { Editor } from "@tiptap/core";
import { type ReactNode, useCallback, useRef, useState } from "react";
import type { PictureDoors } from "@/components/pictures/picture-doors";
import { type PanelStart, PicturePanel } from "@/components/pictures/picture-panel";
import { leadFieldNames, type TextFieldName } from "@/newsroom/fields";
import type { PictureView } from "@/newsroom/picture-view";
import type { EditedStory } from "./edited-story";
import { insertPictures } from "./picture-files";
import type { StoryActions } from "./story-actions";

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
  const bring = useCallback(
    (files: File[]) => setStart(files.length > 0 ? { files } : "library"),
    [],
  );
  const chooseFiles = useCallback(() => chooser.current?.click(), []);
  const chooseFromLibrary = useCallback(() => setStart("library"), []);
  const close = useCallback(() => setStart(null), []);

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
      <PicturePanel
        open={start !== null}
        start={start ?? "library"}
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
    </>
  );
  return { chooseFiles, chooseFromLibrary, bring, panel };
}
