/** The list with or without a member, in the order of all members. */
export function toggleMember<T>(all: readonly T[], list: readonly T[], member: T): readonly T[] {
  return all.filter((each) => (each === member) !== list.includes(each));
}
