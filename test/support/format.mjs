import { writeFormat } from './checks/tools.mjs';
import { writeReadme } from './readme.mjs';

await writeReadme();

const { code } = await writeFormat();
process.exitCode = code;
