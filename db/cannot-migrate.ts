/** A database that cannot be brought up to date; the message is one line for the operator. */
export class CannotMigrate extends Error {}
