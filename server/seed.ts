// Run by the supervisor in a demo: fills an empty newsroom, and leaves one that has people alone.
import { closePools } from "@/db/connect";
import { seedNewsroom } from "@/server/demo/seed-newsroom";
import { seedStories } from "@/server/demo/seed-stories";
import { endInWords } from "@/server/end-in-words";

await endInWords(async () => {
  const people = await seedNewsroom();
  if (people) await seedStories(people);
  await closePools();
});
