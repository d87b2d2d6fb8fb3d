import { em, p, pull, strong } from "../copy";
import type { DemoStory } from "../demo-story";

export const interviewLexicographerOrlaVenkataraman: DemoStory = {
  slug: "interview-lexicographer-orla-venkataraman",
  language: "en",
  section: "culture",
  kind: "interview",
  kicker: "The Meridian interview",
  headline: "“A dictionary is a rumour that somebody has checked”: a life among slips",
  standfirst:
    "Orla Venkataraman has edited one letter of the alphabet for 22 years. She explains why S never ends, and which word she let in and still regrets.",
  dateline: "EDINBURGH, 22 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Jonas Weber", role: "written by", email: "reporter2@demo.local" }],
  topics: [
    { kind: "person", name: "Orla Venkataraman" },
    { kind: "organisation", name: "Northern Dictionary" },
    { kind: "place", name: "Edinburgh" },
    { kind: "subject", name: "Language" },
  ],
  urgency: 6,
  state: "live",
  author: "reporter2@demo.local",
  minutesAgo: 1900,
  body: [
    p(
      "The ",
      em("Northern Dictionary"),
      " has been in preparation since 1921. Twenty of its volumes are out. Orla Venkataraman, 61, is in charge of the letter S, which will take up three more. Her office has a window, which she says is bad for the paper, and 412,000 slips in shoe boxes.",
    ),
    p(strong("Where have you got to?")),
    p(
      "“",
      em("Sponge"),
      ". Please don’t look so sorry for me. I was at ",
      em("scar"),
      " when I came. S is one ninth of the language. X took a colleague of mine eleven days and he was given a dinner.”",
    ),
    p(strong("What do you actually do when you come in?")),
    p(
      "“I read slips. Each is a sentence in which somebody used a word, with a date. I put them in heaps by what the word meant to that person on that day. When the heaps stop moving, I write a line for each one. That is all. The difficulty is that they do not stop moving.”",
    ),
    p(strong("For instance?")),
    p(
      "“",
      em("Spare"),
      ". To spare a life, a spare room, a spare man, to have time to spare, to go spare. You lay it out and you think: one word, five meanings. Then you come on a letter of 1743 in which a farmer writes that his wife ‘is but spare’, and you can’t tell if he means that she is thin, or left over, or careful with money. I think he did not know either. I had that slip on the window-sill for a month.”",
    ),
    pull(
      "Orla Venkataraman",
      "Nobody speaks a dictionary. People speak, and we come round afterwards with a dustpan.",
    ),
    p(strong("People think that you decide what is correct.")),
    p(
      "“They do, and they write to me. I had a man who asked us to take out ",
      em("snuck"),
      ". As if I had a tap. Nobody speaks a dictionary. People speak, and we come round afterwards with a dustpan. A dictionary is a rumour that somebody has checked.”",
    ),
    p(strong("How do you check a rumour?")),
    p(
      "“Three rules. It must be written by five people who don’t know one another. It has to span ten years, so that it is not a joke. And one of them must have used it without explaining it. The last is my own. When you stop explaining a word to your reader, it exists.”",
    ),
    p(strong("Have you ever been wrong?")),
    p(
      "“Certainly. In 2009 I admitted ",
      em("sloom"),
      ", as a verb, to sleep lightly towards morning. Five sources, lovely sentences, going back to 1880. It’s in print. Four years afterwards a student found that all five had been at the same school, under the same master, who had made it up.” She takes off her glasses. “What is awkward is that people have since looked it up and begun to use it. I have nineteen new slips. So now it is a word, and I did it. I feel as though I had sold somebody a horse.”",
    ),
    p(strong("Do you think about finishing?")),
    p(
      "“The plan says 2034. There will be a party and I’ll be 69. By then ",
      em("A"),
      " will be a hundred and thirteen years old, and someone will have to begin again. We defined ",
      em("aeroplane"),
      " as a thing that might become useful.”",
    ),
    p(strong("Your favourite word in S?")),
    p(
      "“I’m not supposed to have one. ",
      em("Smeuse"),
      ": the gap that an animal makes in a hedge by always going through at the same place. It isn’t the hedge and it isn’t the animal. It is the habit, and it has a name. When I get cross with the job I think of whoever it was who looked at a hole in a hedge and felt that it wouldn’t do to leave it without one.”",
    ),
    p(strong("And a word you lack?")),
    p(
      "“There is none for the feeling that a word exists. You would think that, in a hundred and five years, one of us would have written it down.”",
    ),
  ],
};
