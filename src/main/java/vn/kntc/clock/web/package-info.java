/** Recomputations, notifications and the self-check over HTTP, below {@code /api/clocks}. */
package vn.kntc.clock.web;
