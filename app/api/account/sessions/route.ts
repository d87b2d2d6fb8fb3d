import { door } from "@/app/door";
import { nothing } from "@/app/places";
import { endOtherSessions } from "@/db/own-account";

/** Ends all of one's sessions but this. */
export const DELETE = door({ takes: nothing }, (person) => endOtherSessions(person));
