import type { Ports } from '../ports.ts';
import { type Role, USUAL_ROLE } from '../scenario/roles.ts';

interface Told {
  /** Who tells it; null where it does not say. */
  role: Role | null;
}

/** What the person is interviewed as; null where that is not known, or says nothing about whose examples fit. */
export async function roleAsked({ config }: Pick<Ports, 'config'>): Promise<Role | null> {
  const { role = USUAL_ROLE } = await (await config()).settings();
  return role === USUAL_ROLE ? null : role;
}

/** Whether somebody of the role asked for tells it. */
export function isForRole({ role }: Told, asked: Role | null): boolean {
  return asked !== null && role === asked;
}

/** Whether it takes another role than the one asked for to have lived it. */
export function isForOthers({ role }: Told, asked: Role | null): boolean {
  return role !== null && role !== USUAL_ROLE && role !== asked;
}

/** The lower, the surer it is that somebody of the role has lived such a thing: one told of it, anybody may have, only others did. */
export function reachOf(told: Told, asked: Role | null): number {
  if (isForRole(told, asked)) return 0;
  return isForOthers(told, asked) ? 2 : 1;
}

/** Those told by somebody of the role first; otherwise as they were. */
export function forRoleFirst<Row extends Told>(rows: readonly Row[], asked: Role | null): Row[] {
  if (asked === null) return [...rows];
  const isFirst = (row: Row) => isForRole(row, asked);
  return [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))];
}
