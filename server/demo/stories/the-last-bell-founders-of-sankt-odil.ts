import { divider, em, h2, p, pull, smallCaps } from "../copy";
import type { DemoStory } from "../demo-story";

export const theLastBellFoundersOfSanktOdil: DemoStory = {
  slug: "the-last-bell-founders-of-sankt-odil",
  language: "en",
  section: "culture",
  kind: "feature",
  kicker: "The long read",
  headline: "To cast a bell you must agree on a note: a winter with the last founders",
  standfirst:
    "In Sankt Odil four people still pour bronze by ear. Their order book is full to 2031, the clay is running out and the apprentice is tone deaf.",
  dateline: "SANKT ODIL, 14 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [
    { name: "Tomás Ferreira", role: "written by", email: "editor2@demo.local" },
    { name: "Amina Rahal", role: "edited by", email: "reporter@demo.local" },
  ],
  topics: [
    { kind: "place", name: "Sankt Odil" },
    { kind: "person", name: "Walburga Reinholt" },
    { kind: "person", name: "Yonas Tekle" },
    { kind: "organisation", name: "Reinholt Foundry" },
    { kind: "subject", name: "Bells" },
    { kind: "subject", name: "Crafts" },
    { kind: "subject", name: "Music" },
  ],
  urgency: 7,
  state: "live",
  author: "editor2@demo.local",
  minutesAgo: 12960,
  body: [
    p(
      "They pour on a Friday, at three in the afternoon, because that is the hour of the death of Christ and because, as Walburga Reinholt says, it has always been and the lads get the weekend after. For two days nobody has been allowed to shout. The mould stands upright in the pit, packed around with earth that has been trodden down by six people walking in a circle. All that can be seen of it are a hole the size of a plate, and two smaller ones for the air.",
    ),
    p(
      "The bronze has been in the furnace since five in the morning. Seventy-eight parts of copper, twenty-two of tin; no lead, no zinc, none of the wedding rings that legend requires. It is as bright as a window. Mrs Reinholt, who is 66 and has poured some nine hundred bells, throws in a willow pole, which goes up with a roar and stirs the melt with its own steam. She watches the surface. She does not look at the pyrometer. Her nephew does, and calls out a figure, and she nods, as one nods to somebody who has told one the time.",
    ),
    p(
      "Then she knocks out the plug with an iron bar, and one thousand nine hundred kilograms of metal run down a gutter of brick and disappear into the ground. It takes four minutes and ten seconds. The sound is like a very long zip. At the end of it flames stand up out of the air holes, blue and then green, and everybody takes off their hat. The priest of the parish in Bavaria that has ordered the bell says a prayer. Nobody claps. It will be eight days until they know whether they have got a bell or a very expensive flowerpot.",
    ),
    h2("Five notes at once"),
    p(
      "A bell is the only instrument that is tuned before it exists. A piano maker makes a piano and then sets the strings. A founder draws a line on a board, the line of the bell’s profile, and in that line are all the notes the bell will ever have. There are five that matter. The strike note, which is what you think that you hear, is not in the metal at all: the ear makes it up from the others. Below it hums the undertone, an octave lower. Above it come the third, the fifth, and the upper octave, each of them ruled by the thickness of the wall at a different height.",
    ),
    p(
      "“If you thicken the lip by two millimetres, the octave rises and the third doesn’t,” Mrs Reinholt says, and holds thumb and finger apart to show how little. “So you pull in the shoulder, and then the hum goes flat. It’s like a family. You can’t talk to just the one.”",
    ),
    pull(
      "Walburga Reinholt on tuning a bell",
      "It’s like a family. You can’t talk to just the one.",
    ),
    p(
      "The boards are called ribs. In a locked room above the office hang 411 of them, of pear and beech, the oldest from 1688. On some there is written, in the hands of eleven generations, what was wrong with them. ",
      em("Third too sharp. Good for a tower by water. Never again."),
      " A computer can work out a rib in an afternoon, and there is an engineer in Rotterdam who does so and makes bells in which every partial is exact. She has heard them. “They are correct,” she says. The word hangs in the room for as long as a middling bell.",
    ),
    p(
      "Her own are a little wrong on purpose. The third stands a hair wide of where a tuner would put it, which lends the sound a slow beat, about one in two seconds. It is the handwriting of the house. Bell people claim to be able to hear it from a train.",
    ),
    h2("Horse dung, beer and calves’ hair"),
    p(
      "The mould is made from loam, in three layers, and none of it is bought. First a core of brick and clay is built up, and turned true with the rib. Over it comes a false bell of finer clay, of exactly the form of the one to be cast, with its letters and ornaments in wax. Over that comes the cope. When it is dry the cope is lifted off with a crane, the false bell is smashed with mallets, and the cope is lowered back over the core. The gap that is left is the bell.",
    ),
    p(
      "The clay is tempered with horse dung, chopped calves’ hair, beer and egg. Visitors laugh at that. But when the bronze comes in at 1,100 degrees the dung and hair char and leave a web of fine channels through which gas can escape. Foundries that went over to cement and resin have fewer failures in the mould, and use suction to get rid of the fumes. They also, she maintains, have a skin on their bells like a bathtub’s.",
    ),
    p(
      "The clay is the trouble. It comes out of a bank by the river, half a kilometre away, where Reinholts have dug since before there was a parish register. It holds neither too much sand nor too much lime, and it is nearly all gone. Borings last spring found enough for fourteen years, perhaps sixteen with care. The land beyond belongs to a golf course. There have been talks. “They asked what it was worth to us,” says her nephew, Korbinian, who does the books. “I said that we’re a foundry, not a bank. They said that they’re a golf course.”",
    ),
    h2("The apprentice"),
    p(
      "The most gifted moulder she has taught in forty years is a man of 24 with a shaved head, called Yonas Tekle, who came from Asmara by way of a hostel in the next town. He has hands, she says, that can feel a tenth of a millimetre through a wet cloth. He is strong, punctual and never in a hurry. He is also, as came to light in his second year, completely tone deaf.",
    ),
    p(
      "It was the examination that brought it out. A journeyman must strike a bell, name its partials and say by how many sixteenths of a semitone they stand off. Mr Tekle struck it and said with dignity that it was loud. The examiners laughed, then stopped laughing. There was no rule for it. In eight hundred years of the craft nobody had thought to require that a bell founder be able to hear.",
    ),
    p(
      "“I can feel it,” he says. He puts his palm flat on the shoulder of a bell that is waiting for its crate, and Mrs Reinholt brushes the lip with a mallet wrapped in leather. “Here it’s quick. There”, and he moves the hand down, “slow, slow, wide. When it is right, the slow one holds still for the quick one.” He was tested, since the guild is thorough, with his ears stopped, on nine bells. He ranked them in the same order as the examiners had, apart from two, over which, on listening again, they changed their minds.",
    ),
    p("He got his certificate in June, with a note. The guild has formed a committee."),
    divider(),
    h2("Who buys a bell"),
    p(
      "One might suppose that the trade is dying with the churches. In fact there has never been more to do. The great wars took the bells: in the second alone about 175,000 were collected and melted down from one end of the continent to the other, and what replaced them in the fifties was steel, or thin. Steel lasts seventy years. All over the country it is rusting through at once. The parish has four hundred members and no roof, but when the bell falls silent they find the money. It comes from people who have not been inside for years.",
    ),
    p(
      "A bell of two tonnes costs about €68,000. The order book, a real book, is full to the summer of 2031. There are town halls in it, and a ship, a school, and a hospital in Ghana that desires a bell which can be heard over a generator. One is for a village drowned by a reservoir in 1961; in its place a bell buoy is to float above the church. That one has to sound in F sharp, as the old bell had done. An old woman remembered it, and a recording of a wedding proved her right.",
    ),
    p(
      "What gets cut into the wax has changed too. It used to be saints and the names of donors. On the bell for Bavaria there is the usual verse, and then at the back, low down, where no one will see it except a steeplejack, a line for which the parish voted: ",
      smallCaps("I rang for those who were not called."),
      " She didn’t ask what they meant. “You never ask,” she says. “It’ll be up there for five hundred years. They’ll have had their reasons.”",
    ),
    h2("The eighth day"),
    p(
      "On the Saturday of the following week they dig. The earth is still warm at the bottom and smells of bread. The cope is chiselled off in slabs. What comes out is not gold but black, rough and caked, like something from a wreck, and it is swept with wire brushes for a whole morning before anybody is permitted to bring a hammer near it.",
    ),
    p(
      "There are eleven people in the yard. The priest has come back. A fork-lift raises the bell a hand’s breadth from the ground, by a chain, and stops, and the driver shuts off his engine. Mrs Reinholt takes the wooden mallet. She waits till a lorry has gone by. Then she hits it, once, not hard, at the place where the lip is thickest.",
    ),
    p(
      "It says what it is going to say for the next half a thousand years. It’s an E flat, four sixteenths low, with the third a hair wide; beneath it the hum opens out like a floor. One hears it go up and over the wall of the yard. It takes forty-one seconds until the first person moves. Mr Tekle, who has had his hand on the shoulder the whole time, lifts it off as if from a sleeping animal.",
    ),
    p("“Well?” says the priest."),
    p(
      "She has her head on one side. She is still listening, though there is nothing there any more.",
    ),
    p("“It’s a bit wrong,” she says, and for the first time that week she smiles."),
  ],
};
