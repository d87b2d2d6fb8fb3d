import { deskPlan } from "@/app/api/settings/desks/desk-plan";
import { door } from "@/app/door";
import { addDesk } from "@/db/desks";

export const POST = door({ takes: deskPlan }, addDesk);
