import { p } from "../copy";
import type { DemoStory } from "../demo-story";

export const opinionScienceShouldPublishItsFailuresFirst: DemoStory = {
  slug: "opinion-science-should-publish-its-failures-first",
  language: "en",
  section: "science",
  kind: "opinion",
  kicker: "Opinion",
  headline: "Print the result that did not work: a plea from a man with 31 of them",
  standfirst:
    "A journal of failures would be the most useful publication in any laboratory. It would also be the shortest way to find out who is worth trusting.",
  dateline: "LEIDEN, 18 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Casimir Ekholm", role: "written by" }],
  topics: [
    { kind: "person", name: "Casimir Ekholm" },
    { kind: "subject", name: "Research" },
    { kind: "subject", name: "Scientific publishing" },
  ],
  urgency: 8,
  state: "live",
  author: "reporter2@demo.local",
  minutesAgo: 7900,
  body: [
    p(
      "I have published 44 papers on the adhesion of mussels. They describe, at a fair estimate, one fifth of what I have done. The other four fifths went into a drawer, which I cleared when I retired last summer. It contained 31 experiments that had been properly planned and properly carried out, and in which nothing happened.",
    ),
    p(
      "Nothing is a result. If you paint a ship with a substance that ought to repel mussels and the mussels come anyway, then you know something that you had not known before, and it has cost you two years. What you cannot do is tell anybody. No journal will have it. Your head of department would prefer not to have it. So it goes into the drawer, and somewhere a young woman in Busan begins to paint a ship.",
    ),
    p(
      "I know about her because she wrote to me. She had spent nineteen months on a silicone that I had tried in 1998. Her letter was very polite. She asked whether, in my long experience, I had ever come across anything similar. I sent her eleven pages of tables, in which it was all set out, including the reason. She thanked me. I did not deserve it.",
    ),
    p(
      "Medicine has begun to mend its ways, because there the drawer is full of patients. Trials must be registered before they start, so that those that vanish leave a gap. The rest of us have no registers. When colleagues of mine wrote to 300 laboratories to ask what share of their finished work was never printed, the median reply was 60 per cent. Twelve laboratories answered that they did not understand the question.",
    ),
    p(
      "The objection that I hear is that failures are dull and that anybody can produce them. It is the second half which is interesting. Anybody can fail by being careless. To fail in such a way that others can rely on it is about the hardest thing there is in the trade, since the reader must be able to believe that it was the mussel’s doing and not yours. I would sooner hire a person on the strength of one good failure than of three successes.",
    ),
    p(
      "So I make a modest proposal to the editors of journals. Keep the front as it is, with its discoveries. Give me the last four pages. Let whoever likes report there, in 300 words and one table, what was tried, how, and that it did not work. Let it count as a publication, because what doesn’t count doesn’t get written. And let there be a rule that no one may print a success in the front who hasn’t, in the preceding five years, owned up to something at the back.",
    ),
    p(
      "It would be a humbling section for all of us, and by far the best read. I can promise it 31 contributions at once. The mussels are still on the ship, by the way. I went to look at her in Vlissingen. They have been there for twenty-eight years, right across the patch that I painted, and nowhere do they hold on better.",
    ),
  ],
};
