/** The bench by part: each can be run by itself, and says what it has measured as plain data. */
import { measureAgree } from './measure-agree.mjs';
import { measureAuthoring } from './measure-authoring.mjs';
import { measureBytes } from './measure-bytes.mjs';
import { measureCold } from './measure-cold.mjs';
import { measureFinding } from './measure-finding.mjs';
import { measureFrames } from './measure-frames.mjs';
import { measureLiving } from './measure-living.mjs';
import { measureLoad } from './measure-load.mjs';
import { measurePage } from './measure-page.mjs';
import { measureScrolling } from './measure-scrolling.mjs';
import { measureSearch } from './measure-search.mjs';
import { measureTasks } from './measure-tasks.mjs';

export const PARTS = {
  bytes: measureBytes,
  finding: measureFinding,
  cold: measureCold,
  page: measurePage,
  load: measureLoad,
  tasks: measureTasks,
  frames: measureFrames,
  scrolling: measureScrolling,
  living: measureLiving,
  search: measureSearch,
  authoring: measureAuthoring,
  agree: measureAgree,
};

/** @typedef {keyof typeof PARTS} PartName */
/** @template {PartName} Name @typedef {Awaited<ReturnType<(typeof PARTS)[Name]>>} PartResult */
/** @typedef {{ [Name in PartName]?: PartResult<Name> & { machine: import('./machine.mjs').Machine } }} Results */

/** @param {string} name @returns {name is PartName} */
export const isPart = (name) => Object.hasOwn(PARTS, name);
