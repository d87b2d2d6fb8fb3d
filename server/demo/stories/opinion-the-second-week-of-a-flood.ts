import { link, p, pull } from "../copy";
import type { DemoStory } from "../demo-story";

export const opinionTheSecondWeekOfAFlood: DemoStory = {
  slug: "opinion-the-second-week-of-a-flood",
  language: "en",
  section: "world",
  kind: "opinion",
  kicker: "Opinion",
  headline: "The second week of a flood needs plumbers, and nobody ever flies them in",
  standfirst:
    "Aid arrives on the days when there is something to film. Having run water points in nine disasters, I would pay for the days when there is not.",
  dateline: "VILA SENNA, 23 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Ndapewa Colville", role: "written by" }],
  topics: [
    { kind: "person", name: "Ndapewa Colville" },
    { kind: "place", name: "Senna delta" },
    { kind: "subject", name: "Floods" },
    { kind: "subject", name: "Aid" },
  ],
  urgency: 7,
  state: "live",
  author: "reporter@demo.local",
  minutesAgo: 820,
  body: [
    p(
      "On the fourth day of a flood there are more helicopters than anyone can land. On the twelfth there is a queue of four hundred people at one tap, a man with a spanner who has not slept, and a meeting in the capital about lessons. I have been the man’s employer nine times, in six countries. I should like to say something about the twelfth day while everyone is still looking at the third.",
    ),
    p(
      "Water kills quickly and then it kills slowly, and the slow part is larger. In the floods for which there are decent records, between three and five people have died of what they drank for each one who drowned. They were mostly under five years old. They died in the second week, the third and the fourth, of things that a plumber prevents: a latrine uphill of a well, a cracked pipe with no pressure in it, a tank that was filled and never chlorinated because the chlorine was on a lorry behind the lorry with the biscuits.",
    ),
    p(
      "It is not that the money is missing. After the Planalto floods of 2021, $212m was pledged within ten days. I kept the ledger for one district. Of what reached us 61 per cent was spent in the first fortnight, when the roads were under water and a sack of cement cost five times what it had cost in the week before. By the sixth week, when cement was cheap and there were masons standing idle, there was nothing left but a fund for a monument.",
    ),
    pull(
      "",
      "By the sixth week, when cement was cheap and masons stood idle, there was nothing left but a fund for a monument.",
    ),
    p(
      "Donors know this. They will say so at dinner. What stops them is a habit of accounting: money that has been pledged must be seen to have been spent, and a balance in the bank in week six looks like sloth. So we hire boats at ruinous prices in week one to prove that we were not asleep.",
    ),
    p(
      "I would turn it round. Let each relief fund set aside two fifths of whatever comes in and forbid itself by rule to touch it before the fifteenth day. Not for reconstruction, which has its own banks and conferences. For pipe, pumps, chlorine, latrines and wages: for the people in the place who know where the main runs, because they laid it.",
    ),
    p(
      "The governor of the delta has made a good beginning. Her ",
      link("/world/senna-delta-second-flood-crest", "order of Monday"),
      " names a sum for seed. It does not name one for the town’s waterworks, the intake of which stands four metres below tonight’s river. When the water goes down that intake will be full of silt and of other things. It takes eleven fitters nine days to clear. I know because I have telephoned the only firm that can do it. They have had no call. They asked if I was from the television.",
    ),
    p(
      "There is one more thing that costs nothing. When you see a photograph of a child being lifted out of a boat, look at the date, and write it down, and send whatever you were going to send a fortnight later.",
    ),
  ],
};
