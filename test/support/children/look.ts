import { createLook, isPlain } from '../../../src/terminal/look.ts';

const plain = isPlain(process.argv.includes('--plain'), process.env);
const { bold, warn } = await createLook({ plain, stream: process.stdout });
process.stdout.write(JSON.stringify([bold('x'), warn('y')]));
