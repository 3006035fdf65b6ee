import { dataDirectory } from '../../../src/storage/data-directory.ts';

process.stdout.write(JSON.stringify(await dataDirectory(process.argv[2])));
