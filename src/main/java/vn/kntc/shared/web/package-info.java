/**
 * What the pages of several rooms do alike: answer with a part of a page, save only what was seen, tell a refusal.
 *
 * <p>Not here: what a page shows and what it changes.
 */
package vn.kntc.shared.web;
