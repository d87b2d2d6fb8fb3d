import { p, pull } from "../copy";
import type { DemoStory } from "../demo-story";

export const opinionEmergencyLawsShouldExpire: DemoStory = {
  slug: "opinion-emergency-laws-should-expire",
  language: "en",
  section: "politics",
  kind: "opinion",
  kicker: "Opinion",
  headline: "An emergency law without an end date is just a law that nobody debated",
  standfirst:
    "Parliaments write sunset clauses when they are frightened and remove them when they are tired. A small change in procedure would make forgetting harder.",
  dateline: "THE HAGUE, 21 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Ilse Marchetti", role: "written by" }],
  topics: [
    { kind: "person", name: "Ilse Marchetti" },
    { kind: "subject", name: "Rule of law" },
    { kind: "subject", name: "Parliaments" },
  ],
  urgency: 7,
  notes: "Guest contributor, fee agreed. She asks to see any cut of more than a sentence.",
  state: "live",
  author: "reporter@demo.local",
  minutesAgo: 2900,
  body: [
    p(
      "I once worked in an office whose only task was to find out which emergency laws were still in force. There were three of us. It was supposed to take a summer. It took two years, and at the end we handed the justice committee a list of 63 acts, of which the oldest had been passed to deal with a shortage of coal in 1947.",
    ),
    p(
      "Nobody had decided that the coal act should live for ever. That is the point. It was extended for a year, and then for another, in a schedule at the back of a finance bill, by members who had not been born when it was passed. By the time we found it, it was being used by one county to stop people from holding night markets.",
    ),
    p(
      "The remedy that everyone proposes is the sunset clause: let every emergency law die on a date unless it is renewed. I am in favour of sunset clauses, in the way that I am in favour of smoke alarms. They are cheap, they should be compulsory, and they do not work when someone has taken out the battery.",
    ),
    p(
      "The battery is the renewal vote. In the five parliaments whose records I know best, emergency powers came up for renewal 411 times between 1990 and last year. They were renewed 396 times. In more than half of those cases the debate lasted under twelve minutes. In 71 there was no speaker at all. I do not believe that 396 emergencies out of 411 were still going on.",
    ),
    pull(
      "",
      "The oldest had been passed to deal with a shortage of coal. One county was using it to stop night markets.",
    ),
    p(
      "What happens is easy to understand. The frightened parliament that passes the law is not the tired one that renews it. Renewal arrives as item nine on a Thursday. The minister says that the powers have been used sparingly and that it would be unwise to be without them. No one wants to be the member who voted against a fire engine the week before the fire. So it goes through, and the law that was to last for ninety days acquires a kind of tenure.",
    ),
    p(
      "I would change one thing, and it costs nothing. Make the burden fall the other way. A law passed in an emergency should not be renewable at all. If the powers are still needed when it ends, let the government bring a new bill, with a first reading, a committee and amendments, like any other. It may use the same words. It must only be willing to say them again, slowly, to people who have had time to read them.",
    ),
    p(
      "The objection is that emergencies do not wait for committees. True, and that is why the first law may be passed in a day. But by the second, ninety days have gone by. A government that cannot find three hours for a debate in ninety days is not short of time. It is short of arguments.",
    ),
    p(
      "There is a subtler objection, which I take more seriously: that ministers, knowing that they cannot renew, will simply write the first law for longer. Some will. I would let them, up to a year, and have the length printed in the title. Let it be called the Emergency Powers (Three Hundred and Sixty-five Days) Act, and let a member stand up and ask what will be different on the three hundred and sixty-sixth.",
    ),
    p(
      "Our list of 63 was received with thanks. The committee recommended that the acts be reviewed, and set up an office to review them. I am told that it has a staff of three, and that its mandate, which was for two years, has been extended.",
    ),
  ],
};
