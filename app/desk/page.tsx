import type { Metadata } from "next";
import { listWords } from "@/app/desk/list-words";
import { mustBeThere } from "@/app/session";
import { DeskLists } from "@/components/desk/desk-lists";
import { deskOf } from "@/db/desk";
import { mayInNewsroom } from "@/newsroom/permissions";

export const metadata: Metadata = { title: "Desk" };

export default async function DeskPage() {
  const person = await mustBeThere();
  const { lists, now } = await deskOf(person);
  return (
    <DeskLists
      lists={lists}
      words={{ ...(await listWords()), now }}
      mayWrite={mayInNewsroom(person, "createStory")}
    />
  );
}
