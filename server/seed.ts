// Run by the supervisor in a demo: fills an empty newsroom, and leaves one that has people alone.
import { closePools } from "@/db/connect";
import { seedNewsroom } from "@/server/demo/seed-newsroom";
import { seedPictures } from "@/server/demo/seed-pictures";
import { seedStories } from "@/server/demo/seed-stories";
import { endInWords } from "@/server/end-in-words";

await endInWords(async () => {
  const people = await seedNewsroom();
  if (people) {
    const [photographer, editor] = ["reporter2@demo.local", "editor2@demo.local"].map((email) =>
      people.get(email),
    );
    if (!photographer || !editor) throw new Error("Nobody is there to bring pictures.");
    await seedStories(people, await seedPictures({ photographer, editor }));
  }
  await closePools();
});
