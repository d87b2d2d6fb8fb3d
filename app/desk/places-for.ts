import type { Place } from "@/components/desk/frame-bar";
import type { Person } from "@/newsroom/people";
import { mayInNewsroom, type NewsroomRight } from "@/newsroom/permissions";

const places: readonly (Place & { right: NewsroomRight })[] = [
  { name: "Desk", path: "/desk", key: "d", right: "seeDesk" },
  { name: "Stories", path: "/desk/stories", key: "s", right: "createStory" },
  { name: "Pictures", path: "/desk/pictures", key: "i", right: "seePictures" },
  { name: "Fronts", path: "/desk/fronts", key: "f", right: "curateFront" },
  { name: "People", path: "/desk/people", key: "p", right: "managePeople" },
  { name: "Settings", path: "/desk/settings", key: "t", right: "seeSettings" },
  { name: "Audit", path: "/desk/audit", key: "a", right: "seeAudit" },
];

/** Where this person can go, in the order of the bar. */
export function placesFor(person: Person): Place[] {
  return places
    .filter(({ right }) => mayInNewsroom(person, right))
    .map(({ name, path, key }) => ({ name, path, key }));
}
