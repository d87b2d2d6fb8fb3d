import type { Metadata } from "next";
import { listWords } from "@/app/desk/list-words";
import { placesFor } from "@/app/desk/places-for";
import { mustBeThere } from "@/app/session";
import { DeskLists } from "@/components/desk/desk-lists";
import { OfficeDesk } from "@/components/desk/office-desk";
import { deskOf } from "@/db/desk";
import { endedRightsFor } from "@/db/ended-rights";
import { mayInNewsroom } from "@/newsroom/permissions";

export const metadata: Metadata = { title: "Desk" };

export default async function DeskPage() {
  const person = await mustBeThere();
  if (!mayInNewsroom(person, "createStory"))
    return <OfficeDesk places={placesFor(person).filter(({ path }) => path !== "/desk")} />;
  const [{ lists, now }, ended, words] = await Promise.all([
    deskOf(person),
    endedRightsFor(person),
    listWords(),
  ]);
  return <DeskLists lists={lists} ended={ended} words={{ ...words, now }} person={person} />;
}
