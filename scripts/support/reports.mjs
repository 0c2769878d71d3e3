// What the suites report, each in the format of its runner, in a folder of its own under out/reports.
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { out } from './paths.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

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
 * Counts what the reports in a folder say; nothing where there are none.
 * @param {string} folder
 * @returns {Count}
 */
export function countReports(folder) {
  const total = { passed: 0, failed: 0 };
  for (const name of readdirSync(folder)) {
    const report = readFileSync(path.join(folder, name), 'utf8');
    const { passed, failed } = name.endsWith('.xml') ? countXunit(report) : countJson(JSON.parse(report));
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

/**
 * Vitest's report, or that of the host suite.
 * @param {{ numPassedTests: number, numFailedTests: number } | { passed: string[], failed: object[] }} report
 * @returns {Count}
 */
function countJson(report) {
  if ('numPassedTests' in report) return { passed: report.numPassedTests, failed: report.numFailedTests };
  return { passed: report.passed.length, failed: report.failed.length };
}

/** @type {(report: string) => Count} */
function countXunit(report) {
  const sum = (/** @type {string} */ name) =>
    [...report.matchAll(new RegExp(`<testsuite [^>]*\\b${name}="(\\d+)"`, 'g'))]
      .map(([, number]) => Number(number))
      .reduce((a, b) => a + b, 0);
  const failed = sum('failures') + sum('errors');
  return { passed: sum('tests') - failed, failed };
}
