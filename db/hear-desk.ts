import { z } from "zod";
import { keepLine, type Line, parsePayload } from "@/db/line";
import type { PersonId } from "@/newsroom/people";
import type { StoryId } from "@/newsroom/story";

/** What a process of the workspace hears as it is committed. */
export type DeskEar = {
  story?: (told: { story: StoryId; act: string }) => void;
  picture?: (told: { picture: string; act: string }) => void;
  /** A story's text was committed, by any process. */
  text?: (told: { story: StoryId; commit: string }) => void;
  /** A person's rights or sessions changed. */
  person?: (person: PersonId) => void;
  /** The line is up, again or for the first time: anything may have happened meanwhile. */
  connected?: () => void;
};

/** Listens to the desk for as long as the process lives. */
export function hearDesk(ear: DeskEar): Line {
  return keepLine({
    role: "desk",
    channels: ["desk", "people", ...(ear.text ? ["text"] : [])],
    heard: (_, channel, payload) => {
      if (channel === "people") return ear.person?.(payload);
      const said = parsePayload(payload);
      if (channel === "text") {
        const told = textTold.safeParse(said).data;
        if (told) ear.text?.(told);
      } else {
        const told = storyTold.safeParse(said).data;
        if (told) ear.story?.(told);
        const ofPicture = pictureTold.safeParse(said).data;
        if (ofPicture) ear.picture?.(ofPicture);
      }
    },
    beat: (client) => client.query("select 1"),
    connected: () => ear.connected?.(),
  });
}

const storyTold = z.object({ story: z.string(), act: z.string().default("") });
const pictureTold = z.object({ picture: z.string(), act: z.string().default("") });
const textTold = z.object({ story: z.string(), commit: z.string() });
