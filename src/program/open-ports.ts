import type { Ports } from '../ports.ts';

/** Opens the world with the options given before and after the command. */
export type OpenPorts = () => Promise<Ports>;
