/**
 * Recomputations, notifications, the self-check and decisions about clocks over HTTP, below {@code /api/clocks}; the pages of
 * recomputations and of warnings, and the page on which decisions about a clock are recorded.
 */
package vn.kntc.clock.web;
