import { NothingHere } from "@/components/desk/nothing-here";

export default NothingHere;
