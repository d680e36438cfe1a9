'use strict';
// Says in one line that this Node.js is not the one that is needed, before anything else is read. Old versions have to
// understand this file: it imports nothing, and its syntax is that of 2015.

const { engines } = require('../../package.json');

/** The version to install, the newest that is supported for long. */
const recommended = '24';

/**
 * Whether a version of Node.js (`24.1.0`) is in a range as `engines` has it: `>=20.19 <21 || >=22.12`.
 * @param {string} version
 * @param {string} range
 */
function isIn(version, range) {
  return range.split('||').some((bounds) =>
    bounds
      .trim()
      .split(/\s+/)
      .every((bound) => {
        const limit = bound.replace(/^(>=|<)/, '');
        return bound.charAt(0) === '<' ? compare(version, limit) < 0 : compare(version, limit) >= 0;
      }),
  );
}

/**
 * Below, at or above 0 as the first version is older, the same or newer.
 * @param {string} one
 * @param {string} other
 */
function compare(one, other) {
  for (let place = 0; place < 3; place += 1) {
    const difference = numberAt(one, place) - numberAt(other, place);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * @param {string} version
 * @param {number} place
 */
function numberAt(version, place) {
  return parseInt(version.split('.')[place] || '0', 10);
}

if (require.main === module && !isIn(process.versions.node, engines.node)) {
  console.error(
    `Node.js ${process.versions.node} はこのガイドに使えません。Node.js ${recommended} を入れてください。 ` +
      `Install Node.js ${recommended} (https://nodejs.org); this is ${process.versions.node}, and what works is ${engines.node}.`,
  );
  process.exit(1);
}

module.exports = { isIn };
