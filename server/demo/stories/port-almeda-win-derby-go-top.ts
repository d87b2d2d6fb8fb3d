import { p, table } from "../copy";
import type { DemoStory } from "../demo-story";

export const portAlmedaWinDerbyGoTop: DemoStory = {
  slug: "port-almeda-win-derby-go-top",
  language: "en",
  section: "sport",
  kind: "news",
  kicker: "Football",
  headline: "Port Almeda win the harbour derby with ten men and go top of the league",
  standfirst:
    "A goalkeeper’s free kick in the 93rd minute settled a match that had been stopped for fog and finished, by agreement, with an orange ball.",
  dateline: "PORT ALMEDA, 22 November 2026",
  sourceLine: "SOURCE: The Meridian & Agencies",
  bylines: [{ name: "Jonas Weber", role: "reported by", email: "reporter2@demo.local" }],
  topics: [
    { kind: "organisation", name: "Port Almeda FC" },
    { kind: "organisation", name: "Racing Merrow" },
    { kind: "person", name: "Iñigo Balogun" },
    { kind: "event", name: "Straits Premier League" },
    { kind: "subject", name: "Football" },
  ],
  urgency: 4,
  state: "live",
  author: "reporter2@demo.local",
  minutesAgo: 1380,
  body: [
    p(
      "Iñigo Balogun, who is paid to keep the ball out, put it in on Sunday from 61 metres, and sent Port Almeda to the top of the Straits Premier League with a 2–1 victory over Racing Merrow in a harbour derby that lasted two hours and 19 minutes.",
    ),
    p(
      "The goalkeeper had come out to take a free kick in his own half in the third minute of added time, since nobody else could see that far. The fog that had stopped play for 27 minutes in the first half had returned. He aimed, he said, for the noise. The ball bounced once, in front of a goalkeeper who had seen it late, and went over his shoulder.",
    ),
    p(
      "“I heard the crowd behind the goal before I knew,” said Balogun, 34, who had never scored in 412 league matches. “First there was a silence, so I supposed that I had hit somebody.”",
    ),
    p(
      "Port Almeda had played since the 52nd minute without Karim Osei, their captain, who received a second yellow card for dissent. He had asked the referee, according to the referee’s own report, if he too was unable to see. Merrow equalised from the free kick through Teodor Vance, cancelling out a header by Luís Achebe in the ninth minute.",
    ),
    p(
      "The league’s rules say that both goals must be visible from the centre spot. They were not, for most of the second half, with a white ball. Hélène Castagnier, the referee, offered the captains an orange one, last used in the snow of 2018; both agreed in writing, on the back of a team sheet. Merrow said afterwards that they would not protest. “We signed,” said their manager, Augusto Renn. “I would like to have seen the goal, that’s all. I shall watch it tonight on the television, where I am told it is also not visible.”",
    ),
    p(
      "It was the first derby since the straits were closed. About 1,900 Merrow supporters usually come over by ferry. This time they travelled eleven hours by road, through two borders, and the home club had laid on soup. The clubs’ presidents sat next to each other, as they have not done since 2014.",
    ),
    table(
      ["Club", "Played", "Won", "Drawn", "Lost", "Goals", "Points"],
      ["Port Almeda", "13", "9", "2", "2", "24–11", "29"],
      ["Racing Merrow", "13", "8", "4", "1", "27–12", "28"],
      ["Dar Salim United", "13", "8", "2", "3", "22–14", "26"],
      ["Halmere Athletic", "13", "7", "3", "3", "19–13", "24"],
      ["Cape Rovers", "13", "6", "3", "4", "18–16", "21"],
      ["Sporting Ostia Bay", "13", "5", "4", "4", "17–15", "19"],
    ),
    p(
      "Dar Salim United, who beat Cape Rovers 3–0 on Saturday, are three points behind in third and go to Merrow next weekend. The return derby is on 2 May. If the straits are open by then, both clubs have agreed, the visitors will come by sea, and the first boat is to carry the children.",
    ),
  ],
};
