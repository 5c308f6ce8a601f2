/** Recomputations, notifications and the self-check over HTTP, below {@code /api/clocks}, and the pages of recomputations and warnings. */
package vn.kntc.clock.web;
