/** Whose tasks the drafts belong to, and when they end. */
package vn.kntc.draft.process;
