import { divider, h2, p, pull } from "../copy";
import type { DemoStory } from "../demo-story";

export const fortyYearsOfOneGlacier: DemoStory = {
  slug: "forty-years-of-one-glacier",
  language: "en",
  section: "science",
  kind: "feature",
  kicker: "The long read",
  headline: "Forty years on the same ice: the man who measures a glacier with a stick",
  standfirst:
    "Every August since 1986 Matthias Ruedi-Amsler has walked up to the Vadret and read 31 stakes. The glacier will end before his notebook does.",
  dateline: "VAL SURA, 15 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [
    { name: "Tomás Ferreira", role: "written by", email: "editor2@demo.local" },
    { name: "Jonas Weber", role: "edited by", email: "reporter2@demo.local" },
  ],
  topics: [
    { kind: "place", name: "Val Sura" },
    { kind: "person", name: "Matthias Ruedi-Amsler" },
    { kind: "person", name: "Aline Perret" },
    { kind: "organisation", name: "Alpine Ice Survey (AIS)" },
    { kind: "subject", name: "Glaciers" },
    { kind: "subject", name: "Climate" },
  ],
  urgency: 6,
  notes:
    "Fact check done against the survey’s annual tables, 1986 to 2025; the 2026 figures are provisional until March.",
  state: "live",
  author: "editor2@demo.local",
  minutesAgo: 11500,
  body: [
    p(
      "The stick is two metres long, of ash, marked in centimetres by a carpenter who has been dead for nineteen years. It has been broken once and spliced with brass. Matthias Ruedi-Amsler carries it over his shoulder, on the outside, like a fishing rod. “They have offered me others,” he says. “There is one with a laser. It is excellent. But then in the table I would need to write: here the stick changes. And the next man would ask if it was the ice or the stick.”",
    ),
    p(
      "He is 71, a retired teacher of mathematics, and has come up to the Vadret da Sura in the last week of August for forty-one years running. He missed none. In 1993 he had a broken wrist; in 2008 his daughter was married on the Saturday, so he went on the Thursday. The glacier is, or was, six kilometres long. It lies in a side valley to which no road leads, beneath no famous peak. That is why it was chosen. “Nobody was ever going to love it,” he says. “So nobody was going to build a lift.”",
    ),
    p(
      "The method is the oldest there is. In spring, when the snow is deep, stakes of wood or plastic are sunk eight metres into the ice with a steam drill. By the end of summer part of each stake stands free. How much of it does is how much ice has gone. There are thirty-one stakes. At each of them Mr Ruedi-Amsler stops, puts the stick against it, reads, says the number aloud, waits for it to be said back to him, and writes it down in pencil. He reads it again with his thumb. Then he walks to the next.",
    ),
    h2("The good years"),
    p(
      "He started by accident. The Alpine Ice Survey (AIS), which keeps the figures of some hundred glaciers, had lost its man in Val Sura to a better-paid post. It wrote to the village school and asked if there was anyone who could walk and count. The school had one of each; the gymnast declined.",
    ),
    p(
      "In the first summers it was a holiday. He took pupils. They slept in a hut at the tongue of the glacier, from which you could step straight on to the ice as on to a pavement. In the notebook for 1987 the mean of all the stakes is a loss of 41 centimetres, in 1988 of 65. In 1995 there is a plus sign, and next to it, in a child’s hand, a drawing of a snowman wearing a tie.",
    ),
    p(
      "“I used to tell them that it was like a bank account,” he says. “Snow is the income, melting is the spending. A glacier is not in trouble because it spends. It always spends in summer. It is in trouble when it spends in every year more than came in.” Up to 1998, if you add up the notebook, the Vadret had overdrawn by seven metres. Since then it has overdrawn by fifty-two.",
    ),
    pull(
      "Matthias Ruedi-Amsler",
      "When I began, my fear was to make a mistake. Now it is the only thing I hope for.",
    ),
    p(
      "He noticed first through his feet. The hut, which had stood beside the ice, stood above it; then one needed a ladder; then a path of twenty minutes down loose stones, then of fifty. The stone on which he ate his lunch in 1990 has a date painted on it. It now sits by itself in the middle of a slope of gravel, a kilometre and a half from anything white. He still eats there. He says that it saves carrying a chair.",
    ),
    p(
      "The summer of 2022 took four metres in one season. It had rained dust from the Sahara in March, the snow had turned the colour of tea and was gone by June, and by the end of August eleven stakes had melted out completely and were lying on the surface like dropped knitting needles. A stake that has fallen over tells you only that you did not dig deeply enough. He put them in again at ten metres. “In the table there is a star,” he says. “It means: more than we could measure. I don’t like stars.”",
    ),
    h2("What the satellites see"),
    p(
      "It would be possible to do all this from space, and it is done. Dr Aline Perret, who directs the survey, has on her screen a map of every glacier in the range, measured twice a month from an altitude of 700 kilometres, correct to about thirty centimetres. She is often asked why she continues to pay the bus fares of a hundred pensioners.",
    ),
    p(
      "“Because a satellite measures height, and I need to know mass,” she says. “If a glacier drops by a metre, was that a metre of ice or of snow? Ice weighs twice as much. Somebody has to go and put in a hand. Then there is the matter of length. My best satellite has been up for nine years. Matthias has been up for forty.” When the satellite was new it disagreed with him by eleven per cent over the upper basin. The survey spent a winter on it. The error was in the satellite.",
    ),
    p(
      "The series from Val Sura is one of about forty in the world that have run for that long without a break, and has been used in more than three hundred papers. He has read one of them. He understood the mathematics, he says, and thought it handsome. What surprised him was how small he was in it: a single grey line among other grey lines, all of which ran down to the right like rain on a window.",
    ),
    h2("The arithmetic of an ending"),
    p(
      "He can calculate as well as anyone. At the thickest place, below the eastern wall, radar found 64 metres of ice in 2024. It loses two to three a year, and more when it becomes thinner, because dark rock gets warm and melts it from the sides. When it stops moving it will no longer be called a glacier; the survey has a form for that. Dr Perret thinks it will be needed between 2038 and 2044. He thinks sooner.",
    ),
    p(
      "The valley has already begun to live without it. In a dry July a glacier is a reservoir. As it shrinks it at first gives more water, not less, and for some thirty years the power station at Punt Sura made a small profit out of the catastrophe. That peak was passed in 2019. The farmers on the sunny side have started to store rain. A lake has formed behind the last moraine, 600 metres long and the colour of a swimming bath, and hikers come for it. There is a bench.",
    ),
    p(
      "“People tell me that it is beautiful,” Mr Ruedi-Amsler says. “It is. It’s quite beautiful. I have got nothing against the lake.” He looks at it for a while. “I knew what was under it, you see. There was a crevasse there that we used to jump. The girls jumped better.”",
    ),
    p(
      "Some of the girls are grandmothers. Over four decades about six hundred pupils carried his stakes, and each year a few of them return. This August there were nine, among them a bus driver, a judge and a woman who has become a dentist in Lisbon and had flown in, she said with some shame, for two days. They were given stakes 17 to 25. They said the numbers aloud and he said them back.",
    ),
    divider(),
    h2("A successor"),
    p(
      "He will stop when he is seventy-five. He fixed that long ago, because he had seen others go on too long and read what they expected. The survey has found a successor, Ladina Tschuor, a surveyor’s apprentice of 22 who has been climbing since she could stand and who measures, everybody agrees, more precisely than he does. She has come with him for three summers. She wanted at first to know why all the readings were taken from the downhill side of the stake. He did not know. His predecessor had told him to.",
    ),
    p(
      "She tried it from uphill. The wind hollows the ice there, so one reads four or five centimetres more. Had he changed sides at any time in the forty years, there would have been a step in the series and someone might have written a paper to explain it. “So that was one question that I asked,” Ms Tschuor says. “Now mostly I do not ask. I do it the same and write down that I wondered.”",
    ),
    p(
      "The notebook is the fourth. It is bound in black oilcloth and has two hundred pages, of which he has used fifty-six, at two to a year. He has worked out that it will last until 2098. “I ordered it in 1999 from a shop that was about to close,” he says. “They only had the thick ones.” The mean of the thirty-one stakes this summer was a loss of 2.74 metres of ice. He wrote it in pencil, went over it in ink, and blew on it until it had dried.",
    ),
    p(
      "On the way down he takes the old path, which is longer, past the hut. It was closed six years ago; the ground under it had thawed. Someone has taken the door. Inside, on the wall by the stove, pupils used to write the result of the year, with their names, and the column begins at the height of a child’s shoulder and goes down until it has come to the floor. The last entry is for 2016. After that, he says, there was no more room, and in any case they would have had to lie on their stomachs.",
    ),
    p(
      "He taps the floor with the stick, out of habit. Then he reads off, from the brass splice to the sill, how far the snow has drifted in.",
    ),
  ],
};
