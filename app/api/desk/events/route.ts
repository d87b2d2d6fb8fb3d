import { door } from "@/app/door";
import { nothing } from "@/app/places";
import { closed } from "@/app/problem";
import { whoAsks } from "@/app/session";
import { hearOfDesk } from "@/db/desk-news";
import { mayInNewsroom } from "@/newsroom/permissions";
import { refuse } from "@/newsroom/refusals";

/**
 * A line now and then, so that whoever is in between keeps the connection, and we notice who is gone.
 * A session that has run out of time is announced by nobody, so it is asked for as often.
 */
const stillHere = 15_000;

/** What happens at the desk, as server-sent events `{story, act}`, for as long as the person stays. */
export const GET = door({ takes: nothing }, async (person, _input, _place, request) => {
  if (!mayInNewsroom(person, "seeDesk")) return refuse("not-your-move");
  let leave = () => {};
  const words = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (line: string) => controller.enqueue(words.encode(`${line}\n\n`));
      let isOver = false;
      const end = () => {
        if (!isOver) controller.close();
        leave();
      };
      const timer = setInterval(() => {
        say(": still here");
        // While the database is away nobody hears anything anyway.
        whoAsks(request).then(
          (still) => still || end(),
          () => {},
        );
      }, stillHere);
      const hush = hearOfDesk(person, (news) => say(`data: ${JSON.stringify(news)}`), end);
      leave = () => {
        clearInterval(timer);
        hush();
        isOver = true;
        leave = () => {};
      };
      request.signal.addEventListener("abort", () => leave());
      say("retry: 1000\n: welcome");
    },
    cancel: () => leave(),
  });
  return new Response(stream, {
    headers: { ...closed, "content-type": "text/event-stream", "x-accel-buffering": "no" },
  });
});
