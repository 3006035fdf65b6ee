import { readFileSync } from 'node:fs';

/** A process of this machine. */
export interface Process {
  pid: number;
  name: string;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    // It has ended meanwhile.
    return '';
  }
}

/** All that a process of Linux has started, and what those have. */
export function startedBy(pid: number): Process[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(/\s+/).filter(Boolean);
  return children.flatMap((each) => {
    const child = Number(each);
    return [{ pid: child, name: read(`/proc/${child}/comm`) }, ...startedBy(child)];
  });
}
