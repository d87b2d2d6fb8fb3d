import { p } from "../copy";
import type { DemoStory } from "../demo-story";

export const nurseWinsLisbonMarathonAsPacemaker: DemoStory = {
  slug: "nurse-wins-lisbon-marathon-as-pacemaker",
  language: "en",
  section: "sport",
  kind: "news",
  kicker: "Athletics",
  headline: "Pacemaker hired for 30 kilometres forgets to stop and wins the marathon",
  standfirst:
    "Mirembe Stoltz, a night nurse paid €1,500 to set the speed, led in Lisbon to the end in 2:21:08. She was back on the ward on Sunday night.",
  dateline: "LISBON, 22 November 2026",
  sourceLine: "SOURCE: The Meridian & Agencies",
  bylines: [{ name: "Amina Rahal", role: "reported by", email: "reporter@demo.local" }],
  topics: [
    { kind: "person", name: "Mirembe Stoltz" },
    { kind: "place", name: "Lisbon" },
    { kind: "event", name: "Tagus Marathon" },
    { kind: "subject", name: "Athletics" },
  ],
  urgency: 5,
  state: "live",
  author: "reporter@demo.local",
  minutesAgo: 1560,
  body: [
    p(
      "A night nurse who had been hired to run the first 30 kilometres of the Tagus Marathon at a steady speed and then to step off the road ran the remaining twelve as well on Sunday and won it, in 2 hours, 21 minutes and 8 seconds, by a margin of 54 seconds.",
    ),
    p(
      "Mirembe Stoltz, 31, wore no number but the word “Pace” on her vest. Her contract, which the organisers made public, provided for €1,500 and a train ticket, and for a bonus of €200 if she reached the 30-kilometre mark within five seconds of 1:40:30. She passed it in 1:40:28. A marshal with a flag pointed to the left. She looked at the flag, she said, and then behind her.",
    ),
    p(
      "“I was supposed to have four people with me and there was nobody,” said Ms Stoltz. “I thought that I must have made a mistake with the watch. Then it seemed wrong to leave the road empty, with the motorcycles and everyone waiting. So I said to myself, as far as the bridge.”",
    ),
    p(
      "The favourites had let her go at 24 kilometres, believing that she was running too fast and would, in any event, soon be gone. By the time Selam Haddis, the winner of the last two editions, understood that the figure in front was not going to turn off, she was 71 seconds down. “I have never chased a pacemaker,” she said. “You do not look at them. They are like a lamp post.”",
    ),
    p(
      "Under the rules of the sport a pacemaker who is entered in the race may finish it. The organisers confirmed after 40 minutes that Ms Stoltz had been entered, by a clerk who had not known how else to print her a timing chip. She therefore takes the prize of €40,000. Her personal best before Sunday was 2:33, set in 2022, since when she has worked nights in the intensive care unit of a hospital in Coimbra and trained in the corridors between its car parks.",
    ),
    p(
      "She will not have to give back the bonus. She will lose the train, which was booked for a quarter past one; she was on the podium at the time. The operator said that it would honour the ticket.",
    ),
    p(
      "In the men’s race Dawit Walsh won a sprint of three in 2:06:51, from Aurelio Nadeau and Thomas Birk, the three of them separated by two seconds. There were 18,240 finishers. The last, Amadeu Prates, who is 83, came in after 7 hours and 2 minutes and was met by the mayor.",
    ),
    p(
      "Ms Stoltz was rostered from eight on Sunday evening and declined the offer of a colleague to swap. There were nine patients on the unit, she explained, two of whom had watched. Asked whether she would now give up nursing in order to train, she seemed not to follow. “It was the nights that did it,” she said. “At thirty kilometres everyone else wanted to go to bed.”",
    ),
  ],
};
