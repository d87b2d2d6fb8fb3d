// Run by the supervisor in a demo: fills an empty newsroom, and leaves one that was filled alone.
import { closePools } from "@/db/connect";
import { isToBeSeeded, noteSeeded } from "@/server/demo/cut-off-seed";
import { seedNewsroom } from "@/server/demo/seed-newsroom";
import { developDrawings, seedPictures } from "@/server/demo/seed-pictures";
import { seedStories } from "@/server/demo/seed-stories";
import { endInWords } from "@/server/end-in-words";

/** A first start of this copy of Stet draws and develops every picture, which takes a while. */
function tell(done: number, all: number): void {
  process.stdout.write(`Drawing and developing the pictures: ${done} of ${all}\n`);
}

await endInWords(async () => {
  if (await isToBeSeeded()) {
    const drawings = await developDrawings(tell);
    const people = await seedNewsroom();
    const [photographer, editor] = ["reporter2@demo.local", "editor2@demo.local"].map((email) =>
      people?.get(email),
    );
    if (!people || !photographer || !editor) throw new Error("Nobody is there to bring pictures.");
    await seedStories(people, await seedPictures({ photographer, editor }, drawings));
    await noteSeeded();
  }
  await closePools();
});
