import { type RoundPlace, roundPlaces } from "./round";

/** The first stops of a story's screen, seen when they have the focus: what one needs next is a key away. */
export function SkipLinks({ onGo }: { onGo: (place: RoundPlace) => void }) {
  return (
    <>
      {roundPlaces.map((place) => (
        <button key={place} type="button" className="skip-link" onClick={() => onGo(place)}>
          Go to {place}
        </button>
      ))}
    </>
  );
}
