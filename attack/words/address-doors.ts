import net from "node:net";
import { ask, inAddress, inTurns, unfit } from "@/attack/ask";
import type { AttackedNewsroom } from "@/attack/newsroom";
import type { Tally } from "@/attack/outcome";
import { show } from "@/attack/words/socket-doors";
import { demoPeople } from "@/newsroom/demo-people";

/** Addresses, queries and the sign-in form: words that are answered but never kept. */
export async function throughAddresses(
  newsroom: AttackedNewsroom,
  tally: Tally,
  texts: readonly string[],
): Promise<void> {
  const reader = { origin: newsroom.origin, cookie: "" };
  const reporter = await newsroom.entranceOf("reporter");
  const places = [
    "/",
    "/world/",
    "/topic/",
    "/author/",
    "/ninjs/",
    "/archive/2026/",
    "/ar/",
    "/world/a/",
  ];
  await inTurns(texts.slice(0, 600), 6, async (text, at) => {
    const place = places[at % places.length] ?? "/";
    await look("address: public", text, () => ask(reader, "GET", place + inAddress(text)));
  });
  const rooms = [
    "/desk/",
    "/desk/stories/",
    "/desk/people?",
    "/signin/",
    "/welcome/",
    "/desk/stories?section=",
    "/desk/stories?state=",
    "/desk/stories?before=",
  ];
  await inTurns(texts.slice(0, 160), 4, async (text, at) => {
    const room = rooms[at % rooms.length] ?? "/";
    await look("address: workspace", text, () => ask(reporter, "GET", room + inAddress(text)));
  });
  await inTurns(texts.slice(0, 500), 4, (text) =>
    look("query: search of the desk", text, () =>
      ask(reporter, "GET", `/api/desk/stories?q=${inAddress(text)}`),
    ),
  );
  await inTurns(texts.slice(0, 80), 4, (text) =>
    look("query: list of the desk", text, () =>
      ask(reporter, "GET", `/desk/stories?q=${inAddress(text)}`),
    ),
  );
  await inTurns(texts.slice(0, 100), 4, (text) =>
    look("query: stories for a front", text, () =>
      ask(reporter, "GET", `/api/fronts/en?q=${inAddress(text)}`),
    ),
  );
  for (const text of texts.slice(0, 60))
    await look("query: search of readers", text, () =>
      ask(reader, "GET", `/search?q=${inAddress(text)}`),
    );
  for (const text of texts.slice(0, 60))
    await look("sign-in: email and password", text, () =>
      ask(reader, "POST", "/api/sign-in", new URLSearchParams({ email: text, password: text })),
    );
  for (const [at, next] of texts.slice(0, 60).entries()) {
    const person = demoPeople[at % demoPeople.length] ?? "reporter";
    const door = "sign-in: where to go after";
    const answer = await ask(
      reader,
      "POST",
      "/api/sign-in/demo",
      new URLSearchParams({ person, next }),
    );
    const to = answer.headers.get("location") ?? "";
    const wrong = answer.status >= 400 ? unfit(answer) : null;
    if (wrong) tally.violated(door, `${wrong} to ${show(next)}`);
    else if (answer.status >= 400) tally.refused(door);
    else if (/^\/(desk|signin)(?=[/?#]|$)/.test(to)) tally.survived(door);
    else tally.violated(door, `${show(next)} leads to ${show(to)}`);
  }
  const port = Number(new URL(newsroom.origin).port);
  await inTurns(texts.slice(0, 300), 8, async (text, at) => {
    const answer = await rawRequest(port, text, at % 3);
    const door = "request line and headers, raw";
    if (
      /^HTTP\/1\.1 (?!5)/.test(answer) &&
      !/^(set-cookie: a=1|x: y)/im.test(answer.split("\r\n\r\n")[0] ?? "")
    )
      tally.survived(door);
    else if (answer === "") tally.refused(door);
    else tally.violated(door, `${show(text)} was answered ${show(answer)}`);
  });

  async function look(door: string, text: string, asked: () => ReturnType<typeof ask>) {
    const answer = await asked();
    const isJson = answer.headers.get("content-type")?.includes("json") ?? false;
    const raw = /<script>|onerror=|onload=/i.exec(text)?.[0];
    if (answer.status >= 500) tally.violated(door, `answered ${answer.status} to ${show(text)}`);
    else if (!answer.headers.get("content-security-policy") && answer.status !== 429)
      tally.violated(door, `no policy on the answer to ${show(text)}`);
    else if (!isJson && raw && text.length > 12 && answer.text.includes(text))
      tally.violated(door, `${show(text)} stands in the page as it came`);
    else if (answer.status >= 400) tally.refused(door);
    else tally.survived(door);
  }
}

/** What comes back to bytes that no client library would send; nothing, where the line was cut. */
function rawRequest(port: number, text: string, how: number): Promise<string> {
  const line = [
    `GET /world/${text} HTTP/1.1\r\nHost: localhost\r\n`,
    `GET /world HTTP/1.1\r\nHost: ${text}\r\nReferer: ${text}\r\nX-Request-Id: ${text}\r\n`,
    `GET /desk HTTP/1.1\r\nHost: localhost:${port}\r\nCookie: stet-session=${text}\r\nRSC: ${text}\r\nX-Forwarded-For: ${text}\r\n`,
  ][how];
  return new Promise((resolve) => {
    let answer = "";
    const socket = net.connect(port, "127.0.0.1", () =>
      socket.write(`${line}Connection: close\r\n\r\n`),
    );
    socket.setTimeout(5_000, () => socket.destroy());
    socket.on("data", (part) => {
      answer += part.toString("latin1");
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(answer.slice(0, 4_000)));
  });
}
