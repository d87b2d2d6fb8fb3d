import type { DemoPicture } from "./demo-picture";
import { assemblyDivision } from "./drawings/assembly-division";
import { ballinhaskCulvert } from "./drawings/ballinhask-culvert";
import { balloonInTheatre } from "./drawings/balloon-in-theatre";
import { barrageGates } from "./drawings/barrage-gates";
import { bellMould } from "./drawings/bell-mould";
import { bellPartials } from "./drawings/bell-partials";
import { bellPour } from "./drawings/bell-pour";
import { bellRaised } from "./drawings/bell-raised";
import { bellRibs } from "./drawings/bell-ribs";
import { cableOnSlope } from "./drawings/cable-on-slope";
import { cableSection } from "./drawings/cable-section";
import { colvillePortrait } from "./drawings/colville-portrait";
import { combAndBee } from "./drawings/comb-and-bee";
import { containerGaps } from "./drawings/container-gaps";
import { convoyByNight } from "./drawings/convoy-by-night";
import { cornerFlag } from "./drawings/corner-flag";
import { corridorMap } from "./drawings/corridor-map";
import { corvaFerry } from "./drawings/corva-ferry";
import { datePalm } from "./drawings/date-palm";
import { dykePatrol } from "./drawings/dyke-patrol";
import { ekholmPortrait } from "./drawings/ekholm-portrait";
import { falajNight } from "./drawings/falaj-night";
import { falajSection } from "./drawings/falaj-section";
import { filmReels } from "./drawings/film-reels";
import { floodBypassMap } from "./drawings/flood-bypass-map";
import { fogDerby } from "./drawings/fog-derby";
import { freshwaterLens } from "./drawings/freshwater-lens";
import { glacierCurve } from "./drawings/glacier-curve";
import { glacierStick } from "./drawings/glacier-stick";
import { glowingBreakers } from "./drawings/glowing-breakers";
import { goaltenderMask } from "./drawings/goaltender-mask";
import { greenNotebook } from "./drawings/green-notebook";
import { handOnBell } from "./drawings/hand-on-bell";
import { hoeInField } from "./drawings/hoe-in-field";
import { hotelShadow } from "./drawings/hotel-shadow";
import { lindqvistPortrait } from "./drawings/lindqvist-portrait";
import { lotteryBalls } from "./drawings/lottery-balls";
import { marchettiPortrait } from "./drawings/marchetti-portrait";
import { millChimney } from "./drawings/mill-chimney";
import { mooredLighters } from "./drawings/moored-lighters";
import { mosquitoAndDose } from "./drawings/mosquito-and-dose";
import { nineteenPages } from "./drawings/nineteen-pages";
import { nkemeluPortrait } from "./drawings/nkemelu-portrait";
import { noctilucaCell } from "./drawings/noctiluca-cell";
import { oneAshInFifty } from "./drawings/one-ash-in-fifty";
import { oudOnBench } from "./drawings/oud-on-bench";
import { owlInRain } from "./drawings/owl-in-rain";
import { pacemaker } from "./drawings/pacemaker";
import { premiumFalls } from "./drawings/premium-falls";
import { recorderNib } from "./drawings/recorder-nib";
import { refereeHorn } from "./drawings/referee-horn";
import { restChart } from "./drawings/rest-chart";
import { saltCrust } from "./drawings/salt-crust";
import { saltHeaps } from "./drawings/salt-heaps";
import { saltPans } from "./drawings/salt-pans";
import { slipsInS } from "./drawings/slips-in-s";
import { spineAndCalendar } from "./drawings/spine-and-calendar";
import { straitsSigning } from "./drawings/straits-signing";
import { tramInAlley } from "./drawings/tram-in-alley";
import { twoAtTheLift } from "./drawings/two-at-the-lift";
import { twoBowls } from "./drawings/two-bowls";
import { velodromeBoards } from "./drawings/velodrome-boards";
import { velodromeTrusses } from "./drawings/velodrome-trusses";

export type { DemoPicture } from "./demo-picture";
export { pictureOfStory } from "./picture-of-story";
export { renderDrawing } from "./render-drawing";

/** Every drawing of the demo paper. */
export const demoPictures: readonly DemoPicture[] = [
  assemblyDivision,
  ballinhaskCulvert,
  balloonInTheatre,
  barrageGates,
  bellMould,
  bellPartials,
  bellPour,
  bellRaised,
  bellRibs,
  cableOnSlope,
  cableSection,
  colvillePortrait,
  combAndBee,
  containerGaps,
  convoyByNight,
  cornerFlag,
  corridorMap,
  corvaFerry,
  datePalm,
  dykePatrol,
  ekholmPortrait,
  falajNight,
  falajSection,
  filmReels,
  floodBypassMap,
  fogDerby,
  freshwaterLens,
  glacierCurve,
  glacierStick,
  glowingBreakers,
  goaltenderMask,
  greenNotebook,
  handOnBell,
  hoeInField,
  hotelShadow,
  lindqvistPortrait,
  lotteryBalls,
  marchettiPortrait,
  millChimney,
  mooredLighters,
  mosquitoAndDose,
  nineteenPages,
  nkemeluPortrait,
  noctilucaCell,
  oneAshInFifty,
  oudOnBench,
  owlInRain,
  pacemaker,
  premiumFalls,
  recorderNib,
  refereeHorn,
  restChart,
  saltCrust,
  saltHeaps,
  saltPans,
  slipsInS,
  spineAndCalendar,
  straitsSigning,
  tramInAlley,
  twoAtTheLift,
  twoBowls,
  velodromeBoards,
  velodromeTrusses,
];
