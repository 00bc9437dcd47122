import { writeFormat } from './checks/tools.mjs';

const { code } = await writeFormat();
process.exitCode = code;
