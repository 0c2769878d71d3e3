// What the suites report, each in a folder of its own under out/reports.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { out } from './paths.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ passed: string[], failed: { title: string, message?: string }[] }} Report a report of our own */

/**
 * A folder for the report of a suite, without that of an earlier run.
 * @param {string} suite
 */
export function freshReportFolder(suite) {
  const folder = path.join(out, 'reports', suite);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * @param {string} suite
 * @param {Report} report
 */
export function writeReport(suite, report) {
  writeFileSync(path.join(freshReportFolder(suite), 'report.json'), JSON.stringify(report, null, 2));
}

/**
 * Counts what the reports in a folder say; nothing where there are none.
 * @param {string} folder
 * @returns {Count}
 */
export function countReports(folder) {
  const total = { passed: 0, failed: 0 };
  for (const name of readdirSync(folder)) {
    const { passed, failed } = count(JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

/**
 * Vitest's report, or one of our own.
 * @param {{ numPassedTests: number, numFailedTests: number } | Report} report
 * @returns {Count}
 */
function count(report) {
  if ('numPassedTests' in report) return { passed: report.numPassedTests, failed: report.numFailedTests };
  return { passed: report.passed.length, failed: report.failed.length };
}
