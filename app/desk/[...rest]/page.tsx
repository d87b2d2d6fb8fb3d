import { notFound } from "next/navigation";

/** Any other address of the workspace, so that the frame stays around the words. */
export default function NoSuchPlace() {
  notFound();
}
