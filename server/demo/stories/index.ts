import type { DemoStory } from "../demo-story";
import { ashDiebackSurvivors } from "./ash-dieback-survivors";
import { asilaAnMamarrLumar } from "./asila-an-mamarr-lumar";
import { barlamanKarruYuqirrQanunAlMiyah } from "./barlaman-karru-yuqirr-qanun-al-miyah";
import { beesAsCollateral } from "./bees-as-collateral";
import { carrowSmallPartiesAnalysis } from "./carrow-small-parties-analysis";
import { carrowWaterBillPassesByTwo } from "./carrow-water-bill-passes-by-two";
import { copperSmeltersCutOutput } from "./copper-smelters-cut-output";
import { countyCouncilCastingVote } from "./county-council-casting-vote";
import { darSalimYuqsiKaybRovers } from "./dar-salim-yuqsi-kayb-rovers";
import { fortyYearsOfOneGlacier } from "./forty-years-of-one-glacier";
import { halmereOppositionToReadCorridorText } from "./halmere-opposition-to-read-corridor-text";
import { hiwarSaniAlAwadIdrisAlQatlabi } from "./hiwar-sani-al-awad-idris-al-qatlabi";
import { howACitizensAssemblyIsDrawn } from "./how-a-citizens-assembly-is-drawn";
import { interviewDeminerAnnikaSolbakken } from "./interview-deminer-annika-solbakken";
import { interviewLexicographerOrlaVenkataraman } from "./interview-lexicographer-orla-venkataraman";
import { limadhaYudiAlBahrQubalatDarSalim } from "./limadha-yudi-al-bahr-qubalat-dar-salim";
import { lostReelsOfTidewaterFoundInAttic } from "./lost-reels-of-tidewater-found-in-attic";
import { lumarCorridorExplained } from "./lumar-corridor-explained";
import { malariaAntibodyTrialStoppedEarly } from "./malaria-antibody-trial-stopped-early";
import { mumarridaTafuzBiMarathonLishbuna } from "./mumarrida-tafuz-bi-marathon-lishbuna";
import { nasAlMadinaAlQadimaWalTram } from "./nas-al-madina-al-qadima-wal-tram";
import { nordvikCastellanMergerCleared } from "./nordvik-castellan-merger-cleared";
import { nurseWinsLisbonMarathonAsPacemaker } from "./nurse-wins-lisbon-marathon-as-pacemaker";
import { opinionCentralBanksSayWhatYouDoNotKnow } from "./opinion-central-banks-say-what-you-do-not-know";
import { opinionEmergencyLawsShouldExpire } from "./opinion-emergency-laws-should-expire";
import { opinionMuseumsShouldLendTheCellar } from "./opinion-museums-should-lend-the-cellar";
import { opinionScienceShouldPublishItsFailuresFirst } from "./opinion-science-should-publish-its-failures-first";
import { opinionTheSecondWeekOfAFlood } from "./opinion-the-second-week-of-a-flood";
import { ostiaBayLighterCrewsWalkOut } from "./ostia-bay-lighter-crews-walk-out";
import { owlsHearLessInTheRain } from "./owls-hear-less-in-the-rain";
import { portAlmedaWinDerbyGoTop } from "./port-almeda-win-derby-go-top";
import { raiFiMadihAlMahadirAlTawila } from "./rai-fi-madih-al-mahadir-al-tawila";
import { refereesToExplainOverLoudspeaker } from "./referees-to-explain-over-loudspeaker";
import { sadiratAlTumurTatajawazAlNaft } from "./sadirat-al-tumur-tatajawaz-al-naft";
import { saltMakersOfCapeMerrow } from "./salt-makers-of-cape-merrow";
import { seaCableHearsSlopeBeforeTsunami } from "./sea-cable-hears-slope-before-tsunami";
import { sennaDeltaSecondFloodCrest } from "./senna-delta-second-flood-crest";
import { straitsMinistersAgreeShippingCorridor } from "./straits-ministers-agree-shipping-corridor";
import { theCalendarIsTheInjury } from "./the-calendar-is-the-injury";
import { theLastBellFoundersOfSanktOdil } from "./the-last-bell-founders-of-sankt-odil";
import { theLastFerryToIslaCorva } from "./the-last-ferry-to-isla-corva";
import { theMillTownThatSellsItsHeat } from "./the-mill-town-that-sells-its-heat";
import { theWomanWhoTunesTheatres } from "./the-woman-who-tunes-theatres";
import { theWoodenTrackAtBergh } from "./the-wooden-track-at-bergh";
import { townBansShadows } from "./town-bans-shadows";
import { veteranGoalkeeperRetiresAfter900Matches } from "./veteran-goalkeeper-retires-after-900-matches";
import { wahatAlDahirTaqsimAlMaBilNujum } from "./wahat-al-dahir-taqsim-al-ma-bil-nujum";
import { warRiskPremiumsFallLumar } from "./war-risk-premiums-fall-lumar";
import { whyTheSeaIsGlowingOffRasmira } from "./why-the-sea-is-glowing-off-rasmira";
import { wuzaraAlMadaiqYattafiqunAlaMamarr } from "./wuzara-al-madaiq-yattafiqun-ala-mamarr";

/** Everything that the demo newsroom has written, the newest first. */
export const demoStories: DemoStory[] = [
  ostiaBayLighterCrewsWalkOut,
  sennaDeltaSecondFloodCrest,
  wuzaraAlMadaiqYattafiqunAlaMamarr,
  straitsMinistersAgreeShippingCorridor,
  halmereOppositionToReadCorridorText,
  warRiskPremiumsFallLumar,
  asilaAnMamarrLumar,
  lumarCorridorExplained,
  owlsHearLessInTheRain,
  saltMakersOfCapeMerrow,
  barlamanKarruYuqirrQanunAlMiyah,
  carrowWaterBillPassesByTwo,
  veteranGoalkeeperRetiresAfter900Matches,
  beesAsCollateral,
  lostReelsOfTidewaterFoundInAttic,
  copperSmeltersCutOutput,
  refereesToExplainOverLoudspeaker,
  sadiratAlTumurTatajawazAlNaft,
  seaCableHearsSlopeBeforeTsunami,
  nasAlMadinaAlQadimaWalTram,
  opinionTheSecondWeekOfAFlood,
  theWomanWhoTunesTheatres,
  mumarridaTafuzBiMarathonLishbuna,
  darSalimYuqsiKaybRovers,
  portAlmedaWinDerbyGoTop,
  carrowSmallPartiesAnalysis,
  limadhaYudiAlBahrQubalatDarSalim,
  ashDiebackSurvivors,
  nurseWinsLisbonMarathonAsPacemaker,
  whyTheSeaIsGlowingOffRasmira,
  interviewLexicographerOrlaVenkataraman,
  countyCouncilCastingVote,
  raiFiMadihAlMahadirAlTawila,
  opinionEmergencyLawsShouldExpire,
  theLastFerryToIslaCorva,
  wahatAlDahirTaqsimAlMaBilNujum,
  townBansShadows,
  hiwarSaniAlAwadIdrisAlQatlabi,
  nordvikCastellanMergerCleared,
  malariaAntibodyTrialStoppedEarly,
  theCalendarIsTheInjury,
  interviewDeminerAnnikaSolbakken,
  opinionMuseumsShouldLendTheCellar,
  theMillTownThatSellsItsHeat,
  opinionScienceShouldPublishItsFailuresFirst,
  howACitizensAssemblyIsDrawn,
  theWoodenTrackAtBergh,
  opinionCentralBanksSayWhatYouDoNotKnow,
  fortyYearsOfOneGlacier,
  theLastBellFoundersOfSanktOdil,
];
