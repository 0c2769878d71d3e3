// Mocha as it is built for browsers runs in both extension hosts, so that the suite is one bundle. Imported before
// the tests, which need `describe` and `it`.
import 'mocha/mocha.js';

export const suite = new Mocha({
  ui: 'bdd',
  timeout: 20_000,
  // Says nothing by itself: what happens is read from the runner's events.
  reporter: Mocha.reporters.Base,
  forbidOnly: true,
  forbidPending: true,
});
suite.suite.emit('pre-require', globalThis, null, suite);
