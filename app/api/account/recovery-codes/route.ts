import { door } from "@/app/door";
import { nothing } from "@/app/places";
import { renewRecoveryCodes } from "@/db/second-factor";

export const POST = door({ takes: nothing }, (person) => renewRecoveryCodes(person));
